/** The document as Prism is given it: one operation at a time, and forms under a type that it does not parse itself. */
import { deref, type Node, type OperationModel } from '../../openapi/document.ts';

/** Forms reach Prism as parsed objects under types of their own: its multipart reader dies on some file names. */
export function prismType(contentType: string): string {
  if (contentType.startsWith('multipart/form-data')) return 'application/vnd.evalwire.multipart';
  if (contentType.startsWith('application/x-www-form-urlencoded')) return 'application/vnd.evalwire.urlencoded';
  return contentType;
}

/** The document cut down to one operation and what it refers to: Prism's preparation takes time by size. */
export function onlyOperation(document: Node, { template, method, raw }: OperationModel): Node {
  const item = document.paths[template];
  const operation = structuredClone({ ...raw, callbacks: undefined });
  const body = operation.requestBody && structuredClone(deref(document, operation.requestBody));
  if (body) operation.requestBody = { ...body, content: parsedForms(document, body.content ?? {}) };
  for (const response of Object.values<Node>(operation.responses)) delete response.links;
  const cut: Node = {
    openapi: document.openapi,
    info: { title: document.info?.title ?? '', version: document.info?.version ?? '' },
    ...(document.security ? { security: document.security } : {}),
    paths: {
      [template]: {
        ...(item.parameters ? { parameters: structuredClone(item.parameters) } : {}),
        [method.toLowerCase()]: operation,
      },
    },
    components: { securitySchemes: structuredClone(document.components?.securitySchemes ?? {}) },
  };
  carry(document, cut, cut.paths);
  return cut;
}

/** Copies every component that `node` refers to, directly or not. */
function carry(document: Node, cut: Node, node: Node): void {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/');
    if (
      kind !== undefined &&
      name !== undefined &&
      node.$ref.startsWith('#/components/') &&
      !cut.components[kind]?.[name]
    ) {
      cut.components[kind] ??= {};
      cut.components[kind][name] = structuredClone(document.components?.[kind]?.[name]);
      delete cut.components[kind][name]?.links;
      carry(document, cut, cut.components[kind][name]);
    }
  }
  for (const value of Object.values(node)) carry(document, cut, value);
}

/** A part that holds JSON is validated by its `contentSchema`, a file by nothing. */
function parsedForms(document: Node, content: Record<string, Node>): Record<string, Node> {
  const entries = Object.entries(content).map(([type, media]) => {
    if (prismType(type) === type) return [type, media];
    const schema = deref(document, media.schema) ?? {};
    const properties = Object.entries<Node>(schema.properties ?? {}).map(([name, property]) => {
      const part = deref(document, property);
      const kind = part.contentMediaType ?? '';
      if (part.contentSchema && /json/.test(kind)) return [name, part.contentSchema];
      return [name, part.format === 'binary' || (kind && !part.contentSchema) ? {} : property];
    });
    return [
      prismType(type),
      { ...media, encoding: undefined, schema: { ...schema, properties: Object.fromEntries(properties) } },
    ];
  });
  return Object.fromEntries(entries);
}
