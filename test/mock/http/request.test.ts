import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coerceQuery, normalizeAccept, normalizeScheme, readQuery, sleep } from '../../../src/mock/http/request.ts';
import type { OperationModel } from '../../../src/openapi/document.ts';

const operation = {
  queryArguments: Object.assign(Object.create(null), {
    limit: { types: ['integer'] },
    old: { types: ['boolean'] },
    name: { types: ['string'] },
  }),
} as OperationModel;

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
  expect({ ...coerceQuery({ limit: ['1', '2'] }, operation) }).toEqual({ limit: ['1', '2'] });
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
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Starts to sleep for a second; `isOver` says whether it is over. */
  function start(signal?: AbortSignal) {
    const state = { isOver: false };
    sleep(1000, signal).then(() => {
      state.isOver = true;
    });
    return state;
  }

  /** The listeners of a signal, by name. */
  function watchListeners(signal: AbortSignal): string[] {
    const names: string[] = [];
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      names.push(args[0]);
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      if (names.includes(args[0])) names.splice(names.indexOf(args[0]), 1);
      removeEventListener.apply(signal, args);
    };
    return names;
  }

  test('resolves after its time', async () => {
    const state = start();
    await vi.advanceTimersByTimeAsync(999);
    expect(state.isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.isOver).toBe(true);
  });

  test('resolves as soon as the client disconnects, and leaves no timer behind', async () => {
    const client = new AbortController();
    const state = start(client.signal);
    await vi.advanceTimersByTimeAsync(10);
    expect([state.isOver, vi.getTimerCount()]).toEqual([false, 1]);
    client.abort();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.isOver).toBe(true);
  });

  test('resolves at once if the client has disconnected already', async () => {
    const signal = AbortSignal.abort();
    const listeners = watchListeners(signal);
    const state = start(signal);
    expect([vi.getTimerCount(), listeners]).toEqual([0, []]);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.isOver).toBe(true);
  });

  test('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const listeners = watchListeners(signal);
    start(signal);
    expect(listeners).toEqual(['abort']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(listeners).toEqual([]);
  });
});
