import '../../support/load-ahead.ts';
import '../../../src/prodloop/litellm/chat.ts';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProdloopError, plugins, type TranscriptEntry, ValidationError } from '../../../src/prodloop/index.ts';
import { clientWith, rejection } from '../support.ts';

const ENVIRONMENT = [
  'AZURE_API_BASE',
  'AZURE_OPENAI_API_KEY',
  'AZURE_API_KEY',
  'AZURE_API_VERSION',
  'OPENAI_BASE_URL',
  'OPENAI_API_BASE',
  'OPENAI_API_KEY',
];
beforeEach(() => {
  for (const name of ENVIRONMENT) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

interface Sent {
  url: string;
  headers: Headers;
  body: any;
}

/** Returns a fetch that responds like chat completions; an Error breaks the connection. */
function completions(...answers: (string | null | object | Error)[]) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push({ url: request.url, headers: request.headers, body: await request.json() });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'object' && answer !== null)
      return Response.json(answer, { status: 'error' in answer ? 500 : 200 });
    return Response.json({ choices: [{ message: { role: 'assistant', content: answer } }] });
  };
  return { fetch, sent };
}

const PROXY = {
  model: 'support-bot',
  system_prompt: ' Be kind. ',
  base_url: 'https://llm.test/v1/',
  api_key: 'key-of-proxy',
};

describe('LiteLLM', () => {
  test('builds a connection: named options replace those in options, and null is omitted', () => {
    const model = new plugins.LiteLLM({
      model: 'vertex_ai/gemini-2.5-pro',
      api_key: 'local-key-never-sent',
      base_url: 'https://llm.test/v1',
      temperature: 0,
      max_tokens: 5,
      timeout_seconds: 20,
      endpoint: { base_url: 'other', api_version: '1', nothing: null },
      options: { temperature: 1, top_p: 0.5, nothing: null },
    });
    expect({ ...model }).toEqual({
      provider: 'litellm',
      model: 'vertex_ai/gemini-2.5-pro',
      credentials: {},
      endpoint: { base_url: 'https://llm.test/v1', api_version: '1' },
      options: { temperature: 0, top_p: 0.5, max_tokens: 5, timeout_seconds: 20 },
    });
    expect(inspect(model, { showHidden: true, depth: 9 }) + JSON.stringify(model)).not.toContain('never-sent');
    expect(inspect(model.asTurnHandler('x'), { showHidden: true, depth: 9 })).not.toContain('never-sent');
  });

  test('sends the connection without a key', async () => {
    const { prodloop, requests } = clientWith([{ json: { chat_id: 's', status: 'running' } }]);
    const bot_llm = new plugins.LiteLLM({ model: 'azure/x', api_key: 'k', options: { api_key: 'k', top_k: 1 } });
    await prodloop.simulatePrompt({ prompt: 'x', parameters: ['hallucination'], bot_llm });
    expect((await (requests[0] as Request).json()).bot_llm).toEqual({
      provider: 'litellm',
      model: 'azure/x',
      credentials: {},
      endpoint: {},
      options: { top_k: 1 },
      livekit_kwargs: {},
    });
  });

  test('creates a turn handler with its key, its endpoint and its options', async () => {
    const { fetch, sent } = completions(' Hello! ');
    const handler = new plugins.LiteLLM({
      model: 'openai/gpt-4o-mini',
      api_key: 'key-of-llm',
      endpoint: { base_url: 'https://llm.test/v1' },
      max_tokens: 5,
      options: { top_p: 1 },
      fetch,
    }).asTurnHandler('Be kind.');
    expect(await handler.respond('Hi', [])).toMatchObject({ response: 'Hello!' });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer key-of-llm');
    expect(sent[0]?.url).toBe('https://llm.test/v1/chat/completions');
    expect(sent[0]?.body).toEqual({
      model: 'gpt-4o-mini',
      max_tokens: 5,
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'Hi' },
      ],
    });
  });
});

describe('LiteLLMBot', () => {
  test('sends the conversation as chat messages', async () => {
    const { fetch, sent } = completions('ok');
    const transcript: TranscriptEntry[] = [
      { role: 'tester', content: ' One ' },
      { role: ' BOT ', content: 'Two' },
      { role: 'Assistant', content: 'Three' },
      { role: 'system', content: 'Four' },
      { role: 'bot', content: '  ' },
      { content: 'Five' },
      {},
    ];
    const bot = new plugins.LiteLLMBot({
      ...PROXY,
      options: { temperature: 0, max_tokens: 9, top_p: 1, api_key: 'x' },
      fetch,
    });
    await bot.respond('Six', transcript);
    expect(sent[0]?.body).toEqual({
      // A proxy gets the model's name as it is.
      model: 'support-bot',
      temperature: 0,
      max_tokens: 9,
      messages: [
        { role: 'system', content: ' Be kind. ' },
        { role: 'user', content: 'One' },
        { role: 'assistant', content: 'Two' },
        { role: 'assistant', content: 'Three' },
        { role: 'user', content: 'Four' },
        { role: 'user', content: 'Five' },
        { role: 'user', content: 'Six' },
      ],
    });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer key-of-proxy');
  });

  test('runs a whole simulation as bot_turn_handler', async () => {
    const { fetch } = completions('Let me look.');
    const { prodloop, requests } = clientWith([
      { json: { chat_id: 's', status: 'running', tester_message: 'Hi' } },
      { json: { chat_id: 's', status: 'completed' } },
    ]);
    const params = { simulation_mode: 'user_orchestrated', prompt: 'x', parameters: ['hallucination'] } as const;
    await prodloop.simulatePrompt({ ...params, bot_turn_handler: new plugins.LiteLLMBot({ ...PROXY, fetch }) });
    expect(await (requests[1] as Request).json()).toMatchObject({ chat_id: 's', bot_response: 'Let me look.' });
  });

  test.each<
    [
      string,
      Partial<plugins.LiteLLMBotOptions>,
      Record<string, string>,
      string,
      Record<string, string | null>,
      string | undefined,
    ]
  >([
    [
      'the environment of OpenAI',
      { model: 'openai/m' },
      { OPENAI_API_BASE: 'https://b.test', OPENAI_API_KEY: 'key-openai' },
      'https://b.test/chat/completions',
      { authorization: 'Bearer key-openai' },
      'm',
    ],
    [
      'the first of its two names',
      { model: 'm' },
      { OPENAI_BASE_URL: 'https://a.test', OPENAI_API_BASE: 'https://b.test' },
      'https://a.test/chat/completions',
      { authorization: null },
      'm',
    ],
    [
      'what is given, over it',
      { model: 'OpenAI/a/b', base_url: 'https://c.test', api_key: 'k' },
      { OPENAI_BASE_URL: 'https://a.test', OPENAI_API_KEY: 'x' },
      'https://c.test/chat/completions',
      { authorization: 'Bearer k' },
      'a/b',
    ],
    [
      'a proxy for another provider, which gets no key of OpenAI',
      { model: 'vertex_ai/gemini-2.5-pro', base_url: 'https://p.test/v1' },
      { OPENAI_API_KEY: 'x', OPENAI_BASE_URL: 'https://a.test' },
      'https://p.test/v1/chat/completions',
      { authorization: null },
      'vertex_ai/gemini-2.5-pro',
    ],
    [
      'Azure',
      { model: 'azure/my dep', endpoint: { api_version: '2024-10-21' } },
      { AZURE_API_BASE: 'https://r.test/', AZURE_API_KEY: 'b', AZURE_OPENAI_API_KEY: 'a' },
      'https://r.test/openai/deployments/my%20dep/chat/completions?api-version=2024-10-21',
      { 'api-key': 'a', authorization: null },
      undefined,
    ],
    [
      'Azure by its environment',
      { model: 'Azure/d', base_url: 'https://r.test' },
      { AZURE_API_VERSION: 'v1', AZURE_API_KEY: 'b' },
      'https://r.test/openai/deployments/d/chat/completions?api-version=v1',
      { 'api-key': 'b' },
      undefined,
    ],
    [
      'a proxy for Azure, where no version is known',
      { model: 'azure/d', base_url: 'https://p.test', api_key: 'k' },
      {},
      'https://p.test/chat/completions',
      { authorization: 'Bearer k', 'api-key': null },
      'azure/d',
    ],
  ])('sends requests to %s', async (_, options, environment, url, headers, model) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const { fetch, sent } = completions('ok');
    await new plugins.LiteLLMBot({ model: 'm', system_prompt: 's', fetch, ...options }).respond('Hi');
    expect(sent[0]?.url).toBe(url);
    for (const [name, value] of Object.entries(headers)) expect(sent[0]?.headers.get(name)).toBe(value);
    expect(sent[0]?.body.model).toBe(model);
    expect(sent[0]?.body).not.toHaveProperty('api-version');
  });

  test.each<[string, object, string]>([
    [
      'no endpoint',
      { model: 'openai/m' },
      'LiteLLMBot has no endpoint for model "openai/m": set base_url or OPENAI_BASE_URL or OPENAI_API_BASE to the URL of a LiteLLM proxy or another OpenAI-compatible endpoint.',
    ],
    [
      'no endpoint of Azure',
      { model: 'azure/d' },
      'LiteLLMBot has no endpoint for model "azure/d": set base_url or AZURE_API_BASE to the URL of a LiteLLM proxy or another OpenAI-compatible endpoint.',
    ],
    [
      'no proxy for Vertex',
      { model: 'vertex_ai/g' },
      'LiteLLMBot has no endpoint for model "vertex_ai/g": set base_url to the URL of a LiteLLM proxy or another OpenAI-compatible endpoint.',
    ],
    [
      'an endpoint that is not a URL',
      { model: 'm', base_url: 'llm' },
      'base_url is not a URL. Pass an absolute http(s) URL such as "https://host/prefix".',
    ],
    [
      'a key that no header can carry',
      { model: 'm', base_url: 'https://a.test', api_key: 'ключ' },
      'api_key contains a character that a header cannot have (a line break or a non-ASCII letter).',
    ],
    ['no model', { model: ' ', base_url: 'https://a.test' }, 'model is required.'],
    [
      'an invalid time limit',
      { model: 'm', base_url: 'https://a.test', options: { timeout_seconds: 'soon' } },
      'timeout_seconds must be a number of seconds greater than 0.',
    ],
  ])('rejects the first turn with %s', async (_, options, message) => {
    const { fetch, sent } = completions('ok');
    const bot = new plugins.LiteLLMBot({ system_prompt: 's', fetch, ...options } as plugins.LiteLLMBotOptions);
    const error = await rejection(bot.respond('Hi'));
    expect(error.message).toBe(message);
    expect(error).toBeInstanceOf(ValidationError);
    expect(sent).toEqual([]);
  });

  test.each([
    ['base_url', { base_url: 'http://litellm.cluster:4000', api_key: 'k' }, {}],
    ['OPENAI_API_BASE', {}, { OPENAI_API_BASE: 'http://litellm.cluster:4000', OPENAI_API_KEY: 'k' }],
  ])('does not send its key over http: to another host that %s names', async (name, options, environment) => {
    for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
    const { fetch, sent } = completions('ok');
    const error = await rejection(
      new plugins.LiteLLMBot({ model: 'm', system_prompt: 's', fetch, ...options }).respond('Hi'),
    );
    expect(error.message).toBe(
      `${name} "http://litellm.cluster:4000" would send the credentials unencrypted. Use https:, or set allowInsecureHttp: true to accept that.`,
    );
    expect(error).toBeInstanceOf(ValidationError);
    expect(sent).toEqual([]);
  });

  test.each([
    ['with allowInsecureHttp: true', { allowInsecureHttp: true, api_key: 'k' }, 'http://litellm.cluster:4000'],
    ['without a key', {}, 'http://litellm.cluster:4000'],
    ['to this machine', { api_key: 'k' }, 'http://127.0.0.1:4000'],
  ])('calls an http: endpoint %s', async (_, options, base_url) => {
    const { fetch, sent } = completions('ok', 'ok');
    const model = new plugins.LiteLLM({ model: 'm', base_url, fetch, ...options });
    await model.asTurnHandler('s').respond('Hi');
    await new plugins.LiteLLMBot({ model: 'm', base_url, system_prompt: 's', fetch, ...options }).respond('Hi');
    expect(sent.map(({ url }) => url)).toEqual([`${base_url}/chat/completions`, `${base_url}/chat/completions`]);
    expect({ ...model }).not.toHaveProperty('allowInsecureHttp');
  });

  test('retries after 5, 10 and 15 s, whatever failed, and adds the delays to the latency', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    const { fetch, sent } = completions(new TypeError('refused'), { error: 'x' }, { error: 'y' }, ' At last. ');
    const turn = new plugins.LiteLLMBot({ ...PROXY, fetch }).respond('Hi');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(3);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await turn).toEqual({ response: 'At last.', llm_processing_latency_ms: 30_000 });
    expect(sent.length).toBe(4);
  });

  test('rejects with the error of the fourth attempt and redacts the key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { fetch, sent } = completions({ error: { message: 'wrong key key-of-proxy' } });
    const failure = rejection(new plugins.LiteLLMBot({ ...PROXY, fetch }).respond('Hi'));
    await vi.advanceTimersByTimeAsync(30_000);
    const error = await failure;
    expect([sent.length, error.status]).toEqual([4, 500]);
    expect(error.message).toMatch(/^POST \/chat\/completions returned 500.*: wrong key \[redacted\]$/);
    expect(inspect(error, { depth: 9 })).not.toContain('key-of-proxy');
  });

  test.each([
    ['blank', '  '],
    ['null', null],
    ['no choice', { choices: [] }],
    ['JSON without choices', { object: 'list' }],
    ['a number in place of text', { choices: [{ message: { content: 5 } }] }],
    ['parts in place of text', { choices: [{ message: { content: [{ type: 'text', text: 'x' }] } }] }],
  ])('rejects a response that is %s without a retry', async (_, answer) => {
    const { fetch, sent } = completions(answer);
    const error = await rejection(new plugins.LiteLLMBot({ ...PROXY, fetch }).respond('Hi'));
    expect(error.message).toBe('LiteLLM bot returned an empty response.');
    expect(error).toBeInstanceOf(ProdloopError);
    expect(sent.length).toBe(1);
  });

  test('rejects on an abort, also during the delay between attempts', async () => {
    const { fetch, sent } = completions(new TypeError('refused'));
    const controller = new AbortController();
    const turn = new plugins.LiteLLMBot({ ...PROXY, fetch }).respond('Hi', [], { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 20);
    expect((await rejection(turn)).message).toBe('enough');
    expect(sent.length).toBe(1);
  });

  test('limits each attempt to timeout_seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let asked = 0;
    const fetch: typeof globalThis.fetch = () => {
      asked++;
      return new Promise(() => {});
    };
    const failure = rejection(
      new plugins.LiteLLMBot({ ...PROXY, options: { timeout_seconds: 2 }, fetch }).respond('Hi'),
    );
    await vi.advanceTimersByTimeAsync(4 * 2_000 + 30_000);
    expect((await failure).timeoutMs).toBe(2_000);
    expect(asked).toBe(4);
  });
});
