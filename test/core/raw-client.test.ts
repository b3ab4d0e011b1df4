import { describe, expect, test } from 'vitest';
import { createRawClient } from '../../src/core/raw-client.ts';
import type { RawMiddleware } from '../../src/core/raw-client-types.ts';
import type { TransportConfig } from '../../src/core/transport.ts';
import { BASE_URL, KEY } from './support.ts';

/** A raw client of any document, and the requests that reach its `fetch`. */
function create(config: Partial<TransportConfig> = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return Response.json({ ok: true });
  };
  const client = createRawClient<any>({
    baseUrl: BASE_URL,
    timeoutMs: 1000,
    authorize: async () => ({ authorization: `Bearer ${KEY}` }),
    fetch: fetch as typeof globalThis.fetch,
    ...config,
  });
  return { client: client as any, requests };
}

describe('the raw client', () => {
  test('has the methods of openapi-fetch', () => {
    const names = ['request', 'GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'use', 'eject'];
    expect(Object.keys(create().client)).toEqual(names);
  });

  test.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])('sends a %s', async (method) => {
    const { client, requests } = create();
    const { data } = await client[method]('/items/{id}', { params: { path: { id: 5 } } });
    expect(data).toEqual(method === 'HEAD' ? undefined : { ok: true });
    expect(requests).toMatchObject([{ method, url: `${BASE_URL}/items/5` }]);
  });

  test('sends a request with the method that it is given', async () => {
    const { client, requests } = create();
    await client.request('put', '/items', { body: { a: 1 } });
    expect(requests).toMatchObject([{ method: 'PUT', url: `${BASE_URL}/items` }]);
    expect(await requests[0]?.json()).toEqual({ a: 1 });
  });

  test('asks for credentials before every request', async () => {
    let asked = 0;
    const { client, requests } = create({ authorize: () => ({ 'x-api-key': `key-${++asked}` }) });
    await client.GET('/x');
    await client.GET('/x');
    expect(requests.map(({ headers }) => headers.get('x-api-key'))).toEqual(['key-1', 'key-2']);
  });

  test('calls middleware in the order in which it was registered, until it is removed', async () => {
    const { client, requests } = create();
    const write = (text: string): RawMiddleware => ({
      onRequest: ({ request }) => request.headers.append('x-trace', text),
    });
    const [first, second, third] = [write('1'), write('2'), write('3')];
    client.use(first, second);
    client.use(third);
    await client.GET('/x');
    client.eject(first, third);
    await client.GET('/x');
    expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual(['1, 2, 3', '2']);
  });

  test('rejects the requests that follow a middleware that is not one', async () => {
    const { client, requests } = create();
    client.use('not middleware');
    await expect(client.GET('/x')).rejects.toThrow(/middleware/i);
    await expect(client.GET('/x')).rejects.toThrow(/middleware/i);
    expect(requests).toEqual([]);
  });

  test('uses the current fetch of the runtime if no fetch was passed', async () => {
    const { fetch } = globalThis;
    const urls: string[] = [];
    globalThis.fetch = (async ({ url }: Request) => {
      urls.push(url);
      return Response.json({});
    }) as typeof globalThis.fetch;
    try {
      const { client } = create({ fetch: undefined });
      await client.GET('/x');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(urls).toEqual([`${BASE_URL}/x`]);
  });
});
