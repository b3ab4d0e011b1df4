import { expect, test } from 'vitest';
import { createSchemaValidators } from '../../src/check/schemas.ts';
import type { Document } from '../../src/openapi/types.ts';

const Thing = {
  type: 'object',
  required: ['id', 'name', 'password', 'owner'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
    owner: { $ref: '#/components/schemas/Owner' },
  },
};
const Owner = { type: 'string', readOnly: true };
const document = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '1' },
  paths: {},
  components: { schemas: { Thing, Owner, List: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } } },
} as unknown as Document;
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('a request may lack required properties that are readOnly, a response those that are writeOnly', async () => {
  const { validateBody } = await createSchemaValidators(document);
  const sent = { name: 'n', password: 'p' };
  const received = { id: 'i', name: 'n', owner: 'o' };
  expect(validateBody(reference('Thing'), sent, 'request')).toEqual([]);
  expect(validateBody(reference('Thing'), received, 'response')).toEqual([]);
  expect(validateBody(reference('List'), [received], 'response')).toEqual([]);
});

test('the other direction requires them', async () => {
  const { validateBody } = await createSchemaValidators(document);
  expect(validateBody(reference('Thing'), {}, 'request')).toEqual([
    { pointer: '/name', message: 'is missing' },
    { pointer: '/password', message: 'is missing' },
  ]);
  expect(validateBody(reference('List'), [{}], 'response')).toEqual([
    { pointer: '/0/id', message: 'is missing' },
    { pointer: '/0/name', message: 'is missing' },
    { pointer: '/0/owner', message: 'is missing' },
  ]);
});

test('checks the type of a readOnly or writeOnly property that is there in either direction', async () => {
  const { validateBody } = await createSchemaValidators(document);
  const value = { id: 1, name: 'n', password: 2, owner: 'o' };
  const expected = [
    { pointer: '/id', message: 'must be string' },
    { pointer: '/password', message: 'must be string' },
  ];
  expect(validateBody(reference('Thing'), value, 'request')).toEqual(expected);
  expect(validateBody(reference('Thing'), value, 'response')).toEqual(expected);
});
