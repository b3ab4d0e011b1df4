import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** Traces. */
export const traces: OperationStories<operations> = {
  listTraces: {
    lists: 'trace',
    filters: {
      status: 'status',
      start_after: ({ value }, time) => Date.parse(String(value.startTime)) > Date.parse(time),
      start_before: ({ value }, time) => Date.parse(String(value.startTime)) < Date.parse(time),
      ai_component: ({ value }, component) => [value.aiComponentId, value.componentName].includes(component),
    },
  },
  getTrace: {
    reads: 'trace',
    answer: ({ base }) => ({
      spans: base.spans.map((span) => ({ ...span, traceId: base.traceId, traceDbId: base.id })),
    }),
  },
};
