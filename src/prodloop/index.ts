/**
 * Prodloop: evaluation of call recordings, simulation of prompts. Contract: `docs/contracts/prodloop.md`.
 * @module
 */
import type { CreditBalance, paths, SimulationState } from '../../generated/prodloop/methods.ts';
import { operations } from '../../generated/prodloop/operations.ts';
import { ApiPromise } from '../core/api-promise.ts';
import { resolveBaseUrl } from '../core/base-url.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { UsageError } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import { type CallOptions, CLIENT_OPTIONS, type ClientOptions, checkOptionNames, env } from '../core/options.ts';
import type { TransportConfig } from '../core/transport.ts';
import { type CredentialOptions, createAuthorize } from './credentials.ts';
import { coerceParameter } from './enums.ts';
import { NOT_AN_OBJECT, prodloopErrors, ValidationError } from './errors.ts';
import { hooks, type TableMethods } from './methods.ts';
import type { OrchestrationOptions } from './simulation/orchestrate.ts';
import type { SelfSimulationParams, UserOrchestratedParams } from './simulation/task.ts';
import { createWaiters, type ProdloopWaiters } from './wait.ts';

export type * from '../../generated/prodloop/methods.ts';
export * from '../core/index.ts';
export type { UploadOptions, UploadProgress } from '../core/upload.ts';
export type { CredentialOptions } from './credentials.ts';
export { coerceParameter, EvaluationParameter, SimulationMode } from './enums.ts';
export {
  APIError,
  ProdloopConnectionError,
  ProdloopError,
  ProdloopTimeoutError,
  SimulationTimeoutError,
  TurnLimitError,
  ValidationError,
} from './errors.ts';
export * as plugins from './litellm/plugins.ts';
export type { AudioArguments, AudioSource } from './recording/audio.ts';
export type { EvaluateCallParams } from './recording/evaluate.ts';
export type { EvaluationRules } from './recording/metadata.ts';
export type { BotLLMInput } from './simulation/bot-llm.ts';
export type { BotTurn, BotTurnContext, BotTurnHandler, OrchestrationOptions } from './simulation/orchestrate.ts';
export type { SelfSimulationParams, UserOrchestratedParams } from './simulation/task.ts';
export type { ProdloopWaiters } from './wait.ts';

export interface ProdloopClientOptions extends ClientOptions, CredentialOptions {
  /**
   * The service's URL. A path prefix is kept; a trailing slash is removed.
   * @default the environment variable `PRODLOOP_BASE_URL`, otherwise the production service
   */
  baseUrl?: string | undefined;
}

/** Methods that send several requests, or have a second name. */
interface ComposedMethods extends ProdloopWaiters {
  /**
   * Starts a simulation that the service runs and resolves to its first state. Continue with `waitForSimulation`. `max_turns` is 10 by default.
   * @throws {ValidationError} when an argument is not valid. Nothing was sent.
   */
  simulatePrompt(params: SelfSimulationParams, options?: CallOptions): ApiPromise<SimulationState>;
  /**
   * Runs a simulation to its end with your own bot: `bot_turn_handler` is called for every reply. Resolves to the completed state.
   * @throws {ValidationError} when an argument is not valid, or the handler's reply is not. In the second case the simulation stays open.
   * @throws {APIError} when the simulation fails, or a response does not allow the next turn.
   * @throws {TurnLimitError} after `turnLimit` turns, 500 by default.
   */
  simulatePrompt(params: UserOrchestratedParams, options?: OrchestrationOptions): ApiPromise<SimulationState>;
  /** Another name of `getCreditBalance`. */
  getCreditsRemaining(options?: CallOptions): ApiPromise<CreditBalance>;
  /**
   * Returns the built-in parameter with this name, ignoring case and surrounding blanks.
   * @throws {ValidationError} when there is none. The message lists all 24.
   */
  coerceParameter: typeof coerceParameter;
}

export interface ProdloopClient extends TableMethods, ComposedMethods, HttpClient<paths> {}

const OPTIONS = {
  ...CLIENT_OPTIONS,
  apiKey: true,
  baseUrl: true,
} as const satisfies Record<keyof ProdloopClientOptions, true>;
const DEFAULT_BASE_URL = 'https://asia-south1-prodloop.cloudfunctions.net/prodloop-evaluator-fn';
const DEFAULT_TIMEOUT_MS = 1_800_000;

/**
 * Creates a client of Prodloop.
 * @throws {ValidationError} when there is no API key, or when an option is not valid.
 * @example const prodloop = createProdloopClient({ apiKey: process.env.PRODLOOP_API_KEY });
 */
export function createProdloopClient(options: ProdloopClientOptions = {}): ProdloopClient {
  const methods = convertUsageErrors(
    () => createMethods<TableMethods, paths>(operations, createConfig(options), hooks).methods,
  );
  const composed: ComposedMethods = {
    ...createWaiters(methods),
    simulatePrompt: (params: SelfSimulationParams | UserOrchestratedParams, call: OrchestrationOptions = {}) =>
      new ApiPromise(simulatePrompt(methods, params, call)),
    getCreditsRemaining: (call) => methods.getCreditBalance(call),
    coerceParameter,
  };
  return Object.assign(methods, composed);
}

function createConfig(options: ProdloopClientOptions): TransportConfig {
  checkOptionNames(options, OPTIONS, 'createProdloopClient');
  const { allowInsecureHttp } = options;
  const settings = { baseUrl: options.baseUrl, PRODLOOP_BASE_URL: env('PRODLOOP_BASE_URL') };
  return {
    ...options,
    ...prodloopErrors,
    authorize: createAuthorize(options),
    baseUrl: resolveBaseUrl({ settings, fallback: DEFAULT_BASE_URL, allowInsecureHttp }),
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    findProblem: (value) => (isObject(value) ? undefined : NOT_AN_OBJECT),
  };
}

/** Simulations are a third of this client's code, so their module is loaded on first use. */
async function simulatePrompt(
  methods: TableMethods,
  params: SelfSimulationParams | UserOrchestratedParams,
  call: OrchestrationOptions,
) {
  call.signal?.throwIfAborted();
  const simulate = await import('./simulation/simulate.ts');
  return simulate.simulatePrompt(methods, params, call);
}

/** Rethrows the core's error for an option as Prodloop's class. */
function convertUsageErrors<T>(create: () => T): T {
  try {
    return create();
  } catch (error) {
    throw error instanceof UsageError ? new ValidationError(error.message) : error;
  }
}
