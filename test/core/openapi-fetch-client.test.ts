import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { createOpenapiFetchClient } from '../../src/core/openapi-fetch-client.ts';
import type { TransportConfig } from '../../src/core/transport.ts';
import { BASE_URL, KEY } from './support.ts';

/** Sends a GET with the library's client and returns the requests that reach its `fetch`. */
async function get(config: Partial<TransportConfig> = {}, init: object = {}): Promise<Request[]> {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return Response.json({});
  };
  const client = createOpenapiFetchClient({
    baseUrl: BASE_URL,
    timeoutMs: 1000,
    authorize: () => ({ authorization: `Bearer ${KEY}`, 'x-workspace': 'w-1' }),
    fetch: fetch as typeof globalThis.fetch,
    ...config,
  });
  await client.GET('/x', init);
  return requests;
}

describe('a request of the raw client', () => {
  test('has the base URL, the headers of the client and the credentials, and follows no redirect', async () => {
    const [request] = await get({ headers: { 'X-A': ' 1 ' } });
    expect(request).toMatchObject({ url: `${BASE_URL}/x`, redirect: 'manual' });
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      authorization: `Bearer ${KEY}`,
      'x-a': '1',
      'x-workspace': 'w-1',
    });
  });

  test('keeps a credential of the caller and adds the others', async () => {
    const [request] = await get({}, { headers: { Authorization: 'Basic eA==' } });
    expect(request?.headers.get('authorization')).toBe('Basic eA==');
    expect(request?.headers.get('x-workspace')).toBe('w-1');
  });

  test('to an http: base URL of another host is rejected before the credentials are asked for', async () => {
    let asked = 0;
    const authorize = () => {
      asked++;
      return {};
    };
    const insecure = { baseUrl: 'http://eval.example.com/v1' };
    for (const allowInsecureHttp of [undefined, false, 'yes' as never]) {
      await expect(get({ authorize, allowInsecureHttp }, insecure)).rejects.toThrow(
        new UsageError(
          'baseUrl "http://eval.example.com" would send the credentials unencrypted. Use https:, or set allowInsecureHttp: true to accept that.',
        ),
      );
    }
    expect(asked).toBe(0);
  });

  test('goes to an http: base URL of another host if the client allows it', async () => {
    const [request] = await get({ allowInsecureHttp: true }, { baseUrl: 'http://eval.example.com/v1' });
    expect(request?.url).toBe('http://eval.example.com/v1/x');
  });
});

test('a header of the client that cannot be sent is rejected', async () => {
  await expect(get({ headers: { 'x y': '1' } })).rejects.toThrow(
    new UsageError('headers: "x y" is not a valid header name.'),
  );
});
