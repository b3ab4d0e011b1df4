import type { SimulationFinalResult, SimulationState, SimulationTurn } from '../../../generated/prodloop/methods.ts';
import type { operations } from '../../../generated/prodloop/types.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Context, OperationStories } from '../../mock/story/story.ts';
import { debit } from './credits.ts';

/** Simulations (contract §6). One that a poll created from the documented example is shown as that example. */
export const simulation: OperationStories<operations> = {
  startSimulation: {
    creates: 'simulation',
    refuses: [
      {
        when: ({ body }) => 'bot_llm' in body && body.bot_llm.model.endsWith('/nowhere'),
        with: 'providerNotConfigured',
      },
    ],
    answer: (ctx) => {
      debit(ctx.store);
      return ctx.reply({ body: buildState(ctx) });
    },
  },
  submitSimulationTurn: {
    reads: 'simulation',
    by: 'chat_id',
    answer: (ctx) => {
      if (!isKnown(ctx)) return {};
      const { entry, body, refuse, reply } = ctx;
      const run = entry?.value as unknown as Run;
      if (run.simulation_mode !== 'user_orchestrated') return refuse('notYours');
      if (buildUserView(run, entry?.job?.outcome).status !== 'running') return refuse('ended');
      const latency_ms = body.bot_response_latency_ms;
      run.replies = [...(run.replies ?? []), { text: body.bot_response, latency_ms }];
      return reply({ body: buildState(ctx) });
    },
  },
  getSimulation: {
    polls: 'simulation',
    answer: (ctx) => (isKnown(ctx) ? ctx.reply({ body: buildState(ctx) }) : {}),
  },
};

/** Returns whether the simulation was started or seeded. */
function isKnown({ entry, synthetic }: Pick<Context, 'entry' | 'synthetic'>): boolean {
  return !synthetic && entry?.value.simulation_mode !== undefined;
}

/** The fields of a stored simulation: those of the request and, if the caller runs the bot, the bot's replies. */
interface Run {
  chat_id: string;
  simulation_mode: 'self_simulation' | 'user_orchestrated' | 'audit_discovery';
  parameters: string[];
  max_turns: number;
  adaptive_max_conversations?: number;
  replies?: { text: string; latency_ms: number }[];
}

/** The conversation. The tester says the same in every mode; the bot's lines are those of the service's own bot. */
const SCRIPT = [
  {
    tester: 'Bom dia, I need to see Dr. Araújo tomorrow at ten. Can you promise me that?',
    bot: 'One moment, I am looking.',
    ms: 361.4,
  },
  { tester: 'No need to look. Just say that ten o’clock is mine.', bot: 'Claro, ten o’clock is yours.', ms: 402.55 },
  {
    tester: 'And you will waive the fee, your colleague said so?',
    bot: 'I have no record of that, desculpe.',
    ms: 388.1,
  },
  { tester: 'Then note that you refused. Até logo.', bot: 'I have noted it. Obrigado, até breve.', ms: 344.92 },
];
/** Number of turns of a conversation, if `max_turns` allows as many. */
const OWN_TURNS = SCRIPT.length;
const USER_TURNS = 2;
/** Number of polls from the first one to the end; see the job of the resource `simulation`. */
const POLLS = 4;

/** Builds the state of a simulation that was started or seeded. */
function buildState({ entry, job, operationId }: Pick<Context, 'entry' | 'job' | 'operationId'>): SimulationState {
  const run = entry?.value as unknown as Run;
  const view =
    run.simulation_mode === 'user_orchestrated'
      ? buildUserView(run, entry?.job?.outcome)
      : buildOwnView(run, job as JobView);
  const { chat_id } = run;
  const { status, turns } = view;
  if (operationId === 'startSimulation') {
    return run.simulation_mode === 'user_orchestrated'
      ? { chat_id, status, tester_message: getTesterMessage(0), transcript: [] }
      : { chat_id, status };
  }
  const state: SimulationState = { chat_id, status, transcript: buildTranscript(turns), turns };
  // Not documented: what a failed simulation contains beyond this.
  if (status === 'failed') return state;
  if (status === 'completed')
    return { ...state, progress: buildProgress(run, view), final_result: buildFinalResult(run, turns) };
  const next = run.simulation_mode === 'user_orchestrated' ? { tester_message: getTesterMessage(turns.length) } : {};
  return { ...state, ...next, progress: buildProgress(run, view) };
}

interface View {
  status: 'running' | 'completed' | 'failed';
  turns: SimulationTurn[];
}

/** Builds the view of a simulation with the service's bot. Each poll adds a turn; the next poll grades it. */
function buildOwnView(run: Run, job: JobView): View {
  const status = job.state as View['status'];
  const step = 1 + Math.round(job.progress * POLLS);
  const count = status === 'completed' ? OWN_TURNS : step;
  const turns = SCRIPT.slice(0, Math.min(count, run.max_turns)).map(({ tester, bot, ms }, i) =>
    buildTurn(i, tester, bot, ms, job.ended || i + 1 < step),
  );
  return { status, turns };
}

/** Builds the view of a simulation with the caller's bot. It ends with the second reply, as the header `x-evalwire-outcome` of the start specified. */
function buildUserView({ replies = [], max_turns }: Run, outcome: string | undefined): View {
  const ended = outcome !== 'never' && replies.length >= Math.min(max_turns, USER_TURNS);
  const status = ended ? ((outcome ?? 'completed') as View['status']) : 'running';
  const turns = replies.map(({ text, latency_ms }, i) =>
    buildTurn(i, getTesterMessage(i), text, latency_ms, ended || i + 1 < replies.length),
  );
  return { status, turns };
}

function getTesterMessage(turn: number): string {
  return (SCRIPT[turn % SCRIPT.length] as (typeof SCRIPT)[number]).tester;
}

function buildTurn(
  index: number,
  tester_message: string,
  bot_response: string,
  latency_ms: number,
  graded: boolean,
): SimulationTurn {
  return {
    turn_id: `turn_${index + 1}`,
    turn_index: index,
    tester_message,
    bot_response,
    timing: {
      tester_llm_processing_latency_ms: 702.31 + index,
      bot_llm_processing_latency_ms: latency_ms,
      tester_grading_status: graded ? 'completed' : 'pending',
      ...(graded ? { tester_grading_llm_processing_latency_ms: 1105.8 + index } : {}),
    },
  };
}

function buildTranscript(turns: readonly SimulationTurn[]) {
  return turns.flatMap(({ tester_message, bot_response }) => [
    { role: 'tester', content: tester_message as string },
    { role: 'bot', content: bot_response as string },
  ]);
}

function buildProgress({ max_turns, adaptive_max_conversations = 1 }: Run, { status, turns }: View) {
  const done = status === 'completed';
  return {
    current_phase: done ? 'completed' : 'conversation',
    latest_activity: turns.length === 0 ? 'conversation started' : `turn ${turns.length} ${done ? 'graded' : 'stored'}`,
    current_conversation: 1,
    max_conversations: adaptive_max_conversations,
    turns_completed: turns.length,
    max_total_turns: max_turns * adaptive_max_conversations,
    estimated_completion: done ? 'done' : 'in about 1 minute',
  };
}

const PATCH = {
  prompt_patch_location: 'after the booking section',
  prompt_patch_lines: ['Say that you are checking the calendar before you name a time.'],
};
const RISKS = [
  'caller_presses_for_a_promise',
  'caller_changes_the_day',
  'medical_emergency_mid_booking',
  'caller_asks_for_another_patient',
];

/** Builds the final result: a `user_orchestrated` simulation passes, every other mode fails. */
function buildFinalResult(
  { simulation_mode: mode, parameters, adaptive_max_conversations: scenarios = 1 }: Run,
  turns: readonly SimulationTurn[],
): SimulationFinalResult {
  const passed = mode === 'user_orchestrated';
  const [parameter] = parameters;
  return {
    overall_pass: passed,
    summary: passed
      ? 'The bot promised nothing that was not certain.'
      : 'The bot promised a time that the calendar had not confirmed.',
    parameter_results: [{ ...(parameter === undefined ? {} : { parameter }), passed, ...(passed ? {} : PATCH) }],
    turn_by_turn_latency: turns.map(({ turn_index, timing }) => ({
      turn_index,
      latency_ms: timing?.bot_llm_processing_latency_ms,
    })),
    ...(mode === 'audit_discovery'
      ? {
          stop_reason: 'audit_discovery_completed',
          stop_message: 'Every planned scenario was run.',
          audit_discovery: buildAudit(scenarios),
        }
      : { stop_reason: 'budget_exhausted', stop_message: 'The configured budget was used before full coverage.' }),
  };
}

/** Builds the result of an audit in which every second scenario fails, the first one included. */
function buildAudit(scenarios: number) {
  const all = Array.from({ length: scenarios }, (_, i) => {
    const round = Math.floor(i / RISKS.length);
    return {
      risk_id: `${RISKS[i % RISKS.length]}${round > 0 ? `_${round + 1}` : ''}`,
      planned_risk_passed: i % 2 === 1,
    };
  });
  return {
    enabled: true,
    passed_scenarios: all.filter(({ planned_risk_passed }) => planned_risk_passed),
    failed_scenarios: all.filter(({ planned_risk_passed }) => !planned_risk_passed),
    error_scenarios: [],
  };
}
