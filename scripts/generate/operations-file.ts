import type { Operation } from '../../src/core/operation.ts';
import {
  type Document,
  type Entry,
  operationsOf,
  type ResponseObject,
  resolve,
  type SchemaObject,
} from './document.ts';
import { banner } from './text.ts';

/** `generated/<service>/operations.ts`: the table that makes methods at run time. */
export function operationsFile(document: Document, source: string): string {
  const rows = operationsOf(document).map(
    (entry) => `  ${entry.operation.operationId}: ${literal(operationRow(document, entry))},`,
  );
  return `${banner(source)}
import type { OperationTable } from '../../src/core/operation.ts';

export const operations = {
${rows.join('\n')}
} as const satisfies OperationTable;
`;
}

/** One operation as the run time knows it. */
export function operationRow(document: Document, { path, method, operation, parameters, body }: Entry): Operation {
  const named = (place: string) => parameters.filter((p) => p.in === place).map((p) => p.name);
  const query = named('query');
  const page = operation['x-pagination'];
  const defaults = sentDefaults(document, parameters, body);
  const answer = answerOf(document, operation.responses);
  return {
    method,
    path,
    ...(document['x-namespaces'] && operation.tags?.[0] ? { namespace: operation.tags[0] } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(body ? { body: body['x-body-argument'] ? { argument: body['x-body-argument'] } : 'flat' } : {}),
    ...(body && !body.required ? { bodyOptional: true } : {}),
    ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
    ...(answer.result ? { result: answer.result } : {}),
    ...(answer.nullable ? { nullable: true } : {}),
    ...(page ? { page } : {}),
  };
}

function sentDefaults(
  document: Document,
  parameters: Entry['parameters'],
  body: Entry['body'],
): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { name, schema, ...parameter } of parameters) {
    if (parameter['x-send-default'])
      defaults[name] = schema && resolve<SchemaObject>(document, schema as SchemaObject).default;
  }
  const schema = body && bodySchema(document, body);
  for (const [name, property] of Object.entries(schema ? propertiesOf(document, schema) : {})) {
    if (property['x-send-default']) defaults[name] = property.default;
  }
  for (const [name, value] of Object.entries(defaults))
    if (value === undefined) throw new Error(`"${name}" says x-send-default and has no default`);
  return defaults;
}

export function bodySchema(document: Document, body: NonNullable<Entry['body']>): SchemaObject | undefined {
  const schema = body.content['application/json']?.schema ?? Object.values(body.content)[0]?.schema;
  return schema && resolve<SchemaObject>(document, schema as SchemaObject);
}

function propertiesOf(document: Document, schema: SchemaObject): Record<string, SchemaObject> {
  const parts = (schema.allOf ?? []).map((part) =>
    propertiesOf(document, resolve<SchemaObject>(document, part as SchemaObject)),
  );
  return Object.assign({}, ...parts, schema.properties);
}

export interface AnswerKind {
  result?: 'none' | 'text' | 'bytes';
  nullable?: boolean;
  /** The JSON schema of the success, as it stands in the document. */
  schema?: SchemaObject;
}

/** How the successes of an operation are read. */
export function answerOf(document: Document, responses: Entry['operation']['responses']): AnswerKind {
  const successes = Object.entries(responses)
    .filter(([status]) => /^2/.test(status))
    .map(([status, response]) => ({ status, content: resolve<ResponseObject>(document, response).content ?? {} }));
  const media = successes.flatMap(({ content }) => Object.entries(content));
  if (media.length === 0) return { result: 'none' };
  const json = media.find(([type]) => /^application\/([\w.-]+\+)?json/.test(type));
  const onlyJson = media.every(([type]) => /json/.test(type));
  if (!json || !onlyJson)
    return { result: media.every(([type]) => /^text\/|json|xml|yaml|pgp/.test(type)) ? 'text' : 'bytes' };
  const schema = json[1].schema;
  return {
    ...(schema ? { schema } : {}),
    ...(successes.some(({ content }) => Object.keys(content).length === 0) ? { nullable: true } : {}),
  };
}

/** A value as TypeScript source on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, v]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${literal(v)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);
}
