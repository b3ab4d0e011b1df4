import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/report/html.ts';
import { buildTestReport } from './report-fixture.ts';

describe('formatHtml', () => {
  it('is one page without scripts and without anything from elsewhere', () => {
    const html = formatHtml({ ...buildTestReport(), failUnder: 0.8 });
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).toContain('Not good');
  });

  it('shows every case, what is not good first, and draws the scores', () => {
    const html = formatHtml(buildTestReport());
    const order = ['calls/c.wav', 'calls/&lt;b&gt;', 'calls/a.wav', 'calls/d.wav'].map((name) => html.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(html).toContain('aria-label="score 0.5"');
    expect(html).toContain('1 of 2');
  });

  it('shortens long texts and lists, and says so', () => {
    const cases = Array.from({ length: 3_000 }, (_, i) => ({
      name: `call-${i}.wav`,
      status: 'failed' as const,
      message: 'x'.repeat(100_000),
    }));
    const html = formatHtml({ ...buildTestReport(), cases });
    expect(html.length).toBeLessThan(2_000_000);
    expect(html).toContain('… and 2000 more, in the JSON report.');
  });
});
