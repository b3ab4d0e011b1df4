import { isJson, type OperationModel } from '../../openapi/document.ts';
import { deref } from '../../openapi/reference.ts';
import { collectTypes } from '../../openapi/schema.ts';
import type { Document, SchemaObject } from '../../openapi/types.ts';
import type { FilePart, Problem } from '../story/story.ts';
import { MultipartError, readMultipart } from './multipart.ts';

export interface BodyLimits {
  /** Limit in bytes of a JSON, text or urlencoded body, and of a form's text parts together. Files are not limited. */
  readonly bytes: number;
  /** Limit of the nesting of JSON, in levels. */
  readonly depth: number;
}

export interface ParsedBody {
  readonly body: unknown;
  readonly files: readonly FilePart[];
  /** The operation's content type that the body counts as; undefined without a body. */
  readonly contentType: string | undefined;
  /** Bytes of the body, files excluded. */
  readonly size: number;
}

/** A body that cannot be read. `kind` is the name of the refusal. */
export class BodyError extends Error {
  readonly kind: 'validation' | 'tooLarge' | 'unsupportedType';
  readonly problem: Problem;

  constructor(kind: BodyError['kind'], rule: string, message: string) {
    super(message);
    this.kind = kind;
    this.problem = { in: 'body', field: '', rule, message };
  }
}

const NOTHING: ParsedBody = { body: undefined, files: [], contentType: undefined, size: 0 };

/**
 * Reads and parses a request body as its operation documents it. An operation without a body ignores one.
 * @throws BodyError
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array> | undefined,
  header: string | undefined,
  operation: OperationModel,
  document: Document,
  limits: BodyLimits,
): Promise<ParsedBody> {
  if (!chunks || operation.accepts.length === 0) return NOTHING;
  const essence = getEssence(header ?? '');
  const contentType = essence === '' ? operation.accepts[0] : operation.accepts.find((type) => matches(type, essence));
  if (contentType === undefined) {
    throw new BodyError('unsupportedType', 'type', `must be ${operation.accepts.join(' or ')}, not ${essence}`);
  }
  const schema = operation.body?.content[contentType]?.schema;
  const properties = () => (schema && deref<SchemaObject>(document, schema).properties) ?? {};
  if (contentType === 'multipart/form-data') return readForm(chunks, header, properties(), document, limits);
  const bytes = await readBytes(chunks, limits.bytes);
  const size = bytes.length;
  if (size === 0) return NOTHING;
  const text = UTF8.decode(bytes);
  if (isJson(contentType)) return { body: parseJson(text, limits.depth), files: [], contentType, size };
  if (contentType === 'application/x-www-form-urlencoded') {
    const pairs = [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
    return { body: buildFields(pairs, properties(), document, limits), files: [], contentType, size };
  }
  return { body: text, files: [], contentType, size };
}

const UTF8 = new TextDecoder();

/** Returns a content type without its parameters, in lower case. */
function getEssence(contentType: string): string {
  return contentType.replace(/;.*/s, '').trim().toLowerCase();
}

function matches(documented: string, essence: string): boolean {
  const type = getEssence(documented);
  if (type === essence || type === '*/*') return true;
  return (
    (type.endsWith('/*') && essence.startsWith(type.slice(0, -1))) ||
    (type === 'application/json' && /^application\/[\w.-]+\+json$/.test(essence))
  );
}

async function readBytes(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new BodyError('tooLarge', 'size', `must not exceed ${limit} bytes`);
    kept.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of kept) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** @param subject begins the messages of errors: `has a part "meta" that `. */
function parseJson(text: string, depth: number, subject = ''): unknown {
  if (isDeeperThan(text, depth))
    throw new BodyError('validation', 'depth', `${subject}must not nest deeper than ${depth} levels`);
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError('validation', 'malformed', `${subject}must be valid JSON`);
  }
}

/** Counts on the text: a deep value would exhaust the stack of any code that walks it. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) {
      if (++depth > limit) return true;
    } else if (c === 125 || c === 93) depth--;
  }
  return false;
}

type Properties = Readonly<Record<string, SchemaObject>>;

async function readForm(
  chunks: AsyncIterable<Uint8Array>,
  header: string | undefined,
  properties: Properties,
  document: Document,
  limits: BodyLimits,
): Promise<ParsedBody> {
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(header ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw new BodyError('validation', 'malformed', 'has no boundary in its content type');
  try {
    const { fields, files } = await readMultipart(chunks, mark, limits.bytes);
    const body = buildFields(fields, properties, document, limits);
    // A file counts as a sent field; its content is not validated.
    for (const file of files) body[file.name] = file.filename;
    const size = fields.reduce((sum, { value }) => sum + value.length, 0);
    return { body, files, contentType: 'multipart/form-data', size };
  } catch (error) {
    if (error instanceof MultipartError)
      throw new BodyError(
        /exceed/.test(error.message) ? 'tooLarge' : 'validation',
        'malformed',
        `is not a valid form: ${error.message}`,
      );
    throw error;
  }
}

function buildFields(
  fields: readonly { name: string; value: string }[],
  properties: Properties,
  document: Document,
  limits: BodyLimits,
): Record<string, unknown> {
  const body: Record<string, unknown> = Object.create(null);
  for (const { name, value } of fields) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const schema = property ? deref<SchemaObject>(document, property) : {};
    const asJson = /json/.test(schema.contentMediaType ?? '');
    const types = collectTypes(document, schema);
    const parsed = asJson ? parseJson(value, limits.depth, `has a part "${name}" that `) : coerceText(value, types);
    const list = types.has('array') && !asJson;
    body[name] = list ? [...((body[name] as unknown[]) ?? []), parsed] : parsed;
  }
  return { ...body };
}

/** Converts a text value to the first of these types that it can be. */
export function coerceText(value: string, types: ReadonlySet<string> | readonly string[]): unknown {
  const allowed = types instanceof Set ? types : new Set(types);
  if ((allowed.has('integer') || allowed.has('number')) && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value);
  if (allowed.has('boolean') && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return value;
}
