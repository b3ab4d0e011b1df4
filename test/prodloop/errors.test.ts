import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  APIError,
  ApiError,
  ConnectionError,
  createProdloopClient,
  ProdloopConnectionError,
  ProdloopError,
  ProdloopTimeoutError,
  TimeoutError,
  UsageError,
  ValidationError,
} from '../../src/prodloop/index.ts';
import { type Answer, clientWith, rejection } from './support.ts';

// Contract §3, line by line.
describe.each<[string, Answer, number, string]>([
  ['a success that is not JSON', { text: '<html>' }, 200, 'Backend returned non-JSON response.'],
  ['a success without a body', { text: '' }, 200, 'Backend returned non-JSON response.'],
  ['another success that is not JSON', { status: 201, text: 'ok' }, 201, 'Backend returned non-JSON response.'],
  ['an array', { json: [] }, 200, 'Backend response must be a JSON object.'],
  ['a string', { json: 'x' }, 200, 'Backend response must be a JSON object.'],
  ['a number', { status: 202, json: 7 }, 202, 'Backend response must be a JSON object.'],
  ['null', { json: null }, 200, 'Backend response must be a JSON object.'],
  ['error before message', { status: 400, json: { error: 'a', message: 'b' } }, 400, 'a'],
  ['message where error is empty', { status: 402, json: { error: '', message: 'b' } }, 402, 'b'],
  ['message where error is an empty object', { status: 400, json: { error: {}, message: 'b' } }, 400, 'b'],
  ['message where error is an empty list', { status: 400, json: { error: [], message: 'b' } }, 400, 'b'],
  ['both empty', { status: 400, json: { error: {}, message: [] } }, 400, '{"error":{},"message":[]}'],
  [
    'an object that is no result',
    { status: 300, json: { a: 1 } },
    300,
    'Backend responded with a redirect without a location.',
  ],
  ['neither', { status: 500, json: { detail: 'é', error: null } }, 500, '{"detail":"é","error":null}'],
  [
    'error as an object',
    { status: 404, json: { error: { code: 'X', message: 'y' } } },
    404,
    '{"code":"X","message":"y"}',
  ],
  ['error as a list', { status: 422, json: { error: ['a', 1] } }, 422, '["a",1]'],
  ['text', { status: 502, text: '<html>502</html>' }, 502, '<html>502</html>'],
  ['no body', { status: 503, text: '' }, 503, 'Unknown backend error'],
  ['JSON that is not an object', { status: 500, text: '["a"]' }, 500, '["a"]'],
  ['JSON null', { status: 500, text: 'null' }, 500, 'null'],
])('%s', (_, answer, status, words) => {
  test.each(['getCreditBalance', 'getSimulationParameters'] as const)('of %s', async (method) => {
    const { prodloop } = clientWith([answer]);
    const error = await rejection(prodloop[method]());
    expect(error.message).toBe(`Prodloop API error (${status}): ${words}`);
    expect([error.name, error.status, error.serverMessage]).toEqual(['APIError', status, words]);
    for (const kind of [APIError, ProdloopError, ApiError, Error]) expect(error).toBeInstanceOf(kind);
    expect(error).not.toBeInstanceOf(ValidationError);
  });

  test('of evaluateCall', async () => {
    const { prodloop } = clientWith([answer]);
    const error = await rejection(
      prodloop.evaluateCall({ audio_file: new Uint8Array(1), parameters: ['pause_profile'] }),
    );
    expect(error.message).toBe(`Prodloop API error (${status}): ${words}`);
  });
});

test('an error has the response body, the operation and the request id', async () => {
  const { prodloop } = clientWith([
    { status: 400, json: { error: 'BAD', code: 'BAD_SIMULATION_REQUEST' }, headers: { 'x-request-id': 'r1' } },
  ]);
  const error: APIError = await rejection(prodloop.getSimulation({ chat_id: 's' }));
  expect(error.body).toEqual({ error: 'BAD', code: 'BAD_SIMULATION_REQUEST' });
  expect([error.operationId, error.attempts, error.requestId]).toEqual(['getSimulation', 1, 'r1']);
});

test('an error truncates a long page in the message, not in the body', async () => {
  const { prodloop } = clientWith([{ status: 502, text: 'x'.repeat(5000) }]);
  const error = await rejection(prodloop.getCreditBalance());
  expect(error.message.length).toBeLessThan(2100);
  expect(error.body.length).toBe(5000);
});

test('an error redacts a key that the service sends back', async () => {
  const { prodloop } = clientWith([{ status: 401, json: { error: 'bad key sk_live_4c1f7e0a' } }]);
  const error = await rejection(prodloop.getCreditBalance());
  expect(inspect(error) + JSON.stringify(error)).not.toContain('sk_live_4c1f7e0a');
});

test('a failed connection and a timeout throw Prodloop’s own classes', async () => {
  const unreachable = createProdloopClient({ apiKey: 'k', baseUrl: 'http://127.0.0.1:9', maxRetries: 0 });
  const refused = await rejection(unreachable.getCreditBalance());
  for (const kind of [ProdloopConnectionError, ProdloopError, ConnectionError]) expect(refused).toBeInstanceOf(kind);
  const silent = createProdloopClient({ apiKey: 'k', fetch: () => new Promise(() => {}), timeoutMs: 20 });
  const late = await rejection(silent.getCreditBalance());
  for (const kind of [ProdloopTimeoutError, ProdloopError, TimeoutError]) expect(late).toBeInstanceOf(kind);
  expect(late.timeoutMs).toBe(20);
});

test('the client retries a GET after a 500, but not a POST', async () => {
  const { prodloop, requests } = clientWith([{ status: 500, json: {} }, { json: { credits_remaining: 1 } }], {
    maxRetries: 2,
  });
  expect(await prodloop.getCreditBalance()).toEqual({ credits_remaining: 1 });
  expect(requests.length).toBe(2);
  const posting = clientWith([{ status: 500, json: {} }], { maxRetries: 2 });
  await rejection(
    posting.prodloop.simulatePrompt({
      prompt: 'x',
      parameters: ['hallucination'],
      bot_llm: { provider: 'a', model: 'b' },
    }),
  );
  expect(posting.requests.length).toBe(1);
});

describe('the client', () => {
  test.each<[string, object, string]>([
    [
      'no key',
      {},
      'Authentication required. Pass the option apiKey, or set the environment variable PRODLOOP_API_KEY.',
    ],
    [
      'a blank key',
      { apiKey: ' \n' },
      'Authentication required. Pass the option apiKey, or set the environment variable PRODLOOP_API_KEY.',
    ],
    [
      'a key that no header can carry',
      { apiKey: 'sk_live_ключ' },
      'apiKey contains a character that a header cannot have (a line break or a non-ASCII letter).',
    ],
    [
      'a base URL that is not a URL',
      { apiKey: 'k', baseUrl: 'prodloop' },
      'baseUrl is not a URL. Pass an absolute http(s) URL such as "https://host/prefix".',
    ],
    ['a time limit of 0', { apiKey: 'k', timeoutMs: 0 }, 'timeoutMs must be a number of at least 1, not 0.'],
  ])('rejects %s', (_, options, message) => {
    const make = () => createProdloopClient(options);
    expect(make).toThrow(message);
    expect(make).toThrow(ValidationError);
    expect(make).toThrow(UsageError);
  });

  test('reads the key from the environment and trims it', async () => {
    process.env.PRODLOOP_API_KEY = ' sk_live_env ';
    try {
      const { prodloop, requests } = clientWith([{ json: {} }], { apiKey: undefined });
      await prodloop.getCreditsRemaining();
      expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk_live_env');
    } finally {
      process.env.PRODLOOP_API_KEY = '';
    }
  });

  test('shows no key when it is inspected', () => {
    expect(inspect(createProdloopClient({ apiKey: 'sk_live_4c1f7e0a' }), { depth: 9, showHidden: true })).not.toContain(
      '4c1f7e0a',
    );
  });

  test('sends requests to the service by default', async () => {
    const { prodloop, requests } = clientWith([{ json: {} }], { baseUrl: undefined });
    await prodloop.getCreditBalance();
    expect(requests[0]?.url).toBe('https://asia-south1-prodloop.cloudfunctions.net/prodloop-evaluator-fn/credits');
  });
});
