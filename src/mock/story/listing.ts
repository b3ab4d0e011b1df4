import { isObject } from '../../core/json.ts';
import type { Pagination } from '../../openapi/types.ts';
import { type Fields, pickFields } from '../json.ts';
import type { JobView } from '../state/jobs.ts';
import type { Entry } from '../state/store.ts';
import type { Call } from './call.ts';
import type { Filter } from './story.ts';

/** Builds the body of a list: a page of the objects that pass the filters, with the totals that the document has. */
export function buildListBody(call: Call, resource: string, documented: unknown): unknown {
  const { service, operation, story, store, parents, ownerFields } = call;
  const shape = service.shape(operation);
  const kind = call.getResource(resource);
  const field = kind.job?.field;
  const context = story.where && call.createContext();
  const owned = Object.keys(parents).length > 0 ? store.list(resource, parents) : store.listBy(resource, ownerFields);
  const all = owned
    .filter((entry) => context === undefined || story.where?.(entry, context))
    .filter(buildFilter(call, resource));
  if (story.order === 'newest') all.reverse();

  const page: Partial<Pagination> = operation.page ?? {};
  const limit = toNumber(getQueryArgument(call, story.pages?.size ?? page.limit ?? 'limit'));
  const number = story.pages && (toNumber(getQueryArgument(call, story.pages.number)) ?? 1);
  const offset =
    number === undefined
      ? (toNumber(getQueryArgument(call, page.offset ?? 'offset')) ?? 0)
      : (number - 1) * (limit ?? 0);
  const sample = shape.rows[0] ?? {};
  const rows = all.slice(offset, limit === undefined ? undefined : offset + limit).map((entry) => {
    const job = store.job(resource, entry);
    const row: Fields = { ...sample, ...pickFields({ ...entry.value, ...ownerFields }, shape.fields) };
    if (job && field !== undefined && shape.fields.has(field)) row[field] = job.state;
    const derived = pickFields(kind.derives?.(entry, job, store) ?? {}, shape.fields);
    return { ...row, ...derived, ...story.row?.(entry, job, store) };
  });
  if (shape.items === undefined) return rows;
  const facts: Fields = { total: all.length, offset, hasPrevious: offset > 0 };
  if (limit !== undefined) facts.limit = limit;
  if (story.pages) Object.assign(facts, { [story.pages.number]: number, [story.pages.size]: limit });
  if (page.total !== undefined) facts[page.total] = all.length;
  if (page.more !== undefined) facts[page.more] = offset + rows.length < all.length;
  const body = isObject(documented) ? documented : {};
  return { ...body, ...pickFields(facts, new Set(Object.keys(body))), [shape.items]: rows };
}

/** Returns the test that an object passes if it passes every filter that the query names. */
function buildFilter(call: Call, resource: string): (entry: Entry) => boolean {
  const { store, story } = call;
  const field = store.resource(resource).job?.field;
  const tests: ((entry: Entry) => boolean)[] = [];
  const { filters = [] } = story;
  const named = Array.isArray(filters) ? filters.map((name) => [name, name]) : Object.entries(filters);
  for (const [name, filter] of named as [string, string | Filter<unknown>][]) {
    const value = getQueryArgument(call, name);
    if (value === undefined) continue;
    const test = typeof filter === 'string' ? (entry: Entry) => String(entry.value[filter]) === String(value) : filter;
    tests.push((entry) => {
      const job = store.job(resource, entry);
      return test(withState(entry, field, job), value, job, store);
    });
  }
  return (entry) => tests.every((test) => test(entry));
}

function withState(entry: Entry, field: string | undefined, job: JobView | undefined): Entry {
  return field === undefined || !job ? entry : { ...entry, value: { ...entry.value, [field]: job.state } };
}

/** Returns a query argument, or its documented default. */
function getQueryArgument({ request, operation }: Call, name: string): unknown {
  return request.query[name] ?? operation.queryArguments[name]?.default;
}

function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
