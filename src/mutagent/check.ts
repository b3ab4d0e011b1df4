import type { ServiceCheck } from '../check/job.ts';

/** What a contract check has to know beside the document. */
export const check: ServiceCheck = {
  jobs: [
    // An evaluation has no status: it has ended when there is a result.
    { startedBy: ['runEvaluation'], poll: 'getEvaluationResult', states: [] },
  ],
};
