import { describe, expect, test, vi } from 'vitest';
import { buildPrismOperation } from '../../../src/mock/prism/operation.ts';
import * as parts from '../../../src/mock/prism/parts.ts';
import { type PrismInput, RequestValidator } from '../../../src/mock/prism/request-validator.ts';
import { SchemaInliner } from '../../../src/mock/prism/schema-inliner.ts';
import { listOperations } from '../../../src/openapi/document.ts';
import type { Document } from '../../../src/openapi/types.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const NOTHING: PrismInput = { path: {}, query: {}, headers: {}, body: undefined, contentType: undefined };

/** Creates the validator of an operation in a document with these components. */
function create(operation: object, components: object = {}): RequestValidator {
  const document = {
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: { '/things/{id}': { post: { responses: {}, ...operation } } },
    components,
  } as unknown as Document;
  const [model] = listOperations(document);
  if (!model) throw new Error('The document has no operation.');
  return new RequestValidator(model, buildPrismOperation(document, model, new SchemaInliner(document)));
}

const list = (operation: object, input: Partial<PrismInput>, components?: object) =>
  create(operation, components).listProblems({ ...NOTHING, ...input });

describe('credentials', () => {
  const securitySchemes = {
    bearer: { type: 'http', scheme: 'bearer' },
    header: { type: 'apiKey', in: 'header', name: 'X-Key' },
    query: { type: 'apiKey', in: 'query', name: 'key' },
    mutual: { type: 'mutualTLS' },
  };
  const authorization = 'Bearer x';

  test.each<[string, object[], Partial<PrismInput>, boolean]>([
    ['an operation without security needs none', [], {}, true],
    ['a bearer token is sent', [{ bearer: [] }], { headers: { authorization } }, true],
    ['a bearer token is missing', [{ bearer: [] }], {}, false],
    ['another scheme is sent', [{ bearer: [] }], { headers: { authorization: 'Basic eDp5' } }, false],
    ['a key in a header is sent', [{ header: [] }], { headers: { 'x-key': 'k' } }, true],
    ['a key is in another header', [{ header: [] }], { headers: { 'x-other': 'k' } }, false],
    ['a key in the query is sent', [{ query: [] }], { query: { key: 'k' } }, true],
    ['a key in the query is missing', [{ query: [] }], { query: { other: 'k' } }, false],
    ['the second alternative is sent', [{ bearer: [] }, { header: [] }], { headers: { 'x-key': 'k' } }, true],
    ['one of two is missing', [{ bearer: [], header: [] }], { headers: { authorization } }, false],
    ['both of two are sent', [{ bearer: [], header: [] }], { headers: { authorization, 'x-key': 'k' } }, true],
    ['they are optional', [{ bearer: [] }, {}], {}, true],
    ['a kind that Prism does not know is not checked', [{ mutual: [] }], {}, true],
    ['a known kind next to it is', [{ mutual: [], bearer: [] }], {}, false],
  ])('%s', async (_, security, input, expected) => {
    const validator = create({ security }, { securitySchemes });
    expect(await validator.isAuthorized({ ...NOTHING, ...input })).toBe(expected);
  });
});

describe('the body', () => {
  const TYPE = 'application/json';
  const requestBody = (schema: object, required = true) => ({
    requestBody: { required, content: { [TYPE]: { schema } } },
  });
  const listOfBody = (schema: object, body: unknown, components?: object) =>
    list(requestBody(schema), { body, contentType: TYPE }, components);
  const named = {
    type: 'object',
    required: ['name'],
    properties: { name: text, tags: { type: 'array', items: integer } },
  };

  test('may be missing unless the operation requires it', async () => {
    expect(await list(requestBody(named), {})).toEqual([
      { in: 'body', field: '', rule: 'required', message: 'must be sent' },
    ]);
    expect(await list(requestBody(named, false), {})).toEqual([]);
    expect(await list({}, {})).toEqual([]);
  });

  test('can be anything without a schema', async () => {
    const operation = { requestBody: { required: true, content: { [TYPE]: {} } } };
    expect(await list(operation, { body: [1], contentType: TYPE })).toEqual([]);
  });

  test('must match the schema of its content type', async () => {
    const operation = {
      requestBody: { content: { [TYPE]: { schema: named }, 'text/plain': { schema: { maxLength: 3 } } } },
    };
    expect(await list(operation, { body: { name: 'a' }, contentType: TYPE })).toEqual([]);
    expect(await list(operation, { body: 'abcd', contentType: 'text/plain' })).toEqual([
      { in: 'body', field: '', rule: 'maxLength', message: 'must NOT have more than 3 characters' },
    ]);
  });

  test('has all its problems listed, each with the name of its field', async () => {
    expect(await listOfBody(named, { tags: [1, 'x'] })).toEqual([
      { in: 'body', field: 'name', rule: 'required', message: 'is required' },
      { in: 'body', field: 'tags.1', rule: 'type', message: 'must be integer' },
    ]);
  });

  test('is not converted: "5" is not an integer', async () => {
    const body = { n: '5' };
    expect(await listOfBody({ type: 'object', properties: { n: integer } }, body)).toEqual([
      { in: 'body', field: 'n', rule: 'type', message: 'must be integer' },
    ]);
    expect(body).toEqual({ n: '5' });
  });

  test('may lack required properties that only responses have', async () => {
    const schema = {
      type: 'object',
      required: ['id', 'name'],
      properties: { id: { ...text, readOnly: true }, name: text },
    };
    expect(await listOfBody(schema, { name: 'a' })).toEqual([]);
    expect(await listOfBody(schema, {})).toEqual([
      { in: 'body', field: 'name', rule: 'required', message: 'is required' },
    ]);
    expect(
      await listOfBody({ ...schema, properties: { id: { ...text, readOnly: false }, name: text } }, { name: 'a' }),
    ).toEqual([{ in: 'body', field: 'id', rule: 'required', message: 'is required' }]);
  });

  test.each([false, true])(
    'that contains itself is checked at any depth (properties that only responses have: %j)',
    async (readOnly) => {
      const Tree = {
        type: 'object',
        properties: { v: integer, id: { ...text, readOnly }, next: { $ref: '#/components/schemas/Tree' } },
      };
      const body = { v: 1, next: { v: 2, next: { v: 'x' } } };
      expect(await listOfBody({ $ref: '#/components/schemas/Tree' }, body, { schemas: { Tree } })).toEqual([
        { in: 'body', field: 'next.next.v', rule: 'type', message: 'must be integer' },
      ]);
    },
  );

  test('has fields of its own, also if a parameter has the same name', async () => {
    const parameters = [{ name: 'NAME', in: 'query', schema: text }];
    expect(await list({ ...requestBody(named), parameters }, { body: {}, contentType: TYPE })).toMatchObject([
      { in: 'body', field: 'name' },
    ]);
  });
});

describe('a query argument', () => {
  const limit = { name: 'Limit', in: 'query', schema: { type: 'integer', maximum: 5 } };
  const tags = { name: 'Tags', in: 'query', schema: { type: 'array', items: integer } };
  const fails = (field: string, message: string, rule = 'type') => [{ in: 'query', field, rule, message }];

  test('is text that is converted before it is checked, but not changed', async () => {
    const query = { Limit: '5', other: 'x' };
    expect(await list({ parameters: [limit] }, { query })).toEqual([]);
    expect(query).toEqual({ Limit: '5', other: 'x' });
    expect(await list({ parameters: [limit] }, { query: { Limit: 'x' } })).toEqual(fails('Limit', 'must be integer'));
    expect(await list({ parameters: [limit] }, { query: { Limit: '6' } })).toEqual(
      fails('Limit', 'must be <= 5', 'maximum'),
    );
  });

  test('may be missing unless it is required', async () => {
    expect(await list({ parameters: [limit, tags] }, {})).toEqual([]);
    expect(await list({ parameters: [limit, tags] }, { query: { other: 'x' } })).toEqual([]);
    const required = (parameter: object) => ({ parameters: [{ ...parameter, required: true }] });
    for (const query of [{}, { other: 'x' } as Record<string, string>]) {
      expect(await list(required(limit), { query })).toEqual(fails('Limit', 'is required', 'required'));
      expect(await list(required(tags), { query })).toEqual(fails('Tags', 'is required', 'required'));
    }
  });

  test.each<[string, object, string | string[], boolean]>([
    ['one field for each item', {}, ['1', '2'], true],
    ['one field for each item', {}, ['1', 'x'], false],
    ['a single item', {}, '1', true],
    ['no comma by default', {}, '1,2', false],
    ['commas', { explode: false }, '1,2', true],
    ['commas', { explode: false }, '1,x', false],
    ['pipes', { style: 'pipeDelimited' }, '1|2', true],
    ['pipes', { style: 'pipeDelimited' }, '1|x', false],
    ['pipes, but one field for each item', { style: 'pipeDelimited', explode: true }, ['1', '2'], true],
  ])('that is a list has %s: %j %j', async (_, more, value, isValid) => {
    const problems = await list({ parameters: [{ ...tags, ...more }] }, { query: { Tags: value } });
    expect(problems.map(({ in: place, rule }) => [place, rule])).toEqual(isValid ? [] : [['query', 'type']]);
  });

  test.each<[string, object]>([
    ['an object', { type: 'object', properties: { a: integer } }],
    ['a list or text', { type: ['array', 'string'] }],
    ['a list in an alternative', { anyOf: [{ type: 'array' }] }],
  ])('that is %s is taken as a list or an object, not as a single value', async (_, schema) => {
    const parameters = [{ name: 'filter', in: 'query', style: 'form', schema }];
    const load = vi.spyOn(parts, 'loadQueryValidator');
    await list({ parameters }, { query: { filter: 'x' } });
    expect(load).toHaveBeenCalledTimes(1);
    load.mockRestore();
  });

  const listSchema = { type: 'array', items: integer };
  test.each<[string, object, string[], string[]]>([
    ['by its types', { ...listSchema, type: ['array', 'null'] }, ['1'], ['x']],
    ['by an alternative', { anyOf: [listSchema, { type: 'null' }], maxItems: 1 }, ['1'], ['1', '2']],
    ['by one of two schemas', { oneOf: [{ type: 'null' }, listSchema] }, ['1', '2'], ['x']],
  ])('that is a list or null %s may have one item', async (_, schema, valid, invalid) => {
    const check = async (values: string[]) => {
      const query = { Tags: values.length === 1 ? (values[0] as string) : values };
      return (await list({ parameters: [{ ...tags, schema }] }, { query })).length;
    };
    expect([await check(valid), await check(invalid)]).toEqual([0, 1]);
    const piped = { ...tags, style: 'pipeDelimited', schema };
    const problems = await list({ parameters: [piped] }, { query: { Tags: 'x|y' } });
    expect(problems.map(({ rule }) => rule)).toContain('type');
  });

  test.each<[object, string]>([
    [text, 'a|b'],
    [{ ...listSchema, type: ['array', 'string'] }, 'a|b'],
    [{ anyOf: [listSchema, text, { type: 'null' }] }, 'a|b'],
  ])('with the style of a list and the schema %j may be a single value', async (schema, value) => {
    const parameters = [{ ...tags, style: 'pipeDelimited', schema }];
    expect(await list({ parameters }, { query: { Tags: value } })).toEqual([]);
  });

  test('that is an object has one field for each property', async () => {
    const filter = { name: 'filter', in: 'query', schema: { type: 'object', properties: { a: integer } } };
    expect(await list({ parameters: [filter] }, { query: { a: '1' } })).toEqual([]);
    expect(await list({ parameters: [filter] }, { query: { a: 'x' } })).toEqual(fails('filter.a', 'must be integer'));
    const nullable = { ...filter, schema: { ...filter.schema, type: ['object', 'null'] } };
    expect(await list({ parameters: [nullable] }, { query: { a: 'x' } })).toEqual(fails('filter.a', 'must be integer'));
    const deep = { ...filter, style: 'deepObject' };
    expect(await list({ parameters: [deep] }, { query: { 'filter[a]': '1' } })).toEqual([]);
    expect(await list({ parameters: [deep] }, { query: { 'filter[a]': 'x' } })).toEqual(
      fails('filter.a', 'must be integer'),
    );
  });

  test('with the name of a path argument is told apart from it', async () => {
    const parameters = [
      { name: 'id', in: 'path', required: true, schema: text },
      { name: 'id', in: 'query', schema: integer },
    ];
    expect(await list({ parameters }, { path: { id: 'abc' }, query: { id: '5' } })).toEqual([]);
    expect(await list({ parameters }, { path: { id: '5' }, query: { id: 'abc' } })).toEqual(
      fails('id', 'must be integer'),
    );
  });
});

describe('a path argument', () => {
  const listOfPath = (schema: object, id: string) =>
    list({ parameters: [{ name: 'id', in: 'path', required: true, schema }] }, { path: { id } });

  test.each<[object, string, string, string]>([
    [integer, 'x', 'type', 'must be integer'],
    [{ ...text, enum: ['a', 'b'] }, 'x', 'enum', 'must be equal to one of the allowed values: a, b'],
    [{ ...text, const: 'a' }, 'x', 'const', 'must be equal to constant'],
    [{ ...text, pattern: '^a$' }, 'x', 'pattern', 'must match pattern "^a$"'],
    [{ ...text, format: 'uuid' }, 'x', 'format', 'must match format "uuid"'],
    [{ ...text, maxLength: 2 }, 'xxx', 'maxLength', 'must NOT have more than 2 characters'],
    [{ ...text, minLength: 2 }, 'x', 'minLength', 'must NOT have fewer than 2 characters'],
    [{ ...text, not: { const: 'x' } }, 'x', 'not', 'must NOT be valid'],
    [{ ...text, allOf: [{ maxLength: 2 }] }, 'xxx', 'maxLength', 'must NOT have more than 2 characters'],
    [{ ...text, oneOf: [{}, {}] }, 'x', 'oneOf', 'must match exactly one schema in oneOf'],
  ])('must match %j', async (schema, id, rule, message) => {
    expect(await listOfPath(schema, id)).toEqual([{ in: 'path', field: 'id', rule, message }]);
  });

  test('must match one of several schemas', async () => {
    const schema = { ...text, anyOf: [{ const: 'a' }, { maxLength: 2 }] };
    expect(await listOfPath(schema, 'bb')).toEqual([]);
    expect((await listOfPath(schema, 'xxx')).map(({ rule }) => rule)).toEqual(['const', 'maxLength', 'anyOf']);
  });

  test('is one value, whatever characters it has', async () => {
    expect(await listOfPath({ ...text, pattern: '^a,b/c$' }, 'a,b/c')).toEqual([]);
    expect(await listOfPath({ type: 'integer' }, '12')).toEqual([]);
  });
});

describe('a header', () => {
  const parameters = [{ name: 'X-Count', in: 'header', required: true, schema: integer }];
  const listOfHeaders = (headers: Record<string, string>) => list({ parameters }, { headers });

  test('is checked under its name in lower case, and named as in the document', async () => {
    expect(await listOfHeaders({ 'x-count': '5' })).toEqual([]);
    expect(await listOfHeaders({ 'x-count': 'x' })).toEqual([
      { in: 'header', field: 'X-Count', rule: 'type', message: 'must be integer' },
    ]);
    expect(await listOfHeaders({})).toEqual([
      { in: 'header', field: 'X-Count', rule: 'required', message: 'is required' },
    ]);
  });
});

test('problems are listed in the order body, headers, query, path, lists', async () => {
  const parameters = [
    { name: 'tags', in: 'query', schema: { type: 'array', items: integer } },
    { name: 'limit', in: 'query', schema: integer },
    { name: 'id', in: 'path', required: true, schema: integer },
    { name: 'X-Count', in: 'header', schema: integer },
  ];
  const requestBody = { required: true, content: { 'application/json': { schema: integer } } };
  const problems = await list(
    { parameters, requestBody },
    {
      path: { id: 'x' },
      query: { limit: 'x', tags: 'x' },
      headers: { 'x-count': 'x' },
      body: 'x',
      contentType: 'application/json',
    },
  );
  expect(problems.map(({ in: place, field }) => [place, field])).toEqual([
    ['body', ''],
    ['header', 'X-Count'],
    ['query', 'limit'],
    ['path', 'id'],
    ['query', 'tags.0'],
  ]);
});

test('parts of Prism that have nothing to validate are not loaded', async () => {
  const loaders = ['loadSchemaValidator', 'loadHeaderValidator', 'loadQueryValidator', 'loadBodyValidator'] as const;
  const spies = loaders.map((name) => vi.spyOn(parts, name));
  const readLoaded = () => {
    const names = loaders.filter((_, i) => (spies[i]?.mock.calls.length ?? 0) > 0);
    for (const spy of spies) spy.mockClear();
    return names;
  };
  const id = { name: 'id', in: 'path', required: true, schema: { ...text, minLength: 1 } };
  const limit = { name: 'limit', in: 'query', schema: integer };
  const tags = { name: 'tags', in: 'query', schema: { type: 'array' } };
  const operation = {
    parameters: [id, limit, tags],
    requestBody: { content: { 'application/json': { schema: integer }, 'text/plain': {} } },
  };
  try {
    await list(operation, { path: { id: '1' } });
    await list(operation, { path: { id: '1' }, body: 'x', contentType: 'text/plain' });
    await list({ parameters: [id] }, { path: { id: '1' }, query: { other: 'x' } });
    expect(readLoaded()).toEqual([]);
    await list(operation, { body: 5, contentType: 'application/json' });
    expect(readLoaded()).toEqual(['loadSchemaValidator']);
    await list({ parameters: [tags] }, { query: { tags: 'x' } });
    expect(readLoaded()).toEqual(['loadQueryValidator']);
    await list({ parameters: [limit] }, { query: { limit: '1' } });
    expect(readLoaded()).toEqual(['loadSchemaValidator']);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
});
