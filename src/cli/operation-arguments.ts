import { readFileSync, statSync } from 'node:fs';
import { findNearest } from '../core/options.ts';
import type { OperationInfo } from './catalog.ts';
import { WrongUse } from './failure.ts';
import { resolveName } from './nearest.ts';
import { type ArgumentInfo, formatType } from './schema.ts';

/** A file that an argument names, for the client to send. */
export class FileArgument {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

export interface OperationArguments {
  /** The client's flat arguments. */
  args: Record<string, unknown>;
  headers: Record<string, string>;
  /** The texts of arguments that are secret. */
  secrets: { name: string; value: string }[];
}

/**
 * Builds the arguments of a call from `name=value` (typed by the document), `name:=json`, `name=@file`, `name:=@file` and the body of `--data`,
 * over which the named ones take precedence.
 * @throws {WrongUse} for an unknown name (naming the nearest), a value of the wrong type, and required arguments that are missing (all of them).
 */
export function parseOperationArguments(
  operation: OperationInfo,
  words: readonly string[],
  data?: { value: unknown; isLiteral: boolean },
): OperationArguments {
  const result: OperationArguments = { args: {}, headers: {}, secrets: [] };
  const body: Record<string, unknown> = data ? readData(operation, data.value, result) : {};
  const [secret] = result.secrets;
  if (data?.isLiteral && secret) throw secretArgument(secret.name);
  const seen = new Map<string, unknown[]>();
  for (const word of words) {
    const { name, isJson, text } = splitWord(word);
    const info = resolveArgument(operation, name);
    const values = seen.get(info.name) ?? [];
    values.push(isJson ? parseJson(info, text) : parseValue(info, text));
    seen.set(info.name, values);
  }
  for (const [name, values] of seen) {
    const info = findArgument(operation, name) as ArgumentInfo;
    const value = joinValues(info, values);
    if (info.isSecret) result.secrets.push({ name, value: String(value) });
    if (info.in === 'header') result.headers[name] = String(value);
    else if (info.in === 'body') body[name] = value;
    else result.args[name] = value;
  }
  placeBody(operation, body, result);
  checkRequired(operation, { ...result.args, ...result.headers, ...body });
  return result;
}

/** The body of `--data` as fields; one that is no object becomes the body argument. */
function readData(operation: OperationInfo, data: unknown, result: OperationArguments): Record<string, unknown> {
  const { operationId, hasBody, bodyArgument } = operation;
  if (!hasBody) throw new WrongUse(`${operationId} takes no body, so --data cannot be used.`);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const info of operation.arguments) {
      const value = (data as Record<string, unknown>)[info.name];
      if (info.isSecret && typeof value === 'string') result.secrets.push({ name: info.name, value });
    }
    return { ...data };
  }
  if (!bodyArgument) throw new WrongUse(`--data must be a JSON object for ${operationId}.`);
  return { [bodyArgument]: data };
}

function placeBody(operation: OperationInfo, body: Record<string, unknown>, { args }: OperationArguments): void {
  const { bodyArgument } = operation;
  if (!bodyArgument) Object.assign(args, body);
  // `observations:=[…]` gives the whole body; so does `--data` with `{"observations": […]}`.
  else if (bodyArgument in body) args[bodyArgument] = body[bodyArgument];
  else if (Object.keys(body).length > 0) args[bodyArgument] = body;
}

function checkRequired(operation: OperationInfo, given: Record<string, unknown>): void {
  const { operationId, bodyArgument, alternatives } = operation;
  const isWholeBody = bodyArgument !== undefined && bodyArgument in given;
  const missing = operation.arguments.filter(
    (info) => info.required && given[info.name] === undefined && !(isWholeBody && info.in === 'body'),
  );
  const problems = missing.map((info) => `${info.name} (${formatType(info)})`);
  for (const sets of alternatives) {
    const isMet = sets.some((names) => names.every((name) => given[name] !== undefined));
    if (!isMet) problems.push(formatAlternatives(sets));
  }
  if (problems.length > 0) throw new WrongUse(`${operationId}: missing ${problems.join('; ')}.`);
}

/** `agent_id, or model_hub and model_name`. */
export function formatAlternatives(sets: readonly (readonly string[])[]): string {
  return sets.map((names) => names.join(' and ')).join(', or ');
}

function splitWord(word: string): { name: string; isJson: boolean; text: string } {
  const [, name, operator, text] = /^([^=:]+)(:=|=)(.*)$/s.exec(word) ?? [];
  if (name === undefined || text === undefined)
    throw new WrongUse(`"${word}" is not an argument of the operation. Write name=value, name:=json or name=@file.`);
  return { name, isJson: operator === ':=', text };
}

function findArgument(operation: OperationInfo, name: string): ArgumentInfo | undefined {
  const known = operation.arguments.find((info) => info.name === name);
  if (known) return known;
  if (operation.bodyArgument !== name && !operation.isOpen) return undefined;
  return {
    name,
    in: 'body',
    required: false,
    types: [],
    isClosed: false,
    isFile: false,
    isSecret: false,
    description: '',
  };
}

function resolveArgument(operation: OperationInfo, name: string): ArgumentInfo {
  const names = operation.arguments.map((info) => info.name);
  if (operation.isOpen && !names.some((known) => known.startsWith(name)) && !findNearest(name, names))
    return findArgument(operation, name) as ArgumentInfo;
  const known = operation.bodyArgument ? [...names, operation.bodyArgument] : names;
  return findArgument(
    operation,
    resolveName(name, [...new Set(known)], `argument of ${operation.operationId}`),
  ) as ArgumentInfo;
}

function parseJson(info: ArgumentInfo, text: string): unknown {
  const { name } = info;
  if (info.isSecret) throw secretArgument(name);
  const json = text.startsWith('@') ? readText(name, text.slice(1)) : text;
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new WrongUse(`${name}:= is not valid JSON: ${(error as Error).message}`);
  }
}

function parseValue(info: ArgumentInfo, text: string): unknown {
  const { name, types, itemTypes } = info;
  if (info.isFile) {
    if (!text.startsWith('@')) throw new WrongUse(`${name} is a file. Write ${name}=@path.`);
    return checkFile(name, text.slice(1));
  }
  const takesText = types.length === 0 || types.includes('string') || types.includes('array');
  if (info.isSecret) {
    if (!text.startsWith('@')) throw secretArgument(name);
    return readText(name, text.slice(1)).trim();
  }
  // An id may begin with "@" (`@alice/summarizer`), and no id is read from a file.
  if (text.startsWith('@') && info.in !== 'path') {
    const content = readText(name, text.slice(1));
    return takesText ? content : parseJson(info, content);
  }
  return parseText(info, types.includes('array') ? (itemTypes ?? []) : types, text);
}

/** A text as the first of these types that it fits; text comes last, since everything is text. */
function parseText(info: ArgumentInfo, types: readonly string[], text: string): unknown {
  const { name } = info;
  const checked = info.isClosed ? checkEnum(info, text) : text;
  if (types.length === 0 || types.includes('string')) return checked;
  if (types.includes('null') && text === 'null') return null;
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('number') && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.includes('object') || types.includes('array'))
    throw new WrongUse(`${name} is JSON. Write ${name}:='…' or ${name}:=@file.json.`);
  throw new WrongUse(`${name} must be ${formatType(info)}, not "${text}".`);
}

function checkEnum({ name, enum: values = [] }: ArgumentInfo, text: string): string {
  if (values.includes(text)) return text;
  const nearest = findNearest(text, values);
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  throw new WrongUse(
    `${name} must be one of ${values.join(', ')}, not "${text}".${hint} Use ${name}:='…' to send another value.`,
  );
}

/** Values of one name: a list if the argument takes one. */
function joinValues(info: ArgumentInfo, values: readonly unknown[]): unknown {
  const [first] = values;
  if (values.length === 1 && (Array.isArray(first) || !info.types.includes('array'))) return first;
  if (!info.types.includes('array'))
    throw new WrongUse(`${info.name} is given ${values.length} times and is not a list.`);
  return values.flat();
}

function secretArgument(name: string): WrongUse {
  return new WrongUse(
    `${name} is a secret, and arguments are visible to other users. Write ${name}=@file, or ${name}=@<(printenv VARIABLE), or pass it in --data @file.`,
  );
}

function checkFile(name: string, path: string): FileArgument {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new WrongUse(`${name}: there is no file ${path}.`);
  return new FileArgument(path);
}

function readText(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse(`${name}: the file ${path} cannot be read.`);
  }
}
