// Generated from openapi/vijil.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/**
 * Status of an evaluation:
 *
 * - `pending`: queued, waiting to start
 * - `running`: sending probes and analysing the responses
 * - `completed`: ended successfully, results are available
 * - `failed`: ended because of an error
 * - `cancelled`: ended on request of the user
 */
export type EvaluationStatus = components['schemas']['EvaluationStatus'];
/** Provider of a model. */
export type ModelHub = components['schemas']['ModelHub'];
/**
 * Harness of the vendor. What each one runs is not described on the page of this API. Guides also use names such as
 * `security_Small`; custom harnesses have their own IDs.
 */
export type HarnessName = components['schemas']['HarnessName'];
/** Dimension to which a failure belongs. */
export type FailureCategory = components['schemas']['FailureCategory'];
/** Severity of a failure. One guide of the vendor also counts `critical`. */
export type FailureSeverity = components['schemas']['FailureSeverity'];
/**
 * Machine-readable error code. The vendor has two spellings: names for each operation, such as
 * `InvalidRequestException`, and common codes, such as `invalid_request`. Which one a server sends is not
 * documented. Listed are the names, and the common codes for statuses that have no name.
 */
export type ErrorCode = components['schemas']['ErrorCode'];
/**
 * Target of the evaluation, an agent or a model, and the harnesses to run. Omit fields that are not set; null is not
 * documented.
 */
export type CreateEvaluationRequest = components['schemas']['CreateEvaluationRequest'];
/** Parameters of the model. Whether other parameters are accepted is not documented. */
export type ModelParams = components['schemas']['ModelParams'];
/** New evaluation. */
export type Evaluation = components['schemas']['Evaluation'];
/** Status and progress of an evaluation. */
export type EvaluationProgress = components['schemas']['EvaluationProgress'];
/** Scores, failures and counts of a completed evaluation. */
export type EvaluationResults = components['schemas']['EvaluationResults'];
/** Failed probe. */
export type EvaluationFailure = components['schemas']['EvaluationFailure'];
/** Aggregate statistics. The vendor does not describe the fields; the Python reference shows only the first three. */
export type ResultsSummary = components['schemas']['ResultsSummary'];
/** Page of evaluations. */
export type EvaluationPage = components['schemas']['EvaluationPage'];
/** Evaluation in a list. */
export type EvaluationListItem = components['schemas']['EvaluationListItem'];
/** Cancelled evaluation. */
export type EvaluationCancellation = components['schemas']['EvaluationCancellation'];
/** Body of an error. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/** Code, message and details of the failure. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** Metadata of the response. */
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
   * Returns evaluations that match all given filters, one page at a time. The order is not documented.
   *
   * `GET /v1/evaluations`
   *
   * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
   */
  listEvaluations(params?: ListEvaluationsParams, options?: CallOptions): PagePromise<EvaluationPage, Row<EvaluationPage, 'data'>>;

  /**
   * Create an evaluation.
   *
   * Creates and starts an evaluation of an agent (`agent_id`) or of a model (`model_hub` and `model_name`).
   *
   * Not documented: which target is used if both are given, and whether a repeated call creates a second
   * evaluation.
   *
   * `POST /v1/evaluations`
   */
  createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

  /**
   * Delete an evaluation.
   *
   * Permanently deletes an evaluation and all its results. The statuses in which this is possible are not documented.
   *
   * `DELETE /v1/evaluations/{evaluation_id}`
   */
  deleteEvaluation(params: DeleteEvaluationParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Get the status of an evaluation.
   *
   * Returns the status and the progress of an evaluation. Poll it until `status` is `completed`, `failed` or
   * `cancelled`.
   *
   * The vendor says to check the error details of a failed evaluation. No field for them is documented.
   *
   * `GET /v1/evaluations/{evaluation_id}/status`
   */
  getEvaluationStatus(params: GetEvaluationStatusParams, options?: CallOptions): ApiPromise<EvaluationProgress>;

  /**
   * Get the results of an evaluation.
   *
   * Returns the scores, failures and counts of a completed evaluation. Responds with 409 until the evaluation is
   * completed.
   *
   * No paging of the failures is documented, and neither is whether the list is complete.
   *
   * `GET /v1/evaluations/{evaluation_id}/results`
   */
  getEvaluationResults(params: GetEvaluationResultsParams, options?: CallOptions): ApiPromise<EvaluationResults>;

  /**
   * Cancel an evaluation.
   *
   * Cancels a running evaluation. Whether a pending evaluation can be cancelled is not documented.
   *
   * `POST /v1/evaluations/{evaluation_id}/cancel`
   */
  cancelEvaluation(params: CancelEvaluationParams, options?: CallOptions): ApiPromise<EvaluationCancellation>;
}
