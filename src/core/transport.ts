import { createFinalURL, createQuerySerializer } from 'openapi-fetch';
import { ApiError, type CallSite, ConnectionError, cut, EvalwireError, type Reply, TimeoutError, UsageError } from './errors.ts';
import { delay, MAX_TIMER_MS } from './delay.ts';
import type { Operation } from './operation.ts';
import { type CallOptions, checkNumber, type ClientOptions } from './options.ts';
import { fillPath } from './path.ts';
import { backoffMs, mayRetry, retryAfterMs } from './retry.ts';

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
  /** Last word on a parsed result, e.g. to take an envelope off. */
  result?(value: unknown, operation: Operation): unknown;
}

type Arguments = Record<string, unknown>;
/** What `fetch` is given, whatever the call came from. */
interface Prepared {
  operationId: string;
  operation: Operation;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  /** Values that no error may show. */
  secrets: string[];
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

const DEFAULT_RETRIES = 2;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;
// A shorter secret would cut ordinary words out of a message.
const MIN_SECRET_LENGTH = 8;
const serializeQuery = createQuerySerializer();

/**
 * One call of an operation, with retries, a time limit and typed errors (design §5). Uses web standards only.
 * openapi-fetch builds the URL; the request goes straight to `fetch`, since its client hides the raw text of an error.
 */
export function createTransport(config: TransportConfig): Transport {
  const { baseUrl } = config;
  const defaults = {
    timeoutMs: checkNumber(config.timeoutMs, 'timeoutMs', 1),
    maxRetries: checkNumber(config.maxRetries ?? DEFAULT_RETRIES, 'maxRetries'),
    maxRetryAfterMs: checkNumber(config.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS, 'maxRetryAfterMs'),
  };
  const extraHeaders = lowerCase(config.headers);
  const usageError = config.usageError ?? ((message: string) => new UsageError(message));

  async function call(operationId: string, operation: Operation, args: Arguments = {}, options: CallOptions = {}): Promise<Answer> {
    options.signal?.throwIfAborted();
    let request: Prepared;
    let timeoutMs: number;
    let maxRetries: number;
    try {
      timeoutMs = options.timeoutMs === undefined ? defaults.timeoutMs : checkNumber(options.timeoutMs, 'timeoutMs', 1);
      maxRetries = options.maxRetries === undefined ? defaults.maxRetries : checkNumber(options.maxRetries, 'maxRetries');
      request = prepare(operationId, operation, args, options);
    } catch (error) {
      throw error instanceof UsageError ? usageError(error.message) : error;
    }
    for (let attempts = 1; ; attempts++) {
      const site: CallSite = { operationId, method: operation.method, path: operation.path, url: request.url.slice(baseUrl.length), attempts };
      const outcome = await attempt(request, site, timeoutMs, options.signal);
      if ('answer' in outcome) return outcome.answer;
      const { error, status, retryAfterMs: asked } = outcome;
      if (attempts > maxRetries || !outcome.retryable || !mayRetry(operation.method, status, options.repeatable === true)) throw error;
      if (asked !== undefined && asked > defaults.maxRetryAfterMs) throw error;
      await delay(asked ?? backoffMs(attempts), options.signal);
    }
  }

  function prepare(operationId: string, operation: Operation, given: Arguments, options: CallOptions): Prepared {
    const args = operation.defaults ? withDefaults(given, operation.defaults) : given;
    const { query, body } = sortArguments(operationId, operation, args);
    const url = createFinalURL(operation.path, {
      baseUrl,
      params: { path: args, query },
      querySerializer: serializeQuery,
      pathSerializer: (template: string, values: Arguments) => baseUrl + fillPath(template.slice(baseUrl.length), values, operationId),
    } as Parameters<typeof createFinalURL>[1]);
    const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...extraHeaders, ...lowerCase(options.headers) };
    const secrets = (config.secretArguments ?? []).map((name) => args[name]).filter((value) => typeof value === 'string');
    return { operationId, operation, url, headers, body: body === undefined ? undefined : stringify(body, operationId), secrets };
  }

  type Outcome = { answer: Answer } | { error: unknown; retryable: boolean; status?: number; retryAfterMs?: number | undefined };

  async function attempt(request: Prepared, site: CallSite, timeoutMs: number, signal: AbortSignal | null | undefined): Promise<Outcome> {
    const credentials = await config.authorize();
    const controller = new AbortController();
    const onAbort = () => controller.abort(signal?.reason);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      controller.abort();
    }, Math.min(timeoutMs, MAX_TIMER_MS));
    signal?.addEventListener('abort', onAbort, { once: true });
    const { operation } = request;
    try {
      const response = await (config.fetch ?? globalThis.fetch)(request.url, {
        method: operation.method,
        headers: { ...credentials, ...request.headers },
        body: request.body ?? null,
        signal: controller.signal,
        // A redirect turns a POST into a GET and carries custom credential headers to another host.
        redirect: 'manual',
      });
      const bytes = response.ok && operation.result === 'bytes' ? new Uint8Array(await response.arrayBuffer()) : undefined;
      const text = bytes ? '' : await response.text();
      if (response.ok && bytes) return { answer: { data: bytes, response } };
      return settle(operation, site, response, text, [...Object.values(credentials), ...request.secrets]);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof EvalwireError) throw error;
      if (timedOut) return { error: timeoutError(site, timeoutMs), retryable: false };
      const message = `${site.method} ${site.path}: no answer from ${originOf(baseUrl)}: ${causeOf(error)}`;
      return { error: config.connectionError?.(message, site, error) ?? new ConnectionError(message, site, { cause: error }), retryable: true };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  function timeoutError(site: CallSite, timeoutMs: number): Error {
    const details = { ...site, timeoutMs };
    const message = `${site.method} ${site.path}: no complete answer within ${timeoutMs} ms`;
    return config.timeoutError?.(message, details) ?? new TimeoutError(message, details);
  }

  function settle(operation: Operation, site: CallSite, response: Response, text: string, secrets: string[]): Outcome {
    if (!response.ok) {
      const asked = retryAfterMs(response.headers);
      return { error: apiError(replyOf(site, response, text, secrets, asked)), retryable: true, status: response.status, retryAfterMs: asked };
    }
    if (operation.result === 'none') return { answer: { data: undefined, response } };
    if (operation.result === 'text') return { answer: { data: text, response } };
    const empty = text.trim() === '';
    if (empty && operation.nullable) return { answer: { data: null, response } };
    const meaning = empty ? config.emptyResult?.(operation, response.status) : undefined;
    if (meaning) return { answer: { data: meaning.value, response } };
    const parsed = parseJson(text);
    if (!parsed) {
      const problem = empty ? 'the body is empty where JSON is due' : `the body is not JSON: ${cut(text.trim(), 120)}`;
      return { error: apiError({ ...replyOf(site, response, text, secrets), problem: redact(problem, secrets) }), retryable: false };
    }
    return { answer: { data: config.result ? config.result(parsed.value, operation) : parsed.value, response } };
  }

  const apiError = (reply: Reply): Error => config.apiError?.(reply) ?? new ApiError(reply);

  return { baseUrl, call, usageError };
}

/** What the caller gave, over the values that are sent where nothing is given. */
export function withDefaults(given: Arguments, defaults: Arguments): Arguments {
  const args = { ...given };
  for (const name in defaults) if (args[name] === undefined) args[name] = defaults[name];
  return args;
}

function sortArguments(operationId: string, operation: Operation, args: unknown): { query: Arguments; body: unknown } {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) throw new UsageError(`${operationId} takes one object of arguments, not ${args === null ? 'null' : typeof args}.`);
  const query: Arguments = {};
  const flat: Arguments = {};
  const argument = typeof operation.body === 'object' ? operation.body.argument : undefined;
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || operation.path.includes(`{${name}}`)) continue;
    if (operation.query?.includes(name)) query[name] = value;
    else if (operation.body === 'flat') flat[name] = value;
    else if (name !== argument) throw new UsageError(`${operationId} has no argument "${name}"; it takes ${namesOf(operation).join(', ') || 'none'}.`);
  }
  if (operation.body === 'flat') return { query, body: operation.bodyOptional && Object.keys(flat).length === 0 ? undefined : flat };
  const body = argument === undefined ? undefined : (args as Arguments)[argument];
  if (argument !== undefined && body === undefined && !operation.bodyOptional) throw new UsageError(`${operationId}: "${argument}" is missing; it is the request's body.`);
  return { query, body };
}

function namesOf(operation: Operation): string[] {
  const path = Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? '');
  return [...path, ...(operation.query ?? []), ...(typeof operation.body === 'object' ? [operation.body.argument] : [])];
}

function stringify(body: unknown, operationId: string): string {
  try {
    return JSON.stringify(body);
  } catch (error) {
    throw new UsageError(`${operationId}: the arguments cannot be written as JSON: ${(error as Error).message.split('\n')[0]}`);
  }
}

function replyOf(site: CallSite, response: Response, raw: string, secrets: string[], retryAfter?: number): Reply {
  const text = redact(raw, secrets);
  const location = response.headers.get('location');
  const redirected = response.status >= 300 && response.status < 400 && location !== null;
  return {
    ...site,
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
    text,
    body: parseJson(text)?.value,
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter }),
    ...(redirected ? { problem: `redirects are not followed; the server points to ${cut(location, 200)}` } : {}),
  };
}

/** Cuts secrets out of what a server sent back, so that none reaches a log by way of an error. */
function redact(text: string, secrets: string[]): string {
  for (const value of secrets) {
    for (const secret of [value, value.slice(value.indexOf(' ') + 1)]) {
      if (secret.length >= MIN_SECRET_LENGTH) text = text.replaceAll(secret, '[redacted]');
    }
  }
  return text;
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function lowerCase(headers: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

function originOf(baseUrl: string): string {
  return baseUrl.split('/').slice(0, 3).join('/');
}

/** What went wrong below fetch, whose own message is only "fetch failed". */
function causeOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } })?.cause;
  return cause?.message || cause?.code || (error instanceof Error ? error.message : String(error));
}
