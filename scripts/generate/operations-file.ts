import type { Operation } from '../../src/core/operation.ts';
import { isJson, listOperations, type OperationModel } from '../../src/openapi/document.ts';
import { deref } from '../../src/openapi/reference.ts';
import { collectProperties } from '../../src/openapi/schema.ts';
import type { Document, ParameterObject, RequestBodyObject, SchemaObject } from '../../src/openapi/types.ts';
import { banner } from './text.ts';

/** `generated/<service>/operations.ts`: the table that makes methods at run time. */
export function operationsFile(document: Document, source: string): string {
  const rows = listOperations(document).map(
    (operation) => `  ${operation.operationId}: ${writeLiteral(buildRow(document, operation))},`,
  );
  return `${banner(source)}
import type { OperationTable } from '../../src/core/operation.ts';

export const operations = {
${rows.join('\n')}
} as const satisfies OperationTable;
`;
}

/** One operation as the run time knows it. */
export function buildRow(document: Document, operation: OperationModel): Operation {
  const { method, template: path, parameters, body, page, raw } = operation;
  const query = parameters.filter((p) => p.in === 'query').map((p) => p.name);
  const defaults = collectSentDefaults(document, parameters, body);
  const answer = readSuccess(operation);
  return {
    method,
    path,
    ...(document['x-namespaces'] && raw.tags?.[0] ? { namespace: raw.tags[0] } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(body ? { body: body['x-body-argument'] ? { argument: body['x-body-argument'] } : 'flat' } : {}),
    ...(body && !body.required ? { bodyOptional: true } : {}),
    ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
    ...(answer.result ? { result: answer.result } : {}),
    ...(answer.nullable ? { nullable: true } : {}),
    ...(page ? { page } : {}),
  };
}

function collectSentDefaults(
  document: Document,
  parameters: readonly ParameterObject[],
  body: RequestBodyObject | undefined,
): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { name, schema, ...parameter } of parameters) {
    if (parameter['x-send-default']) defaults[name] = schema && deref<SchemaObject>(document, schema).default;
  }
  const schema = body && findBodySchema(document, body);
  for (const [name, property] of Object.entries(collectProperties(document, schema))) {
    if (property['x-send-default']) defaults[name] = property.default;
  }
  for (const [name, value] of Object.entries(defaults))
    if (value === undefined) throw new Error(`"${name}" has x-send-default but no default.`);
  return defaults;
}

export function findBodySchema(document: Document, body: RequestBodyObject): SchemaObject | undefined {
  const schema = body.content['application/json']?.schema ?? Object.values(body.content)[0]?.schema;
  return schema && deref<SchemaObject>(document, schema);
}

export interface SuccessKind {
  result?: 'none' | 'text' | 'bytes';
  nullable?: boolean;
  /** The JSON schema of the success, as it is in the document. */
  schema?: SchemaObject;
}

/** Returns how the client reads the success responses of an operation. */
export function readSuccess({ responses }: OperationModel): SuccessKind {
  const contents = Object.entries(responses)
    .filter(([status]) => /^2/.test(status))
    .map(([, response]) => response.content ?? {});
  const media = contents.flatMap((content) => Object.entries(content));
  if (media.length === 0) return { result: 'none' };
  const json = media.find(([type]) => isJson(type));
  const onlyJson = media.every(([type]) => isJson(type));
  if (!json || !onlyJson)
    return { result: media.every(([type]) => /^text\/|json|xml|yaml|pgp/.test(type)) ? 'text' : 'bytes' };
  const schema = json[1].schema;
  return {
    ...(schema ? { schema } : {}),
    ...(contents.some((content) => Object.keys(content).length === 0) ? { nullable: true } : {}),
  };
}

/** A value as TypeScript source on one line. */
function writeLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, v]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${writeLiteral(v)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);
}
