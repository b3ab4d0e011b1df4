import * as zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { Capture } from '../../../src/check/proxy/capture.ts';

const TEXT = '{"data":[]}';
const { brotliCompressSync: br, gzipSync: gzip, deflateSync: deflate } = zlib;
/** Node 20 has no zstd. */
const { zstdCompressSync: zstd } = zlib as Partial<typeof zlib>;

function decode(bytes: Uint8Array, encoding?: string): string | undefined {
  const capture = new Capture();
  // As it passes: in several chunks.
  for (let i = 0; i < bytes.length; i += 7) capture.add(bytes.subarray(i, i + 7));
  const decoded = capture.decode(encoding);
  return decoded && Buffer.from(decoded).toString();
}

test.each<[string | undefined, Uint8Array]>([
  [undefined, Buffer.from(TEXT)],
  ['identity', Buffer.from(TEXT)],
  ['gzip', gzip(TEXT)],
  ['x-gzip', gzip(TEXT)],
  ['GZIP', gzip(TEXT)],
  ['deflate', deflate(TEXT)],
  ['br', br(TEXT)],
  ['gzip, br', br(gzip(TEXT))],
])('decodes the encoding %s', (encoding, bytes) => {
  expect(decode(bytes, encoding)).toBe(TEXT);
});

test.skipIf(!zstd)('decodes the encoding zstd', () => {
  const bytes = zstd?.(TEXT) as Uint8Array;
  expect(decode(bytes, 'zstd')).toBe(TEXT);
  expect(decode(bytes.subarray(0, -3), 'zstd')).toBeUndefined();
});

test('returns undefined for an unknown encoding and for bytes that do not decode', () => {
  expect(decode(Buffer.from(TEXT), 'compress')).toBeUndefined();
  for (const encoding of ['gzip', 'deflate', 'br']) expect(decode(Buffer.from(TEXT), encoding)).toBeUndefined();
  expect(decode(br(TEXT).subarray(0, -3), 'br')).toBeUndefined();
});

test('an empty body needs no decoding', () => {
  expect(decode(new Uint8Array(), 'br')).toBe('');
});

test('returns undefined for a body of more than 4 MiB, and counts its bytes', () => {
  const capture = new Capture();
  const chunk = new Uint8Array(1024 * 1024);
  for (let i = 0; i < 4; i++) capture.add(chunk);
  expect(capture.decode()?.length).toBe(4 * 1024 * 1024);
  capture.add(new Uint8Array(1));
  expect(capture.decode()?.length).toBeUndefined();
  expect(capture.size).toBe(4 * 1024 * 1024 + 1);
});

test.each<[string, ((bytes: Uint8Array) => Uint8Array) | undefined]>([
  ['gzip', gzip],
  ['br', (bytes) => br(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ['zstd', zstd],
])('returns undefined for %s that would become more than 32 MiB', (encoding, compress) => {
  if (!compress) return;
  const bomb = compress(new Uint8Array(33 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(100_000);
  const capture = new Capture();
  capture.add(bomb);
  // Only the length: a failure would otherwise print all bytes.
  expect(capture.decode(encoding)?.length).toBeUndefined();
});
