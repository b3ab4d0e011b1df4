/** Parameter values as text and back, in the styles of OpenAPI that documents use: simple, form, spaceDelimited, pipeDelimited, deepObject. */
import { deref } from '../openapi/reference.ts';
import { collectTypes } from '../openapi/schema.ts';
import type { Document, ParameterObject } from '../openapi/types.ts';
import { parseJson } from './exchange.ts';

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** Reads the values of a parameter as its schema has them. Scalars stay text; the validator reads them as numbers or booleans. */
export function readParameter(document: Document, parameter: ParameterObject, texts: readonly string[]): unknown {
  const [first = ''] = texts;
  const media = Object.values((parameter as { content?: Record<string, unknown> }).content ?? {})[0];
  if (media !== undefined) {
    const parsed = parseJson(new TextEncoder().encode(first));
    return 'value' in parsed ? parsed.value : first;
  }
  const schema = parameter.schema && deref(document, parameter.schema);
  const types = collectTypes(document, schema);
  const separator = SEPARATORS[parameter.style ?? ''] ?? ',';
  const isList = types.has('array') && !types.has('string');
  if (isList) return explodes(parameter) ? [...texts] : first === '' ? [] : first.split(separator);
  if (types.has('object') && !types.has('string') && parameter.in !== 'query') {
    const parts = first.split(',');
    if (parameter.explode) return Object.fromEntries(parts.map((part) => part.split('=')));
    return Object.fromEntries(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1] ?? '']] : [])));
  }
  return first;
}

/** Writes the value of a query parameter as `name=value` pairs. */
export function writeQuery(parameter: ParameterObject, value: unknown): [string, string][] {
  const { name } = parameter;
  if (Array.isArray(value)) {
    const separator = SEPARATORS[parameter.style ?? ''] ?? ',';
    return explodes(parameter) ? value.map((item) => [name, String(item)]) : [[name, value.join(separator)]];
  }
  if (typeof value === 'object' && value !== null) {
    if (parameter.style === 'deepObject')
      return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, String(item)]);
    if (explodes(parameter)) return Object.entries(value).map(([key, item]) => [key, String(item)]);
    return [[name, Object.entries(value).flat().join(',')]];
  }
  return [[name, String(value)]];
}

function explodes({ explode, style, in: place }: ParameterObject): boolean {
  return explode ?? (place === 'query' && (style === undefined || style === 'form'));
}
