import type { operations } from '../../../generated/vijil/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';

/** The trust score of a completed evaluation that has none of its own. */
const TRUST_SCORE = 0.78;

/** Evaluations (contract §5). */
export const evaluations: OperationStories<operations> = {
  createEvaluation: {
    creates: 'evaluation',
    refuses: [
      { when: ({ body }) => body.agent_id?.endsWith('-000000000000') ?? false, with: 'agentNotFound' },
      { when: ({ body }) => body.harnesses.includes('harness-does-not-exist'), with: 'harnessNotFound' },
    ],
  },
  getEvaluationStatus: {
    polls: 'evaluation',
    shows: ({ base, job }) =>
      job && {
        progress: Math.round(100 * job.progress),
        completed: Math.round(base.total * job.progress),
        started_at: job.startedAt,
        estimated_completion: job.expectedAt,
      },
  },
  getEvaluationResults: {
    reads: 'evaluation',
    only: { in: ['completed'], otherwise: 'resultsNotReady' },
    answer: ({ base, entry, job, synthetic }) => {
      // A dimension that was not requested has no score.
      const harnesses = (entry?.value.harnesses ?? ['trust_score']) as string[];
      const isRequested = (dimension: string) => harnesses.includes('trust_score') || harnesses.includes(dimension);
      return {
        reliability_score: isRequested('reliability') ? base.reliability_score : null,
        security_score: isRequested('security') ? base.security_score : null,
        safety_score: isRequested('safety') ? base.safety_score : null,
        ...(synthetic ? {} : { completed_at: job?.endedAt }),
      };
    },
  },
  listEvaluations: {
    lists: 'evaluation',
    filters: ['status', 'agent_id'],
    row: (entry, job) => ({
      trust_score: job?.state === 'completed' ? (entry.value.trust_score ?? TRUST_SCORE) : null,
    }),
  },
  cancelEvaluation: {
    moves: 'evaluation',
    to: 'cancelled',
    only: { in: ['pending', 'running'], otherwise: 'notCancellable' },
  },
  deleteEvaluation: { deletes: 'evaluation' },
};
