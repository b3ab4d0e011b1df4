/**
 * MutagenT prompt evaluations, in the namespaces of the vendor's TypeScript SDK. Contract: `docs/contracts/mutagent.md`.
 *
 * A list awaited is its first page; iterated it gives items, where some of the vendor's pages show pages: code written as
 * `for await (const page of list) page.result.data` reads `for await (const page of list.pages()) page.data` here (contract §5.2).
 * @module
 */

import type * as generated from '../../generated/mutagent/methods.ts';
import { operations } from '../../generated/mutagent/operations.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { type ClientOptions, checkBaseUrl, env } from '../core/options.ts';
import { type CredentialOptions, credentialHeaders } from './credentials.ts';
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
  /** Default: the environment's `MUTAGENT_SERVER_URL`, else `https://api.mutagent.io`. A path prefix is kept (contract §2). */
  baseUrl?: string | undefined;
  /** Another name of `baseUrl`, as the vendor's SDK has it. */
  serverURL?: string | undefined;
  /** Sent as `x-workspace-id`; needed with an organization-scoped or user-scoped key. */
  workspaceId?: string | undefined;
  /** Sent as `x-organization-id`; needed with a user-scoped key. */
  organizationId?: string | undefined;
  /** Accept an `http:` URL of another machine, which shows the credentials to the network. Default false. */
  allowInsecureHttp?: boolean | undefined;
  /** As the vendor's SDK has it: `none` is `maxRetries: 0`; `backoff` leaves this client's own rule. `maxRetries` comes first. */
  retryConfig?: { strategy: 'backoff' | 'none' } | undefined;
}

/** `promptEvaluations`: evaluations, their versions, runs and results. */
export type PromptEvaluations = TableMethods['promptEvaluations'] & MutagentWaiters;

/** `prompt`: prompts and their versions. */
export type PromptNamespace = TableMethods['prompt'];

export interface MutagentClient extends Omit<TableMethods, 'promptEvaluations'>, HttpClient<generated.paths> {
  readonly promptEvaluations: PromptEvaluations;
}

const DEFAULT_BASE_URL = 'https://api.mutagent.io';
const DEFAULT_TIMEOUT_MS = 60_000;
/**
 * Makes a client of MutagenT. Without credentials requests go out bare and the service answers 401 (contract §2).
 * @throws InsecureHttpError for an `http:` URL of another machine.
 * @throws UsageError for an option that cannot be used.
 */
export function createMutagentClient(options: MutagentClientOptions = {}): MutagentClient {
  const tenancy = tenancyHeaders(options);
  const credentials = credentialHeaders(options);
  const { methods } = createMethods<TableMethods, generated.paths>(
    operations,
    {
      ...options,
      baseUrl: serverUrl(options),
      headers: { accept: 'application/json', ...tenancy, ...options.headers },
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      maxRetries: options.maxRetries ?? (options.retryConfig?.strategy === 'none' ? 0 : undefined),
      authorize: credentials,
      apiError: (reply) => new SDKError(reply),
    },
    hooks,
  );
  const { promptEvaluations } = methods;
  return Object.assign(methods, {
    promptEvaluations: Object.assign(promptEvaluations, createWaiters(promptEvaluations)),
  });
}

function tenancyHeaders({ workspaceId, organizationId }: MutagentClientOptions): Record<string, string> {
  return {
    ...(workspaceId ? { 'x-workspace-id': workspaceId } : {}),
    ...(organizationId ? { 'x-organization-id': organizationId } : {}),
  };
}

function serverUrl(options: MutagentClientOptions): string {
  const given = {
    baseUrl: options.baseUrl,
    serverURL: options.serverURL,
    MUTAGENT_SERVER_URL: env('MUTAGENT_SERVER_URL'),
  };
  // An error names the setting that the URL came from.
  const [name, url] = Object.entries(given).find(([, value]) => value) ?? ['baseUrl', DEFAULT_BASE_URL];
  const baseUrl = checkBaseUrl(url, name);
  const { protocol, hostname } = new URL(baseUrl);
  // URL.hostname writes an IPv6 address in brackets.
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'http:' && !local && !options.allowInsecureHttp) throw new InsecureHttpError(baseUrl, name);
  return baseUrl;
}
