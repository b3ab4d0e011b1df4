/** The failures of one attempt; test/core/transport.test.ts checks when they arise. */
import { describe, expect, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  EvalwireError,
  ResponseTooLargeError,
  TimeoutError,
  UsageError,
} from '../../src/core/errors.ts';
import { createFailures, type Trace } from '../../src/core/failures.ts';
import type { TransportConfig } from '../../src/core/transport.ts';
import { BASE_URL, GET, KEY } from './support.ts';

const config: TransportConfig = { baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({}) };
const create = (changes: Partial<TransportConfig> = {}) => createFailures({ ...config, ...changes });
const trace: Trace = {
  operationId: 'getItem',
  operation: GET,
  args: { id: 1 },
  target: `/items/1?key=${KEY}`,
  headers: {},
  maxResponseBytes: 10,
  attempts: 2,
  credentials: { authorization: `Bearer ${KEY}` },
};
const site = {
  operationId: 'getItem',
  method: 'GET',
  path: '/items/{id}',
  url: '/items/1?key=[redacted]',
  attempts: 2,
};
const received = (text: string, init: ResponseInit = {}) => ({ response: new Response(text, init), text });

describe('toTimeoutFailure', () => {
  test('is a TimeoutError that is not retried', () => {
    const { error, ...rest } = create().toTimeoutFailure(trace, 50);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: 'GET /items/{id}: no complete response within 50 ms',
      operationId: 'getItem',
      attempts: 2,
      timeoutMs: 50,
    });
    expect(rest).toEqual({ retryable: false });
  });

  test('reports that the credentials were pending', () => {
    const { error } = create().toTimeoutFailure({ ...trace, credentials: undefined }, 50);
    expect(error).toMatchObject({ message: 'GET /items/{id}: the credentials were not available within 50 ms' });
  });

  test('is the vendor’s error, if there is one', () => {
    const timeoutError = (message: string, about: object) => Object.assign(new Error(message), { about });
    expect(create({ timeoutError }).toTimeoutFailure(trace, 50).error).toMatchObject({
      about: { ...site, timeoutMs: 50 },
    });
  });
});

describe('toConnectionFailure', () => {
  const fail = (thrown: unknown, changes: Partial<TransportConfig> = {}, about: Partial<Trace> = {}) =>
    create(changes).toConnectionFailure({ ...trace, ...about }, thrown);

  test.each<[unknown, string]>([
    [new TypeError('fetch failed', { cause: { message: 'refused', code: 'E' } }), 'refused'],
    [new TypeError('fetch failed', { cause: { message: '', code: 'E' } }), 'E'],
    [new TypeError('fetch failed', { cause: {} }), 'fetch failed'],
    [new Error('socket'), 'socket'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [new Error(`bad ${KEY}`), 'bad [redacted]'],
  ])('of %s is a ConnectionError that can be retried, with the reason', (thrown, reason) => {
    const { error, ...rest } = fail(thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: `GET /items/{id}: request to https://api.test failed before a complete response arrived: ${reason}`,
      operationId: 'getItem',
      attempts: 2,
    });
    expect(rest).toEqual({ retryable: true });
  });

  test('has the thrown value as its cause', () => {
    expect(fail(new Error('socket')).error).toMatchObject({ cause: { message: 'socket' } });
  });

  test('is the vendor’s error, if there is one, with a cause without secrets', () => {
    const connectionError = (message: string, about: object, cause: unknown) =>
      Object.assign(new Error(message), { about, cause });
    const { error } = fail(new Error(`bad ${KEY}`), { connectionError });
    expect(error).toMatchObject({ about: site, cause: { message: 'bad [redacted]' } });
  });

  test.each([
    new ReferenceError('x is not defined'),
    new RangeError('Invalid array length'),
    new SyntaxError('Unexpected token'),
    new TypeError('x is not a function'),
    new TypeError('x is not a constructor'),
    new TypeError('x is not iterable'),
    new TypeError("Cannot read properties of undefined (reading 'x')"),
    new TypeError('undefined is not an object'),
    new TypeError('x is undefined'),
    new TypeError('x is null'),
    new TypeError('undefined has no properties'),
    new TypeError('null has no properties'),
  ])('of %s is a programming error that is not retried', (thrown) => {
    const { error, retryable } = fail(thrown);
    expect(error).not.toBeInstanceOf(ConnectionError);
    expect(error).toBeInstanceOf(EvalwireError);
    expect((error as Error).message).toBe(
      `GET /items/{id}: fetch failed with a programming error, not a connection error: ${thrown.message}`,
    );
    expect((error as Error).cause).toMatchObject({ message: thrown.message });
    expect(retryable).toBe(false);
  });

  test.each([
    new TypeError('x is not a function', { cause: new Error('refused') }),
    new TypeError('Failed to fetch'),
    new TypeError('the peer is undefined here'),
    new Error('x is not a function'),
    { name: 'ReferenceError', message: 'x is not defined' },
  ])('of %o is not a programming error', (thrown) => {
    expect(fail(thrown).error).toBeInstanceOf(ConnectionError);
  });

  test('of a request that the runtime cannot build is a UsageError', () => {
    const about = { headers: { 'x y': '1' } };
    const { error, retryable } = fail(new TypeError('bad header'), {}, about);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      message: 'GET /items/{id}: the runtime does not accept the request: bad header',
      cause: { message: 'bad header' },
    });
    expect(retryable).toBe(false);
    const vendor = new Error('vendor');
    expect(fail(new TypeError('bad header'), { usageError: () => vendor }, about).error).toBe(vendor);
    // Only the runtime's own fetch says so with a TypeError.
    expect(fail(new Error('bad header'), {}, about).error).toBeInstanceOf(ConnectionError);
    expect(fail(new TypeError('bad header'), { fetch: globalThis.fetch }, about).error).toBeInstanceOf(ConnectionError);
    expect(fail(undefined, {}, about).error).toBeInstanceOf(ConnectionError);
  });
});

describe('toApiFailure', () => {
  test('is an ApiError with status, body and Retry-After, which can be retried', () => {
    const answer = received(`{"message":"bad ${KEY}"}`, {
      status: 429,
      statusText: `Slow ${KEY}`,
      headers: { 'retry-after': '2', 'x-echo': KEY },
    });
    const { error, ...rest } = create().toApiFailure(trace, answer);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      message: 'GET /items/{id} returned 429 Slow [redacted]: bad [redacted]',
      body: { message: 'bad [redacted]' },
      retryAfterMs: 2000,
      operationId: 'getItem',
      attempts: 2,
    });
    expect((error as ApiError).headers.get('x-echo')).toBe('[redacted]');
    expect(rest).toEqual({ retryable: true, status: 429, retryAfterMs: 2000 });
  });

  test('passes all facts of the error to the vendor’s class', () => {
    const replies: object[] = [];
    const apiError = (reply: object) => {
      replies.push(reply);
      return new Error('vendor');
    };
    const failures = create({ apiError });
    expect((failures.toApiFailure(trace, received('x', { status: 500 })).error as Error).message).toBe('vendor');
    expect(replies[0]).toMatchObject({ ...site, status: 500, text: 'x', body: undefined });
    expect(Object.keys(replies[0] as object)).not.toContain('problem');
    expect(Object.keys(replies[0] as object)).not.toContain('retryAfterMs');
  });

  test.each([
    ['the body is not JSON', 'text', 'the body is not JSON: text'],
    ['the body is empty', ' \n', 'the body is empty'],
    ['the body is not JSON', ` ${'x'.repeat(200)} `, `the body is not JSON: ${'x'.repeat(119)}…`],
  ])('describes a success with the problem that %s', (problem, text, message) => {
    const { error } = create().toApiFailure(trace, received(text, { statusText: 'OK' }), problem);
    expect((error as Error).message).toBe(`GET /items/{id} returned 200 OK: ${message}`);
  });

  test.each<[number, string | undefined, string]>([
    [302, 'https://login.test/', 'returned 302: redirects are not followed; the server points to https://login.test/'],
    [300, '/a', 'returned 300: redirects are not followed; the server points to /a'],
    [302, `/${'x'.repeat(300)}`, `the server points to /${'x'.repeat(198)}…`],
    [304, undefined, 'returned 304'],
    [400, '/a', 'returned 400'],
    [201, '/a', 'returned 201'],
  ])('of the status %i with the location %s', (status, location, message) => {
    const headers: Record<string, string> = location === undefined ? {} : { location };
    const response = new Response(null, { status, headers });
    const { error } = create().toApiFailure(trace, { response, text: '' });
    expect((error as Error).message.endsWith(message)).toBe(true);
  });

  test('of a redirect in a browser, which hides its status and target, says that it is not followed', () => {
    const response = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const { error } = create().toApiFailure(trace, { response, text: '' });
    expect((error as Error).message).toBe('GET /items/{id} returned 0: redirects are not followed');
  });

  test('truncates a long body to 1 MiB', () => {
    const { error } = create().toApiFailure(trace, received('x'.repeat(1024 * 1024 + 1), { status: 500 }));
    expect((error as ApiError).body).toHaveLength(1024 * 1024);
  });

  test('of a body beyond its limit is not retried', () => {
    const tooLarge = (status: number) =>
      create().toApiFailure(
        trace,
        { ...received('', { status }), tooLarge: true },
        status === 200 ? 'too long' : undefined,
      );
    expect(tooLarge(200).error).toBeInstanceOf(ResponseTooLargeError);
    expect(tooLarge(200).error).toMatchObject({ maxResponseBytes: 10 });
    expect(tooLarge(200).retryable).toBe(false);
    expect(tooLarge(503).error).not.toBeInstanceOf(ResponseTooLargeError);
    expect(tooLarge(503)).toMatchObject({ retryable: false, status: 503 });
  });

  test('redacts the secrets of arguments and headers too', () => {
    const about = { ...trace, args: { note: 'argument-secret' }, headers: { 'x-api-key': 'header-secret' } };
    const answer = received('argument-secret header-secret', { status: 400 });
    const { error } = create({ secretArguments: ['note'] }).toApiFailure(about, answer);
    expect((error as ApiError).body).toBe('[redacted] [redacted]');
    const bare = create().toApiFailure({ ...about, credentials: undefined }, received(KEY, { status: 400 }));
    expect((bare.error as ApiError).body).toBe(KEY);
  });

  test('writes an empty path as a slash', () => {
    const about = { ...trace, operation: { ...GET, path: '' }, target: '' };
    const { error } = create().toApiFailure(about, received('', { status: 500 }));
    expect((error as Error).message).toBe('GET / returned 500');
    const timeoutError = (message: string, { url }: { url: string }) => new Error(`${url} ${message}`);
    const timeout = create({ timeoutError }).toTimeoutFailure(about, 5).error as Error;
    expect(timeout.message).toBe('/ GET /: no complete response within 5 ms');
  });
});

test('cleanRequestId redacts and truncates to 200 characters', () => {
  const { cleanRequestId } = create();
  expect(cleanRequestId(trace, `id-${KEY}`)).toBe('id-[redacted]');
  expect(cleanRequestId(trace, 'x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
});
