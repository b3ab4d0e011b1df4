import { describe, expect, it } from 'vitest';
import { type CheckReport, type Finding, formatReport } from '../../../src/check/index.ts';
import { parseXml } from '../../support/xml.ts';

const finding: Finding = {
  id: '0123456789ab',
  operationId: 'getThing',
  rule: 'schema',
  severity: 'error',
  pointer: '/response/body/<b>',
  message: 'The field "<script>alert(1)</script>" & \u0000\ud800 ]]> must be string.',
  request: "curl --request GET 'https://x.example/?a=1&b=<2>'",
  count: 3,
};
const report: CheckReport = {
  service: 'toy',
  server: 'https://x.example/<base>',
  summary: { calls: 9, errors: 2, warnings: 0, infos: 1, known: 1, coverage: 0.5, statusCoverage: 0.25 },
  operations: [
    { operationId: 'getThing', calls: 8, statuses: { 200: 7, none: 1 } },
    { operationId: 'deleteThing', calls: 0, statuses: {}, skipped: 'no "id" is known' },
    { operationId: 'listThings', calls: 1, statuses: { 200: 1 } },
  ],
  findings: [
    finding,
    { ...finding, id: 'fedcba987654', rule: 'no-answer', pointer: '/response', message: 'No response.', count: 1 },
    { ...finding, id: 'aaaaaaaaaaaa', rule: 'undescribed-field', severity: 'info', operationId: 'listThings' },
    { ...finding, id: 'bbbbbbbbbbbb', known: true },
  ],
  notes: ['A note with <markup>.'],
};

describe('formatReport', () => {
  it('writes the report as JSON', () => {
    expect(JSON.parse(formatReport(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('writes text that ends with the counts', () => {
    const text = formatReport(report, 'text');
    expect(text).toContain('error    schema  getThing  /response/body/<b> (3 times)');
    expect(text).toContain('known    schema  getThing');
    expect(text).toContain('skipped  deleteThing: no "id" is known');
    expect(text.trim().split('\n').slice(-2)).toEqual([
      'toy at https://x.example/<base>: 9 calls, 2 of 3 operations, 25 % of the documented statuses',
      '2 errors, 0 warnings, 1 infos, and 1 known findings',
    ]);
  });

  it('writes JUnit XML with counts that match and a case of its own for each error', () => {
    const xml = formatReport(report, 'junit');
    const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
    expect(/<testsuite [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(xml)?.slice(1)).toEqual(
      [count(/<testcase /g), count(/<failure /g), count(/<error /g), count(/<skipped /g)].map(String),
    );
    expect([count(/<testcase /g), count(/<failure /g), count(/<error /g), count(/<skipped /g)]).toEqual([4, 1, 1, 1]);
    const names = [...xml.matchAll(/<testcase classname="([^"]+)" name="([^"]+)"/g)].map(
      ([, className, name]) => `${className} ${name}`,
    );
    expect(new Set(names).size).toBe(4);
    expect(names.every((name) => name.startsWith('evalwire.toy.check '))).toBe(true);
    const [suite] = parseXml(xml).testsuites.testsuite;
    expect(suite.testcase[0].failure['#text']).toContain(finding.request);
    expect(suite.testcase[0].failure['@message']).toBe(
      'The field "<script>alert(1)</script>" & \ufffd ]]> must be string.',
    );
    expect(suite.property ?? suite.properties.property).toHaveLength(4);
  });

  it('writes SARIF with what the schema requires', () => {
    const sarif = JSON.parse(formatReport(report, 'sarif'));
    expect(sarif.version).toBe('2.1.0');
    const [run] = sarif.runs;
    expect(run.tool.driver.name).toBe('evalwire check');
    expect(run.results).toHaveLength(4);
    for (const { ruleId, ruleIndex, level, message } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
    }
    expect(run.results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'new',
      'new',
      'new',
      'unchanged',
    ]);
    expect(run.results[0].partialFingerprints).toEqual({ 'evalwireFinding/v1': finding.id });
  });

  it('writes one HTML page without scripts, in which data cannot become markup', () => {
    const html = formatReport(report, 'html');
    expect(html).not.toMatch(/<script|<b>must|<base>|<markup>|\bsrc=|\bhref=/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain(`<td>deleteThing</td><td>0</td>`);
  });

  it('names the formats when it is asked for another one', () => {
    expect(() => formatReport(report, 'pdf' as 'json')).toThrow(
      'There is no format "pdf"; there are text, json, junit, sarif, html.',
    );
  });
});
