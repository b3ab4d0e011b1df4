import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createJsonAnswer, handleAdminRequest } from '../../../src/mock/http/admin-routes.ts';
import type { Mock } from '../../../src/mock/index.ts';
import { caller, startToy } from '../toy.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startToy();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());
const control = caller(() => mock.url());
const routes =
  'POST /_evalwire/reset, POST /_evalwire/seed, POST /_evalwire/faults, DELETE /_evalwire/faults, POST /_evalwire/advance, GET /_evalwire/requests, GET /_evalwire/violations';

test.each([
  ['GET', '/_evalwire/reset', 405, 'POST'],
  ['PUT', '/_evalwire/faults', 405, 'POST, DELETE'],
  ['POST', '/_evalwire/requests', 405, 'GET'],
  ['OPTIONS', '/_evalwire/seed', 405, 'POST'],
  ['POST', '/_evalwire/outcome', 404, null],
  ['GET', '/_evalwire/', 404, null],
  ['GET', '/_evalwire', 404, null],
  ['GET', '/_evalwire/constructor', 404, null],
  ['GET', '/_evalwire/requests/', 404, null],
])('%s %s is %i and names the routes that exist', async (method, path, status, allow) => {
  const answer = await control(method, path);
  expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
  expect(answer.body.error).toContain(routes);
});

test('every route that an error names exists', async () => {
  for (const route of routes.split(', ')) {
    const [method = '', path = ''] = route.split(' ');
    expect([route, [200, 204, 400]]).toEqual([route, expect.arrayContaining([(await control(method, path)).status])]);
  }
});

test('a fault for one session is not applied to others', async () => {
  expect((await control('POST', '/_evalwire/faults?session=a', { status: 503 })).status).toBe(204);
  const call = caller(() => mock.url('toy'));
  expect((await call('GET', '/v2/shelves', undefined, { 'x-evalwire-session': 'a' })).status).toBe(503);
  expect((await call('GET', '/v2/shelves')).status).toBe(200);
  expect((await control('DELETE', '/_evalwire/faults')).status).toBe(204);
  expect((await call('GET', '/v2/shelves', undefined, { 'x-evalwire-session': 'a' })).status).toBe(200);
});

test('HEAD is GET without the body', async () => {
  const answer = await control('HEAD', '/_evalwire/violations');
  expect([answer.status, answer.text]).toEqual([200, '']);
});

test('createJsonAnswer is indented JSON that no browser runs as a page', () => {
  expect(createJsonAnswer(404, { error: 'No.' }, { allow: 'GET' })).toEqual({
    status: 404,
    headers: { 'content-type': 'application/json', 'x-content-type-options': 'nosniff', allow: 'GET' },
    body: '{\n "error": "No."\n}',
  });
  expect(createJsonAnswer(200, []).headers).toEqual({
    'content-type': 'application/json',
    'x-content-type-options': 'nosniff',
  });
});

describe('handleAdminRequest', () => {
  async function* split(text: string, size: number) {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  /** Sends a request to `/_evalwire/<name>` and returns status and parsed body. */
  async function send(method: string, target: string, body = '', size = 1e9) {
    const [name = '', search = ''] = target.split('?');
    const answer = await handleAdminRequest(mock.engine, name, { method, search, body: split(body, size) });
    const text = answer.body as string | undefined;
    return [answer.status, text === undefined ? undefined : JSON.parse(text)];
  }

  /** Calls the toy service in a session and returns status and parsed body. */
  async function list(session = ''): Promise<[number, { label: string }[]]> {
    const headers = { authorization: 'Bearer toy', 'x-evalwire-session': session };
    const { status, body } = await mock.engine.handle('toy', { method: 'GET', target: '/v2/shelves', headers });
    return [status, JSON.parse(String(body))];
  }
  const listLabels = async (session?: string) => (await list(session))[1].map(({ label }) => label);

  test.each([
    ['GET', 'boat', 'There is no /_evalwire/boat.'],
    ['GET', 'toString', 'There is no /_evalwire/toString.'],
  ])('%s %s is not a route', async (method, name, error) => {
    expect(await send(method, name)).toEqual([404, { error: `${error} Use ${routes}.` }]);
  });

  test.each([
    ['GET', 'reset', 'POST'],
    ['HEAD', 'reset', 'POST'],
    ['toString', 'requests', 'GET'],
    ['HEAD', 'faults', 'POST, DELETE'],
  ])('%s %s is not allowed', async (method, name, allow) => {
    const answer = await handleAdminRequest(mock.engine, name, { method, search: '', body: split('', 1) });
    expect([answer.status, answer.headers.allow, JSON.parse(String(answer.body))]).toEqual([
      405,
      allow,
      { error: `Method not allowed. Use ${routes}.` },
    ]);
  });

  test('reset forgets everything, or only one session', async () => {
    await send('POST', 'seed', '{"toy":{"shelf":[{"id":1,"label":"a"}]}}');
    await send('POST', 'seed?session=s', '{"toy":{"shelf":[{"id":2,"label":"b"}]}}');
    expect([await listLabels(), await listLabels('s')]).toEqual([
      ['first', 'a'],
      ['first', 'a', 'b'],
    ]);
    expect(await send('POST', 'reset?session=s')).toEqual([204, undefined]);
    expect([await listLabels(), await listLabels('s')]).toEqual([
      ['first', 'a'],
      ['first', 'a'],
    ]);
    expect(await send('POST', 'reset')).toEqual([204, undefined]);
    expect([await listLabels(), await listLabels('s')]).toEqual([['first'], ['first']]);
  });

  test('seed takes an object of services', async () => {
    expect(await send('POST', 'seed', '{"toy":{"shelf":[{"id":1,"label":"a"}],"job":[]}}')).toEqual([204, undefined]);
    expect(await listLabels()).toEqual(['first', 'a']);
    expect(await send('POST', 'seed')).toEqual([204, undefined]);
    for (const body of ['[]', 'null', '5'])
      expect(await send('POST', 'seed', body)).toEqual([
        400,
        { error: 'The body must be an object of services: { "vijil": { … } }.' },
      ]);
    expect(await send('POST', 'seed', '{"boat":{}}')).toEqual([
      400,
      { error: 'There is no service "boat"; there are toy.' },
    ]);
  });

  test('faults are for all sessions, for that of the query, or for that of the rule', async () => {
    expect(await send('POST', 'faults?session=a', '{"status":503,"session":"b"}')).toEqual([204, undefined]);
    expect(await send('POST', 'faults', '{"status":502,"session":"c"}')).toEqual([204, undefined]);
    const read = async (session: string) => (await list(session))[0];
    expect([await read('a'), await read('b'), await read('c'), await read('')]).toEqual([503, 200, 502, 200]);
    await send('POST', 'faults', '{"status":500}');
    expect([await read('a'), await read('c'), await read('')]).toEqual([503, 502, 500]);
    expect(await send('DELETE', 'faults')).toEqual([204, undefined]);
    expect([await read('a'), await read('c'), await read('')]).toEqual([200, 200, 200]);
  });

  test('advance moves the time and returns it', async () => {
    const before = Date.now();
    const [status, body] = await send('POST', 'advance', '{"ms":3600000}');
    expect([status, Object.keys(body)]).toEqual([200, ['now']]);
    expect(new Date(body.now).toISOString()).toBe(body.now);
    expect(Date.parse(body.now) - before).toBeGreaterThanOrEqual(3_600_000);
    expect(Date.parse(body.now) - before).toBeLessThan(3_660_000);
    for (const body of ['', 'null', '[]', '{"ms":null}'])
      expect((await send('POST', 'advance', body))[0], body).toBe(400);
    expect((await send('POST', 'advance', 'null'))[1].error).toMatch(/^The clock cannot advance by undefined\./);
  });

  test('requests are those of a session, a service and an operation, or all', async () => {
    await list('a');
    await list('b');
    const read = async (search: string) => {
      const [status, records] = await send('GET', `requests${search}`);
      expect(status).toBe(200);
      return records.map(({ session }: { session: string }) => session);
    };
    expect(await read('')).toEqual(['a', 'b']);
    expect(await read('?session=b')).toEqual(['b']);
    expect(await read('?service=toy')).toEqual(['a', 'b']);
    expect(await read('?service=boat')).toEqual([]);
    expect(await read('?operation=listShelves&session=a')).toEqual(['a']);
    expect(await read('?operation=createShelf')).toEqual([]);
  });

  test('violations are listed', async () => {
    expect(await send('GET', 'violations')).toEqual([200, []]);
    expect(await send('HEAD', 'violations')).toEqual([200, []]);
  });

  test('a body is JSON in any number of chunks; white space counts as none', async () => {
    expect(await send('POST', 'seed', '{"toy":{"shelf":[{"id":1,"label":"é🙂"}]}}', 1)).toEqual([204, undefined]);
    expect(await listLabels()).toEqual(['first', 'é🙂']);
    expect(await send('POST', 'seed', ' \n')).toEqual([204, undefined]);
    expect(await send('POST', 'seed', '{')).toEqual([400, { error: expect.stringContaining('JSON') }]);
  });

  test('a body of exactly the limit is read', async () => {
    const limit = 10 * 1024 * 1024;
    expect(await send('POST', 'seed', ' '.repeat(limit), 1024 * 1024)).toEqual([204, undefined]);
    expect(await send('POST', 'seed', ' '.repeat(limit + 1), 1024 * 1024)).toEqual([
      400,
      { error: `The body exceeds ${limit} bytes.` },
    ]);
  });
});
