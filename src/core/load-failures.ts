import { ApiError, ConnectionError, TimeoutError } from './errors.ts';
import type { Failures, Trace } from './failures.ts';
import { parseRetryAfter } from './retry.ts';
import type { TransportConfig } from './transport.ts';

/**
 * Loads the code that describes failures and redacts secrets: a third of a client, and many programs never need it.
 * If it cannot be loaded (a browser that has gone offline), the errors have the same classes but quote neither the server nor the runtime.
 */
export async function loadFailures(config: TransportConfig): Promise<Failures> {
  try {
    const [{ createFailures }, description] = await Promise.all([import('./failures.ts'), config.loadDescription?.()]);
    return createFailures(config, description?.describeReply);
  } catch {
    return createPlainFailures(config);
  }
}

/** Builds failures that contain no text from outside, because nothing can redact it. */
function createPlainFailures(config: TransportConfig): Failures {
  const describe = ({ operationId, operation, attempts }: Trace, problem: string) => {
    const { method } = operation;
    const path = operation.path || '/';
    const message = `${method} ${path}: ${problem}; the code that describes failures could not be loaded`;
    return { operationId, method, path, url: path, attempts, message };
  };
  return {
    toTimeoutFailure(trace, timeoutMs) {
      const { message, ...site } = { ...describe(trace, `no complete response within ${timeoutMs} ms`), timeoutMs };
      return { error: config.timeoutError?.(message, site) ?? new TimeoutError(message, site), retryable: false };
    },
    toConnectionFailure(trace) {
      const { message, ...site } = describe(trace, 'failed before a complete response arrived');
      const error = config.connectionError?.(message, site, undefined) ?? new ConnectionError(message, site);
      return { error, retryable: true };
    },
    toApiFailure(trace, { response: { status, headers }, tooLarge }) {
      const site = describe(trace, `returned ${status}`);
      const reply = { ...site, status, statusText: '', headers: new Headers(), text: '', body: undefined };
      const error = config.apiError?.(reply) ?? new ApiError(reply);
      return { error, retryable: !tooLarge, status, retryAfterMs: parseRetryAfter(headers) };
    },
    cleanRequestId: () => undefined,
  };
}
