import { describe, expect, test } from 'vitest';
import { describeReply, getServerMessage } from '../../src/core/describe-reply.ts';
import type { Reply } from '../../src/core/errors.ts';

const reply: Reply = {
  operationId: 'getItem',
  method: 'GET',
  path: '/items/{id}',
  url: '/items/1',
  attempts: 2,
  status: 404,
  statusText: 'Not Found',
  headers: new Headers(),
  text: '{"message":"No."}',
  body: { message: 'No.' },
};

test.each<[Partial<Reply>, string]>([
  [{}, 'GET /items/{id} returned 404 Not Found: No.'],
  [{ statusText: '', problem: 'odd' }, 'GET /items/{id} returned 404: odd'],
  [{ statusText: '', body: undefined, text: '' }, 'GET /items/{id} returned 404'],
])('describes a response by method, path template, status and the server’s message: %j', (changes, message) => {
  expect(describeReply({ ...reply, ...changes })).toEqual({ message });
});

describe('getServerMessage', () => {
  test.each<[unknown, string, string]>([
    [{ message: 'a', detail: 'b' }, '', 'a'],
    [{ message: '', detail: 'b' }, '', 'b'],
    [{ error: { message: 'c' } }, '', 'c'],
    [{ title: 'd' }, '', 'd'],
    [{ message: null, detail: { message: 5 }, error: { message: 'e' } }, '', 'e'],
    [undefined, 'a\n    at f (x.js:1)\n', 'a'],
    [undefined, 'a\n at least b', 'a'],
    [undefined, 'a\nSEE at b', 'a SEE at b'],
    [undefined, 'Traceback (most recent call last):\n x', ''],
    [{ message: 5 }, '{"message":5}', '{"message":5}'],
    [[{ msg: 'x' }], '[{"msg":"x"}]', '[{"msg":"x"}]'],
    [null, 'null', 'null'],
    ['text', '"text"', '"text"'],
    [undefined, '  a\n\n  b ', 'a b'],
    [undefined, '', ''],
  ])('of %j', (body, text, words) => {
    expect(getServerMessage(body, text)).toBe(words);
  });

  test('is truncated to 300 characters', () => {
    expect(getServerMessage({ message: 'x'.repeat(1000) }, '')).toBe(`${'x'.repeat(299)}…`);
  });
});
