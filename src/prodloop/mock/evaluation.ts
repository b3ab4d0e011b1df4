import type { EvaluationMetadata, EvaluationVerdict } from '../../../generated/prodloop/methods.ts';
import { EvaluationParameter } from '../enums.ts';

type Example = (name?: string) => Record<string, unknown>;

/** Parameters whose shape is documented as something else than a verdict; the documented example has them. */
const MEASURED: readonly string[] = ['e2e_response_time', 'turn_by_turn_latency', 'pause_profile', 'audio_artifacts'];
const BUILT_IN: readonly string[] = Object.values(EvaluationParameter);

/** One entry for each parameter asked for (contract §5.4). The same request always gets the same answer. */
export function evaluationOf(metadata: EvaluationMetadata, example: Example): Record<string, unknown> {
  const measured = example('timing');
  const entries: Record<string, unknown> = {};
  for (const name of metadata.parameters) {
    if (MEASURED.includes(name)) entries[name] = measured[name];
    else if (name === 'extraction_variables') Object.assign(entries, extractionOf(metadata));
    else entries[name] = verdictOf(BUILT_IN.indexOf(name) + 1);
  }
  for (const { key } of metadata.custom_parameters ?? []) entries[key] = verdictOf(0);
  return entries;
}

/** Of three in a row one does not apply and one fails, so that a client meets all three words. */
function verdictOf(index: number): EvaluationVerdict {
  if (index % 3 === 1) {
    return { passed: 'N/A', explanation: 'The call did not exercise this.', verbatim_evidence: 'N/A' };
  }
  if (index % 3 === 2) {
    return {
      passed: 'false',
      explanation: 'The bot promised what it had not looked up.',
      verbatim_evidence: 'Claro, ten o’clock is yours.',
    };
  }
  return {
    passed: 'true',
    explanation: 'The bot kept to what was asked of it.',
    verbatim_evidence: 'Let me look at the calendar first.',
  };
}

/** What the bot captured is what was said. */
function extractionOf({ extraction_schema = {}, bot_captured_variables = {} }: EvaluationMetadata) {
  const names = Object.keys(extraction_schema);
  const of = <T>(value: (name: string) => T) => Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    extraction_variables: of((name) => bot_captured_variables[name]),
    extraction_validation: {
      total_fields: names.length,
      matched_fields: names.length,
      all_matched: true,
      mismatched_fields: [],
      field_results: of((name) => ({
        expected: bot_captured_variables[name],
        actual: bot_captured_variables[name],
        matched: true,
      })),
    },
  };
}

export function asksNothing({ parameters, custom_parameters = [] }: EvaluationMetadata): boolean {
  return parameters.length + custom_parameters.length === 0;
}

/** Asks for `extraction_variables` without what it needs. */
export function extractsNothing(metadata: EvaluationMetadata): boolean {
  const { parameters, extraction_schema = {}, bot_captured_variables = {} } = metadata;
  const names = Object.keys(extraction_schema);
  return (
    parameters.includes('extraction_variables') &&
    (names.length === 0 || !names.every((name) => Object.hasOwn(bot_captured_variables, name)))
  );
}
