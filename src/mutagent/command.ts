import type { ServiceCommand } from '../cli/service-command.ts';
import { createMutagentClient, type MutagentClient, type ResultState } from './index.ts';

/** MutagenT on the command line. */
export const command: ServiceCommand = {
  credentials: [
    { option: 'apiKey', variable: 'MUTAGENT_API_KEY' },
    { option: 'bearerAuth', variable: 'MUTAGENT_BEARER_AUTH' },
  ],
  baseUrlVariable: 'MUTAGENT_SERVER_URL',
  createClient: (settings) => createMutagentClient(settings),
  waits: {
    evaluation: {
      summary: "an evaluation's result",
      ids: ['id'],
      start: (client: MutagentClient, ids, options) =>
        client.promptEvaluations.waitForEvaluationResult({ id: Number(ids.id) }, options),
      getProblem: (result: ResultState) => (result?.success ? undefined : 'the output did not pass'),
    },
  },
};
