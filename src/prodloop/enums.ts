import type { EvaluationParameter as Parameter } from '../../generated/prodloop/methods.ts';
import { ValidationError } from './errors.ts';

/** The built-in parameters, with the names of the official client's enum. */
export const EvaluationParameter = {
  E2E_RESPONSE_TIME: 'e2e_response_time',
  TURN_BY_TURN_LATENCY: 'turn_by_turn_latency',
  PAUSE_PROFILE: 'pause_profile',
  AUDIO_ARTIFACTS: 'audio_artifacts',
  HALLUCINATION: 'hallucination',
  EXTRACTION_VARIABLES: 'extraction_variables',
  INTERRUPTION_BEHAVIOR: 'interruption_behavior',
  SECTION_SEQUENCING: 'section_sequencing',
  MANDATORY_FIELD_GATING: 'mandatory_field_gating',
  INTERRUPT_RESUME_PRECISION: 'interrupt_resume_precision',
  CLOSING_VERBATIM_DELIVERY: 'closing_verbatim_delivery',
  SINGLE_ATTEMPT_CONSTRAINTS: 'single_attempt_constraints',
  INFO_DUMP_HANDLING: 'info_dump_handling',
  MID_FLOW_INTENT_SWITCH: 'mid_flow_intent_switch',
  SIDE_TALK_LEAKAGE: 'side_talk_leakage',
  AMBIGUOUS_PARTIAL_RESPONSES: 'ambiguous_partial_responses',
  INTERNAL_JARGON_LEAKAGE: 'internal_jargon_leakage',
  IDENTITY_EXTRACTION: 'identity_extraction',
  PROMPT_INJECTION: 'prompt_injection',
  COMMITMENT_EXTRACTION: 'commitment_extraction',
  SCOPE_BOUNDARY_TESTING: 'scope_boundary_testing',
  ROLEPLAY_JAILBREAK: 'roleplay_jailbreak',
  CONTEXT_MEMORY_ACROSS_TURNS: 'context_memory_across_turns',
  HALLUCINATION_FABRICATION: 'hallucination_fabrication',
} as const satisfies Record<string, Parameter>;
export type EvaluationParameter = Parameter;

const SUPPORTED: readonly string[] = Object.values(EvaluationParameter);

/**
 * Returns the built-in parameter with this name, ignoring case and surrounding blanks.
 * @throws {ValidationError} when there is none. The message lists all 24.
 */
export function coerceParameter(value: string): EvaluationParameter {
  const name = String(value).trim().toLowerCase();
  if (SUPPORTED.includes(name)) return name as EvaluationParameter;
  throw new ValidationError(`Unsupported parameter '${value}'. Supported values: ${SUPPORTED.join(', ')}.`);
}

/** The modes of `simulatePrompt`. The service has a third one, `audit_discovery`, which `startSimulation` accepts. */
export const SimulationMode = {
  SELF_SIMULATION: 'self_simulation',
  USER_ORCHESTRATED: 'user_orchestrated',
} as const;
export type SimulationMode = (typeof SimulationMode)[keyof typeof SimulationMode];
