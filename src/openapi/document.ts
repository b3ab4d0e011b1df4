/** The one reader of OpenAPI documents, for the mock, the scripts, the lint rules and the tests. It needs no Node and changes nothing. */
import { deref } from './reference.ts';
import { collectTypes } from './schema.ts';
import type {
  Document,
  ExampleObject,
  MediaType,
  Method,
  OperationObject,
  Pagination,
  ParameterObject,
  PathItem,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
  ServerObject,
} from './types.ts';

export const METHODS: readonly Method[] = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

/** An operation with its references resolved. */
export interface OperationModel {
  /** The document's, or the method and the path if it has none. */
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The path as the document spells it. */
  readonly template: string;
  /** The path with the path of the server's URL before it: `/api/v1/things/{id}`. */
  readonly route: string;
  /** The path item's and the operation's own, which wins if both have one of the same name and place. */
  readonly parameters: readonly ParameterObject[];
  readonly queryArguments: Readonly<Record<string, QueryArgument>>;
  /** The name of the last path parameter. */
  readonly lastPathArgument: string | undefined;
  readonly body: RequestBodyObject | undefined;
  /** Media types that the request body may have; empty if there is no body. */
  readonly accepts: readonly string[];
  readonly responses: Readonly<Record<string, ResponseObject>>;
  /** The lowest documented 2xx status; 200 if there is none. */
  readonly success: number;
  readonly page: Pagination | undefined;
  /** The path item and the operation as they are in the document. */
  readonly item: PathItem;
  readonly raw: OperationObject;
}

export interface QueryArgument {
  readonly types: readonly string[];
  readonly default?: unknown;
}

/**
 * Lists every operation, in the document's order.
 * @param prefix replaces the path of the document's own server URL.
 */
export function listOperations(document: Document, prefix?: string): OperationModel[] {
  const operations: OperationModel[] = [];
  for (const [template, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const raw = item[method];
      if (raw) operations.push(createModel(document, template, method, item, raw, prefix));
    }
  }
  return operations;
}

function createModel(
  document: Document,
  template: string,
  method: Method,
  item: PathItem,
  raw: OperationObject,
  prefix: string | undefined,
): OperationModel {
  const servers = raw.servers ?? item.servers;
  const base = servers || prefix === undefined ? getServerPath(servers ?? document.servers) : prefix;
  const parameters = mergeParameters(document, item, raw);
  const body = raw.requestBody && deref<RequestBodyObject>(document, raw.requestBody);
  const responses = Object.entries(raw.responses ?? {});
  const success = responses.map(([status]) => Number(status)).filter((status) => status >= 200 && status < 300);
  return {
    operationId: raw.operationId ?? `${method} ${template}`,
    method: method.toUpperCase(),
    template,
    route: `${base.replace(/\/+$/, '')}${template}`,
    parameters,
    queryArguments: getQueryArguments(document, parameters),
    lastPathArgument: /\{([^{}]+)\}[^{}]*$/.exec(template)?.[1],
    body,
    accepts: Object.keys(body?.content ?? {}),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, deref<ResponseObject>(document, response)]),
    ),
    success: success.length > 0 ? Math.min(...success) : 200,
    page: raw['x-pagination'],
    item,
    raw,
  };
}

function mergeParameters(document: Document, item: PathItem, raw: OperationObject): ParameterObject[] {
  const merged = new Map<string, ParameterObject>();
  for (const declared of [...(item.parameters ?? []), ...(raw.parameters ?? [])]) {
    const parameter = deref<ParameterObject>(document, declared);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

function getQueryArguments(document: Document, parameters: readonly ParameterObject[]): Record<string, QueryArgument> {
  // Without a prototype, a parameter called `__proto__` is a key like any other.
  const args: Record<string, QueryArgument> = Object.create(null);
  for (const { name, in: place, schema } of parameters) {
    if (place !== 'query') continue;
    const value = schema && deref<SchemaObject>(document, schema).default;
    args[name] = { types: [...collectTypes(document, schema)], ...(value === undefined ? {} : { default: value }) };
  }
  return args;
}

/** Returns a server's URL; its variables take their defaults. */
export function resolveServerUrl({ url, variables }: ServerObject): string {
  return url.replace(/\{(\w+)\}/g, (_, name) => variables?.[name]?.default ?? name);
}

/** Returns the path of the first server's URL without a slash at its end. */
function getServerPath(servers: readonly ServerObject[] | undefined): string {
  const server = servers?.[0];
  return server ? new URL(resolveServerUrl(server), 'http://localhost').pathname.replace(/\/$/, '') : '';
}

export interface OperationMatch {
  readonly operation: OperationModel;
  /** The path parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
}

/**
 * Finds the operation that a request calls. A literal segment wins over a parameter.
 * @param path the encoded path without a query, with or without the path of the server's URL.
 */
export function matchOperation(
  operations: readonly OperationModel[],
  method: string,
  path: string,
): OperationMatch | undefined {
  let best: OperationMatch | undefined;
  for (const operation of operations) {
    if (operation.method !== method.toUpperCase()) continue;
    const pathValues = matchTemplate(operation.route, path) ?? matchTemplate(operation.template, path);
    if (!pathValues) continue;
    if (!best || Object.keys(pathValues).length < Object.keys(best.pathValues).length) best = { operation, pathValues };
  }
  return best;
}

function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const text = given[i] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== text : text === '') return undefined;
    if (name !== undefined) values[name] = decodePathValue(text);
  }
  return values;
}

/** Decodes a path value; text that is not valid percent-encoding stays as it is. */
function decodePathValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the documented response of a status: that of the status itself, of its range (`4XX`), or the default. */
export function findResponse({ responses }: OperationModel, status: number): ResponseObject | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}

/** Returns the media type of a `Content-Type` header; without a header the first. */
export function findMedia(content: Record<string, MediaType>, contentType: string | undefined): MediaType | undefined {
  const type = contentType?.split(';')[0]?.trim();
  return type === undefined ? Object.values(content)[0] : content[type];
}

/** Returns the JSON media type of a request body or response. */
export function findJsonMedia(holder: { content?: Record<string, MediaType> } | undefined): MediaType | undefined {
  return Object.entries(holder?.content ?? {}).find(([type]) => isJson(type))?.[1];
}

/** Returns the values of a media type's examples by name; an unnamed one is called `default`. */
export function getExamples(document: Document, media: MediaType | undefined): Record<string, unknown> {
  const examples: Record<string, unknown> = {};
  if (media?.example !== undefined) examples.default = media.example;
  for (const [name, example] of Object.entries(media?.examples ?? {}))
    examples[name] = deref<ExampleObject>(document, example).value;
  return examples;
}

export function isJson(type: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type);
}

/** Lists the names of the headers that carry a credential, in lower case. */
export function listCredentialHeaders(document: Document): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {}).map((scheme) => deref(document, scheme));
  const keys = schemes.flatMap((scheme) =>
    'type' in scheme && scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name
      ? [scheme.name.toLowerCase()]
      : [],
  );
  return ['authorization', ...keys];
}
