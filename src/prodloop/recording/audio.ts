import { ValidationError } from '../errors.ts';
import { openFile } from './file.ts';
import { getExtension, getMediaType } from './media-types.ts';

/**
 * A recording: a path or `file:` URL (if the runtime has a file system), a Blob or File, bytes (Buffer, any typed array, ArrayBuffer), or a stream
 * of bytes (ReadableStream, Node's Readable, any AsyncIterable). It is streamed and never held in memory as a whole.
 */
export type AudioSource =
  | string
  | URL
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** The recording of an evaluation: pass `audio_file`, or a path as `audio_file_path` as in the official client. */
export interface AudioArguments {
  /** The recording. */
  audio_file?: AudioSource | undefined;
  /** The path of the recording. Same as a path in `audio_file`. */
  audio_file_path?: string | URL | undefined;
  /** The file name to send. Default: the last segment of the path, the File's name, or `recording` with an extension for the Blob's type. */
  filename?: string | undefined;
  /** The content type of the recording. Default: by the file name's extension as in the official client, otherwise the Blob's type, otherwise `application/octet-stream`. */
  content_type?: string | undefined;
  /** The number of bytes in a stream, if you know it: it is sent as `Content-Length`. Otherwise a stream is sent in chunks. */
  size?: number | undefined;
}

/** A recording that is ready to be sent. */
export interface Audio {
  filename: string;
  contentType: string;
  /** A Blob can be read again for a retry; a stream cannot. */
  content: Blob | ByteStream;
  /** In bytes; undefined if the length of a stream is unknown. */
  size: number | undefined;
}

/** Bytes that can be read once. `return` closes the source immediately, even during a read. */
export type ByteStream = Required<Pick<AsyncIterator<Uint8Array, void, undefined>, 'next' | 'return'>>;

/**
 * Finds the recording, its name and its type. Reads nothing yet.
 * @throws {ValidationError} when there is no recording (contract §5.2, rules 9 and 10). A file without read permission keeps the runtime's error.
 */
export async function openAudio(given: AudioArguments): Promise<Audio> {
  const source = getSource(given);
  const { content, size, name } =
    typeof source === 'string' || isUrl(source)
      ? await openPath(source)
      : openSource(source as Exclude<AudioSource, string | URL>, given.size);
  const type = isBlob(content) ? content.type : '';
  const filename = given.filename ?? name ?? `recording${getExtension(type)}`;
  if (typeof filename !== 'string' || filename.trim() === '') throw new ValidationError('filename must not be blank.');
  const contentType = given.content_type ?? getMediaType(filename) ?? (type || 'application/octet-stream');
  if (!/^[\x21-\x7e]+\/[\x20-\x7e]+$/.test(contentType)) {
    throw new ValidationError('content_type must be a media type, such as "audio/mpeg".');
  }
  return { filename, contentType, content, size };
}

function getSource({ audio_file, audio_file_path }: AudioArguments): AudioSource {
  const source = audio_file ?? audio_file_path ?? '';
  if (audio_file && audio_file_path) throw new ValidationError('Pass audio_file or audio_file_path, not both.');
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
  const { blob, name } = await openFile(path);
  return { content: blob, size: blob.size, name };
}

function openSource(source: Exclude<AudioSource, string | URL>, size: number | undefined): Opened {
  if (isBlob(source)) return { content: source, size: source.size, name: (source as Partial<File>).name };
  if (getTag(source) === 'ArrayBuffer' || ArrayBuffer.isView(source)) {
    // A Blob copies the bytes: if the caller changes them later, the running upload stays the same.
    const blob = new Blob([source as Uint8Array<ArrayBuffer>]);
    return { content: blob, size: blob.size, name: undefined };
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new ValidationError('size must be the number of bytes in the stream.');
  }
  return { content: toByteStream(source as ReadableStream<Uint8Array>), size, name: getStreamName(source) };
}

/** A stream that was opened on a file has a path. */
function getStreamName(source: object): string | undefined {
  const { path } = source as { path?: unknown };
  return typeof path === 'string' ? path.split(/[/\\]/).pop() || undefined : undefined;
}

function toByteStream(source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): ByteStream {
  if (typeof source === 'object' && source !== null) {
    if ('getReader' in source) return readStream(source);
    if (Symbol.asyncIterator in source) return readIterable(source);
  }
  throw new ValidationError('audio_file must be a path, Blob, File, bytes or a stream of bytes.');
}

function readStream(stream: ReadableStream<Uint8Array>): ByteStream {
  if (stream.locked) throw new ValidationError('audio_file is a stream that is locked: another reader is using it.');
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array, void>>,
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

function readIterable(source: AsyncIterable<Uint8Array>): ByteStream {
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: () => iterator.next() as Promise<IteratorResult<Uint8Array, void>>,
    async return() {
      // Node's Readable: the iterator alone would close only after the current read.
      (source as { destroy?: () => void }).destroy?.();
      void iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** Opens a recording for one attempt. */
export function openContent(content: Audio['content']): ByteStream {
  if (!isBlob(content)) return content;
  return typeof content.stream === 'function' ? readStream(content.stream()) : readIterable(readSlices(content));
}

const SLICE_BYTES = 1024 ** 2;

/** Reads a Blob that has no `stream` (jsdom). */
async function* readSlices(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < blob.size; at += SLICE_BYTES) {
    yield new Uint8Array(await blob.slice(at, at + SLICE_BYTES).arrayBuffer());
  }
}

/** The class of a built-in object, also if it is another realm's or jsdom's: `instanceof` is false for those. */
function getTag(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

export function isBlob(value: unknown): value is Blob {
  return ['Blob', 'File'].includes(getTag(value));
}

function isUrl(value: unknown): value is URL {
  return getTag(value) === 'URL';
}
