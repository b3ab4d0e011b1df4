/** A JSON object, or what a caller passed as one: its values can be anything. */
export type JsonObject = Record<string, unknown>;

/** Returns true for an object that is not null and not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns `value` if it is an object, otherwise an empty object: reading a field of anything is then safe. */
export function toRecord(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns undefined for text that is not JSON. JSON itself has no undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
