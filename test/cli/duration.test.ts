import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../src/cli/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['500ms', 500],
    ['5s', 5_000],
    ['1.5s', 1_500],
    ['10m', 600_000],
    ['1h', 3_600_000],
  ])('%s is %i ms', (text, ms) => {
    expect(parseDuration(text, '--timeout')).toBe(ms);
  });

  it.each(['5', 's', '-5s', '5 s', '5d', '', '1e3s'])('rejects %j', (text) => {
    expect(() => parseDuration(text, '--timeout')).toThrow(
      `--timeout must be a duration such as 500ms, 5s, 10m or 1h, not "${text}"`,
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [850, '850 ms'],
    [12_300, '12 s'],
    [59_700, '1 min'],
    [185_000, '3 min 5 s'],
    [3_720_000, '1 h 2 min'],
  ])('%i ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
