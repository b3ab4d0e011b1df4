/**
 * A service's document as a judge: which operation a request calls, and whether request and answer are what the document says.
 * Formats are on. Query, path and header values are strings on the wire and are read as the schema's type; a JSON body is taken as it is.
 */

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  bundleDocument,
  type Document,
  type Entry,
  operationsOf,
  type ParameterObject,
  type ResponseObject,
  resolve,
  type SchemaObject,
} from '../../scripts/generate/document.ts';
import { pick, root } from '../../scripts/services.ts';

export interface Match extends Entry {
  /** The path parameters, decoded. */
  pathValues: Record<string, string>;
}

export interface RequestParts {
  path?: Record<string, string>;
  query?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  /** The parsed JSON; of a multipart body an object of its fields. Undefined: no body. */
  body?: unknown;
  /** Default: the operation's first media type. */
  contentType?: string;
}

export interface Judge {
  document: Document;
  operations: Entry[];
  /** The operation a method and a raw (still encoded) path without query call. The server's path may be there or not; a literal segment wins over a parameter. */
  matchOperation(method: string, path: string): Match | undefined;
  /** What is wrong with a request, one line each that names the field; empty where nothing is. */
  validateRequest(operation: Entry, parts: RequestParts): string[];
  /** What is wrong with an answer; `body` is undefined where there is none. */
  validateResponse(operation: Entry, status: number, body?: unknown, contentType?: string): string[];
}

const judges = new Map<string, Promise<Judge>>();

/** Reads the document of a service of redocly.yaml. One reading for all tests of a file. */
export function openDocument(service: string): Promise<Judge> {
  const judge = judges.get(service) ?? bundleDocument(root + pick([service])[0]?.document).then(judgeOf);
  judges.set(service, judge);
  return judge;
}

export function judgeOf(document: Document): Judge {
  const operations = operationsOf(document);
  const strict = validatorsOf(document, false);
  const fromText = validatorsOf(document, true);

  function check(schema: SchemaObject | undefined, value: unknown, name: string, validators = strict): string[] {
    if (!schema) return [];
    const validate = validators(schema);
    // Ajv writes a coerced value into its parent, so it gets one.
    if (validate({ value })) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath.replace('/value', name)} ${message}`,
    );
  }

  function checkParameter(parameter: ParameterObject, value: string | string[] | undefined): string[] {
    const name = `${parameter.in} ${parameter.name}`;
    if (value === undefined) return parameter.required ? [`${name} is missing`] : [];
    const schema = parameter.schema && resolve<SchemaObject>(document, parameter.schema as SchemaObject);
    return check(schema, schema?.type === 'array' ? listOf(parameter, value) : value, name, fromText);
  }

  const prefix = prefixOf(document);
  function matchOperation(method: string, whole: string): Match | undefined {
    const path = whole.startsWith(`${prefix}/`) ? whole.slice(prefix.length) : whole;
    const matches = operations.flatMap((entry) => {
      const pathValues = entry.method === method ? match(entry.path, path) : undefined;
      return pathValues ? [{ ...entry, pathValues }] : [];
    });
    return matches.sort((a, b) => Object.keys(a.pathValues).length - Object.keys(b.pathValues).length)[0];
  }

  function validateRequest({ parameters, body }: Entry, parts: RequestParts): string[] {
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

  function checkBody(body: Entry['body'], { body: value, contentType }: RequestParts): string[] {
    if (!body) return value === undefined ? [] : ['body is not documented'];
    if (value === undefined) return body.required ? ['body is missing'] : [];
    const media = mediaOf(body.content, contentType);
    return media ? check(media.schema, value, 'body') : [`body: ${contentType} is not documented`];
  }

  function validateResponse({ operation }: Entry, status: number, body?: unknown, contentType?: string): string[] {
    const range = `${String(status)[0]}XX`;
    const declared = operation.responses[status] ?? operation.responses[range] ?? operation.responses.default;
    if (!declared) return [`status ${status} is not documented`];
    const { content = {} } = resolve<ResponseObject>(document, declared);
    if (Object.keys(content).length === 0) return body === undefined ? [] : [`status ${status} has no body`];
    const media = mediaOf(content, contentType);
    if (!media) return [`status ${status}: ${contentType} is not documented`];
    return body === undefined ? [`status ${status}: body is missing`] : check(media.schema, body, 'body');
  }

  return { document, operations, matchOperation, validateRequest, validateResponse };
}

/** A function that compiles schemas of the document, each once. With `coerce` a value may be the text of a number or a boolean. */
function validatorsOf(document: Document, coerce: boolean): (schema: SchemaObject) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: coerce, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  const compiled = new Map<SchemaObject, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    // References are local to the document, the schema is compiled outside of it.
    const text = JSON.stringify({ properties: { value: schema } }).replaceAll('"$ref":"#/', '"$ref":"document#/');
    const validate = ajv.compile(JSON.parse(text));
    compiled.set(schema, validate);
    return validate;
  };
}

/** The path of the first server, as `/api/v1`; the paths of the document come after it. */
function prefixOf(document: Document): string {
  const url = document.servers?.[0]?.url ?? '';
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '';
}

function match(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const text = given[i] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== text : text === '') return undefined;
    if (name !== undefined) values[name] = decodeURIComponent(text);
  }
  return values;
}

/** An array parameter as it travels: repeated, or joined by commas where `explode` is off. */
function listOf(parameter: ParameterObject & { explode?: boolean }, value: string | string[]): string[] {
  if (parameter.explode === false) return [value].flat().flatMap((text) => text.split(','));
  return [value].flat();
}

function mediaOf(content: Record<string, { schema?: SchemaObject }>, contentType: string | undefined) {
  const type = contentType?.split(';')[0]?.trim();
  return type === undefined ? Object.values(content)[0] : content[type];
}
