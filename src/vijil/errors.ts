import { ApiError, EvalwireError, type Reply } from '../core/errors.ts';
import { isObject, toRecord } from '../core/json.ts';

/** The base of Vijil's errors. */
export class VijilError extends EvalwireError {
  static override readonly kind: string = 'vijil:VijilError';
}

/** The rate-limit headers of a response, as numbers. */
export interface RateLimit {
  limit: number | undefined;
  remaining: number | undefined;
  /** Unix time in seconds. */
  reset: number | undefined;
}

/** The status is 400 or more, or the response cannot be used. The class depends on the status, never on the code. */
export class VijilAPIError extends ApiError {
  static override readonly kind: string = 'vijil:VijilAPIError';
  static override readonly alsoKinds: readonly string[] = [VijilError.kind];
  /** `error.code` as the server spells it; undefined if the body is not an error envelope. */
  readonly code: string | undefined;
  /** The documented exception name for `code`, for either of the vendor's spellings; undefined if there is none. For a `switch`. */
  readonly exception: string | undefined;
  /** `error.details` as sent; its keys are not documented. */
  readonly details: Record<string, unknown> | undefined;
  readonly rateLimit: RateLimit;
  /** The server's message: `error.message`, otherwise the text of the body, otherwise `HTTP <status>`. */
  readonly serverMessage: string;
  override readonly requestId: string | undefined;

  constructor(reply: Reply) {
    super(reply);
    const { error, meta } = toRecord(reply.body);
    const { code, message, details } = toRecord(error);
    this.code = toText(code);
    this.exception = findException(this.code, reply.operationId);
    this.details = isObject(details) ? details : undefined;
    this.serverMessage = toText(message) || (reply.text.trim() ? reply.text : `HTTP ${reply.status}`);
    this.requestId = toText(toRecord(meta).request_id);
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

/** Status 400. The server rejected the request. An argument that is rejected before sending is a `UsageError` instead. */
export class ValidationError extends VijilAPIError {
  static override readonly kind: string = 'vijil:ValidationError';
}

/** Status 401. The API key is missing, wrong or expired. */
export class AuthenticationError extends VijilAPIError {
  static override readonly kind: string = 'vijil:AuthenticationError';
}

/** Status 404. */
export class NotFoundError extends VijilAPIError {
  static override readonly kind: string = 'vijil:NotFoundError';
}

/** Status 429. `retryAfterMs` and `rateLimit` contain the time of the next possible request. */
export class RateLimitError extends VijilAPIError {
  static override readonly kind: string = 'vijil:RateLimitError';
}

const CLASSES: Record<number, typeof VijilAPIError> = {
  400: ValidationError,
  401: AuthenticationError,
  404: NotFoundError,
  429: RateLimitError,
};

/** Creates the error for a status (contract §3.1). */
export function createApiError(reply: Reply): VijilAPIError {
  return new (CLASSES[reply.status] ?? VijilAPIError)(reply);
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
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
// createEvaluation has two exception names for 404, so `not_found` is ambiguous there.
const NOT_FOUND_BY_OPERATION: Record<string, string> = {
  getEvaluationStatus: 'EvaluationNotFoundException',
  getEvaluationResults: 'EvaluationNotFoundException',
  cancelEvaluation: 'EvaluationNotFoundException',
  deleteEvaluation: 'EvaluationNotFoundException',
};

function findException(code: string | undefined, operationId: string): string | undefined {
  if (code === undefined) return undefined;
  if (code === 'not_found') return NOT_FOUND_BY_OPERATION[operationId];
  return NAMES.get(code);
}
