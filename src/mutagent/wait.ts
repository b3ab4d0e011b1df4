import type { EvaluationResult, MutagentMethods } from '../../generated/mutagent/methods.ts';
import { type Progress, Waiter, type WaitOptions } from '../core/wait.ts';
import { EvaluationResultTimeoutError, SDKError } from './errors.ts';

/** What one poll returned: the result, or undefined if there is none yet. */
export type ResultState = EvaluationResult | undefined;

/** A running wait. `await` resolves to the result; `for await` yields a progress after every poll, whose `state` is undefined until there is a result. */
export type EvaluationResultWaiter = Promise<EvaluationResult> & AsyncIterable<Progress<ResultState>>;

const POLL_INTERVAL_MS = 2_000;
const WAIT_TIMEOUT_MS = 300_000;

export interface MutagentWaiters {
  /**
   * Waits for the result of an evaluation, also one with `success` false. A 404 means that there is no result yet.
   * Polls every 2,000 ms (`intervalMs`) for up to 300,000 ms (`timeoutMs`). Iterate to observe progress.
   *
   * If the evaluation ran before, its old result is returned immediately. Not documented: which run's result the service returns.
   * @throws {EvaluationResultTimeoutError} when the deadline passes. A 404 does not tell a slow run from an unknown id.
   * @example const result = await mutagent.promptEvaluations.waitForEvaluationResult({ id: 7 });
   */
  waitForEvaluationResult(params: { id: number }, options?: WaitOptions<ResultState>): EvaluationResultWaiter;
}

/** @internal */
export function createWaiters({
  getEvaluationResult,
}: Pick<MutagentMethods['promptEvaluations'], 'getEvaluationResult'>): MutagentWaiters {
  return { waitForEvaluationResult: ({ id }, options) => waitForResult(id, getEvaluationResult, options) };
}

/** Polls until there is a result. A 404 means that there is none yet; any other error ends the wait (contract §9). */
function waitForResult(
  id: number,
  getResult: MutagentMethods['promptEvaluations']['getEvaluationResult'],
  options: WaitOptions<ResultState> = {},
): EvaluationResultWaiter {
  const waiter = new Waiter<ResultState>(
    {
      subject: `the result of evaluation ${id}`,
      poll: async (call) => {
        try {
          return await getResult({ id }, call);
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
  // The wait only ends with a result.
  return waiter as EvaluationResultWaiter;
}
