/** Default of `maxResponseBytes`: 64 MiB. */
export const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Error bodies are truncated to this size: they end up in errors and logs. */
export const MAX_ERROR_BYTES = 1024 * 1024;

/** A response and its body, read to the end or up to the limit. */
export interface Received {
  response: Response;
  text: string;
  /** Set if bytes were requested and the status is a success. */
  bytes?: Uint8Array;
  /** The body is longer than the limit. Of an error body, the first part is kept. */
  tooLarge?: true;
}

/**
 * Reads a body to its end, as bytes if `wantBytes` and the status is a success, otherwise as text. Stops as soon as it is longer than
 * `maxResponseBytes`, or as {@link MAX_ERROR_BYTES} if it is an error body, and never holds more than that. `isTrusted` says that the runtime's own `fetch` made the response, which enforces `Content-Length`.
 */
export async function readResponse(
  response: Response,
  maxResponseBytes: number,
  wantBytes: boolean,
  isTrusted: boolean,
): Promise<Received> {
  const asBytes = wantBytes && response.ok;
  const { body } = response;
  const limit = response.ok ? maxResponseBytes : Math.min(maxResponseBytes, MAX_ERROR_BYTES);
  if (!body || limit === Number.POSITIVE_INFINITY || (isTrusted && isKnownToFit(response.headers, limit))) {
    if (!asBytes) return checkLength({ response, text: await response.text() }, limit);
    return checkLength({ response, text: '', bytes: new Uint8Array(await response.arrayBuffer()) }, limit);
  }
  const { chunks, size, tooLarge } = await readChunks(body, limit);
  if (tooLarge && response.ok) return { response, text: '', tooLarge };
  if (asBytes) return { response, text: '', bytes: joinChunks(chunks, size) };
  return { response, text: decodeChunks(chunks), ...(tooLarge ? { tooLarge } : {}) };
}

/** HTTP ends an identity-encoded body after `Content-Length` bytes. With a content encoding, the decoded body can be any size. */
function isKnownToFit(headers: Headers, limit: number): boolean {
  const length = headers.get('content-length');
  return length !== null && Number(length) <= limit && headers.get('content-encoding') === null;
}

/** Covers runtimes whose responses have no stream (React Native): the body is then checked once it is read. */
function checkLength(received: Received, limit: number): Received {
  const size = received.bytes?.length ?? received.text.length;
  return size > limit ? { response: received.response, text: '', tooLarge: true } : received;
}

async function readChunks(body: ReadableStream<Uint8Array>, limit: number) {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { chunks, size, tooLarge: undefined };
    if (size + value.length > limit) {
      chunks.push(value.subarray(0, limit - size));
      // Closes the connection. Nobody waits for that, and its failure changes nothing.
      reader.cancel().catch(() => {});
      return { chunks, size: limit, tooLarge: true as const };
    }
    size += value.length;
    chunks.push(value);
  }
}

function joinChunks(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function decodeChunks(chunks: Uint8Array[]): string {
  const decoder = new TextDecoder();
  if (chunks.length === 1) return decoder.decode(chunks[0]);
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
