import type { OpenapiFetchClient } from './openapi-fetch-client.ts';
import type { RawClient, RawMiddleware } from './raw-client-types.ts';
import type { TransportConfig } from './transport.ts';

const CALLS = ['request', 'GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * Creates the openapi-fetch client, with the base URL and the credentials set.
 * The library is loaded on first use: few programs need it, and it would be a third of the code that they load.
 */
export function createRawClient<Paths extends object>(config: TransportConfig): RawClient<Paths> {
  let loading: Promise<OpenapiFetchClient> | undefined;
  const load = () =>
    (loading ??= import('./openapi-fetch-client.ts').then(({ createOpenapiFetchClient }) =>
      createOpenapiFetchClient(config),
    ));
  const calls = CALLS.map((name) => [name, async (...args: unknown[]) => (await load())[name](...args)]);
  /** Applies to the requests that follow. They reject if it fails, so that none goes out without its middleware. */
  const change = (name: 'use' | 'eject', middleware: RawMiddleware[]) => {
    loading = load().then((client) => {
      client[name](...middleware);
      return client;
    });
    loading.catch(() => {});
  };
  const use = (...middleware: RawMiddleware[]) => change('use', middleware);
  const eject = (...middleware: RawMiddleware[]) => change('eject', middleware);
  return { ...Object.fromEntries(calls), use, eject } as RawClient<Paths>;
}
