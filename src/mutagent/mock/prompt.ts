import type { operations } from '../../../generated/mutagent/types.ts';
import { pickFields } from '../../mock/json.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { belongsToPrompt, createVersion, listVersions, makeLatest, pickExampleFields } from './versions.ts';

/** The fields of a prompt that a new version may change. The service accepts `messages` and does not return it (contract §9). */
const CHANGEABLE: ReadonlySet<string> = new Set([
  ...['name', 'description', 'isLatest', 'systemPrompt', 'humanPrompt', 'rawPrompt'],
  ...['inputSchema', 'outputSchema', 'metadata', 'tags'],
]);

/** Prompts and their versions (contract §9). */
export const prompt: OperationStories<operations> = {
  listPrompts: { lists: 'prompt', filters: ['name', 'isLatest', 'version', 'createdBy'] },
  createPrompt: { creates: 'prompt', defaults: ({ uuid }) => ({ promptGroupId: uuid() }) },
  listPromptTags: {
    answer: ({ store }) => [...new Set(store.list('prompt').flatMap(({ value }) => value.tags ?? []))].sort(),
  },
  getPrompt: { reads: 'prompt' },
  updatePrompt: {
    updates: 'prompt',
    answer: ({ body, entry, store }) => {
      if (body.isLatest) makeLatest(store, 'prompt', entry);
    },
  },
  deletePrompt: {
    deletes: 'prompt',
    refuses: [
      {
        when: ({ store, id, query }) =>
          query.force !== true && store.list('dataset').some((dataset) => belongsToPrompt(dataset, id, store)),
        with: 'notEmpty',
      },
    ],
  },
  listPromptVersions: {
    reads: 'prompt',
    answer: ({ base, id, entry, synthetic, store }) => {
      // The document leaves the type of the rows open.
      const rows = base.data as object[];
      return {
        data: synthetic
          ? [{ ...rows[0], id: Number(id) }, ...rows.slice(1)]
          : listVersions(store, 'prompt', entry).map((version) => pickExampleFields(version, rows[0])),
      };
    },
  },
  createPromptVersion: {
    creates: 'prompt',
    refers: { id: 'prompt' },
    answer: (ctx) => {
      const { changes = {}, newVersion: version } = ctx.body;
      return createVersion('prompt', ctx, { ...pickFields(changes, CHANGEABLE), version });
    },
  },
};
