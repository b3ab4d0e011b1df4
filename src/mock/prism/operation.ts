/** An operation in the form that Prism's parts take, built from the document. */
import { getExamples, type OperationModel } from '../../openapi/document.ts';
import { deref } from '../../openapi/reference.ts';
import type { Document, MediaType, ParameterObject, SchemaObject, SecurityScheme } from '../../openapi/types.ts';
import type { SchemaInliner } from './schema-inliner.ts';

export type Schema = SchemaObject;

export interface PrismParameter {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean | undefined;
}

interface PrismExample {
  readonly key: string;
  readonly value: unknown;
}

export interface PrismMedia {
  readonly mediaType: string;
  readonly schema: Schema | undefined;
  readonly examples: readonly PrismExample[];
}

export interface PrismHeader {
  readonly name: string;
  readonly schema: Schema | undefined;
  readonly examples: readonly PrismExample[];
}

interface PrismResponse {
  readonly code: string;
  readonly headers: readonly PrismHeader[];
  readonly contents: readonly PrismMedia[];
}

export interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly request: {
    readonly path: readonly PrismParameter[];
    readonly query: readonly PrismParameter[];
    readonly headers: readonly PrismParameter[];
    readonly body: { readonly required: boolean; readonly contents: readonly PrismMedia[] } | undefined;
  };
  readonly responses: readonly PrismResponse[];
  /** Alternatives; each is a list of schemes that a request must satisfy together. */
  readonly security: readonly (readonly SecurityScheme[])[];
  readonly __bundled__: Readonly<Record<string, Schema>>;
}

/** OpenAPI ignores parameters of these names. */
const RESERVED_HEADERS = ['accept', 'authorization', 'content-type'];

export function buildPrismOperation(
  document: Document,
  operation: OperationModel,
  schemas: SchemaInliner,
): PrismOperation {
  const { operationId, method, template, parameters, body, responses, raw } = operation;
  const build = (place: ParameterObject['in']) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(
        ({ name, schema, required = false, style, explode }): PrismParameter => ({
          name,
          schema: schema ? schemas.inline(schema) : {},
          required,
          style: style ?? (place === 'query' ? 'form' : 'simple'),
          explode,
        }),
      );
  return {
    method: method.toLowerCase(),
    path: template,
    request: {
      path: build('path'),
      query: build('query'),
      headers: build('header').filter(({ name }) => !RESERVED_HEADERS.includes(name.toLowerCase())),
      body: body && {
        required: body.required ?? false,
        contents: Object.entries(body.content).map(([type, media]) =>
          buildMedia(document, type, isForm(type) ? parseFormParts(document, media) : media, schemas),
        ),
      },
    },
    responses: Object.entries(responses).map(([code, response]) => ({
      code,
      headers: Object.entries(response.headers ?? {}).map(([name, header]) =>
        buildHeader(document, name, deref<HeaderObject>(document, header as HeaderObject), schemas),
      ),
      contents: Object.entries(response.content ?? {}).map(([type, media]) =>
        buildMedia(document, type, media, schemas),
      ),
    })),
    security: (raw.security ?? document.security ?? []).map((alternative) =>
      Object.keys(alternative).map((key) => {
        const scheme = document.components?.securitySchemes?.[key];
        if (!scheme) throw new Error(`${operationId} requires the security scheme "${key}", which the document lacks.`);
        return deref<SecurityScheme>(document, scheme);
      }),
    ),
    __bundled__: schemas.bundle,
  };
}

interface HeaderObject {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: MediaType['examples'];
}

function buildMedia(document: Document, mediaType: string, media: MediaType, schemas: SchemaInliner): PrismMedia {
  const schema = media.schema && schemas.inline(media.schema);
  // Prism prefers the schema's own example to the named ones.
  const example = media.example === undefined ? schema?.examples?.[0] : media.example;
  return { mediaType, schema, examples: buildExamples(document, { ...media, example }) };
}

function buildHeader(document: Document, name: string, header: HeaderObject, schemas: SchemaInliner): PrismHeader {
  return {
    name,
    schema: header.schema && schemas.inline(header.schema),
    examples: buildExamples(document, header),
  };
}

function buildExamples(document: Document, holder: HeaderObject): PrismExample[] {
  return Object.entries(getExamples(document, holder)).map(([key, value]) => ({ key, value }));
}

function isForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.test(mediaType);
}

/** Forms are validated after they were parsed: a part that contains JSON by its `contentSchema`, a file by nothing. */
function parseFormParts(document: Document, media: MediaType): MediaType {
  const schema = media.schema ? deref<SchemaObject>(document, media.schema) : {};
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]): [string, SchemaObject] => {
    const part = deref<SchemaObject>(document, property);
    const kind = part.contentMediaType ?? '';
    if (part.contentSchema && /json/.test(kind)) return [name, part.contentSchema];
    return [name, part.format === 'binary' || (kind && !part.contentSchema) ? {} : property];
  });
  return { ...media, schema: { ...schema, properties: Object.fromEntries(properties) } };
}
