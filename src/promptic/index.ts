/**
 * Promptic: prompt optimisation experiments, datasets, runs, evaluations, deployments and traces. Contract: `docs/contracts/promptic.md`.
 * @module
 */

import type * as generated from '../../generated/promptic/methods.ts';
import { operations } from '../../generated/promptic/operations.ts';
import { ApiPromise } from '../core/api-promise.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { type CallOptions, type ClientOptions, checkBaseUrl, env } from '../core/options.ts';
import { isObject, REWRITES } from './arguments.ts';
import { type CredentialOptions, pickCredentials } from './credentials.ts';
import { PrompticAPIError } from './errors.ts';
import { createWaiters, type PrompticWaiters } from './wait.ts';

export type * from '../../generated/promptic/methods.ts';
export * from '../core/index.ts';
export type { CredentialOptions } from './credentials.ts';
export { PrompticAPIError } from './errors.ts';
export type { PrompticWaiters } from './wait.ts';

export interface PrompticClientOptions extends ClientOptions, CredentialOptions {
  /**
   * Where the service is, without `/api/v1`; a path prefix is kept.
   * Default: the environment's `PROMPTIC_ENDPOINT`, else `https://promptic.eu` (contract §2).
   */
  endpoint?: string | undefined;
}

/** A new observation. The old form, one `input` in place of `variables`, is accepted and sent as `variables: { input }` (contract §5). */
export type ObservationInput = generated.NewObservation | LegacyObservation;
export interface LegacyObservation extends Omit<generated.NewObservation, 'variables'> {
  /** @deprecated Use `variables`. */
  input: unknown;
}

/** Arguments of `createObservations`. */
export interface CreateObservationsParams {
  experimentId: string;
  /** At most 1000. */
  observations: readonly ObservationInput[];
}

/** Arguments of `createEvaluators`. */
export interface CreateEvaluatorsParams {
  experimentId: string;
  evaluators: readonly generated.NewEvaluator[];
}

/** Arguments of `updateObservation`. */
export type UpdateObservationParams = generated.UpdateObservationParams & {
  /** @deprecated Use `variables`. */
  input?: unknown;
};

type Replaced = 'createObservations' | 'createEvaluators' | 'updateObservation';

export interface PrompticClient
  extends Omit<generated.PrompticMethods, Replaced>,
    PrompticWaiters,
    HttpClient<generated.paths> {
  /**
   * Add observations to an experiment, at most 1000 at once. The old field `input` becomes `variables: { input }`.
   *
   * `POST /experiments/{experimentId}/observations`
   * @throws UsageError where `observations` is no array.
   */
  createObservations(params: CreateObservationsParams, options?: CallOptions): ApiPromise<generated.ObservationList>;
  /**
   * Add evaluators to an experiment.
   *
   * `POST /experiments/{experimentId}/evaluators`
   * @throws UsageError where `evaluators` is no array.
   */
  createEvaluators(params: CreateEvaluatorsParams, options?: CallOptions): ApiPromise<generated.EvaluatorList>;
  /**
   * Change an observation. The body goes out as it is, nulls included; only the old field `input` becomes `variables: { input }`.
   *
   * `PATCH /experiments/{experimentId}/observations/{observationId}`
   */
  updateObservation(params: UpdateObservationParams, options?: CallOptions): ApiPromise<generated.Observation>;
}

const DEFAULT_ENDPOINT = 'https://promptic.eu';
const API_PREFIX = '/api/v1';
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Makes a client of Promptic. The credential is `accessToken`, else `apiKey`, else `PROMPTIC_ACCESS_TOKEN`, else `PROMPTIC_API_KEY` (contract §2).
 * @throws UsageError where there is no credential or an option cannot be used.
 */
export function createPrompticClient(options: PrompticClientOptions = {}): PrompticClient {
  const { authorization, workspaceHeaders } = pickCredentials(options);
  const endpoint = options.endpoint || env('PROMPTIC_ENDPOINT') || DEFAULT_ENDPOINT;
  const { methods } = createMethods<generated.PrompticMethods, generated.paths>(operations, {
    ...options,
    baseUrl: checkBaseUrl(endpoint, 'endpoint') + API_PREFIX,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    headers: { ...workspaceHeaders, ...options.headers },
    authorize: () => ({ authorization }),
    apiError: (reply) => new PrompticAPIError(reply),
    // 204 is null for every method that has a result (contract §3).
    emptyResult: (_, status) => (status === 204 ? { value: null } : undefined),
  });
  rewriteArguments(methods);
  return Object.assign(methods as unknown as PrompticClient, createWaiters(methods));
}

function rewriteArguments(methods: object): void {
  const table = methods as Record<string, (args: unknown, options?: CallOptions) => unknown>;
  for (const [operationId, rewrite] of Object.entries(REWRITES)) {
    const call = table[operationId];
    if (!call) throw new Error(`there is no operation ${operationId}`);
    table[operationId] = (args, options) => {
      if (!isObject(args)) return call(args, options);
      try {
        return call(rewrite(args), options);
      } catch (error) {
        return new ApiPromise(Promise.reject(error));
      }
    };
  }
}
