/** Small readers of values that may be anything. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text without the blanks around it; a number as text, as the official client has it; '' for anything else. */
export function trimmed(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Latencies are sent with two decimals (contract §6.3). Halfway between two it is the even one, as in Python: 0.125 is sent as 0.12. */
export function twoDecimals(milliseconds: number): number {
  const halfway = Math.abs((milliseconds * 8) % 2) === 1;
  const below = Math.floor(milliseconds * 100);
  return halfway ? (below + Math.abs(below % 2)) / 100 : Number(milliseconds.toFixed(2));
}
