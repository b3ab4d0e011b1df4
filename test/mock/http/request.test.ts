import { describe, expect, test } from 'vitest';
import { coerceQuery, normalizeAccept, normalizeScheme, readQuery, sleep } from '../../../src/mock/http/request.ts';
import type { OperationModel } from '../../../src/openapi/document.ts';

const operation = {
  queryArguments: { limit: { types: ['integer'] }, old: { types: ['boolean'] }, name: { types: ['string'] } },
} as unknown as OperationModel;

describe('readQuery', () => {
  test.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['limit=2&name=a%20b', { limit: '2', name: 'a b' }],
    ['old=TRUE&name=TRUE', { old: 'true', name: 'TRUE' }],
    ['old=FALSEY&old=Xtrue', { old: ['FALSEY', 'Xtrue'] }],
    ['tag=a&tag=b&tag=c', { tag: ['a', 'b', 'c'] }],
    ['__code=404&limit=2', { limit: '2' }],
  ])('%j', (search, query) => {
    expect({ ...readQuery(search, operation) }).toEqual(query);
  });

  test('reads a field called __proto__ like any other', () => {
    expect(Object.entries(readQuery('__proto__=x', operation))).toEqual([['__proto__', 'x']]);
    expect(Object.entries(coerceQuery(readQuery('__proto__=x', operation), operation))).toEqual([['__proto__', 'x']]);
  });
});

test('coerceQuery converts values to their types, and leaves lists and unknown names as they are', () => {
  const query = { limit: '2', old: 'true', name: '3', tag: ['1', '2'], other: '4' };
  expect({ ...coerceQuery(query, operation) }).toEqual({ ...query, limit: 2, old: true });
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['nonsense', undefined],
  ['*', '*/*'],
  ['*;q=0.5', '*/*;q=0.5'],
  ['*/*', '*/*'],
  ['text/html, *; q=.2, */*; q=.2', 'text/html, */*; q=.2, */*; q=.2'],
  ['application/json;q=1,nonsense,text/plain', 'application/json;q=1, text/plain'],
  ['application/json x', undefined],
  ['a/b/c', undefined],
  ['(text/html', undefined],
])('normalizeAccept(%j) is %j', (header, normalized) => {
  expect(normalizeAccept(header)).toBe(normalized);
});

test.each([
  ['Bearer x', 'Bearer x'],
  ['bearer  x y', 'Bearer x y'],
  ['BEARER x', 'Bearer x'],
  ['bAsIc x', 'Basic x'],
  ['digest a="b"', 'Digest a="b"'],
  ['token x', 'token x'],
  ['xbearer x', 'xbearer x'],
  ['bearerx y', 'bearerx y'],
  ['bearer', 'bearer'],
  ['my bearer x', 'my bearer x'],
])('normalizeScheme makes of %j the header %j', (authorization, normalized) => {
  expect(normalizeScheme({ authorization, a: 'b' })).toEqual({ authorization: normalized, a: 'b' });
});

test('normalizeScheme adds no header', () => {
  expect(normalizeScheme({ a: 'b' })).toEqual({ a: 'b' });
});

describe('sleep', () => {
  const minute = 60_000;

  test('resolves after its time', async () => {
    const start = performance.now();
    await sleep(30, undefined);
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  test('resolves as soon as the client disconnects, or if it already has', async () => {
    const start = performance.now();
    const client = new AbortController();
    const slept = sleep(minute, client.signal);
    client.abort();
    await slept;
    await sleep(minute, client.signal);
    expect(performance.now() - start).toBeLessThan(minute / 2);
  });

  test('leaves no listener behind', async () => {
    let listeners = 0;
    const signal = new AbortController().signal;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, args);
    };
    await sleep(1, signal);
    expect(listeners).toBe(0);
  });
});
