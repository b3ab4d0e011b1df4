import type { SimulationState, SimulationTurn } from '../../generated/prodloop/methods.ts';
import type { CallOptions } from '../core/options.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';
import { simulationTimeout, ValidationError } from './errors.ts';

const POLL_INTERVAL_MS = 2_000;
const WAIT_TIMEOUT_MS = 1_800_000;
const ENDED: readonly string[] = ['completed', 'failed'];

/** Polls `read` until the simulation has ended (contract §6.6). The state of every poll has all turns seen so far. */
export function waitForSimulation(
  chat_id: string,
  read: (call: CallOptions) => Promise<SimulationState>,
  options: WaitOptions<SimulationState> | undefined,
): Waiter<SimulationState> {
  let turns: SimulationTurn[] | undefined;
  return new Waiter(
    {
      subject: `simulation ${chat_id}`,
      poll: async (call) => {
        const state = await read(call);
        turns = mergeTurns(turns, state.turns);
        return turns ? { ...state, turns } : state;
      },
      getStatus: (state) => state.status,
      isDone: (state) => ENDED.includes(state.status),
      describeState: ({ status, progress }) =>
        `${status ?? 'no status'}${progress?.latest_activity ? `: ${progress.latest_activity}` : ''}`,
      intervalMs: POLL_INTERVAL_MS,
      timeoutMs: WAIT_TIMEOUT_MS,
      timeoutError: simulationTimeout,
      usageError: (message) => new ValidationError(message),
    },
    options,
  );
}

/**
 * The turns seen before with what a new poll says of them, then the new ones. A turn comes before it is graded and again, fuller, afterwards;
 * it is known by its `turn_id`, without one by its `turn_index`, without either by its place (contract §6.4).
 */
export function mergeTurns(
  seen: readonly SimulationTurn[] | undefined,
  polled: readonly SimulationTurn[] | undefined,
): SimulationTurn[] | undefined {
  if (!Array.isArray(polled)) return seen && [...seen];
  const merged = keyed(seen ?? []);
  for (const [key, turn] of keyed(polled)) merged.set(key, mergeTurn(merged.get(key), turn));
  return [...merged.values()];
}

function keyed(turns: readonly SimulationTurn[]): Map<string, SimulationTurn> {
  const map = new Map<string, SimulationTurn>();
  for (const [place, turn] of turns.entries()) {
    const key = turn?.turn_id ? `id ${turn.turn_id}` : `index ${turn?.turn_index ?? place}`;
    // Two turns of one answer are two, whatever they are called.
    let unique = key;
    for (let n = 2; map.has(unique); n++) unique = `${key} (${n})`;
    map.set(unique, turn);
  }
  return map;
}

function mergeTurn(old: SimulationTurn | undefined, turn: SimulationTurn): SimulationTurn {
  const timing = old?.timing && turn.timing ? { ...old.timing, ...turn.timing } : (turn?.timing ?? old?.timing);
  return { ...old, ...turn, ...(timing ? { timing } : {}) };
}
