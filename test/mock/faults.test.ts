import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Faults } from '../../src/mock/faults.ts';
import type { FaultRule, Mock } from '../../src/mock/index.ts';
import { caller, startToy } from './toy.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startToy();
});
afterAll(() => mock.close());
afterEach(() => {
  expect(mock.violations).toEqual([]);
  mock.reset();
});
const call = caller(() => mock.url('toy'));
const faulty = (fault: string, path = '/v2/shelves') => call('GET', path, undefined, { 'x-evalwire-fault': fault });

describe('a fault of one request', () => {
  test.each([
    ['status=409', 409, { code: 'busy', words: 'the documented words of busy' }],
    ['status=409;code=taken', 409, { code: 'taken', words: 'the documented words of taken' }],
    ['status=409;example=taken', 409, { code: 'taken', words: 'the documented words of taken' }],
    ['status=503', 503, { code: 'bad', words: 'HTTP 503' }],
    ['status=200', 200, [{ id: 7, label: 'first' }]],
    ['status=502;body=%7B%22a%22%3A1%7D', 502, { a: 1 }],
  ])('%s', async (fault, status, body) => {
    const answer = await faulty(fault);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  test('sends custom headers and a custom body', async () => {
    const answer = await faulty(
      'status=502; type=text/html; body=%3Ch1%3Eä%3B%3C/h1%3E; header.x-from=a%20proxy; retry-after=Wed%2C%2021%20Oct%202026%2007%3A28%3A00%20GMT',
    );
    expect([answer.status, answer.headers.get('content-type'), answer.text]).toEqual([502, 'text/html', '<h1>ä;</h1>']);
    expect([answer.headers.get('x-from'), answer.headers.get('retry-after')]).toEqual([
      'a proxy',
      'Wed, 21 Oct 2026 07:28:00 GMT',
    ]);
  });

  test('with a status applies before validation, and creates nothing', async () => {
    const answer = await call('POST', '/v2/shelves', '{', { authorization: '', 'x-evalwire-fault': 'status=409' });
    expect(answer.status).toBe(409);
    expect((await faulty('status=429;retry-after=2', '/nowhere')).headers.get('retry-after')).toBe('2');
    expect((await call('GET', '/v2/shelves')).body).toHaveLength(1);
  });

  test('creates the object even if the fault corrupts the response', async () => {
    const corrupt = await call('POST', '/v2/shelves', { label: 'made' }, { 'x-evalwire-fault': 'malformed' }).catch(
      (error: Error) => error,
    );
    expect(corrupt).toBeInstanceOf(SyntaxError);
    const empty = await call('POST', '/v2/shelves', { label: 'made' }, { 'x-evalwire-fault': 'empty' });
    expect([empty.status, empty.text]).toEqual([201, '']);
    expect((await call('GET', '/v2/shelves')).body).toHaveLength(3);
  });

  test('drops the connection, or truncates the body', async () => {
    await expect(faulty('drop')).rejects.toThrow(/fetch failed/);
    await expect(faulty('truncate')).rejects.toThrow(/terminated/);
    const response = await fetch(`${mock.url('toy')}/v2/shelves`, {
      headers: { authorization: 'Bearer x', 'x-evalwire-fault': 'truncate' },
    });
    expect([response.status, Number(response.headers.get('content-length'))]).toEqual([200, 26]);
    await expect(response.text()).rejects.toThrow();
  });

  test('delays the response', async () => {
    const began = performance.now();
    expect((await faulty('delay=120')).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(115);
  });

  test('that cannot be parsed is rejected with a reason', async () => {
    for (const fault of ['staus=500', 'status=99', 'delay=-1', 'status=409;example=none']) {
      const answer = await faulty(fault);
      expect([fault, answer.status]).toEqual([fault, 400]);
      expect(answer.body.error).toMatch(/staus|99|-1|none/);
    }
  });
});

describe('a standing rule', () => {
  const statuses = async (count: number, headers = {}) => {
    const seen = [];
    for (let i = 0; i < count; i++) seen.push((await call('GET', '/v2/shelves', undefined, headers)).status);
    return seen;
  };

  test('applies `every`, `times` and `after` together', async () => {
    const stop = mock.faults.add({ status: 409, every: 3, after: 1, times: 2 });
    expect(await statuses(12)).toEqual([200, 200, 200, 409, 200, 200, 409, 200, 200, 200, 200, 200]);
    stop();
    mock.faults.add({ status: 500, times: 1 });
    expect(await statuses(2)).toEqual([500, 200]);
  });

  test('is removed without removing others', async () => {
    const stop = mock.faults.add({ status: 409, service: 'toy' });
    mock.faults.add({ status: 400 });
    expect(await statuses(1)).toEqual([409]);
    stop();
    stop();
    expect(await statuses(1)).toEqual([400]);
    mock.faults.clear();
    expect(await statuses(1)).toEqual([200]);
  });

  test('can be limited to one operation, method or session', async () => {
    mock.faults.add({ status: 409, operation: 'createShelf' });
    mock.faults.add({ status: 400, session: 'mine' });
    mock.faults.add({ status: 404, method: 'delete' });
    expect(await statuses(1)).toEqual([200]);
    expect((await call('POST', '/v2/shelves', { label: 'x' })).status).toBe(409);
    expect(await statuses(1, { 'x-evalwire-session': 'mine' })).toEqual([400]);
    expect((await call('DELETE', '/v2/shelves/7')).status).toBe(404);
  });

  test('can be set over HTTP', async () => {
    const control = caller(() => mock.url());
    expect((await control('POST', '/_evalwire/faults', { status: 429, retryAfter: 3, times: 1 })).status).toBe(204);
    expect((await call('GET', '/v2/shelves')).headers.get('retry-after')).toBe('3');
    await control('POST', '/_evalwire/faults', { status: 409 });
    expect((await control('DELETE', '/_evalwire/faults')).status).toBe(204);
    expect(await statuses(1)).toEqual([200]);
  });

  test('applies with a probability, in the same sequence for the same seed', () => {
    const strikes = (rule: FaultRule) => {
      const faults = new Faults();
      faults.add({ status: 500, ...rule });
      const subject = { service: 's', operation: undefined, method: 'GET', session: '' };
      return Array.from({ length: 1000 }, () => (faults.match(subject) ? 1 : 0));
    };
    const count = (list: number[]) => list.reduce((sum, one) => sum + one, 0);
    expect(strikes({ probability: 0.2, seed: 5 })).toEqual(strikes({ probability: 0.2, seed: 5 }));
    expect(strikes({ probability: 0.2, seed: 5 })).not.toEqual(strikes({ probability: 0.2, seed: 6 }));
    expect(count(strikes({ probability: 0.2, seed: 5 }))).toBeGreaterThan(150);
    expect(count(strikes({ probability: 0.2, seed: 5 }))).toBeLessThan(250);
    expect([count(strikes({ probability: 0 })), count(strikes({ probability: 1 }))]).toEqual([0, 1000]);
  });

  test.each([
    [{ status: 99 }, /status/],
    [{ status: 500, every: 0 }, /every/],
    [{ status: 500, probability: 2 }, /probability/],
    [{ delay: 1e9 }, /delay/],
  ])('%j is rejected', (rule, words) => {
    expect(() => mock.faults.add(rule)).toThrow(words);
  });
});
