import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Engine, MockAnswer, MockRequest } from '../../../src/mock/engine.ts';
import { formatParserError, listen, type RunningServer, type ServerOptions } from '../../../src/mock/http/server.ts';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import { caller, startToy } from '../toy.ts';

const running: Mock[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((mock) => mock.close()));
});
async function toy(options = {}): Promise<Mock> {
  const mock = await startToy(options);
  running.push(mock);
  return mock;
}

describe('startMock', () => {
  test('listens on a free loopback port, and closes it', async () => {
    const mock = await toy();
    expect(mock.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.url('toy')).toBe(`${mock.url()}/toy`);
    expect(() => mock.url('boat')).toThrow('There is no service "boat"; there are toy.');
    await mock.close();
    await expect(fetch(mock.url())).rejects.toThrow();
  });

  test('starts faster the second time', async () => {
    await toy();
    const began = performance.now();
    running.push(await startMock());
    const first = performance.now() - began;
    const again = performance.now();
    running.push(await startMock());
    expect(performance.now() - again).toBeLessThan(Math.max(100, first));
  });

  test('names the services that exist if one is unknown', async () => {
    await expect(startMock({ services: ['boat'] })).rejects.toThrow(/no service "boat"; there are vijil, /);
  });

  test('rejects with EADDRINUSE if the port is in use', async () => {
    const port = Number(new URL((await toy()).url()).port);
    await expect(startToy({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('waits `latency` milliseconds before each response', async () => {
    const mock = await toy({ latency: 60 });
    const began = performance.now();
    await caller(() => mock.url('toy'))('GET', '/v2/shelves');
    expect(performance.now() - began).toBeGreaterThanOrEqual(55);
  });
});

describe('listen', () => {
  const servers: RunningServer[] = [];
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  /** Starts a server whose one service, `toy`, answers with `handle`. Returns its port and the requests of the service. */
  async function start(
    handle: (request: MockRequest) => Partial<MockAnswer> | Promise<Partial<MockAnswer>> = () => ({}),
    options?: ServerOptions,
  ) {
    const requests: MockRequest[] = [];
    const advanced: number[] = [];
    const engine = {
      serviceNames: ['toy', 'broken'],
      service: (name: string) =>
        name === 'toy'
          ? Promise.resolve({ document: { info: { title: 'Toy' } } })
          : Promise.reject(new Error('No document.')),
      handle: async (_: string, received: MockRequest) => {
        requests.push(received);
        return { status: 200, headers: {}, body: undefined, ...(await handle(received)) };
      },
      requests: (filter: object) => [filter],
      clock: { advance: (ms: number) => advanced.push(ms), now: () => 0 },
    } as unknown as Engine;
    const server = await listen(engine, options);
    servers.push(server);
    return { server, requests, advanced, port: Number(new URL(server.url).port) };
  }

  async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
    let text = '';
    for await (const chunk of chunks) text += Buffer.from(chunk).toString();
    return text;
  }

  interface Received {
    status: number | undefined;
    headers: IncomingHttpHeaders;
    rawHeaders: string[];
    text: string;
  }

  /** Sends a request. Unlike `fetch`, it leaves the path and the headers as they are. */
  function send(port: number, path: string, { body = '', ...options }: RequestOptions & { body?: string } = {}) {
    return new Promise<Received>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (data) => {
          text += data;
        });
        response.on('error', reject).on('end', () => {
          const { statusCode: status, headers, rawHeaders } = response;
          resolve({ status, headers, rawHeaders, text });
        });
      });
      sent.on('error', reject).end(body);
    });
  }

  /** Sends bytes and returns what the server sends until it closes the connection. */
  function sendRaw(port: number, bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      socket.on('error', reject).on('close', () => resolve(text));
    });
  }

  test('has a URL with its port', async () => {
    const { server, port } = await start();
    expect(server.url).toBe(`http://127.0.0.1:${port}`);
  });

  const addresses = Object.values(networkInterfaces()).flatMap((infos) => infos?.map(({ address }) => address));
  test.skipIf(!addresses.includes('::1'))('has a URL with an IPv6 address', async () => {
    const { server: six } = await start(undefined, { host: '::1' });
    expect(six.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });

  test('gives a service the method, the target below it and the headers', async () => {
    const { requests, port } = await start();
    const headers = { 'X-A': '1', 'set-cookie': ['a=1', 'b=2'] };
    await send(port, '/toy/v1/a%2Fb?x=1', { method: 'PATCH', headers });
    expect(requests[0]).toMatchObject({ method: 'PATCH', target: '/v1/a%2Fb?x=1' });
    expect(requests[0]?.headers).toMatchObject({ 'x-a': '1', 'set-cookie': 'a=1, b=2', host: `127.0.0.1:${port}` });
    for (const [path, target] of [
      ['/toy', '/'],
      ['/toy?x=1', '/?x=1'],
      ['/toy/', '/'],
      [`http://127.0.0.1:${port}/toy/v2`, '/v2'],
    ] as const) {
      await send(port, path);
      expect(requests.at(-1)?.target, path).toBe(target);
    }
    expect(requests[1]?.headers).not.toHaveProperty('set-cookie');
  });

  test('gives a service the body, if there is one', async () => {
    const bodies: (string | undefined)[] = [];
    const { port } = await start(async ({ body }) => {
      bodies.push(body && (await readText(body)));
      return {};
    });
    await send(port, '/toy', { method: 'POST', body: 'abc' });
    await send(port, '/toy', { method: 'POST', body: 'abc', headers: { 'transfer-encoding': 'chunked' } });
    await send(port, '/toy', { method: 'POST', headers: { 'content-length': 0 } });
    await send(port, '/toy');
    expect(bodies).toEqual(['abc', 'abc', undefined, undefined]);
  });

  test('sends status, headers and body, with the length in bytes', async () => {
    const { port } = await start(() => ({ status: 201, headers: { 'X-A': '1' }, body: 'é' }));
    const { status, rawHeaders, text } = await send(port, '/toy');
    expect([status, rawHeaders.slice(0, 4), text]).toEqual([201, ['X-A', '1', 'content-length', '2'], 'é']);
    const head = await send(port, '/toy', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.text]).toEqual([201, '2', '']);
  });

  test.each([
    [200, undefined, '0'],
    [200, '', '0'],
    [204, undefined, undefined],
    [304, undefined, undefined],
    [404, undefined, '0'],
  ])('sends %i with the body %j with the content length %j', async (status, body, length) => {
    const { port } = await start(() => ({ status, body }));
    const received = await send(port, '/toy');
    expect([received.status, received.headers['content-length']]).toEqual([status, length]);
    expect(received.headers['transfer-encoding']).toBeUndefined();
  });

  test('sends bytes as they are', async () => {
    const { port } = await start(() => ({ body: new Uint8Array([0xc3, 0xa9]) }));
    expect((await send(port, '/toy')).text).toBe('é');
  });

  test('keeps a connection open for a minute', async () => {
    const { port } = await start();
    const agent = new Agent({ keepAlive: true });
    const { headers } = await send(port, '/toy', { agent });
    agent.destroy();
    expect(headers['keep-alive']).toBe('timeout=60');
  });

  test('drops a connection, or sends half of a body and closes it', async () => {
    const { port } = await start(({ target }) =>
      target === '/drop' ? { connection: 'drop' } : { body: 'abcde', connection: 'truncate' },
    );
    const ask = (path: string) => sendRaw(port, `GET /toy/${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    expect(await ask('drop')).toBe('');
    const truncated = await ask('half');
    expect([truncated.includes('content-length: 5'), truncated.split('\r\n\r\n')[1]]).toEqual([true, 'ab']);
  });

  test('cannot truncate a response without a body', async () => {
    const { port } = await start(() => ({ connection: 'truncate' }));
    expect(await send(port, '/toy')).toMatchObject({ status: 200, text: '' });
  });

  test('tells a service that waits when the client disconnects', async () => {
    let aborted: Promise<unknown> = Promise.resolve();
    const { port } = await start(async ({ signal }) => {
      expect(signal?.aborted).toBe(false);
      aborted = once(signal as AbortSignal, 'abort');
      socket.destroy();
      await aborted;
      return {};
    });
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /toy HTTP/1.1\r\nhost: localhost\r\n\r\n'));
    await once(socket, 'close');
    await aborted;
  });

  test('closes the connection if a response cannot be sent', async () => {
    const { port } = await start(() => ({ headers: { 'x-a': 'b\nc' } }));
    await expect(send(port, '/toy')).rejects.toThrow('socket hang up');
  });

  test('describes a failure of the mock itself', async () => {
    const { port } = await start();
    const { status, headers, text } = await send(port, '/broken/openapi.json');
    expect([status, headers['content-type'], JSON.parse(text)]).toEqual([
      500,
      'application/json',
      { error: 'The mock failed: No document.' },
    ]);
  });

  test('responds to what is no request as HTTP defines it', async () => {
    const { port } = await start();
    const response = (status: string) => `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
    expect(await sendRaw(port, 'nonsense\r\n\r\n')).toBe(response('400 Bad Request'));
    const long = `GET /toy HTTP/1.1\r\nhost: localhost\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(port, long)).toBe(response('431 Request Header Fields Too Large'));
    const statuses = ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'ERR_HTTP_REQUEST_TIMEOUT', 'OTHER', undefined];
    expect(statuses.map(formatParserError)).toEqual([
      response('413 Content Too Large'),
      response('408 Request Timeout'),
      response('400 Bad Request'),
      response('400 Bad Request'),
    ]);
  });

  const origin = 'http://app.example';
  const cors = (headers: IncomingHttpHeaders) =>
    Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.startsWith('access-control') || name === 'vary'),
    );

  test('lets pages of any origin read the responses of services and the mock’s own pages', async () => {
    const { port } = await start();
    for (const path of ['/toy', '/nowhere', '/toy/openapi.json'])
      expect(cors((await send(port, path, { headers: { origin } })).headers), path).toEqual({
        'access-control-allow-origin': origin,
        'access-control-allow-headers': '*',
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'access-control-expose-headers': '*',
        vary: 'origin',
      });
    expect(cors((await send(port, '/toy')).headers)).toEqual({});
  });

  test('responds to a preflight itself, and gives any other OPTIONS to the service', async () => {
    const { requests, port } = await start(() => ({ status: 405 }));
    const ask = (method: string, headers: Record<string, string>) => send(port, '/toy', { method, headers });
    const preflight = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a' };
    const allowed = await ask('OPTIONS', { origin, ...preflight });
    expect([allowed.status, allowed.headers['access-control-allow-headers'], requests.length]).toEqual([204, 'x-a', 0]);
    expect(await ask('OPTIONS', preflight)).toMatchObject({ status: 204, text: '' });
    expect(requests).toHaveLength(0);
    expect((await ask('OPTIONS', { origin })).status).toBe(405);
    expect((await ask('GET', { origin, ...preflight })).status).toBe(405);
    expect(requests.map(({ method }) => method)).toEqual(['OPTIONS', 'GET']);
  });

  test('tells services, pages and control routes apart', async () => {
    const { requests, port } = await start();
    const read = async (path: string, options = {}) => {
      const { status, text } = await send(port, path, options);
      return [status, text === '' ? text : JSON.parse(text)];
    };
    expect(await read('/toy/openapi.json?x=1')).toEqual([200, { info: { title: 'Toy' } }]);
    const nothing = (path: string) => [404, { error: `Nothing is at ${path}. Services: /toy/, /broken/.` }];
    expect(await read('/toys/v1?x=1')).toEqual(nothing('/toys/v1'));
    expect(await read('/_evalwires')).toEqual(nothing('/_evalwires'));
    const { text } = await send(port, '/_evalwire/boat?x=1');
    expect(JSON.parse(text).error).toMatch(/^There is no \/_evalwire\/boat\. /);
    expect(requests).toHaveLength(0);
    expect(await read('/toy/openapi.json/x')).toEqual([200, '']);
    expect(requests.map(({ target }) => target)).toEqual(['/openapi.json/x']);
  });

  test('gives control routes the method, the query and the body', async () => {
    const { advanced, port } = await start();
    const found = await send(port, '/_evalwire/requests?session=a&operation=b');
    expect([found.status, JSON.parse(found.text)]).toEqual([200, [{ session: 'a', operation: 'b' }]]);
    expect((await send(port, '/_evalwire/requests', { method: 'POST' })).status).toBe(405);
    expect((await send(port, '/_evalwire/advance', { method: 'POST', body: '{"ms":5}' })).status).toBe(200);
    expect(advanced).toEqual([5]);
  });

  test('accepts its own host names only', async () => {
    const { requests, port } = await start(undefined, { host: 'localhost', allowHosts: ['mock.test'] });
    const ask = async (host: string, path = '/toy') =>
      (await send(port, path, { host: 'localhost', headers: { host } })).status;
    expect([await ask('mock.test'), await ask('localhost'), await ask('127.0.0.1')]).toEqual([200, 200, 200]);
    expect([await ask('evil.example'), await ask('localhost', 'http://evil.example/toy')]).toEqual([421, 421]);
    expect(requests).toHaveLength(3);
    const { port: other } = await start();
    expect((await send(other, '/toy', { headers: { host: 'mock.test' } })).status).toBe(421);
  });

  test('closes control routes to pages of other origins', async () => {
    const { port } = await start();
    const ask = async (from: string) => (await send(port, '/_evalwire/requests', { headers: { origin: from } })).status;
    expect([await ask(origin), await ask(`http://127.0.0.1:${port}`)]).toEqual([403, 200]);
  });

  test('sends the response to a rejected upload at once, and reads the rest of the upload', async () => {
    const { port } = await start(() => ({ status: 413, body: 'too large' }));
    const { port: silent } = await start(() => ({ status: 413 }));
    const { port: reading } = await start(async ({ body }) => {
      for await (const _ of body ?? []) break;
      return { status: 413, body: 'too large' };
    });
    for (const [at, expected] of [
      [port, 'too large'],
      [silent, ''],
      [reading, 'too large'],
    ] as const) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const sending = request({ host: '127.0.0.1', port: at, path: '/toy', method: 'POST', agent });
      sending.setHeader('transfer-encoding', 'chunked');
      sending.write('a'.repeat(100_000));
      const [response] = await once(sending, 'response');
      expect(response.statusCode).toBe(413);
      for (let i = 0; i < 20; i++) sending.write('a'.repeat(100_000));
      sending.end();
      expect(await readText(response)).toBe(expected);
      // The connection can be used again.
      expect(await send(at, '/toy', { agent, method: 'POST', body: 'a' })).toMatchObject({
        status: 413,
        text: expected,
      });
      agent.destroy();
    }
  });

  test('gives requests in progress two seconds to finish when it is closed', async () => {
    let resolve: (answer: Partial<MockAnswer>) => void = () => {};
    let arrived = () => {};
    const arriving = new Promise<void>((done) => {
      arrived = done;
    });
    const { server, port } = await start(() => {
      arrived();
      return new Promise((done) => {
        resolve = done;
      });
    });
    const patient = send(port, '/toy');
    await arriving;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const closing = server.close();
    vi.advanceTimersByTime(1999);
    resolve({ status: 202 });
    expect((await patient).status).toBe(202);
    await closing;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('cuts off requests that take longer', async () => {
    let arrived = () => {};
    const arriving = new Promise<void>((done) => {
      arrived = done;
    });
    const { server, port } = await start(() => {
      arrived();
      return new Promise(() => {});
    });
    const hanging = send(port, '/toy').catch((error: Error) => error.message);
    await arriving;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const closing = server.close();
    vi.advanceTimersByTime(2000);
    await closing;
    expect(await hanging).toBe('socket hang up');
  });
});

describe('the mock’s own pages', () => {
  test('/ lists the services with their documents', async () => {
    const mock = await toy();
    const ask = caller(() => mock.url());
    expect((await ask('GET', '/')).body).toEqual({
      mock: 'evalwire',
      services: [{ name: 'toy', title: 'Toy', url: mock.url('toy'), document: `${mock.url('toy')}/openapi.json` }],
    });
    expect((await ask('GET', '/toy/openapi.json')).body.info.title).toBe('Toy');
    const nothing = await ask('GET', '/boat/x');
    expect([nothing.status, nothing.body.error]).toEqual([404, 'Nothing is at /boat/x. Services: /toy/.']);
  });

  test('/docs/ is linked if there is a portal', async () => {
    const mock = await toy({ docs: tmpdir() });
    expect((await caller(() => mock.url())('GET', '/')).body).toMatchObject({
      docs: `${mock.url()}/docs/`,
      services: [{ docs: `${mock.url()}/docs/toy.html` }],
    });
  });
});

describe('an upload', () => {
  /** Sends a form whose file is made while it is sent; gives status and body. */
  function upload(url: string, bytes: number): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const sending = request(
        url,
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text) => {
            body += text;
          });
          response.on('end', () => resolve({ status: response.statusCode, body }));
        },
      );
      sending.on('error', reject);
      const chunk = Buffer.alloc(64 * 1024, 7);
      let left = bytes;
      sending.write(
        '--b\r\ncontent-disposition: form-data; name="meta"\r\n\r\n{"n":1}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="big"\r\n\r\n',
      );
      const more = () => {
        while (left > 0) {
          left -= chunk.length;
          if (!sending.write(chunk)) return void sending.once('drain', more);
        }
        sending.end('\r\n--b--\r\n');
      };
      more();
    });
  }

  test('of 256 MiB is counted and not stored', async () => {
    const mock = await toy();
    const size = 256 * 1024 * 1024;
    await upload(`${mock.url('toy')}/v2/forms`, 1024 * 1024);
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 10);
    const { status, body } = await upload(`${mock.url('toy')}/v2/forms`, size);
    clearInterval(watch);
    expect([status, JSON.parse(body).files]).toEqual([
      200,
      [{ name: 'file', filename: 'big', contentType: 'application/octet-stream', size }],
    ]);
    expect((most - before) / 1024 / 1024).toBeLessThan(128);
  });
});
