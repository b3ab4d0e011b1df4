import { ApiError, EvalwireError, type Reply } from '../core/errors.ts';

/** Base of Vijil's errors (contract §3.2). */
export class VijilError extends EvalwireError {
  static override readonly kind: string = 'vijil:VijilError';
}

/** The rate-limit headers of an answer, as numbers. */
export interface RateLimit {
  limit: number | undefined;
  remaining: number | undefined;
  /** Unix time in seconds. */
  reset: number | undefined;
}

/** Vijil answered with a status of 400 or more. The class goes by the status alone, never by the code. */
export class VijilAPIError extends ApiError {
  static override readonly kind: string = 'vijil:VijilAPIError';
  static override readonly alsoKinds: readonly string[] = [VijilError.kind];
  /** `error.code` as the server spelled it; undefined where the body is no error envelope. */
  readonly code: string | undefined;
  /** The documented exception name for `code`, under either of the vendor's spellings; undefined where there is none. For a `switch`. */
  readonly exception: string | undefined;
  /** `error.details` as sent; its keys are not documented. */
  readonly details: Record<string, unknown> | undefined;
  readonly rateLimit: RateLimit;
  /** The server's own words: `error.message`, else the body's text as it came, else `HTTP <status>`. */
  readonly serverMessage: string;
  override readonly requestId: string | undefined;

  constructor(reply: Reply) {
    super(reply);
    const { error, meta } = recordOf(reply.body);
    const { code, message, details } = recordOf(error);
    this.code = textOf(code);
    this.exception = exceptionOf(this.code, reply.operationId);
    this.details = typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : undefined;
    this.serverMessage = textOf(message) || (reply.text.trim() ? reply.text : `HTTP ${reply.status}`);
    this.requestId = textOf(recordOf(meta).request_id);
    const number = (name: string) => {
      const value = reply.headers.get(name);
      return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
    };
    this.rateLimit = {
      limit: number('x-ratelimit-limit'),
      remaining: number('x-ratelimit-remaining'),
      reset: number('x-ratelimit-reset'),
    };
  }
}

/** 400. The server refused the request; a check made before sending throws a `UsageError` instead. */
export class ValidationError extends VijilAPIError {
  static override readonly kind: string = 'vijil:ValidationError';
}

/** 401. The API key is missing, wrong or expired. */
export class AuthenticationError extends VijilAPIError {
  static override readonly kind: string = 'vijil:AuthenticationError';
}

/** 404. */
export class NotFoundError extends VijilAPIError {
  static override readonly kind: string = 'vijil:NotFoundError';
}

/** 429. `retryAfterMs` and `rateLimit` say when to come back. */
export class RateLimitError extends VijilAPIError {
  static override readonly kind: string = 'vijil:RateLimitError';
}

const CLASSES: Record<number, typeof VijilAPIError> = {
  400: ValidationError,
  401: AuthenticationError,
  404: NotFoundError,
  429: RateLimitError,
};

/** The error class of a status (contract §3.1). */
export function vijilError(reply: Reply): VijilAPIError {
  return new (CLASSES[reply.status] ?? VijilAPIError)(reply);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

// The names on the action pages, and the overview page's spelling of some (contract §3.1, ruling R2).
const NAMES = new Map([
  ...[
    'InvalidRequestException',
    'InvalidHubException',
    'InvalidDetectorException',
    'InvalidApiKeyException',
    'EvaluationNotFoundException',
    'AgentNotFoundException',
    'HarnessNotFoundException',
    'ConfigNotFoundException',
    'DetectorNotFoundException',
    'ResultsNotReadyException',
    'InvalidStateException',
    'AgentAlreadyExistsException',
    'RateLimitExceededException',
  ].map((name): [string, string] => [name, name]),
  ['invalid_request', 'InvalidRequestException'],
  ['invalid_api_key', 'InvalidApiKeyException'],
  ['rate_limit_exceeded', 'RateLimitExceededException'],
]);
// createEvaluation has two 404 names, so `not_found` says too little there.
const NOT_FOUND_BY_OPERATION: Record<string, string> = {
  getEvaluationStatus: 'EvaluationNotFoundException',
  getEvaluationResults: 'EvaluationNotFoundException',
  cancelEvaluation: 'EvaluationNotFoundException',
  deleteEvaluation: 'EvaluationNotFoundException',
};

function exceptionOf(code: string | undefined, operationId: string): string | undefined {
  if (code === undefined) return undefined;
  if (code === 'not_found') return NOT_FOUND_BY_OPERATION[operationId];
  return NAMES.get(code);
}
