/** Rules, the header and its notation without a server; test/mock/faults.test.ts checks what faults do to responses. */
import { describe, expect, test } from 'vitest';
import { type Fault, type FaultRule, Faults, formatFault, parseFault } from '../../src/mock/faults.ts';

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
    ['code = a ', { code: 'a' }],
    ['code', { code: '' }],
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
      ['=1', ''],
      ['header.a b=1', 'header.a b'],
      ['xheader.a=1', 'xheader.a'],
    ])
      expect(() => parseFault(header as string)).toThrow(
        `x-evalwire-fault: "${name}" is not a valid property. Valid properties: status, delay, retry-after, drop, truncate, malformed, empty, code, example, body, type, header.<name>.`,
      );
  });
});

test('parseFault checks the values', () => {
  expect(() => parseFault('status=99')).toThrow(new RangeError("A fault's status must be 200 to 599, not 99."));
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

  test('applies the first rule that matches, until it is removed or all are', () => {
    const faults = new Faults();
    const [first, second]: FaultRule[] = [{ status: 500 }, { status: 400 }];
    const remove = faults.add(first as FaultRule);
    faults.add(second as FaultRule);
    expect(faults.match(subject)).toBe(first);
    remove();
    expect(faults.match(subject)).toBe(second);
    faults.clear();
    expect(faults.match(subject)).toBeUndefined();
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
