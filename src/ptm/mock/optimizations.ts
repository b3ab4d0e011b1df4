import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';

interface Cycle {
  cycle_number: number;
  score: number;
  score_delta: number;
  kept: boolean;
  cost_usd: number;
}

const BASELINE = 75;
/** What each cycle gains over the best before it, in percentage points, and costs, in US dollars; then over again. */
const STEPS = [
  { gain: 9.5, cost: 0.41 },
  { gain: -1.5, cost: 0.44 },
  { gain: 4, cost: 0.39 },
  { gain: 0.5, cost: 0.42 },
] as const;
const MOST_CYCLES = 4;

/** The cycles of an optimization from its first to where it stops: the target reached, the money or the cycles used up. */
function plannedCycles(sent: Record<string, unknown>): Cycle[] {
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

/** The cycles that are done by now; at the regular end, all. @internal */
export function cyclesOf(sent: Record<string, unknown>, job: JobView | undefined): Cycle[] {
  const planned = plannedCycles(sent);
  return planned.slice(0, job?.state === 'queued' ? 0 : Math.ceil((job?.progress ?? 1) * planned.length));
}

/** What the operations tell of an optimization. @internal */
export function optimizationState({ id, value }: Entry, job: JobView | undefined) {
  const cycles = cyclesOf(value, job);
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
