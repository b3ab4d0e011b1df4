import type { operations } from '../../../generated/mutagent/types.ts';
import { defineStory } from '../../mock/story/story.ts';
import { prompt } from './prompt.ts';
import { promptDatasetItems } from './prompt-dataset-items.ts';
import { listItems, promptDatasets } from './prompt-datasets.ts';
import { promptEvaluations } from './prompt-evaluations.ts';
import { seed } from './seed.ts';

/**
 * MutagenT's mock. Contract §9 describes what a mock must do, §6, §7 and §9 the operations.
 * An evaluation has no status, so its run is a separate object, `result`, which can be read once its job has ended.
 */
export const story = defineStory<operations>({
  errors: {
    // The bodies of 409 and 500 repeat the status (contract §3).
    body: ({ status, code, message }) => ({
      error: code ?? STATUS_TEXTS[status] ?? 'Error',
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
    dataset: { derives: ({ id }, _, store) => ({ itemCount: listItems(store, id).length }) },
    item: { belongsTo: { datasetId: 'dataset' } },
    evaluation: {},
    result: {
      id: 'evaluationId',
      belongsTo: { evaluationId: 'evaluation' },
      job: {
        field: 'state',
        steps: [{ state: 'none', polls: Infinity }, { state: 'running', polls: 2 }, 'passed'],
        ends: ['failed'],
      },
    },
  },
  seed,
  operations: { ...promptEvaluations, ...promptDatasets, ...promptDatasetItems, ...prompt },
});

/** The field `error` of a refusal without a code. */
const STATUS_TEXTS: Record<number, string> = {
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
