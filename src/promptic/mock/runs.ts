import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { getWorkspaceId } from './workspace.ts';

/** Runs. A run keeps the ids of its traces. */
export const runs: OperationStories<operations> = {
  listRuns: { lists: 'run', row: ({ parents }) => ({ aiComponentId: parents.componentId }) },
  createRun: {
    creates: 'run',
    refers: { datasetId: 'dataset' },
    defaults: (ctx) => ({
      aiComponentId: ctx.path.componentId,
      workspaceId: getWorkspaceId(ctx),
      traceIds: [],
      traceCount: ctx.body.traceIds?.length ?? 0,
    }),
  },
  getRun: {
    reads: 'run',
    answer: ({ base, entry, path, store }) => {
      const aiComponentId = path.componentId;
      const ids = entry?.value.traceIds as string[] | undefined;
      if (!ids) return { aiComponentId };
      const known = new Map(store.list('trace').map(({ value }) => [value.id, value]));
      return { aiComponentId, traces: ids.map((id) => known.get(id) ?? { ...base.traces[0], id }) };
    },
  },
  deleteRun: { deletes: 'run' },
};
