/** node:http around the engine. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine, MockAnswer, MockRequest } from '../engine.ts';
import { control } from './admin-routes.ts';

export interface ServerOptions {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** Folder of the documentation portal, served below `/docs/`. */
  readonly docs?: string | undefined;
}

export interface RunningServer {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const CLOSE_AFTER_MS = 2000;
/** What Node's parser refuses, as status lines; everything else is 400. */
const PARSER_STATUSES: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Starts listening.
 * @throws Error with `code` `EADDRINUSE` where the port is taken.
 */
export async function listen(
  engine: Engine,
  { port = 0, host = '127.0.0.1', docs }: ServerOptions = {},
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // A client that goes away in the middle is no event for a mock.
    request.on('error', () => {});
    response.on('error', () => {});
    respond(engine, docs, request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = PARSER_STATUSES[error.code ?? ''] ?? '400 Bad Request';
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), CLOSE_AFTER_MS);
    hurry.unref();
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}

async function respond(
  engine: Engine,
  docs: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  // A client that takes the mock for its proxy names the whole URL.
  const target = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const cors = request.headers.origin === undefined ? undefined : corsOf(request);
  if (method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
    response.writeHead(204, cors).end();
    return;
  }
  const service = firstSegment(target);
  const below = target.slice(1 + service.length);
  let answer: MockAnswer;
  if (!engine.serviceNames.includes(service) || below === '/openapi.json') {
    answer = await control(engine, docs, { method, target, host: request.headers.host, body: request });
  } else {
    answer = await engine.handle(service, new NodeRequest(below, request, response));
  }
  send(request, response, answer, cors);
}

function firstSegment(target: string): string {
  const [slash, mark] = [target.indexOf('/', 1), target.indexOf('?')];
  const end = slash < 0 ? mark : mark < 0 ? slash : Math.min(slash, mark);
  return target.slice(1, end < 0 ? undefined : end);
}

/** A request as the engine takes it. */
class NodeRequest implements MockRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> | undefined;
  readonly #response: ServerResponse;

  constructor(below: string, request: IncomingMessage, response: ServerResponse) {
    this.method = request.method ?? 'GET';
    this.target = below.startsWith('/') ? below : `/${below}`;
    // Node joins repeated headers, all but this one, which no request has.
    this.headers = request.headers['set-cookie'] ? {} : (request.headers as Record<string, string>);
    this.body = hasBody(request) ? request.iterator({ destroyOnReturn: false }) : undefined;
    this.#response = response;
  }

  /** Most requests never wait, so most need none. */
  get signal(): AbortSignal {
    const gone = new AbortController();
    this.#response.once('close', () => gone.abort());
    return gone.signal;
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    (headers['content-length'] !== undefined && headers['content-length'] !== '0')
  );
}

/** Browsers may call from anywhere: a mock has nothing to protect. */
function corsOf({ headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
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
  cors: Record<string, string> | undefined,
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
  if (body !== undefined || (status !== 204 && status !== 304)) headers.push('content-length', String(length));
  response.writeHead(status, headers);
  if (answer.connection === 'truncate' && body !== undefined) {
    const half = Buffer.from(body as string).subarray(0, Math.floor(length / 2));
    response.write(half, () => request.socket.destroy());
    return;
  }
  response.end(request.method === 'HEAD' ? undefined : body);
  // What the client still sends of a refused upload is read and forgotten, so that it sees the answer.
  if (!request.complete) request.resume();
}
