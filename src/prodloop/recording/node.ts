/**
 * What needs Node: reading a file, and uploading over `node:http`, whose answer may take as long as it likes where the built-in `fetch`
 * gives up on it after 300 s. Bun and Deno offer the same modules. `process.getBuiltinModule` instead of an import keeps bundles for
 * browsers and workers free of `node:`; there {@link nodeSupport} gives undefined.
 */
import type * as Fs from 'node:fs';
import type * as Http from 'node:http';
import type * as Https from 'node:https';
import type * as Path from 'node:path';
import type * as Url from 'node:url';
import { ValidationError } from '../errors.ts';

/** A POST whose body is sent as it comes. */
interface Post {
  url: string;
  headers: Record<string, string>;
  /** The body's bytes, announced as `Content-Length`; undefined sends it chunked. */
  length: number | undefined;
  signal: AbortSignal;
}

interface NodeSupport {
  openFile(path: string | URL): Promise<{ blob: Blob; name: string }>;
  post(request: Post, body: AsyncIterable<Uint8Array>): Promise<Response>;
}

type Builtins = { getBuiltinModule?: (id: string) => unknown };

let loaded: { support: NodeSupport | undefined } | undefined;

/** Looked for when first needed: loading `node:http` and `node:https` takes three times as long as all of the client. */
export function nodeSupport(): NodeSupport | undefined {
  loaded ??= { support: load() };
  return loaded.support;
}

function load(): NodeSupport | undefined {
  const { process } = globalThis as { process?: Builtins };
  const builtin = <T>(id: string) => process?.getBuiltinModule?.(id) as T | undefined;
  const fs = builtin<typeof Fs>('node:fs');
  const http = builtin<typeof Http>('node:http');
  const https = builtin<typeof Https>('node:https');
  const path = builtin<typeof Path>('node:path');
  const url = builtin<typeof Url>('node:url');
  // Workers have some of them only.
  if (!fs?.openAsBlob || !http?.request || !https?.request || !path || !url) return undefined;
  return {
    openFile: (given) => openFile(fs, path.basename, given instanceof URL ? url.fileURLToPath(given) : given, given),
    post: (request, body) => post(request.url.startsWith('https:') ? https : http, request, body),
  };
}

/** No file is there; links go round in a circle; a path with a NUL, which is none. */
const NOWHERE: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

async function openFile(fs: typeof Fs, basename: (path: string) => string, path: string, given: string | URL) {
  const stats = await fs.promises.stat(path).catch((error: { code?: string }) => {
    if (NOWHERE.includes(error.code)) throw new ValidationError(`Audio file not found: ${given}`);
    throw error;
  });
  if (!stats.isFile()) throw new ValidationError(`Audio path is not a file: ${given}`);
  await fs.promises.access(path, fs.constants.R_OK);
  return { blob: await fs.openAsBlob(path), name: basename(path) };
}

/** How often a silent connection is probed, so that no router forgets it, in ms. */
const KEEP_ALIVE_MS = 60_000;

function post(
  http: Pick<typeof Http, 'request'>,
  { url, headers, length, signal }: Post,
  body: AsyncIterable<Uint8Array>,
) {
  return new Promise<Response>((resolve, reject) => {
    const announced: Record<string, number> = length === undefined ? {} : { 'content-length': length };
    // A connection of its own: a kept one that the server has just closed would fail an upload that cannot be repeated.
    const request = http.request(url, {
      method: 'POST',
      headers: { accept: '*/*', ...headers, ...announced },
      agent: false,
      signal,
    });
    let refused = false;
    request.on('socket', (socket) => socket.setKeepAlive(true, KEEP_ALIVE_MS));
    // Stays for good: after a refusal the connection may break, and the answer is there all the same.
    request.on('error', reject);
    request.on('response', (incoming) => {
      refused = (incoming.statusCode ?? 0) >= 400;
      try {
        resolve(responseOf(incoming));
      } catch (error) {
        // A status or a header that no Response can have.
        request.destroy();
        reject(error);
      }
    });
    pump(request, body, () => refused).catch((error) => {
      request.destroy(error);
      reject(error);
    });
  });
}

/** Writes a body at the pace of the connection. A server that has refused it gets no more of it. */
async function pump(request: Http.ClientRequest, body: AsyncIterable<Uint8Array>, refused: () => boolean) {
  for await (const chunk of body) {
    if (refused() || request.destroyed) return;
    if (!request.write(chunk)) await drained(request);
  }
  request.end();
}

function drained(request: Http.ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    if (request.destroyed) return resolve();
    const done = () => {
      for (const event of ['drain', 'close', 'response']) request.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'response']) request.once(event, done);
  });
}

function responseOf(incoming: Http.IncomingMessage): Response {
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i] ?? '', incoming.rawHeaders[i + 1] ?? '');
  }
  const status = incoming.statusCode ?? 0;
  const bodiless = status === 204 || status === 205 || status === 304;
  if (bodiless) incoming.resume();
  const body = bodiless ? null : streamOf(incoming);
  return new Response(body, { status, statusText: incoming.statusMessage ?? '', headers });
}

function streamOf(incoming: Http.IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      incoming.on('data', (chunk: Uint8Array) => controller.enqueue(chunk));
      incoming.on('end', () => controller.close());
      incoming.on('error', (error) => controller.error(error));
    },
    cancel() {
      incoming.destroy();
    },
  });
}
