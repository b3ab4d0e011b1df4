import type {
  PromptTests,
  PtmMethods,
  RunManualEvalParams,
  RunSubmission,
  TestCase,
  VisibilityScope,
} from '../../generated/ptm/methods.ts';
import type { CallOptions } from '../core/options.ts';
import { isFilled } from './arguments.ts';
import { PTMError } from './errors.ts';

/** Arguments of `runPromptEval`. */
export interface RunPromptEvalParams {
  /** A stored prompt; its text and its tests are fetched. */
  prompt_id: string;
  /** The providers to run it on. */
  provider_ids: string[];
  /** Values that overwrite equal names in the `vars` of each stored test. */
  inject_vars?: Record<string, unknown> | undefined;
  /** Tests to run after the stored ones, as they are: `inject_vars` does not reach them. */
  extra_tests?: TestCase[] | undefined;
  /** Who sees the run. Default `org_visible`. */
  visibility_scope?: VisibilityScope | undefined;
  /** A name for the run. Default the prompt's id. */
  label?: string | undefined;
}

/**
 * Fetches a stored prompt and its tests and evaluates them as a manual run (contract §6): three requests, in that order.
 * Nothing that the caller passes is changed.
 * @internal See `PtmClient.runPromptEval`.
 */
export async function runPromptEval(
  methods: Pick<PtmMethods, 'getPrompt' | 'getPromptTests' | 'runManualEval'>,
  params: RunPromptEvalParams,
  options?: CallOptions,
): Promise<{ data: RunSubmission; response: Response }> {
  const { prompt_id, provider_ids, inject_vars, extra_tests, visibility_scope, label } = params;
  const prompt = await methods.getPrompt({ prompt_id }, options);
  const stored = await methods.getPromptTests({ prompt_id }, options);
  const tests = [...storedTests(stored, inject_vars), ...(extra_tests ?? [])];
  if (tests.length === 0) throw new PTMError(`Prompt ${prompt_id} has no test cases, and no extra_tests were given.`);
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

function storedTests({ promptfoo_tests, tests }: PromptTests, injected: Record<string, unknown> = {}): TestCase[] {
  const stored = (promptfoo_tests?.length ? promptfoo_tests : tests) ?? [];
  if (Object.keys(injected).length === 0) return stored;
  return stored.map((test) => ({ ...test, vars: { ...test.vars, ...injected } }));
}
