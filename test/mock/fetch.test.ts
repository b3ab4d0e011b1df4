/** `mock.fetch`: the mock without a port. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isBelow, toMockRequest, toResponse } from '../../src/mock/fetch.ts';
import { createMock, type InProcessMock, startMock } from '../../src/mock/index.ts';
import { createMutagentClient } from '../../src/mutagent/index.ts';
import { createProdloopClient } from '../../src/prodloop/index.ts';
import { createPrompticClient } from '../../src/promptic/index.ts';
import { createPtmClient } from '../../src/ptm/index.ts';
import { ConnectionError, createVijilClient, RateLimitError } from '../../src/vijil/index.ts';
import { document, startToy, story } from './toy.ts';

let mock: InProcessMock;
let toy: InProcessMock;
const services = { toy: { document: () => structuredClone(document) as object, story: () => story } };
beforeAll(async () => {
  mock = await createMock({ validateResponses: true });
  toy = await createMock({ services, validateResponses: true });
});
afterEach(() => {
  expect([...mock.violations, ...toy.violations]).toEqual([]);
  mock.reset();
  toy.reset();
});

const headers = { authorization: 'Bearer toy' };
const ask = (path: string, init: RequestInit = {}) =>
  toy.fetch(`${toy.url('toy')}${path}`, { ...init, headers: { ...headers, ...(init.headers as object) } });

describe('the clients, at their default addresses', () => {
  test('Vijil runs an evaluation to its end', async () => {
    const vijil = createVijilClient({ apiKey: 'any', fetch: mock.fetch });
    const { progress } = await vijil.evaluate(
      { model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['trust_score'] },
      { intervalMs: 1 },
    );
    expect(progress.status).toBe('completed');
    expect(mock.requests({ operation: 'createEvaluation' })).toMatchObject([
      { service: 'vijil', status: 201, body: { model_name: 'gpt-4o' } },
    ]);
  });

  test('Prodloop, MutagenT and Promptic need no base URL', async () => {
    const { fetch } = mock;
    expect(await createProdloopClient({ apiKey: 'any', fetch }).getCreditBalance()).toHaveProperty('credits_remaining');
    expect((await createMutagentClient({ apiKey: 'any', fetch }).prompt.listPrompts()).data.length).toBeGreaterThan(0);
    expect(await createPrompticClient({ apiKey: 'pk_live_any', fetch }).getWorkspace()).toHaveProperty('id');
    expect(mock.requests().map(({ service }) => service)).toEqual(['prodloop', 'mutagent', 'promptic']);
  });

  test('PTM, which has no default host, has a reserved one', async () => {
    expect(mock.url('ptm')).toBe('https://ptm.mock.invalid');
    const ptm = createPtmClient({ baseUrl: mock.url('ptm'), token: 'any', fetch: mock.fetch });
    expect((await ptm.listPrompts()).length).toBeGreaterThan(0);
  });

  test('an upload of Prodloop arrives whole', async () => {
    const prodloop = createProdloopClient({ apiKey: 'any', fetch: mock.fetch });
    const audio = new Blob([new Uint8Array(300_000)], { type: 'audio/wav' });
    const result = await prodloop.evaluateCall({
      audio_file: audio,
      filename: 'a;b.wav',
      parameters: ['pause_profile'],
    });
    expect(result).toHaveProperty('pause_profile');
  });
});

describe('requests to other URLs', () => {
  test.each([
    'https://api.vijil.ai.example.com/v1/evaluations',
    'https://api.vijil.ai:444/v1/evaluations',
    'http://api.vijil.ai/v1/evaluations',
    'https://example.com/',
    'http://127.0.0.1:9/',
  ])('%s is an error that names the base URLs', async (url) => {
    const failure = await mock.fetch(url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    const bases = mock.engine.serviceNames.map((name) => mock.url(name)).join(', ');
    expect((failure as Error).message).toBe(
      `mock.fetch does not send requests to the network, and no service of the mock is at ${new URL(url).origin}. Base URLs: ${bases}.`,
    );
  });

  test('a service that the mock does not have is one of them', async () => {
    const only = await createMock({ services: ['ptm'] });
    await expect(only.fetch('https://api.vijil.ai/v1/evaluations')).rejects.toThrow(
      'Base URLs: https://ptm.mock.invalid.',
    );
    expect(() => only.url('vijil')).toThrow('There is no service "vijil"; there are ptm.');
  });
});

test('baseUrls moves a service; the longest base URL that matches wins', async () => {
  const sources = { a: services.toy, b: services.toy, c: services.toy };
  const moved = await createMock({ services: sources, baseUrls: { a: 'https://one.test', b: 'https://one.test/x/' } });
  for (const base of ['https://one.test/x', 'https://one.test', moved.url('c')])
    expect((await moved.fetch(`${base}/v2/shelves`, { headers })).status).toBe(200);
  expect(moved.requests().map(({ service }) => service)).toEqual(['b', 'a', 'c']);
  await expect(createMock({ services, baseUrls: { toy: 'no url' } })).rejects.toThrow(TypeError);
});

test('services of the same default address stay apart', async () => {
  const both = await createMock({ services: { a: services.toy, b: services.toy } });
  expect(both.url('b')).toBe('https://b.mock.invalid');
  await both.fetch(`${both.url('b')}/v2/shelves`, { headers });
  expect(both.requests()).toMatchObject([{ service: 'b', status: 200 }]);
});

describe('the base URL of a service', () => {
  const resolve = async (servers: object[] | undefined, prefix?: string) => {
    const { prefix: _prefix, ...rest } = story;
    const source = {
      document: () => ({ ...structuredClone(document), servers }) as object,
      story: () => (prefix === undefined ? rest : { ...rest, prefix }),
    };
    return (await createMock({ services: { toy: source } })).url('toy');
  };
  const host = { url: 'https://{host}/api', variables: { host: { default: 'one.test' } } };
  const path = { url: 'https://one.test/{version}/', variables: { version: { default: 'v3' } } };
  test.each<[string, object[] | undefined, string | undefined, string]>([
    ['the server of the document, with its path', [{ url: 'https://one.test/api//' }], '/v2', 'https://one.test/api'],
    ['its host, if the routes contain the path', [{ url: 'https://one.test/api' }], undefined, 'https://one.test'],
    ['without TLS', [{ url: 'http://one.test:81' }], undefined, 'http://one.test:81'],
    ['the first of several', [{ url: 'https://one.test' }, { url: 'https://two.test' }], '', 'https://one.test'],
    ['with the defaults of its variables', [path], '', 'https://one.test/v3'],
    ['a reserved one for a host that is a variable', [host], '', 'https://toy.mock.invalid'],
    ['a reserved one for a path alone', [{ url: '/api' }], '', 'https://toy.mock.invalid'],
    ['a reserved one for another scheme', [{ url: 'xhttps://one.test' }], '', 'https://toy.mock.invalid'],
    ['a reserved one without a server', [], '', 'https://toy.mock.invalid'],
    ['a reserved one without servers', undefined, '', 'https://toy.mock.invalid'],
  ])('is %s', async (_, servers, prefix, url) => {
    expect(await resolve(servers, prefix)).toBe(url);
  });

  test('is the given one without slashes at its end', async () => {
    const given = await createMock({ services, baseUrls: { toy: 'HTTPS://One.test//a//' } });
    expect(given.url('toy')).toBe('https://one.test//a');
  });
});

test.each([
  ['https://one.test/a', true],
  ['https://one.test/a/', true],
  ['https://one.test/a/b', true],
  ['https://one.test/a?x', true],
  ['https://one.test/a#x', true],
  ['https://one.test/ab', false],
  ['https://one.test/', false],
  ['https://one.test.example/a/', false],
])('%s is below https://one.test/a: %o', (url, below) => {
  expect(isBelow('https://one.test/a', url)).toBe(below);
});

describe('toMockRequest', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['?x=1', '/?x=1'],
    ['#part', '/'],
    ['/a%2Fb/?x=1#part', '/a%2Fb/?x=1'],
  ])('takes the path and the query of "%s" for "%s"', (rest, target) => {
    const request = new Request(`https://one.test/a${rest}`, { method: 'PUT', headers: { 'X-A': '1' } });
    expect(toMockRequest(request, 'https://one.test/a')).toEqual({
      method: 'PUT',
      target,
      headers: { 'x-a': '1' },
      body: undefined,
      signal: request.signal,
    });
  });

  test('reads the body in its pieces, and releases it', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (const piece of ['a', 'b']) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const init: RequestInit & { duplex: string } = { method: 'POST', body, duplex: 'half' };
    const request = new Request('https://one.test/', init);
    const pieces = [];
    for await (const piece of toMockRequest(request, 'https://one.test').body ?? [])
      pieces.push(new TextDecoder().decode(piece));
    expect(pieces).toEqual(['a', 'b']);
    expect(request.body?.locked).toBe(false);
  });
});

describe('toResponse', () => {
  const plain = { status: 200, headers: { 'x-a': '1' } };
  const read = async (response: Response) => [
    response.status,
    Object.fromEntries(response.headers),
    response.body === null ? null : new TextDecoder().decode(await response.arrayBuffer()),
  ];
  test('has the length of the body in bytes', async () => {
    const wanted = [200, { 'x-a': '1', 'content-length': '2' }, 'é'];
    expect(await read(toResponse({ ...plain, body: 'é' }))).toEqual(wanted);
    expect(await read(toResponse({ ...plain, body: new TextEncoder().encode('é') }))).toEqual(wanted);
    expect(await read(toResponse({ ...plain, body: '' }))).toEqual([200, { 'x-a': '1', 'content-length': '0' }, '']);
  });

  test('has no body and no length for 204, 304 and a missing body', async () => {
    expect(await read(toResponse({ ...plain, body: undefined }))).toEqual([200, { 'x-a': '1' }, null]);
    for (const status of [204, 304])
      expect(await read(toResponse({ ...plain, status, body: 'x' }))).toEqual([status, { 'x-a': '1' }, null]);
  });

  test('has only the length of the body for HEAD', async () => {
    const wanted = [200, { 'x-a': '1', 'content-length': '3' }, null];
    expect(await read(toResponse({ ...plain, body: 'abc' }, 'HEAD'))).toEqual(wanted);
  });

  test('ends after half of the body if the connection breaks off', async () => {
    const response = toResponse({ ...plain, body: 'abcde', connection: 'truncate' });
    expect(response.headers.get('content-length')).toBe('5');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('ab');
    await expect(reader.read()).rejects.toMatchObject({
      name: 'TypeError',
      message: 'terminated',
      cause: { message: 'The mock closed the connection.' },
    });
  });
});

test('startMock has a fetch too, for its port and for the default addresses', async () => {
  const served = await startToy();
  try {
    for (const base of [served.url('toy'), 'https://toy.example/api'])
      expect((await served.fetch(`${base}/v2/shelves`, { headers })).status).toBe(200);
    expect((await fetch(`${served.url('toy')}/v2/shelves`, { headers })).status).toBe(200);
    expect(served.requests()).toHaveLength(3);
  } finally {
    await served.close();
  }
  await expect(startMock({ services, baseUrls: { toy: '' } })).rejects.toThrow(TypeError);
});

describe('what fetch takes and returns', () => {
  test('a string, a URL and a Request', async () => {
    const url = `${toy.url('toy')}/v2/shelves?x=1#part`;
    for (const input of [url, new URL(url), new Request(url)]) {
      const response = await toy.fetch(input, { headers });
      expect([response.status, response.url]).toEqual([200, url.replace('#part', '')]);
      expect(Number(response.headers.get('content-length'))).toBe((await response.text()).length);
    }
    expect(toy.requests().map(({ path }) => path)).toEqual(Array(3).fill('/v2/shelves?x=1'));
  });

  test('HEAD and 204 have no body', async () => {
    expect((await ask('/v2/shelves/7', { method: 'DELETE' })).body).toBeNull();
    expect((await ask('/v2/shelves', { method: 'HEAD' })).body).toBeNull();
  });

  test('forms, blobs and streams as bodies', async () => {
    const form = new FormData();
    form.set('meta', '{"n":1}');
    form.set('file', new Blob([new Uint8Array(70_000)]), 'ä;".bin');
    const sent = await ask('/v2/forms', { method: 'POST', body: form });
    expect((await sent.json()).files).toMatchObject([{ filename: 'ä;".bin', size: 70_000 }]);

    const json = { 'content-type': 'application/json' };
    const blob = new Blob(['{"label":"blob"}']);
    expect((await ask('/v2/shelves', { method: 'POST', body: blob, headers: json })).status).toBe(201);

    const pieces = ['{"label":', '"stream"}'];
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    const init: RequestInit & { duplex: string } = { method: 'POST', body, headers: json, duplex: 'half' };
    expect((await ask('/v2/shelves', init)).status).toBe(201);
    expect((await (await ask('/v2/shelves')).json()).map(({ label }: { label: string }) => label)).toEqual([
      'first',
      'blob',
      'stream',
    ]);
  });

  test('a stream that is not read is cancelled', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024)),
      cancel() {
        cancelled = true;
      },
    });
    const init: RequestInit & { duplex: string } = { method: 'POST', body, duplex: 'half' };
    expect((await ask('/v2/shelves', { ...init, headers: { 'x-evalwire-fault': 'status=503' } })).status).toBe(503);
    await expect.poll(() => cancelled).toBe(true);
  });

  test('sessions by header', async () => {
    const session = (name: string) => ({ 'x-evalwire-session': name, 'content-type': 'application/json' });
    await ask('/v2/shelves', { method: 'POST', body: '{"label":"x"}', headers: session('a') });
    const count = async (name: string) => (await (await ask('/v2/shelves', { headers: session(name) })).json()).length;
    expect([await count('a'), await count('b')]).toEqual([2, 1]);
  });
});

describe('abort', () => {
  test('before the request: nothing is sent', async () => {
    const reason = new Error('mine');
    await expect(ask('/v2/shelves', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(toy.requests()).toEqual([]);
  });

  test('during a delay', async () => {
    const controller = new AbortController();
    const pending = ask('/v2/shelves', { signal: controller.signal, headers: { 'x-evalwire-fault': 'delay=60000' } });
    setTimeout(() => controller.abort(), 20);
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => toy.requests()).toHaveLength(1);
  });

  test('during an upload that never ends', async () => {
    const controller = new AbortController();
    let cancelled = false;
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{')),
      cancel() {
        cancelled = true;
      },
    });
    const init: RequestInit & { duplex: string } = { method: 'POST', body, duplex: 'half', signal: controller.signal };
    const pending = ask('/v2/shelves', { ...init, headers: { 'content-type': 'application/json' } });
    setTimeout(() => controller.abort(new Error('mine')), 20);
    await expect(pending).rejects.toThrow('mine');
    await expect.poll(() => cancelled).toBe(true);
  });
});

describe('faults', () => {
  const fault = (text: string) => ask('/v2/shelves', { headers: { 'x-evalwire-fault': text } });

  test('drop rejects like a failed fetch', async () => {
    const failure = await fault('drop').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({
      message: 'fetch failed',
      cause: { code: 'UND_ERR_SOCKET', message: 'The mock closed the connection.' },
    });
  });

  test('truncate announces all bytes, sends half of them and breaks off', async () => {
    const response = await fault('truncate');
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '26']);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).value?.length).toBe(13);
    await expect(reader.read()).rejects.toThrow(TypeError);
  });

  test('delay waits', async () => {
    const began = performance.now();
    expect((await fault('delay=80')).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(75);
  });

  test('reach a client as its errors', async () => {
    const vijil = createVijilClient({ apiKey: 'any', fetch: mock.fetch, maxRetries: 0 });
    mock.faults.add({ service: 'vijil', status: 429, retryAfter: 3, times: 1 });
    await expect(vijil.listEvaluations()).rejects.toBeInstanceOf(RateLimitError);
    for (const text of ['drop', 'truncate'])
      await expect(vijil.listEvaluations({}, { headers: { 'x-evalwire-fault': text } })).rejects.toBeInstanceOf(
        ConnectionError,
      );
    expect((await vijil.listEvaluations()).data.length).toBeGreaterThan(0);
  });
});
