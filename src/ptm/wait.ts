import type { CancelOptimizationParams, Optimization, PtmMethods, Run } from '../../generated/ptm/methods.ts';
import type { CallOptions } from '../core/options.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';
import { createWaitTimeoutError } from './errors.ts';

// The vendor's MCP server uses the spelling `canceled` (contract §7, ruling).
const FINAL_STATUSES: readonly string[] = ['completed', 'failed', 'cancelled', 'canceled'];
const UNFINISHED: readonly string[] = ['queued', 'running'];
const RUN_INTERVAL_MS = 5_000;
const RUN_TIMEOUT_MS = 300_000;
const OPTIMIZATION_INTERVAL_MS = 10_000;
const OPTIMIZATION_TIMEOUT_MS = 600_000;

export interface PtmWaiters {
  /**
   * Waits until a run is `completed`, `failed` or `cancelled` (also spelled `canceled`) and resolves to its final state. A failed run resolves; it does not throw.
   * Polls every 5,000 ms (`intervalMs`) for up to 300,000 ms (`timeoutMs`); with `timeoutMs: 0` it polls once. Iterate to observe progress.
   * @throws {PTMTimeoutError} with `statusCode` null when the deadline passes. The run continues on the server; call again to resume.
   * @example const run = await ptm.waitForRun({ run_key });
   */
  waitForRun(params: { run_key: string }, options?: WaitOptions<Run>): Waiter<Run>;
  /**
   * Waits until the response is empty (no optimization is active) or its status is neither `queued` nor `running`, and resolves to it.
   * A status that the client does not know counts as final here. Polls every 10,000 ms (`intervalMs`) for up to 600,000 ms (`timeoutMs`);
   * with `timeoutMs: 0` it sends no request.
   * @throws {PTMTimeoutError} with `statusCode` null when the deadline passes. The optimization continues on the server.
   * @example const optimization = await ptm.waitForOptimization({ prompt_id: 'my_team.summarizer' });
   */
  waitForOptimization(params: { prompt_id: string }, options?: WaitOptions<Optimization>): Waiter<Optimization>;
}

/** The methods that the waits call. */
interface WaitMethods extends Pick<PtmMethods, 'getRun' | 'getOptimizationStatus'> {
  cancelOptimization(params: CancelOptimizationParams, options: CallOptions): PromiseLike<unknown>;
}

/** @internal */
export function createWaiters(methods: WaitMethods): PtmWaiters {
  return {
    waitForRun: ({ run_key }, options) => waitForRun(methods.getRun, run_key, options),
    waitForOptimization: ({ prompt_id }, options) => waitForOptimization(methods, prompt_id, options),
  };
}

function waitForRun(getRun: PtmMethods['getRun'], run_key: string, options?: WaitOptions<Run>): Waiter<Run> {
  return new Waiter(
    {
      subject: `run ${run_key}`,
      poll: (call) => getRun({ run_key }, call),
      getStatus: (run) => run?.status,
      isDone: (run) => FINAL_STATUSES.includes(run?.status),
      intervalMs: RUN_INTERVAL_MS,
      timeoutMs: RUN_TIMEOUT_MS,
      timeoutError: createWaitTimeoutError,
    },
    options,
  );
}

/** The deadline is checked before a poll, not after it, so a timeout of 0 sends no request (contract §7). */
function waitForOptimization(
  { getOptimizationStatus, cancelOptimization }: WaitMethods,
  prompt_id: string,
  options: WaitOptions<Optimization> = {},
): Waiter<Optimization> {
  const timeoutMs = options.timeoutMs ?? OPTIMIZATION_TIMEOUT_MS;
  const subject = `optimization of ${prompt_id}`;
  const start = performance.now();
  let attempts = 0;
  let lastState: Optimization | undefined;
  return new Waiter(
    {
      subject,
      async poll(call) {
        const elapsedMs = Math.round(performance.now() - start);
        if (elapsedMs >= timeoutMs) {
          const lastStatus = lastState?.status;
          const last = lastStatus === undefined ? 'no status seen' : `last status "${lastStatus}"`;
          throw createWaitTimeoutError(
            `${subject} did not finish within ${timeoutMs} ms (${last}, ${attempts} polls). It continues at the service; wait again with the same id to resume.`,
            { lastState, lastStatus, attempts, elapsedMs },
          );
        }
        attempts++;
        lastState = await getOptimizationStatus({ prompt_id }, call);
        return lastState;
      },
      getStatus: (state) => state?.status,
      isDone: (state) => !UNFINISHED.includes(state?.status ?? ''),
      // Only a poll tells the optimization's ID, which is not the prompt's.
      cancel: (call, state) => (state?.id ? cancelOptimization({ optimization_id: state.id }, call) : undefined),
      intervalMs: OPTIMIZATION_INTERVAL_MS,
      timeoutMs: OPTIMIZATION_TIMEOUT_MS,
      timeoutError: createWaitTimeoutError,
    },
    options,
  );
}
