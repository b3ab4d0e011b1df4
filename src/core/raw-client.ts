import { describeInsecureUrl, isInsecure } from './base-url.ts';
import { UsageError } from './errors.ts';
import { checkHeaders } from './options.ts';
import type { RawClient, RawMiddleware } from './raw-client-types.ts';
import type { TransportConfig } from './transport.ts';

const CALLS = ['request', 'GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * Creates the openapi-fetch client, with the base URL and the credentials set.
 * The library is loaded on first use: few programs need it, and it would be a third of the code that they load.
 */
export function createRawClient<Paths extends object>(config: TransportConfig): RawClient<Paths> {
  let loading: Promise<Record<string, (...args: unknown[]) => unknown>> | undefined;
  const load = () => (loading ??= loadClient(config));
  const calls = CALLS.map((name) => [name, async (...args: unknown[]) => (await load())[name]?.(...args)]);
  // `load()` resolves in order, so middleware that is registered first applies to later calls.
  const use = (...middleware: RawMiddleware[]) => void load().then((client) => client.use?.(...middleware));
  const eject = (...middleware: RawMiddleware[]) => void load().then((client) => client.eject?.(...middleware));
  return { ...Object.fromEntries(calls), use, eject } as RawClient<Paths>;
}

async function loadClient(config: TransportConfig) {
  const { default: createClient } = await import('openapi-fetch');
  const client = createClient({
    baseUrl: config.baseUrl,
    headers: checkHeaders(config.headers),
    // As for the methods: a redirect could send custom credential headers to another host.
    redirect: 'manual',
    ...(config.fetch ? { fetch: config.fetch } : {}),
  });
  client.use({
    async onRequest({ request }) {
      // `baseUrl` can be replaced for one request.
      if (config.allowInsecureHttp !== true && isInsecure(request.url)) {
        throw new UsageError(describeInsecureUrl('baseUrl', new URL(request.url).origin));
      }
      const credentials = await config.authorize();
      for (const [name, value] of Object.entries(credentials)) {
        if (!request.headers.has(name)) request.headers.set(name, value);
      }
    },
  });
  return client as unknown as Record<string, (...args: unknown[]) => unknown>;
}
