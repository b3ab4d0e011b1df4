/**
 * Vijil Evaluations API (seed generation): trust scores for agents and models. Contract: `docs/contracts/vijil.md`.
 * @module
 */

import type {
  CreateEvaluationParams,
  Evaluation,
  EvaluationProgress,
  EvaluationResults,
  paths,
  VijilMethods,
} from '../../generated/vijil/methods.ts';
import { operations } from '../../generated/vijil/operations.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { type CallOptions, type ClientOptions, checkBaseUrl, checkCredential, env } from '../core/options.ts';
import { Waiter, type WaitOptions } from '../core/wait.ts';
import { vijilError } from './errors.ts';

export type * from '../../generated/vijil/methods.ts';
export * from '../core/index.ts';
export {
  AuthenticationError,
  NotFoundError,
  type RateLimit,
  RateLimitError,
  ValidationError,
  VijilAPIError,
  VijilError,
} from './errors.ts';

export interface VijilClientOptions extends ClientOptions {
  /** The API key or an access token. Default: the environment's `VIJIL_API_KEY`. */
  apiKey?: string | undefined;
  /** Default `https://api.vijil.ai`. A path prefix is kept; a trailing `/v1` may be there or not (contract §2). */
  baseUrl?: string | undefined;
}

/** An evaluation that has been waited for. `results` are there exactly when it completed. */
export interface EvaluationOutcome {
  evaluation: Evaluation;
  /** The last status reply; `progress.status` tells completed, failed and cancelled apart. */
  progress: EvaluationProgress;
  results: EvaluationResults | undefined;
}

export interface VijilClient extends VijilMethods, HttpClient<paths> {
  /**
   * Polls the status until the evaluation is `completed`, `failed` or `cancelled` and gives that last status; none of them is thrown (contract §6).
   * Default: every 10 s, for 60 min at most. Iterate over it for live progress.
   * @throws WaitTimeoutError when the time is up; the evaluation goes on.
   */
  waitForEvaluation(
    params: { evaluation_id: string },
    options?: WaitOptions<EvaluationProgress>,
  ): Waiter<EvaluationProgress>;
  /**
   * Creates an evaluation, waits for its end and, where it completed, fetches the results.
   * @throws WaitTimeoutError whose `lastState.id` resumes the wait.
   */
  evaluate(params: CreateEvaluationParams, options?: WaitOptions<EvaluationProgress>): Promise<EvaluationOutcome>;
}

const DEFAULT_BASE_URL = 'https://api.vijil.ai';
const DEFAULT_TIMEOUT_MS = 30_000;
const POLL_INTERVAL_MS = 10_000;
const WAIT_TIMEOUT_MS = 60 * 60_000;
const ENDED: readonly string[] = ['completed', 'failed', 'cancelled'];

/**
 * Makes a client of the Vijil Evaluations API.
 * @throws UsageError where there is no API key or the base URL is no URL.
 */
export function createVijilClient(options: VijilClientOptions = {}): VijilClient {
  const apiKey = checkCredential(options.apiKey || env('VIJIL_API_KEY'), 'apiKey (or VIJIL_API_KEY)');
  const { methods } = createMethods<VijilMethods, paths>(operations, {
    ...options,
    baseUrl: checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL).replace(/\/v1$/, ''),
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    authorize: () => ({ authorization: `Bearer ${apiKey}` }),
    secretArguments: ['api_key_value'],
    apiError: vijilError,
    result: withoutEnvelope,
  });

  const waitForEvaluation: VijilClient['waitForEvaluation'] = ({ evaluation_id }, waitOptions) =>
    new Waiter(
      {
        subject: `evaluation ${evaluation_id}`,
        poll: (call) => methods.getEvaluationStatus({ evaluation_id }, call),
        getStatus: (state) => state.status,
        isDone: (state) => ENDED.includes(state.status),
        describeState: (state) => `${state.status}: ${state.completed} of ${state.total} probes done`,
        intervalMs: POLL_INTERVAL_MS,
        timeoutMs: WAIT_TIMEOUT_MS,
      },
      waitOptions,
    );

  async function evaluate(
    params: CreateEvaluationParams,
    waitOptions: WaitOptions<EvaluationProgress> = {},
  ): Promise<EvaluationOutcome> {
    const call: CallOptions = { signal: waitOptions.signal, headers: waitOptions.headers };
    const evaluation = await methods.createEvaluation(params, call);
    const progress = await waitForEvaluation({ evaluation_id: evaluation.id }, waitOptions);
    const results =
      progress.status === 'completed'
        ? await methods.getEvaluationResults({ evaluation_id: evaluation.id }, call)
        : undefined;
    return { evaluation, progress, results };
  }

  return Object.assign(methods, { waitForEvaluation, evaluate });
}

/** Takes off `{data: {…}, meta}`, the form of the overview page; lists have an array in `data` and stay (contract §7, ruling R1). */
function withoutEnvelope(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { data } = value as { data?: unknown };
  const enveloped =
    Object.keys(value).length === 2 &&
    'meta' in value &&
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data);
  return enveloped ? data : value;
}
