import type { ServiceCheck } from '../check/job.ts';

/** What a contract check has to know beside the document. */
export const check: ServiceCheck = {
  // The client appends it to the endpoint.
  apiPrefix: '/api/v1',
  jobs: [
    {
      startedBy: ['startExperiment'],
      poll: 'getExperiment',
      field: 'experimentStatus',
      states: [['pending'], ['scheduled'], ['running'], ['completed', 'failed']],
      success: 'completed',
    },
    {
      startedBy: ['createEvaluation'],
      poll: 'getEvaluation',
      field: 'status',
      states: [['pending'], ['running'], ['completed', 'failed']],
      success: 'completed',
      resultFields: ['results'],
    },
  ],
};
