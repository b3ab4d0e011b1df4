import type { Seed, SeedRow, Story } from '../story/story.ts';
import type { Clock } from './clock.ts';
import type { Advance } from './jobs.ts';
import { ServiceStore } from './store.ts';

/** Limits: sessions, and bytes in all of them together. Beyond a limit the least recently used session is evicted. */
const SESSIONS_KEPT = 500;
const BYTES_KEPT = 128 * 1024 * 1024;
/** Bytes that may arrive before the sessions' bytes are added up again. */
const BYTES_UNCOUNTED = 1024 * 1024;
/** Limit of the objects that were seeded for every session, all services together. */
const SEED_BYTES_KEPT = 32 * 1024 * 1024;
/** Estimated bytes of an object besides its fields. */
const ROW_SIZE = 1024;

interface Source {
  readonly story: Story;
  /** The objects that a session starts with. */
  readonly seeds: readonly Seed[];
}

interface SharedRow {
  readonly service: string;
  readonly resource: string;
  readonly row: SeedRow;
  readonly bytes: number;
}

interface ServiceState {
  readonly store: ServiceStore;
  /** How many of the shared rows the store already has. */
  seeded: number;
}

interface Session {
  readonly name: string;
  readonly states: Map<string, ServiceState>;
}

/** Separate state for each value of the header `x-evalwire-session`, so that parallel tests do not affect each other. */
export class Sessions {
  readonly #advance: Advance;
  readonly #clock: Clock;
  readonly #sessions = new Map<string, Session>();
  /** Rows for every session by number and, for rows with an id, by that id. A session copies them when it first uses the service. */
  readonly #shared = new Map<number, SharedRow>();
  readonly #sharedById = new Map<string, number>();
  #sharedCount = 0;
  #sharedBytes = 0;
  #uncounted = 0;
  #latest: Session | undefined;

  constructor(advance: Advance, clock: Clock) {
    this.#advance = advance;
    this.#clock = clock;
  }

  /** Returns the objects of a service in a session, and creates both if necessary. */
  store(session: string, service: string, source: Source): ServiceStore {
    const { states } = this.#session(session);
    let state = states.get(service);
    if (!state) {
      state = { store: new ServiceStore(source.story, this.#advance, source.seeds, this.#clock), seeded: 0 };
      states.set(service, state);
    }
    if (state.seeded < this.#sharedCount) this.#copyShared(service, state);
    return state.store;
  }

  /** Records that a body of `bytes` was handled. If the sessions together exceed the limit, evicts the least recently used ones. */
  recordUsage(bytes: number): void {
    this.#uncounted += bytes;
    if (this.#uncounted < BYTES_UNCOUNTED) return;
    this.#uncounted = 0;
    while (this.#bytes() > BYTES_KEPT && this.#evictOldest());
  }

  /**
   * Adds objects to every session of a service, present and future. A row replaces an earlier one with the same id.
   * @throws {RangeError} when the seeds of all services together would take too much memory. Nothing is added then.
   */
  seed(service: string, seed: Seed, idField: (resource: string) => string): void {
    const added: { key: string | undefined; shared: SharedRow }[] = [];
    for (const [resource, rows] of Object.entries(seed)) {
      for (const row of rows) {
        const id = row[idField(resource)];
        const key = id === undefined ? undefined : JSON.stringify([service, resource, id, row.$parents ?? {}]);
        added.push({ key, shared: { service, resource, row, bytes: getRowSize(row) } });
      }
    }
    const replaced = new Set(added.map(({ key }) => (key === undefined ? undefined : this.#sharedById.get(key))));
    let bytes = this.#sharedBytes;
    for (const number of replaced) bytes -= (number === undefined ? undefined : this.#shared.get(number))?.bytes ?? 0;
    for (const { shared } of added) bytes += shared.bytes;
    if (bytes > SEED_BYTES_KEPT)
      throw new RangeError(
        `The seeded objects would take ${bytes} bytes; the limit is ${SEED_BYTES_KEPT}. Reset the mock or seed fewer objects.`,
      );
    for (const { key, shared } of added) {
      const number = this.#sharedCount++;
      const earlier = key === undefined ? undefined : this.#sharedById.get(key);
      if (earlier !== undefined) {
        this.#sharedBytes -= this.#shared.get(earlier)?.bytes ?? 0;
        this.#shared.delete(earlier);
      }
      if (key !== undefined) this.#sharedById.set(key, number);
      this.#shared.set(number, { ...shared, row: structuredClone(shared.row) });
      this.#sharedBytes += shared.bytes;
    }
  }

  /** Adds objects to one session's store. */
  seedSession(store: ServiceStore, seed: Seed): void {
    store.seed(seed);
    this.recordUsage(
      Object.values(seed)
        .flat()
        .reduce((sum, row) => sum + getRowSize(row), 0),
    );
  }

  /** Forgets one session, or all of them together with the objects that were seeded for every session. */
  reset(session?: string): void {
    this.#latest = undefined;
    if (session !== undefined) {
      this.#sessions.delete(session);
      return;
    }
    this.#sessions.clear();
    this.#shared.clear();
    this.#sharedById.clear();
    this.#sharedBytes = 0;
    this.#sharedCount = 0;
  }

  #copyShared(service: string, state: ServiceState): void {
    let bytes = 0;
    for (const [number, shared] of this.#shared) {
      if (number < state.seeded || shared.service !== service) continue;
      state.store.seed({ [shared.resource]: [shared.row] });
      bytes += shared.bytes;
    }
    state.seeded = this.#sharedCount;
    this.recordUsage(bytes);
  }

  #session(name: string): Session {
    if (this.#latest?.name === name) return this.#latest;
    const session = this.#sessions.get(name) ?? { name, states: new Map<string, ServiceState>() };
    this.#sessions.delete(name);
    this.#sessions.set(name, session);
    if (this.#sessions.size > SESSIONS_KEPT) this.#evictOldest();
    this.#latest = session;
    return session;
  }

  /** Evicts the least recently used session, except the unnamed default session and the most recent one. */
  #evictOldest(): boolean {
    const [...names] = this.#sessions.keys();
    const oldest = names.slice(0, -1).find((name) => name !== '');
    return oldest !== undefined && this.#sessions.delete(oldest);
  }

  #bytes(): number {
    let bytes = 0;
    for (const { states } of this.#sessions.values()) for (const { store } of states.values()) bytes += store.bytes;
    return bytes;
  }
}

function getRowSize(row: SeedRow): number {
  return ROW_SIZE + JSON.stringify(row).length;
}
