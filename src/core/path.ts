import { UsageError } from './errors.ts';

/** Percent-encodes all but RFC 3986's unreserved characters, so that a value stays one path segment. */
export function encodeSegment(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Fills a path template. An empty value, `.` and `..` are refused: URL parsers fold them away (`%2e%2e` too), and the request would reach another route.
 * @throws UsageError naming the parameter.
 */
export function fillPath(template: string, values: Record<string, unknown>, operationId: string): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const fault = faultOf(value);
    if (fault) throw new UsageError(`${operationId}: "${name}" ${fault}; give the id as a non-empty string or a number.`);
    return encodeSegment(String(value));
  });
}

function faultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `is ${value}`;
  if (typeof value === 'bigint') return undefined;
  if (typeof value !== 'string') return `is of type ${Array.isArray(value) ? 'array' : typeof value}`;
  if (value === '') return 'is empty';
  if (value === '.' || value === '..') return `is "${value}", which would change the route`;
  return value.isWellFormed?.() === false ? 'holds half of a surrogate pair' : undefined;
}
