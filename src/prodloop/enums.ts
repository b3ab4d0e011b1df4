import type { EvaluationParameter as Parameter } from '../../generated/prodloop/methods.ts';
import { ValidationError } from './errors.ts';

/** The names in the official client's enum. A value is its name in lower case. */
const NAMES = [
  'E2E_RESPONSE_TIME',
  'TURN_BY_TURN_LATENCY',
  'PAUSE_PROFILE',
  'AUDIO_ARTIFACTS',
  'HALLUCINATION',
  'EXTRACTION_VARIABLES',
  'INTERRUPTION_BEHAVIOR',
  'SECTION_SEQUENCING',
  'MANDATORY_FIELD_GATING',
  'INTERRUPT_RESUME_PRECISION',
  'CLOSING_VERBATIM_DELIVERY',
  'SINGLE_ATTEMPT_CONSTRAINTS',
  'INFO_DUMP_HANDLING',
  'MID_FLOW_INTENT_SWITCH',
  'SIDE_TALK_LEAKAGE',
  'AMBIGUOUS_PARTIAL_RESPONSES',
  'INTERNAL_JARGON_LEAKAGE',
  'IDENTITY_EXTRACTION',
  'PROMPT_INJECTION',
  'COMMITMENT_EXTRACTION',
  'SCOPE_BOUNDARY_TESTING',
  'ROLEPLAY_JAILBREAK',
  'CONTEXT_MEMORY_ACROSS_TURNS',
  'HALLUCINATION_FABRICATION',
] as const satisfies readonly Uppercase<Parameter>[];

/** The built-in parameters, with the names of the official client's enum. */
export const EvaluationParameter = Object.fromEntries(NAMES.map((name) => [name, name.toLowerCase()])) as {
  readonly [Name in (typeof NAMES)[number]]: Lowercase<Name>;
};
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
