import type { ResourceStory, Seed, SeedRow, Story } from '../story/story.ts';
import type { Clock } from './clock.ts';
import { type Advance, type JobState, type JobView, moveJob, pollJob, setOutcome, startJob, viewJob } from './jobs.ts';

/** One object that the mock knows. */
export interface Entry {
  readonly id: string | number;
  /** Its fields: what was sent, what was answered, what the seed says. A story may change them. */
  readonly value: Record<string, unknown>;
  /** Ids of its owners, by path argument. */
  readonly parents: Readonly<Record<string, string>>;
  readonly job: JobState | undefined;
  /** Bytes that it takes, about. */
  readonly size: number;
}

/** Objects kept per kind and session, and bytes that they take; the oldest go first. */
const ENTRIES_KEPT = 2000;
const BYTES_KEPT = 32 * 1024 * 1024;
/** What an object takes beside what was sent, about. */
const ENTRY_SIZE = 1024;

export interface EntryOptions {
  /** Ids of its owners, by path argument. */
  readonly parents?: Readonly<Record<string, string>> | undefined;
  /** State of its job; default the first. */
  readonly state?: string | undefined;
  /** How its job will end. */
  readonly outcome?: string | undefined;
  /** Bytes that it was sent with. */
  readonly size?: number | undefined;
}

interface Shelf {
  readonly entries: Map<string, Entry>;
  readonly gone: Set<string>;
  count: number;
  bytes: number;
}

/** The objects of one service in one session. */
export class ServiceStore {
  readonly #story: Story;
  readonly #advance: Advance;
  readonly #clock: Clock;
  readonly #shelves = new Map<string, Shelf>();

  constructor(story: Story, advance: Advance, seeds: readonly Seed[], clock: Clock) {
    this.#story = story;
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

  /** Adds an object and gives it an id, unless `value` has one. */
  create(resource: string, value: Record<string, unknown>, options: EntryOptions = {}): Entry {
    const shelf = this.#shelf(resource);
    shelf.count++;
    const entry = this.imagine(resource, value, options);
    const key = keyOf(entry.id, entry.parents);
    shelf.gone.delete(key);
    shelf.bytes += entry.size - (shelf.entries.get(key)?.size ?? 0);
    shelf.entries.set(key, entry);
    for (const [oldest, { size }] of shelf.entries) {
      if ((shelf.entries.size <= ENTRIES_KEPT && shelf.bytes <= BYTES_KEPT) || oldest === key) break;
      shelf.entries.delete(oldest);
      shelf.bytes -= size;
    }
    return entry;
  }

  /** An object as `create` makes it, which is not kept. */
  imagine(resource: string, value: Record<string, unknown>, options: EntryOptions = {}): Entry {
    const story = this.resource(resource);
    const field = story.id ?? 'id';
    const id =
      (value[field] as string | number | undefined) ?? (story.newId ?? uuid)(this.#shelf(resource).count, uuid);
    return {
      id,
      value: { ...value, [field]: id },
      parents: options.parents ?? {},
      job: story.job && startJob(story.job, this.now(), options.state, options.outcome),
      size: ENTRY_SIZE + (options.size ?? 0),
    };
  }

  /** The object with that id, below these owners where it has any. */
  find(resource: string, id: string | number, parents: Readonly<Record<string, string>> = {}): Entry | undefined {
    const { entries } = this.#shelf(resource);
    return entries.get(keyOf(id, parents)) ?? entries.get(keyOf(id, {}));
  }

  /** Every object of a kind, oldest first. */
  list(resource: string, parents: Readonly<Record<string, string>> = {}): Entry[] {
    const wanted = Object.entries(parents);
    if (wanted.length === 0) return [...this.#shelf(resource).entries.values()];
    return [...this.#shelf(resource).entries.values()].filter((entry) =>
      wanted.every(([name, id]) => entry.parents[name] === id),
    );
  }

  /** Takes an object away, and what it owns; its id is unknown from then on. */
  delete(resource: string, id: string | number, parents: Readonly<Record<string, string>> = {}): void {
    const shelf = this.#shelf(resource);
    const entry = this.find(resource, id, parents);
    const key = entry ? keyOf(entry.id, entry.parents) : keyOf(id, parents);
    shelf.entries.delete(key);
    shelf.bytes -= entry?.size ?? 0;
    shelf.gone.add(key);
    if (shelf.gone.size > ENTRIES_KEPT) shelf.gone.delete(shelf.gone.keys().next().value as string);
    for (const [child, story] of Object.entries(this.#story.resources ?? {})) {
      for (const [name, parent] of Object.entries(story.parents ?? {})) {
        if (parent !== resource) continue;
        for (const owned of this.list(child, { [name]: String(id) })) this.delete(child, owned.id, owned.parents);
      }
    }
  }

  /** Has an object with that id been deleted? */
  isGone(resource: string, id: string | number, parents: Readonly<Record<string, string>> = {}): boolean {
    const { gone } = this.#shelf(resource);
    return gone.has(keyOf(id, parents)) || gone.has(keyOf(id, {}));
  }

  /** Bytes that all objects take, about. */
  get bytes(): number {
    let bytes = 0;
    for (const shelf of this.#shelves.values()) bytes += shelf.bytes;
    return bytes;
  }

  /** The mock's time in milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  /** How far the object's job is. */
  job(resource: string, entry: Entry): JobView | undefined {
    const story = this.resource(resource).job;
    return story && entry.job && viewJob(story, entry.job, this.#advance, this.now());
  }

  /** One poll of the object's job; what it shows. */
  poll(resource: string, entry: Entry): JobView | undefined {
    if (entry.job) pollJob(entry.job, this.#advance);
    return this.job(resource, entry);
  }

  /** Moves the object's job into a state. */
  move(resource: string, entry: Entry, state: string): void {
    const story = this.resource(resource).job;
    if (story && entry.job) moveJob(story, entry.job, state, this.now());
  }

  /** Says how the object's job will end; `never`: it does not. */
  setOutcome(resource: string, entry: Entry, outcome: string): void {
    const story = this.resource(resource).job;
    if (story && entry.job) setOutcome(story, entry.job, outcome);
  }

  resource(name: string): ResourceStory {
    const story = this.#story.resources?.[name];
    if (!story) throw new Error(`The story has no resource "${name}".`);
    return story;
  }

  #shelf(resource: string): Shelf {
    let shelf = this.#shelves.get(resource);
    if (!shelf) {
      shelf = { entries: new Map(), gone: new Set(), count: 0, bytes: 0 };
      this.#shelves.set(resource, shelf);
    }
    return shelf;
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

/** An id is unique below its owners. */
function keyOf(id: string | number, parents: Readonly<Record<string, string>>): string {
  const owners = Object.keys(parents).sort();
  return owners.length === 0 ? String(id) : JSON.stringify([String(id), ...owners.map((name) => parents[name])]);
}
