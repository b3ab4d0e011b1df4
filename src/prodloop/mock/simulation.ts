import type {
  SimulationFinalResult,
  SimulationState,
  SimulationTurn,
  SubmitSimulationTurnRequest,
} from '../../../generated/prodloop/methods.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Context, Reply } from '../../mock/story/story.ts';

/** What an entry of the store holds: the sent fields and, where the caller runs the bot, its replies. */
interface Run {
  chat_id: string;
  simulation_mode: 'self_simulation' | 'user_orchestrated' | 'audit_discovery';
  parameters: string[];
  max_turns: number;
  adaptive_max_conversations?: number;
  replies?: { text: string; latency_ms: number }[];
}

/** What is said. The tester's side is the same in every mode; the bot's is the service's own. */
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
/** Turns of a conversation, where `max_turns` allows as many. */
const OWN_TURNS = SCRIPT.length;
const USER_TURNS = 2;
/** Polls after the first one until the end, see the job of `simulation`. */
const POLLS = 4;

/** The state of a simulation that was started or seeded. */
export function stateOf({ entry, job, operationId }: Context): SimulationState {
  const run = entry?.value as unknown as Run;
  const view =
    run.simulation_mode === 'user_orchestrated' ? userView(run, entry?.job?.outcome) : ownView(run, job as JobView);
  const { chat_id } = run;
  const { status, turns } = view;
  if (operationId === 'startSimulation') {
    return run.simulation_mode === 'user_orchestrated'
      ? { chat_id, status, tester_message: testerMessage(0), transcript: [] }
      : { chat_id, status };
  }
  const state: SimulationState = { chat_id, status, transcript: transcriptOf(turns), turns };
  // What else a failed simulation says is not known.
  if (status === 'failed') return state;
  if (status === 'completed')
    return { ...state, progress: progressOf(run, view), final_result: finalResult(run, turns) };
  const next = run.simulation_mode === 'user_orchestrated' ? { tester_message: testerMessage(turns.length) } : {};
  return { ...state, ...next, progress: progressOf(run, view) };
}

/** Takes the bot's reply of a `user_orchestrated` simulation and gives the state after it. */
export function takeReply(ctx: Context): SimulationState | Reply | Record<string, never> {
  const run = ctx.entry?.value as unknown as Run;
  // Adopted by a poll: all that is known of it is the documented example.
  if (run.simulation_mode === undefined) return {};
  if (run.simulation_mode !== 'user_orchestrated') return ctx.refuse('notYours');
  const outcome = ctx.entry?.job?.outcome;
  if (userView(run, outcome).status !== 'running') return ctx.refuse('ended');
  const { bot_response, bot_response_latency_ms } = ctx.body as SubmitSimulationTurnRequest;
  run.replies = [...(run.replies ?? []), { text: bot_response, latency_ms: bot_response_latency_ms }];
  return ctx.reply({ body: stateOf(ctx) });
}

interface View {
  status: 'running' | 'completed' | 'failed';
  turns: SimulationTurn[];
}

/** Shows one turn more with every poll. A turn is graded one poll after it came. */
function ownView(run: Run, job: JobView): View {
  const status = job.state as View['status'];
  const step = 1 + Math.round(job.progress * POLLS);
  const count = status === 'completed' ? OWN_TURNS : step;
  const turns = SCRIPT.slice(0, Math.min(count, run.max_turns)).map(({ tester, bot, ms }, i) =>
    turnOf(i, tester, bot, ms, job.ended || i + 1 < step),
  );
  return { status, turns };
}

/** Ends with the caller's second reply, or as the header `x-evalwire-outcome` of the start said. */
function userView({ replies = [], max_turns }: Run, outcome: string | undefined): View {
  const ended = outcome !== 'never' && replies.length >= Math.min(max_turns, USER_TURNS);
  const status = ended ? ((outcome ?? 'completed') as View['status']) : 'running';
  const turns = replies.map(({ text, latency_ms }, i) =>
    turnOf(i, testerMessage(i), text, latency_ms, ended || i + 1 < replies.length),
  );
  return { status, turns };
}

function testerMessage(turn: number): string {
  return (SCRIPT[turn % SCRIPT.length] as (typeof SCRIPT)[number]).tester;
}

function turnOf(
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

function transcriptOf(turns: readonly SimulationTurn[]) {
  return turns.flatMap(({ tester_message, bot_response }) => [
    { role: 'tester', content: tester_message as string },
    { role: 'bot', content: bot_response as string },
  ]);
}

function progressOf({ max_turns, adaptive_max_conversations = 1 }: Run, { status, turns }: View) {
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

/** The service's own bot gives in and fails; yours passes. */
function finalResult(
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
          audit_discovery: auditOf(scenarios),
        }
      : { stop_reason: 'budget_exhausted', stop_message: 'The budget of conversations was used up.' }),
  };
}

/** The first scenario fails, every second one too. */
function auditOf(scenarios: number) {
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
