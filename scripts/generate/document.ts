import { existsSync } from 'node:fs';
import { bundle, createConfig } from '@redocly/openapi-core';
import { showInferred } from './inferred.ts';

/** The parts of an OpenAPI 3.1 document that the scripts read. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string }[];
  paths: Record<string, Record<string, OperationObject> & { parameters?: ParameterObject[] }>;
  components?: { schemas?: Record<string, SchemaObject>; [kind: string]: Record<string, unknown> | undefined };
  'x-namespaces'?: boolean;
}
export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses: Record<string, ResponseObject | Reference>;
  'x-pagination'?: { items: string; total?: string; more?: string; limit: string; offset: string };
}
export interface Reference {
  $ref: string;
}
export interface ParameterObject {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema?: SchemaObject;
  'x-send-default'?: boolean;
}
export interface RequestBodyObject {
  required?: boolean;
  content: Record<string, { schema?: SchemaObject }>;
  'x-body-argument'?: string;
}
export interface ResponseObject {
  content?: Record<string, { schema?: SchemaObject }>;
}
export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  anyOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  allOf?: SchemaObject[];
  items?: SchemaObject;
  [key: string]: unknown;
}

export const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

/** Reads a document and the files it refers to, as one document with local references only. Marks of inference are shown as text. */
export async function bundleDocument(path: string): Promise<Document> {
  if (!existsSync(path)) throw new Error(`redocly.yaml names ${path}, which does not exist.`);
  const config = await createConfig({});
  const { bundle: result, problems } = await bundle({ ref: path, config });
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((p) => `${p.message} (${p.location[0]?.pointer ?? 'no place given'})`);
    throw new Error(`${path} cannot be bundled:\n  ${[...new Set(lines)].slice(0, 10).join('\n  ')}`);
  }
  showInferred(result.parsed);
  return result.parsed as Document;
}

/** Follows a local reference; anything else is given back as it is. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  let target: unknown = document;
  for (const key of value.$ref.replace(/^#\//, '').split('/')) {
    target = (target as Record<string, unknown>)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (target === undefined) throw new Error(`unresolved reference ${value.$ref}`);
  return resolve(document, target as T | Reference);
}

export interface Entry {
  path: string;
  method: string;
  operation: OperationObject;
  parameters: ParameterObject[];
  body: RequestBodyObject | undefined;
}

/** Every operation with its references followed, in the document's order. */
export function operationsOf(document: Document): Entry[] {
  const entries: Entry[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) =>
        resolve<ParameterObject>(document, p),
      );
      const body = operation.requestBody && resolve<RequestBodyObject>(document, operation.requestBody);
      entries.push({ path, method: method.toUpperCase(), operation, parameters, body });
    }
  }
  return entries;
}
