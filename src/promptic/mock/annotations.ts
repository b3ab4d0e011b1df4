import type { operations } from '../../../generated/promptic/types.ts';
import type { Entry } from '../../mock/state/store.ts';
import type { Context, OperationStories } from '../../mock/story/story.ts';

/** Annotations. Each keeps the dataset of its run, by which it is found; no response contains that field. */
export const annotations: OperationStories<operations> = {
  upsertAnnotation: {
    lists: 'annotation',
    // One annotation per run and trace: a second call updates it (contract §5, operation 39).
    answer: (ctx) => {
      const { body, store, path, reply, now } = ctx;
      const updatedAt = now();
      const sample = ctx.example('minimal', 201);
      const earlier = store.list('annotation', path).find(({ value }) => value.traceDbId === body.traceDbId);
      if (earlier) {
        Object.assign(earlier.value, body, { updatedAt });
        return reply({ status: 200, body: { ...sample, ...pickShown(earlier) } });
      }
      const own = { runId: path.runId, datasetId: getDatasetId(ctx), createdAt: updatedAt, updatedAt };
      const entry = store.create('annotation', { rating: null, comment: null, ...body, ...own }, { parents: path });
      return reply({ status: 201, body: { ...sample, ...pickShown(entry) } });
    },
  },
  listAnnotations: {
    lists: 'annotation',
    // The annotations of all runs over the run's dataset (contract §6).
    answer: (ctx) => {
      const datasetId = getDatasetId(ctx);
      const [sample] = ctx.example().data;
      const all = ctx.store.list('annotation', { componentId: ctx.path.componentId });
      const wanted = all.filter(
        ({ value }) => value.runId === ctx.path.runId || (datasetId !== undefined && value.datasetId === datasetId),
      );
      return { data: wanted.map((entry) => ({ ...sample, ...pickShown(entry) })) };
    },
  },
  listDatasetAnnotations: {
    lists: 'annotation',
    refers: { datasetId: 'dataset' },
    where: ({ value }, { path }) => value.datasetId === path.datasetId,
  },
  deleteAnnotation: { deletes: 'annotation' },
};

function getDatasetId({ path, store }: Pick<Context<operations['listAnnotations']>, 'path' | 'store'>): unknown {
  const { componentId, runId } = path;
  return store.find('run', runId, { componentId })?.value.datasetId;
}

function pickShown({ value }: Entry): Record<string, unknown> {
  const { datasetId: _, ...fields } = value;
  return fields;
}
