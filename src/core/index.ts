/** The exports that all service subpaths share. */
export type { ApiPromise } from './api-promise.ts';
export {
  ApiError,
  ConnectionError,
  EvalwireError,
  ResponseTooLargeError,
  TimeoutError,
  UsageError,
  WaitTimeoutError,
} from './errors.ts';
export type { ClientEvent } from './events.ts';
export type { CallOptions, ClientOptions } from './options.ts';
export type { PagePromise } from './paginate.ts';
export type { Progress, Waiter, WaitOptions } from './wait.ts';
