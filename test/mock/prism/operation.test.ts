import { describe, expect, test } from 'vitest';
import { buildPrismOperation, type PrismOperation } from '../../../src/mock/prism/operation.ts';
import { SchemaInliner } from '../../../src/mock/prism/schema-inliner.ts';
import { listOperations } from '../../../src/openapi/document.ts';
import type { Document } from '../../../src/openapi/types.ts';

const text = { type: 'string' };
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** Builds the operation `POST /things/{id}` of a document with these components. */
function build(operation: object, components: object = {}, more: object = {}): PrismOperation {
  const document = {
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: { '/things/{id}': { post: { operationId: 'changeThing', responses: {}, ...operation } } },
    components,
    ...more,
  } as unknown as Document;
  const [model] = listOperations(document);
  if (!model) throw new Error('The document has no operation.');
  return buildPrismOperation(document, model, new SchemaInliner(document));
}

test('has the method in lower case, the path and nothing that the document does not have', () => {
  expect(build({})).toEqual({
    method: 'post',
    path: '/things/{id}',
    request: { path: [], query: [], headers: [], body: undefined },
    responses: [],
    security: [],
    __bundled__: {},
  });
});

describe('parameters', () => {
  const buildRequest = (...parameters: object[]) => build({ parameters }, { schemas: { Name: text } }).request;

  test('are sorted by place, with the defaults of OpenAPI', () => {
    expect(
      buildRequest(
        { name: 'id', in: 'path', required: true, schema: ref('schemas', 'Name') },
        { name: 'limit', in: 'query', schema: { type: 'integer' } },
        { name: 'X-Trace', in: 'header' },
        { name: 'session', in: 'cookie', schema: text },
      ),
    ).toEqual({
      path: [{ name: 'id', schema: text, required: true, style: 'simple', explode: undefined }],
      query: [{ name: 'limit', schema: { type: 'integer' }, required: false, style: 'form', explode: undefined }],
      headers: [{ name: 'X-Trace', schema: {}, required: false, style: 'simple', explode: undefined }],
      body: undefined,
    });
  });

  test('keep the style of the document', () => {
    const tags = { name: 'tags', in: 'query', required: true, style: 'pipeDelimited', explode: false, schema: text };
    expect(buildRequest(tags).query).toEqual([
      { name: 'tags', schema: text, required: true, style: 'pipeDelimited', explode: false },
    ]);
  });

  test('called Accept, Authorization or Content-Type are ignored in headers only', () => {
    const names = ['Accept', 'AUTHORIZATION', 'content-type', 'Accept-Language'];
    const { headers, query } = buildRequest(
      ...names.map((name) => ({ name, in: 'header' })),
      ...names.map((name) => ({ name, in: 'query' })),
    );
    expect(headers.map(({ name }) => name)).toEqual(['Accept-Language']);
    expect(query.map(({ name }) => name)).toEqual(names);
  });
});

describe('the request body', () => {
  test('is optional unless the document requires it', () => {
    const content = { 'application/json': { schema: ref('schemas', 'Name') } };
    const contents = [{ mediaType: 'application/json', schema: text, examples: [] }];
    const schemas = { Name: text };
    expect(build({ requestBody: { content } }, { schemas }).request.body).toEqual({ required: false, contents });
    expect(build({ requestBody: { required: true, content } }, { schemas }).request.body).toEqual({
      required: true,
      contents,
    });
  });

  const file = { type: 'string', format: 'binary' };
  const schema = {
    type: 'object',
    required: ['meta'],
    properties: {
      name: ref('schemas', 'Name'),
      file,
      audio: { type: 'string', contentMediaType: 'audio/wav' },
      meta: { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'object' } },
      raw: { type: 'string', contentMediaType: 'application/json' },
      xml: { type: 'string', contentMediaType: 'text/xml', contentSchema: { type: 'object' } },
      odd: { type: 'string', contentSchema: { type: 'object' } },
      shared: ref('schemas', 'File'),
    },
  };
  const buildProperties = (type: string, form: object = schema) =>
    build(
      { requestBody: { content: { [type]: { schema: form } } } },
      { schemas: { Name: text, File: file, Form: schema } },
    ).request.body?.contents[0]?.schema;

  test.each([
    'multipart/form-data',
    'Multipart/Form-Data; charset=utf-8',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded ;charset=utf-8',
  ])('of the type %s has JSON parts with their own schemas, and files that can be anything', (type) => {
    expect(buildProperties(type, ref('schemas', 'Form'))).toEqual({
      type: 'object',
      required: ['meta'],
      properties: {
        name: text,
        file: {},
        audio: {},
        meta: { type: 'object' },
        raw: {},
        xml: schema.properties.xml,
        odd: schema.properties.odd,
        shared: {},
      },
    });
  });

  test.each(['application/json', 'multipart/form-data2', 'x-multipart/form-data', 'multipart/mixed'])(
    'of the type %s has the properties of the document',
    (type) => {
      expect(buildProperties(type)).toEqual({
        ...schema,
        properties: { ...schema.properties, name: text, shared: file },
      });
    },
  );

  test('can be a form without a schema, or without properties', () => {
    const buildForm = (media: object) =>
      build({ requestBody: { content: { 'multipart/form-data': media } } }).request.body?.contents[0]?.schema;
    expect(buildForm({})).toEqual({ properties: {} });
    expect(buildForm({ schema: { type: 'object' } })).toEqual({ type: 'object', properties: {} });
  });
});

describe('a response', () => {
  const buildResponse = (response: object, components = {}) =>
    build({ responses: { '200': { description: 'x', ...response } } }, components).responses[0];
  const buildExamples = (media: object) =>
    buildResponse({ content: { 'application/json': media } }, { examples: { shared: { value: 'shared' } } })
      ?.contents[0]?.examples;

  test('has its status, headers and media types', () => {
    expect(
      buildResponse(
        {
          headers: {
            'X-Page': { schema: ref('schemas', 'Name'), example: 'a', description: 'The page.' },
            'X-Shared': ref('headers', 'Shared'),
          },
          content: { 'application/json': { schema: ref('schemas', 'Name') }, 'text/html': {} },
        },
        { schemas: { Name: text }, headers: { Shared: { schema: text, examples: { one: { value: 1 } } } } },
      ),
    ).toEqual({
      code: '200',
      headers: [
        { name: 'X-Page', schema: text, examples: [{ key: 'default', value: 'a' }] },
        { name: 'X-Shared', schema: text, examples: [{ key: 'one', value: 1 }] },
      ],
      contents: [
        { mediaType: 'application/json', schema: text, examples: [] },
        { mediaType: 'text/html', schema: undefined, examples: [] },
      ],
    });
  });

  test('can have neither headers nor a body', () => {
    expect(buildResponse({})).toEqual({ code: '200', headers: [], contents: [] });
    expect(buildResponse({ headers: { 'X-A': {} } })?.headers).toEqual([
      { name: 'X-A', schema: undefined, examples: [] },
    ]);
  });

  test.each<[string, object, unknown[]]>([
    ['the one example', { example: 1 }, [{ key: 'default', value: 1 }]],
    [
      'the one example, which may be null',
      { example: null, schema: { examples: [1] } },
      [{ key: 'default', value: null }],
    ],
    ['the first example of the schema', { schema: { examples: [1, 2] } }, [{ key: 'default', value: 1 }]],
    [
      'the example of the media type before that of the schema',
      { example: 0, schema: { examples: [1] } },
      [{ key: 'default', value: 0 }],
    ],
    [
      'named examples, also shared ones, in their order',
      { examples: { b: { value: 1 }, a: ref('examples', 'shared') } },
      [
        { key: 'b', value: 1 },
        { key: 'a', value: 'shared' },
      ],
    ],
  ])('has %s', (_, media, examples) => {
    expect(buildExamples(media)).toEqual(examples);
  });
});

describe('security', () => {
  const bearer = { type: 'http', scheme: 'bearer' };
  const key = { type: 'apiKey', in: 'header', name: 'X-Key' };
  const securitySchemes = { bearer: ref('securitySchemes', 'token'), token: bearer, key };

  test('is a list of alternatives, each of schemes', () => {
    const security = [{ bearer: [], key: [] }, {}, { key: [] }];
    expect(build({ security }, { securitySchemes }).security).toEqual([[bearer, key], [], [key]]);
  });

  test('is that of the document if the operation has none of its own', () => {
    const security = [{ key: [] }];
    expect(build({}, { securitySchemes }, { security }).security).toEqual([[key]]);
    expect(build({ security: [] }, { securitySchemes }, { security }).security).toEqual([]);
  });

  test.each([{}, { components: undefined }, { components: { securitySchemes: {} } }])(
    'must name a scheme that the document has: not in %j',
    (more) => {
      expect(() => build({ security: [{ bearer: [] }] }, {}, more)).toThrow(
        new Error('changeThing requires the security scheme "bearer", which the document lacks.'),
      );
    },
  );
});

test('schemas that contain themselves are in the bundle of all operations', () => {
  const tree = { type: 'object', properties: { next: ref('schemas', 'Tree') } };
  const { request, __bundled__ } = build(
    { requestBody: { content: { 'application/json': { schema: ref('schemas', 'Tree') } } } },
    { schemas: { Tree: tree } },
  );
  const next = { $ref: '#/__bundled__/schema0' };
  expect(request.body?.contents[0]?.schema).toEqual({ type: 'object', properties: { next } });
  expect(__bundled__).toEqual({ schema0: { type: 'object', properties: { next } } });
});
