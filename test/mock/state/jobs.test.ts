import { describe, expect, test } from 'vitest';
import {
  type Advance,
  moveJob,
  pollJob,
  setOutcome,
  startJob,
  UnknownState,
  viewJob,
} from '../../../src/mock/state/jobs.ts';
import type { JobStory } from '../../../src/mock/state/model.ts';

const story: JobStory = {
  field: 'state',
  steps: ['queued', { state: 'running', polls: 3 }, { state: 'grading' }, 'done'],
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
    expect(viewAfter(6, 'failed')).toMatchObject({ state: 'failed', progress: 0.8, expectedAt: null });
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

describe('states', () => {
  const statesAfter = (job: ReturnType<typeof startJob>, polls: number) =>
    Array.from({ length: polls }, () => {
      pollJob(job, byPolls);
      return viewJob(story, job, byPolls, START).state;
    });

  test('last for their polls and are followed by the end', () => {
    const expected = ['queued', 'running', 'running', 'running', 'grading', 'done', 'done'];
    expect(statesAfter(startJob(story, START), 7)).toEqual(expected);
  });

  test('are skipped by many polls between two views', () => {
    const job = startJob(story, START);
    for (let poll = 0; poll < 5; poll++) pollJob(job, byPolls);
    expect(viewJob(story, job, byPolls, START).state).toBe('grading');
  });

  test('end with the outcome that was set', () => {
    const expected = ['queued', 'running', 'running', 'running', 'grading', 'failed', 'failed'];
    expect(statesAfter(startJob(story, START, undefined, 'failed'), 7)).toEqual(expected);
  });

  test('never end with the outcome `never`', () => {
    const job = startJob(story, START, undefined, 'never');
    expect(statesAfter(job, 9).slice(4)).toEqual(Array(5).fill('grading'));
    expect(viewJob(story, job, byPolls, START)).toMatchObject({ ended: false, endedAt: null, progress: 0.8 });
    setOutcome(story, job, 'done');
    expect(viewJob(story, job, byPolls, START).state).toBe('done');
  });

  test('start from the state that the job is moved to, with its first poll', () => {
    const job = startJob(story, START, 'running');
    expect(viewJob(story, job, byPolls, START)).toMatchObject({
      state: 'running',
      progress: 0,
      startedAt: timeAfter(0),
    });
    expect(statesAfter(job, 4)).toEqual(['running', 'running', 'running', 'grading']);
    moveJob(story, job, 'queued', START + 9);
    expect(statesAfter(job, 2)).toEqual(['queued', 'running']);
  });

  test('a job that ended advances again after a move back', () => {
    const job = startJob(story, START, 'failed');
    expect(viewJob(story, job, byPolls, START)).toMatchObject({ ended: true, endedAt: timeAfter(0), startedAt: null });
    expect(statesAfter(job, 2)).toEqual(['failed', 'failed']);
    moveJob(story, job, 'grading', START);
    expect(statesAfter(job, 2)).toEqual(['grading', 'done']);
  });

  test('advance by time, not by polls, from the last move on', () => {
    const advance: Advance = { by: 'time', tickMs: 500 };
    const job = startJob(story, START);
    const at = (ms: number) => {
      pollJob(job, advance);
      return viewJob(story, job, advance, START + ms).state;
    };
    expect([at(0), at(999), at(1000), at(2499), at(2500)]).toEqual([
      'queued',
      'queued',
      'running',
      'running',
      'grading',
    ]);
    moveJob(story, job, 'running', START + 10_000);
    expect(at(10_000 + 1999)).toBe('running');
    expect(at(10_000 + 2000)).toBe('grading');
  });

  test('a job of one state is at its end from the start', () => {
    const short: JobStory = { field: 'state', steps: [{ state: 'done' }] };
    const job = startJob(short, START);
    expect(viewJob(short, job, byPolls, START + 5)).toMatchObject({
      state: 'done',
      ended: true,
      progress: 1,
      startedAt: timeAfter(5),
      endedAt: timeAfter(5),
      expectedAt: null,
    });
    expect(() => moveJob(short, job, 'failed', START)).toThrow('"failed" is not a valid state. Valid states: done.');
  });
});

test('the end stays, even if another outcome is set later', () => {
  const job = startJob(story, START);
  for (let poll = 0; poll < 6; poll++) pollJob(job, byPolls);
  expect(viewJob(story, job, byPolls, START).state).toBe('done');
  setOutcome(story, job, 'failed');
  expect(viewJob(story, job, byPolls, START)).toMatchObject({ state: 'done', progress: 1 });
});

test('the end keeps its time, however often it is read', () => {
  const job = startJob(story, START, 'done');
  expect(viewJob(story, job, byPolls, START + 1).endedAt).toBe(timeAfter(0));
  expect(viewJob(story, job, byPolls, START + 2).endedAt).toBe(timeAfter(0));
});

test('an outcome in which the job cannot end is rejected with the valid ones', () => {
  const job = startJob(story, START);
  for (const wrong of ['running', 'lost']) {
    expect(() => setOutcome(story, job, wrong)).toThrow(UnknownState);
    expect(() => setOutcome(story, job, wrong)).toThrow(
      `"${wrong}" is not a valid outcome. Valid outcomes: done, failed, never.`,
    );
  }
  expect(new UnknownState('x').name).toBe('UnknownState');
});
