/**
 * Checks recorded requests and responses against a service's document, with formats on.
 * Query, path and header values are text on the wire and are read as the schema's type; a JSON body is checked unchanged.
 */

import { bundleDocument } from '../../scripts/generate/bundle.ts';
import { pick, root } from '../../scripts/services.ts';
import { createSchemaValidators, type SchemaProblem } from '../../src/check/schemas.ts';
import {
  findMedia,
  findResponse,
  listOperations,
  matchOperation,
  type OperationMatch,
  type OperationModel,
} from '../../src/openapi/document.ts';
import { deref } from '../../src/openapi/reference.ts';
import type { Document, ParameterObject, SchemaObject } from '../../src/openapi/types.ts';

export type Match = OperationModel & Pick<OperationMatch, 'pathValues'>;

export interface RequestParts {
  path?: Readonly<Record<string, string>>;
  query?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  /** The parsed JSON; of a multipart body an object of its fields. Undefined: no body. */
  body?: unknown;
  /** Default: the operation's first media type. */
  contentType?: string;
}

export interface Judge {
  document: Document;
  operations: OperationModel[];
  /** Finds the operation that a method and an encoded path without a query call. */
  matchOperation(method: string, path: string): Match | undefined;
  /** Returns the problems of a request, one line each that names the field. */
  validateRequest(operation: OperationModel, parts: RequestParts): string[];
  /** Returns the problems of a response; `body` is undefined if there is none. */
  validateResponse(operation: OperationModel, status: number, body?: unknown, contentType?: string): string[];
}

const judges = new Map<string, Promise<Judge>>();

/** Opens the document of a service of redocly.yaml. The tests of a file share one reading. */
export function openDocument(service: string): Promise<Judge> {
  const judge = judges.get(service) ?? bundleDocument(root + pick([service])[0]?.document).then(createJudge);
  judges.set(service, judge);
  return judge;
}

async function createJudge(document: Document): Promise<Judge> {
  const operations = listOperations(document);
  const { validateBody, validateText } = await createSchemaValidators(document);

  const format = (name: string, problems: readonly SchemaProblem[]) =>
    problems.map(({ pointer, message }) => `${name}${pointer} ${message}`);

  function checkParameter(parameter: ParameterObject, value: string | string[] | undefined): string[] {
    const name = `${parameter.in} ${parameter.name}`;
    if (value === undefined) return parameter.required ? [`${name} is missing`] : [];
    const schema = parameter.schema && deref<SchemaObject>(document, parameter.schema);
    if (!schema) return [];
    return format(name, validateText(schema, schema.type === 'array' ? splitList(parameter, value) : value));
  }

  function match(method: string, path: string): Match | undefined {
    const found = matchOperation(operations, method, path);
    return found && { ...found.operation, pathValues: found.pathValues };
  }

  function validateRequest({ parameters, body }: OperationModel, parts: RequestParts): string[] {
    const headers = Object.fromEntries(Object.entries(parts.headers ?? {}).map(([name, v]) => [name.toLowerCase(), v]));
    const sent = ({ in: place, name }: ParameterObject) => {
      if (place === 'header') return headers[name.toLowerCase()];
      return place === 'cookie' ? undefined : parts[place]?.[name];
    };
    const known = parameters.filter((p) => p.in === 'query').map((p) => p.name);
    const unknown = Object.keys(parts.query ?? {}).filter((name) => !known.includes(name));
    return [
      ...parameters.flatMap((parameter) => checkParameter(parameter, sent(parameter))),
      ...unknown.map((name) => `query ${name} is not documented`),
      ...checkBody(body, parts),
    ];
  }

  function checkBody(body: OperationModel['body'], { body: value, contentType }: RequestParts): string[] {
    if (!body) return value === undefined ? [] : ['body is not documented'];
    if (value === undefined) return body.required ? ['body is missing'] : [];
    const media = findMedia(body.content, contentType);
    if (!media) return [`body: ${contentType} is not documented`];
    return media.schema ? format('body', validateBody(media.schema, value, 'request')) : [];
  }

  function validateResponse(operation: OperationModel, status: number, body?: unknown, contentType?: string): string[] {
    const declared = findResponse(operation, status);
    if (!declared) return [`status ${status} is not documented`];
    const { content = {} } = declared;
    if (Object.keys(content).length === 0) return body === undefined ? [] : [`status ${status} has no body`];
    const media = findMedia(content, contentType);
    if (!media) return [`status ${status}: ${contentType} is not documented`];
    if (body === undefined) return [`status ${status}: body is missing`];
    return media.schema ? format('body', validateBody(media.schema, body, 'response')) : [];
  }

  return { document, operations, matchOperation: match, validateRequest, validateResponse };
}

/** Splits an array parameter as it is sent: repeated, or joined by commas if `explode` is false. */
function splitList(parameter: ParameterObject, value: string | string[]): string[] {
  if (parameter.explode === false) return [value].flat().flatMap((text) => text.split(','));
  return [value].flat();
}
