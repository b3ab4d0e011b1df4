import type * as generated from '../../generated/ptm/methods.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { UsageError } from '../core/errors.ts';
import { isObject, toRecord } from '../core/json.ts';
import { roundHalfEven } from '../core/numbers.ts';
import type { Hooks, OperationHook } from '../core/operation.ts';
import type { CallOptions } from '../core/options.ts';
import type { PagePromise } from '../core/paginate.ts';
import { omitUnsent } from './arguments.ts';
import { type InvokeMethods, invokeHooks } from './invoke.ts';
import { getReportText, type ReportText } from './report.ts';

/** Arguments of `listSkills`. */
export type ListSkillsParams = Omit<generated.ListSkillsParams, 'tags'> & {
  /** A skill must have all of them: a list, or one string joined with commas. */
  tags?: string | readonly string[];
};

/** Methods whose arguments or results differ from the generated ones. */
export interface SpecialMethods extends InvokeMethods {
  /**
   * List the prompts that match all filters. A filter that is an empty string is sent, not omitted.
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
   * Get the report of a run as text, in the requested format (default `html`). Text that a server wraps in JSON is unwrapped.
   *
   * `GET /api/v1/runs/{run_key}/report`
   */
  runReport<Format extends generated.ReportFormat = 'html'>(
    params: { run_key: string; format?: Format },
    options?: CallOptions,
  ): ApiPromise<ReportText[Format]>;
  /**
   * List the skills that match all filters. `await` resolves to the requested page; `for await` yields the skills of that page and of all later pages;
   * `.pages()` yields these pages.
   *
   * `GET /api/v1/skills`
   */
  listSkills(params?: ListSkillsParams, options?: CallOptions): PagePromise<generated.SkillPage, generated.Skill>;
  /**
   * Cancel an optimization that is queued or running. Not documented: what the response contains.
   *
   * `POST /api/v1/optimizations/{optimization_id}/cancel`
   * @throws {PTMConflictError} when it has already ended. `body.detail.terminal_status` contains its final status.
   */
  cancelOptimization(
    params: { optimization_id: string },
    options?: CallOptions,
  ): ApiPromise<generated.Optimization | null>;
}

/** The generated methods, with the special ones in their place. */
export type TableMethods = Omit<generated.PtmMethods, keyof SpecialMethods> & SpecialMethods;

/** Telemetry calls have no result, but their response body is still checked, so that a sign-in page is not taken for success (contract §3). */
const TELEMETRY: OperationHook<never, undefined> = {
  override: { result: 'json' },
  emptyResult: { value: undefined },
  result: () => undefined,
};

/** @internal */
export const hooks: Hooks<TableMethods> = {
  ...invokeHooks,
  listPrompts: { result: createUnwrap<generated.Prompt>('prompts') },
  listPromptVersions: { result: createUnwrap<generated.PromptVersionRow>('versions') },
  listProviders: { result: createUnwrap<generated.Provider>('profiles') },
  getRun: { result: addScore },
  runReport: {
    result: (text: string, { args, response }) =>
      getReportText(args.format as generated.ReportFormat, text, response.headers.get('content-type')),
  },
  recordSkillClientInlineRun: TELEMETRY,
  recordPromptClientInlineRun: TELEMETRY,
  createPrompt: {
    arguments(params) {
      for (const name of ['team', 'service'] as const) {
        if (typeof params[name] === 'string' && params[name] !== '') continue;
        throw new UsageError(
          `createPrompt: "${name}" must be a non-empty string; otherwise the server rejects the prompt.`,
        );
      }
      const { disable_default_kpis: isOff } = params;
      if (isOff !== undefined && typeof isOff !== 'boolean')
        throw new UsageError(
          `createPrompt: "disable_default_kpis" must be true or false, not ${JSON.stringify(isOff)}.`,
        );
      return omitUnsent(params, {
        description: 'given',
        tags: 'given',
        tests: 'given',
        deepeval_metrics: 'given',
        kpis: 'given',
        provider_profiles: 'given',
        judge_profile: 'given',
        disable_default_kpis: 'true',
      });
    },
  },
  getPromptVersion: {
    arguments: ({ version_number, ...params }) => ({ ...params, version_number: normalizeVersion(version_number) }),
  },
  listRuns: {
    arguments: (params) =>
      omitUnsent(params, { terminal_only: 'true', mine_only: 'true', exclude_optimization_samples: 'true' }),
  },
  submitOptimization: {
    arguments: (params) =>
      omitUnsent(params, {
        provider_profiles: 'filled',
        judge_profile: 'filled',
        comparison_strategy: 'filled',
        visibility_scope: 'filled',
        stability_samples: 'given',
        validation_samples: 'given',
        flakiness_threshold: 'given',
        min_consistent_improvement: 'given',
        variance_aware_mutator: 'given',
        variance_signal: 'given',
        enforce_target_score: 'given',
        chained_baseline_mode: 'given',
      }),
  },
  listSkills: {
    override: {
      page: { items: 'items', total: 'total', limit: 'page_size', offset: 'page', byNumber: true },
    },
    arguments: ({ tags, ...params }) =>
      omitUnsent(
        { ...params, tags: Array.isArray(tags) ? tags.join(',') : tags },
        {
          namespace: 'filled',
          search: 'filled',
          tags: 'filled',
          include_deprecated: 'true',
          source: 'filled',
          kind: 'filled',
        },
      ),
  },
  publishSkill: {
    arguments: (params) =>
      omitUnsent(params, {
        tags: 'filled',
        installable_for: 'filled',
        skill_name: 'filled',
        team_group_id: 'filled',
        audience_editable: 'true',
        scripts: 'given',
      }),
  },
  deleteSkill: { arguments: (params) => omitUnsent(params, { hard_delete: 'true' }) },
};

/** Unwraps a list that servers send in an object or as a bare array. An object without `key` stays as it is (contract §6). */
function createUnwrap<Row>(key: string): (value: unknown) => Row[] {
  return (value) => {
    const rows = toRecord(value)[key];
    return (rows === undefined ? value : rows) as Row[];
  };
}

/** If a run has no score at its root, the first provider's score is used (contract §6). The official client rounds half to even. */
function addScore(run: generated.Run): generated.Run {
  const provider = run?.providers?.[0];
  if (!isObject(provider) || (run.score ?? null) !== null) return run;
  const percentage = provider.final_success_percentage ?? null;
  return {
    ...run,
    score: percentage === null ? null : roundHalfEven(percentage / 100, 4),
    passed_tests: provider.passed_assertions ?? null,
    total_tests: provider.total_assertions ?? null,
  };
}

function normalizeVersion(version: unknown): unknown {
  if (typeof version === 'number' && Number.isInteger(version)) return version;
  if (/^\d+$/.test(String(version))) return String(version).replace(/^0+(?=\d)/, '');
  throw new UsageError(`getPromptVersion: "version_number" must be a whole number, not ${JSON.stringify(version)}.`);
}
