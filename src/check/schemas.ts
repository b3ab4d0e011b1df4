/** Validates values against schemas of one document. */
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { deref } from '../openapi/reference.ts';
import type { Document, SchemaObject } from '../openapi/types.ts';
import { createAjv } from './peers.ts';

export interface SchemaProblem {
  /** JSON pointer into the value; of a missing property, where it is missing. */
  readonly pointer: string;
  readonly message: string;
}

/** Which way a body goes: `readOnly` properties are not required in requests, `writeOnly` ones not in responses. */
export type Direction = 'request' | 'response';

export interface SchemaValidators {
  /** Checks a JSON value. */
  validateBody(schema: SchemaObject, value: unknown, direction: Direction): SchemaProblem[];
  /** Checks text of a path, a query or a header, which is read as the schema's type. */
  validateText(schema: SchemaObject, value: unknown): SchemaProblem[];
}

/** Creates the validators. Each schema is compiled once, when it is first used. */
export async function createSchemaValidators(document: Document): Promise<SchemaValidators> {
  const strict = await createAjv({ coerceTypes: false });
  const coercing = await createAjv({ coerceTypes: true });
  const compilers = {
    request: createCompiler(strict, relaxRequired(document, 'readOnly'), 'request'),
    response: createCompiler(strict, relaxRequired(document, 'writeOnly'), 'response'),
    text: createCompiler(coercing, document, 'text'),
  };
  return {
    validateBody: (schema, value, direction) => validate(compilers[direction](schema), value),
    validateText: (schema, value) => validate(compilers.text(schema), structuredClone(value)),
  };
}

function createCompiler(ajv: Ajv2020, document: Document, name: string): (schema: SchemaObject) => ValidateFunction {
  ajv.addSchema(document, name);
  const compiled = new Map<SchemaObject, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    // References are local to the document, and the schema is compiled outside of it. Ajv writes a coerced value into its parent.
    const text = JSON.stringify({ properties: { value: schema } }).replaceAll('"$ref":"#/', `"$ref":"${name}#/`);
    const created = ajv.compile(JSON.parse(text));
    compiled.set(schema, created);
    return created;
  };
}

/** One problem for each place: of alternatives that all fail, what each of them demands. */
function validate(check: ValidateFunction, value: unknown): SchemaProblem[] {
  if (check({ value })) return [];
  const problems = new Map<string, Set<string>>();
  for (const error of dropSummaries(check.errors ?? [])) {
    const pointer = locate(error).replace(/^\/value/, '');
    problems.set(pointer, (problems.get(pointer) ?? new Set()).add(describe(error)));
  }
  return [...problems].map(([pointer, messages]) => ({ pointer, message: [...messages].join(' or ') }));
}

/** Errors of alternatives say more than "must match a schema in anyOf". */
function dropSummaries(errors: readonly ErrorObject[]): ErrorObject[] {
  const isSummary = ({ keyword }: ErrorObject) => ['anyOf', 'oneOf', 'if'].includes(keyword);
  return errors.filter(
    (error) =>
      !isSummary(error) ||
      !errors.some((other) => !isSummary(other) && other.instancePath.startsWith(error.instancePath)),
  );
}

function locate({ instancePath, keyword, params }: ErrorObject): string {
  if (keyword === 'required') return `${instancePath}/${escapePointer(params.missingProperty)}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${escapePointer(params.additionalProperty)}`;
  return instancePath;
}

function describe({ keyword, params, message = 'is not valid' }: ErrorObject): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is not allowed';
  if (keyword === 'enum')
    return `must be one of ${params.allowedValues.map((v: unknown) => JSON.stringify(v)).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  return message;
}

/** One key of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Returns a copy of the document in which no property with the mark is required. */
function relaxRequired(document: Document, mark: 'readOnly' | 'writeOnly'): Document {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (!isSchemaWithProperties(value)) return value;
    const marked = Object.entries(value.properties).flatMap(([name, property]) =>
      property?.[mark] === true || deref(document, property)?.[mark] === true ? [name] : [],
    );
    if (marked.length > 0) value.required = value.required.filter((name) => !marked.includes(name));
    return value;
  });
}

function isSchemaWithProperties(
  value: unknown,
): value is { required: string[]; properties: Record<string, SchemaObject | undefined> } {
  if (typeof value !== 'object' || value === null) return false;
  const { required, properties } = value as SchemaObject;
  return Array.isArray(required) && typeof properties === 'object' && properties !== null;
}
