import type { ServiceCommand } from '../cli/service-command.ts';
import { createPtmClient, type Optimization, type PtmClient, type PtmClientOptions } from './index.ts';

/** PTM on the command line. */
export const command: ServiceCommand = {
  credentials: [{ option: 'token', variable: 'PTM_API_TOKEN' }],
  baseUrlVariable: 'PTM_API_BASE_URL',
  requiresBaseUrl: true,
  createClient: (settings) => createPtmClient(settings as unknown as PtmClientOptions),
  waits: {
    run: {
      summary: 'a run',
      ids: ['run_key'],
      start: (client: PtmClient, ids, options) => client.waitForRun({ run_key: ids.run_key as string }, options),
    },
    optimization: {
      summary: "a prompt's active optimization",
      ids: ['prompt_id'],
      start: (client: PtmClient, ids, options) =>
        client.waitForOptimization({ prompt_id: ids.prompt_id as string }, options),
      getProblem: ({ status }: Optimization) => {
        if (status === 'completed') return undefined;
        return status ?? 'no optimization is active; getOptimizationHistory lists those that ended';
      },
    },
  },
};
