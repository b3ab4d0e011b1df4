import { MAX_TIMER_MS } from './delay.ts';
import { ApiError, ConnectionError, TimeoutError, UsageError, type WaitSnapshot, WaitTimeoutError } from './errors.ts';
import type { Emit } from './events.ts';
import { type CallOptions, checkNumber, POLL } from './options.ts';
import { parseRetryAfter } from './retry.ts';
import {
  checkWaitOptions,
  type Progress,
  stopWait,
  type WaitControl,
  type WaitOptions,
  type WaitPlan,
} from './wait.ts';

/** Longest time in ms that a poll may continue after the deadline if it began before. */
const GRACE_MS = 5_000;
const MIN_INTERVAL_MS = 1;
/** Part of a delay by which it is shortened or extended at most. */
const SPREAD = 0.1;
const CANCEL_TIMEOUT_MS = 10_000;

/** What the calls of the polls report to their wait. */
interface PollFeed {
  operationId: string;
  emit: Emit | undefined;
  /** `Retry-After` of the last response in ms. */
  retryAfterMs: number | undefined;
}

/** Polls until the job has ended, the deadline is reached or the wait is stopped. Calls `publish` after every poll. */
export async function pollUntilDone<State>(
  plan: WaitPlan<State>,
  options: WaitOptions<State>,
  control: WaitControl,
  publish: (progress: Progress<State>) => void,
): Promise<State> {
  const { intervalMs, timeoutMs } = checkOptions(plan, options);
  const { signal } = options;
  const start = performance.now();
  // Rounded up: a timer may fire a fraction of a millisecond before the deadline.
  const getElapsedMs = () => Math.ceil(performance.now() - start);
  const seen: WaitSnapshot<State> = { lastState: undefined, lastStatus: undefined, attempts: 0, elapsedMs: 0 };
  const feed: PollFeed = { operationId: plan.subject, emit: undefined, retryAfterMs: undefined };
  const onAbort = () => {
    if (options.cancelOnAbort) cancelJob(plan, options, seen.lastState);
    stopWait(control, signal?.reason);
  };
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  const createDeadlineError = () => {
    seen.elapsedMs = getElapsedMs();
    return createTimeoutError(plan, { ...seen, pollInFlight: true }, timeoutMs);
  };
  try {
    for (;;) {
      if (control.stopped) throw control.stopped.reason;
      seen.attempts++;
      const limitMs = timeoutMs + GRACE_MS - getElapsedMs();
      const { state, error } = await poll(plan, options, feed, control, limitMs, createDeadlineError);
      if (error) seen.lastError = error;
      else {
        seen.lastState = state as State;
        seen.lastStatus = plan.getStatus(state as State);
        delete seen.lastError;
      }
      seen.elapsedMs = getElapsedMs();
      const done = !error && plan.isDone(state as State);
      const remainingMs = timeoutMs - seen.elapsedMs;
      const isLast = done || remainingMs <= 0;
      const nextDelayMs = isLast ? 0 : Math.min(getNextDelayMs(plan, intervalMs, feed.retryAfterMs), remainingMs);
      const progress: Progress<State> = {
        status: seen.lastStatus,
        attempt: seen.attempts,
        elapsedMs: seen.elapsedMs,
        nextDelayMs,
        reason: done ? undefined : error ? `the poll failed: ${error.message}` : describeState(plan, seen),
        state: seen.lastState,
        ...(error ? { error } : {}),
        done,
      };
      feed.emit?.({
        type: 'poll',
        operationId: feed.operationId,
        attempt: seen.attempts,
        status: error ? undefined : seen.lastStatus,
        error: error?.name,
        durationMs: seen.elapsedMs,
        nextDelayMs,
        done,
      });
      publish(progress);
      if (done) return state as State;
      if (isLast) throw createTimeoutError(plan, seen, timeoutMs);
      // onProgress may have stopped the wait.
      if (!control.stopped) await sleep(nextDelayMs, control);
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/**
 * Polls once. Returns the error of a poll that failed in a way that can pass; rejects with any other.
 * After `limitMs` it is aborted: a poll that hangs must not outlive the deadline by its own, longer time limit.
 */
async function poll<State>(
  plan: WaitPlan<State>,
  options: WaitOptions<State>,
  feed: PollFeed,
  control: WaitControl,
  limitMs: number,
  createDeadlineError: () => Error,
): Promise<{ state?: State; error?: Error }> {
  feed.retryAfterMs = undefined;
  const controller = new AbortController();
  control.interrupt = (reason) => controller.abort(reason);
  const timer = limitMs > MAX_TIMER_MS ? undefined : setTimeout(() => controller.abort(createDeadlineError()), limitMs);
  try {
    return { state: await plan.poll(createCallOptions(options, controller.signal, feed)) };
  } catch (error) {
    controller.signal.throwIfAborted();
    if (options.onPollError === 'throw' || !canPass(error)) throw error;
    return { error: error as Error };
  } finally {
    clearTimeout(timer);
    control.interrupt = undefined;
  }
}

/** Resolves after `ms`. Rejects as soon as the wait is stopped. */
function sleep(ms: number, control: WaitControl): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(ms, MAX_TIMER_MS));
    control.interrupt = (reason) => {
      clearTimeout(timer);
      reject(reason);
    };
  });
}

function canPass(error: unknown): boolean {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return true;
  return error instanceof ApiError && (error.status === 408 || error.status === 429 || error.status >= 500);
}

function createCallOptions<State>(options: WaitOptions<State>, signal: AbortSignal, feed: PollFeed): CallOptions {
  return {
    signal,
    ...(options.headers ? { headers: options.headers } : {}),
    [POLL]: {
      onCall(operationId, emit) {
        feed.operationId = operationId;
        feed.emit = emit;
      },
      onResponse({ headers }) {
        feed.retryAfterMs = parseRetryAfter(headers);
      },
    },
  };
}

/** Returns the interval, varied by up to 10 %, or the service's `Retry-After` if that is longer, extended by up to 10 %. */
function getNextDelayMs<State>(plan: WaitPlan<State>, intervalMs: number, retryAfterMs: number | undefined): number {
  const random = plan.random?.() ?? Math.random();
  const varied = Math.round(intervalMs * (1 - SPREAD + 2 * SPREAD * random));
  if (retryAfterMs === undefined || retryAfterMs <= varied) return varied;
  return Math.round(retryAfterMs * (1 + SPREAD * random));
}

/** Cancels the job as well as possible: the wait itself has already ended. */
function cancelJob<State>(plan: WaitPlan<State>, { headers }: WaitOptions<State>, state: State | undefined): void {
  const options: CallOptions = { timeoutMs: CANCEL_TIMEOUT_MS, ...(headers ? { headers } : {}) };
  Promise.resolve(plan.cancel?.(options, state)).catch(() => {});
}

function describeState<State>(plan: WaitPlan<State>, { lastState, lastStatus }: WaitSnapshot<State>): string {
  const text = plan.describeState?.(lastState as State);
  return text ?? `status is ${lastStatus === undefined ? 'not given' : `"${lastStatus}"`}`;
}

function createTimeoutError<State>(plan: WaitPlan<State>, seen: WaitSnapshot<State>, timeoutMs: number): Error {
  const message = `${plan.subject} did not finish within ${timeoutMs} ms (${describeSnapshot(seen)}). It continues at the service; wait again with the same id to resume.`;
  return plan.timeoutError?.(message, seen) ?? new WaitTimeoutError(message, seen);
}

/** Describes what a wait knew: `last status "running", 3 polls, the last one failed: …`. */
function describeSnapshot<State>(seen: WaitSnapshot<State>): string {
  const status = seen.lastStatus === undefined ? 'no status seen' : `last status "${seen.lastStatus}"`;
  const count = `${seen.attempts} ${seen.attempts === 1 ? 'poll' : 'polls'}`;
  if (seen.pollInFlight) return `${status}, ${count}, the last one aborted without a response`;
  if (seen.lastError) return `${status}, ${count}, the last one failed: ${seen.lastError.message}`;
  return `${status}, ${count}`;
}

function checkOptions<State>(
  plan: WaitPlan<State>,
  options: WaitOptions<State>,
): { intervalMs: number; timeoutMs: number } {
  try {
    checkWaitOptions(options, `The wait for ${plan.subject}`);
    const { onPollError } = options;
    if (onPollError !== undefined && onPollError !== 'continue' && onPollError !== 'throw')
      throw new UsageError("onPollError is not valid. Valid values: 'continue', 'throw'.");
    if (options.cancelOnAbort && !plan.cancel)
      throw new UsageError(`cancelOnAbort: the client has no operation that cancels ${plan.subject}.`);
    return {
      // An interval of 0 would poll without a delay; 1 ms still lets other work run.
      intervalMs: Math.max(checkNumber(options.intervalMs ?? plan.intervalMs, 'intervalMs'), MIN_INTERVAL_MS),
      timeoutMs: checkNumber(options.timeoutMs ?? plan.timeoutMs, 'timeoutMs'),
    };
  } catch (error) {
    throw error instanceof UsageError && plan.usageError ? plan.usageError(error.message) : error;
  }
}
