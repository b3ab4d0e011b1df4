import type { PtmClient, Run, RunManualEvalParams } from '../../ptm/index.ts';
import { loadServiceCommand } from '../connection.ts';
import { WrongUse } from '../failure.ts';
import type { WaitKind } from '../service-command.ts';
import { readJsonFile } from './files.ts';
import { type Outcome, type ServiceRun, toScore } from './plan.ts';
import { followJob, requireId } from './remote-job.ts';

/** `evalwire run ptm`: evaluates stored prompts, or the evaluation of a file, and waits for the run. */
export const run: ServiceRun = {
  usage: ['ptm <prompt_id>… --provider <name>…', 'ptm --file <eval.json> [--provider <name>…]'],
  examples: ['run ptm my_team.summarizer --provider openai_gpt41_mini --fail-under 0.9'],
  options: ['provider', 'file'],

  prepare(prompt_ids, { provider: provider_ids = [], file }) {
    if (file !== undefined && prompt_ids.length > 0)
      throw new WrongUse('evalwire run ptm takes prompts or --file, not both.');
    if (file === undefined && (prompt_ids.length === 0 || provider_ids.length === 0))
      throw new WrongUse('evalwire run ptm needs <prompt_id>… with --provider <name>, or --file <eval.json>.');
    const manual = file === undefined ? undefined : buildManualRun(readJsonFile(file, '--file'), provider_ids);
    return {
      suite: 'run',
      subject: manual ? (manual.label ?? String(file)) : `${prompt_ids.join(', ')} on ${provider_ids.join(', ')}`,
      scoreMeaning: 'score of the run, 0 to 1; if the run has none, final_success_percentage of its first provider.',
      async run(context) {
        const client = (await context.createClient()) as PtmClient;
        const plan = (await loadServiceCommand('ptm')).waits.run as WaitKind;
        const call = { signal: context.signal };
        const submitted = manual
          ? await client.runManualEval(manual, call)
          : await client.runEval({ prompt_ids: [...prompt_ids], provider_ids }, call);
        const run_key = requireId(submitted?.run_key, manual ? 'runManualEval' : 'runEval', 'run_key');
        return followJob<Run>(context, { kind: 'run', plan, ids: [run_key], client }, collect);
      },
    };
  },
};

function buildManualRun(body: Record<string, unknown>, provider_ids: readonly string[]): RunManualEvalParams {
  const provider_profiles = provider_ids.length > 0 ? provider_ids : body.provider_profiles;
  if (typeof body.prompt_text !== 'string') throw new WrongUse('--file: "prompt_text" must be a text.');
  if (!Array.isArray(provider_profiles) || provider_profiles.length === 0)
    throw new WrongUse('--file: "provider_profiles" must be a list of names; or pass --provider.');
  return { ...body, provider_profiles } as RunManualEvalParams;
}

function collect({ status, score, passed_tests, total_tests, providers }: Run): Outcome {
  const rows = (providers ?? []).map(readProvider);
  return {
    status,
    score: toScore(score),
    scores: rows.map(({ score: share, counts }) => ({ ...share, ...counts })),
    cases: rows.map(({ score: { name, score: share }, counts }) => ({
      name,
      status: counts === undefined ? 'skipped' : counts.failed > 0 ? 'failed' : 'passed',
      ...(share === null ? {} : { score: share }),
      message: counts
        ? `${counts.passed} of ${counts.passed + counts.failed} assertions passed`
        : 'the service counted no assertions',
    })),
    facts: { 'tests passed': passed_tests ?? null, tests: total_tests ?? null },
  };
}

/** A provider has no name in a run, so it gets its number. */
function readProvider(provider: NonNullable<Run['providers']>[number], i: number) {
  const percentage = toScore(provider.final_success_percentage);
  const passed = toScore(provider.passed_assertions);
  const total = toScore(provider.total_assertions);
  return {
    score: { name: `provider ${i + 1}`, score: percentage === null ? null : percentage / 100 },
    counts: passed === null || total === null ? undefined : { passed, failed: total - passed },
  };
}
