import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Fault, Faults, formatFault, parseFault } from '../../src/mock/faults.ts';
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

describe('parseFault', () => {
  test.each<[string, Fault]>([
    ['status=429;retry-after=2', { status: 429, retryAfter: '2' }],
    [' ; STATUS = 503 ;; Drop ', { status: 503, drop: true }],
    ['drop;truncate;malformed;empty', { drop: true, truncate: true, malformed: true, empty: true }],
    ['drop=false;empty=true', { drop: false, empty: true }],
    ['delay=250', { delay: 250 }],
    [
      'code=a%3Db;example=two;body=%7B%7D;type=text/plain',
      { code: 'a=b', example: 'two', body: '{}', type: 'text/plain' },
    ],
    ['body=a=b', { body: 'a=b' }],
    ['body=100%', { body: '100%' }],
    ['header.x-a=1;header.X-B=two%20words', { headers: { 'x-a': '1', 'x-b': 'two words' } }],
    ['header.x-a=1%0D%0Ax-evil: 2', { headers: { 'x-a': '1  x-evil: 2' } }],
    ['', {}],
  ])('reads %j', (header, fault) => {
    expect(parseFault(header)).toEqual(fault);
  });

  test('names the valid properties if one is unknown', () => {
    for (const [header, name] of [
      ['staus=500', 'staus'],
      ['header.=1', 'header.'],
      ['header.a b=1', 'header.a b'],
      ['xheader.a=1', 'xheader.a'],
    ])
      expect(() => parseFault(header as string)).toThrow(
        `x-evalwire-fault: "${name}" is not a valid property. Valid properties: status, delay, retry-after, drop, truncate, malformed, empty, code, example, body, type, header.<name>.`,
      );
  });
});

describe('formatFault', () => {
  test.each<Fault>([
    { status: 429, retryAfter: '2' },
    { delay: 10, code: 'a;b=c', example: 'é', body: '{"a":1}', type: 'text/html; charset=utf-8' },
    { drop: true, truncate: true, malformed: true, empty: true },
    { headers: { 'x-a': '1;2', 'x-b': '' } },
  ])('%j is read back by parseFault', (fault) => {
    expect(parseFault(formatFault(fault))).toEqual(fault);
  });

  test('omits what is not set and truncates each value to 100 characters', () => {
    expect(formatFault({ drop: false, empty: true, status: 500 })).toBe('status=500;empty');
    expect(formatFault({})).toBe('');
    expect(formatFault({ body: 'x'.repeat(101), retryAfter: 'y'.repeat(101) })).toBe(
      `body=${'x'.repeat(100)};retry-after=${'y'.repeat(100)}`,
    );
  });
});

describe('Faults', () => {
  const subject = { service: 'toy', operation: 'listShelves', method: 'GET', session: 'mine' };

  test.each<[FaultRule, boolean]>([
    [{ status: 500 }, true],
    [{ status: 500, service: 'toy', operation: 'listShelves', method: 'get', session: 'mine' }, true],
    [{ status: 500, service: 'other' }, false],
    [{ status: 500, operation: 'other' }, false],
    [{ status: 500, method: 'POST' }, false],
    [{ status: 500, session: '' }, false],
    [{ status: 500, times: 0 }, false],
    [{ status: 500, after: 1 }, false],
    [{ status: 500, every: 1 }, true],
    [{ status: 500, every: 2 }, false],
  ])('%j applies to the first request of the session "mine": %s', (rule, applies) => {
    const faults = new Faults();
    faults.add(rule);
    expect(faults.match(subject)).toBe(applies ? rule : undefined);
  });

  test('counts for `after`, `every` and `times` only the requests that a rule matches', () => {
    const faults = new Faults();
    faults.add({ status: 500, session: 'mine', after: 1, times: 1 });
    const other = { ...subject, session: 'other' };
    expect([other, other, subject, other, subject, subject].map((one) => faults.match(one) !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('applies with a probability in the sequence of mulberry32, the same on every runtime', () => {
    const read = (seed?: number) => {
      const faults = new Faults();
      faults.add({ status: 500, probability: 0.5, ...(seed === undefined ? {} : { seed }) });
      return Array.from({ length: 64 }, () => (faults.match(subject) ? '1' : '0')).join('');
    };
    expect(read(1)).toBe('0100010010111111111011110011000101001011111001110010011000000011');
    expect(read(-7)).toBe('1101111100111110101011010001111000011001101011110101100101001101');
    expect(read()).toBe(read(1));
  });

  test.each<[FaultRule, string]>([
    [{ status: 200 }, ''],
    [{ status: 599 }, ''],
    [{ delay: 0 }, ''],
    [{ delay: 600_000 }, ''],
    [{ drop: true, probability: 0, every: 1 }, ''],
    [{ drop: true, probability: 1 }, ''],
    [{ headers: { 'x-a': '\t ~\x80ÿ' } }, ''],
    [{ retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' }, ''],
    [{ empty: true }, ''],
    [{ truncate: true }, ''],
    [{ malformed: true }, ''],
    [{ body: 'x', type: 'text/plain' }, ''],
    [{ status: 199 }, "A fault's status must be 200 to 599, not 199."],
    [{ status: 600 }, "A fault's status must be 200 to 599, not 600."],
    [{ status: 404.5 }, "A fault's status must be 200 to 599, not 404.5."],
    [{ delay: -1 }, "A fault's delay must be 0 to 600000 ms, not -1."],
    [{ delay: 600_001 }, "A fault's delay must be 0 to 600000 ms, not 600001."],
    [{ drop: true, probability: -0.1 }, "A fault's probability must be 0 to 1, not -0.1."],
    [{ drop: true, probability: 1.1 }, "A fault's probability must be 0 to 1, not 1.1."],
    [{ drop: true, every: 0 }, "A fault's every must be a whole number from 1, not 0."],
    [{ drop: true, every: 1.5 }, "A fault's every must be a whole number from 1, not 1.5."],
    [{ headers: { 'x-a': 'a\nb' } }, 'A fault\'s x-a must be text that a header can carry, not "a\\nb".'],
    [{ headers: { 'x-a': '€' } }, 'A fault\'s x-a must be text that a header can carry, not "€".'],
    [{ headers: { 'x a': 'b' } }, 'A fault\'s headers must have names of headers, not "x a".'],
    [{ headers: { '': 'b' } }, 'A fault\'s headers must have names of headers, not "".'],
    [{ body: 'x', type: '\n' }, 'A fault\'s type must be text that a header can carry, not "\\n".'],
    [{ retryAfter: '\r' }, 'A fault\'s retry-after must be text that a header can carry, not "\\r".'],
    [
      { service: 'toy' },
      'A fault needs an effect. Set at least one of status, retryAfter, headers, body, delay, drop, truncate, malformed, empty.',
    ],
    [
      { status: 500, probabilty: 0.5 } as FaultRule,
      'Unknown fault property "probabilty". Valid properties: status, retryAfter, headers, body, delay, drop, truncate, malformed, empty, code, example, type, service, operation, method, session, after, times, every, probability, seed.',
    ],
  ])('checks the rule %j', (rule, problem) => {
    let message = '';
    try {
      new Faults().add(rule);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      message = (error as Error).message;
    }
    expect(message).toBe(problem);
  });
});
