/** The document as Prism is given it: one operation at a time, and forms under a type that it does not parse itself. */
import type { OperationModel } from '../../openapi/document.ts';
import { deref } from '../../openapi/reference.ts';
import type { Components, Document, MediaType, SchemaObject } from '../../openapi/types.ts';

/** Forms reach Prism as parsed objects under types of their own: its multipart reader dies on some file names. */
export function prismType(contentType: string): string {
  if (contentType.startsWith('multipart/form-data')) return 'application/vnd.evalwire.multipart';
  if (contentType.startsWith('application/x-www-form-urlencoded')) return 'application/vnd.evalwire.urlencoded';
  return contentType;
}

/** The document reduced to one operation and what it refers to: Prism's preparation takes time by size. */
export function onlyOperation(document: Document, { template, method, item, body, raw }: OperationModel): Document {
  const operation = structuredClone({ ...raw, callbacks: undefined });
  if (body) {
    const requestBody = structuredClone(body);
    operation.requestBody = { ...requestBody, content: parsedForms(document, requestBody.content) };
  }
  for (const response of Object.values(operation.responses ?? {})) if ('links' in response) delete response.links;
  const paths = {
    [template]: {
      ...(item.parameters ? { parameters: structuredClone(item.parameters) } : {}),
      [method.toLowerCase()]: operation,
    },
  };
  const components: Components = { securitySchemes: structuredClone(document.components?.securitySchemes ?? {}) };
  carry(document, components, paths);
  return {
    openapi: document.openapi,
    info: { title: document.info.title, version: document.info.version },
    ...(document.security ? { security: document.security } : {}),
    paths,
    components,
  };
}

/** Copies every component that `node` refers to, directly or not. */
function carry(document: Document, components: Components, node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('$ref' in node && typeof node.$ref === 'string') {
    const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(node.$ref) ?? [];
    if (kind !== undefined && name !== undefined && !components[kind]?.[name]) {
      const component = structuredClone(document.components?.[kind]?.[name]);
      if (typeof component === 'object' && component !== null && 'links' in component) delete component.links;
      components[kind] = { ...components[kind], [name]: component };
      carry(document, components, component);
    }
  }
  for (const value of Object.values(node)) carry(document, components, value);
}

/** A part that contains JSON is validated by its `contentSchema`, a file by nothing. */
function parsedForms(document: Document, content: Record<string, MediaType>): Record<string, MediaType> {
  const entries = Object.entries(content).map(([type, media]): [string, MediaType] => {
    if (prismType(type) === type) return [type, media];
    const schema = media.schema ? deref<SchemaObject>(document, media.schema) : {};
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]): [string, SchemaObject] => {
      const part = deref<SchemaObject>(document, property);
      const kind = part.contentMediaType ?? '';
      if (part.contentSchema && /json/.test(kind)) return [name, part.contentSchema];
      return [name, part.format === 'binary' || (kind && !part.contentSchema) ? {} : property];
    });
    const { encoding, ...rest } = media;
    return [prismType(type), { ...rest, schema: { ...schema, properties: Object.fromEntries(properties) } }];
  });
  return Object.fromEntries(entries);
}
