import { describe, expect, test } from 'vitest';
import { type Advance, moveJob, pollJob, startJob, UnknownState, viewJob } from '../../../src/mock/state/jobs.ts';
import type { JobStory } from '../../../src/mock/state/model.ts';

const story: JobStory = {
  field: 'state',
  steps: [{ state: 'queued' }, { state: 'running', polls: 3 }, { state: 'grading' }, { state: 'done' }],
  ends: ['failed'],
};
const START = Date.parse('2026-01-01T00:00:00Z');
const byPolls: Advance = { by: 'polls' };

/** Returns the view after this many polls, one per second. */
function viewAfter(polls: number, outcome?: string) {
  const job = startJob(story, START, undefined, outcome);
  let view = viewJob(story, job, byPolls, START);
  for (let poll = 1; poll <= polls; poll++) {
    pollJob(job, byPolls);
    view = viewJob(story, job, byPolls, START + poll * 1000);
  }
  return view;
}
const timeAfter = (ms: number) => new Date(START + ms).toISOString();

describe('expectedAt', () => {
  test('is null in the first state', () => {
    expect(viewAfter(1)).toMatchObject({ state: 'queued', progress: 0, startedAt: null, expectedAt: null });
  });

  test('is the start plus ten seconds for each of the remaining polls', () => {
    // The job starts with its second poll. From there, three polls show "running" and one shows "grading"; the next is the end.
    const expectedAt = timeAfter(2000 + 5 * 10_000);
    expect(viewAfter(2)).toMatchObject({ state: 'running', startedAt: timeAfter(2000), expectedAt });
    expect(viewAfter(4)).toMatchObject({ state: 'running', startedAt: timeAfter(2000), expectedAt });
    expect(viewAfter(5)).toMatchObject({ state: 'grading', startedAt: timeAfter(2000), expectedAt });
  });

  test('is null at the end', () => {
    expect(viewAfter(6)).toMatchObject({ state: 'done', progress: 1, endedAt: timeAfter(6000), expectedAt: null });
    expect(viewAfter(6, 'failed')).toMatchObject({ state: 'failed', expectedAt: null });
  });

  test('counts ticks if time advances the job', () => {
    const advance: Advance = { by: 'time', tickMs: 500 };
    const job = startJob(story, START);
    viewJob(story, job, advance, START);
    const view = viewJob(story, job, advance, START + 1000);
    expect(view).toMatchObject({ state: 'running', startedAt: timeAfter(1000), expectedAt: timeAfter(1000 + 5 * 500) });
  });

  test('is null if a state lasts until an operation moves the job', () => {
    const endless: JobStory = {
      field: 'state',
      steps: [{ state: 'queued' }, { state: 'held', polls: Number.POSITIVE_INFINITY }, { state: 'done' }],
    };
    const job = startJob(endless, START, 'held');
    expect(viewJob(endless, job, byPolls, START)).toMatchObject({ state: 'held', progress: 0, expectedAt: null });
  });
});

describe('progress', () => {
  test('grows with each poll from 0 to 1', () => {
    const progress = [1, 2, 3, 4, 5, 6].map((polls) => viewAfter(polls).progress);
    expect(progress).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('of a failed job stays where it was', () => {
    const job = startJob(story, START);
    for (let poll = 0; poll < 3; poll++) pollJob(job, byPolls);
    expect(viewJob(story, job, byPolls, START).progress).toBe(0.4);
    moveJob(story, job, 'failed', START);
    expect(viewJob(story, job, byPolls, START)).toMatchObject({ state: 'failed', ended: true, progress: 0.4 });
  });
});

test('a state that the job does not have is rejected with the valid ones', () => {
  const job = startJob(story, START);
  expect(() => moveJob(story, job, 'lost', START)).toThrow(UnknownState);
  expect(() => moveJob(story, job, 'lost', START)).toThrow('Valid states: queued, running, grading, done, failed.');
});
