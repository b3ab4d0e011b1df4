/** Requests from the document's examples. */
import { findJsonMedia, getExamples, isJson, type OperationModel } from '../openapi/document.ts';
import { deref } from '../openapi/reference.ts';
import { collectProperties, collectTypes } from '../openapi/schema.ts';
import type { Document, ExampleObject, ParameterObject, SchemaObject } from '../openapi/types.ts';
import type { ExchangeRequest } from './exchange.ts';
import { writeQuery } from './parameter.ts';

/** The parts of a request before they are written. */
export interface Sample {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined: no body. */
  readonly body?: unknown;
  readonly mediaType?: string | undefined;
}

export interface Target {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The requests that the document shows for an operation: one for each example of the body; of a list also one with its filters. */
export function listSamples(
  document: Document,
  operation: OperationModel,
  path: Readonly<Record<string, string>>,
): Sample[] {
  const query = readQueryExamples(document, operation, true);
  const { body } = operation;
  if (!body) {
    const filtered = readQueryExamples(document, operation, false);
    const hasFilters = operation.method === 'GET' && Object.keys(filtered).length > Object.keys(query).length;
    return hasFilters
      ? [
          { path, query },
          { path, query: filtered },
        ]
      : [{ path, query }];
  }
  const mediaType = operation.accepts.find(isJson) ?? operation.accepts[0];
  const media = findJsonMedia(body) ?? Object.values(body.content)[0];
  const samples = Object.values(getExamples(document, media)).map((value) => ({ path, query, body: value, mediaType }));
  return samples.length > 0 || body.required ? samples : [{ path, query }];
}

/** The examples of an operation's query parameters. */
export function readQueryExamples(
  document: Document,
  { parameters }: OperationModel,
  requiredOnly: boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    if (parameter.in !== 'query' || (requiredOnly && !parameter.required)) continue;
    const value = readExample(document, parameter);
    if (value !== undefined) values[parameter.name] = value;
  }
  return values;
}

function readExample(document: Document, { example, examples, schema: declared }: ParameterObject): unknown {
  const [named] = Object.values(examples ?? {});
  const schema = declared && deref<SchemaObject>(document, declared);
  return (
    example ??
    (named && deref<ExampleObject>(document, named).value) ??
    schema?.examples?.[0] ??
    schema?.default ??
    schema?.enum?.[0]
  );
}

/** Writes a request. */
export async function buildRequest(
  document: Document,
  operation: OperationModel,
  sample: Sample,
  target: Target,
): Promise<ExchangeRequest> {
  const { method, template, parameters } = operation;
  const path = template.replace(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(sample.path[name] ?? ''));
  const url = new URL(`${target.baseUrl.replace(/\/+$/, '')}${path === '/' ? '' : path}`);
  for (const parameter of parameters) {
    const value = parameter.in === 'query' ? sample.query[parameter.name] : undefined;
    if (value === undefined) continue;
    for (const [name, text] of writeQuery(parameter, value)) url.searchParams.append(name, text);
  }
  const headers: Record<string, string> = { accept: listAccepted(operation), ...target.headers };
  if (sample.body === undefined) return { method, url, headers };
  const { bytes, type } = await writeBody(document, operation, sample);
  return { method, url, headers: { ...headers, 'content-type': type }, body: bytes };
}

function listAccepted({ responses }: OperationModel): string {
  const types = Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {}));
  const json = types.filter(isJson);
  return [...new Set([...json, ...types])].join(', ') || '*/*';
}

async function writeBody(
  document: Document,
  { body: described }: OperationModel,
  { body, mediaType = 'application/json' }: Sample,
): Promise<{ bytes: Uint8Array; type: string }> {
  if (mediaType.startsWith('multipart/')) {
    const properties = collectProperties(document, described?.content[mediaType]?.schema);
    const form = new FormData();
    for (const [name, value] of Object.entries(body as object)) {
      if (isBinary(document, properties[name]))
        form.append(name, new Blob([createWave()], { type: 'audio/wav' }), 'sample.wav');
      else form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    const response = new Response(form);
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      type: response.headers.get('content-type') ?? mediaType,
    };
  }
  const text = mediaType.includes('urlencoded')
    ? new URLSearchParams(body as Record<string, string>).toString()
    : isJson(mediaType) || typeof body !== 'string'
      ? JSON.stringify(body)
      : body;
  return { bytes: new TextEncoder().encode(text), type: mediaType };
}

function isBinary(document: Document, declared: SchemaObject | undefined): boolean {
  const schema = declared && deref<SchemaObject>(document, declared);
  if (!schema || schema.contentSchema || /json/.test(schema.contentMediaType ?? '')) return false;
  return schema.format === 'binary' || schema.contentMediaType !== undefined || !collectTypes(document, schema).size;
}

/** A quarter of a second of silence: 8,000 samples per second of 8 bits. */
function createWave(): Uint8Array<ArrayBuffer> {
  const length = 2_000;
  const bytes = new Uint8Array(44 + length).fill(128, 44);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8_000, true);
  view.setUint32(28, 8_000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  return bytes;
}
