/** Helpers for JSON objects. */

export type Fields = Record<string, unknown>;

/** Returns the fields with these names. */
export function pickFields(fields: Readonly<Fields>, names: ReadonlySet<string>): Fields {
  const found: Fields = {};
  for (const name in fields) if (names.has(name)) found[name] = fields[name];
  return found;
}

/** Assigns fields to an object, except a key `__proto__`, which a client may have sent. */
export function assignFields(target: Fields, fields: Readonly<Fields>): void {
  for (const [name, value] of Object.entries(fields)) if (name !== '__proto__') target[name] = value;
}

/** Copies a JSON value deeply, except keys `__proto__`. */
export function cloneJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cloneJson) as T;
  const copy: Fields = {};
  for (const name in value) if (name !== '__proto__') copy[name] = cloneJson(value[name]);
  return copy as T;
}

/** Freezes a JSON value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
