/**
 * Vijil Evaluations API (seed generation): trust scores for agents and models. Contract: `docs/contracts/vijil.md`.
 * @module
 */

import type { paths, VijilMethods } from '../../generated/vijil/methods.ts';
import { operations } from '../../generated/vijil/operations.ts';
import { resolveBaseUrl } from '../core/base-url.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { isObject } from '../core/json.ts';
import { CLIENT_OPTIONS, type ClientOptions, checkOptionNames, env } from '../core/options.ts';
import { type CredentialOptions, createAuthorize } from './credentials.ts';
import { createApiError } from './errors.ts';
import { createWaiters, type VijilWaiters } from './wait.ts';

export type * from '../../generated/vijil/methods.ts';
export * from '../core/index.ts';
export type { CredentialOptions } from './credentials.ts';
export {
  AuthenticationError,
  NotFoundError,
  type RateLimit,
  RateLimitError,
  ValidationError,
  VijilAPIError,
  VijilError,
} from './errors.ts';
export type { EvaluationOutcome, VijilWaiters } from './wait.ts';

export interface VijilClientOptions extends ClientOptions, CredentialOptions {
  /**
   * The service's URL. A path prefix is kept; a trailing `/v1` is optional.
   * @default the environment variable `VIJIL_BASE_URL`, otherwise 'https://api.vijil.ai'
   */
  baseUrl?: string | undefined;
}

export interface VijilClient extends VijilMethods, VijilWaiters, HttpClient<paths> {}

const OPTIONS = {
  ...CLIENT_OPTIONS,
  apiKey: true,
  baseUrl: true,
} as const satisfies Record<keyof VijilClientOptions, true>;
const DEFAULT_BASE_URL = 'https://api.vijil.ai';
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Creates a client of the Vijil Evaluations API.
 * @throws {UsageError} when there is no API key, or when an option is not valid.
 * @example const vijil = createVijilClient({ apiKey: process.env.VIJIL_API_KEY });
 */
export function createVijilClient(options: VijilClientOptions = {}): VijilClient {
  checkOptionNames(options, OPTIONS, 'createVijilClient');
  const { allowInsecureHttp } = options;
  const settings = { baseUrl: options.baseUrl, VIJIL_BASE_URL: env('VIJIL_BASE_URL') };
  const baseUrl = resolveBaseUrl({ settings, fallback: DEFAULT_BASE_URL, allowInsecureHttp });
  const { methods } = createMethods<VijilMethods, paths>(operations, {
    ...options,
    baseUrl: baseUrl.replace(/\/v1$/, ''),
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    authorize: createAuthorize(options),
    secretArguments: ['api_key_value'],
    apiError: createApiError,
    loadDescription: () => import('./describe-reply.ts'),
    result: unwrapEnvelope,
  });
  return Object.assign(methods, createWaiters(methods));
}

/** Unwraps `{data: {…}, meta}`, the form of the vendor's overview page. Lists have an array in `data` and stay as they are (contract §7, ruling R1). */
function unwrapEnvelope(value: unknown): unknown {
  if (!isObject(value)) return value;
  const isEnvelope = Object.keys(value).length === 2 && 'meta' in value && isObject(value.data);
  return isEnvelope ? value.data : value;
}
