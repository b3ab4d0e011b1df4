/** How experiments of the mock gain iterations, show their progress and are copied. */
import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry, ServiceStore } from '../../mock/state/store.ts';
import type { Context, Reply } from '../../mock/story/story.ts';
import { updatedAt } from './updates.ts';

const DEFAULT_EPOCHS = 3;
const MOST_EPOCHS = 20;
const TOKENS = 96_000;

/** A prompt text in the form that records have. */
export function promptMessages(prompt: unknown): { role: string; content: string }[] {
  return typeof prompt === 'string' && prompt !== '' ? [{ role: 'user', content: prompt }] : [];
}

/** What an experiment shows of its progress. */
export function experimentState({ value }: Entry, job: JobView | undefined): Record<string, unknown> {
  if (!job) return {};
  const waiting = job.state === 'pending' || job.state === 'scheduled';
  const failed = job.state === 'failed';
  const startedAt = waiting ? null : (value.startedAt ?? job.startedAt ?? job.endedAt);
  const endedAt = job.ended ? (value.endedAt ?? job.endedAt) : null;
  return {
    startedAt,
    endedAt,
    ...updatedAt(value.updatedAt, startedAt, endedAt),
    tokensUsed: waiting ? 0 : value.tokensUsed || Math.round(TOKENS * job.progress),
    errorMessage: failed ? (value.errorMessage ?? 'The mock was asked to let it fail') : null,
  };
}

/** An experiment as `getExperiment` shows it, without a poll. */
export function recordOf(store: ServiceStore, experiment: Entry): Record<string, unknown> {
  const job = store.job('experiment', experiment);
  return { ...experiment.value, ...experimentState(experiment, job), experimentStatus: job?.state };
}

/** Gives an experiment that has been started the iterations that it has come to. */
export function growIterations(store: ServiceStore, experiment: Entry): void {
  const job = store.job('experiment', experiment);
  const { scheduled, running } = experiment.job?.seen ?? {};
  // A seeded experiment that was at its end from the start has the iterations it was seeded with.
  if (!job || (scheduled === undefined && running === undefined)) return;
  const parents = { experimentId: String(experiment.id) };
  const epochs = epochsOf(experiment.value.hyperparameters);
  const due = Math.floor(job.progress * epochs);
  for (let n = store.list('iteration', parents).length + 1; n <= due; n++) {
    const score = Math.round(60 + (35 * n) / epochs) / 100;
    const iteration = store.create('iteration', iterationFields(experiment, n, score, store.now()), { parents });
    iteration.value.scores = store
      .list('evaluator', parents)
      .map((evaluator) => scoreBy(evaluator, iteration.id, score));
  }
}

/** Highest score on the held-out split where there is one, else on the training split (contract §5, operation 23). */
export function bestIteration(store: ServiceStore, experiment: Entry): Entry | undefined {
  growIterations(store, experiment);
  const iterations = store.list('iteration', { experimentId: String(experiment.id) });
  const heldOut = iterations.some(({ value }) => typeof value.evalNormalizedScore === 'number');
  const score = ({ value }: Entry) =>
    Number((heldOut ? value.evalNormalizedScore : value.overallNormalizedScore) ?? Number.NEGATIVE_INFINITY);
  return iterations.reduce<Entry | undefined>(
    (best, next) => (best && score(best) >= score(next) ? best : next),
    undefined,
  );
}

/** The answer of `duplicateExperiment`: a pending copy with the source's observations and evaluators. */
export function copyExperiment(ctx: Context): Reply {
  const { base, body, store, path } = ctx;
  const source = ctx.synthetic ? undefined : ctx.entry;
  const best = body.continueFromOptimized && source ? bestIteration(store, source) : undefined;
  const prompt = body.continueFromOptimized ? best?.value.prompt : body.initialPromptOverride;
  const now = ctx.now();
  const fresh = {
    id: ctx.uuid(),
    runNumber: runsOf(store, base.aiComponentId) + 1,
    experimentStatus: 'pending',
    tokensUsed: 0,
    startedAt: null,
    endedAt: null,
    retries: 0,
    errorCode: null,
    errorMessage: null,
    createdAt: now,
    updatedAt: now,
  };
  const { modelUnavailable, ...record } = base;
  const copy = {
    ...record,
    ...fresh,
    ...(prompt === undefined ? {} : { initialPromptMessages: promptMessages(prompt), promptFormat: 'single' }),
  };
  store.create('experiment', copy);
  for (const resource of ['observation', 'evaluator']) {
    for (const { value } of store.list(resource, { experimentId: path.experimentId ?? '' })) {
      const { id: _, ...fields } = value;
      store.create(resource, { ...fields, experimentId: copy.id }, { parents: { experimentId: copy.id } });
    }
  }
  return ctx.reply({ body: { ...copy, modelUnavailable } });
}

/** How many experiments a component has. */
export function runsOf(store: ServiceStore, component: unknown): number {
  return store.list('experiment').filter(({ value }) => value.aiComponentId === component).length;
}

function iterationFields({ id, value }: Entry, n: number, score: number, ms: number): Record<string, unknown> {
  const { trainSplitRatio } = (value.hyperparameters ?? {}) as { trainSplitRatio?: number };
  const messages = (value.initialPromptMessages ?? []) as { content: string }[];
  const now = new Date(ms).toISOString();
  return {
    experimentId: id,
    iterationNumber: n,
    prompt: [...messages.map(({ content }) => content), `(Iteration ${n} of the mock)`].join('\n\n'),
    promptTokens: null,
    overallNormalizedScore: score,
    evalNormalizedScore: trainSplitRatio === undefined ? null : score,
    schemaSnapshot: value.initialPredictionModelSchema ?? null,
    avgPredictionLatencyMs: 400,
    createdAt: now,
    updatedAt: now,
  };
}

function scoreBy({ id, value }: Entry, iterationId: string | number, score: number) {
  const [low, high] = [Number(value.scaleMin), Number(value.scaleMax)];
  return {
    iterationId,
    score,
    rawScore: low + score * (high - low),
    evaluatorId: id,
    evaluatorName: value.name,
    evaluatorDescription: value.description,
    evaluatorType: value.type,
  };
}

function epochsOf(hyperparameters: unknown): number {
  const { epochs } = (hyperparameters ?? {}) as { epochs?: unknown };
  return typeof epochs === 'number' && epochs >= 1 ? Math.min(Math.floor(epochs), MOST_EPOCHS) : DEFAULT_EPOCHS;
}
