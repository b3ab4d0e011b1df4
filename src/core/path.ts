import { UsageError } from './errors.ts';

/** Templates split at their braces: the entries at odd indices are parameter names. */
const splitTemplates = new Map<string, readonly string[]>();

function splitTemplate(template: string): readonly string[] {
  let parts = splitTemplates.get(template);
  if (!parts) {
    parts = template.split(/[{}]/);
    splitTemplates.set(template, parts);
  }
  return parts;
}

/** Returns the names of a path template's parameters, in their order. */
export function getParameterNames(template: string): string[] {
  return splitTemplate(template).filter((_, index) => index % 2 === 1);
}

/**
 * Percent-encodes all characters except RFC 3986's unreserved ones, so that a value stays one path segment.
 * @throws {URIError} when the value contains half of a surrogate pair.
 */
export function encodeSegment(value: string): string {
  if (/^[\w.~-]+$/.test(value)) return value;
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Fills a path template. Rejects an empty value, `.` and `..`: URL parsers remove these segments (`%2e%2e` too), and the request would reach another route.
 * @throws {UsageError} when a value cannot be a path segment; the message names the parameter.
 */
export function fillPath(template: string, values: Record<string, unknown>, operationId: string): string {
  const parts = splitTemplate(template);
  let path = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    const value = values[name];
    const reject = (problem: string) =>
      new UsageError(`${operationId}: "${name}" ${problem}. Pass the id as a non-empty string or a number.`);
    const problem = findValueProblem(value);
    if (problem) throw reject(problem);
    try {
      path += encodeSegment(String(value)) + (parts[i + 1] ?? '');
    } catch {
      throw reject('contains half of a surrogate pair');
    }
  }
  return path;
}

function findValueProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `is ${value}`;
  if (typeof value === 'bigint') return undefined;
  if (typeof value !== 'string') return `is of type ${Array.isArray(value) ? 'array' : typeof value}`;
  if (value === '') return 'is empty';
  if (value === '.' || value === '..') return `is "${value}", which would change the route`;
  return undefined;
}
