/** What web pages and foreign host names may do with a mock on this machine. */
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkOrigin, createHostCheck } from '../../../src/mock/http/access.ts';
import type { Mock } from '../../../src/mock/index.ts';
import { startToy } from '../toy.ts';

let mock: Mock;
let port: number;
beforeAll(async () => {
  mock = await startToy({ allowHosts: ['mock.test', 'Other.Test:99'] });
  port = Number(new URL(mock.url()).port);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

interface Received {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** `fetch` sets `Host` and `Origin` itself, so these requests use node:http. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject).end(body);
  });
}

const key = { authorization: 'Bearer toy' };
const ROUTES = ['/toy/v2/shelves', '/_evalwire/requests', '/', '/toy/openapi.json'];

describe('the Host of a request', () => {
  test.each([
    'localhost',
    'LOCALHOST:1',
    'localhost.',
    'app.localhost:4010',
    '127.0.0.1',
    '127.1.2.3:80',
    '[::1]:4010',
    'mock.test',
    'MOCK.test:4010',
    'other.test',
  ])('%s is accepted', async (host) => {
    for (const path of ROUTES) expect((await send('GET', path, { ...key, host })).status, path).toBe(200);
  });

  test.each([
    'evil.example',
    'evil.example:4010',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'mock.test.evil.example',
    'notlocalhost',
    '10.0.0.1',
    '[fe80::1]',
  ])('%j gets 421 on every route, and nothing happens', async (host) => {
    for (const path of ROUTES) {
      const { status, text, headers } = await send('GET', path, { ...key, host, origin: `http://${host}` });
      expect([path, status]).toEqual([path, 421]);
      expect(JSON.parse(text).error).toContain('--allow-host');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    mock.faults.add({ status: 503 });
    expect((await send('POST', '/_evalwire/reset', { host, origin: `http://${host}` })).status).toBe(421);
    expect((await send('GET', '/toy/v2/shelves', key)).status).toBe(503);
    expect(mock.requests()).toHaveLength(1);
  });

  test('is taken from the target if that is a whole URL', async () => {
    expect((await send('GET', 'http://evil.example/toy/v2/shelves', { ...key, host: 'localhost' })).status).toBe(421);
    expect((await send('GET', 'http://localhost/toy/v2/shelves', { ...key, host: 'localhost' })).status).toBe(200);
  });

  test('may be the name that the mock listens on', async () => {
    const named = await startToy({ host: 'localhost' });
    try {
      expect((await fetch(`${named.url('toy')}/v2/shelves`, { headers: key })).status).toBe(200);
    } finally {
      await named.close();
    }
  });
});

describe('a web page of another origin', () => {
  const foreign = ['http://evil.example', 'null', 'http://localhost:1', 'https://localhost', 'file://'];

  test.each(foreign)('%s cannot use /_evalwire/', async (origin) => {
    mock.faults.add({ status: 503 });
    const plan: [string, string][] = [
      ['POST', 'reset'],
      ['DELETE', 'faults'],
      ['POST', 'seed'],
      ['POST', 'advance'],
      ['GET', 'requests'],
      ['GET', 'violations'],
    ];
    for (const [method, name] of plan) {
      const { status, headers } = await send(method, `/_evalwire/${name}`, { origin, host: 'localhost' });
      expect([name, status]).toEqual([name, 403]);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    expect((await send('GET', '/toy/v2/shelves', key)).status).toBe(503);
  });

  test('gets no preflight for /_evalwire/', async () => {
    const preflight = { origin: 'http://evil.example', 'access-control-request-method': 'DELETE', host: 'localhost' };
    const { status, headers } = await send('OPTIONS', '/_evalwire/faults', preflight);
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('may call services, and a cache keeps the origins apart', async () => {
    const origin = 'http://app.example';
    const preflight = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-a' };
    const asked = await send('OPTIONS', '/toy/v2/shelves', preflight);
    expect([asked.status, asked.headers['access-control-allow-headers']]).toEqual([204, 'x-a']);
    for (const { headers } of [asked, await send('GET', '/toy/v2/shelves', { ...key, origin })]) {
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers.vary).toBe('origin');
    }
    expect((await send('GET', '/toy/v2/shelves', key)).headers.vary).toBeUndefined();
  });
});

test('the mock’s own page may use /_evalwire/', async () => {
  const host = `localhost:${port}`;
  const own = { origin: `http://${host}`, host };
  expect((await send('POST', '/_evalwire/reset', own)).status).toBe(204);
  expect((await send('GET', '/_evalwire/requests', own)).status).toBe(200);
});

test.each([
  ['a header', { 'x-evalwire-fault': 'status=200;type=text/html;body=%3Cscript%3E' }, undefined],
  ['a header field of a fault', { 'x-evalwire-fault': 'header.content-type=text/html' }, undefined],
  ['a rule', {}, { body: '<script>', type: 'text/html' }],
  ['a rule with a header', {}, { headers: { 'Content-Type': 'image/svg+xml' } }],
])('HTML that %s plants cannot run', async (_, headers, rule) => {
  if (rule) mock.faults.add(rule);
  const response = await send('GET', '/toy/v2/shelves', { ...key, ...headers });
  expect(response.status).toBe(200);
  expect(response.headers['content-type']).toMatch(/html|svg/);
  expect(response.headers['x-content-type-options']).toBe('nosniff');
  expect(response.headers['content-security-policy']).toBe('sandbox');
});

describe('createHostCheck', () => {
  const check = createHostCheck(['mock.test', 'Other.Test:99', 'fe80::1']);

  test.each([
    undefined,
    'localhost',
    ' LOCALHOST:80 ',
    'localhost.',
    'localhost.:80',
    'localhost:',
    'a.localhost',
    '127.0.0.1',
    '127.12.123.1:80',
    '[::1]',
    '[::1]:80',
    '::1',
    '[::ffff:127.0.0.1]:80',
    '[::ffff:127.12.123.1]',
    'MOCK.test:80',
    'other.test',
    '[FE80::1]:80',
  ])('accepts %j', (host) => {
    expect(check(host)).toBeUndefined();
  });

  test.each<[string, string]>([
    ['evil.example:80', 'evil.example'],
    ['localhost.evil.example', 'localhost.evil.example'],
    ['notlocalhost', 'notlocalhost'],
    ['localhosts', 'localhosts'],
    ['.localhost', '.localhost'],
    ['a.localhosts', 'a.localhosts'],
    ['localhost..', 'localhost.'],
    ['127.0.0.1.evil.example', '127.0.0.1.evil.example'],
    ['1127.0.0.1', '1127.0.0.1'],
    ['127.0.0', '127.0.0'],
    ['127.0.0.1234', '127.0.0.1234'],
    ['127.0.0.x', '127.0.0.x'],
    ['[::11]', '[::11]'],
    ['[::1]x', '[[::1]x]'],
    ['[::1', '[[::1]'],
    ['x[::1]', '[x[::1]]'],
    ['[::1]:8x', '[[::1]:8x]'],
    ['[::ffff:10.0.0.1]', '[::ffff:10.0.0.1]'],
    ['[::ffff:127.0.0.1234]', '[::ffff:127.0.0.1234]'],
    ['mock.test:8x', 'mock.test:8x'],
    ['mock.test.evil.example', 'mock.test.evil.example'],
    ['a.mock.test', 'a.mock.test'],
    ['', ''],
  ])('refuses %j as %j, and says how to allow it', (host, name) => {
    expect(check(host)).toEqual({
      status: 421,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        error: `The mock does not respond to the host name ${JSON.stringify(name)}. If the name is yours, allow it: --allow-host ${name} (allowHosts: [${JSON.stringify(name)}]).`,
      }),
    });
  });

  test.each<[string, string, boolean]>([
    ['192.168.1.5:80', '192.168.1.5', true],
    ['192.168.1.5', '::ffff:192.168.1.5', true],
    ['[fd00::5]:80', 'fd00::5', true],
    ['192.168.1.5', '192.168.1.6', false],
    ['fd00::5', 'fd00::6', false],
    ['[192.168.1.5]', '192.168.1.5', false],
    ['110.0.0.1', '1::ffff:10.0.0.1', false],
  ])('of %j on a connection to the address %j: accepted is %j', (host, localAddress, isAccepted) => {
    expect(check(host, localAddress)?.status).toBe(isAccepted ? undefined : 421);
  });

  test('can describe the refusal in other words', () => {
    const answer = createHostCheck([], (name) => `Not ${name}.`)('EVIL.example:80');
    expect(answer?.body).toBe('{"error":"Not evil.example."}');
  });
});

describe('checkOrigin', () => {
  test.each([
    [undefined, 'localhost:80'],
    [undefined, undefined],
    ['http://localhost:80', 'localhost:80'],
    ['HTTP://LocalHost', 'localhost'],
    ['http://localhost', 'LOCALHOST'],
  ])('accepts a page of %j on the host %j', (origin, host) => {
    expect(checkOrigin(origin, host)).toBeUndefined();
  });

  test.each([
    ['http://localhost:81', 'localhost:80'],
    ['https://localhost', 'localhost'],
    ['null', 'localhost'],
    ['http://undefined', undefined],
  ])('refuses a page of %j on the host %j', (origin, host) => {
    expect(checkOrigin(origin, host)).toEqual({
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ error: `/_evalwire/ is not available to web pages of another origin (${origin}).` }),
    });
  });
});
