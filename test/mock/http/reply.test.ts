import { describe, expect, test } from 'vitest';
import { applyFault, createMockError, type MockAnswer, serializeReply } from '../../../src/mock/http/reply.ts';
import { Reply } from '../../../src/mock/story/reply.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

test('createMockError is JSON with the message', () => {
  expect(createMockError(421, 'No.')).toEqual({ status: 421, headers: JSON_TYPE, body: '{"error":"No."}' });
});

describe('serializeReply', () => {
  const html = { 'content-type': 'text/html' };
  const bytes = new Uint8Array([1, 2]);

  test.each<[string, ConstructorParameters<typeof Reply>[0], MockAnswer]>([
    ['an object as JSON', { body: { a: 1 } }, { status: 200, headers: JSON_TYPE, body: '{"a":1}' }],
    ['text as JSON', { status: 201, body: 'x' }, { status: 201, headers: JSON_TYPE, body: '"x"' }],
    ['text of another type as it is', { body: 'x', headers: html }, { status: 200, headers: html, body: 'x' }],
    ['an object of another type as JSON', { body: [1], headers: html }, { status: 200, headers: html, body: '[1]' }],
    [
      'text of a JSON type as JSON',
      { body: 'x', headers: JSON_TYPE },
      { status: 200, headers: JSON_TYPE, body: '"x"' },
    ],
    [
      'bytes as they are',
      { body: bytes, headers: { 'x-a': '1' } },
      { status: 200, headers: { 'x-a': '1', 'content-type': 'application/octet-stream' }, body: bytes },
    ],
    [
      'bytes of a JSON type as they are',
      { body: bytes, headers: JSON_TYPE },
      { status: 200, headers: JSON_TYPE, body: bytes },
    ],
    ['null', { body: null }, { status: 200, headers: JSON_TYPE, body: 'null' }],
    ['no body', { headers: { 'x-a': '1' } }, { status: 200, headers: { 'x-a': '1' }, body: undefined }],
    [
      'no body, and then no content type',
      { headers: { ...JSON_TYPE, 'x-a': '1' } },
      { status: 200, headers: { 'x-a': '1' }, body: undefined },
    ],
    ['no body of a 204', { status: 204, body: { a: 1 } }, { status: 204, headers: {}, body: undefined }],
    ['no body of a 304', { status: 304, body: { a: 1 }, headers: html }, { status: 304, headers: {}, body: undefined }],
  ])('writes %s', (_, init, answer) => {
    expect(serializeReply(new Reply(init))).toEqual(answer);
  });
});

describe('applyFault', () => {
  const answer: MockAnswer = { status: 200, headers: { ...JSON_TYPE, 'x-a': '1' }, body: '{"a":123}' };
  const SAFE = { 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' };

  test('adds headers in lower case, and the Retry-After', () => {
    expect(applyFault(answer, { headers: { 'X-A': '2', 'X-B': '3' }, retryAfter: 5 })).toEqual({
      ...answer,
      headers: { ...JSON_TYPE, 'x-a': '2', 'x-b': '3', 'retry-after': '5' },
    });
    expect(answer.headers).toEqual({ ...JSON_TYPE, 'x-a': '1' });
  });

  test('returns an equal response for a fault without an effect on it', () => {
    expect(applyFault(answer, { delay: 5 })).toEqual(answer);
    expect('connection' in applyFault(answer, {})).toBe(false);
  });

  test('keeps a browser from running a body that is not JSON', () => {
    const html = { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' };
    expect(applyFault(html, {}).headers).toEqual({ 'content-type': 'text/html', ...SAFE });
    expect(applyFault({ status: 204, headers: {}, body: undefined }, {}).headers).toEqual(SAFE);
    expect(applyFault(answer, { headers: { 'Content-Type': 'text/html' } }).headers).toMatchObject(SAFE);
  });

  test('empties, halves or truncates the body', () => {
    expect(applyFault(answer, { empty: true })).toEqual({ ...answer, body: undefined });
    expect(applyFault(answer, { malformed: true })).toEqual({ ...answer, body: '{"a"' });
    expect(applyFault({ ...answer, body: '1' }, { malformed: true }).body).toBe('1');
    expect(applyFault({ ...answer, body: undefined }, { malformed: true }).body).toBe('{');
    expect(applyFault({ ...answer, body: new Uint8Array(9) }, { malformed: true }).body).toBe('{');
    expect(applyFault(answer, { truncate: true })).toEqual({ ...answer, connection: 'truncate' });
  });
});
