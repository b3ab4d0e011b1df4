import type {
  SimulationState,
  SubmitSimulationTurnRequest,
  TranscriptEntry,
} from '../../../generated/prodloop/methods.ts';
import { operations } from '../../../generated/prodloop/operations.ts';
import { isObject } from '../../core/json.ts';
import { roundHalfEven } from '../../core/numbers.ts';
import type { CallOptions } from '../../core/options.ts';
import { createReply } from '../../core/reply.ts';
import { describeMessage } from '../describe-reply.ts';
import { APIError, TurnLimitError, ValidationError } from '../errors.ts';
import { toTrimmedText } from '../values.ts';

/** The third argument of the handler. */
export interface BotTurnContext {
  chat_id: string;
  /** The number of the turn, from 0. */
  turn: number;
  /** Aborts when the caller aborts `simulatePrompt`. Pass it to everything that the handler calls. */
  signal: AbortSignal | undefined;
}

/**
 * A handler's reply: the text; or the text and the model's latency in ms; or both in an object. Without a latency, the duration of the handler
 * is sent. If an object has several latencies, the first one that is not 0 is used.
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

/** Replies to the tester's message. `transcript` is the conversation before it. If it throws, `simulatePrompt` rejects with that error and the simulation stays open. */
export type BotTurnHandler = (
  tester_message: string,
  transcript: TranscriptEntry[],
  context: BotTurnContext,
) => BotTurn | Promise<BotTurn>;

/** Options of a `user_orchestrated` simulation. The call options apply to each of its requests. */
export interface OrchestrationOptions extends CallOptions {
  /** Maximum number of turns before {@link TurnLimitError}. The default is the most that the documented limits allow: 50 conversations of 10 turns. @default 500 */
  turnLimit?: number | undefined;
}

/** The two requests of the loop. */
export interface TurnCalls {
  start(): Promise<Answer>;
  submitTurn(turn: SubmitSimulationTurnRequest): Promise<Answer>;
}
interface Answer {
  data: SimulationState;
  response: Response;
}

const TURN_LIMIT = 500;
/** Latencies are sent with two decimals (contract §6.3). */
const LATENCY_DIGITS = 2;

/**
 * Runs the turns until the status is `completed` (contract §6.3) and returns the last response.
 * @throws {APIError} with status 500 when the loop cannot continue with a response, or the simulation fails (ruling R7).
 * @throws {ValidationError} when the handler's reply is not valid.
 */
export async function orchestrate(
  calls: TurnCalls,
  handler: BotTurnHandler,
  { signal, turnLimit = TURN_LIMIT }: OrchestrationOptions,
): Promise<Answer> {
  if (!(typeof turnLimit === 'number' && turnLimit >= 1))
    throw new ValidationError('turnLimit must be a number of at least 1.');
  let answer = await calls.start();
  let operationId: TurnOperation = 'startSimulation';
  checkNotFailed(answer, operationId);
  const chat_id = toTrimmedText(answer.data.chat_id);
  if (!chat_id) throw createError('Backend response missing chat_id.', answer, operationId);
  for (let turn = 0; answer.data.status !== 'completed'; turn++) {
    checkNotFailed(answer, operationId);
    const message = toTrimmedText(answer.data.tester_message);
    if (!message) throw createError('Backend response missing tester_message.', answer, operationId);
    const transcript = answer.data.transcript || [];
    if (!Array.isArray(transcript)) throw createError('Backend transcript must be a list.', answer, operationId);
    if (turn >= turnLimit) throw new TurnLimitError(chat_id, turnLimit, answer.data);
    const started = performance.now();
    const output = await rejectOnAbort(
      async () => handler(message, transcript, { chat_id, turn, signal: signal ?? undefined }),
      signal,
    );
    const reply = parseReply(output, performance.now() - started);
    answer = await calls.submitTurn({ chat_id, ...reply });
    operationId = 'submitSimulationTurn';
  }
  return answer;
}

/** Converts the handler's reply (contract §6.3, the table of outputs). `measured` is in ms. The messages are verbatim from the official client. */
function parseReply(
  output: unknown,
  measured: number,
): Pick<SubmitSimulationTurnRequest, 'bot_response' | 'bot_response_latency_ms'> {
  const reply = (response: unknown, emptiness: string, latency: () => number) => {
    const bot_response = toTrimmedText(response);
    if (!bot_response) throw new ValidationError(emptiness);
    return { bot_response, bot_response_latency_ms: roundHalfEven(latency(), LATENCY_DIGITS) };
  };
  if (typeof output === 'string') {
    return reply(output, 'bot_turn_handler must return a non-empty string.', () => measured);
  }
  if (Array.isArray(output) && output.length === 2) {
    const [response, latency] = output;
    return reply(response, 'bot_turn_handler tuple must include a non-empty response.', () =>
      parseLatency(latency, 'tuple'),
    );
  }
  if (isObject(output)) {
    const emptiness = "bot_turn_handler mapping must include a non-empty 'response' field.";
    return reply(output.response, emptiness, () => {
      const given = findLatency(output);
      return given === undefined ? measured : parseLatency(given, 'mapping');
    });
  }
  throw new ValidationError(
    'bot_turn_handler must return either a string, (response, llm_latency_ms), or a mapping with response and latency.',
  );
}

/** Returns the first latency that is not 0 or empty, otherwise a 0 under any name (ruling R6), otherwise undefined. */
function findLatency(output: Record<string, unknown>): unknown {
  const given = [output.llm_processing_latency_ms, output.bot_response_latency_ms, output.latency_ms];
  const filled = given.find((latency) => latency !== undefined && latency !== null && latency !== 0 && latency !== '');
  if (filled !== undefined) return filled;
  if (given.includes(0)) return 0;
  return output.latency_ms === '' ? '' : undefined;
}

function parseLatency(latency: unknown, form: 'tuple' | 'mapping'): number {
  const text = typeof latency === 'string' ? latency.trim() : '';
  const number = typeof latency === 'number' ? latency : NUMERIC.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) throw new ValidationError(`bot_turn_handler ${form} latency must be numeric.`);
  if (number < 0) throw new ValidationError(`bot_turn_handler ${form} latency cannot be negative.`);
  return number;
}

const NUMERIC = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Rejects as soon as the caller aborts. The handler itself continues unless it observes the signal. */
async function rejectOnAbort<T>(work: () => Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
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

type TurnOperation = 'startSimulation' | 'submitSimulationTurn';

function checkNotFailed(answer: Answer, operationId: TurnOperation) {
  if (answer.data.status !== 'failed') return;
  const { error, message } = answer.data as { error?: unknown; message?: unknown };
  const text = [error, message].find((value) => typeof value === 'string' && value !== '');
  throw createError((text as string | undefined) ?? 'Simulation failed.', answer, operationId);
}

/** The official client sets the status 500 here, although the HTTP status is 200. */
function createError(message: string, answer: Answer, operationId: TurnOperation): APIError {
  const reply = createReply(operations, operationId, answer, message);
  return new APIError({ ...reply, status: 500, ...describeMessage(500, message) });
}
