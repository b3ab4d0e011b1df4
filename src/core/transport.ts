import { delay, MAX_TIMER_MS } from './delay.ts';
import {
  ApiError,
  type CallSite,
  ConnectionError,
  EvalwireError,
  type Reply,
  TimeoutError,
  truncate,
  UsageError,
} from './errors.ts';
import { isObject } from './json.ts';
import type { Operation, OperationHook } from './operation.ts';
import { type CallOptions, type ClientOptions, checkHeaders, checkNumber } from './options.ts';
import { getHeaderSecrets, redact } from './redact.ts';
import { type Arguments, applyDefaults, buildRequest, type RequestParts } from './request.ts';
import { getBackoffMs, parseRetryAfter, shouldRetry } from './retry.ts';
import type { UploadBody } from './upload.ts';

/** What a service says about itself to the transport: everything that the five differ in. */
export interface TransportConfig extends ClientOptions {
  /** Checked and without a trailing slash. */
  baseUrl: string;
  timeoutMs: number;
  /** The credential headers, asked for before every attempt. Names in lower case. */
  authorize(): Record<string, string> | Promise<Record<string, string>>;
  /** Arguments whose values are secret: they are cut out of errors, as the credentials are. */
  secretArguments?: readonly string[];
  /** The vendor's error for an answer that is no success. Default {@link ApiError}. */
  apiError?(reply: Reply): Error;
  /** The vendor's error where no answer came. Default {@link ConnectionError}. */
  connectionError?(message: string, site: CallSite, cause: unknown): Error;
  /** The vendor's error for an attempt that took too long. Default {@link TimeoutError}. */
  timeoutError?(message: string, site: CallSite & { timeoutMs: number }): Error;
  /** The vendor's error for a bad argument. Default {@link UsageError}. */
  usageError?(message: string): Error;
  /** Where a vendor's contract gives a 2xx without a body a meaning: the result, or undefined to have it refused. */
  emptyResult?(operation: Operation, status: number): { value: unknown } | undefined;
  /** Last word on a parsed result, e.g. to take an envelope off. `refuse` makes the vendor's error of this answer, to be thrown. */
  result?(value: unknown, operation: Operation, refuse: (problem: string) => unknown, response: Response): unknown;
}

export interface Answer<T = unknown> {
  data: T;
  response: Response;
}

export interface Transport {
  readonly baseUrl: string;
  call(operationId: string, operation: Operation, args?: Arguments, options?: CallOptions): Promise<Answer>;
  /** The error class for a bad argument, for helpers written by hand. */
  usageError(message: string): Error;
}

/** One call, ready to be sent as often as it takes. */
interface Call {
  operationId: string;
  operation: Operation;
  args: Arguments;
  target: string;
  headers: Record<string, string>;
  body: RequestParts['body'] | UploadBody;
  timeoutMs: number;
  maxRetries: number;
  signal: AbortSignal | null | undefined;
}

/** What an error tells of the attempt that failed. */
interface Trace {
  call: Call;
  attempts: number;
  credentials: Record<string, string>;
}

/** An answer read to its end. */
interface Received {
  response: Response;
  text: string;
  bytes?: Uint8Array;
}

interface Failure {
  error: unknown;
  /** False where the failure itself rules another attempt out; else method and status decide. */
  retryable: boolean;
  status?: number;
  retryAfterMs?: number | undefined;
}

const DEFAULT_RETRIES = 2;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;
const NO_HEADERS: Record<string, string> = {};

/**
 * One call of an operation, with retries, a time limit and typed errors (design §5). Uses web standards only.
 * The request goes straight to `fetch`, since openapi-fetch's client hides the raw text of an error.
 */
export function createTransport(config: TransportConfig): Transport {
  const { baseUrl } = config;
  const timeoutMs = checkNumber(config.timeoutMs, 'timeoutMs', 1);
  const maxRetries = checkNumber(config.maxRetries ?? DEFAULT_RETRIES, 'maxRetries');
  const maxRetryAfterMs = checkNumber(config.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS, 'maxRetryAfterMs');
  const clientHeaders = checkHeaders(config.headers);
  const usageError = config.usageError ?? ((message: string) => new UsageError(message));

  async function call(
    operationId: string,
    operation: Operation,
    args: Arguments = {},
    options: CallOptions = {},
  ): Promise<Answer> {
    options.signal?.throwIfAborted();
    const { hook } = operation;
    const prepared = hook
      ? await prepareHooked(operationId, operation, hook, args, options)
      : prepare(operationId, operation, args, options);
    for (let attempts = 1; ; attempts++) {
      const outcome = await attempt(prepared, attempts);
      if ('data' in outcome) return outcome;
      const { error, status, retryAfterMs: asked } = outcome;
      const again =
        outcome.retryable &&
        attempts <= prepared.maxRetries &&
        shouldRetry(operation.method, status, options.repeatable === true) &&
        (asked === undefined || asked <= maxRetryAfterMs);
      if (!again) throw error;
      await delay(asked ?? getBackoffMs(attempts), options.signal);
    }
  }

  async function prepareHooked(
    operationId: string,
    operation: Operation,
    hook: OperationHook,
    given: Arguments,
    options: CallOptions,
  ): Promise<Call> {
    let args = given;
    let upload: UploadBody | undefined;
    try {
      if (isObject(given)) {
        if (hook.arguments) args = (await hook.arguments(given as never)) as Arguments;
        upload = await hook.body?.(given as never);
      }
    } catch (error) {
      throw error instanceof UsageError ? usageError(error.message) : error;
    }
    options.signal?.throwIfAborted();
    return prepare(operationId, operation, args, options, upload);
  }

  function prepare(
    operationId: string,
    operation: Operation,
    given: Arguments,
    options: CallOptions,
    upload?: UploadBody,
  ): Call {
    try {
      const args = operation.defaults ? applyDefaults(given, operation.defaults) : given;
      const { target, body, contentType } = buildRequest(operationId, operation, args, upload !== undefined);
      const defaultTimeoutMs = operation.hook?.timeoutMs?.(args) ?? timeoutMs;
      const retries = options.maxRetries === undefined ? maxRetries : checkNumber(options.maxRetries, 'maxRetries');
      const callHeaders = options.headers ? checkHeaders(options.headers) : NO_HEADERS;
      return {
        operationId,
        operation,
        args,
        target,
        headers: { ...(contentType ? { 'content-type': contentType } : NO_HEADERS), ...clientHeaders, ...callHeaders },
        body: upload ?? body,
        timeoutMs: options.timeoutMs === undefined ? defaultTimeoutMs : checkNumber(options.timeoutMs, 'timeoutMs', 1),
        maxRetries: upload?.replayable === false ? 0 : retries,
        signal: options.signal,
      };
    } catch (error) {
      throw error instanceof UsageError ? usageError(error.message) : error;
    }
  }

  async function attempt(call: Call, attempts: number): Promise<Answer | Failure> {
    const credentials = await config.authorize();
    const { signal } = call;
    // Whoever aborted while that was awaited did so before there was a listener.
    signal?.throwIfAborted();
    const trace: Trace = { call, attempts, credentials };
    const controller = new AbortController();
    const onAbort = () => controller.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    let timedOut = false;
    const onTimeout = () => {
      timedOut = true;
      controller.abort();
    };
    const timer = setTimeout(onTimeout, Math.min(call.timeoutMs, MAX_TIMER_MS));
    let received: Received;
    try {
      const exchange = send(call, { ...credentials, ...call.headers }, controller.signal);
      received = await (config.fetch || isUpload(call.body) ? rejectOnAbort(exchange, controller.signal) : exchange);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (timedOut) return toTimeoutFailure(trace);
      // Thrown by an upload whose source cannot be read.
      if (error instanceof EvalwireError) throw error;
      return toConnectionFailure(trace, error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
    const outcome = parseResult(trace, received);
    const { result } = call.operation.hook ?? {};
    if (!result || !('data' in outcome)) return outcome;
    const { response } = outcome;
    return { data: result(outcome.data as never, { args: call.args, response }), response };
  }

  /** Sends a request and reads the answer to its end. */
  async function send(call: Call, headers: Record<string, string>, signal: AbortSignal): Promise<Received> {
    const { operation, body } = call;
    const { method } = operation;
    const url = baseUrl + call.target;
    const response = isUpload(body)
      ? await body.send(
          { url, method, headers: { ...headers, 'content-type': body.contentType }, signal },
          config.fetch,
        )
      : // A redirect turns a POST into a GET and carries custom credential headers to another host.
        await (config.fetch ?? globalThis.fetch)(url, {
          method,
          headers,
          body: body ?? null,
          signal,
          redirect: 'manual',
        });
    if (response.ok && operation.result === 'bytes') {
      return { response, text: '', bytes: new Uint8Array(await response.arrayBuffer()) };
    }
    return { response, text: await response.text() };
  }

  function toTimeoutFailure(trace: Trace): Failure {
    const { timeoutMs } = trace.call;
    const site = { ...getCallSite(trace), timeoutMs };
    const message = `${site.method} ${site.path}: no complete response within ${timeoutMs} ms`;
    const error = config.timeoutError?.(message, site) ?? new TimeoutError(message, site);
    return { error, retryable: false };
  }

  function toConnectionFailure(trace: Trace, cause: unknown): Failure {
    const site = getCallSite(trace);
    const why = redact(getCauseMessage(cause), collectSecrets(trace));
    const message = `${site.method} ${site.path}: request to ${getOrigin(baseUrl)} failed before a complete response arrived: ${why}`;
    const error = config.connectionError?.(message, site, cause) ?? new ConnectionError(message, site, { cause });
    return { error, retryable: true };
  }

  function parseResult(trace: Trace, { response, text, bytes }: Received): Answer | Failure {
    const { operation } = trace.call;
    if (!response.ok) return toApiFailure(trace, response, text);
    if (bytes) return { data: bytes, response };
    if (operation.result === 'none') return { data: undefined, response };
    if (operation.result === 'text') return { data: text, response };
    const empty = text.trim() === '';
    if (operation.nullable && response.status === 204) return { data: null, response };
    const meaning = empty
      ? (operation.hook?.emptyResult ?? config.emptyResult?.(operation, response.status))
      : undefined;
    if (meaning) return { data: meaning.value, response };
    const parsed = parseJson(text);
    if (parsed === NOT_JSON) {
      return toApiFailure(
        trace,
        response,
        text,
        empty ? 'the body is empty, but JSON was expected' : 'the body is not JSON',
      );
    }
    if (!config.result) return { data: parsed, response };
    const refuse = (problem: string) => toApiFailure(trace, response, text, problem).error;
    return { data: config.result(parsed, operation, refuse, response), response };
  }

  function toApiFailure(trace: Trace, response: Response, raw: string, problem?: string): Failure {
    const secrets = collectSecrets(trace);
    const text = redact(raw, secrets);
    const body = parseJson(text);
    const asked = parseRetryAfter(response.headers);
    const words = problem
      ? `${problem}${text.trim() ? `: ${truncate(text.trim(), 120)}` : ''}`
      : describeRedirect(response);
    const reply: Reply = {
      ...getCallSite(trace),
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
      text,
      body: body === NOT_JSON ? undefined : body,
      ...(asked === undefined ? {} : { retryAfterMs: asked }),
      ...(words === undefined ? {} : { problem: redact(words, secrets) }),
    };
    const error = config.apiError?.(reply) ?? new ApiError(reply);
    return { error, retryable: true, status: response.status, retryAfterMs: asked };
  }

  function collectSecrets({ call, credentials }: Trace): string[] {
    const values = config.secretArguments?.map((name) => call.args[name]) ?? [];
    const given = values.filter((value) => typeof value === 'string');
    return [...Object.values(credentials), ...getHeaderSecrets(call.headers), ...given];
  }

  return { baseUrl, call, usageError };
}

/** A `fetch` of the caller's may heed no signal; an abort and the time limit hold all the same. */
function rejectOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function isUpload(body: Call['body']): body is UploadBody {
  return typeof body === 'object' && 'send' in body;
}

function getCallSite({ call, attempts }: Trace): CallSite {
  const { operationId, operation, target } = call;
  return { operationId, method: operation.method, path: operation.path, url: target, attempts };
}

function describeRedirect({ type, status, headers }: Response): string | undefined {
  // A browser shows nothing of a redirect, its status neither.
  if (type === 'opaqueredirect') return 'redirects are not followed';
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  return location === null ? undefined : `redirects are not followed; the server points to ${truncate(location, 200)}`;
}

const NOT_JSON = Symbol('not JSON');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

function getOrigin(baseUrl: string): string {
  return baseUrl.split('/').slice(0, 3).join('/');
}

/** What went wrong below fetch, whose own message is only "fetch failed". */
function getCauseMessage(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } } | undefined)?.cause;
  return cause?.message || cause?.code || (error instanceof Error ? error.message : String(error));
}
