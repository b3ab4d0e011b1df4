/** The mock as a `fetch`: from a `Request` to the engine and back to a `Response`, without a port. MSW's handlers use the same code. */
import { resolveServerUrl } from '../openapi/document.ts';
import type { Engine, MockAnswer, MockRequest } from './engine.ts';
import type { Service } from './service.ts';

/** A service's base URL, without a slash at the end, and its name. */
export type BaseUrls = ReadonlyMap<string, string>;

/**
 * Returns the base URL of each service: the given one, or the server of its document, which is the default of its client.
 * A service whose document names no host, or one that another service has, gets a host below `.invalid`, a name that never resolves.
 * @throws {TypeError} when a given base URL is not a URL.
 */
export async function resolveBaseUrls(
  engine: Engine,
  given: Readonly<Record<string, string>> = {},
): Promise<Map<string, string>> {
  const bases = new Map<string, string>();
  for (const name of engine.serviceNames) {
    const base = trimSlashes(given[name] ?? buildDefaultBase(await engine.service(name)));
    bases.set(bases.has(base) ? buildReservedBase(name) : base, name);
  }
  return bases;
}

/** The document's server, without its path if the mock's routes contain that path. */
function buildDefaultBase({ name, document, story }: Service): string {
  const server = document.servers?.[0];
  if (server === undefined || !/^https?:\/\/[^{]/.test(server.url)) return buildReservedBase(name);
  const url = new URL(resolveServerUrl(server));
  return story.prefix === undefined ? url.origin : url.href;
}

function buildReservedBase(service: string): string {
  return trimSlashes(`https://${service}.mock.invalid`);
}

function trimSlashes(url: string): string {
  return new URL(url).href.replace(/\/+$/, '');
}

/** Creates a `fetch` that responds from the engine and never from the network. */
export function createFetch(engine: Engine, bases: BaseUrls): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const base = findBase(bases, request.url);
    if (base === undefined)
      throw new TypeError(
        `mock.fetch does not send requests to the network, and no service of the mock is at ${new URL(request.url).origin}. Base URLs: ${[...bases.keys()].join(', ')}.`,
      );
    request.signal.throwIfAborted();
    const answer = await rejectOnAbort(engine.handle(bases.get(base) ?? '', toMockRequest(request, base)), request);
    // A body that was not read, such as that of a rejected upload, would wait for a reader for ever.
    if (request.body && !request.bodyUsed) request.body.cancel().catch(() => {});
    if (answer.connection === 'drop') {
      const cause = Object.assign(new Error('The mock closed the connection.'), { code: 'UND_ERR_SOCKET' });
      throw new TypeError('fetch failed', { cause });
    }
    const response = toResponse(answer, request.method);
    Object.defineProperty(response, 'url', { value: request.url.replace(/#.*/s, '') });
    return response;
  };
}

/** The base URL that a request URL is below; the longest, if several match. */
function findBase(bases: BaseUrls, url: string): string | undefined {
  return [...bases.keys()].filter((base) => isBelow(base, url)).sort((a, b) => b.length - a.length)[0];
}

export function isBelow(base: string, url: string): boolean {
  return url === base || ['/', '?', '#'].some((next) => url.startsWith(base + next));
}

/** A `Request` as the engine takes it. */
export function toMockRequest(request: Request, base: string): MockRequest {
  const target = request.url.slice(base.length).replace(/#.*/s, '');
  return {
    method: request.method,
    target: target.startsWith('/') ? target : `/${target}`,
    headers: Object.fromEntries(request.headers),
    body: request.body ? readChunks(request.body, request.signal) : undefined,
    signal: request.signal,
  };
}

/** Reads a stream; not every browser can iterate over one. An abort ends a stream that never would. */
async function* readChunks(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', cancel);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    reader.releaseLock();
  }
}

/** The engine's response as a `Response`. `drop` is the caller's to handle. */
export function toResponse({ status, headers, body, connection }: MockAnswer, method = 'GET'): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const empty = bytes === undefined || status === 204 || status === 304;
  const sized = empty ? headers : { ...headers, 'content-length': String(bytes.length) };
  if (empty || method === 'HEAD') return new Response(null, { status, headers: sized });
  const content = connection === 'truncate' ? createTruncatedStream(bytes) : bytes;
  // A Uint8Array is a body everywhere; TypeScript asks which kind of buffer it has.
  return new Response(content as BodyInit, { status, headers: sized });
}

function createTruncatedStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
    pull(controller) {
      controller.error(new TypeError('terminated', { cause: new Error('The mock closed the connection.') }));
    },
  });
}

/** Rejects as soon as the request's signal aborts, whatever the engine waits for. */
function rejectOnAbort<T>(promise: Promise<T>, { signal }: Request): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
