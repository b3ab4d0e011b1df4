import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { getExamples, isJson, listOperations, type OperationModel } from '../openapi/document.ts';
import { deref } from '../openapi/reference.ts';
import type { Document, ExampleObject, ParameterObject, SchemaObject } from '../openapi/types.ts';
import { CommandError } from './failure.ts';
import { resolveName } from './nearest.ts';
import { type ArgumentInfo, readArgument, readBody } from './schema.ts';

/** One operation of a document as the command line uses it. */
export interface OperationInfo {
  operationId: string;
  /** Present if the client groups its methods. */
  namespace?: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  arguments: ArgumentInfo[];
  /** The argument that is the whole body, if it is one. */
  bodyArgument?: string;
  hasBody: boolean;
  /** Whether the body may have fields that the document does not name. */
  isOpen: boolean;
  /** Of each group one set of arguments has to be complete. */
  alternatives: string[][][];
  /** The field of a page that holds its rows; present if the operation pages. */
  page?: { items: string; more?: string };
  response: { status: number; description: string; type: string; result: 'json' | 'text' | 'bytes' | 'none' };
  /** The document's named examples of arguments. */
  examples: Record<string, Record<string, unknown>>;
}

export interface Catalog {
  service: string;
  document: Document;
  operations: OperationInfo[];
}

/** Reads a service's document from the package, or from the repository. */
export function loadDocumentText(service: string, file = 'openapi.json'): string {
  const suffix = file.replace(/^openapi/, '');
  // src/cli, dist/cli and dist/shared all lie two folders below the root.
  const packed = `../../dist/openapi/${service}${suffix}`;
  const places = [`../../generated/${service}/${file}`, packed, `${packed}.gz`];
  const path = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (path === undefined) throw new CommandError(`This build has no ${service}${suffix}.`);
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The operations of a service. */
export function loadCatalog(service: string): Catalog {
  const document: Document = JSON.parse(loadDocumentText(service));
  const operations = listOperations(document).map((operation) => readOperation(document, operation));
  return { service, document, operations };
}

/** Finds an operation by its operationId, `namespace.operationId` or a unique prefix. @throws {WrongUse} naming the nearest one. */
export function resolveOperation({ service, operations }: Catalog, name: string): OperationInfo {
  const qualified = (o: OperationInfo) =>
    o.namespace && name.includes('.') ? `${o.namespace}.${o.operationId}` : o.operationId;
  const found = resolveName(name, operations.map(qualified), `operation of ${service}`);
  return operations.find((operation) => qualified(operation) === found) as OperationInfo;
}

function readOperation(document: Document, operation: OperationModel): OperationInfo {
  const { raw, method, template, page, body, parameters } = operation;
  const { fields, jsonParts, ...bodyFacts } = readBody(document, body);
  const args: ArgumentInfo[] = [];
  for (const parameter of parameters) {
    if (parameter.in !== 'cookie')
      args.push(readArgument(document, parameter.name, parameter.in, parameter.schema, parameter));
  }
  // A path or query argument wins over a body field of the same name, as in the client.
  const taken = args.map(({ name }) => name);
  args.push(...fields.filter(({ name }) => !taken.includes(name)));
  return {
    operationId: operation.operationId,
    ...(document['x-namespaces'] && raw.tags?.[0] ? { namespace: raw.tags[0] } : {}),
    method,
    path: template,
    summary: raw.summary ?? '',
    description: (raw.description ?? '').trim(),
    deprecated: raw.deprecated === true,
    arguments: args.sort((a, b) => Number(b.required) - Number(a.required)),
    hasBody: body !== undefined,
    ...bodyFacts,
    ...(page ? { page } : {}),
    response: readResponse(operation),
    examples: readExamples(document, operation, jsonParts),
  };
}

function readResponse({ success, responses }: OperationModel): OperationInfo['response'] {
  const response = responses[success];
  const description = (response?.description ?? '').trim();
  const [type, media] = Object.entries(response?.content ?? {})[0] ?? [];
  if (type === undefined) return { status: success, description, type: 'nothing', result: 'none' };
  const name = /\/([^/]+)$/.exec(media?.schema?.$ref ?? '')?.[1];
  if (isJson(type)) return { status: success, description, type: name ?? 'JSON', result: 'json' };
  const result = /^text\/|xml|yaml/.test(type) ? 'text' : 'bytes';
  return { status: success, description, type, result };
}

/** Arguments by the name of a request example; `example` if only parameters have examples. */
function readExamples(
  document: Document,
  { parameters, body }: OperationModel,
  jsonParts: readonly string[],
): OperationInfo['examples'] {
  const given: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const example = getExample(document, parameter);
    const isNeeded = parameter.in === 'path' || (parameter.in === 'query' && parameter.required);
    if (isNeeded && example !== undefined) given[parameter.name] = example;
  }
  const bodyArgument = body?.['x-body-argument'];
  const media = Object.values(body?.content ?? {})[0];
  const examples: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(getExamples(document, media))) {
    if (Array.isArray(value)) examples[name] = { ...given, ...(bodyArgument ? { [bodyArgument]: value } : {}) };
    else examples[name] = { ...given, ...flattenParts(value, jsonParts) };
  }
  return Object.keys(examples).length > 0 ? examples : { example: given };
}

function getExample(document: Document, parameter: ParameterObject): unknown {
  const [named] = Object.values(parameter.examples ?? {});
  const schema = parameter.schema && deref<SchemaObject>(document, parameter.schema);
  return parameter.example ?? (named && deref<ExampleObject>(document, named).value) ?? schema?.examples?.[0];
}

/** The fields of a form's JSON parts, which an example has as text, next to its other fields. */
function flattenParts(value: unknown, jsonParts: readonly string[]): Record<string, unknown> {
  const fields = { ...(value as Record<string, unknown>) };
  for (const part of jsonParts) {
    const text = fields[part];
    delete fields[part];
    Object.assign(fields, typeof text === 'string' ? JSON.parse(text) : text);
  }
  return fields;
}
