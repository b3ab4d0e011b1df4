import type { Agent } from 'node:https';

const WITHOUT_BODY = [204, 205, 304];

/**
 * `fetch` over `node:https`, whose agent can leave certificates unchecked. Like `redirect: 'manual'` it follows nothing.
 * An import of Node's modules would break bundles for browsers; Node 20.16 and later give them this way as well.
 * @internal
 */
export function createUncheckedFetch(): typeof globalThis.fetch {
  const https = process.getBuiltinModule('node:https');
  const { Readable } = process.getBuiltinModule('node:stream');
  let agent: Agent | undefined;
  return async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith('https:')) return globalThis.fetch(request);
    agent ??= new https.Agent({ keepAlive: true, rejectUnauthorized: false });
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    return new Promise((resolve, reject) => {
      const outgoing = https.request(
        request.url,
        { agent, method: request.method, headers: Object.fromEntries(request.headers), signal: request.signal },
        (incoming) => {
          const status = incoming.statusCode ?? 0;
          const headers = new Headers();
          for (const [name, values] of Object.entries(incoming.headersDistinct))
            for (const value of values ?? []) headers.append(name, value);
          const empty = WITHOUT_BODY.includes(status);
          if (empty) incoming.resume();
          const content = empty ? null : (Readable.toWeb(incoming) as ReadableStream);
          resolve(new Response(content, { status, statusText: incoming.statusMessage ?? '', headers }));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  };
}
