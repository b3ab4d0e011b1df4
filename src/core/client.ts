import type { Client } from 'openapi-fetch';
import { ApiPromise } from './api-promise.ts';
import type { Operation, OperationTable } from './operation.ts';
import type { CallOptions } from './options.ts';
import { PagePromise } from './paginate.ts';
import { rawClient } from './raw-client.ts';
import { withDefaults } from './request.ts';
import { createTransport, type Transport, type TransportConfig } from './transport.ts';
import type { PlainStrings } from './types.ts';

/** What every client has besides its methods. */
export interface HttpClient<Paths extends object> {
  /**
   * The raw openapi-fetch client, with the base URL and the credentials set, for whatever a method does not cover.
   * It returns `{ data, error, response }`, sends once and knows none of this package's errors.
   */
  readonly http: Client<PlainStrings<Paths>>;
}

/**
 * Makes the methods of an operation table, and the raw client. `Methods` is the generated interface that types them.
 * @internal
 */
export function createMethods<Methods extends object, Paths extends object>(
  table: OperationTable,
  config: TransportConfig,
): { methods: Methods & HttpClient<Paths>; transport: Transport } {
  const transport = createTransport(config);
  const methods: Record<string, unknown> = {};
  for (const [operationId, operation] of Object.entries(table)) {
    let target = methods;
    if (operation.namespace) {
      methods[operation.namespace] ??= {};
      target = methods[operation.namespace] as Record<string, unknown>;
    }
    target[operationId] = method(transport, operationId, operation);
  }
  let http: Client<PlainStrings<Paths>> | undefined;
  Object.defineProperty(methods, 'http', {
    enumerable: true,
    get: () => (http ??= rawClient<PlainStrings<Paths>>(config)),
  });
  return { methods: methods as Methods & HttpClient<Paths>, transport };
}

function method(transport: Transport, operationId: string, operation: Operation) {
  const { page } = operation;
  if (page) {
    // With the defaults that are sent anyway, so that the page knows its size where the reply does not tell.
    return (args: Record<string, unknown> = {}, options?: CallOptions) =>
      new PagePromise(
        (pageArgs) => transport.call(operationId, operation, pageArgs, options),
        withDefaults(args, operation.defaults ?? {}),
        page,
      );
  }
  if (takesNothing(operation)) {
    return (options?: CallOptions) => new ApiPromise(transport.call(operationId, operation, {}, options));
  }
  return (args?: Record<string, unknown>, options?: CallOptions) =>
    new ApiPromise(transport.call(operationId, operation, args, options));
}

/** Without arguments of its own a method takes the per-call options first; the generated interface says the same. */
function takesNothing(operation: Operation): boolean {
  return !operation.path.includes('{') && !operation.query && !operation.body;
}
