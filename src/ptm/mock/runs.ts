import type { JobView } from '../../mock/state/jobs.ts';

type Fields = Record<string, unknown>;

/** What a run of the mock will come to: every tenth check fails, counted from the last, so that most runs have a failure to show. */
export interface Plan {
  checks: { test: string; provider: string; passed: boolean }[];
}

const MOST_CHECKS = 1_000;

/** @internal */
export function planOf(tests: readonly Fields[], providers: readonly string[]): Plan {
  const named = tests.map(({ description }, i) => (typeof description === 'string' ? description : `test ${i + 1}`));
  const checks = providers.flatMap((provider) => named.map((test) => ({ test, provider }))).slice(0, MOST_CHECKS);
  return { checks: checks.map((check, i) => ({ ...check, passed: (i + 1) % 10 !== 0 })) };
}

/** The plan of the seeded runs: 19 of 20. */
const SEEDED = planOf(
  Array.from({ length: 20 }, (_, i) => ({ description: i === 0 ? 'names the topic' : `case ${i + 1}` })),
  ['openai_gpt55'],
);
SEEDED.checks = SEEDED.checks.map((check, i) => ({ ...check, passed: i !== 19 }));

const planIn = (run: Fields): Plan => (run.plan as Plan | undefined) ?? SEEDED;

/** The fields of a run that depend on how far it is: null until it has completed. @internal */
export function runState(run: Fields, job: JobView | undefined): Fields {
  if (job?.state !== 'completed') return { score: null, passed_tests: null, total_tests: null, providers: [] };
  if (run.result) return run.result as Fields;
  const { checks } = planIn(run);
  const passed = checks.filter((check) => check.passed).length;
  return {
    score: checks.length === 0 ? null : Math.round((passed / checks.length) * 10_000) / 10_000,
    passed_tests: passed,
    total_tests: checks.length,
    providers: [],
  };
}

/** @internal */
export function reportOf(
  run_key: string,
  run: Fields,
  job: JobView | undefined,
  format: string,
): { type: string; text: string } {
  const status = job?.state ?? 'completed';
  const state = runState(run, job);
  const checks = status === 'completed' ? planIn(run).checks : [];
  const passed = checks.filter((check) => check.passed).length;
  switch (format) {
    case 'json': {
      const { score, passed_tests, total_tests } = state;
      return { type: 'application/json', text: JSON.stringify({ run_key, status, score, passed_tests, total_tests }) };
    }
    case 'markdown': {
      const rows = checks.map(({ test, passed }) => `| ${test.replaceAll('|', '\\|')} | ${passed ? 'pass' : 'fail'} |`);
      return {
        type: 'text/markdown',
        text: ['# Run report', '', '| test | result |', '|---|---|', ...rows, ''].join('\n'),
      };
    }
    case 'csv': {
      const rows = checks.map(({ test, provider, passed }) =>
        [quoted(test), quoted(provider), passed, passed ? '1.0' : '0.0'].join(','),
      );
      return { type: 'text/csv', text: ['description,provider,passed,score', ...rows, ''].join('\n') };
    }
    default: {
      const items = checks.map(({ test, passed }) => `<li>${escaped(test)}: ${passed ? 'pass' : 'fail'}</li>`);
      const text = `<!doctype html><html><head><title>Run report</title></head><body><h1>Run report</h1><p>${escaped(run_key)}: ${status}, ${passed}/${checks.length} passed</p><ul>${items.join('')}</ul></body></html>`;
      return { type: 'text/html', text };
    }
  }
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
