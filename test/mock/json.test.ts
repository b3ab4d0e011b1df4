import { expect, test } from 'vitest';
import { isObject } from '../../src/core/json.ts';
import { assignFields, cloneJson, deepFreeze, pickFields } from '../../src/mock/json.ts';

const hostile = JSON.parse('{"a":1,"__proto__":{"polluted":true}}');

test('assignFields leaves out a key __proto__, so that the target keeps its prototype', () => {
  const target: Record<string, unknown> = { b: 2 };
  assignFields(target, hostile);
  expect(target.polluted).toBeUndefined();
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect(target).toEqual({ a: 1, b: 2 });
});

test('cloneJson leaves out a key __proto__ at any depth', () => {
  const [copy] = cloneJson([{ inner: hostile }]) as [{ inner: Record<string, unknown> }];
  expect(copy.inner.polluted).toBeUndefined();
  expect(Object.getPrototypeOf(copy.inner)).toBe(Object.prototype);
  expect(copy).toEqual({ inner: { a: 1 } });
});

test('cloneJson shares nothing with the original', () => {
  const original = { list: [{ n: 1 }], none: null };
  const copy = cloneJson(original);
  (copy.list[0] as { n: number }).n = 2;
  expect(original).toEqual({ list: [{ n: 1 }], none: null });
});

test('deepFreeze freezes nested values', () => {
  const value = deepFreeze({ list: [{ n: 1 }] });
  expect(() => {
    (value.list[0] as { n: number }).n = 2;
  }).toThrow(TypeError);
});

test('pickFields keeps the named fields only', () => {
  expect(pickFields({ a: 1, b: 2 }, new Set(['b', 'c']))).toEqual({ b: 2 });
});

test('cloneJson returns plain values as they are', () => {
  expect(['a', 0, true, null, undefined].map(cloneJson)).toEqual(['a', 0, true, null, undefined]);
});

test('deepFreeze returns plain values as they are', () => {
  expect(['a', null, undefined].map(deepFreeze)).toEqual(['a', null, undefined]);
});

test('isObject accepts objects only', () => {
  expect([{}, { a: 1 }].map(isObject)).toEqual([true, true]);
  expect([null, undefined, [], 'a', 1, () => {}].map(isObject)).toEqual(Array(6).fill(false));
});
