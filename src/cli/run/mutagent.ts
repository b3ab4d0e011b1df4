import { setTimeout as delay } from 'node:timers/promises';
import { isObject } from '../../core/json.ts';
import type { WaitOptions } from '../../core/wait.ts';
import { type EvaluationResult, type MutagentClient, type ResultState, SDKError } from '../../mutagent/index.ts';
import { parseWhole } from '../command-line.ts';
import { loadServiceCommand } from '../connection.ts';
import { CommandError, ExitCode, WrongUse } from '../failure.ts';
import type { WaitKind } from '../service-command.ts';
import { type Outcome, type ServiceRun, toScore } from './plan.ts';
import { followJob } from './remote-job.ts';

/** The client's own limits; this wait may need several of the client's. */
const TIMEOUT_MS = 300_000;
const INTERVAL_MS = 2_000;

/** `evalwire run mutagent`: runs an evaluation and waits for a result that was not there before. */
export const run: ServiceRun = {
  usage: ['mutagent <evaluation>'],
  examples: ['run mutagent 275 --fail-under 0.9 --report result.html'],
  options: [],

  prepare(ids) {
    if (ids.length !== 1)
      throw new WrongUse('evalwire run mutagent needs one <evaluation>, the number of an evaluation.');
    const id = parseWhole(ids[0] as string, 'The evaluation');
    return {
      suite: 'evaluation',
      subject: `evaluation ${id}`,
      scoreMeaning: 'score of the result; the vendor shows 0.95 for an accuracy of 95 %.',
      async run(context) {
        const client = (await context.createClient()) as MutagentClient;
        const call = { signal: context.signal };
        const wait = (await loadServiceCommand('mutagent')).waits.evaluation as WaitKind;
        const before = await findResult(client, id, context.signal);
        const { success, message } = await client.promptEvaluations.runEvaluation({ id }, call);
        if (success === false) throw new CommandError(`runEvaluation: the run was not started: ${message}`);
        const plan: WaitKind = {
          ...wait,
          start: (_, __, options) => waitForNewResult(client, id, before, options as WaitOptions<ResultState>),
          getProblem: () => undefined,
        };
        return followJob<EvaluationResult>(context, { kind: 'evaluation', plan, ids: [String(id)], client }, collect);
      },
    };
  },
};

/** The result of an earlier run, if there is one. */
async function findResult(
  client: MutagentClient,
  id: number,
  signal: AbortSignal,
): Promise<EvaluationResult | undefined> {
  try {
    return await client.promptEvaluations.getEvaluationResult({ id }, { signal });
  } catch (error) {
    if (error instanceof SDKError && error.statusCode === 404) return undefined;
    throw error;
  }
}

/** The service may return the result of an earlier run until the new one is there: an old result must not count for this run. */
async function waitForNewResult(
  client: MutagentClient,
  id: number,
  before: EvaluationResult | undefined,
  options: WaitOptions<ResultState>,
): Promise<EvaluationResult> {
  const { timeoutMs = TIMEOUT_MS, intervalMs = INTERVAL_MS, signal } = options;
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const left = Math.max(deadline - performance.now(), 0);
    const result = await client.promptEvaluations.waitForEvaluationResult({ id }, { ...options, timeoutMs: left });
    if (before === undefined || result.id !== before.id || result.createdAt !== before.createdAt) return result;
    if (performance.now() + intervalMs >= deadline)
      throw new CommandError(
        `The service still returns the result ${before.id} of an earlier run of evaluation ${id}. Run again with a longer --timeout.`,
        ExitCode.outOfTime,
      );
    await delay(intervalMs, undefined, signal ? { signal } : {});
  }
}

function collect(result: EvaluationResult): Outcome {
  const { success, score, metricResults, executionTime, actualOutput } = result;
  const metrics = isObject(metricResults) ? metricResults : {};
  return {
    status: success ? 'passed' : 'not passed',
    problem: success ? undefined : 'the service says that the evaluation did not pass',
    score: toScore(score),
    cases: [
      {
        name: 'the evaluation passed',
        status: success ? 'passed' : 'failed',
        ...(toScore(score) === null ? {} : { score: score as number }),
        message: success ? undefined : '"success" of the result is false',
        details: { actualOutput, metricResults },
      },
    ],
    facts: {
      result: result.id,
      'execution time in ms': executionTime,
      ...Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, toFact(value)])),
    },
  };
}

function toFact(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return JSON.stringify(value) ?? null;
}
