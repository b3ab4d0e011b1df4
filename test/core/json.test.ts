import { expect, test } from 'vitest';
import { isObject, parseJson, toRecord } from '../../src/core/json.ts';

test.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [() => {}, false],
])('isObject(%j) is %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});

test('toRecord returns the object itself, otherwise an empty object', () => {
  const object = { id: 'a' };
  expect(toRecord(object)).toBe(object);
  for (const value of [null, undefined, 'text', ['a']]) expect(toRecord(value)).toEqual({});
});

test.each([
  ['{"a":[1,null]}', { a: [1, null] }],
  ['null', null],
  ['0', 0],
  ['', undefined],
  ['{"a":', undefined],
  ['undefined', undefined],
])('parseJson returns of %j the value, or undefined if it is not JSON', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
