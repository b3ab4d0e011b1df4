import { getReason } from './markdown.ts';
import { type CaseStatus, findProblem, formatScore, formatSummary, type Report } from './report.ts';

/** Paints text; `undefined` leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

const STYLES: Record<CaseStatus, 'green' | 'red' | 'yellow' | 'dim'> = {
  passed: 'green',
  failed: 'red',
  error: 'yellow',
  skipped: 'dim',
};
const MAX_NAME = 60;
const BAR = 20;

/** Formats a report as a table for a terminal. Lines are cut at `width`; the JSON report has everything. */
export function formatReportTable(report: Report, width: number, paint: Paint): string {
  const { service, subject, score, failUnder, scores, cases, summary } = report;
  const problem = findProblem(report);
  const lines = [paint('bold', `${service}: ${subject}`), ''];
  if (scores.length > 0) {
    const size = getWidth(scores.map(({ name }) => name));
    for (const { name, score: value, passed, failed } of scores) {
      const counts = passed === undefined ? '' : paint('dim', `  ${passed} of ${passed + (failed ?? 0)}`);
      lines.push(`  ${clip(name, size)}  ${formatBar(value)}  ${formatScore(value).padStart(6)}${counts}`);
    }
    lines.push('');
  }
  const size = getWidth(cases.map(({ name }) => name));
  for (const entry of cases) {
    const head = `  ${entry.status.padEnd(7)}  ${clip(entry.name, size)}  ${formatScore(entry.score ?? null).padStart(6)}  `;
    const reason = getReason(entry).replace(/\s+/g, ' ');
    const rest = Math.max(width - head.length, 10);
    const text = reason.length > rest ? `${reason.slice(0, rest - 1)}…` : reason;
    lines.push(`${head.replace(entry.status, paint(STYLES[entry.status], entry.status))}${text}`.trimEnd());
  }
  if (cases.length > 0) lines.push('');
  const verdict = problem === undefined ? paint('green', 'good') : paint('red', `not good: ${problem}`);
  const threshold = failUnder === undefined ? '' : ` (at least ${failUnder})`;
  lines.push(
    `${score === null ? '' : `Score ${formatScore(score)}${threshold}, `}${formatSummary(summary)}: ${verdict}`,
  );
  return lines.join('\n');
}

function formatBar(score: number | null): string {
  const filled = Math.round(Math.min(Math.max(score ?? 0, 0), 1) * BAR);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
}

function getWidth(names: readonly string[]): number {
  return Math.min(
    names.reduce((most, name) => Math.max(most, name.length), 0),
    MAX_NAME,
  );
}

/** The end of a file's path says more than its beginning. */
function clip(name: string, size: number): string {
  return (name.length > size ? `…${name.slice(name.length - size + 1)}` : name).padEnd(size);
}
