import type { EvaluationMetadata, EvaluationVerdict } from '../../../generated/prodloop/methods.ts';
import type { operations } from '../../../generated/prodloop/types.ts';
import type { Context, OperationStories } from '../../mock/story/story.ts';
import { EvaluationParameter } from '../enums.ts';
import { debit } from './credits.ts';

/** Evaluations of calls (contract §5). */
export const evaluation: OperationStories<operations> = {
  evaluateCall: {
    refuses: [
      { when: (ctx) => hasNoParameter(getMetadata(ctx)), with: 'noParameter' },
      { when: (ctx) => lacksExtraction(getMetadata(ctx)), with: 'noExtraction' },
    ],
    answer: (ctx) => {
      debit(ctx.store);
      return ctx.reply({ body: buildEvaluation(getMetadata(ctx), ctx.example('timing')) });
    },
  },
};

/** The form's part `metadata` is JSON text, which the mock has parsed. */
function getMetadata({ body }: Context<operations['evaluateCall']>): EvaluationMetadata {
  return body.metadata as unknown as EvaluationMetadata;
}

/** Parameters that have another result than a verdict. The documented example contains these results. */
const MEASURED: readonly string[] = ['e2e_response_time', 'turn_by_turn_latency', 'pause_profile', 'audio_artifacts'];
const BUILT_IN: readonly string[] = Object.values(EvaluationParameter);

/** Builds one entry per requested parameter (contract §5.4). The same request always has the same response. */
function buildEvaluation(metadata: EvaluationMetadata, measured: Record<string, unknown>): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  for (const name of metadata.parameters) {
    if (MEASURED.includes(name)) entries[name] = measured[name];
    else if (name === 'extraction_variables') Object.assign(entries, buildExtraction(metadata));
    else entries[name] = buildVerdict(BUILT_IN.indexOf(name) + 1);
  }
  for (const { key } of metadata.custom_parameters ?? []) entries[key] = buildVerdict(0);
  return entries;
}

/** Of three verdicts in a row, one passes, one does not apply and one fails, so that clients see all three values. */
function buildVerdict(index: number): EvaluationVerdict {
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

/** Builds an extraction in which every captured value is right. */
function buildExtraction({ extraction_schema = {}, bot_captured_variables = {} }: EvaluationMetadata) {
  const names = Object.keys(extraction_schema);
  const perName = <T>(value: (name: string) => T) => Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    extraction_variables: perName((name) => bot_captured_variables[name]),
    extraction_validation: {
      total_fields: names.length,
      matched_fields: names.length,
      all_matched: true,
      mismatched_fields: [],
      field_results: perName((name) => ({
        expected: bot_captured_variables[name],
        actual: bot_captured_variables[name],
        matched: true,
      })),
    },
  };
}

function hasNoParameter({ parameters, custom_parameters = [] }: EvaluationMetadata): boolean {
  return parameters.length + custom_parameters.length === 0;
}

/** Returns whether the request has the parameter `extraction_variables` without the fields that it needs. */
function lacksExtraction(metadata: EvaluationMetadata): boolean {
  const { parameters, extraction_schema = {}, bot_captured_variables = {} } = metadata;
  const names = Object.keys(extraction_schema);
  return (
    parameters.includes('extraction_variables') &&
    (names.length === 0 || !names.every((name) => Object.hasOwn(bot_captured_variables, name)))
  );
}
