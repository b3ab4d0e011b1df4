import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError, ConnectionError, TimeoutError } from '../../src/core/errors.ts';
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

  test('the next failure tries to load it again', async () => {
    breakLoading();
    const config = { baseUrl: 'https://h.test', timeoutMs: 1, authorize: () => ({}) };
    const trace = {
      operationId: 'op',
      operation: GET,
      args: {},
      target: '/items/1',
      headers: {},
      maxResponseBytes: 1,
      attempts: 1,
      credentials: {},
    };
    const message = async () =>
      String(((await loadFailures(config)).toConnectionFailure(trace, new Error('reset')).error as Error).message);
    expect(await message()).not.toContain('reset');
    vi.doUnmock('../../src/core/failures.ts');
    expect(await message()).toContain('reset');
  });
});
