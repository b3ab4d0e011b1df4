import type { operations } from '../../../generated/mutagent/types.ts';
import type { Entry, ServiceStore } from '../../mock/state/store.ts';
import type { Context, OperationStories } from '../../mock/story/story.ts';
import { belongsToPrompt, getGroupId, pickExampleFields } from './versions.ts';

/** Datasets (contract §7). */
export const promptDatasets: OperationStories<operations> = {
  listPromptDatasets: {
    lists: 'dataset',
    filters: ['promptGroupId', 'name', 'createdBy'],
    where: (entry, { query, store }) => query.promptId === undefined || belongsToPrompt(entry, query.promptId, store),
  },
  getPromptDataset: { reads: 'dataset', answer: countItems },
  updatePromptDataset: { updates: 'dataset', answer: countItems },
  deletePromptDataset: {
    deletes: 'dataset',
    refuses: [
      { when: ({ store, id, query }) => query.force !== true && listItems(store, id).length > 0, with: 'notEmpty' },
    ],
  },
  clonePromptDataset: {
    creates: 'dataset',
    refers: { id: 'dataset', targetPromptId: 'prompt' },
    answer: ({ base, path, body, entry, store, now }) => {
      const source = store.find('dataset', path.id);
      const original = source ? pickExampleFields(source, base) : { ...base, name: base.name.replace(/-copy$/, '') };
      const items = listItems(store, path.id);
      const times = { createdAt: now(), updatedAt: now() };
      for (const { value } of items) store.create('item', { ...value, id: undefined, datasetId: entry?.id, ...times });
      if (entry) entry.value.promptId = body.targetPromptId;
      return {
        ...original,
        id: entry?.id,
        name: body.newName ?? `${original.name}-copy`,
        promptGroupId: body.targetPromptGroupId ?? getGroupId(store, body.targetPromptId) ?? original.promptGroupId,
        ...times,
        itemCount: items.length,
      };
    },
  },
  exportPromptDataset: {
    reads: 'dataset',
    answer: ({ base, id, entry, synthetic, store, now }) => {
      const exportedAt = now();
      const datasetId = Number(id);
      if (synthetic || !entry) {
        const items = base.items.map((item) => ({ ...item, datasetId }));
        return { dataset: { ...base.dataset, id: datasetId }, items, exportedAt };
      }
      const { promptGroupId } = entry.value;
      const prompts = store.listBy('prompt', { promptGroupId });
      const latest = prompts.find(({ value }) => value.isLatest) ?? prompts.at(-1);
      const latestPrompt = latest ? pickExampleFields(latest, base.promptGroup.latestPrompt) : null;
      const items = listItems(store, id).map((item) => pickExampleFields(item, base.items[0]));
      return {
        dataset: { ...pickExampleFields(entry, base.dataset), itemCount: items.length },
        promptGroup: { promptGroupId, latestPrompt, totalVersions: prompts.length },
        items,
        exportedAt,
      };
    },
  },
  listDatasetsForPrompt: {
    lists: 'dataset',
    refers: { id: 'prompt' },
    where: (entry, { path, store }) => belongsToPrompt(entry, path.id, store),
    answer: ({ base, example, path, store }) => (base.length > 0 || store.find('prompt', path.id) ? base : example()),
  },
  createPromptDataset: {
    creates: 'dataset',
    refers: { id: 'prompt' },
    answer: ({ base, path, entry, store }) => {
      if (entry) entry.value.promptId = Number(path.id);
      return { promptGroupId: getGroupId(store, path.id) ?? base.promptGroupId };
    },
  },
};

export function listItems(store: ServiceStore, datasetId: unknown): Entry[] {
  return store.listBy('item', { datasetId });
}

/** Counts the items, except those of a dataset that was never created: the documented example has some. */
function countItems({ id, synthetic, store }: Context): { itemCount?: number } {
  const itemCount = listItems(store, id).length;
  return synthetic && itemCount === 0 ? {} : { itemCount };
}
