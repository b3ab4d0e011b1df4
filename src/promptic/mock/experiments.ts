import type { operations } from '../../../generated/promptic/types.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry, ServiceStore } from '../../mock/state/store.ts';
import type { Context, OperationStories, Reply } from '../../mock/story/story.ts';
import { buildTimes } from './times.ts';

const DEFAULT_EPOCHS = 3;
const MOST_EPOCHS = 20;
const TOKENS = 96_000;

/** Experiments: they gain iterations while they run, and can be copied. */
export const experiments: OperationStories<operations> = {
  listExperiments: {
    lists: 'experiment',
    filters: { component_id: 'aiComponentId', status: 'experimentStatus' },
  },
  createExperiment: {
    creates: 'experiment',
    refers: { aiComponentId: { to: 'component', otherwise: 'unknownComponent' } },
    answer: ({ body, entry, store }) => {
      delete entry?.value.initialPrompt;
      const runNumber = countExperiments(store, body.aiComponentId);
      return { initialPromptMessages: buildPromptMessages(body.initialPrompt), runNumber };
    },
  },
  getExperiment: {
    polls: 'experiment',
    shows: ({ entry, store }) => growIterations(store, entry),
  },
  updateExperiment: {
    updates: 'experiment',
    only: { in: ['pending'], otherwise: 'notPending' },
    answer: ({ body, entry }) => {
      if (!entry || typeof body.initialPrompt !== 'string') return {};
      const changes = { initialPromptMessages: buildPromptMessages(body.initialPrompt) };
      delete entry.value.initialPrompt;
      Object.assign(entry.value, changes);
      return changes;
    },
  },
  deleteExperiment: { deletes: 'experiment' },
  startExperiment: {
    moves: 'experiment',
    to: 'scheduled',
    only: { in: ['pending'], otherwise: 'notPending' },
    answer: ({ uuid }) => ({ messageId: `msg_${uuid().slice(0, 8)}` }),
  },
  duplicateExperiment: { reads: 'experiment', answer: copyExperiment },
};

/** Returns a prompt's text as the messages that records contain. */
export function buildPromptMessages(prompt: unknown): { role: string; content: string }[] {
  return typeof prompt === 'string' && prompt !== '' ? [{ role: 'user', content: prompt }] : [];
}

/** Builds the fields that depend on the progress. */
export function buildExperimentProgress(entry: Entry, job: JobView | undefined): Record<string, unknown> {
  if (!job) return {};
  const { value } = entry;
  const waiting = job.state === 'pending' || job.state === 'scheduled';
  return {
    ...buildTimes(entry, job, 'endedAt'),
    tokensUsed: waiting ? 0 : value.tokensUsed || Math.round(TOKENS * job.progress),
    errorMessage: job.state === 'failed' ? (value.errorMessage ?? 'The mock was asked to let it fail') : null,
  };
}

/** Builds an experiment as `getExperiment` returns it, without a poll. */
export function buildRecord(store: ServiceStore, experiment: Entry): Record<string, unknown> {
  const job = store.job('experiment', experiment);
  return { ...experiment.value, ...buildExperimentProgress(experiment, job), experimentStatus: job?.state };
}

/** Creates the iterations that a started experiment has reached. */
export function growIterations(store: ServiceStore, experiment: Entry): void {
  const job = store.job('experiment', experiment);
  const { scheduled, running } = experiment.job?.seen ?? {};
  // An experiment that was seeded in its final state has only the iterations of the seed.
  if (!job || (scheduled === undefined && running === undefined)) return;
  const parents = { experimentId: String(experiment.id) };
  const epochs = getEpochs(experiment.value.hyperparameters);
  const expected = Math.floor(job.progress * epochs);
  for (let n = store.list('iteration', parents).length + 1; n <= expected; n++) {
    const score = Math.round(60 + (35 * n) / epochs) / 100;
    const iteration = store.create('iteration', createIterationFields(experiment, n, score, store.now()), { parents });
    iteration.value.scores = store
      .list('evaluator', parents)
      .map((evaluator) => buildScore(evaluator, iteration.id, score));
  }
}

/** Returns the iteration with the highest score: on the held-out split if there is one, otherwise on the training split (contract §5, operation 23). */
export function findBestIteration(store: ServiceStore, experiment: Entry): Entry | undefined {
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

/** Responds to `duplicateExperiment` with a pending copy, which has the source's observations and evaluators. */
function copyExperiment(ctx: Context<operations['duplicateExperiment']>): Reply {
  const { base, body = {}, store, path, now } = ctx;
  const source = ctx.synthetic ? undefined : ctx.entry;
  const best = body.continueFromOptimized && source ? findBestIteration(store, source) : undefined;
  const prompt = body.continueFromOptimized ? best?.value.prompt : body.initialPromptOverride;
  const { modelUnavailable, ...record } = base;
  const { value: copy } = store.create('experiment', {
    ...record,
    id: ctx.uuid(),
    runNumber: countExperiments(store, base.aiComponentId) + 1,
    experimentStatus: 'pending',
    tokensUsed: 0,
    startedAt: null,
    endedAt: null,
    retries: 0,
    errorCode: null,
    errorMessage: null,
    createdAt: now(),
    updatedAt: now(),
    ...(prompt === undefined ? {} : { initialPromptMessages: buildPromptMessages(prompt), promptFormat: 'single' }),
  });
  const parents = { experimentId: String(copy.id) };
  for (const resource of ['observation', 'evaluator'])
    for (const { value } of store.list(resource, { experimentId: path.experimentId }))
      store.create(resource, { ...value, id: undefined, ...parents }, { parents });
  return ctx.reply({ body: { ...copy, modelUnavailable } });
}

/** Returns the number of a component's experiments. */
function countExperiments(store: ServiceStore, component: unknown): number {
  return store.listBy('experiment', { aiComponentId: component }).length;
}

function createIterationFields({ id, value }: Entry, n: number, score: number, ms: number): Record<string, unknown> {
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

function buildScore({ id, value }: Entry, iterationId: string | number, score: number) {
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

function getEpochs(hyperparameters: unknown): number {
  const { epochs } = (hyperparameters ?? {}) as { epochs?: unknown };
  return typeof epochs === 'number' && epochs >= 1 ? Math.min(Math.floor(epochs), MOST_EPOCHS) : DEFAULT_EPOCHS;
}
