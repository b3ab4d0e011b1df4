const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;
const JITTER = 0.25;

/**
 * Whether a failed attempt may be made again. `status` undefined means that no answer came.
 * A POST or PATCH may have been carried out already, so only 429 (refused before any work) repeats it, unless the caller says that it may be repeated.
 */
export function shouldRetry(method: string, status: number | undefined, repeatable: boolean): boolean {
  if (status === 429) return true;
  return (repeatable || IDEMPOTENT.has(method)) && (status === undefined || RETRIED.has(status));
}

/** The pause before the next attempt, in ms: 0.5 s · 2ⁿ, at most 8 s, up to 25 % less. `failed` counts the attempts made, from 1. */
export function getBackoffMs(failed: number, random: () => number = Math.random): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (failed - 1), MAX_DELAY_MS) * (1 - JITTER * random());
}

/** `Retry-After` in ms, from seconds or an HTTP date (a past one is 0); undefined where there is none to be read. */
export function parseRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse makes a date of "-5" and "soon 5" too: only what looks as the dates of HTTP do is one.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(value)) return undefined;
  // The oldest of HTTP's three forms has no zone and means GMT.
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
