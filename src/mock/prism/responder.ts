/** Documented and generated responses: Prism negotiates which one, and generates what the document does not show. */
import { findResponse, type OperationModel } from '../../openapi/document.ts';
import { cloneJson, deepFreeze } from '../json.ts';
import type { PrismHeader, PrismOperation, Schema } from './operation.ts';
import { type Either, loadGenerator, loadNegotiator, type Negotiated, type PrismError, silentLogger } from './parts.ts';

/** Which response a request prefers. */
export interface Preference {
  readonly code?: number | undefined;
  readonly example?: string | undefined;
  readonly dynamic?: boolean | undefined;
  readonly seed?: string | undefined;
}

export interface Documented {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Prism could not respond as requested: no such code or example (404), or nothing that is acceptable (406). */
export class NotDocumented extends Error {
  override readonly name = 'NotDocumented';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Returns the documented (or, with `dynamic`, generated) response of an operation.
 * @throws {NotDocumented}
 */
export async function createResponse(
  operation: OperationModel,
  resource: PrismOperation,
  { code, example, dynamic = false, seed }: Preference,
  accept: string | undefined,
): Promise<Documented> {
  const negotiator = await loadNegotiator();
  const candidates = code === undefined ? resource : selectStatus(resource, code);
  const options = { dynamic, exampleKey: example, mediaTypes: accept?.split(',') };
  const negotiated = unwrap(negotiator.negotiateOptionsForValidRequest(candidates, options)(silentLogger));
  const body = await createBody(resource, negotiated, dynamic, seed);
  const headers: Record<string, string> = {};
  for (const header of negotiated.headers) {
    const value = await createHeaderValue(resource, header, dynamic, seed);
    if (value !== undefined) headers[header.name.toLowerCase()] = value;
  }
  if (negotiated.mediaType !== undefined && !(body === undefined && negotiated.mediaType === 'text/plain'))
    headers['content-type'] = negotiated.mediaType;
  if (operation.raw.deprecated) headers.deprecation = 'true';
  return { status: Number(negotiated.code), headers, body: dynamic ? body : deepFreeze(cloneJson(body)) };
}

/** Returns the media types to choose from: what the client accepts or, if it accepts any, the type that the named example has. */
export function resolveAccept(
  operation: OperationModel,
  { code, example }: Preference,
  accept: string | undefined,
): string | undefined {
  if (accept !== undefined && accept !== '*/*') return accept;
  if (example === undefined) return undefined;
  const content = findResponse(operation, code ?? operation.success)?.content ?? {};
  return Object.keys(content).find((type) => Object.hasOwn(content[type]?.examples ?? {}, example));
}

/**
 * Returns the operation with only the response of a status. If Prism selected the status, it would fall back to another one
 * that has the example or the media type.
 */
function selectStatus(resource: PrismOperation, code: number): PrismOperation {
  const names = [String(code), `${Math.floor(code / 100)}XX`, 'default'];
  const response = names.map((name) => resource.responses.find((other) => other.code === name)).find(Boolean);
  if (!response) throw new NotDocumented(404, `The document has no response with the status ${code}.`);
  return { ...resource, responses: [{ ...response, code: String(code) }] };
}

async function createBody(
  resource: PrismOperation,
  { bodyExample, schema }: Negotiated,
  dynamic: boolean,
  seed: string | undefined,
): Promise<unknown> {
  if (bodyExample?.value !== undefined) return bodyExample.value;
  return schema && generate(resource, schema, dynamic, seed);
}

async function createHeaderValue(
  resource: PrismOperation,
  { schema, examples }: PrismHeader,
  dynamic: boolean,
  seed: string | undefined,
): Promise<string | undefined> {
  if (!schema) return undefined;
  const value = examples[0] ? examples[0].value : await generate(resource, schema, dynamic, seed);
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

async function generate(
  resource: PrismOperation,
  schema: Schema,
  dynamic: boolean,
  seed: string | undefined,
): Promise<unknown> {
  const generator = await loadGenerator();
  const outcome = dynamic
    ? generator.generate(resource, resource.__bundled__, schema, seed)
    : generator.generateStatic(resource, schema);
  return unwrap(outcome);
}

function unwrap<T>(outcome: Either<PrismError, T>): T {
  if (outcome._tag === 'Right') return outcome.right;
  const { status = 500, message, detail = message } = outcome.left;
  throw new NotDocumented(status, detail);
}
