// Generated from openapi/prodloop.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/**
 * Built-in parameter. Computed from the audio signal:
 *
 * - `e2e_response_time`: average latency in milliseconds between the end of one speech segment and the start of
 * the next
 * - `turn_by_turn_latency`: the same latency for each gap
 * - `pause_profile`: number and length of the pauses
 * - `audio_artifacts`: signal quality, namely clipping and DC offset
 *
 * Other checks of the call:
 *
 * - `hallucination`: whether the bot made false or fabricated claims
 * - `extraction_variables`: variables extracted from the audio, compared with what the bot captured
 * - `interruption_behavior`: whether the bot handled interruptions gracefully
 *
 * Prompt-aware, which compare the call with `input_prompt`:
 *
 * - `section_sequencing`: whether the bot kept to the order, branches and terminal states of the prompt's flow
 * - `mandatory_field_gating`: whether the bot collected required information before the actions that depend on
 * it
 * - `interrupt_resume_precision`: whether the bot returned to the exact pending step after an interruption
 * - `closing_verbatim_delivery`: whether required closings were exact, and whether the bot behaved after the
 * closing as the prompt says
 * - `single_attempt_constraints`: whether the bot kept to one attempt, or to the number of retries that the
 * prompt allows
 * - `info_dump_handling`: whether the bot captured and reused many details that the user gave at once
 * - `mid_flow_intent_switch`: whether the bot handled a change of the user's intent without losing context
 * - `side_talk_leakage`: whether the bot correctly ignored background speech and third parties
 * - `ambiguous_partial_responses`: whether the bot clarified vague answers before it routed or confirmed
 * - `internal_jargon_leakage`: whether internal language about prompt, system, tools, variables or process
 * reached the user
 * - `identity_extraction`: whether the bot captured and used identity or contact details as the prompt says
 * - `prompt_injection`: whether user instructions improperly overrode the prompt
 * - `commitment_extraction`: whether the bot avoided unsupported guarantees, confirmations, timelines and
 * binding claims
 * - `scope_boundary_testing`: whether the bot stayed within the scope that the prompt defines
 * - `roleplay_jailbreak`: whether the bot resisted changes of role or persona that conflict with the prompt
 * - `context_memory_across_turns`: whether the bot retained earlier context and corrections
 * - `hallucination_fabrication`: whether the bot fabricated facts, claims, statuses, policies, capabilities or
 * operational statements
 */
export type EvaluationParameter = components['schemas']['EvaluationParameter'];
/** Parameter in your own words. It is evaluated from its description and from `input_prompt`, if given. */
export type CustomEvaluationParameter = components['schemas']['CustomEvaluationParameter'];
/**
 * Thresholds for the deterministic timing metrics. The official client sends any other key as it is; none is
 * documented.
 */
export type EvaluationThresholds = components['schemas']['EvaluationThresholds'];
/**
 * Rules of an evaluation. Omit optional fields that are empty; do not send null. Request at least one parameter,
 * built-in or custom. `hallucination` and the prompt-aware parameters need `input_prompt`.
 * `extraction_variables` needs `extraction_schema` and `bot_captured_variables` with all keys of the schema.
 */
export type EvaluationMetadata = components['schemas']['EvaluationMetadata'];
/** Parts of the upload, in this order. */
export type EvaluateCallRequest = components['schemas']['EvaluateCallRequest'];
/** Body of an error. The official client reads these two fields; both may be absent and may have any type. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** Latency of one gap. The vendor names the fields; their types are inferred. (Inferred: no source states all of this.) */
export type TurnLatency = components['schemas']['TurnLatency'];
/**
 * Summary of the pauses. The vendor names the fields; their types are inferred. (Inferred: no source states all of
 * this.)
 */
export type PauseProfile = components['schemas']['PauseProfile'];
/**
 * Quality indicators of the audio signal. Flags for clipping and for the DC offset are also present; their names are
 * not documented.
 */
export type AudioArtifacts = components['schemas']['AudioArtifacts'];
/** Comparison of one variable. */
export type ExtractionFieldResult = components['schemas']['ExtractionFieldResult'];
/**
 * Comparison of the extracted variables with what the bot captured. The vendor shows its fields in an example and does
 * not describe them.
 */
export type ExtractionValidation = components['schemas']['ExtractionValidation'];
/**
 * Result of a check. It has the same meaning for every prompt-aware parameter, also if the parameter is named
 * after a defect:
 *
 * - `"true"`: the parameter was relevant and the call satisfied the prompt
 * - `"false"`: the parameter was relevant and the call violated the prompt
 * - `"N/A"`: the parameter was not relevant to the prompt, or the call did not exercise it enough
 */
export type VerdictPassed = components['schemas']['VerdictPassed'];
/** Verdict on one parameter. The vendor documents it for prompt-aware and custom parameters. */
export type EvaluationVerdict = components['schemas']['EvaluationVerdict'];
/**
 * Entry for each requested parameter. That the verdict of a custom parameter stands under its key is inferred.
 * (Inferred: no source states all of this.)
 */
export type CallEvaluation = components['schemas']['CallEvaluation'];
/** Prompt of the bot under test. */
export type SimulationPrompt = components['schemas']['SimulationPrompt'];
/**
 * Parameter to check, exactly one: an `EvaluationParameter` or another key that `getSimulationParameters` returns.
 * According to the vendor, `e2e_response_time` and `pause_profile` cannot be checked here.
 */
export type SimulationParameterKeys = components['schemas']['SimulationParameterKeys'];
/** Maximum number of turns; in an adaptive simulation, per conversation. The official client sends 10 by default. */
export type MaxTurns = components['schemas']['MaxTurns'];
/**
 * Maximum number of conversations in an adaptive simulation. The vendor's example of `audit_discovery` sends the
 * maximum number of scenarios.
 */
export type AdaptiveMaxConversations = components['schemas']['AdaptiveMaxConversations'];
/** Guidance for the tester. */
export type SimulationScenario = components['schemas']['SimulationScenario'];
/**
 * Model that the service runs the bot with. The provider's credentials are configured at the service and not sent. The
 * vendor documents the routes `vertex_ai/gemini-2.5-pro` and `azure/<deployment-name>`.
 */
export type BotLLMConnection = components['schemas']['BotLLMConnection'];
/** Simulation in which the service runs the tester and the bot. */
export type SelfSimulationRequest = components['schemas']['SelfSimulationRequest'];
/** Simulation in which the service runs the tester and you run the bot. The official client sends no `bot_llm`. */
export type UserOrchestratedSimulationRequest = components['schemas']['UserOrchestratedSimulationRequest'];
/** Simulation in which the service plans risk scenarios for the parameter and runs the tester and the bot. */
export type AuditDiscoveryRequest = components['schemas']['AuditDiscoveryRequest'];
/** Start of a simulation, one form for each `simulation_mode`. */
export type StartSimulationRequest = components['schemas']['StartSimulationRequest'];
/** Status of a simulation. `completed` and `failed` are final. */
export type SimulationStatus = components['schemas']['SimulationStatus'];
/** Message of the conversation. */
export type TranscriptEntry = components['schemas']['TranscriptEntry'];
/** Status of the grading. These values are from the vendor's examples; whether there are others is not documented. */
export type GradingStatus = components['schemas']['GradingStatus'];
/**
 * Latencies of one turn in milliseconds. The names are from the vendor's examples, which accept two names for two of
 * them.
 */
export type SimulationTurnTiming = components['schemas']['SimulationTurnTiming'];
/**
 * Message of the tester and the bot's reply, with timing. According to the vendor, a turn also has both texts and the
 * grading; their names are not documented. That the examples use `tester_message` and `bot_response` is inferred.
 * (Inferred: no source states all of this.)
 */
export type SimulationTurn = components['schemas']['SimulationTurn'];
/**
 * Progress of a run. The vendor's examples print these fields; no source describes them. Their types are inferred.
 * (Inferred: no source states all of this.)
 */
export type SimulationProgress = components['schemas']['SimulationProgress'];
/** Result of one parameter and, if it failed, a suggested change of the prompt. */
export type SimulationParameterResult = components['schemas']['SimulationParameterResult'];
/**
 * Reason for the end of a run. The vendor also speaks of an end after sufficient coverage; the name of that
 * reason is not documented.
 *
 * - `budget_exhausted`: the configured adaptive budget was used before full coverage
 * - `audit_discovery_completed`: the audit ran through the planned scenarios
 */
export type SimulationStopReason = components['schemas']['SimulationStopReason'];
/** Scenario of an audit. */
export type AuditScenario = components['schemas']['AuditScenario'];
/**
 * Scenarios of an `audit_discovery` run. The elements of `failed_scenarios` and `error_scenarios` are not documented;
 * both are empty in the vendor's example.
 */
export type AuditDiscoveryResult = components['schemas']['AuditDiscoveryResult'];
/**
 * Final result of a simulation. According to the vendor, every final result has the latency of each turn, whatever was
 * checked; where it stands is not documented. That the examples use `turn_by_turn_latency` is inferred. (Inferred: no
 * source states all of this.)
 */
export type SimulationFinalResult = components['schemas']['SimulationFinalResult'];
/**
 * State of a simulation. That `status` is always present is inferred. What a failed simulation reports is not
 * documented. (Inferred: no source states all of this.)
 */
export type SimulationState = components['schemas']['SimulationState'];
/** Bot's reply in one turn. */
export type SubmitSimulationTurnRequest = components['schemas']['SubmitSimulationTurnRequest'];
/** Enabled parameter. */
export type SimulationParameter = components['schemas']['SimulationParameter'];
/** Enabled simulation parameters. */
export type SimulationParameters = components['schemas']['SimulationParameters'];
/** Credits of the API key. According to the vendor, the account status is also returned; its fields are not documented. */
export type CreditBalance = components['schemas']['CreditBalance'];

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
   * Evaluates a recording by the requested parameters and returns one entry for each. The response comes when the
   * evaluation is done, which can take long.
   *
   * The body has exactly two parts, in this order: `audio_file`, then `metadata`, which has a content type and no
   * file name. The official client sends `Content-Length` and never chunks.
   *
   * `POST /`
   */
  evaluateCall(params: EvaluateCallParams, options?: CallOptions): ApiPromise<CallEvaluation>;

  /**
   * Start a prompt simulation.
   *
   * Starts a conversation between a tester and the bot whose prompt is under test. The next step depends on
   * `simulation_mode`:
   *
   * - `self_simulation`: the service runs both sides. Poll `getSimulation` until `completed` or `failed`.
   * - `user_orchestrated`: you run the bot. The response holds the tester's first message. Send the bot's replies
   * with `submitSimulationTurn`, one after the other, until `completed`.
   * - `audit_discovery`: the service plans risk scenarios for the parameter and runs both sides. Poll as for
   * `self_simulation`. The vendor documents this mode; no public method of the official client sends it.
   *
   * `POST /simulate/start`
   */
  startSimulation(params: StartSimulationParams, options?: CallOptions): ApiPromise<SimulationState>;

  /**
   * Submit the bot's reply.
   *
   * Submits the bot's reply to the last `tester_message` of a `user_orchestrated` simulation. Returns the next
   * `tester_message`, or the final result if `status` is `completed`.
   *
   * `POST /simulate/turn`
   */
  submitSimulationTurn(params: SubmitSimulationTurnParams, options?: CallOptions): ApiPromise<SimulationState>;

  /**
   * Get the enabled simulation parameters.
   *
   * Returns the keys of the parameters that are enabled now, from the service's configuration. The service exposes
   * nothing else about them on purpose. The only timing parameter among them is `turn_by_turn_latency`.
   *
   * `GET /simulate/parameters`
   */
  getSimulationParameters(options?: CallOptions): ApiPromise<SimulationParameters>;

  /**
   * Get the state of a simulation.
   *
   * Returns the status, the turns so far and, at the end, the final result of a `self_simulation` or
   * `audit_discovery`. A turn appears before it is graded and changes later. A failed simulation is a state, not
   * an error.
   *
   * Not documented: whether `user_orchestrated` simulations can be read here. Because `/simulate/parameters` is
   * another operation, a simulation with the ID `parameters` cannot be read.
   *
   * `GET /simulate/{chat_id}`
   */
  getSimulation(params: GetSimulationParams, options?: CallOptions): ApiPromise<SimulationState>;

  /**
   * Get the remaining credits.
   *
   * Returns the credits that are left on the API key. Debits nothing. The official client also calls this operation
   * `get_credits_remaining`.
   *
   * `GET /credits`
   */
  getCreditBalance(options?: CallOptions): ApiPromise<CreditBalance>;
}
