import type {
  CustomEvaluationParameter,
  EvaluationMetadata,
  EvaluationThresholds,
} from '../../../generated/prodloop/methods.ts';
import { coerceParameter, EvaluationParameter } from '../enums.ts';
import { ValidationError } from '../errors.ts';
import { isObject, trimmed } from '../values.ts';

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
  const missing = Object.keys(schema).filter((key) => !Object.hasOwn(captured, key) || captured[key] === undefined);
  if (missing.length > 0) {
    throw new ValidationError(`bot_captured_variables is missing keys from extraction_schema: ${missing.join(', ')}`);
  }
}

const ALL: readonly string[] = Object.values(EvaluationParameter);
/** The 17 that judge a call against its prompt; they come last. */
const PROMPT_AWARE: readonly string[] = ALL.slice(ALL.indexOf(EvaluationParameter.SECTION_SEQUENCING));

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
