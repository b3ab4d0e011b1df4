import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError, ConnectionError, TimeoutError } from '../../src/core/errors.ts';
import type { Trace } from '../../src/core/failures.ts';
import { loadFailures } from '../../src/core/load-failures.ts';
import { createApiError } from '../../src/vijil/errors.ts';
import { NotFoundError, VijilAPIError } from '../../src/vijil/index.ts';
import { GET, hangingFetch, KEY, rejection, stubFetch, transportOf } from './support.ts';

afterEach(() => {
  vi.doUnmock('../../src/core/failures.ts');
  vi.resetModules();
});

/** Simulates a browser that is offline, or whose server has a newer build. */
function breakLoading(): void {
  vi.doMock('../../src/core/failures.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
}

const secretResponse = (status: number, headers: Record<string, string> = {}) =>
  new Response(`{"error":"your key is ${KEY}"}`, { status, statusText: KEY, headers: { 'x-echo': KEY, ...headers } });

describe('if the code that describes failures cannot be loaded', () => {
  test('a status still rejects with the class of the vendor', async () => {
    breakLoading();
    const { fetch } = stubFetch(secretResponse(404));
    const error = await rejection(transportOf(fetch, { apiError: createApiError }).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toBeInstanceOf(VijilAPIError);
    expect(error).toMatchObject({ status: 404, operationId: 'op', attempts: 1 });
    // The vendor's fields have the values of a response that says nothing.
    expect(error).toMatchObject({ serverMessage: 'HTTP 404', rateLimit: { limit: undefined } });
    expect(error.message).toContain('the code that describes failures could not be loaded');
  });

  test('a 503 is still retried, with the delay that the server asks for', async () => {
    breakLoading();
    const { fetch, sent } = stubFetch(secretResponse(503, { 'retry-after': '61' }));
    const error = await rejection(transportOf(fetch, { maxRetries: 1 }).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(ApiError);
    // Longer than `maxRetryAfterMs`: the header was read.
    expect(sent).toHaveLength(1);
    const again = stubFetch(secretResponse(503), Response.json({ ok: true }));
    const { data } = await transportOf(again.fetch, { maxRetries: 1 }).call('op', GET, { id: 1 });
    expect(data).toEqual({ ok: true });
    expect(again.sent).toHaveLength(2);
  });

  test('a failed connection and a timeout keep their classes', async () => {
    breakLoading();
    const refused = transportOf(stubFetch(new TypeError(`fetch failed: ${KEY}`)).fetch, { maxRetries: 0 });
    const slow = transportOf(hangingFetch().fetch, { timeoutMs: 5 });
    const errors = [
      await rejection(refused.call('op', GET, { id: KEY })),
      await rejection(slow.call('op', GET, { id: KEY })),
    ];
    expect(errors[0]).toBeInstanceOf(ConnectionError);
    expect(errors[1]).toBeInstanceOf(TimeoutError);
    expect(errors[1]).toMatchObject({ timeoutMs: 5 });
  });

  test('no error and no event contains text from outside, which could contain a secret', async () => {
    breakLoading();
    const events: unknown[] = [];
    const settings = { maxRetries: 0, onEvent: (event: unknown) => events.push(event) };
    const reactions = [secretResponse(500, { 'x-request-id': KEY }), new TypeError(KEY, { cause: new Error(KEY) })];
    for (const reaction of reactions) {
      const error = await rejection(transportOf(stubFetch(reaction).fetch, settings).call('op', GET, { id: KEY }));
      const { headers = new Headers(), ...fields } = error as ApiError;
      const seen = [error.message, String(error.cause), JSON.stringify(fields), ...headers.values()].join(' ');
      expect(seen).not.toContain(KEY);
    }
    expect(events).toHaveLength(4);
    expect(JSON.stringify(events)).not.toContain(KEY);
  });

  const config = { baseUrl: 'https://h.test', timeoutMs: 1, authorize: () => ({}) };
  const trace: Trace = {
    operationId: 'op',
    operation: GET,
    args: {},
    target: '/items/1',
    headers: {},
    maxResponseBytes: 1,
    attempts: 2,
    credentials: {},
  };

  test.each([
    ['/items/{id}', '/items/{id}'],
    ['', '/'],
  ])('the errors describe a call of the path "%s" by its template and what is known', async (path, shown) => {
    breakLoading();
    const failures = await loadFailures(config);
    const about = { ...trace, operation: { ...GET, path } };
    const end = 'the code that describes failures could not be loaded';
    const timeout = failures.toTimeoutFailure(about, 5);
    expect(timeout).toMatchObject({ retryable: false, error: { operationId: 'op', attempts: 2, timeoutMs: 5 } });
    expect((timeout.error as Error).message).toBe(`GET ${shown}: no complete response within 5 ms; ${end}`);
    const connection = failures.toConnectionFailure(about, new Error(KEY));
    expect(connection).toMatchObject({ retryable: true, error: { operationId: 'op', attempts: 2 } });
    expect((connection.error as Error).message).toBe(`GET ${shown}: failed before a complete response arrived; ${end}`);
    const received = { response: secretResponse(503, { 'retry-after': '2' }), text: KEY };
    const api = failures.toApiFailure(about, received);
    expect(api).toMatchObject({ retryable: true, status: 503, retryAfterMs: 2000, error: { status: 503, body: '' } });
    expect((api.error as Error).message).toBe(`GET ${shown}: returned 503; ${end}`);
    expect(failures.toApiFailure(about, { ...received, tooLarge: true }).retryable).toBe(false);
    expect(failures.cleanRequestId(about, KEY)).toBeUndefined();
  });

  test('the vendor’s classes are told what is known', async () => {
    breakLoading();
    const told: unknown[] = [];
    const tell = (...facts: unknown[]) => {
      told.push(facts);
      return new Error('vendor');
    };
    const failures = await loadFailures({ ...config, timeoutError: tell, connectionError: tell, apiError: tell });
    const received = { response: secretResponse(404), text: KEY };
    const created = [
      failures.toTimeoutFailure(trace, 5),
      failures.toConnectionFailure(trace, new Error(KEY)),
      failures.toApiFailure(trace, received),
    ];
    expect(created.map(({ error }) => (error as Error).message)).toEqual(['vendor', 'vendor', 'vendor']);
    const site = { operationId: 'op', method: 'GET', path: '/items/{id}', url: '/items/{id}', attempts: 2 };
    const message = expect.stringMatching(/^GET .* could not be loaded$/);
    const reply = { ...site, message, status: 404, statusText: '', headers: new Headers(), text: '', body: undefined };
    expect(told).toEqual([[message, { ...site, timeoutMs: 5 }], [message, site, undefined], [reply]]);
  });

  test('the next failure tries to load it again', async () => {
    breakLoading();
    const message = async () =>
      String(((await loadFailures(config)).toConnectionFailure(trace, new Error('reset')).error as Error).message);
    expect(await message()).not.toContain('reset');
    vi.doUnmock('../../src/core/failures.ts');
    expect(await message()).toContain('reset');
  });
});
