import type { ServiceCheck } from '../check/job.ts';

/** What a contract check has to know beside the document. */
export const check: ServiceCheck = {
  jobs: [
    {
      startedBy: ['startSimulation'],
      poll: 'getSimulation',
      field: 'status',
      states: [['running'], ['completed', 'failed']],
      success: 'completed',
      resultFields: ['final_result'],
      continuedBy: 'submitSimulationTurn',
      // A simulation with the caller's bot goes on only with the caller's replies.
      endsByItself: (body) => (body as { simulation_mode?: string }).simulation_mode !== 'user_orchestrated',
    },
  ],
};
