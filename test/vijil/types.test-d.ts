/** Checked by `npm run typecheck`; never run. */
import { assertType, expectTypeOf } from 'vitest';
import {
  type CreateEvaluationParams,
  createVijilClient,
  type Evaluation,
  type EvaluationCancellation,
  type EvaluationListItem,
  type EvaluationOutcome,
  type EvaluationPage,
  type EvaluationProgress,
  type EvaluationResults,
  type EvaluationStatus,
  type ModelHub,
  NotFoundError,
  type Progress,
  type VijilClient,
  type WaitTimeoutError,
} from '../../src/vijil/index.ts';

const vijil = createVijilClient({ apiKey: 'vj-1' });
const evaluation_id = 'eval-1';
assertType<VijilClient>(vijil);

// Results are the parsed body, named as in the document.
expectTypeOf(await vijil.createEvaluation({ harnesses: ['safety'], agent_id: 'a' })).toEqualTypeOf<Evaluation>();
expectTypeOf(await vijil.getEvaluationStatus({ evaluation_id })).toEqualTypeOf<EvaluationProgress>();
expectTypeOf(await vijil.getEvaluationResults({ evaluation_id })).toEqualTypeOf<EvaluationResults>();
expectTypeOf(await vijil.cancelEvaluation({ evaluation_id })).toEqualTypeOf<EvaluationCancellation>();
expectTypeOf(await vijil.deleteEvaluation({ evaluation_id })).toEqualTypeOf<undefined>();
expectTypeOf((await vijil.getEvaluationStatus({ evaluation_id }).withResponse()).response).toEqualTypeOf<Response>();

// A list: its first page when awaited, its items when iterated.
expectTypeOf(await vijil.listEvaluations()).toEqualTypeOf<EvaluationPage>();
for await (const item of vijil.listEvaluations({ limit: 5 })) expectTypeOf(item).toEqualTypeOf<EvaluationListItem>();
for await (const page of vijil.listEvaluations().pages()) expectTypeOf(page).toEqualTypeOf<EvaluationPage>();
expectTypeOf<EvaluationListItem['trust_score']>().toEqualTypeOf<number | null>();

// Enums are closed in requests and open in responses.
expectTypeOf<EvaluationStatus>().toEqualTypeOf<'pending' | 'running' | 'completed' | 'failed' | 'cancelled'>();
vijil.listEvaluations({ status: 'completed' });
// @ts-expect-error no such status
vijil.listEvaluations({ status: 'done' });
const { status } = await vijil.getEvaluationStatus({ evaluation_id });
if (status === 'completed' || status === 'a state that is added later') assertType<string>(status);
assertType<EvaluationProgress['status']>('archived');
// @ts-expect-error no such provider
assertType<ModelHub>('octo');

// Create takes an agent, or a provider and a model.
assertType<CreateEvaluationParams>({ harnesses: ['custom-id'], model_hub: 'openai', model_name: 'gpt-4o' });
assertType<CreateEvaluationParams>({ harnesses: ['safety'], agent_id: 'a', model_params: { temperature: 0 } });
// @ts-expect-error neither agent nor model
vijil.createEvaluation({ harnesses: ['safety'] });
// @ts-expect-error a provider without its model
vijil.createEvaluation({ harnesses: ['safety'], model_hub: 'openai' });
// @ts-expect-error no harnesses
vijil.createEvaluation({ agent_id: 'a' });
// @ts-expect-error a misspelt field
vijil.createEvaluation({ harnesses: ['safety'], agent_id: 'a', sytem_prompt: '' });

// Ids are required and strings.
// @ts-expect-error no id
vijil.getEvaluationStatus({});
// @ts-expect-error no argument at all
vijil.cancelEvaluation();
// @ts-expect-error the name of another language
vijil.getEvaluationStatus({ evaluationId: 'e' });

// Waiting.
const waiter = vijil.waitForEvaluation(
  { evaluation_id },
  { timeoutMs: 1, onProgress: ({ state }) => assertType<EvaluationProgress | undefined>(state) },
);
expectTypeOf(await waiter).toEqualTypeOf<EvaluationProgress>();
for await (const progress of waiter) expectTypeOf(progress).toEqualTypeOf<Progress<EvaluationProgress>>();
const outcome = await vijil.evaluate({ harnesses: ['safety'], agent_id: 'a' });
expectTypeOf(outcome).toEqualTypeOf<EvaluationOutcome>();
expectTypeOf(outcome.results?.trust_score).toEqualTypeOf<number | null | undefined>();
expectTypeOf<WaitTimeoutError<EvaluationProgress>['lastState']>().toEqualTypeOf<EvaluationProgress | undefined>();

// Errors.
declare const error: unknown;
if (error instanceof NotFoundError) {
  expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.rateLimit.remaining).toEqualTypeOf<number | undefined>();
}

// The raw client.
const { data } = await vijil.http.GET('/v1/evaluations/{evaluation_id}/status', {
  params: { path: { evaluation_id } },
});
assertType<EvaluationProgress | undefined>(data);
// @ts-expect-error no such path
vijil.http.GET('/v1/evaluations/{evaluation_id}');
