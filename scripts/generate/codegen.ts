import type { Document } from '../../src/openapi/types.ts';
import { convertSchema, isObject, type Json, SchemaSet } from './codegen-schema.ts';

/** What `info.description` says of a document for generators. */
const NOTE = `This is a reduced OpenAPI 3.0 form of the OpenAPI 3.1 document, for code generators. Values that a service may add to
an enum make it a plain string with \`x-extensible-enum\`. Conditions, links and all but one example are left out. To validate
requests and responses, use the 3.1 document.`;

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/**
 * Converts a bundled OpenAPI 3.1 document to OpenAPI 3.0.3 for generators that stop there. The result is lossy and says so (`info.x-lossy`).
 * Responses that the 3.1 document allows stay allowed; requests keep the forms that clients send.
 */
export function toCodegenDocument(source: Document): Document {
  const document = structuredClone(source) as unknown as Json;
  document.openapi = '3.0.3';
  delete document.jsonSchemaDialect;
  delete document.webhooks;
  document.info = convertInfo(document.info as Json);

  const components = document.components as Record<string, Json>;
  const schemas = new SchemaSet(components.schemas ?? {});
  const convert = (value: unknown) => convertSchema(value as Json, schemas);
  for (const item of Object.values(document.paths as Record<string, Json>)) {
    convertParameters(item.parameters, components, convert);
    for (const [method, operation] of Object.entries(item))
      if (METHODS.has(method)) convertOperation(operation as Json, components, convert);
  }
  for (const kind of ['parameters', 'headers', 'requestBodies', 'responses'] as const) {
    for (const value of Object.values(components[kind] ?? {})) {
      if (kind === 'responses') convertResponse(value as Json, components, convert);
      else if (kind === 'requestBodies') convertContent((value as Json).content, components, convert, true);
      else convertParameter(value as Json, components, convert);
    }
  }
  components.schemas = Object.fromEntries(Object.entries(schemas.all).map(([name, value]) => [name, convert(value)]));
  removeUnused(document, components);
  return document as unknown as Document;
}

type Convert = (schema: unknown) => Json;

function convertInfo(info: Json): Json {
  const { summary, description, license, ...rest } = info;
  const { identifier: _, ...plainLicense } = (license ?? {}) as Json;
  const text = [summary ? `${summary}.` : '', NOTE, description].filter(Boolean).join('\n\n');
  return { ...rest, description: text, 'x-lossy': true, ...(license ? { license: plainLicense } : {}) };
}

function convertOperation(operation: Json, components: Record<string, Json>, convert: Convert): void {
  convertParameters(operation.parameters, components, convert);
  if (isObject(operation.requestBody)) convertContent(operation.requestBody.content, components, convert, true);
  for (const response of Object.values((operation.responses ?? {}) as Record<string, Json>))
    convertResponse(response, components, convert);
}

function convertParameters(parameters: unknown, components: Record<string, Json>, convert: Convert): void {
  for (const parameter of (parameters ?? []) as Json[]) convertParameter(parameter, components, convert);
}

/** Parameters and headers. */
function convertParameter(parameter: Json, components: Record<string, Json>, convert: Convert): void {
  if (dropSiblings(parameter)) return;
  if (parameter.schema) parameter.schema = convert(parameter.schema);
  keepOneExample(parameter, components);
}

function convertResponse(response: Json, components: Record<string, Json>, convert: Convert): void {
  if (dropSiblings(response)) return;
  delete response.links;
  for (const header of Object.values((response.headers ?? {}) as Record<string, Json>))
    convertParameter(header, components, convert);
  convertContent(response.content, components, convert, false);
}

function convertContent(content: unknown, components: Record<string, Json>, convert: Convert, isSent: boolean): void {
  for (const [type, media] of Object.entries((content ?? {}) as Record<string, Json>)) {
    keepOneExample(media, components);
    const isForm = isSent && type.startsWith('multipart/');
    if (isForm) openJsonParts(media, components);
    // 3.1 leaves the schema of bytes out, 3.0 has a format for them.
    const isText = /json|^text\/|^multipart\/|urlencoded|xml|yaml/.test(type);
    if (!isText && (!media.schema || Object.keys(media.schema).length === 0))
      media.schema = { type: 'string', format: 'binary' };
    if (media.schema) media.schema = convert(media.schema);
  }
}

/**
 * A form's part that is JSON text (`contentMediaType`, `contentSchema`) becomes the object that it contains: its `encoding` says that it is sent as JSON.
 */
function openJsonParts(media: Json, components: Record<string, Json>): void {
  const schema = resolve(media.schema as Json, components);
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  for (const [name, part] of Object.entries(properties)) {
    if (part.contentMediaType !== 'application/json' || !part.contentSchema) continue;
    const { type: _, contentMediaType: __, contentSchema, ...rest } = part;
    properties[name] = { ...(contentSchema as Json), ...rest };
    media.encoding = { ...(media.encoding as Json), [name]: { contentType: 'application/json' } };
    const example = media.example as Json | undefined;
    if (typeof example?.[name] === 'string') media.example = { ...example, [name]: JSON.parse(example[name]) };
  }
}

/** 3.0 reads nothing next to a reference. Returns whether the object is one. */
function dropSiblings(object: Json): boolean {
  if (typeof object.$ref !== 'string') return false;
  for (const key of Object.keys(object)) if (key !== '$ref') delete object[key];
  return true;
}

/** Replaces named examples by the first one's value. */
function keepOneExample(object: Json, components: Record<string, Json>): void {
  const [first] = Object.values((object.examples ?? {}) as Record<string, Json>);
  delete object.examples;
  if (first && object.example === undefined) object.example = resolve(first, components).value;
}

function resolve(object: Json, components: Record<string, Json>): Json {
  const match = /^#\/components\/(\w+)\/([^/]+)$/.exec(String(object.$ref ?? ''));
  return match ? resolve(components[match[1] as string]?.[match[2] as string] as Json, components) : object;
}

/** Removes components that nothing refers to any more, until there are none. */
function removeUnused(document: Json, components: Record<string, Json>): void {
  for (;;) {
    const used = new Set(
      Array.from(JSON.stringify(document).matchAll(/"(#\/components\/[^"]+)"/g), ([, pointer]) => pointer),
    );
    const unused = Object.entries(components).flatMap(([kind, values]) =>
      kind === 'securitySchemes'
        ? []
        : Object.keys(values)
            .filter((name) => !used.has(`#/components/${kind}/${name}`))
            .map((name) => [values, name] as const),
    );
    if (unused.length === 0) break;
    for (const [values, name] of unused) delete values[name];
  }
  for (const [kind, values] of Object.entries(components))
    if (Object.keys(values).length === 0) delete components[kind];
}
