import type { ProdloopMethods, SimulationState, StartSimulationParams } from '../../../generated/prodloop/methods.ts';
import type { CallOptions } from '../../core/options.ts';
import type { Answer } from '../../core/transport.ts';
import { type OrchestrationOptions, orchestrate } from './orchestrate.ts';
import { type SelfSimulationParams, safeStart, simulationTask, type UserOrchestratedParams } from './task.ts';

type Calls = Pick<ProdloopMethods, 'startSimulation' | 'submitSimulationTurn'>;

/** Starts a simulation and, where the caller runs the bot, drives it to its end. */
export async function simulatePrompt(
  { startSimulation, submitSimulationTurn }: Calls,
  params: SelfSimulationParams | UserOrchestratedParams,
  options: OrchestrationOptions,
): Promise<Answer<SimulationState>> {
  const task = simulationTask(params);
  const start = () => startSimulation(task.request, options).withResponse();
  if (!('handler' in task)) return start();
  const calls = {
    start,
    submitTurn: (turn: Parameters<typeof submitSimulationTurn>[0]) =>
      submitSimulationTurn(turn, options).withResponse(),
  };
  return orchestrate(calls, task.handler, options);
}

/** A start in any mode, as it is given but for the secrets of the bot's model. */
export async function startSafely(
  { startSimulation }: Calls,
  params: StartSimulationParams,
  options: CallOptions | undefined,
): Promise<Answer<SimulationState>> {
  return startSimulation(safeStart(params), options).withResponse();
}
