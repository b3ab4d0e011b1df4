import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import type { Operation, OperationHook } from '../../src/core/operation.ts';
import { type CallOptions, POLL } from '../../src/core/options.ts';
import { createPrepare } from '../../src/core/prepare.ts';
import type { TransportConfig } from '../../src/core/transport.ts';
import { BASE_URL, GET, POST } from './support.ts';

class VendorError extends Error {}
const vendorError = (message: string) => new VendorError(message);
const CONFIG: TransportConfig = { baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({}) };

const prepare = (
  operation: Operation,
  args: Record<string, unknown> = {},
  options: CallOptions = {},
  config: Partial<TransportConfig> = {},
) => createPrepare({ ...CONFIG, ...config }, vendorError)('op', operation, args, options);

describe('a call', () => {
  test('has the defaults of the client options, and is built at once if its operation has no hook', () => {
    expect(prepare(GET, { id: 1, limit: 5 })).toEqual({
      operationId: 'op',
      operation: GET,
      args: { id: 1, limit: 5 },
      target: '/items/1?limit=5',
      headers: {},
      body: undefined,
      timeoutMs: 1000,
      maxRetries: 2,
      maxRetryAfterMs: 60_000,
      maxResponseBytes: 67_108_864,
      repeatable: false,
      signal: undefined,
      onUploadProgress: undefined,
      poll: undefined,
    });
  });

  test('has the options of the client, which options of the call replace', () => {
    const client = {
      timeoutMs: 7,
      maxRetries: 0,
      maxRetryAfterMs: 8,
      maxResponseBytes: 0,
      headers: { 'X-A': 'client' },
    };
    expect(prepare(POST, { a: 1 }, {}, client)).toMatchObject({
      timeoutMs: 7,
      maxRetries: 0,
      maxRetryAfterMs: 8,
      maxResponseBytes: 0,
      headers: { 'content-type': 'application/json', 'x-a': 'client' },
      body: '{"a":1}',
    });
    const { signal } = new AbortController();
    const poll = { onCall() {}, onResponse() {} };
    const headers = { 'x-a': 'call', 'Content-Type': 'text/json' };
    const options = { timeoutMs: 9, maxRetries: 3, maxResponseBytes: 10, headers, repeatable: true, signal };
    expect(prepare(POST, { a: 1 }, { ...options, [POLL]: poll }, client)).toMatchObject({
      timeoutMs: 9,
      maxRetries: 3,
      maxResponseBytes: 10,
      headers: { 'content-type': 'text/json', 'x-a': 'call' },
      repeatable: true,
      signal,
      poll,
    });
  });

  test.each<[Partial<TransportConfig>, string]>([
    [{ timeoutMs: 0.5 }, 'timeoutMs must be a number of at least 1, not 0.5.'],
    [{ maxRetries: -1 }, 'maxRetries must be a number of at least 0, not -1.'],
    [{ maxRetryAfterMs: -1 }, 'maxRetryAfterMs must be a number of at least 0, not -1.'],
    [{ maxResponseBytes: -1 }, 'maxResponseBytes must be a number of at least 0, not -1.'],
  ])('cannot be built by a client with %j', (config, message) => {
    expect(() => createPrepare({ ...CONFIG, ...config }, vendorError)).toThrow(new UsageError(message));
  });

  test.each<[CallOptions, string]>([
    [{ timeoutMs: 0.5 }, 'timeoutMs must be a number of at least 1, not 0.5.'],
    [{ maxRetries: -1 }, 'maxRetries must be a number of at least 0, not -1.'],
    [{ maxResponseBytes: -1 }, 'maxResponseBytes must be a number of at least 0, not -1.'],
    [{ headers: { 'x y': '1' } }, 'headers: "x y" is not a valid header name.'],
    [
      { onUploadProgress() {} } as CallOptions,
      'op has no option "onUploadProgress". Valid options: signal, timeoutMs, maxRetries, maxResponseBytes, headers, repeatable.',
    ],
  ])('with %j throws the vendor’s error', (options, message) => {
    expect(() => prepare(GET, { id: 1 }, options)).toThrow(new VendorError(message));
  });
});

describe('a hook', () => {
  const hooked = (hook: object, operation: Operation = POST): Operation => ({
    ...operation,
    hook: hook as OperationHook,
  });
  const upload = (replayable: boolean) => ({ contentType: 'x/y', replayable, send: () => Promise.reject() });

  test('changes the arguments before the defaults are added', async () => {
    const operation = hooked({ arguments: ({ a }: { a: number }, id: string) => ({ sum: a + 1, id }) });
    const call = await prepare({ ...operation, defaults: { sum: 0, mode: 'fast' } }, { a: 1 });
    expect(call).toMatchObject({ args: { sum: 2, id: 'op', mode: 'fast' }, body: '{"sum":2,"id":"op","mode":"fast"}' });
  });

  test('is not asked about arguments that are not an object, which the call rejects', async () => {
    const asked: unknown[] = [];
    const ask = (args: unknown) => {
      asked.push(args);
      return {};
    };
    const pending = prepare(hooked({ arguments: ask, body: ask }), 5 as never);
    await expect(pending).rejects.toThrow(new VendorError('op takes one object of arguments, not number.'));
    expect(asked).toEqual([]);
  });

  test('builds the body of an upload from the caller’s arguments', async () => {
    const body = upload(true);
    const seen: unknown[] = [];
    const hook = {
      arguments: () => ({ id: 2 }),
      body: async (args: unknown) => {
        seen.push(args);
        return body;
      },
    };
    const onUploadProgress = () => {};
    const operation = { ...hooked(hook, GET), body: 'flat' as const };
    const call = await prepare(operation, { id: 1, file: 'a.wav' }, { onUploadProgress } as CallOptions);
    expect(call).toMatchObject({ target: '/items/2', maxRetries: 2 });
    expect(call.headers).toEqual({});
    expect(call.body).toBe(body);
    expect(call.onUploadProgress).toBe(onUploadProgress);
    expect(seen).toEqual([{ id: 1, file: 'a.wav' }]);
  });

  test('that reads its bytes only once rules out retries', async () => {
    const call = await prepare(hooked({ body: () => upload(false) }), {}, { maxRetries: 5 });
    expect(call.maxRetries).toBe(0);
  });

  test('sets the time limit from the arguments, which must be a valid one', async () => {
    const operation = hooked({ timeoutMs: ({ n }: { n: number }) => n });
    expect(await prepare({ ...operation, defaults: { n: 30 } })).toMatchObject({ timeoutMs: 30 });
    expect(await prepare(operation, { n: 30 }, { timeoutMs: 40 })).toMatchObject({ timeoutMs: 40 });
    const message = 'timeoutMs must be a number of at least 1, not 0.';
    await expect(prepare(operation, { n: 0 })).rejects.toThrow(new VendorError(message));
  });

  test('that throws a UsageError rejects with the vendor’s error, otherwise with what it threw', async () => {
    const throwing = (error: Error) => () => {
      throw error;
    };
    const usage = new UsageError('bad file');
    const other = new RangeError('bad hook');
    for (const name of ['arguments', 'body', 'timeoutMs']) {
      await expect(prepare(hooked({ [name]: throwing(usage) }))).rejects.toThrow(new VendorError('bad file'));
      await expect(prepare(hooked({ [name]: throwing(other) }))).rejects.toBe(other);
    }
  });

  test('during which the caller aborts rejects with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('user left');
    const operation = hooked({ arguments: async () => controller.abort(reason) });
    await expect(prepare(operation, {}, { signal: controller.signal })).rejects.toBe(reason);
  });
});
