import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaseProgress } from '../../../src/cli/run/case-progress.ts';
import { createOutput } from '../support.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('draws a bar, what is done and what runs longest on a terminal', async () => {
  const { output, read } = createOutput();
  output.stderr.columns = 200;
  const progress = new CaseProgress(output, 4, 1);
  progress.begin('a.wav');
  read();
  await vi.advanceTimersByTimeAsync(2_000);
  progress.begin('b.wav');
  expect(read().stderr).toContain('██████░░░░░░░░░░░░░░░░░░ 1 of 4 done, 2 running, longest a.wav, 2 s');
  progress.finish({ name: 'a.wav', status: 'error', message: 'no audio', durationMs: 2_000 });
  expect(read().stderr).toContain('████████████░░░░░░░░░░░░ 2 of 4 done, 1 not good, 1 running, longest b.wav, 0 ms');
  progress.end();
});

test('elsewhere prints a line for each case that ends, and why a case waits a minute after the last', async () => {
  const { output, read } = createOutput({ isTTY: false });
  const progress = new CaseProgress(output, 2, 0);
  progress.begin('a.wav');
  progress.begin('b.wav');
  await vi.advanceTimersByTimeAsync(3_000);
  const checks = [
    { name: 'closing', status: 'failed' as const },
    { name: 'pause', status: 'passed' as const },
  ];
  progress.finish({ name: 'a.wav', status: 'failed', durationMs: 3_000, checks });
  expect(read().stderr).toBe('[1/2] a.wav: failed (closing) in 3 s\n');
  await vi.advanceTimersByTimeAsync(58_000);
  progress.onEvent({ type: 'retry', status: 429, delayMs: 30_000 } as never);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(read().stderr).toBe(
    '1 of 2 done, 1 not good, 1 running, longest b.wav, 1 min 3 s, a retry waits 28 s after status 429 (1 min 3 s)\n',
  );
  progress.end();
});
