import { escapeHtml } from '../../report/escape.ts';
import type { CheckReport, Finding, OperationCoverage } from '../types.ts';
import { toPercent } from './text.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --error: #c62828; --warning: #b26a00; --info: #1565c0; --good: #2e7d32 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc80; --info: #90caf9; --good: #a5d6a7 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none }
.tiles li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; min-width: 6rem }
.tiles b { display: block; font-size: 1.4rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top }
article { border: 1px solid var(--line); border-left: .3rem solid currentColor; border-radius: .3rem; padding: .5rem 1rem; margin: .75rem 0 }
article > * { color: CanvasText } article p { margin: .3rem 0 }
.error { color: var(--error) } .warning { color: var(--warning) } .info, .known { color: var(--info) } .good { color: var(--good) }
code, pre { font: 13px/1.45 ui-monospace, monospace } pre { overflow-x: auto; background: #8881; padding: .6rem; border-radius: .3rem }
.bar { height: .5rem; background: var(--line); border-radius: 1rem; overflow: hidden } .bar i { display: block; height: 100%; background: var(--good) }
`;

/** The report as one page. It needs no script and no other file. */
export function formatHtml({ service, server, summary, operations, findings, notes }: CheckReport): string {
  const { calls, errors, warnings, infos, known, coverage, statusCoverage } = summary;
  const tiles: [string, string | number, string][] = [
    ['calls', calls, ''],
    ['errors', errors, errors > 0 ? 'error' : 'good'],
    ['warnings', warnings, warnings > 0 ? 'warning' : ''],
    ['infos', infos, infos > 0 ? 'info' : ''],
    ['known', known, ''],
    ['of the operations', toPercent(coverage), ''],
    ['of the statuses', toPercent(statusCoverage), ''],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(service)}: contract check</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(service)}: contract check</h1>
<p>${escapeHtml(server)}</p>
<ul class="tiles">
${tiles.map(([name, value, style]) => `<li><b class="${style}">${value}</b>${name}</li>`).join('\n')}
</ul>
<div class="bar" role="img" aria-label="${toPercent(coverage)} of the operations were called"><i style="width: ${Math.floor(coverage * 100)}%"></i></div>
<h2>Findings</h2>
${findings.length > 0 ? findings.map((finding) => formatFinding(finding)).join('\n') : '<p class="good">Nothing was found.</p>'}
<h2>Operations</h2>
<div class="scroll"><table>
<thead><tr><th>Operation</th><th>Calls</th><th>Statuses</th><th>Not called because</th></tr></thead>
<tbody>
${operations.map((operation) => formatOperation(operation)).join('\n')}
</tbody>
</table></div>
${notes.length > 0 ? `<h2>Notes</h2>\n<ul>\n${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('\n')}\n</ul>` : ''}
</body>
</html>
`;
}

function formatFinding({ id, operationId, rule, severity, pointer, message, request, count, known }: Finding): string {
  return `<article class="${severity}" id="${escapeHtml(id)}">
<p><b class="${severity}">${known ? 'known ' : ''}${severity}</b> · ${escapeHtml(rule)} · <b>${escapeHtml(operationId)}</b> · <code>${escapeHtml(pointer)}</code>${count > 1 ? ` · ${count} times` : ''}</p>
<p>${escapeHtml(message)}</p>
<details><summary>Request</summary><pre>${escapeHtml(request)}</pre></details>
</article>`;
}

function formatOperation({ operationId, calls, statuses, skipped }: OperationCoverage): string {
  const list = Object.entries(statuses).map(([status, count]) => `${escapeHtml(status)} (${count})`);
  return `<tr><td>${escapeHtml(operationId)}</td><td>${calls}</td><td>${list.join(', ')}</td><td>${escapeHtml(skipped ?? '')}</td></tr>`;
}
