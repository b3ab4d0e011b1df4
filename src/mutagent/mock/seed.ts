import type { Seed } from '../../mock/story/story.ts';

/** The results at the start of a session. Prompts, datasets, items and evaluations start with the rows of the documented lists. */
export const seed: Seed = {
  result: [
    { evaluationId: 275, id: 5102, state: 'passed', createdAt: '2026-05-06T14:41:09.470Z' },
    { evaluationId: 276, id: 5103, state: 'failed', createdAt: '2026-05-06T14:43:51.006Z' },
  ],
};
