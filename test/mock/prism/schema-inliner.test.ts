import { describe, expect, test } from 'vitest';
import { SchemaInliner } from '../../../src/mock/prism/schema-inliner.ts';
import type { Document, SchemaObject } from '../../../src/openapi/types.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const create = (schemas: Record<string, unknown>) =>
  new SchemaInliner({ openapi: '3.1.0', paths: {}, components: { schemas } } as unknown as Document);

describe('SchemaInliner', () => {
  test('replaces references at any depth by what they refer to', () => {
    const inliner = create({ Name: { type: 'string' }, Item: { type: 'object', properties: { name: ref('Name') } } });
    expect(inliner.inline({ type: 'array', items: ref('Item'), anyOf: [ref('Name'), { not: ref('Name') }] })).toEqual({
      type: 'array',
      items: { type: 'object', properties: { name: { type: 'string' } } },
      anyOf: [{ type: 'string' }, { not: { type: 'string' } }],
    });
    expect(inliner.bundle).toEqual({});
  });

  test('bounds an int64, which Prism does not check, and keeps narrower bounds', () => {
    const inliner = create({ Id: { type: 'integer', format: 'int64' } });
    expect(inliner.inline(ref('Id'))).toMatchObject({ minimum: -(2 ** 63), maximum: 2 ** 63 });
    expect(inliner.inline({ type: 'integer', format: 'int64', minimum: 1 })).toMatchObject({
      minimum: 1,
      maximum: 2 ** 63,
    });
    expect(inliner.inline({ type: 'integer' })).toEqual({ type: 'integer' });
  });

  test('applies the keywords next to a reference, except its description', () => {
    const inliner = create({ Name: { type: 'string', minLength: 1, description: 'A name.' } });
    expect(inliner.inline({ ...ref('Name'), description: 'Another.' })).toEqual({
      type: 'string',
      minLength: 1,
      description: 'A name.',
    });
    expect(inliner.inline({ ...ref('Name'), minLength: 2, not: ref('Name'), description: 'Another.' })).toMatchObject({
      type: 'string',
      minLength: 2,
      description: 'A name.',
      not: { type: 'string' },
    });
  });

  test.each(['const', 'default', 'enum', 'example', 'examples'])('leaves the data of "%s" as it is', (keyword) => {
    const data = [{ $ref: 'not a reference' }];
    expect(create({}).inline({ [keyword]: data })).toEqual({ [keyword]: data });
  });

  test.each(['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'])(
    'reads "%s" as schemas by name, whatever the names are',
    (keyword) => {
      const inliner = create({ Name: { type: 'string' } });
      const schema = { [keyword]: { $ref: ref('Name'), default: ref('Name') } };
      expect(inliner.inline(schema)).toEqual({ [keyword]: { $ref: { type: 'string' }, default: { type: 'string' } } });
    },
  );

  test('leaves plain values as they are, and a `$ref` that is not text', () => {
    const schema = { additionalProperties: false, maximum: 5, const: null, $ref: 7 } as unknown as SchemaObject;
    expect(create({}).inline(schema)).toEqual(schema);
  });

  test('bundles a schema that refers to itself, under one name', () => {
    const inliner = create({
      Tree: { type: 'object', properties: { left: ref('Tree'), right: ref('Tree'), name: ref('Name') } },
      Name: { type: 'string' },
    });
    const again = { $ref: '#/__bundled__/schema0' };
    const tree = { type: 'object', properties: { left: again, right: again, name: { type: 'string' } } };
    expect(inliner.inline(ref('Tree'))).toEqual(tree);
    expect(inliner.bundle).toEqual({ schema0: tree });
    expect(inliner.inline({ items: ref('Tree') })).toEqual({ items: tree });
    expect(Object.keys(inliner.bundle)).toEqual(['schema0']);
  });

  test('bundles two schemas that refer to each other, each circle under its own name', () => {
    const inliner = create({ A: { items: ref('B') }, B: { items: ref('A') }, C: { not: ref('C') } });
    expect(inliner.inline(ref('A'))).toEqual({ items: { items: { $ref: '#/__bundled__/schema0' } } });
    expect(inliner.inline(ref('C'))).toEqual({ not: { $ref: '#/__bundled__/schema1' } });
    expect(inliner.bundle).toEqual({
      schema0: { items: { items: { $ref: '#/__bundled__/schema0' } } },
      schema1: { not: { $ref: '#/__bundled__/schema1' } },
    });
  });

  test('shares the result of a reference', () => {
    const inliner = create({ Name: { type: 'string' } });
    expect(inliner.inline(ref('Name'))).toBe(inliner.inline(ref('Name')));
  });
});
