import '../support/load-ahead.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Optimization,
  PTMNotFoundError,
  PTMTimeoutError,
  type Run,
  WaitTimeoutError,
} from '../../src/ptm/index.ts';
import { type Answer, clientWith, failureOf } from './support.ts';

// Delays without their random part.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => void vi.restoreAllMocks());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Advances to the next timer until the promise is settled. Returns its value or error and the ms that passed. */
async function settled<T>(promise: PromiseLike<T>): Promise<{ value?: T; error?: unknown; ms: number }> {
  const start = performance.now();
  let outcome: { value?: T; error?: unknown } | undefined;
  promise.then(
    (value) => (outcome = { value }),
    (error) => (outcome = { error }),
  );
  for (let step = 0; !outcome && step < 2_000; step++) {
    await new Promise((next) => setImmediate(next));
    if (!outcome && vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  if (!outcome) throw new Error('It never settled.');
  return { ...outcome, ms: Math.round(performance.now() - start) };
}

const runs = (...states: string[]): Answer[] => states.map((status) => ({ json: { run_key: 'r', status } }));
const states = (...statuses: string[]): Answer[] => statuses.map((status) => ({ json: { status } }));

describe('waitForRun', () => {
  test('polls every 5 s until the run has ended', async () => {
    const { ptm, requests } = clientWith(runs('queued', 'running', 'completed'));
    const { value, ms } = await settled(ptm.waitForRun({ run_key: 'r' }));
    expect(value).toMatchObject({ status: 'completed' });
    expect(requests.length).toBe(3);
    expect(ms).toBe(10_000);
  });

  test.each(['failed', 'cancelled', 'canceled'])('resolves to a run with the status %s', async (status) => {
    const { value } = await settled(clientWith(runs(status)).ptm.waitForRun({ run_key: 'r' }));
    expect(value).toMatchObject({ status });
  });

  test('continues at an unknown status', async () => {
    const { value } = await settled(clientWith(runs('warming_up', 'completed')).ptm.waitForRun({ run_key: 'r' }));
    expect(value).toMatchObject({ status: 'completed' });
  });

  test('rejects after 300 s by default', async () => {
    const { ptm, requests } = clientWith(runs('running'));
    const { error, ms } = await settled(ptm.waitForRun({ run_key: 'r' }));
    expect(ms).toBe(300_000);
    expect(requests.length).toBe(61);
    expect(error).toBeInstanceOf(PTMTimeoutError);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ name: 'PTMTimeoutError', statusCode: null, lastStatus: 'running', attempts: 61 });
    expect(error).toHaveProperty('lastState.run_key', 'r');
    expect((error as Error).message).toContain('last status "running"');
  });

  test('polls once with a timeout of 0 (contract §7)', async () => {
    const ended = clientWith(runs('completed'));
    expect((await settled(ended.ptm.waitForRun({ run_key: 'r' }, { timeoutMs: 0 }))).value).toMatchObject({
      status: 'completed',
    });
    const running = clientWith(runs('running'));
    expect((await settled(running.ptm.waitForRun({ run_key: 'r' }, { timeoutMs: 0 }))).error).toMatchObject({
      statusCode: null,
    });
    expect(running.requests.length).toBe(1);
  });

  test('ends at its deadline with an interval of 0 (contract §7, ruling)', async () => {
    const { ptm } = clientWith(runs('running'));
    const { error, ms } = await settled(ptm.waitForRun({ run_key: 'r' }, { timeoutMs: 50, intervalMs: 0 }));
    expect(error).toBeInstanceOf(PTMTimeoutError);
    expect(ms).toBe(50);
  });

  test('rejects immediately after a poll with a 404', async () => {
    const { ptm, requests } = clientWith([...runs('running'), { status: 404, json: { detail: 'gone' } }]);
    const { error } = await settled(ptm.waitForRun({ run_key: 'r' }));
    expect(error).toBeInstanceOf(PTMNotFoundError);
    expect(requests.length).toBe(2);
  });

  test('resolves to a run with the score of the first provider', async () => {
    const providers = [{ final_success_percentage: 85, passed_assertions: 17, total_assertions: 20 }];
    const { ptm } = clientWith([{ json: { run_key: 'r', status: 'completed', score: null, providers } }]);
    const { value } = await settled(ptm.waitForRun({ run_key: 'r' }));
    expect(value).toMatchObject({ score: 0.85, passed_tests: 17, total_tests: 20 });
  });

  test('reports every poll by onProgress and by iteration', async () => {
    const seen: string[] = [];
    const { ptm } = clientWith(runs('queued', 'running', 'completed'));
    const wait = ptm.waitForRun(
      { run_key: 'r' },
      { onProgress: ({ status, attempt }) => seen.push(`${attempt} ${status}`) },
    );
    const iterated: (string | undefined)[] = [];
    await settled(
      (async () => {
        for await (const { state } of wait) iterated.push((state as Run).status);
      })(),
    );
    expect(seen).toEqual(['1 queued', '2 running', '3 completed']);
    expect(iterated).toEqual(['queued', 'running', 'completed']);
  });

  test('rejects immediately on an abort and leaves no timer', async () => {
    const controller = new AbortController();
    const { ptm } = clientWith(runs('running'));
    const wait = ptm.waitForRun({ run_key: 'r' }, { signal: controller.signal, onProgress: () => controller.abort() });
    const { error, ms } = await settled(wait);
    expect(error).toBe(controller.signal.reason);
    expect(ms).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('waitForOptimization', () => {
  test('polls every 10 s until the status is neither queued nor running', async () => {
    const { ptm, requests } = clientWith(states('queued', 'running', 'failed'));
    const { value, ms } = await settled(ptm.waitForOptimization({ prompt_id: 'p' }));
    expect(value).toEqual({ status: 'failed' });
    expect(requests.length).toBe(3);
    expect(ms).toBe(20_000);
  });

  test.each([[{}], [{ status: 'paused_by_admin' }]])('resolves to %o', async (json: Optimization) => {
    const { value } = await settled(clientWith([{ json }]).ptm.waitForOptimization({ prompt_id: 'p' }));
    expect(value).toEqual(json);
  });

  test('sends nothing with a timeout of 0 (contract §7)', async () => {
    const { ptm, requests } = clientWith(states('completed'));
    const { error } = await settled(ptm.waitForOptimization({ prompt_id: 'p' }, { timeoutMs: 0 }));
    expect(error).toBeInstanceOf(PTMTimeoutError);
    expect(error).toMatchObject({ statusCode: null, attempts: 0, lastState: undefined });
    expect(requests).toEqual([]);
  });

  test('checks the deadline before a poll: 20 s with an interval of 10 s allow two polls (contract §7)', async () => {
    const { ptm, requests } = clientWith(states('running'));
    const { error, ms } = await settled(
      ptm.waitForOptimization({ prompt_id: 'p' }, { timeoutMs: 20_000, intervalMs: 10_000 }),
    );
    expect(error).toMatchObject({ statusCode: null, attempts: 2, lastStatus: 'running' });
    expect(requests.length).toBe(2);
    expect(ms).toBe(20_000);
  });

  test('rejects after 600 s by default', async () => {
    const { error, ms } = await settled(clientWith(states('running')).ptm.waitForOptimization({ prompt_id: 'p' }));
    expect(error).toBeInstanceOf(PTMTimeoutError);
    expect(ms).toBe(600_000);
  });

  test('rejects immediately after a failed poll if onPollError is throw', async () => {
    const { error } = await settled(
      clientWith([{ status: 500, text: '' }]).ptm.waitForOptimization({ prompt_id: 'p' }, { onPollError: 'throw' }),
    );
    expect(error).toMatchObject({ statusCode: 500 });
  });
});

test('a wait names the option that is invalid', async () => {
  const { ptm } = clientWith(runs('running'));
  vi.useRealTimers();
  expect(String(await failureOf(ptm.waitForRun({ run_key: 'r' }, { timeoutMs: Number.NaN })))).toMatch(/timeoutMs/);
  expect(String(await failureOf(ptm.waitForOptimization({ prompt_id: 'p' }, { intervalMs: -1 })))).toMatch(
    /intervalMs/,
  );
});
