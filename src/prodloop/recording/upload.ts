import { type Audio, framed, read } from './audio.ts';
import { frame } from './multipart.ts';
import { nodeSupport } from './node.ts';

type Fetch = typeof globalThis.fetch;

/**
 * A `fetch` that sends a recording and its metadata, whatever body it is given. Without a `fetch` of the caller's it uses `node:http` where there is
 * one: an evaluation may take 1,800 s, and Node's own `fetch` waits 300 s for an answer to begin.
 */
export function uploadFetch(audio: Audio, metadata: string, fetch: Fetch | undefined): Fetch {
  return async (input, init = {}) => {
    // The service root has no slash (contract §2), the document's path for it has one.
    const url = String(input).replace(/\/$/, '');
    const { contentType, head, tail } = frame(audio.filename, audio.contentType, metadata);
    const headers = { ...(init.headers as Record<string, string>), 'content-type': contentType };
    const length = audio.size === undefined ? undefined : head.byteLength + audio.size + tail.byteLength;
    // With any other `redirect` a fetch keeps a copy of the body as it sends it: memory would grow with the file.
    const request: RequestInit = { ...init, headers, redirect: 'error' };
    const useNode = fetch ? undefined : nodeSupport();
    // A fetch knows the length of a Blob and reads it as it sends.
    if (!useNode && audio.content instanceof Blob) {
      return (fetch ?? globalThis.fetch)(url, { ...request, body: new Blob([head, audio.content, tail]) });
    }
    const source = read(audio.content);
    const stop = () => void source.return().catch(() => {});
    const signal = init.signal ?? new AbortController().signal;
    signal.addEventListener('abort', stop, { once: true });
    try {
      const body = framed(head, source, tail, audio.size);
      if (useNode) return await useNode.post({ url, headers, length, signal }, body);
      return await stream(fetch ?? globalThis.fetch, url, request, body, length);
    } catch (error) {
      stop();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}

/** A stream over `fetch`; where the runtime cannot send one, its chunks are collected in a Blob first. */
async function stream(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  chunks: AsyncGenerator<Uint8Array>,
  length: number | undefined,
) {
  if (!sendsStreams()) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
    return fetch(url, { ...init, body: new Blob(parts) });
  }
  let fault: unknown;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          fault = error;
          controller.error(error);
        }
      },
    },
    { highWaterMark: 0 },
  );
  const headers = {
    ...(init.headers as Record<string, string>),
    ...(length === undefined ? {} : { 'content-length': `${length}` }),
  };
  try {
    return await fetch(url, { ...init, headers, body, duplex: 'half' } as RequestInit);
  } catch (error) {
    // fetch itself only says that it failed.
    throw fault ?? error;
  }
}

/** Whether `fetch` takes a stream for a body: one that does reads `duplex` and gives the body no content type. */
function sendsStreams(): boolean {
  let asked = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      asked = true;
      return 'half';
    },
  };
  return !new Request('https://evalwire.invalid', init as RequestInit).headers.has('content-type') && asked;
}
