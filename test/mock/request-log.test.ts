import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Mock, RequestRecord } from '../../src/mock/index.ts';
import {
  formatRequest,
  type RequestFilter,
  RequestLog,
  redactQuery,
  redactRecord,
} from '../../src/mock/request-log.ts';
import { caller, startToy } from './toy.ts';

let mock: Mock;
const seen: RequestRecord[] = [];
beforeAll(async () => {
  mock = await startToy({ onRequest: (record) => seen.push(record) });
});
afterEach(() => {
  mock.reset();
  seen.length = 0;
});
afterAll(() => mock.close());
const call = caller(() => mock.url('toy'));
const control = caller(() => mock.url());

describe('mock.requests', () => {
  test('lists the requests, oldest first', async () => {
    await call('POST', '/v2/shelves', { label: 'made' });
    await call('GET', '/v2/shelves?x=1', undefined, { 'x-evalwire-session': 'a' });
    await call('GET', '/nowhere');
    expect(mock.requests()).toMatchObject([
      {
        service: 'toy',
        method: 'POST',
        path: '/v2/shelves',
        operation: 'createShelf',
        session: '',
        status: 201,
        fault: undefined,
        body: { label: 'made' },
      },
      { method: 'GET', path: '/v2/shelves?x=1', operation: 'listShelves', session: 'a', status: 200, body: undefined },
      { path: '/nowhere', operation: undefined, status: 404 },
    ]);
    for (const { at, ms } of mock.requests()) {
      expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
      expect(ms).toBeGreaterThan(0);
    }
    expect(seen.map(({ path }) => path)).toEqual(['/v2/shelves', '/v2/shelves?x=1', '/nowhere']);
  });

  test('names the fault; a dropped connection has no status', async () => {
    await call('GET', '/v2/shelves', undefined, { 'x-evalwire-fault': 'retry-after=2; status=429' });
    await call('GET', '/v2/shelves', undefined, { 'x-evalwire-fault': 'drop' }).catch(() => {});
    expect(mock.requests().map(({ status, fault }) => [status, fault])).toEqual([
      [429, 'status=429;retry-after=2'],
      [undefined, 'drop'],
    ]);
  });

  test('is GET /_evalwire/requests, filtered by session, service and operation', async () => {
    await call('GET', '/v2/shelves', undefined, { 'x-evalwire-session': 'a b' });
    await call('POST', '/v2/shelves', { label: 'x' }, { 'x-evalwire-session': 'a b' });
    await call('GET', '/v2/shelves');
    const list = async (query: string) => (await control('GET', `/_evalwire/requests${query}`)).body as RequestRecord[];
    expect((await list('')).length).toBe(3);
    expect((await list('?session=a%20b')).map(({ operation }) => operation)).toEqual(['listShelves', 'createShelf']);
    expect(await list('?session=a%20b&operation=createShelf')).toHaveLength(1);
    expect(await list('?session=')).toHaveLength(1);
    expect(await list('?service=boat')).toEqual([]);
    mock.reset('a b');
    expect(await list('')).toHaveLength(1);
  });

  test('contains no credentials', async () => {
    const secret = 'very-secret-value';
    const body = {
      label: 'x',
      api_key: secret,
      max_tokens: 5,
      hub_config: [{ apiKey: secret, access_token: secret, none: null, password: secret, 'client-secret': secret }],
    };
    await call('POST', '/v2/shelves?token=very-secret-value&api_key=very-secret-value&page=2', body, {
      authorization: `Bearer ${secret}`,
      'x-toy-key': secret,
      cookie: `session=${secret}`,
    });
    const text = JSON.stringify(mock.requests()) + mock.requests().map(formatRequest).join();
    expect(text).not.toContain(secret);
    expect(mock.requests()[0]).toMatchObject({
      path: '/v2/shelves?token=[redacted]&api_key=[redacted]&page=2',
      body: { label: 'x', api_key: '[redacted]', max_tokens: 5, hub_config: [{ none: null }] },
    });
    expect(JSON.stringify(seen)).not.toContain(secret);
  });

  test('keeps the latest 500, and no body of more than 16 KiB', async () => {
    await call('POST', '/v2/shelves', { label: 'x'.repeat(17_000) });
    expect(mock.requests()[0]).toMatchObject({ operation: 'createShelf', body: undefined });
    for (let n = 0; n < 505; n++) await mock.engine.handle('toy', { method: 'GET', target: `/${n}`, headers: {} });
    expect(mock.requests().map(({ path }) => path)).toEqual(Array.from({ length: 500 }, (_, n) => `/${n + 5}`));
  });
});

test('formatRequest writes one line without line breaks', () => {
  const record: RequestRecord = {
    at: '2026-01-01T00:00:00.000Z',
    service: 'vijil',
    method: 'GET',
    path: '/v1/evaluations',
    operation: undefined,
    session: 'a\nb',
    status: undefined,
    fault: 'drop',
    ms: 1.6,
    body: undefined,
  };
  expect(formatRequest(record)).toBe('GET /vijil/v1/evaluations - dropped 2 ms session="a\\nb" fault="drop"');
  expect(redactQuery('/a?b&c=d=e&accessToken=x')).toBe('/a?b&c=d=e&accessToken=[redacted]');
});

describe('RequestLog', () => {
  const base: RequestRecord = {
    at: '2026-01-01T00:00:00.000Z',
    service: 'toy',
    method: 'POST',
    path: '/things',
    operation: 'createThing',
    session: '',
    status: 201,
    fault: undefined,
    ms: 12.4,
    body: undefined,
  };
  const create = () => {
    const log = new RequestLog();
    for (const changes of [
      { path: '/1' },
      { path: '/2', service: 'boat' },
      { path: '/3', operation: undefined },
      { path: '/4', session: 'a' },
      { path: '/5', session: 'a', service: 'boat' },
    ])
      log.add({ ...base, ...changes });
    return log;
  };

  test.each<[RequestFilter | undefined, string]>([
    [undefined, '/1 /2 /3 /4 /5'],
    [{}, '/1 /2 /3 /4 /5'],
    [{ service: 'boat' }, '/2 /5'],
    [{ operation: 'createThing' }, '/1 /2 /4 /5'],
    [{ session: '' }, '/1 /2 /3'],
    [{ session: 'a', service: 'boat' }, '/5'],
    [{ session: 'b' }, ''],
  ])('lists for %j the requests %s', (filter, paths) => {
    const listed = create().list(filter);
    expect(listed.map(({ path }) => path).join(' ')).toBe(paths);
  });

  test('forgets the requests of a session, or all', () => {
    const log = create();
    log.clear('a');
    expect(log.list().map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    log.clear();
    expect(log.list()).toEqual([]);
  });

  test('keeps the latest 500', () => {
    const log = new RequestLog();
    for (let n = 1; n <= 500; n++) log.add({ ...base, path: `/${n}` });
    expect(log.list()).toHaveLength(500);
    log.add({ ...base, path: '/501' });
    expect([log.list().length, log.list()[0]?.path, log.list().at(-1)?.path]).toEqual([500, '/2', '/501']);
  });

  test('formats a request that got a response', () => {
    expect(formatRequest(base)).toBe('POST /toy/things createThing 201 12 ms');
  });

  test.each([
    'authorization',
    'Authorization',
    'cookie',
    'credential',
    'credentials',
    'user.password',
    'secret',
    'client-secrets',
    'token',
    'accessToken',
    'api_key',
    'apikeys',
    'openaiApiKey',
    'access-key',
    'privateKey',
    'v2ApiKey',
  ])('redacts the value of "%s"', (name) => {
    const { body } = redactRecord({ ...base, body: [{ [name]: { a: 1 }, other: name }] });
    expect(body).toEqual([{ [name]: '[redacted]', other: name }]);
    expect(redactQuery(`/a?${name}=x=y\nz&b=1`)).toBe(`/a?${name}=[redacted]&b=1`);
  });

  test.each(['max_tokens', 'key', 'run_key', 'tokenizer', 'my_cookies', 'secretary', 'xtoken', 'keyboard'])(
    'shows the value of "%s"',
    (name) => {
      expect(redactRecord({ ...base, body: { [name]: 1 } }).body).toEqual({ [name]: 1 });
      expect(redactQuery(`/a?${name}=x`)).toBe(`/a?${name}=x`);
    },
  );

  test('omits a field called __proto__, and keeps null and plain values unchanged', () => {
    const body = JSON.parse('{"__proto__":{"a":1},"token":null,"n":0}');
    const redacted = redactRecord({ ...base, body }).body;
    expect(Object.keys(redacted as object)).toEqual(['token', 'n']);
    expect(redacted).toEqual({ token: null, n: 0 });
    expect(Object.getPrototypeOf(redacted)).toBe(Object.prototype);
    expect(redactRecord({ ...base, body: 'text' })).toEqual({ ...base, body: 'text' });
  });

  test('redactQuery returns a path without a query unchanged', () => {
    expect([redactQuery('/a/token=x'), redactQuery('/a?'), redactQuery('?token=x'), redactQuery('/a?token')]).toEqual([
      '/a/token=x',
      '/a?',
      '?token=[redacted]',
      '/a?token',
    ]);
  });
});
