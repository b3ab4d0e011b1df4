import '../support/load-ahead.ts';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError, ConnectionError, TimeoutError } from '../../src/core/errors.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { TransportConfig } from '../../src/core/transport.ts';
import { deafFetch, GET, hangingFetch, POST, type Reaction, rejection, stubFetch, transportOf } from './support.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // The longest delay without Retry-After.
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });
const OK = Response.json('ok');

/** Makes a call, lets all delays pass and returns its outcome with the time of each attempt. */
async function run(
  operation: typeof GET,
  reactions: Reaction[],
  config: Partial<TransportConfig> = {},
  options: CallOptions = {},
) {
  const start = Date.now();
  const times: number[] = [];
  const { fetch } = stubFetch(...reactions);
  const timed: typeof globalThis.fetch = (input, init) => {
    times.push(Date.now() - start);
    return fetch(input, init);
  };
  const args = operation === GET ? { id: 1 } : {};
  const outcome = transportOf(timed, { maxRetries: 2, ...config })
    .call('op', operation, args, options)
    .then(
      ({ data }) => ({ data, error: undefined }),
      (error) => ({ data: undefined, error }),
    );
  await vi.runAllTimersAsync();
  return { ...(await outcome), times };
}

describe('a retry', () => {
  test.each([408, 429, 500, 502, 503, 504])('resends a GET after %i until it succeeds', async (status) => {
    const { data, times } = await run(GET, [answer(status), answer(status), OK]);
    expect(data).toBe('ok');
    expect(times).toEqual([0, 500, 1500]);
  });

  test('resends a GET after a connection error', async () => {
    expect(await run(GET, [new TypeError('fetch failed'), OK])).toMatchObject({ data: 'ok', times: [0, 500] });
  });

  test('is sent twice by default, and the error counts all attempts', async () => {
    const { error, times } = await run(GET, [answer(503)], { maxRetries: undefined });
    expect(times).toEqual([0, 500, 1500]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 503, attempts: 3 });
    expect((await run(GET, [new TypeError('x')])).error).toMatchObject({ name: 'ConnectionError', attempts: 3 });
  });

  test.each([400, 401, 403, 404, 409, 422, 501])('is never sent after %i', async (status) => {
    for (const operation of [GET, POST]) {
      expect(await run(operation, [answer(status), OK])).toMatchObject({ error: { status, attempts: 1 }, times: [0] });
    }
  });

  test.each<[string, Reaction]>([
    ['500', answer(500)],
    ['503', answer(503)],
    ['408', answer(408)],
    ['a broken connection', new TypeError('fetch failed')],
  ])('does not resend a POST after %s, because the server may have processed it', async (_, reaction) => {
    expect((await run(POST, [reaction, OK])).times).toEqual([0]);
  });

  test('resends a POST after 429, and after the other statuses if the caller allows it', async () => {
    expect(await run(POST, [answer(429), OK])).toMatchObject({ data: 'ok', times: [0, 500] });
    const options = { repeatable: true };
    expect(await run(POST, [answer(500), new TypeError('x'), OK], {}, options)).toMatchObject({
      data: 'ok',
      times: [0, 500, 1500],
    });
  });

  test('does not resend a POST if `repeatable` is a truthy value other than true', async () => {
    expect((await run(POST, [answer(500), OK], {}, { repeatable: 'no' as never })).times).toEqual([0]);
  });

  test('does not follow an attempt that timed out', async () => {
    const { fetch, signals } = hangingFetch();
    const { error, times } = await run(GET, [({ init }) => fetch('', init)], { timeoutMs: 1000 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 1000, attempts: 1, operationId: 'op' });
    expect(times).toEqual([0]);
    expect(signals[0]?.aborted).toBe(true);
  });

  test('uses the call’s maxRetries rather than the client’s', async () => {
    expect((await run(GET, [answer(500)], { maxRetries: 2 }, { maxRetries: 0 })).times).toEqual([0]);
    expect((await run(GET, [answer(500)], { maxRetries: 0 }, { maxRetries: 1 })).times).toEqual([0, 500]);
  });

  test('gives each attempt the whole time limit', async () => {
    const late = () => new Promise<Response>((resolve) => setTimeout(() => resolve(answer(500)), 900));
    expect((await run(GET, [late, late, OK], { timeoutMs: 1000 })).data).toBe('ok');
  });
});

describe('Retry-After', () => {
  // Nothing is added to the server's delay.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

  test('replaces the computed delay, in seconds or as a date', async () => {
    expect((await run(GET, [answer(503, { 'retry-after': '7' }), OK])).times).toEqual([0, 7000]);
    vi.setSystemTime('2026-11-21T10:00:00Z');
    const date = answer(429, { 'retry-after': 'Sat, 21 Nov 2026 10:00:10 GMT' });
    expect((await run(POST, [date, OK])).times).toEqual([0, 10_000]);
  });

  test('is observed up to 60 s', async () => {
    expect((await run(GET, [answer(429, { 'retry-after': '60' }), OK])).times).toEqual([0, 60_000]);
  });

  test('beyond the limit fails the call immediately, with the time in the error', async () => {
    const { error, times } = await run(GET, [answer(429, { 'retry-after': '61' }), OK]);
    expect(times).toEqual([0]);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 61_000 });
    expect(
      (await run(GET, [answer(429, { 'retry-after': `1${'0'.repeat(30)}` }), OK])).error.retryAfterMs,
    ).toBeGreaterThan(1e32);
  });

  test('has a limit that the caller can set', async () => {
    const hour = answer(429, { 'retry-after': '3600' });
    expect((await run(GET, [hour, OK], { maxRetryAfterMs: 3_600_000 })).times).toEqual([0, 3_600_000]);
    expect((await run(GET, [hour, OK], { maxRetryAfterMs: Number.POSITIVE_INFINITY })).data).toBe('ok');
    expect((await run(GET, [answer(429, { 'retry-after': '1' })], { maxRetryAfterMs: 0 })).times).toEqual([0]);
  });

  test.each(['-1', 'soon', 'NaN', ''])('is ignored if it is %j', async (value) => {
    expect((await run(GET, [answer(503, { 'retry-after': value }), OK])).times).toEqual([0, 100]);
  });

  test('is also in an error that is not retried', async () => {
    expect((await run(POST, [answer(503, { 'retry-after': '2' })])).error.retryAfterMs).toBe(2000);
  });
});

const reason = new Error('user left');

describe('an abort', () => {
  test('before the call prevents the request', async () => {
    const { fetch, sent } = stubFetch(OK);
    const call = transportOf(fetch).call('op', POST, {}, { signal: AbortSignal.abort(reason) });
    expect(await rejection(call)).toBe(reason);
    expect(sent).toEqual([]);
  });

  test('in the same turn prevents the request if authorize() returns no promise', async () => {
    const { fetch, sent } = stubFetch(OK);
    const controller = new AbortController();
    const call = transportOf(fetch).call('op', POST, {}, { signal: controller.signal });
    controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    expect(sent).toEqual([]);
  });

  test.each(['in the same turn', 'while authorize() is pending'])('%s prevents the request', async (when) => {
    const { fetch, sent } = stubFetch(OK);
    const controller = new AbortController();
    const authorize = async () => {
      if (when !== 'in the same turn') controller.abort(reason);
      return {};
    };
    const call = transportOf(fetch, { authorize }).call('op', POST, {}, { signal: controller.signal });
    if (when === 'in the same turn') controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    expect(sent).toEqual([]);
  });

  test('during a request ends the call and the request immediately', async () => {
    const { fetch, signals } = hangingFetch();
    const controller = new AbortController();
    const call = transportOf(fetch).call('op', GET, { id: 1 }, { signal: controller.signal });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    expect(signals[0]?.reason).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('and the time limit apply to a fetch that ignores its signal', async () => {
    const controller = new AbortController();
    const call = transportOf(deafFetch).call('op', GET, { id: 1 }, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    const slow = transportOf(deafFetch, { timeoutMs: 50 }).call('op', GET, { id: 1 });
    slow.catch(() => {});
    await vi.advanceTimersByTimeAsync(50);
    expect(await rejection(slow)).toBeInstanceOf(TimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('during a delay ends the call immediately, without another attempt', async () => {
    const { fetch, sent } = stubFetch(answer(503));
    const controller = new AbortController();
    const call = transportOf(fetch, { maxRetries: 2 }).call('op', GET, { id: 1 }, { signal: controller.signal });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(400);
    controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('rejects with the signal’s own reason, a DOMException by default', async () => {
    const error = await rejection(
      transportOf(stubFetch().fetch).call('op', GET, { id: 1 }, { signal: AbortSignal.abort() }),
    );
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(error).not.toBeInstanceOf(ConnectionError);
  });

  test('that never happens leaves no listener behind, whatever the call’s outcome', async () => {
    const { signal } = new AbortController();
    for (const reactions of [[OK], [answer(404)], [new TypeError('x')], [answer(503), OK]]) {
      await run(GET, reactions, {}, { signal });
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    }
    await run(GET, [() => new Promise<Response>(() => {})], { timeoutMs: 5 }, { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('authorize() that never settles', () => {
  const authorize = () => new Promise<Record<string, string>>(() => {});

  test('ends with the timeout error', async () => {
    const { fetch, sent } = stubFetch(OK);
    const call = transportOf(fetch, { authorize, timeoutMs: 300 }).call('op', GET, { id: 1 });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(300);
    const error = await rejection(call);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe('GET /items/{id}: the credentials were not available within 300 ms');
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is ended by an abort', async () => {
    const controller = new AbortController();
    const { fetch } = stubFetch(OK);
    const call = transportOf(fetch, { authorize }).call('op', GET, { id: 1 }, { signal: controller.signal });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('an error of authorize() reaches the caller unchanged and is not retried', async () => {
  const error = new TypeError('no key store');
  const { fetch, sent } = stubFetch(OK);
  const authorize = vi.fn(() => Promise.reject(error));
  expect(await rejection(transportOf(fetch, { authorize, maxRetries: 2 }).call('op', GET, { id: 1 }))).toBe(error);
  expect(authorize).toHaveBeenCalledTimes(1);
  expect(sent).toEqual([]);
});

describe('an outage', () => {
  test('adds at most 100 retries to the traffic of a client', async () => {
    let requests = 0;
    const fetch = async () => {
      requests++;
      return answer(503);
    };
    const transport = transportOf(fetch as never, { maxRetries: 2 });
    const calls = Array.from({ length: 1100 }, () => transport.call('op', GET, { id: 1 }).catch((error) => error));
    await vi.runAllTimersAsync();
    const attempts = (await Promise.all(calls)).map((error) => error.attempts);
    expect(requests).toBe(1200);
    expect(Math.max(...attempts)).toBeLessThanOrEqual(3);
  });

  test('that ends fills the budget again', async () => {
    let isDown = true;
    let requests = 0;
    const fetch = async () => {
      requests++;
      return isDown ? answer(503) : Response.json(1);
    };
    const transport = transportOf(fetch as never, { maxRetries: 1 });
    const call = () => transport.call('op', GET, { id: 1 }).catch(() => {});
    const send = async (count: number) => {
      requests = 0;
      const calls = Array.from({ length: count }, call);
      await vi.runAllTimersAsync();
      await Promise.all(calls);
      return requests;
    };
    expect(await send(150)).toBe(250);
    expect(await send(1)).toBe(1);
    isDown = false;
    await send(5);
    isDown = true;
    expect(await send(2)).toBe(3);
  });
});

test('a time limit beyond the range of timers does not expire immediately', async () => {
  const { fetch, signals } = hangingFetch();
  const controller = new AbortController();
  const options = { signal: controller.signal, timeoutMs: Number.POSITIVE_INFINITY };
  const call = transportOf(fetch).call('op', GET, { id: 1 }, options);
  call.catch(() => {});
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(signals[0]?.aborted).toBe(false);
  controller.abort();
  await rejection(call);
});
