import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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

test('a body beyond the limit is refused', async () => {
  const answer = await control('POST', '/_evalwire/seed', `{"toy":"${'é'.repeat(5_300_000)}"}`);
  expect([answer.status, answer.body.error]).toEqual([400, 'The body exceeds 10485760 bytes.']);
});

test('HEAD is GET without the body', async () => {
  const answer = await control('HEAD', '/_evalwire/violations');
  expect([answer.status, answer.text]).toEqual([200, '']);
});
