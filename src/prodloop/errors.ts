import {
  ApiError,
  type CallSite,
  ConnectionError,
  EvalwireError,
  type Reply,
  TimeoutError,
  truncate,
  UsageError,
  type WaitSnapshot,
  WaitTimeoutError,
} from '../core/errors.ts';
import { isObject } from './values.ts';

/** Base of Prodloop's errors (contract §3). */
export class ProdloopError extends EvalwireError {
  static override readonly kind: string = 'prodloop:ProdloopError';
}

/** A bad argument or option, or a reply of a bot handler that is none. No further request was sent (contract §3). */
export class ValidationError extends UsageError {
  static override readonly kind: string = 'prodloop:ValidationError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/**
 * Prodloop answered with a status of 400 or more, or with a success that is no JSON object. The text is
 * `Prodloop API error (<status>): <message>`; `body` holds all that came, to look for a simulation error code in.
 */
export class APIError extends ApiError {
  static override readonly kind: string = 'prodloop:APIError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
  /** The service's own words, without the prefix. */
  readonly serverMessage: string;

  constructor(reply: Reply, serverMessage: string = wordsOf(reply)) {
    super(reply, `Prodloop API error (${reply.status}): ${truncate(serverMessage, MESSAGE_LIMIT)}`);
    this.serverMessage = serverMessage;
  }
}

/** No answer came: DNS, connection refused, TLS, reset. `cause` is what the runtime said. */
export class ProdloopConnectionError extends ConnectionError {
  static override readonly kind: string = 'prodloop:ProdloopConnectionError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/** One request took longer than `timeoutMs`. */
export class ProdloopTimeoutError extends TimeoutError {
  static override readonly kind: string = 'prodloop:ProdloopTimeoutError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/** `waitForSimulation` ran out of time. The simulation goes on. */
export class SimulationTimeoutError<State = unknown> extends WaitTimeoutError<State> {
  static override readonly kind: string = 'prodloop:SimulationTimeoutError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/** A `user_orchestrated` simulation asked for more turns than `turnLimit`. It stays open at the service. */
export class TurnLimitError extends ProdloopError {
  static override readonly kind: string = 'prodloop:TurnLimitError';
  readonly chat_id: string;
  /** The last answer of the service. */
  readonly state: unknown;

  constructor(chat_id: string, turnLimit: number, state: unknown) {
    super(`simulation ${chat_id} was not completed after ${turnLimit} turns; raise turnLimit to go on for longer.`);
    this.chat_id = chat_id;
    this.state = state;
  }
}

/** What the transport asks a service for, as Prodloop's classes. */
export const prodloopErrors = {
  usageError: (message: string) => new ValidationError(message),
  apiError: (reply: Reply) => new APIError(reply),
  connectionError: (message: string, site: CallSite, cause: unknown) =>
    new ProdloopConnectionError(message, site, { cause }),
  timeoutError: (message: string, site: CallSite & { timeoutMs: number }) => new ProdloopTimeoutError(message, site),
};

export function simulationTimeout<State>(message: string, seen: WaitSnapshot<State>): SimulationTimeoutError<State> {
  return new SimulationTimeoutError(message, seen);
}

// A gateway's error page can be long; `body` has all of it.
const MESSAGE_LIMIT = 2_000;

/** The table of contract §3. */
function wordsOf({ status, body, text, problem }: Reply): string {
  if (status >= 300 && status < 400 && problem) return problem;
  if (status < 400 && isObject(body)) return 'Backend answered with a redirect that names no place.';
  if (status < 400) return body === undefined ? 'Backend returned non-JSON response.' : NOT_AN_OBJECT;
  if (!isObject(body)) return text || 'Unknown backend error';
  return textOf([body.error, body.message].find(says) ?? body);
}

/** What the official client takes for words: neither an empty object nor an empty list is any. */
function says(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

export const NOT_AN_OBJECT = 'Backend response must be a JSON object.';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
