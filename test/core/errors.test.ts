import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as errors from '../../src/core/errors.ts';
import * as vijil from '../../src/vijil/errors.ts';

const {
  ApiError,
  ConnectionError,
  EvalwireError,
  truncate,
  ResponseTooLargeError,
  TimeoutError,
  UsageError,
  WaitTimeoutError,
} = errors;
const copy = (await import(/* @vite-ignore */ `${'../../src/core/errors.ts'}?copy`)) as typeof errors;
const vijilCopy = (await import(/* @vite-ignore */ `${'../../src/vijil/errors.ts'}?copy`)) as typeof vijil;

const site: errors.CallSite = {
  operationId: 'getItem',
  method: 'GET',
  path: '/items/{id}',
  url: '/items/1',
  attempts: 2,
};
const reply: errors.DescribedReply = {
  ...site,
  status: 404,
  statusText: 'Not Found',
  headers: new Headers({ 'x-request-id': 'req-1' }),
  text: '{"message":"No."}',
  body: { message: 'No.' },
  message: 'own words',
};
const seen = { lastState: { a: 1 }, lastStatus: 'running', attempts: 3, elapsedMs: 5000 };

const one = {
  EvalwireError: () => new EvalwireError('x'),
  UsageError: () => new UsageError('x'),
  ConnectionError: () => new ConnectionError('x', site),
  TimeoutError: () => new TimeoutError('x', { ...site, timeoutMs: 5 }),
  ApiError: () => new ApiError(reply),
  WaitTimeoutError: () => new WaitTimeoutError('x', seen),
};

describe.each(Object.entries(one))('%s', (name, make) => {
  const error = make();

  test('has its literal name, also in the stack, and is an Error', () => {
    expect(error.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: `));
    expect(inspect(error)).toMatch(new RegExp(`^${name}: `));
    expect(error).toBeInstanceOf(Error);
    expect(Object.keys(error)).not.toContain('name');
  });

  test('is an instance of its own class and the base only', () => {
    for (const [other, Class] of Object.entries({
      EvalwireError,
      UsageError,
      ConnectionError,
      TimeoutError,
      ApiError,
      WaitTimeoutError,
    })) {
      expect(error instanceof Class, other).toBe(other === name || other === 'EvalwireError');
    }
  });

  test('is an instance of the same class of another copy of the package', () => {
    const Class = copy[name as keyof typeof one] as typeof EvalwireError;
    expect(error.constructor).not.toBe(Class);
    expect(error instanceof Class).toBe(true);
    expect(error instanceof copy.EvalwireError).toBe(true);
    expect(error instanceof (name === 'UsageError' ? copy.ApiError : copy.UsageError)).toBe(false);
  });
});

describe('a vendor’s class', () => {
  const error = vijil.createApiError(reply);

  test('is an instance of all that it extends or counts as, in every copy of the package', () => {
    const classes = [vijil.NotFoundError, vijil.VijilAPIError, vijil.VijilError, ApiError, EvalwireError, Error];
    for (const Class of classes) expect(error instanceof Class, Class.name).toBe(true);
    const copies = [vijilCopy.NotFoundError, vijilCopy.VijilAPIError, vijilCopy.VijilError, copy.ApiError];
    for (const Class of copies) expect(error instanceof Class, Class.name).toBe(true);
    for (const Class of [vijil.RateLimitError, vijilCopy.ValidationError, UsageError]) {
      expect(error instanceof Class, Class.name).toBe(false);
    }
  });

  test('drops the service from its name', () => {
    expect(error.name).toBe('NotFoundError');
  });
});

describe('a user’s subclass', () => {
  class Refused extends ApiError {
    override name = 'Refused';
  }
  class Plain extends ApiError {}

  test('keeps the language’s instanceof below, and the kinds above', () => {
    const refused = new Refused(reply);
    expect(refused instanceof Refused).toBe(true);
    expect(refused instanceof Plain).toBe(false);
    expect(refused instanceof ApiError).toBe(true);
    expect(refused instanceof copy.ApiError).toBe(true);
    expect(new ApiError(reply) instanceof Refused).toBe(false);
    expect(refused.name).toBe('Refused');
    expect(new Plain(reply).name).toBe('ApiError');
  });
});

test.each([null, undefined, 0, 'ApiError', {}, new Error('x'), { name: 'ApiError' }, () => {}])(
  '%s is not an instance of any class',
  (value) => {
    expect((value as unknown) instanceof EvalwireError).toBe(false);
    expect((value as unknown) instanceof ApiError).toBe(false);
  },
);

test('an error keeps its cause, and has none if none was passed', () => {
  const cause = new TypeError('fetch failed');
  expect(new ConnectionError('x', site, { cause }).cause).toBe(cause);
  expect('cause' in new UsageError('x')).toBe(false);
});

test('an ApiError has the message, the fields of the response and those of the vendor', () => {
  const error = new ApiError({ ...reply, retryAfterMs: 1000, fields: { code: 'E1', requestId: 'req-2' } });
  expect(error.message).toBe('own words');
  expect(error).toMatchObject({
    status: 404,
    body: { message: 'No.' },
    requestId: 'req-2',
    operationId: 'getItem',
    attempts: 2,
    retryAfterMs: 1000,
    code: 'E1',
  });
  expect(new ApiError(reply).requestId).toBe('req-1');
});

test('an ApiError has the text as its body if that is not JSON', () => {
  expect(new ApiError({ ...reply, body: undefined, text: 'text' }).body).toBe('text');
  expect(new ApiError({ ...reply, body: null, text: 'null' }).body).toBeNull();
});

test('an error has each of its kinds once, under a symbol that every version of the package knows', () => {
  const read = (error: Error) => (error as unknown as Record<symbol, unknown>)[Symbol.for('evalwire.kinds')];
  class OwnError extends UsageError {}
  expect(read(new OwnError('x'))).toEqual(['UsageError', 'EvalwireError']);
  class AlsoError extends OwnError {
    static override readonly kind = 'also';
    static override readonly alsoKinds = ['first', 'second'];
  }
  class Below extends AlsoError {}
  expect(read(new Below('x'))).toEqual(['also', 'first', 'second', 'UsageError', 'EvalwireError']);
  expect(read(new ResponseTooLargeError(reply, 10))).toEqual(['ResponseTooLargeError', 'ApiError', 'EvalwireError']);
});

test('the name of an error can be changed', () => {
  const error = new UsageError('x');
  error.name = 'Mine';
  expect(String(error)).toBe('Mine: x');
  expect(error).toBeInstanceOf(UsageError);
});

describe('a ResponseTooLargeError', () => {
  test('has the limit, and the kinds and fields of the vendor’s error for the same response', () => {
    const vendor = Object.assign(vijil.createApiError(reply), { detail: 'more', status: 1 });
    const error = new ResponseTooLargeError(reply, 10, vendor);
    expect(error).toMatchObject({ name: 'ResponseTooLargeError', status: 404, maxResponseBytes: 10, detail: 'more' });
    expect(Object.keys(error)).toContain('detail');
    for (const Class of [ResponseTooLargeError, ApiError, vijil.NotFoundError, vijil.VijilError, EvalwireError])
      expect(error instanceof Class, Class.name).toBe(true);
    expect(error instanceof vijil.RateLimitError).toBe(false);
  });

  test('needs no vendor’s error, and takes one of another library', () => {
    expect(new ResponseTooLargeError(reply, 10).maxResponseBytes).toBe(10);
    const foreign = Object.assign(new Error('x'), { detail: 'more' });
    expect(new ResponseTooLargeError(reply, 10, foreign)).toMatchObject({ detail: 'more' });
  });
});

test('a WaitTimeoutError has the error of the last poll as its cause, unless it is given one', () => {
  const lastError = new Error('a');
  const cause = new Error('b');
  expect(new WaitTimeoutError('x', { ...seen, lastError }).cause).toBe(lastError);
  expect(new WaitTimeoutError('x', { ...seen, lastError }, { cause }).cause).toBe(cause);
  expect('cause' in new WaitTimeoutError('x', seen)).toBe(false);
});

test('a WaitTimeoutError has the wait’s last state and counts', () => {
  expect(new WaitTimeoutError('x', seen)).toMatchObject(seen);
});

test('truncate returns a text that fits unchanged', () => {
  expect(truncate('abc', 3)).toBe('abc');
  expect(truncate('abcd', 3)).toBe('ab…');
});
