import { truncate, UsageError } from './errors.ts';
import type { ClientEvent, Emit } from './events.ts';

/** A name in a message is truncated to this length: a caller may have passed a credential as a name by mistake. */
export const MAX_NAME_LENGTH = 60;

/** Options that every `create<Service>Client` takes. */
export interface ClientOptions {
  /**
   * Milliseconds for one attempt: credentials, request and the complete response body. An attempt that times out is not retried.
   * @default the vendor's time limit
   */
  timeoutMs?: number | undefined;
  /**
   * Number of retries after a failed attempt; 0 sends each request once. A retry follows a connection error or one of the statuses
   * 408, 429, 500, 502, 503 and 504; a POST or PATCH is retried only after 429 (see `repeatable`).
   * The delay is random: up to 0.5 s before the first retry, 1 s before the second, at most 8 s, and at least 100 ms.
   * All calls of a client share a retry budget (500 tokens; a retry takes 5 after a status and 10 after a connection error; successes return them),
   * so that an outage does not multiply the traffic. When it is used up, a failed attempt fails the call at once.
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * Longest `Retry-After` in ms that a retry waits for. With a longer one, the call fails immediately; `retryAfterMs` of the error has the time.
   * A shorter one is the minimum delay of the retry; up to 0.5 s · 2ⁿ (at most 8 s) is added at random.
   * @default 60_000
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * Largest response body in bytes, after decoding. Reading stops as soon as a body is longer; `Infinity` reads any body.
   * A longer body of a success is a `ResponseTooLargeError`. An error body is truncated to this length, and to 1 MiB at most.
   * Neither is retried.
   * @default 67_108_864 (64 MiB)
   */
  maxResponseBytes?: number | undefined;
  /** Headers for every request. They replace the client's own headers of the same name. */
  headers?: Record<string, string> | undefined;
  /**
   * The `fetch` to use.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Called with every request, response, failure, retry and poll. Events contain no bodies and no secrets; what the handler throws is ignored.
   * `EVALWIRE_LOG=info` or `debug` in the environment prints the same events to stderr.
   */
  onEvent?: ((event: ClientEvent) => void) | undefined;
  /**
   * Allow an `http:` base URL of another host. Credentials and data are then visible on the network.
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
}

/** The names of the client options. A new option of the interface does not compile until it is listed here. */
export const CLIENT_OPTIONS = {
  timeoutMs: true,
  maxRetries: true,
  maxRetryAfterMs: true,
  maxResponseBytes: true,
  headers: true,
  fetch: true,
  onEvent: true,
  allowInsecureHttp: true,
} as const satisfies Record<keyof ClientOptions, true>;

/** Options of one call: the last argument of every method. */
export interface CallOptions {
  /** Aborts the call, including a delay before a retry. The promise rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds for one attempt of this call. */
  timeoutMs?: number | undefined;
  /** Number of retries after a failed attempt of this call. */
  maxRetries?: number | undefined;
  /** Largest response body of this call in bytes, after decoding. */
  maxResponseBytes?: number | undefined;
  /** Headers for this call. They replace those of the client. */
  headers?: Record<string, string> | undefined;
  /**
   * Set to true if this POST or PATCH is safe to repeat. It is then retried like a GET.
   * @default false
   */
  repeatable?: boolean | undefined;
  /** @internal Set by a wait on its polls. */
  [POLL]?: PollContext | undefined;
}

/** The names of the call options. */
const CALL_OPTIONS = {
  signal: true,
  timeoutMs: true,
  maxRetries: true,
  maxResponseBytes: true,
  headers: true,
  repeatable: true,
} as const satisfies Record<Exclude<keyof CallOptions, symbol>, true>;

const UPLOAD_OPTIONS = { ...CALL_OPTIONS, onUploadProgress: true } as const;

/** @internal Marks the calls of a wait. */
export const POLL: unique symbol = Symbol('poll');

/** @internal Connects a poll's call to its wait. */
export interface PollContext {
  /** Called before the first attempt, with what the wait needs to report its polls as events. */
  onCall(operationId: string, emit: Emit | undefined): void;
  /** Called with every response of the call. */
  onResponse(response: Response): void;
}

/** @throws {UsageError} when a call option is not known. */
export function checkCallOptions(options: CallOptions, operationId: string, isUpload = false): void {
  checkOptionNames(options, isUpload ? UPLOAD_OPTIONS : CALL_OPTIONS, operationId);
}

/**
 * Checks the names of options: a misspelt one would be ignored silently, and a base URL would fall back to production.
 * @throws {UsageError} when a name is not known. The message suggests the most similar one.
 */
export function checkOptionNames(options: unknown, known: Readonly<Record<string, true>>, subject: string): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null) throw new UsageError(`${subject}: options must be an object.`);
  for (const name in options) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    const nearest = findNearest(name, names);
    throw new UsageError(
      `${subject} has no option "${truncate(name, MAX_NAME_LENGTH)}".${nearest ? ` Did you mean "${nearest}"?` : ''} Valid options: ${names.join(', ')}.`,
    );
  }
}

/** Returns a name of which one contains the other, otherwise the one with the fewest edits if these are fewer than half of its letters. */
export function findNearest(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const text = candidate.toLowerCase();
    const isPart = wanted.length > 2 && (text.includes(wanted) || wanted.includes(text));
    const edits = text === wanted ? 0 : isPart ? 0.5 : countEdits(wanted, text);
    if (edits < fewest && edits < text.length / 2) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

/** The Levenshtein distance. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= Math.min(from.length, MAX_NAME_LENGTH); i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Returns a variable of the environment; undefined if it is unset or empty, or if the runtime has no environment or denies access (Deno). */
export function env(name: string): string | undefined {
  const { process } = globalThis as unknown as { process: { env: Record<string, string | undefined> } };
  try {
    return process.env[name] || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks headers and writes their names in lower case, so that later ones replace earlier ones. Omits headers without a value.
 * Accepts a plain object, a `Headers` object or a list of pairs.
 * @throws {UsageError} when a header is not valid. The message names it without its value, which the error of `fetch` would show.
 */
export function checkHeaders(headers: unknown, option = 'headers'): Record<string, string> {
  const checked: Record<string, string> = {};
  if (headers === undefined || headers === null) return checked;
  if (typeof headers !== 'object') throw new UsageError(`${option} must be an object of names and values.`);
  const pairs = Symbol.iterator in headers ? (headers as Iterable<[unknown, unknown]>) : Object.entries(headers);
  for (const [name, value] of pairs) {
    if (value === undefined || value === null) continue;
    if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new UsageError(`${option}: "${truncate(String(name), MAX_NAME_LENGTH)}" is not a valid header name.`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value)))
      throw new UsageError(
        `${option}: "${truncate(name, MAX_NAME_LENGTH)}" contains a character that a header cannot have (a line break, or one outside Latin-1).`,
      );
    checked[name.toLowerCase()] = String(value).trim();
  }
  return checked;
}

/**
 * Checks a number of milliseconds, bytes or attempts.
 * @throws {UsageError} when it is not a number or below `minimum`. The message names the option.
 */
export function checkNumber(value: unknown, option: string, minimum = 0): number {
  if (typeof value === 'number' && value >= minimum) return value;
  throw new UsageError(
    `${option} must be a number of at least ${minimum}, not ${typeof value === 'string' ? `"${truncate(value, MAX_NAME_LENGTH)}"` : String(value)}.`,
  );
}

/**
 * Resolves a credential from an option or, if that is undefined or empty, a variable of the environment.
 * @throws {UsageError} when there is none, or when it cannot be sent in a header. The message does not contain the value.
 */
export function resolveCredential(given: unknown, option: string, variable: string): string {
  const value = given || env(variable);
  if (value === undefined || String(value).trim() === '') throw createMissingCredentialError([option], [variable]);
  return checkCredential(value, given ? option : variable);
}

/** The error for a missing credential, with the same words for all services. */
export function createMissingCredentialError(options: readonly string[], variables: readonly string[]): UsageError {
  return new UsageError(
    `Authentication required. Pass the option ${options.join(' or ')}, or set the environment variable ${variables.join(' or ')}.`,
  );
}

/**
 * Checks a credential. A header can only have printable ASCII.
 * @throws {UsageError} when it is blank or cannot be sent. The message names the option and does not contain the value.
 */
export function checkCredential(value: unknown, option: string): string {
  if (typeof value !== 'string') throw new UsageError(`${option} must be a string.`);
  if (value.trim() === '') throw new UsageError(`${option} is blank.`);
  if (!/^[\x20-\x7e]+$/.test(value.trim()))
    throw new UsageError(
      `${option} contains a character that a header cannot have (a line break or a non-ASCII letter).`,
    );
  return value.trim();
}
