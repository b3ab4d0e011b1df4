import { isDeepStrictEqual } from 'node:util';

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keywords of 3.1 that 3.0 has no word for. What they demand is lost; the description says so. */
const CONDITIONS = [
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'patternProperties',
  'propertyNames',
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'unevaluatedProperties',
  'unevaluatedItems',
];

/** Keywords that only annotate or that have been converted. */
const DROPPED = [
  '$schema',
  '$id',
  '$anchor',
  '$comment',
  '$defs',
  'contentSchema',
  'contentMediaType',
  'contentEncoding',
];

/** The component schemas as the 3.1 document has them, for looking at what a reference leads to. */
export class SchemaSet {
  readonly all: Record<string, unknown>;
  #source: Record<string, unknown>;

  constructor(schemas: Record<string, unknown>) {
    this.all = schemas;
    this.#source = structuredClone(schemas);
  }

  resolve(schema: Json): Json {
    const match = /^#\/components\/schemas\/([^/]+)$/.exec(String(schema.$ref ?? ''));
    return match ? this.resolve(this.#source[match[1] as string] as Json) : schema;
  }
}

/** Returns the OpenAPI 3.0 form of a schema; does not change it. */
export function convertSchema(schema: Json, schemas: SchemaSet): Json {
  if (typeof schema !== 'object' || schema === null) return {};
  const result: Json = { ...schema };
  convertUnion(result, schemas);
  convertReference(result);
  convertType(result);
  convertConst(result);
  convertBounds(result);
  convertContentKeywords(result);
  convertExamples(result);
  dropConditions(result);
  for (const key of DROPPED) delete result[key];
  return convertChildren(result, schemas);
}

function convertChildren(schema: Json, schemas: SchemaSet): Json {
  const convert = (value: unknown) => (isObject(value) ? convertSchema(value, schemas) : value);
  for (const key of ['items', 'additionalProperties', 'not'])
    if (isObject(schema[key])) schema[key] = convert(schema[key]);
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(schema[key])) schema[key] = schema[key].map((member) => convert(member));
  if (isObject(schema.properties))
    schema.properties = Object.fromEntries(Object.entries(schema.properties).map(([k, v]) => [k, convert(v)]));
  return schema;
}

/** Takes null out of a union, opens enums, and gives up unions that any object matches. */
function convertUnion(schema: Json, schemas: SchemaSet): void {
  for (const key of ['anyOf', 'oneOf'] as const) {
    const all = schema[key] as Json[] | undefined;
    if (!all) continue;
    const members = all.filter((member) => member.type !== 'null');
    if (members.length < all.length) schema.nullable = true;
    schema[key] = members;
    const [only] = members;
    if (only && members.length === 1) {
      delete schema[key];
      if (only.$ref) {
        // 3.0 reads `nullable` only next to a type.
        schema.type ??= schemas.resolve(only).type;
        schema.allOf = [...((schema.allOf as Json[]) ?? []), only];
      } else Object.assign(schema, { ...only, ...schema });
    } else if (!convertListUnion(schema, key, members, schemas) && key === 'anyOf')
      convertAlternatives(schema, members, schemas);
  }
}

/**
 * Generators for typed languages name no class after an array in a union. A list of X or one X becomes the list, which can say the same;
 * an array next to anything else becomes any value.
 */
function convertListUnion(schema: Json, key: 'anyOf' | 'oneOf', members: Json[], schemas: SchemaSet): boolean {
  const list = members.find((member) => schemas.resolve(member).type === 'array');
  const others = members.filter((member) => member !== list);
  if (!list || others.every((member) => schemas.resolve(member).type === 'array')) return false;
  delete schema[key];
  const { items } = schemas.resolve(list);
  if (others.every((member) => isDeepStrictEqual(member, items))) {
    Object.assign(schema, { ...schemas.resolve(list), ...schema });
    addNote(schema, 'The OpenAPI 3.1 document also allows one item without the list.');
  } else addNote(schema, `The OpenAPI 3.1 document describes these forms: ${nameForms(members)}.`);
  return true;
}

function nameForms(members: Json[]): string {
  return members.map(({ $ref, type }) => ($ref ? `\`${String($ref).split('/').at(-1)}\`` : `${type}`)).join(', ');
}

function convertAlternatives(schema: Json, members: Json[], schemas: SchemaSet): void {
  const resolved = members.map((member) => schemas.resolve(member));
  const isPlainString = ({ type, enum: values, const: value, format }: Json) =>
    type === 'string' && !values && value === undefined && !format;
  if (resolved.every(({ type }) => type === 'string') && resolved.some(isPlainString)) {
    delete schema.anyOf;
    schema.type = 'string';
    schema['x-extensible-enum'] = resolved.flatMap(({ enum: values = [] }) => values as unknown[]);
    // A reference's own description would be lost with it.
    schema.description ??= resolved.find((member) => member.enum && member.description)?.description;
    if (schema.description === undefined) delete schema.description;
    return;
  }
  const anyObject = ({ type, properties, required, additionalProperties }: Json) =>
    type === 'object' && !properties && !required && !isObject(additionalProperties);
  if (!resolved.some(anyObject) || resolved.some(({ type }) => type !== 'object')) return;
  delete schema.anyOf;
  const named = nameForms(members.filter(({ $ref }) => $ref));
  Object.assign(schema, { type: 'object', additionalProperties: true });
  addNote(schema, `The OpenAPI 3.1 document describes these forms: ${named}, or another object.`);
}

/** 3.0 reads nothing next to a reference: what stands there moves around it. */
function convertReference(schema: Json): void {
  if (typeof schema.$ref !== 'string') return;
  const { $ref, ...rest } = schema;
  const telling = Object.keys(rest).filter((key) => !key.startsWith('x-'));
  for (const key of Object.keys(rest)) delete schema[key];
  if (telling.length === 0) return;
  delete schema.$ref;
  Object.assign(schema, rest, { allOf: [{ $ref }, ...((rest.allOf as Json[]) ?? [])] });
}

function convertType(schema: Json): void {
  if (!Array.isArray(schema.type)) return;
  const types = (schema.type as string[]).filter((type) => type !== 'null');
  if (types.length < schema.type.length) schema.nullable = true;
  if (types.length === 1) schema.type = types[0];
  else {
    delete schema.type;
    if (types.length > 1) schema.anyOf = types.map((type) => ({ type }));
  }
}

function convertConst(schema: Json): void {
  if (schema.const === undefined) return;
  schema.enum = [schema.const];
  if (schema.type === undefined && schema.const !== null) schema.type = typeof schema.const;
  delete schema.const;
}

function convertBounds(schema: Json): void {
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'number') continue;
    schema[inclusive] = schema[exclusive];
    schema[exclusive] = true;
  }
}

function convertContentKeywords(schema: Json): void {
  if (schema.contentEncoding === 'base64') schema.format = 'byte';
  else if (schema.contentMediaType && !/json|^text\//.test(String(schema.contentMediaType))) schema.format = 'binary';
}

function convertExamples(schema: Json): void {
  if (!Array.isArray(schema.examples)) return;
  schema.example ??= schema.examples[0];
  delete schema.examples;
}

function dropConditions(schema: Json): void {
  const found = CONDITIONS.filter((key) => key in schema);
  if (found.length === 0) return;
  for (const key of found) delete schema[key];
  const names = found.map((key) => `\`${key}\``).join(', ');
  addNote(schema, `The OpenAPI 3.1 document states a further condition (${names}) that OpenAPI 3.0 cannot express.`);
}

function addNote(schema: Json, note: string): void {
  schema.description = [schema.description, note].filter(Boolean).join('\n\n');
}
