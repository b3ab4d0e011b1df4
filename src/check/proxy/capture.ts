/** Keeps what passes, up to a limit, and decodes it. */

import * as zlib from 'node:zlib';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** A longer body passes, too, but is neither checked nor recorded. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DECODED_BYTES = 32 * 1024 * 1024;

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
/** Node 20 has no zstd. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Decoder };
const DECODERS: Readonly<Record<string, Decoder | undefined>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

export class Capture {
  #chunks: Uint8Array[] = [];
  /** Bytes that passed. */
  size = 0;

  add(chunk: Uint8Array): void {
    this.size += chunk.length;
    if (this.size <= MAX_BYTES) this.#chunks.push(chunk);
    else this.#chunks = [];
  }

  /** The body without its content encoding; undefined if it was too long or cannot be decoded. */
  decode(encoding = ''): Uint8Array | undefined {
    if (this.size > MAX_BYTES) return undefined;
    let bytes: Uint8Array = Buffer.concat(this.#chunks);
    try {
      for (const name of encoding
        .toLowerCase()
        .split(',')
        .map((one) => one.trim())
        .reverse()) {
        if (name === '' || name === 'identity' || bytes.length === 0) continue;
        const decoder = DECODERS[name];
        if (!decoder) return undefined;
        bytes = decoder(bytes, { maxOutputLength: MAX_DECODED_BYTES });
      }
      return bytes;
    } catch {
      return undefined;
    }
  }
}
