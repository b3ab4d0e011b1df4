/** Small readers of values that may be anything. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text without the blanks around it; a number as text, as the official client has it; '' for anything else. */
export function trimmed(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Latencies are sent with two decimals (contract §6.3). */
export function twoDecimals(milliseconds: number): number {
  return Number(milliseconds.toFixed(2));
}
