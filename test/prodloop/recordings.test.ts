import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import {
  type AudioArguments,
  createProdloopClient,
  type ProdloopClient,
  type ProdloopError,
  plugins,
} from '../../src/prodloop/index.ts';
import { bearerOf, type Recording, testRecordings } from '../support/recordings.ts';

// Loaded before time is simulated, which would not wait for a disk.
await Promise.all(['evaluate', 'simulate', 'chat'].map((name) => import(`../../src/prodloop/${name}.ts`)));

/** The client, and the fetch that serves the recording to whoever else calls. */
interface Replayed {
  prodloop: ProdloopClient;
  fetch: typeof globalThis.fetch;
}

// What the recorder's folder held besides recordings of calls.
const scratch = mkdtempSync(join(tmpdir(), 'evalwire-recordings-'));
mkdirSync(join(scratch, 'recordings'));
afterAll(() => rmSync(scratch, { recursive: true }));

testRecordings<Replayed>({
  service: 'prodloop',
  headers: ['authorization'],
  client: (fetch, recording) => ({
    // The recorded key has no blanks around it, whatever the caller gave (contract §2).
    prodloop: createProdloopClient({
      apiKey: ` ${bearerOf(recording) ?? 'sk_live_none'}\n`,
      baseUrl: 'https://prodloop.test',
      maxRetries: 0,
      fetch,
    }),
    fetch,
  }),
  calls: {
    evaluate_call: (
      { prodloop },
      [path, listed],
      { audio_file_path = path, timeout_seconds, parameters = listed, ...rules },
      recording,
    ) =>
      prodloop.evaluateCall(
        { ...recordingAt(audio_file_path, recording), parameters, ...rules },
        timeout(timeout_seconds),
      ),
    simulate_prompt: ({ prodloop, fetch }, _, { timeout_seconds, bot_turn_handler, ...params }, recording) => {
      if (bot_turn_handler === undefined) return prodloop.simulatePrompt(params as never, timeout(timeout_seconds));
      return orchestrated(fetch, bot_turn_handler, recording, (handler) =>
        prodloop.simulatePrompt({ ...params, bot_turn_handler: handler } as never, timeout(timeout_seconds)),
      );
    },
    get_simulation: ({ prodloop }, [chat_id], { timeout_seconds, start }, recording) =>
      start === undefined
        ? prodloop.getSimulation({ chat_id }, timeout(timeout_seconds))
        : pollToTheEnd(prodloop, recording),
    get_simulation_parameters: async ({ prodloop }, _, { timeout_seconds }, recording) => {
      const listed = await prodloop.getSimulationParameters(timeout(timeout_seconds));
      return Array.isArray(recording.result) ? onePerKey(prodloop, listed, recording) : listed;
    },
    get_credit_balance: ({ prodloop }, _, { timeout_seconds }) => prodloop.getCreditBalance(timeout(timeout_seconds)),
    get_credits_remaining: ({ prodloop }, _, { timeout_seconds }) =>
      prodloop.getCreditsRemaining(timeout(timeout_seconds)),
    ProdloopClient: (_, __, { api_key }) => createProdloopClient({ apiKey: api_key }),
    _post_json: ({ prodloop }, [, body]) => prodloop.startSimulation(body),
  },
  error: (thrown: ProdloopError & { status?: number }, { error }) => ({
    type: thrown.name,
    // A recorded message ends after 400 characters.
    message: thrown.message.replace(`${scratch}/`, '').slice(0, error?.message.length === 400 ? 400 : undefined),
    status_code: thrown.status ?? null,
  }),
  departures: [
    {
      ruling: 'contract §5.1: raw UTF-8 in metadata is equivalent, and so is JSON without blanks',
      applies: ({ call, exchanges }) => call === 'evaluate_call' && exchanges.length > 0,
      instead: (recording) => {
        for (const part of partsOf(recording)) {
          if (part.name === 'metadata') part.value = JSON.stringify(JSON.parse(part.value as string));
        }
        return recording;
      },
    },
    {
      ruling: 'R1: ValidationError in place of ValueError',
      applies: ({ error }) => error?.type === 'ValueError',
      instead: (recording) => ({
        ...recording,
        error: { ...recording.error, type: 'ValidationError' } as Recording['error'],
      }),
    },
    {
      ruling: 'R2: the documented limits hold, integers only',
      applies: ({ call, kwargs }) => call === 'simulate_prompt' && !limitsHold(kwargs),
      instead: (recording) => {
        const { max_turns } = recording.kwargs;
        const [field, maximum] = isCount(max_turns ?? 10, 10) ? ['adaptive_max_conversations', 50] : ['max_turns', 10];
        return refused(recording, `${field} must be an integer from 1 to ${maximum}.`);
      },
    },
    {
      ruling: 'R3: prompt-aware parameters need a prompt',
      applies: ({ call, kwargs, result }) =>
        call === 'evaluate_call' &&
        result !== undefined &&
        kwargs.input_prompt === undefined &&
        promptAware(kwargs) !== undefined,
      instead: (recording) =>
        refused(recording, `input_prompt is required when using '${promptAware(recording.kwargs)}'.`),
    },
    {
      ruling: 'R7: the loop ends on a failed simulation and says so',
      applies: ({ call, error, exchanges }) =>
        call === 'simulate_prompt' && error !== undefined && statusOf(exchanges.at(-1)?.response.body) === 'failed',
      instead: (recording) => ({
        ...recording,
        error: { ...recording.error, message: 'Prodloop API error (500): Simulation failed.' } as Recording['error'],
      }),
    },
    {
      ruling: 'contract §3: an error body without known fields is told as JSON',
      applies: ({ error }) => error?.message.includes("{'") ?? false,
      instead: (recording) => {
        const { response } = recording.exchanges.at(-1) as Recording['exchanges'][number];
        return {
          ...recording,
          error: {
            ...recording.error,
            message: `Prodloop API error (${response.status}): ${JSON.stringify(response.body)}`,
          } as Recording['error'],
        };
      },
    },
  ],
});

/** The file at a recorded path. Where it was sent, a File of its size: reading from a disk would not wait for simulated time. */
function recordingAt(path: string, recording: Recording): AudioArguments {
  const sent = partsOf(recording).find(({ filename }) => filename !== null);
  if (typeof sent?.value !== 'object') return { audio_file_path: join(scratch, path) };
  return { audio_file: new File([new Uint8Array(sent.value.bytes)], path.split('/').pop() ?? '') };
}

/** A call's options of a recorded time limit: 0 and none are the client's own (contract §2). */
function timeout(seconds: number | undefined) {
  return seconds ? { timeoutMs: seconds * 1000 } : {};
}

/** Runs a simulation with the recorded handler; time is what the recording says that a reply took. */
async function orchestrated(
  fetch: typeof globalThis.fetch,
  recorded: any,
  recording: Recording,
  run: (handler: unknown) => Promise<unknown>,
) {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  try {
    if ('plugin' in recorded) {
      const { plugin, system_prompt, base_url, ...options } = recorded;
      const latencies = recording.exchanges.flatMap(({ request: { body } }) =>
        body && 'json' in body ? ((body.json as any).bot_response_latency_ms ?? []) : [],
      );
      const model = new plugins.LiteLLM({
        ...options,
        base_url: base_url.replace('<service>', 'https://prodloop.test'),
        fetch: (input, init) => {
          now += latencies.shift() ?? 0;
          return fetch(input, init);
        },
      });
      return await run(model.asTurnHandler(system_prompt));
    }
    const seen: unknown[] = [];
    const replies = [...recorded.returns];
    const returned = await run((tester_message: string, transcript: unknown) => {
      seen.push({ tester_message, transcript });
      now += recorded.takes_ms;
      // The official client was given the last of them again.
      return replies.length > 1 ? replies.shift() : replies[0];
    });
    return { returned, handler_was_called_with: seen };
  } finally {
    clock.mockRestore();
  }
}

async function pollToTheEnd(prodloop: ProdloopClient, recording: Recording) {
  const { chat_id } = await prodloop.startSimulation(bodyOf(recording, 0));
  const statuses: unknown[] = [];
  const final = await prodloop.waitForSimulation({ chat_id }, { onProgress: ({ status }) => statuses.push(status) });
  return { statuses, final };
}

async function onePerKey(
  prodloop: ProdloopClient,
  { parameters }: { parameters: { key: string }[] },
  recording: Recording,
) {
  const states: unknown[] = [];
  for (const [i, { key }] of parameters.slice(0, recording.exchanges.length - 1).entries()) {
    const { parameters: _, ...params } = bodyOf(recording, i + 1);
    states.push(await prodloop.simulatePrompt({ ...params, parameters: [key] }));
  }
  return states;
}

function bodyOf({ exchanges }: Recording, index: number): any {
  const body = exchanges[index]?.request.body;
  return body && 'json' in body ? body.json : undefined;
}

function partsOf({ exchanges }: Recording) {
  return exchanges.flatMap(({ request: { body } }) => (body && 'multipart' in body ? body.multipart : []));
}

/** The recording with nothing sent and a ValidationError. */
function refused({ result: _, ...recording }: Recording, message: string): Recording {
  return { ...recording, error: { type: 'ValidationError', message, status_code: null }, exchanges: [] };
}

function limitsHold({ max_turns = 1, adaptive_max_conversations = 1 }: Recording['kwargs']): boolean {
  return (
    [max_turns, adaptive_max_conversations].every((n) => (n as number) < 1) ||
    (isCount(max_turns, 10) && isCount(adaptive_max_conversations, 50)) ||
    (max_turns as number) < 1
  );
}

function isCount(value: unknown, maximum: number): boolean {
  return Number.isInteger(value) && (value as number) <= maximum;
}

function promptAware({ parameters }: Recording['kwargs']): string | undefined {
  const plain = [
    'e2e_response_time',
    'turn_by_turn_latency',
    'pause_profile',
    'audio_artifacts',
    'hallucination',
    'extraction_variables',
    'interruption_behavior',
  ];
  return (parameters as string[] | undefined)?.find((name) => !plain.includes(name.trim().toLowerCase()));
}

function statusOf(body: unknown): unknown {
  return (body as { status?: unknown } | null | undefined)?.status;
}
