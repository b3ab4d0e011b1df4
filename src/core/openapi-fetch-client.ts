import createClient from 'openapi-fetch';
import { describeInsecureUrl, isInsecure } from './base-url.ts';
import { UsageError } from './errors.ts';
import { checkHeaders } from './options.ts';
import type { RawClient } from './raw-client-types.ts';
import type { TransportConfig } from './transport.ts';

/** The library's client by method names: it is typed for one document, and this code serves any. */
export type OpenapiFetchClient = Record<keyof RawClient<object>, (...args: unknown[]) => unknown>;

/** Creates the openapi-fetch client, with the base URL and the credentials set. Loaded with the first use of `client.http`. */
export function createOpenapiFetchClient(config: TransportConfig): OpenapiFetchClient {
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
  return client as unknown as OpenapiFetchClient;
}
