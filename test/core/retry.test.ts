import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRetryBudget, getRetryDelayMs, parseRetryAfter, shouldRetry } from '../../src/core/retry.ts';

const METHODS = ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'];
const SAFE = ['GET', 'HEAD', 'PUT', 'DELETE'];
const TRANSIENT = [undefined, 408, 500, 502, 503, 504];
const FINAL = [200, 301, 302, 400, 401, 403, 404, 409, 413, 422, 423, 425, 501, 505, 599];

describe('shouldRetry', () => {
  test.each(METHODS)('allows a retry of %s after 429, and none after a final status', (method) => {
    for (const repeatable of [false, true]) {
      expect(shouldRetry(method, 429, repeatable)).toBe(true);
      for (const status of FINAL) expect(shouldRetry(method, status, repeatable), `${status}`).toBe(false);
    }
  });

  test.each(SAFE)('allows a retry of %s after a connection error and a transient status', (method) => {
    for (const status of TRANSIENT) expect(shouldRetry(method, status, false), `${status}`).toBe(true);
  });

  test.each(['POST', 'PATCH'])('allows a retry of %s after these only if the caller allows it', (method) => {
    for (const status of TRANSIENT) {
      expect(shouldRetry(method, status, false), `${status}`).toBe(false);
      expect(shouldRetry(method, status, true), `${status}`).toBe(true);
    }
  });
});

describe('getRetryDelayMs', () => {
  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [2000, 8000],
  ])('is random between 100 ms and its ceiling after %i failed attempts', (failed, ceiling) => {
    expect(getRetryDelayMs(failed, undefined, () => 0)).toBe(100);
    expect(getRetryDelayMs(failed, undefined, () => 1)).toBe(ceiling);
    expect(getRetryDelayMs(failed, undefined, () => 0.5)).toBe(100 + (ceiling - 100) / 2);
    for (let i = 0; i < 20; i++) {
      const ms = getRetryDelayMs(failed, undefined);
      expect(ms).toBeGreaterThanOrEqual(100);
      expect(ms).toBeLessThanOrEqual(ceiling);
    }
  });

  test.each([
    [1, 7000, 7000, 7500],
    [2, 7000, 7000, 8000],
    [9, 7000, 7000, 15_000],
    [1, 0, 100, 600],
    [1, 99, 100, 600],
  ])('after %i failures and a Retry-After of %i ms is between %i and %i ms', (failed, asked, least, most) => {
    expect(getRetryDelayMs(failed, asked, () => 0)).toBe(least);
    expect(getRetryDelayMs(failed, asked, () => 1)).toBe(most);
  });
});

describe('createRetryBudget', () => {
  const drain = (budget: ReturnType<typeof createRetryBudget>, status: number | undefined) => {
    let retries = 0;
    while (budget.take(status) > 0) retries++;
    return retries;
  };

  test('allows 100 retries after a status and 50 after a connection error', () => {
    expect(drain(createRetryBudget(), 503)).toBe(100);
    expect(drain(createRetryBudget(), undefined)).toBe(50);
  });

  test('returns the tokens of a retry that succeeds, and one token for a call that succeeds without a retry', () => {
    const budget = createRetryBudget();
    drain(budget, 503);
    budget.refund(10);
    expect(drain(budget, 503)).toBe(2);
    for (let i = 0; i < 5; i++) budget.refund(0);
    expect(drain(budget, 503)).toBe(1);
  });

  test('never contains more than at the start', () => {
    const budget = createRetryBudget();
    for (let i = 0; i < 1000; i++) budget.refund(10);
    expect(drain(budget, 503)).toBe(100);
  });
});

describe('parseRetryAfter', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const now = Date.parse('2026-11-21T10:00:00Z');
  const read = (value?: string) =>
    parseRetryAfter(new Headers(value === undefined ? {} : { 'retry-after': value }), now);

  test.each<[string, number]>([
    ['0', 0],
    ['30', 30_000],
    ['1.5', 1_500],
    ['1.25', 1_250],
    [' 7 ', 7_000],
    ['99999999999999999999', 1e23],
    ['Sat, 21 Nov 2026 10:00:10 GMT', 10_000],
    ['Saturday, 21-Nov-26 10:00:10 GMT', 10_000],
    ['Sat Nov 21 10:00:10 2026', 10_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ])('reads %j as %d ms', (value, ms) => {
    expect(read(value)).toBe(ms);
  });

  test('reads a date without a time zone as GMT, wherever the client runs', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(new Date(now).getTimezoneOffset()).toBe(-540);
    expect(read('Sat Nov 21 10:00:10 2026')).toBe(10_000);
    expect(read('Sat, 21 Nov 2026 10:00:10 GMT')).toBe(10_000);
  });

  test('compares a date with the response’s own date', () => {
    const dates = { 'retry-after': 'Sat, 21 Nov 2026 10:00:10 GMT', date: 'Sat, 21 Nov 2026 10:00:04 GMT' };
    expect(parseRetryAfter(new Headers(dates), now + 3_600_000)).toBe(6000);
    expect(parseRetryAfter(new Headers({ ...dates, date: 'not a date' }), now)).toBe(10_000);
  });

  test.each([
    undefined,
    '',
    '-5',
    '-0',
    'soon',
    'soon 5',
    '60 s',
    '1e3',
    '0x10',
    '5, 5',
    'Sat',
    'Sat, 99 Nov',
    'NaN',
    'in Sat, 21 Nov 2026 10:00:10 GMT',
  ])('reads %j as undefined', (value) => {
    expect(read(value)).toBeUndefined();
  });
});
