import { describe, expect, test } from 'vitest';
import { getBackoffMs, parseRetryAfter, shouldRetry } from '../../src/core/retry.ts';

const METHODS = ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'];
const SAFE = ['GET', 'HEAD', 'PUT', 'DELETE'];
const TRANSIENT = [undefined, 408, 500, 502, 503, 504];
const FINAL = [200, 301, 302, 400, 401, 403, 404, 409, 413, 422, 423, 425, 501, 505, 599];

describe('shouldRetry', () => {
  test.each(METHODS)('%s is repeated after 429 and never after a final status', (method) => {
    for (const repeatable of [false, true]) {
      expect(shouldRetry(method, 429, repeatable)).toBe(true);
      for (const status of FINAL) expect(shouldRetry(method, status, repeatable), `${status}`).toBe(false);
    }
  });

  test.each(SAFE)('%s is repeated after a broken connection and a transient status', (method) => {
    for (const status of TRANSIENT) expect(shouldRetry(method, status, false), `${status}`).toBe(true);
  });

  test.each(['POST', 'PATCH'])('%s is repeated then only where the caller allows it', (method) => {
    for (const status of TRANSIENT) {
      expect(shouldRetry(method, status, false), `${status}`).toBe(false);
      expect(shouldRetry(method, status, true), `${status}`).toBe(true);
    }
  });
});

describe('getBackoffMs', () => {
  test.each([
    [1, 375, 500],
    [2, 750, 1000],
    [3, 1500, 2000],
    [4, 3000, 4000],
    [5, 6000, 8000],
    [6, 6000, 8000],
    [2000, 6000, 8000],
  ])('after %i failed attempts is between %i and %i ms', (failed, least, most) => {
    expect(getBackoffMs(failed, () => 0)).toBe(most);
    expect(getBackoffMs(failed, () => 1)).toBe(least);
    for (let i = 0; i < 20; i++) {
      const ms = getBackoffMs(failed);
      expect(ms).toBeGreaterThanOrEqual(least);
      expect(ms).toBeLessThanOrEqual(most);
    }
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  const read = (value?: string) =>
    parseRetryAfter(new Headers(value === undefined ? {} : { 'retry-after': value }), now);

  test.each<[string, number]>([
    ['0', 0],
    ['30', 30_000],
    ['1.5', 1_500],
    [' 7 ', 7_000],
    ['99999999999999999999', 1e23],
    ['Sat, 21 Nov 2026 10:00:10 GMT', 10_000],
    ['Saturday, 21-Nov-26 10:00:10 GMT', 10_000],
    ['Sat Nov 21 10:00:10 2026', 10_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ])('of %j is %d ms', (value, ms) => {
    expect(read(value)).toBe(ms);
  });

  test.each([undefined, '', '-5', '-0', 'soon', 'soon 5', '60 s', '1e3', '0x10', '5, 5', 'Sat', 'Sat, 99 Nov', 'NaN'])(
    'of %j is none',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );
});
