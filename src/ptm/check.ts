import type { ServiceCheck } from '../check/job.ts';

/** What a contract check has to know beside the document. */
export const check: ServiceCheck = {
  jobs: [
    {
      startedBy: ['runEval', 'runManualEval'],
      poll: 'getRun',
      field: 'status',
      // The vendor's MCP server uses the spelling `canceled` (contract §7, ruling).
      states: [['queued'], ['running'], ['completed', 'failed', 'cancelled', 'canceled']],
      success: 'completed',
    },
  ],
};
