import '../support/load-ahead.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  EvaluationResultTimeoutError,
  MutagentError,
  type Progress,
  type ResultState,
  SDKError,
  UsageError,
  WaitTimeoutError,
} from '../../src/mutagent/index.ts';
import { type Answer, clientWith } from './support.ts';

// Delays without their random part.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => void vi.restoreAllMocks());

const notYet: Answer = { status: 404, json: { error: 'Not Found', message: 'No result for this evaluation' } };
const result = {
  id: 9001,
  evaluationId: 412,
  actualOutput: { reply: 'Ja' },
  success: true,
  score: 0.92,
  metricResults: {},
  executionTime: 1830,
  createdAt: null,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets simulated time pass until the promise settles. */
async function settled<T>(promise: PromiseLike<T>): Promise<{ value: T } | { error: unknown }> {
  let outcome: { value: T } | { error: unknown } | undefined;
  promise.then(
    (value) => (outcome = { value }),
    (error) => (outcome = { error }),
  );
  for (let i = 0; i < 10_000 && !outcome; i++) await vi.advanceTimersByTimeAsync(100);
  return outcome ?? expect.fail('it never settled');
}

describe('waitForEvaluationResult', () => {
  test('polls while the response is 404 and resolves to the result', async () => {
    const { mutagent, requests } = clientWith([notYet, notYet, { json: result }]);
    const start = Date.now();
    const outcome = await settled(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }));
    expect(outcome).toEqual({ value: result });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(3).fill('GET https://mutagent.test/api/prompts/evaluations/412/result'),
    );
    expect(Date.now() - start).toBeGreaterThanOrEqual(4000);
    expect(Date.now() - start).toBeLessThan(4500);
  });

  test('polls immediately and resolves to an existing result without a delay', async () => {
    const { mutagent } = clientWith([{ json: result }]);
    const start = Date.now();
    await expect(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 })).resolves.toEqual(result);
    expect(Date.now()).toBe(start);
  });

  test('resolves to a result with success: false', async () => {
    const failed = { ...result, success: false, score: 0.4 };
    const { mutagent } = clientWith([{ json: failed }]);
    await expect(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 })).resolves.toEqual(failed);
  });

  test.each([400, 401, 403])('rejects immediately after a %i', async (status) => {
    const { mutagent, requests } = clientWith([notYet, { status }]);
    const outcome = await settled(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }));
    expect(outcome).toMatchObject({ error: { statusCode: status } });
    expect((outcome as { error: unknown }).error).toBeInstanceOf(SDKError);
    expect(requests).toHaveLength(2);
  });

  test('reports a 500 and continues, and rejects if onPollError is throw', async () => {
    const { mutagent } = clientWith([notYet, { status: 500 }, { json: result }]);
    const errors: unknown[] = [];
    const onProgress = ({ error }: Progress<ResultState>) => errors.push(error);
    const wait = mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }, { onProgress });
    expect(await settled(wait)).toEqual({ value: result });
    expect(errors).toEqual([undefined, expect.any(SDKError), undefined]);
    const strict = clientWith([notYet, { status: 500 }]).mutagent.promptEvaluations;
    const outcome = await settled(strict.waitForEvaluationResult({ id: 412 }, { onPollError: 'throw' }));
    expect(outcome).toMatchObject({ error: { statusCode: 500 } });
  });

  test('retries a poll after a 503 or a 429', async () => {
    const { mutagent, requests } = clientWith([{ status: 503 }, { status: 429 }, { json: result }], { maxRetries: 2 });
    expect(await settled(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }))).toEqual({ value: result });
    expect(requests).toHaveLength(3);
  });

  test('rejects after 300 s by default and says that the id may be unknown', async () => {
    const { mutagent, requests } = clientWith([notYet]);
    const start = Date.now();
    const { error } = (await settled(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }))) as {
      error: EvaluationResultTimeoutError;
    };
    expect(Date.now() - start).toBeGreaterThanOrEqual(300_000);
    expect(Date.now() - start).toBeLessThan(301_000);
    expect(error).toBeInstanceOf(EvaluationResultTimeoutError);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toBeInstanceOf(MutagentError);
    expect(error).not.toBeInstanceOf(SDKError);
    expect(error.message).toMatch(/evaluation 412 has no result after 300000 ms .* the id may be unknown/);
    expect(error.evaluationId).toBe(412);
    expect(error.attempts).toBe(requests.length);
    expect(requests.length).toBe(151);
  });

  test('uses the caller’s interval, deadline and headers', async () => {
    const { mutagent, requests } = clientWith([notYet]);
    const wait = mutagent.promptEvaluations.waitForEvaluationResult(
      { id: 412 },
      { intervalMs: 500, timeoutMs: 1000, headers: { 'x-run': '7' } },
    );
    const { error } = (await settled(wait)) as { error: EvaluationResultTimeoutError };
    expect(error.message).toContain('after 1000 ms (3 polls, the last one returned 404)');
    expect(requests.map(({ headers }) => headers.get('x-run'))).toEqual(['7', '7', '7']);
  });

  test('reports progress, with the state undefined while there is no result', async () => {
    const { mutagent } = clientWith([notYet, { json: result }]);
    const seen: Progress<ResultState>[] = [];
    await settled(
      mutagent.promptEvaluations.waitForEvaluationResult(
        { id: 412 },
        { onProgress: (progress) => seen.push(progress) },
      ),
    );
    expect(seen).toMatchObject([
      { attempt: 1, done: false, state: undefined, nextDelayMs: 2000, reason: 'there is no result yet' },
      { attempt: 2, done: true, state: result, nextDelayMs: 0 },
    ]);
  });

  test('yields the state of every poll', async () => {
    vi.useRealTimers();
    const { mutagent } = clientWith([notYet, notYet, { json: result }]);
    const states: ResultState[] = [];
    for await (const progress of mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }, { intervalMs: 1 }))
      states.push(progress.state);
    expect(states).toEqual([undefined, undefined, result]);
  });

  test('rejects immediately on an abort and stops polling', async () => {
    const { mutagent, requests } = clientWith([notYet]);
    const controller = new AbortController();
    const wait = mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    const reason = new Error('user left');
    controller.abort(reason);
    await expect(wait).rejects.toBe(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('rejects an invalid option or id before the first poll', async () => {
    const { mutagent, requests } = clientWith([notYet]);
    await expect(mutagent.promptEvaluations.waitForEvaluationResult({ id: 412 }, { intervalMs: -1 })).rejects.toThrow(
      UsageError,
    );
    await expect(mutagent.promptEvaluations.waitForEvaluationResult({ id: undefined as never })).rejects.toThrow(
      /"id" is missing/,
    );
    expect(requests).toEqual([]);
  });
});
