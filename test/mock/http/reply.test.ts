import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/mock/faults.ts';
import {
  applyFault,
  createFaultReply,
  createMockError,
  type MockAnswer,
  serializeReply,
} from '../../../src/mock/http/reply.ts';
import { NotDocumented } from '../../../src/mock/prism/prism.ts';
import { Service } from '../../../src/mock/service.ts';
import { Reply } from '../../../src/mock/story/reply.ts';
import { document, story } from '../toy.ts';

const source = { document: () => document, story: () => story };
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

describe('createFaultReply', () => {
  const load = async () => {
    const service = await Service.load('toy', source);
    const match = (method: string, path: string) => {
      const found = service.router.match(method, path);
      if (!('operation' in found)) throw new Error(`${method} ${path} is not an operation.`);
      return found.operation;
    };
    return {
      service,
      listShelves: match('GET', '/v2/shelves'),
      getReport: match('GET', '/v2/shelves/1/jobs/1/report'),
    };
  };
  const busy = { code: 'busy', words: 'the documented words of busy' };
  const taken = { code: 'taken', words: 'the documented words of taken' };
  const decode = (body: unknown) => (body instanceof Uint8Array ? new TextDecoder().decode(body) : body);

  test.each<[string, Fault, number, unknown]>([
    ['the documented error of its status', { status: 409 }, 409, busy],
    ['the documented error with its code', { status: 409, code: 'taken' }, 409, taken],
    ['the documented example of its name', { status: 409, example: 'taken' }, 409, taken],
    ['the documented success', { status: 200 }, 200, [{ id: 7, label: 'first' }]],
    ['the success of an operation without a status', {}, 200, [{ id: 7, label: 'first' }]],
    ['an error that the document does not have', { status: 503 }, 503, { code: 'bad', words: 'HTTP 503' }],
    ['the lowest error', { status: 400 }, 400, { code: 'bad', words: 'the documented words of bad' }],
    [
      'an error with a code that the document does not have',
      { status: 400, code: 'x' },
      400,
      { code: 'x', words: 'HTTP 400' },
    ],
    ['its own body', { status: 409, body: '{"a":1}' }, 409, '{"a":1}'],
    ['its own body with a success that the document does not have', { status: 207, body: '' }, 207, ''],
    ['its own body without a status', { body: 'é' }, 200, 'é'],
  ])('has %s', async (_, fault, status, body) => {
    const { service, listShelves } = await load();
    const reply = await createFaultReply(service, listShelves, fault);
    expect([reply.status, decode(reply.body), reply.headers]).toEqual([status, body, JSON_TYPE]);
  });

  test('has an error in the words of the service if no operation matches', async () => {
    const { service } = await load();
    const reply = async (fault: Fault) => (await createFaultReply(service, undefined, fault)).body;
    expect(await reply({ status: 503 })).toEqual({ code: 'bad', words: 'HTTP 503' });
    expect(await reply({ status: 200 })).toEqual({ code: 'bad', words: 'HTTP 200' });
    expect(await reply({ status: 409, example: 'taken', code: 'x' })).toEqual({ code: 'x', words: 'HTTP 409' });
  });

  test('has the content type of the fault, otherwise the documented one', async () => {
    const { service, getReport } = await load();
    const reply = async (fault: Fault) => (await createFaultReply(service, getReport, fault)).headers;
    expect(await reply({ example: 'page', body: '<b>' })).toEqual({ 'content-type': 'text/html', 'x-pages': '3' });
    expect(await reply({ example: 'page', body: 'a', type: 'text/csv' })).toEqual({
      'content-type': 'text/csv',
      'x-pages': '3',
    });
  });

  test('rejects an example or a success that the document does not have', async () => {
    const { service, listShelves } = await load();
    for (const fault of [
      { status: 409, example: 'none' },
      { status: 409, example: 'first' },
      { status: 204 },
      { status: 399 },
    ])
      await expect(createFaultReply(service, listShelves, fault)).rejects.toBeInstanceOf(NotDocumented);
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
    expect(applyFault({ ...html, headers: {} }, {}).headers).toEqual(SAFE);
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
