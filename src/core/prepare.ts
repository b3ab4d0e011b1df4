import { UsageError } from './errors.ts';
import type { Trace } from './failures.ts';
import { isObject } from './json.ts';
import type { Operation, OperationHook } from './operation.ts';
import { type CallOptions, checkCallOptions, checkHeaders, checkNumber, POLL, type PollContext } from './options.ts';
import { type Arguments, applyDefaults, buildRequest, type RequestParts } from './request.ts';
import { DEFAULT_MAX_RESPONSE_BYTES } from './response.ts';
import type { TransportConfig } from './transport.ts';
import type { UploadBody, UploadOptions } from './upload.ts';

/** One call, ready to be sent as often as necessary. */
export interface Call extends Omit<Trace, 'attempts' | 'credentials'> {
  body: RequestParts['body'] | UploadBody;
  timeoutMs: number;
  maxRetries: number;
  maxRetryAfterMs: number;
  repeatable: boolean;
  signal: AbortSignal | null | undefined;
  /** Set by the caller of an upload. */
  onUploadProgress: UploadOptions['onUploadProgress'];
  /** Set if the call is a poll of a wait. */
  poll: PollContext | undefined;
}

const DEFAULT_RETRIES = 2;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;
const NO_HEADERS: Record<string, string> = {};

/**
 * Returns the function that checks arguments and options and builds the call. It is synchronous unless the operation has hooks.
 * @throws {UsageError} when an option of the client is not valid.
 */
export function createPrepare(config: TransportConfig, usageError: (message: string) => Error) {
  const timeoutMs = checkNumber(config.timeoutMs, 'timeoutMs', 1);
  const maxRetries = checkNumber(config.maxRetries ?? DEFAULT_RETRIES, 'maxRetries');
  const maxRetryAfterMs = checkNumber(config.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS, 'maxRetryAfterMs');
  const maxResponseBytes = checkNumber(config.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES, 'maxResponseBytes');
  const clientHeaders = checkHeaders(config.headers);

  function prepare(
    operationId: string,
    operation: Operation,
    args: Arguments,
    options: CallOptions,
  ): Call | Promise<Call> {
    const { hook } = operation;
    return hook
      ? prepareHooked(operationId, operation, hook, args, options)
      : prepareCall(operationId, operation, args, options);
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
        if (hook.arguments) args = (await hook.arguments(given as never, operationId)) as Arguments;
        upload = await hook.body?.(given as never);
      }
    } catch (error) {
      throw error instanceof UsageError ? usageError(error.message) : error;
    }
    options.signal?.throwIfAborted();
    return prepareCall(operationId, operation, args, options, upload);
  }

  function prepareCall(
    operationId: string,
    operation: Operation,
    given: Arguments,
    options: CallOptions,
    upload?: UploadBody,
  ): Call {
    try {
      checkCallOptions(options, operationId, upload !== undefined);
      const args = operation.defaults ? applyDefaults(given, operation.defaults) : given;
      const { target, body, contentType } = buildRequest(operationId, operation, args, upload !== undefined);
      const retries = checkNumber(options.maxRetries ?? maxRetries, 'maxRetries');
      const callHeaders = options.headers ? checkHeaders(options.headers) : NO_HEADERS;
      return {
        operationId,
        operation,
        args,
        target,
        headers: { ...(contentType ? { 'content-type': contentType } : NO_HEADERS), ...clientHeaders, ...callHeaders },
        body: upload ?? body,
        timeoutMs: checkNumber(options.timeoutMs ?? operation.hook?.timeoutMs?.(args) ?? timeoutMs, 'timeoutMs', 1),
        maxRetries: upload?.replayable === false ? 0 : retries,
        maxRetryAfterMs,
        maxResponseBytes: checkNumber(options.maxResponseBytes ?? maxResponseBytes, 'maxResponseBytes'),
        // Only true itself: a caller who passes 'no' does not allow a repetition.
        repeatable: options.repeatable === true,
        signal: options.signal,
        onUploadProgress: (options as UploadOptions).onUploadProgress,
        poll: options[POLL],
      };
    } catch (error) {
      throw error instanceof UsageError ? usageError(error.message) : error;
    }
  }

  return prepare;
}
