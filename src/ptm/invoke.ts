import type * as generated from '../../generated/ptm/methods.ts';
import { ApiPromise } from '../core/api-promise.ts';
import { UsageError } from '../core/errors.ts';
import { toRecord } from '../core/json.ts';
import type { Hooks, OperationHook } from '../core/operation.ts';
import { type CallOptions, checkNumber } from '../core/options.ts';
import type { Answer } from '../core/transport.ts';
import { createDeprecations } from './deprecated.ts';
import { createUnusableError } from './errors.ts';

/** Inputs, provider and judge of the methods that run a skill or a prompt. */
export type InvokeParams = Omit<generated.InvokeRequest, 'provider_profile'> & {
  /** The provider to run on; `listProviders` returns their names. */
  provider_profile: string;
};
/** Like {@link InvokeParams}, but without a provider `null` is sent. Not documented: what the server then does. */
export type InvokeAnywhereParams = Omit<generated.InvokeRequest, 'provider_profile'> & {
  provider_profile?: string | null | undefined;
};
type WithSkill = { skill_id: string };
type WithSkillName = { qualified_name: string };
type WithPrompt = { prompt_id: string };

/** Methods that run a skill or a prompt with one request. */
export interface InvokeMethods {
  /**
   * Run a skill on the server, wait for its score and get both. The default time limit is `timeout_seconds` (60) and 30 s more.
   *
   * `POST /api/v1/skills/{skill_id}/invoke`
   */
  invokeSkillEvalPtm(params: WithSkill & InvokeParams, options?: CallOptions): ApiPromise<generated.SkillInvokeResult>;
  /**
   * Run a prompt on the server, wait for its score and get both. The default time limit is `timeout_seconds` (60) and 30 s more.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke`
   */
  invokePromptEvalPtm(
    params: WithPrompt & InvokeParams,
    options?: CallOptions,
  ): ApiPromise<generated.PromptInvokeResult>;
  /**
   * Get the contents of a skill immediately, to run it locally, while the server also runs and scores it: wait for `run_key` with `waitForRun`.
   *
   * `POST /api/v1/skills/{skill_id}/invoke-with-bundle`
   */
  invokeSkillWithBundle(params: WithSkill & InvokeParams, options?: CallOptions): ApiPromise<generated.SkillBundleRun>;
  /**
   * Get the contents of a prompt immediately, to run it locally, while the server also runs and scores it: wait for `run_key` with `waitForRun`.
   *
   * `POST /api/v1/prompts/{prompt_id}/invoke-with-bundle`
   */
  invokePromptWithBundle(
    params: WithPrompt & InvokeParams,
    options?: CallOptions,
  ): ApiPromise<generated.PromptBundleRun>;
}

/** The time that a request may take beyond the `timeout_seconds` of the server, in ms (contract §6). */
const MARGIN_MS = 30_000;

const INVOKE: OperationHook<{ provider_profile?: unknown }> = {
  arguments(params, operationId) {
    if (params.provider_profile !== undefined) return params;
    throw new UsageError(`${operationId}: "provider_profile" is missing. Pass one of the names from listProviders.`);
  },
  timeoutMs: ({ timeout_seconds }) => checkNumber(timeout_seconds, 'timeout_seconds') * 1000 + MARGIN_MS,
};

/** @internal */
export const invokeHooks = {
  invokeSkillEvalPtm: INVOKE,
  invokePromptEvalPtm: INVOKE,
  invokeSkillWithBundle: INVOKE,
  invokePromptWithBundle: INVOKE,
} as Hooks<InvokeMethods>;

/** Methods that first look up a skill by name, and deprecated names. */
export interface ComposedInvokeMethods {
  /** Calls `getSkillByName`, then `invokeSkillEvalPtm` with the skill's id: two requests. */
  invokeSkillByName(
    params: WithSkillName & InvokeAnywhereParams,
    options?: CallOptions,
  ): ApiPromise<generated.SkillInvokeResult>;
  /** Calls `getSkillByName`, then `invokeSkillWithBundle` with the skill's id: two requests. */
  invokeSkillWithBundleByName(
    params: WithSkillName & InvokeParams,
    options?: CallOptions,
  ): ApiPromise<generated.SkillBundleRun>;
  /** @deprecated Use `submitOptimization`: the same method under its new name. */
  optimizePrompt: generated.PtmMethods['submitOptimization'];
  /** @deprecated Use `invokeSkillEvalPtm`, which requires a provider. */
  invokeSkill(params: WithSkill & InvokeAnywhereParams, options?: CallOptions): ApiPromise<generated.SkillInvokeResult>;
  /** @deprecated Use `invokePromptEvalPtm`, which requires a provider. */
  invokePrompt(
    params: WithPrompt & InvokeAnywhereParams,
    options?: CallOptions,
  ): ApiPromise<generated.PromptInvokeResult>;
}

/** @internal */
export function createInvokeMethods(
  methods: InvokeMethods & Pick<generated.PtmMethods, 'getSkillByName' | 'submitOptimization'>,
): ComposedInvokeMethods {
  const warnOnce = createDeprecations();

  async function invokeByName<Result>(
    { qualified_name, ...rest }: WithSkillName & InvokeAnywhereParams,
    call: CallOptions | undefined,
    invoke: (params: WithSkill & InvokeParams, options?: CallOptions) => ApiPromise<Result>,
  ): Promise<Answer<Result>> {
    const answer = await methods.getSkillByName({ qualified_name }, call).withResponse();
    const { id: skill_id } = toRecord(answer.data);
    if (typeof skill_id !== 'string' || skill_id === '')
      throw createUnusableError('getSkillByName', answer, 'the body has no "id"');
    return invoke({ ...(rest as InvokeParams), skill_id }, call).withResponse();
  }

  return {
    invokeSkillByName: (params, call) =>
      new ApiPromise(invokeByName(allowAnyProvider(params), call, methods.invokeSkillEvalPtm)),
    invokeSkillWithBundleByName: (params, call) =>
      new ApiPromise(invokeByName(params, call, methods.invokeSkillWithBundle)),
    optimizePrompt(params, call) {
      warnOnce('optimizePrompt', 'submitOptimization');
      return methods.submitOptimization(params, call);
    },
    invokeSkill(params, call) {
      warnOnce('invokeSkill', 'invokeSkillEvalPtm');
      return methods.invokeSkillEvalPtm(allowAnyProvider(params) as WithSkill & InvokeParams, call);
    },
    invokePrompt(params, call) {
      warnOnce('invokePrompt', 'invokePromptEvalPtm');
      return methods.invokePromptEvalPtm(allowAnyProvider(params) as WithPrompt & InvokeParams, call);
    },
  };
}

/** If the caller names no provider, null is sent (contract §9). */
function allowAnyProvider<P extends InvokeAnywhereParams>(params: P): P {
  return { ...params, provider_profile: params.provider_profile ?? null };
}
