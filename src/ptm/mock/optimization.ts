import type { operations } from '../../../generated/ptm/types.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { createSlug } from './text.ts';

/** Optimizations of prompts. */
export const optimization: OperationStories<operations> = {
  submitOptimization: {
    creates: 'optimization',
    refers: { prompt_id: 'prompt' },
    answer: ({ path, entry, store }) => {
      const { prompt_id } = path;
      const run_key = `opt-${createSlug(prompt_id)}`;
      Object.assign(entry?.value ?? {}, { run_key });
      store.create('run', { run_key, prompt_ids: [prompt_id], source: 'optimization' });
      return { job_id: `job-${entry?.id}`, run_key };
    },
  },
  getOptimizationStatus: {
    refers: { prompt_id: 'prompt' },
    answer: ({ path, store, headers, reply }) => {
      const all = store.listBy('optimization', path);
      // Report a finished optimization once; after that, respond as if none were active.
      const entry =
        all.findLast((one) => !store.job('optimization', one)?.ended) ?? all.findLast(({ value }) => !value.reported);
      if (!entry) return reply({ body: {} });
      const outcome = headers['x-evalwire-outcome'];
      if (outcome) store.setOutcome('optimization', entry, outcome);
      const job = store.poll('optimization', entry);
      if (job?.ended) entry.value.reported = true;
      return reply({ body: buildProgress(entry, job) });
    },
  },
  getOptimizationHistory: { lists: 'optimization', refers: { prompt_id: 'prompt' }, order: 'newest' },
  getOptimizationDetail: {
    polls: 'optimization',
    shows: ({ entry, job }) => ({ cycles: listCycles(entry.value, job) }),
  },
  cancelOptimization: {
    reads: 'optimization',
    answer: ({ id, reply }) => reply({ body: { id, status: 'cancelled' } }),
    shows: ({ id, entry, job, store, refuse, reply }) => {
      if (job?.ended)
        return refuse('alreadyTerminal', { details: { reason: 'already_terminal', terminal_status: job.state } });
      store.move('optimization', entry, 'cancelled');
      const run = store.find('run', String(entry.value.run_key));
      if (run) store.move('run', run, 'cancelled');
      return reply({ body: { id, status: 'cancelled' } });
    },
  },
};

interface Cycle {
  cycle_number: number;
  score: number;
  score_delta: number;
  kept: boolean;
  cost_usd: number;
}

const BASELINE = 75;
/** What each cycle gains over the best score before it, in percentage points, and what it costs in US dollars. */
const STEPS = [
  { gain: 9.5, cost: 0.41 },
  { gain: -1.5, cost: 0.44 },
  { gain: 4, cost: 0.39 },
  { gain: 0.5, cost: 0.42 },
] as const;
const MOST_CYCLES = 4;

/** Plans the cycles of an optimization until the target is reached, or the money or the cycles are used up. */
function planCycles(sent: Record<string, unknown>): Cycle[] {
  const { max_cycles = 2, target_score = 90, min_improvement = 2, max_cost_usd = 20 } = sent as Record<string, number>;
  const cycles: Cycle[] = [];
  let best = BASELINE;
  let cost = 0;
  for (const [i, { gain, cost: price }] of STEPS.entries()) {
    if (i >= Math.min(max_cycles, MOST_CYCLES) || best >= target_score || cost + price > max_cost_usd) break;
    const score = Math.min(best + gain, 100);
    const kept = score - best >= min_improvement;
    cycles.push({ cycle_number: i + 1, score, score_delta: score - best, kept, cost_usd: price });
    if (kept) best = score;
    cost += price;
  }
  return cycles;
}

/** Returns the cycles that are done; at the regular end, all. */
function listCycles(sent: Record<string, unknown>, job: JobView | undefined): Cycle[] {
  const planned = planCycles(sent);
  return planned.slice(0, job?.state === 'queued' ? 0 : Math.ceil((job?.progress ?? 1) * planned.length));
}

/** Builds the fields of an optimization that depend on its progress. */
export function buildProgress({ id, value }: Entry, job: JobView | undefined) {
  const cycles = listCycles(value, job);
  const kept = cycles.filter((cycle) => cycle.kept).map(({ score }) => score);
  const cost = cycles.reduce((sum, { cost_usd }) => sum + cost_usd, 0);
  return {
    id,
    status: job?.state,
    baseline_score: BASELINE,
    best_score: Math.max(BASELINE, ...kept),
    total_cost_usd: Math.round(cost * 100) / 100,
  };
}
