import type { Emit } from './events.ts';
import { getNodePost } from './node-post.ts';
import type { CallOptions } from './options.ts';

type Fetch = typeof globalThis.fetch;
type Bytes = Uint8Array<ArrayBuffer>;

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the request body that were handed to the network in this attempt. A retry starts at 0. */
  sent: number;
  /** Bytes of the whole request body; undefined for a stream of unknown length. */
  total: number | undefined;
}

/** Options of a call that uploads a file. */
export interface UploadOptions extends CallOptions {
  /**
   * Called at the start of each attempt and with every chunk that is sent. What it throws is ignored.
   * A runtime without `node:http` (a browser, a worker) reports only start and end of a Blob.
   */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** A request body that the transport streams. Create one with {@link createUploadBody}. */
export interface UploadBody {
  /** The request's `Content-Type`; it replaces a custom one. */
  readonly contentType: string;
  /** False if the bytes can be read only once. Such a call is never retried. */
  readonly replayable: boolean;
  /** Sends the body in one request. `fetch` is the caller's custom fetch, if there is one. */
  send(request: UploadRequest, fetch: Fetch | undefined): Promise<Response>;
}

/** One attempt to send an upload. */
export interface UploadRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  signal: AbortSignal;
  operationId: string;
  attempt: number;
  emit: Emit | undefined;
  onUploadProgress: UploadOptions['onUploadProgress'];
}

type ProgressHandler = (progress: UploadProgress) => void;

/** The content of an upload. */
export interface UploadContent {
  contentType: string;
  /** Bytes, sent as `Content-Length`. Undefined if unknown: the body is then sent in chunks. */
  length: number | undefined;
  /** The whole body, if its source is a Blob of this runtime: `fetch` streams a Blob and knows its length. */
  blob?: Blob;
  /** True if `open` can be called again, for a retry. */
  replayable: boolean;
  /** Opens the bytes for one attempt. */
  open(): ByteSource;
}

/** The bytes of one attempt. */
export interface ByteSource {
  chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** Closes the source immediately, even during a read. */
  stop(): void;
}

/**
 * Creates a streamed body. Without a custom `fetch` it is sent over `node:http(s)` if the runtime has that:
 * Node's own `fetch` waits at most 300 s for response headers.
 */
export function createUploadBody(content: UploadContent): UploadBody {
  const { contentType, length, blob, replayable } = content;
  return {
    contentType,
    replayable,
    async send(request, customFetch) {
      const post = customFetch ? undefined : getNodePost();
      const fetch = customFetch ?? globalThis.fetch;
      const onProgress = createProgressHandler(request);
      if (!post && blob && canSendBlob(blob, onProgress)) return sendBlob(fetch, request, blob, onProgress);
      const { chunks: source, stop } = content.open();
      const { signal } = request;
      const chunks = onProgress ? countChunks(source, length, onProgress) : source;
      signal.addEventListener('abort', stop);
      try {
        if (post) return await post({ ...request, length }, chunks);
        return await sendChunks(fetch, request, chunks, length);
      } catch (error) {
        stop();
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

/** Returns the function that reports progress, which never throws; undefined if nobody listens, so that nothing is counted. */
function createProgressHandler(request: UploadRequest): ProgressHandler | undefined {
  const { operationId, attempt, emit, onUploadProgress } = request;
  if (!emit && !onUploadProgress) return undefined;
  return (progress) => {
    emit?.({ type: 'upload-progress', operationId, attempt, ...progress });
    try {
      onUploadProgress?.(progress);
    } catch {
      // A handler must not change what becomes of a call.
    }
  };
}

function toInit({ method, headers, signal }: UploadRequest, body: Blob | ReadableStream): RequestInit {
  // With any other value of `redirect`, a fetch keeps a copy of the body that it sends: memory would grow with the file.
  return { method, headers, signal, body, redirect: canRejectRedirects() ? 'error' : 'manual' };
}

/** Returns false on Cloudflare Workers, whose `Request` throws for this value. */
function canRejectRedirects(): boolean {
  try {
    new Request('https://evalwire.invalid', { redirect: 'error' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns false if the Blob is not one of the runtime: jsdom replaces the global class, and Node's `fetch` would send the text "[object Blob]".
 * Also if progress is wanted where a stream can be counted as it is sent.
 */
function canSendBlob(blob: Blob, onProgress: ProgressHandler | undefined): boolean {
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  const buffer = process?.getBuiltinModule?.('node:buffer') as { Blob?: typeof Blob } | undefined;
  if (buffer?.Blob && !(blob instanceof buffer.Blob)) return false;
  return !onProgress || getNodePost() === undefined;
}

async function sendBlob(
  fetch: Fetch,
  request: UploadRequest,
  blob: Blob,
  onProgress: ProgressHandler | undefined,
): Promise<Response> {
  const total = blob.size;
  onProgress?.({ sent: 0, total });
  const response = await fetch(request.url, toInit(request, blob));
  onProgress?.({ sent: total, total });
  return response;
}

/** Reports each chunk once the next one is requested: it has been handed to the network then. */
async function* countChunks(
  chunks: ByteSource['chunks'],
  total: number | undefined,
  onProgress: ProgressHandler,
): ByteSource['chunks'] {
  let sent = 0;
  onProgress({ sent, total });
  for await (const chunk of chunks) {
    yield chunk;
    sent += chunk.byteLength;
    onProgress({ sent, total });
  }
}

/** Sends chunks as a stream, or collects them in a Blob if the runtime cannot send a stream. */
async function sendChunks(
  fetch: Fetch,
  request: UploadRequest,
  chunks: ByteSource['chunks'],
  length: number | undefined,
): Promise<Response> {
  if (!canSendStreams()) {
    const parts: Bytes[] = [];
    for await (const chunk of chunks) parts.push(chunk as Bytes);
    return fetch(request.url, toInit(request, new Blob(parts)));
  }
  let readError: unknown;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          readError = error;
          controller.error(error);
        }
      },
    },
    { highWaterMark: 0 },
  );
  const headers = length === undefined ? request.headers : { ...request.headers, 'content-length': `${length}` };
  try {
    return await fetch(request.url, { ...toInit({ ...request, headers }, body), duplex: 'half' } as RequestInit);
  } catch (error) {
    // The error of fetch itself only says that the request failed.
    throw readError ?? error;
  }
}

/** Returns true if `fetch` accepts a stream as a body: it then reads `duplex` and does not set a content type. */
function canSendStreams(): boolean {
  let readsDuplex = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      readsDuplex = true;
      return 'half';
    },
  };
  return !new Request('https://evalwire.invalid', init as RequestInit).headers.has('content-type') && readsDuplex;
}
