import { UsageError } from './errors.ts';

/** Options that every `create<Service>Client` takes. */
export interface ClientOptions {
  /** Milliseconds for one attempt, its body included. The default is the vendor's. */
  timeoutMs?: number | undefined;
  /** Repeats after a failed attempt. Default 2; 0 sends once. */
  maxRetries?: number | undefined;
  /** Longest `Retry-After` that is waited for, in ms. Default 60,000. Beyond it the error comes at once and says how long the server asked for. */
  maxRetryAfterMs?: number | undefined;
  /** Headers for every request. They come after the client's own, so they win. */
  headers?: Record<string, string> | undefined;
  /** The fetch to use; default the runtime's. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Options of one call: the last argument of every method. */
export interface CallOptions {
  /** Ends the call, a pause between attempts included; the promise rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds for one attempt of this call. */
  timeoutMs?: number | undefined;
  /** Repeats after a failed attempt of this call. */
  maxRetries?: number | undefined;
  /** Headers for this call. They come last, so they win. */
  headers?: Record<string, string> | undefined;
  /** Says that this POST or PATCH may be carried out twice: it is then repeated like a GET. */
  repeatable?: boolean | undefined;
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
      throw new UsageError(`${option}: "${String(name)}" is no header name.`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value)))
      throw new UsageError(
        `${option}: "${name}" holds a character that a header cannot carry (a line break, or one beyond Latin-1).`,
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
    `${option} must be a number of at least ${minimum}, not ${typeof value === 'string' ? `"${value}"` : String(value)}.`,
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
