import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import type { Operation } from '../../src/core/operation.ts';
import { applyDefaults, buildRequest } from '../../src/core/request.ts';

const LIST: Operation = { method: 'GET', path: '/items', query: ['limit', 'tags', 'since', 'filter', 'all'] };
const BRACKETS: Operation = { method: 'GET', path: '/items', query: ['ids[]'] };
const PUT: Operation = { method: 'PUT', path: '/items/{id}', query: ['dry'], body: 'flat' };
const PUT_CONFIG: Operation = { method: 'PUT', path: '/items/{id}', body: { argument: 'config' } };

const target = (args: unknown) => buildRequest('listItems', LIST, args).target;

describe('buildRequest', () => {
  test('splits a flat object into path, query and body', () => {
    expect(buildRequest('putItem', PUT, { id: 'a b', dry: true, name: 'x', nested: { y: null } })).toEqual({
      target: '/items/a%20b?dry=true',
      body: '{"name":"x","nested":{"y":null}}',
      contentType: 'application/json',
    });
  });

  test('omits undefined everywhere and keeps null in a body', () => {
    expect(buildRequest('putItem', PUT, { id: 1, dry: undefined, a: undefined, b: null })).toMatchObject({
      target: '/items/1',
      body: '{"b":null}',
    });
  });

  test('ignores an argument that is undefined, whatever its name', () => {
    expect(target({ limt: undefined })).toBe('/items');
    expect(buildRequest('putItem', { ...PUT, bodyOptional: true }, { id: 1, name: undefined }).body).toBeUndefined();
  });

  test('sends an empty flat body, except if the body is optional', () => {
    expect(buildRequest('putItem', PUT, { id: 1 }).body).toBe('{}');
    expect(buildRequest('putItem', { ...PUT, bodyOptional: true }, { id: 1 })).toEqual({
      target: '/items/1',
      body: undefined,
      contentType: undefined,
    });
  });

  test('sends an optional flat body if it has a field', () => {
    const { body } = buildRequest('putItem', { ...PUT, bodyOptional: true }, { id: 1, name: 'x' });
    expect(body).toBe('{"name":"x"}');
  });

  test('omits an optional body argument that is not passed', () => {
    expect(buildRequest('putConfig', { ...PUT_CONFIG, bodyOptional: true }, { id: 1 }).body).toBeUndefined();
  });

  test('sends the value of a body argument as the whole body', () => {
    for (const config of [[1, 2], 'text', 0, false, null, { id: 'in the body' }]) {
      const { target, body } = buildRequest('putConfig', PUT_CONFIG, { id: 1, config });
      expect(target).toBe('/items/1');
      expect(JSON.parse(body as string)).toEqual(config);
    }
  });

  test('passes a FormData or a Blob on and leaves the content type to the runtime', () => {
    for (const config of [new FormData(), new Blob(['x'], { type: 'audio/wav' })]) {
      const request = buildRequest('putConfig', PUT_CONFIG, { id: 1, config });
      expect(request.body).toBe(config);
      expect(request.contentType).toBeUndefined();
    }
  });
});

describe('the query of buildRequest', () => {
  test.each<[unknown, string]>([
    [{}, '/items'],
    [{ limit: 0 }, '/items?limit=0'],
    [{ all: false }, '/items?all=false'],
    [{ filter: '' }, '/items?filter='],
    [{ filter: null }, '/items'],
    [{ filter: 'a&b=c+d #ü' }, '/items?filter=a%26b%3Dc%2Bd%20%23%C3%BC'],
    [{ tags: ['a', 'b c'] }, '/items?tags=a&tags=b%20c'],
    [{ tags: [] }, '/items'],
    [{ since: new Date(0) }, '/items?since=1970-01-01T00%3A00%3A00.000Z'],
    [{ limit: 10n }, '/items?limit=10'],
  ])('encodes case %#: %o', (args, wanted) => {
    expect(target(args)).toBe(wanted);
  });
});

test('encodes reserved characters in the name of a query parameter', () => {
  expect(buildRequest('op', BRACKETS, { 'ids[]': ['a', 'b'] }).target).toBe('/items?ids%5B%5D=a&ids%5B%5D=b');
});

describe('an argument that cannot be sent', () => {
  test.each<[string, Operation, unknown, RegExp]>([
    [
      'an unknown argument',
      LIST,
      { limt: 1 },
      /^op has no argument "limt"; it takes limit, tags, since, filter, all\.$/,
    ],
    ['an argument of an operation that takes none', { method: 'GET', path: '/' }, { a: 1 }, /it takes none/],
    ['a string in place of the arguments', LIST, 'limit', /^op takes one object of arguments, not string\.$/],
    ['null', LIST, null, /not null/],
    ['a list', LIST, [1], /not an array/],
    ['a missing body', PUT_CONFIG, { id: 1 }, /^op: "config" is missing. Pass the request body as/],
    ['NaN in the query', LIST, { limit: Number.NaN }, /^op: "limit" contains NaN, which cannot be sent in a query\.$/],
    ['Infinity in the body', PUT, { id: 1, n: Number.POSITIVE_INFINITY }, /"n" is Infinity/],
    ['NaN deep in the body', PUT, { id: 1, a: { list: [{ ratio: Number.NaN }] } }, /"ratio" is NaN/],
    ['a function', PUT, { id: 1, f: () => {} }, /"f" is a function/],
    ['a symbol in the body', PUT, { id: 1, s: Symbol('x') }, /"s" is a symbol/],
    ['a function deep in the body', PUT, { id: 1, a: [{ f: () => {} }] }, /"f" is a function/],
    ['a symbol', LIST, { limit: Symbol('x') }, /"limit" contains Symbol\(x\)/],
    ['null in a list of the query', LIST, { tags: ['a', null] }, /"tags" contains null/],
    ['an object in the query', LIST, { filter: { a: 1 } }, /"filter" contains an object, which/],
    ['a list in a list of the query', LIST, { tags: [['a']] }, /"tags" contains a list within a list, which/],
    ['NaN in a list of the query', LIST, { tags: [Number.NaN] }, /"tags" contains NaN/],
    ['an invalid Date', LIST, { since: new Date('x') }, /"since" contains an invalid Date/],
    ['half of a surrogate pair', LIST, { filter: '\ud800' }, /"filter" contains half of a surrogate pair/],
    ['a circle', PUT, { id: 1, o: circle() }, /cannot be written as JSON: Converting circular structure to JSON/],
    ['a bigint in a body', PUT, { id: 1, n: 1n }, /cannot be written as JSON/],
  ])('rejects %s by name', (_, operation, args, message) => {
    const build = () => buildRequest('op', operation, args);
    expect(build).toThrow(UsageError);
    expect(build).toThrow(message);
  });
});

test('treats an argument named like a property of Object.prototype as any other argument', () => {
  expect(() => buildRequest('op', LIST, { constructor: 1 })).toThrow(/has no argument "constructor"/);
  expect(buildRequest('op', { ...PUT, path: '/' }, { constructor: 'x', toString: 'y' }).body).toBe(
    '{"constructor":"x","toString":"y"}',
  );
});

test('sends a body field named __proto__ and does not change any prototype', () => {
  // JSON.parse creates an own property with this name.
  const { body } = buildRequest('op', { ...PUT, path: '/' }, JSON.parse('{"__proto__":{"admin":true},"a":1}'));
  expect(body).toBe('{"__proto__":{"admin":true},"a":1}');
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});
function circle(): object {
  const o: Record<string, unknown> = {};
  o.self = o;
  return o;
}

test('applyDefaults fills in arguments that are undefined, and no others', () => {
  const given = { a: 1, b: undefined, c: null, d: 0 };
  expect(applyDefaults(given, { a: 9, b: 2, c: 9, d: 9, e: 5 })).toEqual({ a: 1, b: 2, c: null, d: 0, e: 5 });
  expect(given).toEqual({ a: 1, b: undefined, c: null, d: 0 });
});
