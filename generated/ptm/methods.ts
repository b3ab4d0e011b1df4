// Generated from openapi/ptm.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** Place where a prompt is kept. A prompt kept in a repository is edited there. */
export type PromptSource = components['schemas']['PromptSource'];
/** Stored prompt. */
export type Prompt = components['schemas']['Prompt'];
/** Object form of a list of prompts. */
export type PromptList = components['schemas']['PromptList'];
/** Array form of a list of prompts. */
export type PromptArray = components['schemas']['PromptArray'];
/**
 * Finding of a security scan. Its texts come from the author of the scanned content: display them, never execute
 * them.
 */
export type Finding = components['schemas']['Finding'];
/**
 * Machine-readable reason: `already_terminal` with `terminal_status`, `repository_backed` or `write_race`; or,
 * from a security scan, `code` with the verdict and the findings.
 */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** Problem with one field of the request. */
export type FieldError = components['schemas']['FieldError'];
/** One entry for each invalid field. */
export type FieldErrorArray = components['schemas']['FieldErrorArray'];
/** Error response. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** How git sync writes a prompt: as the whole file, or into a marked region of a file. */
export type GitSyncMode = components['schemas']['GitSyncMode'];
/** Git host. */
export type GitSyncProvider = components['schemas']['GitSyncProvider'];
/** Settings that sync a prompt or a skill to a git repository through pull requests. Added after client 0.18. */
export type GitSyncSettings = components['schemas']['GitSyncSettings'];
/** One check of an output, as promptfoo defines it. */
export type Assertion = components['schemas']['Assertion'];
/** One test case of a prompt, as promptfoo defines it. */
export type TestCase = components['schemas']['TestCase'];
/** Semantic metric that a judge model scores, as DeepEval defines it. */
export type Metric = components['schemas']['Metric'];
/** Custom weighted expression, evaluated as a gate. */
export type Kpi = components['schemas']['Kpi'];
/** Prompt to create. */
export type CreatePromptRequest = components['schemas']['CreatePromptRequest'];
/** Stored prompt with its text. */
export type PromptWithText = components['schemas']['PromptWithText'];
/** Tests of a prompt. Older servers name the test cases `tests`. */
export type PromptTests = components['schemas']['PromptTests'];
/** Version in a list. */
export type PromptVersionRow = components['schemas']['PromptVersionRow'];
/** Object form of a list of versions. */
export type PromptVersionList = components['schemas']['PromptVersionList'];
/** Array form of a list of versions, newest first. */
export type PromptVersionArray = components['schemas']['PromptVersionArray'];
/** Test cases. */
export type TestCaseArray = components['schemas']['TestCaseArray'];
/** Metrics. */
export type MetricArray = components['schemas']['MetricArray'];
/** KPIs. */
export type KpiArray = components['schemas']['KpiArray'];
/** Version of a prompt. */
export type PromptVersion = components['schemas']['PromptVersion'];
/** Provider profile. It also has capability flags, whose names are not documented. */
export type Provider = components['schemas']['Provider'];
/** Object form of a list of provider profiles. */
export type ProviderList = components['schemas']['ProviderList'];
/** Array form of a list of provider profiles. */
export type ProviderArray = components['schemas']['ProviderArray'];
/** Stored prompts to evaluate. Further fields are allowed. */
export type RunEvalRequest = components['schemas']['RunEvalRequest'];
/**
 * Status of a run. `completed`, `failed` and `cancelled` are final; the vendor's MCP server spells the last one
 * `canceled`.
 */
export type RunStatus = components['schemas']['RunStatus'];
/** Queued run. */
export type RunSubmission = components['schemas']['RunSubmission'];
/**
 * Visibility of a run. Only the vendor's MCP server names `group_visible`. The vendor does not document what the
 * values mean.
 */
export type VisibilityScope = components['schemas']['VisibilityScope'];
/**
 * Prompt text to evaluate. Further fields are allowed. Which fields are required is inferred. (Inferred: no source
 * states all of this.)
 */
export type RunManualEvalRequest = components['schemas']['RunManualEvalRequest'];
/** Result of a run on one provider. */
export type RunProvider = components['schemas']['RunProvider'];
/** Evaluation that is queued, is running or has ended. */
export type Run = components['schemas']['Run'];
/** Recent runs. */
export type RunList = components['schemas']['RunList'];
/** Format of the report of a run. */
export type ReportFormat = components['schemas']['ReportFormat'];
/**
 * Comparison of scores of several providers. The vendor documents neither value; the server's default is
 * `avg_all_providers`.
 */
export type ComparisonStrategy = components['schemas']['ComparisonStrategy'];
/** Signal that classifies the variance of a test case as ambiguity of the prompt or flakiness of the model. */
export type VarianceSignal = components['schemas']['VarianceSignal'];
/**
 * Limits and settings of an optimization. Official clients omit `provider_profiles`, `judge_profile`,
 * `comparison_strategy` and `visibility_scope` if they are empty.
 */
export type SubmitOptimizationRequest = components['schemas']['SubmitOptimizationRequest'];
/** Status of an optimization. Other values exist and are not documented. */
export type OptimizationStatus = components['schemas']['OptimizationStatus'];
/** Queued optimization. */
export type OptimizationSubmission = components['schemas']['OptimizationSubmission'];
/** Optimization of a prompt. An empty object means that there is none. */
export type Optimization = components['schemas']['Optimization'];
/**
 * Cycle of an optimization. It also contains the reasoning behind the rewrite, in a field whose name is not
 * documented.
 */
export type OptimizationCycle = components['schemas']['OptimizationCycle'];
/** Optimization with its cycles. */
export type OptimizationDetail = components['schemas']['OptimizationDetail'];
/** Empty object. No source names a field. */
export type CancelOptimizationRequest = components['schemas']['CancelOptimizationRequest'];
/** Namespace of a skill, which determines who can see it. */
export type SkillNamespace = components['schemas']['SkillNamespace'];
/** Kind of a skill. A `linked` skill is read-only and synced from a third-party source. */
export type SkillKind = components['schemas']['SkillKind'];
/** Published skill. */
export type Skill = components['schemas']['Skill'];
/** One page of skills. */
export type SkillPage = components['schemas']['SkillPage'];
/** Fields of a skill to change. Further fields are allowed. */
export type UpdateSkillRequest = components['schemas']['UpdateSkillRequest'];
/** File to put into a skill's bundle. Added after client 0.18. */
export type Script = components['schemas']['Script'];
/** Catalog entry of a skill to publish. */
export type PublishSkillRequest = components['schemas']['PublishSkillRequest'];
/**
 * Inputs and provider profiles of a run. Official clients send all fields; that only two of them are required is
 * inferred.
 *
 * (Inferred: no source states all of this.)
 */
export type InvokeRequest = components['schemas']['InvokeRequest'];
/** Output and its score. */
export type InvokeResult = components['schemas']['InvokeResult'];
/** Output of a skill and its score. */
export type SkillInvokeResult = components['schemas']['SkillInvokeResult'];
/** Output of a prompt and its score. */
export type PromptInvokeResult = components['schemas']['PromptInvokeResult'];
/** Script that a bundle declares. */
export type ManifestScript = components['schemas']['ManifestScript'];
/** File of a linked skill. */
export type ManifestFile = components['schemas']['ManifestFile'];
/** Manifest of a bundle. */
export type Manifest = components['schemas']['Manifest'];
/** Files of a skill's bundle, as text. */
export type BundleContents = components['schemas']['BundleContents'];
/** Contents of a skill and the key of its run. */
export type SkillBundleRun = components['schemas']['SkillBundleRun'];
/**
 * Tool of a prompt. The vendor documents these fields for requests that create a tool; that responses have the
 * same ones is inferred.
 *
 * (Inferred: no source states all of this.)
 */
export type ToolDefinition = components['schemas']['ToolDefinition'];
/** Contents of a prompt. */
export type PromptContents = components['schemas']['PromptContents'];
/** Contents of a prompt and the key of its run. */
export type PromptBundleRun = components['schemas']['PromptBundleRun'];
/** Run that the caller made. */
export type ClientInlineRunRequest = components['schemas']['ClientInlineRunRequest'];
/** Contents of a skill. */
export type SkillContents = components['schemas']['SkillContents'];
/** Number of times that contents were fetched, from audit records. */
export type UsageMetrics = components['schemas']['UsageMetrics'];
/** Group of users. */
export type Group = components['schemas']['Group'];

/** Arguments of `listPrompts`. */
export type ListPromptsParams = Params<operations['listPrompts']>;
/** Arguments of `createPrompt`. */
export type CreatePromptParams = Params<operations['createPrompt']>;
/** Arguments of `getPrompt`. */
export type GetPromptParams = Params<operations['getPrompt']>;
/** Arguments of `getPromptTests`. */
export type GetPromptTestsParams = Params<operations['getPromptTests']>;
/** Arguments of `listPromptVersions`. */
export type ListPromptVersionsParams = Params<operations['listPromptVersions']>;
/** Arguments of `getPromptVersion`. */
export type GetPromptVersionParams = Params<operations['getPromptVersion']>;
/** Arguments of `runEval`. */
export type RunEvalParams = Params<operations['runEval']>;
/** Arguments of `runManualEval`. */
export type RunManualEvalParams = Params<operations['runManualEval']>;
/** Arguments of `listRuns`. */
export type ListRunsParams = Params<operations['listRuns']>;
/** Arguments of `getRun`. */
export type GetRunParams = Params<operations['getRun']>;
/** Arguments of `runReport`. */
export type RunReportParams = Params<operations['runReport']>;
/** Arguments of `submitOptimization`. */
export type SubmitOptimizationParams = Params<operations['submitOptimization']>;
/** Arguments of `getOptimizationStatus`. */
export type GetOptimizationStatusParams = Params<operations['getOptimizationStatus']>;
/** Arguments of `getOptimizationHistory`. */
export type GetOptimizationHistoryParams = Params<operations['getOptimizationHistory']>;
/** Arguments of `getOptimizationDetail`. */
export type GetOptimizationDetailParams = Params<operations['getOptimizationDetail']>;
/** Arguments of `cancelOptimization`. */
export type CancelOptimizationParams = Params<operations['cancelOptimization']>;
/** Arguments of `listSkills`. */
export type ListSkillsParams = Params<operations['listSkills']>;
/** Arguments of `getSkillByName`. */
export type GetSkillByNameParams = Params<operations['getSkillByName']>;
/** Arguments of `getSkillsByPrompt`. */
export type GetSkillsByPromptParams = Params<operations['getSkillsByPrompt']>;
/** Arguments of `getSkill`. */
export type GetSkillParams = Params<operations['getSkill']>;
/** Arguments of `updateSkill`. */
export type UpdateSkillParams = Params<operations['updateSkill']>;
/** Arguments of `deleteSkill`. */
export type DeleteSkillParams = Params<operations['deleteSkill']>;
/** Arguments of `publishSkill`. */
export type PublishSkillParams = Params<operations['publishSkill']>;
/** Arguments of `downloadSkillBundle`. */
export type DownloadSkillBundleParams = Params<operations['downloadSkillBundle']>;
/** Arguments of `invokeSkillEvalPtm`. */
export type InvokeSkillEvalPtmParams = Params<operations['invokeSkillEvalPtm']>;
/** Arguments of `invokePromptEvalPtm`. */
export type InvokePromptEvalPtmParams = Params<operations['invokePromptEvalPtm']>;
/** Arguments of `invokeSkillWithBundle`. */
export type InvokeSkillWithBundleParams = Params<operations['invokeSkillWithBundle']>;
/** Arguments of `invokePromptWithBundle`. */
export type InvokePromptWithBundleParams = Params<operations['invokePromptWithBundle']>;
/** Arguments of `recordSkillClientInlineRun`. */
export type RecordSkillClientInlineRunParams = Params<operations['recordSkillClientInlineRun']>;
/** Arguments of `recordPromptClientInlineRun`. */
export type RecordPromptClientInlineRunParams = Params<operations['recordPromptClientInlineRun']>;
/** Arguments of `getSkillContents`. */
export type GetSkillContentsParams = Params<operations['getSkillContents']>;
/** Arguments of `getPromptContents`. */
export type GetPromptContentsParams = Params<operations['getPromptContents']>;
/** Arguments of `getSkillUsageMetrics`. */
export type GetSkillUsageMetricsParams = Params<operations['getSkillUsageMetrics']>;
/** Arguments of `getPromptUsageMetrics`. */
export type GetPromptUsageMetricsParams = Params<operations['getPromptUsageMetrics']>;

/** The operations of Prompt Test Manager (PTM), one method each. */
export interface PtmMethods {
  /**
   * List prompts.
   *
   * Returns prompts. All filters are optional; how several of them combine is not documented. The response is an
   * object or, from some servers, a bare array. The TypeScript client returns the array in both cases.
   *
   * `GET /api/v1/prompts`
   */
  listPrompts(params?: ListPromptsParams, options?: CallOptions): ApiPromise<Result<operations['listPrompts']>>;

  /**
   * Create a prompt.
   *
   * Creates a prompt and its first version and returns it. If `kpis` is omitted or empty, the server adds
   * `latency_budget`, `cost_budget`, `quality_gate` and `safety_gate`, unless `disable_default_kpis` is true. A 422
   * names a missing or malformed field, such as an empty `team`. Which conflicts return 409 here is not documented.
   *
   * `POST /api/v1/prompts`
   */
  createPrompt(params: CreatePromptParams, options?: CallOptions): ApiPromise<Prompt>;

  /**
   * Get a prompt.
   *
   * Returns a prompt with the text of its active version.
   *
   * `GET /api/v1/prompts/{prompt_id}`
   */
  getPrompt(params: GetPromptParams, options?: CallOptions): ApiPromise<PromptWithText>;

  /**
   * Get the tests of a prompt.
   *
   * Returns the test cases, metrics and KPIs stored with a prompt.
   *
   * `GET /api/v1/prompts/{prompt_id}/tests`
   */
  getPromptTests(params: GetPromptTestsParams, options?: CallOptions): ApiPromise<PromptTests>;

  /**
   * List the versions of a prompt.
   *
   * Returns all versions of a prompt, newest first. The response is an object or, from some servers, a bare array.
   * The TypeScript client returns the array in both cases.
   *
   * `GET /api/v1/prompts/{prompt_id}/versions`
   */
  listPromptVersions(params: ListPromptVersionsParams, options?: CallOptions): ApiPromise<Result<operations['listPromptVersions']>>;

  /**
   * Get one version of a prompt.
   *
   * Returns one version of a prompt with its text, tests, metrics and KPIs. Returns 423 if a skill built from the
   * prompt is on a security hold and the caller may not edit the prompt.
   *
   * `GET /api/v1/prompts/{prompt_id}/versions/{version_number}`
   */
  getPromptVersion(params: GetPromptVersionParams, options?: CallOptions): ApiPromise<PromptVersion>;

  /**
   * List provider profiles.
   *
   * Returns the provider profiles configured on the server. The response is an object or, from some servers, a bare
   * array. The TypeScript client returns the array in both cases.
   *
   * `GET /api/v1/providers`
   */
  listProviders(options?: CallOptions): ApiPromise<Result<operations['listProviders']>>;

  /**
   * Evaluate stored prompts.
   *
   * Starts an evaluation of stored prompts on the given providers and returns the key of its run before the run
   * ends. Poll `getRun`. Further body fields are passed to the server unchanged; apart from `visibility`, no source
   * names one.
   *
   * `POST /api/v1/evaluations/repository`
   */
  runEval(params: RunEvalParams, options?: CallOptions): ApiPromise<RunSubmission>;

  /**
   * Evaluate a prompt that is not stored.
   *
   * Starts an evaluation of a prompt text with the given test cases and returns the key of its run before the run
   * ends. Poll `getRun`. Further body fields are passed to the server unchanged.
   *
   * `POST /api/v1/evaluations/manual`
   */
  runManualEval(params: RunManualEvalParams, options?: CallOptions): ApiPromise<RunSubmission>;

  /**
   * List runs.
   *
   * Returns recent runs. All filters are optional. The order of the rows is not documented, and there is no offset.
   *
   * `GET /api/v1/runs`
   */
  listRuns(params?: ListRunsParams, options?: CallOptions): ApiPromise<RunList>;

  /**
   * Get a run.
   *
   * Returns the current state of a run. If the root has no `score` and `providers` is not empty, the TypeScript
   * client fills `score`, `passed_tests` and `total_tests` from the first provider, as the official client does.
   *
   * `GET /api/v1/runs/{run_key}`
   */
  getRun(params: GetRunParams, options?: CallOptions): ApiPromise<Run>;

  /**
   * Get the report of a run.
   *
   * Returns the report of a completed run as text. What the service returns for a run that has not ended is not
   * documented. Some servers wrap a format other than `json` in a JSON object, under `html` or `content`; the
   * TypeScript client unwraps it. The fields of a JSON report and the columns of a CSV report are not documented.
   *
   * `GET /api/v1/runs/{run_key}/report`
   */
  runReport(params: RunReportParams, options?: CallOptions): ApiPromise<string>;

  /**
   * Optimize a prompt.
   *
   * Queues an optimization of a stored prompt and returns its run before it ends. Poll `getOptimizationStatus`. Each
   * cycle evaluates the prompt, analyzes the result and lets a model rewrite the prompt, until `target_score`,
   * `max_cycles`, `max_cost_usd` or a plateau is reached. The eight fields from `stability_samples` to
   * `chained_baseline_mode` take the server's admin defaults if they are omitted.
   *
   * `POST /api/v1/prompts/{prompt_id}/optimize`
   */
  submitOptimization(params: SubmitOptimizationParams, options?: CallOptions): ApiPromise<OptimizationSubmission>;

  /**
   * Get the active optimization of a prompt.
   *
   * Returns the active optimization of a prompt, or `{}` if there is none. An optimization that has ended may still
   * be returned, with its final status. Fields other than `status` are not documented for this operation.
   *
   * `GET /api/v1/prompts/{prompt_id}/optimization-status`
   */
  getOptimizationStatus(params: GetOptimizationStatusParams, options?: CallOptions): ApiPromise<Optimization>;

  /**
   * List the optimizations of a prompt.
   *
   * Returns the past optimizations of a prompt, newest first.
   *
   * `GET /api/v1/prompts/{prompt_id}/optimization-history`
   */
  getOptimizationHistory(params: GetOptimizationHistoryParams, options?: CallOptions): ApiPromise<Optimization[]>;

  /**
   * Get an optimization with its cycles.
   *
   * Returns an optimization with the score and the cost of each cycle.
   *
   * `GET /api/v1/optimizations/{optimization_id}`
   */
  getOptimizationDetail(params: GetOptimizationDetailParams, options?: CallOptions): ApiPromise<OptimizationDetail>;

  /**
   * Cancel an optimization.
   *
   * Cancels a running optimization. Returns 409 with its `terminal_status` if it has already ended.
   *
   * `POST /api/v1/optimizations/{optimization_id}/cancel`
   */
  cancelOptimization(params: CancelOptimizationParams, options?: CallOptions): ApiPromise<Optimization>;

  /**
   * List skills.
   *
   * Returns one page of the published skills. All filters are optional.
   *
   * `GET /api/v1/skills`
   */
  listSkills(params?: ListSkillsParams, options?: CallOptions): ApiPromise<SkillPage>;

  /**
   * Get a skill by its qualified name.
   *
   * Returns a skill by its qualified name. Use it to resolve a name to an id.
   *
   * `GET /api/v1/skills/by-name/{qualified_name}`
   */
  getSkillByName(params: GetSkillByNameParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * List the skills of a prompt.
   *
   * Returns the skills published from a prompt, one for each namespace.
   *
   * `GET /api/v1/skills/by-prompt/{prompt_id}`
   */
  getSkillsByPrompt(params: GetSkillsByPromptParams, options?: CallOptions): ApiPromise<Skill[]>;

  /**
   * Get a skill.
   *
   * Returns a skill by its UUID. The README of the official client also allows a qualified name; whether the service
   * accepts one here is not documented. Use `getSkillByName` for names.
   *
   * `GET /api/v1/skills/{skill_id}`
   */
  getSkill(params: GetSkillParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * Update a skill.
   *
   * Changes the given fields and leaves the others. Further body fields are passed to the server unchanged.
   *
   * `PATCH /api/v1/skills/{skill_id}`
   */
  updateSkill(params: UpdateSkillParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * Delete a skill.
   *
   * Deletes a skill. The default is a soft delete; what remains after it is not documented.
   *
   * `DELETE /api/v1/skills/{skill_id}`
   */
  deleteSkill(params: DeleteSkillParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Publish a prompt as a skill.
   *
   * Creates or updates the catalog entry of a skill from a stored prompt and generates its bundle. The skill's
   * content is the text of the prompt. Returns 409 if a skill built from the prompt is on a security hold, and 422
   * with the findings if a security scan blocks the skill.
   *
   * `POST /api/v1/prompts/{prompt_id}/publish-skill`
   */
  publishSkill(params: PublishSkillParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * Download the bundle of a skill.
   *
   * Returns the skill's files as a gzipped tar archive. If it has a `manifest.json`, that file declares every file
   * below `scripts/`. Check the digest and all paths before you write anything to disk. Returns 423 if the skill is
   * on a security hold.
   *
   * `GET /api/v1/skills/{skill_id}/bundle`
   */
  downloadSkillBundle(params: DownloadSkillBundleParams, options?: CallOptions): ApiPromise<Uint8Array>;

  /**
   * Run a skill on the server and score it.
   *
   * Runs a skill, waits until the server has scored the output and returns both. The run stays in the run history as
   * `Eval: <qualified_name>`. The response can take `timeout_seconds`; official clients wait for 30 seconds more
   * before they give up. Returns 423 if the skill is on a security hold.
   *
   * `POST /api/v1/skills/{skill_id}/invoke`
   */
  invokeSkillEvalPtm(params: InvokeSkillEvalPtmParams, options?: CallOptions): ApiPromise<SkillInvokeResult>;

  /**
   * Run a prompt on the server and score it.
   *
   * Runs a prompt, waits until the server has scored the output and returns both. The run stays in the run history.
   * The response can take `timeout_seconds`; official clients wait for 30 seconds more before they give up. Returns
   * 423 if a skill built from the prompt is on a security hold and the caller may not edit the prompt.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke`
   */
  invokePromptEvalPtm(params: InvokePromptEvalPtmParams, options?: CallOptions): ApiPromise<PromptInvokeResult>;

  /**
   * Fetch a skill and start a scored run of it.
   *
   * Returns the contents of a skill for the caller to run, and starts a scored run of the skill on the server
   * without waiting for it. Poll `getRun` for the score. Official clients wait for the response for up to
   * `timeout_seconds` and 30 seconds more.
   *
   * `POST /api/v1/skills/{skill_id}/invoke-with-bundle`
   */
  invokeSkillWithBundle(params: InvokeSkillWithBundleParams, options?: CallOptions): ApiPromise<SkillBundleRun>;

  /**
   * Fetch a prompt and start a scored run of it.
   *
   * Returns the contents of a prompt for the caller to run, and starts a scored run of the prompt on the server
   * without waiting for it. Poll `getRun` for the score. Official clients wait for the response for up to
   * `timeout_seconds` and 30 seconds more.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke-with-bundle`
   */
  invokePromptWithBundle(params: InvokePromptWithBundleParams, options?: CallOptions): ApiPromise<PromptBundleRun>;

  /**
   * Report a run of a skill that the caller made.
   *
   * Records telemetry about a run that the caller made with the skill's contents. It contains the names of the
   * inputs, never their values. Returns 422 if a field is missing or invalid.
   *
   * `POST /api/v1/skills/{skill_id}/client-inline-run`
   */
  recordSkillClientInlineRun(params: RecordSkillClientInlineRunParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Report a run of a prompt that the caller made.
   *
   * Records telemetry about a run that the caller made with the prompt's contents. It contains the names of the
   * inputs, never their values. Returns 422 if a field is missing or invalid.
   *
   * `POST /api/v1/prompts/{prompt_id}/client-inline-run`
   */
  recordPromptClientInlineRun(params: RecordPromptClientInlineRunParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Get the contents of a skill.
   *
   * Returns the files of a skill's bundle as text, for the caller to run. No model is called and no run is recorded;
   * the fetch is counted in the usage metrics. Needs the `install_skill` permission and server 1.16.0. Returns 423
   * if the skill is on a security hold. The README of the official client also allows a qualified name; whether the
   * service accepts one here is not documented.
   *
   * `GET /api/v1/skills/{skill_id}/contents`
   */
  getSkillContents(params: GetSkillContentsParams, options?: CallOptions): ApiPromise<SkillContents>;

  /**
   * Get the contents of a prompt.
   *
   * Returns the text, tests, metrics and tools of a prompt, for the caller to run. No model is called and no run is
   * recorded. Needs the `install_skill` permission and server 1.16.0. Returns 423 if a skill built from the prompt
   * is on a security hold and the caller may not edit the prompt.
   *
   * `GET /api/v1/prompts/{prompt_id}/contents`
   */
  getPromptContents(params: GetPromptContentsParams, options?: CallOptions): ApiPromise<PromptContents>;

  /**
   * Get the usage metrics of a skill.
   *
   * Returns how often the contents of a skill were fetched. All counts are null if the organization's setting
   * `inline_usage_metrics_enabled` is false. Needs server 1.16.0.
   *
   * `GET /api/v1/skills/{skill_id}/usage-metrics`
   */
  getSkillUsageMetrics(params: GetSkillUsageMetricsParams, options?: CallOptions): ApiPromise<UsageMetrics>;

  /**
   * Get the usage metrics of a prompt.
   *
   * Returns how often the contents of a prompt were fetched. All counts are null if the organization's setting
   * `inline_usage_metrics_enabled` is false. Needs server 1.16.0.
   *
   * `GET /api/v1/prompts/{prompt_id}/usage-metrics`
   */
  getPromptUsageMetrics(params: GetPromptUsageMetricsParams, options?: CallOptions): ApiPromise<UsageMetrics>;

  /**
   * List groups.
   *
   * Returns the groups visible to the caller: the caller's own, shared ones and, for admins, all. Whether the list
   * is paginated is not documented.
   *
   * `GET /api/v1/groups`
   */
  listGroups(options?: CallOptions): ApiPromise<Group[]>;
}
