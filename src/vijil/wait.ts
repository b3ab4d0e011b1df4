import type {
  CreateEvaluationParams,
  Evaluation,
  EvaluationProgress,
  EvaluationResults,
  VijilMethods,
} from '../../generated/vijil/methods.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';

const POLL_INTERVAL_MS = 10_000;
const WAIT_TIMEOUT_MS = 60 * 60_000;
const FINAL_STATUSES: readonly string[] = ['completed', 'failed', 'cancelled'];

/** A finished evaluation. */
export interface EvaluationOutcome {
  evaluation: Evaluation;
  /** The last status response. `progress.status` is `completed`, `failed` or `cancelled`. */
  progress: EvaluationProgress;
  /** Set if and only if the evaluation completed. */
  results: EvaluationResults | undefined;
}

export interface VijilWaiters {
  /**
   * Waits until an evaluation is `completed`, `failed` or `cancelled` and resolves to its last status. It does not throw for any of them.
   * Polls every 10,000 ms (`intervalMs`) for up to 3,600,000 ms (`timeoutMs`). Iterate to observe progress.
   * @throws {WaitTimeoutError} when the deadline passes. The evaluation continues on the server; call again with the same id to resume.
   * @example const progress = await vijil.waitForEvaluation({ evaluation_id });
   */
  waitForEvaluation(
    params: { evaluation_id: string },
    options?: WaitOptions<EvaluationProgress>,
  ): Waiter<EvaluationProgress>;
  /**
   * Creates an evaluation, waits until it ends and, if it completed, fetches the results.
   * @throws {VijilAPIError} when the response to the creation has no id.
   * @throws {WaitTimeoutError} when the deadline passes. Resume with `waitForEvaluation` and `lastState.id`.
   * @example const { progress, results } = await vijil.evaluate({ agent_id, harnesses: ['trust_score'] });
   */
  evaluate(params: CreateEvaluationParams, options?: WaitOptions<EvaluationProgress>): Promise<EvaluationOutcome>;
}

/** @internal */
export function createWaiters(methods: VijilMethods): VijilWaiters {
  const waitForEvaluation: VijilWaiters['waitForEvaluation'] = ({ evaluation_id }, options) =>
    new Waiter(
      {
        subject: `evaluation ${evaluation_id}`,
        poll: (call) => methods.getEvaluationStatus({ evaluation_id }, call),
        getStatus: (state) => state?.status,
        isDone: (state) => FINAL_STATUSES.includes(state?.status),
        describeState: (state) => `${state?.status}: ${state?.completed} of ${state?.total} probes done`,
        cancel: (call) => methods.cancelEvaluation({ evaluation_id }, call),
        intervalMs: POLL_INTERVAL_MS,
        timeoutMs: WAIT_TIMEOUT_MS,
      },
      options,
    );

  // Loaded on first use: many programs do not create evaluations.
  const evaluate: VijilWaiters['evaluate'] = async (params, options) =>
    (await import('./evaluate.ts')).evaluate(methods, waitForEvaluation, params, options);

  return { waitForEvaluation, evaluate };
}
