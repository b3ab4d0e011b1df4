/** Turns a response of `node:http(s)` into a web `Response`, decoded as `fetch` does it. Loads Node's modules as `node-post.ts` does. */
import type * as Http from 'node:http';
import type { Duplex, Readable } from 'node:stream';
import type * as Zlib from 'node:zlib';

/** As in Node's own `fetch`. */
const MAX_CODINGS = 5;
const WITHOUT_BODY: readonly number[] = [204, 205, 304];
/** Characters that a `Response` does not accept in the reason phrase. */
const INVALID_REASON = /[^\t\x20-\x7e\x80-\xff]/g;

type Zip = typeof Zlib;
type Source = AsyncIterable<Uint8Array>;
type ReadableBody = Pick<Readable, 'on' | 'destroy' | typeof Symbol.asyncIterator>;

/** Resolves when the response headers of a request have arrived. */
export function receiveResponse(request: Http.ClientRequest): Promise<Response> {
  return new Promise((resolve, reject) => {
    request.on('response', (incoming) => {
      try {
        resolve(toResponse(incoming));
      } catch (error) {
        reject(error);
      }
    });
    // This listener stays: the connection may break after the response.
    request.on('error', reject);
    // Node closes the connection without an error if the server switches protocols (101).
    request.on('close', () => reject(new Error('the connection was closed before a response arrived')));
  });
}

/**
 * Returns the response; its body is read only as fast as the caller reads it. A content coding that the runtime does not know stays as it is.
 * @throws {Error} when a `Response` cannot represent a header. The connection is then closed.
 */
function toResponse(incoming: Http.IncomingMessage): Response {
  // An error before the first read must not end the process. Node.js happens to emit it only to a listener.
  incoming.on('error', () => {});
  const status = incoming.statusCode ?? 0;
  // A Response can only be built with these, and a lower one never arrives. Node's own fetch returns any status.
  const isValid = status <= 599;
  try {
    const headers = new Headers();
    for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
      headers.append(incoming.rawHeaders[i] ?? '', incoming.rawHeaders[i + 1] ?? '');
    }
    const hasNoBody = WITHOUT_BODY.includes(status);
    const statusText = (incoming.statusMessage ?? '').replace(INVALID_REASON, '');
    const body = hasNoBody ? null : toStream(decode(incoming, headers.get('content-encoding')));
    const response = new Response(body, { status: isValid ? status : 500, statusText, headers });
    if (!isValid) Object.defineProperty(response, 'status', { value: status });
    if (hasNoBody) incoming.resume();
    return response;
  } catch (cause) {
    incoming.destroy();
    throw new Error('the response cannot be read', { cause });
  }
}

/** Returns the decoded body. An end before that of the compressed data is an error; a body without data is empty. */
function decode(incoming: Http.IncomingMessage, contentEncoding: string | null): ReadableBody {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse();
  if (codings.length === 0 || codings.length > MAX_CODINGS) return incoming;
  const zlib = process.getBuiltinModule('node:zlib');
  const decoders = codings.map((coding) => findDecoder(zlib, coding));
  if (!decoders.every((decoder) => decoder !== undefined)) return incoming;
  const { pipeline } = process.getBuiltinModule('node:stream');
  const stages = decoders.map((create) => (source: Source) => decompress(create, source));
  // The last stream carries the error of any of them to its reader.
  return pipeline([incoming, ...stages] as unknown as Readable[], () => {}) as unknown as ReadableBody;
}

/** Returns the function that creates the decoder of a coding, from the first byte of the data. */
function findDecoder(zlib: Zip, coding: string): ((first: number) => Duplex) | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return () => zlib.createGunzip();
  // Some servers send `deflate` without the zlib header that RFC 9110 asks for.
  if (coding === 'deflate') return (first) => ((first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw());
  if (coding === 'br') return () => zlib.createBrotliDecompress();
  // Node.js 22.15 and later.
  const { createZstdDecompress } = zlib as Partial<Zip>;
  return coding === 'zstd' && createZstdDecompress ? () => createZstdDecompress() : undefined;
}

async function* decompress(createDecoder: (first: number) => Duplex, source: Source): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const { done, value: first } = await chunks.next();
  if (done) return;
  const decoder = createDecoder(first[0] ?? 0);
  decoder.write(first);
  const { pipeline } = process.getBuiltinModule('node:stream');
  yield* pipeline({ [Symbol.asyncIterator]: () => chunks }, decoder, () => {});
}

function toStream(readable: ReadableBody): ReadableStream<Uint8Array> {
  const chunks = readable[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        readable.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
