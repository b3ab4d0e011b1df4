import type {
  SelfSimulationRequest,
  SimulationParameterKeys,
  StartSimulationRequest,
  UserOrchestratedSimulationRequest,
} from '../../../generated/prodloop/methods.ts';
import { SimulationMode } from '../enums.ts';
import { ValidationError } from '../errors.ts';
import { toTrimmedText } from '../values.ts';
import { type BotLLMInput, buildConnection } from './bot-llm.ts';
import type { BotTurnHandler } from './orchestrate.ts';

/** Arguments of both modes. */
interface SimulationParams {
  /** The prompt under test. */
  prompt: string;
  /** Exactly one key: a built-in parameter, or another one from `getSimulationParameters`. */
  parameters: Readonly<SimulationParameterKeys>;
  /** Maximum number of turns of a conversation, 1 to 10. @default 10 */
  max_turns?: number | undefined;
  /** Maximum number of conversations of an adaptive run, 1 to 50. Default: chosen by the service. */
  adaptive_max_conversations?: number | null | undefined;
  /** The situation that the simulated caller plays. */
  scenario?: string | null | undefined;
}

/** The service runs the bot. Wait for the end with `waitForSimulation`. */
export interface SelfSimulationParams extends SimulationParams {
  simulation_mode?: 'self_simulation' | undefined;
  /** The bot's model: a `plugins.LiteLLM`, or an object with the same fields. */
  bot_llm: BotLLMInput;
}

/** You run the bot: the handler is called for every reply. */
export interface UserOrchestratedParams extends SimulationParams {
  simulation_mode: 'user_orchestrated';
  bot_turn_handler: BotTurnHandler | { respond: BotTurnHandler };
}

const DEFAULT_MAX_TURNS = 10;
const MAX_TURNS = 10;
const MAX_CONVERSATIONS = 50;

/** The work of one `simulatePrompt` call. */
export type SimulationTask =
  | { request: SelfSimulationRequest }
  | { request: UserOrchestratedSimulationRequest; handler: BotTurnHandler };

/**
 * Checks the arguments of `simulatePrompt` in the order of contract §6.1 and builds the request.
 * @throws {ValidationError} for the first broken rule. The limits follow ruling R2. Most messages are verbatim from the official client.
 */
export function buildTask(params: SelfSimulationParams | UserOrchestratedParams): SimulationTask {
  const mode = toTrimmedText(params.simulation_mode ?? SimulationMode.SELF_SIMULATION).toLowerCase();
  if (mode !== SimulationMode.SELF_SIMULATION && mode !== SimulationMode.USER_ORCHESTRATED) {
    throw new ValidationError('Unsupported simulation_mode. Supported values: self_simulation, user_orchestrated.');
  }
  const parameters = getParameterKeys(params.parameters);
  const prompt = toTrimmedText(params.prompt);
  if (!prompt) throw new ValidationError('prompt is required.');
  const max_turns = checkInteger(params.max_turns ?? DEFAULT_MAX_TURNS, 'max_turns', MAX_TURNS);
  const { adaptive_max_conversations: limit } = params;
  const conversations =
    limit === undefined || limit === null
      ? undefined
      : checkInteger(limit, 'adaptive_max_conversations', MAX_CONVERSATIONS);
  if (parameters.length > 1) throw new ValidationError('Simulation currently supports exactly one parameter per run.');
  const scenario = toTrimmedText(params.scenario);
  const common = {
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
    return { request: { simulation_mode: mode, ...common, bot_llm: buildConnection(bot_llm) } };
  }
  const handler = getHandler((params as UserOrchestratedParams).bot_turn_handler);
  return { request: { simulation_mode: mode, ...common }, handler };
}

/** Returns the start request without the secrets of the bot's model, in any mode. */
export function removeSecrets(request: StartSimulationRequest): StartSimulationRequest {
  return 'bot_llm' in request && request.bot_llm !== undefined
    ? { ...request, bot_llm: buildConnection(request.bot_llm) }
    : request;
}

function getParameterKeys(given: unknown): string[] {
  if (given !== undefined && given !== null && !Array.isArray(given)) {
    throw new ValidationError('parameters must be an array with one parameter.');
  }
  const keys = (given ?? [])
    .map((key: unknown) => toTrimmedText(key).toLowerCase())
    .filter((key: string) => key !== '');
  if (keys.length === 0) throw new ValidationError('At least one simulation parameter is required.');
  return keys;
}

function checkInteger(value: unknown, field: string, maximum: number): number {
  if (typeof value === 'number' && value < 1) throw new ValidationError(`${field} must be at least 1.`);
  if (Number.isInteger(value) && (value as number) <= maximum) return value as number;
  throw new ValidationError(`${field} must be an integer from 1 to ${maximum}.`);
}

function getHandler(given: unknown): BotTurnHandler {
  if (typeof given === 'function') return given as BotTurnHandler;
  const { respond } = (given ?? {}) as { respond?: unknown };
  if (typeof respond === 'function') return respond.bind(given) as BotTurnHandler;
  throw new ValidationError('bot_turn_handler is required for user_orchestrated simulations.');
}
