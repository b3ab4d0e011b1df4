import '../support/load-ahead.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { CallOptions } from '../../src/core/options.ts';
import { createTransport, type TransportConfig } from '../../src/core/transport.ts';

/** What a `fetch` was given. */
export interface Sent {
  url: string;
  init: RequestInit & { headers: Record<string, string>; signal: AbortSignal };
}

export type Reaction = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A fetch that reacts in the order given, then as the last time. A Response is cloned, so that it can come again. */
export function stubFetch(...reactions: Reaction[]): { fetch: typeof globalThis.fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: unknown, init: unknown) => {
    const request = { url, init } as Sent;
    const reaction = reactions[Math.min(sent.length, reactions.length - 1)];
    sent.push(request);
    if (reaction instanceof Error) throw reaction;
    if (typeof reaction === 'function') return reaction(request);
    return reaction?.clone() ?? Response.json({});
  };
  return { fetch: fetch as typeof globalThis.fetch, sent };
}

/** A fetch that answers when told to, and heeds its signal as a real one does. */
export function hangingFetch(): { fetch: typeof globalThis.fetch; signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const fetch = (_: unknown, init: unknown) => {
    const { signal } = init as Sent['init'];
    signals.push(signal);
    return new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  return { fetch: fetch as typeof globalThis.fetch, signals };
}

/** A fetch that hangs and knows nothing of signals. */
export const deafFetch = (() => new Promise<Response>(() => {})) as typeof globalThis.fetch;

export const BASE_URL = 'https://api.test/prefix';
export const KEY = 'sk-4f1c9a7be2d0';

export const GET: Operation = { method: 'GET', path: '/items/{id}', query: ['limit', 'tags', 'since'] };
export const POST: Operation = { method: 'POST', path: '/items', body: 'flat' };

/** A transport over `fetch` that sends once unless told otherwise. */
export function transportOf(fetch: typeof globalThis.fetch, config: Partial<TransportConfig> = {}) {
  return createTransport({
    baseUrl: BASE_URL,
    timeoutMs: 30_000,
    maxRetries: 0,
    authorize: () => ({ authorization: `Bearer ${KEY}` }),
    fetch,
    ...config,
  });
}

/** Calls an operation on a fresh transport and gives what was sent and what came of it. */
export async function callOnce(
  operation: Operation,
  args: Record<string, unknown> = {},
  options: CallOptions = {},
  config: Partial<TransportConfig> = {},
  ...reactions: Reaction[]
) {
  const { fetch, sent } = stubFetch(...reactions);
  const answer = await transportOf(fetch, config).call('op', operation, args, options);
  return { ...answer, sent, url: sent[0]?.url ?? '', headers: sent[0]?.init.headers ?? {}, body: sent[0]?.init.body };
}

/** What a promise is rejected with; fails where it is fulfilled. */
export async function rejection(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it was fulfilled');
}
