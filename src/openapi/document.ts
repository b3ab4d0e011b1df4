/** The few things the mock reads straight from a bundled OpenAPI document; everything else about it is Prism's. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
// biome-ignore lint/suspicious/noExplicitAny: a parsed document is read by name, and every read is checked where it matters.
export type Node = any;

export interface ParameterModel {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly types: readonly string[];
  readonly default?: unknown;
}

export interface PageModel {
  readonly items: string;
  readonly total?: string;
  readonly more?: string;
  readonly limit?: string;
  readonly offset?: string;
}

export interface OperationModel {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** Path below the service, with the server's prefix: `/api/v1/things/{id}`. */
  readonly route: string;
  /** Path as the document spells it. */
  readonly template: string;
  readonly parameters: readonly ParameterModel[];
  readonly queryArguments: Readonly<Record<string, ParameterModel>>;
  readonly lastPathArgument: string | undefined;
  /** Content types that the request body may have; empty where there is none. */
  readonly accepts: readonly string[];
  readonly page: PageModel | undefined;
  /** The status that a success answers with: the lowest 2xx. */
  readonly success: number;
  readonly responses: Readonly<Record<string, Node>>;
  readonly raw: Node;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Follows local references until something that is no reference. */
export function deref(document: Node, node: Node): Node {
  for (let hops = 0; typeof node?.$ref === 'string' && hops < 32; hops++) {
    node = node.$ref
      .slice(2)
      .split('/')
      .reduce(
        (at: Node, key: string) => at?.[decodeURIComponent(key).replace(/~1/g, '/').replace(/~0/g, '~')],
        document,
      );
  }
  return node;
}

/**
 * Every operation of a document.
 * @param prefix stands for the path part of the servers' URLs; default: what the document says.
 */
export function operationsOf(document: Node, prefix?: string): OperationModel[] {
  const found: OperationModel[] = [];
  for (const [template, item] of Object.entries<Node>(document.paths ?? {})) {
    for (const method of METHODS) {
      const raw = item[method];
      if (!raw) continue;
      const at = item.servers || raw.servers ? undefined : prefix;
      const base = at ?? pathOf((raw.servers ?? item.servers ?? document.servers)?.[0]);
      const parameters = [...(item.parameters ?? []), ...(raw.parameters ?? [])].map((p) =>
        parameter(document, deref(document, p)),
      );
      const queryArguments: Record<string, ParameterModel> = Object.create(null);
      for (const argument of parameters) if (argument.in === 'query') queryArguments[argument.name] = argument;
      found.push({
        operationId: raw.operationId ?? `${method} ${template}`,
        method: method.toUpperCase(),
        route: `${base.replace(/\/+$/, '')}${template}`,
        template,
        parameters,
        queryArguments,
        lastPathArgument: /\{([^{}]+)\}[^{}]*$/.exec(template)?.[1],
        accepts: Object.keys(deref(document, raw.requestBody)?.content ?? {}),
        page: raw['x-pagination'],
        success:
          Number(
            Object.keys(raw.responses ?? {})
              .filter((code) => code.startsWith('2'))
              .sort()[0] ?? 200,
          ) || 200,
        responses: Object.fromEntries(
          Object.entries<Node>(raw.responses ?? {}).map(([code, r]) => [code, deref(document, r)]),
        ),
        raw,
      });
    }
  }
  return found;
}

function pathOf(server: Node): string {
  if (!server) return '';
  const url = String(server.url).replace(/\{(\w+)\}/g, (_, name) => server.variables?.[name]?.default ?? name);
  return new URL(url, 'http://mock').pathname.replace(/\/$/, '');
}

function parameter(document: Node, node: Node): ParameterModel {
  const schema = deref(document, node.schema) ?? {};
  return {
    name: node.name,
    in: node.in,
    types: [...typesOf(document, schema)],
    ...(schema.default === undefined ? {} : { default: schema.default }),
  };
}

/** The `type`s that a schema allows, through references and alternatives. */
export function typesOf(document: Node, schema: Node, depth = 0): Set<string> {
  const at = deref(document, schema);
  const found = new Set<string>(at?.type === undefined ? [] : [at.type].flat());
  if (depth < 8) {
    for (const part of [...(at?.anyOf ?? []), ...(at?.oneOf ?? []), ...(at?.allOf ?? [])]) {
      for (const type of typesOf(document, part, depth + 1)) found.add(type);
    }
  }
  return found;
}

/** The names of an object schema's properties, through references, `allOf` and alternatives. */
export function propertiesOf(document: Node, schema: Node, depth = 0): Set<string> {
  const at = deref(document, schema);
  const found = new Set<string>(Object.keys(at?.properties ?? {}));
  if (depth < 8) {
    for (const part of [...(at?.allOf ?? []), ...(at?.anyOf ?? []), ...(at?.oneOf ?? [])]) {
      for (const name of propertiesOf(document, part, depth + 1)) found.add(name);
    }
  }
  return found;
}

/** The JSON content of a response: its schema and its named examples' values. */
export function jsonContent(
  document: Node,
  response: Node,
): { schema: Node; examples: Record<string, unknown> } | undefined {
  const content = Object.entries<Node>(response?.content ?? {}).find(([type]) => isJson(type))?.[1];
  if (!content) return undefined;
  const examples: Record<string, unknown> = {};
  if (content.example !== undefined) examples.default = content.example;
  for (const [name, example] of Object.entries<Node>(content.examples ?? {}))
    examples[name] = deref(document, example)?.value;
  return { schema: content.schema, examples };
}

/** The schema of a list's rows: `items` of the named property, or of the body itself. */
export function rowSchema(document: Node, schema: Node, items: string | undefined): Node {
  const at = deref(document, schema);
  const list = items === undefined ? at : findProperty(document, at, items);
  const found = deref(document, list);
  return (
    found?.items ??
    [...(found?.anyOf ?? []), ...(found?.oneOf ?? [])].map((part) => deref(document, part)?.items).find(Boolean)
  );
}

function findProperty(document: Node, schema: Node, name: string, depth = 0): Node {
  const at = deref(document, schema);
  if (at?.properties?.[name]) return at.properties[name];
  if (depth >= 8) return undefined;
  for (const part of [...(at?.allOf ?? []), ...(at?.anyOf ?? []), ...(at?.oneOf ?? [])]) {
    const found = findProperty(document, part, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

export function isJson(type: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type);
}

/** The documented response of a status: the status itself, its range, or the default. */
export function responseOf({ responses }: OperationModel, status: number): Node {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}

/** The names of the headers that carry a credential, in lower case. */
export function credentialHeaders(document: Node): string[] {
  const schemes = Object.values<Node>(document.components?.securitySchemes ?? {}).map((scheme) =>
    deref(document, scheme),
  );
  return [
    'authorization',
    ...schemes.filter((s) => s.type === 'apiKey' && s.in === 'header').map((s) => s.name.toLowerCase()),
  ];
}
