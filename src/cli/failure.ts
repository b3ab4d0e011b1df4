import {
  ApiError,
  ConnectionError,
  EvalwireError,
  TimeoutError,
  UsageError,
  WaitTimeoutError,
} from '../core/errors.ts';

/** The exit codes of every command. */
export const ExitCode = {
  ok: 0,
  /** The command worked and the result is not good, or the server rejected the request. */
  notGood: 1,
  wrongUse: 2,
  /** No server answered. */
  noServer: 3,
  outOfTime: 4,
  /** Ended by Ctrl-C, as shells count it (128 + SIGINT). */
  interrupted: 130,
} as const;

/** The command line is wrong. The message says what to write instead. Exit code 2. */
export class WrongUse extends Error {}

/** A command cannot do its work. Exit code 1, or the given one. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = ExitCode.notGood) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The user stopped the command. The message says how to resume, where that is possible. */
export class Interrupted extends Error {
  constructor(message = 'Interrupted.') {
    super(message);
  }
}

/** An error as it goes to stderr: one JSON line of these fields, or text on a terminal. */
export interface Failure {
  /** The error's class: `VijilAPIError`, `UsageError` … */
  error: string;
  message: string;
  operationId?: string;
  status?: number;
  requestId?: string;
  retryAfterMs?: number;
  /** Requests that were sent, retries included. */
  attempts?: number;
  /** After a wait: the job's last known status. */
  lastStatus?: string;
  /** The server's parsed JSON body, if it is not large. */
  body?: unknown;
  exitCode: number;
}

const BODY_LIMIT = 8_192;

/** Turns anything that a command throws into the fields that are printed and the exit code. */
export function toFailure(error: unknown): Failure {
  const seen = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const failure: Failure = {
    error: getName(error),
    message: error instanceof Error ? error.message : String(error),
    exitCode: getExitCode(error),
  };
  if (typeof seen.operationId === 'string') failure.operationId = seen.operationId;
  if (error instanceof ApiError) failure.status = error.status;
  if (typeof seen.requestId === 'string') failure.requestId = seen.requestId;
  if (typeof seen.retryAfterMs === 'number') failure.retryAfterMs = seen.retryAfterMs;
  if (typeof seen.attempts === 'number') failure.attempts = seen.attempts;
  if (typeof seen.lastStatus === 'string') failure.lastStatus = seen.lastStatus;
  if (error instanceof ApiError && isSmallObject(error.body)) failure.body = error.body;
  return failure;
}

function getExitCode(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode;
  if (error instanceof Interrupted) return ExitCode.interrupted;
  if (error instanceof WrongUse || error instanceof UsageError) return ExitCode.wrongUse;
  if (error instanceof ConnectionError) return ExitCode.noServer;
  if (error instanceof TimeoutError || error instanceof WaitTimeoutError) return ExitCode.outOfTime;
  return ExitCode.notGood;
}

function getName(error: unknown): string {
  if (error instanceof WrongUse) return 'WrongUse';
  if (error instanceof CommandError) return 'CommandError';
  if (error instanceof Interrupted) return 'Interrupted';
  return error instanceof EvalwireError || error instanceof Error ? error.name : 'Error';
}

function isSmallObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && JSON.stringify(body).length <= BODY_LIMIT;
}
