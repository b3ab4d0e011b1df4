/** What the mock takes from Prism, on small documents. */
import { describe, expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import { SchemaInliner } from '../../../src/mock/prism/schema-inliner.ts';
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

describe('credentials', () => {
  const components = {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      header: { type: 'apiKey', in: 'header', name: 'X-Key' },
      query: { type: 'apiKey', in: 'query', name: 'key' },
      basic: { type: 'http', scheme: 'basic' },
      mutual: { type: 'mutualTLS' },
    },
  };
  const get = (security?: object[]) => ({
    get: {
      ...(security ? { security } : {}),
      responses: { '200': { description: 'x', ...json(text, { example: 'ok' }) } },
    },
  });
  const bearer = { authorization: 'Bearer x' };
  test.each<[string, object[] | undefined, Record<string, string>, string, number]>([
    ['none is required', [], {}, '', 200],
    ['one is required and missing', [{ bearer: [] }], {}, '', 401],
    ['one is required and sent', [{ bearer: [] }], bearer, '', 200],
    ['the scheme differs', [{ bearer: [] }], { authorization: 'Basic eDp5' }, '', 401],
    ['basic', [{ basic: [] }], { authorization: 'Basic eDp5' }, '', 200],
    ['either, the second is sent', [{ bearer: [] }, { header: [] }], { 'x-key': 'k' }, '', 200],
    ['both, one is missing', [{ bearer: [], header: [] }], bearer, '', 401],
    ['both are sent', [{ bearer: [], header: [] }], { ...bearer, 'x-key': 'k' }, '', 200],
    ['in the query, sent', [{ query: [] }], {}, '?key=k', 200],
    ['in the query, missing', [{ query: [] }], {}, '', 401],
    ['optional', [{ bearer: [] }, {}], {}, '', 200],
    ['a kind that is not checked', [{ mutual: [] }], {}, '', 200],
    ['the document’s default', undefined, {}, '', 401],
  ])('%s', async (_, security, headers, query, status) => {
    const { send } = await mockOf(get(security), { components, security: [{ bearer: [] }] });
    expect((await send({ headers }, query)).status).toBe(status);
    expect((await send({ headers }, query)).status).toBe(status);
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

describe('SchemaInliner', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const document = {
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    components: {
      schemas: {
        Text: text,
        // Keywords and property names that are spelled alike.
        Odd: { properties: { default: ref('Text'), enum: ref('Text') }, default: ref('Text') },
        A: { properties: { b: ref('B') } },
        B: { properties: { a: ref('A'), self: ref('B') } },
      },
    },
  } as unknown as Document;

  test('replaces references, next to other keywords too, and leaves data alone', () => {
    const schemas = new SchemaInliner(document);
    expect(schemas.inline(ref('Text'))).toEqual(text);
    expect(schemas.inline({ ...ref('Text'), minLength: 1 })).toEqual({ ...text, minLength: 1 });
    expect(schemas.inline(ref('Odd'))).toEqual({ properties: { default: text, enum: text }, default: ref('Text') });
    expect(schemas.bundle).toEqual({});
  });

  test('leaves references where a schema contains itself, and defines them in the bundle', () => {
    const schemas = new SchemaInliner(document);
    const a = schemas.inline(ref('A'));
    const b = schemas.inline(ref('B'));
    const names = new Set(JSON.stringify([a, b, schemas.bundle]).match(/#\/__bundled__\/\w+/g));
    expect(names.size).toBe(2);
    for (const name of names) expect(schemas.bundle[name.replace('#/__bundled__/', '')]).toHaveProperty('properties');
  });

  test('validates recursive bodies at any depth', async () => {
    const tree = { type: 'object', required: ['v'], properties: { v: { type: 'integer' }, next: ref('Tree') } };
    const { post } = await mockOf(
      {
        post: {
          requestBody: { ...json(ref('Tree')) },
          responses: { '200': { description: 'x', ...json(ref('Tree'), { example: { v: 1, next: { v: 2 } } }) } },
        },
      },
      { components: { schemas: { Tree: tree } } },
    );
    expect((await post({ v: 1, next: { v: 2, next: { v: 3 } } })).status).toBe(200);
    const { status, body } = await post({ v: 1, next: { v: 2, next: { v: 'x' } } });
    expect([status, body.problems[0].field]).toEqual([400, 'next.next.v']);
  });
});
