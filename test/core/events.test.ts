import '../support/load-ahead.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ClientEvent, createEmit } from '../../src/core/events.ts';
import { formatEvent } from '../../src/core/log.ts';
import { createVijilClient } from '../../src/vijil/index.ts';
import { GET, hangingFetch, KEY, rejection, stubFetch, transportOf } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const OK = () => Response.json({ secret: KEY }, { headers: { 'x-request-id': 'req-1' } });

describe('onEvent', () => {
  test('is called with request, response and retry, in order', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const events: ClientEvent[] = [];
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return OK();
    };
    const { fetch } = stubFetch(new Response('', { status: 503 }), slow);
    const call = transportOf(fetch, { maxRetries: 1, onEvent: (event) => events.push(event) }).call('op', GET, {
      id: 1,
    });
    await vi.runAllTimersAsync();
    await call;
    expect(events).toEqual([
      { type: 'request', operationId: 'op', attempt: 1, method: 'GET', path: '/items/{id}' },
      { type: 'response', operationId: 'op', attempt: 1, status: 503, durationMs: 0, requestId: undefined },
      { type: 'retry', operationId: 'op', attempt: 1, status: 503, delayMs: 500 },
      { type: 'request', operationId: 'op', attempt: 2, method: 'GET', path: '/items/{id}' },
      { type: 'response', operationId: 'op', attempt: 2, status: 200, durationMs: 40, requestId: 'req-1' },
    ]);
  });

  test('is called with every attempt that gets no response', async () => {
    const events: ClientEvent[] = [];
    const onEvent = (event: ClientEvent) => events.push(event);
    await rejection(transportOf(stubFetch(new TypeError('x')).fetch, { onEvent }).call('op', GET, { id: 1 }));
    const slow = transportOf(hangingFetch().fetch, { onEvent, timeoutMs: 30 }).call('op', GET, { id: 1 });
    slow.catch(() => {});
    await vi.advanceTimersByTimeAsync(30);
    const controller = new AbortController();
    const aborted = transportOf(hangingFetch().fetch, { onEvent }).call(
      'op',
      GET,
      { id: 1 },
      { signal: controller.signal },
    );
    aborted.catch(() => {});
    await vi.advanceTimersByTimeAsync(5);
    controller.abort();
    await rejection(aborted);
    expect(events.filter(({ type }) => type !== 'request')).toEqual([
      { type: 'failure', operationId: 'op', attempt: 1, error: 'ConnectionError', durationMs: 0 },
      { type: 'failure', operationId: 'op', attempt: 1, error: 'TimeoutError', durationMs: 30 },
      { type: 'failure', operationId: 'op', attempt: 1, error: 'AbortError', durationMs: 5 },
    ]);
  });

  test('is called with every poll of a wait', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const events: ClientEvent[] = [];
    const { fetch } = stubFetch(
      Response.json({ status: 'running', completed: 1, total: 2 }),
      new Response('', { status: 500 }),
      Response.json({ status: 'completed', completed: 2, total: 2 }),
    );
    const vijil = createVijilClient({ apiKey: KEY, fetch, maxRetries: 0, onEvent: (event) => events.push(event) });
    const wait = vijil.waitForEvaluation({ evaluation_id: 'e' });
    await vi.runAllTimersAsync();
    await wait;
    const operationId = 'getEvaluationStatus';
    expect(events.filter(({ type }) => type === 'poll')).toEqual([
      {
        type: 'poll',
        operationId,
        attempt: 1,
        status: 'running',
        error: undefined,
        durationMs: 0,
        nextDelayMs: 10_000,
        done: false,
      },
      {
        type: 'poll',
        operationId,
        attempt: 2,
        status: undefined,
        error: 'VijilAPIError',
        durationMs: 10_000,
        nextDelayMs: 10_000,
        done: false,
      },
      {
        type: 'poll',
        operationId,
        attempt: 3,
        status: 'completed',
        error: undefined,
        durationMs: 20_000,
        nextDelayMs: 0,
        done: true,
      },
    ]);
  });

  test('never receives a credential, an argument or a body', async () => {
    const events: ClientEvent[] = [];
    const answer = Response.json({ key: KEY }, { status: 400, headers: { 'x-request-id': `id-${KEY}` } });
    const transport = transportOf(stubFetch(answer).fetch, { onEvent: (event) => events.push(event) });
    await rejection(transport.call('op', GET, { id: 'my-id', tags: ['my-tag'] }));
    const text = JSON.stringify(events);
    for (const secret of [KEY, 'my-id', 'my-tag']) expect(text).not.toContain(secret);
    expect(events[1]).toMatchObject({ requestId: 'id-[redacted]' });
  });

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('handler');
      },
    ],
    ['rejects', () => Promise.reject(new Error('handler'))],
  ])('does not change the call if it %s', async (_, handler) => {
    // Not a vi.fn(), which would handle the rejection itself.
    let calls = 0;
    const onEvent = () => {
      calls++;
      return handler();
    };
    const transport = transportOf(stubFetch(OK()).fetch, { onEvent: onEvent as never });
    vi.useRealTimers();
    const unhandled = await unhandledDuring(async () => {
      expect((await transport.call('op', GET, { id: 1 })).data).toEqual({ secret: KEY });
    });
    expect(unhandled).toEqual([]);
    expect(calls).toBe(2);
  });
});

describe('EVALWIRE_LOG', () => {
  async function log(level: string) {
    vi.stubEnv('EVALWIRE_LOG', level);
    const lines: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    await transportOf(stubFetch(OK()).fetch).call('op', GET, { id: 1 });
    // The code that prints is loaded with the first client that needs it.
    await vi.dynamicImportSettled();
    vi.mocked(process.stderr.write).mockRestore();
    return lines;
  }

  test('prints every event at level debug, one line each', async () => {
    expect(await log('debug')).toEqual([
      'evalwire request op attempt=1 method=GET path=/items/{id}\n',
      'evalwire response op attempt=1 status=200 durationMs=0 requestId=req-1\n',
    ]);
  });

  test('omits requests at level info', async () => {
    expect(await log('INFO')).toEqual(['evalwire response op attempt=1 status=200 durationMs=0 requestId=req-1\n']);
  });

  test.each(['', 'off', '1'])('prints nothing if it is %j', async (level) => {
    expect(await log(level)).toEqual([]);
  });

  test('prints with console.error if there is no stderr', async () => {
    vi.stubEnv('EVALWIRE_LOG', 'debug');
    const emit = createEmit(undefined);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal('process', { env: process.env });
    emit?.({ type: 'upload-progress', operationId: 'op', attempt: 1, sent: 5, total: undefined });
    await vi.waitFor(() => expect(error).toHaveBeenCalled());
    vi.unstubAllGlobals();
    expect(error.mock.calls).toEqual([['evalwire upload-progress op attempt=1 sent=5']]);
  });
});

test('createEmit prints nothing if the code that prints cannot be loaded, and no rejection is left unhandled', async () => {
  vi.useRealTimers();
  vi.stubEnv('EVALWIRE_LOG', 'debug');
  vi.doMock('../../src/core/log.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const unhandled = await unhandledDuring(async () => {
    createEmit(undefined)?.({ type: 'retry', operationId: 'op', attempt: 1, status: 503, delayMs: 5 });
    await vi.dynamicImportSettled();
  });
  vi.doUnmock('../../src/core/log.ts');
  expect(write).not.toHaveBeenCalled();
  expect(unhandled).toEqual([]);
});

test('createEmit returns undefined if there is no listener, so that calls build no events', () => {
  vi.stubEnv('EVALWIRE_LOG', '');
  expect(createEmit(undefined)).toBeUndefined();
});

test('formatEvent quotes what a server could use to forge lines', () => {
  const event = { type: 'response', operationId: 'op', attempt: 1, status: 200, durationMs: 1.6 } as const;
  expect(formatEvent({ ...event, requestId: 'a\nevalwire b' })).toBe(
    'evalwire response op attempt=1 status=200 durationMs=2 requestId="a\\nevalwire b"',
  );
});
