import {
  ApiError,
  EvalwireError,
  getServerMessage,
  type Reply,
  UsageError,
  type WaitSnapshot,
  WaitTimeoutError,
} from '../core/errors.ts';
import { toRecord } from '../core/json.ts';

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
  readonly statusCode: number;
  /** The body's text as it came, not parsed. */
  override readonly body: string;
  /** The `error` word of the flat error shape, such as `Not Found`; undefined in the nested one. */
  readonly error: string | undefined;
  /** The error code, such as `VALIDATION_ERROR`: `error.code`, `code`, or the `error` word where it is spelled as a code. */
  readonly code: string | undefined;
  /** `error.details` of the nested error shape, as sent. */
  readonly details: unknown;
  /** `meta.requestId` of the nested error shape, else the `x-request-id` header. */
  override readonly requestId: string | undefined;

  constructor(reply: Reply) {
    const body = toRecord(reply.body);
    const nested = toRecord(body.error);
    super(reply, describe(reply, body, nested));
    this.statusCode = reply.status;
    this.body = reply.text;
    this.error = toNonEmptyString(body.error);
    this.code =
      toNonEmptyString(nested.code) ??
      toNonEmptyString(body.code) ??
      (/^[A-Z][A-Z0-9_]+$/.test(this.error ?? '') ? this.error : undefined);
    this.details = nested.details ?? body.details;
    this.requestId = toNonEmptyString(toRecord(body.meta).requestId) ?? reply.headers.get('x-request-id') ?? undefined;
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
  readonly evaluationId: number;

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

function describe(reply: Reply, body: Record<string, unknown>, nested: Record<string, unknown>): string {
  // HTTP/2 has no reason phrase.
  const reason = reply.statusText || REASONS[reply.status];
  const text =
    reply.problem ??
    getServerMessage(
      {
        message:
          toNonEmptyString(body.message) ?? toNonEmptyString(nested.message) ?? toNonEmptyString(body.error) ?? '',
      },
      '',
    );
  return `[${reply.operationId}] HTTP ${reply.status}${reason ? `: ${reason}` : ''}${text ? `: ${text}` : ''}`;
}

/** Reason phrases of RFC 9110 and, for 423, RFC 4918, for 428 and 429, RFC 6585. */
const REASONS: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  423: 'Locked',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function toNonEmptyString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
