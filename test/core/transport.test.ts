import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiError, ConnectionError, TimeoutError, UsageError } from '../../src/core/errors.ts';
import type { ClientEvent } from '../../src/core/events.ts';
import type { Operation, ResultContext } from '../../src/core/operation.ts';
import { createTransport } from '../../src/core/transport.ts';
import type { UploadBody, UploadRequest } from '../../src/core/upload.ts';
import { BASE_URL, callOnce, GET, KEY, POST, rejection, stubFetch, transportOf } from './support.ts';

describe('a request', () => {
  test('goes to the base URL with its prefix, the path and the query', async () => {
    const { url, sent } = await callOnce(GET, { id: 'a/b', limit: 5, tags: ['x', 'y'] });
    expect(url).toBe('https://api.test/prefix/items/a%2Fb?limit=5&tags=x&tags=y');
    expect(sent[0]?.init).toMatchObject({ method: 'GET', body: null, redirect: 'manual' });
  });

  test('contains the credentials, and a content type only with a body', async () => {
    expect((await callOnce(GET, { id: 1 })).headers).toEqual({ authorization: `Bearer ${KEY}` });
    expect(await callOnce(POST, { a: 1 })).toMatchObject({
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: '{"a":1}',
    });
  });

  test('contains the document’s defaults for arguments that the caller omits', async () => {
    const operation: Operation = { ...POST, query: ['limit'], defaults: { limit: 20, mode: 'fast' } };
    expect(await callOnce(operation)).toMatchObject({ url: `${BASE_URL}/items?limit=20`, body: '{"mode":"fast"}' });
    expect(await callOnce(operation, { limit: 0, mode: null })).toMatchObject({
      url: `${BASE_URL}/items?limit=0`,
      body: '{"mode":null}',
    });
    expect((await callOnce(operation, { limit: undefined })).url).toBe(`${BASE_URL}/items?limit=20`);
  });

  test('uses headers of the call before those of the client and the service, whatever their case', async () => {
    const config = { headers: { 'X-A': 'client', 'X-B': 'client', Accept: 'text/csv' } };
    const { headers } = await callOnce(
      POST,
      { a: 1 },
      { headers: { 'x-a': 'call', AUTHORIZATION: 'Basic dXNlcg==', 'content-type': 'application/merge-patch+json' } },
      config,
    );
    expect(headers).toEqual({
      'x-a': 'call',
      'x-b': 'client',
      accept: 'text/csv',
      authorization: 'Basic dXNlcg==',
      'content-type': 'application/merge-patch+json',
    });
  });

  test('awaits new credentials before every attempt', async () => {
    let asked = 0;
    const { fetch, sent } = stubFetch(
      new Response('', { status: 429, headers: { 'retry-after': '0' } }),
      Response.json(1),
    );
    const authorize = async () => ({ authorization: `Bearer token-${++asked}` });
    await transportOf(fetch, { authorize, maxRetries: 1 }).call('op', POST, {});
    expect(sent.map(({ init }) => init.headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('uses the current globalThis.fetch if no fetch was passed', async () => {
    const { fetch, sent } = stubFetch(Response.json(1));
    const original = globalThis.fetch;
    const transport = createTransport({ baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({}) });
    globalThis.fetch = fetch;
    try {
      expect((await transport.call('op', GET, { id: 1 })).data).toBe(1);
    } finally {
      globalThis.fetch = original;
    }
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, object, RegExp]>([
    ['an unknown argument', { id: 1, limt: 2 }, {}, /^op has no argument "limt"; it takes id, limit, tags, since\.$/],
    ['a missing id', {}, {}, /"id" is missing/],
    ['a bad time limit', { id: 1 }, { timeoutMs: 0 }, /^timeoutMs must be a number of at least 1/],
    ['a bad number of retries', { id: 1 }, { maxRetries: Number.NaN }, /^maxRetries must be a number/],
    ['a bad header', { id: 1 }, { headers: { 'x-a': 'ü\n' } }, /^headers: "x-a" contains a character/],
  ])('is not sent with %s', async (_, args, options, message) => {
    const { fetch, sent } = stubFetch();
    const error = await rejection(transportOf(fetch).call('op', GET, args, options));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
    expect(sent).toEqual([]);
  });

  test('is rejected with the vendor’s class', async () => {
    class ValueError extends UsageError {}
    const transport = transportOf(stubFetch().fetch, { usageError: (message) => new ValueError(message) });
    expect(await rejection(transport.call('op', GET, {}))).toBeInstanceOf(ValueError);
    expect(transport.usageError('x')).toBeInstanceOf(ValueError);
  });

  test.each([{ timeoutMs: 0 }, { maxRetries: -1 }, { maxRetryAfterMs: Number.NaN }, { headers: { 'a b': '1' } }])(
    'is impossible with a client whose option is %j',
    (config) => {
      expect(() => transportOf(stubFetch().fetch, config)).toThrow(UsageError);
    },
  );
});

describe('a success', () => {
  test('is the parsed body, with the response next to it', async () => {
    const { data, response } = await callOnce(GET, { id: 1 }, {}, {}, Response.json({ ü: [1, null] }, { status: 201 }));
    expect(data).toEqual({ ü: [1, null] });
    expect(response.status).toBe(201);
  });

  test.each<[string, Partial<Operation>, Response, unknown]>([
    ['text', { result: 'text' }, new Response('<p>ü</p>'), '<p>ü</p>'],
    ['bytes', { result: 'bytes' }, new Response(new Uint8Array([0, 255])), new Uint8Array([0, 255])],
    ['nothing', { result: 'none' }, new Response('ignored'), undefined],
    ['nothing at 204', { result: 'none' }, new Response(null, { status: 204 }), undefined],
    ['null where the document allows nothing', { nullable: true }, new Response(null, { status: 204 }), null],
    ['a null in JSON', {}, new Response('null'), null],
    ['JSON of another type', {}, new Response('"x"', { headers: { 'content-type': 'text/plain' } }), 'x'],
    ['JSON behind a byte order mark', {}, new Response('\ufeff{"a":1}'), { a: 1 }],
  ])('may be %s', async (_, fields, answer, wanted) => {
    expect((await callOnce({ ...GET, ...fields }, { id: 1 }, {}, {}, answer)).data).toEqual(wanted);
  });

  test('without a body is null only for a documented 204', async () => {
    const answer = new Response('', { status: 200 });
    expect(await rejection(callOnce({ ...GET, nullable: true }, { id: 1 }, {}, {}, answer))).toBeInstanceOf(ApiError);
  });

  test('without a body is what the service defines', async () => {
    const emptyResult = (_: Operation, status: number) => (status === 204 ? { value: undefined } : undefined);
    expect(
      (await callOnce(GET, { id: 1 }, {}, { emptyResult }, new Response(null, { status: 204 }))).data,
    ).toBeUndefined();
    expect(await rejection(callOnce(GET, { id: 1 }, {}, { emptyResult }, new Response('')))).toBeInstanceOf(ApiError);
  });

  test('longer than maxResponseBytes is rejected, whatever Content-Length a custom fetch reports', async () => {
    const answer = new Response('"üüü"', { headers: { 'content-length': '1' } });
    const error = await rejection(callOnce(GET, { id: 1 }, { maxResponseBytes: 7 }, {}, answer));
    expect(error).toMatchObject({ name: 'ResponseTooLargeError', maxResponseBytes: 7 });
    expect(error.message).toBe('GET /items/{id} returned 200: the body is longer than 7 bytes (maxResponseBytes)');
  });

  test('passes through the service’s result function, whose error is not a connection error', async () => {
    const result = (value: unknown) => (value as { data: unknown }).data;
    expect((await callOnce(GET, { id: 1 }, {}, { result }, Response.json({ data: 5 }))).data).toBe(5);
    const { fetch, sent } = stubFetch(new Response('null'));
    const error = await rejection(transportOf(fetch, { result, maxRetries: 2 }).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(TypeError);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['broken JSON', '{"a": 1', 'the body is not JSON: {"a": 1'],
    ['HTML', '<html>Sign in</html>', 'the body is not JSON: <html>Sign in</html>'],
    ['no body', '', 'the body is empty, but JSON was expected'],
    ['blanks', ' \n', 'the body is empty, but JSON was expected'],
  ])('that is %s is an ApiError and is not retried', async (_, text, problem) => {
    const { fetch, sent } = stubFetch(new Response(text, { status: 200, statusText: 'OK' }));
    const error = await rejection(transportOf(fetch, { maxRetries: 2 }).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe(`GET /items/{id} returned 200 OK: ${problem}`);
    expect(error).toMatchObject({ status: 200, body: text });
    expect(sent).toHaveLength(1);
  });
});

describe('a failure', () => {
  test('has status, headers, parsed body, IDs and the number of attempts', async () => {
    const body = { message: 'No such item.', hint: ['ü'] };
    const answer = Response.json(body, { status: 404, headers: { 'X-Request-Id': 'req-1', 'X-Other': 'y' } });
    const error = await rejection(callOnce(GET, { id: 'x' }, {}, {}, answer));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, body, requestId: 'req-1', operationId: 'op', attempts: 1 });
    expect(error.headers.get('x-other')).toBe('y');
    expect(error.retryAfterMs).toBeUndefined();
    expect(error.message).toBe('GET /items/{id} returned 404: No such item.');
  });

  test.each<[string, string, string]>([
    ['an empty body', '', 'returned 500 Internal Server Error'],
    ['a text', 'upstream said no', 'returned 500 Internal Server Error: upstream said no'],
    ['a page', '<h1>\n  Oops\n</h1>', 'returned 500 Internal Server Error: <h1> Oops </h1>'],
    ['a detail', '{"detail":"token expired"}', ': token expired'],
    ['an error text', '{"error":"Not found"}', ': Not found'],
    ['an error object', '{"error":{"code":"x","message":"Bad hub."}}', ': Bad hub.'],
    ['a title', '{"title":"Teapot","message":""}', ': Teapot'],
    ['words it does not know', '{"loc":["a"]}', ': {"loc":["a"]}'],
    ['a stack of Node', '{"message":"boom\\n    at f (/srv/app.js:1:1)"}', ': boom'],
    ['a stack of Python', '{"detail":"boom Traceback (most recent call last): /srv/app.py"}', ': boom'],
  ])('with %s quotes the server’s message', async (_, text, end) => {
    const answer = new Response(text, { status: 500, statusText: 'Internal Server Error' });
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, answer));
    expect(error.message.endsWith(end), error.message).toBe(true);
    expect(error.message).not.toContain('/srv');
  });

  test('has the text as its body if that is not JSON', async () => {
    const body = async (text: string) =>
      (await rejection(callOnce(GET, { id: 1 }, {}, {}, new Response(text, { status: 400 })))).body;
    expect(await body('')).toBe('');
    expect(await body('plain')).toBe('plain');
    expect(await body('null')).toBeNull();
    expect(await body('[1]')).toEqual([1]);
  });

  test('keeps its message short whatever the server sends', async () => {
    const answer = new Response('x'.repeat(1e6), { status: 500 });
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, answer));
    expect(error.message.length).toBeLessThan(400);
    expect(error.message.endsWith('…')).toBe(true);
  });

  test('is created by the service’s own function', async () => {
    class PTMError extends ApiError {}
    const error = await rejection(
      callOnce(
        GET,
        { id: 'a b', limit: 1 },
        {},
        { apiError: (reply) => new PTMError({ ...reply, message: reply.url }) },
        new Response('', { status: 400 }),
      ),
    );
    expect(error).toBeInstanceOf(PTMError);
    expect(error.message).toBe('/items/a%20b?limit=1');
  });

  test('can be a redirect, which is not followed; the message has its target', async () => {
    const answer = new Response('', { status: 302, headers: { location: 'https://login.test/' } });
    const { fetch, sent } = stubFetch(answer);
    const error = await rejection(transportOf(fetch, { maxRetries: 2 }).call('op', POST, {}));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(302);
    expect(error.message).toBe(
      'POST /items returned 302: redirects are not followed; the server points to https://login.test/',
    );
    expect(sent).toHaveLength(1);
  });

  test('can be a redirect in a browser, which hides its status', async () => {
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, () => opaque));
    expect(error).toMatchObject({ status: 0, message: 'GET /items/{id} returned 0: redirects are not followed' });
  });

  test('without a response is a ConnectionError with its cause, the origin and the reason', async () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    });
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, cause));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(
      'GET /items/{id}: request to https://api.test failed before a complete response arrived: connect ECONNREFUSED',
    );
    expect(error).toMatchObject({ cause, operationId: 'op', attempts: 1 });
  });

  test.each([
    [new Error('', { cause: { code: 'ENOTFOUND' } }), 'ENOTFOUND'],
    [new Error('Load failed'), 'Load failed'],
    ['text', 'text'],
    [undefined, 'undefined'],
  ])('without a response explains %s', async (thrown, words) => {
    const fetch = (() => Promise.reject(thrown)) as typeof globalThis.fetch;
    const error = await rejection(transportOf(fetch).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message.endsWith(`: ${words}`)).toBe(true);
  });

  test('of this package, thrown by a fetch, stays unchanged and is not retried', async () => {
    const own = new UsageError('the file is gone');
    const { fetch, sent } = stubFetch(own);
    expect(await rejection(transportOf(fetch, { maxRetries: 2 }).call('op', GET, { id: 1 }))).toBe(own);
    expect(sent).toHaveLength(1);
  });

  test('of a fetch that throws synchronously is a ConnectionError too', async () => {
    const fetch = (() => {
      throw new TypeError('bad');
    }) as typeof globalThis.fetch;
    expect(await rejection(transportOf(fetch).call('op', GET, { id: 1 }))).toBeInstanceOf(ConnectionError);
  });
});

describe('an upload', () => {
  const answer = () => Response.json({ ok: true });

  /** An operation whose hook uploads with `send`, and what that was given. */
  function createUpload(send: () => Promise<Response> = async () => answer()) {
    const requests: UploadRequest[] = [];
    const fetches: unknown[] = [];
    const body: UploadBody = {
      contentType: 'audio/x-own',
      replayable: true,
      send(request, fetch) {
        requests.push(request);
        fetches.push(fetch);
        return send();
      },
    };
    const operation: Operation = { ...POST, hook: { body: () => body } };
    return { operation, requests, fetches };
  }

  test('sends its body itself, with the URL, the headers and the attempt', async () => {
    const { operation, requests, fetches } = createUpload();
    const { fetch, sent } = stubFetch();
    const onEvent = () => {};
    const onUploadProgress = () => {};
    const options = { headers: { 'x-a': '1', 'content-type': 'text/plain' }, onUploadProgress };
    const { data } = await transportOf(fetch, { onEvent }).call('op', operation, {}, options);
    expect(data).toEqual({ ok: true });
    expect(requests).toEqual([
      {
        url: `${BASE_URL}/items`,
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'x-a': '1', 'content-type': 'audio/x-own' },
        signal: expect.any(AbortSignal),
        operationId: 'op',
        attempt: 1,
        emit: expect.any(Function),
        onUploadProgress,
      },
    ]);
    expect(fetches).toEqual([fetch]);
    expect(sent).toEqual([]);
  });

  test('ends at its time limit even if its body ignores the signal', async () => {
    const { operation, requests } = createUpload(() => new Promise(() => {}));
    const transport = createTransport({ baseUrl: BASE_URL, timeoutMs: 5, authorize: () => ({}) });
    expect(await rejection(transport.call('op', operation, {}))).toBeInstanceOf(TimeoutError);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test('rejects a response that is longer than maxResponseBytes, whatever its Content-Length', async () => {
    // 8 bytes, of which a reader of text sees 5 characters.
    const { operation } = createUpload(async () => new Response('"üüü"', { headers: { 'content-length': '1' } }));
    const transport = createTransport({ baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({}) });
    const error = await rejection(transport.call('op', operation, {}, { maxResponseBytes: 7 }));
    expect(error).toMatchObject({ name: 'ResponseTooLargeError', maxResponseBytes: 7 });
  });
});

describe('the rules of a service', () => {
  test('say which parsed body is not a result', async () => {
    const findProblem = (value: unknown, { status }: Response) => (value === 5 ? `5 with ${status}` : undefined);
    const read = (text: string) => callOnce(GET, { id: 1 }, {}, { findProblem }, new Response(text));
    expect((await read('6')).data).toBe(6);
    expect((await rejection(read('5'))).message).toBe('GET /items/{id} returned 200: 5 with 200: 5');
  });

  test('define the result of an empty body of one operation, before that of all others', async () => {
    const config = { emptyResult: () => ({ value: 'service' }) };
    const read = async (text: string, hook: Operation['hook'] = {}) =>
      (await callOnce({ ...GET, hook }, { id: 1 }, {}, config, new Response(text))).data;
    expect(await read('')).toBe('service');
    expect(await read(' \n', { emptyResult: { value: 'operation' } })).toBe('operation');
    expect(await read('"body"', { emptyResult: { value: 'operation' } })).toBe('body');
  });

  test('convert a result with the arguments as sent and the response; a failure is not converted', async () => {
    const result = (value: never, { args, response }: ResultContext) => [value, args, response.status];
    const operation: Operation = { ...GET, defaults: { limit: 3 }, hook: { result } };
    const { data } = await callOnce(operation, { id: 1 }, {}, {}, Response.json('x', { status: 201 }));
    expect(data).toEqual(['x', { id: 1, limit: 3 }, 201]);
    const failed = callOnce(operation, { id: 1 }, {}, {}, new Response('', { status: 404 }));
    expect(await rejection(failed)).toMatchObject({ name: 'ApiError', status: 404 });
  });
});

test('an abort while fetch is called ends the call, and its event names the type of a reason that is not an error', async () => {
  const events: ClientEvent[] = [];
  const controller = new AbortController();
  const fetch = () => {
    controller.abort('user left');
    return new Promise<Response>(() => {});
  };
  const transport = transportOf(fetch, { onEvent: (event) => events.push(event) });
  expect(await rejection(transport.call('op', GET, { id: 1 }, { signal: controller.signal }))).toBe('user left');
  expect(events[1]).toMatchObject({ type: 'failure', error: 'string' });
});

describe('over a real connection', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: Parameters<typeof createServer>[1]): Promise<string> {
    const server = createServer(listener as never);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const transport = (baseUrl: string, timeoutMs = 5_000) =>
    createTransport({ baseUrl, timeoutMs, maxRetries: 0, authorize: () => ({ 'x-api-key': KEY }) });

  test('a path arrives as it was encoded', async () => {
    const baseUrl = await serve((request, response) =>
      response.end(JSON.stringify([request.url, request.headers['x-api-key']])),
    );
    const { data } = await transport(`${baseUrl}/pre`).call('op', GET, { id: '..%2f/ü!', limit: 1 });
    expect(data).toEqual(['/pre/items/..%252f%2F%C3%BC%21?limit=1', KEY]);
  });

  test('a redirect to another host is not followed, so that the key is not sent there', async () => {
    let reached = 0;
    const elsewhere = await serve((_, response) => {
      reached++;
      response.end('{}');
    });
    const baseUrl = await serve((_, response) => response.writeHead(307, { location: `${elsewhere}/steal` }).end());
    expect(await rejection(transport(baseUrl).call('op', POST, {}))).toMatchObject({ name: 'ApiError', status: 307 });
    expect(reached).toBe(0);
  });

  test('the time limit covers the body', async () => {
    const baseUrl = await serve((_, response) => response.writeHead(200).write('{"a":'));
    const error = await rejection(transport(baseUrl, 50).call('op', GET, { id: 1 }));
    expect(error).toMatchObject({ name: 'TimeoutError', timeoutMs: 50 });
    expect(error.message).toBe('GET /items/{id}: no complete response within 50 ms');
  });

  test('an abort stops reading a body and closes the connection', async () => {
    let closed = () => {};
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const controller = new AbortController();
    const baseUrl = await serve((_, response) => {
      response.on('close', closed);
      response.writeHead(200).write('{"a":');
      setTimeout(() => controller.abort(new Error('enough')), 20);
    });
    const call = transport(baseUrl).call('op', GET, { id: 1 }, { signal: controller.signal });
    expect((await rejection(call)).message).toBe('enough');
    await gone;
  });

  test('a connection that closes within the body is a ConnectionError', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"a":', () => response.destroy());
    });
    expect(await rejection(transport(baseUrl).call('op', GET, { id: 1 }))).toBeInstanceOf(ConnectionError);
  });

  test('a refused connection is a ConnectionError', async () => {
    const baseUrl = await serve(() => {});
    for (const server of servers.splice(0)) server.close();
    const error = await rejection(transport(baseUrl).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('ECONNREFUSED');
  });
});

describe('an error that is not a failed connection', () => {
  test.each<[string, unknown]>([
    ['a missing function', new TypeError('fetchImpl is not a function')],
    ['a property of undefined', new TypeError("Cannot read properties of undefined (reading 'x')")],
    ['a missing variable', new ReferenceError('x is not defined')],
    ['too deep a recursion', new RangeError('Maximum call stack size exceeded')],
  ])('of a custom fetch, such as %s, is reported unchanged and not retried', async (_, thrown) => {
    const { fetch, sent } = stubFetch(thrown as Error);
    const error = await rejection(transportOf(fetch, { maxRetries: 2 }).call('op', GET, { id: 1 }));
    expect(error).toMatchObject({ name: 'EvalwireError', cause: { message: (thrown as Error).message } });
    expect(error).not.toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('fetch failed with a programming error');
    expect(sent).toHaveLength(1);
  });

  test('of the runtime, which cannot build the request, is a UsageError and not retried', async () => {
    const operation: Operation = { ...GET, method: 'TRACE' };
    const transport = createTransport({ baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({}) });
    const error = await rejection(transport.call('op', operation, { id: 1 }, { repeatable: true }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(/^TRACE \/items\/\{id\}: the runtime does not accept the request: .*TRACE/);
  });
});
