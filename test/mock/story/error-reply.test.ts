/** The responses to refused requests: which refusal a name stands for, and where the body comes from. */
import { describe, expect, test } from 'vitest';
import { Service } from '../../../src/mock/service.ts';
import { createErrorReply, resolveRefusal } from '../../../src/mock/story/error-reply.ts';
import type { Problem, Refusal, Story } from '../../../src/mock/story/story.ts';
import { listOperations } from '../../../src/openapi/document.ts';
import { createSource } from './library.ts';

const problem = (field: string, rule: string, message: string, place: Problem['in'] = 'body'): Problem => ({
  in: place,
  field,
  rule,
  message,
});

const errors: Story['errors'] = {
  body: ({ message, status, code, problems, operationId, details }) => ({
    error: message,
    details: [status, code, problems.length, operationId, details],
  }),
  validation: { status: 400 },
  unauthorized: { status: 401 },
  unknownPath: { status: 404 },
  counted: (problems: readonly Problem[], operationId: string | undefined): Refusal => ({
    status: 409,
    message: `${problems.length} ${operationId}`,
  }),
};
const service = await Service.load('library', createSource({ errors, operations: {}, resources: {} }));
const operation = listOperations(service.document).find(({ operationId }) => operationId === 'getBook');

describe('resolveRefusal', () => {
  test('assigns the changes to a refusal in place or to a named one', () => {
    expect(resolveRefusal(service, { status: 409, code: 'a' }, { code: 'b' })).toEqual({ status: 409, code: 'b' });
    expect(resolveRefusal(service, 'validation', { message: 'No.' })).toEqual({ status: 400, message: 'No.' });
  });

  test('calls a function with the problems and the operation', () => {
    const problems = [problem('a', 'type', 'must be text')];
    expect(resolveRefusal(service, 'counted', {}, problems, 'getBook').message).toBe('1 getBook');
    expect(resolveRefusal(service, 'counted').message).toBe('0 undefined');
  });

  test('has defaults for the names that a story may omit', () => {
    expect(resolveRefusal(service, 'notFound')).toEqual({ status: 404, message: 'Not found.' });
    expect(resolveRefusal(service, 'unknownMethod')).toEqual({
      status: 405,
      message: 'This path does not have this method.',
    });
    expect(resolveRefusal(service, 'tooLarge')).toEqual({ status: 400 });
    expect(resolveRefusal(service, 'unsupportedType')).toEqual({ status: 400 });
  });

  test.each(['missing', 'body'])('throws for the name "%s"', (name) => {
    expect(() => resolveRefusal(service, name)).toThrow(
      `The story of library uses the refusal "${name}", which is not in its errors.`,
    );
  });
});

describe('createErrorReply', () => {
  const create = (refusal: Refusal, problems: Problem[] = [], of = operation) =>
    createErrorReply(service, of, refusal, problems);

  test('returns the documented body and headers of the status', async () => {
    expect(await create({ status: 409, headers: { 'retry-after': '1' } })).toMatchObject({
      status: 409,
      body: { error: 'the documented 409' },
      headers: { 'x-reason': 'documented', 'retry-after': '1' },
    });
  });

  test('returns the documented body that contains the code, at any depth', async () => {
    expect((await create({ status: 409, code: 'book_lent' })).body).toMatchObject({ error: 'The book is lent.' });
    expect((await create({ status: 409, code: 'the documented 409' })).body).toEqual({ error: 'the documented 409' });
  });

  test('builds the body if no documented one contains the code, and keeps the documented headers', async () => {
    expect(await create({ status: 409, code: 'other' })).toMatchObject({
      body: { error: 'HTTP 409', details: [409, 'other', 0, 'getBook', undefined] },
      headers: { 'content-type': 'application/json', 'x-reason': 'documented' },
    });
  });

  test('builds the body of a status that the document does not have, or without an operation', async () => {
    const reply = await create({ status: 410 });
    expect(reply).toMatchObject({ status: 410, body: { error: 'HTTP 410' } });
    expect(reply.headers).toEqual({ 'content-type': 'application/json' });
    const body = { error: 'HTTP 409', details: [409, undefined, 0, undefined, undefined] };
    expect((await createErrorReply(service, undefined, { status: 409 })).body).toEqual(body);
  });

  test('builds the body if the refusal has a message, details or problems', async () => {
    expect((await create({ status: 409, message: 'No.' })).body).toMatchObject({ error: 'No.' });
    expect((await create({ status: 409, details: 'd' })).body).toEqual({
      error: 'HTTP 409',
      details: [409, undefined, 0, 'getBook', 'd'],
    });
    expect((await create({ status: 409 }, [problem('a', 'type', 'must be text')])).body).toMatchObject({
      error: 'a must be text.',
      details: [409, undefined, 1, 'getBook', undefined],
    });
  });

  test('calls a message with the request', async () => {
    const refusal: Refusal = { status: 409, message: ({ id, path }) => `${id} ${path.book}` };
    const about = { id: 'a', path: { book: 'b' }, query: {}, body: undefined };
    expect((await createErrorReply(service, operation, refusal, [], about)).body).toMatchObject({ error: 'a b' });
    expect((await create(refusal)).body).toMatchObject({ error: 'undefined undefined' });
  });

  test.each<[string, Problem[]]>([
    ['title must be text.', [problem('', 'anyOf', 'must match'), problem('title', 'type', 'must be text')]],
    ['title must be text.', [problem('', 'oneOf', 'must match'), problem('title', 'type', 'must be text')]],
    ['The body must match.', [problem('', 'anyOf', 'must match'), problem('', 'oneOf', 'must match too')]],
    ['The query has no such argument!', [problem('', 'type', 'has no such argument!', 'query')]],
    ['The path is long.', [problem('', 'type', 'is long.', 'path')]],
    ['a is odd. Really.', [problem('a', 'type', 'is odd. Really')]],
    ['The request is too large?', [problem('', 'size', 'is too large?', 'request')]],
  ])('describes the problem: %s', async (message, problems) => {
    expect((await create({ status: 400 }, problems)).body).toMatchObject({ error: message });
  });

  test('rejects if the documents cannot be read', async () => {
    const broken = Object.create(service, {
      prism: { value: { documented: () => Promise.reject(new Error('broken')) } },
    }) as Service;
    await expect(createErrorReply(broken, operation, { status: 409 })).rejects.toThrow('broken');
  });
});
