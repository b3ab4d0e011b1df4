/**
 * Promptic: prompt optimisation experiments, datasets, runs, evaluations, deployments and traces. Contract: `docs/contracts/promptic.md`.
 * @module
 */

import type * as generated from '../../generated/promptic/methods.ts';
import { operations } from '../../generated/promptic/operations.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { type ClientOptions, checkBaseUrl, env } from '../core/options.ts';
import { type CredentialOptions, pickCredentials } from './credentials.ts';
import { PrompticAPIError } from './errors.ts';
import { hooks, type TableMethods } from './methods.ts';
import { createWaiters, type PrompticWaiters } from './wait.ts';

export type * from '../../generated/promptic/methods.ts';
export * from '../core/index.ts';
export type { CredentialOptions } from './credentials.ts';
export { PrompticAPIError } from './errors.ts';
export type {
  CreateEvaluatorsParams,
  CreateObservationsParams,
  LegacyObservation,
  ObservationInput,
  UpdateObservationParams,
} from './methods.ts';
export type { PrompticWaiters } from './wait.ts';

export interface PrompticClientOptions extends ClientOptions, CredentialOptions {
  /**
   * Where the service is, without `/api/v1`; a path prefix is kept.
   * Default: the environment's `PROMPTIC_ENDPOINT`, else `https://promptic.eu` (contract §2).
   */
  endpoint?: string | undefined;
}

export interface PrompticClient extends TableMethods, PrompticWaiters, HttpClient<generated.paths> {}

const DEFAULT_ENDPOINT = 'https://promptic.eu';
const API_PREFIX = '/api/v1';
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Creates a client of Promptic. The credential is `accessToken`, otherwise `apiKey`, otherwise `PROMPTIC_ACCESS_TOKEN`, otherwise `PROMPTIC_API_KEY`.
 * @throws {UsageError} when there is no credential, or when an option is not valid.
 * @example const promptic = createPrompticClient({ apiKey: process.env.PROMPTIC_API_KEY });
 */
export function createPrompticClient(options: PrompticClientOptions = {}): PrompticClient {
  const { authorization, workspaceHeaders } = pickCredentials(options);
  const endpoint = options.endpoint || env('PROMPTIC_ENDPOINT') || DEFAULT_ENDPOINT;
  const { methods } = createMethods<TableMethods, generated.paths>(
    operations,
    {
      ...options,
      baseUrl: checkBaseUrl(endpoint, 'endpoint') + API_PREFIX,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      headers: { ...workspaceHeaders, ...options.headers },
      authorize: () => ({ authorization }),
      apiError: (reply) => new PrompticAPIError(reply),
      // A 204 is null for every method that has a result (contract §3).
      emptyResult: (_, status) => (status === 204 ? { value: null } : undefined),
    },
    hooks,
  );
  return Object.assign(methods, createWaiters(methods));
}
