import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError, UsageError, WaitTimeoutError } from '../../src/core/errors.ts';
import type { CallOptions } from '../../src/core/options.ts';
import { type Progress, Waiter, type WaitOptions, type WaitPlan } from '../../src/core/wait.ts';
import { collect } from '../support/collect.ts';
import { rejection } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

interface State {
  status?: string;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = string | undefined | Error | ((call: CallOptions) => Promise<State>);

/** A wait over a job that goes through `steps` and stays in the last. Times are those of the polls, in ms from the start. */
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
      ...plan,
    },
    options,
  );
  return { waiter, times, calls };
}

/** Lets all timers pass and gives what the wait came to. */
async function outcome(waiter: Waiter<State>): Promise<{ state?: State; error?: any }> {
  const settled = waiter.then(
    (state) => ({ state }),
    (error) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

/** Hangs until its signal fires, as a call in flight does. */
const hang = ({ signal }: CallOptions) =>
  new Promise<State>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));

describe('a wait', () => {
  test('polls at once, then at the interval, and gives the last state', async () => {
    const { waiter, times } = waitFor(['pending', 'running', 'completed']);
    expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
    expect(times).toEqual([0, 1000, 2000]);
  });

  test('gives a failed job’s state: what is a failure is the vendor’s to say', async () => {
    expect(await outcome(waitFor(['failed']).waiter)).toEqual({ state: { status: 'failed' } });
  });

  test.each(['archived', 'COMPLETED', '', undefined])(
    'goes on at a state it does not know (%j), with its pause',
    async (status) => {
      const { waiter, times } = waitFor([status, status, 'completed']);
      expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
      expect(times).toEqual([0, 1000, 2000]);
    },
  );

  test('takes interval and limit from the caller; an interval of 0 still lets others run', async () => {
    const { waiter, times } = waitFor(['running', 'running', 'completed'], { intervalMs: 250 });
    await outcome(waiter);
    expect(times).toEqual([0, 250, 500]);
    const eager = waitFor(['running', 'completed'], { intervalMs: 0 });
    await outcome(eager.waiter);
    expect(eager.times).toEqual([0, 1]);
  });

  test('hands the caller’s headers and a signal to every poll', async () => {
    const { waiter, calls } = waitFor(['running', 'completed'], { headers: { 'x-a': '1' } });
    await outcome(waiter);
    expect(calls.map(({ headers }) => headers)).toEqual([{ 'x-a': '1' }, { 'x-a': '1' }]);
    expect(calls.every(({ signal }) => signal instanceof AbortSignal && !signal.aborted)).toBe(true);
  });

  test('ends with the error of a poll, which says why', async () => {
    const error = new Error('403');
    const { waiter, times } = waitFor(['running', error]);
    expect((await outcome(waiter)).error).toBe(error);
    expect(times).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('without end may last for longer than a timer can hold', async () => {
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
  ])('with %j is refused before the first poll', async (options, message) => {
    const { waiter, times } = waitFor(['completed'], options);
    const { error } = await outcome(waiter);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
    expect(times).toEqual([]);
  });

  test('is refused with the vendor’s class where it has one', async () => {
    const { waiter } = waitFor([], { timeoutMs: -1 }, { usageError: (message) => new RangeError(message) });
    expect((await outcome(waiter)).error).toBeInstanceOf(RangeError);
  });
});

describe('the deadline', () => {
  test('ends the wait with a last poll exactly there', async () => {
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

  test('of 0 still asks once', async () => {
    expect(await outcome(waitFor(['completed'], { timeoutMs: 0 }).waiter)).toEqual({ state: { status: 'completed' } });
    const { waiter, times } = waitFor(['running'], { timeoutMs: 0 });
    expect((await outcome(waiter)).error).toMatchObject({ name: 'WaitTimeoutError', attempts: 1, elapsedMs: 0 });
    expect(times).toEqual([0]);
  });

  test('does not throw a success away that comes with the last poll', async () => {
    const { waiter } = waitFor(['running', 'completed'], { timeoutMs: 700 });
    expect(await outcome(waiter)).toEqual({ state: { status: 'completed' } });
  });

  test.each([0, 2000])('of %i ms cuts off a poll that hangs 5 s later', async (timeoutMs) => {
    const { waiter, calls } = waitFor([hang], { timeoutMs });
    const start = performance.now();
    const { error } = await outcome(waiter);
    expect(performance.now() - start).toBe(timeoutMs + 5000);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ lastState: undefined, attempts: 1, elapsedMs: timeoutMs + 5000 });
    expect(error.message).toContain('(no status seen, 1 polls)');
    expect(calls[0]?.signal?.reason).toBe(error);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('lets a slow poll that began before it finish', async () => {
    const slow = () => new Promise<State>((resolve) => setTimeout(() => resolve({ status: 'completed' }), 4000));
    expect(await outcome(waitFor(['running', slow], { timeoutMs: 1500 }).waiter)).toEqual({
      state: { status: 'completed' },
    });
  });

  test('is told with the vendor’s class where it has one', async () => {
    class PTMTimeoutError extends ApiError {}
    const timeoutError = (message: string) => Object.assign(new Error(message), { name: PTMTimeoutError.name });
    const { waiter } = waitFor(['running'], { timeoutMs: 10 }, { timeoutError });
    expect((await outcome(waiter)).error).toMatchObject({ name: 'PTMTimeoutError' });
  });
});

describe('an abort', () => {
  const reason = new Error('user left');

  test('before the wait sends nothing', async () => {
    const { waiter, times } = waitFor(['completed'], { signal: AbortSignal.abort(reason) });
    expect((await outcome(waiter)).error).toBe(reason);
    expect(times).toEqual([]);
  });

  test('ends the sleep at once and leaves no listener or timer', async () => {
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

  test('ends the call in flight at once', async () => {
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

  test('holds nothing that keeps a process alive', async () => {
    vi.useRealTimers();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const controller = new AbortController();
    const { waiter } = waitFor(['running'], { signal: controller.signal, intervalMs: 60_000 });
    await new Promise((resolve) => setImmediate(resolve));
    // The pause and the wait's limit.
    expect(timers()).toBe(before + 2);
    controller.abort(reason);
    expect(await rejection(waiter)).toBe(reason);
    expect(timers()).toBe(before);
  });
});

describe('progress', () => {
  test('tells after each poll where the wait stands and why it goes on', async () => {
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

  test('says the shorter pause before the deadline, and none after the last poll', async () => {
    const pauses: number[] = [];
    const { waiter } = waitFor(['running'], {
      timeoutMs: 1500,
      onProgress: ({ nextDelayMs }) => pauses.push(nextDelayMs),
    });
    await outcome(waiter);
    expect(pauses).toEqual([1000, 500, 0]);
  });

  test('gives the vendor’s reason where it has one', async () => {
    const reasons: unknown[] = [];
    const onProgress = ({ reason }: Progress<State>) => reasons.push(reason);
    const { waiter } = waitFor(['running', 'completed'], { onProgress }, { describeState: () => '45 of 100 done' });
    await outcome(waiter);
    expect(reasons).toEqual(['45 of 100 done', undefined]);
  });

  test('that throws ends the wait with what it threw', async () => {
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

  test('gives a progress for every poll and ends with the job; the promise holds the last state', async () => {
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

  test('left early ends the wait: no further poll, no timer, no unhandled rejection', async () => {
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

  test('throws what ends the wait', async () => {
    const failure = new Error('403');
    for (const [steps, options, name] of [
      [['running', failure], {}, 'Error'],
      [['running'], { timeoutMs: 1500 }, 'WaitTimeoutError'],
      [['running'], { signal: AbortSignal.timeout(10) }, 'TimeoutError'],
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

  test('begun after the wait has ended gives the last progress and ends, or throws', async () => {
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

  test('misses no poll however slow the one who iterates', async () => {
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

  test('may be done by two at once', async () => {
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

test('what derives from a wait is a plain promise', () => {
  const { waiter } = waitFor(['completed']);
  expect(waiter.then(() => {})).not.toBeInstanceOf(Waiter);
});
