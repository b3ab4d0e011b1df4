import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { receiveResponse } from '../../src/core/node-response.ts';
import { rejection } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
});

/** Sends these bytes as the response to one request and returns the response that they make. */
async function receive(parts: readonly (string | Buffer)[], options: { open?: boolean } = {}): Promise<Response> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => {
      for (const part of parts) socket.write(part);
      if (!options.open) socket.end();
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return receiveResponse(http.get({ port, host: '127.0.0.1', agent: false }));
}

const head = (status: string, headers: Record<string, string | number> = {}) =>
  `HTTP/1.1 ${status}\r\n${Object.entries({ connection: 'close', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
const TEXT = JSON.stringify({ text: 'é'.repeat(5000) });
const br = (data: string | Buffer) => zlib.brotliCompressSync(data);
const { createZstdDecompress, zstdCompressSync } = zlib as Partial<typeof zlib>;

describe('a content coding', () => {
  const codings: [string, (data: string) => Buffer][] = [
    ['gzip', zlib.gzipSync],
    ['x-gzip', zlib.gzipSync],
    ['GZIP', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['deflate', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
    ['gzip, br', (data) => zlib.brotliCompressSync(zlib.gzipSync(data))],
    ['deflate, identity, gzip', (data) => zlib.gzipSync(zlib.deflateSync(data))],
    ['gzip,', zlib.gzipSync],
    ['br, br, gzip, br, br', (data) => [br, zlib.gzipSync, br, br].reduce((data, encode) => encode(data), br(data))],
    ...(createZstdDecompress && zstdCompressSync
      ? [['zstd', (data: string) => zstdCompressSync(data)] as [string, (data: string) => Buffer]]
      : []),
  ];
  test.each(codings)('decodes %s', async (coding, encode) => {
    const response = await receive([head('200 OK', { 'content-encoding': coding }), encode(TEXT)]);
    expect(await response.text()).toBe(TEXT);
  });

  test.each(['snappy', 'gzip, snappy', 'gzip, gzip, gzip, gzip, gzip, gzip'])('leaves %s as it is', async (coding) => {
    const response = await receive([head('200 OK', { 'content-encoding': coding }), 'raw']);
    expect(await response.text()).toBe('raw');
  });

  test.each(codings)('fails if the data of %s ends early', async (coding, encode) => {
    const data = encode(TEXT);
    const response = await receive([
      head('200 OK', { 'content-encoding': coding }),
      data.subarray(0, Math.floor(data.length / 2)),
    ]);
    await expect(response.text()).rejects.toThrow();
  });

  test('leaves zstd as it is in a Node.js without it', async () => {
    const older = { ...zlib, createZstdDecompress: undefined };
    const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(older);
    const response = await receive([head('200 OK', { 'content-encoding': 'zstd' }), 'raw']);
    getBuiltinModule.mockRestore();
    expect(await response.text()).toBe('raw');
  });

  test.each(['gzip', 'deflate', 'br'])('fails if the body is not %s', async (coding) => {
    const response = await receive([head('200 OK', { 'content-encoding': coding }), Buffer.alloc(99, 0xf7)]);
    await expect(response.text()).rejects.toThrow();
  });

  test.each(['gzip', 'deflate', 'br'])('reads an empty body of %s', async (coding) => {
    const response = await receive([head('200 OK', { 'content-encoding': coding, 'content-length': 0 })]);
    expect(await response.text()).toBe('');
  });

  test.each(['gzip', 'deflate', 'br'])('decodes %s no further than it is read', async (coding) => {
    const data = Buffer.alloc(64 * 1024 ** 2);
    const encode = {
      gzip: () => zlib.gzipSync(data, { level: 1 }),
      deflate: () => zlib.deflateSync(data, { level: 1 }),
      // At the default quality this takes a second.
      br: () => zlib.brotliCompressSync(data, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
    }[coding] as () => Buffer;
    const response = await receive([head('200 OK', { 'content-encoding': coding }), encode()]);
    const before = process.memoryUsage().arrayBuffers;
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 ** 2);
    await reader?.cancel();
  });
});

describe('an unusual response', () => {
  test.each([600, 799, 999])('keeps the status %i, as fetch does', async (status) => {
    const response = await receive([head(`${status} Odd`, { 'content-length': 2 }), '{}']);
    expect([response.status, response.ok, await response.text()]).toEqual([status, false, '{}']);
  });

  test.each([200, 299, 400, 599])('with the status %i is one that fetch could return', async (status) => {
    const response = (await receive([head(`${status} Usual`, { 'content-length': 2 }), '{}'])).clone();
    expect([response.status, response.ok, await response.text()]).toEqual([status, status < 300, '{}']);
  });

  test.each([204, 205, 304])('ignores the body of a %i and closes the connection', async (status) => {
    const coded = head(`${status} No`, { 'content-encoding': 'gzip', 'content-length': 10 });
    const response = await receive([coded, 'unexpected'], { open: true });
    expect([response.status, response.body]).toEqual([status, null]);
    const [socket] = sockets;
    if (!socket?.closed) await once(socket as Socket, 'close');
  });

  test('skips interim responses', async () => {
    const interim = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n';
    const response = await receive([interim, head('200 OK', { 'content-length': 2 }), '{}']);
    expect([response.status, await response.text()]).toEqual([200, '{}']);
  });

  test('fails for a switch of protocols that no one asked for', async () => {
    await expect(receive(['HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'])).rejects.toThrow(
      'the connection was closed before a response arrived',
    );
  });

  test('keeps repeated headers, and letters of Latin-1 in the reason', async () => {
    const response = await receive([
      Buffer.from(
        'HTTP/1.1 404 Non\ttrouv\xe9 \x01\x02\x7f~\r\nset-cookie: a=1\r\nset-cookie: b=2\r\nx-a: 1\r\nx-a: 2\r\n',
        'latin1',
      ),
      'content-length: 0\r\n\r\n',
    ]);
    expect(response.statusText).toBe('Non\ttrouvé ~');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('x-a')).toBe('1, 2');
  });

  test('fails if the connection ends before the body does', async () => {
    const response = await receive([head('200 OK', { 'content-length': 10 }), '{']);
    await expect(response.text()).rejects.toThrow();
  });

  test('fails without a response if the connection fails', async () => {
    expect((await rejection(receive([]))).code).toBe('ECONNRESET');
  });

  test.each(['identity', 'gzip'])(
    'of %s may break off before it is read; only reading it fails then',
    async (coding) => {
      expect(
        await unhandledDuring(async () => {
          const headers = { 'content-length': 1e6, 'content-encoding': coding };
          const response = await receive([head('200 OK', headers), zlib.gzipSync('x')], { open: true });
          for (const socket of sockets) socket.resetAndDestroy();
          await new Promise((resolve) => setTimeout(resolve, 20));
          expect((await rejection(response.text())).code).toBe('ECONNRESET');
        }),
      ).toEqual([]);
    },
  );

  test.each<Record<string, string>>([{}, { 'content-encoding': 'gzip' }])(
    'with the headers %j closes the connection when the body is cancelled',
    async (headers) => {
      const parts = [head('200 OK', { 'content-length': 1e6, ...headers }), zlib.gzipSync('x')];
      const response = await receive(parts, { open: true });
      const [socket] = sockets;
      const closed = new Promise((resolve) => socket?.once('close', resolve));
      await response.body?.cancel();
      await closed;
    },
  );
});

describe('a stand-in response', () => {
  /** Receives a response that never came over a connection. */
  function receiveStandIn(rawHeaders: string[]) {
    const counts = { read: 0 };
    const read = function (this: Readable) {
      counts.read++;
      this.push('x');
    };
    const incoming = Object.assign(new Readable({ read, highWaterMark: 0 }), { statusCode: 200, rawHeaders });
    const request = new EventEmitter();
    const received = receiveResponse(request as http.ClientRequest);
    request.emit('response', incoming);
    return { received, incoming, counts };
  }

  test('is not read before its body is', async () => {
    const { received, counts } = receiveStandIn([]);
    const reader = (await received).body?.getReader();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(counts.read).toBe(0);
    expect((await reader?.read())?.value).toEqual(Buffer.from('x'));
    await reader?.cancel();
  });

  test('with a header that a Response cannot have is rejected and destroyed', async () => {
    const { received, incoming } = receiveStandIn(['no name', 'x']);
    const error = await rejection(received);
    expect([error.message, error.cause.name]).toEqual(['the response cannot be read', 'TypeError']);
    expect(incoming.destroyed).toBe(true);
  });
});
