/**
 * Prodloop: evaluation of call recordings, simulation of prompts. Contract: `docs/contracts/prodloop.md`.
 * @module
 */
import type {
  CallEvaluation,
  CreditBalance,
  GetSimulationParams,
  ProdloopMethods,
  paths,
  SimulationState,
} from '../../generated/prodloop/methods.ts';
import { operations } from '../../generated/prodloop/operations.ts';
import { ApiPromise } from '../core/api-promise.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { UsageError } from '../core/errors.ts';
import { type CallOptions, type ClientOptions, checkBaseUrl, checkCredential, env } from '../core/options.ts';
import type { Answer, TransportConfig } from '../core/transport.ts';
import type { Waiter, WaitOptions } from '../core/wait.ts';
import { coerceParameter } from './enums.ts';
import { NOT_AN_OBJECT, prodloopErrors, ValidationError } from './errors.ts';
import type { EvaluateCallParams } from './recording/evaluate.ts';
import type { OrchestrationOptions } from './simulation/orchestrate.ts';
import type { SelfSimulationParams, UserOrchestratedParams } from './simulation/task.ts';
import { isObject, trimmed } from './values.ts';
import { waitForSimulation } from './wait.ts';

export type * from '../../generated/prodloop/methods.ts';
export * from '../core/index.ts';
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

export interface ProdloopClientOptions extends ClientOptions {
  /** The API key. Default: the environment's `PRODLOOP_API_KEY`. */
  apiKey?: string | undefined;
  /** Default: the service's URL. A path prefix is kept, a trailing slash is not. */
  baseUrl?: string | undefined;
}

export interface ProdloopClient extends Omit<ProdloopMethods, 'evaluateCall'>, HttpClient<paths> {
  /**
   * Evaluates the recording of a call and gives one entry for each parameter asked for (contract §5). One request, one answer, which may take half an
   * hour: the default limit is 1,800 s, and on Node no other applies. The recording is streamed; a stream cannot be sent a second time, so then nothing is retried.
   * @throws ValidationError for the first rule of contract §5.2 that is broken; nothing was sent then.
   * @throws APIError for an answer that is no result.
   */
  evaluateCall(params: EvaluateCallParams, options?: CallOptions): ApiPromise<CallEvaluation>;
  /**
   * Starts a simulation that the service runs and gives its first state at once; go on with {@link waitForSimulation}. Default `max_turns` is 10 (contract §6.1).
   * @throws ValidationError for the first rule of contract §6.1 that is broken; nothing was sent then.
   */
  simulatePrompt(params: SelfSimulationParams, options?: CallOptions): ApiPromise<SimulationState>;
  /**
   * Runs a simulation to its end with a bot of yours: `bot_turn_handler` is asked for every reply (contract §6.3). Gives the completed state.
   * @throws ValidationError for a bad argument, and for a reply of the handler that is none; the simulation then stays open.
   * @throws APIError where the simulation fails or an answer cannot be gone on with.
   * @throws TurnLimitError after `turnLimit` turns, 500 by default.
   */
  simulatePrompt(params: UserOrchestratedParams, options?: OrchestrationOptions): ApiPromise<SimulationState>;
  /**
   * Polls a simulation until it is `completed` or `failed` and gives that state, whose `turns` are all turns seen in any poll; a failed one is not
   * thrown (contract §6.6). Default: every 2 s, for 30 min at most. Iterate over it for live progress.
   * @throws SimulationTimeoutError when the time is up; the simulation goes on.
   */
  waitForSimulation(params: GetSimulationParams, options?: WaitOptions<SimulationState>): Waiter<SimulationState>;
  /** Another name of `getCreditBalance`. */
  getCreditsRemaining(options?: CallOptions): ApiPromise<CreditBalance>;
  /**
   * The built-in parameter that a text names, whatever its case and the blanks around it.
   * @throws ValidationError naming the value and all 24 where it names none.
   */
  coerceParameter: typeof coerceParameter;
}

const DEFAULT_BASE_URL = 'https://asia-south1-prodloop.cloudfunctions.net/prodloop-evaluator-fn';
const DEFAULT_TIMEOUT_MS = 1_800_000;

/**
 * Makes a client of Prodloop.
 * @throws ValidationError where there is no API key or an option cannot be used.
 */
export function createProdloopClient(options: ProdloopClientOptions = {}): ProdloopClient {
  const config = transportConfig(options);
  const { methods } = asValidation(() => createMethods<ProdloopMethods, paths>(operations, config));
  const { startSimulation, submitSimulationTurn, getSimulation, getCreditBalance } = methods;
  const calls = { startSimulation, submitSimulationTurn };

  async function readSimulation(params: GetSimulationParams, call?: CallOptions): Promise<Answer<SimulationState>> {
    const chat_id = trimmed(params?.chat_id);
    if (!chat_id) throw new ValidationError('chat_id is required.');
    return getSimulation({ chat_id }, call).withResponse();
  }

  const own: Own = {
    evaluateCall: (params, call = {}) =>
      new ApiPromise(
        loading(call, () => import('./recording/evaluate.ts')).then(({ evaluateCall }) =>
          evaluateCall(config, params, call),
        ),
      ),
    simulatePrompt: (params: SelfSimulationParams | UserOrchestratedParams, call: OrchestrationOptions = {}) =>
      new ApiPromise(
        loading(call, () => import('./simulation/simulate.ts')).then(({ simulatePrompt }) =>
          simulatePrompt(calls, params, call),
        ),
      ),
    startSimulation: (params, call = {}) =>
      new ApiPromise(
        loading(call, () => import('./simulation/simulate.ts')).then(({ startSafely }) =>
          startSafely(calls, params, call),
        ),
      ),
    getSimulation: (params, call) => new ApiPromise(readSimulation(params, call)),
    waitForSimulation: (params, wait) =>
      waitForSimulation(trimmed(params.chat_id), async (call) => (await readSimulation(params, call)).data, wait),
    getCreditsRemaining: (call) => getCreditBalance(call),
    coerceParameter,
  };
  return Object.assign(methods, own);
}

/** What stands over the generated methods and beside them. */
type Own = Pick<
  ProdloopClient,
  | 'evaluateCall'
  | 'simulatePrompt'
  | 'startSimulation'
  | 'getSimulation'
  | 'waitForSimulation'
  | 'getCreditsRemaining'
  | 'coerceParameter'
>;

function transportConfig(options: ProdloopClientOptions): TransportConfig {
  const apiKey = trimmed(options.apiKey || env('PRODLOOP_API_KEY'));
  if (!apiKey) throw new ValidationError('api_key is required.');
  return asValidation(() => {
    checkCredential(apiKey, 'api_key');
    return {
      ...options,
      ...prodloopErrors,
      baseUrl: checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      authorize: () => ({ authorization: `Bearer ${apiKey}` }),
      result: (value, _, refuse) => {
        if (!isObject(value)) throw refuse(NOT_AN_OBJECT);
        return value;
      },
    };
  });
}

/** Uploads and simulations are two thirds of this client and are loaded when first asked for. */
async function loading<T>({ signal }: CallOptions, load: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  return load();
}

/** The core's error for a bad option, as Prodloop's. */
function asValidation<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof UsageError ? new ValidationError(error.message) : error;
  }
}
