/**
 * Promptic: prompt optimisation experiments, datasets, runs, evaluations, deployments and traces. Contract: `docs/contracts/promptic.md`.
 * @module
 */

import type * as generated from '../../generated/promptic/methods.ts';
import { operations } from '../../generated/promptic/operations.ts';
import { checkBaseUrl, resolveBaseUrl } from '../core/base-url.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { UsageError } from '../core/errors.ts';
import { CLIENT_OPTIONS, type ClientOptions, checkOptionNames, env } from '../core/options.ts';
import { type CredentialOptions, resolveCredentials } from './credentials.ts';
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
   * The service's URL, without `/api/v1`. A path prefix is kept; an empty string counts as not given.
   * @default the environment variable `PROMPTIC_ENDPOINT`, otherwise 'https://promptic.eu'
   */
  baseUrl?: string | undefined;
  /** Another name of `baseUrl`, as in the vendor's SDK. */
  endpoint?: string | undefined;
}

export interface PrompticClient extends TableMethods, PrompticWaiters, HttpClient<generated.paths> {}

const OPTIONS = {
  ...CLIENT_OPTIONS,
  apiKey: true,
  accessToken: true,
  workspaceId: true,
  aiApplicationId: true,
  baseUrl: true,
  endpoint: true,
} as const satisfies Record<keyof PrompticClientOptions, true>;
const DEFAULT_ENDPOINT = 'https://promptic.eu';
const API_PREFIX = '/api/v1';
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Creates a client of Promptic. The credential is `accessToken`, otherwise `apiKey`, otherwise `PROMPTIC_ACCESS_TOKEN`, otherwise `PROMPTIC_API_KEY`.
 * @throws {UsageError} when there is no credential, or when an option is not valid.
 * @example const promptic = createPrompticClient({ apiKey: process.env.PROMPTIC_API_KEY });
 */
export function createPrompticClient(options: PrompticClientOptions = {}): PrompticClient {
  checkOptionNames(options, OPTIONS, 'createPrompticClient');
  const { authorization, workspaceHeaders } = resolveCredentials(options);
  const { methods } = createMethods<TableMethods, generated.paths>(
    operations,
    {
      ...options,
      baseUrl: resolveServiceUrl(options) + API_PREFIX,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      headers: { ...workspaceHeaders, ...options.headers },
      authorize: () => ({ authorization }),
      apiError: (reply) => new PrompticAPIError(reply),
      loadDescription: () => import('./describe-reply.ts'),
      // A 204 is null for every method that has a result (contract §3).
      emptyResult: (_, status) => (status === 204 ? { value: null } : undefined),
    },
    hooks,
  );
  return Object.assign(methods, createWaiters(methods));
}

function resolveServiceUrl({ baseUrl, endpoint, allowInsecureHttp }: PrompticClientOptions): string {
  if (baseUrl && endpoint && checkBaseUrl(baseUrl) !== checkBaseUrl(endpoint, 'endpoint')) {
    throw new UsageError('baseUrl and endpoint are two names of one option and have different values. Pass only one.');
  }
  const settings = {
    baseUrl: baseUrl || undefined,
    endpoint: endpoint || undefined,
    PROMPTIC_ENDPOINT: env('PROMPTIC_ENDPOINT'),
  };
  return resolveBaseUrl({ settings, fallback: DEFAULT_ENDPOINT, allowInsecureHttp });
}
