import { ApiPromise } from './api-promise.ts';
import type { Hooks, Operation, OperationHook, OperationTable } from './operation.ts';
import type { CallOptions } from './options.ts';
import { PagePromise } from './paginate.ts';
import { createRawClient } from './raw-client.ts';
import type { RawClient } from './raw-client-types.ts';
import { applyDefaults } from './request.ts';
import { createTransport, type Transport, type TransportConfig } from './transport.ts';

/** What every client has besides its methods. */
export interface HttpClient<Paths extends object> {
  /**
   * The raw openapi-fetch client, with the base URL and the credentials set, for requests that no method covers.
   * It returns `{ data, error, response }`, sends each request once and throws none of this package's errors.
   */
  readonly http: RawClient<Paths>;
}

/**
 * Creates the methods of an operation table, and the raw client. `Methods` types them.
 * Whatever is special about one operation is a hook.
 * @internal
 */
export function createMethods<Methods extends object, Paths extends object>(
  table: OperationTable,
  config: TransportConfig,
  hooks: Hooks<Methods> = {},
): { methods: Methods & HttpClient<Paths>; transport: Transport } {
  const transport = createTransport(config);
  const methods: Record<string, unknown> = {};
  for (const [operationId, row] of Object.entries(table)) {
    const { namespace } = row;
    if (namespace) methods[namespace] ??= {};
    const scope = (namespace ? methods[namespace] : methods) as Record<string, unknown>;
    const hook = findHook(hooks, namespace, operationId);
    const operation = hook ? { ...row, ...hook.override, hook } : row;
    scope[operationId] = createMethod(transport, operationId, operation);
  }
  let http: RawClient<Paths> | undefined;
  Object.defineProperty(methods, 'http', {
    enumerable: true,
    get: () => (http ??= createRawClient<Paths>(config)),
  });
  return { methods: methods as Methods & HttpClient<Paths>, transport };
}

function findHook(hooks: object, namespace: string | undefined, operationId: string): OperationHook | undefined {
  const scope = (namespace ? (hooks as Record<string, object>)[namespace] : hooks) as Record<string, OperationHook>;
  return scope?.[operationId];
}

function createMethod(transport: Transport, operationId: string, operation: Operation) {
  const { page } = operation;
  if (page) {
    // With the defaults that are sent anyway: if the response omits the page size, the page takes it from here.
    return (args: Record<string, unknown> = {}, options?: CallOptions) =>
      new PagePromise(
        (pageArgs) => transport.call(operationId, operation, pageArgs, options),
        applyDefaults(args, operation.defaults ?? {}),
        page,
      );
  }
  if (hasNoArguments(operation)) {
    return (options?: CallOptions) => new ApiPromise(transport.call(operationId, operation, {}, options));
  }
  return (args?: Record<string, unknown>, options?: CallOptions) =>
    new ApiPromise(transport.call(operationId, operation, args, options));
}

/** A method without arguments takes the call options first, as in the generated interface. */
function hasNoArguments(operation: Operation): boolean {
  return !operation.path.includes('{') && !operation.query && !operation.body;
}
