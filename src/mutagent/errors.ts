import {
  ApiError,
  type DescribedReply,
  EvalwireError,
  UsageError,
  type WaitSnapshot,
  WaitTimeoutError,
} from '../core/errors.ts';

/** The base of MutagenT's errors. */
export class MutagentError extends EvalwireError {
  static override readonly kind: string = 'mutagent:MutagentError';
}

/**
 * The status is not a success, or the body of a success is not JSON. One class for all statuses.
 * The message starts like the official client's, `[listEvaluations] HTTP 404: Not Found`, followed by the server's message.
 */
export class SDKError extends ApiError {
  static override readonly kind: string = 'mutagent:SDKError';
  static override readonly alsoKinds: readonly string[] = [MutagentError.kind];
  /** The HTTP status; the same as `status`. */
  declare readonly statusCode: number;
  /** The body's text as it came, not parsed. */
  declare readonly body: string;
  /** The `error` word of the flat error shape, such as `Not Found`; undefined in the nested one. */
  declare readonly error: string | undefined;
  /** The error code, such as `VALIDATION_ERROR`: `error.code`, `code`, or the `error` word where it is spelled as a code. */
  declare readonly code: string | undefined;
  /** `error.details` of the nested error shape, as sent. */
  declare readonly details: unknown;
  /** `meta.requestId` of the nested error shape, else the `x-request-id` header. */
  declare readonly requestId: string | undefined;

  constructor(reply: DescribedReply) {
    super(reply);
    this.statusCode = reply.status;
    this.body = reply.text;
  }
}

/** The server URL is `http:` and not on this machine, and `allowInsecureHttp` is not set (contract §2). Nothing was sent. */
export class InsecureHttpError extends UsageError {
  static override readonly kind: string = 'mutagent:InsecureHttpError';
  static override readonly alsoKinds: readonly string[] = [MutagentError.kind];
}

/** No result came in time. The evaluation may still be running, may never have been run, or its id may be unknown: the service answers all three alike. */
export class EvaluationResultTimeoutError extends WaitTimeoutError<undefined> {
  static override readonly kind: string = 'mutagent:EvaluationResultTimeoutError';
  static override readonly alsoKinds: readonly string[] = [MutagentError.kind];
  declare readonly evaluationId: number;

  constructor(evaluationId: number, timeoutMs: number, seen: WaitSnapshot<unknown>) {
    const message =
      `evaluation ${evaluationId} has no result after ${timeoutMs} ms (${describePolls(seen)}). ` +
      'It may still be running, it may not have been run, or the id may be unknown: a 404 cannot tell. Wait again with the same id, or check it with getEvaluation.';
    super(message, { ...seen, lastState: undefined });
    this.evaluationId = evaluationId;
  }
}

function describePolls({ attempts, lastError, pollInFlight }: WaitSnapshot<unknown>): string {
  if (pollInFlight) return `${attempts} polls, the last one aborted without a response`;
  if (lastError) return `${attempts} polls, the last one failed: ${lastError.message}`;
  return `${attempts} polls, the last one returned 404`;
}
