/**
 * The errors that all services share. A vendor's classes (`PTMError`, `VijilAPIError`, …) extend these in `src/<service>/errors.ts`.
 *
 * `instanceof` compares a `kind` string stored on the error, not the prototype chain,
 * so it also works when two copies of the package are loaded.
 */
const KINDS = Symbol.for('evalwire.kinds');

type ErrorClass = { readonly kind: string; readonly alsoKinds?: readonly string[] };

function collectKinds(start: object): string[] {
  const kinds: string[] = [];
  for (let c: object | null = start; c && c !== Error; c = Object.getPrototypeOf(c)) {
    const own = c as ErrorClass;
    if (Object.hasOwn(c, 'kind')) kinds.push(own.kind);
    if (Object.hasOwn(c, 'alsoKinds')) kinds.push(...(own.alsoKinds ?? []));
  }
  return kinds;
}

/** The base of every error that evalwire throws. An abort rejects with the caller's own reason instead. */
export class EvalwireError extends Error {
  /** `Name`, or `service:Name` for a vendor's class. A subclass without its own `kind` uses the language's `instanceof`. */
  static readonly kind: string = 'EvalwireError';
  /** Further kinds besides those of the ancestors. `instanceof` is true for these classes too. */
  static readonly alsoKinds?: readonly string[];

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class to the right of `instanceof`, often a subclass of this one
    return hasKind(this, value);
  }

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    const kinds = collectKinds(new.target);
    Object.defineProperty(this, KINDS, { value: kinds });
    Object.defineProperty(this, 'name', { value: kinds[0]?.split(':').pop(), configurable: true, writable: true });
  }
}

function hasKind(requested: typeof EvalwireError, value: unknown): boolean {
  if (!Object.hasOwn(requested, 'kind')) return Function.prototype[Symbol.hasInstance].call(requested, value);
  return getKinds(value).includes(requested.kind);
}

/** Returns the kinds of an error of this package, also of another copy of it. */
function getKinds(value: unknown): string[] {
  const kinds = (value as { [KINDS]?: unknown } | null | undefined)?.[KINDS];
  return Array.isArray(kinds) ? kinds : [];
}

/** An argument or option is not valid. No request was sent. */
export class UsageError extends EvalwireError {
  static override readonly kind: string = 'UsageError';
}

/** The call that failed. */
export interface CallSite {
  /** The document's operationId. */
  operationId: string;
  method: string;
  /** The path template, e.g. `/v1/evaluations/{evaluation_id}/status`. */
  path: string;
  /** The path and query as sent, without the base URL. */
  url: string;
  /** Number of requests sent, including the failed one. */
  attempts: number;
}

/**
 * No complete response arrived: DNS failure, connection refused, TLS failure or connection reset.
 * `cause` describes what the runtime reported, without credentials.
 */
export class ConnectionError extends EvalwireError {
  static override readonly kind: string = 'ConnectionError';
  declare readonly operationId: string;
  declare readonly attempts: number;

  constructor(message: string, { operationId, attempts }: CallSite, options?: { cause?: unknown }) {
    super(message, options);
    Object.assign(this, { operationId, attempts });
  }
}

/** One attempt, including credentials and the response body, took longer than `timeoutMs`. */
export class TimeoutError extends EvalwireError {
  static override readonly kind: string = 'TimeoutError';
  declare readonly operationId: string;
  declare readonly attempts: number;
  /** The limit that was exceeded, in ms. */
  declare readonly timeoutMs: number;

  constructor(
    message: string,
    { operationId, attempts, timeoutMs }: CallSite & { timeoutMs: number },
    options?: { cause?: unknown },
  ) {
    super(message, options);
    Object.assign(this, { operationId, attempts, timeoutMs });
  }
}

/** The content of an {@link ApiError}. The caller's credentials are redacted in every field. */
export interface Reply extends CallSite {
  status: number;
  statusText: string;
  headers: Headers;
  /** The body as text; empty for a binary response. */
  text: string;
  /** The body parsed as JSON; undefined if it is not JSON. */
  body: unknown;
  /** Milliseconds from the server's `Retry-After`, if it sent one. */
  retryAfterMs?: number;
  /** Why the response is unusable although its status is below 400: a 2xx with a body that cannot be used, or a redirect. */
  problem?: string;
}

/** How a failed response is told: the error's message, and the fields that the vendor's class has besides those of {@link ApiError}. */
export interface ReplyDescription {
  message: string;
  fields?: object;
}

/** A failed response and its description. */
export interface DescribedReply extends Reply, ReplyDescription {}

/** The server returned a non-success status, or a response whose body cannot be used. */
export class ApiError extends EvalwireError {
  static override readonly kind: string = 'ApiError';
  declare readonly status: number;
  declare readonly headers: Headers;
  /** Parsed JSON body, or the text if it is not JSON. */
  declare readonly body: unknown;
  declare readonly operationId: string;
  declare readonly attempts: number;
  declare readonly requestId: string | undefined;
  /** Milliseconds that the server asked the client to wait (`Retry-After`). */
  declare readonly retryAfterMs: number | undefined;

  constructor(reply: DescribedReply) {
    super(reply.message);
    const body = reply.body === undefined ? reply.text : reply.body;
    Object.assign(this, getReplyFields(reply), { body }, reply.fields);
  }
}

/** The fields that every error of a response has. */
export function getReplyFields({ status, headers, operationId, attempts, retryAfterMs }: Reply) {
  const requestId = headers.get('x-request-id') ?? undefined;
  return { status, headers, operationId, attempts, requestId, retryAfterMs };
}

/**
 * A response body was longer than `maxResponseBytes`. The call is not retried, and `body` is empty.
 * It is also an instance of the vendor's class for an unusable response (`PTMResponseError`, `SDKError`, …).
 */
export class ResponseTooLargeError extends ApiError {
  static override readonly kind: string = 'ResponseTooLargeError';
  /** The limit that was exceeded, in bytes after decoding. */
  declare readonly maxResponseBytes: number;

  /** @internal `vendorError` is the vendor's error for the same response: its fields and kinds are added to this error. */
  constructor(reply: DescribedReply, maxResponseBytes: number, vendorError?: Error) {
    super(reply);
    Object.assign(this, { ...vendorError, ...this, maxResponseBytes });
    getKinds(this).push(...getKinds(vendorError));
  }
}

/** A wait reached its deadline. The job continues at the service. `cause` is the error of the last poll, if that failed. */
export class WaitTimeoutError<State = unknown> extends EvalwireError {
  static override readonly kind: string = 'WaitTimeoutError';
  /** The state of the last successful poll; undefined if there was none. */
  declare readonly lastState: State | undefined;
  declare readonly lastStatus: string | undefined;
  /** Number of polls started. */
  declare readonly attempts: number;
  declare readonly elapsedMs: number;

  constructor(message: string, seen: WaitSnapshot<State>, options?: { cause?: unknown }) {
    super(message, options ?? (seen.lastError ? { cause: seen.lastError } : undefined));
    const { lastState, lastStatus, attempts, elapsedMs } = seen;
    Object.assign(this, { lastState, lastStatus, attempts, elapsedMs });
  }
}

/** What a wait knew when it stopped. */
export interface WaitSnapshot<State> {
  lastState: State | undefined;
  lastStatus: string | undefined;
  attempts: number;
  elapsedMs: number;
  /** The error of the last poll, if it failed. */
  lastError?: Error;
  /** True if the deadline aborted a poll that had no response yet. `attempts` counts that poll. */
  pollInFlight?: boolean;
}

/** Returns `text`, truncated to `limit` characters with an ellipsis at the end if it was longer. */
export function truncate(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
