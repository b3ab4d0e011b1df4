import '../support/load-ahead.ts';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_TIMER_MS } from '../../src/core/delay.ts';
import { ApiError, ConnectionError, TimeoutError, UsageError, WaitTimeoutError } from '../../src/core/errors.ts';
import type { CallOptions } from '../../src/core/options.ts';
import { type Progress, Waiter, type WaitOptions, type WaitPlan } from '../../src/core/wait.ts';
import { createPtmClient } from '../../src/ptm/index.ts';
import { createVijilClient } from '../../src/vijil/index.ts';
import { collect } from '../support/collect.ts';
import { GET, rejection, stubFetch, transportOf } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

interface State {
  status?: string;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = string | undefined | Error | ((call: CallOptions) => Promise<State>);

/** Waits for a job that passes through `steps` and stays in the last. Times are those of the polls, in ms from the start. */
function waitFor(steps: Step[], options: WaitOptions<State> = {}, plan: Partial<WaitPlan<State>> = {}) {
  const times: number[] = [];
  const calls: CallOptions[] = [];
  const start = performance.now();
  const poll = async (call: CallOptions): Promise<State> => {
    const step = steps[Math.min(times.length, steps.length - 1)];
    times.push(performance.now() - start);
    calls.push(call);
    if (step instanceof Error) throw step;
    if (typeof step === 'function') return step(call);
    return step === undefined ? {} : { status: step };
  };
  const waiter = new Waiter<State>(
    {
      subject: 'job 1',
      poll,
      getStatus: (state) => state.status,
      isDone: (state) => ['completed', 'failed'].includes(state.status ?? ''),
      intervalMs: 1000,
      timeoutMs: 60_000,
      // The interval as it is.
      random: () => 0.5,
      ...plan,
    },
    options,
  );
  return { waiter, times, calls };
}

/** Lets all timers pass and returns the outcome of the wait. */
async function outcome(waiter: Waiter<State>): Promise<{ state?: State; error?: any }> {
  const settled = waiter.then(
    (state) => ({ state }),
    (error) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

/** Stays pending until its signal is aborted, as a call in flight does. */
const hang = ({ signal }: CallOptions) =>
  new Promise<State>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));

describe('a wait', () => {
  test('polls immediately, then at the interval, and resolves to the last state', async () => {
    const { waiter, times } = waitFor(['pending', 'running', 'completed']);
    expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
    expect(times).toEqual([0, 1000, 2000]);
  });

  test('resolves to the state of a failed job', async () => {
    expect(await outcome(waitFor(['failed']).waiter)).toEqual({ state: { status: 'failed' } });
  });

  test.each(['archived', 'COMPLETED', '', undefined])(
    'continues after an unknown status (%j), with its delay',
    async (status) => {
      const { waiter, times } = waitFor([status, status, 'completed']);
      expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
      expect(times).toEqual([0, 1000, 2000]);
    },
  );

  test('uses the caller’s intervalMs and raises 0 to 1 ms', async () => {
    const { waiter, times } = waitFor(['running', 'running', 'completed'], { intervalMs: 250 });
    await outcome(waiter);
    expect(times).toEqual([0, 250, 500]);
    const eager = waitFor(['running', 'completed'], { intervalMs: 0 });
    await outcome(eager.waiter);
    expect(eager.times).toEqual([0, 1]);
  });

  test('passes the caller’s headers and a signal to every poll', async () => {
    const { waiter, calls } = waitFor(['running', 'completed'], { headers: { 'x-a': '1' } });
    await outcome(waiter);
    expect(calls.map(({ headers }) => headers)).toEqual([{ 'x-a': '1' }, { 'x-a': '1' }]);
    expect(calls.every(({ signal }) => signal instanceof AbortSignal && !signal.aborted)).toBe(true);
  });

  test('rejects with the error of a poll that a retry cannot fix', async () => {
    const error = new Error('403');
    const { waiter, times } = waitFor(['running', error]);
    expect((await outcome(waiter)).error).toBe(error);
    expect(times).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('can last longer than the range of timers if it has no deadline', async () => {
    const { waiter } = waitFor(['running'], { timeoutMs: Number.POSITIVE_INFINITY, intervalMs: 1e12 });
    let ended = false;
    void waiter.then(
      () => (ended = true),
      () => {},
    );
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(ended).toBe(false);
  });

  test.each<[WaitOptions<State>, RegExp]>([
    [{ timeoutMs: -1 }, /^timeoutMs must be a number of at least 0, not -1/],
    [{ timeoutMs: Number.NaN }, /timeoutMs/],
    [{ timeoutMs: '60' as never }, /timeoutMs must be a number of at least 0, not "60"/],
    [{ intervalMs: -1 }, /intervalMs/],
    [{ intervalMs: Number.NaN }, /intervalMs/],
  ])('with %j is rejected before the first poll', async (options, message) => {
    const { waiter, times } = waitFor(['completed'], options);
    const { error } = await outcome(waiter);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
    expect(times).toEqual([]);
  });

  test('rejects an option that it does not know', async () => {
    const { waiter, times } = waitFor(['completed'], { timeout: 5 } as never);
    const { error } = await outcome(waiter);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain('The wait for job 1 has no option "timeout"');
    expect(times).toEqual([]);
  });

  test('rejects bad options with the vendor’s class', async () => {
    const { waiter } = waitFor([], { timeoutMs: -1 }, { usageError: (message) => new RangeError(message) });
    expect((await outcome(waiter)).error).toBeInstanceOf(RangeError);
  });
});

describe('the deadline', () => {
  test('ends the wait with a last poll exactly then', async () => {
    const { waiter, times } = waitFor(['running'], { timeoutMs: 2500 });
    const { error } = await outcome(waiter);
    expect(times).toEqual([0, 1000, 2000, 2500]);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      lastState: { status: 'running' },
      lastStatus: 'running',
      attempts: 4,
      elapsedMs: 2500,
    });
    expect(error.message).toBe(
      'job 1 did not finish within 2500 ms (last status "running", 4 polls). It continues at the service; wait again with the same id to resume.',
    );
  });

  test('of 0 still allows one poll', async () => {
    expect(await outcome(waitFor(['completed'], { timeoutMs: 0 }).waiter)).toEqual({ state: { status: 'completed' } });
    const { waiter, times } = waitFor(['running'], { timeoutMs: 0 });
    expect((await outcome(waiter)).error).toMatchObject({ name: 'WaitTimeoutError', attempts: 1, elapsedMs: 0 });
    expect(times).toEqual([0]);
  });

  test('keeps a success of the last poll', async () => {
    const { waiter } = waitFor(['running', 'completed'], { timeoutMs: 700 });
    expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
  });

  test.each([0, 2000, MAX_TIMER_MS - 5000])('of %i ms aborts a poll that hangs, 5 s later', async (timeoutMs) => {
    const { waiter, calls } = waitFor([hang], { timeoutMs });
    const start = performance.now();
    const { error } = await outcome(waiter);
    expect(performance.now() - start).toBe(timeoutMs + 5000);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ lastState: undefined, attempts: 1, elapsedMs: timeoutMs + 5000 });
    expect(error.message).toContain('(no status seen, 1 poll, the last one aborted without a response)');
    expect(calls[0]?.signal?.reason).toBe(error);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('aborts a later poll that hangs at the same time', async () => {
    const { waiter, times } = waitFor(['running', hang], { timeoutMs: 2000 });
    const start = performance.now();
    expect((await outcome(waiter)).error).toMatchObject({ attempts: 2, elapsedMs: 7000 });
    expect([times, performance.now() - start]).toEqual([[0, 1000], 7000]);
  });

  test('of Infinity aborts no poll', async () => {
    const slow = () => new Promise<State>((resolve) => setTimeout(() => resolve({ status: 'completed' }), 4000));
    const { waiter, calls } = waitFor([slow], { timeoutMs: Number.POSITIVE_INFINITY });
    expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
    expect(calls[0]?.signal?.aborted).toBe(false);
  });

  test('lets a slow poll that began before it finish', async () => {
    const slow = () => new Promise<State>((resolve) => setTimeout(() => resolve({ status: 'completed' }), 4000));
    expect(await outcome(waitFor(['running', slow], { timeoutMs: 1500 }).waiter)).toEqual({
      state: { status: 'completed' },
    });
  });

  test('is reported with the vendor’s class', async () => {
    class PTMTimeoutError extends ApiError {}
    const timeoutError = (message: string) => Object.assign(new Error(message), { name: PTMTimeoutError.name });
    const { waiter } = waitFor(['running'], { timeoutMs: 10 }, { timeoutError });
    expect((await outcome(waiter)).error).toMatchObject({ name: 'PTMTimeoutError' });
  });
});

describe('a failed poll', () => {
  const site = { operationId: 'op', method: 'GET', path: '/', url: '/', attempts: 1 };
  const apiError = (status: number, headers: Record<string, string> = {}) =>
    new ApiError({
      ...site,
      status,
      statusText: '',
      headers: new Headers(headers),
      text: '',
      body: undefined,
      message: `GET / returned ${status}`,
    });
  const passing: [string, Error][] = [
    ['a connection error', new ConnectionError('reset', site)],
    ['a timeout', new TimeoutError('slow', { ...site, timeoutMs: 5 })],
    ...[408, 429, 500, 502, 503, 504, 599].map((status): [string, Error] => [`${status}`, apiError(status)]),
  ];
  const final: [string, Error][] = [
    ...[400, 401, 403, 404, 409, 422, 499].map((status): [string, Error] => [`${status}`, apiError(status)]),
    ['an error of another kind', new TypeError('bug')],
    ['a usage error', new UsageError('bad')],
  ];

  test.each(passing)(
    'with %s does not end the wait, and is reported to onProgress and the iterator',
    async (_, error) => {
      const seen: Progress<State>[] = [];
      const { waiter, times } = waitFor(['running', error, error, 'completed'], { onProgress: (p) => seen.push(p) });
      const iterated = collect(waiter);
      expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
      expect(times).toEqual([0, 1000, 2000, 3000]);
      expect(await iterated).toEqual(seen);
      expect(seen.map((progress) => progress.error)).toEqual([undefined, error, error, undefined]);
      expect(seen[1]).toEqual({
        status: 'running',
        attempt: 2,
        elapsedMs: 1000,
        nextDelayMs: 1000,
        reason: `the poll failed: ${error.message}`,
        state: { status: 'running' },
        error,
        done: false,
      });
      expect('error' in (seen[3] as object)).toBe(false);
    },
  );

  test.each(final)('with %s ends the wait with that error', async (_, error) => {
    const { waiter, times } = waitFor(['running', error, 'completed']);
    expect((await outcome(waiter)).error).toBe(error);
    expect(times).toHaveLength(2);
  });

  test.each(passing)('with %s ends the wait if onPollError is throw', async (_, error) => {
    const { waiter, times } = waitFor([error, 'completed'], { onPollError: 'throw' });
    expect((await outcome(waiter)).error).toBe(error);
    expect(times).toEqual([0]);
  });

  test('does not end the wait if onPollError is continue', async () => {
    const { waiter, times } = waitFor([apiError(503), 'completed'], { onPollError: 'continue' });
    expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
    expect(times).toEqual([0, 1000]);
  });

  test('ends the wait at the deadline, whose error names it and has it as its cause', async () => {
    const error = apiError(503);
    const { waiter, times } = waitFor([error], { timeoutMs: 1500 });
    const thrown = (await outcome(waiter)).error;
    expect(times).toEqual([0, 1000, 1500]);
    expect(thrown).toBeInstanceOf(WaitTimeoutError);
    expect(thrown.cause).toBe(error);
    expect(thrown.message).toContain('(no status seen, 3 polls, the last one failed: GET / returned 503)');
    const recovered = (await outcome(waitFor([error, 'running'], { timeoutMs: 1500 }).waiter)).error;
    expect('cause' in recovered).toBe(false);
  });

  test('has no state if no earlier poll succeeded', async () => {
    const states: unknown[] = [];
    const { waiter } = waitFor([apiError(500), 'completed'], { onProgress: ({ state }) => states.push(state) });
    await outcome(waiter);
    expect(states).toEqual([undefined, { status: 'completed' }]);
  });

  test('is not retried after an abort', async () => {
    const controller = new AbortController();
    const failing = async () => {
      controller.abort(new Error('user left'));
      throw apiError(500);
    };
    const onProgress = vi.fn();
    const { waiter, times } = waitFor([failing, 'completed'], { signal: controller.signal, onProgress });
    expect((await outcome(waiter)).error.message).toBe('user left');
    expect(times).toEqual([0]);
    expect(onProgress).not.toHaveBeenCalled();
  });

  test.each(['ignore', true, null])('rejects onPollError %j', async (onPollError) => {
    const { waiter, times } = waitFor(['completed'], { onPollError: onPollError as never });
    expect((await outcome(waiter)).error.message).toMatch(/^onPollError is not valid/);
    expect(times).toEqual([]);
  });
});

describe('the delay', () => {
  test.each([
    [0, 900],
    [0.25, 950],
    [1, 1100],
  ])('varies by up to 10 %% (random %d: %i ms)', async (random, ms) => {
    const { waiter, times } = waitFor(['running', 'completed'], {}, { random: () => random });
    await outcome(waiter);
    expect(times).toEqual([0, ms]);
  });

  test('uses Math.random', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { waiter, times } = waitFor(['running', 'completed'], {}, { random: undefined as never });
    await outcome(waiter);
    vi.restoreAllMocks();
    expect(times).toEqual([0, 1100]);
  });

  test('never passes the deadline', async () => {
    const { waiter, times } = waitFor(['running'], { timeoutMs: 1050 }, { random: () => 1 });
    await outcome(waiter);
    expect(times).toEqual([0, 1050]);
  });

  /** Polls through a transport, so that responses have headers. */
  async function waitOver(answers: (Response | Error)[], random = 0, options: WaitOptions<State> = {}) {
    const times: number[] = [];
    const start = performance.now();
    const { fetch } = stubFetch(...answers);
    const timed: typeof globalThis.fetch = (url, init) => {
      times.push(performance.now() - start);
      return fetch(url, init);
    };
    const transport = transportOf(timed);
    const poll = async (call: CallOptions) => (await transport.call('op', GET, { id: 1 }, call)).data as State;
    const { waiter } = waitFor([], options, { poll, random: () => random });
    return { ...(await outcome(waiter)), times };
  }
  const answer = (status: number, retryAfter: string) =>
    Response.json({ status: 'running' }, { status, headers: { 'retry-after': retryAfter } });
  const completed = Response.json({ status: 'completed' });

  test.each([200, 429, 503])('is the Retry-After of a poll that returned %i, if longer', async (status) => {
    expect((await waitOver([answer(status, '7'), completed])).times).toEqual([0, 7000]);
    expect((await waitOver([answer(status, '7'), completed], 1)).times).toEqual([0, 7700]);
    expect((await waitOver([answer(status, '1'), completed], 0.5)).times).toEqual([0, 1000]);
    expect((await waitOver([answer(status, '0'), completed])).times).toEqual([0, 900]);
    // Beyond the limit of retries, too.
    expect((await waitOver([answer(status, '600'), completed], 0, { timeoutMs: 1e6 })).times).toEqual([0, 600_000]);
    expect((await waitOver([answer(status, '600'), completed])).times).toEqual([0, 60_000]);
  });

  test('is the interval again after a poll without Retry-After', async () => {
    const reset = new TypeError('reset');
    expect((await waitOver([answer(200, '7'), reset, completed])).times).toEqual([0, 7000, 7900]);
    const running = Response.json({ status: 'running' });
    expect((await waitOver([answer(200, '7'), running, completed])).times).toEqual([0, 7000, 7900]);
    expect((await waitOver([answer(503, '7'), new Response('', { status: 500 }), completed])).times).toEqual([
      0, 7000, 7900,
    ]);
  });
});

describe('cancelOnAbort', () => {
  const reason = new Error('user left');

  test('cancels the job once, with the last state and a time limit, and rejects immediately', async () => {
    const controller = new AbortController();
    const cancel = vi.fn(() => new Promise(() => {}));
    const options = { signal: controller.signal, cancelOnAbort: true, headers: { 'x-a': '1' } };
    const { waiter } = waitFor(['running'], options, { cancel });
    waiter.catch(() => {});
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await rejection(waiter)).toBe(reason);
    expect(cancel.mock.calls).toEqual([[{ timeoutMs: 10_000, headers: { 'x-a': '1' } }, { status: 'running' }]]);
  });

  test('cancels the job if the signal was aborted before', async () => {
    const cancel = vi.fn(async () => {});
    const { waiter } = waitFor(['running'], { signal: AbortSignal.abort(reason), cancelOnAbort: true }, { cancel });
    expect((await outcome(waiter)).error).toBe(reason);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test('ignores a failure of the cancellation', async () => {
    vi.useRealTimers();
    const reasons = await unhandledDuring(async () => {
      for (const cancel of [() => Promise.reject(new Error('409')), () => undefined]) {
        const options = { signal: AbortSignal.abort(reason), cancelOnAbort: true };
        expect(await rejection(waitFor(['running'], options, { cancel }).waiter)).toBe(reason);
      }
    });
    expect(reasons).toEqual([]);
  });

  test('does not cancel the job without an abort or without the option', async () => {
    const cancel = vi.fn(async () => {});
    await outcome(waitFor(['completed'], { cancelOnAbort: true }, { cancel }).waiter);
    await outcome(waitFor(['running'], { cancelOnAbort: true, timeoutMs: 10 }, { cancel }).waiter);
    await outcome(waitFor(['running'], { signal: AbortSignal.abort(reason) }, { cancel }).waiter);
    expect(cancel).not.toHaveBeenCalled();
  });

  test('is rejected if the service cannot cancel the job', async () => {
    const { waiter, times } = waitFor(['running'], { cancelOnAbort: true });
    const { error } = await outcome(waiter);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe('cancelOnAbort: the client has no operation that cancels job 1.');
    expect(times).toEqual([]);
  });

  test('sends Vijil’s cancellation', async () => {
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(Response.json({ status: 'running' }));
    const vijil = createVijilClient({ apiKey: 'vj-test', fetch });
    const wait = vijil.waitForEvaluation({ evaluation_id: 'e' }, { signal: controller.signal, cancelOnAbort: true });
    wait.catch(() => {});
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await rejection(wait)).toBe(reason);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toMatchObject({
      url: 'https://api.vijil.ai/v1/evaluations/e/cancel',
      init: { method: 'POST' },
    });
  });

  test('sends PTM’s cancellation with the optimization’s ID from the last poll', async () => {
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(Response.json({ id: 'opt-7', status: 'running' }));
    const ptm = createPtmClient({ baseUrl: 'https://ptm.test', token: 't', fetch });
    const wait = ptm.waitForOptimization({ prompt_id: 'p' }, { signal: controller.signal, cancelOnAbort: true });
    wait.catch(() => {});
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await rejection(wait)).toBe(reason);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)?.url).toBe('https://ptm.test/api/v1/optimizations/opt-7/cancel');
  });
});

describe('an abort', () => {
  const reason = new Error('user left');

  test('before the wait prevents every poll', async () => {
    const { waiter, times } = waitFor(['completed'], { signal: AbortSignal.abort(reason) });
    expect((await outcome(waiter)).error).toBe(reason);
    expect(times).toEqual([]);
  });

  test('ends the delay immediately and leaves no listener or timer', async () => {
    const controller = new AbortController();
    const { waiter, times } = waitFor(['running'], { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(500);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort(reason);
    expect(await rejection(waiter)).toBe(reason);
    expect(times).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('ends the call in flight immediately', async () => {
    const controller = new AbortController();
    const { waiter, calls } = waitFor([hang], { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(reason);
    expect(await rejection(waiter)).toBe(reason);
    expect(calls[0]?.signal?.reason).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that never comes leaves no listener behind over many polls', async () => {
    const { signal } = new AbortController();
    for (const [steps, options] of [
      [[...Array(50).fill('running'), 'completed'], {}],
      [['running'], { timeoutMs: 3000 }],
      [[new Error('x')], {}],
      [['running'], { timeoutMs: -1 }],
    ] as [Step[], WaitOptions<State>][]) {
      const { waiter } = waitFor(steps, { signal, ...options });
      expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(1);
      await outcome(waiter);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  test('by onProgress ends the wait without the delay', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(reason);
    const { waiter } = waitFor(['running'], { signal: controller.signal, onProgress });
    const settled = rejection(waiter);
    await vi.advanceTimersByTimeAsync(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(await settled).toBe(reason);
  });

  test('holds nothing that keeps a process alive', async () => {
    vi.useRealTimers();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const controller = new AbortController();
    const { waiter } = waitFor(['running'], { signal: controller.signal, intervalMs: 60_000 });
    await new Promise((resolve) => setImmediate(resolve));
    // The delay; the time limit of the poll has been cleared.
    expect(timers()).toBe(before + 1);
    controller.abort(reason);
    expect(await rejection(waiter)).toBe(reason);
    expect(timers()).toBe(before);
  });
});

describe('progress', () => {
  test('is reported after each poll, with the reason why the wait continues', async () => {
    const seen: Progress<State>[] = [];
    const { waiter } = waitFor(['pending', undefined, 'completed'], { onProgress: (progress) => seen.push(progress) });
    await outcome(waiter);
    expect(seen).toEqual([
      {
        status: 'pending',
        attempt: 1,
        elapsedMs: 0,
        nextDelayMs: 1000,
        reason: 'status is "pending"',
        state: { status: 'pending' },
        done: false,
      },
      {
        status: undefined,
        attempt: 2,
        elapsedMs: 1000,
        nextDelayMs: 1000,
        reason: 'status is not given',
        state: {},
        done: false,
      },
      {
        status: 'completed',
        attempt: 3,
        elapsedMs: 2000,
        nextDelayMs: 0,
        reason: undefined,
        state: { status: 'completed' },
        done: true,
      },
    ]);
  });

  test('contains the shorter delay before the deadline, and 0 after the last poll', async () => {
    const pauses: number[] = [];
    const { waiter } = waitFor(['running'], {
      timeoutMs: 1500,
      onProgress: ({ nextDelayMs }) => pauses.push(nextDelayMs),
    });
    await outcome(waiter);
    expect(pauses).toEqual([1000, 500, 0]);
  });

  test('contains the service’s own description of a state', async () => {
    const reasons: unknown[] = [];
    const onProgress = ({ reason }: Progress<State>) => reasons.push(reason);
    const { waiter } = waitFor(['running', 'completed'], { onProgress }, { describeState: () => '45 of 100 done' });
    await outcome(waiter);
    expect(reasons).toEqual(['45 of 100 done', undefined]);
  });

  test('handler that throws ends the wait with its error', async () => {
    const error = new Error('my bug');
    const onProgress = () => {
      throw error;
    };
    const { waiter, times } = waitFor(['running'], { onProgress });
    expect((await outcome(waiter)).error).toBe(error);
    expect(times).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('iterating', () => {
  /** Iterates in the background, so that the test can move the clock. */
  function iterate(waiter: Waiter<State>, each: (progress: Progress<State>) => boolean | undefined = () => undefined) {
    const seen: (string | undefined)[] = [];
    const done = (async () => {
      for await (const progress of waiter) {
        seen.push(progress.status);
        if (each(progress)) break;
      }
    })();
    done.catch(() => {});
    return { seen, done };
  }

  test('yields a progress for every poll and ends with the job; the promise resolves to the last state', async () => {
    const { waiter } = waitFor(['pending', 'running', 'completed']);
    const { seen, done } = iterate(waiter);
    await vi.runAllTimersAsync();
    await done;
    expect(seen).toEqual(['pending', 'running', 'completed']);
    expect(await waiter).toEqual({ status: 'completed' });
  });

  test('by hand, the generator returns the last state', async () => {
    const { waiter } = waitFor(['completed']);
    const progress = waiter[Symbol.asyncIterator]();
    expect(await progress.next()).toMatchObject({ value: { status: 'completed', done: true }, done: false });
    expect(await progress.next()).toEqual({ value: { status: 'completed' }, done: true });
  });

  test('that stops early ends the wait: no further poll, no timer, no unhandled rejection', async () => {
    vi.useRealTimers();
    expect(
      await unhandledDuring(async () => {
        const { waiter, times } = waitFor(['running'], { intervalMs: 5 });
        const { seen, done } = iterate(waiter, ({ attempt }) => attempt === 2);
        await done;
        expect(seen).toEqual(['running', 'running']);
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(times).toHaveLength(2);
        expect((await rejection(waiter)).message).toBe(
          'Iteration stopped before the job finished, so polling was stopped. Call the same waitFor… method again to resume.',
        );
      }),
    ).toEqual([]);
  });

  test('throws the error that ends the wait', async () => {
    const failure = new Error('403');
    for (const [steps, options, name] of [
      [['running', failure], {}, 'Error'],
      [['running'], { timeoutMs: 1500 }, 'WaitTimeoutError'],
      [['running'], { signal: AbortSignal.timeout(300) }, 'TimeoutError'],
    ] as [Step[], WaitOptions<State>, string][]) {
      const { waiter } = waitFor(steps, options);
      const { seen, done } = iterate(waiter);
      if (options.signal) vi.useRealTimers();
      else await vi.runAllTimersAsync();
      expect((await rejection(done)).name).toBe(name);
      expect(seen[0]).toBe('running');
      vi.useFakeTimers();
    }
  });

  test('that starts after the wait has ended yields the last progress and ends, or throws', async () => {
    const ended = waitFor(['running', 'completed']).waiter;
    await outcome(ended);
    expect((await collect(ended)).map(({ status }) => status)).toEqual(['completed']);

    const failure = new Error('403');
    const failed = waitFor(['running', failure]).waiter;
    await outcome(failed);
    const { seen, done } = iterate(failed);
    expect(await rejection(done)).toBe(failure);
    expect(seen).toEqual(['running']);
  });

  test('misses no poll, however slow the loop is', async () => {
    const { waiter } = waitFor(['a', 'b', 'c', 'completed']);
    const seen: unknown[] = [];
    const done = (async () => {
      for await (const { status } of waiter) {
        seen.push(status);
        await new Promise((resolve) => setTimeout(resolve, 2500));
      }
    })();
    await vi.runAllTimersAsync();
    await done;
    expect(seen).toEqual(['a', 'b', 'c', 'completed']);
  });

  test('to the end leaves the signals of its polls as they are', async () => {
    const { waiter, calls } = waitFor(['running', 'completed']);
    const { done } = iterate(waiter);
    await vi.runAllTimersAsync();
    await done;
    expect(calls.map(({ signal }) => signal?.aborted)).toEqual([false, false]);
  });

  test('can be done by two loops at the same time', async () => {
    const { waiter } = waitFor(['running', 'completed']);
    const [first, second] = [iterate(waiter), iterate(waiter)];
    await vi.runAllTimersAsync();
    await Promise.all([first.done, second.done]);
    expect([first.seen, second.seen]).toEqual([
      ['running', 'completed'],
      ['running', 'completed'],
    ]);
  });
});

test('a promise derived from a wait is a plain promise', () => {
  const { waiter } = waitFor(['completed']);
  expect(waiter.then(() => {})).not.toBeInstanceOf(Waiter);
});
