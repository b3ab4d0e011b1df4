import type { operations } from '../../../generated/ptm/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { GROUPS } from './seed.ts';

/** Groups. */
export const groups: OperationStories<operations> = {
  listGroups: { answer: () => GROUPS },
};
