import type {
  CustomEvaluationParameter,
  EvaluationMetadata,
  EvaluationThresholds,
  EvaluationParameter as Parameter,
} from '../../generated/prodloop/methods.ts';
import { isObject, ValidationError } from './errors.ts';

/** The built-in parameters (contract §5.1), by the names of the official client's enum. */
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
const FIRST_PROMPT_AWARE = SUPPORTED.indexOf(EvaluationParameter.SECTION_SEQUENCING);
/** The 17 that judge a call against its prompt. */
const PROMPT_AWARE: readonly string[] = SUPPORTED.slice(FIRST_PROMPT_AWARE);

/**
 * The built-in parameter that a text names, whatever its case and the blanks around it.
 * @throws ValidationError naming the value and all 24 where it names none.
 */
export function coerceParameter(value: string): EvaluationParameter {
  const name = String(value).trim().toLowerCase();
  if (SUPPORTED.includes(name)) return name as EvaluationParameter;
  throw new ValidationError(`Unsupported parameter '${value}'. Supported values: ${SUPPORTED.join(', ')}.`);
}

/** What to judge a call by: the fields of the `metadata` part, spelled as on the wire. */
export interface EvaluationRules {
  /** Built-in parameters; repetitions and order are kept. At least one of these or of the custom ones is needed. */
  parameters?: readonly EvaluationParameter[] | undefined;
  /** Parameters in your own words. A key is sent trimmed, in lower case, with `_` for each space; two may not be equal then. */
  custom_parameters?:
    | readonly (Omit<CustomEvaluationParameter, 'label'> & { label?: string | null | undefined })[]
    | undefined;
  /** Limits for the timing metrics, in milliseconds. */
  thresholds?: EvaluationThresholds | undefined;
  /** Variables to extract, each with its type: `string`, `int` or another word. Needed for `extraction_variables`. */
  extraction_schema?: Record<string, string> | undefined;
  /** What the bot captured, any JSON value for each key of `extraction_schema`. Needed for `extraction_variables`. */
  bot_captured_variables?: Record<string, unknown> | undefined;
  /** The prompt that the bot had. Needed for `hallucination` and the prompt-aware parameters. */
  input_prompt?: string | undefined;
}

/**
 * The `metadata` of an evaluation, keys in the wire's order, what is empty left out (contract §5.1).
 * @throws ValidationError for the first rule of contract §5.2 that is broken.
 */
export function evaluationMetadata(rules: EvaluationRules): EvaluationMetadata {
  const parameters = listOf(rules.parameters, 'parameters').map((value) => coerceParameter(value as string));
  const custom = customParameters(listOf(rules.custom_parameters, 'custom_parameters'));
  if (parameters.length === 0 && custom.length === 0) {
    throw new ValidationError('At least one evaluation parameter is required.');
  }
  const thresholds = filled(rules.thresholds, 'thresholds');
  const extraction_schema = filled(rules.extraction_schema, 'extraction_schema') as Record<string, string> | undefined;
  const bot_captured_variables = filled(rules.bot_captured_variables, 'bot_captured_variables');
  const input_prompt = typeof rules.input_prompt === 'string' ? rules.input_prompt.trim() : '';
  if (parameters.includes('extraction_variables')) checkExtraction(extraction_schema, bot_captured_variables);
  if (!input_prompt) checkNoPromptNeeded(parameters);
  return {
    parameters,
    ...(custom.length > 0 ? { custom_parameters: custom } : {}),
    ...(thresholds ? { thresholds } : {}),
    ...(extraction_schema ? { extraction_schema } : {}),
    ...(bot_captured_variables ? { bot_captured_variables } : {}),
    ...(input_prompt ? { input_prompt } : {}),
  };
}

function customParameters(given: readonly unknown[]): CustomEvaluationParameter[] {
  const custom = given.map(customParameter);
  const keys = new Set<string>();
  for (const { key } of custom) {
    if (keys.has(key)) throw new ValidationError(`Duplicate custom parameter key: ${key}`);
    keys.add(key);
  }
  return custom;
}

function customParameter(given: unknown): CustomEvaluationParameter {
  if (!isObject(given)) throw new ValidationError('custom parameter must be a CustomEvaluationParameter or mapping.');
  const key = trimmed(given.key).toLowerCase().replaceAll(' ', '_');
  const description = trimmed(given.description);
  const label = trimmed(given.label);
  if (!key) throw new ValidationError('custom parameter key is required.');
  if (!description) throw new ValidationError('custom parameter description is required.');
  return { key, description, ...(label ? { label } : {}) };
}

function checkExtraction(schema: Record<string, string> | undefined, captured: Record<string, unknown> | undefined) {
  if (!schema) throw new ValidationError("extraction_schema is required when using 'extraction_variables'.");
  if (!captured) throw new ValidationError("bot_captured_variables is required when using 'extraction_variables'.");
  // JSON leaves an undefined value out; a null is a value.
  const missing = Object.keys(schema).filter((key) => captured[key] === undefined);
  if (missing.length > 0) {
    throw new ValidationError(`bot_captured_variables is missing keys from extraction_schema: ${missing.join(', ')}`);
  }
}

/** The official client asks for a prompt for `hallucination` alone; the documentation for the prompt-aware ones too (ruling R3). */
function checkNoPromptNeeded(parameters: readonly string[]) {
  const needy = parameters.includes('hallucination')
    ? 'hallucination'
    : parameters.find((name) => PROMPT_AWARE.includes(name));
  if (needy) throw new ValidationError(`input_prompt is required when using '${needy}'.`);
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ValidationError(`${field} must be an array.`);
  return value;
}

/** An object that has a field; undefined where there is none, which is then left out. */
function filled(value: unknown, field: string): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw new ValidationError(`${field} must be an object.`);
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Text without the blanks around it; '' for whatever is no text. */
export function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
