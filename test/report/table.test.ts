import { expect, it } from 'vitest';
import { formatReportTable } from '../../src/report/table.ts';
import { buildTestReport } from './report-fixture.ts';

it('formatReportTable shows scores, every case on one line of the width, and the verdict', () => {
  const lines = formatReportTable({ ...buildTestReport(), failUnder: 0.8 }, 60, (_, text) => text).split('\n');
  expect(lines).toContain('  closing  ██████████░░░░░░░░░░     0.5  1 of 2');
  expect(lines.filter((line) => /^ {2}(passed|failed|error|skipped) /.test(line))).toHaveLength(4);
  expect(Math.max(...lines.slice(1, -1).map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines.at(-1)).toBe(
    'Score 0.5 (at least 0.8), 1 passed, 1 failed, 1 error, 1 skipped: not good: 1 call failed',
  );
});
