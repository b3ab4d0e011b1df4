import type { CreateEvaluationRequest } from '../../../generated/vijil/methods.ts';
import { defineStory } from '../../mock/story/story.ts';

/** How Vijil's mock behaves. Contract §3.1 has the errors and their order, §5 the operations. */
export const story = defineStory({
  errors: {
    body: ({ code, message }) => ({
      error: { code, message, details: {} },
      meta: { request_id: `req_${crypto.randomUUID().slice(0, 13)}` },
    }),
    // Neither an agent nor a model: the documented example says it best.
    validation: (problems) => ({
      status: 400,
      code: 'InvalidRequestException',
      ...(problems.some(({ rule }) => rule === 'anyOf')
        ? { message: 'Give agent_id, or model_hub and model_name.' }
        : {}),
    }),
    unauthorized: { status: 401, code: 'InvalidApiKeyException' },
    forbidden: { status: 403, code: 'insufficient_permissions' },
    unknownPath: { status: 404, code: 'not_found', message: 'Nothing is at this path.' },
    unknownMethod: { status: 404, code: 'not_found', message: 'Nothing is at this path.' },
    evaluationNotFound: {
      status: 404,
      code: 'EvaluationNotFoundException',
      message: ({ id }) => `Evaluation "${id}" does not exist.`,
    },
    agentNotFound: {
      status: 404,
      code: 'AgentNotFoundException',
      message: ({ body }) => `Agent "${(body as CreateEvaluationRequest).agent_id}" does not exist.`,
    },
    harnessNotFound: { status: 404, code: 'HarnessNotFoundException' },
    resultsNotReady: { status: 409, code: 'ResultsNotReadyException' },
    notCancellable: { status: 409, code: 'InvalidStateException' },
  },
  credentials: { 'vj-expired': 'unauthorized', 'vj-read-only': 'forbidden' },

  resources: {
    evaluation: {
      notFound: 'evaluationNotFound',
      unknown: (id) => id.startsWith('eval-00000404'),
      job: {
        field: 'status',
        steps: [{ state: 'pending' }, { state: 'running', polls: 4 }, { state: 'completed' }],
        ends: ['failed', 'cancelled'],
      },
    },
  },
  seed: {
    evaluation: [
      {
        id: 'eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21',
        status: 'completed',
        created_at: '2024-01-15T10:30:00Z',
        trust_score: 0.78,
        agent_id: 'agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6',
      },
      {
        id: 'eval-c1ea0000-3d0e-4c55-9c56-0a4d5f1f9e21',
        status: 'completed',
        created_at: '2024-01-14T18:02:11Z',
        trust_score: 1,
        agent_id: 'agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6',
      },
      { id: 'eval-7b1f0c52-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'running', created_at: '2024-01-14T09:15:40Z' },
      { id: 'eval-10c3a7d4-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'pending', created_at: '2024-01-13T23:59:59Z' },
      { id: 'eval-fa11ed01-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'failed', created_at: '2024-01-12T07:45:00Z' },
      { id: 'eval-cace1ed0-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'cancelled', created_at: '2024-01-11T16:20:33Z' },
      { id: 'eval-51000001-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'pending', created_at: '2024-01-10T08:00:00Z' },
      {
        id: 'eval-51000002-3d0e-4c55-9c56-0a4d5f1f9e21',
        status: 'pending',
        created_at: '2024-01-10T08:00:01Z',
        $outcome: 'failed',
      },
    ],
  },

  operations: {
    createEvaluation: {
      creates: 'evaluation',
      refuses: [
        { when: ({ body }) => body.agent_id?.endsWith('-000000000000'), with: 'agentNotFound' },
        { when: ({ body }) => body.harnesses.includes('harness-does-not-exist'), with: 'harnessNotFound' },
      ],
    },
    getEvaluationStatus: {
      polls: 'evaluation',
      answer: ({ job, base, synthetic }) =>
        job && !synthetic
          ? {
              progress: Math.round(100 * job.progress),
              completed: Math.round(base.total * job.progress),
              started_at: job.startedAt,
              estimated_completion: job.expectedAt,
            }
          : {},
    },
    getEvaluationResults: {
      reads: 'evaluation',
      only: { in: ['completed'], otherwise: 'resultsNotReady' },
      answer: ({ base, entry, job, synthetic }) => {
        // A dimension that was not asked for has no score.
        const harnesses: string[] = (entry?.value.harnesses as string[] | undefined) ?? ['trust_score'];
        const score = (dimension: string) =>
          harnesses.some((name) => name === 'trust_score' || name === dimension) ? base[`${dimension}_score`] : null;
        return {
          reliability_score: score('reliability'),
          security_score: score('security'),
          safety_score: score('safety'),
          ...(synthetic ? {} : { completed_at: job?.endedAt }),
        };
      },
    },
    listEvaluations: {
      lists: 'evaluation',
      filters: ['status', 'agent_id'],
      row: (entry, job) => ({ trust_score: job?.state === 'completed' ? (entry.value.trust_score ?? 0.78) : null }),
    },
    cancelEvaluation: {
      moves: 'evaluation',
      to: 'cancelled',
      only: { in: ['pending', 'running'], otherwise: 'notCancellable' },
    },
    deleteEvaluation: { deletes: 'evaluation' },
  },
});
