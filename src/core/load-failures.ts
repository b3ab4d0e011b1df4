import { ApiError, type CallSite, ConnectionError, TimeoutError } from './errors.ts';
import type { Failures, Trace } from './failures.ts';
import { parseRetryAfter } from './retry.ts';
import type { TransportConfig } from './transport.ts';

/** Says why an error lacks details. */
const NO_DETAILS = 'the code that describes failures could not be loaded';

/**
 * Loads the code that describes failures and redacts secrets: a fifth of a client, and many programs never need it.
 * If it cannot be loaded (a browser that has gone offline), the errors have the same classes but quote neither the server nor the runtime.
 */
export async function loadFailures(config: TransportConfig): Promise<Failures> {
  try {
    return (await import('./failures.ts')).createFailures(config);
  } catch {
    return createPlainFailures(config);
  }
}

/** Builds failures that contain no text from outside, because nothing can redact it. */
function createPlainFailures(config: TransportConfig): Failures {
  return {
    toTimeoutFailure(trace, timeoutMs) {
      const site = { ...getPlainSite(trace), timeoutMs };
      const message = `${site.method} ${site.path}: no complete response within ${timeoutMs} ms`;
      return { error: config.timeoutError?.(message, site) ?? new TimeoutError(message, site), retryable: false };
    },
    toConnectionFailure(trace) {
      const site = getPlainSite(trace);
      const message = `${site.method} ${site.path}: failed before a complete response arrived; ${NO_DETAILS}`;
      const error = config.connectionError?.(message, site, undefined) ?? new ConnectionError(message, site);
      return { error, retryable: true };
    },
    toApiFailure(trace, { response: { status, headers }, tooLarge }) {
      const reply = {
        ...getPlainSite(trace),
        status,
        statusText: '',
        headers: new Headers(),
        text: '',
        body: undefined,
        problem: NO_DETAILS,
      };
      const error = config.apiError?.(reply) ?? new ApiError(reply);
      return { error, retryable: !tooLarge, status, retryAfterMs: parseRetryAfter(headers) };
    },
    cleanRequestId: () => undefined,
  };
}

function getPlainSite({ operationId, operation: { method, path }, attempts }: Trace): CallSite {
  return { operationId, method, path: path || '/', url: path || '/', attempts };
}
