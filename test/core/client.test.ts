import { describe, expect, test } from 'vitest';
import { ApiPromise } from '../../src/core/api-promise.ts';
import { createMethods } from '../../src/core/client.ts';
import { UsageError } from '../../src/core/errors.ts';
import type { OperationTable } from '../../src/core/operation.ts';
import { PagePromise } from '../../src/core/paginate.ts';
import type { TransportConfig } from '../../src/core/transport.ts';
import { collect } from '../support/collect.ts';
import { BASE_URL, KEY, type Reaction, rejection, stubFetch } from './support.ts';

const TABLE: OperationTable = {
  getItem: { method: 'GET', path: '/items/{id}' },
  listItems: {
    method: 'GET',
    path: '/items',
    query: ['limit', 'offset'],
    defaults: { limit: 2 },
    page: { items: 'data', limit: 'limit', offset: 'offset' },
  },
  getDefaults: { method: 'GET', path: '/defaults' },
  cancelJob: { method: 'POST', path: '/jobs/{id}/cancel', namespace: 'jobs' },
  deleteJob: { method: 'DELETE', path: '/jobs/{id}', namespace: 'jobs', result: 'none' },
};

type Method = (...args: unknown[]) => PagePromise<any, any>;
type Methods = Record<'getItem' | 'listItems' | 'getDefaults', Method> & {
  jobs: Record<'cancelJob' | 'deleteJob', Method>;
};

function createTestClient(reaction: Reaction = Response.json({}), config: Partial<TransportConfig> = {}) {
  const { fetch, sent } = stubFetch(reaction);
  const { methods } = createMethods<Methods, any>(TABLE, {
    baseUrl: BASE_URL,
    timeoutMs: 1000,
    authorize: () => ({ authorization: `Bearer ${KEY}` }),
    fetch,
    ...config,
  });
  return { client: methods, sent };
}

describe('a method', () => {
  test('exists for each operation, under its namespace if it has one', async () => {
    const { client, sent } = createTestClient();
    expect(Object.keys(client)).toEqual(['getItem', 'listItems', 'getDefaults', 'jobs', 'http']);
    expect(Object.keys(client.jobs)).toEqual(['cancelJob', 'deleteJob']);
    await client.jobs.cancelJob({ id: 1 });
    expect(sent[0]).toMatchObject({ url: `${BASE_URL}/jobs/1/cancel`, init: { method: 'POST' } });
  });

  test('returns an ApiPromise, or a PagePromise for a paginated list', async () => {
    const { client } = createTestClient();
    const promises = [client.getItem({ id: 1 }), client.getDefaults(), client.listItems()];
    expect(promises.map((promise) => promise.constructor)).toEqual([ApiPromise, ApiPromise, PagePromise]);
    await Promise.all(promises);
  });

  test('has the options as its first argument if the operation has no arguments', async () => {
    const { client, sent } = createTestClient();
    const { signal } = new AbortController();
    await client.getDefaults({ headers: { 'x-a': '1' }, signal });
    expect(sent[0]?.init.headers).toMatchObject({ 'x-a': '1' });
  });

  test('never throws: bad arguments reject', async () => {
    const { client, sent } = createTestClient();
    for (const args of [undefined, null, 5, [], { id: '' }, { idd: 1 }]) {
      expect(await rejection(client.getItem(args))).toMatchObject({ name: 'UsageError' });
    }
    for (const args of [{ limt: 1 }, { limit: Number.NaN }]) {
      expect(await rejection(client.listItems(args))).toMatchObject({ name: 'UsageError' });
    }
    expect(sent).toEqual([]);
  });

  test('can be called without the client as its object', async () => {
    const { getItem, jobs } = createTestClient(Response.json('x')).client;
    expect(await getItem({ id: 1 })).toBe('x');
    expect(await jobs.cancelJob.call(undefined, { id: 1 })).toBe('x');
  });
});

test('sends the options of a list with every page, and uses its default page size', async () => {
  const { client, sent } = createTestClient((request) =>
    Response.json({ data: request.url.includes('offset=2') ? ['c'] : ['a', 'b'] }),
  );
  expect(await collect(client.listItems(undefined, { headers: { 'x-a': '1' } }))).toEqual(['a', 'b', 'c']);
  expect(sent.map(({ url }) => url)).toEqual([`${BASE_URL}/items?limit=2`, `${BASE_URL}/items?limit=2&offset=2`]);
  expect(sent.every(({ init }) => init.headers['x-a'] === '1')).toBe(true);
});

describe('http', () => {
  test('is a raw client with base URL, credentials and the client’s headers; it follows no redirect', async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/' } });
    };
    const { client } = createTestClient(undefined, {
      headers: { 'X-A': '1' },
      fetch: fetch as typeof globalThis.fetch,
    });
    const { response } = await client.http.GET('/free/{id}', { params: { path: { id: 5 } } });
    expect(response.status).toBe(302);
    const [request] = requests;
    expect(request).toMatchObject({ url: `${BASE_URL}/free/5`, redirect: 'manual' });
    expect(request?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
    expect(request?.headers.get('x-a')).toBe('1');
  });

  test('is always the same client, and accepts a credential of the caller', async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return Response.json({});
    };
    const { client } = createTestClient(undefined, { fetch: fetch as typeof globalThis.fetch });
    expect(client.http).toBe(client.http);
    await client.http.GET('/x', { headers: { Authorization: 'Basic eA==' } });
    expect(requests[0]?.headers.get('authorization')).toBe('Basic eA==');
  });

  test('uses middleware from the next call until it is removed', async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return Response.json({});
    };
    const { client } = createTestClient(undefined, { fetch: fetch as typeof globalThis.fetch });
    const middleware = {
      onRequest: ({ request }: { request: Request }) => request.headers.set('x-mine', '1'),
    };
    client.http.use(middleware);
    await client.http.GET('/x', {});
    client.http.eject(middleware);
    await client.http.GET('/x', {});
    expect(requests.map(({ headers }) => headers.get('x-mine'))).toEqual(['1', null]);
  });
});

describe('a hook', () => {
  type Fields = Record<string, unknown>;

  /** A client of which one list has hooks. */
  function createHooked(hooks: object, bodies: unknown[], config: Partial<TransportConfig> = {}) {
    const { fetch, sent } = stubFetch(() => Response.json(bodies[Math.min(sent.length, bodies.length) - 1]));
    const options = { baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({ authorization: KEY }), fetch, ...config };
    const { methods } = createMethods<Methods, any>(TABLE, options, hooks);
    return { client: methods, sent };
  }

  test('changes arguments and results of every page, and the list can still be iterated', async () => {
    const { client, sent } = createHooked(
      {
        listItems: {
          arguments: async ({ tag, ...args }: Fields) => args,
          result: (page: { rows: Fields[] }) => ({ data: page.rows }),
        },
      },
      [{ rows: [{ id: 1 }, { id: 2 }] }, { rows: [{ id: 3 }] }],
    );
    const list = client.listItems({ tag: 'x' });
    expect(list).toBeInstanceOf(PagePromise);
    expect(await collect(list)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(['?limit=2', '?limit=2&offset=2']);
    expect((await list.withResponse()).data).toEqual({ data: [{ id: 1 }, { id: 2 }] });
  });

  test('can paginate a list by page number', async () => {
    const page = { items: 'data', total: 'total', limit: 'limit', offset: 'offset', byNumber: true };
    const bodies = [
      { data: ['c', 'd'], total: 5 },
      { data: ['e'], total: 5 },
    ];
    const { client, sent } = createHooked({ listItems: { override: { page } } }, bodies);
    expect(await collect(client.listItems({ offset: 2 }))).toEqual(['c', 'd', 'e']);
    expect(sent.map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual(['2', '3']);
  });

  test('rejects with the vendor’s error if it throws a UsageError, and nothing is sent', async () => {
    class VendorError extends UsageError {}
    const { client, sent } = createHooked(
      {
        getItem: {
          arguments: (_: unknown, operationId: string) => {
            throw new UsageError(`${operationId}: no`);
          },
        },
      },
      [{}],
      { usageError: (message) => new VendorError(message) },
    );
    const error = await rejection(client.getItem({ id: 1 }));
    expect(error).toBeInstanceOf(VendorError);
    expect(error.message).toBe('getItem: no');
    expect(sent).toEqual([]);
  });

  test('sets the default time limit, which the caller can replace', async () => {
    const limits: number[] = [];
    const hanging: typeof globalThis.fetch = (_, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const { client } = createHooked({ getItem: { timeoutMs: ({ id }: Fields) => Number(id) } }, [], {
      fetch: hanging,
      timeoutError: (message, { timeoutMs }) => {
        limits.push(timeoutMs);
        return new Error(message);
      },
    });
    await rejection(client.getItem({ id: 7 }));
    await rejection(client.getItem({ id: 7 }, { timeoutMs: 9 }));
    expect(limits).toEqual([7, 9]);
  });

  test('applies to an operation in a namespace', async () => {
    const { client } = createHooked({ jobs: { cancelJob: { result: () => 'cancelled' } } }, [{}]);
    expect(await client.jobs.cancelJob({ id: 1 })).toBe('cancelled');
  });
});
