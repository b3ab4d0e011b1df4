import { UsageError } from './errors.ts';

/**
 * Writes query fields. Repeats the name for each item of a list, writes a Date as RFC 3339, and omits null and empty lists.
 * @throws {UsageError} when a value cannot be sent in a query; the message names the argument.
 */
export function writeQuery(operationId: string, fields: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name in fields) {
    const value = fields[name];
    if (value === null || value === undefined) continue;
    const reject = (problem: string) => new UsageError(`${operationId}: "${name}" contains ${problem}.`);
    for (const item of Array.isArray(value) ? value : [value]) {
      const text = serializeValue(item);
      if (text === undefined) throw reject(`${describeValue(item)}, which cannot be sent in a query`);
      try {
        pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
      } catch {
        throw reject('half of a surrogate pair');
      }
    }
  }
  return pairs.join('&');
}

function serializeValue(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined;
}

function describeValue(value: unknown): string {
  if (value instanceof Date) return 'an invalid Date';
  if (Array.isArray(value)) return 'a list within a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
