import { createMutagentClient, type MutagentClient, type MutagentClientOptions } from '../../src/mutagent/index.ts';

/** One response: a status with a JSON body, text or nothing; or the error that `fetch` throws. */
export interface Answer {
  status?: number;
  statusText?: string;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
}

/** Creates a client that receives these responses in order. The last one is repeated for every further request. */
export function clientWith(
  answers: Answer[],
  options: MutagentClientOptions = {},
): { mutagent: MutagentClient; requests: Request[] } {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const {
      status = 200,
      statusText = '',
      headers = {},
      json,
      text,
    } = answers[Math.min(requests.length, answers.length - 1)] as Answer;
    requests.push(new Request(input, init));
    init?.signal?.throwIfAborted();
    return new Response(text ?? (json === undefined ? null : JSON.stringify(json)), { status, statusText, headers });
  };
  const mutagent = createMutagentClient({
    apiKey: 'mt_key_1234',
    baseUrl: 'https://mutagent.test',
    maxRetries: 0,
    fetch,
    ...options,
  });
  return { mutagent, requests };
}
