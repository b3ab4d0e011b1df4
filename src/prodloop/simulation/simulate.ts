import type { ProdloopMethods, SimulationState } from '../../../generated/prodloop/methods.ts';
import type { Answer } from '../../core/transport.ts';
import { type OrchestrationOptions, orchestrate } from './orchestrate.ts';
import { buildTask, type SelfSimulationParams, type UserOrchestratedParams } from './task.ts';

type Calls = Pick<ProdloopMethods, 'startSimulation' | 'submitSimulationTurn'>;

/** Starts a simulation and, if the caller runs the bot, drives it to its end. */
export async function simulatePrompt(
  { startSimulation, submitSimulationTurn }: Calls,
  params: SelfSimulationParams | UserOrchestratedParams,
  { turnLimit, ...call }: OrchestrationOptions,
): Promise<Answer<SimulationState>> {
  const task = buildTask(params);
  const start = () => startSimulation(task.request, call).withResponse();
  if (!('handler' in task)) return start();
  return orchestrate({ start, submitTurn: (turn) => submitSimulationTurn(turn, call).withResponse() }, task.handler, {
    signal: call.signal,
    turnLimit,
  });
}
