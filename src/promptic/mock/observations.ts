import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** Observations of an experiment. */
export const observations: OperationStories<operations> = {
  listObservations: { lists: 'observation' },
  createObservations: {
    creates: 'observation',
    many: true,
    defaults: ({ path: { experimentId }, store }) => ({
      idx: store.list('observation', { experimentId }).length,
      split: 'eval',
    }),
  },
  updateObservation: { updates: 'observation' },
  deleteObservation: { deletes: 'observation' },
};
