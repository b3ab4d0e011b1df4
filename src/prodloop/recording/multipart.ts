import type { ByteSource } from '../../core/upload.ts';
import { ProdloopError } from '../errors.ts';
import type { ByteStream } from './audio.ts';

/** The bytes before and after those of the recording. */
export interface MultipartFrame {
  /** The request's `Content-Type`, with the boundary. */
  contentType: string;
  head: Uint8Array<ArrayBuffer>;
  tail: Uint8Array<ArrayBuffer>;
}

/**
 * Builds the frame of an evaluation's body. `FormData` cannot write it: a text field of a form has no content type (contract §5.1, ruling R14).
 * Two parts in this order: `audio_file` with a file name, `metadata` with a content type and without a file name.
 */
export function buildFrame(filename: string, contentType: string, metadata: string): MultipartFrame {
  const boundary = `evalwire-${crypto.randomUUID()}`;
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="audio_file"; filename="${escapeName(filename)}"`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ];
  const tail = [
    '',
    `--${boundary}`,
    'Content-Disposition: form-data; name="metadata"',
    'Content-Type: application/json',
    '',
    metadata,
    `--${boundary}--`,
    '',
  ];
  const utf8 = new TextEncoder();
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: utf8.encode(head.join('\r\n')),
    tail: utf8.encode(tail.join('\r\n')),
  };
}

/** Writes a file name as browsers do: UTF-8, with only these three characters escaped. */
function escapeName(filename: string): string {
  return filename.replace(/["\r\n]/g, (c) => (c === '"' ? '%22' : c === '\r' ? '%0D' : '%0A'));
}

/** Opens the bytes of one attempt: the frame around the recording. */
export function openMultipart(frame: MultipartFrame, source: ByteStream, size: number | undefined): ByteSource {
  const stop = () => void source.return().catch(() => {});
  return { chunks: streamMultipart(frame, source, size, stop), stop };
}

/** @throws {ProdloopError} when the source fails, yields something other than bytes, or has another size than `size`. */
async function* streamMultipart(
  { head, tail }: MultipartFrame,
  source: ByteStream,
  size: number | undefined,
  stop: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0;
  try {
    yield head;
    for (;;) {
      const { done, value }: IteratorResult<ArrayBufferView, void> = await source.next().catch((cause: unknown) => {
        throw new ProdloopError(`audio_file could not be read to its end: ${getErrorMessage(cause)}`, { cause });
      });
      if (done) break;
      if (!ArrayBuffer.isView(value)) {
        throw new ProdloopError(`audio_file yielded a ${typeof value} instead of bytes. Pass a stream of Uint8Array.`);
      }
      sent += value.byteLength;
      if (size !== undefined && sent > size) break;
      yield value instanceof Uint8Array ? value : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    }
    if (size !== undefined && sent !== size) {
      throw new ProdloopError(
        `audio_file has ${sent > size ? 'more than' : 'only'} ${Math.min(sent, size)} bytes; size is ${size}.`,
      );
    }
    yield tail;
  } finally {
    stop();
  }
}

function getErrorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
