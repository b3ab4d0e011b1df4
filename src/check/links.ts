/** Finds ids in responses: by the document's links, else by the paths. */
import { findResponse, type OperationModel } from '../openapi/document.ts';
import { deref, findByPointer } from '../openapi/reference.ts';
import type { Document } from '../openapi/types.ts';
import type { Sample } from './sample.ts';

/** Values for an operation's parameters. */
export interface Binding {
  readonly operationId: string;
  readonly values: Readonly<Record<string, string>>;
}

interface LinkObject {
  operationId?: string;
  parameters?: Record<string, unknown>;
}

/** Most rows of a list that are used. */
const MAX_ROWS = 3;

/** Follows the links of a response. */
export function followLinks(
  document: Document,
  operation: OperationModel,
  sample: Sample,
  { status, body }: { status: number; body: unknown },
): Binding[] {
  const links = Object.values(findResponse(operation, status)?.links ?? {});
  return links.flatMap((declared) => {
    const { operationId, parameters = {} } = deref<LinkObject>(document, declared as LinkObject);
    if (operationId === undefined) return [];
    const values: Record<string, string> = {};
    for (const [name, expression] of Object.entries(parameters)) {
      const value = evaluate(expression, sample, body);
      if (value === undefined || value === null || typeof value === 'object') return [];
      values[name.replace(/^(path|query|header)\./, '')] = String(value);
    }
    return [{ operationId, values }];
  });
}

/** Evaluates a runtime expression: `$response.body#/id`, `$request.path.id`, `$request.body#/id`. Other text is a constant. */
function evaluate(expression: unknown, sample: Sample, body: unknown): unknown {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return expression;
  const [, place, name = ''] = /^\$request\.(path|query)\.(.+)$/.exec(expression) ?? [];
  if (place !== undefined) return sample[place as 'path' | 'query'][name];
  const [, side, pointer = ''] = /^\$(response|request)\.body#(.*)$/.exec(expression) ?? [];
  const source = side === 'request' ? sample.body : body;
  return side !== undefined && typeof source === 'object' && source !== null
    ? findByPointer(source, pointer)
    : undefined;
}

/** Reads ids for the paths below an operation's: of the object that a POST returned, of the rows of a list. */
export function readChildIds(
  operations: readonly OperationModel[],
  operation: OperationModel,
  sample: Sample,
  body: unknown,
): Binding[] {
  const rows = operation.method === 'GET' ? listRows(operation, body) : [body];
  const prefix = `${operation.template.replace(/\/$/, '')}/{`;
  return operations
    .filter(({ template }) => template.startsWith(prefix))
    .flatMap((child) => {
      const name = child.template.slice(prefix.length).split('}')[0] as string;
      const needed = listPathNames(child);
      return rows.slice(0, MAX_ROWS).flatMap((row) => {
        const id = readId(row, name);
        const values = { ...sample.path, ...(id === undefined ? {} : { [name]: id }) };
        return needed.every((key) => values[key] !== undefined) ? [{ operationId: child.operationId, values }] : [];
      });
    });
}

function readId(row: unknown, name: string): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { [name]: named, id } = row as Record<string, unknown>;
  const value = named ?? (/(^|_)id$|Id$/.test(name) ? id : undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The rows of a list: the documented property, the body itself, or its only array. */
export function listRows({ page }: OperationModel, body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  if (typeof body !== 'object' || body === null) return [];
  const named = page && (body as Record<string, unknown>)[page.items];
  if (Array.isArray(named)) return named;
  const arrays = Object.values(body).filter((value) => Array.isArray(value));
  return arrays.length === 1 ? (arrays[0] as unknown[]) : [];
}

/** The names of an operation's path parameters. */
export function listPathNames({ template }: OperationModel): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
}
