/** What an operation does to the objects of a session, and what it answers. */

import type { OperationModel } from '../../openapi/document.ts';
import { assignFields, cloneJson, type Fields, isRecord, pickFields } from '../json.ts';
import type { Documented, Preference } from '../prism/prism.ts';
import type { Service } from '../service.ts';
import type { JobView } from '../state/jobs.ts';
import { type Entry, type EntryOptions, type ServiceStore, uuid } from '../state/store.ts';
import { type Call, Frame, Refused } from './context.ts';
import { listed } from './listing.ts';
import { Reply } from './story.ts';

/** The object that a call is about. */
interface Subject {
  entry: Entry | undefined;
  /** Nobody created it. */
  stranger: boolean;
  job: JobView | undefined;
}

/** Answers a valid request as the story says; what the story does not say comes from the document. */
export async function behave(
  service: Service,
  operation: OperationModel,
  call: Call,
  store: ServiceStore,
): Promise<Reply> {
  const frame = new Frame(service, operation, call, store);
  const { story, resource, verb } = frame;
  const early = await refusedEarly(frame);
  if (early) return early;

  const example = typeof story.example === 'function' ? story.example(frame.context()) : story.example;
  const preference: Preference = { code: story.status, example };
  let documented = await service.prism.documented(operation, preference, call.accept);
  const subject: Subject = { entry: undefined, stranger: false, job: undefined };
  if (resource !== undefined && verb !== 'creates' && verb !== 'lists' && frame.id !== undefined) {
    const refused = await found(frame, resource, frame.id, subject, documented.body);
    if (refused) return refused;
    act(frame, resource, subject);
    const state = subject.job?.state;
    if (
      state !== undefined &&
      preference.example === undefined &&
      preference.code === undefined &&
      service.shape(operation).examples.has(state)
    ) {
      documented = await service.prism.documented(operation, { example: state }, call.accept);
    }
  }
  const base = withPath(frame, baseOf(frame, subject, documented.body));
  if (verb === 'deletes' && resource !== undefined && frame.id !== undefined)
    store.delete(resource, frame.id, frame.parents);
  return story.answer ? told(frame, subject, documented, base) : new Reply({ ...documented, body: base });
}

/** Owners that are gone, then the story's own refusals. */
async function refusedEarly(frame: Frame): Promise<Reply | undefined> {
  const { service, call, store, story, parents } = frame;
  const kinds = frame.resource === undefined ? {} : (service.story.resources?.[frame.resource]?.parents ?? {});
  for (const [name, id] of Object.entries(parents)) {
    const kind = kinds[name];
    if (kind === undefined) continue;
    // An owner is found below its own owners, where it has any.
    const owners = frame.ownersOf(kind);
    if (store.find(kind, id, owners)) continue;
    const parent = store.resource(kind);
    if (call.strict || store.isGone(kind, id, owners) || parent.unknown?.(id))
      return frame.refuse(parent.notFound ?? 'notFound');
  }
  if (!story.refuses) return undefined;
  const context = frame.context();
  const first = story.refuses.find(({ when }) => when(context));
  return first && frame.refuse(first.with);
}

/** Finds the object or, where strangers are welcome, makes one up; refuses an unknown one and one in another state. */
async function found(
  frame: Frame,
  resource: string,
  id: string,
  subject: Subject,
  example: unknown,
): Promise<Reply | undefined> {
  const { store, call, story, parents } = frame;
  const kind = store.resource(resource);
  subject.entry = store.find(resource, id, parents);
  if (!subject.entry) {
    if (call.strict || store.isGone(resource, id, parents) || kind.unknown?.(id))
      return frame.refuse(kind.notFound ?? 'notFound');
    subject.stranger = true;
    subject.entry = adopted(frame, resource, id, example);
  } else if (story.only) {
    const job = store.job(resource, subject.entry);
    if (job && !story.only.in.includes(job.state)) return frame.refuse(story.only.otherwise);
  }
  if (call.outcome !== undefined) store.setOutcome(resource, subject.entry, call.outcome);
  return undefined;
}

function act(frame: Frame, resource: string, subject: Subject): void {
  const { store, story, verb } = frame;
  const entry = subject.entry as Entry;
  if (verb === 'updates') assignFields(entry.value, sentFields(frame));
  if (verb === 'moves' && story.to !== undefined) store.move(resource, entry, story.to);
  // What nobody created starts with what its example shows; the next poll moves it on.
  subject.job = verb === 'polls' && !subject.stranger ? store.poll(resource, entry) : store.job(resource, entry);
  if (verb === 'polls' && subject.stranger) store.poll(resource, entry);
}

/** An object for an id that nobody created, as the documented example shows it. */
function adopted({ call, store, verb, parents }: Frame, resource: string, id: string, example: unknown): Entry {
  const kind = store.resource(resource);
  const shown = isRecord(example) && kind.job ? example[kind.job.field] : undefined;
  const states = [...(kind.job?.steps ?? []).map((step) => step.state), ...(kind.job?.ends ?? [])];
  const state = typeof shown === 'string' && states.includes(shown) ? shown : undefined;
  const asNumber = typeof kind.newId?.(0, uuid) === 'number' && Number.isFinite(Number(id));
  const fields = { ...(isRecord(example) ? cloneJson(example) : {}), [kind.id ?? 'id']: asNumber ? Number(id) : id };
  const options: EntryOptions = { parents, state, outcome: call.outcome, size: call.size };
  // Only what changes is remembered: reading many unknown ids leaves nothing behind.
  const remembers = verb === 'polls' || verb === 'updates' || verb === 'moves';
  return remembers ? store.create(resource, fields, options) : store.imagine(resource, fields, options);
}

/** The documented body with what is known of the object laid over it. */
function baseOf(frame: Frame, subject: Subject, documented: unknown): unknown {
  const { service, operation, store, resource, verb } = frame;
  if (resource === undefined) return documented;
  if (verb === 'lists') return listed(frame, resource, documented);
  if (!isRecord(documented)) return documented;
  if (verb === 'creates') return created(frame, resource, subject, documented);
  const { entry, stranger, job } = subject;
  if (!entry) return documented;
  const kind = store.resource(resource);
  const { fields } = service.shape(operation);
  const body: Fields =
    stranger && verb !== 'updates' ? { ...documented } : { ...documented, ...pickFields(entry.value, fields) };
  if (fields.has(kind.id ?? 'id')) body[kind.id ?? 'id'] = entry.id;
  if (job && kind.job && fields.has(kind.job.field)) body[kind.job.field] = job.state;
  return body;
}

function created(frame: Frame, resource: string, subject: Subject, documented: Fields): Fields {
  const { service, operation, store, call, parents } = frame;
  const kind = store.resource(resource);
  const idField = kind.id ?? 'id';
  const sent = sentFields(frame);
  const body: Fields = {
    ...documented,
    ...pickFields(sent, service.shape(operation).fields),
    ...freshTimes(documented, sent, store.now()),
  };
  delete body[idField];
  const value = cloneJson({ ...sent, ...body, ...(sent[idField] === undefined ? {} : { [idField]: sent[idField] }) });
  const entry = store.create(resource, value, { parents, outcome: call.outcome, size: call.size });
  const job = store.job(resource, entry);
  body[idField] = entry.id;
  if (kind.job && job) {
    body[kind.job.field] = job.state;
    entry.value[kind.job.field] = job.state;
  }
  Object.assign(subject, { entry, job });
  return body;
}

/** The fields of the body that the document knows: a key that a reply happens to have too is no way to break the reply. */
function sentFields({ service, operation, call }: Frame): Fields {
  if (!isRecord(call.body)) return {};
  const { takes } = service.shape(operation);
  return takes ? pickFields(call.body, takes) : call.body;
}

const MADE_AT = /^(created|updated)(_at|At)$/;

/** An object that is made now was not created when the document was written. */
function freshTimes(example: Fields, sent: Fields, ms: number): Fields {
  const times: Fields = {};
  const now = new Date(ms).toISOString();
  for (const name in example) if (MADE_AT.test(name) && sent[name] === undefined) times[name] = now;
  return times;
}

/** Path arguments come back where the body has a text field of their name. */
function withPath({ call }: Frame, base: unknown): unknown {
  if (!isRecord(base)) return base;
  const echoed: Fields = {};
  for (const name in call.path) if (typeof base[name] === 'string') echoed[name] = call.path[name];
  return { ...base, ...echoed };
}

/** What the story's `answer` makes of it. */
async function told(frame: Frame, subject: Subject, documented: Documented, base: unknown): Promise<Reply> {
  const context = frame.context({ ...subject, base });
  const said = await frame.story.answer?.(context);
  if (said instanceof Refused) return said.settle();
  if (said instanceof Reply) return withHeaders(frame, documented, said);
  if (said === undefined) return new Reply({ ...documented, body: context.base });
  if (!isRecord(said) || !isRecord(context.base)) return new Reply({ ...documented, body: said });
  const body: Fields = { ...context.base, ...said };
  for (const name in said) if (said[name] === undefined) delete body[name];
  if (frame.verb === 'creates' && subject.entry) Object.assign(subject.entry.value, said);
  return new Reply({ ...documented, body });
}

/** A story's own reply takes the documented headers of the status that it answers with. */
async function withHeaders({ service, operation, call }: Frame, documented: Documented, said: Reply): Promise<Reply> {
  const status = said.status ?? documented.status;
  let headers = documented.headers;
  if (status !== documented.status || said.example !== undefined) {
    const other = service.prism.documented(operation, { code: status, example: said.example }, call.accept);
    headers = await other.then((answer) => answer.headers).catch(() => ({}));
  }
  return new Reply({ status, body: said.body, headers: { ...headers, ...said.headers } });
}
