import { Engine, type EngineOptions, type Violation } from './engine.ts';
import type { Faults } from './faults.ts';
import { createFetch, resolveBaseUrls } from './fetch.ts';
import { loadPrism } from './prism/prism.ts';
import type { RequestFilter, RequestRecord } from './request-log.ts';
import { resolveSources, type Services } from './sources.ts';
import type { Clock } from './state/clock.ts';
import type { ServiceStore } from './state/store.ts';
import type { Seed } from './story/story.ts';

export interface CreateMockOptions extends EngineOptions {
  /**
   * Names of services, or custom services: documents with or without a story.
   * @default all services
   */
  readonly services?: Services | undefined;
  /** Base URLs of services, by name. Default: the server of the service's document, which is the default of its client. */
  readonly baseUrls?: Readonly<Record<string, string>> | undefined;
}

/** A mock inside this process. */
export interface InProcessMock {
  /**
   * A `fetch` that responds from the mock, without a port. It takes requests to the base URLs of the services and rejects
   * all others with a `TypeError`: nothing is sent to the network.
   * @example const vijil = createVijilClient({ apiKey: 'any', fetch: mock.fetch });
   */
  readonly fetch: typeof globalThis.fetch;
  /**
   * The base URL of a service, for its client's `baseUrl`, without a slash at the end. PTM has no default host: pass `mock.url('ptm')`.
   * @throws {RangeError} when the mock has no service of that name.
   */
  url(service: string): string;
  /** Forgets what happened in one session, or everywhere: then standing faults, later seeds and the clock are reset as well. */
  reset(session?: string): void;
  /**
   * Adds objects, by service and kind, to one session or to all.
   * @throws {RangeError} for an unknown service or kind, and when all seeds together take more than 32 MiB.
   * @example await mock.seed({ vijil: { evaluation: [{ id: 'eval-1', status: 'running' }] } });
   */
  seed(seed: Readonly<Record<string, Seed>>, session?: string): Promise<void>;
  /** The objects of a service in a session, to read or to change. */
  store(service: string, session?: string): Promise<ServiceStore>;
  /** Standing faults: `mock.faults.add({ service: 'vijil', every: 3, status: 429 })`. */
  readonly faults: Faults;
  /** The mock's time: `mock.clock.advance(60_000)`. */
  readonly clock: Clock;
  /**
   * The latest requests to services, oldest first: at most 500. Headers are not recorded, and values whose names suggest a credential are redacted.
   * @example expect(mock.requests({ operation: 'createEvaluation' })).toHaveLength(1);
   */
  requests(filter?: RequestFilter): RequestRecord[];
  /** Responses that violated a document, if `validateResponses` is set. */
  readonly violations: readonly Violation[];
  readonly engine: Engine;
}

/**
 * Creates a mock without a port, for tests that pass its `fetch` to a client.
 * @throws {RangeError} for an unknown service.
 * @throws {MissingPeerError} when `@stoplight/prism-http` is not installed.
 * @example
 * const mock = await createMock({ services: ['vijil'] });
 * const vijil = createVijilClient({ apiKey: 'any', fetch: mock.fetch });
 */
export async function createMock(options: CreateMockOptions = {}): Promise<InProcessMock> {
  const engine = new Engine(resolveSources(options.services), options);
  await Promise.all([engine.load(), loadPrism()]);
  const bases = await resolveBaseUrls(engine, options.baseUrls);
  return buildMock(engine, bases);
}

/** @internal The part that all kinds of mock have. The base URLs may be added to later. */
export function buildMock(engine: Engine, bases: ReadonlyMap<string, string>): InProcessMock {
  const urls = new Map([...bases].map(([base, name]) => [name, base]));
  return {
    fetch: createFetch(engine, bases),
    url: (service) => {
      const url = urls.get(service);
      if (url === undefined)
        throw new RangeError(`There is no service "${service}"; there are ${engine.serviceNames.join(', ')}.`);
      return url;
    },
    reset: (session) => engine.reset(session),
    seed: async (seed, session) => {
      for (const [service, objects] of Object.entries(seed)) await engine.seed(service, objects, session);
    },
    store: (service, session) => engine.store(service, session),
    faults: engine.faults,
    clock: engine.clock,
    requests: (filter) => engine.requests(filter),
    violations: engine.violations,
    engine,
  };
}
