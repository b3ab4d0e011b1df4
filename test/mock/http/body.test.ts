import { describe, expect, test } from 'vitest';
import { BodyError, coerceText, readBody } from '../../../src/mock/http/body.ts';
import { listOperations, type OperationModel } from '../../../src/openapi/document.ts';
import type { Document } from '../../../src/openapi/types.ts';
import { document as toy } from '../toy.ts';

const document = toy as unknown as Document;
const operations = listOperations(document, '');
const find = (id: string) => operations.find(({ operationId }) => operationId === id) as (typeof operations)[number];

async function* bytes(text: string, size = 1e9) {
  const all = new TextEncoder().encode(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
const read = (text: string, { depth = 3, limit = 1000, type = 'application/json', id = 'plantTree' } = {}) =>
  readBody(bytes(text, 7), type, find(id), document, { bytes: limit, depth });

describe('the depth of JSON', () => {
  test.each([
    ['[[[1]]]', 3],
    ['{"a":{"b":{"c":1}}}', 3],
    ['[[1],[1],[1],[[1]]]', 3],
    ['["[[[[[[", "\\"[[[["]', 1],
    ['1', 0],
  ])('%s is %i levels deep', async (text, depth) => {
    expect((await read(text, { depth })).body).toEqual(JSON.parse(text));
    if (depth > 0)
      await expect(read(text, { depth: depth - 1 })).rejects.toMatchObject({
        kind: 'validation',
        problem: { rule: 'depth', message: `must not nest deeper than ${depth - 1} levels` },
      });
  });

  test('of a form part has the same limit', async () => {
    const form = (json: string) => `--b\r\ncontent-disposition: form-data; name="meta"\r\n\r\n${json}\r\n--b--\r\n`;
    const options = { type: 'multipart/form-data; boundary=b', id: 'sendForm' };
    expect((await read(form('[[[1]]]'), options)).body).toEqual({ meta: [[[1]]] });
    await expect(read(form('[[[[1]]]]'), options)).rejects.toMatchObject({ problem: { rule: 'depth' } });
  });
});

test('a body of exactly the limit is read, one more byte is too large', async () => {
  expect((await read('"abc"', { limit: 5 })).body).toBe('abc');
  await expect(read('"abcd"', { limit: 5 })).rejects.toMatchObject({ kind: 'tooLarge' });
});

test('a field called __proto__ of a form is a field', async () => {
  const { body } = await read('n=1&__proto__=x', { type: 'application/x-www-form-urlencoded', id: 'sendForm' });
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
  expect((body as { n: number }).n).toBe(1);
});

test.each([
  ['1', ['integer'], 1],
  ['1e400', ['number'], '1e400'],
  [' ', ['number'], ' '],
  ['TRUE', ['boolean'], true],
  ['yes', ['boolean'], 'yes'],
  ['1', ['string'], '1'],
  ['1', [], '1'],
])('coerceText(%j, %j) is %j', (text, types, value) => {
  expect(coerceText(text, types)).toBe(value);
});

const EMPTY = { body: undefined, files: [], contentType: undefined, size: 0 };
const limits = { bytes: 1000, depth: 3 };
/** An operation whose body has one of these content types. */
const accepting = (...accepts: string[]) =>
  ({ accepts, body: { content: Object.fromEntries(accepts.map((type) => [type, {}])) } }) as unknown as OperationModel;

describe('the content type', () => {
  test.each<[string[], string | undefined, unknown]>([
    [['application/json'], undefined, { contentType: 'application/json', body: 1 }],
    [['application/json'], ' APPLICATION/JSON ; charset=utf-8', { contentType: 'application/json', body: 1 }],
    [['application/json'], 'application/merge-patch+json', { contentType: 'application/json', body: 1 }],
    [
      ['application/xml', 'Text/Plain; charset=utf-8'],
      'text/plain',
      { contentType: 'Text/Plain; charset=utf-8', body: '1' },
    ],
    [['text/plain ;charset=utf-8'], 'text/plain', { contentType: 'text/plain ;charset=utf-8', body: '1' }],
    [['text/*'], 'text/csv', { contentType: 'text/*', body: '1' }],
    [['*/*'], 'audio/wav', { contentType: '*/*', body: '1' }],
    [['text/plain', 'application/json'], '', { contentType: 'text/plain', body: '1' }],
  ])('%j accepts %j', async (accepts, header, expected) => {
    expect(await readBody(bytes('1'), header, accepting(...accepts), document, limits)).toEqual({
      files: [],
      size: 1,
      ...(expected as object),
    });
  });

  test.each([
    ['application/json', 'text/plain'],
    ['application/json', 'xapplication/a+json'],
    ['application/json', 'application/a+json2'],
    ['application/xml', 'application/a+json'],
    ['text/*', 'texts/csv'],
    ['text/plain', 'text/csv'],
    ['text/plain', 'text/plaintive'],
  ])('%j does not accept %j', async (accepts, header) => {
    const reading = readBody(bytes('1'), header, accepting(accepts, 'a/b'), document, limits);
    await expect(reading).rejects.toBeInstanceOf(BodyError);
    await expect(reading).rejects.toMatchObject({
      kind: 'unsupportedType',
      problem: { in: 'body', field: '', rule: 'type', message: `must be ${accepts} or a/b, not ${header}` },
    });
  });
});

describe('nothing is read', () => {
  test('without a body, of an operation without one, and of an empty body', async () => {
    expect(await readBody(undefined, 'application/json', accepting('application/json'), document, limits)).toEqual(
      EMPTY,
    );
    expect(await readBody(bytes('{'), 'text/plain', accepting(), document, limits)).toEqual(EMPTY);
    expect(await readBody(bytes(''), 'application/json', accepting('application/json'), document, limits)).toEqual(
      EMPTY,
    );
  });
});

test('JSON that is not valid is rejected; its brackets in strings and beside each other do not nest', async () => {
  await expect(read('{"a":')).rejects.toMatchObject({
    kind: 'validation',
    problem: { in: 'body', field: '', rule: 'malformed', message: 'must be valid JSON' },
  });
  for (const text of ['["[[[[","\\"[[[["]', '[{},{},{},{}]', '[[],[],[],[]]', '["\\\\",[1]]'])
    expect((await read(text, { depth: 2 })).body).toEqual(JSON.parse(text));
  await expect(read('["\\\\",[[1]]]', { depth: 2 })).rejects.toMatchObject({ problem: { rule: 'depth' } });
});

test('a body larger than the limit names the limit', async () => {
  await expect(read('"abcd"', { limit: 5 })).rejects.toMatchObject({
    kind: 'tooLarge',
    problem: { rule: 'size', message: 'must not exceed 5 bytes' },
  });
});

describe('a form', () => {
  const type = 'multipart/form-data; boundary=b';
  const part = (name: string, value: string, more = '') =>
    `--b\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const readForm = (text: string, options = {}) => read(text, { type, id: 'sendForm', ...options });

  test('has typed fields, parsed JSON parts and files; its size is that of the text', async () => {
    const form = `${part('size', '12')}${part('meta', '{"n":1}')}${part('other', '5')}${part('file', 'abc', '; filename="x.bin"')}--b--`;
    expect(await readForm(form)).toEqual({
      body: { size: 12, meta: { n: 1 }, other: '5', file: 'x.bin' },
      files: [{ name: 'file', filename: 'x.bin', contentType: 'application/octet-stream', size: 3 }],
      contentType: 'multipart/form-data',
      size: 10,
    });
  });

  test.each([
    'multipart/form-data; boundary="b"',
    'multipart/form-data; charset=utf-8 ; BOUNDARY = b ; x=y',
    'multipart/form-data;boundary=b;x=y',
  ])('is read with the content type %j', async (header) => {
    expect((await readForm(`${part('size', '1')}--b--`, { type: header })).body).toEqual({ size: 1 });
  });

  test('is read with a boundary of several characters, in quotes or not', async () => {
    const form = `${part('size', '1')}--b--`.replaceAll('--b', '--b7');
    for (const boundary of ['b7', '"b7"'])
      expect((await readForm(form, { type: `multipart/form-data; boundary=${boundary}` })).body).toEqual({ size: 1 });
  });

  test.each<[string, string, object]>([
    ['no boundary', 'multipart/form-data', { rule: 'malformed', message: 'has no boundary in its content type' }],
    [
      'another boundary',
      'multipart/form-data; boundary=c',
      { rule: 'malformed', message: 'is not a valid form: the form ends before its last boundary' },
    ],
  ])('is rejected if the header has %s', async (_, header, problem) => {
    const reading = readForm(`${part('size', '1')}--b--`, { type: header });
    await expect(reading).rejects.toMatchObject({ kind: 'validation', problem });
  });

  test('with too much text is too large', async () => {
    await expect(readForm(`${part('size', 'x'.repeat(50))}--b--`, { limit: 20 })).rejects.toMatchObject({
      kind: 'tooLarge',
    });
  });

  test('names a part that is not valid JSON', async () => {
    await expect(readForm(`${part('meta', '{')}--b--`)).rejects.toMatchObject({
      kind: 'validation',
      problem: { rule: 'malformed', message: 'has a part "meta" that must be valid JSON' },
    });
  });

  test('sent urlencoded has typed fields and lists', async () => {
    const urlencoded = { type: 'application/x-www-form-urlencoded', id: 'sendForm' };
    expect(await read('n=1&tags=a&tags=b+c&toString=x', urlencoded)).toEqual({
      body: { n: 1, tags: ['a', 'b c'], toString: 'x' },
      files: [],
      contentType: 'application/x-www-form-urlencoded',
      size: 30,
    });
    expect((await read('tags=a', urlencoded)).body).toEqual({ tags: ['a'] });
  });
});

test.each([
  ['1.5', ['integer'], 1.5],
  ['-2', ['number'], -2],
  ['x', ['number'], 'x'],
  ['', ['integer'], ''],
  ['false', ['boolean'], false],
  ['False', ['boolean'], false],
  ['xtrue', ['boolean'], 'xtrue'],
  ['truex', ['boolean'], 'truex'],
  ['true', ['string'], 'true'],
  ['5', ['boolean', 'integer'], 5],
])('coerceText(%j) to one of %j is %j', (text, types, value) => {
  expect(coerceText(text, types)).toBe(value);
  expect(coerceText(text, new Set(types))).toBe(value);
});
