import type { Seed, Story } from '../story/story.ts';
import type { Advance } from './jobs.ts';
import { ServiceStore } from './store.ts';

/** Sessions kept, and bytes in all of them; the one unused for longest goes first. */
const SESSIONS_KEPT = 500;
const BYTES_KEPT = 128 * 1024 * 1024;
/** Bytes that may come in before it is counted what is there. */
const BYTES_UNCOUNTED = 1024 * 1024;

interface Source {
  readonly story: Story;
  /** The story's seed and what the documented lists show. */
  readonly seed: Seed;
}

/** State apart for each value of the header `x-evalwire-session`, so that parallel tests do not meet. */
export class Sessions {
  readonly #advance: Advance;
  readonly #sessions = new Map<string, Map<string, ServiceStore>>();
  #extra: Record<string, Seed[]> = {};
  #uncounted = 0;
  #latest: { name: string; stores: Map<string, ServiceStore> } | undefined;

  constructor(advance: Advance) {
    this.#advance = advance;
  }

  /** The objects of a service in a session; both are made when first asked for. */
  store(session: string, service: string, source: Source): ServiceStore {
    const stores = this.#session(session);
    let store = stores.get(service);
    if (!store) {
      store = new ServiceStore(source.story, this.#advance, [source.seed, ...(this.#extra[service] ?? [])]);
      stores.set(service, store);
    }
    return store;
  }

  /** Something of that size may have been kept: where all sessions together hold too much, the oldest go. */
  recordUsage(bytes: number): void {
    this.#uncounted += bytes;
    if (this.#uncounted < BYTES_UNCOUNTED) return;
    this.#uncounted = 0;
    while (this.#bytes() > BYTES_KEPT && this.#evictOldest());
  }

  /** Adds objects to every session of a service: those that are there and those to come. */
  seed(service: string, seed: Seed): void {
    this.#extra[service] = [...(this.#extra[service] ?? []), seed];
    for (const stores of this.#sessions.values()) stores.get(service)?.seed(seed);
  }

  /** Forgets one session, or all of them with what was seeded later. */
  reset(session?: string): void {
    this.#latest = undefined;
    if (session === undefined) {
      this.#sessions.clear();
      this.#extra = {};
    } else {
      this.#sessions.delete(session);
    }
  }

  #session(name: string): Map<string, ServiceStore> {
    if (this.#latest?.name === name) return this.#latest.stores;
    const stores = this.#sessions.get(name) ?? new Map<string, ServiceStore>();
    this.#sessions.delete(name);
    this.#sessions.set(name, stores);
    if (this.#sessions.size > SESSIONS_KEPT) this.#evictOldest();
    this.#latest = { name, stores };
    return stores;
  }

  /** The unnamed session belongs to whoever does not use sessions, the last one to whoever calls: they stay. */
  #evictOldest(): boolean {
    const [...names] = this.#sessions.keys();
    const oldest = names.slice(0, -1).find((name) => name !== '');
    return oldest !== undefined && this.#sessions.delete(oldest);
  }

  #bytes(): number {
    let bytes = 0;
    for (const stores of this.#sessions.values()) for (const store of stores.values()) bytes += store.bytes;
    return bytes;
  }
}
