// Generated from openapi/mutagent.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** One version of an evaluation. The prompt's id, given on creation, is not returned. */
export type Evaluation = components['schemas']['Evaluation'];
/** One page of evaluations. */
export type EvaluationPage = components['schemas']['EvaluationPage'];
/** The versions of one evaluation, newest first. */
export type EvaluationHistory = components['schemas']['EvaluationHistory'];
/**
 * How outputs are judged. The documentation shows metrics with a threshold, or criteria by field; the API description
 * shows rubric criteria
 * (contract §6.2). None of it is required and further keys are kept.
 */
export type EvalConfig = components['schemas']['EvalConfig'];
/** A criterion in one of the three forms that the vendor shows, or another object. */
export type EvalCriterion = components['schemas']['EvalCriterion'];
/** A rubric for one field of the prompt's schemas (API description). */
export type RubricCriterion = components['schemas']['RubricCriterion'];
/** A metric for one field (documentation site). */
export type FieldCriterion = components['schemas']['FieldCriterion'];
/** A rubric with a name (the vendor's CLI). */
export type NamedCriterion = components['schemas']['NamedCriterion'];
/** An evaluation to create. */
export type CreateEvaluationRequest = components['schemas']['CreateEvaluationRequest'];
/** The fields to change; the others stay. Null is not described for any of them. */
export type UpdateEvaluationRequest = components['schemas']['UpdateEvaluationRequest'];
/** The answer to a run. `success` false says that the run was not started. */
export type EvaluationRun = components['schemas']['EvaluationRun'];
/** The result of an evaluation. */
export type EvaluationResult = components['schemas']['EvaluationResult'];
/** How aggregated results are grouped. */
export type ResultGrouping = components['schemas']['ResultGrouping'];
/** How far back aggregated results go. */
export type ResultTimeRange = components['schemas']['ResultTimeRange'];
/** Accuracy by version over time. */
export type AggregatedEvaluationResults = components['schemas']['AggregatedEvaluationResults'];
/** The results of one version on one day. */
export type AggregatedEvaluationResult = components['schemas']['AggregatedEvaluationResult'];
/** A dataset, without its items. */
export type Dataset = components['schemas']['Dataset'];
/** One page of datasets. */
export type DatasetPage = components['schemas']['DatasetPage'];
/** Datasets, all at once. */
export type DatasetList = components['schemas']['DatasetList'];
/** A dataset to create. */
export type CreateDatasetRequest = components['schemas']['CreateDatasetRequest'];
/** The fields to change; the others stay. */
export type UpdateDatasetRequest = components['schemas']['UpdateDatasetRequest'];
/** Where a copy goes. One of the two targets is expected; the official client does not check it. */
export type CloneDatasetRequest = components['schemas']['CloneDatasetRequest'];
/** A dataset with all that belongs to it. */
export type DatasetExport = components['schemas']['DatasetExport'];
/** The prompt family of an exported dataset. */
export type PromptGroup = components['schemas']['PromptGroup'];
/** A test case. */
export type DatasetItem = components['schemas']['DatasetItem'];
/** Items, all at once. */
export type DatasetItemList = components['schemas']['DatasetItemList'];
/** An item to create. */
export type CreateDatasetItemRequest = components['schemas']['CreateDatasetItemRequest'];
/** Items to create. */
export type BulkCreateDatasetItemsRequest = components['schemas']['BulkCreateDatasetItemsRequest'];
/** The fields to change; the others stay. */
export type UpdateDatasetItemRequest = components['schemas']['UpdateDatasetItemRequest'];
/** One version of a prompt. `messages`, accepted on writing, is not returned. */
export type Prompt = components['schemas']['Prompt'];
/** How much belongs to a prompt. */
export type PromptCounts = components['schemas']['PromptCounts'];
/** How a prompt has done. */
export type PromptAnalytics = components['schemas']['PromptAnalytics'];
/** One page of prompts. */
export type PromptPage = components['schemas']['PromptPage'];
/** Tags, all at once. */
export type PromptTagList = components['schemas']['PromptTagList'];
/** One message of a chat prompt. */
export type PromptMessage = components['schemas']['PromptMessage'];
/**
 * A prompt to create. The documentation asks for exactly one of `rawPrompt`, `systemPrompt` with `humanPrompt`, and
 * `messages`;
 * the API description requires none of them.
 */
export type CreatePromptRequest = components['schemas']['CreatePromptRequest'];
/** The fields to change; the others stay. */
export type UpdatePromptRequest = components['schemas']['UpdatePromptRequest'];
/** A version to create. */
export type CreatePromptVersionRequest = components['schemas']['CreatePromptVersionRequest'];
/** Whether it was done. */
export type Success = components['schemas']['Success'];
/** A JSON object whose fields are not documented. */
export type UndocumentedObject = components['schemas']['UndocumentedObject'];
/** An error as the vendor's API description has it. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** An error that repeats the status, as the vendor's API description has it for 409 and 500. */
export type StatusErrorBody = components['schemas']['StatusErrorBody'];
/** An error as the documentation site has it. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/** What went wrong. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** About the request. */
export type ErrorMeta = components['schemas']['ErrorMeta'];
/** The two shapes in which the vendor's sources show an error (contract §10). */
export type ErrorReply = components['schemas']['ErrorReply'];
/** The two shapes in which the vendor's sources show an error of status 409 or 500 (contract §10). */
export type StatusErrorReply = components['schemas']['StatusErrorReply'];

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
     * Evaluations that match every filter given, a page at a time. The order of the rows is not documented.
     *
     * `GET /api/prompts/evaluations`
     *
     * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
     */
    listEvaluations(params?: ListEvaluationsParams, options?: CallOptions): PagePromise<EvaluationPage, Row<EvaluationPage, 'data'>>;

    /**
     * Create an evaluation.
     *
     * Creates version 1.0.0 of an evaluation for the family of a prompt. Creating it does not promise a result: see
     * `runEvaluation`.
     *
     * `POST /api/prompts/evaluations`
     */
    createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

    /**
     * Get accuracy by version over time.
     *
     * Average accuracy of a prompt family by version; whether of its prompts or its evaluations is not said. All rows
     * come at once.
     *
     * `GET /api/prompts/evaluations/results`
     */
    getEvaluationResultsAggregated(params: GetEvaluationResultsAggregatedParams, options?: CallOptions): ApiPromise<AggregatedEvaluationResults>;

    /**
     * Get an evaluation.
     *
     * One evaluation, that is one version of it.
     *
     * `GET /api/prompts/evaluations/{id}`
     */
    getEvaluation(params: GetEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

    /**
     * Update an evaluation.
     *
     * Changes the fields sent and leaves the others. The dataset cannot be changed here, although the documentation
     * says that it can be
     * linked after creation; where is not documented.
     *
     * `PATCH /api/prompts/evaluations/{id}`
     */
    updateEvaluation(params: UpdateEvaluationParams, options?: CallOptions): ApiPromise<Evaluation>;

    /**
     * Delete an evaluation.
     *
     * Deletes one version of an evaluation. What the reply holds is not documented.
     *
     * `DELETE /api/prompts/evaluations/{id}`
     */
    deleteEvaluation(params: DeleteEvaluationParams, options?: CallOptions): ApiPromise<UndocumentedObject>;

    /**
     * Get the result of an evaluation.
     *
     * The result of a run: one object without a status, which is there or not. What the service answers before a
     * result exists is not
     * documented; this document rules 404, which an unknown id gives as well. Which run it returns when there were
     * several is not known.
     *
     * `GET /api/prompts/evaluations/{id}/result`
     */
    getEvaluationResult(params: GetEvaluationResultParams, options?: CallOptions): ApiPromise<EvaluationResult>;

    /**
     * Run an evaluation.
     *
     * Starts a run; poll `getEvaluationResult` for its outcome. Takes no body. The vendor's API description marks it
     * as not implemented on the
     * server and what the service then answers is not known: a reply with `success` false is allowed.
     *
     * `POST /api/prompts/evaluations/{id}/run`
     */
    runEvaluation(params: RunEvaluationParams, options?: CallOptions): ApiPromise<EvaluationRun>;

    /**
     * List the versions of an evaluation.
     *
     * Every version with the same `evaluationGroupId`, newest `createdAt` first. All come at once.
     *
     * `GET /api/prompts/evaluations/{id}/history`
     */
    getEvaluationHistory(params: GetEvaluationHistoryParams, options?: CallOptions): ApiPromise<EvaluationHistory>;

    /**
     * Create the next version of an evaluation.
     *
     * Copies the content, raises the minor version and makes the copy the latest. Takes no body.
     *
     * `POST /api/prompts/evaluations/{id}/version`
     */
    createEvaluationVersion(params: CreateEvaluationVersionParams, options?: CallOptions): ApiPromise<Evaluation>;
  };
  readonly promptDatasets: {
    /**
     * List datasets.
     *
     * Datasets that match every filter given, a page at a time. The order of the rows is not documented.
     *
     * `GET /api/prompts/datasets`
     *
     * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
     */
    listPromptDatasets(params?: ListPromptDatasetsParams, options?: CallOptions): PagePromise<DatasetPage, Row<DatasetPage, 'data'>>;

    /**
     * Get a dataset.
     *
     * One dataset, without its items.
     *
     * `GET /api/prompts/datasets/{id}`
     */
    getPromptDataset(params: GetPromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

    /**
     * Update a dataset.
     *
     * Changes the fields sent and leaves the others.
     *
     * `PATCH /api/prompts/datasets/{id}`
     */
    updatePromptDataset(params: UpdatePromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

    /**
     * Delete a dataset.
     *
     * Deletes a dataset. One that has items is deleted only with `force`.
     *
     * `DELETE /api/prompts/datasets/{id}`
     */
    deletePromptDataset(params: DeletePromptDatasetParams, options?: CallOptions): ApiPromise<Success>;

    /**
     * Clone a dataset.
     *
     * Copies a dataset and its items to a prompt family. Give `targetPromptId` or `targetPromptGroupId`.
     *
     * `POST /api/prompts/datasets/{id}/clone`
     */
    clonePromptDataset(params: ClonePromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

    /**
     * Export a dataset.
     *
     * The dataset with all its items and the prompt family it belongs to, as one JSON document.
     *
     * `GET /api/prompts/datasets/{id}/export`
     */
    exportPromptDataset(params: ExportPromptDatasetParams, options?: CallOptions): ApiPromise<DatasetExport>;

    /**
     * List the datasets of a prompt.
     *
     * Every dataset of the prompt's family. All come at once.
     *
     * `GET /api/prompt/{id}/datasets`
     */
    listDatasetsForPrompt(params: ListDatasetsForPromptParams, options?: CallOptions): ApiPromise<DatasetList>;

    /**
     * Create a dataset.
     *
     * Creates an empty dataset for the family of a prompt.
     *
     * `POST /api/prompt/{id}/datasets`
     */
    createPromptDataset(params: CreatePromptDatasetParams, options?: CallOptions): ApiPromise<Dataset>;
  };
  readonly promptDatasetItems: {
    /**
     * List the items of a dataset.
     *
     * Every item of the dataset. All come at once.
     *
     * `GET /api/prompts/datasets/{id}/items`
     */
    listPromptDatasetItems(params: ListPromptDatasetItemsParams, options?: CallOptions): ApiPromise<DatasetItemList>;

    /**
     * Create an item.
     *
     * Adds one test case to the dataset.
     *
     * `POST /api/prompts/datasets/{id}/items`
     */
    createPromptDatasetItem(params: CreatePromptDatasetItemParams, options?: CallOptions): ApiPromise<DatasetItem>;

    /**
     * Create several items.
     *
     * Adds test cases to the dataset in one call. A limit on their number is not documented.
     *
     * `POST /api/prompts/datasets/{id}/items/bulk`
     */
    bulkCreatePromptDatasetItems(params: BulkCreatePromptDatasetItemsParams, options?: CallOptions): ApiPromise<DatasetItemList>;

    /**
     * Get an item.
     *
     * One test case.
     *
     * `GET /api/prompts/dataset-items/{id}`
     */
    getPromptDatasetItem(params: GetPromptDatasetItemParams, options?: CallOptions): ApiPromise<DatasetItem>;

    /**
     * Update an item.
     *
     * Changes the fields sent and leaves the others.
     *
     * `PATCH /api/prompts/dataset-items/{id}`
     */
    updatePromptDatasetItem(params: UpdatePromptDatasetItemParams, options?: CallOptions): ApiPromise<DatasetItem>;

    /**
     * Delete an item.
     *
     * Takes one test case out of its dataset.
     *
     * `DELETE /api/prompts/dataset-items/{id}`
     */
    deletePromptDatasetItem(params: DeletePromptDatasetItemParams, options?: CallOptions): ApiPromise<Success>;
  };
  readonly prompt: {
    /**
     * List prompts.
     *
     * Prompts that match every filter given, a page at a time. The order of the rows is not documented.
     *
     * `GET /api/prompt`
     *
     * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
     */
    listPrompts(params?: ListPromptsParams, options?: CallOptions): PagePromise<PromptPage, Row<PromptPage, 'data'>>;

    /**
     * Create a prompt.
     *
     * Creates the first version of a prompt family. The text is given in one of three ways: `rawPrompt`,
     * `systemPrompt` with `humanPrompt`,
     * or `messages`. Variables stand in single braces, `{name}`; to the API they are plain text.
     *
     * `POST /api/prompt`
     */
    createPrompt(params: CreatePromptParams, options?: CallOptions): ApiPromise<Prompt>;

    /**
     * List prompt tags.
     *
     * Every tag that is used on prompts. All come at once.
     *
     * `GET /api/prompt/tags`
     */
    listPromptTags(options?: CallOptions): ApiPromise<PromptTagList>;

    /**
     * Get a prompt.
     *
     * One prompt, that is one version of it. A test of the vendor notes 500 for an id that does not exist.
     *
     * `GET /api/prompt/{id}`
     */
    getPrompt(params: GetPromptParams, options?: CallOptions): ApiPromise<Prompt>;

    /**
     * Update a prompt.
     *
     * Changes the fields sent and leaves the others.
     *
     * `PATCH /api/prompt/{id}`
     */
    updatePrompt(params: UpdatePromptParams, options?: CallOptions): ApiPromise<Prompt>;

    /**
     * Delete a prompt.
     *
     * Deletes a prompt. One that has datasets is deleted only with `force`.
     *
     * `DELETE /api/prompt/{id}`
     */
    deletePrompt(params: DeletePromptParams, options?: CallOptions): ApiPromise<Success>;

    /**
     * List the versions of a prompt.
     *
     * The versions of the prompt's family, newest first. The fields of the reply are not documented.
     *
     * `GET /api/prompt/{id}/versions`
     */
    listPromptVersions(params: ListPromptVersionsParams, options?: CallOptions): ApiPromise<UndocumentedObject>;

    /**
     * Create a version of a prompt.
     *
     * Copies the prompt under a new version number, with changes where given.
     *
     * `POST /api/prompt/{id}/versions`
     */
    createPromptVersion(params: CreatePromptVersionParams, options?: CallOptions): ApiPromise<Prompt>;
  };
}
