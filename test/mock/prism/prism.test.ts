/** What the mock takes from Prism, on small documents. */
import { describe, expect, test, vi } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import * as operationParts from '../../../src/mock/prism/operation.ts';
import * as parts from '../../../src/mock/prism/parts.ts';
import { loadPrism, type PrismInput, PrismService } from '../../../src/mock/prism/prism.ts';
import { listOperations } from '../../../src/openapi/document.ts';
import type { Document } from '../../../src/openapi/types.ts';

const text = { type: 'string' };
const json = (schema: object, more: object = {}) => ({ content: { 'application/json': { schema, ...more } } });

/** A mock of one path; `send` posts a body or gets, and returns status and body. */
async function mockOf(operation: object, extra: object = {}, validateResponses = false) {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    servers: [{ url: 'https://small.test' }],
    paths: { '/x': operation },
    ...extra,
  };
  const mock = await createMock({ services: { small: { document: () => document } }, validateResponses });
  const send = async (init: RequestInit = {}, query = '') => {
    const response = await mock.fetch(`${mock.url('small')}/x${query}`, init);
    const body = await response.text();
    return { status: response.status, headers: response.headers, body: body === '' ? undefined : JSON.parse(body) };
  };
  const post = (value: unknown) =>
    send({ method: 'POST', body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });
  return { mock, send, post };
}

describe('readOnly properties', () => {
  const schemas = {
    Named: { type: 'object', required: ['name'], properties: { name: text } },
    Thing: {
      allOf: [
        { $ref: '#/components/schemas/Named' },
        { type: 'object', required: ['id'], properties: { id: { ...text, readOnly: true } } },
      ],
    },
  };
  const thing = { $ref: '#/components/schemas/Thing' };
  const operation = (example: object) => ({
    post: {
      requestBody: { required: true, ...json(thing) },
      responses: { '201': { description: 'x', ...json(thing, { example }) } },
    },
  });

  test('are not required in a request', async () => {
    const { post } = await mockOf(operation({ id: '1', name: 'a' }), { components: { schemas } });
    expect((await post({ name: 'a' })).status).toBe(201);
    const { status, body } = await post({});
    expect(status).toBe(400);
    expect(body.problems).toMatchObject([{ in: 'body', field: 'name', rule: 'required' }]);
  });

  test('are required in a response', async () => {
    const { mock, post } = await mockOf(operation({ name: 'a' }), { components: { schemas } }, true);
    expect((await post({ name: 'a' })).status).toBe(500);
    expect(mock.violations[0]?.messages.join()).toContain("'id'");
  });
});

describe('responses', () => {
  test('without an example are generated from the schema, headers too', async () => {
    const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer', default: 7 } } };
    const headers = { 'X-A': { schema: { type: 'string', default: 'a' } }, 'X-B': { schema: text, example: 'b' } };
    const { send } = await mockOf({ get: { responses: { '200': { description: 'x', headers, ...json(schema) } } } });
    const plain = await send();
    expect([plain.status, plain.body, plain.headers.get('x-a'), plain.headers.get('x-b')]).toEqual([
      200,
      { n: 7 },
      'a',
      'b',
    ]);
    const dynamic = await send({ headers: { prefer: 'dynamic=true' } });
    expect([dynamic.status, Number.isInteger(dynamic.body.n)]).toEqual([200, true]);
  });

  test('of a schema’s own examples', async () => {
    const { send } = await mockOf({
      get: { deprecated: true, responses: { '200': { description: 'x', ...json({ ...text, examples: ['first'] }) } } },
    });
    const { body, headers } = await send();
    expect([body, headers.get('deprecation')]).toEqual(['first', 'true']);
  });

  test('of a range and of the default', async () => {
    const { send } = await mockOf({
      get: {
        responses: {
          '200': { description: 'x', ...json(text, { example: 'ok' }) },
          '4XX': { description: 'x', ...json(text, { example: 'range' }) },
          default: { description: 'x', ...json(text, { example: 'default' }) },
        },
      },
    });
    const prefer = async (code: number) => {
      const { status, body } = await send({ headers: { prefer: `code=${code}` } });
      return [status, body];
    };
    expect([await prefer(418), await prefer(503)]).toEqual([
      [418, 'range'],
      [503, 'default'],
    ]);
  });
});

describe('parameters', () => {
  test('of query and header are validated; reserved header names are ignored', async () => {
    const { send } = await mockOf({
      parameters: [
        { name: 'Accept', in: 'header', required: true, schema: { const: 'never' } },
        { name: 'X-N', in: 'header', schema: { type: 'integer', maximum: 5 } },
        { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
        { name: 'piped', in: 'query', style: 'pipeDelimited', schema: { type: 'array', items: { type: 'integer' } } },
      ],
      get: { responses: { '200': { description: 'x', ...json(text, { example: 'ok' }) } } },
    });
    const status = async (query: string, headers: Record<string, string> = {}) =>
      (await send({ headers }, query)).status;
    expect([await status(''), await status('?ids=1&ids=2'), await status('?piped=1|2')]).toEqual([200, 200, 200]);
    expect([await status('?ids=1&ids=x'), await status('?piped=1|x')]).toEqual([400, 400]);
    expect([await status('', { 'x-n': '5' }), await status('', { 'x-n': '6' })]).toEqual([200, 400]);
  });
});

test('validates recursive bodies at any depth', async () => {
  const tree = { $ref: '#/components/schemas/Tree' };
  const Tree = { type: 'object', required: ['v'], properties: { v: { type: 'integer' }, next: tree } };
  const { post } = await mockOf(
    {
      post: {
        requestBody: { ...json(tree) },
        responses: { '200': { description: 'x', ...json(tree, { example: { v: 1, next: { v: 2 } } }) } },
      },
    },
    { components: { schemas: { Tree } } },
  );
  expect((await post({ v: 1, next: { v: 2, next: { v: 3 } } })).status).toBe(200);
  const { status, body } = await post({ v: 1, next: { v: 2, next: { v: 'x' } } });
  expect([status, body.problems[0].field]).toEqual([400, 'next.next.v']);
});

test('loadPrism loads what every request needs, and no more', async () => {
  const loaders = Object.keys(parts).filter((name) => name.startsWith('load')) as 'loadNegotiator'[];
  const spies = loaders.map((name) => vi.spyOn(parts, name));
  await loadPrism();
  const loaded = loaders.filter((_, i) => spies[i]?.mock.calls.length === 1);
  vi.restoreAllMocks();
  expect(loaded.sort()).toEqual(['loadNegotiator', 'loadSecurityHandlers']);
});

describe('PrismService', () => {
  const NOTHING: PrismInput = { path: {}, query: {}, headers: {}, body: undefined, contentType: undefined };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    security: [{ bearer: [] }],
    paths: {
      '/a': {
        get: {
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
          responses: {
            '200': {
              description: 'x',
              headers: { 'X-Count': { schema: { type: 'integer' } } },
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['id'], properties: { id: text } },
                  examples: { one: { value: { id: '1' } }, two: { value: { id: '2' } } },
                },
                'text/html': { example: '<p>' },
              },
            },
            '404': { description: 'x', ...json({}, { example: { id: 'none' } }) },
          },
        },
      },
      '/b': { get: { responses: { '200': { description: 'x', ...json({}, { example: { id: 'b' } }) } } } },
    },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  } as unknown as Document;
  const operations = listOperations(document);
  const [first, second] = operations as [(typeof operations)[0], (typeof operations)[0]];
  const create = () => new PrismService(document);

  test('asks for credentials before it looks at the rest of a request', async () => {
    const service = create();
    const query = { limit: 'x' };
    expect(await service.verdict(first, { ...NOTHING, query })).toEqual({ unauthorized: true, problems: [] });
    const headers = { authorization: 'Bearer a' };
    expect(await service.verdict(first, { ...NOTHING, headers, query })).toEqual({
      unauthorized: false,
      problems: [{ in: 'query', field: 'limit', rule: 'type', message: 'must be integer' }],
    });
    expect(await service.verdict(second, { ...NOTHING, headers, query })).toEqual({
      unauthorized: false,
      problems: [],
    });
  });

  test('prepares each operation once', async () => {
    const build = vi.spyOn(operationParts, 'buildPrismOperation');
    const service = create();
    await service.verdict(first, NOTHING);
    await service.documented(first, {}, undefined);
    await service.documented(first, { code: 404 }, undefined);
    await service.documented(second, {}, undefined);
    const prepared = build.mock.calls.map(([, operation]) => operation);
    vi.restoreAllMocks();
    expect(prepared).toEqual([first, second]);
  });

  test('keeps documented responses, each for its operation, status, example and media type', async () => {
    const service = create();
    const requests = [
      [first, {}, undefined, { id: '1' }],
      [second, {}, undefined, { id: 'b' }],
      [first, { code: 404 }, undefined, { id: 'none' }],
      [first, { example: 'two' }, undefined, { id: '2' }],
      [first, {}, 'text/html', '<p>'],
    ] as const;
    const responses = [];
    for (const [operation, preference, accept, body] of requests) {
      const response = await service.documented(operation, preference, accept);
      expect(response.body).toEqual(body);
      responses.push(response);
    }
    for (const [i, [operation, preference, accept]] of requests.entries())
      expect(await service.documented(operation, preference, accept)).toBe(responses[i]);
    expect(await service.documented(first, {}, '*/*')).toBe(responses[0]);
  });

  test('generates a new response each time', async () => {
    const service = create();
    const documented = await service.documented(first, {}, undefined);
    const generated = await service.documented(first, { dynamic: true }, undefined);
    expect(Object.keys(generated.body as object)).toContain('id');
    expect(await service.documented(first, { dynamic: true }, undefined)).not.toBe(generated);
    expect(await service.documented(first, {}, undefined)).toBe(documented);
  });

  test('keeps at most 500 responses', async () => {
    const service = create();
    const ask = (i: number) => service.documented(second, {}, `application/json;q=0.${String(i).padStart(3, '0')}`);
    const kept = await ask(1);
    for (let i = 2; i <= 500; i++) await ask(i);
    expect(await ask(1)).toBe(kept);
    await ask(501);
    expect(await ask(1)).not.toBe(kept);
  });

  test('lists how a response departs from the document', async () => {
    const service = create();
    const headers = { 'content-type': 'application/json' };
    const valid = { status: 200, headers, body: { id: '1' } };
    expect(await service.violations(first, valid)).toEqual([]);
    expect(await service.violations(first, { ...valid, body: {} })).toEqual([
      "Response body must have required property 'id'",
    ]);
    expect(await service.violations(first, { ...valid, headers: { ...headers, 'x-count': 'x' } })).toEqual([
      'Response header parameter x-count must be integer',
    ]);
    expect(await service.violations(first, { ...valid, status: 500 })).toEqual([
      'Unable to match the returned status code with those defined in the document: 200,404',
    ]);
  });
});
