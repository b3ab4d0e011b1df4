/** What the verbs of a story do: one function per verb, which changes the session's objects and returns its outcome. */
import { isObject } from '../../core/json.ts';
import { assignFields, cloneJson, type Fields, pickFields } from '../json.ts';
import type { Documented } from '../prism/prism.ts';
import { type JobView, listStates } from '../state/jobs.ts';
import type { Entry } from '../state/store.ts';
import { type Call, Refused, type Verb } from './call.ts';
import { buildListBody } from './listing.ts';

/** What an operation did: the object, and the response so far. */
export interface Outcome {
  readonly entry?: Entry | undefined;
  /** Whether the object was never created, so that `entry` was made from the documented example. */
  readonly synthetic?: boolean;
  readonly job?: JobView | undefined;
  /** The documented response that the body starts from. */
  readonly documented: Documented;
  /** The documented body with the object's fields assigned to it. */
  readonly body: unknown;
}

type VerbFunction = (call: Call, resource: string, documented: Documented) => Promise<Outcome | Refused> | Outcome;

export const verbs: Readonly<Record<Verb, VerbFunction>> = {
  creates: (call, resource, documented) => {
    if (call.story.many) return createObjects(call, resource, documented);
    if (!isObject(documented.body)) return { documented, body: documented.body };
    return createObject(call, resource, documented, documented.body);
  },

  lists: (call, resource, documented) => ({ documented, body: buildListBody(call, resource, documented.body) }),

  reads: withObject((call, resource, { entry }) => call.store.job(resource, entry)),

  // For an object made from the example, the first poll returns the example's state and the next one advances the job.
  polls: withObject((call, resource, { entry, synthetic }) => {
    const before = call.store.job(resource, entry);
    const after = call.store.poll(resource, entry);
    return synthetic ? before : after;
  }, 'stores'),

  updates: withObject((call, resource, { entry }) => {
    assignFields(entry.value, { ...call.getSentFields(), ...createTimes(call, resource, UPDATED_AT) });
    return call.store.job(resource, entry);
  }, 'stores'),

  moves: withObject((call, resource, { entry }) => {
    if (call.story.to !== undefined) call.store.move(resource, entry, call.story.to);
    return call.store.job(resource, entry);
  }, 'stores'),

  deletes: withObject((call, resource, { entry }) => {
    const job = call.store.job(resource, entry);
    call.store.delete(resource, call.id ?? entry.id, call.parents);
    return job;
  }),
};

interface Subject {
  readonly entry: Entry;
  readonly synthetic: boolean;
}

/**
 * Builds a verb that concerns one existing object. `act` changes the object and returns its job.
 * With `stores`, an object made from the example is stored, because its state changes. Reading many unknown ids stores nothing.
 */
function withObject(
  act: (call: Call, resource: string, subject: Subject) => JobView | undefined,
  stores?: 'stores',
): VerbFunction {
  return async (call, resource, documented) => {
    if (call.id === undefined) return { documented, body: documented.body };
    const subject = resolveObject(call, resource, call.id, documented.body, stores !== undefined);
    if (subject instanceof Refused) return subject;
    const job = act(call, resource, subject);
    const shown = await chooseExample(call, documented, job);
    return { ...subject, job, documented: shown, body: buildObjectBody(call, resource, subject, job, shown.body) };
  };
}

/** Finds the object or makes one from the example. Refuses an unknown id, and a state that the operation does not allow. */
function resolveObject(call: Call, resource: string, id: string, example: unknown, stores: boolean): Subject | Refused {
  const { store, request, story, parents } = call;
  const found = store.find(resource, id, parents);
  if (!found && call.isUnknown(resource, id, parents)) return call.refuseUnknown(resource);
  const job = found && story.only && store.job(resource, found);
  if (story.only && job && !story.only.in.includes(job.state)) return call.refuse(story.only.otherwise);
  const entry = found ?? createFromExample(call, resource, id, example, stores);
  if (request.outcome !== undefined) store.setOutcome(resource, entry, request.outcome);
  return { entry, synthetic: !found };
}

/** Creates the object for an id that was never created. Its job is in the state that the documented example shows. */
function createFromExample(call: Call, resource: string, id: string, example: unknown, stores: boolean): Entry {
  const { request, store, parents } = call;
  const { job } = store.resource(resource);
  const fields = call.createSyntheticFields(resource, id, example);
  const state = job && listStates(job).find((known) => known === fields[job.field]);
  const options = { parents, state, outcome: request.outcome, size: request.size };
  return stores ? store.create(resource, fields, options) : store.buildEntry(resource, fields, options);
}

/** Returns the example that is named like the job's state, unless the story names one. */
async function chooseExample(
  { service, operation, story, request }: Call,
  documented: Documented,
  job: JobView | undefined,
): Promise<Documented> {
  if (!job || story.example !== undefined || story.status !== undefined) return documented;
  if (!service.shape(operation).examples.has(job.state)) return documented;
  return service.prism.documented(operation, { example: job.state }, request.accept);
}

/** Builds the documented body with the object's fields, id and state. */
function buildObjectBody(
  call: Call,
  resource: string,
  { entry, synthetic }: Subject,
  job: JobView | undefined,
  documented: unknown,
): unknown {
  if (!isObject(documented)) return documented;
  const { service, operation, store, verb } = call;
  const { id = 'id', job: jobStory, synthesize, derives } = call.getResource(resource);
  const { fields } = service.shape(operation);
  const body: Fields = { ...documented };
  if (!synthetic || verb === 'updates' || synthesize) Object.assign(body, pickFields(entry.value, fields));
  if (derives && !synthetic && (verb === 'reads' || verb === 'polls'))
    Object.assign(body, pickFields(derives(entry, job, store), fields));
  if (fields.has(id)) body[id] = entry.id;
  if (job && jobStory && fields.has(jobStory.field)) body[jobStory.field] = job.state;
  return body;
}

/** Creates an object of the sent fields, the defaults and what the documented response says about it. */
function createObject(call: Call, resource: string, documented: Documented, example: Fields): Outcome {
  const { service, operation, story, store, request, parents, ownerFields } = call;
  const { id = 'id', job: jobStory } = store.resource(resource);
  const sent = call.getSentFields();
  const shown = service.shape(operation).fields;
  const defaults = story.defaults?.(call.createContext(), 0);
  const times = createTimes(call, resource, MADE_AT);
  const fields = { ...times, ...clearUnsent(call, sent), ...ownerFields, ...defaults, ...sent };
  const body: Fields = {
    ...example,
    ...pickFields(fields, shown),
  };
  delete body[id];
  const value = cloneJson({ ...fields, ...body });
  const entry = store.create(resource, value, { parents, outcome: request.outcome, size: request.size });
  const job = store.job(resource, entry);
  if (shown.size === 0 || shown.has(id)) body[id] = entry.id;
  if (jobStory && job) {
    if (shown.size === 0 || shown.has(jobStory.field)) body[jobStory.field] = job.state;
    entry.value[jobStory.field] = job.state;
  }
  return { entry, job, documented, body };
}

/** Creates one object per sent element. The response lists them: it is the list, or has one property that is. */
function createObjects(call: Call, resource: string, documented: Documented): Outcome {
  const { service, operation, story, store, request, parents, ownerFields } = call;
  const context = call.createContext();
  const all = [typeof story.many === 'string' ? call.getArgument(story.many) : request.body].flat();
  const times = createTimes(call, resource, MADE_AT);
  const size = Math.ceil(request.size / Math.max(1, all.length));
  const rows = all.map((element, index) => {
    const sent = call.getSentFields(element);
    const defaults = story.defaults?.(context, index);
    const value = { ...clearUnsent(call, sent), ...ownerFields, ...defaults, ...times, ...sent };
    return cloneJson(store.create(resource, cloneJson(value), { parents, size }).value);
  });
  const { items } = service.shape(operation);
  return { documented, body: items === undefined ? rows : { [items]: rows } };
}

/** Returns null for each optional field that was not sent and may be null: the example's value is not this object's. */
function clearUnsent({ service, operation }: Call, sent: Fields): Fields {
  const { takes, fields, nullable } = service.shape(operation);
  const unsent = [...(takes ?? [])].filter((name) => fields.has(name) && nullable.has(name) && !(name in sent));
  return Object.fromEntries(unsent.map((name) => [name, null]));
}

const MADE_AT = /^(created|updated)(_at|At)$/;
const UPDATED_AT = /^updated(_at|At)$/;

/** Returns the current time for each time stamp of that name that the response or the kind's example has. */
function createTimes({ service, operation, store }: Call, resource: string, names: RegExp): Fields {
  const now = new Date(store.now()).toISOString();
  const documented = [...service.shape(operation).fields, ...Object.keys(service.getSample(resource) ?? {})];
  return Object.fromEntries(documented.filter((name) => names.test(name)).map((name) => [name, now]));
}
