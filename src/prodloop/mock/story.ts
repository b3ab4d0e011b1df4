import { type Context, defineStory, type Story } from '../../mock/story/story.ts';
import { asksNothing, evaluationOf, extractsNothing } from './evaluation.ts';
import { stateOf, takeReply } from './simulation.ts';

const BAD_SIMULATION = 'BAD_SIMULATION_REQUEST';
const ACCOUNT = 'mine';
const BRIEF = {
  simulation_mode: 'self_simulation',
  prompt: 'You book appointments for Clínica São Rafael.',
  parameters: ['commitment_extraction'],
  max_turns: 10,
};

/** How Prodloop's mock behaves. Contract §3 has the errors, §5 and §6 the operations, §11 what the official client needs. */
export const story: Story = defineStory({
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
      job: {
        field: 'status',
        steps: [{ state: 'running' }, { state: 'running', polls: 3 }, { state: 'completed' }],
        ends: ['failed'],
      },
    },
    /** There is one, the caller's. */
    account: {},
  },
  seed: {
    account: [{ id: ACCOUNT, credits_remaining: 2460 }],
    simulation: [
      { chat_id: 'sim_9f2d6c1e7a5b4803', status: 'running', ...BRIEF },
      { chat_id: 'sim_completed_b71d', status: 'completed', ...BRIEF },
      { chat_id: 'sim_failed_20c4', status: 'failed', ...BRIEF },
      {
        chat_id: 'audit_5e1f',
        status: 'completed',
        ...BRIEF,
        simulation_mode: 'audit_discovery',
        adaptive_max_conversations: 2,
      },
    ],
  },

  operations: {
    evaluateCall: {
      refuses: [
        { when: ({ body }) => asksNothing(body.metadata), with: 'noParameter' },
        { when: ({ body }) => extractsNothing(body.metadata), with: 'noExtraction' },
      ],
      answer: (ctx) => {
        debit(ctx);
        return ctx.reply({ body: evaluationOf(ctx.body.metadata, ctx.example) });
      },
    },
    startSimulation: {
      creates: 'simulation',
      refuses: [
        { when: ({ body }) => body.bot_llm?.model.endsWith('/nowhere') ?? false, with: 'providerNotConfigured' },
      ],
      answer: (ctx) => {
        debit(ctx);
        return ctx.reply({ body: stateOf(ctx) });
      },
    },
    submitSimulationTurn: {
      reads: 'simulation',
      by: 'chat_id',
      answer: (ctx) => (ctx.synthetic ? {} : takeReply(ctx)),
    },
    getSimulation: { polls: 'simulation', answer: (ctx) => (isKnown(ctx) ? ctx.reply({ body: stateOf(ctx) }) : {}) },
    getCreditBalance: { answer: (ctx) => ({ credits_remaining: account(ctx).credits_remaining }) },
  },
});

function isSimulation(operationId: string | undefined): boolean {
  return operationId === 'startSimulation' || operationId === 'submitSimulationTurn';
}

/** Started or seeded; what a poll adopted is told by the documented example alone. */
function isKnown({ entry, synthetic }: Context): boolean {
  return !synthetic && entry?.value.simulation_mode !== undefined;
}

function account({ store }: Context): { credits_remaining: number } {
  return store.find('account', ACCOUNT)?.value as { credits_remaining: number };
}

/** What a call costs is not documented: here one credit, for an evaluation as for a simulation. Nothing is refused for want of credits. */
function debit(ctx: Context): void {
  const mine = account(ctx);
  mine.credits_remaining = Math.max(0, mine.credits_remaining - 1);
}
