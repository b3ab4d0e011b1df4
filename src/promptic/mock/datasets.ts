import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { getOwnerFields } from './workspace.ts';

/** Datasets. A dataset keeps the ids of its traces. */
export const datasets: OperationStories<operations> = {
  listDatasets: { lists: 'dataset' },
  createDataset: {
    creates: 'dataset',
    defaults: (ctx) => {
      const count = ctx.body.traceIds?.length ?? 0;
      return {
        ...getOwnerFields(ctx),
        traceIds: [],
        itemCount: count,
        traceCount: count,
        caseCount: count,
      };
    },
  },
  getDataset: {
    reads: 'dataset',
    // One item and one case per trace: servers have used either name for them (contract §1).
    answer: ({ base, entry, path: { datasetId } }) => {
      const { createdAt } = base;
      const ids = entry?.value.traceIds as string[] | undefined;
      if (!ids) {
        const items = base.items?.map((item) => ({ ...item, datasetId }));
        return { items, cases: base.cases?.map((row) => ({ ...row, datasetId })) };
      }
      return {
        items: ids.map((traceDbId, i) => ({ id: i + 1, datasetId, traceDbId, input: null, output: null, createdAt })),
        cases: ids.map((_, idx) => ({
          id: idx + 1,
          datasetId,
          idx,
          inputPayload: {},
          expectedPayload: null,
          split: null,
          metadata: {},
          createdAt,
          updatedAt: createdAt,
        })),
      };
    },
  },
  deleteDataset: { deletes: 'dataset' },
};
