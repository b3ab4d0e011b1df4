/**
 * The errors that every service shares. A vendor's classes (`PTMError`, `VijilAPIError`, …) extend these in `src/<service>/errors.ts`.
 *
 * `instanceof` goes by a kind written on the error, not by object identity, so it holds across two copies of the package
 * (an ESM and a bundled one, two versions in one tree).
 */
const KINDS = Symbol.for('evalwire.kinds');

type ErrorClass = { readonly kind: string; readonly alsoKinds?: readonly string[] };

function kindsOf(start: object): string[] {
  const kinds: string[] = [];
  for (let c: object | null = start; c && c !== Error; c = Object.getPrototypeOf(c)) {
    const own = c as ErrorClass;
    if (Object.hasOwn(c, 'kind')) kinds.push(own.kind);
    if (Object.hasOwn(c, 'alsoKinds')) kinds.push(...(own.alsoKinds ?? []));
  }
  return kinds;
}

/** Everything that evalwire throws by itself is one of these; an abort by the caller's signal is not. */
export class EvalwireError extends Error {
  /** `Name`, or `service:Name` for a vendor's class. A subclass without a `kind` of its own keeps the language's `instanceof`. */
  static readonly kind: string = 'EvalwireError';
  /** Kinds that this class counts as besides those of its ancestors: `instanceof` then holds for them too. */
  static readonly alsoKinds?: readonly string[];

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: it is the class right of `instanceof`, often a subclass of this one
    return isOfKind(this, value);
  }

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    const kinds = kindsOf(new.target);
    Object.defineProperty(this, KINDS, { value: kinds });
    Object.defineProperty(this, 'name', { value: kinds[0]?.split(':').pop(), configurable: true, writable: true });
  }
}

function isOfKind(asked: typeof EvalwireError, value: unknown): boolean {
  if (!Object.hasOwn(asked, 'kind')) return Function.prototype[Symbol.hasInstance].call(asked, value);
  const kinds = typeof value === 'object' && value !== null ? (value as Record<symbol, unknown>)[KINDS] : undefined;
  return Array.isArray(kinds) && kinds.includes(asked.kind);
}

/** A bad argument or option. Nothing was sent. */
export class UsageError extends EvalwireError {
  static override readonly kind: string = 'UsageError';
}

/** Where a failed call stood when it failed. */
export interface CallSite {
  /** The document's operationId. */
  operationId: string;
  method: string;
  /** The path template, e.g. `/v1/evaluations/{evaluation_id}/status`. */
  path: string;
  /** The path and query that were sent, after the base URL. */
  url: string;
  /** How many requests went out, the failed one included. */
  attempts: number;
}

/** No answer came: DNS, connection refused, TLS, reset. `cause` is what the runtime said. */
export class ConnectionError extends EvalwireError {
  static override readonly kind: string = 'ConnectionError';
  readonly operationId: string;
  readonly attempts: number;

  constructor(message: string, site: CallSite, options?: { cause?: unknown }) {
    super(message, options);
    this.operationId = site.operationId;
    this.attempts = site.attempts;
  }
}

/** One request took longer than `timeoutMs`, its body included. */
export class TimeoutError extends EvalwireError {
  static override readonly kind: string = 'TimeoutError';
  readonly operationId: string;
  readonly attempts: number;
  /** The limit that was passed, in ms. */
  readonly timeoutMs: number;

  constructor(message: string, site: CallSite & { timeoutMs: number }, options?: { cause?: unknown }) {
    super(message, options);
    this.operationId = site.operationId;
    this.attempts = site.attempts;
    this.timeoutMs = site.timeoutMs;
  }
}

/** What an {@link ApiError} is made of. `text` and `body` have the caller's credentials cut out. */
export interface Reply extends CallSite {
  status: number;
  statusText: string;
  headers: Headers;
  /** The body as text; empty for a binary answer. */
  text: string;
  /** The body parsed as JSON, or undefined where it is none. */
  body: unknown;
  /** Milliseconds that the server asked to wait (`Retry-After`), where it did. */
  retryAfterMs?: number;
  /** Set where the status is a success and yet no result can be made of the answer. */
  problem?: string;
}

/** The server answered and it was not a success, or not readable as one. */
export class ApiError extends EvalwireError {
  static override readonly kind: string = 'ApiError';
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON body; the text where it is not JSON. */
  readonly body: unknown;
  readonly operationId: string;
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Milliseconds that the server asked to wait, from `Retry-After`. */
  readonly retryAfterMs: number | undefined;

  constructor(reply: Reply, message: string = describeReply(reply)) {
    super(message);
    this.status = reply.status;
    this.headers = reply.headers;
    this.body = reply.body === undefined ? reply.text : reply.body;
    this.operationId = reply.operationId;
    this.attempts = reply.attempts;
    this.requestId = reply.headers.get('x-request-id') ?? undefined;
    this.retryAfterMs = reply.retryAfterMs;
  }
}

/** A wait reached its deadline. The job itself goes on at the service. */
export class WaitTimeoutError<State = unknown> extends EvalwireError {
  static override readonly kind: string = 'WaitTimeoutError';
  /** The state of the last poll; undefined where none came back in time. */
  readonly lastState: State | undefined;
  readonly lastStatus: string | undefined;
  /** Polls made. */
  readonly attempts: number;
  readonly elapsedMs: number;

  constructor(message: string, seen: WaitSeen<State>, options?: { cause?: unknown }) {
    super(message, options);
    this.lastState = seen.lastState;
    this.lastStatus = seen.lastStatus;
    this.attempts = seen.attempts;
    this.elapsedMs = seen.elapsedMs;
  }
}

/** What a wait had seen when it gave up. */
export interface WaitSeen<State> {
  lastState: State | undefined;
  lastStatus: string | undefined;
  attempts: number;
  elapsedMs: number;
}

const WORDS_LIMIT = 300;

/** The server's own words about a failure, on one line, without a stack trace and cut to 300 characters. */
export function serverWords(body: unknown, text: string): string {
  const found = typeof body === 'object' && body !== null ? wordsIn(body as Record<string, unknown>) : undefined;
  const words = (found ?? text)
    .split(/\n\s+at |Traceback \(most recent/)[0]
    ?.replace(/\s+/g, ' ')
    .trim();
  return cut(words ?? '', WORDS_LIMIT);
}

function wordsIn(body: Record<string, unknown>): string | undefined {
  for (const key of ['message', 'detail', 'error', 'title']) {
    const value = body[key];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string')
      return value.message;
  }
  return undefined;
}

/** `text` cut to `limit` characters, with an ellipsis where something went. */
export function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

function describeReply(reply: Reply): string {
  const status = reply.statusText ? `${reply.status} ${reply.statusText}` : String(reply.status);
  const words = reply.problem ?? serverWords(reply.body, reply.text);
  return `${reply.method} ${reply.path} answered ${status}${words ? `: ${words}` : ''}`;
}
