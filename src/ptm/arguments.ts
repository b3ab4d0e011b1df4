import type { JsonObject } from '../core/json.ts';

/** When an optional argument is sent: `given` unless it is null, `filled` unless it is null, false, 0 or empty, `true` only if it is true. */
export type SentWhen = 'given' | 'filled' | 'true';

/**
 * Returns a copy of the arguments without those that the official client omits (contract §6). Arguments without a rule are kept.
 * @internal
 */
export function omitUnsent(args: object, rules: Readonly<Record<string, SentWhen>>): JsonObject {
  const sent: JsonObject = { ...args };
  for (const [name, when] of Object.entries(rules)) {
    if (!isSent(sent[name], when)) delete sent[name];
  }
  return sent;
}

function isSent(value: unknown, when: SentWhen): boolean {
  if (when === 'true') return value === true;
  return when === 'given' ? value !== undefined && value !== null : isFilled(value);
}

/** Returns true for a value that Python treats as true: the official client tests many arguments and fields in this way. @internal */
export function isFilled<T>(value: T): value is NonNullable<T> {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
