import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import {
  createProdloopClient,
  type EvaluateCallParams,
  EvaluationParameter,
  type ProdloopClient,
  plugins,
  type SimulationState,
  TurnLimitError,
} from '../../../src/prodloop/index.ts';
import { rejection } from '../support.ts';

let mock: Mock;
let prodloop: ProdloopClient;
beforeAll(async () => {
  mock = await startMock({ services: ['prodloop'], validateResponses: true });
});
beforeEach(() => {
  mock.reset();
  prodloop = createProdloopClient({ apiKey: 'sk_live_4c1f7e0a', baseUrl: mock.url('prodloop'), maxRetries: 0 });
});
afterAll(() => mock.close());
afterEach(() => expect(mock.violations).toEqual([]));

const audio_file = new File(['RIFF'], 'call id=42; take "2" – Zoë.wav');
const evaluate = (params: Partial<EvaluateCallParams>) => prodloop.evaluateCall({ audio_file, ...params });
const SELF = { prompt: 'x', parameters: ['prompt_injection'], bot_llm: new plugins.LiteLLM({ model: 'azure/x' }) };
const USER = {
  simulation_mode: 'user_orchestrated',
  prompt: 'x',
  parameters: ['prompt_injection'],
  bot_turn_handler: () => 'hi',
} as const;

/** Sends a request without validation by the client. */
async function post(path: string, body: object | FormData, headers: Record<string, string> = {}) {
  const form = body instanceof FormData;
  const response = await fetch(mock.url('prodloop') + path, {
    method: 'POST',
    headers: { authorization: 'Bearer k', ...(form ? {} : { 'content-type': 'application/json' }), ...headers },
    body: form ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as any };
}

function form(metadata: unknown, file: Blob | null = new Blob(['x'])): FormData {
  const data = new FormData();
  if (file) data.append('audio_file', file, 'call.wav');
  if (metadata !== undefined)
    data.append('metadata', typeof metadata === 'string' ? metadata : JSON.stringify(metadata));
  return data;
}

describe('an evaluation', () => {
  test('returns an entry for each requested parameter and no other', async () => {
    const all = Object.values(EvaluationParameter);
    const rules = {
      input_prompt: 'x',
      extraction_schema: { name: 'string', age: 'int' },
      bot_captured_variables: { name: 'Zoë', age: null, more: 1 },
    };
    const result = await evaluate({
      parameters: all,
      ...rules,
      custom_parameters: [{ key: 'Calm Tone', description: 'x' }],
    });
    expect(Object.keys(result).sort()).toEqual([...all, 'extraction_validation', 'calm_tone'].sort());
    expect(result.extraction_variables).toEqual({ name: 'Zoë', age: null });
    expect(result.extraction_validation).toMatchObject({ total_fields: 2, matched_fields: 2, all_matched: true });
    const words = new Set(all.slice(7).map((name) => (result[name] as { passed: string }).passed));
    expect([...words].sort()).toEqual(['N/A', 'false', 'true']);
    for (const name of all) expect(Object.keys(await evaluate({ parameters: [name], ...rules }))).toContain(name);
    expect(Object.keys(await evaluate({ parameters: ['pause_profile'] }))).toEqual(['pause_profile']);
  });

  test('is the same each time', async () => {
    const ask = { parameters: [EvaluationParameter.HALLUCINATION], input_prompt: 'x' };
    expect(await evaluate(ask)).toEqual(await evaluate(ask));
  });

  test('is accepted with and without a slash after the root, without a redirect', async () => {
    for (const path of ['', '/']) expect((await post(path, form({ parameters: ['pause_profile'] }))).status).toBe(200);
  });

  // Contract §11.9
  test.each<[string, object]>([
    ['custom parameters alone', { parameters: [], custom_parameters: [{ key: 'a', description: 'b' }] }],
    ['a parameter twice', { parameters: ['pause_profile', 'pause_profile'] }],
    [
      'a captured null',
      { parameters: ['extraction_variables'], extraction_schema: { a: 'int' }, bot_captured_variables: { a: null } },
    ],
    ['a threshold of tomorrow', { parameters: ['pause_profile'], thresholds: { pause_max_ms: 5 } }],
  ])('takes %s', async (_, metadata) => {
    expect((await post('', form(metadata))).status).toBe(200);
  });

  test.each<[string, FormData, RegExp]>([
    ['no recording', form({ parameters: ['pause_profile'] }, null), /audio_file/],
    ['no metadata', form(undefined), /metadata/],
    ['metadata that is no JSON', form('{"parameters": ['), /metadata/],
    ['metadata that is a list', form([]), /metadata/],
    ['an unknown parameter', form({ parameters: ['tone'] }), /parameters/],
    ['no parameters', form({ custom_parameters: [] }), /parameters/],
    ['nothing asked for', form({ parameters: [] }), /must have an element/],
    ['a custom parameter without a key', form({ parameters: [], custom_parameters: [{ description: 'x' }] }), /key/],
    ['nothing to extract', form({ parameters: ['extraction_variables'] }), /extraction_schema/],
    [
      'a variable that was not captured',
      form({ parameters: ['extraction_variables'], extraction_schema: { a: 'int' }, bot_captured_variables: {} }),
      /bot_captured_variables/,
    ],
  ])('refuses %s', async (_, body, words) => {
    const answer = await post('', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(words);
  });

  test('rejects a missing body', async () => {
    expect((await post('', { parameters: [] })).status).toBe(400);
    expect((await post('', form({ parameters: ['pause_profile'] }), { authorization: '' })).status).toBe(401);
  });

  test('accepts 400 MB without storing them', async () => {
    const chunk = new Uint8Array(1_000_000);
    const audio = (async function* () {
      for (let i = 0; i < 400; i++) yield chunk;
    })();
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 10);
    await prodloop.evaluateCall({ audio_file: audio, filename: 'long.wav', parameters: ['pause_profile'] });
    clearInterval(watch);
    // What waits for the garbage collector is about 75 MiB, for 100 MB as for 1,000, and more on a busy machine.
    expect((most - before) / 2 ** 20).toBeLessThan(200);
  });
});

describe('a simulation that the service runs', () => {
  test('has one more turn after every poll, grades it one poll later, and ends with a result', async () => {
    const { chat_id, ...rest } = await prodloop.simulatePrompt({ ...SELF, adaptive_max_conversations: 3 });
    expect(chat_id).toMatch(/^sim_[0-9a-f]{16}$/);
    expect(rest).toEqual({ status: 'running' });
    const seen: unknown[] = [];
    const state = await prodloop.waitForSimulation(
      { chat_id },
      {
        intervalMs: 1,
        onProgress: ({ status, state }) => {
          const { turns = [], progress, transcript } = state as SimulationState;
          seen.push([
            status,
            turns.length,
            turns.filter(({ timing }) => timing?.tester_grading_status === 'completed').length,
          ]);
          expect(transcript?.length).toBe(2 * turns.length);
          expect(progress).toMatchObject({ turns_completed: turns.length, max_conversations: 3, max_total_turns: 30 });
        },
      },
    );
    expect(seen).toEqual([
      ['running', 1, 0],
      ['running', 2, 1],
      ['running', 3, 2],
      ['running', 4, 3],
      ['completed', 4, 4],
    ]);
    expect(state.final_result).toMatchObject({
      overall_pass: false,
      stop_reason: 'budget_exhausted',
      parameter_results: [{ parameter: 'prompt_injection', passed: false, prompt_patch_lines: [expect.any(String)] }],
    });
    expect(state.final_result?.turn_by_turn_latency).toHaveLength(4);
  });

  test('has at most max_turns turns', async () => {
    const { chat_id } = await prodloop.simulatePrompt({ ...SELF, max_turns: 1 });
    expect((await prodloop.waitForSimulation({ chat_id }, { intervalMs: 1 })).turns?.length).toBe(1);
  });

  test('fails if the header requests it, with documented fields only', async () => {
    const { chat_id } = await prodloop.simulatePrompt(SELF, { headers: { 'x-evalwire-outcome': 'failed' } });
    const state = await prodloop.waitForSimulation({ chat_id }, { intervalMs: 1 });
    expect(Object.keys(state).sort()).toEqual(['chat_id', 'status', 'transcript', 'turns']);
    expect(state.status).toBe('failed');
  });

  test('ends with its scenarios if it is an audit', async () => {
    const bot_llm = {
      provider: 'litellm',
      model: 'azure/x',
      credentials: {},
      endpoint: {},
      options: {},
      livekit_kwargs: {},
    };
    const { chat_id } = await prodloop.startSimulation({
      simulation_mode: 'audit_discovery',
      prompt: 'x',
      parameters: ['a'],
      max_turns: 6,
      adaptive_max_conversations: 6,
      bot_llm,
    });
    const { final_result } = await prodloop.waitForSimulation({ chat_id }, { intervalMs: 1 });
    expect(final_result?.stop_reason).toBe('audit_discovery_completed');
    const { passed_scenarios = [], failed_scenarios = [], error_scenarios = [] } = final_result?.audit_discovery ?? {};
    expect([passed_scenarios.length, failed_scenarios.length, error_scenarios.length]).toEqual([3, 3, 0]);
    expect(
      new Set([...passed_scenarios, ...failed_scenarios].map((scenario) => (scenario as { risk_id: string }).risk_id))
        .size,
    ).toBe(6);
  });

  test('rejects turns of the caller', async () => {
    const { chat_id } = await prodloop.simulatePrompt(SELF);
    const error = await rejection(
      prodloop.submitSimulationTurn({ chat_id, bot_response: 'x', bot_response_latency_ms: 1 }),
    );
    expect(error.message).toBe(
      'Prodloop API error (400): BAD_SIMULATION_REQUEST: The service runs the bot of this simulation.',
    );
  });
});

describe('a simulation that you run', () => {
  test('sends tester messages, accepts the replies and grades them', async () => {
    const asked: string[] = [];
    const state = await prodloop.simulatePrompt({
      ...USER,
      bot_turn_handler: (message, transcript) => {
        asked.push(`${transcript.length} ${message}`);
        return [`reply ${asked.length}`, 10 * asked.length];
      },
    });
    expect(asked.map((line) => line.slice(0, 7))).toEqual(['0 Bom d', '2 No ne']);
    expect(state.status).toBe('completed');
    expect(state.transcript?.map(({ content }) => content)).toEqual([
      expect.any(String),
      'reply 1',
      expect.any(String),
      'reply 2',
    ]);
    expect(state.final_result).toMatchObject({
      overall_pass: true,
      turn_by_turn_latency: [
        { turn_index: 0, latency_ms: 10 },
        { turn_index: 1, latency_ms: 20 },
      ],
    });
    expect(await prodloop.getSimulation({ chat_id: state.chat_id })).toEqual(state);
    const late = await rejection(
      prodloop.submitSimulationTurn({ chat_id: state.chat_id, bot_response: 'x', bot_response_latency_ms: 1 }),
    );
    expect(late.message).toBe('Prodloop API error (400): BAD_SIMULATION_REQUEST: The simulation has ended.');
  });

  test('stays `running` however often it is polled until a bot reply is submitted', async () => {
    const started = await prodloop.startSimulation({
      simulation_mode: 'user_orchestrated',
      prompt: 'x',
      parameters: ['a'],
      max_turns: 3,
    });
    expect(started).toMatchObject({
      status: 'running',
      transcript: [],
      tester_message: expect.stringContaining('Bom dia'),
    });
    for (let i = 0; i < 9; i++) expect((await prodloop.getSimulation(started)).status).toBe('running');
    expect(await prodloop.getSimulation(started)).toMatchObject({ tester_message: started.tester_message, turns: [] });
  });

  test('fails or never ends if the header requests it', async () => {
    const failed = await rejection(prodloop.simulatePrompt(USER, { headers: { 'x-evalwire-outcome': 'failed' } }));
    expect(failed.message).toBe('Prodloop API error (500): Simulation failed.');
    const endless = await rejection(
      prodloop.simulatePrompt(USER, { headers: { 'x-evalwire-outcome': 'never' }, turnLimit: 12 }),
    );
    expect(endless).toBeInstanceOf(TurnLimitError);
  });
});

describe('a start', () => {
  const good = {
    simulation_mode: 'user_orchestrated',
    prompt: 'x',
    parameters: ['a'],
    max_turns: 10,
    adaptive_max_conversations: 50,
  };
  test('is accepted with values at their limits', async () => {
    expect((await post('/simulate/start', good)).status).toBe(200);
    expect((await post('/simulate/start', { ...good, max_turns: 1, adaptive_max_conversations: 1 })).status).toBe(200);
  });

  test.each<[string, object]>([
    ['11 turns (R2)', { ...good, max_turns: 11 }],
    ['no turn', { ...good, max_turns: 0 }],
    ['half a turn', { ...good, max_turns: 2.5 }],
    ['51 conversations (R2)', { ...good, adaptive_max_conversations: 51 }],
    ['two parameters', { ...good, parameters: ['a', 'b'] }],
    ['no parameter', { ...good, parameters: [] }],
    ['an empty prompt', { ...good, prompt: '' }],
    ['an unknown mode', { ...good, simulation_mode: 'duel' }],
    ['no model for its own bot', { ...good, simulation_mode: 'self_simulation' }],
  ])('with %s is refused', async (_, body) => {
    const answer = await post('/simulate/start', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(/^BAD_SIMULATION_REQUEST: /);
  });

  test('is rejected for a route without credentials, with the reason', async () => {
    const error = await rejection(
      prodloop.simulatePrompt({ ...SELF, bot_llm: { provider: 'litellm', model: 'azure/nowhere' } }),
    );
    expect(error.message).toMatch(/^Prodloop API error \(400\): BOT_PROVIDER_NOT_CONFIGURED: /);
  });
});

describe('an id', () => {
  test('is returned if it was never created, and its simulation ends', async () => {
    const chat_id = 'chat 42 – Zoë/ü';
    const state = await prodloop.waitForSimulation({ chat_id }, { intervalMs: 1 });
    expect(state).toMatchObject({ chat_id, status: 'completed' });
    expect(
      (await prodloop.submitSimulationTurn({ chat_id, bot_response: 'x', bot_response_latency_ms: 1 })).status,
    ).toBe('completed');
  });

  test('is not found if it was never created and the mock is strict', async () => {
    const strict = await startMock({ services: ['prodloop'], validateResponses: true, strict: true });
    try {
      const client = createProdloopClient({ apiKey: 'k', baseUrl: strict.url('prodloop') });
      expect((await rejection(client.getSimulation({ chat_id: 'nobody' }))).message).toBe(
        'Prodloop API error (404): Simulation not found: nobody',
      );
      expect(
        (
          await rejection(
            client.submitSimulationTurn({ chat_id: 'nobody', bot_response: 'x', bot_response_latency_ms: 1 }),
          )
        ).status,
      ).toBe(404);
      expect(strict.violations).toEqual([]);
    } finally {
      await strict.close();
    }
  });

  test.each([
    ['sim_9f2d6c1e7a5b4803', 'running'],
    ['sim_completed_b71d', 'completed'],
    ['sim_failed_20c4', 'failed'],
    ['audit_5e1f', 'completed'],
  ])('of the seed is %s: %s', async (chat_id, status) => {
    expect(await prodloop.getSimulation({ chat_id })).toMatchObject({ chat_id, status });
  });

  test('"sim_missing" is not found by any operation', async () => {
    expect((await rejection(prodloop.getSimulation({ chat_id: 'sim_missing' }))).message).toBe(
      'Prodloop API error (404): Simulation not found: sim_missing',
    );
  });

  test('does not match the literal path "parameters"', async () => {
    expect(await prodloop.getSimulation({ chat_id: 'parameters' })).toEqual(await prodloop.getSimulationParameters());
  });
});

test('takes one credit for an evaluation and for a simulation, none for a read or a rejected request', async () => {
  const left = async () => (await prodloop.getCreditBalance()).credits_remaining;
  const before = await left();
  await evaluate({ parameters: ['pause_profile'] });
  expect(await left()).toBe(before - 1);
  const { chat_id } = await prodloop.simulatePrompt(SELF);
  await prodloop.getSimulation({ chat_id });
  await post('/simulate/start', {});
  expect([await left(), await left()]).toEqual([before - 2, before - 2]);
});

test('gives each session its own simulations and credits', async () => {
  const headers = { 'x-evalwire-session': 'other' };
  await evaluate({ parameters: ['pause_profile'] });
  const { credits_remaining: here } = await prodloop.getCreditBalance();
  const { credits_remaining: there } = await prodloop.getCreditsRemaining({ headers });
  expect(there).toBe(here + 1);
});

test('rejects a revoked key in every operation', async () => {
  const revoked = createProdloopClient({ apiKey: 'sk_live_revoked', baseUrl: mock.url('prodloop') });
  for (const call of [
    () => revoked.getCreditBalance(),
    () => revoked.getSimulationParameters(),
    () => revoked.simulatePrompt(SELF),
    () => revoked.evaluateCall({ audio_file, parameters: ['pause_profile'] }),
  ]) {
    expect((await rejection(call())).message).toBe('Prodloop API error (401): The API key is missing or was revoked.');
  }
});

test.each([
  ['status=500', 500, /internal error/],
  ['status=402', 402, /could not be carried out|BAD_SIMULATION_REQUEST/],
  ['status=502;example=botRequestFailed', 502, /^Prodloop API error \(502\): BOT_LLM_REQUEST_FAILED/],
  ['body=%3Chtml%3E;type=text/html', 200, /Backend returned non-JSON response/],
  ['malformed', 200, /Backend returned non-JSON response/],
])('the fault %s', async (fault, status, words) => {
  const error = await rejection(prodloop.simulatePrompt(SELF, { headers: { 'x-evalwire-fault': fault } }));
  expect(error.status).toBe(status);
  expect(error.message).toMatch(words);
});

test('reads the rest of an upload that a fault rejects, so that the client sees the status', async () => {
  const prodloop = createProdloopClient({ apiKey: 'sk_live_early', baseUrl: mock.url('prodloop'), maxRetries: 0 });
  const upload = { audio_file: Buffer.alloc(20_000_000), filename: 'call.mp3', parameters: ['pause_profile'] as const };
  for (let n = 0; n < 10; n++) {
    const call = prodloop.evaluateCall(
      { ...upload, parameters: [...upload.parameters] },
      { headers: { 'x-evalwire-fault': 'status=401' } },
    );
    await expect(call).rejects.toMatchObject({ status: 401 });
  }
});
