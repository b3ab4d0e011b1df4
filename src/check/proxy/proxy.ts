/** Passes requests on to a server and hands each exchange to an observer. */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { createHostCheck } from '../../mock/http/access.ts';
import type { Exchange } from '../exchange.ts';
import { Capture } from './capture.ts';

export interface ProxyOptions {
  /** The base URL that requests are passed on to. */
  readonly upstream: URL;
  readonly host: string;
  readonly port: number;
  /** Called after each exchange, with the times in milliseconds. */
  onExchange(exchange: Exchange, times: ExchangeTimes): void;
}

export interface ExchangeTimes {
  readonly startedAt: Date;
  /** Until the response's head. */
  readonly waitMs: number;
  /** Of the response's body. */
  readonly receiveMs: number;
  /** Bytes of the bodies on the wire. */
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface RunningProxy {
  readonly url: string;
  /** Ends open connections after a short time. */
  close(): Promise<void>;
}

/** Headers that concern one connection only (RFC 9110, 7.6.1). Node writes its own. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'upgrade'];
const GRACE_MS = 1_000;

/** Starts the proxy. Rejects if it cannot listen. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  // A web page whose name resolves to this machine (DNS rebinding) must not reach the server behind the proxy.
  const checkHost = createHostCheck(
    [options.host],
    (name) => `The proxy does not respond to the host name ${JSON.stringify(name)}; it is not the one of --host.`,
  );
  const server = http.createServer((request, response) => {
    const refusal = checkHost(request.headers.host, request.socket.localAddress);
    if (!refusal) return forward(request, response, options);
    response.writeHead(refusal.status, { ...refusal.headers, connection: 'close' });
    response.end(refusal.body);
  });
  // An upload may take as long as it likes.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { address, family, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      }),
  };
}

function forward(request: IncomingMessage, response: ServerResponse, { upstream, onExchange }: ProxyOptions): void {
  const { method = 'GET', url: path = '/' } = request;
  if (!path.startsWith('/')) {
    response.writeHead(400, { 'content-type': 'text/plain' });
    response.end('This is not a forward proxy. Use its address as the base URL of the client.\n');
    return;
  }
  // The path passes as it is, also one that a URL would write in another way.
  const target = `${upstream.pathname.replace(/\/+$/, '')}${path}`;
  const startedAt = new Date();
  const start = performance.now();
  let headAt = start;
  const sent = new Capture();
  const received = new Capture();
  const headers = joinHeaders(request.rawHeaders);
  let isDone = false;
  const finish = (result: { status: number; headers: Record<string, string> } | string) => {
    if (isDone) return;
    isDone = true;
    const body = sent.size > 0 ? sent.decode(headers['content-encoding']) : undefined;
    const exchange: Exchange = {
      request: { method, url: new URL(target, upstream), headers, ...(body ? { body } : {}) },
      response:
        typeof result === 'string' ? result : { ...result, body: received.decode(result.headers['content-encoding']) },
    };
    const times = {
      startedAt,
      waitMs: headAt - start,
      receiveMs: performance.now() - headAt,
      requestBytes: sent.size,
      responseBytes: received.size,
    };
    onExchange(exchange, times);
  };
  const fail = (reason: string) => {
    if (isDone) return;
    finish(`No complete response arrived: ${reason}.`);
    if (response.headersSent) response.destroy();
    else {
      response.writeHead(502, { 'content-type': 'text/plain' });
      response.end('The server behind the proxy did not respond.\n');
    }
  };
  const outgoing = (upstream.protocol === 'https:' ? https : http).request({
    // An IPv6 address stands in brackets in a URL.
    hostname: upstream.hostname.replace(/^\[|\]$/g, ''),
    port: upstream.port || (upstream.protocol === 'https:' ? 443 : 80),
    method,
    path: target,
    headers: passOn(request.rawHeaders, upstream.host),
    // A connection of its own: none that the server has closed meanwhile.
    agent: false,
  });
  outgoing.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  outgoing.on('information', ({ statusCode, rawHeaders }) => {
    if (statusCode === 103) response.writeEarlyHints(joinHeaders(rawHeaders) as { link: string });
  });
  outgoing.on('response', (incoming) => {
    headAt = performance.now();
    const status = incoming.statusCode ?? 502;
    response.sendDate = false;
    response.writeHead(status, incoming.statusMessage, passOn(incoming.rawHeaders));
    incoming.on('data', (chunk: Uint8Array) => received.add(chunk));
    incoming.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
    incoming.on('end', () => {
      response.addTrailers(toPairs(incoming.rawTrailers));
      response.end();
      finish({ status, headers: joinHeaders(incoming.rawHeaders) });
    });
    incoming.pipe(response, { end: false });
  });
  request.on('data', (chunk: Uint8Array) => sent.add(chunk));
  request.on('end', () => {
    outgoing.addTrailers(toPairs(request.rawTrailers));
    outgoing.end();
  });
  request.pipe(outgoing, { end: false });
  response.on('error', () => {});
  response.on('close', () => {
    if (response.writableFinished || isDone) return;
    // The client has gone. That says nothing about the server.
    isDone = true;
    outgoing.destroy();
  });
}

/** The raw headers without those of the connection. `host` replaces the name of the proxy. */
function passOn(raw: readonly string[], host?: string): string[] {
  const pairs = toPairs(raw);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) =>
      value
        .toLowerCase()
        .split(',')
        .map((name) => name.trim()),
    );
  // The server that the client sees has said "continue" already.
  const dropped = new Set([...HOP_BY_HOP, ...named, ...(host === undefined ? [] : ['expect'])]);
  return pairs
    .filter(([name]) => !dropped.has(name.toLowerCase()))
    .flatMap(([name, value]) => [name, host !== undefined && name.toLowerCase() === 'host' ? host : value]);
}

function toPairs(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < raw.length; i += 2) pairs.push([raw[i] as string, raw[i + 1] as string]);
  return pairs;
}

function joinHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of toPairs(raw)) {
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return headers;
}
