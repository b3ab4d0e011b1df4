import type { Context, OperationStory } from '../../mock/story/story.ts';
import { addItem, belongsTo, datasetsOf, familyOf, itemsOf, shown, touched, unknown } from './objects.ts';

/** Datasets and their items (contract §7). */
export const operations: Record<string, OperationStory> = {
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
    answer: ({ base, id, entry, synthetic, store, now }) => {
      const exportedAt = now();
      if (synthetic || !entry) return { ...ofDataset(base, id), exportedAt };
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
    answer: ({ base, id, synthetic, store }) => {
      const rows = datasetsOf(store, id).map((entry) => ({
        ...shown(entry, base[0]),
        itemCount: itemsOf(store, entry.id).length,
      }));
      return synthetic && rows.length === 0 ? base : rows;
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
};

/** Items are counted, except those of a dataset that nobody made. */
function counted({ id, synthetic, store }: Context): { itemCount?: number } {
  const itemCount = itemsOf(store, id).length;
  return synthetic && itemCount === 0 ? {} : { itemCount };
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
