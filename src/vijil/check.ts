import type { ServiceCheck } from '../check/job.ts';

/** What a contract check has to know beside the document. */
export const check: ServiceCheck = {
  jobs: [
    {
      startedBy: ['createEvaluation'],
      poll: 'getEvaluationStatus',
      field: 'status',
      states: [['pending'], ['running'], ['completed', 'failed', 'cancelled']],
      success: 'completed',
      results: ['getEvaluationResults'],
      cancel: 'cancelEvaluation',
    },
  ],
};
