import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { getWorkspaceId } from './workspace.ts';

/** Runs. A run keeps the ids of its traces. */
export const runs: OperationStories<operations> = {
  listRuns: { lists: 'run' },
  createRun: {
    creates: 'run',
    refers: { datasetId: 'dataset' },
    defaults: (ctx) => ({
      workspaceId: getWorkspaceId(ctx),
      traceIds: [],
      traceCount: ctx.body.traceIds?.length ?? 0,
    }),
  },
  getRun: {
    reads: 'run',
    shows: ({ base, entry, store }) => {
      const known = new Map(store.list('trace').map(({ value }) => [value.id, value]));
      const ids = entry.value.traceIds as string[] | undefined;
      return ids && { traces: ids.map((id) => known.get(id) ?? { ...base.traces[0], id }) };
    },
  },
  deleteRun: { deletes: 'run' },
};
