/** What became of one case. `failed`: an expectation was not met. `error`: a call failed, so nothing is known. `skipped`: there was no verdict. */
export type CaseStatus = 'passed' | 'failed' | 'error' | 'skipped';

/** One judgement within a case: a parameter of a recording. */
export interface Check {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly explanation?: string;
}

export interface Case {
  /** Unique within the report, and the same in every run. */
  readonly name: string;
  readonly status: CaseStatus;
  /** 0–1, if the case has a score of its own. */
  readonly score?: number;
  /** Why it failed, or what was found. */
  readonly message?: string;
  readonly durationMs?: number;
  readonly checks?: readonly Check[];
  /** What the service returned for it, as JSON. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A named score: a dimension, a parameter, a provider or an iteration. */
export interface Score {
  readonly name: string;
  /** 0–1; null if there is none. */
  readonly score: number | null;
  readonly passed?: number;
  readonly failed?: number;
}

export interface Summary {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
}

/** The result of `evalwire run`, as it is printed and written to `--report file.json`. */
export interface Report {
  /** The version of this format. */
  readonly report: 1;
  readonly service: string;
  /** What was run: `evaluation`, `experiment`, `run` or `recordings`. */
  readonly suite: string;
  /** The job in a few words. */
  readonly subject: string;
  /** The job's final status. */
  readonly status: string;
  /** Why the job did not complete, if it did not. */
  readonly problem?: string;
  /** 0–1; null if the service returned none. */
  readonly score: number | null;
  /** Which field of the service the score is, or how it is counted. */
  readonly scoreMeaning?: string;
  /** The smallest good score (`--fail-under`). */
  readonly failUnder?: number;
  readonly summary: Summary;
  readonly scores: readonly Score[];
  readonly cases: readonly Case[];
  /** Ids and figures of the job. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly startedAt: string;
  readonly durationMs: number;
  /** Set in the report of one shard: the number of the shard and of all shards, from 1. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** A digest of the names of all cases, of all shards together. */
  readonly inputs?: string;
  /** A digest of the options that a result depends on. */
  readonly options?: string;
}

export function summarize(cases: readonly Case[]): Summary {
  const count = (status: CaseStatus) => cases.filter((entry) => entry.status === status).length;
  return {
    total: cases.length,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

/** Why a report is not good; undefined if it is. Failed expectations count through the score and the threshold only. */
export function findProblem({ problem, score, failUnder, summary }: Report): string | undefined {
  if (problem !== undefined) return problem;
  if (summary.errors > 0) return summary.errors === 1 ? '1 call failed' : `${summary.errors} calls failed`;
  if (failUnder === undefined) return undefined;
  if (score === null) return `there is no score to compare with ${failUnder}`;
  return score < failUnder ? `the score ${formatScore(score)} is below ${failUnder}` : undefined;
}

/** A score with at most four digits, rounded down, so that it never looks like a threshold that it misses. */
export function formatScore(score: number | null): string {
  // The smallest addend undoes the error of a binary fraction such as 0.29 * 10_000.
  return score === null ? '–' : String(Math.floor(score * 10_000 + 1e-6) / 10_000);
}

/** `3 passed, 1 failed` without the counts that are zero. */
export function formatSummary({ total, passed, failed, errors, skipped }: Summary): string {
  if (total === 0) return 'no cases';
  const parts = [
    [passed, 'passed'],
    [failed, 'failed'],
    [errors, errors === 1 ? 'error' : 'errors'],
    [skipped, 'skipped'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
