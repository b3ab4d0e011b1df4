import type {
  PromptTests,
  PtmMethods,
  RunManualEvalParams,
  RunSubmission,
  TestCase,
  VisibilityScope,
} from '../../generated/ptm/methods.ts';
import { UsageError } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import type { CallOptions } from '../core/options.ts';
import type { Answer } from '../core/transport.ts';
import { isFilled } from './arguments.ts';
import { createUnusableError, PTMError } from './errors.ts';

/** Arguments of `runPromptEval`. */
export interface RunPromptEvalParams {
  /** The stored prompt. Its text and its tests are fetched. */
  prompt_id: string;
  /** The providers to run it on. */
  provider_ids: string[];
  /** Values that replace those with the same name in the `vars` of each stored test. */
  inject_vars?: Record<string, unknown> | null | undefined;
  /** Tests to run after the stored ones. `inject_vars` does not apply to them. */
  extra_tests?: TestCase[] | null | undefined;
  /** The audience of the run. @default 'org_visible' */
  visibility_scope?: VisibilityScope | undefined;
  /** The name of the run. @default the prompt's id */
  label?: string | undefined;
}

/**
 * Fetches a stored prompt, then its tests, then starts a manual run of both (contract §6): three requests. Does not change the arguments.
 * @internal See `PtmClient.runPromptEval`.
 */
export async function runPromptEval(
  methods: Pick<PtmMethods, 'getPrompt' | 'getPromptTests' | 'runManualEval'>,
  params: RunPromptEvalParams,
  options?: CallOptions,
): Promise<{ data: RunSubmission; response: Response }> {
  const { prompt_id, provider_ids, inject_vars, extra_tests, visibility_scope, label } = params;
  if (!isObject(inject_vars ?? {})) throw new UsageError('runPromptEval: "inject_vars" must be an object.');
  if (!Array.isArray(extra_tests ?? [])) throw new UsageError('runPromptEval: "extra_tests" must be an array.');
  const prompt = checkObject(await methods.getPrompt({ prompt_id }, options).withResponse(), 'getPrompt');
  const stored = checkObject(await methods.getPromptTests({ prompt_id }, options).withResponse(), 'getPromptTests');
  const tests = [...getStoredTests(stored, inject_vars ?? {}), ...(extra_tests ?? [])];
  if (tests.length === 0) throw new PTMError(`Prompt ${prompt_id} has no test cases, and extra_tests is empty.`);
  const run: RunManualEvalParams = {
    label: label || prompt_id,
    prompt_text: prompt.prompt_text ?? '',
    tests,
    provider_profiles: provider_ids,
    visibility_scope: visibility_scope ?? 'org_visible',
    include_security_preset: false,
    cost_threshold: 1,
    latency_threshold_ms: 30_000,
    ...(isFilled(stored.deepeval_metrics) ? { additional_metrics: stored.deepeval_metrics } : {}),
    ...(isFilled(stored.kpis) ? { additional_kpis: stored.kpis } : {}),
    ...(stored.judge_profile ? { judge_profile: stored.judge_profile } : {}),
  };
  return methods.runManualEval(run, options).withResponse();
}

function checkObject<Result>(answer: Answer<Result>, operationId: 'getPrompt' | 'getPromptTests'): Result {
  if (isObject(answer.data)) return answer.data;
  throw createUnusableError(operationId, answer, 'the body is not a JSON object');
}

function getStoredTests({ promptfoo_tests, tests }: PromptTests, injected: Record<string, unknown>): TestCase[] {
  const stored = (promptfoo_tests?.length ? promptfoo_tests : tests) ?? [];
  if (Object.keys(injected).length === 0) return stored;
  return stored.map((test) => ({ ...test, vars: { ...test.vars, ...injected } }));
}
