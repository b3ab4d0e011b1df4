/** Reads query and headers of a request as Prism's validators and the stories expect them. */

import type { OperationModel } from '../../openapi/document.ts';
import { coerceText } from './body.ts';
import { removePreference } from './prefer-header.ts';

export interface MockRequest {
  readonly method: string;
  /** Path below the service and query, as they were sent, percent-encoded: `/v1/things/a%2Fb?limit=2`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: AsyncIterable<Uint8Array> | undefined;
  /** Aborts when the client disconnects. It is read only if the mock waits. */
  readonly signal?: AbortSignal | undefined;
}

export type Query = Readonly<Record<string, string | string[]>>;

/** Returns query values as they were sent, except that booleans are in lower case, as validators expect them. */
export function readQuery(search: string, operation: OperationModel): Query {
  // In an object without a prototype, `__proto__` is a field like any other.
  const query: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(removePreference(search))) {
    const isBoolean = operation.queryArguments[name]?.types.includes('boolean');
    const plain = isBoolean && /^(true|false)$/i.test(value) ? value.toLowerCase() : value;
    const other = query[name];
    query[name] = other === undefined ? plain : [other, plain].flat();
  }
  return query;
}

/** Converts query values to their documented types. */
export function coerceQuery(query: Query, operation: OperationModel): Record<string, unknown> {
  const typed: Record<string, unknown> = Object.create(null);
  for (const name in query) {
    const value = query[name];
    const types = operation.queryArguments[name]?.types;
    typed[name] = types && typeof value === 'string' ? coerceText(value, types) : value;
  }
  return typed;
}

const MEDIA_RANGE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/;

/** Returns the valid media ranges of an `Accept` header; a single `*`, which old Java clients send, means any type. Undefined if there are none. */
export function normalizeAccept(header: string | undefined): string | undefined {
  const ranges = header?.split(',').map((range) => range.trim().replace(/^\*(?=\s*(;|$))/, '*/*'));
  return ranges?.filter((range) => MEDIA_RANGE.test(range)).join(', ') || undefined;
}

/** Capitalizes the scheme of `authorization`: scheme names are case-insensitive (RFC 9110 §11.1), but Prism's comparison is not. */
export function normalizeScheme(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { authorization } = headers;
  if (authorization === undefined) return headers;
  const normalized = authorization.replace(
    /^(bearer|basic|digest)\s+/i,
    (_, scheme: string) => `${scheme.charAt(0).toUpperCase()}${scheme.slice(1).toLowerCase()} `,
  );
  return { ...headers, authorization: normalized };
}

/** Resolves after `ms`, or as soon as the client disconnects. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done);
  });
}
