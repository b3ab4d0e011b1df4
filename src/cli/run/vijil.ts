import type { EvaluationProgress, VijilClient } from '../../vijil/index.ts';
import { loadServiceCommand } from '../connection.ts';
import { WrongUse } from '../failure.ts';
import type { WaitKind } from '../service-command.ts';
import { numberRepeats } from './case-names.ts';
import { type Outcome, requireOption, type ServiceRun, toScore } from './plan.ts';
import { followJob, requireId } from './remote-job.ts';

const DIMENSIONS = ['reliability_score', 'security_score', 'safety_score'] as const;

/** `evalwire run vijil`: creates an evaluation of an agent, waits for it and reads its scores and failed probes. */
export const run: ServiceRun = {
  usage: ['vijil --agent-id <id> --harness <name>…'],
  examples: ['run vijil --agent-id agent-1 --harness trust_score --fail-under 0.8 --report vijil.xml'],
  options: ['agent-id', 'harness'],

  prepare(positionals, options) {
    if (positionals.length > 0) throw new WrongUse(`evalwire run vijil takes no argument "${positionals[0]}".`);
    const agent_id = requireOption(options, 'agent-id', 'vijil');
    const harnesses = requireOption(options, 'harness', 'vijil');
    return {
      suite: 'evaluation',
      subject: `${agent_id}: ${harnesses.join(', ')}`,
      scoreMeaning: 'trust_score of the results, 0 to 1.',
      async run(context) {
        const client = (await context.createClient()) as VijilClient;
        const plan = (await loadServiceCommand('vijil')).waits.evaluation as WaitKind;
        const created = await client.createEvaluation({ agent_id, harnesses }, { signal: context.signal });
        const evaluation_id = requireId(created?.id, 'createEvaluation', 'id');
        return followJob<EvaluationProgress>(
          context,
          { kind: 'evaluation', plan, ids: [evaluation_id], client },
          ({ status }) => collect(client, evaluation_id, status, context.signal),
        );
      },
    };
  },
};

async function collect(
  client: VijilClient,
  evaluation_id: string,
  status: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const results = await client.getEvaluationResults({ evaluation_id }, { signal });
  const { trust_score, failures, summary } = results;
  const scores = DIMENSIONS.map((name) => ({ name: name.replace('_score', ''), score: toScore(results[name]) }));
  return {
    status,
    score: toScore(trust_score),
    scores: [{ name: 'trust', score: toScore(trust_score) }, ...scores.filter(({ score }) => score !== null)],
    // Several failures may have the same probe.
    cases: numberRepeats(failures ?? [], (failure) => failure.probe_id).map(([name, { reason, ...details }]) => ({
      name,
      status: 'failed',
      message: reason,
      details,
    })),
    facts: {
      probes: summary?.total_probes ?? null,
      'probes passed': summary?.passed ?? null,
      'probes failed': summary?.failed ?? null,
    },
  };
}
