// Generated from openapi/promptic.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** The body of every documented failure. */
export type ErrorBody = components['schemas']['ErrorBody'];
/**
 * State of an experiment. `completed` and `failed` are final by their names; `pending` does not move before a start
 * (inferred).
 */
export type ExperimentStatus = components['schemas']['ExperimentStatus'];
/** Where the target model runs. No cross-check with the model's name is known. */
export type ModelProvider = components['schemas']['ModelProvider'];
/** The optimisation algorithm. */
export type OptimizerType = components['schemas']['OptimizerType'];
/** What the prompt does. Newer servers also answer `toolSelection`. */
export type TaskType = components['schemas']['TaskType'];
/** How an evaluator scores. Newer servers also know `toolSelection`. */
export type EvaluatorType = components['schemas']['EvaluatorType'];
/** Whether an observation trains the prompt or is held out to evaluate it. */
export type SplitType = components['schemas']['SplitType'];
/** Outcome of a trace. */
export type TraceStatus = components['schemas']['TraceStatus'];
/** One prompt text, or several messages with roles. */
export type PromptFormat = components['schemas']['PromptFormat'];
/** Who speaks a message of a prompt. */
export type PromptMessageRole = components['schemas']['PromptMessageRole'];
/** A person's verdict on a trace. */
export type AnnotationRating = components['schemas']['AnnotationRating'];
/** State of an evaluation; `completed` and `failed` are final. */
export type AgentEvaluationStatus = components['schemas']['AgentEvaluationStatus'];
/** What an evaluation judges (since 0.17). */
export type EvaluationSubject = components['schemas']['EvaluationSubject'];
/** What an evaluation runs over (since 0.17). */
export type EvaluationTargetType = components['schemas']['EvaluationTargetType'];
/** A workspace, called AI Application since 0.21. */
export type Workspace = components['schemas']['Workspace'];
/** An AI component, the prompt or agent under improvement. */
export type Component = components['schemas']['Component'];
/** All components of the workspace. */
export type ComponentList = components['schemas']['ComponentList'];
/** A new component. */
export type CreateComponentRequest = components['schemas']['CreateComponentRequest'];
/** The id of a new component, not the full record. */
export type ComponentCreated = components['schemas']['ComponentCreated'];
/** Settings of the optimiser; further keys are passed on. Ranges are not documented. */
export type Hyperparameters = components['schemas']['Hyperparameters'];
/** One message of a prompt; placeholders stand in braces. */
export type PromptMessage = components['schemas']['PromptMessage'];
/** Which dataset column fills a placeholder of the prompt. */
export type InputVariable = components['schemas']['InputVariable'];
/** An experiment. Required are the fields that both generations of the official client and the vendor's page show. */
export type Experiment = components['schemas']['Experiment'];
/** A page of experiments, without total or cursor. */
export type ExperimentList = components['schemas']['ExperimentList'];
/** A new experiment. */
export type CreateExperimentRequest = components['schemas']['CreateExperimentRequest'];
/** Fields of a pending experiment to change; all optional, further keys are passed on. */
export type UpdateExperimentRequest = components['schemas']['UpdateExperimentRequest'];
/** The queue's receipt for a started experiment. */
export type ExperimentStarted = components['schemas']['ExperimentStarted'];
/** Where the initial prompt of a copy comes from; empty takes the source's initial prompt. */
export type DuplicateExperimentRequest = components['schemas']['DuplicateExperimentRequest'];
/** One example of an experiment. */
export type Observation = components['schemas']['Observation'];
/** Observations of an experiment. */
export type ObservationList = components['schemas']['ObservationList'];
/** One new example of an experiment. */
export type NewObservation = components['schemas']['NewObservation'];
/** New observations, as an array of at most 1000 or as a single object. The clients send the array. */
export type CreateObservationsRequest = components['schemas']['CreateObservationsRequest'];
/** Fields of an observation to change; all optional (inferred from creating one), further keys are passed on. */
export type UpdateObservationRequest = components['schemas']['UpdateObservationRequest'];
/** How a `structuredOutput` evaluator compares one field. The service refuses unknown keys here. */
export type EvaluatorFieldRule = components['schemas']['EvaluatorFieldRule'];
/**
 * Settings of an evaluator by its type, passed on as they are. `referenceJudge` and `comparisonJudge` read
 * `instructions`;
 * `generalJudge` reads `messages`; `structuredOutput` reads `schema_definition`, `fields` and `judge_instructions`;
 * none
 * is documented for `f1` and `similarity`.
 */
export type EvaluatorConfig = components['schemas']['EvaluatorConfig'];
/** An evaluator of an experiment. */
export type Evaluator = components['schemas']['Evaluator'];
/** Evaluators of an experiment. */
export type EvaluatorList = components['schemas']['EvaluatorList'];
/** One new evaluator of an experiment. */
export type NewEvaluator = components['schemas']['NewEvaluator'];
/** New evaluators, as an array or as a single object. The clients send the array. */
export type CreateEvaluatorsRequest = components['schemas']['CreateEvaluatorsRequest'];
/** Fields of an evaluator to change; all optional (inferred from creating one), further keys are passed on. */
export type UpdateEvaluatorRequest = components['schemas']['UpdateEvaluatorRequest'];
/** One prompt that an experiment has tried. */
export type Iteration = components['schemas']['Iteration'];
/** Iterations of an experiment. */
export type IterationList = components['schemas']['IterationList'];
/** What one evaluator says about an iteration. */
export type IterationScore = components['schemas']['IterationScore'];
/** An iteration with its scores by evaluator. */
export type IterationWithScores = components['schemas']['IterationWithScores'];
/** What a component has deployed. */
export type Deployment = components['schemas']['Deployment'];
/** What to deploy. */
export type DeployRequest = components['schemas']['DeployRequest'];
/** A new deployment. */
export type DeploymentCreated = components['schemas']['DeploymentCreated'];
/** The prompt that a component serves. */
export type DeployedPrompt = components['schemas']['DeployedPrompt'];
/** Summary of a trace. */
export type TraceListItem = components['schemas']['TraceListItem'];
/** A page of traces. */
export type TraceList = components['schemas']['TraceList'];
/** Something that happened within a span. */
export type SpanEvent = components['schemas']['SpanEvent'];
/** One step of a trace. */
export type Span = components['schemas']['Span'];
/** A trace with its spans. */
export type Trace = components['schemas']['Trace'];
/** Totals over the traces of a period. */
export type TracingStats = components['schemas']['TracingStats'];
/** A dataset without its items. */
export type Dataset = components['schemas']['Dataset'];
/** All datasets of a component. */
export type DatasetList = components['schemas']['DatasetList'];
/** One trace of a dataset; servers before 0.18. */
export type DatasetItem = components['schemas']['DatasetItem'];
/** One case of a dataset; servers since 0.18. */
export type DatasetCase = components['schemas']['DatasetCase'];
/** A dataset with its items. */
export type DatasetWithItems = components['schemas']['DatasetWithItems'];
/** A new dataset. */
export type CreateDatasetRequest = components['schemas']['CreateDatasetRequest'];
/** A run without its traces. Required are the fields that the vendor's page shows too. */
export type Run = components['schemas']['Run'];
/** All runs of a component. */
export type RunList = components['schemas']['RunList'];
/** A run with its traces. */
export type RunWithTraces = components['schemas']['RunWithTraces'];
/** A new run. */
export type CreateRunRequest = components['schemas']['CreateRunRequest'];
/** A person's verdict on a trace within a run. */
export type Annotation = components['schemas']['Annotation'];
/** Annotations of runs. */
export type AnnotationList = components['schemas']['AnnotationList'];
/** A verdict on a trace. */
export type UpsertAnnotationRequest = components['schemas']['UpsertAnnotationRequest'];
/** Figures behind an insight, any of these and further ones. */
export type InsightDetails = components['schemas']['InsightDetails'];
/** One finding of an evaluation. */
export type Insight = components['schemas']['Insight'];
/** What an evaluation looked at. */
export type InsightMeta = components['schemas']['InsightMeta'];
/** The result of an evaluation. */
export type InsightResult = components['schemas']['InsightResult'];
/** An evaluation in its present state. */
export type AgentEvaluation = components['schemas']['AgentEvaluation'];
/** All evaluations of a component. */
export type AgentEvaluationList = components['schemas']['AgentEvaluationList'];
/** A new evaluation. */
export type CreateEvaluationRequest = components['schemas']['CreateEvaluationRequest'];

/** Arguments of `createComponent`. */
export type CreateComponentParams = Params<operations['createComponent']>;
/** Arguments of `getComponent`. */
export type GetComponentParams = Params<operations['getComponent']>;
/** Arguments of `deleteComponent`. */
export type DeleteComponentParams = Params<operations['deleteComponent']>;
/** Arguments of `getDeployment`. */
export type GetDeploymentParams = Params<operations['getDeployment']>;
/** Arguments of `deploy`. */
export type DeployParams = Params<operations['deploy']>;
/** Arguments of `undeploy`. */
export type UndeployParams = Params<operations['undeploy']>;
/** Arguments of `getDeployedPrompt`. */
export type GetDeployedPromptParams = Params<operations['getDeployedPrompt']>;
/** Arguments of `listDatasets`. */
export type ListDatasetsParams = Params<operations['listDatasets']>;
/** Arguments of `createDataset`. */
export type CreateDatasetParams = Params<operations['createDataset']>;
/** Arguments of `getDataset`. */
export type GetDatasetParams = Params<operations['getDataset']>;
/** Arguments of `deleteDataset`. */
export type DeleteDatasetParams = Params<operations['deleteDataset']>;
/** Arguments of `listDatasetAnnotations`. */
export type ListDatasetAnnotationsParams = Params<operations['listDatasetAnnotations']>;
/** Arguments of `listRuns`. */
export type ListRunsParams = Params<operations['listRuns']>;
/** Arguments of `createRun`. */
export type CreateRunParams = Params<operations['createRun']>;
/** Arguments of `getRun`. */
export type GetRunParams = Params<operations['getRun']>;
/** Arguments of `deleteRun`. */
export type DeleteRunParams = Params<operations['deleteRun']>;
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
/** Arguments of `listTraces`. */
export type ListTracesParams = Params<operations['listTraces']>;
/** Arguments of `getStats`. */
export type GetStatsParams = Params<operations['getStats']>;
/** Arguments of `getTrace`. */
export type GetTraceParams = Params<operations['getTrace']>;

/** The operations of Promptic API, one method each. */
export interface PrompticMethods {
  /**
   * Read the workspace of the credentials.
   *
   * Returns the workspace that the API key belongs to, or the one that `X-Workspace-Id` names beside an access token.
   * Status 200 is documented. promptic-sdk 1.1.0 asks `/ai-application` for the same record (contract §10): see
   * `getAiApplication`.
   *
   * `GET /workspace`
   */
  getWorkspace(options?: CallOptions): ApiPromise<Workspace>;

  /**
   * Read the AI application of the credentials.
   *
   * The path of `/workspace` since 0.21, with the same record. Whether the live service still serves the older one is
   * not
   * known, so both are here (contract §10, §11).
   *
   * `GET /ai-application`
   */
  getAiApplication(options?: CallOptions): ApiPromise<Workspace>;

  /**
   * List the AI components of the workspace.
   *
   * Returns every component of the workspace; the list is not paged.
   *
   * `GET /components`
   */
  listComponents(options?: CallOptions): ApiPromise<ComponentList>;

  /**
   * Create an AI component.
   *
   * Creates a component and returns its id only, not the record.
   *
   * `POST /components`
   */
  createComponent(params: CreateComponentParams, options?: CallOptions): ApiPromise<ComponentCreated>;

  /**
   * Read an AI component.
   *
   * Returns one component of the workspace.
   *
   * `GET /components/{componentId}`
   */
  getComponent(params: GetComponentParams, options?: CallOptions): ApiPromise<Component>;

  /**
   * Delete an AI component.
   *
   * Deletes a component. What a DELETE answers is not documented; 204 is assumed. What becomes of the component's
   * experiments and datasets is not documented either.
   *
   * `DELETE /components/{componentId}`
   */
  deleteComponent(params: DeleteComponentParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Read what a component has deployed.
   *
   * Returns the deployed experiment, or null where nothing is deployed: as 204 or as the JSON value `null`, either is
   * possible. Which of these, or 404, the live service uses for an undeployed component is not known (contract §6).
   *
   * `GET /components/{componentId}/deployment`
   */
  getDeployment(params: GetDeploymentParams, options?: CallOptions): ApiPromise<Deployment | null>;

  /**
   * Deploy an experiment's best prompt.
   *
   * Makes the component serve the best prompt of the experiment. A second call replaces the first deployment (inferred
   * from there being one per component).
   *
   * `POST /components/{componentId}/deployment`
   */
  deploy(params: DeployParams, options?: CallOptions): ApiPromise<DeploymentCreated>;

  /**
   * Take a component's deployment down.
   *
   * Removes the deployment; the experiment stays. What a DELETE answers is not documented; 204 is assumed.
   *
   * `DELETE /components/{componentId}/deployment`
   */
  undeploy(params: UndeployParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Read the prompt that a component serves.
   *
   * Returns the deployed prompt with its model, or null where nothing is deployed: as 204 or as the JSON value `null`,
   * either is possible. 404 is documented; whether it means "nothing deployed" is not known (contract §6).
   *
   * `GET /components/{componentId}/deployment/prompt`
   */
  getDeployedPrompt(params: GetDeployedPromptParams, options?: CallOptions): ApiPromise<DeployedPrompt | null>;

  /**
   * List the datasets of a component.
   *
   * Returns every dataset of the component, without items; the list is not paged.
   *
   * `GET /components/{componentId}/datasets`
   */
  listDatasets(params: ListDatasetsParams, options?: CallOptions): ApiPromise<DatasetList>;

  /**
   * Create a dataset.
   *
   * Creates a dataset under the component, with the given traces or empty.
   *
   * `POST /components/{componentId}/datasets`
   */
  createDataset(params: CreateDatasetParams, options?: CallOptions): ApiPromise<Dataset>;

  /**
   * Read a dataset with its items.
   *
   * Returns a dataset; servers up to 0.17 add `items`, later ones `cases` (contract §1).
   *
   * `GET /components/{componentId}/datasets/{datasetId}`
   */
  getDataset(params: GetDatasetParams, options?: CallOptions): ApiPromise<DatasetWithItems>;

  /**
   * Delete a dataset.
   *
   * Deletes a dataset. What a DELETE answers is not documented; 204 is assumed. What becomes of its runs and
   * evaluations is not documented either.
   *
   * `DELETE /components/{componentId}/datasets/{datasetId}`
   */
  deleteDataset(params: DeleteDatasetParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List the annotations of a dataset.
   *
   * Returns the annotations of every run over the dataset; the list is not paged.
   *
   * `GET /components/{componentId}/datasets/{datasetId}/annotations`
   */
  listDatasetAnnotations(params: ListDatasetAnnotationsParams, options?: CallOptions): ApiPromise<AnnotationList>;

  /**
   * List the runs of a component.
   *
   * Returns every run of the component, without traces; the list is not paged.
   *
   * `GET /components/{componentId}/runs`
   */
  listRuns(params: ListRunsParams, options?: CallOptions): ApiPromise<RunList>;

  /**
   * Create a run over a dataset.
   *
   * Creates a run of the component over one of its datasets, with the given traces or without any yet.
   *
   * `POST /components/{componentId}/runs`
   */
  createRun(params: CreateRunParams, options?: CallOptions): ApiPromise<Run>;

  /**
   * Read a run with its traces.
   *
   * Returns a run and a summary of each of its traces.
   *
   * `GET /components/{componentId}/runs/{runId}`
   */
  getRun(params: GetRunParams, options?: CallOptions): ApiPromise<RunWithTraces>;

  /**
   * Delete a run.
   *
   * Deletes a run. What a DELETE answers is not documented; 204 is assumed.
   *
   * `DELETE /components/{componentId}/runs/{runId}`
   */
  deleteRun(params: DeleteRunParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List the annotations around a run.
   *
   * Returns the annotations of all runs over the run's dataset, not only of this run; the list is not paged.
   *
   * `GET /components/{componentId}/runs/{runId}/annotations`
   */
  listAnnotations(params: ListAnnotationsParams, options?: CallOptions): ApiPromise<AnnotationList>;

  /**
   * Annotate a trace of a run.
   *
   * Creates the annotation of a trace within a run; a second call for the same run and trace updates it (inferred from
   * the
   * method's name). Whether the service answers 200 or 201 is not known: here 201 stands for created, 200 for updated.
   *
   * `POST /components/{componentId}/runs/{runId}/annotations`
   */
  upsertAnnotation(params: UpsertAnnotationParams, options?: CallOptions): ApiPromise<Annotation>;

  /**
   * Delete an annotation.
   *
   * Deletes an annotation. What a DELETE answers is not documented; 204 is assumed.
   *
   * `DELETE /components/{componentId}/runs/{runId}/annotations/{annotationId}`
   */
  deleteAnnotation(params: DeleteAnnotationParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List the evaluations of a component.
   *
   * Returns every evaluation of the component; the list is not paged.
   *
   * `GET /components/{componentId}/evaluations`
   */
  listEvaluations(params: ListEvaluationsParams, options?: CallOptions): ApiPromise<AgentEvaluationList>;

  /**
   * Start an evaluation.
   *
   * Starts the asynchronous analysis of a dataset, or of one run over it, and returns the evaluation in its first
   * state.
   * Read it until `status` is `completed` or `failed`.
   *
   * `POST /components/{componentId}/evaluations`
   */
  createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<AgentEvaluation>;

  /**
   * Read an evaluation.
   *
   * Returns an evaluation; `results` is null until `status` is `completed`.
   *
   * `GET /components/{componentId}/evaluations/{evaluationId}`
   */
  getEvaluation(params: GetEvaluationParams, options?: CallOptions): ApiPromise<AgentEvaluation>;

  /**
   * List experiments.
   *
   * Returns a page of the workspace's experiments. The answer carries neither a total nor a cursor; a page shorter
   * than `limit` is the last one.
   *
   * `GET /experiments`
   *
   * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
   */
  listExperiments(params?: ListExperimentsParams, options?: CallOptions): PagePromise<ExperimentList, Row<ExperimentList, 'data'>>;

  /**
   * Create an experiment.
   *
   * Creates a pending experiment under a component. Add observations and evaluators, then start it.
   *
   * `POST /experiments`
   */
  createExperiment(params: CreateExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * Read an experiment.
   *
   * Returns an experiment in its present state. An id that is no UUID gets 404, not 400.
   *
   * `GET /experiments/{experimentId}`
   */
  getExperiment(params: GetExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * Change a pending experiment.
   *
   * Changes the given fields of a pending experiment and returns it; one that is not pending gets 409. The body goes
   * out
   * as it is, nulls included, and may be empty. Whether null clears a field is not known.
   *
   * `PATCH /experiments/{experimentId}`
   */
  updateExperiment(params: UpdateExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * Delete an experiment.
   *
   * Deletes an experiment. What a DELETE answers is not documented; 204 is assumed.
   *
   * `DELETE /experiments/{experimentId}`
   */
  deleteExperiment(params: DeleteExperimentParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Start a pending experiment.
   *
   * Puts a pending experiment into the queue. There is no body and no content type. One that is not pending gets 409;
   * a workspace without subscription and payment method, or with its free tier used up, gets 402.
   *
   * `POST /experiments/{experimentId}/start`
   */
  startExperiment(params: StartExperimentParams, options?: CallOptions): ApiPromise<ExperimentStarted>;

  /**
   * Copy an experiment.
   *
   * Makes a new experiment (pending: inferred) under the same component and copies observations and evaluators. The
   * initial prompt
   * is that of the source; with `continueFromOptimized` the source's best iteration; else `initialPromptOverride`.
   * Where
   * both are sent the server ignores the override. The body is always an object, by default an empty one. Status 201
   * is
   * taken from the official client's tests.
   *
   * `POST /experiments/{experimentId}/duplicate`
   */
  duplicateExperiment(params: DuplicateExperimentParams, options?: CallOptions): ApiPromise<Experiment>;

  /**
   * List the observations of an experiment.
   *
   * Returns every observation of the experiment; the list is not paged.
   *
   * `GET /experiments/{experimentId}/observations`
   */
  listObservations(params: ListObservationsParams, options?: CallOptions): ApiPromise<ObservationList>;

  /**
   * Add observations to an experiment.
   *
   * Adds up to 1000 observations. The service takes an array or a single object; the clients send the array. The old
   * field
   * `input` never goes over the wire: clients turn it into `variables: { input }`. Status 201 is taken from the
   * official
   * client's tests.
   *
   * `POST /experiments/{experimentId}/observations`
   */
  createObservations(params: CreateObservationsParams, options?: CallOptions): ApiPromise<ObservationList>;

  /**
   * Change an observation.
   *
   * Changes the given fields of an observation and returns it. The body goes out as it is, nulls included, and may be
   * empty. Status 200 is taken from the official client's tests.
   *
   * `PATCH /experiments/{experimentId}/observations/{observationId}`
   */
  updateObservation(params: UpdateObservationParams, options?: CallOptions): ApiPromise<Observation>;

  /**
   * Delete an observation.
   *
   * Deletes an observation. What a DELETE answers is not documented; 204 is assumed.
   *
   * `DELETE /experiments/{experimentId}/observations/{observationId}`
   */
  deleteObservation(params: DeleteObservationParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List the evaluators of an experiment.
   *
   * Returns every evaluator of the experiment; the list is not paged.
   *
   * `GET /experiments/{experimentId}/evaluators`
   */
  listEvaluators(params: ListEvaluatorsParams, options?: CallOptions): ApiPromise<EvaluatorList>;

  /**
   * Add evaluators to an experiment.
   *
   * Adds evaluators. The service takes an array or a single object; the clients send the array.
   *
   * `POST /experiments/{experimentId}/evaluators`
   */
  createEvaluators(params: CreateEvaluatorsParams, options?: CallOptions): ApiPromise<EvaluatorList>;

  /**
   * Change an evaluator.
   *
   * Changes the given fields of an evaluator and returns it. The body goes out as it is, nulls included, and may be
   * empty.
   *
   * `PATCH /experiments/{experimentId}/evaluators/{evaluatorId}`
   */
  updateEvaluator(params: UpdateEvaluatorParams, options?: CallOptions): ApiPromise<Evaluator>;

  /**
   * Delete an evaluator.
   *
   * Deletes an evaluator. What a DELETE answers is not documented; 204 is assumed.
   *
   * `DELETE /experiments/{experimentId}/evaluators/{evaluatorId}`
   */
  deleteEvaluator(params: DeleteEvaluatorParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * List the iterations of an experiment.
   *
   * Returns every iteration of the experiment; the list is not paged.
   *
   * `GET /experiments/{experimentId}/iterations`
   */
  listIterations(params: ListIterationsParams, options?: CallOptions): ApiPromise<IterationList>;

  /**
   * Read the best iteration of an experiment.
   *
   * Returns the iteration with the highest `evalNormalizedScore` where there is one, else the highest
   * `overallNormalizedScore`. What an experiment without iterations answers is not known; 404 is assumed.
   *
   * `GET /experiments/{experimentId}/iterations/best`
   */
  getBestIteration(params: GetBestIterationParams, options?: CallOptions): ApiPromise<IterationWithScores>;

  /**
   * Read an iteration.
   *
   * Returns one iteration with its scores by evaluator.
   *
   * `GET /experiments/{experimentId}/iterations/{iterationId}`
   */
  getIteration(params: GetIterationParams, options?: CallOptions): ApiPromise<IterationWithScores>;

  /**
   * List traces.
   *
   * Returns a page of the workspace's traces. Status 200 is taken from the official client's tests.
   *
   * `GET /traces`
   *
   * Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.
   */
  listTraces(params?: ListTracesParams, options?: CallOptions): PagePromise<TraceList, Row<TraceList, 'traces'>>;

  /**
   * Read tracing statistics.
   *
   * Returns totals over the traces of the last days. Status 200 is taken from the official client's tests.
   *
   * `GET /traces/stats`
   */
  getStats(params?: GetStatsParams, options?: CallOptions): ApiPromise<TracingStats>;

  /**
   * Read a trace with its spans.
   *
   * Returns a trace with spans and span events. Status 200 is taken from the official client's tests.
   *
   * `GET /traces/{traceId}`
   */
  getTrace(params: GetTraceParams, options?: CallOptions): ApiPromise<Trace>;
}
