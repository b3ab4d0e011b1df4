/**
 * MutagenT prompt evaluations, in the namespaces of the vendor's TypeScript SDK. Contract: `docs/contracts/mutagent.md`.
 *
 * A list awaited is its first page; iterated it gives items, where some of the vendor's pages show pages: code written as
 * `for await (const page of list) page.result.data` reads `for await (const page of list.pages()) page.data` here (contract §5.2).
 * @module
 */

import type * as generated from '../../generated/mutagent/methods.ts';
import { operations } from '../../generated/mutagent/operations.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import type { Operation } from '../core/operation.ts';
import { type CallOptions, type ClientOptions, checkBaseUrl, env } from '../core/options.ts';
import type { WaitOptions } from '../core/wait.ts';
import { type CredentialOptions, credentialHeaders } from './credentials.ts';
import { InsecureHttpError, SDKError } from './errors.ts';
import { type EvaluationResultWaiter, type ResultState, waitForResult } from './wait.ts';

export type * from '../../generated/mutagent/methods.ts';
export * from '../core/index.ts';
export type { Credential, CredentialOptions, Security } from './credentials.ts';
export { EvaluationResultTimeoutError, InsecureHttpError, MutagentError, SDKError } from './errors.ts';
export type { EvaluationResultWaiter, ResultState } from './wait.ts';

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

/** Arguments of `promptEvaluations.createEvaluation`. The dataset is required, as the vendor's documentation has it (contract §10). */
export type CreateEvaluationParams = generated.CreateEvaluationParams & { datasetId: number };

/** `promptEvaluations`: evaluations, their versions, runs and results. */
export interface PromptEvaluations
  extends Omit<generated.MutagentMethods['promptEvaluations'], 'createEvaluation' | 'deleteEvaluation'> {
  /**
   * Create an evaluation. It does not promise a result: see `runEvaluation`.
   *
   * `POST /api/prompts/evaluations`
   */
  createEvaluation(params: CreateEvaluationParams, options?: CallOptions): ApiPromise<generated.Evaluation>;
  /**
   * Delete one version of an evaluation. What the reply holds is not documented; it may be nothing.
   *
   * `DELETE /api/prompts/evaluations/{id}`
   */
  deleteEvaluation(
    params: generated.DeleteEvaluationParams,
    options?: CallOptions,
  ): ApiPromise<generated.UndocumentedObject | undefined>;
  /**
   * Polls `getEvaluationResult` until there is a result, also one with `success` false. A 404 means not yet; any other error ends the wait at once
   * (429 and 5xx after the retries). Default: at once, then every 2,000 ms, for 300,000 ms at most (contract §9). Iterate over it for live progress.
   *
   * An evaluation that was run before has its old result at once: which run the service returns is not known.
   * @throws EvaluationResultTimeoutError when the time is up; a 404 cannot tell a slow run from an unknown id.
   */
  waitForEvaluationResult(params: { id: number }, options?: WaitOptions<ResultState>): EvaluationResultWaiter;
}

/** `prompt`: prompts and their versions. */
export interface PromptNamespace extends Omit<generated.MutagentMethods['prompt'], 'listPromptVersions'> {
  /**
   * List the versions of a prompt, newest first. What the reply holds is not documented; it may be nothing.
   *
   * `GET /api/prompt/{id}/versions`
   */
  listPromptVersions(
    params: generated.ListPromptVersionsParams,
    options?: CallOptions,
  ): ApiPromise<generated.UndocumentedObject | undefined>;
}

export interface MutagentClient
  extends Omit<generated.MutagentMethods, 'promptEvaluations' | 'prompt'>,
    HttpClient<generated.paths> {
  readonly promptEvaluations: PromptEvaluations;
  readonly prompt: PromptNamespace;
}

const DEFAULT_BASE_URL = 'https://api.mutagent.io';
const DEFAULT_TIMEOUT_MS = 60_000;
/** A success without a body is a result only where no result is documented (contract §3). */
const WITHOUT_DOCUMENTED_RESULT: readonly Operation[] = [operations.deleteEvaluation, operations.listPromptVersions];

/**
 * Makes a client of MutagenT. Without credentials requests go out bare and the service answers 401 (contract §2).
 * @throws InsecureHttpError for an `http:` URL of another machine.
 * @throws UsageError for an option that cannot be used.
 */
export function createMutagentClient(options: MutagentClientOptions = {}): MutagentClient {
  const tenancy = tenancyHeaders(options);
  const credentials = credentialHeaders(options);
  const { methods } = createMethods<generated.MutagentMethods, generated.paths>(operations, {
    ...options,
    baseUrl: serverUrl(options),
    headers: { accept: 'application/json', ...tenancy, ...options.headers },
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxRetries: options.maxRetries ?? (options.retryConfig?.strategy === 'none' ? 0 : undefined),
    authorize: credentials,
    apiError: (reply) => new SDKError(reply),
    emptyResult: (operation) => (WITHOUT_DOCUMENTED_RESULT.includes(operation) ? { value: undefined } : undefined),
  });
  const { promptEvaluations } = methods;
  Object.assign(promptEvaluations, {
    waitForEvaluationResult: ({ id }: { id: number }, waitOptions?: WaitOptions<ResultState>) =>
      waitForResult(id, (call) => promptEvaluations.getEvaluationResult({ id }, call), waitOptions),
  });
  return methods as unknown as MutagentClient;
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
