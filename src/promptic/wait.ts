import type { AgentEvaluation, Experiment, PrompticMethods } from '../../generated/promptic/methods.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';

/** The official client's defaults (contract §7). */
const EVALUATION_INTERVAL_MS = 2_000;
const EVALUATION_TIMEOUT_MS = 300_000;
/** Our choice: no official client waits for experiments, and their duration is not documented. */
const EXPERIMENT_INTERVAL_MS = 5_000;
const EXPERIMENT_TIMEOUT_MS = 60 * 60_000;
const FINAL_STATUSES: readonly string[] = ['completed', 'failed'];

export interface PrompticWaiters {
  /**
   * Waits until an evaluation is `completed` or `failed` and resolves to its last record. It does not throw for `failed`.
   * Polls every 2,000 ms (`intervalMs`) for up to 300,000 ms (`timeoutMs`). Iterate to observe progress.
   * @throws {WaitTimeoutError} when the deadline passes. The evaluation continues on the server; call again with the same ids to resume.
   * @throws {PrompticAPIError} when a poll fails in a way that a retry does not help.
   * @example const evaluation = await promptic.waitForEvaluation({ componentId, evaluationId });
   */
  waitForEvaluation(
    params: { componentId: string; evaluationId: string },
    options?: WaitOptions<AgentEvaluation>,
  ): Waiter<AgentEvaluation>;
  /**
   * Waits until an experiment is `completed` or `failed` and resolves to its last record. It does not throw for `failed`: read `errorMessage`.
   * Call `startExperiment` first: a pending experiment does not start by itself.
   * Polls every 5,000 ms (`intervalMs`) for up to 3,600,000 ms (`timeoutMs`). Iterate to observe progress.
   * @throws {WaitTimeoutError} when the deadline passes. The experiment continues on the server; call again with the same id to resume.
   * @throws {PrompticAPIError} when a poll fails in a way that a retry does not help.
   * @example const experiment = await promptic.waitForExperiment({ experimentId });
   */
  waitForExperiment(params: { experimentId: string }, options?: WaitOptions<Experiment>): Waiter<Experiment>;
}

/** @internal */
export function createWaiters(methods: Pick<PrompticMethods, 'getEvaluation' | 'getExperiment'>): PrompticWaiters {
  return {
    waitForEvaluation: ({ componentId, evaluationId }, options) =>
      new Waiter(
        {
          subject: `evaluation ${evaluationId}`,
          poll: (call) => methods.getEvaluation({ componentId, evaluationId }, call),
          getStatus: (evaluation) => evaluation?.status,
          isDone: (evaluation) => FINAL_STATUSES.includes(evaluation?.status),
          intervalMs: EVALUATION_INTERVAL_MS,
          timeoutMs: EVALUATION_TIMEOUT_MS,
        },
        options,
      ),
    waitForExperiment: ({ experimentId }, options) =>
      new Waiter(
        {
          subject: `experiment ${experimentId}`,
          poll: (call) => methods.getExperiment({ experimentId }, call),
          getStatus: (experiment) => experiment?.experimentStatus,
          isDone: (experiment) => FINAL_STATUSES.includes(experiment?.experimentStatus),
          describeState: (experiment) =>
            experiment?.experimentStatus === 'pending'
              ? 'status is "pending": it starts only after startExperiment'
              : `status is "${experiment?.experimentStatus}"`,
          intervalMs: EXPERIMENT_INTERVAL_MS,
          timeoutMs: EXPERIMENT_TIMEOUT_MS,
        },
        options,
      ),
  };
}
