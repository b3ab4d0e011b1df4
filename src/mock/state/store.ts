import type { Clock } from './clock.ts';
import { type Advance, type JobState, type JobView, moveJob, pollJob, setOutcome, startJob, viewJob } from './jobs.ts';
import type { ResourceModel, Resources, Seed, SeedRow } from './model.ts';

/** One object that the mock knows. */
export interface Entry {
  readonly id: string | number;
  /** Its fields: from the request, the response or the seed. A story may change them. */
  readonly value: Record<string, unknown>;
  /** Ids of its owners, by path argument. */
  readonly parents: Readonly<Record<string, string>>;
  readonly job: JobState | undefined;
  /** Approximate size in bytes. */
  readonly size: number;
}

/** At most this many objects per kind and session, and this many bytes in them; the oldest are evicted first. */
const MAX_ENTRIES = 2000;
const MAX_BYTES = 32 * 1024 * 1024;
/** Approximate size in bytes of an object, without the body that it was sent with. */
const ENTRY_SIZE = 1024;

export interface EntryOptions {
  /** Ids of its owners, by path argument. */
  readonly parents?: Readonly<Record<string, string>> | undefined;
  /** State of its job. Default: the first state. */
  readonly state?: string | undefined;
  /** How its job will end. */
  readonly outcome?: string | undefined;
  /** Size in bytes of the body that it was sent with. */
  readonly size?: number | undefined;
}

/** The objects of one kind. */
interface Collection {
  readonly entries: Map<string, Entry>;
  /** Keys of deleted objects. */
  readonly gone: Set<string>;
  /** Number of objects created so far. */
  count: number;
  /** Sum of the sizes of `entries`. */
  bytes: number;
}

/** The objects of one service in one session. */
export class ServiceStore {
  readonly #resources: Resources;
  readonly #advance: Advance;
  readonly #clock: Clock;
  readonly #collections = new Map<string, Collection>();

  constructor(story: { readonly resources?: Resources }, advance: Advance, seeds: readonly Seed[], clock: Clock) {
    this.#resources = story.resources ?? {};
    this.#advance = advance;
    this.#clock = clock;
    for (const seed of seeds) this.seed(seed);
  }

  /** Adds seeded objects. */
  seed(seed: Seed): void {
    for (const [resource, rows] of Object.entries(seed)) {
      for (const row of rows) this.#seedRow(resource, row);
    }
  }

  /** Stores a new object. It gets an id unless `value` has one. */
  create(resource: string, value: Record<string, unknown>, options: EntryOptions = {}): Entry {
    const collection = this.#collection(resource);
    collection.count++;
    const entry = this.buildEntry(resource, value, options);
    for (const name of this.#listNames(resource, entry)) collection.gone.delete(toKey(name, entry.parents));
    const key = toKey(entry.id, entry.parents);
    collection.bytes += entry.size - (collection.entries.get(key)?.size ?? 0);
    collection.entries.set(key, entry);
    for (const [oldest, { size }] of collection.entries) {
      if ((collection.entries.size <= MAX_ENTRIES && collection.bytes <= MAX_BYTES) || oldest === key) break;
      collection.entries.delete(oldest);
      collection.bytes -= size;
    }
    return entry;
  }

  /** Builds an object as `create` does, but does not store it. */
  buildEntry(resource: string, value: Record<string, unknown>, options: EntryOptions = {}): Entry {
    const story = this.resource(resource);
    const field = story.id ?? 'id';
    const id =
      (value[field] as string | number | undefined) ?? (story.newId ?? uuid)(this.#collection(resource).count, uuid);
    return {
      id,
      value: { ...value, [field]: id },
      parents: options.parents ?? {},
      job: story.job && startJob(story.job, this.now(), options.state, options.outcome),
      size: ENTRY_SIZE + (options.size ?? 0),
    };
  }

  /** Returns the object with that id or other key: below these owners, or one without owners. */
  find(resource: string, id: string | number, parents: Readonly<Record<string, string>> = {}): Entry | undefined {
    const { entries } = this.#collection(resource);
    const found = entries.get(toKey(id, parents)) ?? entries.get(toKey(id, {}));
    const { keys } = this.resource(resource);
    if (found || !keys) return found;
    return this.list(resource, parents).find(({ value }) => keys.some((name) => value[name] === id));
  }

  /** Returns the objects of a kind, below these owners if there are any; oldest first. */
  list(resource: string, parents: Readonly<Record<string, string>> = {}): Entry[] {
    const entries = [...this.#collection(resource).entries.values()];
    const wanted = Object.entries(parents);
    if (wanted.length === 0) return entries;
    return entries.filter((entry) => wanted.every(([name, id]) => entry.parents[name] === id));
  }

  /** Returns the objects that have these fields, compared as text; oldest first. */
  listBy(resource: string, fields: Readonly<Record<string, unknown>>): Entry[] {
    const wanted = Object.entries(fields);
    return this.list(resource).filter(({ value }) =>
      wanted.every(([name, field]) => value[name] !== undefined && String(value[name]) === String(field)),
    );
  }

  /** Deletes an object and what it owns. Its id and other keys count as deleted from then on. */
  delete(resource: string, id: string | number, parents: Readonly<Record<string, string>> = {}): void {
    const collection = this.#collection(resource);
    const entry = this.find(resource, id, parents);
    if (entry && collection.entries.delete(toKey(entry.id, entry.parents))) collection.bytes -= entry.size;
    for (const name of entry ? this.#listNames(resource, entry) : [id])
      collection.gone.add(toKey(name, entry?.parents ?? parents));
    while (collection.gone.size > MAX_ENTRIES) collection.gone.delete(collection.gone.keys().next().value as string);
    for (const [child, owned] of this.#listOwned(resource, entry?.id ?? id, entry?.parents ?? parents))
      this.delete(child, owned.id, owned.parents);
  }

  /** Returns whether an object with that id was deleted. */
  isGone(resource: string, id: string | number, parents: Readonly<Record<string, string>> = {}): boolean {
    const { gone } = this.#collection(resource);
    return gone.has(toKey(id, parents)) || gone.has(toKey(id, {}));
  }

  /** Approximate size of all objects in bytes. */
  get bytes(): number {
    let bytes = 0;
    for (const collection of this.#collections.values()) bytes += collection.bytes;
    return bytes;
  }

  /** Returns the mock's time in milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  /** Returns the progress of the object's job. */
  job(resource: string, entry: Entry): JobView | undefined {
    const story = this.resource(resource).job;
    return story && entry.job && viewJob(story, entry.job, this.#advance, this.now());
  }

  /** Polls the object's job once and returns its progress. */
  poll(resource: string, entry: Entry): JobView | undefined {
    if (entry.job) pollJob(entry.job, this.#advance);
    return this.job(resource, entry);
  }

  /** Moves the object's job into a state. */
  move(resource: string, entry: Entry, state: string): void {
    const story = this.resource(resource).job;
    if (story && entry.job) moveJob(story, entry.job, state, this.now());
  }

  /** Sets how the object's job will end; `never`: it does not end. */
  setOutcome(resource: string, entry: Entry, outcome: string): void {
    const story = this.resource(resource).job;
    if (story && entry.job) setOutcome(story, entry.job, outcome);
  }

  resource(name: string): ResourceModel {
    const resource = this.#resources[name];
    if (!resource) throw new Error(`The story has no resource "${name}".`);
    return resource;
  }

  #collection(resource: string): Collection {
    let collection = this.#collections.get(resource);
    if (!collection) {
      collection = { entries: new Map(), gone: new Set(), count: 0, bytes: 0 };
      this.#collections.set(resource, collection);
    }
    return collection;
  }

  /** Returns the values by which an object is found: its id and its other keys. */
  #listNames(resource: string, { id, value }: Entry): (string | number)[] {
    const keys = (this.resource(resource).keys ?? []).map((name) => value[name]);
    return [id, ...keys.filter((key) => typeof key === 'string' || typeof key === 'number')];
  }

  /** Returns the objects that an object owns, with their kinds. Only those below the object's own owners: ids are unique below them. */
  #listOwned(resource: string, id: string | number, owners: Readonly<Record<string, string>>): [string, Entry][] {
    const owned: [kind: string, entry: Entry][] = [];
    for (const [kind, { parents = {}, belongsTo = {} }] of Object.entries(this.#resources)) {
      const shared = Object.fromEntries(Object.entries(owners).filter(([name]) => name in parents));
      for (const [name, owner] of Object.entries(parents)) {
        if (owner !== resource) continue;
        for (const entry of this.list(kind, { ...shared, [name]: String(id) })) owned.push([kind, entry]);
      }
      for (const [field, owner] of Object.entries(belongsTo)) {
        if (owner !== resource) continue;
        for (const entry of this.listBy(kind, { [field]: id })) owned.push([kind, entry]);
      }
    }
    return owned;
  }

  #seedRow(resource: string, row: SeedRow): void {
    const { $outcome, $parents, ...value } = structuredClone(row);
    const field = this.resource(resource).job?.field;
    const state = field === undefined ? undefined : value[field];
    this.create(resource, value, {
      size: JSON.stringify(row).length,
      ...($parents ? { parents: $parents } : {}),
      ...(typeof state === 'string' ? { state } : {}),
      ...($outcome === undefined ? {} : { outcome: $outcome }),
    });
  }
}

export function uuid(): string {
  return crypto.randomUUID();
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Returns the key of an object; ids are unique below their owners. */
function toKey(id: string | number, parents: Readonly<Record<string, string>>): string {
  const owners = Object.keys(parents).sort();
  return owners.length === 0 ? String(id) : JSON.stringify([String(id), ...owners.map((name) => parents[name])]);
}
