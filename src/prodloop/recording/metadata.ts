import type {
  CustomEvaluationParameter,
  EvaluationMetadata,
  EvaluationThresholds,
} from '../../../generated/prodloop/methods.ts';
import { isObject } from '../../core/json.ts';
import { coerceParameter, EvaluationParameter } from '../enums.ts';
import { ValidationError } from '../errors.ts';
import { toTrimmedText } from '../values.ts';

/** The rules of an evaluation: the fields of the `metadata` part, spelled as on the wire. */
export interface EvaluationRules {
  /** Built-in parameters. Order and duplicates are kept. Pass at least one built-in or custom parameter. */
  parameters?: readonly EvaluationParameter[] | undefined;
  /** Your own parameters. A key is sent trimmed, in lower case, with `_` for each space; keys must then be unique. */
  custom_parameters?:
    | readonly (Omit<CustomEvaluationParameter, 'label'> & { label?: string | null | undefined })[]
    | undefined;
  /** Limits for the timing metrics, in milliseconds. */
  thresholds?: EvaluationThresholds | undefined;
  /** Variables to extract, each with its type: `string`, `int` or another word. Required for `extraction_variables`. */
  extraction_schema?: Record<string, string> | undefined;
  /** The values that the bot captured: any JSON value for each key of `extraction_schema`. Required for `extraction_variables`. */
  bot_captured_variables?: Record<string, unknown> | undefined;
  /** The bot's prompt. Required for `hallucination` and the prompt-aware parameters. */
  input_prompt?: string | undefined;
}

/**
 * Builds the `metadata` of an evaluation: keys in the order of the wire, without empty fields (contract §5.1).
 * @throws {ValidationError} for the first broken rule of contract §5.2. Most messages are verbatim from the official client.
 */
export function buildMetadata(rules: EvaluationRules): EvaluationMetadata {
  const parameters = toArray(rules.parameters, 'parameters').map((value) => coerceParameter(value as string));
  const custom = readCustomParameters(toArray(rules.custom_parameters, 'custom_parameters'));
  if (parameters.length === 0 && custom.length === 0) {
    throw new ValidationError('At least one evaluation parameter is required.');
  }
  const thresholds = toFilledObject(rules.thresholds, 'thresholds');
  const extraction_schema = toFilledObject(rules.extraction_schema, 'extraction_schema') as
    | Record<string, string>
    | undefined;
  const bot_captured_variables = toFilledObject(rules.bot_captured_variables, 'bot_captured_variables');
  const input_prompt = typeof rules.input_prompt === 'string' ? rules.input_prompt.trim() : '';
  if (parameters.includes('extraction_variables')) checkExtraction(extraction_schema, bot_captured_variables);
  if (!input_prompt) checkPromptOptional(parameters);
  return {
    parameters,
    ...(custom.length > 0 ? { custom_parameters: custom } : {}),
    ...(thresholds ? { thresholds } : {}),
    ...(extraction_schema ? { extraction_schema } : {}),
    ...(bot_captured_variables ? { bot_captured_variables } : {}),
    ...(input_prompt ? { input_prompt } : {}),
  };
}

function readCustomParameters(given: readonly unknown[]): CustomEvaluationParameter[] {
  const custom = given.map(readCustomParameter);
  const keys = new Set<string>();
  for (const { key } of custom) {
    if (keys.has(key)) throw new ValidationError(`Duplicate custom parameter key: ${key}`);
    keys.add(key);
  }
  return custom;
}

function readCustomParameter(given: unknown): CustomEvaluationParameter {
  if (!isObject(given)) throw new ValidationError('custom parameter must be a CustomEvaluationParameter or mapping.');
  const key = toTrimmedText(given.key).toLowerCase().replaceAll(' ', '_');
  const description = toTrimmedText(given.description);
  const label = toTrimmedText(given.label);
  if (!key) throw new ValidationError('custom parameter key is required.');
  if (!description) throw new ValidationError('custom parameter description is required.');
  return { key, description, ...(label ? { label } : {}) };
}

function checkExtraction(schema: Record<string, string> | undefined, captured: Record<string, unknown> | undefined) {
  if (!schema) throw new ValidationError("extraction_schema is required when using 'extraction_variables'.");
  if (!captured) throw new ValidationError("bot_captured_variables is required when using 'extraction_variables'.");
  // JSON omits an undefined value; null is a value.
  const missing = Object.keys(schema).filter((key) => !Object.hasOwn(captured, key) || captured[key] === undefined);
  if (missing.length > 0) {
    throw new ValidationError(`bot_captured_variables is missing keys from extraction_schema: ${missing.join(', ')}`);
  }
}

const ALL: readonly string[] = Object.values(EvaluationParameter);
/** The 17 parameters that compare a call with its prompt; they come last. */
const PROMPT_AWARE: readonly string[] = ALL.slice(ALL.indexOf(EvaluationParameter.SECTION_SEQUENCING));

/** The official client requires a prompt only for `hallucination`; the documentation also for the prompt-aware parameters (ruling R3). */
function checkPromptOptional(parameters: readonly string[]) {
  const name = parameters.includes('hallucination')
    ? 'hallucination'
    : parameters.find((name) => PROMPT_AWARE.includes(name));
  if (name) throw new ValidationError(`input_prompt is required when using '${name}'.`);
}

function toArray(value: unknown, field: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ValidationError(`${field} must be an array.`);
  return value;
}

/** Returns an object that has a field, otherwise undefined: an empty one is omitted. */
function toFilledObject(value: unknown, field: string): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw new ValidationError(`${field} must be an object.`);
  return Object.keys(value).length > 0 ? value : undefined;
}
