import { CommandError } from '../failure.ts';
import { waitForJob } from '../job.ts';
import type { WaitKind } from '../service-command.ts';
import type { Outcome, RunContext } from './plan.ts';

/** The case that stands for the job itself. */
const JOB_CASE = 'the job completed';

/**
 * Waits for a job that was started and collects its result. A job that did not complete is an error: nothing is known about what it judges.
 * @param collect reads the result of a completed job.
 */
export async function followJob<State>(
  context: RunContext,
  job: { kind: string; plan: WaitKind; ids: readonly string[]; client: object },
  collect: (state: State) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { service, times, output, signal } = context;
  output.note(
    `${job.kind} ${job.ids.join(' ')} runs; if this is interrupted: evalwire wait ${service} ${job.kind} ${job.ids.join(' ')}`,
  );
  const started = performance.now();
  const { state, problem } = await waitForJob({ service, times, ...job }, output, signal);
  const durationMs = Math.round(performance.now() - started);
  const facts = Object.fromEntries(job.plan.ids.map((name, i) => [name, job.ids[i] as string]));
  if (problem !== undefined) {
    const message = `The ${job.kind} did not complete: ${problem}`;
    return {
      status: getStatus(state) ?? problem,
      problem: `the ${job.kind} did not complete: ${problem}`,
      score: null,
      cases: [{ name: JOB_CASE, status: 'error', message, durationMs }],
      facts,
    };
  }
  const outcome = await collect(state as State);
  return {
    ...outcome,
    facts: { ...facts, ...outcome.facts },
    cases: [{ name: JOB_CASE, status: 'passed', durationMs }, ...outcome.cases],
  };
}

function getStatus(state: unknown): string | undefined {
  const { status, experimentStatus } = (state ?? {}) as Record<string, unknown>;
  const value = status ?? experimentStatus;
  return typeof value === 'string' ? value : undefined;
}

/** @throws {CommandError} if a response has no id: the job may run, but cannot be followed. */
export function requireId(value: unknown, operationId: string, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CommandError(`${operationId}: the response has no "${field}", so the job cannot be followed.`);
}
