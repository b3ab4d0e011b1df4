import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { delay } from '../../src/core/delay.ts';
import { rejection } from './support.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('resolves after the delay and removes its listener', async () => {
  const { signal } = new AbortController();
  let woken = false;
  const sleep = delay(1000, signal).then(() => (woken = true));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(999);
  expect(woken).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await sleep;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('rejects immediately on an abort, with the signal’s reason and no timer left', async () => {
  const controller = new AbortController();
  const sleep = delay(1000, controller.signal);
  controller.abort(new Error('enough'));
  expect((await rejection(sleep)).message).toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

test('does not begin if the signal was aborted before', async () => {
  expect((await rejection(delay(1000, AbortSignal.abort(new Error('before'))))).message).toBe('before');
  expect(vi.getTimerCount()).toBe(0);
});

test('does not resolve immediately if the delay is longer than a timer can hold', async () => {
  let woken = false;
  void delay(Number.POSITIVE_INFINITY).then(() => (woken = true));
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(woken).toBe(false);
});

test('resolves without a signal', async () => {
  const sleep = delay(1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await sleep).toBeUndefined();
});
