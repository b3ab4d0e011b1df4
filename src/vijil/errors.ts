import { ApiError, type DescribedReply, EvalwireError } from '../core/errors.ts';

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
  declare readonly code: string | undefined;
  /** The documented exception name for `code`, for either of the vendor's spellings; undefined if there is none. For a `switch`. */
  declare readonly exception: string | undefined;
  /** `error.details` as sent; its keys are not documented. */
  declare readonly details: Record<string, unknown> | undefined;
  declare readonly rateLimit: RateLimit;
  /** The server's message: `error.message`, otherwise the text of the body, otherwise `HTTP <status>`. */
  declare readonly serverMessage: string;

  constructor(reply: DescribedReply) {
    super(reply);
    // Without the description, which could not be loaded, nothing of the response is known but its status.
    this.rateLimit ??= { limit: undefined, remaining: undefined, reset: undefined };
    this.serverMessage ??= `HTTP ${reply.status}`;
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
export function createApiError(reply: DescribedReply): VijilAPIError {
  return new (CLASSES[reply.status] ?? VijilAPIError)(reply);
}
