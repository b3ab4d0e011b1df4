import { deref } from '../openapi/reference.ts';
import { collectTypes, findItemSchema } from '../openapi/schema.ts';
import type { Document, RequestBodyObject, SchemaObject } from '../openapi/types.ts';

const MAX_DEPTH = 8;

/** One argument of an operation. */
export interface ArgumentInfo {
  name: string;
  in: 'path' | 'query' | 'header' | 'body';
  required: boolean;
  /** Types that it may have: `string`, `integer`, `array`, `null` …; empty if any JSON is allowed. */
  types: string[];
  /** Types of the elements, if it may be a list. */
  itemTypes?: string[];
  /** Values that the document names. */
  enum?: string[];
  /** Whether values outside `enum` are rejected. */
  isClosed: boolean;
  /** It takes a file's content: `name=@file`. */
  isFile: boolean;
  /** It holds a secret, which is never printed. */
  isSecret: boolean;
  description: string;
  default?: unknown;
}

/** The arguments that make up a body, and what else is known of it. */
export interface BodyInfo {
  fields: ArgumentInfo[];
  bodyArgument?: string;
  /** The parts of a form that hold JSON. */
  jsonParts: string[];
  isOpen: boolean;
  /** Of each group one set of names has to be complete. */
  alternatives: string[][][];
}

/** What stands next to an argument's schema. */
interface Surroundings {
  readonly required?: boolean;
  readonly description?: string;
}

/** Reads one parameter or body field. */
export function readArgument(
  document: Document,
  name: string,
  place: ArgumentInfo['in'],
  given: SchemaObject = {},
  { required = false, description }: Surroundings = {},
): ArgumentInfo {
  const schema = deref<SchemaObject>(document, given);
  const items = findItemSchema(document, schema, undefined);
  const values = collectEnum(document, items ?? schema);
  const fallback = given.default ?? schema.default;
  return {
    name,
    in: place,
    required,
    types: [...collectTypes(document, schema)],
    ...(items ? { itemTypes: [...collectTypes(document, items)] } : {}),
    ...(values.known.length > 0 ? { enum: values.known } : {}),
    isClosed: values.known.length > 0 && !values.isOpen,
    isFile: isBinary(schema),
    isSecret: schema.writeOnly === true || schema.format === 'password',
    description: (description ?? given.description ?? schema.description ?? '').trim(),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

/** Reads a request body: its fields, through `allOf` and alternatives; a form's JSON part counts as its fields. */
export function readBody(document: Document, body: RequestBodyObject | undefined): BodyInfo {
  const none: BodyInfo = { fields: [], jsonParts: [], isOpen: false, alternatives: [] };
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (!body || type === undefined) return none;
  const schema = media?.schema ?? {};
  const bodyArgument = body['x-body-argument'];
  if (bodyArgument !== undefined && collectTypes(document, schema).has('array'))
    return { ...none, bodyArgument, fields: [readArgument(document, bodyArgument, 'body', schema, body)] };
  const shape = readShape(document, schema);
  const jsonParts: string[] = [];
  const fields = [...shape.properties].flatMap(([name, property]) => {
    const part = type.startsWith('multipart/') ? getJsonPart(document, property) : undefined;
    if (part) {
      jsonParts.push(name);
      // Which fields of such a part are needed depends on the others, so the client checks them.
      return [...readShape(document, part).properties].map(([n, p]) => readArgument(document, n, 'body', p));
    }
    const required = shape.required.has(name) && property['x-send-default'] === undefined;
    return [readArgument(document, name, 'body', property, { required })];
  });
  return {
    fields,
    ...(bodyArgument === undefined ? {} : { bodyArgument }),
    jsonParts,
    isOpen: shape.isOpen || fields.length === 0,
    alternatives: shape.alternatives,
  };
}

interface Shape {
  properties: Map<string, SchemaObject>;
  required: Set<string>;
  isOpen: boolean;
  alternatives: string[][][];
}

/** Reads an object schema's properties and what it requires. Of alternatives all properties count, and what each of them requires. */
function readShape(document: Document, given: SchemaObject, depth = 0): Shape {
  const schema = deref<SchemaObject>(document, given);
  const shape: Shape = {
    properties: new Map(Object.entries(schema.properties ?? {})),
    required: new Set(schema.required ?? []),
    isOpen: Boolean(schema.additionalProperties),
    alternatives: [],
  };
  if (depth > MAX_DEPTH) return shape;
  for (const part of schema.allOf ?? []) {
    const inner = readShape(document, part, depth + 1);
    mergeProperties(document, shape, inner);
    for (const name of inner.required) shape.required.add(name);
    shape.alternatives.push(...inner.alternatives);
  }
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((part) =>
    readShape(document, part, depth + 1),
  );
  for (const choice of choices) mergeProperties(document, shape, choice);
  const [first, ...others] = choices;
  for (const name of first?.required ?? [])
    if (others.every((choice) => choice.required.has(name))) shape.required.add(name);
  if (choices.length > 1 && choices.every((choice) => choice.properties.size === 0 && choice.required.size > 0))
    shape.alternatives.push(choices.map((choice) => [...choice.required]));
  const conditional = readConditional(schema);
  if (conditional) shape.alternatives.push(conditional);
  return shape;
}

/** Reads `if: {not: {required: [a]}}, then: {required: [b, c]}`, which asks for a, or b and c. */
function readConditional(schema: SchemaObject): string[][] | undefined {
  const condition = schema.if as { not?: { required?: string[] } } | undefined;
  const consequence = schema.then as { required?: string[] } | undefined;
  const [one, other] = [condition?.not?.required, consequence?.required];
  return one && other ? [one, other] : undefined;
}

/** Adds properties; one that several alternatives have, such as a discriminator, may have the values of each. */
function mergeProperties(document: Document, shape: Shape, other: Shape): void {
  shape.isOpen ||= other.isOpen;
  for (const [name, property] of other.properties) {
    const seen = shape.properties.get(name);
    if (!seen) {
      shape.properties.set(name, property);
      continue;
    }
    const values = [collectEnum(document, seen), collectEnum(document, property)];
    if (values.some(({ known, isOpen }) => known.length === 0 || isOpen)) continue;
    const { const: _, ...rest } = deref<SchemaObject>(document, seen);
    shape.properties.set(name, { ...rest, enum: [...new Set(values.flatMap(({ known }) => known))] });
  }
}

interface EnumValues {
  known: string[];
  isOpen: boolean;
}

function collectEnum(document: Document, given: SchemaObject, depth = 0): EnumValues {
  const schema = deref<SchemaObject>(document, given);
  if (schema.enum) return { known: schema.enum.filter((value) => value !== null).map(String), isOpen: false };
  if (schema.const !== undefined) return { known: [String(schema.const)], isOpen: false };
  const inner = (depth > MAX_DEPTH ? [] : [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    .filter((part) => deref<SchemaObject>(document, part).type !== 'null')
    .map((part) => collectEnum(document, part, depth + 1));
  if (inner.length === 0) return { known: [], isOpen: true };
  return { known: [...new Set(inner.flatMap(({ known }) => known))], isOpen: inner.some(({ isOpen }) => isOpen) };
}

function isBinary({ format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (format === 'binary') return true;
  return contentMediaType !== undefined && !/json/.test(contentMediaType) && contentEncoding === undefined;
}

/** Returns the schema of a form's part that holds JSON. */
function getJsonPart(document: Document, property: SchemaObject): SchemaObject | undefined {
  const schema = deref<SchemaObject>(document, property);
  return schema.contentSchema ?? (schema.type === 'object' ? schema : undefined);
}

/** An argument's type for people: `string`, `integer[]`, `file`, `string or null`. */
export function formatType({ types, itemTypes, isFile }: ArgumentInfo): string {
  if (isFile) return 'file';
  if (types.length === 0) return 'JSON';
  const names = types.map((type) => (type === 'array' ? `${itemTypes?.length === 1 ? itemTypes[0] : 'JSON'}[]` : type));
  return names.join(' or ');
}
