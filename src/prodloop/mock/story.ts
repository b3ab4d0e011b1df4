import type { operations } from '../../../generated/prodloop/types.ts';
import { defineStory } from '../../mock/story/story.ts';
import { credits } from './credits.ts';
import { evaluation } from './evaluation.ts';
import { seed } from './seed.ts';
import { simulation } from './simulation.ts';

const BAD_SIMULATION = 'BAD_SIMULATION_REQUEST';
/** Prodloop's mock. Contract §3 lists the errors, §5 and §6 the operations, §11 what the official client needs. */
export const story = defineStory<operations>({
  prefix: '',
  errors: {
    body: ({ code, message }) => ({ error: code === undefined ? message : `${code}: ${message}` }),
    validation: (_, operationId) => ({ status: 400, ...(isSimulation(operationId) ? { code: BAD_SIMULATION } : {}) }),
    unauthorized: { status: 401 },
    unknownPath: { status: 404, message: 'There is nothing at this path.' },
    simulationNotFound: { status: 404, message: ({ id }) => `Simulation not found: ${id}` },
    notYours: { status: 400, code: BAD_SIMULATION, message: 'The service runs the bot of this simulation.' },
    ended: { status: 400, code: BAD_SIMULATION, message: 'The simulation has ended.' },
    noParameter: { status: 400, message: 'metadata.parameters or metadata.custom_parameters must have an element.' },
    noExtraction: {
      status: 400,
      message: 'extraction_variables needs extraction_schema and bot_captured_variables with all its keys.',
    },
    providerNotConfigured: {
      status: 400,
      code: 'BOT_PROVIDER_NOT_CONFIGURED',
      message: 'no credentials are set up for this route; set them up, or use user_orchestrated.',
    },
  },
  credentials: { sk_live_revoked: 'unauthorized' },

  resources: {
    simulation: {
      id: 'chat_id',
      newId: (_, uuid) => `sim_${uuid().replaceAll('-', '').slice(0, 16)}`,
      notFound: 'simulationNotFound',
      unknown: (id) => id === 'sim_missing',
      // The first poll shows one turn, each further one shows one more.
      job: { field: 'status', steps: ['running', { state: 'running', polls: 3 }, 'completed'], ends: ['failed'] },
    },
    /** There is one account, the caller's. */
    account: {},
  },
  seed,
  operations: { ...evaluation, ...simulation, ...credits },
});

function isSimulation(operationId: string | undefined): boolean {
  return operationId === 'startSimulation' || operationId === 'submitSimulationTurn';
}
