import { ProdloopError, ValidationError } from '../errors.ts';
import { extensionOfType, typeOfName } from './multipart.ts';
import { nodeSupport } from './node.ts';

/**
 * A recording: a path or `file:` URL (where there is a file system), a Blob or File, bytes (Buffer, any typed array, ArrayBuffer), or a stream
 * of bytes (ReadableStream, Node's Readable, any AsyncIterable). None of them is read into memory as a whole.
 */
export type AudioSource =
  | string
  | URL
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** The recording of an evaluation, given as `audio_file` or, as the official client calls a path, `audio_file_path`. */
export interface AudioArguments {
  /** The recording. */
  audio_file?: AudioSource | undefined;
  /** The recording's path; the same as a path in `audio_file`. */
  audio_file_path?: string | URL | undefined;
  /** The file name to send. Default: the last segment of the path, a File's name, else `recording` with an extension that fits the Blob's type. */
  filename?: string | undefined;
  /** The part's content type. Default: by the file name's extension as the official client has it, else the Blob's type, else `application/octet-stream`. */
  content_type?: string | undefined;
  /** The bytes in a stream, where you know: they are then announced as `Content-Length`. Else the upload of a stream is chunked. */
  size?: number | undefined;
}

/** A recording ready to be sent. */
export interface Audio {
  filename: string;
  contentType: string;
  /** A Blob can be read again for another attempt, a stream cannot. */
  content: Blob | ByteStream;
  /** Bytes; undefined where a stream's length is not known. */
  size: number | undefined;
}

/** Bytes to be read once. `return` ends the source at once, a read that is under way included. */
export type ByteStream = Required<Pick<AsyncIterator<Uint8Array, void, undefined>, 'next' | 'return'>>;

/**
 * Finds the recording and its name and type. Nothing is read yet.
 * @throws ValidationError where there is none (contract §5.2, rules 9 and 10). A file that may not be read gives the runtime's own error.
 */
export async function openAudio(given: AudioArguments): Promise<Audio> {
  const source = sourceOf(given);
  const { content, size, name } =
    typeof source === 'string' || source instanceof URL ? await openPath(source) : openSource(source, given.size);
  const type = content instanceof Blob ? content.type : '';
  const filename = given.filename ?? name ?? `recording${extensionOfType(type)}`;
  if (typeof filename !== 'string' || filename.trim() === '') throw new ValidationError('filename must not be blank.');
  const contentType = given.content_type ?? typeOfName(filename) ?? (type || 'application/octet-stream');
  if (!/^[\x21-\x7e]+\/[\x20-\x7e]+$/.test(contentType)) {
    throw new ValidationError('content_type must be a media type, such as "audio/mpeg".');
  }
  return { filename, contentType, content, size };
}

function sourceOf({ audio_file, audio_file_path }: AudioArguments): AudioSource {
  const source = audio_file ?? audio_file_path ?? '';
  if (audio_file && audio_file_path) throw new ValidationError('Give audio_file or audio_file_path, not both.');
  if (source === '') {
    throw new ValidationError('audio_file is required: a path, Blob, File, bytes or a stream.');
  }
  return source;
}

interface Opened {
  content: Audio['content'];
  size: number | undefined;
  name: string | undefined;
}

async function openPath(path: string | URL): Promise<Opened> {
  const node = nodeSupport();
  if (!node) {
    throw new ValidationError('audio_file is a path and there is no file system here; give a Blob, File or stream.');
  }
  const { blob, name } = await node.openFile(path);
  return { content: blob, size: blob.size, name };
}

function openSource(source: Exclude<AudioSource, string | URL>, size: number | undefined): Opened {
  if (source instanceof Blob) return { content: source, size: source.size, name: (source as Partial<File>).name };
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    // A Blob copies bytes, so that whoever changes them later does not change an upload under way.
    const blob = new Blob([source as Uint8Array<ArrayBuffer>]);
    return { content: blob, size: blob.size, name: undefined };
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new ValidationError('size must be the number of bytes in the stream.');
  }
  return { content: streamOf(source), size, name: nameOfStream(source) };
}

/** A stream opened on a file tells the path. */
function nameOfStream(source: object): string | undefined {
  const { path } = source as { path?: unknown };
  return typeof path === 'string' ? path.split(/[/\\]/).pop() || undefined : undefined;
}

function streamOf(source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): ByteStream {
  if (typeof source === 'object' && source !== null) {
    if ('getReader' in source) return readerOf(source);
    if (Symbol.asyncIterator in source) return iteratorOf(source);
  }
  throw new ValidationError('audio_file must be a path, Blob, File, bytes or a stream of bytes.');
}

function readerOf(stream: ReadableStream<Uint8Array>): ByteStream {
  if (stream.locked) throw new ValidationError('audio_file is a stream that somebody else reads already.');
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array, void>>,
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

function iteratorOf(source: AsyncIterable<Uint8Array>): ByteStream {
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: () => iterator.next() as Promise<IteratorResult<Uint8Array, void>>,
    async return() {
      // Node's Readable: its iterator would end after the read under way only.
      (source as { destroy?: () => void }).destroy?.();
      void iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** Opens a recording for one attempt. */
export function read(content: Audio['content']): ByteStream {
  return content instanceof Blob ? readerOf(content.stream()) : content;
}

/**
 * Frame and recording, chunk by chunk.
 * @throws ProdloopError where the source fails, gives something else than bytes, or more or less of them than announced.
 */
export async function* framed(
  head: Uint8Array,
  source: ByteStream,
  tail: Uint8Array,
  size: number | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0;
  try {
    yield head;
    for (;;) {
      const { done, value }: IteratorResult<ArrayBufferView, void> = await source.next().catch((cause: unknown) => {
        throw new ProdloopError(`audio_file could not be read to its end: ${messageOf(cause)}`, { cause });
      });
      if (done) break;
      if (!ArrayBuffer.isView(value)) {
        throw new ProdloopError(`audio_file gave a ${typeof value} where bytes are due; give a stream of Uint8Array.`);
      }
      sent += value.byteLength;
      if (size !== undefined && sent > size) break;
      yield value instanceof Uint8Array ? value : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    }
    if (size !== undefined && sent !== size) {
      throw new ProdloopError(`audio_file gave ${sent > size ? 'more' : `${sent}`} bytes where size says ${size}.`);
    }
    yield tail;
  } finally {
    void source.return().catch(() => {});
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
