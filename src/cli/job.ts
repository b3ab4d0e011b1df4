import { ConnectionError } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import type { Progress } from '../core/wait.ts';
import { parseDuration } from './duration.ts';
import { Interrupted } from './failure.ts';
import type { Output } from './output.ts';
import { ProgressReporter } from './progress.ts';
import type { WaitKind } from './service-command.ts';

/** Options of every command that waits for a job. */
export const WAIT_OPTIONS = {
  timeout: { type: 'string', value: '<time>', description: "longest wait, such as 10m; default: the client's" },
  interval: {
    type: 'string',
    value: '<time>',
    description: "time between two polls, such as 5s; default: the client's",
  },
} as const;

/** The limits of a wait, in ms. */
export interface WaitTimes {
  readonly timeoutMs?: number;
  readonly intervalMs?: number;
}

/** Reads `--timeout` and `--interval`. @throws {WrongUse} naming the option. */
export function parseWaitTimes(options: { readonly timeout?: string; readonly interval?: string }): WaitTimes {
  return {
    ...(options.timeout === undefined ? {} : { timeoutMs: parseDuration(options.timeout, '--timeout') }),
    ...(options.interval === undefined ? {} : { intervalMs: parseDuration(options.interval, '--interval') }),
  };
}

/** A job to wait for. */
export interface Job {
  readonly service: string;
  readonly kind: string;
  readonly plan: WaitKind;
  /** The ids of the job, in the order of `plan.ids`. */
  readonly ids: readonly string[];
  readonly client: object;
  readonly times: WaitTimes;
}

/**
 * Waits until a job ends and shows its progress on stderr.
 * @returns its last state, and why it did not complete, if it did not.
 * @throws {Interrupted} on Ctrl-C; the message says how to resume.
 */
export async function waitForJob(
  { service, kind, plan, ids, client, times }: Job,
  output: Output,
  signal: AbortSignal,
): Promise<{ state: unknown; problem: string | undefined }> {
  const subject = `${kind} ${ids.join(' ')}`;
  const reporter = new ProgressReporter(output, subject);
  const onProgress = ({ status, reason, state, nextDelayMs, error }: Progress<unknown>) => {
    // A server that was never reached is more likely a wrong address than an outage.
    if (state === undefined && error instanceof ConnectionError) throw error;
    reporter.show({
      status: error ? error.name : (status ?? reason ?? 'ended'),
      reason: reason ?? status ?? 'ended',
      share: isObject(state) ? plan.getProgress?.(state) : undefined,
      nextDelayMs,
    });
  };
  try {
    const named = Object.fromEntries(plan.ids.map((name, i) => [name, ids[i] as string]));
    const state = await plan.start(client, named, { ...times, signal, onProgress });
    return { state, problem: getProblem(plan, state) };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Interrupted(`Interrupted. The ${kind} continues; resume with: evalwire wait ${service} ${subject}`);
  } finally {
    reporter.end();
  }
}

function getProblem(plan: WaitKind, state: unknown): string | undefined {
  if (plan.getProblem) return plan.getProblem(state);
  const { status } = state as { status?: string };
  return status === 'completed' ? undefined : (status ?? 'no status');
}
