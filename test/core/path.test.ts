import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { encodeSegment, fillPath, getParameterNames } from '../../src/core/path.ts';

describe('encodeSegment', () => {
  test.each([
    ['plain-id_1.2~3', 'plain-id_1.2~3'],
    ["!'()*", '%21%27%28%29%2A'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ['a b+c%20', 'a%20b%2Bc%2520'],
    ['ü/请', '%C3%BC%2F%E8%AF%B7'],
    ['a\\b\nc', 'a%5Cb%0Ac'],
    ['...', '...'],
    ['😀', '%F0%9F%98%80'],
  ])('encodes %j as one segment', (value, segment) => {
    expect(encodeSegment(value)).toBe(segment);
    expect(decodeURIComponent(segment)).toBe(value);
    // Neither a URL parser nor a split at slashes sees more than one segment.
    expect(new URL(`http://h/x/${segment}/y`).pathname).toBe(`/x/${segment}/y`);
  });
});

describe('fillPath', () => {
  test('fills each parameter at its place', () => {
    expect(fillPath('/a/{x}/b/{y}', { y: 2, x: 'one' }, 'op')).toBe('/a/one/b/2');
    expect(fillPath('/{x}:cancel', { x: 'one' }, 'op')).toBe('/one:cancel');
    expect(fillPath('/none', {}, 'op')).toBe('/none');
  });

  test('inserts replacement patterns and braces literally', () => {
    expect(fillPath('/a/{x}/{y}', { x: "$&$1$'", y: '{x}' }, 'op')).toBe('/a/%24%26%241%24%27/%7Bx%7D');
  });

  test.each([
    [0, '0'],
    [-1.5, '-1.5'],
    [12345678901234567890n, '12345678901234567890'],
  ])('accepts the number %s', (value, segment) => {
    expect(fillPath('/{id}', { id: value }, 'op')).toBe(`/${segment}`);
  });

  test.each<[string, unknown, RegExp]>([
    ['a missing value', undefined, /^getItem: "id" is missing/],
    ['null', null, /"id" is missing/],
    ['an empty string', '', /"id" is empty/],
    ['a dot', '.', /"id" is "\.", which would change the route/],
    ['two dots', '..', /"id" is "\.\.", which would change the route/],
    ['NaN', Number.NaN, /"id" is NaN/],
    ['Infinity', Number.POSITIVE_INFINITY, /"id" is Infinity/],
    ['a boolean', true, /"id" is of type boolean/],
    ['a list', ['a'], /"id" is of type array/],
    ['an object', {}, /"id" is of type object/],
    ['half of a surrogate pair', 'a\ud800', /"id" contains half of a surrogate pair/],
  ])('rejects %s and names the parameter', (_, id, message) => {
    const fill = () => fillPath('/items/{id}', { id }, 'getItem');
    expect(fill).toThrow(UsageError);
    expect(fill).toThrow(message);
  });
});

test('getParameterNames returns the names in order', () => {
  expect(getParameterNames('/a/{x}/b/{y_z}')).toEqual(['x', 'y_z']);
  expect(getParameterNames('/a')).toEqual([]);
});
