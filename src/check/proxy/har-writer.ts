/** Writes a HAR entry by entry, without secrets. The file appears when it is complete. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRedactor, getArgumentSecrets } from '../../core/redact.ts';
import { isSecretHeader, listRequestSecrets, redactFields } from '../curl.ts';
import { type Exchange, parseJson } from '../exchange.ts';
import type { ExchangeTimes } from './proxy.ts';

const REDACTED = '[redacted]';

export class HarWriter {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | undefined;
  #count = 0;
  readonly #secrets: Set<string>;

  /** Creates the temporary file, so that a path that cannot be written is known at once. Only its owner can read it. */
  constructor(path: string, secrets: readonly string[] = []) {
    this.#path = resolve(path);
    this.#temporary = `${this.#path}.${process.pid}.tmp`;
    this.#file = openSync(this.#temporary, 'w', 0o600);
    this.#secrets = new Set(secrets);
    writeSync(this.#file, '{"log":{"version":"1.2","creator":{"name":"evalwire proxy","version":"1"},"entries":[');
  }

  add(exchange: Exchange, times: ExchangeTimes): void {
    if (this.#file === undefined) return;
    for (const secret of listExchangeSecrets(exchange)) this.#secrets.add(secret);
    const redact = createRedactor([...this.#secrets]);
    const entry = JSON.stringify(createEntry(exchange, times, redact), (_, value) =>
      typeof value === 'string' ? redact(value) : value,
    );
    writeSync(this.#file, `${this.#count++ > 0 ? ',' : ''}\n${entry}`);
  }

  /** Completes the file and gives it its name. */
  close(): void {
    if (this.#file === undefined) return;
    writeSync(this.#file, '\n]}}\n');
    closeSync(this.#file);
    this.#file = undefined;
    renameSync(this.#temporary, this.#path);
  }

  /** Removes what was written. */
  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#temporary, { force: true });
  }
}

/** The secrets of an exchange: of the request, of its form, of set cookies and of the fields of the response. */
function listExchangeSecrets({ request, response }: Exchange): string[] {
  const fromForm = listFormSecrets(request.headers['content-type'] ?? '', request.body);
  if (typeof response === 'string') return [...listRequestSecrets(request), ...fromForm];
  const parsed = response.body?.length ? parseJson(response.body) : undefined;
  const body =
    parsed && 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null ? parsed.value : {};
  const headers = Object.entries(response.headers).filter(([name]) => isSecretHeader(name));
  return [
    ...listRequestSecrets(request),
    ...fromForm,
    ...getArgumentSecrets(body),
    ...headers.map(([, value]) => value),
  ];
}

function listFormSecrets(type: string, body: Uint8Array | undefined): string[] {
  if (!body) return [];
  const text = Buffer.from(body).toString('latin1');
  if (type.includes('urlencoded')) return getArgumentSecrets(Object.fromEntries(new URLSearchParams(text)));
  if (!type.startsWith('multipart/')) return [];
  const parts = text.matchAll(/\bname="([^"]*)"[^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]{0,8192})/g);
  return [...parts].flatMap(([, name = '', value = '']) =>
    getArgumentSecrets({ [name]: Buffer.from(value, 'latin1').toString() }),
  );
}

function createEntry({ request, response }: Exchange, times: ExchangeTimes, redact: (text: string) => string) {
  const { startedAt, waitMs, receiveMs, requestBytes, responseBytes } = times;
  const body = request.body && createContent(request.body, redact);
  const url = new URL(request.url);
  for (const [name, value] of [...url.searchParams])
    if (getArgumentSecrets({ [name]: value }).length > 0) url.searchParams.set(name, REDACTED);
  return {
    startedDateTime: startedAt.toISOString(),
    time: waitMs + receiveMs,
    request: {
      method: request.method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: createHeaders(request.headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(body ? { postData: { mimeType: request.headers['content-type'] ?? '', params: [], ...body } } : {}),
      headersSize: -1,
      bodySize: requestBytes,
    },
    response: createResponse(response, responseBytes, redact),
    cache: {},
    timings: { send: 0, wait: waitMs, receive: receiveMs },
  };
}

function createResponse(response: Exchange['response'], bodySize: number, redact: (text: string) => string) {
  const shared = { httpVersion: 'HTTP/1.1', cookies: [], redirectURL: '', headersSize: -1 };
  if (typeof response === 'string')
    return {
      ...shared,
      status: 0,
      statusText: '',
      headers: [],
      content: { size: 0, mimeType: 'x-unknown' },
      bodySize: -1,
      _error: response,
    };
  const { status, headers, body } = response;
  const content = body?.length ? createContent(body, redact) : {};
  return {
    ...shared,
    status,
    statusText: '',
    headers: createHeaders(headers),
    redirectURL: headers.location ?? '',
    content: { size: body?.length ?? -1, mimeType: headers['content-type'] ?? 'x-unknown', ...content },
    bodySize,
  };
}

function createHeaders(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value: isSecretHeader(name) ? REDACTED : value }));
}

/** A body as text, or as base64 if it is not text. One with a secret that cannot be cut out is left out. */
function createContent(body: Uint8Array, redact: (text: string) => string): { text: string; encoding?: 'base64' } {
  try {
    return { text: redactFields(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)) };
  } catch {
    const plain = Buffer.from(body).toString('latin1');
    return redact(plain) === plain
      ? { text: Buffer.from(body).toString('base64'), encoding: 'base64' }
      : { text: REDACTED };
  }
}
