import type {
  GetSimulationParams,
  ProdloopMethods,
  SimulationState,
  SimulationTurn,
} from '../../generated/prodloop/methods.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';
import { createSimulationTimeout, ValidationError } from './errors.ts';
import { toTrimmedText } from './values.ts';

const POLL_INTERVAL_MS = 2_000;
const WAIT_TIMEOUT_MS = 1_800_000;
const FINAL_STATUSES: readonly string[] = ['completed', 'failed'];

export interface ProdloopWaiters {
  /**
   * Waits until a simulation is `completed` or `failed` and resolves to that state. It does not throw for `failed`.
   * `turns` contains the turns of all polls. Polls every 2,000 ms (`intervalMs`) for up to 1,800,000 ms (`timeoutMs`). Iterate to observe progress.
   * @throws {SimulationTimeoutError} when the deadline passes. The simulation continues at the service; call again to resume.
   * @example const { status, turns } = await prodloop.waitForSimulation({ chat_id });
   */
  waitForSimulation(params: GetSimulationParams, options?: WaitOptions<SimulationState>): Waiter<SimulationState>;
}

/** @internal */
export function createWaiters({ getSimulation }: Pick<ProdloopMethods, 'getSimulation'>): ProdloopWaiters {
  return {
    waitForSimulation: (params, options) => waitForSimulation(toTrimmedText(params?.chat_id), getSimulation, options),
  };
}

function waitForSimulation(
  chat_id: string,
  getSimulation: ProdloopMethods['getSimulation'],
  options: WaitOptions<SimulationState> | undefined,
): Waiter<SimulationState> {
  let turns: SimulationTurn[] | undefined;
  return new Waiter(
    {
      subject: `simulation ${chat_id}`,
      poll: async (call) => {
        const state = await getSimulation({ chat_id }, call);
        turns = mergeTurns(turns, state.turns);
        return turns ? { ...state, turns } : state;
      },
      getStatus: (state) => state.status,
      isDone: (state) => FINAL_STATUSES.includes(state.status),
      describeState: ({ status, progress }) =>
        `${status ?? 'no status'}${progress?.latest_activity ? `: ${progress.latest_activity}` : ''}`,
      intervalMs: POLL_INTERVAL_MS,
      timeoutMs: WAIT_TIMEOUT_MS,
      timeoutError: createSimulationTimeout,
      usageError: (message) => new ValidationError(message),
    },
    options,
  );
}

/**
 * Merges the turns of a new poll into those of earlier polls. A turn appears before it is graded and again, with more fields, afterwards.
 * It is identified by its `turn_id`, otherwise by its `turn_index`, otherwise by its position (contract §6.4).
 */
export function mergeTurns(
  seen: readonly SimulationTurn[] | undefined,
  polled: readonly SimulationTurn[] | undefined,
): SimulationTurn[] | undefined {
  if (!Array.isArray(polled)) return seen && [...seen];
  const merged = indexTurns(seen ?? []);
  for (const [key, turn] of indexTurns(polled)) merged.set(key, mergeTurn(merged.get(key), turn));
  return [...merged.values()];
}

function indexTurns(turns: readonly SimulationTurn[]): Map<string, SimulationTurn> {
  const map = new Map<string, SimulationTurn>();
  for (const [position, turn] of turns.entries()) {
    const key = turn?.turn_id ? `id ${turn.turn_id}` : `index ${turn?.turn_index ?? position}`;
    // Two turns of one response are two turns, even with the same id.
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
