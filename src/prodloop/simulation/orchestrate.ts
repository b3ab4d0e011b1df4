import type {
  SimulationState,
  SubmitSimulationTurnRequest,
  TranscriptEntry,
} from '../../../generated/prodloop/methods.ts';
import type { CallSite } from '../../core/errors.ts';
import type { CallOptions } from '../../core/options.ts';
import { APIError, TurnLimitError, ValidationError } from '../errors.ts';
import { isObject, trimmed, twoDecimals } from '../values.ts';

/** What the handler is told besides the message and the transcript. */
export interface BotTurnContext {
  chat_id: string;
  /** The turn, from 0. */
  turn: number;
  /** Aborted when the simulation's call is; hand it on to what the handler calls. */
  signal: AbortSignal | undefined;
}

/**
 * A handler's reply: the text; or text and the model's latency in ms; or both in an object. The latency is measured around the handler where none
 * is given. Of several names the first one that is not 0 counts.
 */
export type BotTurn =
  | string
  | readonly [response: string, latency_ms: number | string]
  | {
      response: string;
      llm_processing_latency_ms?: number | string | null | undefined;
      bot_response_latency_ms?: number | string | null | undefined;
      latency_ms?: number | string | null | undefined;
    };

/** Answers the tester's message. `transcript` is the conversation before it. What it throws ends `simulatePrompt`; the simulation then stays open. */
export type BotTurnHandler = (
  tester_message: string,
  transcript: TranscriptEntry[],
  context: BotTurnContext,
) => BotTurn | Promise<BotTurn>;

/** Options of a `user_orchestrated` simulation; those of a call hold for each of its requests. */
export interface OrchestrationOptions extends CallOptions {
  /** Most turns until {@link TurnLimitError}. Default 500, the most that the documented limits allow: 50 conversations of 10 turns. */
  turnLimit?: number | undefined;
}

/** The two calls of the loop. */
export interface TurnCalls {
  start(): Promise<Answer>;
  submitTurn(turn: SubmitSimulationTurnRequest): Promise<Answer>;
}
interface Answer {
  data: SimulationState;
  response: Response;
}

const TURN_LIMIT = 500;

/**
 * Drives the turns until the service says `completed` (contract §6.3); its last answer is the result.
 * @throws APIError with status 500 for an answer that the loop cannot go on with, and for a failed simulation (ruling R7).
 * @throws ValidationError for a reply of the handler that is none.
 */
export async function orchestrate(
  calls: TurnCalls,
  handler: BotTurnHandler,
  { signal, turnLimit = TURN_LIMIT }: OrchestrationOptions,
): Promise<Answer> {
  if (!(typeof turnLimit === 'number' && turnLimit >= 1))
    throw new ValidationError('turnLimit must be a number of at least 1.');
  let answer = await calls.start();
  let site = START;
  refuseFailed(answer, site);
  const chat_id = trimmed(answer.data.chat_id);
  if (!chat_id) throw unusable('Backend response missing chat_id.', answer, site);
  for (let turn = 0; answer.data.status !== 'completed'; turn++) {
    refuseFailed(answer, site);
    const message = trimmed(answer.data.tester_message);
    if (!message) throw unusable('Backend response missing tester_message.', answer, site);
    const transcript = answer.data.transcript || [];
    if (!Array.isArray(transcript)) throw unusable('Backend transcript must be a list.', answer, site);
    if (turn >= turnLimit) throw new TurnLimitError(chat_id, turnLimit, answer.data);
    const started = performance.now();
    const output = await unlessAborted(
      async () => handler(message, transcript, { chat_id, turn, signal: signal ?? undefined }),
      signal,
    );
    const reply = replyOf(output, performance.now() - started);
    answer = await calls.submitTurn({ chat_id, ...reply });
    site = TURN;
  }
  return answer;
}

/** The handler's reply as it is sent (contract §6.3, the table of outputs). `measured` is in ms. */
function replyOf(
  output: unknown,
  measured: number,
): Pick<SubmitSimulationTurnRequest, 'bot_response' | 'bot_response_latency_ms'> {
  const reply = (response: unknown, emptiness: string, latency: () => number) => {
    const bot_response = trimmed(response);
    if (!bot_response) throw new ValidationError(emptiness);
    return { bot_response, bot_response_latency_ms: twoDecimals(latency()) };
  };
  if (typeof output === 'string') {
    return reply(output, 'bot_turn_handler must return a non-empty string.', () => measured);
  }
  if (Array.isArray(output) && output.length === 2) {
    const [response, latency] = output;
    return reply(response, 'bot_turn_handler tuple must include a non-empty response.', () =>
      milliseconds(latency, 'tuple'),
    );
  }
  if (isObject(output)) {
    const emptiness = "bot_turn_handler mapping must include a non-empty 'response' field.";
    return reply(output.response, emptiness, () => {
      const given = latencyOf(output);
      return given === undefined ? measured : milliseconds(given, 'mapping');
    });
  }
  throw new ValidationError(
    'bot_turn_handler must return either a string, (response, llm_latency_ms), or a mapping with response and latency.',
  );
}

/** The first latency that is not 0 or empty; else a 0 under any name (ruling R6); undefined where there is none. */
function latencyOf(output: Record<string, unknown>): unknown {
  const given = [output.llm_processing_latency_ms, output.bot_response_latency_ms, output.latency_ms];
  const filled = given.find((latency) => latency !== undefined && latency !== null && latency !== 0 && latency !== '');
  if (filled !== undefined) return filled;
  if (given.includes(0)) return 0;
  return output.latency_ms === '' ? '' : undefined;
}

function milliseconds(latency: unknown, form: 'tuple' | 'mapping'): number {
  const text = typeof latency === 'string' ? latency.trim() : '';
  const number = typeof latency === 'number' ? latency : NUMERIC.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) throw new ValidationError(`bot_turn_handler ${form} latency must be numeric.`);
  if (number < 0) throw new ValidationError(`bot_turn_handler ${form} latency cannot be negative.`);
  return number;
}

const NUMERIC = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Ends the wait for a handler at once when the call is aborted; the handler itself goes on unless it heeds the signal. */
async function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  signal?.throwIfAborted();
  if (!signal) return work();
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}

type Site = Omit<CallSite, 'attempts'>;
const START: Site = { operationId: 'startSimulation', method: 'POST', path: '/simulate/start', url: '/simulate/start' };
const TURN: Site = {
  operationId: 'submitSimulationTurn',
  method: 'POST',
  path: '/simulate/turn',
  url: '/simulate/turn',
};

function refuseFailed(answer: Answer, site: Site) {
  if (answer.data.status !== 'failed') return;
  const { error, message } = answer.data as { error?: unknown; message?: unknown };
  const words = [error, message].find((value) => typeof value === 'string' && value !== '');
  throw unusable((words as string | undefined) ?? 'Simulation failed.', answer, site);
}

/** The official client gives these the status 500, though HTTP said 200. */
function unusable(message: string, { data, response }: Answer, site: Site): APIError {
  const reply = { ...site, attempts: 1, status: 500, statusText: '', headers: response.headers, text: '', body: data };
  return new APIError(reply, message);
}
