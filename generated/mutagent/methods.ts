// Generated from openapi/mutagent.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** Rubric for one field of a schema, as in the vendor's API description. */
export type RubricCriterion = components['schemas']['RubricCriterion'];
/** Metric for one field, as on the documentation site. */
export type FieldCriterion = components['schemas']['FieldCriterion'];
/** Rubric with a name, as in the vendor's command line. */
export type NamedCriterion = components['schemas']['NamedCriterion'];
/**
 * Criterion in one of the three forms that the vendor shows, or another object. That other objects are allowed is
 * inferred.
 *
 * (Inferred: no source states all of this.)
 */
export type EvalCriterion = components['schemas']['EvalCriterion'];
/**
 * Criteria of an evaluation. The documentation site shows metrics with a threshold, or criteria by field; the
 * vendor's API description shows rubric criteria. No field is required. That further fields are allowed, and that
 * requests and responses have the same form, is inferred.
 *
 * (Inferred: no source states all of this.)
 */
export type EvalConfig = components['schemas']['EvalConfig'];
/** One version of an evaluation. It contains the ID of the prompt family, not that of the prompt. */
export type Evaluation = components['schemas']['Evaluation'];
/** One page of evaluations. */
export type EvaluationPage = components['schemas']['EvaluationPage'];
/** Error, as in the vendor's API description. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** Details of an error. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** Metadata of the request. */
export type ErrorMeta = components['schemas']['ErrorMeta'];
/** Error, as on the documentation site. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/** Error in one of the two forms that the vendor's sources show. */
export type ErrorReply = components['schemas']['ErrorReply'];
/** JSON object whose fields are not documented. */
export type UndocumentedObject = components['schemas']['UndocumentedObject'];
/** Error that repeats the status, as in the vendor's API description for 409 and 500. */
export type StatusErrorBody = components['schemas']['StatusErrorBody'];
/** Error of status 409 or 500 in one of the two forms that the vendor's sources show. */
export type StatusErrorReply = components['schemas']['StatusErrorReply'];
/** Evaluation to create. */
export type CreateEvaluationRequest = components['schemas']['CreateEvaluationRequest'];
/** Grouping of aggregated results. */
export type ResultGrouping = components['schemas']['ResultGrouping'];
/** Period of aggregated results. */
export type ResultTimeRange = components['schemas']['ResultTimeRange'];
/** Results of one prompt version on one date. */
export type AggregatedEvaluationResult = components['schemas']['AggregatedEvaluationResult'];
/** Accuracy by prompt version and date. */
export type AggregatedEvaluationResults = components['schemas']['AggregatedEvaluationResults'];
/** Fields to change; omitted fields stay. Whether null clears a field is not documented. */
export type UpdateEvaluationRequest = components['schemas']['UpdateEvaluationRequest'];
/** Outcome of running an evaluation against a dataset. */
export type EvaluationResult = components['schemas']['EvaluationResult'];
/** Response to a request to run an evaluation. */
export type EvaluationRun = components['schemas']['EvaluationRun'];
/** Versions of an evaluation, newest first. */
export type EvaluationHistory = components['schemas']['EvaluationHistory'];
/** Dataset of test cases, without its items. */
export type Dataset = components['schemas']['Dataset'];
/** One page of datasets. */
export type DatasetPage = components['schemas']['DatasetPage'];
/** Outcome of an operation. */
export type Success = components['schemas']['Success'];
/** Fields to change; omitted fields stay. */
export type UpdateDatasetRequest = components['schemas']['UpdateDatasetRequest'];
/** Target and name of a clone. Pass `targetPromptId` or `targetPromptGroupId`. */
export type CloneDatasetRequest = components['schemas']['CloneDatasetRequest'];
/** Prompt family of an exported dataset. */
export type PromptGroup = components['schemas']['PromptGroup'];
/** Test case with input, expected output and feedback. */
export type DatasetItem = components['schemas']['DatasetItem'];
/** Items of a dataset. */
export type DatasetItemList = components['schemas']['DatasetItemList'];
/** Dataset with all its items and its prompt family. */
export type DatasetExport = components['schemas']['DatasetExport'];
/** Datasets of a prompt. */
export type DatasetList = components['schemas']['DatasetList'];
/** Dataset to create. */
export type CreateDatasetRequest = components['schemas']['CreateDatasetRequest'];
/** Item to create. */
export type CreateDatasetItemRequest = components['schemas']['CreateDatasetItemRequest'];
/** Items to create. */
export type BulkCreateDatasetItemsRequest = components['schemas']['BulkCreateDatasetItemsRequest'];
/** Fields to change; omitted fields stay. */
export type UpdateDatasetItemRequest = components['schemas']['UpdateDatasetItemRequest'];
/** Number of objects of a prompt family. */
export type PromptCounts = components['schemas']['PromptCounts'];
/** Key figures of a prompt. */
export type PromptAnalytics = components['schemas']['PromptAnalytics'];
/** One version of a prompt. Responses do not contain `messages`. */
export type Prompt = components['schemas']['Prompt'];
/** One page of prompts. */
export type PromptPage = components['schemas']['PromptPage'];
/** Message of a chat-style prompt. */
export type PromptMessage = components['schemas']['PromptMessage'];
/**
 * Prompt to create. The documentation site asks for exactly one of `rawPrompt`, `systemPrompt` with `humanPrompt`,
 * and `messages`; the vendor's API description requires none of them.
 */
export type CreatePromptRequest = components['schemas']['CreatePromptRequest'];
/** Distinct tags of prompts. */
export type PromptTagList = components['schemas']['PromptTagList'];
/** Fields to change; omitted fields stay. */
export type UpdatePromptRequest = components['schemas']['UpdatePromptRequest'];
/** Version to create. */
export type CreatePromptVersionRequest = components['schemas']['CreatePromptVersionRequest'];

/** Arguments of `promptEvaluations.listEvaluations`. */
export type ListEvaluationsParams = Params<operations['listEvaluations']>;
/** Arguments of `promptEvaluations.createEvaluation`. */
export type CreateEvaluationParams = Params<operations['createEvaluation']>;
/** Arguments of `promptEvaluations.getEvaluationResultsAggregated`. */
export type GetEvaluationResultsAggregatedParams = Params<operations['getEvaluationResultsAggregated']>;
/** Arguments of `promptEvaluations.getEvaluation`. */
export type GetEvaluationParams = Params<operations['getEvaluation']>;
/** Arguments of `promptEvaluations.updateEvaluation`. */
export type UpdateEvaluationParams = ParamsWithBody<operations['updateEvaluation'], 'body'>;
/** Arguments of `promptEvaluations.deleteEvaluation`. */
export type DeleteEvaluationParams = Params<operations['deleteEvaluation']>;
/** Arguments of `promptEvaluations.getEvaluationResult`. */
export type GetEvaluationResultParams = Params<operations['getEvaluationResult']>;
/** Arguments of `promptEvaluations.runEvaluation`. */
export type RunEvaluationParams = Params<operations['runEvaluation']>;
/** Arguments of `promptEvaluations.getEvaluationHistory`. */
export type GetEvaluationHistoryParams = Params<operations['getEvaluationHistory']>;
/** Arguments of `promptEvaluations.createEvaluationVersion`. */
export type CreateEvaluationVersionParams = Params<operations['createEvaluationVersion']>;
/** Arguments of `promptDatasets.listPromptDatasets`. */
export type ListPromptDatasetsParams = Params<operations['listPromptDatasets']>;
/** Arguments of `promptDatasets.getPromptDataset`. */
export type GetPromptDatasetParams = Params<operations['getPromptDataset']>;
/** Arguments of `promptDatasets.updatePromptDataset`. */
export type UpdatePromptDatasetParams = ParamsWithBody<operations['updatePromptDataset'], 'body'>;
/** Arguments of `promptDatasets.deletePromptDataset`. */
export type DeletePromptDatasetParams = Params<operations['deletePromptDataset']>;
/** Arguments of `promptDatasets.clonePromptDataset`. */
export type ClonePromptDatasetParams = ParamsWithBody<operations['clonePromptDataset'], 'body'>;
/** Arguments of `promptDatasets.exportPromptDataset`. */
export type ExportPromptDatasetParams = Params<operations['exportPromptDataset']>;
/** Arguments of `promptDatasets.listDatasetsForPrompt`. */
export type ListDatasetsForPromptParams = Params<operations['listDatasetsForPrompt']>;
/** Arguments of `promptDatasets.createPromptDataset`. */
export type CreatePromptDatasetParams = ParamsWithBody<operations['createPromptDataset'], 'body'>;
/** Arguments of `promptDatasetItems.listPromptDatasetItems`. */
export type ListPromptDatasetItemsParams = Params<operations['listPromptDatasetItems']>;
/** Arguments of `promptDatasetItems.createPromptDatasetItem`. */
export type CreatePromptDatasetItemParams = ParamsWithBody<operations['createPromptDatasetItem'], 'body'>;
/** Arguments of `promptDatasetItems.bulkCreatePromptDatasetItems`. */
export type BulkCreatePromptDatasetItemsParams = ParamsWithBody<operations['bulkCreatePromptDatasetItems'], 'body'>;
/** Arguments of `promptDatasetItems.getPromptDatasetItem`. */
export type GetPromptDatasetItemParams = Params<operations['getPromptDatasetItem']>;
/** Arguments of `promptDatasetItems.updatePromptDatasetItem`. */
export type UpdatePromptDatasetItemParams = ParamsWithBody<operations['updatePromptDatasetItem'], 'body'>;
/** Arguments of `promptDatasetItems.deletePromptDatasetItem`. */
export type DeletePromptDatasetItemParams = Params<operations['deletePromptDatasetItem']>;
/** Arguments of `prompt.listPrompts`. */
export type ListPromptsParams = Params<operations['listPrompts']>;
/** Arguments of `prompt.createPrompt`. */
export type CreatePromptParams = Params<operations['createPrompt']>;
/** Arguments of `prompt.getPrompt`. */
export type GetPromptParams = Params<operations['getPrompt']>;
/** Arguments of `prompt.updatePrompt`. */
export type UpdatePromptParams = ParamsWithBody<operations['updatePrompt'], 'body'>;
/** Arguments of `prompt.deletePrompt`. */
export type DeletePromptParams = Params<operations['deletePrompt']>;
/** Arguments of `prompt.listPromptVersions`. */
export type ListPromptVersionsParams = Params<operations['listPromptVersions']>;
/** Arguments of `prompt.createPromptVersion`. */
export type CreatePromptVersionParams = ParamsWithBody<operations['createPromptVersion'], 'body'>;

/** The operations of MutagenT prompt evaluations, one method each. */
export interface MutagentMethods {
  readonly promptEvaluations: {
    /**
     * List evaluations.
     *
     * Returns one page of evaluations, by default only the latest version of each. The order of the rows is not
     * documented.
     *
     * `GET /api/prompts/evaluations`
     *
     * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
     */
    listEvaluations(params?: ListEvaluationsParams, options?: CallOptions): PagePromise<EvaluationPage, Row<EvaluationPage, 'data'>>;

    /**
     * Create an evaluation.
     *
     * Creates an evaluation, in version 1.0.0, for the family of a prompt. It does not start a run: see
     * `runEvaluation`.
     *
     * `POST /api/prompts/evaluations`
     */
    createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

    /**
     * Get accuracy by version over time.
     *
     * Returns the evaluation results of a prompt family, grouped by prompt version and date. No paging parameters are
     * documented.
     *
     * `GET /api/prompts/evaluations/results`
     */
    getEvaluationResultsAggregated(params: GetEvaluationResultsAggregatedParams, options?: CallOptions): ApiPromise<AggregatedEvaluationResults>;

    /**
     * Get an evaluation.
     *
     * Returns one version of an evaluation.
     *
     * `GET /api/prompts/evaluations/{id}`
     */
    getEvaluation(params: GetEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

    /**
     * Update an evaluation.
     *
     * Changes the given fields and leaves the others. Returns 422 if the change would remove all criteria. The dataset
     * cannot be changed here; the API description says that it can be linked after creation, but not how.
     *
     * `PATCH /api/prompts/evaluations/{id}`
     */
    updateEvaluation(params: UpdateEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

    /**
     * Delete an evaluation.
     *
     * Deletes an evaluation. Whether other versions of it remain is not documented.
     *
     * `DELETE /api/prompts/evaluations/{id}`
     */
    deleteEvaluation(params: DeleteEvaluationParams, options?: CallOptions): ApiPromise<UndocumentedObject>;

    /**
     * Get the result of an evaluation.
     *
     * Returns the result of an evaluation: one object without a status. What the service returns before there is a
     * result is not documented; 404 is inferred, the same as for an unknown ID. If there were several runs, it is not
     * documented which result is returned.
     *
     * `GET /api/prompts/evaluations/{id}/result`
     */
    getEvaluationResult(params: GetEvaluationResultParams, options?: CallOptions): ApiPromise<EvaluationResult>;

    /**
     * Run an evaluation.
     *
     * Starts a run of an evaluation; takes no body. Poll `getEvaluationResult` for the result. The vendor's API
     * description marks this operation as not implemented. What the service then returns is not documented; a response
     * with `success: false` is possible.
     *
     * `POST /api/prompts/evaluations/{id}/run`
     */
    runEvaluation(params: RunEvaluationParams, options?: CallOptions): ApiPromise<EvaluationRun>;

    /**
     * List the versions of an evaluation.
     *
     * Returns all versions of an evaluation, by `createdAt`, newest first.
     *
     * `GET /api/prompts/evaluations/{id}/history`
     */
    getEvaluationHistory(params: GetEvaluationHistoryParams, options?: CallOptions): ApiPromise<EvaluationHistory>;

    /**
     * Create the next version of an evaluation.
     *
     * Creates a new version of an evaluation; takes no body. Copies the content, increments the minor version and
     * makes the copy the latest.
     *
     * `POST /api/prompts/evaluations/{id}/version`
     */
    createEvaluationVersion(params: CreateEvaluationVersionParams, options?: CallOptions): ApiPromise<Evaluation>;
  };
  readonly promptDatasets: {
    /**
     * List datasets.
     *
     * Returns one page of datasets. The order of the rows is not documented.
     *
     * `GET /api/prompts/datasets`
     *
     * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
     */
    listPromptDatasets(params?: ListPromptDatasetsParams, options?: CallOptions): PagePromise<DatasetPage, Row<DatasetPage, 'data'>>;

    /**
     * Get a dataset.
     *
     * Returns a dataset without its items.
     *
     * `GET /api/prompts/datasets/{id}`
     */
    getPromptDataset(params: GetPromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

    /**
     * Update a dataset.
     *
     * Changes the given fields and leaves the others.
     *
     * `PATCH /api/prompts/datasets/{id}`
     */
    updatePromptDataset(params: UpdatePromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

    /**
     * Delete a dataset.
     *
     * Deletes a dataset. To delete one that has items, pass `force`. The response to a request without it is not
     * documented.
     *
     * `DELETE /api/prompts/datasets/{id}`
     */
    deletePromptDataset(params: DeletePromptDatasetParams, options?: CallOptions): ApiPromise<Success>;

    /**
     * Clone a dataset.
     *
     * Clones a dataset to another prompt. Pass `targetPromptId` or `targetPromptGroupId`. Whether the items are copied
     * is not documented.
     *
     * `POST /api/prompts/datasets/{id}/clone`
     */
    clonePromptDataset(params: ClonePromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

    /**
     * Export a dataset.
     *
     * Returns a dataset with all its items and its prompt family.
     *
     * `GET /api/prompts/datasets/{id}/export`
     */
    exportPromptDataset(params: ExportPromptDatasetParams, options?: CallOptions): ApiPromise<DatasetExport>;

    /**
     * List the datasets of a prompt.
     *
     * Returns all datasets of a prompt.
     *
     * `GET /api/prompt/{id}/datasets`
     */
    listDatasetsForPrompt(params: ListDatasetsForPromptParams, options?: CallOptions): ApiPromise<DatasetList>;

    /**
     * Create a dataset.
     *
     * Creates a dataset for a prompt.
     *
     * `POST /api/prompt/{id}/datasets`
     */
    createPromptDataset(params: CreatePromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;
  };
  readonly promptDatasetItems: {
    /**
     * List the items of a dataset.
     *
     * Returns all items of a dataset.
     *
     * `GET /api/prompts/datasets/{id}/items`
     */
    listPromptDatasetItems(params: ListPromptDatasetItemsParams, options?: CallOptions): ApiPromise<DatasetItemList>;

    /**
     * Create an item.
     *
     * Adds an item, a test case, to a dataset.
     *
     * `POST /api/prompts/datasets/{id}/items`
     */
    createPromptDatasetItem(params: CreatePromptDatasetItemParams, options?: CallOptions): ApiPromise<DatasetItem>;

    /**
     * Create several items.
     *
     * Adds several items to a dataset. A limit of their number is not documented.
     *
     * `POST /api/prompts/datasets/{id}/items/bulk`
     */
    bulkCreatePromptDatasetItems(params: BulkCreatePromptDatasetItemsParams, options?: CallOptions): ApiPromise<DatasetItemList>;

    /**
     * Get an item.
     *
     * Returns an item, a test case.
     *
     * `GET /api/prompts/dataset-items/{id}`
     */
    getPromptDatasetItem(params: GetPromptDatasetItemParams, options?: CallOptions): ApiPromise<DatasetItem>;

    /**
     * Update an item.
     *
     * Changes the given fields and leaves the others.
     *
     * `PATCH /api/prompts/dataset-items/{id}`
     */
    updatePromptDatasetItem(params: UpdatePromptDatasetItemParams, options?: CallOptions): ApiPromise<DatasetItem>;

    /**
     * Delete an item.
     *
     * Deletes an item.
     *
     * `DELETE /api/prompts/dataset-items/{id}`
     */
    deletePromptDatasetItem(params: DeletePromptDatasetItemParams, options?: CallOptions): ApiPromise<Success>;
  };
  readonly prompt: {
    /**
     * List prompts.
     *
     * Returns one page of prompts. The order of the rows is not documented.
     *
     * `GET /api/prompt`
     *
     * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
     */
    listPrompts(params?: ListPromptsParams, options?: CallOptions): PagePromise<PromptPage, Row<PromptPage, 'data'>>;

    /**
     * Create a prompt.
     *
     * Creates a prompt. Its text is `rawPrompt`, `systemPrompt` with `humanPrompt`, or `messages`. The documentation
     * site writes variables as `{name}`, the vendor's API description as `{{name}}`.
     *
     * `POST /api/prompt`
     */
    createPrompt(params: CreatePromptParams, options?: CallOptions): ApiPromise<Prompt>;

    /**
     * List prompt tags.
     *
     * Returns all distinct tags of the prompts in the workspace.
     *
     * `GET /api/prompt/tags`
     */
    listPromptTags(options?: CallOptions): ApiPromise<PromptTagList>;

    /**
     * Get a prompt.
     *
     * Returns one version of a prompt. A test of the vendor notes that the service responds with 500, not 404, for an
     * unknown ID.
     *
     * `GET /api/prompt/{id}`
     */
    getPrompt(params: GetPromptParams, options?: CallOptions): ApiPromise<Prompt>;

    /**
     * Update a prompt.
     *
     * Changes the given fields and leaves the others.
     *
     * `PATCH /api/prompt/{id}`
     */
    updatePrompt(params: UpdatePromptParams, options?: CallOptions): ApiPromise<Prompt>;

    /**
     * Delete a prompt.
     *
     * Deletes a prompt. To delete one that has datasets, pass `force`. The response to a request without it is not
     * documented.
     *
     * `DELETE /api/prompt/{id}`
     */
    deletePrompt(params: DeletePromptParams, options?: CallOptions): ApiPromise<Success>;

    /**
     * List the versions of a prompt.
     *
     * Returns all versions of a prompt, newest first.
     *
     * `GET /api/prompt/{id}/versions`
     */
    listPromptVersions(params: ListPromptVersionsParams, options?: CallOptions): ApiPromise<UndocumentedObject>;

    /**
     * Create a version of a prompt.
     *
     * Creates a new version of a prompt, with the given changes.
     *
     * `POST /api/prompt/{id}/versions`
     */
    createPromptVersion(params: CreatePromptVersionParams, options?: CallOptions): ApiPromise<Prompt>;
  };
}
