import { expect, test } from 'vitest';
import { collectProperties, collectTypes, findItemSchema, listSubschemas } from '../../src/openapi/schema.ts';
import type { Document, SchemaObject } from '../../src/openapi/types.ts';

const tree: SchemaObject = {
  type: 'object',
  properties: { id: { type: 'string' }, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }],
};
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Trees', version: '1' },
  components: { schemas: { Tree: tree, Named: { properties: { id: { type: 'integer' }, name: { type: 'string' } } } } },
};
const named: SchemaObject = {
  allOf: [{ $ref: '#/components/schemas/Named' }],
  properties: { id: { type: 'number' } },
};

test('collectTypes reads alternatives and survives a schema that refers to itself', () => {
  expect([...collectTypes(document, tree)]).toEqual(['object', 'null']);
  expect([...collectTypes(document, { type: ['string', 'null'] })]).toEqual(['string', 'null']);
  expect([...collectTypes(document, undefined)]).toEqual([]);
});

test("collectProperties merges members; the schema's own properties win", () => {
  expect({ ...collectProperties(document, named) }).toEqual({ id: { type: 'number' }, name: { type: 'string' } });
  expect(Object.keys(collectProperties(document, tree))).toEqual(['id', 'children']);
});

test('collectProperties keeps a property called __proto__ as a plain key', () => {
  const schema = { properties: JSON.parse('{"__proto__": {"type": "string"}}') };
  expect(Object.keys(collectProperties(document, schema))).toEqual(['__proto__']);
});

test('findItemSchema finds the items of the body or of a property, through nullable lists', () => {
  const items = { type: 'string' };
  expect(findItemSchema(document, { type: 'array', items }, undefined)).toBe(items);
  const page = { properties: { rows: { anyOf: [{ type: 'null' }, { type: 'array', items }] } } };
  expect(findItemSchema(document, page, 'rows')).toBe(items);
  expect(findItemSchema(document, page, 'other')).toBeUndefined();
});

test('listSubschemas lists every schema inside a schema with its path', () => {
  const schema: SchemaObject = {
    anyOf: [{ const: 1 }],
    properties: { a: { const: 2 } },
    patternProperties: { '^b': { const: 3 } },
    items: { const: 4 },
    additionalProperties: false,
    contentSchema: { const: 5 },
  };
  expect(listSubschemas(schema)).toEqual([
    { schema: { const: 1 }, keyword: 'anyOf', path: ['anyOf', 0] },
    { schema: { const: 2 }, keyword: 'properties', path: ['properties', 'a'], property: 'a' },
    { schema: { const: 3 }, keyword: 'patternProperties', path: ['patternProperties', '^b'] },
    { schema: { const: 4 }, keyword: 'items', path: ['items'] },
    { schema: { const: 5 }, keyword: 'contentSchema', path: ['contentSchema'] },
  ]);
});
