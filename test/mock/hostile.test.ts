/** What no client should send: the mock responds or closes the connection, and the next request works as before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalwire-hostile-'));
let mock: Mock;
let port: number;
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'index');
  mock = await startMock({ services: ['vijil', 'prodloop', 'ptm'], docs: folder, validateResponses: true });
  port = Number(new URL(mock.url()).port);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  mock.faults.clear();
  expect((await get('/vijil/v1/evaluations')).status).toBe(200);
  expect(mock.violations).toEqual([]);
});

const path = '/vijil/v1/evaluations';
const key = 'host: localhost\r\nauthorization: Bearer vj-key\r\n';

function get(target: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${mock.url()}${target}`, { headers: { authorization: 'Bearer vj-key', ...headers } });
}

function post(target: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const common = { authorization: 'Bearer vj-key', 'content-type': 'application/json' };
  return fetch(`${mock.url()}${target}`, { method: 'POST', body, headers: { ...common, ...headers } });
}

function socket(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const opened = connect(port, '127.0.0.1', () => resolve(opened));
    opened.on('error', reject);
  });
}

/** Sends bytes as they are; the status of what comes back, or `closed`. */
async function raw(...pieces: (string | Buffer)[]): Promise<string> {
  const opened = await socket();
  const answer = new Promise<string>((resolve) => {
    let text = '';
    opened.on('data', (data) => {
      text += data.toString('latin1');
      if (text.includes('\r\n\r\n')) resolve(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? text);
    });
    opened.on('close', () => resolve('closed'));
    opened.on('error', () => resolve('closed'));
  });
  for (const piece of pieces) {
    opened.write(piece);
    if (pieces.length > 1) await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const status = await answer;
  opened.destroy();
  return status;
}

describe('the wire', () => {
  const json = `${key}content-type: application/json\r\n`;
  test.each<{ what: string; status: string; pieces: (string | Buffer)[] }>([
    { what: 'no HTTP', status: '400', pieces: ['\x00\x01garbage\r\n\r\n'] },
    { what: 'TLS', status: '400', pieces: [Buffer.from('16030100a5010000a1', 'hex')] },
    { what: 'the preface of HTTP/2', status: '400', pieces: ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'] },
    { what: 'no host', status: '400', pieces: [`GET ${path} HTTP/1.1\r\n\r\n`] },
    { what: 'CONNECT', status: 'closed', pieces: ['CONNECT elsewhere:443 HTTP/1.1\r\nhost: x\r\n\r\n'] },
    {
      what: 'an upgrade',
      status: '200',
      pieces: [`GET ${path} HTTP/1.1\r\n${key}connection: upgrade\r\nupgrade: websocket\r\n\r\n`],
    },
    {
      what: 'an unknown expectation',
      status: '417',
      pieces: [`POST ${path} HTTP/1.1\r\n${json}expect: tea\r\ncontent-length: 2\r\n\r\n{}`],
    },
    {
      what: 'a header of 20 kB',
      status: '431',
      pieces: [`GET ${path} HTTP/1.1\r\n${key}x-big: ${'a'.repeat(20_000)}\r\n\r\n`],
    },
    {
      what: 'two lengths',
      status: '400',
      pieces: [`POST ${path} HTTP/1.1\r\n${json}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
    },
    {
      what: 'a length and chunks',
      status: '400',
      pieces: [`POST ${path} HTTP/1.1\r\n${json}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    },
    {
      what: 'a broken chunk',
      status: '400',
      pieces: [`POST ${path} HTTP/1.1\r\n${json}transfer-encoding: chunked\r\n\r\nZZ\r\n`],
    },
    {
      what: 'a negative length',
      status: '400',
      pieces: [`POST ${path} HTTP/1.1\r\n${json}content-length: -1\r\n\r\n`],
    },
    {
      what: 'a slow body',
      status: '400',
      pieces: [`POST ${path} HTTP/1.1\r\n${json}content-length: 4\r\n\r\n`, '{', '"', 'a', '}'],
    },
    {
      what: 'bytes that are no UTF-8 in the path',
      status: '400',
      pieces: [Buffer.from(`GET ${path}/\xff HTTP/1.1\r\n${key}\r\n`, 'latin1')],
    },
    { what: 'the whole URL', status: '200', pieces: [`GET http://localhost${path} HTTP/1.1\r\n${key}\r\n`] },
    { what: 'HTTP/1.0', status: '200', pieces: [`GET ${path} HTTP/1.0\r\n${key}\r\n`] },
  ])('$what: $status', async ({ status, pieces }) => {
    expect(await raw(...pieces)).toBe(status);
  });

  test('survives a hundred clients that disconnect during a body or before the response', async () => {
    const body = `POST ${path} HTTP/1.1\r\n${json}content-length: 1000000\r\n\r\n{"name": "`;
    const later = `GET ${path} HTTP/1.1\r\n${key}x-evalwire-fault: delay=60000\r\n\r\n`;
    await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const opened = await socket();
        await new Promise((resolve) => opened.write(i % 2 === 0 ? body : later, resolve));
        opened.resetAndDestroy();
      }),
    );
  });

  test('responds while a thousand idle connections are open', async () => {
    const opened = await Promise.all(Array.from({ length: 1000 }, socket));
    expect((await get(path)).status).toBe(200);
    for (const one of opened) one.destroy();
  });
});

describe('paths and queries', () => {
  test.each([
    ['an encoded slash', 'a%2Fb', 'a/b'],
    ['encoded dots', '%2e%2e%2fb', '../b'],
    ['a zero', '%00', '\0'],
    ['no encoding at all', '%zz', '%zz'],
    ['overlong UTF-8', '%c0%af', '%c0%af'],
    ['a name of every object', '__proto__', '__proto__'],
    ['another', 'constructor', 'constructor'],
  ])('%s stays in its segment', async (_, segment, id) => {
    const response = await get(`${path}/${segment}/status`);
    expect([response.status, (await response.json()).id]).toEqual([200, id]);
  });

  test.each([
    ['limit=%zz', 400],
    ['limit=1&limit=2', 400],
    ['limit=Infinity', 400],
    ['limit=', 400],
    ['__proto__=1&constructor=2&toString=3', 200],
  ])('?%s: %i', async (query, status) => {
    expect((await get(`${path}?${query}`)).status).toBe(status);
  });

  test('accepts three thousand query fields', async () => {
    expect((await get(`${path}?${'a=1&'.repeat(3000)}`)).status).toBe(200);
  });

  test.each([
    '/__proto__/x',
    '/constructor/openapi.json',
    '/docs/..%2f..%2fpackage.json',
    '/docs/%2e%2e/%2e%2e/package.json',
    '/docs/%zz',
    '/docs/%00.html',
    '/vijil%2fv1/evaluations',
    '//vijil/v1/evaluations',
    '//',
    '///',
    '/\\',
    '//[',
    '//:',
    '/\\\\x',
  ])('%s is not found', async (target) => {
    expect(await raw(`GET ${target} HTTP/1.1\r\n${key}\r\n`)).toBe('404');
  });
});

describe('bodies', () => {
  const valid = { model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['security'] };
  test.each([
    { what: '200,000 open lists', body: '['.repeat(200_000), status: 400 },
    { what: 'objects 101 deep', body: `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`, status: 400 },
    { what: '11 MB', body: JSON.stringify({ ...valid, name: 'a'.repeat(11_000_000) }), status: 400 },
    { what: 'half of it', body: JSON.stringify(valid).slice(0, 20), status: 400 },
    { what: 'null', body: 'null', status: 400 },
    {
      what: 'a number beyond doubles',
      body: JSON.stringify(valid).replace('}', ',"model_params":{"temperature":1e400}}'),
      status: 400,
    },
    {
      what: 'names of every object',
      body: JSON.stringify(valid).replace('{', '{"__proto__":{"polluted":1},"constructor":{},'),
      status: 201,
    },
    { what: 'half a surrogate', body: JSON.stringify({ ...valid, name: '\ud800' }), status: 201 },
    { what: 'a byte order mark', body: `\ufeff${JSON.stringify(valid)}`, status: 201 },
  ])('$what: $status', async ({ body, status }) => {
    const response = await post(path, body);
    expect([response.status, typeof (await response.json())]).toEqual([status, 'object']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each(['text/xml', 'application/json/x', 'multipart/form-data'])('rejects the content type %s', async (type) => {
    expect((await post(path, JSON.stringify(valid), { 'content-type': type })).status).toBe(400);
  });

  test('rejects a compressed body', async () => {
    expect((await post(path, '\x1f\x8b\x08', { 'content-encoding': 'gzip' })).status).toBe(400);
  });

  test.each(['a;b=c.wav', 'a"b.wav', 'a\r\nx: y.wav', '../../a.wav', 'ä\u202e.wav', '', 'a'.repeat(500)])(
    'an upload called %j',
    async (name) => {
      const form = new FormData();
      form.set('audio_file', new Blob(['RIFF']), name);
      form.set('metadata', new Blob(['{"parameters":["pause_profile"]}'], { type: 'application/json' }));
      const [, boundary, text] = await multipart(form);
      const response = await post('/prodloop/', text, { 'content-type': `multipart/form-data; boundary=${boundary}` });
      expect([response.status, await response.json()]).toEqual([200, { pause_profile: expect.anything() }]);
    },
  );

  /** The form as fetch would send it, but with JSON as a part without a file name. */
  async function multipart(form: FormData): Promise<[Request, string, string]> {
    const request = new Request('http://x', { method: 'POST', body: form });
    const boundary = /boundary=(.*)/.exec(request.headers.get('content-type') ?? '')?.[1] ?? '';
    return [
      request,
      boundary,
      (await request.clone().text()).replace('name="metadata"; filename="blob"', 'name="metadata"'),
    ];
  }
});

describe('headers that the mock reads', () => {
  test.each([
    ['*', 200],
    ['text/html, image/gif, *; q=.2, */*; q=.2', 200],
    [';;q=', 200],
    ['a', 200],
    ['/', 200],
    ['application/*', 200],
    ['text/xml', 406],
    ['application/json;q=0', 406],
  ])('accept: %s: %i', async (accept, status) => {
    expect((await get(path, { accept })).status).toBe(status);
  });

  test.each([
    ['status=abc', 'status'],
    ['status=500;retry-after=%0d%0ax:%20y', 'retry-after'],
    ['status=500;body=x;type=%E2%82%AC', 'type'],
    ['status=500;header.x-a=%E2%82%AC', 'x-a'],
    ['tea', 'tea'],
  ])('x-evalwire-fault: %s is rejected, and the error names the property', async (fault, named) => {
    const response = await get(path, { 'x-evalwire-fault': fault });
    expect([response.status, (await response.json()).error]).toEqual([400, expect.stringContaining(named)]);
  });

  test.each(['code=abc', 'code=999', 'example=__proto__', 'code=200, example=none', 'dynamic=maybe'])(
    'prefer: %s is answered as Prism does',
    async (prefer) => {
      expect([404, 422]).toContain((await get(path, { prefer })).status);
    },
  );

  test.each(['Bearer', '', 'Bearer  ', 'Basic', 'constructor'])('authorization: %j', async (authorization) => {
    expect((await get(path, { authorization })).status).toBe(401);
  });

  test('keeps the other headers if a request has set-cookie', async () => {
    const request = `GET ${path} HTTP/1.1\r\n${key}`;
    expect(await raw(`${request}set-cookie: a=1\r\nset-cookie: b=2\r\n\r\n`)).toBe('200');
    expect(await raw(`${request}set-cookie: a=1\r\nx-evalwire-fault: status=503\r\n\r\n`)).toBe('503');
  });

  test('accepts sessions of any name', async () => {
    for (const session of ['__proto__', 'constructor', 's'.repeat(8000)])
      expect((await get(path, { 'x-evalwire-session': session })).status).toBe(200);
  });
});

describe('control routes', () => {
  test.each([
    ['seed', '[1,2'],
    ['seed', 'null'],
    ['seed', '{"nobody":{}}'],
    ['seed', '{"vijil":{"nothing":[]}}'],
    ['seed', '{"vijil":{"evaluation":"abc"}}'],
    ['seed', '{"vijil":{"evaluation":[null]}}'],
    ['seed', '{"vijil":{"evaluation":[[]]}}'],
    ['advance', '{"ms":-1}'],
    ['faults', 'null'],
    ['faults', '[]'],
    ['faults', '{"service":"vijil"}'],
    ['faults', '{"status":"500"}'],
    ['faults', '{"stauts":500}'],
    ['faults', '{"status":500,"headers":{"a b":"c"}}'],
  ])('POST /_evalwire/%s %s is rejected with a reason', async (name, body) => {
    const response = await post(`/_evalwire/${name}`, body);
    expect([response.status, (await response.json()).error]).toEqual([400, expect.stringMatching(/\w{3}/)]);
  });
});
