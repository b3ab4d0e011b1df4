import type { operations } from '../../../generated/ptm/types.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';

type Fields = Record<string, unknown>;

/** Runs and their reports. */
export const runs: OperationStories<operations> = {
  listRuns: {
    lists: 'run',
    order: 'newest',
    filters: {
      terminal_only: (_, wanted, job) => !wanted || job?.ended === true,
      source: ({ value }, source) => value.source === source,
      prompt_id: ({ value }, id) => Array.isArray(value.prompt_ids) && value.prompt_ids.includes(id),
      since: ({ value }, since) => Date.parse(String(value.created_at ?? '2026-04-18T09:30:00Z')) >= Date.parse(since),
      exclude_optimization_samples: ({ id }, wanted) => !wanted || !/^opt-.*-s\d+$/.test(String(id)),
    },
    answer: ({ store }) => ({
      total_active_count: store.list('run').filter((entry) => !store.job('run', entry)?.ended).length,
    }),
  },
  getRun: { polls: 'run' },
  runReport: {
    reads: 'run',
    answer: ({ id, entry, job, query, reply }) => {
      const { type, text } = buildReport(String(id), entry?.value ?? {}, job, query.format ?? 'html');
      if (entry?.value.wrapsReport && type === 'text/html')
        return reply({ body: { html: text }, headers: { 'content-type': 'application/json' } });
      return reply({
        body: type === 'application/json' ? JSON.parse(text) : text,
        headers: { 'content-type': type === 'application/json' ? type : `${type}; charset=utf-8` },
      });
    },
  },
};

/** The checks of a run. Every tenth check fails, so that most runs have a failure. */
export interface Plan {
  checks: { test: string; provider: string; passed: boolean }[];
}

const MOST_CHECKS = 1_000;

export function createPlan(tests: readonly Fields[], providers: readonly string[]): Plan {
  const named = tests.map(({ description }, i) => (typeof description === 'string' ? description : `test ${i + 1}`));
  const checks = providers.flatMap((provider) => named.map((test) => ({ test, provider }))).slice(0, MOST_CHECKS);
  return { checks: checks.map((check, i) => ({ ...check, passed: (i + 1) % 10 !== 0 })) };
}

/** The plan of the seeded runs: 19 of 20. */
const SEEDED = createPlan(
  Array.from({ length: 20 }, (_, i) => ({ description: i === 0 ? 'names the topic' : `case ${i + 1}` })),
  ['openai_gpt55'],
);
SEEDED.checks = SEEDED.checks.map((check, i) => ({ ...check, passed: i !== 19 }));

const getPlan = (run: Fields): Plan => (run.plan as Plan | undefined) ?? SEEDED;

/** Builds the fields of a run that depend on its progress: null until it has completed. */
export function buildResult({ value: run }: Pick<Entry, 'value'>, job: JobView | undefined): Fields {
  if (job?.state !== 'completed') return { score: null, passed_tests: null, total_tests: null, providers: [] };
  if (run.result) return run.result as Fields;
  const { checks } = getPlan(run);
  const passed = checks.filter((check) => check.passed).length;
  return {
    score: checks.length === 0 ? null : Math.round((passed / checks.length) * 10_000) / 10_000,
    passed_tests: passed,
    total_tests: checks.length,
    providers: [],
  };
}

function buildReport(
  run_key: string,
  run: Fields,
  job: JobView | undefined,
  format: string,
): { type: string; text: string } {
  const status = job?.state ?? 'completed';
  const state = buildResult({ value: run }, job);
  const checks = status === 'completed' ? getPlan(run).checks : [];
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
        [quoteCsv(test), quoteCsv(provider), passed, passed ? '1.0' : '0.0'].join(','),
      );
      return { type: 'text/csv', text: ['description,provider,passed,score', ...rows, ''].join('\n') };
    }
    default: {
      const items = checks.map(({ test, passed }) => `<li>${escapeHtml(test)}: ${passed ? 'pass' : 'fail'}</li>`);
      const text = `<!doctype html><html><head><title>Run report</title></head><body><h1>Run report</h1><p>${escapeHtml(run_key)}: ${status}, ${passed}/${checks.length} passed</p><ul>${items.join('')}</ul></body></html>`;
      return { type: 'text/html', text };
    }
  }
}

function quoteCsv(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
