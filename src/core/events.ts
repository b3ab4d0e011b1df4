import type { LogLevel } from './log.ts';
import { env } from './options.ts';

/** What `onEvent` is called with. No event contains a body, an argument, a header value other than the request ID, or a credential. */
export type ClientEvent = RequestEvent | ResponseEvent | FailureEvent | RetryEvent | PollEvent | UploadProgressEvent;

interface OperationEvent {
  /** The document's operationId. */
  operationId: string;
  /** The number of this attempt within its call, from 1. */
  attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends OperationEvent {
  type: 'request';
  method: string;
  /** The path template, e.g. `/v1/evaluations/{evaluation_id}/status`. */
  path: string;
}

/** A response was read to its end, whatever its status. */
export interface ResponseEvent extends OperationEvent {
  type: 'response';
  status: number;
  /** Milliseconds from the start of the attempt to the end of the body. */
  durationMs: number;
  /** The server's `x-request-id`. */
  requestId: string | undefined;
}

/** An attempt ended without a complete response. */
export interface FailureEvent extends OperationEvent {
  type: 'failure';
  /** The name of the error: `ConnectionError`, `TimeoutError`, or that of the abort reason. */
  error: string;
  durationMs: number;
}

/** The client waits, then sends the next attempt. */
export interface RetryEvent extends OperationEvent {
  type: 'retry';
  /** The status that is retried; undefined after a connection error. */
  status: number | undefined;
  /** Milliseconds until the next attempt. */
  delayMs: number;
}

/** A wait polled once. */
export interface PollEvent extends OperationEvent {
  type: 'poll';
  /** The job's own status; undefined if it has none or the poll failed. */
  status: string | undefined;
  /** The name of the error if the poll failed. */
  error: string | undefined;
  /** Milliseconds since the wait began. */
  durationMs: number;
  /** Milliseconds until the next poll; 0 if there is none. */
  nextDelayMs: number;
  done: boolean;
}

/** A part of an upload was handed to the network. */
export interface UploadProgressEvent extends OperationEvent {
  type: 'upload-progress';
  /** Bytes sent so far. */
  sent: number;
  /** Bytes in total; undefined if the length is not known. */
  total: number | undefined;
}

/** Reports an event. Never throws. */
export type Emit = (event: ClientEvent) => void;

/** Returns the function that reports events; undefined if nobody listens, so that a call then builds no events. */
export function createEmit(onEvent: ((event: ClientEvent) => void) | undefined): Emit | undefined {
  const level = env('EVALWIRE_LOG')?.toLowerCase();
  const log = level === 'debug' || level === 'info' ? createLog(level) : undefined;
  if (!onEvent && !log) return undefined;
  return (event) => {
    log?.(event);
    try {
      // An async handler returns a promise in spite of its type.
      const result: unknown = onEvent?.(event);
      if (result instanceof Promise) result.catch(() => {});
    } catch {
      // A handler must not change what becomes of a call.
    }
  };
}

/** Loads the code that prints, because few programs set the variable. The lines keep their order. */
function createLog(level: LogLevel): Emit {
  const loading = import('./log.ts').then(
    ({ printEvent }) => printEvent,
    () => undefined,
  );
  return (event) => void loading.then((print) => print?.(event, level));
}
