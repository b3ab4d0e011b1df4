// Generated from openapi/promptic.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** A workspace. Since 0.21, its name is "AI application". */
export type Workspace = components['schemas']['Workspace'];
/** Body of an error response. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** An AI component. */
export type Component = components['schemas']['Component'];
/** Components of the workspace. */
export type ComponentList = components['schemas']['ComponentList'];
/** Component to create. */
export type CreateComponentRequest = components['schemas']['CreateComponentRequest'];
/** ID of the new component, without the rest of the record. */
export type ComponentCreated = components['schemas']['ComponentCreated'];
/**
 * Status of an experiment. That `completed` and `failed` are final, and that `pending` lasts until a start, is
 * inferred. (Inferred: no source states all of this.)
 */
export type ExperimentStatus = components['schemas']['ExperimentStatus'];
/** Provider of the model. */
export type ModelProvider = components['schemas']['ModelProvider'];
/** Type of the task. Responses can also contain `toolSelection` in newer versions, up to 1.1.0. */
export type TaskType = components['schemas']['TaskType'];
/** Type of the optimizer. The vendor does not document how the types differ. */
export type OptimizerType = components['schemas']['OptimizerType'];
/** Format of a prompt. The vendor does not document how the formats differ. */
export type PromptFormat = components['schemas']['PromptFormat'];
/** Role of a message. */
export type PromptMessageRole = components['schemas']['PromptMessageRole'];
/** One message of a prompt template. */
export type PromptMessage = components['schemas']['PromptMessage'];
/** An input variable. The vendor does not document how it is used. */
export type InputVariable = components['schemas']['InputVariable'];
/** Hyperparameters of an experiment. All are optional; the ranges are not documented. */
export type Hyperparameters = components['schemas']['Hyperparameters'];
/** Record of an experiment. */
export type Experiment = components['schemas']['Experiment'];
/** One page of experiments. */
export type ExperimentList = components['schemas']['ExperimentList'];
/** Experiment to create. */
export type CreateExperimentRequest = components['schemas']['CreateExperimentRequest'];
/** Fields of a pending experiment to change. All are optional, and other fields are allowed. */
export type UpdateExperimentRequest = components['schemas']['UpdateExperimentRequest'];
/** Result of starting an experiment. */
export type ExperimentStarted = components['schemas']['ExperimentStarted'];
/** Initial prompt of the duplicate. By default, it is that of the source. */
export type DuplicateExperimentRequest = components['schemas']['DuplicateExperimentRequest'];
/** Part of the data: training or held-out evaluation. */
export type SplitType = components['schemas']['SplitType'];
/** An observation: input variables and the expected output. */
export type Observation = components['schemas']['Observation'];
/** Observations of an experiment. */
export type ObservationList = components['schemas']['ObservationList'];
/** Observation to create. */
export type NewObservation = components['schemas']['NewObservation'];
/** Observations to create, at most 1,000. */
export type NewObservations = components['schemas']['NewObservations'];
/** An array of observations, or a single one. */
export type CreateObservationsRequest = components['schemas']['CreateObservationsRequest'];
/**
 * Fields of an observation to change. That all are optional is inferred. Other fields are allowed. (Inferred: no
 * source states all of this.)
 */
export type UpdateObservationRequest = components['schemas']['UpdateObservationRequest'];
/**
 * Type of the evaluator.
 *
 * - `f1` is the classification F1 score, `similarity` the similarity of texts or embeddings.
 * - `referenceJudge` scores the prediction and the expected output separately, `comparisonJudge` both in one
 * prompt.
 * - `generalJudge` has its own prompt, `structuredOutput` scores a JSON prediction by field.
 * - Responses can also contain `toolSelection` in newer versions, up to 1.1.0.
 */
export type EvaluatorType = components['schemas']['EvaluatorType'];
/**
 * Scoring rule of one field. The service rejects unknown keys. The vendor's newest reference rejects `strategy` and
 * `array_strategy` too, and has `method` instead.
 */
export type EvaluatorFieldRule = components['schemas']['EvaluatorFieldRule'];
/**
 * Settings by the type of the evaluator: `instructions` of `referenceJudge` and `comparisonJudge`, `messages` of
 * `generalJudge`, the others of `structuredOutput`. None are documented for `f1` and `similarity`.
 */
export type EvaluatorConfig = components['schemas']['EvaluatorConfig'];
/** An evaluator of an experiment. */
export type Evaluator = components['schemas']['Evaluator'];
/** Evaluators of an experiment. */
export type EvaluatorList = components['schemas']['EvaluatorList'];
/** Evaluator to create. */
export type NewEvaluator = components['schemas']['NewEvaluator'];
/** Evaluators to create. */
export type NewEvaluators = components['schemas']['NewEvaluators'];
/** An array of evaluators, or a single one. */
export type CreateEvaluatorsRequest = components['schemas']['CreateEvaluatorsRequest'];
/**
 * Fields of an evaluator to change. That all are optional is inferred. Other fields are allowed. (Inferred: no source
 * states all of this.)
 */
export type UpdateEvaluatorRequest = components['schemas']['UpdateEvaluatorRequest'];
/** An iteration of an experiment. */
export type Iteration = components['schemas']['Iteration'];
/** Iterations of an experiment. */
export type IterationList = components['schemas']['IterationList'];
/** Score of an iteration by one evaluator. */
export type IterationScore = components['schemas']['IterationScore'];
/** An iteration with its scores by evaluator. */
export type IterationWithScores = components['schemas']['IterationWithScores'];
/** The active deployment of a component. */
export type Deployment = components['schemas']['Deployment'];
/** Experiment to deploy. */
export type DeployRequest = components['schemas']['DeployRequest'];
/** A new deployment. */
export type DeploymentCreated = components['schemas']['DeploymentCreated'];
/** The deployed prompt, from the best iteration of the experiment. */
export type DeployedPrompt = components['schemas']['DeployedPrompt'];
/** Status of a trace. The vendor does not document what makes it `error`. */
export type TraceStatus = components['schemas']['TraceStatus'];
/** Summary of a trace. */
export type TraceListItem = components['schemas']['TraceListItem'];
/** One page of traces. */
export type TraceList = components['schemas']['TraceList'];
/** Aggregated tracing statistics. */
export type TracingStats = components['schemas']['TracingStats'];
/** OpenTelemetry event of a span, such as a message or a tool call. */
export type SpanEvent = components['schemas']['SpanEvent'];
/** One operation of a trace. */
export type Span = components['schemas']['Span'];
/** A trace with all its spans and events. */
export type Trace = components['schemas']['Trace'];
/** A dataset of a component, without its items. */
export type Dataset = components['schemas']['Dataset'];
/** Datasets of a component. */
export type DatasetList = components['schemas']['DatasetList'];
/** Dataset to create. */
export type CreateDatasetRequest = components['schemas']['CreateDatasetRequest'];
/** An item of a dataset, which refers to a trace; before 0.18. */
export type DatasetItem = components['schemas']['DatasetItem'];
/** A case of a dataset; since 0.18. The payloads may contain URIs of Promptic resources. */
export type DatasetCase = components['schemas']['DatasetCase'];
/** A dataset with its items or cases. */
export type DatasetWithItems = components['schemas']['DatasetWithItems'];
/** A run: traces grouped for a dataset. */
export type Run = components['schemas']['Run'];
/** Runs of a component. */
export type RunList = components['schemas']['RunList'];
/** Run to create. */
export type CreateRunRequest = components['schemas']['CreateRunRequest'];
/** A run with its traces. */
export type RunWithTraces = components['schemas']['RunWithTraces'];
/** Rating of a trace. */
export type AnnotationRating = components['schemas']['AnnotationRating'];
/** Human feedback on a trace in a run. */
export type Annotation = components['schemas']['Annotation'];
/** Annotations of one or more runs. */
export type AnnotationList = components['schemas']['AnnotationList'];
/** Annotation to create or update. */
export type UpsertAnnotationRequest = components['schemas']['UpsertAnnotationRequest'];
/** Status of an evaluation. `completed` and `failed` are final. */
export type AgentEvaluationStatus = components['schemas']['AgentEvaluationStatus'];
/** Details of an insight. Which ones there are depends on its type. */
export type InsightDetails = components['schemas']['InsightDetails'];
/** One insight of an evaluation. */
export type Insight = components['schemas']['Insight'];
/** Figures on the runs that were analyzed. */
export type InsightMeta = components['schemas']['InsightMeta'];
/** Result of an evaluation. */
export type InsightResult = components['schemas']['InsightResult'];
/** Subject of an evaluation; since 0.17. The vendor does not document its meaning. */
export type EvaluationSubject = components['schemas']['EvaluationSubject'];
/** Type of the target of an evaluation; since 0.17. The vendor does not document its meaning. */
export type EvaluationTargetType = components['schemas']['EvaluationTargetType'];
/** An evaluation. */
export type AgentEvaluation = components['schemas']['AgentEvaluation'];
/** Evaluations of a component. */
export type AgentEvaluationList = components['schemas']['AgentEvaluationList'];
/** Evaluation to start. */
export type CreateEvaluationRequest = components['schemas']['CreateEvaluationRequest'];

/** Arguments of `createComponent`. */
export type CreateComponentParams = Params<operations['createComponent']>;
/** Arguments of `getComponent`. */
export type GetComponentParams = Params<operations['getComponent']>;
/** Arguments of `deleteComponent`. */
export type DeleteComponentParams = Params<operations['deleteComponent']>;
/** Arguments of `listExperiments`. */
export type ListExperimentsParams = Params<operations['listExperiments']>;
/** Arguments of `createExperiment`. */
export type CreateExperimentParams = Params<operations['createExperiment']>;
/** Arguments of `getExperiment`. */
export type GetExperimentParams = Params<operations['getExperiment']>;
/** Arguments of `updateExperiment`. */
export type UpdateExperimentParams = Params<operations['updateExperiment']>;
/** Arguments of `deleteExperiment`. */
export type DeleteExperimentParams = Params<operations['deleteExperiment']>;
/** Arguments of `startExperiment`. */
export type StartExperimentParams = Params<operations['startExperiment']>;
/** Arguments of `duplicateExperiment`. */
export type DuplicateExperimentParams = Params<operations['duplicateExperiment']>;
/** Arguments of `listObservations`. */
export type ListObservationsParams = Params<operations['listObservations']>;
/** Arguments of `createObservations`. */
export type CreateObservationsParams = ParamsWithBody<operations['createObservations'], 'observations'>;
/** Arguments of `updateObservation`. */
export type UpdateObservationParams = Params<operations['updateObservation']>;
/** Arguments of `deleteObservation`. */
export type DeleteObservationParams = Params<operations['deleteObservation']>;
/** Arguments of `listEvaluators`. */
export type ListEvaluatorsParams = Params<operations['listEvaluators']>;
/** Arguments of `createEvaluators`. */
export type CreateEvaluatorsParams = ParamsWithBody<operations['createEvaluators'], 'evaluators'>;
/** Arguments of `updateEvaluator`. */
export type UpdateEvaluatorParams = Params<operations['updateEvaluator']>;
/** Arguments of `deleteEvaluator`. */
export type DeleteEvaluatorParams = Params<operations['deleteEvaluator']>;
/** Arguments of `listIterations`. */
export type ListIterationsParams = Params<operations['listIterations']>;
/** Arguments of `getBestIteration`. */
export type GetBestIterationParams = Params<operations['getBestIteration']>;
/** Arguments of `getIteration`. */
export type GetIterationParams = Params<operations['getIteration']>;
/** Arguments of `getDeployment`. */
export type GetDeploymentParams = Params<operations['getDeployment']>;
/** Arguments of `deploy`. */
export type DeployParams = Params<operations['deploy']>;
/** Arguments of `undeploy`. */
export type UndeployParams = Params<operations['undeploy']>;
/** Arguments of `getDeployedPrompt`. */
export type GetDeployedPromptParams = Params<operations['getDeployedPrompt']>;
/** Arguments of `listTraces`. */
export type ListTracesParams = Params<operations['listTraces']>;
/** Arguments of `getStats`. */
export type GetStatsParams = Params<operations['getStats']>;
/** Arguments of `getTrace`. */
export type GetTraceParams = Params<operations['getTrace']>;
/** Arguments of `listDatasets`. */
export type ListDatasetsParams = Params<operations['listDatasets']>;
/** Arguments of `createDataset`. */
export type CreateDatasetParams = Params<operations['createDataset']>;
/** Arguments of `getDataset`. */
export type GetDatasetParams = Params<operations['getDataset']>;
/** Arguments of `deleteDataset`. */
export type DeleteDatasetParams = Params<operations['deleteDataset']>;
/** Arguments of `listRuns`. */
export type ListRunsParams = Params<operations['listRuns']>;
/** Arguments of `createRun`. */
export type CreateRunParams = Params<operations['createRun']>;
/** Arguments of `getRun`. */
export type GetRunParams = Params<operations['getRun']>;
/** Arguments of `deleteRun`. */
export type DeleteRunParams = Params<operations['deleteRun']>;
/** Arguments of `listDatasetAnnotations`. */
export type ListDatasetAnnotationsParams = Params<operations['listDatasetAnnotations']>;
/** Arguments of `listAnnotations`. */
export type ListAnnotationsParams = Params<operations['listAnnotations']>;
/** Arguments of `upsertAnnotation`. */
export type UpsertAnnotationParams = Params<operations['upsertAnnotation']>;
/** Arguments of `deleteAnnotation`. */
export type DeleteAnnotationParams = Params<operations['deleteAnnotation']>;
/** Arguments of `listEvaluations`. */
export type ListEvaluationsParams = Params<operations['listEvaluations']>;
/** Arguments of `createEvaluation`. */
export type CreateEvaluationParams = Params<operations['createEvaluation']>;
/** Arguments of `getEvaluation`. */
export type GetEvaluationParams = Params<operations['getEvaluation']>;

/** The operations of Promptic API, one method each. */
export interface PrompticMethods {
  /**
   * Get the workspace of the credentials.
   *
   * Returns the workspace of the API key, or with an access token the one that `X-Workspace-Id` names. Since 0.21, the
   * official client requests `/ai-application` instead: see `getAiApplication`.
   *
   * `GET /workspace`
   */
  getWorkspace(options?: CallOptions): ApiPromise<Workspace>;

  /**
   * Get the AI application of the credentials.
   *
   * Returns the same record as `getWorkspace`, under the path that the official client has used since 0.21. Whether
   * the service still serves the older path is not documented.
   *
   * `GET /ai-application`
   */
  getAiApplication(options?: CallOptions): ApiPromise<Workspace>;

  /**
   * List components.
   *
   * Returns all components of the workspace. There are no paging parameters.
   *
   * `GET /components`
   */
  listComponents(options?: CallOptions): ApiPromise<ComponentList>;

  /**
   * Create a component.
   *
   * Creates a component and returns only its ID.
   *
   * `POST /components`
   */
  createComponent(params: CreateComponentParams, options?: CallOptions): ApiPromise<ComponentCreated>;

  /**
   * Get a component.
   *
   * Returns a component.
   *
   * `GET /components/{componentId}`
   */
  getComponent(params: GetComponentParams, options?: CallOptions): ApiPromise<Component>;

  /**
   * Delete a component.
   *
   * Deletes a component. The response is not documented.
   *
   * `DELETE /components/{componentId}`
   */
  deleteComponent(params: DeleteComponentParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List experiments.
   *
   * Returns one page of experiments. The response contains no total; that a page with fewer rows than `limit` is the
   * last one is inferred. (Inferred: no source states all of this.)
   *
   * `GET /experiments`
   *
   * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
   */
  listExperiments(params?: ListExperimentsParams, options?: CallOptions): PagePromise<ExperimentList, Row<ExperimentList, 'data'>>;

  /**
   * Create an experiment.
   *
   * Creates an experiment. Add observations and evaluators, then start it. That a new experiment is pending is
   * inferred. (Inferred: no source states all of this.)
   *
   * `POST /experiments`
   */
  createExperiment(params: CreateExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * Get an experiment.
   *
   * Returns an experiment. An ID that is not a UUID results in 404.
   *
   * `GET /experiments/{experimentId}`
   */
  getExperiment(params: GetExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * Update a pending experiment.
   *
   * Changes the given fields of an experiment, or returns 409 if it is not pending. Whether null clears a field is not
   * documented.
   *
   * `PATCH /experiments/{experimentId}`
   */
  updateExperiment(params: UpdateExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * Delete an experiment.
   *
   * Deletes an experiment. The response is not documented.
   *
   * `DELETE /experiments/{experimentId}`
   */
  deleteExperiment(params: DeleteExperimentParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Start a pending experiment.
   *
   * Puts a pending experiment into the queue; takes no body. Returns 409 if the experiment is not pending, and 402 if
   * there is no subscription and payment method or the free tier is used up.
   *
   * `POST /experiments/{experimentId}/start`
   */
  startExperiment(params: StartExperimentParams, options?: CallOptions): ApiPromise<ExperimentStarted>;

  /**
   * Duplicate an experiment.
   *
   * Creates an experiment under the same component, with copies of the observations and evaluators of the
   * source. That the new experiment is pending is inferred.
   *
   * Its initial prompt is that of the source. With `continueFromOptimized`, it is the prompt of the source's
   * best iteration; otherwise `initialPromptOverride` replaces it, if given.
   *
   * `POST /experiments/{experimentId}/duplicate`
   */
  duplicateExperiment(params: DuplicateExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * List observations.
   *
   * Returns the observations of an experiment. There are no paging parameters.
   *
   * `GET /experiments/{experimentId}/observations`
   */
  listObservations(params: ListObservationsParams, options?: CallOptions): ApiPromise<ObservationList>;

  /**
   * Create observations.
   *
   * Adds up to 1,000 observations to an experiment. The service accepts an array or a single object; the official
   * client sends an array.
   *
   * `POST /experiments/{experimentId}/observations`
   */
  createObservations(params: CreateObservationsParams, options?: CallOptions): ApiPromise<ObservationList>;

  /**
   * Update an observation.
   *
   * Changes the given fields of an observation.
   *
   * `PATCH /experiments/{experimentId}/observations/{observationId}`
   */
  updateObservation(params: UpdateObservationParams, options?: CallOptions): ApiPromise<Observation>;

  /**
   * Delete an observation.
   *
   * Deletes an observation. The response is not documented.
   *
   * `DELETE /experiments/{experimentId}/observations/{observationId}`
   */
  deleteObservation(params: DeleteObservationParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List evaluators.
   *
   * Returns the evaluators of an experiment. There are no paging parameters.
   *
   * `GET /experiments/{experimentId}/evaluators`
   */
  listEvaluators(params: ListEvaluatorsParams, options?: CallOptions): ApiPromise<EvaluatorList>;

  /**
   * Create evaluators.
   *
   * Adds evaluators to an experiment. The service accepts an array or a single object; the official client sends an
   * array.
   *
   * `POST /experiments/{experimentId}/evaluators`
   */
  createEvaluators(params: CreateEvaluatorsParams, options?: CallOptions): ApiPromise<EvaluatorList>;

  /**
   * Update an evaluator.
   *
   * Changes the given fields of an evaluator.
   *
   * `PATCH /experiments/{experimentId}/evaluators/{evaluatorId}`
   */
  updateEvaluator(params: UpdateEvaluatorParams, options?: CallOptions): ApiPromise<Evaluator>;

  /**
   * Delete an evaluator.
   *
   * Deletes an evaluator. The response is not documented.
   *
   * `DELETE /experiments/{experimentId}/evaluators/{evaluatorId}`
   */
  deleteEvaluator(params: DeleteEvaluatorParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List iterations.
   *
   * Returns the iterations of an experiment. There are no paging parameters.
   *
   * `GET /experiments/{experimentId}/iterations`
   */
  listIterations(params: ListIterationsParams, options?: CallOptions): ApiPromise<IterationList>;

  /**
   * Get the best iteration.
   *
   * Returns the iteration with the highest `evalNormalizedScore`, or if there is none, with the highest
   * `overallNormalizedScore`. What the service returns before the first iteration is not documented.
   *
   * `GET /experiments/{experimentId}/iterations/best`
   */
  getBestIteration(params: GetBestIterationParams, options?: CallOptions): ApiPromise<IterationWithScores>;

  /**
   * Get an iteration.
   *
   * Returns an iteration with its scores by evaluator.
   *
   * `GET /experiments/{experimentId}/iterations/{iterationId}`
   */
  getIteration(params: GetIterationParams, options?: CallOptions): ApiPromise<IterationWithScores>;

  /**
   * Get the deployment of a component.
   *
   * Returns the deployed experiment, or null if nothing is deployed. Whether the service then sends the JSON value
   * `null`, 204 or 404 is not documented.
   *
   * `GET /components/{componentId}/deployment`
   */
  getDeployment(params: GetDeploymentParams, options?: CallOptions): ApiPromise<Deployment | null>;

  /**
   * Deploy an experiment.
   *
   * Deploys an experiment to a component. That it replaces an earlier deployment is inferred.
   *
   * `POST /components/{componentId}/deployment`
   */
  deploy(params: DeployParams, options?: CallOptions): ApiPromise<DeploymentCreated>;

  /**
   * Remove the deployment of a component.
   *
   * Removes the deployment. The response is not documented.
   *
   * `DELETE /components/{componentId}/deployment`
   */
  undeploy(params: UndeployParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Get the deployed prompt of a component.
   *
   * Returns the prompt of the deployed experiment, or null if nothing is deployed. Whether the service then sends the
   * JSON value `null`, 204 or 404 is not documented.
   *
   * `GET /components/{componentId}/deployment/prompt`
   */
  getDeployedPrompt(params: GetDeployedPromptParams, options?: CallOptions): ApiPromise<DeployedPrompt | null>;

  /**
   * List traces.
   *
   * Returns one page of traces.
   *
   * `GET /traces`
   *
   * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
   */
  listTraces(params?: ListTracesParams, options?: CallOptions): PagePromise<TraceList, Row<TraceList, 'traces'>>;

  /**
   * Get tracing statistics.
   *
   * Returns aggregated tracing statistics.
   *
   * `GET /traces/stats`
   */
  getStats(params?: GetStatsParams, options?: CallOptions): ApiPromise<TracingStats>;

  /**
   * Get a trace.
   *
   * Returns a trace with all its spans and their events.
   *
   * `GET /traces/{traceId}`
   */
  getTrace(params: GetTraceParams, options?: CallOptions): ApiPromise<Trace>;

  /**
   * List datasets.
   *
   * Returns the datasets of a component without their items. There are no paging parameters.
   *
   * `GET /components/{componentId}/datasets`
   */
  listDatasets(params: ListDatasetsParams, options?: CallOptions): ApiPromise<DatasetList>;

  /**
   * Create a dataset.
   *
   * Creates a dataset for a component, with the given traces if any.
   *
   * `POST /components/{componentId}/datasets`
   */
  createDataset(params: CreateDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

  /**
   * Get a dataset.
   *
   * Returns a dataset with its `items`, or since 0.18 with its `cases`.
   *
   * `GET /components/{componentId}/datasets/{datasetId}`
   */
  getDataset(params: GetDatasetParams, options?: CallOptions): ApiPromise<DatasetWithItems>;

  /**
   * Delete a dataset.
   *
   * Deletes a dataset. The response is not documented.
   *
   * `DELETE /components/{componentId}/datasets/{datasetId}`
   */
  deleteDataset(params: DeleteDatasetParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List runs.
   *
   * Returns the runs of a component without their traces. There are no paging parameters.
   *
   * `GET /components/{componentId}/runs`
   */
  listRuns(params: ListRunsParams, options?: CallOptions): ApiPromise<RunList>;

  /**
   * Create a run.
   *
   * Creates a run for a dataset, with the given traces if any.
   *
   * `POST /components/{componentId}/runs`
   */
  createRun(params: CreateRunParams, options?: CallOptions): ApiPromise<Run>;

  /**
   * Get a run.
   *
   * Returns a run with its traces.
   *
   * `GET /components/{componentId}/runs/{runId}`
   */
  getRun(params: GetRunParams, options?: CallOptions): ApiPromise<RunWithTraces>;

  /**
   * Delete a run.
   *
   * Deletes a run. The response is not documented.
   *
   * `DELETE /components/{componentId}/runs/{runId}`
   */
  deleteRun(params: DeleteRunParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List the annotations of a dataset.
   *
   * Returns the annotations of traces in all runs of a dataset. There are no paging parameters.
   *
   * `GET /components/{componentId}/datasets/{datasetId}/annotations`
   */
  listDatasetAnnotations(params: ListDatasetAnnotationsParams, options?: CallOptions): ApiPromise<AnnotationList>;

  /**
   * List the annotations of a run.
   *
   * Returns the annotations of all runs of the same dataset, not only of this run. There are no paging parameters.
   *
   * `GET /components/{componentId}/runs/{runId}/annotations`
   */
  listAnnotations(params: ListAnnotationsParams, options?: CallOptions): ApiPromise<AnnotationList>;

  /**
   * Create or update an annotation.
   *
   * Creates or updates the annotation of a trace in a run. That a run has one annotation for each trace is inferred.
   * Whether the service returns 200 or 201 is not documented; here, 201 stands for a new annotation.
   *
   * `POST /components/{componentId}/runs/{runId}/annotations`
   */
  upsertAnnotation(params: UpsertAnnotationParams, options?: CallOptions): ApiPromise<Annotation>;

  /**
   * Delete an annotation.
   *
   * Deletes an annotation. The response is not documented.
   *
   * `DELETE /components/{componentId}/runs/{runId}/annotations/{annotationId}`
   */
  deleteAnnotation(params: DeleteAnnotationParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List evaluations.
   *
   * Returns the evaluations of a component. There are no paging parameters.
   *
   * `GET /components/{componentId}/evaluations`
   */
  listEvaluations(params: ListEvaluationsParams, options?: CallOptions): ApiPromise<AgentEvaluationList>;

  /**
   * Start an evaluation.
   *
   * Starts the evaluation of a dataset; `runId` associates it with a run. Poll `getEvaluation` for its result. Returns
   * 402 if there is no subscription and payment method or the free tier is used up.
   *
   * `POST /components/{componentId}/evaluations`
   */
  createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<AgentEvaluation>;

  /**
   * Get an evaluation.
   *
   * Returns an evaluation with its status and results.
   *
   * `GET /components/{componentId}/evaluations/{evaluationId}`
   */
  getEvaluation(params: GetEvaluationParams, options?: CallOptions): ApiPromise<AgentEvaluation>;
}
