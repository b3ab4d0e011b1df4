import { expect, test } from 'vitest';
import { deref, findByPointer } from '../../src/openapi/reference.ts';

const document = {
  paths: { '/a~b/{c}': { get: 1 } },
  a: { $ref: '#/b' },
  b: { $ref: '#/c%20d' },
  'c d': { value: 1 },
  list: [{ value: 2 }],
  loop: { $ref: '#/loop' },
  nowhere: { $ref: '#/missing/name' },
};

test('findByPointer reads escaped keys and indexes', () => {
  expect(findByPointer(document, '/paths/~1a~0b~1%7Bc%7D/get')).toBe(1);
  expect(findByPointer(document, '/list/0/value')).toBe(2);
  expect(findByPointer(document, '')).toBe(document);
});

test.each(['/paths/get', '/list/1/value', '/constructor', '/a/$ref/length'])(
  'findByPointer finds nothing at %s',
  (pointer) => {
    expect(findByPointer(document, pointer)).toBeUndefined();
  },
);

test('deref follows references until the value is not one', () => {
  expect(deref(document, document.a)).toBe(document['c d']);
  expect(deref(document, document.list)).toBe(document.list);
  expect(deref(document, undefined)).toBeUndefined();
});

test.each([
  ['a circle', document.loop, 'The reference "#/loop" cannot be resolved.'],
  ['a missing target', document.nowhere, 'The reference "#/missing/name" cannot be resolved.'],
  ['another file', { $ref: 'common.yaml#/x' }, 'The reference "common.yaml#/x" leaves the document.'],
])('deref rejects a reference to %s', (_what, reference, message) => {
  expect(() => deref(document, reference)).toThrow(message);
});
