import { spawn } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiError, EvalwireError, ResponseTooLargeError } from '../../src/core/errors.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { CallOptions } from '../../src/core/options.ts';
import { readResponse } from '../../src/core/response.ts';
import { createTransport, type TransportConfig } from '../../src/core/transport.ts';
import { SDKError } from '../../src/mutagent/errors.ts';
import { createApiError, PTMResponseError } from '../../src/ptm/errors.ts';
import { GET, rejection, stubFetch, transportOf } from './support.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server; `requests` and `open` count its requests and its open responses. */
async function serve(listener: RequestListener) {
  const state = { url: '', requests: 0, open: 0 };
  const server = createServer((request, response) => {
    state.requests++;
    state.open++;
    response.on('close', () => state.open--);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

const call = (
  url: string,
  config: Partial<TransportConfig> = {},
  operation: Operation = GET,
  options: CallOptions = {},
) =>
  createTransport({ baseUrl: url, timeoutMs: 20_000, authorize: () => ({}), ...config }).call(
    'op',
    operation,
    { id: 1 },
    options,
  );

/** Sends `x` without end. */
const endless: RequestListener = (_, response) => {
  const chunk = 'x'.repeat(16_384);
  const write = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write).on('error', () => {});
  write();
};

/** Sends `size` zeros as gzip, about a thousandth of that. */
const bomb =
  (size: number, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    const gzip = createGzip();
    gzip.on('error', () => {}).pipe(response);
    const block = Buffer.alloc(1 << 20, 48);
    let left = size;
    const write = () => {
      while (left > 0) {
        left -= block.length;
        if (!gzip.write(block)) return void gzip.once('drain', write);
      }
      gzip.end();
    };
    write();
  };

const MIB = 1 << 20;

describe('maxResponseBytes', () => {
  test.each<[string, Partial<Operation>]>([
    ['JSON', {}],
    ['text', { result: 'text' }],
    ['bytes', { result: 'bytes' }],
  ])('accepts a body of %s of exactly the limit, and not one byte more', async (_, fields) => {
    for (const chunked of [false, true]) {
      const server = await serve((_, response) => {
        if (chunked) response.write('[');
        response.end(chunked ? '1,2]' : '[1,2]');
      });
      const operation = { ...GET, ...fields };
      await call(server.url, { maxResponseBytes: 5 }, operation);
      const error = await rejection(call(server.url, { maxResponseBytes: 4 }, operation));
      expect(error).toBeInstanceOf(ResponseTooLargeError);
      expect(error).toMatchObject({ name: 'ResponseTooLargeError', status: 200, attempts: 1, maxResponseBytes: 4 });
      expect(error.message).toBe('GET /items/{id} returned 200 OK: the body is longer than 4 bytes (maxResponseBytes)');
      expect(error.body).toBe('');
    }
  });

  test('counts bytes, not characters, also with a custom fetch', async () => {
    const { fetch } = stubFetch(new Response('"üü"'));
    const transport = transportOf(fetch);
    expect((await transport.call('op', GET, { id: 1 }, { maxResponseBytes: 6 })).data).toBe('üü');
    expect(await rejection(transport.call('op', GET, { id: 1 }, { maxResponseBytes: 5 }))).toBeInstanceOf(
      ResponseTooLargeError,
    );
  });

  test.each([
    ['a compressed body', { 'content-length': '3', 'content-encoding': 'gzip' }, true],
    ['a body without a length', {}, true],
    ['a length that is too large', { 'content-length': '6' }, true],
    ['a custom fetch', { 'content-length': '3' }, false],
  ])('stops reading %s at the limit', async (_, headers, isTrusted) => {
    let pulls = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (++pulls > 50) controller.close();
        else controller.enqueue(new Uint8Array([48]));
      },
    });
    const received = await readResponse(new Response(body, { headers: headers as never }), 5, false, isTrusted);
    expect(received).toMatchObject({ tooLarge: true, text: '' });
    expect(pulls).toBeLessThan(10);
  });

  test('of a call replaces that of the client; Infinity reads any body', async () => {
    const server = await serve((_, response) => response.end('"0123456789"'));
    expect((await call(server.url, { maxResponseBytes: 5 }, GET, { maxResponseBytes: 12 })).data).toBe('0123456789');
    expect((await call(server.url, { maxResponseBytes: Number.POSITIVE_INFINITY })).data).toBe('0123456789');
    expect(await rejection(call(server.url, {}, GET, { maxResponseBytes: 11 }))).toBeInstanceOf(ResponseTooLargeError);
  });

  test.each([-1, Number.NaN, '5' as never])('rejects %s', async (maxResponseBytes) => {
    expect(() => transportOf(stubFetch().fetch, { maxResponseBytes })).toThrow(/^maxResponseBytes must be a number/);
    const transport = transportOf(stubFetch().fetch);
    const error = await rejection(transport.call('op', GET, { id: 1 }, { maxResponseBytes }));
    expect(error.message).toMatch(/^maxResponseBytes must be a number/);
  });

  test('ends an endless body with one request and closes the connection', async () => {
    const server = await serve(endless);
    expect(await rejection(call(server.url, { maxResponseBytes: MIB }))).toBeInstanceOf(ResponseTooLargeError);
    expect(server.requests).toBe(1);
    await expect.poll(() => server.open).toBe(0);
  });

  test('applies to a compressed body after decoding', async () => {
    const server = await serve(bomb(8 * MIB));
    expect(await rejection(call(server.url, { maxResponseBytes: 8 * MIB - 1 }))).toBeInstanceOf(ResponseTooLargeError);
    expect(server.requests).toBe(1);
  });

  test('truncates an error body, keeps the error of its status and does not retry it', async () => {
    const server = await serve(bomb(8 * MIB, 503));
    const error = await rejection(call(server.url, { maxResponseBytes: 1000, maxRetries: 2 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).not.toBeInstanceOf(ResponseTooLargeError);
    expect(error).toMatchObject({ status: 503, attempts: 1, body: '0'.repeat(1000) });
    expect(server.requests).toBe(1);
  });

  test('truncates every error body to 1 MiB', async () => {
    const server = await serve((_, response) => response.writeHead(404).end('x'.repeat(MIB + 1)));
    const error = await rejection(call(server.url));
    expect(error.body.length).toBe(MIB);
    const { fetch } = stubFetch(new Response('x'.repeat(MIB + 1)));
    const unusable = await rejection(transportOf(fetch).call('op', GET, { id: 1 }));
    expect(unusable.body.length).toBe(MIB);
  });

  test('is an error of the vendor’s class too, with its fields', async () => {
    const server = await serve((_, response) => response.end('"0123456789"'));
    const ptm = await rejection(call(server.url, { maxResponseBytes: 5, apiError: createApiError }));
    for (const Class of [ResponseTooLargeError, PTMResponseError, ApiError, EvalwireError]) {
      expect(ptm, Class.name).toBeInstanceOf(Class);
    }
    expect(ptm).toMatchObject({ name: 'ResponseTooLargeError', statusCode: 200 });
    const mutagent = await rejection(
      call(server.url, { maxResponseBytes: 5, apiError: (reply) => new SDKError(reply) }),
    );
    expect(mutagent).toBeInstanceOf(SDKError);
    expect(mutagent).toBeInstanceOf(ResponseTooLargeError);
  });

  test('keeps the memory of a process that reads a gzip bomb of 1 GiB within 256 MiB', {
    timeout: 60_000,
  }, async () => {
    const server = await serve(bomb(1024 * MIB));
    const program = fileURLToPath(new URL('./large-response.ts', import.meta.url));
    const child = spawn(process.execPath, [program, server.url], { stdio: ['ignore', 'pipe', 'inherit'] });
    const output = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout.on('data', (chunk) => (text += chunk));
      child.on('close', () => resolve(text));
    });
    const { name, growth } = JSON.parse(output);
    expect(name).toBe('ResponseTooLargeError');
    expect(growth).toBeLessThan(256);
    expect(server.requests).toBe(1);
  });
});

describe('readResponse', () => {
  /** A response of these chunks. Once all are read, reading on fails if `isBroken`. */
  function createResponse(
    chunks: number[][],
    { isBroken = false, ...init }: ResponseInit & { isBroken?: boolean } = {},
  ) {
    let cancelled = 0;
    const left = chunks.map((chunk) => new Uint8Array(chunk));
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = left.shift();
          if (chunk) controller.enqueue(chunk);
          else if (isBroken) controller.error(new Error('reset'));
          else controller.close();
        },
        cancel() {
          cancelled++;
          throw new Error('cannot be cancelled');
        },
      },
      { highWaterMark: 0 },
    );
    return { response: new Response(body, init), isCancelled: () => cancelled > 0 };
  }

  /** A response of a runtime without streams, such as React Native. */
  const withoutStream = (text: string) => Object.defineProperty(new Response(text), 'body', { value: undefined });

  test('joins chunks, also within a character', async () => {
    const euro = [[0x61, 0xe2], [0x82], [0xac, 0x62]];
    const { response } = createResponse(euro);
    expect(await readResponse(response, 5, false, false)).toEqual({ response, text: 'a€b' });
    const bytes = await readResponse(createResponse(euro).response, 5, true, false);
    expect(bytes).toMatchObject({ text: '', bytes: new Uint8Array(euro.flat()) });
    expect(bytes.bytes).toHaveLength(5);
  });

  test('replaces a character that the end of the body cuts off', async () => {
    const { response } = createResponse([[0x61], [0xe2, 0x82]]);
    expect((await readResponse(response, 5, false, false)).text).toBe('a\ufffd');
  });

  test.each([false, true])(
    'stops within the chunk that is too long and cancels the body (bytes: %s)',
    async (bytes) => {
      const { response, isCancelled } = createResponse([[48, 49], [50, 51, 52], [53]], { isBroken: true });
      expect(await readResponse(response, 4, bytes, false)).toEqual({ response, text: '', tooLarge: true });
      expect(isCancelled()).toBe(true);
    },
  );

  test('keeps the first part of an error body, as text even if bytes are expected', async () => {
    const { response } = createResponse(
      [
        [48, 49],
        [50, 51, 52],
      ],
      { status: 500 },
    );
    expect(await readResponse(response, 4, true, false)).toEqual({ response, text: '0123', tooLarge: true });
    const short = createResponse([[48, 49]], { status: 500 }).response;
    expect(await readResponse(short, 2, true, false)).toEqual({ response: short, text: '01' });
  });

  test('rejects if the body breaks off', async () => {
    await expect(readResponse(createResponse([[48]], { isBroken: true }).response, 9, false, false)).rejects.toThrow(
      'reset',
    );
  });

  test('reads a body without a stream and then checks its length', async () => {
    for (const bytes of [false, true]) {
      const response = withoutStream('0123');
      const content = bytes ? { text: '', bytes: new TextEncoder().encode('0123') } : { text: '0123' };
      expect(await readResponse(response, 4, bytes, false)).toEqual({ response, ...content });
      const long = withoutStream('0123');
      expect(await readResponse(long, 3, bytes, false)).toEqual({ response: long, text: '', tooLarge: true });
    }
  });

  test.each<[string, number, boolean, Record<string, string>, boolean]>([
    ['without a limit', Number.POSITIVE_INFINITY, false, {}, true],
    ['of the runtime’s fetch that says it fits', 4, true, { 'content-length': '4' }, true],
    ['of the runtime’s fetch that says it is too long', 3, true, { 'content-length': '4' }, false],
    ['of the runtime’s fetch that is compressed', 4, true, { 'content-length': '4', 'content-encoding': 'br' }, false],
    ['of the runtime’s fetch that says nothing', 4, true, {}, false],
    ['of a custom fetch', 4, false, { 'content-length': '4' }, false],
  ])('leaves a body %s to the runtime, or reads its chunks', async (_, limit, isTrusted, headers, isLeft) => {
    const { response } = createResponse([[48, 49, 50, 51]], { headers });
    let read = 0;
    const { text } = response;
    response.text = () => {
      read++;
      return text.call(response);
    };
    expect((await readResponse(response, limit, false, isTrusted)).text).toBe(limit === 3 ? '' : '0123');
    expect(read).toBe(isLeft ? 1 : 0);
  });
});
