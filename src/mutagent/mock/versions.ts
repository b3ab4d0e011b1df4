/** Groups of MutagenT's prompts and evaluations: the versions of one object share a group id. */
import type { Entry, ServiceStore } from '../../mock/state/store.ts';
import type { Context } from '../../mock/story/story.ts';
import { addResult } from './results.ts';

type Fields = Record<string, unknown>;
type Versioned = 'prompt' | 'evaluation';

const GROUP_FIELDS = { prompt: 'promptGroupId', evaluation: 'evaluationGroupId' } as const;

/** Returns the object's values of the example's fields; null for a field that the object does not have. */
export function pickExampleFields({ value }: Entry, example: unknown): Fields {
  return Object.fromEntries(Object.keys(example ?? {}).map((name) => [name, value[name] ?? null]));
}

/** Returns the group id of a prompt; undefined if the prompt was never created. */
export function getGroupId(store: ServiceStore, promptId: unknown): unknown {
  return promptId === undefined ? undefined : store.find('prompt', promptId as number)?.value.promptGroupId;
}

/** Returns whether an evaluation or dataset has the prompt's group, or was created for the prompt. */
export function belongsToPrompt({ value }: Entry, promptId: unknown, store: ServiceStore): boolean {
  const groupId = getGroupId(store, promptId);
  return String(value.promptId) === String(promptId) || (groupId !== undefined && value.promptGroupId === groupId);
}

/** Returns the versions of an object, itself included, newest first. */
export function listVersions(store: ServiceStore, resource: Versioned, entry: Entry | undefined): Entry[] {
  const field = GROUP_FIELDS[resource];
  return store
    .list(resource)
    .filter(({ value }) => entry !== undefined && value[field] === entry.value[field])
    .reverse()
    .sort((a, b) => String(b.value.createdAt).localeCompare(String(a.value.createdAt)));
}

/** Makes one version the latest. */
export function makeLatest(store: ServiceStore, resource: Versioned, entry: Entry | undefined): void {
  for (const { value, id } of listVersions(store, resource, entry)) value.isLatest = id === entry?.id;
}

/** Returns the highest version with its minor number raised (contract §6.3, 10). */
export function getNextMinor(versions: readonly unknown[]): string {
  const [major, minor] = versions
    .map((version) => String(version).split('.').map(Number) as [number, number])
    .reduce((a, b) => (b[0] > a[0] || (b[0] === a[0] && b[1] > a[1]) ? b : a), [1, 0]);
  return `${major}.${minor + 1}.0`;
}

/** Gives a new object the fields of the one in the path with some changes, and its place among the versions. Returns its fields. */
export function createVersion(
  resource: Versioned,
  {
    base,
    path,
    entry,
    store,
    now,
    uuid,
  }: Pick<Context, 'base' | 'entry' | 'store' | 'now' | 'uuid'> & { path: { id: string } },
  changes: Fields,
): Fields {
  const source = store.find(resource, path.id);
  const copied = source ? pickExampleFields(source, base) : { [GROUP_FIELDS[resource]]: uuid() };
  const fields: Fields = { ...copied, isLatest: true, ...changes, createdAt: now(), updatedAt: now(), id: entry?.id };
  if (entry) Object.assign(entry.value, fields);
  if (fields.isLatest) makeLatest(store, resource, entry);
  if (resource === 'evaluation') addResult(store, entry);
  return fields;
}
