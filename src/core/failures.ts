import { describeReply } from './describe-reply.ts';
import {
  ApiError,
  type CallSite,
  ConnectionError,
  EvalwireError,
  type Reply,
  type ReplyDescription,
  ResponseTooLargeError,
  TimeoutError,
  truncate,
  UsageError,
} from './errors.ts';
import { parseJson } from './json.ts';
import type { Operation } from './operation.ts';
import { createRedactor, getArgumentSecrets, getHeaderSecrets, redactCause, redactHeaders } from './redact.ts';
import type { Arguments } from './request.ts';
import { MAX_ERROR_BYTES, type Received } from './response.ts';
import { parseRetryAfter } from './retry.ts';
import type { TransportConfig } from './transport.ts';

/** What an error reports about the attempt that failed. */
export interface Trace {
  operationId: string;
  operation: Operation;
  args: Arguments;
  /** Path and query as sent. */
  target: string;
  headers: Record<string, string>;
  maxResponseBytes: number;
  attempts: number;
  /** Undefined until `authorize()` has returned them. */
  credentials: Record<string, string> | undefined;
}

const MAX_REQUEST_ID_LENGTH = 200;

export interface Failure {
  error: unknown;
  /** False if the failure itself rules out another attempt; otherwise method and status decide. */
  retryable: boolean;
  status?: number;
  retryAfterMs?: number | undefined;
}

export type Failures = ReturnType<typeof createFailures>;

/** Builds the failures of one client's attempts, in the vendor's error classes and without secrets. Loaded with the first failure, see {@link loadFailures}. */
export function createFailures(config: TransportConfig, describe: (reply: Reply) => ReplyDescription = describeReply) {
  function toTimeoutFailure(trace: Trace, timeoutMs: number): Failure {
    const site = { ...getCallSite(trace, getRedactor(trace)), timeoutMs };
    const pending = trace.credentials ? 'no complete response' : 'the credentials were not available';
    const message = `${site.method} ${site.path}: ${pending} within ${timeoutMs} ms`;
    const error = config.timeoutError?.(message, site) ?? new TimeoutError(message, site);
    return { error, retryable: false };
  }

  function toConnectionFailure(trace: Trace, thrown: unknown): Failure {
    const redact = getRedactor(trace);
    const site = getCallSite(trace, redact);
    const reason = redact(getCauseMessage(thrown));
    const cause = redactCause(thrown, redact);
    const call = `${site.method} ${site.path}`;
    if (isRequestRejected(config, trace, thrown)) {
      const message = `${call}: the runtime does not accept the request: ${reason}`;
      return { error: config.usageError?.(message) ?? new UsageError(message, { cause }), retryable: false };
    }
    if (isProgrammingError(thrown)) {
      const message = `${call}: fetch failed with a programming error, not a connection error: ${reason}`;
      return { error: new EvalwireError(message, { cause }), retryable: false };
    }
    const message = `${call}: request to ${getOrigin(config.baseUrl)} failed before a complete response arrived: ${reason}`;
    const error = config.connectionError?.(message, site, cause) ?? new ConnectionError(message, site, { cause });
    return { error, retryable: true };
  }

  /** `problem` says why a response is unusable although its status is a success. */
  function toApiFailure(trace: Trace, { response, text: raw, tooLarge }: Received, problem?: string): Failure {
    const redact = getRedactor(trace);
    const text = redact(raw.slice(0, MAX_ERROR_BYTES));
    const retryAfterMs = parseRetryAfter(response.headers);
    const detail = problem
      ? `${problem}${text.trim() ? `: ${truncate(text.trim(), 120)}` : ''}`
      : describeRedirect(response);
    const reply: Reply = {
      ...getCallSite(trace, redact),
      status: response.status,
      statusText: redact(response.statusText),
      headers: redactHeaders(response.headers, redact),
      text,
      body: parseJson(text),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(detail === undefined ? {} : { problem: redact(detail) }),
    };
    const described = { ...reply, ...describe(reply) };
    const vendorError = config.apiError?.(described);
    if (tooLarge && response.ok) {
      return { error: new ResponseTooLargeError(described, trace.maxResponseBytes, vendorError), retryable: false };
    }
    // An error body beyond its limit is not requested again, whatever the status.
    const retryable = !tooLarge;
    return { error: vendorError ?? new ApiError(described), retryable, status: response.status, retryAfterMs };
  }

  function getRedactor({ args, headers, credentials }: Trace): (text: string) => string {
    return createRedactor([
      ...Object.values(credentials ?? {}),
      ...getHeaderSecrets(headers),
      ...getArgumentSecrets(args, config.secretArguments),
    ]);
  }

  /** Returns a server's ID of a request, fit for an event. */
  function cleanRequestId(trace: Trace, id: string): string | undefined {
    return truncate(getRedactor(trace)(id), MAX_REQUEST_ID_LENGTH);
  }

  return { toTimeoutFailure, toConnectionFailure, toApiFailure, cleanRequestId };
}

function getCallSite({ operationId, operation, target, attempts }: Trace, redact: (text: string) => string): CallSite {
  const { method, path } = operation;
  return { operationId, method, path: path || '/', url: redact(target) || '/', attempts };
}

function describeRedirect({ type, status, headers }: Response): string | undefined {
  // A browser hides everything about a redirect, including its status.
  if (type === 'opaqueredirect') return 'redirects are not followed';
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  return location === null ? undefined : `redirects are not followed; the server points to ${truncate(location, 200)}`;
}

function getOrigin(baseUrl: string): string {
  return baseUrl.split('/').slice(0, 3).join('/');
}

/** Returns what failed below `fetch`, whose own message is only "fetch failed". */
function getCauseMessage(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } } | undefined)?.cause;
  return cause?.message || cause?.code || (error instanceof Error ? error.message : String(error));
}

/** A TypeError of the runtime's own `fetch` can be a network failure or a request that it cannot build. Building it again tells them apart. */
function isRequestRejected(config: TransportConfig, { operation, target, headers }: Trace, thrown: unknown): boolean {
  if (config.fetch || (thrown as Error | undefined)?.name !== 'TypeError') return false;
  try {
    new Request(config.baseUrl + target, { method: operation.method, headers, redirect: 'manual' });
    return false;
  } catch {
    return true;
  }
}

/** Errors of the language that a failed connection never causes; the texts are those of V8, JavaScriptCore and SpiderMonkey. */
function isProgrammingError(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (['ReferenceError', 'RangeError', 'SyntaxError'].includes(thrown.name)) return true;
  return (
    thrown.name === 'TypeError' &&
    thrown.cause === undefined &&
    /is not (a function|a constructor|iterable)|Cannot read propert|is not an object|(undefined|null) has no properties|is (undefined|null)$/.test(
      thrown.message,
    )
  );
}
