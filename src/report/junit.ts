import { escapeXml } from './escape.ts';
import { type Case, findProblem, formatScore, type Report } from './report.ts';

const LIMIT = 20_000;

/**
 * Formats a report as JUnit XML. A failed expectation is a `failure`, a failed call an `error`, a case without a verdict is `skipped`.
 * A threshold is a case of its own, so that a CI system shows why the run is not good.
 */
export function formatJunit(report: Report): string {
  const suites = [formatSuite(report, report.suite, report.cases, getProperties(report))];
  if (report.failUnder !== undefined)
    suites.push(formatSuite(report, 'threshold', [buildThresholdCase(report, report.failUnder)], []));
  const cases = [
    ...report.cases,
    ...(report.failUnder === undefined ? [] : [buildThresholdCase(report, report.failUnder)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="evalwire" ${formatCounts(cases)} time="${formatSeconds(report.durationMs)}">
${suites.join('\n')}
</testsuites>
`;
}

function formatSuite(
  { service, startedAt, durationMs }: Report,
  suite: string,
  cases: readonly Case[],
  properties: readonly (readonly [string, string])[],
): string {
  const name = `evalwire.${service}.${suite}`;
  const rows = properties.map(
    ([key, value]) => `      <property name="${escapeXml(key)}" value="${escapeXml(value)}"/>`,
  );
  return `  <testsuite name="${escapeXml(name)}" ${formatCounts(cases)} time="${formatSeconds(durationMs)}" timestamp="${startedAt.replace(/\.\d+Z$/, '')}">
${rows.length === 0 ? '' : `    <properties>\n${rows.join('\n')}\n    </properties>\n`}${cases.map((entry) => formatCase(entry, name)).join('')}  </testsuite>`;
}

function getProperties({ subject, status, score, scores, facts }: Report): [string, string][] {
  return [
    ['subject', subject],
    ['status', status],
    ['score', formatScore(score)],
    ...scores.map(({ name, score: value }): [string, string] => [`score.${name}`, formatScore(value)]),
    ...Object.entries(facts).map(([name, value]): [string, string] => [name, String(value)]),
  ];
}

function formatCase(
  { name, status, score, message, durationMs, checks = [], details }: Case,
  classname: string,
): string {
  const failed = checks.filter((check) => check.status === 'failed');
  const text = [message, ...failed.map((check) => `${check.name}: ${check.explanation ?? 'failed'}`)]
    .filter((line) => line !== undefined)
    .join('\n');
  const facts = {
    ...(score === undefined ? {} : { score }),
    ...(status === 'passed' && message !== undefined ? { message } : {}),
    ...details,
  };
  const children = [
    getOutcome(status, text),
    Object.keys(facts).length === 0
      ? ''
      : `      <system-out>${escapeXml(limit(JSON.stringify(facts)))}</system-out>\n`,
  ].join('');
  const head = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}" time="${formatSeconds(durationMs ?? 0)}"`;
  return children === '' ? `${head}/>\n` : `${head}>\n${children}    </testcase>\n`;
}

function getOutcome(status: Case['status'], text: string): string {
  const message = escapeXml(limit(text.split('\n')[0] ?? ''));
  if (status === 'failed')
    return `      <failure type="expectation" message="${message}">${escapeXml(limit(text))}</failure>\n`;
  if (status === 'error') return `      <error type="call" message="${message}">${escapeXml(limit(text))}</error>\n`;
  return status === 'skipped' ? `      <skipped message="${message}"/>\n` : '';
}

function buildThresholdCase(report: Report, failUnder: number): Case {
  const isMet = report.score !== null && report.score >= failUnder;
  const problem = findProblem({ ...report, problem: undefined, summary: { ...report.summary, errors: 0 } } as Report);
  return { name: `score is at least ${failUnder}`, status: isMet ? 'passed' : 'failed', message: problem };
}

function formatCounts(cases: readonly Case[]): string {
  const count = (status: Case['status']) => cases.filter((entry) => entry.status === status).length;
  return `tests="${cases.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

/** Seconds with a dot and no grouping, whatever the locale. */
function formatSeconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}

function limit(text: string): string {
  return text.length > LIMIT ? `${text.slice(0, LIMIT)}… (${text.length} characters)` : text;
}
