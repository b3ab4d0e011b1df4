import { defineStory } from '../../mock/story/story.ts';
import { operations as datasets } from './datasets.ts';
import { operations as evaluations } from './evaluations.ts';
import { operations as prompts } from './prompts.ts';

/**
 * How MutagenT's mock behaves. Contract §9 has what a stand-in must do, §6, §7 and §9 the operations.
 * An evaluation has no status, so its run is an object of its own, `result`, which is there to be read once its job has ended.
 */
export const story = defineStory({
  errors: {
    // 409 and 500 repeat the status (contract §3).
    body: ({ status, code, message }) => ({
      error: code ?? WORDS[status] ?? 'Error',
      message,
      ...(status === 409 || status === 500 ? { statusCode: status } : {}),
    }),
    validation: { status: 400, code: 'VALIDATION_ERROR' },
    unauthorized: { status: 401 },
    forbidden: { status: 403 },
    unknownPath: { status: 404, message: 'Nothing is at this path' },
    notFound: { status: 404, message: 'No object with this id' },
    noResult: { status: 404, message: 'No result for this evaluation' },
    notEmpty: { status: 409, message: 'It is not empty: force deletes it all the same' },
    incomplete: { status: 422, code: 'EVAL_INCOMPLETE' },
  },
  credentials: { mt_expired: 'unauthorized', mt_other_workspace: 'forbidden' },

  resources: {
    prompt: {},
    dataset: {},
    item: {},
    evaluation: {},
    result: {
      id: 'evaluationId',
      job: {
        field: 'state',
        steps: [
          { state: 'none', polls: Number.POSITIVE_INFINITY },
          { state: 'running', polls: 2 },
          { state: 'passed' },
        ],
        ends: ['failed'],
      },
    },
  },
  // Prompts, datasets, items and evaluations start with the rows of the documented lists; these are the results of the latter.
  seed: {
    result: [
      { evaluationId: 275, id: 5102, state: 'passed', createdAt: '2026-05-06T14:41:09.470Z' },
      { evaluationId: 276, id: 5103, state: 'failed', createdAt: '2026-05-06T14:43:51.006Z' },
    ],
  },

  operations: { ...evaluations, ...datasets, ...prompts },
});

/** The `error` word of a refusal that has no code. */
const WORDS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};
