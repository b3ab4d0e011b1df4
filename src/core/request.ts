import { truncate, UsageError } from './errors.ts';
import type { Operation } from './operation.ts';
import { MAX_NAME_LENGTH } from './options.ts';
import { fillPath, getParameterNames } from './path.ts';
import { writeQuery } from './query.ts';

export type Arguments = Record<string, unknown>;

/** The parts of a request that come from a call's flat arguments. */
export interface RequestParts {
  /** Path and query, to append to the base URL. */
  target: string;
  /** JSON text, or the caller's `FormData` or `Blob`. */
  body: string | FormData | Blob | undefined;
  /** Undefined if there is no body, or if the runtime sets the type. */
  contentType: string | undefined;
}

type Location = 'path' | 'query' | 'body';

const locationsByOperation = new WeakMap<Operation, ReadonlyMap<string, Location>>();

/**
 * Sorts flat arguments into path, query and body. With `hasOwnBody`, arguments that would be body fields are ignored: the body is built elsewhere.
 * @throws {UsageError} when an argument cannot be sent; the message names it.
 */
export function buildRequest(
  operationId: string,
  operation: Operation,
  args: unknown,
  hasOwnBody = false,
): RequestParts {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) {
    throw new UsageError(
      `${operationId} takes one object of arguments, not ${Array.isArray(args) ? 'an array' : args === null ? 'null' : typeof args}.`,
    );
  }
  const given = args as Arguments;
  const locations = getArgumentLocations(operation);
  // Without a prototype, so that a field named `__proto__` is a field like any other.
  const fields: Arguments | undefined = operation.body === 'flat' ? Object.create(null) : undefined;
  let query: Arguments | undefined;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const location = locations.get(name) ?? (fields && 'body');
    if (!location)
      throw new UsageError(
        `${operationId} has no argument "${truncate(name, MAX_NAME_LENGTH)}"; it takes ${[...locations.keys()].join(', ') || 'none'}.`,
      );
    if (location === 'query') {
      query ??= {};
      query[name] = value;
    } else if (location === 'body' && fields) fields[name] = value;
  }
  const path = fillPath(operation.path, given, operationId);
  const search = query ? writeQuery(operationId, query) : '';
  const body = hasOwnBody ? undefined : getBody(operationId, operation, given, fields);
  return { target: search ? `${path}?${search}` : path, ...encodeBody(operationId, body) };
}

function getArgumentLocations(operation: Operation): ReadonlyMap<string, Location> {
  let locations = locationsByOperation.get(operation) as Map<string, Location> | undefined;
  if (!locations) {
    locations = new Map();
    for (const name of getParameterNames(operation.path)) locations.set(name, 'path');
    for (const name of operation.query ?? []) locations.set(name, 'query');
    if (typeof operation.body === 'object') locations.set(operation.body.argument, 'body');
    locationsByOperation.set(operation, locations);
  }
  return locations;
}

function getBody(operationId: string, operation: Operation, given: Arguments, fields: Arguments | undefined): unknown {
  if (fields) return operation.bodyOptional && Object.keys(fields).length === 0 ? undefined : fields;
  if (typeof operation.body !== 'object') return undefined;
  const { argument } = operation.body;
  if (given[argument] === undefined && !operation.bodyOptional) {
    throw new UsageError(`${operationId}: "${argument}" is missing. Pass the request body as "${argument}".`);
  }
  return given[argument];
}

function encodeBody(operationId: string, body: unknown): Pick<RequestParts, 'body' | 'contentType'> {
  if (body === undefined) return { body: undefined, contentType: undefined };
  // The runtime sets the content type, because it chooses the boundary.
  if (body instanceof FormData || body instanceof Blob) return { body, contentType: undefined };
  return { body: toJson(body, operationId), contentType: 'application/json' };
}

/**
 * Writes a value as JSON.
 * @throws {UsageError} when it cannot be written without a silent change; the message starts with `subject`.
 */
export function toJson(value: unknown, subject: string): string {
  try {
    return JSON.stringify(value, rejectLossyValue);
  } catch (error) {
    throw new UsageError(`${subject}: the arguments cannot be written as JSON: ${getFirstLine(error)}`);
  }
}

/** Rejects values that JSON.stringify would change silently: functions and symbols (omitted), NaN and ±Infinity (written as null). */
function rejectLossyValue(key: string, value: unknown): unknown {
  if (['function', 'symbol'].includes(typeof value))
    throw new TypeError(`"${truncate(key, MAX_NAME_LENGTH)}" is a ${typeof value}`);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`"${truncate(key, MAX_NAME_LENGTH)}" is ${value}`);
  return value;
}

function getFirstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}

/** Returns the caller's arguments, with `defaults` for those that are undefined. */
export function applyDefaults(given: Arguments, defaults: Arguments): Arguments {
  const args = { ...given };
  for (const name in defaults) if (args[name] === undefined) args[name] = defaults[name];
  return args;
}
