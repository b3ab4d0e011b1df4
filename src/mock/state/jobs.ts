import type { JobStory } from '../story/story.ts';

/** How far a job is, kept per object. */
export interface JobState {
  /** Index of the step it was last put into. */
  step: number;
  /** Polls since then (or ticks, where time moves the jobs). */
  ticks: number;
  /** Milliseconds since the epoch at which it was put there. */
  since: number;
  /** How it will end; `never`: it stays in the last state before the end. */
  outcome: string | undefined;
  /** An end it has come to. */
  ended: string | undefined;
  /** The share of the way that it had done when it was last looked at; an end that is not the regular one keeps it. */
  share: number;
  /** When each state was first seen, ms since the epoch. */
  readonly seen: Record<string, number>;
}

export interface JobView {
  readonly state: string;
  /** 0 … 1: how much of the way is done; 1 exactly when it came to its regular end. */
  readonly share: number;
  readonly ended: boolean;
  /** RFC 3339; null while in the first state. */
  readonly startedAt: string | null;
  /** RFC 3339; null until ended. */
  readonly endedAt: string | null;
  /** RFC 3339, estimated; null in the first state and when ended. */
  readonly expectedAt: string | null;
}

/** A job cannot be in, or come to, that state. */
export class UnknownState extends RangeError {
  override readonly name = 'UnknownState';
}

/** What moves jobs: each poll, or time (one tick every `tickMs`). */
export type Advance = { readonly by: 'polls' } | { readonly by: 'time'; readonly tickMs: number };

const SECONDS_PER_POLL = 10;

/** A job that stands in `state` (default: the first). */
export function startJob(story: JobStory, now: number, state?: string, outcome?: string): JobState {
  const job: JobState = { step: 0, ticks: 0, since: now, outcome: undefined, ended: undefined, share: 0, seen: {} };
  if (state !== undefined) moveJob(story, job, state, now);
  if (outcome !== undefined) setOutcome(story, job, outcome);
  return job;
}

/** One poll: shows a state, and the next poll may show the next one. */
export function pollJob(job: JobState, advance: Advance): void {
  if (advance.by === 'polls') job.ticks++;
}

/** Sets how the job ends. A state that is no end is refused. */
export function setOutcome(story: JobStory, job: JobState, outcome: string): void {
  if (outcome !== 'never' && !isEnd(story, outcome)) {
    throw new UnknownState(`a job cannot end as "${outcome}"; it can as ${[...endsOf(story), 'never'].join(', ')}.`);
  }
  job.outcome = outcome;
}

/** Moves the job: to an end, or into a step, from which it goes on. */
export function moveJob(story: JobStory, job: JobState, state: string, now: number): void {
  const step = story.steps.findIndex((at) => at.state === state);
  if (step < 0 && !isEnd(story, state)) throw new UnknownState(`there is no job state "${state}".`);
  job.ended = isEnd(story, state) ? state : undefined;
  if (step >= 0) Object.assign(job, { step, ticks: 0, share: 0 });
  job.since = now;
  job.seen[state] ??= now;
}

export function viewJob(story: JobStory, job: JobState, advance: Advance, now: number): JobView {
  const last = story.steps.length - 1;
  let step = job.step;
  let ticks = job.ticks + (advance.by === 'time' ? Math.floor((now - job.since) / advance.tickMs) : 0);
  while (job.ended === undefined && step < last && ticks > pollsOf(story, step)) {
    if (job.outcome === 'never' && step === last - 1) break;
    ticks -= pollsOf(story, step);
    step++;
  }
  const state =
    job.ended ?? (step === last ? (job.outcome ?? endOf(story)) : (story.steps[step] as { state: string }).state);
  const ended = isEnd(story, state);
  job.seen[state] ??= now;

  const way = pollsBetween(story, 1, last);
  const done =
    step === 0
      ? 0
      : pollsBetween(story, 1, Math.min(step, last)) + (step < last ? Math.min(ticks, pollsOf(story, step)) : 0);
  if (job.ended === undefined) job.share = Number.isFinite(way) ? done / (way + 1) : 0;
  if (ended) job.ended = state;
  const share = state === endOf(story) ? 1 : job.share;
  const perPoll = advance.by === 'time' ? advance.tickMs : SECONDS_PER_POLL * 1000;
  const takes = ended || step === 0 || !Number.isFinite(way) ? undefined : (way + 1) * perPoll;
  return new View(story, job, state, share, ended, takes, now);
}

/** Times are written out only when somebody reads them: lists look at many jobs. */
class View implements JobView {
  readonly state: string;
  readonly share: number;
  readonly ended: boolean;
  readonly #story: JobStory;
  readonly #job: JobState;
  readonly #takes: number | undefined;
  readonly #now: number;

  constructor(
    story: JobStory,
    job: JobState,
    state: string,
    share: number,
    ended: boolean,
    takes: number | undefined,
    now: number,
  ) {
    this.state = state;
    this.share = share;
    this.ended = ended;
    this.#story = story;
    this.#job = job;
    this.#takes = takes;
    this.#now = now;
  }

  get startedAt(): string | null {
    return iso(this.#started() ?? (this.state === endOf(this.#story) ? this.#job.seen[this.state] : undefined));
  }

  get endedAt(): string | null {
    return this.ended ? iso(this.#job.seen[this.state]) : null;
  }

  get expectedAt(): string | null {
    return this.#takes === undefined ? null : iso((this.#started() ?? this.#now) + this.#takes);
  }

  #started(): number | undefined {
    const first = this.#story.steps[0]?.state;
    return Object.entries(this.#job.seen).find(([seen]) => seen !== first && !isEnd(this.#story, seen))?.[1];
  }
}

const iso = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());
const pollsOf = (story: JobStory, step: number) => story.steps[step]?.polls ?? 1;
const pollsBetween = (story: JobStory, from: number, to: number) =>
  story.steps.slice(from, to).reduce((sum, step) => sum + (step.polls ?? 1), 0);
const endOf = (story: JobStory) => (story.steps.at(-1) as { state: string }).state;
const endsOf = (story: JobStory) => [endOf(story), ...(story.ends ?? [])];
const isEnd = (story: JobStory, state: string) => state === endOf(story) || (story.ends?.includes(state) ?? false);
