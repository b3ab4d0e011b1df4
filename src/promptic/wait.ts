import type { AgentEvaluation, Experiment, PrompticMethods } from '../../generated/promptic/methods.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';

/** The official client's defaults (contract §7). */
const EVALUATION_INTERVAL_MS = 2_000;
const EVALUATION_TIMEOUT_MS = 300_000;
/** Ours: no client waits for experiments, and how long they take is not documented. */
const EXPERIMENT_INTERVAL_MS = 5_000;
const EXPERIMENT_TIMEOUT_MS = 60 * 60_000;
const ENDED: readonly string[] = ['completed', 'failed'];

export interface PrompticWaiters {
  /**
   * Polls an evaluation until it is `completed` or `failed` and gives that last record; `failed` is not thrown (contract §7).
   * Default: at once, then every 2,000 ms, for 300,000 ms at most. Iterate over it for live progress.
   * @throws WaitTimeoutError when the time is up; the evaluation goes on, and the same ids resume the wait.
   * @throws PrompticAPIError when a poll fails for good.
   */
  waitForEvaluation(
    params: { componentId: string; evaluationId: string },
    options?: WaitOptions<AgentEvaluation>,
  ): Waiter<AgentEvaluation>;
  /**
   * Polls an experiment until it is `completed` or `failed` and gives that last record; `failed` is not thrown: read `errorMessage`.
   * Start it first: a pending experiment does not move by itself. Default: at once, then every 5,000 ms, for 3,600,000 ms at most;
   * no official client waits for experiments, so these are ours (contract §7). Iterate over it for live progress.
   * @throws WaitTimeoutError when the time is up; the experiment goes on, and the same id resumes the wait.
   * @throws PrompticAPIError when a poll fails for good.
   */
  waitForExperiment(params: { experimentId: string }, options?: WaitOptions<Experiment>): Waiter<Experiment>;
}

export function createWaiters(methods: PrompticMethods): PrompticWaiters {
  return {
    waitForEvaluation: ({ componentId, evaluationId }, options) =>
      new Waiter(
        {
          subject: `evaluation ${evaluationId}`,
          poll: (call) => methods.getEvaluation({ componentId, evaluationId }, call),
          getStatus: (evaluation) => evaluation?.status,
          isDone: (evaluation) => ENDED.includes(evaluation?.status),
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
          isDone: (experiment) => ENDED.includes(experiment?.experimentStatus),
          describeState: (experiment) =>
            experiment?.experimentStatus === 'pending'
              ? 'status is "pending": it moves only after startExperiment'
              : `status is "${experiment?.experimentStatus}"`,
          intervalMs: EXPERIMENT_INTERVAL_MS,
          timeoutMs: EXPERIMENT_TIMEOUT_MS,
        },
        options,
      ),
  };
}
