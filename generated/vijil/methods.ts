// Generated from openapi/vijil.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/**
 * State of an evaluation: `pending` queued, `running` probing and analysing, `completed` results are there, `failed`
 * ended by an error, `cancelled` stopped by the user.
 * The last three are final.
 */
export type EvaluationStatus = components['schemas']['EvaluationStatus'];
/** Provider of a model. */
export type ModelHub = components['schemas']['ModelHub'];
/**
 * A harness of the vendor: `trust_score` covers the dimensions `security`, `reliability` and `safety`.
 * Guides also use names such as `security_Small`; custom harnesses have ids of their own.
 */
export type HarnessName = components['schemas']['HarnessName'];
/** The dimension that a failed probe belongs to. */
export type FailureCategory = components['schemas']['FailureCategory'];
/** How bad a failure is. One guide also counts `critical` (ruling R10). */
export type FailureSeverity = components['schemas']['FailureSeverity'];
/**
 * What went wrong, under the name of the vendor's action pages, or of the overview where no page has a name.
 * A server may use the overview's spelling for others too, such as `invalid_request` (ruling R2).
 */
export type ErrorCode = components['schemas']['ErrorCode'];
/**
 * What to evaluate, an agent or a model of a hub, and with which harnesses. Leave out what is not set; null is not
 * documented.
 */
export type CreateEvaluationRequest = components['schemas']['CreateEvaluationRequest'];
/** Settings of the model. Whether others than these are accepted is not documented. */
export type ModelParams = components['schemas']['ModelParams'];
/** A new evaluation. */
export type Evaluation = components['schemas']['Evaluation'];
/** State and progress of an evaluation. */
export type EvaluationProgress = components['schemas']['EvaluationProgress'];
/** Scores, failures and counts of a completed evaluation. */
export type EvaluationResults = components['schemas']['EvaluationResults'];
/** One failed probe. */
export type EvaluationFailure = components['schemas']['EvaluationFailure'];
/** Counts of probes. The three counts by severity are missing from one page of the vendor. */
export type ResultsSummary = components['schemas']['ResultsSummary'];
/** One page of evaluations. */
export type EvaluationPage = components['schemas']['EvaluationPage'];
/** An evaluation in a list. */
export type EvaluationListItem = components['schemas']['EvaluationListItem'];
/** A cancelled evaluation. */
export type EvaluationCancellation = components['schemas']['EvaluationCancellation'];
/** Body of every error. A proxy in between may send something else. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/** What went wrong. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** About the answer itself. */
export type ErrorMeta = components['schemas']['ErrorMeta'];

/** Arguments of `listEvaluations`. */
export type ListEvaluationsParams = Params<operations['listEvaluations']>;
/** Arguments of `createEvaluation`. */
export type CreateEvaluationParams = Params<operations['createEvaluation']>;
/** Arguments of `deleteEvaluation`. */
export type DeleteEvaluationParams = Params<operations['deleteEvaluation']>;
/** Arguments of `getEvaluationStatus`. */
export type GetEvaluationStatusParams = Params<operations['getEvaluationStatus']>;
/** Arguments of `getEvaluationResults`. */
export type GetEvaluationResultsParams = Params<operations['getEvaluationResults']>;
/** Arguments of `cancelEvaluation`. */
export type CancelEvaluationParams = Params<operations['cancelEvaluation']>;

/** The operations of Vijil Evaluations, one method each. */
export interface VijilMethods {
  /**
   * List evaluations.
   *
   * Evaluations that match every filter given, a page at a time. The order of the rows is not documented.
   *
   * `GET /v1/evaluations`
   *
   * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
   */
  listEvaluations(params?: ListEvaluationsParams, options?: CallOptions): PagePromise<EvaluationPage, Row<EvaluationPage, 'data'>>;

  /**
   * Create an evaluation.
   *
   * Queues an evaluation of an agent (`agent_id`) or of a model (`model_hub` and `model_name`) with one or more
   * harnesses.
   * Follow it with `getEvaluationStatus`, read it with `getEvaluationResults`.
   *
   * Which target wins where both are given is not documented; both are accepted. Whether a repeated call creates a
   * second evaluation is not documented either.
   *
   * `POST /v1/evaluations`
   */
  createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

  /**
   * Delete an evaluation.
   *
   * Removes an evaluation and its results for good. In which states that is allowed is not documented.
   *
   * `DELETE /v1/evaluations/{evaluation_id}`
   */
  deleteEvaluation(params: DeleteEvaluationParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Get the status of an evaluation.
   *
   * State and progress. Poll until `status` is `completed`, `failed` or `cancelled`.
   * For a failed evaluation the vendor speaks of error details; no field for them is documented.
   *
   * `GET /v1/evaluations/{evaluation_id}/status`
   */
  getEvaluationStatus(params: GetEvaluationStatusParams, options?: CallOptions): ApiPromise<EvaluationProgress>;

  /**
   * Get the results of an evaluation.
   *
   * Scores, failures and counts of a completed evaluation; 409 in every other state. All failures come at once.
   *
   * `GET /v1/evaluations/{evaluation_id}/results`
   */
  getEvaluationResults(params: GetEvaluationResultsParams, options?: CallOptions): ApiPromise<EvaluationResults>;

  /**
   * Cancel an evaluation.
   *
   * Stops a running evaluation. Whether a pending one can be cancelled is not documented. There are no results
   * afterwards.
   *
   * `POST /v1/evaluations/{evaluation_id}/cancel`
   */
  cancelEvaluation(params: CancelEvaluationParams, options?: CallOptions): ApiPromise<EvaluationCancellation>;
}
