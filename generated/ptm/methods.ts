// Generated from openapi/ptm.yaml by "npm run generate". Do not edit.
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

/** Where a prompt is kept; one that is kept in a repository is edited there. */
export type PromptSource = components['schemas']['PromptSource'];
/** Who sees a run. `group_visible` is named by the vendor's MCP server only. */
export type VisibilityScope = components['schemas']['VisibilityScope'];
/** Format of a run's report. */
export type ReportFormat = components['schemas']['ReportFormat'];
/** State of a run. The last three are ends; the vendor's MCP server spells the last one `canceled`. */
export type RunStatus = components['schemas']['RunStatus'];
/** State of an optimization. The sources show these three; others exist and are not listed anywhere. */
export type OptimizationStatus = components['schemas']['OptimizationStatus'];
/** How the scores of several providers become one. The server's default is `avg_all_providers`. */
export type ComparisonStrategy = components['schemas']['ComparisonStrategy'];
/** How variance between outputs is measured. */
export type VarianceSignal = components['schemas']['VarianceSignal'];
/** Who a skill is published to. */
export type SkillNamespace = components['schemas']['SkillNamespace'];
/** Published here, or linked from a source. */
export type SkillKind = components['schemas']['SkillKind'];
/** Whether the prompt is a whole file or marked in one. */
export type GitSyncMode = components['schemas']['GitSyncMode'];
/** The git host. */
export type GitSyncProvider = components['schemas']['GitSyncProvider'];
/** One check of an output, as promptfoo writes it. */
export type Assertion = components['schemas']['Assertion'];
/** One test of a prompt, as promptfoo writes it. */
export type TestCase = components['schemas']['TestCase'];
/** A metric that a judge model scores, as DeepEval writes it. */
export type Metric = components['schemas']['Metric'];
/** A figure of merit computed from a run. */
export type Kpi = components['schemas']['Kpi'];
/** Keeps a prompt or a skill in step with a git repository. Newer than the README of 0.18. */
export type GitSyncSettings = components['schemas']['GitSyncSettings'];
/** A file to put into a skill's bundle. Newer than the README of 0.18. */
export type Script = components['schemas']['Script'];
/** A stored prompt under test. */
export type Prompt = components['schemas']['Prompt'];
/** A prompt with its text. */
export type PromptWithText = components['schemas']['PromptWithText'];
/** A list of prompts. */
export type PromptList = components['schemas']['PromptList'];
/** A prompt to create. */
export type CreatePromptRequest = components['schemas']['CreatePromptRequest'];
/** What a prompt is tested with. `tests` is the older name of `promptfoo_tests`. */
export type PromptTests = components['schemas']['PromptTests'];
/** A version in a list. */
export type PromptVersionRow = components['schemas']['PromptVersionRow'];
/** The versions of a prompt. */
export type PromptVersionList = components['schemas']['PromptVersionList'];
/** One version of a prompt. */
export type PromptVersion = components['schemas']['PromptVersion'];
/** A provider profile. It also says what the model can do, under names that are not known. */
export type Provider = components['schemas']['Provider'];
/** A list of provider profiles. */
export type ProviderList = components['schemas']['ProviderList'];
/** Stored prompts to evaluate. Takes any further field. */
export type RunEvalRequest = components['schemas']['RunEvalRequest'];
/** A prompt text to evaluate. Takes any further field. */
export type RunManualEvalRequest = components['schemas']['RunManualEvalRequest'];
/** A run that was queued. */
export type RunSubmission = components['schemas']['RunSubmission'];
/** An evaluation that runs or ran. */
export type Run = components['schemas']['Run'];
/** What a run scored on one provider. */
export type RunProvider = components['schemas']['RunProvider'];
/** Runs, and how many are active in all. */
export type RunList = components['schemas']['RunList'];
/**
 * Limits and settings of an optimization. Official clients leave out an empty `provider_profiles`, `judge_profile`,
 * `comparison_strategy` and `visibility_scope`.
 */
export type SubmitOptimizationRequest = components['schemas']['SubmitOptimizationRequest'];
/** An optimization that was queued. */
export type OptimizationSubmission = components['schemas']['OptimizationSubmission'];
/** An optimization. An empty object stands for none. */
export type Optimization = components['schemas']['Optimization'];
/** An optimization with its cycles. */
export type OptimizationDetail = components['schemas']['OptimizationDetail'];
/** One cycle of an optimization. It also holds the reasoning behind the rewrite, under a name that is not known. */
export type OptimizationCycle = components['schemas']['OptimizationCycle'];
/** An empty object. Nothing is known that could stand in it. */
export type CancelOptimizationRequest = components['schemas']['CancelOptimizationRequest'];
/** A prompt published for agents. */
export type Skill = components['schemas']['Skill'];
/** One page of skills. */
export type SkillPage = components['schemas']['SkillPage'];
/** How a skill is shown, and to whom. */
export type PublishSkillRequest = components['schemas']['PublishSkillRequest'];
/** The fields of a skill to change. Takes any further field. */
export type UpdateSkillRequest = components['schemas']['UpdateSkillRequest'];
/** What to run, and on which provider. */
export type InvokeRequest = components['schemas']['InvokeRequest'];
/** What a skill put out, and its score. */
export type SkillInvokeResult = components['schemas']['SkillInvokeResult'];
/** What a prompt put out, and its score. */
export type PromptInvokeResult = components['schemas']['PromptInvokeResult'];
/** An output and its score. */
export type InvokeResult = components['schemas']['InvokeResult'];
/** A skill's contents, and the run that the server makes of it. */
export type SkillBundleRun = components['schemas']['SkillBundleRun'];
/** A prompt's contents, and the run that the server makes of it. */
export type PromptBundleRun = components['schemas']['PromptBundleRun'];
/** The texts of a skill's bundle. */
export type BundleContents = components['schemas']['BundleContents'];
/** A skill's contents. */
export type SkillContents = components['schemas']['SkillContents'];
/** What a bundle says about itself. */
export type Manifest = components['schemas']['Manifest'];
/** A script that a bundle declares. */
export type ManifestScript = components['schemas']['ManifestScript'];
/** A file of a linked skill. */
export type ManifestFile = components['schemas']['ManifestFile'];
/** A run that the caller made. */
export type ClientInlineRunRequest = components['schemas']['ClientInlineRunRequest'];
/** A prompt's contents. */
export type PromptContents = components['schemas']['PromptContents'];
/** A tool that a prompt may call. */
export type ToolDefinition = components['schemas']['ToolDefinition'];
/** How often a skill or a prompt was fetched. */
export type UsageMetrics = components['schemas']['UsageMetrics'];
/** A group of users. */
export type Group = components['schemas']['Group'];
/** What the service says about a failure. */
export type ErrorBody = components['schemas']['ErrorBody'];
/**
 * A failure with its reason: `already_terminal` with `terminal_status`, `repository_backed`, `write_race`; or, from a
 * security scan,
 * the code `security_scan_blocked` with its verdict.
 */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** What is wrong with one field. */
export type FieldError = components['schemas']['FieldError'];
/** A finding of a security scan. Its texts come from the author of what was scanned; do not trust them. */
export type Finding = components['schemas']['Finding'];

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
   * Prompts that match every filter given. A filter that is an empty string is sent and not left out.
   * Servers answer with an object or with a bare array; the TypeScript client gives the array either way.
   *
   * `GET /api/v1/prompts`
   */
  listPrompts(params?: ListPromptsParams, options?: CallOptions): ApiPromise<Result<operations['listPrompts']>>;

  /**
   * Create a prompt.
   *
   * Creates a prompt with its first version. `[]` for a list is sent and not left out. Without `kpis` the server adds
   * `latency_budget`, `cost_budget`, `quality_gate` and `safety_gate`.
   *
   * `POST /api/v1/prompts`
   */
  createPrompt(params: CreatePromptParams, options?: CallOptions): ApiPromise<Prompt>;

  /**
   * Get a prompt.
   *
   * One prompt with the text of its active version.
   *
   * `GET /api/v1/prompts/{prompt_id}`
   */
  getPrompt(params: GetPromptParams, options?: CallOptions): ApiPromise<PromptWithText>;

  /**
   * Get the tests of a prompt.
   *
   * Test cases, metrics and KPIs that are stored with the prompt.
   *
   * `GET /api/v1/prompts/{prompt_id}/tests`
   */
  getPromptTests(params: GetPromptTestsParams, options?: CallOptions): ApiPromise<PromptTests>;

  /**
   * List the versions of a prompt.
   *
   * The versions, newest first. Servers answer with an object or with a bare array; the TypeScript client gives the
   * array either way.
   *
   * `GET /api/v1/prompts/{prompt_id}/versions`
   */
  listPromptVersions(params: ListPromptVersionsParams, options?: CallOptions): ApiPromise<Result<operations['listPromptVersions']>>;

  /**
   * Get one version of a prompt.
   *
   * A version with its text, tests, metrics and KPIs.
   *
   * `GET /api/v1/prompts/{prompt_id}/versions/{version_number}`
   */
  getPromptVersion(params: GetPromptVersionParams, options?: CallOptions): ApiPromise<PromptVersion>;

  /**
   * List provider profiles.
   *
   * The profiles that prompts can run on. Servers answer with an object or with a bare array; the TypeScript client
   * gives the array
   * either way.
   *
   * `GET /api/v1/providers`
   */
  listProviders(options?: CallOptions): ApiPromise<Result<operations['listProviders']>>;

  /**
   * Evaluate stored prompts.
   *
   * Starts one run of stored prompts with their stored tests on the given providers, and answers before it is done.
   * Poll the run key.
   * Any further field goes to the server as it is; which ones it knows is not documented beyond `visibility`.
   *
   * `POST /api/v1/evaluations/repository`
   */
  runEval(params: RunEvalParams, options?: CallOptions): ApiPromise<RunSubmission>;

  /**
   * Evaluate a prompt that is not stored.
   *
   * Starts a run of a prompt text with tests of your own, and answers before it is done. Poll the run key. Any further
   * field goes
   * to the server as it is.
   *
   * `POST /api/v1/evaluations/manual`
   */
  runManualEval(params: RunManualEvalParams, options?: CallOptions): ApiPromise<RunSubmission>;

  /**
   * List runs.
   *
   * Runs that match every filter given. The order of the rows is not documented; there is a limit and no offset.
   *
   * `GET /api/v1/runs`
   */
  listRuns(params?: ListRunsParams, options?: CallOptions): ApiPromise<RunList>;

  /**
   * Get a run.
   *
   * A run with its status and, once it has ended, its score. Where the root holds no score and `providers` is not
   * empty, the
   * TypeScript client fills `score`, `passed_tests` and `total_tests` from the first provider.
   *
   * `GET /api/v1/runs/{run_key}`
   */
  getRun(params: GetRunParams, options?: CallOptions): ApiPromise<Run>;

  /**
   * Get the report of a run.
   *
   * The report as text, in the format asked for. Some servers wrap a format other than `json` in a JSON object, under
   * `html` or `content`;
   * the TypeScript client takes it out. The fields of a JSON report and the columns of a CSV one are not known.
   *
   * `GET /api/v1/runs/{run_key}/report`
   */
  runReport(params: RunReportParams, options?: CallOptions): ApiPromise<string>;

  /**
   * Optimize a prompt.
   *
   * Queues an optimization: cycles that rewrite the prompt and keep what scores better. Poll its status. The seven
   * fields from
   * `stability_samples` on take the server's own defaults where they are left out.
   *
   * `POST /api/v1/prompts/{prompt_id}/optimize`
   */
  submitOptimization(params: SubmitOptimizationParams, options?: CallOptions): ApiPromise<OptimizationSubmission>;

  /**
   * Get the active optimization of a prompt.
   *
   * The optimization in progress, or `{}` where none is. An optimization that has ended may still be given, with its
   * last status.
   * Fields other than `status` are not documented for this operation.
   *
   * `GET /api/v1/prompts/{prompt_id}/optimization-status`
   */
  getOptimizationStatus(params: GetOptimizationStatusParams, options?: CallOptions): ApiPromise<Optimization>;

  /**
   * List the optimizations of a prompt.
   *
   * Optimizations of the prompt, newest first. The fields of a row are not documented.
   *
   * `GET /api/v1/prompts/{prompt_id}/optimization-history`
   */
  getOptimizationHistory(params: GetOptimizationHistoryParams, options?: CallOptions): ApiPromise<Optimization[]>;

  /**
   * Get an optimization with its cycles.
   *
   * One optimization and what each of its cycles scored.
   *
   * `GET /api/v1/optimizations/{optimization_id}`
   */
  getOptimizationDetail(params: GetOptimizationDetailParams, options?: CallOptions): ApiPromise<OptimizationDetail>;

  /**
   * Cancel an optimization.
   *
   * Cancels an optimization that is queued or running; one that has ended is a 409 that names its status.
   *
   * `POST /api/v1/optimizations/{optimization_id}/cancel`
   */
  cancelOptimization(params: CancelOptimizationParams, options?: CallOptions): ApiPromise<Optimization>;

  /**
   * List skills.
   *
   * Skills that match every filter given, a page at a time.
   *
   * `GET /api/v1/skills`
   */
  listSkills(params?: ListSkillsParams, options?: CallOptions): ApiPromise<SkillPage>;

  /**
   * Get a skill by its qualified name.
   *
   * The sure way from a name to a skill and its id.
   *
   * `GET /api/v1/skills/by-name/{qualified_name}`
   */
  getSkillByName(params: GetSkillByNameParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * List the skills of a prompt.
   *
   * The skills that were published from a prompt, one for each namespace.
   *
   * `GET /api/v1/skills/by-prompt/{prompt_id}`
   */
  getSkillsByPrompt(params: GetSkillsByPromptParams, options?: CallOptions): ApiPromise<Skill[]>;

  /**
   * Get a skill.
   *
   * One skill. The README lets a qualified name stand for the id; whether a server takes one is not known,
   * `getSkillByName` is the sure way.
   *
   * `GET /api/v1/skills/{skill_id}`
   */
  getSkill(params: GetSkillParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * Update a skill.
   *
   * Changes the fields that are given and no others. Any further field goes to the server as it is.
   *
   * `PATCH /api/v1/skills/{skill_id}`
   */
  updateSkill(params: UpdateSkillParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * Delete a skill.
   *
   * Deletes a skill softly. What remains of it is not documented.
   *
   * `DELETE /api/v1/skills/{skill_id}`
   */
  deleteSkill(params: DeleteSkillParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Publish a prompt as a skill.
   *
   * Builds a bundle from the prompt's active version and publishes it. Publishing again in the same namespace makes
   * the next
   * bundle version. A security hold on a skill of the prompt is a 409, a failed security scan a 422 with its findings.
   *
   * `POST /api/v1/prompts/{prompt_id}/publish-skill`
   */
  publishSkill(params: PublishSkillParams, options?: CallOptions): ApiPromise<Skill>;

  /**
   * Download the bundle of a skill.
   *
   * The skill's files as a gzipped tar. Its `manifest.json`, where there is one, declares every file below `scripts/`.
   * Check the
   * digest and every path before anything is written to disk.
   *
   * `GET /api/v1/skills/{skill_id}/bundle`
   */
  downloadSkillBundle(params: DownloadSkillBundleParams, options?: CallOptions): ApiPromise<Uint8Array>;

  /**
   * Run a skill on the server and score it.
   *
   * Runs the skill, waits until the server has scored the output and answers with both. The run stays in the history
   * as
   * `Eval: <qualified_name>`.
   * Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
   *
   * `POST /api/v1/skills/{skill_id}/invoke`
   */
  invokeSkillEvalPtm(params: InvokeSkillEvalPtmParams, options?: CallOptions): ApiPromise<SkillInvokeResult>;

  /**
   * Run a prompt on the server and score it.
   *
   * Runs the prompt, waits until the server has scored the output and answers with both. The run stays in the history.
   * Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke`
   */
  invokePromptEvalPtm(params: InvokePromptEvalPtmParams, options?: CallOptions): ApiPromise<PromptInvokeResult>;

  /**
   * Fetch a skill to run it, with a scored run on the server.
   *
   * Answers at once with the skill's contents while the server runs and scores it too. Poll the run key for the score.
   * Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
   *
   * `POST /api/v1/skills/{skill_id}/invoke-with-bundle`
   */
  invokeSkillWithBundle(params: InvokeSkillWithBundleParams, options?: CallOptions): ApiPromise<SkillBundleRun>;

  /**
   * Fetch a prompt to run it, with a scored run on the server.
   *
   * Answers at once with the prompt's contents while the server runs and scores it too. Poll the run key for the
   * score.
   * Give the request `timeout_seconds` and 30 s more before you call it lost, whatever the client's own limit.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke-with-bundle`
   */
  invokePromptWithBundle(params: InvokePromptWithBundleParams, options?: CallOptions): ApiPromise<PromptBundleRun>;

  /**
   * Report a run of a skill made by the caller.
   *
   * Telemetry about a run that the caller made with the skill's contents. Names of inputs only, never their values.
   *
   * `POST /api/v1/skills/{skill_id}/client-inline-run`
   */
  recordSkillClientInlineRun(params: RecordSkillClientInlineRunParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Report a run of a prompt made by the caller.
   *
   * Telemetry about a run that the caller made with the prompt's contents. Names of inputs only, never their values.
   *
   * `POST /api/v1/prompts/{prompt_id}/client-inline-run`
   */
  recordPromptClientInlineRun(params: RecordPromptClientInlineRunParams, options?: CallOptions): ApiPromise<undefined>;

  /**
   * Get the contents of a skill.
   *
   * The texts of the skill's bundle, for the caller to run. No model is called and nothing is written. An id may be a
   * qualified name
   * as for `getSkill`.
   *
   * `GET /api/v1/skills/{skill_id}/contents`
   */
  getSkillContents(params: GetSkillContentsParams, options?: CallOptions): ApiPromise<SkillContents>;

  /**
   * Get the contents of a prompt.
   *
   * The prompt's text, tests and tools, for the caller to run. No model is called.
   *
   * `GET /api/v1/prompts/{prompt_id}/contents`
   */
  getPromptContents(params: GetPromptContentsParams, options?: CallOptions): ApiPromise<PromptContents>;

  /**
   * Get how often a skill was fetched.
   *
   * Counts of fetches. All four fields are null where the organisation's setting `inline_usage_metrics_enabled` is
   * false.
   *
   * `GET /api/v1/skills/{skill_id}/usage-metrics`
   */
  getSkillUsageMetrics(params: GetSkillUsageMetricsParams, options?: CallOptions): ApiPromise<UsageMetrics>;

  /**
   * Get how often a prompt was fetched.
   *
   * Counts of fetches. All four fields are null where the organisation's setting `inline_usage_metrics_enabled` is
   * false.
   *
   * `GET /api/v1/prompts/{prompt_id}/usage-metrics`
   */
  getPromptUsageMetrics(params: GetPromptUsageMetricsParams, options?: CallOptions): ApiPromise<UsageMetrics>;

  /**
   * List groups.
   *
   * Groups of users. Whether the server pages this list is not known.
   *
   * `GET /api/v1/groups`
   */
  listGroups(options?: CallOptions): ApiPromise<Group[]>;
}
