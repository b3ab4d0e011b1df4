import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { getOwnerFields } from './workspace.ts';

/** Components. The response to a creation contains the id alone. */
export const components: OperationStories<operations> = {
  listComponents: { lists: 'component' },
  createComponent: {
    creates: 'component',
    defaults: (ctx) => ({ description: null, costAnalysisConfig: null, ...getOwnerFields(ctx) }),
  },
  getComponent: { reads: 'component' },
  deleteComponent: { deletes: 'component' },
};
