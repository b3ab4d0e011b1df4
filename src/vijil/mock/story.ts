import type { CreateEvaluationRequest } from '../../../generated/vijil/methods.ts';
import type { operations } from '../../../generated/vijil/types.ts';
import { defineStory } from '../../mock/story/story.ts';
import { evaluations } from './evaluations.ts';
import { seed } from './seed.ts';

/** Vijil's mock. Contract §3.1 lists the errors and their order, §5 the operations. */
export const story = defineStory<operations>({
  errors: {
    body: ({ code, message }) => ({
      error: { code, message, details: {} },
      meta: { request_id: `req_${crypto.randomUUID().slice(0, 13)}` },
    }),
    // The documented example describes every problem but this one.
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
        steps: ['pending', { state: 'running', polls: 4 }, 'completed'],
        ends: ['failed', 'cancelled'],
      },
    },
  },
  seed,
  operations: evaluations,
});
