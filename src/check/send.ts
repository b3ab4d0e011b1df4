/** Sends requests one after the other, within the time of the check. */
import type { ExchangeRequest, ExchangeResponse } from './exchange.ts';

/** The check ends before its regular end: its time is up, or its signal aborted. */
export class CheckStopped extends Error {
  override readonly name = 'CheckStopped';
}

/**
 * No server responded to the first request.
 */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';
}

const MAX_BODY_BYTES = 32 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_ATTEMPTS = 3;

interface SenderOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly requestTimeoutMs: number;
  /** When the check's time is up, in the time of `performance.now()`. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

export class Sender {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /**
   * Sends a request. After a 429 it waits as `Retry-After` says and sends it again.
   * @returns the response, or why there is none.
   * @throws {CheckStopped} when the time is up or the signal aborted.
   */
  async send(request: ExchangeRequest): Promise<ExchangeResponse | string> {
    for (let attempt = 1; ; attempt++) {
      this.assertTime();
      const response = await this.#sendOnce(request);
      this.assertTime();
      if (typeof response === 'string' || response.status !== 429 || attempt === MAX_ATTEMPTS) return response;
      const seconds = Number(response.headers['retry-after'] ?? 1);
      const delayMs = Number.isFinite(seconds) ? seconds * 1_000 : 1_000;
      if (delayMs > MAX_RETRY_AFTER_MS) return response;
      await this.wait(delayMs);
    }
  }

  async #sendOnce({ method, url, headers, body }: ExchangeRequest): Promise<ExchangeResponse | string> {
    const { signal, requestTimeoutMs, fetch } = this.#options;
    const limit = AbortSignal.timeout(requestTimeoutMs);
    try {
      const response = await fetch(url.href, {
        method,
        headers: { ...headers },
        ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await readBody(response) };
    } catch (error) {
      if (limit.aborted) return `No complete response arrived within ${requestTimeoutMs} ms.`;
      return `No complete response arrived: ${getReason(error)}.`;
    }
  }

  /** Waits, at most until the time is up. */
  async wait(ms: number): Promise<void> {
    const { deadline, signal } = this.#options;
    const rest = Math.max(0, Math.min(ms, deadline - performance.now()));
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, rest);
      signal?.addEventListener('abort', end, { once: true });
      if (signal?.aborted) end();
    });
    this.assertTime();
  }

  /** @throws {CheckStopped} when the time is up or the signal aborted. */
  assertTime(): void {
    if (this.#options.signal?.aborted) throw new CheckStopped('The check was aborted.');
    if (performance.now() >= this.#options.deadline) throw new CheckStopped('The time of the check is up.');
  }
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`the body is larger than ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

function getReason(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}
