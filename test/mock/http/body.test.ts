import { describe, expect, test } from 'vitest';
import { coerceText, readBody } from '../../../src/mock/http/body.ts';
import { listOperations } from '../../../src/openapi/document.ts';
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
