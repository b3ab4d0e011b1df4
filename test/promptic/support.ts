import { createPrompticClient, type PrompticClient, type PrompticClientOptions } from '../../src/promptic/index.ts';

/** Creates a client whose fetch is `answer` and which does not retry. `sent` keeps the requests. */
export function clientOf(
  answer: (request: Request) => Response | Promise<Response>,
  options: PrompticClientOptions = {},
): { promptic: PrompticClient; sent: Request[] } {
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(request.clone());
    return answer(request);
  };
  const promptic = createPrompticClient({
    apiKey: 'pk_live_test-key',
    endpoint: 'https://promptic.test',
    maxRetries: 0,
    fetch,
    ...options,
  });
  return { promptic, sent };
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
