import type { Agent } from 'node:https';
import { receiveResponse } from '../../core/node-response.ts';

/** What Node's own `fetch` accepts. */
const ACCEPT_ENCODING = 'gzip, deflate';

/**
 * Creates a `fetch` over `node:https`, whose agent does not check certificates. It follows no redirects.
 * `process.getBuiltinModule` instead of an import keeps bundles for browsers free of `node:`.
 * @internal
 */
export function createUncheckedFetch(): typeof globalThis.fetch {
  const https = process.getBuiltinModule('node:https');
  let agent: Agent | undefined;
  return async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith('https:')) return globalThis.fetch(request);
    agent ??= new https.Agent({ keepAlive: true, rejectUnauthorized: false });
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const { method, signal } = request;
    const headers = { 'accept-encoding': ACCEPT_ENCODING, ...Object.fromEntries(request.headers) };
    const outgoing = https.request(request.url, { agent, method, headers, signal });
    const response = receiveResponse(outgoing);
    outgoing.end(body);
    return response;
  };
}
