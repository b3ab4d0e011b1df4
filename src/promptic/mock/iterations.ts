import type { operations } from '../../../generated/promptic/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { findBestIteration, growIterations } from './experiments.ts';

/** Iterations of an experiment. */
export const iterations: OperationStories<operations> = {
  listIterations: {
    lists: 'iteration',
    answer: ({ example, path: { experimentId }, store }) => {
      const experiment = store.find('experiment', experimentId);
      if (experiment) growIterations(store, experiment);
      const [sample] = example().data;
      const rows = store.list('iteration', { experimentId });
      return { data: rows.map(({ value: { scores: _, ...row } }) => ({ ...sample, ...row })) };
    },
  },
  getIteration: {
    reads: 'iteration',
    answer: ({ base, entry }) => ({ scores: entry?.value.scores ?? assignScores(base.scores, entry?.id) }),
  },
  getBestIteration: {
    lists: 'iteration',
    answer: ({ example, path: { experimentId }, store, refuse, reply }) => {
      const experiment = store.find('experiment', experimentId);
      if (!experiment) return reply({ body: { ...example(), experimentId } });
      const best = findBestIteration(store, experiment);
      if (!best) return refuse('notFound');
      const body = { ...example(), ...best.value };
      return reply({ body: { ...body, scores: best.value.scores ?? assignScores(body.scores, best.id) } });
    },
  },
};

/** Returns the documented example's scores as those of another iteration. */
function assignScores(scores: readonly object[] = [], iterationId: unknown): object[] {
  return scores.map((score) => ({ ...score, iterationId: Number(iterationId) }));
}
