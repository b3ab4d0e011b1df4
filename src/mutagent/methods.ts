import type * as generated from '../../generated/mutagent/methods.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import type { Hooks } from '../core/operation.ts';
import type { CallOptions } from '../core/options.ts';

/** Arguments of `promptEvaluations.createEvaluation`. The dataset is required, as in the vendor's documentation. */
export type CreateEvaluationParams = generated.CreateEvaluationParams & { datasetId: number };

/** Methods whose types or behaviour differ from the generated ones. */
export interface SpecialMethods {
  readonly promptEvaluations: {
    /**
     * Create an evaluation. This does not start a run: see `runEvaluation`.
     *
     * `POST /api/prompts/evaluations`
     */
    createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<generated.Evaluation>;
    /**
     * Delete one version of an evaluation. Not documented: what the response contains. It may be empty.
     *
     * `DELETE /api/prompts/evaluations/{id}`
     */
    deleteEvaluation(
      params: generated.DeleteEvaluationParams,
      options?: CallOptions,
    ): ApiPromise<generated.UndocumentedObject | undefined>;
  };
  readonly prompt: {
    /**
     * List the versions of a prompt, newest first. Not documented: what the response contains. It may be empty.
     *
     * `GET /api/prompt/{id}/versions`
     */
    listPromptVersions(
      params: generated.ListPromptVersionsParams,
      options?: CallOptions,
    ): ApiPromise<generated.UndocumentedObject | undefined>;
  };
}

/** The generated methods, with the special ones in their place. */
export type TableMethods = {
  readonly [Namespace in keyof generated.MutagentMethods]: Namespace extends keyof SpecialMethods
    ? Omit<generated.MutagentMethods[Namespace], keyof SpecialMethods[Namespace]> & SpecialMethods[Namespace]
    : generated.MutagentMethods[Namespace];
};

/** A success without a body is a result only if no result is documented (contract §3). */
const EMPTY_RESULT = { emptyResult: { value: undefined } };

/** @internal */
export const hooks: Hooks<TableMethods> = {
  promptEvaluations: { deleteEvaluation: EMPTY_RESULT },
  prompt: { listPromptVersions: EMPTY_RESULT },
};
