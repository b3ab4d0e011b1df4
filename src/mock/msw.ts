/**
 * The mock as MSW request handlers: the same engine without a port, for unit tests and browsers.
 * `const mock = await createMswMock({ services: ['vijil'] }); setupServer(...mock.handlers).listen()`.
 * @module
 */
import { HttpResponse, http, type RequestHandler } from 'msw';
import { resolveServerUrl } from '../openapi/document.ts';
import { Engine, type EngineOptions, type MockAnswer } from './engine.ts';
import type { Faults } from './faults.ts';
import { loadPrism } from './prism/prism.ts';
import type { Service } from './service.ts';
import { resolveSources, type Services } from './sources.ts';
import type { Seed } from './story/story.ts';

export interface MswMockOptions extends EngineOptions {
  /** Which services. Default: all. Or services of your own: documents with or without a story. */
  services?: Services;
  /** Where the clients think a service is, by name. Default: the server of its document, which is the client's default. */
  baseUrls?: Readonly<Record<string, string>>;
}

export interface MswMock {
  /** One handler for each service; give them to MSW's `setupServer` or `setupWorker`. */
  readonly handlers: RequestHandler[];
  /** The base URL that a service's requests are taken at. */
  url(service: string): string;
  /** Forgets what happened: in one session, or everywhere with the standing faults. */
  reset(session?: string): void;
  /** Adds objects, by service and kind. */
  seed(seed: Readonly<Record<string, Seed>>, session?: string): Promise<void>;
  readonly faults: Faults;
  readonly engine: Engine;
}

/**
 * Makes the handlers. Everything a request header or a standing fault asks of the mock works here too, a dropped connection as a network error.
 * @throws RangeError for an unknown service.
 */
export async function createMswMock(options: MswMockOptions = {}): Promise<MswMock> {
  const engine = new Engine(resolveSources(options.services), options);
  await Promise.all([engine.load(), loadPrism()]);
  const bases = new Map<string, string>();
  for (const name of engine.serviceNames) {
    bases.set(name, withoutSlash(options.baseUrls?.[name] ?? defaultBase(await engine.service(name))));
  }
  return {
    handlers: [...bases].map(([name, base]) =>
      http.all(
        ({ request }) => isBelow(base, request.url),
        async ({ request }) => answerOf(await engine.handle(name, plain(request, base))),
      ),
    ),
    url: (service) => {
      const base = bases.get(service);
      if (base === undefined)
        throw new RangeError(`There is no service "${service}"; there are ${[...bases.keys()].join(', ')}.`);
      return base;
    },
    reset: (session) => engine.reset(session),
    seed: async (seed, session) => {
      for (const [service, objects] of Object.entries(seed)) await engine.seed(service, objects, session);
    },
    faults: engine.faults,
    engine,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** The document's server, without its path where the mock's routes carry that path themselves. */
function defaultBase({ document, story }: Service): string {
  const server = new URL(resolveServerUrl(document.servers?.[0] ?? { url: 'http://localhost' }));
  return story.prefix === undefined ? server.origin : server.href;
}

function isBelow(base: string, url: string): boolean {
  return url === base || ['/', '?'].some((next) => url.startsWith(base + next));
}

function plain(request: Request, base: string) {
  const { hash } = new URL(request.url);
  const target = request.url.slice(base.length, request.url.length - hash.length);
  return {
    method: request.method,
    target: target.startsWith('/') ? target : `/${target}`,
    headers: Object.fromEntries(request.headers),
    body: request.body ? bytesOf(request.body) : undefined,
    signal: request.signal,
  };
}

/** Not every browser can iterate over a stream. */
async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

function answerOf({ status, headers, body, connection }: MockAnswer): Response {
  if (connection === 'drop') return HttpResponse.error();
  if (connection === 'truncate' && body !== undefined) return new HttpResponse(brokenOff(body), { status, headers });
  // A Uint8Array is a body everywhere; TypeScript asks which buffer is behind it.
  return new HttpResponse(body as BodyInit | undefined, { status, headers });
}

function brokenOff(body: string | Uint8Array): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      controller.error(new TypeError('The connection was closed before the body had ended.'));
    },
  });
}
