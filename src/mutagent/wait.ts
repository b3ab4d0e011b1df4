import type { EvaluationResult } from '../../generated/mutagent/methods.ts';
import type { CallOptions } from '../core/options.ts';
import { type Progress, Waiter, type WaitOptions } from '../core/wait.ts';
import { EvaluationResultTimeoutError, SDKError } from './errors.ts';

/** What one poll found: the result, or undefined while there is none. */
export type ResultState = EvaluationResult | undefined;

/** A running wait: awaited it gives the result, iterated it gives a progress after every poll, whose `state` is undefined while there is no result. */
export type EvaluationResultWaiter = Promise<EvaluationResult> & AsyncIterable<Progress<ResultState>>;

const POLL_INTERVAL_MS = 2_000;
const WAIT_TIMEOUT_MS = 300_000;

/** Polls `read` until it gives a result; a 404 means that there is none yet, any other error ends the wait (contract §9). */
export function waitForResult(
  id: number,
  read: (call: CallOptions) => Promise<EvaluationResult>,
  options: WaitOptions<ResultState> = {},
): EvaluationResultWaiter {
  const waiter = new Waiter<ResultState>(
    {
      subject: `the result of evaluation ${id}`,
      poll: async (call) => {
        try {
          return await read(call);
        } catch (error) {
          if (error instanceof SDKError && error.statusCode === 404) return undefined;
          throw error;
        }
      },
      getStatus: () => undefined,
      isDone: (state) => state !== undefined,
      describeState: () => 'there is no result yet',
      intervalMs: POLL_INTERVAL_MS,
      timeoutMs: WAIT_TIMEOUT_MS,
      timeoutError: (_, seen) => new EvaluationResultTimeoutError(id, options.timeoutMs ?? WAIT_TIMEOUT_MS, seen),
    },
    options,
  );
  // The plan ends on a result only.
  return waiter as EvaluationResultWaiter;
}
