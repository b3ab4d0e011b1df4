import { UsageError } from './errors.ts';

/**
 * Writes query fields: a list as its name repeated, a Date as RFC 3339, null and an empty list not at all.
 * @throws UsageError for what no query can carry, naming the argument.
 */
export function writeQuery(operationId: string, fields: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name in fields) {
    const value = fields[name];
    if (value === null || value === undefined) continue;
    const refuse = (fault: string) => new UsageError(`${operationId}: "${name}" holds ${fault}.`);
    for (const item of Array.isArray(value) ? value : [value]) {
      const text = textOf(item);
      if (text === undefined) throw refuse(`${nameOf(item)}, which cannot be sent in a query`);
      try {
        pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
      } catch {
        throw refuse('half of a surrogate pair');
      }
    }
  }
  return pairs.join('&');
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined;
}

function nameOf(value: unknown): string {
  if (value instanceof Date) return 'an invalid Date';
  if (Array.isArray(value)) return 'a list in a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
