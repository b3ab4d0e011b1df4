/**
 * The mock of all services in process: `const mock = await startMock(); mock.url('vijil')`.
 * @module
 */

import { Engine, type EngineOptions, type MockAnswer, type MockRequest, type Violation } from './engine.ts';
import type { Fault, FaultRule, Faults } from './faults.ts';
import { listen } from './http/server.ts';
import { loadPrism } from './prism/prism.ts';
import type { RequestFilter, RequestRecord } from './request-log.ts';
import type { ServiceSource } from './service.ts';
import type { ServiceName } from './services.ts';
import { resolveSources, type Services } from './sources.ts';
import type { Clock } from './state/clock.ts';
import type { ServiceStore } from './state/store.ts';
import type { Seed, SeedRow } from './story/story.ts';

export { Engine } from './engine.ts';
export type * from './story/story.ts';
export { defineStory } from './story/story.ts';
export type {
  Clock,
  EngineOptions,
  Fault,
  FaultRule,
  Faults,
  MockAnswer,
  MockRequest,
  RequestFilter,
  RequestRecord,
  Seed,
  SeedRow,
  ServiceName,
  ServiceSource,
  ServiceStore,
  Violation,
};

export interface MockOptions extends EngineOptions {
  /** Which services. Default: all. Or services of your own: documents with or without a story. */
  services?: Services;
  /** Default 0: a free port. */
  port?: number;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Further names that requests may use as their `Host`, besides `host` and loopback names. */
  allowHosts?: readonly string[];
  /** Folder of the documentation portal, served below `/docs/`. */
  docs?: string;
}

export interface Mock {
  /** Base URL of a service, for its client's `baseUrl`; without a name, of the mock. No slash at the end. */
  url(service?: string): string;
  /** Forgets what happened: in one session, or everywhere with the standing faults. */
  reset(session?: string): void;
  /** Adds objects, by service and kind: `{ vijil: { evaluation: [{ id: 'eval-1', status: 'running' }] } }`. */
  seed(seed: Readonly<Record<string, Seed>>, session?: string): Promise<void>;
  /** The objects of a service, to look at or to change. */
  store(service: string, session?: string): Promise<ServiceStore>;
  readonly faults: Faults;
  readonly clock: Clock;
  /** The latest requests to services, oldest first: at most 500. Headers are not recorded, and credentials are redacted. */
  requests(filter?: RequestFilter): RequestRecord[];
  /** Answers that broke a document, where `check` is on. */
  readonly violations: readonly Violation[];
  readonly engine: Engine;
  close(): Promise<void>;
}

/**
 * Starts the mock. It has answered nothing yet, but it is ready to.
 * @throws RangeError for an unknown service; Error with `code` `EADDRINUSE` where the port is taken.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const engine = new Engine(resolveSources(options.services), options);
  await Promise.all([engine.load(), loadPrism()]);
  const server = await listen(engine, options);
  return {
    url: (service) => {
      if (service === undefined) return server.url;
      if (!engine.serviceNames.includes(service))
        throw new RangeError(`There is no service "${service}"; there are ${engine.serviceNames.join(', ')}.`);
      return `${server.url}/${service}`;
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
    close: () => server.close(),
  };
}
