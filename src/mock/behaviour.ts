/** What an operation does to the objects of a session, and what it answers. */
import type { OperationModel } from './document.ts';
import type { JobView } from './jobs.ts';
import type { Preference } from './prism.ts';
import { refusalOf, refused } from './refuse.ts';
import type { Service } from './service.ts';
import { type Entry, type ServiceStore, uuid } from './store.ts';
import {
  type About,
  type Context,
  type FilePart,
  type OperationStory,
  type Refusal,
  type RefusalRef,
  Reply,
} from './story.ts';

/** A request that has been validated. */
export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly files: readonly FilePart[];
  readonly headers: Readonly<Record<string, string>>;
  readonly accept: string | undefined;
  readonly strict: boolean;
  /** From the header `x-evalwire-outcome`. */
  readonly outcome: string | undefined;
}

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers a valid request as the story says; what the story does not say comes from the document. */
export async function behave(
  service: Service,
  operation: OperationModel,
  call: Call,
  store: ServiceStore,
): Promise<Reply> {
  const story: OperationStory = service.story.operations?.[operation.operationId] ?? {};
  const resource =
    story.creates ?? story.reads ?? story.polls ?? story.updates ?? story.moves ?? story.deletes ?? story.lists;
  const parents = resource === undefined ? {} : ownersOf(service, resource, call);
  const id = idOf(operation, story, call);
  const about: About = { id, path: call.path, query: call.query, body: call.body };
  const refuse: Context['refuse'] = (ref, changes) => new Refused(service, operation, ref, changes, about);
  const context = { service, operation, story, call, store, refuse, id };
  const missing = missingOwner(context, parents);
  if (missing) return settle(missing);

  const early = contextOf(context, { entry: undefined, job: undefined, stranger: false, base: undefined });
  for (const { when, with: ref } of story.refuses ?? []) {
    if (when(early)) return settle(refuse(ref));
  }

  let entry: Entry | undefined;
  let stranger = false;
  if (resource !== undefined && story.lists === undefined && story.creates === undefined && id !== undefined) {
    const kind = service.story.resources?.[resource];
    entry = store.find(resource, id, parents);
    const unknown = !entry && (call.strict || store.isGone(resource, id, parents) || kind?.unknown?.(id));
    if (unknown) return settle(refuse(kind?.notFound ?? 'notFound'));
    stranger = !entry;
  }

  const preference: Preference = {
    code: story.status,
    example: typeof story.example === 'function' ? story.example(early) : story.example,
  };
  let documented = await service.prism.documented(operation, preference, call.accept);
  if (resource !== undefined && stranger && id !== undefined) {
    entry = adopt(context, resource, parents, documented.body);
  }

  const guarded = entry && resource !== undefined && !stranger ? store.job(resource, entry) : undefined;
  if (story.only && guarded && !story.only.in.includes(guarded.state)) return settle(refuse(story.only.otherwise));

  if (entry && resource !== undefined && call.outcome !== undefined) store.setOutcome(resource, entry, call.outcome);
  let job: JobView | undefined;
  if (entry && resource !== undefined) {
    if (story.updates !== undefined) Object.assign(entry.value, sentFields(service, operation, call));
    if (story.moves !== undefined && story.to !== undefined) store.move(resource, entry, story.to);
    // What nobody created starts with what its example shows; the next poll moves it on.
    job = story.polls !== undefined && !stranger ? store.poll(resource, entry) : store.job(resource, entry);
    if (story.polls !== undefined && stranger) store.poll(resource, entry);
  }
  if (
    job &&
    story.example === undefined &&
    documented.status === operation.success &&
    service.shape(operation).examples.includes(job.state)
  ) {
    documented = await service.prism.documented(operation, { ...preference, example: job.state }, call.accept);
  }

  let base = documented.body;
  if (story.lists !== undefined && resource !== undefined) base = listed(context, resource, parents, base);
  else if (story.creates !== undefined && isRecord(base)) {
    const sent = sentFields(service, operation, call);
    const fields = service.shape(operation).fields;
    const kind = store.resource(resource as string);
    const made = { ...base, ...kept(sent, fields), ...freshTimes(base, sent) };
    delete (made as Fields)[kind.id ?? 'id'];
    const given = sent[kind.id ?? 'id'];
    const value = { ...sent, ...made, ...(given === undefined ? {} : { [kind.id ?? 'id']: given }) };
    entry = store.create(resource as string, value, {
      parents,
      ...(call.outcome === undefined ? {} : { outcome: call.outcome }),
    });
    job = store.job(resource as string, entry);
    base = { ...made, [kind.id ?? 'id']: entry.id, ...stateOf(kind.job?.field, job) };
    Object.assign(entry.value, stateOf(kind.job?.field, job));
  } else if (entry && resource !== undefined && isRecord(base)) {
    const kind = store.resource(resource);
    const fields = service.shape(operation).fields;
    base = {
      ...base,
      ...kept(stranger && story.updates === undefined ? {} : entry.value, fields),
      ...kept({ [kind.id ?? 'id']: entry.id }, fields),
      ...stateOf(kind.job?.field, job, fields),
    };
  }
  if (isRecord(base))
    base = {
      ...base,
      ...kept(call.path, new Set(Object.keys(base).filter((name) => typeof (base as Fields)[name] === 'string'))),
    };
  if (story.deletes !== undefined && resource !== undefined && id !== undefined) store.delete(resource, id, parents);

  const reply = { status: documented.status, headers: documented.headers };
  if (!story.answer) return new Reply({ ...reply, body: base });
  const ctx = contextOf(context, { entry, job, stranger, base });
  const said = await story.answer(ctx);
  if (said instanceof Refused) return settle(said);
  if (said instanceof Reply) return laidOver(service, operation, call, reply, said);
  if (said === undefined) return new Reply({ ...reply, body: ctx.base });
  if (isRecord(said) && isRecord(ctx.base)) {
    const body = { ...ctx.base, ...said };
    for (const [name, value] of Object.entries(said)) if (value === undefined) delete body[name];
    if (story.creates !== undefined && entry) Object.assign(entry.value, said);
    return new Reply({ ...reply, body });
  }
  return new Reply({ ...reply, body: said });
}

/** A refusal that a story's function asks for; worded once it is returned. */
class Refused extends Reply {
  readonly settle: () => Promise<Reply>;

  constructor(
    service: Service,
    operation: OperationModel,
    ref: RefusalRef,
    changes: Partial<Refusal> | undefined,
    about: About,
  ) {
    const refusal = refusalOf(service, ref, changes, [], operation.operationId);
    super({ status: refusal.status });
    this.settle = () => refused(service, operation, refusal, [], about);
  }
}

const settle = (reply: Reply): Promise<Reply> => (reply instanceof Refused ? reply.settle() : Promise.resolve(reply));

interface Frame {
  service: Service;
  operation: OperationModel;
  story: OperationStory;
  call: Call;
  store: ServiceStore;
  refuse: Context['refuse'];
  id: string | undefined;
}

function contextOf(
  frame: Frame,
  rest: { entry: Entry | undefined; job: JobView | undefined; stranger: boolean; base: unknown },
): Context {
  const { service, operation, call, store, refuse, id } = frame;
  return {
    operationId: operation.operationId,
    path: call.path,
    query: call.query,
    body: call.body,
    files: call.files,
    headers: call.headers,
    id,
    entry: rest.entry,
    stranger: rest.stranger,
    job: rest.job,
    store,
    base: rest.base,
    strict: call.strict,
    example: (name, status) => service.example(operation, name, status),
    reply: (init) => new Reply(init),
    refuse,
    now: () => new Date().toISOString(),
    uuid,
  };
}

function ownersOf(service: Service, resource: string, call: Call): Record<string, string> {
  const names = Object.keys(service.story.resources?.[resource]?.parents ?? {});
  return Object.fromEntries(
    names.filter((name) => call.path[name] !== undefined).map((name) => [name, call.path[name] as string]),
  );
}

/** An owner that was deleted or, in strict mode, never made takes its children along. */
function missingOwner(
  { service, call, store, refuse, story }: Frame,
  parents: Record<string, string>,
): Reply | undefined {
  const resource =
    story.creates ?? story.reads ?? story.polls ?? story.updates ?? story.moves ?? story.deletes ?? story.lists;
  const kinds = (resource !== undefined && service.story.resources?.[resource]?.parents) || {};
  for (const [name, id] of Object.entries(parents)) {
    const kind = kinds[name];
    if (kind === undefined) continue;
    // An owner is found below its own owners, where it has any.
    const owners = ownersOf(service, kind, call);
    if (store.find(kind, id, owners)) continue;
    const parent = service.story.resources?.[kind];
    if (call.strict || store.isGone(kind, id, owners) || parent?.unknown?.(id))
      return refuse(parent?.notFound ?? 'notFound');
  }
  return undefined;
}

function idOf(operation: OperationModel, story: OperationStory, call: Call): string | undefined {
  const name = story.by ?? operation.parameters.filter((parameter) => parameter.in === 'path').at(-1)?.name;
  if (name === undefined) return undefined;
  const value = call.path[name] ?? call.query[name] ?? (isRecord(call.body) ? call.body[name] : undefined);
  return value === undefined || value === null ? undefined : String(value);
}

/** An object for an id that nobody created, as the documented example shows it. */
function adopt(
  { call, store, story, id }: Frame,
  resource: string,
  parents: Record<string, string>,
  example: unknown,
): Entry {
  const kind = store.resource(resource);
  const shown = isRecord(example) && kind.job ? example[kind.job.field] : undefined;
  const states = [...(kind.job?.steps ?? []).map((step) => step.state), ...(kind.job?.ends ?? [])];
  const state = typeof shown === 'string' && states.includes(shown) ? shown : undefined;
  const asNumber = typeof kind.newId?.(0, uuid) === 'number' && Number.isFinite(Number(id));
  const fields = { ...(isRecord(example) ? example : {}), [kind.id ?? 'id']: asNumber ? Number(id) : id };
  const options = {
    parents,
    ...(state === undefined ? {} : { state }),
    ...(call.outcome === undefined ? {} : { outcome: call.outcome }),
  };
  // Only what changes is remembered: reading many unknown ids leaves nothing behind.
  const remembers = story.polls !== undefined || story.updates !== undefined || story.moves !== undefined;
  return remembers ? store.create(resource, fields, options) : store.imagine(resource, fields, options);
}

function listed(
  { service, operation, story, call, store }: Frame,
  resource: string,
  parents: Record<string, string>,
  base: unknown,
): unknown {
  const shape = service.shape(operation);
  const kind = store.resource(resource);
  const sample = shape.rows[0] ?? {};
  const tests = Object.entries(filtersOf(story))
    .map(([name, test]) => ({ test, value: queryValue(call, operation, name) }))
    .filter(({ value }) => value !== undefined);
  const all = store
    .list(resource, parents)
    .map((entry) => ({ entry, job: store.job(resource, entry) }))
    .filter(({ entry, job }) =>
      tests.every(({ test, value }) => test(withState(entry, kind.job?.field, job), value, job, store)),
    );
  if (story.order === 'newest') all.reverse();

  const page = operation.page ?? { items: shape.items ?? '' };
  const limit = numberOf(queryValue(call, operation, page.limit ?? 'limit'));
  const offset = numberOf(queryValue(call, operation, page.offset ?? 'offset')) ?? 0;
  const rows = all.slice(offset, limit === undefined ? undefined : offset + limit).map(({ entry, job }) => ({
    ...sample,
    ...kept(entry.value, shape.fields),
    ...kept({ [kind.id ?? 'id']: entry.id }, shape.fields),
    ...stateOf(kind.job?.field, job, shape.fields),
    ...story.row?.(entry, job, store),
  }));
  if (shape.items === undefined) return rows;
  const facts: Fields = {
    total: all.length,
    offset,
    ...(limit === undefined ? {} : { limit }),
    ...(page.total === undefined ? {} : { [page.total]: all.length }),
    ...(page.more === undefined ? {} : { [page.more]: offset + rows.length < all.length }),
    hasPrevious: offset > 0,
  };
  const body = isRecord(base) ? base : {};
  return { ...body, ...kept(facts, new Set(Object.keys(body))), [shape.items]: rows };
}

type Test = (entry: Entry, value: unknown, job: JobView | undefined, store: ServiceStore) => boolean;

function filtersOf({ filters = [] }: OperationStory): Record<string, Test> {
  if (!Array.isArray(filters)) return filters as Record<string, Test>;
  return Object.fromEntries(
    (filters as string[]).map((name) => [
      name,
      (entry: Entry, value: unknown) => String(entry.value[name]) === String(value),
    ]),
  );
}

function withState(entry: Entry, field: string | undefined, job: JobView | undefined): Entry {
  return field === undefined || !job ? entry : { ...entry, value: { ...entry.value, [field]: job.state } };
}

/** A query field, or the default that the document gives it. */
function queryValue({ query }: Call, operation: OperationModel, name: string): unknown {
  return query[name] ?? operation.parameters.find((p) => p.in === 'query' && p.name === name)?.default;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The fields of the body that the document knows: a key that a reply happens to have too is no way to break the reply. */
function sentFields(service: Service, operation: OperationModel, { body }: Call): Fields {
  if (!isRecord(body)) return {};
  const { takes } = service.shape(operation);
  return takes ? kept(body, takes) : body;
}

function kept(fields: Readonly<Fields>, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}

function stateOf(field: string | undefined, job: JobView | undefined, names?: ReadonlySet<string>): Fields {
  return field === undefined || !job || (names && !names.has(field)) ? {} : { [field]: job.state };
}

const STARTS = /^(created|updated)(_at|At)$/;

/** An object that is made now was not created when the document was written. */
function freshTimes(example: Fields, sent: Fields): Fields {
  const now = new Date().toISOString();
  return Object.fromEntries(
    Object.keys(example)
      .filter((name) => STARTS.test(name) && sent[name] === undefined)
      .map((name) => [name, now]),
  );
}

/** A story's own reply takes the documented headers of the status that it answers with. */
async function laidOver(
  service: Service,
  operation: OperationModel,
  call: Call,
  documented: { status: number; headers: Readonly<Record<string, string>> },
  said: Reply,
): Promise<Reply> {
  const status = said.status ?? documented.status;
  let headers = documented.headers;
  if (status !== documented.status || said.example !== undefined) {
    try {
      const other = await service.prism.documented(operation, { code: status, example: said.example }, call.accept);
      headers = other.headers;
    } catch {
      headers = {};
    }
  }
  return new Reply({ status, body: said.body, headers: { ...headers, ...said.headers } });
}
