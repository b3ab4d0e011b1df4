import type { operations } from '../../../generated/mutagent/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** Items of datasets (contract §7). */
export const promptDatasetItems: OperationStories<operations> = {
  listPromptDatasetItems: {
    lists: 'item',
    refers: { id: 'dataset' },
    where: ({ value }, { path }) => value.datasetId === Number(path.id),
    answer: ({ base, example, path, store }) =>
      base.length > 0 || store.find('dataset', path.id)
        ? base
        : example().map((item) => ({ ...item, datasetId: Number(path.id) })),
  },
  createPromptDatasetItem: {
    creates: 'item',
    refers: { id: 'dataset' },
    defaults: ({ path }) => ({ datasetId: Number(path.id) }),
  },
  bulkCreatePromptDatasetItems: {
    creates: 'item',
    many: 'items',
    refers: { id: 'dataset' },
    defaults: ({ path }) => ({ datasetId: Number(path.id) }),
  },
  getPromptDatasetItem: { reads: 'item' },
  updatePromptDatasetItem: { updates: 'item' },
  deletePromptDatasetItem: { deletes: 'item' },
};
