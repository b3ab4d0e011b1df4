import { expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { buildTestReport } from './report-fixture.ts';

it('formatMarkdown shows the verdict, the score and what is not good', () => {
  const text = formatMarkdown({ ...buildTestReport(), failUnder: 0.8 });
  expect(text).toMatch(/^### ❌ prodloop: 4 recordings/);
  expect(text).toContain('**Score 0.5** (at least 0.8) · 1 passed, 1 failed, 1 error, 1 skipped · 1 call failed');
  expect(text).toContain('| closing | 0.5 | 1 | 1 |');
  expect(text).toContain('| calls/c.wav | ⚠️ | APIError: 500 |');
  expect(text).not.toContain('calls/a.wav');
  expect(text).not.toMatch(/<script|<b>/);
});
