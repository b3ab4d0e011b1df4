import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatBar, LiveLine } from '../../src/cli/live-line.ts';
import { createOutput } from './support.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const REMOVE = '\r\x1b[2K';

test('redraws the line of a terminal every second, without secrets and in its width, and removes it at the end', async () => {
  const { output, read } = createOutput({ secrets: ['sk-12345'] });
  let seconds = 0;
  const getLine = () => (seconds++ === 0 ? 'sk-12345' : `${seconds} ${'x'.repeat(100)}`);
  const line = new LiveLine(output, { getLine, getHeartbeat: () => 'heartbeat' });
  line.draw();
  expect(read().stderr).toBe(`${REMOVE}[redacted]`);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read().stderr).toBe(`${REMOVE}2 ${'x'.repeat(77)}`);
  line.end();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(read()).toEqual({ stdout: '', stderr: REMOVE });
});

test('draws nothing while there is nothing to show', () => {
  const { output, read } = createOutput();
  new LiveLine(output, { getLine: () => undefined, getHeartbeat: () => undefined }).draw();
  expect(read().stderr).toBe('');
});

test('elsewhere prints a heartbeat a minute after the last line, and nothing at the end', async () => {
  const { output, read } = createOutput({ isTTY: false });
  const line = new LiveLine(output, { getLine: () => 'live', getHeartbeat: () => 'heartbeat' });
  await vi.advanceTimersByTimeAsync(30_000);
  line.print('a line');
  expect(read().stderr).toBe('a line\n');
  await vi.advanceTimersByTimeAsync(59_000);
  expect(read().stderr).toBe('');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read().stderr).toBe('heartbeat\n');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read().stderr).toBe('heartbeat\n');
  line.end();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(read().stderr).toBe('');
});

test.each([
  [-1, 0],
  [0.5, 12],
  [2, 24],
])('draws a share of %s as a bar of 24 with %i filled', (share, filled) => {
  expect(formatBar(share)).toBe('█'.repeat(filled).padEnd(24, '░'));
});
