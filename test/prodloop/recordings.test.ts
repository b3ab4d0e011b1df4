import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import {
  type AudioArguments,
  coerceParameter,
  createProdloopClient,
  type ProdloopClient,
  type ProdloopError,
  plugins,
} from '../../src/prodloop/index.ts';
import { getBearer, type Recording, testRecordings } from '../support/recordings.ts';

// Loaded before time is simulated, which would not wait for a disk.
await Promise.all([
  import('../../src/prodloop/recording/evaluate.ts'),
  import('../../src/prodloop/simulation/simulate.ts'),
  import('../../src/prodloop/litellm/chat.ts'),
]);

/** The client, and the fetch that serves the recording to other callers. */
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
    // The recorded key has no blanks around it, whatever the caller passed (contract §2).
    prodloop: createProdloopClient({
      apiKey: ` ${getBearer(recording) ?? 'sk_live_none'}\n`,
      baseUrl: 'https://prodloop.test',
      maxRetries: 0,
      fetch,
    }),
    fetch,
  }),
  calls: {
    evaluate_call: ({ prodloop }, args, kwargs, recording) => {
      const { audio_file_path, timeout_seconds, ...rules } = named(EVALUATE_CALL, args, kwargs);
      return prodloop.evaluateCall({ ...recordingAt(audio_file_path, recording), ...rules }, timeout(timeout_seconds));
    },
    simulate_prompt: ({ prodloop, fetch }, args, kwargs, recording) => {
      const { timeout_seconds, bot_turn_handler, ...params } = named(SIMULATE_PROMPT, args, kwargs);
      if (bot_turn_handler === undefined) return prodloop.simulatePrompt(params as never, timeout(timeout_seconds));
      return orchestrated(fetch, bot_turn_handler, recording, (handler) =>
        prodloop.simulatePrompt({ ...params, bot_turn_handler: handler } as never, timeout(timeout_seconds)),
      );
    },
    get_simulation: ({ prodloop }, args, kwargs, recording) => {
      const { chat_id, timeout_seconds, start } = named(GET_SIMULATION, args, kwargs);
      if (start !== undefined) return pollToTheEnd(prodloop, recording);
      return prodloop.getSimulation({ chat_id }, timeout(timeout_seconds));
    },
    get_simulation_parameters: async ({ prodloop }, [seconds], { timeout_seconds = seconds }, recording) => {
      const listed = await prodloop.getSimulationParameters(timeout(timeout_seconds));
      return Array.isArray(recording.result) ? onePerKey(prodloop, listed, recording) : listed;
    },
    get_credit_balance: ({ prodloop }, [seconds], { timeout_seconds = seconds }) =>
      prodloop.getCreditBalance(timeout(timeout_seconds)),
    get_credits_remaining: ({ prodloop }, _, { timeout_seconds }) =>
      prodloop.getCreditsRemaining(timeout(timeout_seconds)),
    ProdloopClient: (_, [key], { api_key = key }) => createProdloopClient({ apiKey: api_key }),
    coerce_parameter: (_, [given], { value = given }) => coerceParameter(value),
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
      ruling: 'R15: a missing key names the option and the variable',
      applies: ({ error }) => error?.message === 'api_key is required.',
      instead: (recording) =>
        refused(
          recording,
          'Authentication required. Pass the option apiKey, or set the environment variable PRODLOOP_API_KEY.',
        ),
    },
    {
      ruling: 'R2: the documented limits hold, integers only',
      applies: ({ call, kwargs, error, exchanges }) =>
        call === 'simulate_prompt' &&
        !limitsHold(kwargs) &&
        // An error in an earlier argument is reported first.
        (exchanges.length > 0 || /^(adaptive_max|Simulation currently|bot_)/.test(error?.message ?? '')),
      instead: (recording) => {
        const { max_turns } = recording.kwargs;
        const [field, maximum] = isCount(max_turns ?? 10, 10) ? ['adaptive_max_conversations', 50] : ['max_turns', 10];
        return refused(recording, `${field} must be an integer from 1 to ${maximum}.`);
      },
    },
    {
      ruling: 'R3: prompt-aware parameters need a prompt',
      applies: ({ call, kwargs, error, exchanges }) =>
        call === 'evaluate_call' &&
        (exchanges.length > 0 || /^Audio /.test(error?.message ?? '')) &&
        !String(kwargs.input_prompt ?? '').trim() &&
        promptAware(kwargs) !== undefined,
      instead: (recording) =>
        refused(recording, `input_prompt is required when using '${promptAware(recording.kwargs)}'.`),
    },
    {
      ruling: 'R4: no secret leaves in endpoint or options',
      unseen: true,
      applies: ({ call, exchanges }) =>
        call === 'simulate_prompt' && exchanges.some(({ request }) => secretsOf(request).length > 0),
      instead: (recording) => {
        for (const { request } of recording.exchanges) for (const [map, key] of secretsOf(request)) delete map[key];
        return recording;
      },
    },
    {
      ruling: 'R5: an id is encoded whole',
      unseen: true,
      applies: ({ call, args: [given], kwargs: { chat_id = given }, exchanges }) =>
        call === 'get_simulation' && typeof chat_id === 'string' && exchanges[0]?.request.path !== pathOf(chat_id),
      instead: (recording) => {
        const [given] = recording.args;
        const { chat_id = given } = recording.kwargs;
        for (const { request } of recording.exchanges)
          Object.assign(request, { path: pathOf(`${chat_id}`), query: {} });
        return recording;
      },
    },
    {
      ruling: 'R6: a latency of 0 is a given latency',
      unseen: true,
      applies: (recording) => repliesOf(recording).some(isInstant),
      instead: (recording) => {
        const replies = repliesOf(recording);
        const turns = recording.exchanges.filter(({ request }) => request.path.endsWith('/simulate/turn'));
        for (const [i, { request }] of turns.entries()) {
          const body = (request.body as { json: Record<string, unknown> }).json;
          if (isInstant(replies[Math.min(i, replies.length - 1)])) body.bot_response_latency_ms = 0;
        }
        return recording;
      },
    },
    {
      ruling: 'contract §6.3: null is no response',
      unseen: true,
      applies: (recording) => repliesOf(recording).some(isNoResponse),
      instead: ({ result: _, ...recording }) => ({
        ...recording,
        error: {
          type: 'ValidationError',
          message: "bot_turn_handler mapping must include a non-empty 'response' field.",
          status_code: null,
        },
        exchanges: recording.exchanges.slice(0, 1 + repliesOf(recording).findIndex(isNoResponse)),
      }),
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
      ruling: 'contract §3: an error that is no text is told as JSON',
      applies: (recording) => untold(recording) !== undefined,
      instead: (recording) => {
        const { response } = recording.exchanges.at(-1) as Recording['exchanges'][number];
        const words = JSON.stringify(untold(recording));
        // A recorded text is not told apart from a page; null not from no body.
        if (!isMapping(response.body)) response.body = words;
        const message = `Prodloop API error (${response.status}): ${words}`;
        return { ...recording, error: { type: 'APIError', message, status_code: response.status } };
      },
    },
    {
      ruling: 'the recording does not tell JSON that is a text or null from a page or no body',
      unseen: true,
      applies: ({ error, exchanges }) =>
        /must be a JSON object/.test(error?.message ?? '') && !Array.isArray(exchanges.at(-1)?.response.body),
      instead: (recording) => {
        const { response } = recording.exchanges.at(-1) as Recording['exchanges'][number];
        response.body = JSON.stringify(response.body);
        return recording;
      },
    },
  ],
});

// The official client's parameters, in their order.
const EVALUATE_CALL = [
  'audio_file_path',
  'parameters',
  'thresholds',
  'custom_parameters',
  'extraction_schema',
  'bot_captured_variables',
  'input_prompt',
  'timeout_seconds',
];
const SIMULATE_PROMPT = [
  'prompt',
  'parameters',
  'bot_llm',
  'simulation_mode',
  'max_turns',
  'adaptive_max_conversations',
  'scenario',
  'bot_turn_handler',
  'timeout_seconds',
];
const GET_SIMULATION = ['chat_id', 'timeout_seconds'];

function named(names: readonly string[], args: readonly unknown[], kwargs: Record<string, any>): Record<string, any> {
  return { ...Object.fromEntries(args.map((value, i) => [names[i], value])), ...kwargs };
}

/** The file at a recorded path. Where it was sent, a File of its size: reading from a disk would not wait for simulated time. */
function recordingAt(path: string, recording: Recording): AudioArguments {
  const sent = partsOf(recording).find(({ filename }) => filename !== null);
  if (typeof sent?.value !== 'object') {
    // Not `join`, which would write the path anew: errors name it as it was given.
    const there = `${scratch}/${path}`;
    if (recording.error?.message.startsWith('Audio path is not a file')) mkdirSync(there, { recursive: true });
    return { audio_file_path: there };
  }
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

function limitsHold({ max_turns, adaptive_max_conversations }: Recording['kwargs']): boolean {
  const [turns, conversations] = [max_turns ?? 1, adaptive_max_conversations ?? 1] as number[] as [number, number];
  // The official client also rejects values below 1, with the same message.
  return turns < 1 || (isCount(turns, 10) && (conversations < 1 || isCount(conversations, 50)));
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

function isMapping(value: unknown): value is Record<string, any> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The error that the service gave, where it is no text: what is under `error` or `message`, else the whole body. */
function untold({ error, exchanges }: Recording): unknown {
  const { status, body }: { status: number; body: unknown } = exchanges.at(-1)?.response ?? { status: 0, body: null };
  if (status < 400) return undefined;
  if (error?.type === 'AttributeError') return body;
  if (!isMapping(body)) return undefined;
  const filled = (value: unknown) => (typeof value === 'object' && value ? Object.keys(value).length > 0 : !!value);
  const told = [body.error, body.message].find(filled) ?? body;
  return typeof told === 'string' ? undefined : told;
}

const SECRETS = ['api_key', 'api_secret', 'azure_ad_token', 'client_secret', 'password', 'token'];

/** Where the recorded request has secrets: the map and the key. */
function secretsOf({ body }: Recording['exchanges'][number]['request']): [Record<string, unknown>, string][] {
  const { endpoint = {}, options = {} } = (body && 'json' in body ? (body.json as any)?.bot_llm : undefined) ?? {};
  return [endpoint, options].flatMap((map) =>
    SECRETS.filter((key) => key in map).map((key): [Record<string, unknown>, string] => [map, key]),
  );
}

function pathOf(chat_id: string): string {
  const id = encodeURIComponent(chat_id.trim());
  return `/simulate/${id.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

function repliesOf({ kwargs }: Recording): unknown[] {
  const handler: unknown = kwargs.bot_turn_handler;
  return isMapping(handler) && Array.isArray(handler.returns) ? handler.returns : [];
}

function isInstant(reply: unknown): boolean {
  if (!isMapping(reply)) return false;
  const { llm_processing_latency_ms: first, bot_response_latency_ms: second, latency_ms: third } = reply;
  return (first === 0 || second === 0) && !first && !second && !third;
}

function isNoResponse(reply: unknown): boolean {
  return isMapping(reply) && reply.response === null;
}

function statusOf(body: unknown): unknown {
  return (body as { status?: unknown } | null | undefined)?.status;
}
