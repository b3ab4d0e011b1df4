/**
 * The mock of all services in process: `createMock` for a `fetch`, `startMock` for a port.
 * @module
 */

import { buildMock, type CreateMockOptions, createMock, type InProcessMock } from './create-mock.ts';
import { Engine, type EngineOptions, type MockAnswer, type MockRequest, type Violation } from './engine.ts';
import type { Fault, FaultRule, Faults } from './faults.ts';
import { resolveBaseUrls } from './fetch.ts';
import type { ServerOptions } from './http/server.ts';
import { MissingPeerError } from './peer.ts';
import { loadPrism } from './prism/prism.ts';
import type { RequestFilter, RequestRecord } from './request-log.ts';
import type { ServiceSource } from './service.ts';
import type { ServiceName } from './services.ts';
import { resolveSources, type Services } from './sources.ts';
import type { Clock } from './state/clock.ts';
import type { ServiceStore } from './state/store.ts';
import type { Seed, SeedRow } from './story/story.ts';

export type * from './story/story.ts';
export { defineStory } from './story/story.ts';
export type {
  Clock,
  CreateMockOptions,
  EngineOptions,
  Fault,
  FaultRule,
  Faults,
  InProcessMock,
  MockAnswer,
  MockRequest,
  RequestFilter,
  RequestRecord,
  Seed,
  SeedRow,
  ServiceName,
  ServiceSource,
  ServiceStore,
  Services,
  Violation,
};
export { createMock, Engine, MissingPeerError };

export interface MockOptions extends CreateMockOptions, ServerOptions {}

export interface Mock extends InProcessMock {
  /** The base URL of a service, for its client's `baseUrl`; without a name, the URL of the mock. No slash at the end. */
  url(service?: string): string;
  /** Stops listening. Requests in progress get two seconds to finish. */
  close(): Promise<void>;
}

/**
 * Starts the mock server. Resolves when Prism and all documents are loaded and the server is listening.
 * @throws {RangeError} for an unknown service.
 * @throws {Error} with the `code` `EADDRINUSE` when the port is in use.
 * @throws {MissingPeerError} when `@stoplight/prism-http` is not installed.
 * @example
 * const mock = await startMock({ services: ['vijil'] });
 * const vijil = createVijilClient({ apiKey: 'any', baseUrl: mock.url('vijil') });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const engine = new Engine(resolveSources(options.services), options);
  // The server's code needs Node; a page that imports this module for `createMock` does not load it.
  const [{ listen }] = await Promise.all([import('./http/server.ts'), engine.load(), loadPrism()]);
  const bases = await resolveBaseUrls(engine, options.baseUrls);
  const server = await listen(engine, options);
  for (const name of engine.serviceNames) bases.set(`${server.url}/${name}`, name);
  const mock = buildMock(engine, bases);
  return {
    ...mock,
    url: (service) => (service === undefined ? server.url : mock.url(service)),
    close: () => server.close(),
  };
}
