// Generated from openapi/prodloop.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** The two parts of the upload, in this order. */
export type EvaluateCallRequest = components['schemas']['EvaluateCallRequest'];
/**
 * What to judge a recording by. An optional field that is empty is left out, never null. `hallucination` and the
 * prompt-aware
 * parameters need `input_prompt`; `extraction_variables` needs `extraction_schema` and `bot_captured_variables` with
 * all its keys.
 * At least one parameter, built in or custom, has to be asked for.
 */
export type EvaluationMetadata = components['schemas']['EvaluationMetadata'];
/**
 * A built-in parameter. Audio and timing: `e2e_response_time`, `turn_by_turn_latency`, `pause_profile`,
 * `audio_artifacts`. Conversation:
 * `hallucination`, `extraction_variables`, `interruption_behavior`. The other 17 are prompt-aware: they judge the call
 * against `input_prompt`.
 */
export type EvaluationParameter = components['schemas']['EvaluationParameter'];
/** A parameter in your own words. */
export type CustomEvaluationParameter = components['schemas']['CustomEvaluationParameter'];
/** Limits for the deterministic timing metrics. Further keys pass through; none other is documented. */
export type EvaluationThresholds = components['schemas']['EvaluationThresholds'];
/**
 * One entry for each parameter that was asked for; no entry is there otherwise. A custom parameter's verdict is
 * expected under its
 * key (inferred). `e2e_response_time` (an average in milliseconds), `hallucination` and `interruption_behavior` have
 * no documented shape.
 */
export type CallEvaluation = components['schemas']['CallEvaluation'];
/** A judgement of one parameter. */
export type EvaluationVerdict = components['schemas']['EvaluationVerdict'];
/** `N/A`: not relevant to the prompt, or the call did not exercise it. */
export type VerdictPassed = components['schemas']['VerdictPassed'];
/** The extracted variables compared with what the bot captured. */
export type ExtractionValidation = components['schemas']['ExtractionValidation'];
/** The comparison of one variable. */
export type ExtractionFieldResult = components['schemas']['ExtractionFieldResult'];
/** The bot's latency in one turn. */
export type TurnLatency = components['schemas']['TurnLatency'];
/** The pauses of a call. */
export type PauseProfile = components['schemas']['PauseProfile'];
/** Defects of a recording. Flags for clipping and for a DC offset come as well; their names are not documented. */
export type AudioArtifacts = components['schemas']['AudioArtifacts'];
/** One body for each `simulation_mode`. */
export type StartSimulationRequest = components['schemas']['StartSimulationRequest'];
/** The service runs tester and bot. */
export type SelfSimulationRequest = components['schemas']['SelfSimulationRequest'];
/** The service runs the tester, you run the bot. No `bot_llm`. */
export type UserOrchestratedSimulationRequest = components['schemas']['UserOrchestratedSimulationRequest'];
/** The service plans risk scenarios from the prompt and runs tester and bot. */
export type AuditDiscoveryRequest = components['schemas']['AuditDiscoveryRequest'];
/** The bot's prompt, the one under test. */
export type SimulationPrompt = components['schemas']['SimulationPrompt'];
/**
 * The one parameter to check: one of `EvaluationParameter`, or any other key that `getSimulationParameters` lists. The
 * documentation
 * says that `e2e_response_time` and `pause_profile` are none; the service decides.
 */
export type SimulationParameterKeys = components['schemas']['SimulationParameterKeys'];
/** Most turns of a conversation. The official client sends 10 where nothing is asked for. */
export type MaxTurns = components['schemas']['MaxTurns'];
/** Most conversations of an adaptive run; with `audit_discovery` the number of scenarios. */
export type AdaptiveMaxConversations = components['schemas']['AdaptiveMaxConversations'];
/** The situation that the simulated caller plays. */
export type SimulationScenario = components['schemas']['SimulationScenario'];
/**
 * The model that the service runs the bot with. Credentials are configured at the service and never sent. Documented
 * routes are
 * `vertex_ai/gemini-2.5-pro` and `azure/<deployment-name>`; the set is open.
 */
export type BotLLMConnection = components['schemas']['BotLLMConnection'];
/** The bot's reply of one turn. */
export type SubmitSimulationTurnRequest = components['schemas']['SubmitSimulationTurnRequest'];
/** A simulation as it stands. What a failed one says of its failure is not documented. */
export type SimulationState = components['schemas']['SimulationState'];
/** `completed` and `failed` are final. */
export type SimulationStatus = components['schemas']['SimulationStatus'];
/** One message of the conversation. */
export type TranscriptEntry = components['schemas']['TranscriptEntry'];
/**
 * One message of the tester and the bot's reply. The documentation says that both, and the grading, are in here and
 * does not name the fields;
 * the examples write `tester_message` and `bot_response` (inferred).
 */
export type SimulationTurn = components['schemas']['SimulationTurn'];
/** Latencies of one turn, in milliseconds. Two of them go by either of two names. */
export type SimulationTurnTiming = components['schemas']['SimulationTurnTiming'];
/** The known states of a turn's grading. */
export type GradingStatus = components['schemas']['GradingStatus'];
/** How far a run is. Names read off the official client's examples, types inferred. */
export type SimulationProgress = components['schemas']['SimulationProgress'];
/**
 * The judgement of a finished simulation. Every final result has the latency of each turn, whatever was asked for;
 * where it stands is not
 * documented, the examples write `turn_by_turn_latency` here (inferred).
 */
export type SimulationFinalResult = components['schemas']['SimulationFinalResult'];
/** The known reasons. */
export type SimulationStopReason = components['schemas']['SimulationStopReason'];
/** The judgement of one parameter and, where it failed, what to add to the prompt. */
export type SimulationParameterResult = components['schemas']['SimulationParameterResult'];
/** The scenarios of an `audit_discovery` run. What the elements of the last two hold is not documented. */
export type AuditDiscoveryResult = components['schemas']['AuditDiscoveryResult'];
/** One planned scenario. */
export type AuditScenario = components['schemas']['AuditScenario'];
/** The parameter keys that are enabled. */
export type SimulationParameters = components['schemas']['SimulationParameters'];
/** One enabled parameter. */
export type SimulationParameter = components['schemas']['SimulationParameter'];
/** The account's balance. Further fields tell the account's status; they are not documented. */
export type CreditBalance = components['schemas']['CreditBalance'];
/** What comes with a failure. Neither field need be there, and either may be of any type. */
export type ErrorBody = components['schemas']['ErrorBody'];

/** Arguments of `evaluateCall`. */
export type EvaluateCallParams = Params<operations['evaluateCall']>;
/** Arguments of `startSimulation`. */
export type StartSimulationParams = Params<operations['startSimulation']>;
/** Arguments of `submitSimulationTurn`. */
export type SubmitSimulationTurnParams = Params<operations['submitSimulationTurn']>;
/** Arguments of `getSimulation`. */
export type GetSimulationParams = Params<operations['getSimulation']>;

/** The operations of Prodloop call evaluation and prompt simulation, one method each. */
export interface ProdloopMethods {
  /**
   * Evaluate the recording of a call.
   *
   * Judges a recording by the parameters asked for and answers with one entry for each. There is nothing to poll: the
   * answer comes
   * when the evaluation is done, which can take long; the official client waits for up to 1,800 seconds.
   *
   * The body has exactly two parts, in this order: `audio_file`, then `metadata`, which has a content type and no file
   * name
   * (contract §5.1). The official client sends `Content-Length` and never chunks.
   *
   * `POST /`
   */
  evaluateCall(params: EvaluateCallParams, options?: CallOptions): ApiPromise<CallEvaluation>;

  /**
   * Start a prompt simulation.
   *
   * Starts a conversation between a simulated caller and the bot whose prompt is under test. What happens next depends
   * on `simulation_mode`:
   *
   * - `self_simulation`: the service runs both sides; poll `getSimulation`, every 2 seconds in the vendor's examples,
   * until `completed` or `failed`.
   * - `user_orchestrated`: the answer holds the caller's first message; send the bot's replies with
   * `submitSimulationTurn`, one after the other, until `completed`.
   * - `audit_discovery`: as `self_simulation`, with scenarios that the service plans from the prompt. Shown by an
   * example of the vendor;
   * no public method of the official client sends it.
   *
   * `POST /simulate/start`
   */
  startSimulation(params: StartSimulationParams, options?: CallOptions): ApiPromise<SimulationState>;

  /**
   * Submit the bot's reply of one turn.
   *
   * Gives the bot's reply to the last `tester_message` of a `user_orchestrated` simulation. While the answer's
   * `status` is `running`
   * it holds the next `tester_message`; `completed` comes with the final result.
   *
   * `POST /simulate/turn`
   */
  submitSimulationTurn(params: SubmitSimulationTurnParams, options?: CallOptions): ApiPromise<SimulationState>;

  /**
   * Get the parameters that a simulation can check.
   *
   * The parameter keys that are enabled right now, from the service's configuration; nothing else is exposed, on
   * purpose. The only
   * timing key among them is `turn_by_turn_latency`. This path wins over `/simulate/{chat_id}`.
   *
   * `GET /simulate/parameters`
   */
  getSimulationParameters(options?: CallOptions): ApiPromise<SimulationParameters>;

  /**
   * Get the state of a simulation.
   *
   * Status, progress, the turns so far and, at the end, the final result of a simulation that the service runs. A turn
   * appears before
   * it is graded and changes later. Whether `user_orchestrated` simulations are known here too is not documented.
   *
   * `GET /simulate/{chat_id}`
   */
  getSimulation(params: GetSimulationParams, options?: CallOptions): ApiPromise<SimulationState>;

  /**
   * Get the remaining credits.
   *
   * The credits that are left, and the status of the account, whose fields are not documented. Asking debits nothing.
   * The official client has a second name for it, `get_credits_remaining`.
   *
   * `GET /credits`
   */
  getCreditBalance(options?: CallOptions): ApiPromise<CreditBalance>;
}
