import { isObject, type JsonObject } from '../../core/json.ts';
import type { Case, Check, Report } from '../../report/report.ts';

/** Built-in parameters whose documented result is not a verdict. */
export const MEASUREMENTS: readonly string[] = [
  'e2e_response_time',
  'turn_by_turn_latency',
  'pause_profile',
  'audio_artifacts',
  'extraction_variables',
];

/** Builds the case of a recording from the service's result: one check for each verdict. Other results are details only. */
export function buildCase(name: string, result: JsonObject, durationMs: number): Case {
  const checks = Object.entries(result).flatMap(([parameter, value]) => toCheck(parameter, value));
  const has = (status: Check['status']) => checks.some((check) => check.status === status);
  const status = has('failed') ? 'failed' : has('passed') ? 'passed' : 'skipped';
  const score = getShare(checks);
  return {
    name,
    status,
    ...(score === null ? {} : { score }),
    ...(status === 'skipped' ? { message: 'no verdict was "true" or "false"' } : {}),
    durationMs,
    checks,
    details: result,
  };
}

/** A verdict is an object whose `passed` is the text `"true"`, `"false"` or `"N/A"`. */
function toCheck(name: string, value: unknown): Check[] {
  if (!isObject(value) || !('passed' in value)) return [];
  const status = { true: 'passed', false: 'failed' } as const;
  const { passed, explanation } = value;
  return [
    {
      name,
      status: status[String(passed) as 'true' | 'false'] ?? 'skipped',
      ...(typeof explanation === 'string' ? { explanation } : {}),
    },
  ];
}

/** The share of passed verdicts among those that passed or failed; null if there is none. */
function getShare(checks: readonly Check[]): number | null {
  const count = (status: Check['status']) => checks.filter((check) => check.status === status).length;
  const judged = count('passed') + count('failed');
  return judged === 0 ? null : count('passed') / judged;
}

/** The score of all cases, and of each parameter. A call that failed has no checks, so it changes no score. */
export function scoreCases(cases: readonly Case[]): Pick<Report, 'score' | 'scores' | 'facts'> {
  const checks = cases.flatMap((entry) => entry.checks ?? []);
  const countAll = (status: Check['status']) => checks.filter((check) => check.status === status).length;
  const names = [...new Set(checks.map(({ name }) => name))].sort();
  const scores = names.map((name) => {
    const own = checks.filter((check) => check.name === name);
    const count = (status: Check['status']) => own.filter((check) => check.status === status).length;
    return { name, score: getShare(own), passed: count('passed'), failed: count('failed') };
  });
  return {
    score: getShare(checks),
    scores,
    facts: {
      'verdicts "true"': countAll('passed'),
      'verdicts "false"': countAll('failed'),
      'verdicts "N/A"': countAll('skipped'),
    },
  };
}
