/**
 * PTM (Prompt Test Manager): prompts, evaluations, runs, optimization and skills. Contract: `docs/contracts/ptm.md`.
 * @module
 */
import type * as generated from '../../generated/ptm/methods.ts';
import { operations } from '../../generated/ptm/operations.ts';
import { ApiPromise } from '../core/api-promise.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import type { Operation } from '../core/operation.ts';
import { type CallOptions, type ClientOptions, checkBaseUrl, checkCredential, checkNumber } from '../core/options.ts';
import type { PagePromise } from '../core/paginate.ts';
import type { Waiter, WaitOptions } from '../core/wait.ts';
import { tidied, tidy } from './arguments.ts';
import { createDeprecations } from './deprecated.ts';
import { isHtml, ptmConnectionError, ptmError, ptmTimeoutError } from './errors.ts';
import { type RunPromptEvalParams, runPromptEval } from './evaluation.ts';
import { type ReportText, reportText } from './report.ts';
import { listSkills } from './skills.ts';
import { uncheckedFetch } from './tls/tls.ts';
import { waitForOptimization, waitForRun } from './wait.ts';

export type * from '../../generated/ptm/methods.ts';
export * from '../core/index.ts';
export {
  PTMConflictError,
  PTMError,
  PTMLockedError,
  PTMNotFoundError,
  PTMPermissionError,
  PTMResponseError,
  PTMTimeoutError,
  PTMValidationError,
  type SecurityBlock,
} from './errors.ts';
export type { RunPromptEvalParams } from './evaluation.ts';
export type { ReportText } from './report.ts';

export interface PtmClientOptions extends ClientOptions {
  /** Address of your installation, without `/api/v1`; there is no default. A path prefix is kept. */
  baseUrl: string;
  /** A personal access token (`ptm_u_…`) or a service account's (`ptm_sa_…`). Undefined, as an unset variable of the environment gives it, is refused. */
  token: string | undefined;
  /** Milliseconds for one request, its answer included. Default 30,000. */
  timeoutMs?: number | undefined;
  /**
   * False: take any TLS certificate, for installations with one of their own. Node.js only, and for this client alone.
   * Default: true, unless the environment's `PTM_SSL_VERIFY` is `false`, `0`, `no` or `off`.
   */
  verifySsl?: boolean | undefined;
}

/** Arguments of `listSkills`. */
export type ListSkillsParams = Omit<generated.ListSkillsParams, 'tags'> & {
  /** A skill must have all of them: a list, or one string joined with commas. */
  tags?: string | readonly string[];
};

/** Inputs, provider and judge of the methods that run a skill or a prompt. */
export type InvokeParams = Omit<generated.InvokeRequest, 'provider_profile'> & {
  /** The provider to run on; `listProviders` gives their names. */
  provider_profile: string;
};
/** As {@link InvokeParams}; without a provider `null` is sent, and what the server does then is not known (contract §9). */
export type InvokeAnywhereParams = Omit<generated.InvokeRequest, 'provider_profile'> & {
  provider_profile?: string | null | undefined;
};
type OfSkill = { skill_id: string };
type OfSkillName = { qualified_name: string };
type OfPrompt = { prompt_id: string };

/** Methods that are written by hand because their results or arguments differ from the plain request. */
type Replaced =
  | 'listPrompts'
  | 'listPromptVersions'
  | 'listProviders'
  | 'runReport'
  | 'listSkills'
  | 'cancelOptimization'
  | 'invokeSkillEvalPtm'
  | 'invokePromptEvalPtm'
  | 'invokeSkillWithBundle'
  | 'invokePromptWithBundle';

export interface PtmClient extends Omit<generated.PtmMethods, Replaced>, HttpClient<generated.paths> {
  /**
   * List prompts that match every filter given. A filter that is an empty string is sent and not left out.
   *
   * `GET /api/v1/prompts`
   */
  listPrompts(params?: generated.ListPromptsParams, options?: CallOptions): ApiPromise<generated.Prompt[]>;
  /**
   * List the versions of a prompt, newest first.
   *
   * `GET /api/v1/prompts/{prompt_id}/versions`
   */
  listPromptVersions(
    params: generated.ListPromptVersionsParams,
    options?: CallOptions,
  ): ApiPromise<generated.PromptVersionRow[]>;
  /**
   * List provider profiles, the models that prompts run on.
   *
   * `GET /api/v1/providers`
   */
  listProviders(options?: CallOptions): ApiPromise<generated.Provider[]>;
  /**
   * The report of a run as text, in the format asked for (default `html`). Text that a server wraps in JSON is taken out.
   *
   * `GET /api/v1/runs/{run_key}/report`
   */
  runReport<Format extends generated.ReportFormat = 'html'>(
    params: { run_key: string; format?: Format },
    options?: CallOptions,
  ): ApiPromise<ReportText[Format]>;
  /**
   * Skills that match every filter given. Awaited: the page asked for. Iterated: the skills of that page and all after it; `.pages()` gives the pages.
   *
   * `GET /api/v1/skills`
   */
  listSkills(params?: ListSkillsParams, options?: CallOptions): PagePromise<generated.SkillPage, generated.Skill>;
  /**
   * Cancel an optimization that is queued or running. What the answer holds is not documented.
   *
   * `POST /api/v1/optimizations/{optimization_id}/cancel`
   * @throws PTMConflictError where it has ended already; `body.detail.terminal_status` says how.
   */
  cancelOptimization(
    params: { optimization_id: string },
    options?: CallOptions,
  ): ApiPromise<generated.Optimization | null>;
  /**
   * Run a skill on the server, wait for its score and get both. The request's own limit is `timeout_seconds` and 30 s more, whatever the client's.
   *
   * `POST /api/v1/skills/{skill_id}/invoke`
   */
  invokeSkillEvalPtm(params: OfSkill & InvokeParams, options?: CallOptions): ApiPromise<generated.SkillInvokeResult>;
  /**
   * Run a prompt on the server, wait for its score and get both. The request's own limit is `timeout_seconds` and 30 s more, whatever the client's.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke`
   */
  invokePromptEvalPtm(params: OfPrompt & InvokeParams, options?: CallOptions): ApiPromise<generated.PromptInvokeResult>;
  /**
   * Get a skill's contents at once, to run it here, while the server runs and scores it too: wait for `run_key` with `waitForRun`.
   *
   * `POST /api/v1/skills/{skill_id}/invoke-with-bundle`
   */
  invokeSkillWithBundle(params: OfSkill & InvokeParams, options?: CallOptions): ApiPromise<generated.SkillBundleRun>;
  /**
   * Get a prompt's contents at once, to run it here, while the server runs and scores it too: wait for `run_key` with `waitForRun`.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke-with-bundle`
   */
  invokePromptWithBundle(params: OfPrompt & InvokeParams, options?: CallOptions): ApiPromise<generated.PromptBundleRun>;

  /** `getSkillByName`, then `invokeSkillEvalPtm` with the id found: two requests. */
  invokeSkillByName(
    params: OfSkillName & InvokeAnywhereParams,
    options?: CallOptions,
  ): ApiPromise<generated.SkillInvokeResult>;
  /** `getSkillByName`, then `invokeSkillWithBundle` with the id found: two requests. */
  invokeSkillWithBundleByName(
    params: OfSkillName & InvokeParams,
    options?: CallOptions,
  ): ApiPromise<generated.SkillBundleRun>;
  /**
   * Evaluate a stored prompt with its stored tests, changed and added to: fetches the prompt, then its tests, then starts a manual run
   * of both. Cost threshold 1.0, latency threshold 30,000 ms, no security tests (contract §6). Nothing you pass is changed.
   * @throws PTMError with `statusCode` null where there is no test at all; the run is not started then.
   */
  runPromptEval(params: RunPromptEvalParams, options?: CallOptions): ApiPromise<generated.RunSubmission>;
  /**
   * Polls `getRun` until the run is `completed`, `failed` or `cancelled` (`canceled` too) and gives it; none of them is thrown (contract §7).
   * Default: every 5,000 ms, for 300,000 ms at most; with 0 it asks once. A failing poll ends the wait. Iterate over it for live progress.
   * @throws PTMTimeoutError with `statusCode` null when the time is up; the run goes on.
   */
  waitForRun(params: { run_key: string }, options?: WaitOptions<generated.Run>): Waiter<generated.Run>;
  /**
   * Polls `getOptimizationStatus` until the answer is empty (none is active) or its status is neither `queued` nor `running`, and gives it
   * (contract §7). Default: every 10,000 ms, for 600,000 ms at most; with 0 it asks nothing. A failing poll ends the wait.
   * @throws PTMTimeoutError with `statusCode` null when the time is up; the optimization goes on.
   */
  waitForOptimization(
    params: { prompt_id: string },
    options?: WaitOptions<generated.Optimization>,
  ): Waiter<generated.Optimization>;

  /** @deprecated Use `submitOptimization`: the same, under its new name. */
  optimizePrompt: generated.PtmMethods['submitOptimization'];
  /** @deprecated Use `invokeSkillEvalPtm`, which wants a provider. */
  invokeSkill(params: OfSkill & InvokeAnywhereParams, options?: CallOptions): ApiPromise<generated.SkillInvokeResult>;
  /** @deprecated Use `invokePromptEvalPtm`, which wants a provider. */
  invokePrompt(
    params: OfPrompt & InvokeAnywhereParams,
    options?: CallOptions,
  ): ApiPromise<generated.PromptInvokeResult>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
/** What a request may take beyond the `timeout_seconds` that the server gives itself, in ms (contract §6). */
const INVOKE_MARGIN_MS = 30_000;
const INVOKES = [
  'invokeSkillEvalPtm',
  'invokePromptEvalPtm',
  'invokeSkillWithBundle',
  'invokePromptWithBundle',
] as const;

/** What is posted for nothing in return: a body that comes all the same is read, or a sign-in page would count as success (contract §3). */
const { result: _, ...recordSkillClientInlineRun } = operations.recordSkillClientInlineRun;
const { result: __, ...recordPromptClientInlineRun } = operations.recordPromptClientInlineRun;
const TABLE = { ...operations, recordSkillClientInlineRun, recordPromptClientInlineRun };
const TELEMETRY: Operation[] = [recordSkillClientInlineRun, recordPromptClientInlineRun];

type Method = (args?: Record<string, unknown>, options?: CallOptions) => ApiPromise<unknown>;

/**
 * Makes a client of a PTM installation.
 * @throws UsageError for an option that is missing or cannot be used.
 */
export function createPtmClient(options: PtmClientOptions): PtmClient {
  const token = checkCredential(options?.token, 'token');
  const { methods, transport } = createMethods<generated.PtmMethods, generated.paths>(TABLE, {
    ...options,
    fetch: uncheckedFetch(options.verifySsl, options.fetch) ?? options.fetch,
    baseUrl: checkBaseUrl(options.baseUrl),
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    authorize: () => ({ authorization: `Bearer ${token}` }),
    apiError: ptmError,
    connectionError: ptmConnectionError,
    timeoutError: ptmTimeoutError,
    // A blank answer to a POST is a null result (contract §3), or none where nothing is due.
    emptyResult: (operation) =>
      operation.method === 'POST' ? { value: TELEMETRY.includes(operation) ? undefined : null } : undefined,
    result: resultOf,
  });

  const table = methods as unknown as Record<string, Method>;
  for (const operationId of tidied(operations)) {
    const method = table[operationId] as Method;
    table[operationId] = (args, call) =>
      new ApiPromise((async () => method(tidy(operationId, args ?? {}), call).withResponse())());
  }
  for (const operationId of INVOKES) {
    const method = table[operationId] as Method;
    table[operationId] = (args, call) => {
      const limit = async () => ({ ...call, timeoutMs: call?.timeoutMs ?? invokeTimeoutMs(args?.timeout_seconds) });
      return new ApiPromise(limit().then((limited) => method(args, limited).withResponse()));
    };
  }

  const client = methods as unknown as PtmClient;
  const plainReport = methods.runReport;
  const deprecated = createDeprecations();
  const byName = <Result>(
    { qualified_name, ...rest }: OfSkillName & InvokeAnywhereParams,
    call: CallOptions | undefined,
    invoke: (params: OfSkill & InvokeParams, options?: CallOptions) => ApiPromise<Result>,
  ) =>
    new ApiPromise(
      (async () => {
        const { id: skill_id } = await client.getSkillByName({ qualified_name }, call);
        return invoke({ ...(rest as InvokeParams), skill_id }, call).withResponse();
      })(),
    );

  const byHand: Partial<PtmClient> = {
    listSkills: (params, call) => listSkills(transport, params as generated.ListSkillsParams, call),
    runReport: (params, call) =>
      new ApiPromise(
        plainReport(params, call)
          .withResponse()
          .then(({ data, response }) => {
            const type = response.headers.get('content-type');
            return { data: reportText(params.format ?? 'html', data, type), response };
          }),
      ),
    runPromptEval: (params, call) => new ApiPromise(runPromptEval(methods, params, call)),
    invokeSkillByName: (params, call) => byName(anywhere(params), call, client.invokeSkillEvalPtm),
    invokeSkillWithBundleByName: (params, call) => byName(params, call, client.invokeSkillWithBundle),
    waitForRun: ({ run_key }, wait) => waitForRun(methods.getRun, run_key, wait),
    waitForOptimization: ({ prompt_id }, wait) => waitForOptimization(methods.getOptimizationStatus, prompt_id, wait),
    optimizePrompt(params, call) {
      deprecated('optimizePrompt', 'submitOptimization');
      return client.submitOptimization(params, call);
    },
    invokeSkill(params, call) {
      deprecated('invokeSkill', 'invokeSkillEvalPtm');
      return client.invokeSkillEvalPtm(anywhere(params) as OfSkill & InvokeParams, call);
    },
    invokePrompt(params, call) {
      deprecated('invokePrompt', 'invokePromptEvalPtm');
      return client.invokePromptEvalPtm(anywhere(params) as OfPrompt & InvokeParams, call);
    },
  };
  return Object.assign(client, byHand);
}

/** Where the caller names no provider, null is sent (contract §9). */
function anywhere<P extends InvokeAnywhereParams>(params: P): P {
  return { ...params, provider_profile: params.provider_profile ?? null };
}

function invokeTimeoutMs(timeout_seconds: unknown = operations.invokeSkillEvalPtm.defaults.timeout_seconds): number {
  return checkNumber(timeout_seconds, 'timeout_seconds') * 1000 + INVOKE_MARGIN_MS;
}

/** The key of a list that servers send in an object or bare (contract §6). */
const LIST_KEYS = new Map<Operation, string>([
  [operations.listPrompts, 'prompts'],
  [operations.listPromptVersions, 'versions'],
  [operations.listProviders, 'profiles'],
]);

function resultOf(value: unknown, operation: Operation, refuse: (problem: string) => unknown, response: Response) {
  // A page is no answer, even one that could be read as JSON (contract §3).
  if (isHtml(response.headers)) throw refuse('the body is HTML, but JSON was expected');
  if (TELEMETRY.includes(operation)) return undefined;
  if (operation === operations.getRun) return withScore(value);
  const key = LIST_KEYS.get(operation);
  const rows = key === undefined ? undefined : (value as Record<string, unknown> | null)?.[key];
  return rows === undefined ? value : rows;
}

/** A run without a score at its root has the first provider's (contract §6). */
function withScore(value: unknown): unknown {
  const run = value as generated.Run | null;
  const provider = run?.providers?.[0];
  if (!run || !provider || (run.score ?? null) !== null) return value;
  const percentage = provider.final_success_percentage ?? null;
  return {
    ...run,
    score: percentage === null ? null : roundTo4(percentage / 100),
    passed_tests: provider.passed_assertions ?? null,
    total_tests: provider.total_assertions ?? null,
  };
}

/** As the official client rounds: half to even. A number lies halfway between two of four digits only where it is an odd multiple of 1/32. */
function roundTo4(share: number): number {
  const halfway = Math.abs(share * 32) % 2 === 1;
  return halfway ? (2 * Math.round(share * 5_000)) / 10_000 : Number(share.toFixed(4));
}
