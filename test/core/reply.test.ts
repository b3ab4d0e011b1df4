import { expect, test } from 'vitest';
import { createReply } from '../../src/core/reply.ts';
import { GET } from './support.ts';

const createAnswer = (statusText: string) => ({
  data: { name: 'a' },
  response: new Response('{"name":"a"}', { status: 201, statusText, headers: { 'x-request-id': 'req-1' } }),
});

test('createReply describes a success that a method cannot use, by its operation and the problem', () => {
  const answer = createAnswer('Created');
  expect(createReply({ getItem: GET }, 'getItem', answer, 'the body has no "id"')).toEqual({
    operationId: 'getItem',
    method: 'GET',
    path: '/items/{id}',
    url: '/items/{id}',
    attempts: 1,
    status: 201,
    statusText: 'Created',
    headers: answer.response.headers,
    text: '',
    body: { name: 'a' },
    problem: 'the body has no "id"',
    message: 'GET /items/{id} returned 201 Created: the body has no "id"',
  });
});

test('createReply omits the text of a status that has none (HTTP/2)', () => {
  const { message } = createReply({ getItem: GET }, 'getItem', createAnswer(''), 'the body has no "id"');
  expect(message).toBe('GET /items/{id} returned 201: the body has no "id"');
});
