import { createPtmClient, type PtmClient, type PtmClientOptions } from '../../src/ptm/index.ts';

/** One response: a status with a JSON body, text or bytes; or an error that `fetch` throws. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  bytes?: Uint8Array;
  throws?: unknown;
}

/** Creates a client that receives these responses in order. The last one is repeated for every further request. */
export function clientWith(
  answers: Answer[],
  options: Partial<PtmClientOptions> = {},
): { ptm: PtmClient; requests: Request[] } {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)] as Answer;
    requests.push(new Request(input, init));
    init?.signal?.throwIfAborted();
    if (answer.throws) throw answer.throws;
    const { status = 200, headers, json, text, bytes } = answer;
    const body = bytes ? new Uint8Array(bytes) : (text ?? (json === undefined ? null : JSON.stringify(json)));
    const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' };
    return new Response(body, { status, headers: { ...type, ...headers } });
  };
  const ptm = createPtmClient({
    baseUrl: 'https://ptm.test',
    token: 'ptm_u_0123456789abcdef',
    maxRetries: 0,
    fetch,
    ...options,
  });
  return { ptm, requests };
}

/** Returns what was sent: method, path with query, and the parsed body. */
export async function sent(requests: Request[]): Promise<{ call: string; body: unknown }[]> {
  return Promise.all(
    requests.map(async (request) => {
      const text = await request.clone().text();
      const { pathname, search } = new URL(request.url);
      return { call: `${request.method} ${pathname}${search}`, body: text === '' ? undefined : JSON.parse(text) };
    }),
  );
}

/** Returns the error that a promise rejects with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
