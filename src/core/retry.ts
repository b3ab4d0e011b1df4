const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);

/** No retry is sent sooner than this, whatever the server asks for. */
const MIN_DELAY_MS = 100;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

// The numbers of the AWS SDKs' standard retry mode.
const BUDGET_CAPACITY = 500;
const STATUS_COST = 5;
const CONNECTION_COST = 10;
const SUCCESS_REFUND = 1;

/**
 * Returns whether a failed attempt is safe to retry. A `status` of undefined means that no response arrived.
 * The server may have carried out a POST or PATCH already, so only 429 (rejected before any work) is retried, unless the caller allows it.
 */
export function shouldRetry(method: string, status: number | undefined, repeatable: boolean): boolean {
  if (status === 429) return true;
  return (repeatable || IDEMPOTENT.has(method)) && (status === undefined || RETRIED.has(status));
}

/**
 * Returns the delay before the next attempt in ms. `failed` counts the attempts made, from 1.
 * Without `retryAfter` it is random between 100 ms and 0.5 s · 2ⁿ, at most 8 s ("full jitter").
 * With it, the server's delay (at least 100 ms) is a minimum, and up to the same 0.5 s · 2ⁿ is added, so that clients do not return together.
 */
export function getRetryDelayMs(
  failed: number,
  retryAfter: number | undefined,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** (failed - 1), MAX_DELAY_MS);
  if (retryAfter === undefined) return MIN_DELAY_MS + (ceiling - MIN_DELAY_MS) * random();
  return Math.max(retryAfter, MIN_DELAY_MS) + ceiling * random();
}

/**
 * Reads `Retry-After` (seconds or an HTTP date) in ms; 0 for a past date, undefined if there is none or it cannot be read.
 * A date is compared with the response's own `Date`, because the clocks of client and server may differ.
 */
export function parseRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = parseHttpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (parseHttpDate(headers.get('date')) ?? now));
}

function parseHttpDate(value: string | null): number | undefined {
  // Date.parse also accepts "-5" and "soon 5", so check for the three forms of HTTP first.
  if (!value || !/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(value)) return undefined;
  // The oldest of the three forms has no time zone and means GMT.
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : date;
}

/**
 * Limits the retries of one client, so that an outage does not multiply its traffic: a token bucket as in the AWS SDKs' standard retry mode.
 * It contains 500 tokens. A retry costs 5 after a status and 10 after a connection error. If a retry succeeds, its tokens are returned;
 * a call that succeeds at once adds 1.
 */
export interface RetryBudget {
  /** Takes the cost of a retry and returns it; 0 if there are too few tokens, in which case the retry must not be sent. */
  take(status: number | undefined): number;
  /** Records a success. `cost` is that of the call's last retry, 0 if there was none. */
  refund(cost: number): void;
}

export function createRetryBudget(): RetryBudget {
  let tokens = BUDGET_CAPACITY;
  return {
    take(status) {
      const cost = status === undefined ? CONNECTION_COST : STATUS_COST;
      if (cost > tokens) return 0;
      tokens -= cost;
      return cost;
    },
    refund(cost) {
      tokens = Math.min(tokens + (cost || SUCCESS_REFUND), BUDGET_CAPACITY);
    },
  };
}
