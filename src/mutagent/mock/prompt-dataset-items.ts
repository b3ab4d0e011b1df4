import type { operations } from '../../../generated/mutagent/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** Items of datasets (contract §7). */
export const promptDatasetItems: OperationStories<operations> = {
  listPromptDatasetItems: {
    lists: 'item',
    refers: { id: 'dataset' },
    answer: ({ base, example, path, store }) =>
      base.length > 0 || store.find('dataset', path.id)
        ? base
        : example().map((item) => ({ ...item, datasetId: Number(path.id) })),
  },
  createPromptDatasetItem: { creates: 'item', refers: { id: 'dataset' } },
  bulkCreatePromptDatasetItems: { creates: 'item', many: 'items', refers: { id: 'dataset' } },
  getPromptDatasetItem: { reads: 'item' },
  updatePromptDatasetItem: { updates: 'item' },
  deletePromptDatasetItem: { deletes: 'item' },
};
