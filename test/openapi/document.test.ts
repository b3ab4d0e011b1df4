import { describe, expect, test } from 'vitest';
import {
  findJsonMedia,
  findMedia,
  findResponse,
  getExamples,
  listCredentialHeaders,
  listOperations,
  matchOperation,
} from '../../src/openapi/document.ts';
import type { Document } from '../../src/openapi/types.ts';

const limit = { name: 'limit', in: 'query', schema: { $ref: '#/components/schemas/Limit' } } as const;
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Toys', version: '1' },
  servers: [{ url: 'https://{host}/api/{version}', variables: { version: { default: 'v2' } } }],
  paths: {
    '/toys': {
      parameters: [{ $ref: '#/components/parameters/Limit' }],
      get: { operationId: 'listToys', parameters: [{ ...limit, required: true }], responses: {} },
      post: {
        operationId: 'createToy',
        requestBody: { $ref: '#/components/requestBodies/Toy' },
        responses: { 422: { $ref: '#/components/responses/Problem' }, 201: {}, 200: {}, '4XX': { description: 'any' } },
      },
    },
    '/toys/{toy_id}': { get: { operationId: 'getToy', responses: { default: { description: 'other' } } } },
    '/toys/best': { get: { responses: {} } },
    '/status': { servers: [{ url: '/' }], get: { operationId: 'getStatus', responses: {} } },
  },
  components: {
    schemas: { Limit: { type: ['integer', 'null'], default: 20 } },
    parameters: { Limit: limit },
    requestBodies: { Toy: { content: { 'application/json': {}, 'text/plain': {} } } },
    responses: { Problem: { description: 'invalid' } },
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
    },
  },
};
const operations = listOperations(document);
const [list, create, get, best, status] = operations;

describe('listOperations', () => {
  test('lists the operations in the order of the document, unnamed ones by method and path', () => {
    expect(operations.map(({ operationId }) => operationId)).toEqual([
      'listToys',
      'createToy',
      'getToy',
      'get /toys/best',
      'getStatus',
    ]);
  });

  test("prefers the operation's parameter to the path item's of the same name and place", () => {
    expect(list?.parameters).toEqual([{ ...limit, required: true }]);
    expect(create?.parameters).toEqual([limit]);
  });

  test('reads types and defaults of query arguments through references', () => {
    expect({ ...list?.queryArguments }).toEqual({ limit: { types: ['integer', 'null'], default: 20 } });
  });

  test('resolves request bodies and responses', () => {
    expect(create?.accepts).toEqual(['application/json', 'text/plain']);
    expect(create?.responses[422]).toEqual({ description: 'invalid' });
  });

  test('takes the lowest 2xx status as the success, and 200 if there is none', () => {
    expect([create?.success, get?.success]).toEqual([200, 200]);
    const one = { ...document, paths: { '/a': { get: { responses: { 404: {}, 204: {}, 202: {} } } } } };
    expect(listOperations(one)[0]?.success).toBe(202);
  });

  test("puts the path of the server's URL before the template, with the variables' defaults", () => {
    expect([list?.route, status?.route]).toEqual(['/api/v2/toys', '/status']);
  });

  test("lets a prefix replace the document's servers, but not those of a path", () => {
    expect(listOperations(document, '/v9/').map(({ route }) => route)).toEqual([
      '/v9/toys',
      '/v9/toys',
      '/v9/toys/{toy_id}',
      '/v9/toys/best',
      '/status',
    ]);
  });
});

describe('matchOperation', () => {
  test.each([
    ['/api/v2/toys/a%2Fb', 'getToy', { toy_id: 'a/b' }],
    ['/toys/7', 'getToy', { toy_id: '7' }],
    ['/toys/best', 'get /toys/best', {}],
    ['/toys/%E0', 'getToy', { toy_id: '%E0' }],
    ['/toys', 'listToys', {}],
  ])('matches %s to %s', (path, operationId, pathValues) => {
    const match = matchOperation(operations, 'get', path);
    expect(match?.operation.operationId).toBe(operationId);
    expect(match?.pathValues).toEqual(pathValues);
  });

  test.each(['/toys/', '/toys/7/parts', '/other', '/api/v1/toys'])('matches %s to no operation', (path) => {
    expect(matchOperation(operations, 'GET', path)).toBeUndefined();
  });

  test('respects the method', () => {
    expect(matchOperation(operations, 'POST', '/toys')?.operation).toBe(create);
    expect(matchOperation(operations, 'DELETE', '/toys')).toBeUndefined();
  });
});

test('findResponse takes the status, then its range, then the default', () => {
  const find = (operation: typeof create, code: number) => operation && findResponse(operation, code)?.description;
  expect([find(create, 422), find(create, 404), find(create, 500), find(get, 418)]).toEqual([
    'invalid',
    'any',
    undefined,
    'other',
  ]);
  expect(best && findResponse(best, 200)).toBeUndefined();
});

test('findMedia ignores the parameters of a content type and defaults to the first media type', () => {
  const json = { example: 1 };
  const text = { example: 2 };
  const content = { 'application/json': json, 'text/plain': text };
  expect(findMedia(content, 'text/plain; charset=utf-8')).toBe(text);
  expect(findMedia(content, undefined)).toBe(json);
  expect(findMedia(content, 'text/html')).toBeUndefined();
});

test('findJsonMedia knows types with a +json suffix and parameters', () => {
  const problem = { example: 1 };
  const content = { 'text/plain': {}, 'application/problem+json; charset=utf-8': problem };
  expect(findJsonMedia({ content })).toBe(problem);
  expect(findJsonMedia({ content: { 'application/jsonl': {} } })).toBeUndefined();
  expect(findJsonMedia(undefined)).toBeUndefined();
});

test('getExamples follows references and calls an unnamed example "default"', () => {
  const shared = { ...document, components: { examples: { One: { value: 1 } } } };
  const media = { example: 0, examples: { one: { $ref: '#/components/examples/One' } } };
  expect(getExamples(shared, media)).toEqual({ default: 0, one: 1 });
});

test('listCredentialHeaders lists the header of every API key in lower case', () => {
  expect(listCredentialHeaders(document)).toEqual(['authorization', 'x-api-key']);
});
