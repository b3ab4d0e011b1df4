import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/report/junit.ts';
import { parseXml } from '../support/xml.ts';
import { buildTestReport } from './report-fixture.ts';

describe('formatJunit', () => {
  it('counts cases as JUnit readers do, with classname and unique names', () => {
    const { testsuites } = parseXml(formatJunit(buildTestReport()));
    expect(testsuites).toMatchObject({ '@tests': '4', '@failures': '1', '@errors': '1', '@skipped': '1' });
    const [suite] = testsuites.testsuite;
    expect(suite).toMatchObject({ '@name': 'evalwire.prodloop.recordings', '@tests': '4', '@time': '61.500' });
    expect(suite.testcase.map((entry: any) => entry['@classname'])).toEqual(
      Array(4).fill('evalwire.prodloop.recordings'),
    );
    expect(new Set(suite.testcase.map((entry: any) => entry['@name'])).size).toBe(4);
  });

  it('makes a failed expectation a failure, a failed call an error, and never both', () => {
    const [suite] = parseXml(formatJunit(buildTestReport())).testsuites.testsuite;
    const [passed, failed, error, skipped] = suite.testcase;
    expect(failed.failure['#text']).toContain('closing: It promised <b>too much</b>]]>');
    expect(failed).not.toHaveProperty('error');
    expect(error.error['@message']).toBe('APIError: 500');
    expect(error).not.toHaveProperty('failure');
    expect(skipped).toHaveProperty('skipped');
    expect(Object.keys(passed)).not.toContain('failure');
  });

  it('adds the threshold as a case', () => {
    const { testsuites } = parseXml(formatJunit({ ...buildTestReport(), failUnder: 0.8 }));
    expect(testsuites).toMatchObject({ '@tests': '5', '@failures': '2' });
    expect(testsuites.testsuite[1].testcase[0].failure['@message']).toBe('the score 0.5 is below 0.8');
  });

  it('is valid without cases', () => {
    const report = { ...buildTestReport(), cases: [] };
    expect(parseXml(formatJunit(report)).testsuites['@tests']).toBe('0');
  });
});
