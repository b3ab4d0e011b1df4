import { describe, expect, it } from 'vitest';
import { findProblem, formatScore, summarize } from '../../src/report/report.ts';
import { buildTestReport } from './report-fixture.ts';

describe('findProblem', () => {
  const report = { ...buildTestReport(), cases: [], summary: summarize([]) };

  it.each([
    [{}, undefined],
    [{ failUnder: 0.5 }, undefined],
    [{ failUnder: 0.51 }, 'the score 0.5 is below 0.51'],
    [{ failUnder: 0, score: null }, 'there is no score to compare with 0'],
    [{ problem: 'the job failed' }, 'the job failed'],
    [{ summary: { ...summarize([]), failed: 3 } }, undefined],
    [{ summary: { ...summarize([]), errors: 2 } }, '2 calls failed'],
  ])('of %j is %j', (change, problem) => {
    expect(findProblem({ ...report, ...change })).toBe(problem);
  });
});

it.each([
  [0.79999, '0.7999'],
  [0.29, '0.29'],
  [1, '1'],
  [null, '–'],
])('formatScore writes %j as %s, never rounded up', (score, text) => {
  expect(formatScore(score)).toBe(text);
});
