/** Follows one job to its end. */
import type { OperationModel } from '../openapi/document.ts';
import { createProblem } from './contract.ts';
import type { JobDefinition } from './job.ts';
import type { Sample } from './sample.ts';
import { escapePointer } from './schemas.ts';
import type { Step, Walk } from './walk.ts';

interface BoundOperation {
  readonly operation: OperationModel;
  readonly sample: Sample;
}

/** A job that shows the same state for so many polls in a row is left alone. */
const MAX_EQUAL_POLLS = 2_000;

/**
 * Polls a job until it ends, and asks once for its results before that.
 * @param bind finds an operation and the job's ids for it.
 */
export async function followJob(
  walk: Walk,
  job: JobDefinition,
  bind: (operationId: string) => BoundOperation | undefined,
): Promise<void> {
  const poll = bind(job.poll);
  if (!poll) return;
  if (job.field === undefined) return waitForSuccess(walk, poll);
  const ranks = new Map(job.states.flatMap((group, rank) => group.map((state) => [state, rank])));
  const last = job.states.length - 1;
  let highest = -1;
  let highestState = '';
  let equal = 0;
  let hasAskedEarly = false;
  for (;;) {
    const step = await walk.callValid(poll.operation, poll.sample);
    const state = readField(step.body, job.field);
    if (typeof step.response === 'string' || step.response.status >= 400 || typeof state !== 'string') return;
    const rank = ranks.get(state);
    if (rank === undefined) reportUnknownState(walk, step, job.field, state);
    else if (rank < highest) reportStepBack(walk, step, job.field, `went from "${highestState}" back to "${state}"`);
    else if (rank === last && highest === last && state !== highestState)
      reportStepBack(walk, step, job.field, `went from the final "${highestState}" to "${state}"`);
    if (rank === last) {
      await readResults(walk, job, bind, state);
      return;
    }
    reportEarlyFields(walk, job, step, state);
    equal = state === highestState ? equal + 1 : 0;
    if (rank !== undefined && rank > highest) [highest, highestState] = [rank, state];
    if (equal > MAX_EQUAL_POLLS) return;
    if (!hasAskedEarly) await askEarly(walk, job, bind, poll);
    hasAskedEarly = true;
    await walk.options.sender.wait(walk.options.pollIntervalMs);
  }
}

/** A job without a state: 404 until it has ended, and no 404 after that. */
async function waitForSuccess(walk: Walk, { operation, sample }: BoundOperation): Promise<void> {
  for (;;) {
    const { response } = await walk.call(operation, sample);
    if (typeof response === 'string' || response.status !== 404) break;
    await walk.options.sender.wait(walk.options.pollIntervalMs);
  }
  const again = await walk.callValid(operation, sample);
  if (typeof again.response !== 'string' && again.response.status === 404)
    reportStepBack(walk, again, '', 'had a result that is no longer there');
}

/** Results that the server returns although the job has not ended. A poll after them tells whether it ended just now. */
async function askEarly(
  walk: Walk,
  job: JobDefinition,
  bind: (operationId: string) => BoundOperation | undefined,
  poll: BoundOperation,
): Promise<void> {
  for (const name of job.results ?? []) {
    const results = bind(name);
    if (!results) continue;
    const step = await walk.call(results.operation, results.sample);
    if (typeof step.response === 'string' || step.response.status >= 400) continue;
    const { body } = await walk.call(poll.operation, poll.sample);
    const state = readField(body, job.field ?? '');
    if (typeof state !== 'string' || job.states.at(-1)?.includes(state)) continue;
    walk.options.recorder.report(
      results.operation,
      step.request,
      createProblem(
        'accepted-invalid',
        '/request',
        `Status ${step.response.status} came with results of a job that is "${state}".`,
      ),
    );
  }
}

async function readResults(
  walk: Walk,
  job: JobDefinition,
  bind: (operationId: string) => BoundOperation | undefined,
  state: string,
): Promise<void> {
  for (const name of job.results ?? []) {
    const results = bind(name);
    if (!results) continue;
    const step = await (state === job.success
      ? walk.callValid(results.operation, results.sample)
      : walk.call(results.operation, results.sample));
    const { response } = step;
    if (state !== job.success || typeof response === 'string' || response.status !== 409) continue;
    const message = `Status 409 came for the results of a job that is "${state}".`;
    walk.options.recorder.report(
      results.operation,
      step.request,
      createProblem('refused-valid', '/response/status/409', message),
    );
  }
  // A final state is final.
  const poll = bind(job.poll) as BoundOperation;
  const step = await walk.callValid(poll.operation, poll.sample);
  const after = readField(step.body, job.field ?? '');
  if (typeof after === 'string' && after !== state)
    reportStepBack(walk, step, job.field ?? '', `went from the final "${state}" to "${after}"`);
}

function reportStepBack({ options }: Walk, { operation, request }: Step, field: string, what: string): void {
  const pointer = `/response/body${field && `/${escapePointer(field)}`}`;
  options.recorder.report(operation, request, createProblem('schema', pointer, `The job ${what}.`));
}

function reportUnknownState({ options }: Walk, { operation, request }: Step, field: string, state: string): void {
  const pointer = `/response/body/${escapePointer(field)}`;
  const message = `The job's state "${state}" is not described.`;
  options.recorder.report(operation, request, createProblem('undescribed-field', pointer, message));
}

function reportEarlyFields(
  { options }: Walk,
  job: JobDefinition,
  { operation, request, body }: Step,
  state: string,
): void {
  for (const field of job.resultFields ?? []) {
    const value = readField(body, field);
    if (value === undefined || value === null) continue;
    const message = `The field ${field} has a result although the job is "${state}".`;
    options.recorder.report(
      operation,
      request,
      createProblem('schema', `/response/body/${escapePointer(field)}`, message),
    );
  }
}

function readField(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}
