import '../support/load-ahead.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVijilClient, type EvaluationProgress, NotFoundError, WaitTimeoutError } from '../../src/vijil/index.ts';
import { rejection, stubFetch } from '../core/support.ts';

// Delays without their random part.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => void vi.restoreAllMocks());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ID = 'eval-0e3a91f4-3d0e-4c55-9c56-0a4d5f1f9e21';
const CREATE = { harnesses: ['trust_score'], agent_id: 'agent-1' };
const CREATED = { id: ID, status: 'pending', created_at: '2024-01-15T10:30:00Z', harnesses: ['trust_score'] };
const RESULTS = { id: ID, trust_score: 0.78, failures: [], summary: { total_probes: 3, passed: 3, failed: 0 } };

const state = (status: string, completed = 0): EvaluationProgress => ({
  id: ID,
  status,
  progress: completed,
  completed,
  total: 100,
  started_at: null,
  estimated_completion: null,
});

/** Creates a client of a service whose evaluation has these states in order and stays in the last. */
function vijilThrough(...states: string[]) {
  const requests: { method: string; path: string; at: number }[] = [];
  const start = Date.now();
  let polls = 0;
  const { fetch } = stubFetch(({ url, init }) => {
    const { pathname: path } = new URL(url);
    requests.push({ method: init.method ?? '', path, at: Date.now() - start });
    if (init.method === 'POST') return Response.json(CREATED, { status: 201 });
    if (path.endsWith('/results')) return Response.json(RESULTS);
    const status = states[Math.min(polls++, states.length - 1)] ?? '';
    return Response.json(state(status, polls));
  });
  const vijil = createVijilClient({ apiKey: 'vj-1', baseUrl: 'https://vijil.test', fetch });
  return { vijil, requests };
}

/** Runs all timers and returns the promise's value or error. */
async function outcome<T>(promise: Promise<T>): Promise<{ value?: T; error?: any }> {
  const settled = promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

describe('waitForEvaluation', () => {
  test('polls immediately, then every 10 s, and resolves to the last status', async () => {
    const { vijil, requests } = vijilThrough('pending', 'running', 'completed');
    const { value } = await outcome(vijil.waitForEvaluation({ evaluation_id: ID }));
    expect(value).toEqual(state('completed', 3));
    expect(requests.map(({ at }) => at)).toEqual([0, 10_000, 20_000]);
    expect(new Set(requests.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set([`GET /v1/evaluations/${ID}/status`]),
    );
  });

  test.each(['failed', 'cancelled'])('resolves to a %s evaluation and does not throw', async (status) => {
    const { vijil } = vijilThrough('running', status);
    expect((await outcome(vijil.waitForEvaluation({ evaluation_id: ID }))).value?.status).toBe(status);
  });

  test.each(['archived', 'COMPLETED', 'canceled'])('continues at an unknown status: %s', async (status) => {
    const { vijil, requests } = vijilThrough(status, 'completed');
    expect((await outcome(vijil.waitForEvaluation({ evaluation_id: ID }))).value?.status).toBe('completed');
    expect(requests.map(({ at }) => at)).toEqual([0, 10_000]);
  });

  test('rejects after 60 min by default, with the last state in the error', async () => {
    const { vijil, requests } = vijilThrough('running');
    const { error } = await outcome(vijil.waitForEvaluation({ evaluation_id: ID }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ lastStatus: 'running', attempts: 361, elapsedMs: 3_600_000 });
    expect(error.lastState.id).toBe(ID);
    expect(error.message).toContain(`evaluation ${ID} did not finish within 3600000 ms`);
    expect(requests).toHaveLength(361);
  });

  test('reports the reason for every further poll', async () => {
    const reasons: unknown[] = [];
    const { vijil } = vijilThrough('pending', 'running', 'completed');
    await outcome(vijil.waitForEvaluation({ evaluation_id: ID }, { onProgress: ({ reason }) => reasons.push(reason) }));
    expect(reasons).toEqual(['pending: 1 of 100 probes done', 'running: 2 of 100 probes done', undefined]);
  });

  test('yields the progress of every poll', async () => {
    const { vijil } = vijilThrough('pending', 'running', 'completed');
    const seen: unknown[] = [];
    const done = (async () => {
      for await (const { status, state } of vijil.waitForEvaluation({ evaluation_id: ID }))
        seen.push([status, state?.completed]);
    })();
    await vi.runAllTimersAsync();
    await done;
    expect(seen).toEqual([
      ['pending', 1],
      ['running', 2],
      ['completed', 3],
    ]);
  });

  test('rejects an unknown id immediately with the service’s error', async () => {
    const body = { error: { code: 'EvaluationNotFoundException', message: 'No such evaluation.' } };
    const { fetch, sent } = stubFetch(Response.json(body, { status: 404 }));
    const vijil = createVijilClient({ apiKey: 'vj-1', fetch });
    const { error } = await outcome(vijil.waitForEvaluation({ evaluation_id: ID }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.exception).toBe('EvaluationNotFoundException');
    expect(sent).toHaveLength(1);
  });

  test('retries a poll after a 503 and a connection error', async () => {
    const { fetch, sent } = stubFetch(
      Response.json(state('running')),
      new Response('', { status: 503 }),
      new TypeError('fetch failed'),
      Response.json(state('completed')),
    );
    const vijil = createVijilClient({ apiKey: 'vj-1', fetch });
    expect((await outcome(vijil.waitForEvaluation({ evaluation_id: ID }))).value?.status).toBe('completed');
    expect(sent).toHaveLength(4);
  });
});

describe('evaluate', () => {
  test('creates, waits and reads the results of a completed evaluation', async () => {
    const { vijil, requests } = vijilThrough('running', 'completed');
    const { value } = await outcome(vijil.evaluate(CREATE, { intervalMs: 500 }));
    expect(value).toEqual({ evaluation: CREATED, progress: state('completed', 2), results: RESULTS });
    expect(requests).toEqual([
      { method: 'POST', path: '/v1/evaluations', at: 0 },
      { method: 'GET', path: `/v1/evaluations/${ID}/status`, at: 0 },
      { method: 'GET', path: `/v1/evaluations/${ID}/status`, at: 500 },
      { method: 'GET', path: `/v1/evaluations/${ID}/results`, at: 500 },
    ]);
  });

  test.each(['failed', 'cancelled'])('does not request the results of a %s evaluation', async (status) => {
    const { vijil, requests } = vijilThrough(status);
    const { value } = await outcome(vijil.evaluate(CREATE));
    expect(value).toEqual({ evaluation: CREATED, progress: state(status, 1), results: undefined });
    expect(requests.some(({ path }) => path.endsWith('/results'))).toBe(false);
  });

  test('has the evaluation’s id in the timeout error, so that the wait can be resumed', async () => {
    const { vijil } = vijilThrough('running');
    const { error } = await outcome(vijil.evaluate(CREATE, { timeoutMs: 1000 }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error.lastState.id).toBe(ID);
    expect(error.message).toContain(ID);
  });

  test('does not create an evaluation if the signal is already aborted', async () => {
    const { vijil, requests } = vijilThrough('completed');
    const reason = new Error('user left');
    expect(await rejection(vijil.evaluate(CREATE, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(requests).toEqual([]);
  });

  test('does not retry a failed create', async () => {
    const { fetch, sent } = stubFetch(new Response('', { status: 503 }));
    const vijil = createVijilClient({ apiKey: 'vj-1', fetch });
    expect((await outcome(vijil.evaluate(CREATE))).error).toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });
});
