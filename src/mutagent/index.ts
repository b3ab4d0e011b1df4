/**
 * MutagenT prompt evaluations, in the namespaces of the vendor's TypeScript SDK. Contract: `docs/contracts/mutagent.md`.
 *
 * `for await` over a list yields items, unlike in parts of the vendor's documentation: write `for await (const page of list.pages()) page.data`
 * instead of `for await (const page of list) page.result.data`.
 * @module
 */

import type * as generated from '../../generated/mutagent/methods.ts';
import { operations } from '../../generated/mutagent/operations.ts';
import { resolveBaseUrl } from '../core/base-url.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { CLIENT_OPTIONS, type ClientOptions, checkOptionNames, env } from '../core/options.ts';
import { type CredentialOptions, createAuthorize } from './credentials.ts';
import { InsecureHttpError, SDKError } from './errors.ts';
import { hooks, type TableMethods } from './methods.ts';
import { createWaiters, type MutagentWaiters } from './wait.ts';

export type * from '../../generated/mutagent/methods.ts';
export * from '../core/index.ts';
export type { Credential, CredentialOptions, Security } from './credentials.ts';
export { EvaluationResultTimeoutError, InsecureHttpError, MutagentError, SDKError } from './errors.ts';
export type { CreateEvaluationParams } from './methods.ts';
export type { EvaluationResultWaiter, MutagentWaiters, ResultState } from './wait.ts';

export interface MutagentClientOptions extends ClientOptions, CredentialOptions {
  /**
   * The service's URL. A path prefix is kept.
   * @default the environment variable `MUTAGENT_SERVER_URL`, otherwise 'https://api.mutagent.io'
   */
  baseUrl?: string | undefined;
  /** Another name of `baseUrl`, as in the vendor's SDK. */
  serverURL?: string | undefined;
  /** Sent as `x-workspace-id`; required with an organization-scoped or user-scoped key. */
  workspaceId?: string | undefined;
  /** Sent as `x-organization-id`; required with a user-scoped key. */
  organizationId?: string | undefined;
  /** As in the vendor's SDK: `none` is `maxRetries: 0`; `backoff` uses this client's own rules. `maxRetries` replaces it. */
  retryConfig?: { strategy: 'backoff' | 'none' } | undefined;
}

/** `promptEvaluations`: evaluations, their versions, runs and results. */
export type PromptEvaluations = TableMethods['promptEvaluations'] & MutagentWaiters;

/** `prompt`: prompts and their versions. */
export type PromptNamespace = TableMethods['prompt'];

export interface MutagentClient extends Omit<TableMethods, 'promptEvaluations'>, HttpClient<generated.paths> {
  readonly promptEvaluations: PromptEvaluations;
}

const OPTIONS = {
  ...CLIENT_OPTIONS,
  apiKey: true,
  bearerAuth: true,
  security: true,
  baseUrl: true,
  serverURL: true,
  workspaceId: true,
  organizationId: true,
  retryConfig: true,
} as const satisfies Record<keyof MutagentClientOptions, true>;
const DEFAULT_BASE_URL = 'https://api.mutagent.io';
const DEFAULT_TIMEOUT_MS = 60_000;
/**
 * Creates a client of MutagenT.
 * @throws {InsecureHttpError} when the base URL is an `http:` URL of another host, unless `allowInsecureHttp` is true.
 * @throws {UsageError} when there is no credential, or when an option is not valid.
 * @example const mutagent = createMutagentClient({ apiKey: process.env.MUTAGENT_API_KEY });
 */
export function createMutagentClient(options: MutagentClientOptions = {}): MutagentClient {
  checkOptionNames(options, OPTIONS, 'createMutagentClient');
  const tenancy = buildTenancyHeaders(options);
  const baseUrl = resolveServerUrl(options);
  const authorize = createAuthorize(options);
  const { methods } = createMethods<TableMethods, generated.paths>(
    operations,
    {
      ...options,
      baseUrl,
      headers: { accept: 'application/json', ...tenancy, ...options.headers },
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      maxRetries: options.maxRetries ?? (options.retryConfig?.strategy === 'none' ? 0 : undefined),
      authorize,
      apiError: (reply) => new SDKError(reply),
      loadDescription: () => import('./describe-reply.ts'),
    },
    hooks,
  );
  const { promptEvaluations } = methods;
  return Object.assign(methods, {
    promptEvaluations: Object.assign(promptEvaluations, createWaiters(promptEvaluations)),
  });
}

function buildTenancyHeaders({ workspaceId, organizationId }: MutagentClientOptions): Record<string, string> {
  return {
    ...(workspaceId ? { 'x-workspace-id': workspaceId } : {}),
    ...(organizationId ? { 'x-organization-id': organizationId } : {}),
  };
}

function resolveServerUrl({ baseUrl, serverURL, allowInsecureHttp }: MutagentClientOptions): string {
  const settings = {
    baseUrl: baseUrl || undefined,
    serverURL: serverURL || undefined,
    MUTAGENT_SERVER_URL: env('MUTAGENT_SERVER_URL'),
  };
  const insecureError = (message: string) => new InsecureHttpError(message);
  return resolveBaseUrl({ settings, fallback: DEFAULT_BASE_URL, allowInsecureHttp, insecureError });
}
