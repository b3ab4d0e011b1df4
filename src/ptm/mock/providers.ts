import type { operations } from '../../../generated/ptm/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { PROVIDERS } from './seed.ts';

/** Providers. */
export const providers: OperationStories<operations> = {
  listProviders: { answer: () => ({ profiles: PROVIDERS }) },
};
