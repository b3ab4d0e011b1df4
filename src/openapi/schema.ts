/** Reads schemas of a bundled document through references, `allOf` and alternatives. */
import { deref } from './reference.ts';
import type { Document, SchemaObject } from './types.ts';

// A schema may refer to itself.
const MAX_DEPTH = 8;

/** Lists a schema, resolved, and the members of its `allOf`, `anyOf` and `oneOf`, theirs included. */
function listAlternatives(document: Document, schema: SchemaObject | undefined, depth = 0): SchemaObject[] {
  if (schema === undefined) return [];
  const resolved = deref<SchemaObject>(document, schema);
  if (typeof resolved !== 'object' || depth > MAX_DEPTH) return [];
  return [resolved, ...listMembers(resolved).flatMap((member) => listAlternatives(document, member, depth + 1))];
}

/** Returns the `type`s that a schema allows. */
export function collectTypes(document: Document, schema: SchemaObject | undefined): Set<string> {
  return new Set(listAlternatives(document, schema).flatMap(({ type }) => type ?? []));
}

/** Returns the properties of an object schema by name. The schema's own win over those of its members. */
export function collectProperties(
  document: Document,
  schema: SchemaObject | undefined,
  depth = 0,
): Record<string, SchemaObject> {
  // Without a prototype, a property called `__proto__` is a key like any other.
  const properties: Record<string, SchemaObject> = Object.create(null);
  const resolved = schema && deref<SchemaObject>(document, schema);
  if (typeof resolved !== 'object' || depth > MAX_DEPTH) return properties;
  for (const member of listMembers(resolved)) Object.assign(properties, collectProperties(document, member, depth + 1));
  return Object.assign(properties, resolved.properties);
}

function listMembers({ allOf = [], anyOf = [], oneOf = [] }: SchemaObject): SchemaObject[] {
  return [...allOf, ...anyOf, ...oneOf];
}

/** Returns the schema of a list's items: those of the named property, or of the body itself. */
export function findItemSchema(
  document: Document,
  schema: SchemaObject | undefined,
  property: string | undefined,
): SchemaObject | undefined {
  const list = property === undefined ? schema : collectProperties(document, schema)[property];
  return listAlternatives(document, list).find(({ items }) => items !== undefined)?.items;
}

export interface Subschema {
  readonly schema: SchemaObject;
  /** The keyword that holds the schema. */
  readonly keyword: string;
  /** The keys from the outer schema to this one. */
  readonly path: readonly (string | number)[];
  /** The name, if the schema is that of a property. */
  readonly property?: string;
}

const LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs'];
const SINGLES = ['items', 'additionalProperties', 'contentSchema'];

/** Lists the schemas directly inside a schema. */
export function listSubschemas(schema: SchemaObject): Subschema[] {
  return [
    ...LISTS.flatMap((keyword) =>
      ((schema[keyword] ?? []) as SchemaObject[]).map((member, i) => ({ schema: member, keyword, path: [keyword, i] })),
    ),
    ...MAPS.flatMap((keyword) =>
      Object.entries((schema[keyword] ?? {}) as Record<string, SchemaObject>).map(([name, member]) => ({
        schema: member,
        keyword,
        path: [keyword, name],
        ...(keyword === 'properties' ? { property: name } : {}),
      })),
    ),
    ...SINGLES.flatMap((keyword) => {
      const member = schema[keyword];
      return typeof member === 'object' && member !== null
        ? [{ schema: member as SchemaObject, keyword, path: [keyword] }]
        : [];
    }),
  ];
}
