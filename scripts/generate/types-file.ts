import openapiTS, { astToString, type OpenAPITSOptions } from 'openapi-typescript';
import ts from 'typescript';
import { listOperations } from '../../src/openapi/document.ts';
import type { Document, SchemaObject } from '../../src/openapi/types.ts';
import { banner } from './text.ts';
import { dropUnused } from './unused-members.ts';

/** `generated/<service>/types.ts`: what openapi-typescript makes of the document. */
export async function typesFile(document: Document, source: string): Promise<string> {
  const copy = structuredClone(document);
  openEnums(copy);
  makeSentDefaultsOptional(copy);
  narrowAlternatives(copy);
  openBareObjects(copy);
  dropRepeatedTexts(copy);
  mergeParameters(copy);
  const options: OpenAPITSOptions = {
    alphabetize: false,
    defaultNonNullable: false,
    transform: (schema) => ((schema as SchemaObject)['x-any-other-string'] ? anyOtherString() : undefined),
  };
  // openapi-typescript takes the document as an object; it bundles once more, which changes nothing here.
  const ast = await openapiTS(copy as unknown as Parameters<typeof openapiTS>[0], options);
  // Editors show a plain text above the tags.
  const text = astToString(ast.map(dropUnused)).replaceAll(/(\/\*\*(?:\s*\n\s*\*)?) @description /g, '$1 ');
  return `${banner(source)}\n${text}`;
}

/** `string & {}`: keeps the known members of `'a' | 'b' | (string & {})` visible to an editor, where `| string` would swallow them. */
function anyOtherString(): ts.TypeNode {
  const { factory } = ts;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

/** Marks the plain string in `anyOf: [closed enum, string]`, the form in which a response leaves an enum open (CONTRIBUTING, rule 5). */
function openEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { anyOf } = node as SchemaObject;
  if (Array.isArray(anyOf) && anyOf.length > 1) {
    for (const member of anyOf) {
      if (member.type === 'string' && !member.enum && member.const === undefined && !member.format)
        member['x-any-other-string'] = true;
    }
  }
  for (const value of Object.values(node)) openEnums(value);
}

/**
 * openapi-typescript unites `anyOf` with the properties beside it, and a member that says only `required` becomes `unknown`, which swallows them all.
 * It does not read `if`. Here such alternatives become what they mean: the properties and one of the alternatives (it intersects for `oneOf`).
 */
function narrowAlternatives(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as SchemaObject;
  const { properties } = schema;
  const anyOf = schema.anyOf ?? alternativesOfIf(schema);
  if (properties && Array.isArray(anyOf)) {
    delete schema.anyOf;
    schema.oneOf = anyOf.map((member) => {
      const named = (member.required ?? []).flatMap((name) => (properties[name] ? [[name, properties[name]]] : []));
      return { type: 'object', ...member, properties: { ...Object.fromEntries(named), ...member.properties } };
    });
  }
  for (const value of Object.values(node)) narrowAlternatives(value);
}

/** `if: { not: A }, then: B` means A or B. */
function alternativesOfIf(schema: SchemaObject): SchemaObject[] | undefined {
  const condition = schema.if as SchemaObject | undefined;
  if (!condition?.not || !schema.then || schema.else) return undefined;
  return [condition.not as SchemaObject, schema.then as SchemaObject];
}

/**
 * An object of which no property is listed may have any; openapi-typescript takes it for one without properties.
 * A schema of its own (an empty request body) stays as it is, so that a method takes no arguments that the document does not list.
 */
function openBareObjects(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties, items, anyOf = [], oneOf = [] } = node as SchemaObject;
  for (const schema of [...Object.values(properties ?? {}), items, ...anyOf, ...oneOf]) {
    const isBare = [schema?.type].flat().includes('object') && !schema?.properties && !schema?.allOf;
    if (schema && isBare) schema.additionalProperties ??= true;
  }
  for (const value of Object.values(node)) openBareObjects(value);
}

/** A body field that the client fills in (`x-send-default`) is required on the wire and optional for the caller. */
function makeSentDefaultsOptional(document: Document): void {
  for (const schema of Object.values(document.components?.schemas ?? {})) relax(schema);
  for (const { body } of listOperations(document))
    for (const media of Object.values(body?.content ?? {})) if (media.schema) relax(media.schema);
}

function relax(schema: SchemaObject): void {
  const sent = Object.entries(schema.properties ?? {}).filter(([, property]) => property['x-send-default']);
  if (sent.length > 0 && schema.required)
    schema.required = schema.required.filter((name) => !sent.some(([property]) => property === name));
  for (const part of schema.allOf ?? []) relax(part);
}

/** The texts of operations and schemas are in `methods.ts`, on the methods and on the named types. No editor shows those of bodies. */
function dropRepeatedTexts(document: Document): void {
  for (const { raw, body, responses } of listOperations(document)) {
    delete raw.summary;
    delete raw.description;
    for (const part of [body, ...Object.values(responses)]) delete part?.description;
  }
  for (const schema of Object.values(document.components?.schemas ?? {})) delete schema.description;
}

/**
 * Every operation gets its parameters whole; openapi-typescript would also write those of the path and the shared ones.
 * Header parameters are options of a client, which are documented there.
 */
function mergeParameters(document: Document): void {
  for (const { raw, parameters } of listOperations(document)) {
    for (const parameter of parameters) if (parameter.in === 'header') delete parameter.description;
    raw.parameters = [...parameters];
  }
  for (const item of Object.values(document.paths ?? {})) delete item.parameters;
  delete document.components?.parameters;
}
