import '../support/load-ahead.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Progress,
  PrompticAPIError,
  type PrompticClient,
  UsageError,
  WaitTimeoutError,
} from '../../src/promptic/index.ts';
import { collect } from '../support/collect.ts';
import { clientOf, json } from './support.ts';

// Delays without their random part.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => void vi.restoreAllMocks());

const evaluation = {
  componentId: '8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925',
  evaluationId: '5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5',
};
const experiment = { experimentId: '4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713' };

/** A service whose job takes the given states, one a poll; the last one stays. */
function job(field: string, ...states: unknown[]) {
  let polls = 0;
  const { promptic, sent } = clientOf(() => json({ id: 'job', [field]: states[Math.min(polls++, states.length - 1)] }));
  return { promptic, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  [
    'waitForEvaluation',
    'status',
    ['pending', 'running'],
    2_000,
    300_000,
    (c: PrompticClient, o?: object) => c.waitForEvaluation(evaluation, o),
  ],
  [
    'waitForExperiment',
    'experimentStatus',
    ['pending', 'scheduled', 'running'],
    5_000,
    3_600_000,
    (c: PrompticClient, o?: object) => c.waitForExperiment(experiment, o),
  ],
] as const)('%s', (_, field, before, intervalMs, timeoutMs, wait) => {
  test.each(['completed', 'failed'])('polls until %s and resolves to the record', async (end) => {
    const { promptic, sent } = job(field, ...before, end);
    const done = wait(promptic);
    await vi.runAllTimersAsync();
    expect(await done).toEqual({ id: 'job', [field]: end });
    expect(sent).toHaveLength(before.length + 1);
  });

  test('polls immediately, then at its interval', async () => {
    const { promptic, sent } = job(field, 'running');
    const done = wait(promptic).catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(intervalMs - 1);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.runAllTimersAsync();
    await done;
  });

  test('rejects at its deadline, with the last state in the error', async () => {
    const { promptic } = job(field, 'running');
    const thrown = wait(promptic).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(timeoutMs);
    const error = (await thrown) as WaitTimeoutError;
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      lastStatus: 'running',
      lastState: { [field]: 'running' },
      attempts: timeoutMs / intervalMs + 1,
    });
  });

  test('polls once with a timeout of 0', async () => {
    const { promptic, sent } = job(field, 'running');
    await expect(wait(promptic, { timeoutMs: 0 })).rejects.toThrow(WaitTimeoutError);
    expect(sent).toHaveLength(1);
  });

  test.each(['paused', undefined, null])('continues at the status %j', async (unknown) => {
    const { promptic, sent } = job(field, unknown, 'completed');
    const done = wait(promptic);
    await vi.runAllTimersAsync();
    await done;
    expect(sent).toHaveLength(2);
  });

  test('rejects immediately on an abort and leaves no timer', async () => {
    const { promptic } = job(field, 'running');
    const controller = new AbortController();
    const thrown = wait(promptic, { signal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1);
    controller.abort(new Error('enough'));
    expect(await thrown).toEqual(new Error('enough'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('rejects immediately with an error of the service', async () => {
    const { promptic, sent } = clientOf(() => json({ error: 'Not found' }, 404));
    await expect(wait(promptic)).rejects.toThrow(PrompticAPIError);
    expect(sent).toHaveLength(1);
  });

  test('reports every poll by onProgress and by iteration', async () => {
    const { promptic } = job(field, 'running', 'completed');
    const told = vi.fn();
    const polls = collect<Progress<unknown>>(wait(promptic, { onProgress: told }));
    await vi.runAllTimersAsync();
    expect((await polls).map(({ status, attempt, nextDelayMs, done }) => [status, attempt, nextDelayMs, done])).toEqual(
      [
        ['running', 1, intervalMs, false],
        ['completed', 2, 0, true],
      ],
    );
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('rejects an invalid timeoutMs or intervalMs before it polls', async () => {
    const { promptic, sent } = job(field, 'running');
    await expect(wait(promptic, { timeoutMs: -1 })).rejects.toThrow(UsageError);
    await expect(wait(promptic, { intervalMs: Number.NaN })).rejects.toThrow(UsageError);
    expect(sent).toHaveLength(0);
  });
});

test('a wait for a pending experiment reports that it needs startExperiment', async () => {
  const { promptic } = job('experimentStatus', 'pending');
  const reasons: unknown[] = [];
  const options = { timeoutMs: 0, onProgress: ({ reason }: { reason?: string | undefined }) => reasons.push(reason) };
  await promptic.waitForExperiment(experiment, options).catch(() => {});
  expect(reasons).toEqual(['status is "pending": it starts only after startExperiment']);
});

test('a wait rejects an empty id by a UsageError', async () => {
  const { promptic } = job('status', 'completed');
  await expect(promptic.waitForEvaluation({ ...evaluation, evaluationId: '' })).rejects.toThrow(UsageError);
});
