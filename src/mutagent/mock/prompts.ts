import type { OperationStory } from '../../mock/story/story.ts';
import { datasetsOf, made, makeLatest, shown, touched, unknown, versionsOf } from './objects.ts';

/** What a change of a prompt may name; `messages` is taken and not returned (contract §9). */
const CHANGEABLE = [
  'name',
  'description',
  'isLatest',
  'systemPrompt',
  'humanPrompt',
  'rawPrompt',
  'inputSchema',
  'outputSchema',
  'metadata',
  'tags',
];

/** Prompts and their versions (contract §9). */
export const operations: Record<string, OperationStory> = {
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
    answer: ({ base, id, entry, synthetic, store }) => ({
      data: synthetic
        ? [{ ...base.data[0], id: Number(id) }, ...base.data.slice(1)]
        : versionsOf(store, 'prompt', entry).map((version) => shown(version, base.data[0])),
    }),
  },
  createPromptVersion: {
    creates: 'prompt',
    refuses: [unknown('prompt')],
    answer: ({ base, path, body, entry, store, now, uuid }) => {
      const source = store.find('prompt', path.id as string);
      const changes = Object.entries(body.changes ?? {}).filter(([name]) => CHANGEABLE.includes(name));
      return made('prompt', { entry, store }, source ? shown(source, base) : { promptGroupId: uuid() }, {
        isLatest: true,
        ...Object.fromEntries(changes),
        version: body.newVersion,
        createdAt: now(),
        updatedAt: now(),
      });
    },
  },
};
