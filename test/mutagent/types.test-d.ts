import { assertType, expectTypeOf } from 'vitest';
import {
  type AggregatedEvaluationResults,
  createMutagentClient,
  type Dataset,
  type DatasetItem,
  type Evaluation,
  type EvaluationPage,
  type EvaluationResult,
  type Progress,
  type Prompt,
  type ResultState,
} from '../../src/mutagent/index.ts';

const { promptEvaluations, promptDatasets, promptDatasetItems, prompt } = createMutagentClient({
  apiKey: async () => 'key',
  security: () => ({ bearerAuth: 'jwt' }),
});

// The dataset is required, as the vendor's documentation has it (contract §10).
assertType<Promise<Evaluation>>(promptEvaluations.createEvaluation({ promptId: 42, datasetId: 7, name: 'x' }));
// @ts-expect-error datasetId is missing
promptEvaluations.createEvaluation({ promptId: 42, name: 'x' });

// Criteria take the three forms that the vendor shows, and others.
promptEvaluations.createEvaluation({
  promptId: 42,
  datasetId: 7,
  name: 'x',
  evalConfig: {
    metrics: ['g_eval'],
    criteria: [
      { criteria: 'warm', evaluationParameter: 'reply' },
      { field: 'reply', metric: 'exact_match', weight: 2 },
      { name: 'tone', description: 'warm', evaluationParameter: 'reply' },
      { anything: ['else'] },
    ],
    own: true,
  },
});

// Writes with a path id have their fields in `body`.
assertType<Promise<Evaluation>>(promptEvaluations.updateEvaluation({ id: 412, body: { name: 'x' } }));
// @ts-expect-error name belongs into body
promptEvaluations.updateEvaluation({ id: 412, name: 'x' });
// @ts-expect-error input is required in every item
promptDatasetItems.bulkCreatePromptDatasetItems({ id: 7, body: { items: [{ name: 'x' }] } });
assertType<Promise<DatasetItem[]>>(promptDatasetItems.bulkCreatePromptDatasetItems({ id: 7, body: { items: [] } }));
assertType<Promise<Prompt>>(prompt.createPrompt({ name: 'x', inputSchema: {} }));

// Lists: awaited a page, iterated items; arguments may be left out.
expectTypeOf(await promptEvaluations.listEvaluations()).toEqualTypeOf<EvaluationPage>();
for await (const evaluation of promptEvaluations.listEvaluations({ promptId: 42 })) {
  expectTypeOf(evaluation).toEqualTypeOf<Evaluation>();
  expectTypeOf(evaluation.datasetId).toEqualTypeOf<number | null>();
}
for await (const page of promptEvaluations.listEvaluations().pages())
  expectTypeOf(page).toEqualTypeOf<EvaluationPage>();
expectTypeOf(await promptDatasets.listDatasetsForPrompt({ id: 42 })).toEqualTypeOf<Dataset[]>();

// Grouping is closed, the range is not: its values stand in prose only.
assertType<Promise<AggregatedEvaluationResults>>(
  promptEvaluations.getEvaluationResultsAggregated({ promptGroupId: 'g', groupBy: 'version', timeRange: '14d' }),
);
// @ts-expect-error only version is supported
promptEvaluations.getEvaluationResultsAggregated({ promptGroupId: 'g', groupBy: 'day' });
// @ts-expect-error groupBy is required
promptEvaluations.getEvaluationResultsAggregated({ promptGroupId: 'g' });

// What is not documented stays open, and may be absent.
expectTypeOf(await promptEvaluations.deleteEvaluation({ id: 412 })).toEqualTypeOf<
  { [key: string]: unknown } | undefined
>();
expectTypeOf(await prompt.listPromptVersions({ id: 42 })).toEqualTypeOf<{ [key: string]: unknown } | undefined>();

// A wait gives the result; its progress may have none yet.
const wait = promptEvaluations.waitForEvaluationResult(
  { id: 412 },
  { timeoutMs: 1, onProgress: (progress) => expectTypeOf(progress.state).toEqualTypeOf<ResultState>() },
);
expectTypeOf(await wait).toEqualTypeOf<EvaluationResult>();
for await (const progress of wait) expectTypeOf(progress).toEqualTypeOf<Progress<ResultState>>();

// @ts-expect-error a credential is a string or a function that gives one
createMutagentClient({ apiKey: 5 });
