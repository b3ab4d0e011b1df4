import { describe, expect, it } from 'vitest';
import { ProgressReporter } from '../../src/cli/progress.ts';
import { createOutput } from './support.ts';

describe('ProgressReporter', () => {
  it('draws one line with a bar and the reason on a terminal, and removes it at the end', () => {
    const { output, read } = createOutput();
    const reporter = new ProgressReporter(output, 'run r1');
    reporter.show({ status: 'running', reason: 'running: 6 of 12 done', share: 0.5, nextDelayMs: 5_000 });
    const { stdout, stderr } = read();
    expect(stdout).toBe('');
    expect(stderr).toBe('\r\x1b[2Krun r1  ████████████░░░░░░░░░░░░ 50 %  running: 6 of 12 done (1 s, next poll in');
    reporter.end();
    expect(read().stderr).toBe('\r\x1b[2K');
  });

  it('prints a line per new status, and a heartbeat, elsewhere', async () => {
    const { output, read } = createOutput({ isTTY: false });
    const reporter = new ProgressReporter(output, 'run r1', 500);
    for (const reason of ['running: 1 of 2', 'running: 1 of 2'])
      reporter.show({ status: 'running', reason, share: undefined });
    reporter.show({ status: 'completed', reason: 'completed', share: 1 });
    expect(read().stderr).toBe('run r1: running: 1 of 2 (1 s)\nrun r1: completed 100 % (1 s)\n');
    await expect.poll(() => read().stderr, { timeout: 10_000 }).toBe('run r1: completed 100 % (1 s)\n');
    reporter.end();
  });
});
