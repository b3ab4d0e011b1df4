/** Returns the latest of the given times as `updatedAt`, or an empty object if none is known. */
export function buildUpdatedAt(...times: unknown[]): { updatedAt?: string } {
  const known = times.filter((time) => typeof time === 'string');
  const last = known.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return last === undefined ? {} : { updatedAt: last };
}
