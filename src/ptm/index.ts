/**
 * PTM (Prompt Test Manager): prompts, evaluations, runs, optimization and skills. Contract: `docs/contracts/ptm.md`.
 * @module
 */
import type * as generated from '../../generated/ptm/methods.ts';
import { operations } from '../../generated/ptm/operations.ts';
import { ApiPromise } from '../core/api-promise.ts';
import { resolveBaseUrl } from '../core/base-url.ts';
import { createMethods, type HttpClient } from '../core/client.ts';
import { type CallOptions, CLIENT_OPTIONS, type ClientOptions, checkOptionNames, env } from '../core/options.ts';
import { type CredentialOptions, createAuthorize } from './credentials.ts';
import { createApiError, createConnectionError, createTimeoutError, isHtml } from './errors.ts';
import type * as evaluation from './evaluation.ts';
import { type ComposedInvokeMethods, createInvokeMethods } from './invoke.ts';
import { hooks, type TableMethods } from './methods.ts';
import { uncheckedFetch } from './tls/tls.ts';
import { createWaiters, type PtmWaiters } from './wait.ts';

export type * from '../../generated/ptm/methods.ts';
export * from '../core/index.ts';
export type { CredentialOptions } from './credentials.ts';
export {
  PTMConflictError,
  PTMError,
  PTMInstallError,
  PTMLockedError,
  PTMNotFoundError,
  PTMPermissionError,
  PTMResponseError,
  PTMTimeoutError,
  PTMValidationError,
  type SecurityBlock,
} from './errors.ts';
export type { RunPromptEvalParams } from './evaluation.ts';
export type { InvokeAnywhereParams, InvokeParams } from './invoke.ts';
export type { ListSkillsParams } from './methods.ts';
export type { ReportText } from './report.ts';
export type { PtmWaiters } from './wait.ts';

export interface PtmClientOptions extends ClientOptions, CredentialOptions {
  /**
   * The URL of your installation, without `/api/v1`. A path prefix is kept.
   * @default the environment variable `PTM_API_BASE_URL`; there is no other default
   */
  baseUrl?: string | undefined;
  /**
   * False accepts any TLS certificate, for installations with their own certificate authority. Node.js only; applies to this client alone.
   * @default true, unless the environment variable `PTM_SSL_VERIFY` is `false`, `0`, `no` or `off`
   */
  verifySsl?: boolean | undefined;
}

export interface PtmClient extends TableMethods, ComposedInvokeMethods, PtmWaiters, HttpClient<generated.paths> {
  /**
   * Evaluates a stored prompt with its stored tests and `extra_tests`: fetches the prompt, then its tests, then starts a manual run of both.
   * Cost threshold 1.0, latency threshold 30,000 ms, no security tests. Does not change the arguments.
   * @throws {PTMError} with `statusCode` null when there is no test. The run is then not started.
   * @throws {PTMResponseError} when the response with the prompt or its tests is not an object.
   */
  runPromptEval(params: evaluation.RunPromptEvalParams, options?: CallOptions): ApiPromise<generated.RunSubmission>;
}

const OPTIONS = {
  ...CLIENT_OPTIONS,
  baseUrl: true,
  token: true,
  verifySsl: true,
} as const satisfies Record<keyof PtmClientOptions, true>;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Creates a client of a PTM installation.
 * @throws {UsageError} when an option is missing or not valid.
 * @example const ptm = createPtmClient({ baseUrl: 'https://ptm.example.com', token: process.env.PTM_API_TOKEN });
 */
export function createPtmClient(options: PtmClientOptions = {}): PtmClient {
  checkOptionNames(options, OPTIONS, 'createPtmClient');
  const { allowInsecureHttp } = options;
  const settings = { baseUrl: options.baseUrl, PTM_API_BASE_URL: env('PTM_API_BASE_URL') };
  const { methods } = createMethods<TableMethods, generated.paths>(
    operations,
    {
      ...options,
      authorize: createAuthorize(options),
      fetch: uncheckedFetch(options.verifySsl, options.fetch) ?? options.fetch,
      baseUrl: resolveBaseUrl({ settings, allowInsecureHttp }),
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      apiError: createApiError,
      loadDescription: () => import('./describe-reply.ts'),
      connectionError: createConnectionError,
      timeoutError: createTimeoutError,
      // A blank response to a POST is a null result (contract §3).
      emptyResult: ({ method }) => (method === 'POST' ? { value: null } : undefined),
      // A page is never a result, even if its body could be read as JSON (contract §3).
      findProblem: (_, { headers }) => (isHtml(headers) ? 'the body is HTML, but JSON was expected' : undefined),
    },
    hooks,
  );
  return Object.assign(methods, createInvokeMethods(methods), createWaiters(methods), {
    runPromptEval: (params: evaluation.RunPromptEvalParams, call?: CallOptions) =>
      new ApiPromise(runPromptEval(methods, params, call)),
  });
}

/** Loaded on first use, because many programs do not evaluate stored prompts. */
async function runPromptEval(...args: Parameters<typeof evaluation.runPromptEval>) {
  return (await import('./evaluation.ts')).runPromptEval(...args);
}
