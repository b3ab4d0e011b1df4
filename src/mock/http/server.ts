/** node:http around the engine. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine, MockAnswer, MockRequest } from '../engine.ts';
import { checkOrigin, createHostCheck } from './access.ts';
import { handleAdminRequest } from './admin-routes.ts';
import { handlePageRequest } from './pages.ts';
import { createMockError } from './reply.ts';
import { parseTarget, splitTarget } from './target.ts';

export interface ServerOptions {
  /**
   * The port; 0 selects a free one.
   * @default 0
   */
  readonly port?: number | undefined;
  /**
   * The address or name to listen on. Requests may use it as their `Host`.
   * @default '127.0.0.1'
   */
  readonly host?: string | undefined;
  /** Further names that requests may use as their `Host`, besides `host` and loopback names: `['mock.test']`. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Folder of the documentation portal, served below `/docs/`. */
  readonly docs?: string | undefined;
}

export interface RunningServer {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const CLOSE_AFTER_MS = 2000;
/** Statuses for errors of Node's parser; all others are 400. */
const PARSER_STATUSES: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Starts listening.
 * @throws {Error} with the `code` `EADDRINUSE` when the port is in use.
 */
export async function listen(
  engine: Engine,
  { port = 0, host = '127.0.0.1', allowHosts = [], docs }: ServerOptions = {},
): Promise<RunningServer> {
  const route = createRoute(engine, docs, createHostCheck([host, ...allowHosts]));
  const server = createServer((request, response) => {
    // A client may disconnect at any time.
    request.on('error', () => {});
    response.on('error', () => {});
    respond(route, request as ServerRequest, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(formatParserError(error.code));
    else socket.destroy();
  });
  await once(server.listen(port, host), 'listening');
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), CLOSE_AFTER_MS);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
  });
}

/** Formats the response to a request that Node could not parse, from the `code` of the error. */
export function formatParserError(code: string | undefined): string {
  const status = PARSER_STATUSES[code ?? ''] ?? '400 Bad Request';
  return `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
}

/** Node sets both when a server receives a request. */
type ServerRequest = IncomingMessage & { readonly method: string; readonly url: string };

type Route = (request: ServerRequest, response: ServerResponse) => Promise<RoutedAnswer>;

interface RoutedAnswer {
  readonly answer: MockAnswer;
  /** The headers that let a page of another origin read the response. */
  readonly cors?: Readonly<Record<string, string>> | undefined;
}

/** Creates the function that finds the response: from the mock's own routes or from a service. */
function createRoute(engine: Engine, docs: string | undefined, checkHost: ReturnType<typeof createHostCheck>): Route {
  return async (request, response) => {
    const { method, url, headers } = request;
    const { authority, target } = parseTarget(url);
    const rejected = checkHost(authority ?? headers.host, request.socket.localAddress);
    if (rejected) return { answer: rejected };
    const { path, search } = splitTarget(target);
    const service = getFirstSegment(path);
    if (service === '_evalwire') {
      const foreign = checkOrigin(headers.origin, headers.host);
      if (foreign) return { answer: foreign };
      const name = path.slice('/_evalwire/'.length);
      return { answer: await handleAdminRequest(engine, name, { method, search, body: request }) };
    }
    const cors = headers.origin === undefined ? undefined : buildCorsHeaders(headers.origin, request);
    if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
      return { answer: { status: 204, headers: {}, body: undefined }, cors };
    if (!engine.serviceNames.includes(service) || path === `/${service}/openapi.json`)
      return { answer: await handlePageRequest(engine, docs, { method, path, host: headers.host }), cors };
    const below = target.slice(1 + service.length);
    return { answer: await engine.handle(service, new NodeRequest(below, request, response)), cors };
  };
}

async function respond(route: Route, request: ServerRequest, response: ServerResponse): Promise<void> {
  let routed: RoutedAnswer;
  try {
    routed = await route(request, response);
  } catch (error) {
    routed = { answer: createMockError(500, `The mock failed: ${error instanceof Error ? error.message : error}`) };
  }
  send(request, response, routed.answer, routed.cors);
}

function getFirstSegment(path: string): string {
  const slash = path.indexOf('/', 1);
  return path.slice(1, slash < 0 ? undefined : slash);
}

/** A request as the engine takes it. */
class NodeRequest implements MockRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> | undefined;
  readonly #response: ServerResponse;

  constructor(below: string, request: ServerRequest, response: ServerResponse) {
    this.method = request.method;
    this.target = below.startsWith('/') ? below : `/${below}`;
    this.headers = joinHeaders(request);
    this.body = hasBody(request) ? request.iterator({ destroyOnReturn: false }) : undefined;
    this.#response = response;
  }

  /** Created on demand: few requests need one. */
  get signal(): AbortSignal {
    const gone = new AbortController();
    this.#response.once('close', () => gone.abort());
    return gone.signal;
  }
}

/** Node joins repeated headers, except `set-cookie`, which a client may send although only responses have it. */
function joinHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const { 'set-cookie': cookies, ...others } = headers;
  return (cookies ? { ...others, 'set-cookie': cookies.join(', ') } : headers) as Record<string, string>;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    (headers['content-length'] !== undefined && headers['content-length'] !== '0')
  );
}

/** Clients in browsers may call services from any origin. `vary` keeps a cache from mixing up the responses of two origins. */
function buildCorsHeaders(origin: string, { headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-expose-headers': '*',
    vary: 'origin',
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: MockAnswer,
  cors: Readonly<Record<string, string>> | undefined,
): void {
  if (answer.connection === 'drop' || response.destroyed) {
    request.socket.destroy();
    return;
  }
  const { status, body } = answer;
  const headers: string[] = [];
  for (const name in answer.headers) headers.push(name, answer.headers[name] as string);
  for (const name in cors) headers.push(name, cors[name] as string);
  const length = body === undefined ? 0 : Buffer.byteLength(body);
  if (status !== 204 && status !== 304) headers.push('content-length', String(length));
  response.writeHead(status, headers);
  if (answer.connection === 'truncate' && body !== undefined) {
    const half = Buffer.from(body as string).subarray(0, Math.floor(length / 2));
    response.write(half, () => request.socket.destroy());
    return;
  }
  // Node sends no body in response to HEAD.
  if (request.complete || !hasBody(request)) {
    response.end(body);
    return;
  }
  // Drain the rest of a rejected upload before the end: Node would close the connection, and the client fail before it reads the response.
  response.flushHeaders();
  if (body !== undefined) response.write(body);
  request.once('close', () => response.end()).resume();
}
