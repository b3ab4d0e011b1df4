import { getShare, type ServiceCommand } from '../cli/service-command.ts';
import { createProdloopClient, type ProdloopClient, type SimulationState } from './index.ts';

/** Prodloop on the command line. */
export const command: ServiceCommand = {
  credentials: [{ option: 'apiKey', variable: 'PRODLOOP_API_KEY' }],
  baseUrlVariable: 'PRODLOOP_BASE_URL',
  createClient: (settings) => createProdloopClient(settings),
  waits: {
    simulation: {
      summary: 'a simulation that the service runs',
      ids: ['chat_id'],
      start: (client: ProdloopClient, ids, options) =>
        client.waitForSimulation({ chat_id: ids.chat_id as string }, options),
      getProgress: ({ progress }: SimulationState) => getShare(progress?.turns_completed, progress?.max_total_turns),
    },
  },
};
