import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** Evaluators of an experiment. */
export const evaluators: OperationStories<operations> = {
  listEvaluators: { lists: 'evaluator' },
  createEvaluators: {
    creates: 'evaluator',
    many: true,
    defaults: () => ({ scaleMin: 0, scaleMax: 1 }),
  },
  updateEvaluator: { updates: 'evaluator' },
  deleteEvaluator: { deletes: 'evaluator' },
};
