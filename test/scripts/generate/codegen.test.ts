import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toCodegenDocument } from '../../../scripts/generate/codegen.ts';
import { root, services } from '../../../scripts/services.ts';
import type { Document } from '../../../src/openapi/types.ts';

/** Converts a document of one operation that sends `sent` as a form, returns `Answer`, and has `rest` as further component schemas. */
function convert({ answer = {}, schemas = {}, operation = {}, components = {} }: Record<string, object>): Document {
  return toCodegenDocument({
    openapi: '3.1.0',
    info: {
      title: 'Toys',
      version: '1',
      summary: 'Count toys',
      description: 'Toys.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/toys': {
        get: {
          responses: { '200': { description: 'Toys.', content: { 'application/json': { schema: answer } } } },
          ...operation,
        },
      },
    },
    components: { schemas, ...components },
  } as unknown as Document);
}

function readAnswer(document: Document): unknown {
  const response = document.paths?.['/toys']?.get?.responses?.['200'];
  return (response as { content: Record<string, { schema: unknown }> }).content['application/json']?.schema;
}

const convertAnswer = (answer: object, schemas: object = {}) => readAnswer(convert({ answer, schemas }));

test('writes OpenAPI 3.0.3 and says that the document is reduced', () => {
  const document = convert({});
  expect(document).toMatchObject({
    openapi: '3.0.3',
    info: { title: 'Toys', 'x-lossy': true, license: { name: 'MIT' } },
  });
  expect(document.info).not.toHaveProperty('summary');
  expect(document.info).not.toHaveProperty('license.identifier');
  expect(document.info.description).toMatch(/^Count toys\.\n\nThis is a reduced OpenAPI 3\.0 form .*\n\nToys\.$/s);
});

test('does not change the 3.1 document', () => {
  const source = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas: {} } };
  const before = structuredClone(source);
  toCodegenDocument(source);
  expect(source).toEqual(before);
});

test('makes an open enum a string with x-extensible-enum', () => {
  const State = { type: 'string', description: 'State of a toy.', enum: ['new', 'used'] };
  const open = { anyOf: [{ $ref: '#/components/schemas/State' }, { type: 'string' }, { type: 'null' }] };
  const document = convert({ answer: open, schemas: { State } });
  expect(readAnswer(document)).toEqual({
    type: 'string',
    nullable: true,
    description: 'State of a toy.',
    'x-extensible-enum': ['new', 'used'],
  });
  expect(document.components).not.toHaveProperty('schemas');
  expect(convertAnswer({ description: 'Own.', anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] })).toEqual({
    type: 'string',
    description: 'Own.',
    'x-extensible-enum': ['a'],
  });
});

test('keeps a closed enum, and a union of closed forms', () => {
  const closed = {
    anyOf: [
      { type: 'string', enum: ['a'] },
      { type: 'string', format: 'date' },
    ],
  };
  expect(convertAnswer(closed)).toEqual(closed);
  const mixed = { anyOf: [{ type: 'string' }, { type: 'integer' }] };
  expect(convertAnswer(mixed)).toEqual(mixed);
});

test('makes null in a list of types nullable', () => {
  expect(convertAnswer({ type: ['string', 'null'] })).toEqual({ type: 'string', nullable: true });
  expect(convertAnswer({ type: ['string', 'integer'] })).toEqual({ anyOf: [{ type: 'string' }, { type: 'integer' }] });
});

test('makes null in a union nullable', () => {
  const Toy = { type: 'object', properties: {} };
  expect(convertAnswer({ oneOf: [{ $ref: '#/components/schemas/Toy' }, { type: 'null' }] }, { Toy })).toEqual({
    type: 'object',
    nullable: true,
    allOf: [{ $ref: '#/components/schemas/Toy' }],
  });
  expect(convertAnswer({ anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] })).toEqual({
    type: 'integer',
    minimum: 1,
    nullable: true,
  });
});

test('makes const an enum of one value', () => {
  expect(convertAnswer({ const: 'self' })).toEqual({ type: 'string', enum: ['self'] });
  expect(convertAnswer({ type: 'integer', const: 0 })).toEqual({ type: 'integer', enum: [0] });
});

test('converts an exclusive bound to a flag', () => {
  expect(convertAnswer({ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 })).toEqual({
    type: 'number',
    minimum: 0,
    exclusiveMinimum: true,
    maximum: 1,
    exclusiveMaximum: true,
  });
});

test('drops conditions and says so in the description', () => {
  const condition = JSON.parse('{"if": {"not": {"required": ["a"]}}, "then": {"required": ["b"]}}');
  expect(convertAnswer({ type: 'object', description: 'Toy.', ...condition })).toEqual({
    type: 'object',
    description:
      'Toy.\n\nThe OpenAPI 3.1 document states a further condition (`if`, `then`) that OpenAPI 3.0 cannot express.',
  });
});

test('keeps the first example of a schema, a parameter and a body', () => {
  expect(convertAnswer({ type: 'string', examples: ['a', 'b'] })).toEqual({ type: 'string', example: 'a' });
  const document = convert({
    operation: {
      parameters: [
        {
          name: 'q',
          in: 'query',
          schema: { type: ['string', 'null'] },
          examples: { one: { value: 1 }, two: { value: 2 } },
        },
      ],
      requestBody: {
        content: { 'application/json': { schema: {}, examples: { toy: { $ref: '#/components/examples/Toy' } } } },
      },
    },
    components: { examples: { Toy: { value: { name: 'Bear' } } } },
  });
  const { parameters, requestBody } = document.paths?.['/toys']?.get ?? {};
  expect(parameters).toEqual([{ name: 'q', in: 'query', schema: { type: 'string', nullable: true }, example: 1 }]);
  expect(requestBody).toEqual({ content: { 'application/json': { schema: {}, example: { name: 'Bear' } } } });
  expect(document.components).not.toHaveProperty('examples');
});

test('makes bytes binary, and base64 byte', () => {
  expect(convertAnswer({ type: 'string', contentMediaType: 'audio/wav' })).toEqual({
    type: 'string',
    format: 'binary',
  });
  expect(convertAnswer({ type: 'string', contentEncoding: 'base64' })).toEqual({ type: 'string', format: 'byte' });
  const document = convert({
    operation: { responses: { '200': { description: 'Archive.', content: { 'application/gzip': {} } } } },
  });
  expect(document.paths?.['/toys']?.get?.responses).toEqual({
    '200': {
      description: 'Archive.',
      content: { 'application/gzip': { schema: { type: 'string', format: 'binary' } } },
    },
  });
});

test('converts a JSON part of a form to the object that it contains', () => {
  const document = convert({
    operation: {
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: { $ref: '#/components/schemas/Form' },
            examples: { toy: { value: { file: 'bear.wav', metadata: '{"name":"Bear"}' } } },
          },
        },
      },
    },
    schemas: {
      Form: {
        type: 'object',
        properties: {
          file: { type: 'string', contentMediaType: 'application/octet-stream' },
          metadata: {
            type: 'string',
            description: 'Facts as JSON text.',
            contentMediaType: 'application/json',
            contentSchema: { $ref: '#/components/schemas/Facts' },
          },
        },
      },
      Facts: { type: 'object' },
    },
  });
  expect(document.components?.schemas?.Form?.properties).toEqual({
    file: { type: 'string', format: 'binary' },
    metadata: { description: 'Facts as JSON text.', allOf: [{ $ref: '#/components/schemas/Facts' }] },
  });
  expect(document.paths?.['/toys']?.get?.requestBody).toMatchObject({
    content: {
      'multipart/form-data': {
        encoding: { metadata: { contentType: 'application/json' } },
        example: { file: 'bear.wav', metadata: { name: 'Bear' } },
      },
    },
  });
});

test('keeps JSON text outside of a form a string', () => {
  const text = { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'object' } };
  expect(convertAnswer(text)).toEqual({ type: 'string' });
});

test('keeps a description next to a reference by allOf', () => {
  const Toy = { type: 'object' };
  const $ref = '#/components/schemas/Toy';
  expect(convertAnswer({ $ref, description: 'Best toy.' }, { Toy })).toEqual({
    description: 'Best toy.',
    allOf: [{ $ref }],
  });
  expect(convertAnswer({ $ref, 'x-source': 'inferred' }, { Toy })).toEqual({ $ref });
  const document = convert({
    operation: { responses: { '404': { $ref: '#/components/responses/Missing', description: 'No toy.' } } },
    components: { responses: { Missing: { description: 'Missing.' } } },
  });
  expect(document.paths?.['/toys']?.get?.responses).toEqual({ '404': { $ref: '#/components/responses/Missing' } });
});

test('replaces a union in which any object is allowed, and names its forms', () => {
  const schemas = {
    Toy: { type: 'object', properties: { name: { type: 'string' } } },
    Toys: { type: 'array', items: {} },
  };
  const open = { type: 'object' };
  expect(convertAnswer({ anyOf: [{ $ref: '#/components/schemas/Toy' }, open] }, schemas)).toEqual({
    type: 'object',
    additionalProperties: true,
    description: 'The OpenAPI 3.1 document describes these forms: `Toy`, or another object.',
  });
  expect(convertAnswer({ anyOf: [{ $ref: '#/components/schemas/Toys' }, open] }, schemas)).toEqual({
    description: 'The OpenAPI 3.1 document describes these forms: `Toys`, object.',
  });
});

test('converts a union of a list and one item to the list', () => {
  const $ref = '#/components/schemas/Toy';
  const list = { type: 'array', items: { $ref }, maxItems: 9 };
  const Toy = { type: 'object', properties: { name: { type: 'string' } } };
  expect(convertAnswer({ oneOf: [list, { $ref }] }, { Toy })).toEqual({
    ...list,
    description: 'The OpenAPI 3.1 document also allows one item without the list.',
  });
});

test('drops links, and components that nothing refers to', () => {
  const document = convert({
    operation: { responses: { '200': { description: 'Toy.', links: { get: { operationId: 'getToy' } } } } },
    schemas: { A: { $ref: '#/components/schemas/B' }, B: { type: 'string' } },
    components: { links: { get: {} }, securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  });
  expect(document.paths?.['/toys']?.get?.responses).toEqual({ '200': { description: 'Toy.' } });
  expect(document.components).toEqual({ securitySchemes: { key: { type: 'http', scheme: 'bearer' } } });
});

test('converts properties, items, members and components at every depth', () => {
  const nullable = { type: ['string', 'null'] };
  const converted = { type: 'string', nullable: true };
  const deep = (leaf: object) => ({
    type: 'object',
    properties: { const: leaf, list: { type: 'array', items: leaf } },
    additionalProperties: leaf,
    not: leaf,
    allOf: [{ oneOf: [leaf, { type: 'integer' }] }],
  });
  const $ref = '#/components/schemas/Deep';
  const document = convert({ answer: { $ref }, schemas: { Deep: deep(nullable) } });
  expect(document.components?.schemas?.Deep).toEqual(deep(converted));
});

test.each(services())('is valid OpenAPI 3.0 for $name', { timeout: 60_000 }, ({ name }) => {
  const file = `generated/${name}/openapi.codegen.json`;
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { status, stdout, stderr } = spawnSync('redocly', ['lint', '--extends', 'minimal', file], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, expect.not.stringContaining('Error was generated')]);
  expect(stdout + stderr).toContain(`${file}: validated`);
});
