import type { ServiceCommand } from '../cli/service-command.ts';
import { createPrompticClient, type Experiment, type PrompticClient } from './index.ts';

/** Promptic on the command line. */
export const command: ServiceCommand = {
  credentials: [
    { option: 'accessToken', variable: 'PROMPTIC_ACCESS_TOKEN' },
    { option: 'apiKey', variable: 'PROMPTIC_API_KEY' },
  ],
  baseUrlVariable: 'PROMPTIC_ENDPOINT',
  createClient: (settings) => createPrompticClient(settings),
  waits: {
    experiment: {
      summary: 'an experiment that was started',
      ids: ['experimentId'],
      start: (client: PrompticClient, ids, options) =>
        client.waitForExperiment({ experimentId: ids.experimentId as string }, options),
      getProblem: ({ experimentStatus, errorMessage }: Experiment) =>
        experimentStatus === 'completed' ? undefined : `${experimentStatus}${errorMessage ? `: ${errorMessage}` : ''}`,
    },
    evaluation: {
      summary: 'an evaluation of a component',
      ids: ['componentId', 'evaluationId'],
      start: (client: PrompticClient, ids, options) =>
        client.waitForEvaluation(
          { componentId: ids.componentId as string, evaluationId: ids.evaluationId as string },
          options,
        ),
    },
  },
};
