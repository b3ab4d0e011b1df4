import { UsageError } from './errors.ts';

/** Templates cut at their braces: what stands at an odd place is a parameter's name. */
const cutTemplates = new Map<string, readonly string[]>();

function cutTemplate(template: string): readonly string[] {
  let parts = cutTemplates.get(template);
  if (!parts) {
    parts = template.split(/[{}]/);
    cutTemplates.set(template, parts);
  }
  return parts;
}

/** The parameters of a path template, in its order. */
export function parameterNames(template: string): string[] {
  return cutTemplate(template).filter((_, index) => index % 2 === 1);
}

/**
 * Percent-encodes all but RFC 3986's unreserved characters, so that a value stays one path segment.
 * @throws URIError for half of a surrogate pair.
 */
export function encodeSegment(value: string): string {
  if (/^[\w.~-]+$/.test(value)) return value;
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Fills a path template. An empty value, `.` and `..` are refused: URL parsers fold them away (`%2e%2e` too), and the request would reach another route.
 * @throws UsageError naming the parameter.
 */
export function fillPath(template: string, values: Record<string, unknown>, operationId: string): string {
  const parts = cutTemplate(template);
  let path = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    const value = values[name];
    const refuse = (fault: string) =>
      new UsageError(`${operationId}: "${name}" ${fault}; give the id as a non-empty string or a number.`);
    const fault = faultOf(value);
    if (fault) throw refuse(fault);
    try {
      path += encodeSegment(String(value)) + (parts[i + 1] ?? '');
    } catch {
      throw refuse('holds half of a surrogate pair');
    }
  }
  return path;
}

function faultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `is ${value}`;
  if (typeof value === 'bigint') return undefined;
  if (typeof value !== 'string') return `is of type ${Array.isArray(value) ? 'array' : typeof value}`;
  if (value === '') return 'is empty';
  if (value === '.' || value === '..') return `is "${value}", which would change the route`;
  return undefined;
}
