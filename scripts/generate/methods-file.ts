import { listOperations, type OperationModel } from '../../src/openapi/document.ts';
import type { Document, SchemaObject } from '../../src/openapi/types.ts';
import { buildRow, findBodySchema, readSuccess } from './operations-file.ts';
import { banner, docComment, pascalCase } from './text.ts';

/** `generated/<service>/methods.ts`: the interface that a user's editor shows, with the document's words on every method. */
export function methodsFile(service: string, document: Document, source: string): string {
  const operations = listOperations(document);
  const schemas = Object.keys(document.components?.schemas ?? {});
  const params = operations.filter(hasArguments).map((operation) => buildParamsType(document, operation));
  const clash = params.map((p) => p.name).filter((name) => schemas.includes(name));
  if (clash.length > 0)
    throw new Error(`${source}: a schema may not be called ${clash.join(', ')}: an argument type has that name`);
  return `${banner(source)}
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { CallOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import type { components, operations, paths } from './types.ts';

export type { paths };

${schemas.map((name) => `${docLine(document.components?.schemas?.[name])}export type ${name} = components['schemas']['${name}'];`).join('\n')}

${params.map((p) => p.text).join('\n')}

${buildMethodsInterface(service, document, operations)}
`;
}

function docLine(schema: SchemaObject | undefined): string {
  return typeof schema?.description === 'string' ? `${docComment([schema.description], '')}\n` : '';
}

/** Header parameters are no arguments: client options set them, or a call's `headers`. */
function hasArguments({ parameters, body }: OperationModel): boolean {
  return parameters.some((p) => p.in !== 'header') || body !== undefined;
}

function buildParamsType(document: Document, operation: OperationModel): { name: string; text: string } {
  const { operationId, body, raw } = operation;
  const name = `${pascalCase(operationId)}Params`;
  const argument = body?.['x-body-argument'];
  const type = argument
    ? `ParamsWithBody<operations['${operationId}'], '${argument}'>`
    : `Params<operations['${operationId}']>`;
  const where = document['x-namespaces'] && raw.tags?.[0] ? `${raw.tags[0]}.${operationId}` : operationId;
  return { name, text: `/** Arguments of \`${where}\`. */\nexport type ${name} = ${type};` };
}

function buildMethodsInterface(service: string, document: Document, operations: OperationModel[]): string {
  const name = `${pascalCase(service)}Methods`;
  const head = docComment([`The operations of ${document.info.title}, one method each.`], '');
  if (!document['x-namespaces'])
    return `${head}\nexport interface ${name} {\n${operations.map((operation) => buildMethod(document, operation, '  ')).join('\n\n')}\n}`;
  const groups = Map.groupBy(operations, ({ raw }) => raw.tags?.[0] ?? '');
  const body = [...groups].map(
    ([tag, group]) =>
      `  readonly ${tag}: {\n${group.map((operation) => buildMethod(document, operation, '    ')).join('\n\n')}\n  };`,
  );
  return `${head}\nexport interface ${name} {\n${body.join('\n')}\n}`;
}

function buildMethod(document: Document, operation: OperationModel, indent: string): string {
  const { operationId: id, method, template, raw } = operation;
  const row = buildRow(document, operation);
  const type = getResultType(operation);
  const promise = row.page ? `PagePromise<${type}, Row<${type}, '${row.page.items}'>>` : `ApiPromise<${type}>`;
  const optional = row.page || !needsArguments(document, operation) ? '?' : '';
  const args = hasArguments(operation)
    ? `params${optional}: ${pascalCase(id)}Params, options?: CallOptions`
    : 'options?: CallOptions';
  const paragraphs = [
    endSentence(raw.summary),
    raw.description,
    `\`${method} ${template}\``,
    row.page ? 'Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.' : '',
    raw.deprecated ? '@deprecated' : '',
  ];
  return `${docComment(
    paragraphs.filter((p): p is string => !!p),
    indent,
  )}\n${indent}${id}(${args}): ${promise};`;
}

function endSentence(summary: string | undefined): string | undefined {
  return summary && !/[.!?]$/.test(summary) ? `${summary}.` : summary;
}

function needsArguments(document: Document, { parameters, body }: OperationModel): boolean {
  if (parameters.some((p) => p.in !== 'header' && p.required && !p['x-send-default'])) return true;
  if (!body?.required) return false;
  if (body['x-body-argument']) return true;
  const schema = findBodySchema(document, body);
  if (schema?.anyOf || schema?.oneOf || schema?.allOf) return true;
  return (schema?.required ?? []).some((name) => !schema?.properties?.[name]?.['x-send-default']);
}

function getResultType(operation: OperationModel): string {
  const answer = readSuccess(operation);
  if (answer.result === 'none') return 'undefined';
  if (answer.result === 'text') return 'string';
  if (answer.result === 'bytes') return 'Uint8Array';
  const named = answer.schema && findTypeName(answer.schema);
  const type = named ?? `Result<operations['${operation.operationId}']>`;
  return answer.nullable && !/\| null$/.test(type) ? `${type} | null` : type;
}

/** Returns the type's name if the schema is a reference, a list of one, or a nullable one. */
function findTypeName(schema: SchemaObject): string | undefined {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.type === 'array' && schema.items?.$ref) return `${findTypeName(schema.items)}[]`;
  const members = schema.anyOf ?? schema.oneOf;
  const rest = members?.filter((m) => m.type !== 'null');
  if (rest?.length === 1 && members?.length === 2 && rest[0]) {
    const name = findTypeName(rest[0]);
    return name && `${name} | null`;
  }
  return undefined;
}
