/**
 * Uploads over `node:http(s)`. Node's own `fetch` fails if the response headers take longer than 300 s; this has no such limit.
 * Bun and Deno offer the same modules. `process.getBuiltinModule` instead of an import keeps bundles for browsers and workers free of `node:`.
 */
import type * as Http from 'node:http';
import type * as Https from 'node:https';
import { receiveResponse } from './node-response.ts';
import type { UploadRequest } from './upload.ts';

/** Sends chunks as they come. Resolves when the response headers have arrived. */
type NodePost = (
  request: UploadRequest & { length: number | undefined },
  chunks: AsyncIterable<Uint8Array>,
) => Promise<Response>;

type Builtins = { getBuiltinModule?: (id: string) => unknown };

let cached: { post: NodePost | undefined } | undefined;

/** Returns undefined if the runtime has no `node:http`. Loads it on first use: that takes three times as long as loading the client. */
export function getNodePost(): NodePost | undefined {
  cached ??= { post: loadNodePost() };
  return cached.post;
}

function loadNodePost(): NodePost | undefined {
  const { process } = globalThis as { process?: Builtins };
  const http = process?.getBuiltinModule?.('node:http') as typeof Http | undefined;
  const https = process?.getBuiltinModule?.('node:https') as typeof Https | undefined;
  if (!http?.request || !https?.request) return undefined;
  return (request, chunks) => post(request.url.startsWith('https:') ? https : http, request, chunks);
}

/** Interval of TCP keep-alive probes in ms, so that no router drops a silent connection. */
const KEEP_ALIVE_MS = 60_000;

function post(
  http: Pick<typeof Http, 'request'>,
  { url, method, headers, length, signal }: Parameters<NodePost>[0],
  chunks: AsyncIterable<Uint8Array>,
): Promise<Response> {
  const lengthHeader: Record<string, number> = length === undefined ? {} : { 'content-length': length };
  const request = http.request(url, {
    method,
    headers: { accept: '*/*', ...headers, ...lengthHeader },
    // A separate connection: if the server had just closed a pooled one, an upload that cannot be repeated would fail.
    agent: false,
    signal,
  });
  request.on('socket', (socket) => socket.setKeepAlive(true, KEEP_ALIVE_MS));
  let rejected = false;
  request.on('response', ({ statusCode = 0 }) => {
    rejected = statusCode >= 400;
  });
  return new Promise((resolve, reject) => {
    receiveResponse(request).then(resolve, reject);
    writeChunks(request, chunks, () => rejected).catch((error) => {
      // The error of the source is the one to report, so it rejects before the request fails.
      reject(error);
      request.destroy(error);
    });
  });
}

/** Writes a body at the pace of the connection. Stops once the server has responded with an error. */
async function writeChunks(request: Http.ClientRequest, chunks: AsyncIterable<Uint8Array>, isRejected: () => boolean) {
  for await (const chunk of chunks) {
    if (isRejected() || request.destroyed) return;
    if (!request.write(chunk)) await waitForDrain(request);
  }
  request.end();
}

function waitForDrain(request: Http.ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      for (const event of ['drain', 'close', 'response']) request.off(event, finish);
      resolve();
    };
    for (const event of ['drain', 'close', 'response']) request.once(event, finish);
  });
}
