import type { Context } from '../../mock/story/story.ts';

/** Names that may be set to null. */
export interface Nullable {
  readonly nullable: readonly string[];
}

export function nullable(...names: string[]): Nullable {
  return { nullable: names };
}

/** The fields of a PATCH that take effect. Whether null clears a field is not known (contract §5): here it does where the record may hold null. */
export function sentFields(
  body: Record<string, unknown>,
  names: readonly (string | Nullable)[],
): Record<string, unknown> {
  const mayBeNull = names.flatMap((name) => (typeof name === 'string' ? [] : name.nullable));
  const plain = names.filter((name) => typeof name === 'string');
  return Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => mayBeNull.includes(name) || (plain.includes(name) && value !== null),
    ),
  );
}

/** Lays changes over an object and its answer. One that nobody created is kept from then on. */
export function changed(ctx: Context, resource: string, fields: Record<string, unknown>): Record<string, unknown> {
  const changes = { ...fields, updatedAt: ctx.now() };
  if (ctx.synthetic) ctx.store.create(resource, { ...ctx.base, ...changes }, { parents: ctx.entry?.parents ?? {} });
  else Object.assign(ctx.entry?.value ?? {}, changes);
  return changes;
}

/** A record is as new as the last of these times; where none is known, nothing is said of it. */
export function updatedAt(...times: unknown[]): { updatedAt?: string } {
  const known = times.filter((time) => typeof time === 'string');
  const last = known.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return last === undefined ? {} : { updatedAt: last };
}

/** Whether an object that a request refers to is known not to be there: deleted or, in strict mode, never made. `owner`: the path argument that owns it. */
export function missing(
  { path, store, strict }: Context,
  resource: string,
  id: string | undefined,
  owner?: string,
): boolean {
  if (id === undefined) return false;
  const parents = owner === undefined ? {} : { [owner]: path[owner] ?? '' };
  return !store.find(resource, id, parents) && (strict || store.isGone(resource, id, parents));
}
