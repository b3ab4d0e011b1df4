import type { operations } from '../../../generated/promptic/types.ts';
import type { ServiceStore } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** Annotations. */
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
        return reply({ status: 200, body: { ...sample, ...earlier.value } });
      }
      const own = { runId: path.runId, createdAt: updatedAt, updatedAt };
      const { value } = store.create('annotation', { rating: null, comment: null, ...body, ...own }, { parents: path });
      return reply({ status: 201, body: { ...sample, ...value } });
    },
  },
  listAnnotations: {
    lists: 'annotation',
    // The annotations of all runs over the run's dataset (contract §6).
    answer: ({ path: { componentId, runId }, example, store }) => {
      const datasetId = getDatasetId(store, componentId, runId);
      const [sample] = example().data;
      const wanted = store
        .list('annotation', { componentId })
        .filter(
          ({ value }) =>
            value.runId === runId ||
            (datasetId !== undefined && getDatasetId(store, componentId, value.runId) === datasetId),
        );
      return { data: wanted.map(({ value }) => ({ ...sample, ...value })) };
    },
  },
  listDatasetAnnotations: {
    lists: 'annotation',
    refers: { datasetId: 'dataset' },
    where: ({ value }, { path, store }) => getDatasetId(store, path.componentId, value.runId) === path.datasetId,
  },
  deleteAnnotation: { deletes: 'annotation' },
};

function getDatasetId(store: ServiceStore, componentId: string, runId: unknown): unknown {
  return store.find('run', String(runId), { componentId })?.value.datasetId;
}
