import {
  ApiError,
  type CallSite,
  ConnectionError,
  type DescribedReply,
  EvalwireError,
  TimeoutError,
  UsageError,
  type WaitSnapshot,
  WaitTimeoutError,
} from '../core/errors.ts';

/** The base of all Prodloop errors. */
export class ProdloopError extends EvalwireError {
  static override readonly kind: string = 'prodloop:ProdloopError';
}

/** An argument, an option or the reply of a bot handler is not valid. No further request was sent. */
export class ValidationError extends UsageError {
  static override readonly kind: string = 'prodloop:ValidationError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/**
 * The response has a status of 400 or more, or a body that is not a JSON object. The message is
 * `Prodloop API error (<status>): <message>`. `body` contains the whole body, including any simulation error code.
 */
export class APIError extends ApiError {
  static override readonly kind: string = 'prodloop:APIError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
  /** The service's message, without the prefix. */
  declare readonly serverMessage: string;

  constructor(reply: DescribedReply) {
    super(reply);
    // Undefined if the description could not be loaded.
    this.serverMessage ??= '';
  }
}

/** No complete response arrived: DNS failure, connection refused, TLS failure or connection reset. `cause` describes what the runtime reported. */
export class ProdloopConnectionError extends ConnectionError {
  static override readonly kind: string = 'prodloop:ProdloopConnectionError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/** One attempt took longer than `timeoutMs`. */
export class ProdloopTimeoutError extends TimeoutError {
  static override readonly kind: string = 'prodloop:ProdloopTimeoutError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/** `waitForSimulation` reached its deadline. The simulation continues at the service. */
export class SimulationTimeoutError<State = unknown> extends WaitTimeoutError<State> {
  static override readonly kind: string = 'prodloop:SimulationTimeoutError';
  static override readonly alsoKinds: readonly string[] = [ProdloopError.kind];
}

/** A `user_orchestrated` simulation needs more turns than `turnLimit`. It stays open at the service. */
export class TurnLimitError extends ProdloopError {
  static override readonly kind: string = 'prodloop:TurnLimitError';
  declare readonly chat_id: string;
  /** The last response of the service. */
  declare readonly state: unknown;

  constructor(chat_id: string, turnLimit: number, state: unknown) {
    super(`simulation ${chat_id} is not completed after ${turnLimit} turns. Raise turnLimit to allow more.`);
    this.chat_id = chat_id;
    this.state = state;
  }
}

/** Prodloop's error classes, for the transport. */
export const prodloopErrors = {
  usageError: (message: string) => new ValidationError(message),
  apiError: (reply: DescribedReply) => new APIError(reply),
  loadDescription: () => import('./describe-reply.ts'),
  connectionError: (message: string, site: CallSite, cause: unknown) =>
    new ProdloopConnectionError(message, site, { cause }),
  timeoutError: (message: string, site: CallSite & { timeoutMs: number }) => new ProdloopTimeoutError(message, site),
};

export function createSimulationTimeout<State>(
  message: string,
  seen: WaitSnapshot<State>,
): SimulationTimeoutError<State> {
  return new SimulationTimeoutError(message, seen);
}

export const NOT_AN_OBJECT = 'Backend response must be a JSON object.';
