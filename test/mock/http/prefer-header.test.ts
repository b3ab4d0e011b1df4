import { describe, expect, test } from 'vitest';
import { readPreference, removePreference } from '../../../src/mock/http/prefer-header.ts';

describe('readPreference', () => {
  test.each<[string, object]>([
    ['code=404', { code: 404 }],
    ['Code = 404 , Example = "two words"; dynamic=true', { code: 404, example: 'two words', dynamic: true }],
    ['dynamic=false;seed=7', { dynamic: false, seed: '7' }],
    ['example="a"b"', { example: 'a"b' }],
    ['example="a', { example: '"a' }],
    ['example=a"', { example: 'a"' }],
    ['example=a"b"', { example: 'a"b"' }],
    ['example="a"b', { example: '"a"b' }],
    ['seed', { seed: '' }],
  ])('reads the header %j', (header, expected) => {
    const { code, example, dynamic, seed } = expected as Record<string, unknown>;
    expect(readPreference(header, '')).toEqual({ code, example, dynamic, seed });
  });

  test.each<[string, object | undefined]>([
    ['__code=404&__example=a%20b&__dynamic=true&__seed=7', { code: 404, example: 'a b', dynamic: true, seed: '7' }],
    ['limit=1&__dynamic=false', { code: undefined, example: undefined, dynamic: false, seed: undefined }],
    ['limit=1', undefined],
    ['code=404', undefined],
    ['__other=1', undefined],
    ['', undefined],
  ])('reads the query %j', (search, expected) => {
    expect(readPreference(undefined, search)).toEqual(expected);
  });

  test('prefers the header; one without a preference counts as none', () => {
    expect(readPreference('code=200', '__code=404')?.code).toBe(200);
    expect(readPreference('return=minimal', '__code=404')).toBeUndefined();
  });

  test.each([
    ['code=40', 'Prefer: code must be three digits, not "40".'],
    ['code=4044', 'Prefer: code must be three digits, not "4044".'],
    ['code=', 'Prefer: code must be three digits, not "".'],
    ['dynamic=yes', 'Prefer: dynamic must be true or false, not "yes".'],
  ])('rejects %j', (header, message) => {
    expect(() => readPreference(header, '')).toThrow(expect.objectContaining({ message, status: 422 }));
  });
});

test.each([
  ['', ''],
  ['a=1&b=2', 'a=1&b=2'],
  ['a=1&__code=404&__example=x&__dynamic=true&__seed=1&b=2', 'a=1&b=2'],
  ['__code', ''],
  ['__codes=1&a__code=2', '__codes=1&a__code=2'],
])('removePreference(%j) is %j', (search, rest) => {
  expect(removePreference(search)).toBe(rest);
});
