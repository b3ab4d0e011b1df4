import type { Optimization, PtmMethods, Run } from '../../generated/ptm/methods.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';
import { ptmWaitTimeoutError } from './errors.ts';

// The vendor's MCP server spells the last one with one l (contract §7, ruling).
const ENDED: readonly string[] = ['completed', 'failed', 'cancelled', 'canceled'];
const UNFINISHED: readonly string[] = ['queued', 'running'];
const RUN_INTERVAL_MS = 5_000;
const RUN_TIMEOUT_MS = 300_000;
const OPTIMIZATION_INTERVAL_MS = 10_000;
const OPTIMIZATION_TIMEOUT_MS = 600_000;

/** @internal See `PtmClient.waitForRun`. */
export function waitForRun(getRun: PtmMethods['getRun'], run_key: string, options?: WaitOptions<Run>): Waiter<Run> {
  return new Waiter(
    {
      subject: `run ${run_key}`,
      poll: (call) => getRun({ run_key }, call),
      getStatus: (run) => run?.status,
      isDone: (run) => ENDED.includes(run?.status),
      intervalMs: RUN_INTERVAL_MS,
      timeoutMs: RUN_TIMEOUT_MS,
      timeoutError: ptmWaitTimeoutError,
    },
    options,
  );
}

/**
 * The deadline is looked at before a poll and not after it, so a timeout of 0 asks nothing (contract §7).
 * @internal See `PtmClient.waitForOptimization`.
 */
export function waitForOptimization(
  getStatus: PtmMethods['getOptimizationStatus'],
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
          throw ptmWaitTimeoutError(
            `${subject} did not finish within ${timeoutMs} ms (${last}, ${attempts} polls). It continues at the service; wait again with the same id to resume.`,
            { lastState, lastStatus, attempts, elapsedMs },
          );
        }
        attempts++;
        lastState = await getStatus({ prompt_id }, call);
        return lastState;
      },
      getStatus: (state) => state?.status,
      isDone: (state) => !UNFINISHED.includes(state?.status ?? ''),
      intervalMs: OPTIMIZATION_INTERVAL_MS,
      timeoutMs: OPTIMIZATION_TIMEOUT_MS,
      timeoutError: ptmWaitTimeoutError,
    },
    options,
  );
}
