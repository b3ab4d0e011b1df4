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
}

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

/** @internal Marks the calls of a wait. */
export const POLL: unique symbol = Symbol('poll');

/** @internal Connects a poll's call to its wait. */
export interface PollContext {
  /** Called before the first attempt, with what the wait needs to report its polls as events. */
  onCall(operationId: string, emit: Emit | undefined): void;
  /** Called with every response of the call. */
  onResponse(response: Response): void;
}

/** A variable of the environment; undefined where it is unset, empty, or the runtime has no environment or keeps it closed (Deno). */
export function env(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks a base URL and drops its trailing slashes; a path prefix is kept.
 * @throws UsageError naming the option.
 */
export function checkBaseUrl(value: unknown, option = 'baseUrl'): string {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  const fix = 'give an absolute http(s) URL such as "https://host/prefix".';
  if (!url) throw new UsageError(`${option} is not a URL; ${fix}`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UsageError(`${option} has the scheme "${url.protocol}"; ${fix}`);
  if (url.username || url.password) throw new UsageError(`${option} holds credentials; pass them as options instead.`);
  if (url.search || url.hash) throw new UsageError(`${option} has a query or a fragment; ${fix}`);
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/**
 * Checks headers and writes their names in lower case, so that later ones replace earlier ones. Those without a value are left out.
 * Besides a plain object a `Headers` or a list of pairs will do.
 * @throws UsageError naming the header, never showing its value: fetch would say it in its own error.
 */
export function checkHeaders(headers: unknown, option = 'headers'): Record<string, string> {
  const checked: Record<string, string> = {};
  if (headers === undefined || headers === null) return checked;
  if (typeof headers !== 'object') throw new UsageError(`${option} must be an object of names and values.`);
  const pairs = Symbol.iterator in headers ? (headers as Iterable<[unknown, unknown]>) : Object.entries(headers);
  for (const [name, value] of pairs) {
    if (value === undefined || value === null) continue;
    if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new UsageError(`${option}: "${truncate(String(name), MAX_NAME_LENGTH)}" is no header name.`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value)))
      throw new UsageError(
        `${option}: "${truncate(name, MAX_NAME_LENGTH)}" holds a character that a header cannot carry (a line break, or one beyond Latin-1).`,
      );
    checked[name.toLowerCase()] = String(value).trim();
  }
  return checked;
}

/**
 * Checks a number of milliseconds or a count.
 * @throws UsageError naming the option.
 */
export function checkNumber(value: unknown, option: string, minimum = 0): number {
  if (typeof value === 'number' && value >= minimum) return value;
  throw new UsageError(
    `${option} must be a number of at least ${minimum}, not ${typeof value === 'string' ? `"${truncate(value, MAX_NAME_LENGTH)}"` : String(value)}.`,
  );
}

/**
 * Checks a credential: printable ASCII is all that a header can carry.
 * @throws UsageError naming the option, never showing the value.
 */
export function checkCredential(value: unknown, option: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`${option} is missing or blank.`);
  if (!/^[\x20-\x7e]+$/.test(value.trim()))
    throw new UsageError(
      `${option} holds a character that a header cannot carry (a line break or a non-ASCII letter).`,
    );
  return value.trim();
}
