import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createProdloopClient, type ProdloopClient, type ProdloopClientOptions } from '../../src/prodloop/index.ts';

/** One response: a status with a JSON body or with text. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
}

/** Creates a client that receives these responses in order. The last one is repeated for every further request. */
export function clientWith(
  answers: Answer[],
  options: ProdloopClientOptions = {},
): { prodloop: ProdloopClient; requests: Request[] } {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { status = 200, headers = {}, json, text } = answers[Math.min(requests.length, answers.length - 1)] as Answer;
    const request = new Request(input, init);
    requests.push(request.clone());
    await request.arrayBuffer();
    init?.signal?.throwIfAborted();
    return new Response(text ?? JSON.stringify(json), { status, headers });
  };
  const prodloop = createProdloopClient({
    apiKey: 'sk_live_4c1f7e0a',
    baseUrl: 'https://prodloop.test',
    maxRetries: 0,
    fetch,
    ...options,
  });
  return { prodloop, requests };
}

/** A request as received over the wire. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Starts a server for one test. It calls `answer` as soon as it has received a request's head. */
export async function serverWith(
  answer: (request: IncomingMessage, response: ServerResponse, body: Promise<Buffer>) => void | Promise<void>,
): Promise<{ baseUrl: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const body = new Promise<Buffer>((resolve) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        received.push({ method, url, headers, body: Buffer.concat(chunks) });
        resolve(Buffer.concat(chunks));
      });
    });
    void answer(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Starts a server that reads every request and sends these responses in order. The last one is repeated. */
export function answering(answers: Answer[]) {
  let served = 0;
  return serverWith(async (_, response, body) => {
    await body;
    const { status = 200, headers = {}, json, text } = answers[Math.min(served++, answers.length - 1)] as Answer;
    response.writeHead(status, headers).end(text ?? JSON.stringify(json));
  });
}

export interface WirePart {
  headers: Record<string, string>;
  content: Buffer;
}

/** The parts of a multipart body, read as strictly as its own boundary says. */
export function partsOf({ headers, body }: Pick<Received, 'headers' | 'body'>): WirePart[] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1];
  const text = body.toString('latin1');
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (pieces[0] !== '' || pieces.at(-1) !== '--\r\n') throw new Error('not a body of this boundary');
  return pieces.slice(1, -1).map((piece) => {
    const at = piece.indexOf('\r\n\r\n');
    const lines = piece.slice(2, at).split('\r\n');
    const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8');
    return {
      headers: Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).map(utf8))),
      content: Buffer.from(piece.slice(at + 4), 'latin1'),
    };
  });
}

/** Returns the error that a promise rejects with; fails if it does not reject. */
export async function rejection(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
