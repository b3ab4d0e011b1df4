/** Returns text without leading and trailing blanks, a number as text like the official client, and '' for any other value. */
export function toTrimmedText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
