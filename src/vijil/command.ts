import { getShare, type ServiceCommand } from '../cli/service-command.ts';
import { createVijilClient, type EvaluationProgress, type VijilClient } from './index.ts';

/** Vijil on the command line. */
export const command: ServiceCommand = {
  credentials: [{ option: 'apiKey', variable: 'VIJIL_API_KEY' }],
  baseUrlVariable: 'VIJIL_BASE_URL',
  createClient: (settings) => createVijilClient(settings),
  waits: {
    evaluation: {
      summary: 'an evaluation',
      ids: ['evaluation_id'],
      start: (client: VijilClient, ids, options) =>
        client.waitForEvaluation({ evaluation_id: ids.evaluation_id as string }, options),
      getProgress: ({ completed, total }: EvaluationProgress) => getShare(completed, total),
    },
  },
};
