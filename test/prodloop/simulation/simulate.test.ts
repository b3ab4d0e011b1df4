import { describe, expect, test, vi } from 'vitest';
import {
  APIError,
  type BotTurnHandler,
  ProdloopError,
  TurnLimitError,
  type UserOrchestratedParams,
  ValidationError,
} from '../../../src/prodloop/index.ts';
import { type Answer, clientWith, rejection } from '../support.ts';

const BOT = { provider: 'litellm', model: 'azure/x' };
const SELF = { prompt: 'Be kind.', parameters: ['hallucination'], bot_llm: BOT };
const USER = { simulation_mode: 'user_orchestrated', prompt: 'Be kind.', parameters: ['hallucination'] } as const;

async function sentBody(params: object): Promise<any> {
  const { prodloop, requests } = clientWith([{ json: { chat_id: 's', status: 'running' } }]);
  await prodloop.simulatePrompt(params as never);
  return (requests[0] as Request).json();
}

describe('a start', () => {
  test.each<[string, object, string]>([
    // Every line also breaks the rules after its own (contract §6.1).
    [
      '1: mode',
      { ...SELF, simulation_mode: 'audit_discovery', parameters: [] },
      'Unsupported simulation_mode. Supported values: self_simulation, user_orchestrated.',
    ],
    ['2: no parameter', { parameters: [' ', ''], prompt: '' }, 'At least one simulation parameter is required.'],
    ['2: nothing', {}, 'At least one simulation parameter is required.'],
    ['3: prompt', { parameters: ['a', 'b'], prompt: ' ', max_turns: 0 }, 'prompt is required.'],
    [
      '4: turns',
      { ...SELF, parameters: ['a', 'b'], max_turns: 0, adaptive_max_conversations: 0 },
      'max_turns must be at least 1.',
    ],
    ['4: half a turn', { ...SELF, max_turns: 0.5 }, 'max_turns must be at least 1.'],
    [
      'R2: too many turns',
      { ...SELF, max_turns: 11, adaptive_max_conversations: 0 },
      'max_turns must be an integer from 1 to 10.',
    ],
    ['R2: no integer', { ...SELF, max_turns: 2.9 }, 'max_turns must be an integer from 1 to 10.'],
    ['R2: no number', { ...SELF, max_turns: '5' }, 'max_turns must be an integer from 1 to 10.'],
    [
      '5: conversations',
      { ...SELF, parameters: ['a', 'b'], adaptive_max_conversations: -1 },
      'adaptive_max_conversations must be at least 1.',
    ],
    [
      'R2: too many conversations',
      { ...SELF, adaptive_max_conversations: 51 },
      'adaptive_max_conversations must be an integer from 1 to 50.',
    ],
    [
      '6: two parameters',
      { ...SELF, parameters: ['a', ' ', 'b'], bot_llm: undefined },
      'Simulation currently supports exactly one parameter per run.',
    ],
    ['7a: no model', { ...SELF, bot_llm: null }, 'bot_llm is required for self_simulation.'],
    ['7a: an invalid model', { ...SELF, bot_llm: 'azure/x' }, 'bot_llm must be a BotLLMConnection or mapping.'],
    ['7a: provider', { ...SELF, bot_llm: {} }, 'bot_llm.provider is required.'],
    ['7a: model', { ...SELF, bot_llm: { provider: 'a', model: ' ' } }, 'bot_llm.model is required.'],
    ['7a: invalid options', { ...SELF, bot_llm: { ...BOT, options: 'hot' } }, 'bot_llm.options must be an object.'],
    ['7b: no handler', { ...USER, bot_llm: BOT }, 'bot_turn_handler is required for user_orchestrated simulations.'],
    [
      '7b: an invalid handler',
      { ...USER, bot_turn_handler: 'hi' },
      'bot_turn_handler is required for user_orchestrated simulations.',
    ],
    [
      'a string for parameters',
      { ...SELF, parameters: 'hallucination' },
      'parameters must be an array with one parameter.',
    ],
  ])('rejects %s', async (_, params, message) => {
    const { prodloop, requests } = clientWith([{ json: {} }]);
    const error = await rejection(prodloop.simulatePrompt(params as never));
    expect(error.message).toBe(message);
    expect(error).toBeInstanceOf(ValidationError);
    expect(requests).toEqual([]);
  });

  test('sends the defaults and the trimmed arguments', async () => {
    expect(
      await sentBody({
        ...SELF,
        prompt: ' Sé amable – ¡siempre! ',
        parameters: [' New_Key '],
        scenario: ' ',
        adaptive_max_conversations: null,
      }),
    ).toEqual({
      simulation_mode: 'self_simulation',
      prompt: 'Sé amable – ¡siempre!',
      parameters: ['new_key'],
      max_turns: 10,
      bot_llm: { ...BOT, credentials: {}, endpoint: {}, options: {}, livekit_kwargs: {} },
    });
  });

  test.each(['simulatePrompt', 'startSimulation'] as const)(
    'sends no secret of the bot’s model with %s (R4)',
    async (method) => {
      const secrets = {
        api_key: 's',
        api_secret: 's',
        azure_ad_token: 's',
        client_secret: 's',
        password: 's',
        token: 's',
      };
      const places = { project: 'p', location: 'p', vertex_project: 'p', vertex_location: 'p' };
      const bot_llm = {
        provider: ' LiteLLM ',
        model: ' azure/x ',
        credentials: { api_key: 's' },
        endpoint: { ...secrets, ...places, base_url: 'u' },
        options: { ...secrets, ...places, max_tokens: 5, nothing: null },
        livekit_kwargs: { ...secrets, ...places, voice: 'alloy' },
        other: 1,
      };
      const { prodloop, requests } = clientWith([{ json: { chat_id: 's', status: 'running' } }]);
      await prodloop[method]({ ...SELF, simulation_mode: 'self_simulation', max_turns: 2, bot_llm } as never);
      expect((await (requests[0] as Request).json()).bot_llm).toEqual({
        provider: 'litellm',
        model: 'azure/x',
        credentials: {},
        endpoint: { base_url: 'u' },
        options: { ...places, max_tokens: 5, nothing: null },
        livekit_kwargs: { voice: 'alloy' },
      });
    },
  );

  test('reads LiveKit’s arguments from livekit_kwargs or livekit.kwargs', async () => {
    const body = await sentBody({ ...SELF, bot_llm: { ...BOT, livekit: { kwargs: { voice: 'x', token: 's' } } } });
    expect(body.bot_llm.livekit_kwargs).toEqual({ voice: 'x' });
    const both = await sentBody({
      ...SELF,
      bot_llm: { ...BOT, livekit_kwargs: {}, livekit: { kwargs: { voice: 'y' } } },
    });
    expect(both.bot_llm.livekit_kwargs).toEqual({ voice: 'y' });
  });

  test('sends an audit with startSimulation', async () => {
    const { prodloop, requests } = clientWith([{ json: { chat_id: 'a', status: 'running' } }]);
    const bot_llm = { ...BOT, credentials: {}, endpoint: {}, options: {}, livekit_kwargs: {} };
    await prodloop.startSimulation({
      simulation_mode: 'audit_discovery',
      prompt: 'x',
      parameters: ['a'],
      max_turns: 6,
      bot_llm,
    });
    expect((await (requests[0] as Request).json()).simulation_mode).toBe('audit_discovery');
  });
});

const started = { chat_id: ' s1 ', status: 'running', tester_message: ' Hello? ', transcript: [] };
const done = { chat_id: 's1', status: 'completed', final_result: { overall_pass: true } };

/** Runs a conversation with these responses; `turns` returns what was sent as turns. */
async function converse(bot_turn_handler: unknown, answers: object[] = [started, done], options = {}) {
  const { prodloop, requests } = clientWith(answers.map((json): Answer => ({ json })));
  const params = { ...USER, bot_turn_handler } as UserOrchestratedParams;
  const outcome = prodloop.simulatePrompt(params, options);
  const turns = async () => Promise.all(requests.slice(1).map((request) => request.clone().json()));
  return { outcome, turns, requests };
}

describe('a handler’s reply', () => {
  test.each<[string, unknown, string, number]>([
    ['a pair', [' hi ', 12.3456], 'hi', 12.35],
    ['a pair halfway between two hundredths', ['hi', 100.125], 'hi', 100.12],
    ['another pair halfway between two', ['hi', 0.375], 'hi', 0.38],
    ['a pair that is only nearly halfway', ['hi', 1.005], 'hi', 1],
    ['a pair with text for a number', ['hi', ' 1e2 '], 'hi', 100],
    ['a pair with 0', ['hi', 0], 'hi', 0],
    ['a mapping', { response: ' hi ', llm_processing_latency_ms: '98.1' }, 'hi', 98.1],
    [
      'the first name that is not 0',
      { response: 'hi', llm_processing_latency_ms: 0, bot_response_latency_ms: 7, latency_ms: 9 },
      'hi',
      7,
    ],
    ['skips an empty latency', { response: 'hi', llm_processing_latency_ms: '', latency_ms: 9 }, 'hi', 9],
    ['a number for a text', { response: 42, latency_ms: 1 }, '42', 1],
    ['R6: 0 under the first name', { response: 'hi', llm_processing_latency_ms: 0 }, 'hi', 0],
    ['R6: 0 under the second name', { response: 'hi', bot_response_latency_ms: 0 }, 'hi', 0],
    ['0 under the third name', { response: 'hi', latency_ms: 0 }, 'hi', 0],
  ])('%s', async (_, reply, bot_response, bot_response_latency_ms) => {
    const { outcome, turns } = await converse(() => reply);
    expect(await outcome).toEqual(done);
    expect(await turns()).toEqual([{ chat_id: 's1', bot_response, bot_response_latency_ms }]);
  });

  test.each<[string, (text: string) => unknown]>([
    ['a text', (text) => text],
    ['a mapping without a latency', (response) => ({ response })],
    [
      'a mapping with null for it',
      (response) => ({ response, llm_processing_latency_ms: null, latency_ms: undefined }),
    ],
  ])('measures the latency of %s', async (_, reply) => {
    let now = 1000;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    try {
      const { outcome, turns } = await converse(async () => {
        await Promise.resolve();
        now += 184.3721;
        return reply(' hi ');
      });
      await outcome;
      expect(await turns()).toEqual([{ chat_id: 's1', bot_response: 'hi', bot_response_latency_ms: 184.37 }]);
    } finally {
      clock.mockRestore();
    }
  });

  const either =
    'bot_turn_handler must return either a string, (response, llm_latency_ms), or a mapping with response and latency.';
  const noResponse = "bot_turn_handler mapping must include a non-empty 'response' field.";
  test.each<[string, unknown, string]>([
    ['a blank', ' \n', 'bot_turn_handler must return a non-empty string.'],
    ['a blank pair', [' ', 5], 'bot_turn_handler tuple must include a non-empty response.'],
    ['a blank mapping', { response: '' }, noResponse],
    ['a mapping with null', { response: null, latency_ms: 5 }, noResponse],
    ['another mapping', { text: 'hi' }, noResponse],
    ['a word for a number', ['hi', 'fast'], 'bot_turn_handler tuple latency must be numeric.'],
    ['an empty text for a number', ['hi', ''], 'bot_turn_handler tuple latency must be numeric.'],
    ['null for a number', ['hi', null], 'bot_turn_handler tuple latency must be numeric.'],
    ['NaN', ['hi', Number.NaN], 'bot_turn_handler tuple latency must be numeric.'],
    ['hexadecimal', ['hi', '0x10'], 'bot_turn_handler tuple latency must be numeric.'],
    [
      'infinity',
      { response: 'hi', latency_ms: Number.POSITIVE_INFINITY },
      'bot_turn_handler mapping latency must be numeric.',
    ],
    ['an empty third name', { response: 'hi', latency_ms: '' }, 'bot_turn_handler mapping latency must be numeric.'],
    ['a time before the question', ['hi', -1], 'bot_turn_handler tuple latency cannot be negative.'],
    [
      'such a mapping',
      { response: 'hi', bot_response_latency_ms: '-0.5' },
      'bot_turn_handler mapping latency cannot be negative.',
    ],
    ['nothing', undefined, either],
    ['a number', 7, either],
    ['a triple', ['hi', 5, 'x'], either],
    ['a list of one', ['hi'], either],
  ])('rejects %s after the start', async (_, reply, message) => {
    const { outcome, requests } = await converse(() => reply);
    const error = await rejection(outcome);
    expect(error.message).toBe(message);
    expect(error).toBeInstanceOf(ValidationError);
    expect(requests.length).toBe(1);
  });
});

describe('the loop', () => {
  test('calls the handler with message, transcript and context, and with its object as this', async () => {
    const transcript = [
      { role: 'tester', content: 'Hello?' },
      { role: 'bot', content: 'one' },
    ];
    const seen: unknown[] = [];
    const bot = {
      replies: ['one', 'two'],
      respond(...[message, said, { chat_id, turn, signal }]: Parameters<BotTurnHandler>) {
        seen.push([message, said, chat_id, turn, signal]);
        return this.replies.shift() as string;
      },
    };
    const { outcome, turns } = await converse(bot, [
      { ...started, transcript: null },
      { ...started, tester_message: 'And?', transcript },
      done,
    ]);
    expect(await outcome).toEqual(done);
    expect(seen).toEqual([
      ['Hello?', [], 's1', 0, undefined],
      ['And?', transcript, 's1', 1, undefined],
    ]);
    expect((await turns()).map((turn) => (turn as { bot_response: string }).bot_response)).toEqual(['one', 'two']);
  });

  test('does not call the handler if the start is already completed', async () => {
    const handler = vi.fn();
    expect(await (await converse(handler, [{ chat_id: 's1', status: 'completed' }])).outcome).toEqual({
      chat_id: 's1',
      status: 'completed',
    });
    expect(handler).not.toHaveBeenCalled();
  });

  test('continues without a status and at an unknown status', async () => {
    const { outcome } = await converse(
      () => 'hi',
      [{ ...started, status: undefined }, { ...started, status: 'thinking' }, done],
    );
    expect(await outcome).toEqual(done);
  });

  test.each<[string, object[], string]>([
    ['no id', [{ ...started, chat_id: ' ' }], 'Backend response missing chat_id.'],
    ['no message', [{ ...started, tester_message: '  ' }], 'Backend response missing tester_message.'],
    ['a transcript that is not a list', [{ ...started, transcript: 'x' }], 'Backend transcript must be a list.'],
    ['no message later', [started, { chat_id: 's1', status: 'running' }], 'Backend response missing tester_message.'],
    // R7
    ['a failure', [started, { chat_id: 's1', status: 'failed' }], 'Simulation failed.'],
    ['a failure with a message for the bot', [started, { ...started, status: 'failed' }], 'Simulation failed.'],
    [
      'a failure that says why',
      [started, { ...started, status: 'failed', error: { a: 1 }, message: 'no model' }],
      'no model',
    ],
    ['a failed start', [{ status: 'failed', error: 'BOT_LLM_REQUEST_FAILED' }], 'BOT_LLM_REQUEST_FAILED'],
  ])('rejects on %s', async (_, answers, message) => {
    const { outcome } = await converse(() => 'hi', answers);
    const error = await rejection(outcome);
    expect([error.name, error.status, error.message]).toEqual([
      'APIError',
      500,
      `Prodloop API error (500): ${message}`,
    ]);
    expect(error).toBeInstanceOf(APIError);
    expect(error.body).toEqual(JSON.parse(JSON.stringify(answers.at(-1))));
  });

  test('rejects after turnLimit turns', async () => {
    const { outcome, requests } = await converse(() => 'hi', [started], { turnLimit: 3 });
    const error: TurnLimitError = await rejection(outcome);
    expect(error.message).toBe('simulation s1 is not completed after 3 turns. Raise turnLimit to allow more.');
    expect([error.chat_id, error.state]).toEqual(['s1', started]);
    expect(error).toBeInstanceOf(TurnLimitError);
    expect(error).toBeInstanceOf(ProdloopError);
    expect(requests.length).toBe(4);
    expect((await rejection((await converse(() => 'hi', [started])).outcome)).message).toContain('500 turns');
    expect((await rejection((await converse(() => 'hi', [started], { turnLimit: 0 })).outcome)).message).toBe(
      'turnLimit must be a number of at least 1.',
    );
  });

  test('rejects immediately on an abort, whatever the handler does', async () => {
    const controller = new AbortController();
    let told: AbortSignal | undefined;
    const { outcome, requests } = await converse(
      (...[, , { signal }]: Parameters<BotTurnHandler>) => {
        told = signal;
        setTimeout(() => controller.abort(new Error('enough')), 10);
        return new Promise<string>(() => {});
      },
      [started],
      { signal: controller.signal },
    );
    expect((await rejection(outcome)).message).toBe('enough');
    expect([told?.aborted, requests.length]).toEqual([true, 1]);
  });

  test('rejects with the error that the handler throws', async () => {
    const own = new TypeError('mine');
    expect(
      await rejection(
        (
          await converse(() => {
            throw own;
          })
        ).outcome,
      ),
    ).toBe(own);
  });

  test('leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await (await converse(() => 'hi', [started, started, done], { signal })).outcome;
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    expect(added.mock.calls.length).toBeGreaterThan(3);
  });

  test('sends the options of the call with every request', async () => {
    const { outcome, requests } = await converse(() => 'hi', [started, done], { headers: { 'x-run': '7' } });
    const { data, response } = await outcome.withResponse();
    expect([data, response.status]).toEqual([done, 200]);
    expect(requests.map((request) => request.headers.get('x-run'))).toEqual(['7', '7']);
  });
});
