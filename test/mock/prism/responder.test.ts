import { describe, expect, test } from 'vitest';
import { buildPrismOperation } from '../../../src/mock/prism/operation.ts';
import {
  createResponse,
  type Documented,
  NotDocumented,
  type Preference,
  resolveAccept,
} from '../../../src/mock/prism/responder.ts';
import { SchemaInliner } from '../../../src/mock/prism/schema-inliner.ts';
import { listOperations } from '../../../src/openapi/document.ts';
import type { Document } from '../../../src/openapi/types.ts';

const text = { type: 'string' };
const JSON_TYPE = { 'content-type': 'application/json' };
const json = (media: object) => ({ content: { 'application/json': media } });

/** Returns the operation `GET /things` with these responses, as the document and as Prism has it. */
function build(responses: object, more: object = {}) {
  const document = {
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: { '/things': { get: { responses, ...more } } },
  } as unknown as Document;
  const [operation] = listOperations(document);
  if (!operation) throw new Error('The document has no operation.');
  return { operation, resource: buildPrismOperation(document, operation, new SchemaInliner(document)) };
}

function respond(responses: object, preference: Preference = {}, accept?: string, more?: object): Promise<Documented> {
  const { operation, resource } = build(responses, more);
  return createResponse(operation, resource, preference, accept);
}

describe('a response', () => {
  test('has the status, the content type and the example of the document', async () => {
    expect(await respond({ '201': json({ schema: text, example: 'a' }) })).toEqual({
      status: 201,
      headers: JSON_TYPE,
      body: 'a',
    });
  });

  test('is generated from the schema if there is no example, also if the example is not a value', async () => {
    const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer', default: 7 } } };
    expect((await respond({ '200': json({ schema }) })).body).toEqual({ n: 7 });
    expect((await respond({ '200': json({ schema, examples: { a: { summary: 'x' } } }) })).body).toEqual({ n: 7 });
  });

  test('can be an example that is null, false or zero', async () => {
    for (const example of [null, false, 0, ''])
      expect((await respond({ '200': json({ schema: { default: 1 }, example }) })).body).toBe(example);
  });

  test('has no body without a schema and an example', async () => {
    expect(await respond({ '200': json({}) })).toEqual({ status: 200, headers: JSON_TYPE, body: undefined });
  });

  test('has no content type if the document has none', async () => {
    expect(await respond({ '204': { description: 'x' } })).toStrictEqual({ status: 204, headers: {}, body: undefined });
    expect(await respond({ '200': { description: 'x' } }, {}, 'application/json')).toStrictEqual({
      status: 200,
      headers: {},
      body: undefined,
    });
  });

  test('can be plain text', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect(await respond({ '200': { content: { 'text/plain': { example: 'a' } } } }, {}, 'text/plain')).toEqual({
      status: 200,
      headers,
      body: 'a',
    });
  });

  test('is a frozen copy of the example', async () => {
    const example = { a: [{ b: 1 }] };
    const body = (await respond({ '200': json({ example }) })).body as typeof example;
    expect(body).toEqual(example);
    expect(body).not.toBe(example);
    expect([Object.isFrozen(body), Object.isFrozen(body.a[0]), Object.isFrozen(example)]).toEqual([true, true, false]);
  });

  test('says that its operation is deprecated', async () => {
    const responses = { '200': json({ example: 1 }) };
    expect((await respond(responses, {}, undefined, { deprecated: true })).headers).toEqual({
      ...JSON_TYPE,
      deprecation: 'true',
    });
    expect((await respond(responses, {}, undefined, { deprecated: false })).headers).toEqual(JSON_TYPE);
  });
});

describe('headers', () => {
  const respondHeaders = async (headers: object, preference: Preference = {}) =>
    (await respond({ '200': { headers, ...json({ schema: text, example: 'a' }) } }, preference)).headers;

  test('have their example, otherwise a value of their schema, under a name in lower case', async () => {
    expect(
      await respondHeaders({
        'X-Example': { schema: text, example: 'b' },
        'X-Number': { schema: { type: 'integer' }, example: 0 },
        'X-Default': { schema: { type: 'string', default: 'c' } },
        'X-Named': { schema: text, examples: { one: { value: 'd' }, two: { value: 'e' } } },
      }),
    ).toEqual({ ...JSON_TYPE, 'x-example': 'b', 'x-number': '0', 'x-default': 'c', 'x-named': 'd' });
  });

  test('are left out if they are not a single value', async () => {
    expect(
      await respondHeaders({
        'X-Nothing': { description: 'x' },
        'X-List': { schema: { type: 'array' }, example: ['a'] },
        'X-Null': { schema: { type: 'null' }, example: null },
        'X-Without-Value': { schema: text, examples: { a: { summary: 'x' } } },
      }),
    ).toStrictEqual(JSON_TYPE);
  });

  test('are generated as the body is', async () => {
    const headers = { 'X-Random': { schema: { type: 'string', pattern: '^[a-z]{20}$' } } };
    const generated = await respondHeaders(headers, { dynamic: true, seed: '1' });
    expect(generated['x-random']).toMatch(/^[a-z]{20}$/);
    expect((await respondHeaders(headers, { dynamic: true, seed: '1' }))['x-random']).toBe(generated['x-random']);
    expect((await respondHeaders(headers, { dynamic: true, seed: '2' }))['x-random']).not.toBe(generated['x-random']);
  });
});

describe('a preference', () => {
  const responses = {
    '200': json({ schema: text, examples: { one: { value: 'first' }, two: { value: 'second' } } }),
    '404': json({ schema: text, examples: { none: { value: 'not here' } } }),
    '4XX': json({ schema: text, example: 'range' }),
  };
  const respondAs = async (preference: Preference) => {
    const { status, body } = await respond(responses, preference);
    return [status, body];
  };

  test('selects the status and the example', async () => {
    expect(await respondAs({})).toEqual([200, 'first']);
    expect(await respondAs({ example: 'two' })).toEqual([200, 'second']);
    expect(await respondAs({ code: 404 })).toEqual([404, 'not here']);
    expect(await respondAs({ code: 418 })).toEqual([418, 'range']);
    expect(await respondAs({ code: 404, example: 'none' })).toEqual([404, 'not here']);
  });

  test('can be a status that only the default response covers', async () => {
    const { status, body } = await respond({ '200': json({}), default: json({ example: 'default' }) }, { code: 503 });
    expect([status, body]).toEqual([503, 'default']);
  });

  test('for a generated body gives the same body for the same seed', async () => {
    const schema = { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[a-z]{20}$' } } };
    const generate = async (seed: string) =>
      (await respond({ '200': json({ schema, example: { id: 'documented' } }) }, { dynamic: true, seed })).body as {
        id: string;
      };
    const first = await generate('1');
    expect(first.id).toMatch(/^[a-z]{20}$/);
    expect(await generate('1')).toEqual(first);
    expect((await generate('2')).id).not.toBe(first.id);
    expect(Object.isFrozen(first)).toBe(false);
  });

  test.each<[Preference, number, string]>([
    [{ code: 500 }, 404, 'The document has no response with the status 500.'],
    [{ example: 'three' }, 404, 'Response for contentType: application/json and exampleKey: three does not exist.'],
    [
      { code: 404, example: 'one' },
      404,
      'Response for contentType: application/json and exampleKey: one does not exist.',
    ],
  ])('%j that the document does not have is rejected', async (preference, status, message) => {
    const failure = await respond(responses, preference).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotDocumented);
    expect(failure).toMatchObject({ name: 'NotDocumented', status, message });
  });

  test('for a generated body of an operation without a schema is rejected', async () => {
    await expect(respond({ '200': json({ example: 1 }) }, { dynamic: true })).rejects.toMatchObject({
      status: 500,
      message: 'Tried to force a dynamic response for: application/json but schema is not defined.',
    });
  });
});

describe('the media type', () => {
  const content = { 'application/json': { example: { a: 1 } }, 'text/html': { example: '<p>' } };
  const respondType = async (accept?: string) =>
    (await respond({ '200': { content } }, {}, accept)).headers['content-type'];

  test('is one that the client accepts, by its preference', async () => {
    expect(await respondType()).toBe('application/json');
    expect(await respondType('text/html')).toBe('text/html');
    expect(await respondType('text/csv,text/html')).toBe('text/html');
    expect(await respondType('application/json;q=0.1,text/html')).toBe('text/html');
  });

  test('is rejected with 406 if the document has none that the client accepts', async () => {
    await expect(respondType('text/csv')).rejects.toMatchObject({
      status: 406,
      message: 'Unable to find content for text/csv',
    });
  });

  test('is that of the preferred status, even if only another one has an acceptable type', async () => {
    const responses = { '200': { content }, '404': json({ example: 'none' }) };
    await expect(respond(responses, { code: 404 }, 'text/html')).rejects.toMatchObject({
      status: 406,
      message: 'Unable to find content for text/html',
    });
  });
});

describe('resolveAccept', () => {
  const { operation } = build({
    '200': {
      content: {
        'application/json': { examples: { data: { value: 1 } } },
        'text/html': { examples: { page: {} } },
        'text/csv': {},
        'text/xml': { examples: { undefined: {} } },
      },
    },
    '404': { content: { 'text/plain': { examples: { page: {} } } } },
    '204': { description: 'x' },
  });

  test.each<[Preference, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{}, '*/*', undefined],
    [{}, 'text/csv', 'text/csv'],
    [{ example: 'page' }, 'text/csv', 'text/csv'],
    [{ example: 'page' }, undefined, 'text/html'],
    [{ example: 'page' }, '*/*', 'text/html'],
    [{ example: 'data' }, '*/*', 'application/json'],
    [{ example: 'page', code: 404 }, undefined, 'text/plain'],
    [{ example: 'page', code: 204 }, undefined, undefined],
    [{ example: 'page', code: 500 }, undefined, undefined],
    [{ example: 'toString' }, undefined, undefined],
  ])('with the preference %j and the header %j is %j', (preference, accept, expected) => {
    expect(resolveAccept(operation, preference, accept)).toBe(expected);
  });
});
