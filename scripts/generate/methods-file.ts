import { type Document, type Entry, operationsOf, type SchemaObject } from './document.ts';
import { answerOf, bodySchema, operationRow } from './operations-file.ts';
import { banner, docComment, pascalCase } from './text.ts';

/** `generated/<service>/methods.ts`: the interface that a user's editor shows, with the document's words on every method. */
export function methodsFile(service: string, document: Document, source: string): string {
  const entries = operationsOf(document);
  const schemas = Object.keys(document.components?.schemas ?? {});
  const params = entries.filter(hasArguments).map((entry) => paramsType(document, entry));
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

${methodsInterface(service, document, entries)}
`;
}

function docLine(schema: SchemaObject | undefined): string {
  return typeof schema?.description === 'string' ? `${docComment([schema.description], '')}\n` : '';
}

/** Header parameters are no arguments: client options set them, or a call's `headers`. */
function hasArguments({ parameters, body }: Entry): boolean {
  return parameters.some((p) => p.in !== 'header') || body !== undefined;
}

function paramsType(document: Document, entry: Entry): { name: string; text: string } {
  const { operationId } = entry.operation;
  const name = `${pascalCase(operationId)}Params`;
  const argument = entry.body?.['x-body-argument'];
  const type = argument
    ? `ParamsWithBody<operations['${operationId}'], '${argument}'>`
    : `Params<operations['${operationId}']>`;
  const where =
    document['x-namespaces'] && entry.operation.tags?.[0] ? `${entry.operation.tags[0]}.${operationId}` : operationId;
  return { name, text: `/** Arguments of \`${where}\`. */\nexport type ${name} = ${type};` };
}

function methodsInterface(service: string, document: Document, entries: Entry[]): string {
  const name = `${pascalCase(service)}Methods`;
  const head = docComment([`The operations of ${document.info.title}, one method each.`], '');
  if (!document['x-namespaces'])
    return `${head}\nexport interface ${name} {\n${entries.map((e) => methodText(document, e, '  ')).join('\n\n')}\n}`;
  const groups = Map.groupBy(entries, (e) => e.operation.tags?.[0] ?? '');
  const body = [...groups].map(
    ([tag, group]) => `  readonly ${tag}: {\n${group.map((e) => methodText(document, e, '    ')).join('\n\n')}\n  };`,
  );
  return `${head}\nexport interface ${name} {\n${body.join('\n')}\n}`;
}

function methodText(document: Document, entry: Entry, indent: string): string {
  const { operation, method, path } = entry;
  const id = operation.operationId;
  const row = operationRow(document, entry);
  const type = resultType(document, entry);
  const promise = row.page ? `PagePromise<${type}, Row<${type}, '${row.page.items}'>>` : `ApiPromise<${type}>`;
  const optional = row.page || !needsArguments(document, entry) ? '?' : '';
  const args = hasArguments(entry)
    ? `params${optional}: ${pascalCase(id)}Params, options?: CallOptions`
    : 'options?: CallOptions';
  const paragraphs = [
    sentence(operation.summary),
    operation.description,
    `\`${method} ${path}\``,
    row.page ? 'Awaited: the first page. Iterated: the items of all pages; `.pages()` gives the pages.' : '',
    operation.deprecated ? '@deprecated' : '',
  ];
  return `${docComment(
    paragraphs.filter((p): p is string => !!p),
    indent,
  )}\n${indent}${id}(${args}): ${promise};`;
}

function sentence(summary: string | undefined): string | undefined {
  return summary && !/[.!?]$/.test(summary) ? `${summary}.` : summary;
}

function needsArguments(document: Document, { parameters, body }: Entry): boolean {
  if (parameters.some((p) => p.in !== 'header' && p.required && !p['x-send-default'])) return true;
  if (!body?.required) return false;
  if (body['x-body-argument']) return true;
  const schema = bodySchema(document, body);
  if (schema?.anyOf || schema?.oneOf || schema?.allOf) return true;
  return (schema?.required ?? []).some((name) => !schema?.properties?.[name]?.['x-send-default']);
}

function resultType(document: Document, { operation }: Entry): string {
  const answer = answerOf(document, operation.responses);
  if (answer.result === 'none') return 'undefined';
  if (answer.result === 'text') return 'string';
  if (answer.result === 'bytes') return 'Uint8Array';
  const named = answer.schema && namedType(answer.schema);
  const type = named ?? `Result<operations['${operation.operationId}']>`;
  return answer.nullable && !/\| null$/.test(type) ? `${type} | null` : type;
}

/** The type's name where the schema is a name, a list of one, or one that may be null. */
function namedType(schema: SchemaObject): string | undefined {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.type === 'array' && schema.items?.$ref) return `${namedType(schema.items)}[]`;
  const members = schema.anyOf ?? schema.oneOf;
  const rest = members?.filter((m) => m.type !== 'null');
  if (rest?.length === 1 && members?.length === 2 && rest[0]) {
    const name = namedType(rest[0]);
    return name && `${name} | null`;
  }
  return undefined;
}
