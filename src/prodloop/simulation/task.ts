import type {
  SelfSimulationRequest,
  SimulationParameterKeys,
  StartSimulationRequest,
  UserOrchestratedSimulationRequest,
} from '../../../generated/prodloop/methods.ts';
import { SimulationMode } from '../enums.ts';
import { ValidationError } from '../errors.ts';
import { trimmed } from '../values.ts';
import { type BotLLMInput, botLLMConnection } from './bot-llm.ts';
import type { BotTurnHandler } from './orchestrate.ts';

/** What both modes take. */
interface SimulationBrief {
  /** The prompt under test. */
  prompt: string;
  /** Exactly one key: a built-in parameter, or another one that `getSimulationParameters` lists. */
  parameters: Readonly<SimulationParameterKeys>;
  /** Most turns of a conversation, 1 to 10. Default 10. */
  max_turns?: number | undefined;
  /** Most conversations of an adaptive run, 1 to 50. Default: the service's. */
  adaptive_max_conversations?: number | null | undefined;
  /** The situation that the simulated caller plays. */
  scenario?: string | null | undefined;
}

/** The service runs the bot; wait for the end with `waitForSimulation`. */
export interface SelfSimulationParams extends SimulationBrief {
  simulation_mode?: 'self_simulation' | undefined;
  /** The bot's model: a `plugins.LiteLLM`, or an object of that form. */
  bot_llm: BotLLMInput;
}

/** You run the bot: the handler is asked for every reply. */
export interface UserOrchestratedParams extends SimulationBrief {
  simulation_mode: 'user_orchestrated';
  bot_turn_handler: BotTurnHandler | { respond: BotTurnHandler };
}

const DEFAULT_MAX_TURNS = 10;
const MAX_TURNS = 10;
const MAX_CONVERSATIONS = 50;

/** What `simulatePrompt` has to do. */
export type SimulationTask =
  | { request: SelfSimulationRequest }
  | { request: UserOrchestratedSimulationRequest; handler: BotTurnHandler };

/**
 * Checks the arguments of `simulatePrompt` in the order of contract §6.1 and makes the request of them.
 * @throws ValidationError for the first rule that is broken; limits as in ruling R2.
 */
export function simulationTask(params: SelfSimulationParams | UserOrchestratedParams): SimulationTask {
  const mode = trimmed(params.simulation_mode ?? SimulationMode.SELF_SIMULATION).toLowerCase();
  if (mode !== SimulationMode.SELF_SIMULATION && mode !== SimulationMode.USER_ORCHESTRATED) {
    throw new ValidationError('Unsupported simulation_mode. Supported values: self_simulation, user_orchestrated.');
  }
  const parameters = parameterKeys(params.parameters);
  const prompt = trimmed(params.prompt);
  if (!prompt) throw new ValidationError('prompt is required.');
  const max_turns = whole(params.max_turns ?? DEFAULT_MAX_TURNS, 'max_turns', MAX_TURNS);
  const { adaptive_max_conversations: asked } = params;
  const conversations =
    asked === undefined || asked === null ? undefined : whole(asked, 'adaptive_max_conversations', MAX_CONVERSATIONS);
  if (parameters.length > 1) throw new ValidationError('Simulation currently supports exactly one parameter per run.');
  const scenario = trimmed(params.scenario);
  const brief = {
    prompt,
    parameters,
    max_turns,
    ...(conversations === undefined ? {} : { adaptive_max_conversations: conversations }),
    ...(scenario ? { scenario } : {}),
  };
  if (mode === SimulationMode.SELF_SIMULATION) {
    const { bot_llm } = params as SelfSimulationParams;
    if (bot_llm === undefined || bot_llm === null)
      throw new ValidationError('bot_llm is required for self_simulation.');
    return { request: { simulation_mode: mode, ...brief, bot_llm: botLLMConnection(bot_llm) } };
  }
  const handler = handlerOf((params as UserOrchestratedParams).bot_turn_handler);
  return { request: { simulation_mode: mode, ...brief }, handler };
}

/** A start as it is sent: whatever its mode, no secret of the bot's model is in it. */
export function safeStart(request: StartSimulationRequest): StartSimulationRequest {
  return 'bot_llm' in request && request.bot_llm !== undefined
    ? { ...request, bot_llm: botLLMConnection(request.bot_llm) }
    : request;
}

function parameterKeys(given: unknown): string[] {
  if (given !== undefined && given !== null && !Array.isArray(given)) {
    throw new ValidationError('parameters must be an array with one parameter.');
  }
  const keys = (given ?? []).map((key: unknown) => trimmed(key).toLowerCase()).filter((key: string) => key !== '');
  if (keys.length === 0) throw new ValidationError('At least one simulation parameter is required.');
  return keys;
}

function whole(value: unknown, field: string, maximum: number): number {
  if (typeof value === 'number' && value < 1) throw new ValidationError(`${field} must be at least 1.`);
  if (Number.isInteger(value) && (value as number) <= maximum) return value as number;
  throw new ValidationError(`${field} must be an integer from 1 to ${maximum}.`);
}

function handlerOf(given: unknown): BotTurnHandler {
  if (typeof given === 'function') return given as BotTurnHandler;
  const { respond } = (given ?? {}) as { respond?: unknown };
  if (typeof respond === 'function') return respond.bind(given) as BotTurnHandler;
  throw new ValidationError('bot_turn_handler is required for user_orchestrated simulations.');
}
