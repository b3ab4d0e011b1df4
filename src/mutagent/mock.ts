import { type Context, defineStory } from '../mock/story.ts';
import {
  accuracyByVersion,
  addItem,
  addResult,
  belongsTo,
  datasetsOf,
  familyOf,
  isUnknown,
  itemsOf,
  makeLatest,
  nextMinor,
  shown,
  startOver,
  versionsOf,
} from './mock-objects.ts';

/**
 * How MutagenT's mock behaves. Contract §9 has what a stand-in must do, §6, §7 and §9 the operations.
 * An evaluation has no status, so its run is an object of its own, `result`, which is there to be read once its job has ended.
 */
export const story = defineStory({
  errors: {
    // 409 and 500 repeat the status (contract §3).
    body: ({ status, code, message }) => ({
      error: code ?? WORDS[status] ?? 'Error',
      message,
      ...(status === 409 || status === 500 ? { statusCode: status } : {}),
    }),
    validation: { status: 400, code: 'VALIDATION_ERROR' },
    unauthorized: { status: 401 },
    forbidden: { status: 403 },
    unknownPath: { status: 404, message: 'Nothing is at this path' },
    notFound: { status: 404, message: 'No object with this id' },
    noResult: { status: 404, message: 'No result for this evaluation' },
    notEmpty: { status: 409, message: 'It is not empty: force deletes it all the same' },
    incomplete: { status: 422, code: 'EVAL_INCOMPLETE' },
  },
  credentials: { mt_expired: 'unauthorized', mt_other_workspace: 'forbidden' },

  resources: {
    prompt: {},
    dataset: {},
    item: {},
    evaluation: {},
    result: {
      id: 'evaluationId',
      job: {
        field: 'state',
        steps: [
          { state: 'none', polls: Number.POSITIVE_INFINITY },
          { state: 'running', polls: 2 },
          { state: 'passed' },
        ],
        ends: ['failed'],
      },
    },
  },
  // Prompts, datasets, items and evaluations start with the rows of the documented lists; these are the results of the latter.
  seed: {
    result: [
      { evaluationId: 275, id: 5102, state: 'passed', createdAt: '2026-05-06T14:41:09.470Z' },
      { evaluationId: 276, id: 5103, state: 'failed', createdAt: '2026-05-06T14:43:51.006Z' },
    ],
  },

  operations: {
    listEvaluations: {
      lists: 'evaluation',
      filters: {
        promptId: (entry, id, _, store) => belongsTo(entry, id, store),
        promptGroupId: ({ value }, group) => value.promptGroupId === group,
        datasetId: ({ value }, id) => value.datasetId === id,
        name: ({ value }, name) => value.name === name,
        createdBy: ({ value }, creator) => value.createdBy === creator,
        isLatest: ({ value }, latest) => latest === false || value.isLatest === true,
      },
    },
    createEvaluation: {
      creates: 'evaluation',
      refuses: [unknown('prompt', 'promptId'), unknown('dataset', 'datasetId')],
      answer: ({ base, body, entry, store, uuid }) => {
        addResult(store, entry);
        return {
          promptGroupId: familyOf(store, body.promptId) ?? base.promptGroupId,
          datasetId: body.datasetId ?? null,
          evaluationGroupId: uuid(),
        };
      },
    },
    getEvaluation: { reads: 'evaluation' },
    updateEvaluation: {
      updates: 'evaluation',
      refuses: [{ when: ({ body }) => body.evalConfig?.criteria?.length === 0, with: 'incomplete' }],
      answer: touched,
    },
    deleteEvaluation: { deletes: 'evaluation' },
    getEvaluationHistory: {
      reads: 'evaluation',
      answer: ({ base, id, entry, stranger, store }) =>
        stranger
          ? [{ ...base[0], id: Number(id) }, ...base.slice(1)]
          : versionsOf(store, 'evaluation', entry).map((version) => shown(version, base[0])),
    },
    createEvaluationVersion: {
      creates: 'evaluation',
      refuses: [unknown('evaluation')],
      answer: ({ base, path, entry, store, now, uuid }) => {
        const source = store.find('evaluation', path.id as string);
        const versions = versionsOf(store, 'evaluation', source).map(({ value }) => value.version);
        return made('evaluation', { entry, store }, source ? shown(source, base) : { evaluationGroupId: uuid() }, {
          version: nextMinor(versions.length > 0 ? versions : ['1.0.0']),
          ancestorId: Number(path.id),
          isLatest: true,
          createdAt: now(),
          updatedAt: now(),
        });
      },
    },
    runEvaluation: {
      moves: 'result',
      to: 'running',
      refuses: [deletedEvaluation()],
      answer: ({ path, entry }) => {
        if (entry) startOver(entry);
        return { evaluationId: Number(path.id) };
      },
    },
    getEvaluationResult: {
      polls: 'result',
      refuses: [deletedEvaluation()],
      answer: ({ entry, job, stranger, store, headers, example, refuse }) => {
        if (stranger && entry) {
          // An evaluation that nobody created has a result at once, unless it is asked never to come.
          const outcome = headers['x-evalwire-outcome'] ?? 'passed';
          if (outcome === 'never') return refuse('noResult');
          store.move('result', entry, outcome);
          return Object.assign(entry.value, example(outcome), { evaluationId: entry.id });
        }
        return job?.ended ? { createdAt: entry?.value.createdAt ?? job.endedAt } : refuse('noResult');
      },
    },
    getEvaluationResultsAggregated: {
      answer: ({ base, query, store }) => {
        const inFamily = ({ value }: { value: Record<string, unknown> }) => value.promptGroupId === query.promptGroupId;
        const evaluations = store.list('evaluation').filter(inFamily);
        const known = evaluations.length > 0 || store.list('prompt').some(inFamily);
        return known ? accuracyByVersion(store, evaluations, query.timeRange) : base;
      },
    },

    listPromptDatasets: {
      lists: 'dataset',
      filters: {
        promptId: (entry, id, _, store) => belongsTo(entry, id, store),
        promptGroupId: ({ value }, group) => value.promptGroupId === group,
        name: ({ value }, name) => value.name === name,
        createdBy: ({ value }, creator) => value.createdBy === creator,
      },
      row: ({ id }, _, store) => ({ itemCount: itemsOf(store, id).length }),
    },
    getPromptDataset: { reads: 'dataset', answer: counted },
    updatePromptDataset: { updates: 'dataset', answer: (ctx) => ({ ...counted(ctx), ...touched(ctx) }) },
    deletePromptDataset: {
      deletes: 'dataset',
      refuses: [
        { when: ({ store, id, query }) => query.force !== true && itemsOf(store, id).length > 0, with: 'notEmpty' },
      ],
      answer: ({ store, id }) => {
        for (const item of itemsOf(store, id)) store.delete('item', item.id);
      },
    },
    clonePromptDataset: {
      creates: 'dataset',
      refuses: [unknown('dataset'), unknown('prompt', 'targetPromptId')],
      answer: ({ base, path, body, entry, store, now }) => {
        const source = store.find('dataset', path.id as string);
        const original = source ? shown(source, base) : { ...base, name: base.name.replace(/-copy$/, '') };
        const items = itemsOf(store, path.id);
        for (const { value } of items) addItem(store, entry?.id, value, now());
        if (entry) entry.value.promptId = body.targetPromptId;
        return {
          ...original,
          id: entry?.id,
          name: body.newName ?? `${original.name}-copy`,
          promptGroupId: body.targetPromptGroupId ?? familyOf(store, body.targetPromptId) ?? original.promptGroupId,
          createdAt: now(),
          updatedAt: now(),
          itemCount: items.length,
        };
      },
    },
    exportPromptDataset: {
      reads: 'dataset',
      answer: ({ base, id, entry, stranger, store, now }) => {
        const exportedAt = now();
        if (stranger || !entry) return { ...ofDataset(base, id), exportedAt };
        const { promptGroupId } = entry.value;
        const prompts = store.list('prompt').filter(({ value }) => value.promptGroupId === promptGroupId);
        const latest = prompts.find(({ value }) => value.isLatest) ?? prompts.at(-1);
        const latestPrompt = latest ? shown(latest, base.promptGroup.latestPrompt) : null;
        const items = itemsOf(store, id).map((item) => shown(item, base.items[0]));
        return {
          dataset: { ...shown(entry, base.dataset), itemCount: items.length },
          promptGroup: { promptGroupId, latestPrompt, totalVersions: prompts.length },
          items,
          exportedAt,
        };
      },
    },
    listDatasetsForPrompt: {
      reads: 'prompt',
      answer: ({ base, id, stranger, store }) => {
        const rows = datasetsOf(store, id).map((entry) => ({
          ...shown(entry, base[0]),
          itemCount: itemsOf(store, entry.id).length,
        }));
        return stranger && rows.length === 0 ? base : rows;
      },
    },
    createPromptDataset: {
      creates: 'dataset',
      refuses: [unknown('prompt')],
      answer: ({ base, path, entry, store }) => {
        if (entry) entry.value.promptId = Number(path.id);
        return { promptGroupId: familyOf(store, path.id) ?? base.promptGroupId };
      },
    },

    listPromptDatasetItems: {
      lists: 'item',
      refuses: [unknown('dataset')],
      answer: ({ example, path, store }) => {
        const rows = itemsOf(store, path.id).map((item) => shown(item, example()[0]));
        const made = rows.length > 0 || store.find('dataset', path.id as string);
        return made ? rows : ofDataset({ items: example() }, path.id).items;
      },
    },
    createPromptDatasetItem: {
      creates: 'item',
      refuses: [unknown('dataset')],
      answer: ({ path }) => ({ datasetId: Number(path.id) }),
    },
    bulkCreatePromptDatasetItems: {
      refuses: [unknown('dataset')],
      answer: ({ body, path, store, now }) =>
        body.items.map((item: Record<string, unknown>) => addItem(store, Number(path.id), item, now())),
    },
    getPromptDatasetItem: { reads: 'item' },
    updatePromptDatasetItem: { updates: 'item', answer: touched },
    deletePromptDatasetItem: { deletes: 'item' },

    listPrompts: { lists: 'prompt', filters: ['name', 'isLatest', 'version', 'createdBy'] },
    createPrompt: { creates: 'prompt', answer: ({ uuid }) => ({ promptGroupId: uuid() }) },
    listPromptTags: {
      answer: ({ store }) => [...new Set(store.list('prompt').flatMap(({ value }) => value.tags ?? []))].sort(),
    },
    getPrompt: { reads: 'prompt' },
    updatePrompt: {
      updates: 'prompt',
      answer: (ctx) => {
        if (ctx.body.isLatest === true) makeLatest(ctx.store, 'prompt', ctx.entry);
        return touched(ctx);
      },
    },
    deletePrompt: {
      deletes: 'prompt',
      refuses: [
        { when: ({ store, id, query }) => query.force !== true && datasetsOf(store, id).length > 0, with: 'notEmpty' },
      ],
    },
    listPromptVersions: {
      reads: 'prompt',
      answer: ({ base, id, entry, stranger, store }) => ({
        data: stranger
          ? [{ ...base.data[0], id: Number(id) }, ...base.data.slice(1)]
          : versionsOf(store, 'prompt', entry).map((version) => shown(version, base.data[0])),
      }),
    },
    createPromptVersion: {
      creates: 'prompt',
      refuses: [unknown('prompt')],
      answer: ({ base, path, body, entry, store, now, uuid }) => {
        const source = store.find('prompt', path.id as string);
        // `messages` is taken and not returned (contract §9).
        const { messages: _, ...changes } = body.changes ?? {};
        return made('prompt', { entry, store }, source ? shown(source, base) : { promptGroupId: uuid() }, {
          isLatest: true,
          ...changes,
          version: body.newVersion,
          createdAt: now(),
          updatedAt: now(),
        });
      },
    },
  },
});

/** The `error` word of a refusal that has no code. */
const WORDS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** The object that a request names was deleted or, in strict mode, never made. `field`: where in the body its id stands, if not in the path. */
function unknown(resource: string, field?: string): { when: (ctx: Context) => boolean; with: string } {
  return {
    when: ({ store, strict, path, body }) => isUnknown(store, strict, resource, field ? body[field] : path.id),
    with: 'notFound',
  };
}

function deletedEvaluation(): { when: (ctx: Context) => boolean; with: string } {
  return { when: ({ store, path }) => store.isGone('evaluation', path.id as string), with: 'notFound' };
}

/** An update changes the time of the last change too. */
function touched({ entry, now }: Context): { updatedAt: string } {
  const updatedAt = now();
  if (entry) entry.value.updatedAt = updatedAt;
  return { updatedAt };
}

/** Items are counted, except those of a dataset that nobody made. */
function counted({ id, stranger, store }: Context): { itemCount?: number } {
  const itemCount = itemsOf(store, id).length;
  return stranger && itemCount === 0 ? {} : { itemCount };
}

/** The documented export, or its items, as those of another dataset. */
function ofDataset(
  { dataset, items, ...rest }: { dataset?: object; items: object[] },
  id: string | undefined,
): { dataset: object; items: object[] } {
  return {
    ...rest,
    dataset: { ...dataset, id: Number(id) },
    items: items.map((item) => ({ ...item, datasetId: Number(id) })),
  };
}

/** The fields of a new version: those of its source with what changes; it takes its place in the family at once. */
function made(
  resource: 'prompt' | 'evaluation',
  { entry, store }: Pick<Context, 'entry' | 'store'>,
  source: Record<string, unknown>,
  changes: Record<string, unknown>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...source, ...changes, id: entry?.id };
  if (entry) Object.assign(entry.value, fields);
  if (fields.isLatest) makeLatest(store, resource, entry);
  if (resource === 'evaluation') addResult(store, entry);
  return fields;
}
