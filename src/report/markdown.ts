import { escapeMarkdown } from './escape.ts';
import { type Case, findProblem, formatScore, formatSummary, type Report } from './report.ts';

const MAX_ROWS = 50;
const MAX_TEXT = 300;
const MARKS = { passed: '✅', failed: '❌', error: '⚠️', skipped: '➖' } as const;

/** Formats a report as Markdown for a pull request: the verdict, the scores, and the cases that are not good. */
export function formatMarkdown(report: Report): string {
  const { service, subject, score, scoreMeaning, failUnder, summary, scores, cases } = report;
  const problem = findProblem(report);
  const lines = [
    `### ${problem === undefined ? MARKS.passed : MARKS.failed} ${escapeMarkdown(`${service}: ${subject}`)}`,
    '',
    [
      score === null
        ? undefined
        : `**Score ${formatScore(score)}**${failUnder === undefined ? '' : ` (at least ${failUnder})`}`,
      formatSummary(summary),
      problem === undefined ? undefined : escapeMarkdown(truncate(problem)),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  ];
  if (scores.length > 0)
    lines.push(
      '',
      '| Score of | Score | Passed | Failed |',
      '|---|--:|--:|--:|',
      ...scores.slice(0, MAX_ROWS).map(formatScoreRow),
    );
  const bad = cases.filter(({ status }) => status === 'failed' || status === 'error');
  if (bad.length > 0) {
    lines.push('', '| Case | | Why |', '|---|---|---|', ...bad.slice(0, MAX_ROWS).map(formatCaseRow));
    if (bad.length > MAX_ROWS) lines.push('', `… and ${bad.length - MAX_ROWS} more.`);
  }
  if (scoreMeaning !== undefined) lines.push('', `<sub>Score: ${escapeMarkdown(scoreMeaning)}</sub>`);
  return `${lines.join('\n')}\n`;
}

function formatScoreRow({ name, score, passed, failed }: Report['scores'][number]): string {
  return `| ${escapeMarkdown(name)} | ${formatScore(score)} | ${passed ?? ''} | ${failed ?? ''} |`;
}

function formatCaseRow(entry: Case): string {
  return `| ${escapeMarkdown(entry.name)} | ${MARKS[entry.status]} | ${escapeMarkdown(truncate(getReason(entry)))} |`;
}

/** Why a case is not good, in one text. */
export function getReason({ message, checks = [] }: Case): string {
  const failed = checks.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return [message, failed.length > 0 ? `failed: ${failed.join(', ')}` : undefined]
    .filter((part) => part !== undefined)
    .join('; ');
}

function truncate(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
