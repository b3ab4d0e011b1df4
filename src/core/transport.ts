import { delay, MAX_TIMER_MS } from './delay.ts';
import {
  type CallSite,
  type DescribedReply,
  EvalwireError,
  type Reply,
  type ReplyDescription,
  UsageError,
} from './errors.ts';
import { createEmit, type Emit } from './events.ts';
import type { Failure, Failures, Trace } from './failures.ts';
import { parseJson } from './json.ts';
import { loadFailures } from './load-failures.ts';
import type { Operation } from './operation.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { type Call, createPrepare } from './prepare.ts';
import type { Arguments } from './request.ts';
import { type Received, readResponse } from './response.ts';
import { createRetryBudget, getRetryDelayMs, shouldRetry } from './retry.ts';
import type { UploadBody } from './upload.ts';

/** Everything in which the services differ, for the transport. */
export interface TransportConfig extends ClientOptions {
  /** Checked and without a trailing slash. */
  baseUrl: string;
  timeoutMs: number;
  /** Returns the credential headers. Called before every attempt. Names in lower case. */
  authorize(): Record<string, string> | Promise<Record<string, string>>;
  /** Arguments whose values are secret. They are redacted in errors, like the credentials and all fields that are called like a secret. */
  secretArguments?: readonly string[];
  /** The vendor's error for a non-success status or an unusable body. Default {@link ApiError}. */
  apiError?(reply: DescribedReply): Error;
  /** Loads the vendor's description of such responses, with the first failure. Default: the one for all services. */
  loadDescription?(): Promise<{ describeReply(reply: Reply): ReplyDescription }>;
  /** The vendor's error if no complete response arrived. `cause` contains no secret. Default {@link ConnectionError}. */
  connectionError?(message: string, site: CallSite, cause: unknown): Error;
  /** The vendor's error for an attempt that took too long. Default {@link TimeoutError}. */
  timeoutError?(message: string, site: CallSite & { timeoutMs: number }): Error;
  /** The vendor's error for a bad argument. Default {@link UsageError}. */
  usageError?(message: string): Error;
  /** Returns the result of a 2xx with an empty body, or undefined if that is an error. */
  emptyResult?(operation: Operation, status: number): { value: unknown } | undefined;
  /** Returns why a parsed body cannot be a result, for the vendor's error; undefined if it can. */
  findProblem?(value: unknown, response: Response): string | undefined;
  /** Post-processes a parsed result, e.g. unwraps an envelope. */
  result?(value: unknown): unknown;
}

export interface Answer<T = unknown> {
  data: T;
  response: Response;
}

export interface Transport {
  readonly baseUrl: string;
  call(operationId: string, operation: Operation, args?: Arguments, options?: CallOptions): Promise<Answer>;
  /** Returns the vendor's error for a bad argument, for methods written by hand. */
  usageError(message: string): Error;
  /** Reports an event to `onEvent`; undefined if nobody listens. */
  readonly emit: Emit | undefined;
}

/**
 * Creates the function that sends one call of an operation, with retries, a time limit and typed errors. Uses web standards only.
 * The request goes straight to `fetch`, because openapi-fetch's client hides the raw text of an error.
 */
export function createTransport(config: TransportConfig): Transport {
  const { baseUrl } = config;
  const usageError = config.usageError ?? ((message: string) => new UsageError(message));
  const prepare = createPrepare(config, usageError);
  let failures: Failures | undefined;
  const getFailures = async () => (failures ??= await loadFailures(config));
  const budget = createRetryBudget();
  const emit = createEmit(config.onEvent);

  async function call(
    operationId: string,
    operation: Operation,
    args: Arguments = {},
    options: CallOptions = {},
  ): Promise<Answer> {
    options.signal?.throwIfAborted();
    const pending = prepare(operationId, operation, args, options);
    const prepared = pending instanceof Promise ? await pending : pending;
    prepared.poll?.onCall(operationId, emit);
    let cost = 0;
    for (let attempts = 1; ; attempts++) {
      const outcome = await attempt(prepared, attempts);
      if ('data' in outcome) {
        budget.refund(cost);
        return outcome;
      }
      const { error, status, retryAfterMs } = outcome;
      const mayRetry =
        outcome.retryable &&
        attempts <= prepared.maxRetries &&
        shouldRetry(operation.method, status, prepared.repeatable) &&
        (retryAfterMs === undefined || retryAfterMs <= prepared.maxRetryAfterMs);
      cost = mayRetry ? budget.take(status) : 0;
      if (cost === 0) throw error;
      const delayMs = getRetryDelayMs(attempts, retryAfterMs);
      emit?.({ type: 'retry', operationId, attempt: attempts, status, delayMs });
      await delay(delayMs, options.signal);
    }
  }

  async function attempt(call: Call, attempts: number): Promise<Answer | Failure> {
    const { operationId, operation, signal } = call;
    const trace: Trace = { ...call, attempts, credentials: undefined };
    const controller = new AbortController();
    const onAbort = () => controller.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    let timedOut = false;
    const onTimeout = () => {
      timedOut = true;
      controller.abort();
    };
    const timer = setTimeout(onTimeout, Math.min(call.timeoutMs, MAX_TIMER_MS));
    const start = emit ? performance.now() : 0;
    const getDurationMs = () => performance.now() - start;
    let received: Received;
    try {
      trace.credentials = await getCredentials(controller.signal);
      // The caller may have aborted in the turn in which the credentials arrived.
      controller.signal.throwIfAborted();
      emit?.({ type: 'request', operationId, attempt: attempts, method: operation.method, path: operation.path });
      const exchange = send(call, { ...trace.credentials, ...call.headers }, controller.signal, attempts);
      received = await (config.fetch || isUpload(call.body) ? rejectOnAbort(exchange, controller.signal) : exchange);
    } catch (thrown) {
      let failure: Failure | undefined;
      if (!signal?.aborted) {
        if (timedOut) failure = (await getFailures()).toTimeoutFailure(trace, call.timeoutMs);
        // An error of authorize(), or of an upload whose source cannot be read, reaches the caller unchanged.
        else if (trace.credentials && !(thrown instanceof EvalwireError))
          failure = (await getFailures()).toConnectionFailure(trace, thrown);
      }
      const error = failure ? failure.error : signal?.aborted ? signal.reason : thrown;
      emit?.({
        type: 'failure',
        operationId,
        attempt: attempts,
        error: getErrorName(error),
        durationMs: getDurationMs(),
      });
      if (failure) return failure;
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
    const { response } = received;
    call.poll?.onResponse(response);
    if (emit) {
      const durationMs = getDurationMs();
      const id = response.headers.get('x-request-id');
      const requestId = id === null ? undefined : (await getFailures()).cleanRequestId(trace, id);
      emit({ type: 'response', operationId, attempt: attempts, status: response.status, durationMs, requestId });
    }
    const parsed = parseResult(trace, received);
    const outcome = 'problem' in parsed ? (await getFailures()).toApiFailure(trace, received, parsed.problem) : parsed;
    const { result } = operation.hook ?? {};
    if (!result || !('data' in outcome)) return outcome;
    return { data: result(outcome.data as never, { args: call.args, response }), response };
  }

  /** Returns the credentials; rejects when `signal` aborts, however long `authorize()` takes. Synchronous if `authorize()` is. */
  function getCredentials(signal: AbortSignal): Record<string, string> | Promise<Record<string, string>> {
    const credentials = config.authorize();
    return typeof credentials.then === 'function'
      ? rejectOnAbort(credentials as Promise<Record<string, string>>, signal)
      : (credentials as Record<string, string>);
  }

  /** Sends a request and reads the response to its end. */
  async function send(
    call: Call,
    headers: Record<string, string>,
    signal: AbortSignal,
    attempt: number,
  ): Promise<Received> {
    const { operation, body } = call;
    const { method } = operation;
    const url = baseUrl + call.target;
    const wantBytes = operation.result === 'bytes';
    if (isUpload(body)) {
      const { operationId, onUploadProgress } = call;
      const uploadHeaders = { ...headers, 'content-type': body.contentType };
      const request = { url, method, headers: uploadHeaders, signal, operationId, attempt, emit, onUploadProgress };
      return readResponse(await body.send(request, config.fetch), call.maxResponseBytes, wantBytes, false);
    }
    const fetch = config.fetch ?? globalThis.fetch;
    // A redirect turns a POST into a GET and carries custom credential headers to another host.
    const response = await fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' });
    return readResponse(response, call.maxResponseBytes, wantBytes, !config.fetch);
  }

  /** Returns what the body contains, or the problem of a response that is not a success. `problem` is undefined if the status says it all. */
  function parseResult(trace: Trace, received: Received): Answer | { problem: string | undefined } {
    const { operation, maxResponseBytes } = trace;
    const { response, text, bytes } = received;
    if (!response.ok) return { problem: undefined };
    if (received.tooLarge) {
      return { problem: `the body is longer than ${maxResponseBytes} bytes (maxResponseBytes)` };
    }
    if (bytes) return { data: bytes, response };
    if (operation.result === 'none') return { data: undefined, response };
    if (operation.result === 'text') return { data: text, response };
    const isEmpty = text.trim() === '';
    if (operation.nullable && response.status === 204) return { data: null, response };
    const meaning = isEmpty
      ? (operation.hook?.emptyResult ?? config.emptyResult?.(operation, response.status))
      : undefined;
    if (meaning) return { data: meaning.value, response };
    const parsed = parseJson(text);
    if (parsed === undefined) {
      return { problem: isEmpty ? 'the body is empty, but JSON was expected' : 'the body is not JSON' };
    }
    const problem = config.findProblem?.(parsed, response);
    if (problem !== undefined) return { problem };
    return { data: config.result ? config.result(parsed) : parsed, response };
  }

  return { baseUrl, call, usageError, emit };
}

/** Rejects as soon as `signal` aborts, even if a custom `fetch` or `authorize()` ignores the signal. */
function rejectOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    // `work` itself may have aborted it, and an aborted signal reports nothing more.
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    work.then(resolve, reject);
  });
}

function isUpload(body: Call['body']): body is UploadBody {
  return typeof body === 'object' && 'send' in body;
}

function getErrorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
