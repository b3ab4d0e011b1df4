import type { Agent } from 'node:https';
import { UsageError } from '../core/errors.ts';
import { env } from '../core/options.ts';

type Fetch = typeof globalThis.fetch;

const OFF = ['false', '0', 'no', 'off'];

/**
 * The fetch of a client that does not check certificates; undefined where it does (contract §2). The option beats `PTM_SSL_VERIFY`.
 * The switch is this client's alone: `NODE_TLS_REJECT_UNAUTHORIZED` would be the whole process's.
 * @throws UsageError where an explicit `false` cannot be honoured.
 * @internal
 */
export function uncheckedFetch(verifySsl: boolean | undefined, fetch: Fetch | undefined): Fetch | undefined {
  if (verifySsl !== undefined && typeof verifySsl !== 'boolean')
    throw new UsageError(`verifySsl must be true or false, not of type ${typeof verifySsl}.`);
  const verify = verifySsl ?? !OFF.includes((env('PTM_SSL_VERIFY') ?? '').trim().toLowerCase());
  if (verify) return undefined;
  const explicit = verifySsl === false;
  if (fetch) {
    if (explicit)
      throw new UsageError('verifySsl: false has no effect on a fetch of your own; switch the check off there.');
    return undefined;
  }
  const builtins = nodeBuiltins();
  if (!builtins) {
    throw new UsageError(
      `${explicit ? 'verifySsl: false' : 'PTM_SSL_VERIFY'} needs Node.js: this runtime cannot switch off the check of certificates. Leave it out, or pass a fetch that can.`,
    );
  }
  return httpsFetch(builtins);
}

interface Builtins {
  https: typeof import('node:https');
  stream: typeof import('node:stream');
}

/** An import would break bundles for browsers; Node 20.16 and later give their modules this way as well. */
function nodeBuiltins(): Builtins | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  const https = process?.getBuiltinModule?.('node:https') as Builtins['https'] | undefined;
  const stream = process?.getBuiltinModule?.('node:stream') as Builtins['stream'] | undefined;
  return https && stream ? { https, stream } : undefined;
}

const WITHOUT_BODY = [204, 205, 304];

/** `fetch` over `node:https`, whose agent can leave certificates unchecked. Like `redirect: 'manual'` it follows nothing. */
function httpsFetch({ https, stream }: Builtins): Fetch {
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
          const content = empty ? null : (stream.Readable.toWeb(incoming) as ReadableStream);
          resolve(new Response(content, { status, statusText: incoming.statusMessage ?? '', headers }));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  };
}
