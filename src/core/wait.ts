import { delay, MAX_TIMER_MS } from './delay.ts';
import { EvalwireError, UsageError, type WaitSnapshot, WaitTimeoutError } from './errors.ts';
import { type CallOptions, checkNumber } from './options.ts';

/** How a caller wants a wait to go. */
export interface WaitOptions<State> {
  /** Ends the wait at once, its sleep and its call in flight; the promise rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds until the wait gives up. It asks at least once, with 0 too. `Infinity` waits for as long as the job takes. */
  timeoutMs?: number | undefined;
  /** Milliseconds between two polls. */
  intervalMs?: number | undefined;
  /** Told after every poll. What it throws ends the wait. */
  onProgress?: ((progress: Progress<State>) => void) | undefined;
  /** Headers for every poll. */
  headers?: Record<string, string> | undefined;
}

/** Where a wait stands after a poll. */
export interface Progress<State> {
  /** The job's own word for its state; undefined where it said none. */
  status: string | undefined;
  /** Polls made, from 1. */
  attempt: number;
  elapsedMs: number;
  /** Milliseconds until the next poll; 0 when the wait is over. */
  nextDelayMs: number;
  /** Why it goes on waiting, for people; undefined when the wait is over. */
  reason: string | undefined;
  /** The last poll's answer. */
  state: State;
  done: boolean;
}

/** What a service says about one kind of job. */
export interface WaitPlan<State> {
  /** What is waited for, for messages: `evaluation eval-1`. */
  subject: string;
  poll(options: CallOptions): Promise<State>;
  /** The job's word for its state. */
  getStatus(state: State): string | undefined;
  /** Whether the job has ended. A state that is not known is not an end: the wait goes on, with its pause. */
  isDone(state: State): boolean;
  /** Why an unfinished state is still waited for, for people; default names the status. */
  describeState?(state: State): string;
  intervalMs: number;
  timeoutMs: number;
  /** The vendor's error for a wait that ran out of time. Default {@link WaitTimeoutError}. */
  timeoutError?(message: string, seen: WaitSnapshot<State>): Error;
  /** The vendor's error for a bad option. Default {@link UsageError}. */
  usageError?(message: string): Error;
}

/** Longest time a poll that began before the deadline may go on after it, in ms. */
const GRACE_MS = 5_000;
const MIN_INTERVAL_MS = 1;

/** Hears of every poll, and of the wait's end as `undefined`. */
type Listener<State> = (progress: Progress<State> | undefined) => void;

/** What a wait and those who iterate over it share. */
interface Feed<State> {
  listeners: Set<Listener<State>>;
  latest: Progress<State> | undefined;
  ended: boolean;
}

/**
 * A running wait. Awaited it gives the job's last state; iterated it gives a {@link Progress} after every poll and then ends.
 * Leaving the iteration early ends the wait.
 */
export class Waiter<State> extends Promise<State> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #feed: Feed<State>;
  #controller: AbortController;

  /** @internal Use a client's `waitFor…` method. */
  constructor(plan: WaitPlan<State>, options: WaitOptions<State> = {}) {
    const feed: Feed<State> = { listeners: new Set(), latest: undefined, ended: false };
    const controller = new AbortController();
    const publish = (progress: Progress<State>) => {
      feed.latest = progress;
      options.onProgress?.(progress);
      for (const listen of feed.listeners) listen(progress);
    };
    super((resolve, reject) => {
      pollUntilDone(plan, options, controller, publish)
        .then(resolve, reject)
        .then(() => {
          feed.ended = true;
          for (const listen of feed.listeners) listen(undefined);
        });
    });
    this.#feed = feed;
    this.#controller = controller;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Progress<State>, State, undefined> {
    // Whoever iterates hears of a failure through the iteration; the promise itself may then go unread.
    this.catch(() => {});
    const feed = this.#feed;
    // Begun late, an iteration starts with the poll before it; a wait that has ended sends nothing more.
    const queue: Array<Progress<State> | undefined> = [];
    if (feed.latest) queue.push(feed.latest);
    if (feed.ended) queue.push(undefined);
    let wake = () => {};
    const listen: Listener<State> = (progress) => {
      queue.push(progress);
      wake();
    };
    feed.listeners.add(listen);
    try {
      for (;;) {
        if (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        const progress = queue.shift();
        if (!progress) return await this;
        yield progress;
        if (progress.done) return await this;
      }
    } finally {
      this.#controller.abort(
        new EvalwireError(
          'Iteration stopped before the job finished, so polling was stopped. Call the same waitFor… method again to resume.',
        ),
      );
    }
  }
}

async function pollUntilDone<State>(
  plan: WaitPlan<State>,
  options: WaitOptions<State>,
  controller: AbortController,
  publish: (progress: Progress<State>) => void,
): Promise<State> {
  const { intervalMs, timeoutMs } = checkTimes(plan, options);
  const { signal } = options;
  signal?.throwIfAborted();
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const start = performance.now();
  // Rounded up: a timer may fire a fraction of a millisecond early, and the deadline has come all the same.
  const elapsed = () => Math.ceil(performance.now() - start);
  const seen: WaitSnapshot<State> = { lastState: undefined, lastStatus: undefined, attempts: 0, elapsedMs: 0 };
  // A call that hangs must not outlive the deadline by its own long limit: it is cut off shortly after.
  const cutOff = () => {
    seen.elapsedMs = elapsed();
    controller.abort(createTimeoutError(plan, seen, timeoutMs));
  };
  const limit = timeoutMs + GRACE_MS;
  const timer = limit > MAX_TIMER_MS ? undefined : setTimeout(cutOff, limit);
  const call: CallOptions = { signal: controller.signal, ...(options.headers ? { headers: options.headers } : {}) };
  try {
    for (;;) {
      seen.attempts++;
      const state = await plan.poll(call);
      seen.lastState = state;
      seen.lastStatus = plan.getStatus(state);
      seen.elapsedMs = elapsed();
      const done = plan.isDone(state);
      const remaining = timeoutMs - seen.elapsedMs;
      const out = !done && remaining <= 0;
      const nextDelayMs = done || out ? 0 : Math.min(intervalMs, remaining);
      publish({
        status: seen.lastStatus,
        attempt: seen.attempts,
        elapsedMs: seen.elapsedMs,
        nextDelayMs,
        reason: done ? undefined : getReason(plan, state, seen.lastStatus),
        state,
        done,
      });
      if (done) return state;
      if (out) throw createTimeoutError(plan, seen, timeoutMs);
      await delay(nextDelayMs, controller.signal);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function getReason<State>(plan: WaitPlan<State>, state: State, status: string | undefined): string {
  return plan.describeState?.(state) ?? `status is ${status === undefined ? 'not given' : `"${status}"`}`;
}

function createTimeoutError<State>(plan: WaitPlan<State>, seen: WaitSnapshot<State>, timeoutMs: number): Error {
  const last = seen.lastStatus === undefined ? 'no status seen' : `last status "${seen.lastStatus}"`;
  const message = `${plan.subject} did not finish within ${timeoutMs} ms (${last}, ${seen.attempts} polls). It continues at the service; wait again with the same id to resume.`;
  return plan.timeoutError?.(message, seen) ?? new WaitTimeoutError(message, seen);
}

function checkTimes<State>(
  plan: WaitPlan<State>,
  options: WaitOptions<State>,
): { intervalMs: number; timeoutMs: number } {
  try {
    return {
      // An interval of 0 would poll without a pause; 1 ms still lets everything else run.
      intervalMs: Math.max(checkNumber(options.intervalMs ?? plan.intervalMs, 'intervalMs'), MIN_INTERVAL_MS),
      timeoutMs: checkNumber(options.timeoutMs ?? plan.timeoutMs, 'timeoutMs'),
    };
  } catch (error) {
    throw error instanceof UsageError && plan.usageError ? plan.usageError(error.message) : error;
  }
}
