import { once } from 'node:events';
import http, { type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { getNodePost } from '../../src/core/node-post.ts';
import { rejection } from './support.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Starts a server for one test and returns its address. */
async function serve(listener: http.RequestListener): Promise<string> {
  const server = http.createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/files?a=1`;
}

/** Starts a server that never reads. */
async function serveUnread(sockets: Socket[]): Promise<string> {
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A source that counts the chunks read, and notes its end. */
function sourceOf(chunks: number, size = 65_536) {
  const source = { read: 0, ended: false, chunks: read() };
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      for (; source.read < chunks; ) {
        source.read++;
        yield new Uint8Array(size);
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      source.ended = true;
    }
  }
  return source;
}

/** Waits until the connection takes no more. */
const stalled = (source: { read: number }) =>
  vi.waitFor(async () => {
    const { read } = source;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([source.read > 0, source.read - read]).toEqual([true, 0]);
  });

/** Sends an upload as the transport does. */
function post(
  url: string,
  chunks: AsyncIterable<Uint8Array>,
  given: { headers?: Record<string, string>; length?: number; signal?: AbortSignal; method?: string } = {},
): Promise<Response> {
  const site = { operationId: 'op', attempt: 1, emit: undefined, onUploadProgress: undefined };
  const { headers = {}, length, signal = new AbortController().signal, method = 'POST' } = given;
  const send = getNodePost();
  if (!send) throw new Error('this runtime has no node:http');
  return send({ url, method, headers, length, signal, ...site }, chunks);
}

async function* bytes(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('an upload', () => {
  /** What the server receives of an upload of "hello" in two chunks. */
  async function receive(given: Parameters<typeof post>[2]) {
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { method, url, headers } = request;
      response.writeHead(201, { 'x-b': '2' }).end(JSON.stringify({ method, url, headers, body }));
    });
    const response = await post(url, bytes('hel', 'lo'), given);
    expect([response.status, response.headers.get('x-b')]).toEqual([201, '2']);
    return (await response.json()) as { method: string; url: string; headers: IncomingHttpHeaders; body: string };
  }

  test('is sent with its method, headers and bytes', async () => {
    const { headers, ...rest } = await receive({ method: 'PUT', headers: { 'X-A': '1' } });
    expect(rest).toEqual({ method: 'PUT', url: '/files?a=1', body: 'hello' });
    expect(headers).toMatchObject({ 'x-a': '1', accept: '*/*', connection: 'close' });
  });

  test('is chunked if its length is not known, and has a Content-Length otherwise', async () => {
    const { headers } = await receive({});
    expect([headers['transfer-encoding'], headers['content-length']]).toEqual(['chunked', undefined]);
    const known = (await receive({ length: 5 })).headers;
    expect([known['transfer-encoding'], known['content-length']]).toEqual([undefined, '5']);
  });

  test('accepts what the caller accepts', async () => {
    expect((await receive({ headers: { accept: 'application/json' } })).headers.accept).toBe('application/json');
  });

  test('keeps a silent connection open with probes, one a minute', async () => {
    const setKeepAlive = vi.spyOn((await import('node:net')).Socket.prototype, 'setKeepAlive');
    await receive({});
    expect(setKeepAlive.mock.calls).toContainEqual([true, 60_000]);
  });

  test('rejects with the signal’s reason as the cause when it is aborted, and closes the connection', async () => {
    const controller = new AbortController();
    let closed = false;
    const url = await serve((request) => {
      request.on('error', () => {}).resume();
      request.socket.on('close', () => (closed = true));
      controller.abort(new Error('enough'));
    });
    const source = sourceOf(Number.POSITIVE_INFINITY);
    const error = await rejection(post(url, source.chunks, { signal: controller.signal }));
    expect([error.name, error.cause.message]).toEqual(['AbortError', 'enough']);
    await vi.waitFor(() => expect([closed, source.ended]).toEqual([true, true]));
  });

  test('rejects with the error of its source and closes the connection', async () => {
    const failure = new Error('disk gone');
    let closed = false;
    const url = await serve((request) => {
      request.on('error', () => {});
      request.socket.on('close', () => (closed = true));
    });
    async function* failing() {
      yield new Uint8Array(9);
      // The server has the beginning.
      await vi.waitFor(() => expect(request.mock.results[0]?.value.socket.bytesWritten).toBeGreaterThan(9));
      throw failure;
    }
    const request = vi.spyOn(http, 'request');
    expect(await rejection(post(url, failing()))).toBe(failure);
    await vi.waitFor(() => expect(closed).toBe(true));
  });

  test('rejects if there is no server', async () => {
    expect((await rejection(post('http://127.0.0.1:9/', bytes('x')))).code).toBe('ECONNREFUSED');
  });
});

describe('the source of an upload', () => {
  test('is read at the pace of the connection, and to its end', async () => {
    let received = 0;
    let resume = () => {};
    let listeners: number[] = [];
    const url = await serve((request, response) => {
      request.pause();
      resume = () => {
        request.on('data', (chunk) => {
          received += chunk.length;
        });
        request.on('end', () => {
          // A listener for each time that the connection was full would stay until the response.
          const { value } = sent.mock.results[0] as { value: http.ClientRequest };
          listeners = ['drain', 'close', 'response'].map((event) => value.listenerCount(event));
          response.end();
        });
        request.resume();
      };
    });
    const sent = vi.spyOn(http, 'request');
    const source = sourceOf(400);
    const answer = post(url, source.chunks);
    await stalled(source);
    expect(source.read).toBeLessThan(400);
    resume();
    expect((await answer).status).toBe(200);
    expect([received, source.read, source.ended]).toEqual([400 * 65_536, 400, true]);
    expect(listeners.map((count) => count < 4)).toEqual([true, true, true]);
  });

  test.each([400, 401, 503])('is read no further once the server has responded with %i', async (status) => {
    const url = await serve((request, response) => {
      request.resume();
      // It does not end, so that the connection stays open.
      response.writeHead(status).write('no');
    });
    const source = sourceOf(Number.POSITIVE_INFINITY);
    const response = await post(url, source.chunks);
    expect(response.status).toBe(status);
    await vi.waitFor(() => expect(source.ended).toBe(true));
    await response.body?.cancel();
  });

  test('is read to its end if the server responds early with a success', async () => {
    let received = 0;
    const url = await serve((request, response) => {
      request.on('data', (chunk) => {
        received += chunk.length;
      });
      request.on('end', () => response.end());
      response.writeHead(399).write('ok');
    });
    const source = sourceOf(100);
    const response = await post(url, source.chunks);
    expect([response.status, await response.text()]).toEqual([399, 'ok']);
    expect([received, source.read]).toEqual([100 * 65_536, 100]);
  });

  test('ends with an error response, although the connection is full', async () => {
    const sockets: Socket[] = [];
    const source = sourceOf(Number.POSITIVE_INFINITY);
    const answer = post(await serveUnread(sockets), source.chunks);
    await stalled(source);
    for (const socket of sockets) socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 9\r\n\r\n');
    expect((await answer).status).toBe(413);
    await vi.waitFor(() => expect(source.ended).toBe(true));
  });

  test('ends with the connection, although it is full', async () => {
    const sockets: Socket[] = [];
    const source = sourceOf(Number.POSITIVE_INFINITY);
    const answer = rejection(post(await serveUnread(sockets), source.chunks));
    await stalled(source);
    for (const socket of sockets) socket.resetAndDestroy();
    expect((await answer).code).toBe('ECONNRESET');
    await vi.waitFor(() => expect(source.ended).toBe(true));
  });
});

describe('the module', () => {
  /** What a runtime offers whose process is this one. */
  async function load(process: object | undefined) {
    vi.stubGlobal('process', process);
    vi.resetModules();
    return (await import('../../src/core/node-post.ts')).getNodePost();
  }
  const offering = (modules: Record<string, object>) => ({ getBuiltinModule: vi.fn((id: string) => modules[id]) });
  const request = (id: string) => ({
    request: () => {
      throw new Error(`over ${id}`);
    },
  });

  test.each<[string, object | undefined]>([
    ['no process', undefined],
    ['a process without modules', {}],
    ['no module at all', offering({})],
    ['no node:http', offering({ 'node:https': request('node:https') })],
    ['no node:https', offering({ 'node:http': request('node:http') })],
    ['a node:http without request', offering({ 'node:http': {}, 'node:https': request('node:https') })],
    ['a node:https without request', offering({ 'node:http': request('node:http'), 'node:https': {} })],
  ])('offers nothing in a runtime with %s', async (_, process) => {
    expect(await load(process)).toBeUndefined();
  });

  test.each([
    ['http://h.test/', 'node:http'],
    ['https://h.test/', 'node:https'],
    ['http://h.test/https:', 'node:http'],
  ])('sends to %s over %s', async (url, id) => {
    const modules = { 'node:http': request('node:http'), 'node:https': request('node:https') };
    const send = await load(offering(modules));
    const { signal } = new AbortController();
    const site = { operationId: 'op', attempt: 1, emit: undefined, onUploadProgress: undefined };
    const upload = { url, method: 'POST', headers: {}, length: 0, signal, ...site };
    expect(() => send?.(upload, bytes())).toThrow(`over ${id}`);
  });

  test('loads Node’s modules once', async () => {
    const process = offering({ 'node:http': request('a'), 'node:https': request('b') });
    vi.stubGlobal('process', process);
    vi.resetModules();
    const { getNodePost } = await import('../../src/core/node-post.ts');
    expect(getNodePost()).toBe(getNodePost());
    expect(process.getBuiltinModule.mock.calls).toEqual([['node:http'], ['node:https']]);
  });
});
