import { formatRing, formatStack } from './charts.ts';
import { escapeHtml } from './escape.ts';
import { HTML_STYLE } from './html-style.ts';
import { getReason } from './markdown.ts';
import { type Case, findProblem, formatScore, formatSummary, type Report, type Score } from './report.ts';

const MAX_CASES = 1_000;
const MAX_SCORES = 100;
const MAX_TEXT = 1_000;
const MAX_DETAILS = 4_000;
/** What is not good comes first. */
const ORDER = ['error', 'failed', 'passed', 'skipped'] as const;

/** Formats a report as one HTML page: no scripts, nothing from elsewhere, light and dark. Long texts and lists are shortened. */
export function formatHtml(report: Report): string {
  const problem = findProblem(report);
  const title = `${report.service}: ${report.subject}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<p class="service">evalwire · ${escapeHtml(report.service)} · ${escapeHtml(report.suite)}</p>
<h1>${escapeHtml(report.subject)}</h1>
<p><span class="pill ${problem === undefined ? 'passed' : 'failed'}">${problem === undefined ? 'Good' : 'Not good'}</span>
${problem === undefined ? '' : `<span class="why">${escapeHtml(capitalize(shorten(problem)))}.</span>`}
<span class="time">${escapeHtml(formatDate(report.startedAt))} · ${formatTime(report.durationMs)}</span></p>
</header>
<main>
<div class="cards">
${formatScoreCard(report)}
${formatCasesCard(report)}
${formatFactsCard(report)}
</div>
${formatScores(report.scores, report.failUnder)}
${formatCases(report)}
</main>
<footer>Written by evalwire on ${escapeHtml(formatDate(new Date().toISOString()))}.${report.scoreMeaning === undefined ? '' : ` Score: ${escapeHtml(report.scoreMeaning)}`}</footer>
</body>
</html>
`;
}

function formatScoreCard({ score, failUnder }: Report): string {
  if (score === null)
    return '<section class="card"><h2>Score</h2><p class="big">–</p><p class="dim">There is none.</p></section>';
  const isBelow = failUnder !== undefined && score < failUnder;
  return `<section class="card"><h2>Score</h2>${formatRing(score, failUnder, isBelow)}
<p class="dim">${failUnder === undefined ? 'no threshold was set' : `${isBelow ? 'below' : 'at least'} the threshold of ${failUnder}`}</p></section>`;
}

function formatCasesCard({ summary }: Report): string {
  const counts = [
    ['passed', summary.passed],
    ['failed', summary.failed],
    ['error', summary.errors],
    ['skipped', summary.skipped],
  ] as const;
  const legend = counts.map(
    ([status, count]) => `<li><i class="${status}"></i>${status === 'error' ? 'errors' : status}<b>${count}</b></li>`,
  );
  return `<section class="card"><h2>Cases</h2><p class="big">${summary.total}</p>
${formatStack(counts, formatSummary(summary))}
<ul class="legend">${legend.join('')}</ul></section>`;
}

function formatFactsCard({ status, facts }: Report): string {
  const rows = Object.entries({ status, ...facts }).map(
    ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(shorten(String(value)))}</dd>`,
  );
  return `<section class="card wide"><h2>Job</h2><dl>${rows.join('')}</dl></section>`;
}

function formatScores(scores: readonly Score[], failUnder: number | undefined): string {
  if (scores.length === 0) return '';
  const rows = scores.slice(0, MAX_SCORES).map(({ name, score, passed, failed }) => {
    const width = Math.min(Math.max(score ?? 0, 0), 1) * 100;
    const isBelow = failUnder !== undefined && score !== null && score < failUnder;
    const counts =
      passed === undefined ? '' : `<td class="number"><small>${passed} of ${passed + (failed ?? 0)}</small></td>`;
    return `<tr><th scope="row">${escapeHtml(name)}</th><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="${isBelow ? 'low' : 'fill'}" width="${width.toFixed(2)}" height="10"/>${failUnder === undefined ? '' : `<rect class="mark" x="${Math.min(failUnder * 100, 99.6).toFixed(2)}" width="0.4" height="10"/>`}</svg></td><td class="number">${formatScore(score)}</td>${counts}</tr>`;
  });
  return `<section class="card"><h2>Scores</h2><table class="scores">${rows.join('\n')}</table>${formatRest(scores.length, MAX_SCORES)}</section>`;
}

function formatCases({ cases }: Report): string {
  if (cases.length === 0) return '';
  const sorted = ORDER.flatMap((status) => cases.filter((entry) => entry.status === status));
  return `<section class="card"><h2>All cases</h2>
${sorted.slice(0, MAX_CASES).map(formatCase).join('\n')}
${formatRest(cases.length, MAX_CASES)}</section>`;
}

function formatCase(entry: Case): string {
  const { name, status, score, durationMs, checks = [], details } = entry;
  const reason = getReason(entry);
  const facts = [
    score === undefined ? undefined : formatScore(score),
    durationMs === undefined ? undefined : formatTime(durationMs),
  ].filter((fact) => fact !== undefined);
  const head = `<span class="pill ${status}">${status}</span><span class="name">${escapeHtml(name)}</span><span class="reason">${escapeHtml(shorten(reason, 160))}</span><span class="number">${facts.join(' · ')}</span>`;
  const parts = [
    reason.length > 160 ? `<p>${escapeHtml(shorten(reason))}</p>` : '',
    checks.length === 0 ? '' : `<ul class="checks">${checks.map(formatCheck).join('')}</ul>`,
    details === undefined ? '' : `<pre>${escapeHtml(shorten(JSON.stringify(details, null, 2), MAX_DETAILS))}</pre>`,
  ].join('');
  return parts === ''
    ? `<div class="case">${head}</div>`
    : `<details><summary class="case">${head}</summary><div class="inside">${parts}</div></details>`;
}

function formatCheck({ name, status, explanation }: NonNullable<Case['checks']>[number]): string {
  return `<li><span class="pill ${status}">${status}</span><b>${escapeHtml(name)}</b> ${escapeHtml(shorten(explanation ?? ''))}</li>`;
}

function formatRest(count: number, max: number): string {
  return count > max ? `<p class="dim">… and ${count - max} more, in the JSON report.</p>` : '';
}

function formatDate(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function formatTime(ms: number): string {
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1_000)} s`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shorten(text: string, max = MAX_TEXT): string {
  return text.length > max ? `${text.slice(0, max)}…` : text;
}
