import { UsageError } from '../core/errors.ts';
import { type Case, type Report, summarize } from '../report/report.ts';
import { CONNECTION_OPTIONS, defineCommand, JSON_OPTION } from './command.ts';
import { createClient, resolveService } from './connection.ts';
import { Interrupted, toFailure, WrongUse } from './failure.ts';
import { parseWaitTimes, WAIT_OPTIONS } from './job.ts';
import type { Output } from './output.ts';
import { checkReportPaths, parseThreshold, publishReport, REPORT_OPTIONS, writeReportFiles } from './report-options.ts';
import { RUNS } from './run/index.ts';
import {
  type Outcome,
  type RunPlan,
  SERVICE_OPTIONS,
  type ServiceOption,
  type ServiceOptions,
  type ServiceRun,
} from './run/plan.ts';

export const command = defineCommand({
  usage: '<service> … [options]',
  description: `Runs a whole evaluation: starts it, waits for it, reads its results and reports them.
On a terminal the results are a table, else one JSON document. Progress goes to stderr.
Exit code 0: good; 1: the score is below --fail-under, the job failed or was cancelled, or a call failed; 4: the time is up.
A call that failed is an error and never a bad score.`,
  options: {
    ...SERVICE_OPTIONS,
    ...REPORT_OPTIONS,
    ...WAIT_OPTIONS,
    ...CONNECTION_OPTIONS,
    json: JSON_OPTION,
  },
  examples: [
    'run vijil --agent-id agent-1 --harness trust_score --fail-under 0.8 --report vijil.xml --report vijil.html',
    'run prodloop calls/ --parameter prompt_injection --prompt @prompt.txt --state calls.ndjson',
  ],
  positionals: { min: 1 },

  async details() {
    const runs = await Promise.all(Object.values(RUNS).map((load) => load()));
    return `Forms:\n${runs.flatMap(({ usage }) => usage.map((line) => `  evalwire run ${line}`)).join('\n')}`;
  },

  async run({ positionals: [serviceName = '', ...positionals], options, output, signal }) {
    const service = resolveService(serviceName);
    const serviceRun = await loadRun(service);
    checkOptions(service, serviceRun, options);
    const paths = checkReportPaths(options.report);
    const times = parseWaitTimes(options);
    const failUnder = parseThreshold(options['fail-under']);
    const plan = await serviceRun.prepare(positionals, options, times);
    checkThreshold(service, plan, failUnder);
    const startedAt = new Date();
    const build = (outcome: Outcome): Report => buildReport(service, plan, outcome, startedAt, failUnder);
    let outcome: Outcome;
    try {
      outcome = await plan.run({
        service,
        times,
        output,
        signal,
        createClient: (overrides) => createClient(service, options, overrides),
      });
    } catch (error) {
      if (!isLocal(error)) await reportFailure(build, error, plan.shard, paths, output);
      throw error;
    }
    return publishReport(build(outcome), paths, output, options.json);
  },

  async complete(words) {
    if (words.length <= 1) return Object.keys(RUNS);
    const load = Object.hasOwn(RUNS, words[0] as string) ? RUNS[words[0] as string] : undefined;
    return words.length === 2 ? [...((await load?.())?.kinds ?? [])] : [];
  },
});

async function loadRun(service: string): Promise<ServiceRun> {
  const load = RUNS[service];
  if (!load) throw new WrongUse(`evalwire run does not know how to run ${service}.`);
  return load();
}

/** @throws {WrongUse} for an option of another service. */
function checkOptions(service: string, { options: own }: ServiceRun, options: ServiceOptions): void {
  for (const name of Object.keys(SERVICE_OPTIONS) as ServiceOption[]) {
    if (options[name] === undefined || own.includes(name)) continue;
    const valid = own.map((other) => `--${other}`).join(', ');
    throw new WrongUse(`--${name} is not an option of evalwire run ${service}.${valid ? ` It has ${valid}.` : ''}`);
  }
}

/** @throws {WrongUse} if there will be no score, or only that of a part. */
function checkThreshold(service: string, { suite, scoreMeaning, shard }: RunPlan, failUnder: number | undefined): void {
  if (failUnder === undefined) return;
  if (scoreMeaning === undefined)
    throw new WrongUse(`--fail-under: ${service} gives no score for this ${suite}, so there is nothing to compare.`);
  if (shard) throw new WrongUse('--fail-under is for the whole run. Pass it to evalwire merge, not to a shard.');
}

function buildReport(
  service: string,
  { suite, subject, scoreMeaning, shard, digests }: RunPlan,
  { status, problem, score, scores = [], cases, facts = {} }: Outcome,
  startedAt: Date,
  failUnder: number | undefined,
): Report {
  return {
    report: 1,
    service,
    suite,
    subject,
    status,
    ...(problem === undefined ? {} : { problem }),
    score,
    ...(scoreMeaning === undefined ? {} : { scoreMeaning }),
    ...(failUnder === undefined ? {} : { failUnder }),
    summary: summarize(cases),
    scores,
    cases,
    facts,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    ...(shard ? { shard } : {}),
    ...digests,
  };
}

/** Errors of the command line and a Ctrl-C leave no report: nothing was judged. */
function isLocal(error: unknown): boolean {
  return error instanceof WrongUse || error instanceof UsageError || error instanceof Interrupted;
}

/** Writes a report that has the error as its only case, so that a CI system shows it. What is thrown stays the first error. */
async function reportFailure(
  build: (outcome: Outcome) => Report,
  error: unknown,
  shard: RunPlan['shard'],
  paths: readonly string[],
  output: Output,
): Promise<void> {
  const { error: name, message } = toFailure(error);
  const failed: Case = {
    name: shard ? `shard ${shard.index}/${shard.count}` : 'the run',
    status: 'error',
    message: output.clean(`${name}: ${message}`),
  };
  const report = build({ status: 'error', problem: `the run failed: ${failed.message}`, score: null, cases: [failed] });
  try {
    await writeReportFiles(report, paths, output);
  } catch (problem) {
    output.note((problem as Error).message);
  }
}
