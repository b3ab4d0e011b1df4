import type { Client, Middleware } from 'openapi-fetch';
import { checkHeaders } from './options.ts';
import type { TransportConfig } from './transport.ts';

const CALLS = ['request', 'GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * The openapi-fetch client with base URL and credentials set. The library is loaded on first use: most programs never ask for it,
 * and it would be a third of what they load.
 */
export function rawClient<Paths extends object>(config: TransportConfig): Client<Paths> {
  let loading: Promise<Record<string, (...args: unknown[]) => unknown>> | undefined;
  const load = () => (loading ??= create(config));
  const calls = CALLS.map((name) => [name, async (...args: unknown[]) => (await load())[name]?.(...args)]);
  // Whatever is registered here is in place before a call that comes later is made.
  const use = (...middleware: Middleware[]) => void load().then((client) => client.use?.(...middleware));
  const eject = (...middleware: Middleware[]) => void load().then((client) => client.eject?.(...middleware));
  return { ...Object.fromEntries(calls), use, eject } as Client<Paths>;
}

async function create(config: TransportConfig) {
  const { default: createClient } = await import('openapi-fetch');
  const client = createClient({
    baseUrl: config.baseUrl,
    headers: checkHeaders(config.headers),
    // As for the methods: custom credential headers would follow a redirect to another host.
    redirect: 'manual',
    ...(config.fetch ? { fetch: config.fetch } : {}),
  });
  client.use({
    async onRequest({ request }) {
      const credentials = await config.authorize();
      for (const [name, value] of Object.entries(credentials)) {
        if (!request.headers.has(name)) request.headers.set(name, value);
      }
    },
  });
  return client as unknown as Record<string, (...args: unknown[]) => unknown>;
}
