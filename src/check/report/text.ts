import type { CheckReport, Finding } from '../types.ts';

const MARKS = { error: 'error  ', warning: 'warning', info: 'info   ' } as const;

/** The report for people. */
export function formatText({ service, server, summary, operations, findings, notes }: CheckReport): string {
  const called = operations.filter(({ calls }) => calls > 0).length;
  const skipped = operations.filter(({ skipped }) => skipped !== undefined);
  const { calls, errors, warnings, infos, known, statusCoverage } = summary;
  const lines = [
    ...findings.flatMap((finding) => formatFinding(finding)),
    ...skipped.map(({ operationId, skipped }) => `skipped  ${operationId}: ${skipped}`),
    ...notes.map((note) => `note     ${note}`),
  ];
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${service} at ${server}: ${calls} calls, ${called} of ${operations.length} operations, ${toPercent(statusCoverage)} of the documented statuses`,
    `${errors} errors, ${warnings} warnings, ${infos} infos${known > 0 ? `, and ${known} known findings` : ''}`,
    '',
  ].join('\n');
}

function formatFinding({ rule, severity, operationId, pointer, message, request, count, known }: Finding): string[] {
  const times = count > 1 ? ` (${count} times)` : '';
  return [
    `${known ? 'known  ' : MARKS[severity]}  ${rule}  ${operationId}  ${pointer}${times}`,
    `         ${message}`,
    ...request.split('\n').map((line) => `           ${line}`),
  ];
}

export function toPercent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
