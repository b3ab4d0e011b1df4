import type { Frame } from './context.ts';
import { type Fields, isRecord, kept } from './fields.ts';
import type { JobView } from './jobs.ts';
import type { Entry, ServiceStore } from './store.ts';
import type { OperationStory } from './story.ts';

/** The body of a list: the objects that pass the filters, a page of them, with the totals that the document has. */
export function listed(frame: Frame, resource: string, documented: unknown): unknown {
  const { service, operation, story, store, parents } = frame;
  const shape = service.shape(operation);
  const kind = store.resource(resource);
  const idField = kind.id ?? 'id';
  const field = kind.job?.field;
  const tests = Object.entries(filtersOf(story))
    .map(([name, test]) => ({ test, value: queryValue(frame, name) }))
    .filter(({ value }) => value !== undefined);
  let all = store.list(resource, parents);
  if (tests.length > 0) {
    all = all.filter((entry) => {
      const job = store.job(resource, entry);
      const shown = withState(entry, field, job);
      return tests.every(({ test, value }) => test(shown, value, job, store));
    });
  }
  if (story.order === 'newest') all.reverse();

  const page = operation.page ?? { items: shape.items ?? '' };
  const limit = numberOf(queryValue(frame, page.limit ?? 'limit'));
  const offset = numberOf(queryValue(frame, page.offset ?? 'offset')) ?? 0;
  const sample = shape.rows[0] ?? {};
  const rows = all.slice(offset, limit === undefined ? undefined : offset + limit).map((entry) => {
    const job = store.job(resource, entry);
    const row: Fields = { ...sample, ...kept(entry.value, shape.fields) };
    if (shape.fields.has(idField)) row[idField] = entry.id;
    if (job && field !== undefined && shape.fields.has(field)) row[field] = job.state;
    return { ...row, ...story.row?.(entry, job, store) };
  });
  if (shape.items === undefined) return rows;
  const facts: Fields = { total: all.length, offset, hasPrevious: offset > 0 };
  if (limit !== undefined) facts.limit = limit;
  if (page.total !== undefined) facts[page.total] = all.length;
  if (page.more !== undefined) facts[page.more] = offset + rows.length < all.length;
  const body = isRecord(documented) ? documented : {};
  return { ...body, ...kept(facts, new Set(Object.keys(body))), [shape.items]: rows };
}

type Test = (entry: Entry, value: unknown, job: JobView | undefined, store: ServiceStore) => boolean;

function filtersOf({ filters = [] }: OperationStory): Readonly<Record<string, Test>> {
  if (!Array.isArray(filters)) return filters as Readonly<Record<string, Test>>;
  const named = (filters as string[]).map((name): [string, Test] => [
    name,
    (entry, value) => String(entry.value[name]) === String(value),
  ]);
  return Object.fromEntries(named);
}

function withState(entry: Entry, field: string | undefined, job: JobView | undefined): Entry {
  return field === undefined || !job ? entry : { ...entry, value: { ...entry.value, [field]: job.state } };
}

/** A query field, or the default that the document gives it. */
function queryValue({ call, operation }: Frame, name: string): unknown {
  return call.query[name] ?? operation.queryArguments[name]?.default;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
