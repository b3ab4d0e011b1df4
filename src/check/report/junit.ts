import { escapeXml } from '../../report/escape.ts';
import type { CheckReport, Finding } from '../types.ts';

interface Case {
  readonly name: string;
  readonly failure?: Finding;
  /** A response that did not come is an error, not a failure. */
  readonly error?: Finding;
  readonly skipped?: string;
  readonly output?: string;
}

/**
 * The report as JUnit XML: one suite, one case for each operation without errors, and one for each error, so that none hides another.
 * Findings that do not fail the check are in `system-out`.
 */
export function formatJunit({ service, server, summary, operations, findings, notes }: CheckReport): string {
  const cases = operations.flatMap(({ operationId, skipped }): Case[] => {
    const own = findings.filter((finding) => finding.operationId === operationId);
    const failing = own.filter(({ severity, known }) => severity === 'error' && !known);
    const other = own.filter((finding) => !failing.includes(finding)).map((finding) => formatFinding(finding));
    const output = other.length > 0 ? { output: other.join('\n') } : {};
    if (failing.length === 0) return [{ name: operationId, ...(skipped === undefined ? {} : { skipped }), ...output }];
    return failing.map((finding, i) => ({
      // A reader knows a case by its name.
      name: `${operationId} ${finding.rule} ${finding.pointer} ${finding.id}${hasTwin(failing, finding) ? ` ${i + 1}` : ''}`,
      [finding.rule === 'no-answer' ? 'error' : 'failure']: finding,
      ...(i === 0 ? output : {}),
    }));
  });
  const counts = [
    `tests="${cases.length}"`,
    `failures="${cases.filter(({ failure }) => failure).length}"`,
    `errors="${cases.filter(({ error }) => error).length}"`,
    `skipped="${cases.filter(({ skipped }) => skipped !== undefined).length}"`,
  ].join(' ');
  const properties = {
    server,
    calls: summary.calls,
    coverage: summary.coverage,
    statusCoverage: summary.statusCoverage,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="evalwire check" ${counts} time="0">`,
    `  <testsuite name="evalwire check ${escapeXml(service)}" ${counts} time="0">`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([name, value]) => `      <property name="${name}" value="${escapeXml(String(value))}"/>`,
    ),
    '    </properties>',
    ...cases.map((one) => formatCase(one, `evalwire.${service}.check`)),
    ...(notes.length > 0 ? [`    <system-out>${escapeXml(notes.join('\n'))}</system-out>`] : []),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function hasTwin(findings: readonly Finding[], finding: Finding): boolean {
  return findings.some((other) => other !== finding && other.id === finding.id);
}

function formatCase({ name, failure, error, skipped, output }: Case, className: string): string {
  const parts = [
    ...(failure ? [formatProblem('failure', failure)] : []),
    ...(error ? [formatProblem('error', error)] : []),
    ...(skipped === undefined ? [] : [`<skipped message="${escapeXml(skipped)}"/>`]),
    ...(output === undefined ? [] : [`<system-out>${escapeXml(output)}</system-out>`]),
  ];
  const start = `    <testcase classname="${escapeXml(className)}" name="${escapeXml(name)}" time="0"`;
  return parts.length === 0
    ? `${start}/>`
    : `${start}>\n${parts.map((part) => `      ${part}`).join('\n')}\n    </testcase>`;
}

function formatProblem(tag: string, finding: Finding): string {
  return `<${tag} type="${finding.rule}" message="${escapeXml(finding.message)}">${escapeXml(formatFinding(finding))}</${tag}>`;
}

function formatFinding({ severity, rule, pointer, message, request, count, known }: Finding): string {
  return `${known ? 'known' : severity}: ${rule} ${pointer}\n${message} (${count}×)\n${request}`;
}
