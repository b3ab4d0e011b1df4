import type { AgentEvaluation, Experiment, Iteration, PrompticClient } from '../../promptic/index.ts';
import { loadServiceCommand } from '../connection.ts';
import { WrongUse } from '../failure.ts';
import { resolveName } from '../nearest.ts';
import type { WaitKind } from '../service-command.ts';
import { numberRepeats } from './case-names.ts';
import { type Outcome, type RunPlan, requireOption, type ServiceOptions, type ServiceRun, toScore } from './plan.ts';
import { followJob, requireId } from './remote-job.ts';

const KINDS = ['experiment', 'evaluation'] as const;

/** `evalwire run promptic`: starts an experiment or creates an evaluation of a component, and waits for it. */
export const run: ServiceRun = {
  usage: ['promptic experiment <experimentId>', 'promptic evaluation --component <id> --dataset <id> [--run-id <id>]'],
  examples: [
    'run promptic experiment exp_1 --fail-under 0.75',
    'run promptic evaluation --component cmp_1 --dataset ds_1',
  ],
  options: ['component', 'dataset', 'run-id'],
  kinds: KINDS,

  prepare([kindName = '', ...ids], options) {
    const kind = resolveName(kindName, KINDS, 'kind of run of promptic');
    return kind === 'experiment' ? prepareExperiment(ids, options) : prepareEvaluation(ids, options);
  },
};

function prepareExperiment(ids: readonly string[], options: ServiceOptions): RunPlan {
  const [experimentId] = ids;
  if (experimentId === undefined || experimentId === '' || ids.length > 1)
    throw new WrongUse('evalwire run promptic experiment needs one <experimentId>.');
  const stray = run.options.find((name) => options[name] !== undefined);
  if (stray) throw new WrongUse(`--${stray} is an option of evalwire run promptic evaluation, not of an experiment.`);
  return {
    suite: 'experiment',
    subject: `experiment ${experimentId}`,
    scoreMeaning:
      'evalNormalizedScore of the best iteration, otherwise its overallNormalizedScore; the vendor does not document the range.',
    async run(context) {
      const client = (await context.createClient()) as PrompticClient;
      const plan = (await loadServiceCommand('promptic')).waits.experiment as WaitKind;
      const call = { signal: context.signal };
      // One that was started before is only followed: another start would be rejected.
      const { experimentStatus } = await client.getExperiment({ experimentId }, call);
      if (experimentStatus === 'pending') await client.startExperiment({ experimentId }, call);
      return followJob<Experiment>(
        context,
        { kind: 'experiment', plan, ids: [experimentId], client },
        async (experiment) => {
          const { data } = await client.listIterations({ experimentId }, call);
          const best = data.length === 0 ? undefined : await client.getBestIteration({ experimentId }, call);
          return collectExperiment(experiment, best, data);
        },
      );
    },
  };
}

function collectExperiment(
  experiment: Experiment,
  best: Iteration | undefined,
  iterations: readonly Iteration[],
): Outcome {
  const sorted = [...iterations].sort((a, b) => a.iterationNumber - b.iterationNumber);
  const named = numberRepeats(sorted, ({ iterationNumber }) => `iteration ${iterationNumber}`);
  return {
    status: experiment.experimentStatus,
    score: getScore(best),
    scores: named.map(([name, iteration]) => ({ name, score: getScore(iteration) })),
    cases: named.map(([name, iteration]) => ({
      name,
      status: 'passed',
      ...(getScore(iteration) === null ? {} : { score: getScore(iteration) as number }),
      message: iteration.id === best?.id ? 'the best iteration' : undefined,
      details: {
        overallNormalizedScore: iteration.overallNormalizedScore,
        evalNormalizedScore: iteration.evalNormalizedScore,
        promptTokens: iteration.promptTokens,
      },
    })),
    facts: {
      experiment: experiment.name,
      'target model': experiment.targetModel,
      'best iteration': best?.iterationNumber ?? null,
      'tokens used': experiment.tokensUsed ?? null,
    },
  };
}

function getScore(iteration: Iteration | null | undefined): number | null {
  return toScore(iteration?.evalNormalizedScore) ?? toScore(iteration?.overallNormalizedScore);
}

function prepareEvaluation(ids: readonly string[], options: ServiceOptions): RunPlan {
  if (ids.length > 0) throw new WrongUse(`evalwire run promptic evaluation takes no argument "${ids[0]}".`);
  const componentId = requireOption(options, 'component', 'promptic evaluation');
  const datasetId = requireOption(options, 'dataset', 'promptic evaluation');
  const runId = options['run-id'];
  return {
    suite: 'evaluation',
    subject: `component ${componentId}, dataset ${datasetId}`,
    async run(context) {
      const client = (await context.createClient()) as PrompticClient;
      const plan = (await loadServiceCommand('promptic')).waits.evaluation as WaitKind;
      const created = await client.createEvaluation(
        { componentId, datasetId, ...(runId === undefined ? {} : { runId }) },
        { signal: context.signal },
      );
      const evaluationId = requireId(created?.id, 'createEvaluation', 'id');
      const job = { kind: 'evaluation', plan, ids: [componentId, evaluationId], client };
      return followJob<AgentEvaluation>(context, job, collectEvaluation);
    },
  };
}

/** An insight is what the service found, not an expectation that failed. */
function collectEvaluation({ status, results }: AgentEvaluation): Outcome {
  const insights = numberRepeats(results?.insights ?? [], ({ severity, title }) => `${severity}: ${title}`);
  const { totalRuns = null, errorRate = null, totalTokens = null, totalCostUsd = null } = results?.meta ?? {};
  return {
    status,
    score: null,
    cases: insights.map(([name, insight]) => ({
      name,
      status: 'skipped',
      message: insight.description,
      details: { type: insight.type, frequency: insight.frequency, suggestedFix: insight.suggestedFix },
    })),
    facts: {
      insights: insights.length,
      runs: totalRuns,
      'error rate': errorRate,
      tokens: totalTokens,
      'cost in USD': totalCostUsd,
    },
  };
}
