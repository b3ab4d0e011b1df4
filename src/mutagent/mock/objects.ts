/** How the objects of MutagenT's mock hang together: families, versions, items, results. */
import type { Entry, ServiceStore } from '../../mock/state/store.ts';
import type { Context } from '../../mock/story/story.ts';

type Fields = Record<string, unknown>;

/** Deleted, or in strict mode never made. */
function isUnknown(store: ServiceStore, strict: boolean, resource: string, id: unknown): boolean {
  if (id === undefined || store.find(resource, id as number)) return false;
  return strict || store.isGone(resource, id as number);
}

/** The fields of `example` as the object has them; null where it has none. */
export function shown({ value }: Entry, example: Fields): Fields {
  return Object.fromEntries(Object.keys(example).map((name) => [name, value[name] === undefined ? null : value[name]]));
}

/** The family of a prompt; undefined for a prompt that nobody created. */
export function familyOf(store: ServiceStore, promptId: unknown): unknown {
  return promptId === undefined ? undefined : store.find('prompt', promptId as number)?.value.promptGroupId;
}

/** Does an evaluation or dataset belong to the prompt, by its family or because it was created for it? */
export function belongsTo({ value }: Entry, promptId: unknown, store: ServiceStore): boolean {
  return String(value.promptId) === String(promptId) || value.promptGroupId === (familyOf(store, promptId) ?? NaN);
}

export function datasetsOf(store: ServiceStore, promptId: unknown): Entry[] {
  return store.list('dataset').filter((entry) => belongsTo(entry, promptId, store));
}

export function itemsOf(store: ServiceStore, datasetId: unknown): Entry[] {
  return store.list('item').filter(({ value }) => String(value.datasetId) === String(datasetId));
}

const ITEM = ['name', 'input', 'expectedOutput', 'userFeedback', 'systemFeedback', 'labels', 'metadata'];

/** Adds an item to a dataset; what was not sent is null. */
export function addItem(store: ServiceStore, datasetId: unknown, sent: Fields, now: string): Fields {
  const fields = Object.fromEntries(ITEM.map((name) => [name, sent[name] ?? null]));
  return store.create('item', { datasetId, ...fields, createdAt: now, updatedAt: now }).value;
}

const FAMILY: Record<string, string> = { prompt: 'promptGroupId', evaluation: 'evaluationGroupId' };

/** The versions of a prompt or an evaluation, itself included, newest first. */
export function versionsOf(store: ServiceStore, resource: 'prompt' | 'evaluation', entry: Entry | undefined): Entry[] {
  const field = FAMILY[resource] as string;
  return store
    .list(resource)
    .filter(({ value }) => entry !== undefined && value[field] === entry.value[field])
    .reverse()
    .sort((a, b) => String(b.value.createdAt).localeCompare(String(a.value.createdAt)));
}

/** Makes one version the latest. */
export function makeLatest(store: ServiceStore, resource: 'prompt' | 'evaluation', entry: Entry | undefined): void {
  for (const { value, id } of versionsOf(store, resource, entry)) value.isLatest = id === entry?.id;
}

/** The highest of the versions with its minor number raised (contract §6.3, 10). */
export function nextMinor(versions: readonly unknown[]): string {
  const [major, minor] = versions
    .map((version) => String(version).split('.').map(Number) as [number, number])
    .reduce((a, b) => (b[0] > a[0] || (b[0] === a[0] && b[1] > a[1]) ? b : a));
  return `${major}.${minor + 1}.0`;
}

/** An evaluation that has not been run has no result. */
export function addResult(store: ServiceStore, evaluation: Entry | undefined): void {
  if (evaluation) store.create('result', { evaluationId: evaluation.id }, { state: 'none' });
}

/** A run starts over: nothing of an earlier result stays but the count of runs, so that each result has an id of its own. */
export function startOver({ id, value }: Entry): void {
  const runs = Number(value.runs ?? 0) + 1;
  for (const name of Object.keys(value)) delete value[name];
  Object.assign(value, { evaluationId: id, runs, id: Number(id) * 1000 + runs });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The share of passed results in per cent, by version and day of the result. */
export function accuracyByVersion(
  store: ServiceStore,
  evaluations: readonly Entry[],
  timeRange: unknown,
): { data: object[]; total: number } {
  const days = /^(\d+)d$/.exec(String(timeRange))?.[1];
  const since = days === undefined ? '' : new Date(store.now() - Number(days) * DAY_MS).toISOString();
  const rows = new Map<string, { version: string; date: string; passed: number; count: number }>();
  for (const evaluation of evaluations) {
    const result = store.find('result', evaluation.id);
    const job = result && store.job('result', result);
    const createdAt = String(result?.value.createdAt ?? job?.endedAt);
    if (!job?.ended || createdAt < since) continue;
    const [version, date] = [String(evaluation.value.version), createdAt.slice(0, 10)];
    const { passed, count } = rows.get(`${version} ${date}`) ?? { passed: 0, count: 0 };
    const row = { version, date, passed: passed + (job.state === 'passed' ? 1 : 0), count: count + 1 };
    rows.set(`${version} ${date}`, row);
  }
  const data = [...rows.values()]
    .sort((a, b) => a.date.localeCompare(b.date) || a.version.localeCompare(b.version, undefined, { numeric: true }))
    .map(({ version, date, passed, count }) => ({ version, date, averageAccuracy: (100 * passed) / count, count }));
  return { data, total: data.length };
}

/** The object that a request names was deleted or, in strict mode, never made. `field`: where in the body its id stands, if not in the path. */
export function unknown(resource: string, field?: string): { when: (ctx: Context) => boolean; with: string } {
  return {
    when: ({ store, strict, path, body }) => isUnknown(store, strict, resource, field ? body[field] : path.id),
    with: 'notFound',
  };
}

/** An update changes the time of the last change too. */
export function touched({ entry, now }: Context): { updatedAt: string } {
  const updatedAt = now();
  if (entry) entry.value.updatedAt = updatedAt;
  return { updatedAt };
}

/** The fields of a new version: those of its source with what changes; it takes its place in the family at once. */
export function made(
  resource: 'prompt' | 'evaluation',
  { entry, store }: Pick<Context, 'entry' | 'store'>,
  source: Record<string, unknown>,
  changes: Record<string, unknown>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...source, ...changes, id: entry?.id };
  if (entry) Object.assign(entry.value, fields);
  if (fields.isLatest) makeLatest(store, resource, entry);
  if (resource === 'evaluation') addResult(store, entry);
  return fields;
}
