/** Reads HAR 1.2 as browsers, Playwright, mitmproxy and evalwire's proxy write it. */
import type { Exchange } from './exchange.ts';

/** The text or the object is not a HAR. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

interface HarPair {
  readonly name: string;
  readonly value: string;
}

interface HarEntry {
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly HarPair[];
    readonly cookies?: readonly HarPair[];
    readonly postData?: {
      readonly mimeType?: string;
      readonly text?: string;
      readonly encoding?: string;
      readonly params?: readonly HarPair[];
    };
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: readonly HarPair[];
    readonly content?: {
      readonly mimeType?: string;
      readonly text?: string;
      readonly encoding?: string;
      readonly size?: number;
    };
    readonly _error?: string | null;
  };
}

/**
 * Reads the exchanges of a HAR. An entry that is not an HTTP request is undefined.
 * @throws {HarError} when it is not a HAR.
 */
export function readHar(har: unknown): (Exchange | undefined)[] {
  const parsed = typeof har === 'string' ? parse(har) : har;
  const entries = (parsed as { log?: { entries?: unknown } } | undefined)?.log?.entries;
  if (!Array.isArray(entries)) throw new HarError('This is not a HAR: it has no log.entries.');
  return entries.map((entry) => readEntry(entry));
}

function parse(text: string): unknown {
  try {
    // Some writers begin with a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new HarError(`The HAR is not valid JSON: ${(error as Error).message}`);
  }
}

function readEntry({ request, response }: HarEntry): Exchange | undefined {
  if (!request?.url || !request.method || !URL.canParse(request.url)) return undefined;
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const cookie = (request.cookies ?? []).map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers: Record<string, string> = { ...(cookie ? { cookie } : {}), ...readHeaders(request.headers) };
  const body = readRequestBody(request.postData);
  const type = request.postData?.mimeType;
  return {
    request: {
      method: request.method.toUpperCase(),
      url,
      headers: body && type && !headers['content-type'] ? { ...headers, 'content-type': type } : headers,
      ...(body === undefined ? {} : { body }),
    },
    response: readResponse(response),
  };
}

function readResponse(response: HarEntry['response']): Exchange['response'] {
  // Browsers write status 0 or -1 for a request that failed.
  if (!response?.status || response.status < 100)
    return `No complete response was recorded${response?._error ? ` (${response._error})` : ''}.`;
  const { content } = response;
  const headers = readHeaders(response.headers);
  // A recording without content has an empty text or none; only a size of 0 says that the body was empty.
  const isRecorded = content?.text !== undefined && (content.text !== '' || content.size === 0);
  const body = isRecorded
    ? decode(content.text ?? '', content.encoding)
    : content?.size === 0
      ? new Uint8Array()
      : undefined;
  const type = content?.mimeType;
  const isKnownType = type && type !== 'x-unknown' && type !== 'application/octet-stream';
  return {
    status: response.status,
    headers: isKnownType && body?.length && !headers['content-type'] ? { ...headers, 'content-type': type } : headers,
    body,
  };
}

/** Pseudo headers of HTTP/2 (`:path`) are not headers. */
function readHeaders(pairs: readonly HarPair[] = []): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of pairs) {
    const key = name.toLowerCase();
    if (key.startsWith(':')) continue;
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return headers;
}

function readRequestBody(data: NonNullable<HarEntry['request']>['postData']): Uint8Array | undefined {
  if (!data) return undefined;
  if (data.text) return decode(data.text, data.encoding);
  if (!data.params?.length || !data.mimeType?.includes('urlencoded')) return undefined;
  return new TextEncoder().encode(new URLSearchParams(data.params.map(({ name, value }) => [name, value])).toString());
}

function decode(text: string, encoding: string | undefined): Uint8Array {
  return encoding === 'base64' ? new Uint8Array(Buffer.from(text, 'base64')) : new TextEncoder().encode(text);
}
