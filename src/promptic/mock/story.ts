import type { CreateExperimentRequest } from '../../../generated/promptic/methods.ts';
import { type Context, defineStory } from '../../mock/story/story.ts';
import { aroundRun, ofDataset, upsert } from './annotations.ts';
import { withItems } from './datasets.ts';
import { evaluationState, kindOf } from './evaluations.ts';
import {
  bestIteration,
  copyExperiment,
  experimentState,
  growIterations,
  promptMessages,
  recordOf,
  runsOf,
} from './experiments.ts';
import { wordsFor } from './refusals.ts';
import { seed } from './seed.ts';
import { changed, missing, nullable, sentFields } from './updates.ts';

const WORKSPACE = '3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A path id that is no UUID gets 404 (contract §3). */
const byUuid = { newId: (_: number, uuid: () => string) => uuid(), unknown: (id: string) => !UUID.test(id) };
const byNumber = { newId: (n: number) => 4000 + n };

/** How Promptic's mock behaves. Contract §3 has the errors, §4 to §7 the operations, §11 what is not known of them. */
export const story = defineStory({
  errors: {
    body: ({ message }) => ({ error: message }),
    // A path id of the wrong form is an unknown one (contract §3).
    validation: (problems) =>
      problems[0]?.in === 'path' ? { status: 404, message: 'Not found' } : { status: 400, ...wordsFor(problems[0]) },
    unauthorized: { status: 401 },
    unknownPath: { status: 404, message: 'Not found' },
    notFound: { status: 404 },
    tooLarge: { status: 413 },
    unsupportedType: { status: 415 },
    notPending: { status: 409 },
    // No 404 is documented for a request without an id in its path.
    unknownComponent: {
      status: 400,
      message: ({ body }) => `There is no component ${(body as CreateExperimentRequest).aiComponentId}`,
    },
  },
  credentials: { pk_live_wrong: 'unauthorized' },

  resources: {
    component: byUuid,
    /** By its component's id: there is one for each. */
    deployment: { id: 'componentId' },
    dataset: { ...byUuid, parents: { componentId: 'component' } },
    run: { ...byUuid, parents: { componentId: 'component' } },
    annotation: { ...byUuid, parents: { componentId: 'component', runId: 'run' } },
    evaluation: {
      ...byUuid,
      parents: { componentId: 'component' },
      job: {
        field: 'status',
        steps: [{ state: 'pending' }, { state: 'running', polls: 2 }, { state: 'completed' }],
        ends: ['failed'],
      },
    },
    experiment: {
      ...byUuid,
      job: {
        field: 'experimentStatus',
        steps: [
          { state: 'pending', polls: Number.POSITIVE_INFINITY },
          { state: 'scheduled' },
          { state: 'running', polls: 2 },
          { state: 'completed' },
        ],
        ends: ['failed'],
      },
    },
    observation: { ...byNumber, parents: { experimentId: 'experiment' } },
    evaluator: { ...byUuid, parents: { experimentId: 'experiment' } },
    iteration: { ...byNumber, parents: { experimentId: 'experiment' } },
    trace: { id: 'traceId' },
  },

  seed,

  operations: {
    getWorkspace: { answer: (ctx) => ({ id: workspaceOf(ctx) }) },
    getAiApplication: { answer: (ctx) => ({ id: workspaceOf(ctx) }) },

    listComponents: { lists: 'component' },
    createComponent: {
      creates: 'component',
      answer: (ctx) => {
        const times = { createdAt: ctx.now(), updatedAt: ctx.now() };
        const defaults = { description: null, costAnalysisConfig: null, ...ownersOf(ctx), ...times };
        Object.assign(ctx.entry?.value ?? {}, { ...defaults, ...ctx.entry?.value });
      },
    },
    getComponent: { reads: 'component' },
    deleteComponent: {
      deletes: 'component',
      answer: ({ store, id = '' }) => {
        store.delete('deployment', id);
        for (const { id: experiment, value } of store.list('experiment'))
          if (value.aiComponentId === id) store.delete('experiment', experiment);
      },
    },

    getDeployment: {
      reads: 'component',
      answer: (ctx) => {
        const aiComponentId = ctx.path.componentId;
        const experimentId = deployedExperiment(ctx);
        if (experimentId === undefined)
          return ctx.synthetic ? { aiComponentId, experiment: { ...ctx.base.experiment, aiComponentId } } : null;
        const known = ctx.store.find('experiment', experimentId);
        const experiment = { ...ctx.base.experiment, id: experimentId, aiComponentId };
        return {
          aiComponentId,
          experimentId,
          experiment: known ? { ...experiment, ...recordOf(ctx.store, known) } : experiment,
        };
      },
    },
    deploy: {
      reads: 'component',
      refuses: [{ when: (ctx) => missing(ctx, 'experiment', ctx.body.experimentId), with: 'notFound' }],
      answer: ({ store, path, body }) => {
        store.create('deployment', { componentId: path.componentId, experimentId: body.experimentId });
        return { aiComponentId: path.componentId, experimentId: body.experimentId };
      },
    },
    undeploy: {
      reads: 'component',
      answer: (ctx) => {
        const { componentId = '' } = ctx.path;
        const deployed = ctx.store.find('deployment', componentId) !== undefined;
        if (!deployed && !ctx.synthetic) return ctx.refuse('notFound');
        ctx.store.delete('deployment', componentId);
        return undefined;
      },
    },
    getDeployedPrompt: {
      reads: 'component',
      answer: (ctx) => {
        const experimentId = deployedExperiment(ctx);
        if (experimentId === undefined) return ctx.synthetic ? {} : null;
        const experiment = ctx.store.find('experiment', experimentId);
        if (!experiment) return { experimentId };
        const best = bestIteration(ctx.store, experiment);
        if (!best) return null;
        return {
          prompt: best.value.prompt,
          promptMessages: promptMessages(best.value.prompt),
          model: experiment.value.targetModel,
          provider: experiment.value.provider,
          componentName: ctx.synthetic ? null : ctx.entry?.value.name,
          experimentId,
          iterationId: best.id,
          score: best.value.evalNormalizedScore ?? best.value.overallNormalizedScore,
          schemaSnapshot: best.value.schemaSnapshot,
        };
      },
    },

    listDatasets: { lists: 'dataset' },
    createDataset: {
      creates: 'dataset',
      answer: (ctx) => {
        const count = traceIdsOf(ctx).length;
        const counts = { itemCount: count, traceCount: count, caseCount: count };
        return {
          description: ctx.body.description ?? null,
          aiComponentId: ctx.path.componentId,
          ...ownersOf(ctx),
          ...counts,
        };
      },
    },
    getDataset: { reads: 'dataset', answer: withItems },
    deleteDataset: { deletes: 'dataset' },

    listRuns: { lists: 'run', row: ({ parents }) => ({ aiComponentId: parents.componentId }) },
    createRun: {
      creates: 'run',
      refuses: [{ when: (ctx) => missing(ctx, 'dataset', ctx.body.datasetId, 'componentId'), with: 'notFound' }],
      answer: (ctx) => ({
        name: ctx.body.name ?? null,
        aiComponentId: ctx.path.componentId,
        workspaceId: workspaceOf(ctx),
        traceCount: traceIdsOf(ctx).length,
      }),
    },
    getRun: {
      reads: 'run',
      answer: ({ base, entry, path, store }) => {
        const aiComponentId = path.componentId;
        const ids = entry?.value.traceIds as string[] | undefined;
        if (!ids) return { aiComponentId };
        const known = new Map(store.list('trace').map(({ value }) => [value.id, value]));
        return { aiComponentId, traces: ids.map((id) => known.get(id) ?? { ...base.traces[0], id }) };
      },
    },
    deleteRun: { deletes: 'run' },

    upsertAnnotation: { lists: 'annotation', answer: upsert },
    listAnnotations: { lists: 'annotation', answer: aroundRun },
    listDatasetAnnotations: {
      lists: 'annotation',
      refuses: [{ when: (ctx) => missing(ctx, 'dataset', ctx.path.datasetId, 'componentId'), with: 'notFound' }],
      answer: ofDataset,
    },
    deleteAnnotation: { deletes: 'annotation' },

    listEvaluations: {
      lists: 'evaluation',
      row: (entry, job) => ({ aiComponentId: entry.parents.componentId, ...evaluationState(entry, job) }),
    },
    createEvaluation: {
      creates: 'evaluation',
      refuses: [
        { when: (ctx) => missing(ctx, 'dataset', ctx.body.datasetId, 'componentId'), with: 'notFound' },
        { when: (ctx) => missing(ctx, 'run', ctx.body.runId, 'componentId'), with: 'notFound' },
      ],
      answer: ({ body, path }) => ({
        name: body.name ?? null,
        runId: body.runId ?? null,
        aiComponentId: path.componentId,
      }),
    },
    getEvaluation: {
      polls: 'evaluation',
      answer: ({ entry, job, path, synthetic }) => ({
        aiComponentId: path.componentId,
        ...(synthetic ? {} : { ...kindOf(entry), ...evaluationState(entry, job) }),
      }),
    },

    listExperiments: {
      lists: 'experiment',
      filters: {
        component_id: ({ value }, component) => value.aiComponentId === component,
        status: ({ value }, state) => value.experimentStatus === state,
      },
      row: experimentState,
    },
    createExperiment: {
      creates: 'experiment',
      refuses: [{ when: (ctx) => missing(ctx, 'component', ctx.body.aiComponentId), with: 'unknownComponent' }],
      answer: ({ body, entry, store }) => {
        delete entry?.value.initialPrompt;
        const runNumber = runsOf(store, body.aiComponentId);
        return { initialPromptMessages: promptMessages(body.initialPrompt), runNumber };
      },
    },
    getExperiment: {
      polls: 'experiment',
      answer: ({ entry, job, store, synthetic }) => {
        if (synthetic || !entry) return {};
        growIterations(store, entry);
        return experimentState(entry, job);
      },
    },
    updateExperiment: {
      reads: 'experiment',
      only: { in: ['pending'], otherwise: 'notPending' },
      answer: (ctx) => {
        const names = ['targetModel', 'provider', 'taskType', 'optimizer', 'hyperparameters'];
        const prompt = typeof ctx.body.initialPrompt === 'string';
        return changed(ctx, 'experiment', {
          ...sentFields(ctx.body, [...names, nullable('name', 'description', 'initialPredictionModelSchema')]),
          ...(prompt ? { initialPromptMessages: promptMessages(ctx.body.initialPrompt) } : {}),
        });
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

    listObservations: { lists: 'observation' },
    createObservations: {
      lists: 'observation',
      answer: (ctx) => {
        const { experimentId = '' } = ctx.path;
        const first = ctx.store.list('observation', { experimentId }).length;
        return createdRows(ctx, 'observation', (sent, i) => ({ experimentId, idx: first + i, split: 'eval', ...sent }));
      },
    },
    updateObservation: {
      reads: 'observation',
      answer: (ctx) => changed(ctx, 'observation', sentFields(ctx.body, ['variables', 'expected', 'split', 'idx'])),
    },
    deleteObservation: { deletes: 'observation' },

    listEvaluators: { lists: 'evaluator' },
    createEvaluators: {
      lists: 'evaluator',
      answer: (ctx) =>
        createdRows(ctx, 'evaluator', (sent) => ({
          experimentId: ctx.path.experimentId,
          description: null,
          scaleMin: 0,
          scaleMax: 1,
          config: null,
          ...sent,
        })),
    },
    updateEvaluator: {
      reads: 'evaluator',
      answer: (ctx) => {
        const names = ['name', 'type', 'weight', 'scaleMin', 'scaleMax'];
        return changed(ctx, 'evaluator', sentFields(ctx.body, [...names, nullable('description', 'config')]));
      },
    },
    deleteEvaluator: { deletes: 'evaluator' },

    listIterations: {
      lists: 'iteration',
      answer: (ctx) => {
        const { experimentId = '' } = ctx.path;
        const experiment = ctx.store.find('experiment', experimentId);
        if (experiment) growIterations(ctx.store, experiment);
        const [sample] = ctx.example().data;
        const rows = ctx.store.list('iteration', { experimentId });
        return { data: rows.map(({ value: { scores: _, ...row } }) => ({ ...sample, ...row })) };
      },
    },
    getIteration: {
      reads: 'iteration',
      answer: ({ base, entry }) => ({ scores: entry?.value.scores ?? scoresOf(base, entry?.id) }),
    },
    getBestIteration: {
      lists: 'iteration',
      answer: (ctx) => {
        const { experimentId = '' } = ctx.path;
        const experiment = ctx.store.find('experiment', experimentId);
        if (!experiment) return ctx.reply({ body: { ...ctx.example(), experimentId } });
        const best = bestIteration(ctx.store, experiment);
        if (!best) return ctx.refuse('notFound');
        const body = { ...ctx.example(), ...best.value };
        return ctx.reply({ body: { ...body, scores: best.value.scores ?? scoresOf(body, best.id) } });
      },
    },

    listTraces: {
      lists: 'trace',
      filters: {
        status: ({ value }, status) => value.status === status,
        start_after: ({ value }, time) => Date.parse(String(value.startTime)) > Date.parse(String(time)),
        start_before: ({ value }, time) => Date.parse(String(value.startTime)) < Date.parse(String(time)),
        ai_component: ({ value }, component) => [value.aiComponentId, value.componentName].includes(component),
      },
    },
    getTrace: {
      reads: 'trace',
      answer: ({ base }) => ({
        spans: base.spans.map((span: object) => ({ ...span, traceId: base.traceId, traceDbId: base.id })),
      }),
    },
  },
});

/** The workspace that the request names by a UUID, else the mock's own. */
function workspaceOf({ headers }: Context): string {
  return [headers['x-workspace-id'], headers['x-ai-application-id']].find((id) => id && UUID.test(id)) ?? WORKSPACE;
}

/** Both generations' names of the owner (contract §10). */
function ownersOf(ctx: Context) {
  return { workspaceId: workspaceOf(ctx), aiApplicationId: workspaceOf(ctx) };
}

function deployedExperiment({ store, path }: Context): string | undefined {
  const id = store.find('deployment', path.componentId ?? '')?.value.experimentId as string | undefined;
  return id === undefined || store.isGone('experiment', id) ? undefined : id;
}

/** The traces that a new dataset or run is made of: none where the request names none. They are kept with it. */
function traceIdsOf({ body, entry }: Context): string[] {
  const ids = body.traceIds ?? [];
  if (entry) entry.value.traceIds = ids;
  return ids;
}

type Row = Record<string, unknown>;

/** Creates an object of an experiment for each one sent, an array or a single object. */
function createdRows(ctx: Context, resource: string, fieldsOf: (sent: Row, i: number) => Row) {
  const { experimentId = '' } = ctx.path;
  const now = ctx.now();
  const rows = [ctx.body].flat().map((sent, i) => {
    const value = { ...fieldsOf(sent, i), createdAt: now, updatedAt: now };
    return ctx.store.create(resource, value, { parents: { experimentId } }).value;
  });
  return ctx.reply({ body: { data: rows } });
}

/** What the documented example has as scores, for another iteration. */
function scoresOf({ scores = [] }: { scores?: object[] }, iterationId: unknown): object[] {
  return scores.map((score) => ({ ...score, iterationId: Number(iterationId) }));
}
