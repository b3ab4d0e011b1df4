import type { Advance } from './jobs.ts';
import { ServiceStore } from './store.ts';
import type { Seed, Story } from './story.ts';

/** Sessions kept; the one unused for longest goes first. */
const SESSIONS_KEPT = 500;

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

  /** Adds objects to every session of a service: those that are there and those to come. */
  seed(service: string, seed: Seed): void {
    this.#extra[service] = [...(this.#extra[service] ?? []), seed];
    for (const stores of this.#sessions.values()) stores.get(service)?.seed(seed);
  }

  /** Forgets one session, or all of them with what was seeded later. */
  reset(session?: string): void {
    if (session === undefined) {
      this.#sessions.clear();
      this.#extra = {};
    } else {
      this.#sessions.delete(session);
    }
  }

  #session(name: string): Map<string, ServiceStore> {
    const stores = this.#sessions.get(name) ?? new Map<string, ServiceStore>();
    this.#sessions.delete(name);
    this.#sessions.set(name, stores);
    if (this.#sessions.size > SESSIONS_KEPT) {
      // The unnamed session belongs to whoever does not use sessions: it stays.
      const oldest = [...this.#sessions.keys()].find((key) => key !== '' && key !== name);
      if (oldest !== undefined) this.#sessions.delete(oldest);
    }
    return stores;
  }
}
