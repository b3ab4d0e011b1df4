import { UsageError } from './errors.ts';
import type { Operation } from './operation.ts';
import { fillPath, parameterNames } from './path.ts';
import { writeQuery } from './query.ts';

export type Arguments = Record<string, unknown>;

/** What a call's flat arguments come to: where the request goes and what it carries. */
export interface RequestParts {
  /** Path and query, after the base URL. */
  target: string;
  /** JSON text, or a `FormData` or `Blob` as the caller gave it. */
  body: string | FormData | Blob | undefined;
  /** Undefined where there is no body, or where the runtime names its type. */
  contentType: string | undefined;
}

type Place = 'path' | 'query' | 'body';

const placesByOperation = new WeakMap<Operation, ReadonlyMap<string, Place>>();

/**
 * Sorts flat arguments into path, query and body. Path parameters are written by `path.ts`, the query by `query.ts`.
 * @throws UsageError for whatever cannot be sent, naming the argument.
 */
export function buildRequest(operationId: string, operation: Operation, args: unknown): RequestParts {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) {
    throw new UsageError(
      `${operationId} takes one object of arguments, not ${Array.isArray(args) ? 'an array' : args === null ? 'null' : typeof args}.`,
    );
  }
  const given = args as Arguments;
  const places = placesOf(operation);
  const flat: Arguments | undefined = operation.body === 'flat' ? {} : undefined;
  let query: Arguments | undefined;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const place = places.get(name) ?? (flat && 'body');
    if (!place)
      throw new UsageError(
        `${operationId} has no argument "${name}"; it takes ${[...places.keys()].join(', ') || 'none'}.`,
      );
    if (place === 'query') {
      query ??= {};
      query[name] = value;
    } else if (place === 'body' && flat) flat[name] = value;
  }
  const path = fillPath(operation.path, given, operationId);
  const search = query ? writeQuery(operationId, query) : '';
  const body = bodyOf(operationId, operation, given, flat);
  return { target: search ? `${path}?${search}` : path, ...written(operationId, body) };
}

function placesOf(operation: Operation): ReadonlyMap<string, Place> {
  let places = placesByOperation.get(operation) as Map<string, Place> | undefined;
  if (!places) {
    places = new Map();
    for (const name of parameterNames(operation.path)) places.set(name, 'path');
    for (const name of operation.query ?? []) places.set(name, 'query');
    if (typeof operation.body === 'object') places.set(operation.body.argument, 'body');
    placesByOperation.set(operation, places);
  }
  return places;
}

function bodyOf(operationId: string, operation: Operation, given: Arguments, flat: Arguments | undefined): unknown {
  if (flat) return operation.bodyOptional && Object.keys(flat).length === 0 ? undefined : flat;
  if (typeof operation.body !== 'object') return undefined;
  const { argument } = operation.body;
  if (given[argument] === undefined && !operation.bodyOptional) {
    throw new UsageError(`${operationId}: "${argument}" is missing; it is the request's body.`);
  }
  return given[argument];
}

function written(operationId: string, body: unknown): Pick<RequestParts, 'body' | 'contentType'> {
  if (body === undefined) return { body: undefined, contentType: undefined };
  // The runtime sets the type, with the boundary that it draws.
  if (body instanceof FormData || body instanceof Blob) return { body, contentType: undefined };
  try {
    return { body: JSON.stringify(body, refuseLoss), contentType: 'application/json' };
  } catch (error) {
    throw new UsageError(`${operationId}: the arguments cannot be written as JSON: ${firstLine(error)}`);
  }
}

/** JSON would write null for such a number and leave the others out, without a word. */
function refuseLoss(key: string, value: unknown): unknown {
  if (['function', 'symbol'].includes(typeof value)) throw new TypeError(`"${key}" is a ${typeof value}`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`"${key}" is ${value}`);
  return value;
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}

/** What the caller gave, over the values that are sent where nothing is given. */
export function withDefaults(given: Arguments, defaults: Arguments): Arguments {
  const args = { ...given };
  for (const name in defaults) if (args[name] === undefined) args[name] = defaults[name];
  return args;
}
