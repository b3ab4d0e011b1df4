import { EvalwireError, type WaitSnapshot } from './errors.ts';
import { type CallOptions, checkOptionNames } from './options.ts';

/** Options of a wait. */
export interface WaitOptions<State> {
  /** Aborts the wait immediately, including its delay or its call in flight. The promise rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /**
   * Milliseconds until the wait gives up. It polls at least once, even with 0. `Infinity` waits until the job ends.
   * The job continues at the service.
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds between two polls. Each delay is varied at random by up to 10 %, so that many waits do not poll together.
   * A longer `Retry-After` of the service replaces it for the next delay.
   */
  intervalMs?: number | undefined;
  /** Called after every poll, including failed ones. If it throws, the wait rejects with that error. */
  onProgress?: ((progress: Progress<State>) => void) | undefined;
  /**
   * What a poll does that fails, after its own retries, in a way that can pass: connection error, timeout, status 408, 429 or 5xx.
   * `continue` reports it to `onProgress` and to the iterator, and the wait continues until its deadline. `throw` rejects the wait with the error.
   * Any other failed poll always rejects the wait.
   * @default 'continue'
   */
  onPollError?: 'continue' | 'throw' | undefined;
  /**
   * If true, an abort by `signal` also cancels the job at the service. The wait does not wait for that and ignores its failure.
   * Not every service can cancel its jobs; the wait then rejects with a `UsageError`.
   * @default false
   */
  cancelOnAbort?: boolean | undefined;
  /** Headers for every poll. */
  headers?: Record<string, string> | undefined;
}

/** The names of the wait options. A new option of the interface does not compile until it is listed here. */
const WAIT_OPTIONS = {
  signal: true,
  timeoutMs: true,
  intervalMs: true,
  onProgress: true,
  onPollError: true,
  cancelOnAbort: true,
  headers: true,
} as const satisfies Record<keyof WaitOptions<unknown>, true>;

/** @throws {UsageError} when a wait option is not known. */
export function checkWaitOptions(options: WaitOptions<never>, subject: string): void {
  checkOptionNames(options, WAIT_OPTIONS, subject);
}

/** The state of a wait after a poll. */
export interface Progress<State> {
  /** The job's own status; undefined if it has none. After a failed poll, that of the last successful one. */
  status: string | undefined;
  /** Number of polls made, from 1. */
  attempt: number;
  elapsedMs: number;
  /** Milliseconds until the next poll; 0 if the wait is over. */
  nextDelayMs: number;
  /** Why the wait continues, as a text for people; undefined if the job has ended. */
  reason: string | undefined;
  /** The response of the last successful poll; undefined if there was none yet, which is possible only if `error` is set. */
  state: State | undefined;
  /** The error of this poll, if it failed. */
  error?: Error;
  done: boolean;
}

/** What a service defines for one kind of job. */
export interface WaitPlan<State> {
  /** The job, for messages: `evaluation eval-1`. */
  subject: string;
  poll(options: CallOptions): Promise<State>;
  /** Returns the job's own status. */
  getStatus(state: State): string | undefined;
  /** Returns whether the job has ended. It must return false for an unknown status, so that the wait continues. */
  isDone(state: State): boolean;
  /** Returns why an unfinished state is waited for, as a text for people. By default, the status. */
  describeState?(state: State): string;
  /** Cancels the job at the service; absent if the service cannot. `state` is that of the last successful poll. */
  cancel?(options: CallOptions, state: State | undefined): PromiseLike<unknown> | undefined;
  intervalMs: number;
  timeoutMs: number;
  /** The vendor's error for a wait that reached its deadline. Default {@link WaitTimeoutError}. */
  timeoutError?(message: string, snapshot: WaitSnapshot<State>): Error;
  /** The vendor's error for a bad option. Default {@link UsageError}. */
  usageError?(message: string): Error;
  /** Returns a number from 0 to 1 that varies the delays. Default `Math.random`. */
  random?(): number;
}

/** Called with the progress after every poll, then once with `undefined` when the wait ends. */
type Listener<State> = (progress: Progress<State> | undefined) => void;

/** What a wait and its iterators share. */
interface Feed<State> {
  readonly listeners: Listener<State>[];
  latest: Progress<State> | undefined;
  ended: boolean;
}

/**
 * How a wait is stopped from outside. An AbortController for the whole wait would do the same, but is a fifth of a sleeping wait's memory.
 * @internal
 */
export interface WaitControl {
  /** Set once the wait has been stopped. */
  stopped: { readonly reason: unknown } | undefined;
  /** Ends the poll in flight or the delay; undefined after a poll. */
  interrupt: ((reason: unknown) => void) | undefined;
}

/** @internal */
export function stopWait(control: WaitControl, reason: unknown): void {
  control.stopped ??= { reason };
  control.interrupt?.(reason);
}

/**
 * A running wait. As a promise, it resolves to the job's final state. With `for await`, it yields a {@link Progress} after every poll.
 * Leaving the iteration early ends the wait.
 */
export class Waiter<State> extends Promise<State> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #feed: Feed<State>;
  #control: WaitControl;

  /** @internal Use a client's `waitFor…` method. */
  constructor(plan: WaitPlan<State>, options: WaitOptions<State> = {}) {
    const feed: Feed<State> = { listeners: [], latest: undefined, ended: false };
    const control: WaitControl = { stopped: undefined, interrupt: undefined };
    const publish = (progress: Progress<State>) => {
      feed.latest = progress;
      options.onProgress?.(progress);
      for (const listen of feed.listeners) listen(progress);
    };
    super((resolve, reject) => {
      // Loaded with the first wait: many programs have none.
      import('./poll.ts').then(({ pollUntilDone }) => {
        // Not returned: a promise that stays pending with the wait would cost memory.
        pollUntilDone(plan, options, control, publish)
          .then(resolve, reject)
          .then(() => {
            feed.ended = true;
            for (const listen of feed.listeners) listen(undefined);
          });
      }, reject);
    });
    this.#feed = feed;
    this.#control = control;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Progress<State>, State, undefined> {
    // The iterator reports errors, so mark this promise's own rejection as handled.
    this.catch(() => {});
    const feed = this.#feed;
    // An iterator created after the first poll starts with the latest progress. A finished wait publishes nothing more, so queue the end marker here.
    const queue: Array<Progress<State> | undefined> = [];
    if (feed.latest) queue.push(feed.latest);
    if (feed.ended) queue.push(undefined);
    let wake = () => {};
    const listen: Listener<State> = (progress) => {
      queue.push(progress);
      wake();
    };
    feed.listeners.push(listen);
    try {
      for (;;) {
        if (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        const progress = queue.shift();
        if (!progress) return await this;
        yield progress;
      }
    } finally {
      stopWait(
        this.#control,
        new EvalwireError(
          'Iteration stopped before the job finished, so polling was stopped. Call the same waitFor… method again to resume.',
        ),
      );
    }
  }
}
