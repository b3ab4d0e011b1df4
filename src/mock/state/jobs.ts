import type { JobStory, Step } from './model.ts';

/** The state of a job, stored with its object. */
export interface JobState {
  /** Index of the step that the job was last moved to. */
  step: number;
  /** Polls since then. */
  ticks: number;
  /** Time of that move, in milliseconds since the epoch. */
  since: number;
  /** How the job will end; `never`: it stays in the last state before the end. */
  outcome: string | undefined;
  /** The final state, once the job has ended. */
  ended: string | undefined;
  /** Progress (0–1) when the job was last read. A failed or cancelled job keeps this value. */
  progress: number;
  /** When each state was first seen, in milliseconds since the epoch. */
  readonly seen: Record<string, number>;
}

export interface JobView {
  readonly state: string;
  /** 0–1: the part of the polls that is done; 1 only at the regular end. */
  readonly progress: number;
  readonly ended: boolean;
  /** RFC 3339; null in the first state. */
  readonly startedAt: string | null;
  /** RFC 3339; null until the job has ended. */
  readonly endedAt: string | null;
  /** Estimated time of the end, RFC 3339; null in the first state, after the end, and if the job does not end by itself. */
  readonly expectedAt: string | null;
}

/** Thrown for a state that a job does not have, or in which it cannot end. */
export class UnknownState extends RangeError {
  override readonly name = 'UnknownState';
}

/** What advances jobs: each poll, or time (every `tickMs` milliseconds count as one poll). */
export type Advance = { readonly by: 'polls' } | { readonly by: 'time'; readonly tickMs: number };

/** For `expectedAt`: clients are assumed to poll every 10 seconds. */
const SECONDS_PER_POLL = 10;

/** Returns the states that a job can have. */
export function listStates(story: JobStory): string[] {
  return [...new Set([...story.steps.map(getState), ...listEnds(story)])];
}

/** Creates the state of a job that is in `state` (default: the first). */
export function startJob(story: JobStory, now: number, state?: string, outcome?: string): JobState {
  const job: JobState = { step: 0, ticks: 0, since: now, outcome: undefined, ended: undefined, progress: 0, seen: {} };
  if (state !== undefined) moveJob(story, job, state, now);
  if (outcome !== undefined) setOutcome(story, job, outcome);
  return job;
}

/** Counts one poll. */
export function pollJob(job: JobState, advance: Advance): void {
  if (advance.by === 'polls') job.ticks++;
}

/**
 * Sets how the job ends.
 * @throws {UnknownState} if the job cannot end in that state.
 */
export function setOutcome(story: JobStory, job: JobState, outcome: string): void {
  if (outcome !== 'never' && !isEnd(story, outcome)) {
    const valid = [...listEnds(story), 'never'].join(', ');
    throw new UnknownState(`"${outcome}" is not a valid outcome. Valid outcomes: ${valid}.`);
  }
  job.outcome = outcome;
}

/**
 * Moves the job to an end, or to a step, from which it advances.
 * @throws {UnknownState} if the job does not have that state.
 */
export function moveJob(story: JobStory, job: JobState, state: string, now: number): void {
  const step = story.steps.findIndex((at) => getState(at) === state);
  if (step < 0 && !isEnd(story, state))
    throw new UnknownState(`"${state}" is not a valid state. Valid states: ${listStates(story).join(', ')}.`);
  job.ended = isEnd(story, state) ? state : undefined;
  if (step >= 0) Object.assign(job, { step, ticks: 0, progress: 0 });
  job.since = now;
  job.seen[state] ??= now;
}

/** Returns the progress of a job at the time `now`. */
export function viewJob(story: JobStory, job: JobState, advance: Advance, now: number): JobView {
  const last = story.steps.length - 1;
  let step = job.step;
  let ticks = job.ticks + (advance.by === 'time' ? Math.floor((now - job.since) / advance.tickMs) : 0);
  while (job.ended === undefined && step < last && ticks > getPolls(story, step)) {
    if (job.outcome === 'never' && step === last - 1) break;
    ticks -= getPolls(story, step);
    step++;
  }
  const state = job.ended ?? (step === last ? (job.outcome ?? getEnd(story)) : getState(story.steps[step] as Step));
  const ended = isEnd(story, state);
  job.seen[state] ??= now;

  // Progress starts at 0 in the first state and would be 1 one poll after the last but one.
  const total = countPolls(story, 1, last);
  const done =
    step === 0
      ? 0
      : countPolls(story, 1, Math.min(step, last)) + (step < last ? Math.min(ticks, getPolls(story, step)) : 0);
  if (job.ended === undefined) job.progress = Number.isFinite(total) ? done / (total + 1) : 0;
  if (ended) job.ended = state;
  const progress = state === getEnd(story) ? 1 : job.progress;
  const msPerPoll = advance.by === 'time' ? advance.tickMs : SECONDS_PER_POLL * 1000;
  const durationMs = ended || step === 0 || !Number.isFinite(total) ? undefined : (total + 1) * msPerPoll;
  return new View(story, job, state, progress, ended, durationMs, now);
}

/** Formats times only when they are read, because lists view many jobs. */
class View implements JobView {
  readonly state: string;
  readonly progress: number;
  readonly ended: boolean;
  readonly #story: JobStory;
  readonly #job: JobState;
  readonly #durationMs: number | undefined;
  readonly #now: number;

  constructor(
    story: JobStory,
    job: JobState,
    state: string,
    progress: number,
    ended: boolean,
    durationMs: number | undefined,
    now: number,
  ) {
    this.state = state;
    this.progress = progress;
    this.ended = ended;
    this.#story = story;
    this.#job = job;
    this.#durationMs = durationMs;
    this.#now = now;
  }

  get startedAt(): string | null {
    return toIso(this.#started() ?? (this.state === getEnd(this.#story) ? this.#job.seen[this.state] : undefined));
  }

  get endedAt(): string | null {
    return this.ended ? toIso(this.#job.seen[this.state]) : null;
  }

  get expectedAt(): string | null {
    return this.#durationMs === undefined ? null : toIso((this.#started() ?? this.#now) + this.#durationMs);
  }

  #started(): number | undefined {
    const first = getState(this.#story.steps[0] as Step);
    return Object.entries(this.#job.seen).find(([seen]) => seen !== first && !isEnd(this.#story, seen))?.[1];
  }
}

const toIso = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());
const getState = (step: Step) => (typeof step === 'string' ? step : step.state);
const countStepPolls = (step: Step) => (typeof step === 'string' ? 1 : (step.polls ?? 1));
const getPolls = (story: JobStory, step: number) => countStepPolls(story.steps[step] as Step);
const countPolls = (story: JobStory, from: number, to: number) =>
  story.steps.slice(from, to).reduce((sum, step) => sum + countStepPolls(step), 0);
const getEnd = (story: JobStory) => getState(story.steps.at(-1) as Step);
const listEnds = (story: JobStory) => [getEnd(story), ...(story.ends ?? [])];
const isEnd = (story: JobStory, state: string) => state === getEnd(story) || (story.ends?.includes(state) ?? false);
