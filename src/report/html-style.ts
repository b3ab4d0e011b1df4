/** The style of a report's page. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --bg: #f5f6f8; --card: #fff; --text: #1c2330; --dim: #667085; --line: #e3e6eb; --track: #e9ecf1;
  --fill: #3b6fd8; --passed: #1f9d61; --failed: #d64545; --error: #d9822b; --skipped: #98a2b3; }
@media (prefers-color-scheme: dark) { :root { --bg: #12151b; --card: #1b2029; --text: #e6e9ef; --dim: #98a2b3; --line: #2b323e;
  --track: #2b323e; --fill: #6c9bff; --passed: #35c281; --failed: #f26d6d; --error: #f0a04b; --skipped: #667085; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 20px; max-width: 1080px; background: var(--bg); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { margin: 2px 0 8px; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 0 0 12px; font-size: 13px; font-weight: 600; color: var(--dim); letter-spacing: .04em; text-transform: uppercase; }
p { margin: 0 0 8px; }
.service, .time, .dim, footer { color: var(--dim); }
.time { margin-left: 8px; }
.why { font-weight: 600; }
.pill { display: inline-block; padding: 1px 10px; border-radius: 99px; color: #fff; font-size: 12px; font-weight: 600; line-height: 20px; }
.pill.passed, i.passed { background: var(--passed); } .pill.failed, i.failed { background: var(--failed); }
.pill.error, i.error { background: var(--error); } .pill.skipped, i.skipped { background: var(--skipped); }
.cards { display: grid; grid-template-columns: 1fr 1fr 1.4fr; gap: 16px; margin-top: 20px; }
.card { padding: 18px 20px; margin-bottom: 16px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; min-width: 0; }
.cards .card { margin: 0; } .cards + .card { margin-top: 16px; }
.big { margin: 0 0 8px; font-size: 40px; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums; }
.ring { display: block; width: 150px; margin: 0 auto 8px; } .ring + .dim { text-align: center; }
.ring circle { fill: none; stroke-width: 12; stroke: var(--track); } .ring circle.fill { stroke: var(--passed); stroke-linecap: butt; }
.ring circle.low { stroke: var(--failed); } .ring .mark { stroke: var(--text); stroke-width: 2.5; }
.ring text { fill: var(--text); font-size: 22px; font-weight: 650; text-anchor: middle; dominant-baseline: central; }
.stack { display: block; width: 100%; height: 12px; border-radius: 6px; }
rect.track { fill: var(--track); } rect.fill { fill: var(--fill); } rect.low, rect.failed { fill: var(--failed); }
rect.passed { fill: var(--passed); } rect.error { fill: var(--error); } rect.skipped { fill: var(--skipped); } rect.mark { fill: var(--text); }
.legend { list-style: none; margin: 14px 0 0; padding: 0; } .legend li { display: flex; align-items: center; gap: 8px; }
.legend i { width: 10px; height: 10px; border-radius: 3px; } .legend b { margin-left: auto; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0; } dt { color: var(--dim); }
dd { margin: 0; overflow-wrap: anywhere; text-align: right; font-variant-numeric: tabular-nums; }
.scores { width: 100%; border-collapse: collapse; } .scores th { font-weight: 500; text-align: left; padding: 5px 16px 5px 0; overflow-wrap: anywhere; }
.scores .bar { width: 58%; } .bar svg { display: block; width: 100%; height: 12px; border-radius: 6px; }
.number { padding-left: 14px; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } small { color: var(--dim); }
.case { display: flex; align-items: baseline; gap: 12px; padding: 7px 0; border-top: 1px solid var(--line); }
.case .name { font-weight: 500; overflow-wrap: anywhere; } .case .reason { flex: 1; color: var(--dim); min-width: 0; overflow-wrap: anywhere; }
.case .number { color: var(--dim); } .case .pill { min-width: 66px; text-align: center; flex: none; }
summary { cursor: pointer; list-style: none; } summary::-webkit-details-marker { display: none; } summary:hover { background: var(--bg); }
.case::after { width: 10px; content: ""; color: var(--dim); } summary.case::after { content: "›"; } [open] > summary.case::after { transform: rotate(90deg); }
.inside { padding: 4px 0 12px 78px; } .checks { list-style: none; margin: 0 0 8px; padding: 0; } .checks li { margin-bottom: 6px; }
.checks .pill { margin-right: 8px; }
pre { margin: 0; padding: 12px; background: var(--bg); border-radius: 8px; font-size: 12.5px; white-space: pre-wrap; overflow-wrap: anywhere; }
footer { margin-top: 8px; font-size: 13px; }
@media (max-width: 760px) { .cards { grid-template-columns: 1fr; } .case { flex-wrap: wrap; } .inside { padding-left: 0; } }
@media print { body { background: #fff; padding: 0; } .card { break-inside: avoid-page; } }
`;
