import { type Case, type Report, summarize } from '../../src/report/report.ts';

const CASES: Case[] = [
  { name: 'calls/a.wav', status: 'passed', score: 1, durationMs: 1_500 },
  {
    name: 'calls/<b>&".wav',
    status: 'failed',
    score: 0,
    checks: [
      { name: 'closing', status: 'failed', explanation: 'It promised <b>too much</b>]]>\u0000\u001b[31m\ud800' },
    ],
    details: { closing: { passed: 'false', evidence: '</pre><script>alert(1)</script>' } },
  },
  { name: 'calls/c.wav', status: 'error', message: 'APIError: 500' },
  { name: 'calls/d.wav', status: 'skipped', message: 'no verdict' },
];

/** A report with a case of each status, and hostile texts. */
export function buildTestReport(): Report {
  return {
    report: 1,
    service: 'prodloop',
    suite: 'recordings',
    subject: '4 recordings: closing <script>alert(1)</script>',
    status: 'completed',
    score: 0.5,
    scoreMeaning: 'share of true verdicts.',
    summary: summarize(CASES),
    scores: [{ name: 'closing', score: 0.5, passed: 1, failed: 1 }],
    cases: CASES,
    facts: { 'verdicts "true"': 1 },
    startedAt: '2026-11-21T10:00:00.123Z',
    durationMs: 61_500,
  };
}
