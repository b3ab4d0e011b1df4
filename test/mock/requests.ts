/** Builds requests from the examples of a document. */
import { getExamples, type OperationModel } from '../../src/openapi/document.ts';
import { deref } from '../../src/openapi/reference.ts';
import { collectProperties } from '../../src/openapi/schema.ts';
import type { Document, ExampleObject, SchemaObject } from '../../src/openapi/types.ts';

export interface ParameterExamples {
  readonly name: string;
  /** Documented examples, values of an enum and the default. */
  readonly examples: readonly unknown[];
}

export function collectParameterExamples(
  document: Document,
  operation: OperationModel,
  place: 'path' | 'query',
): ParameterExamples[] {
  return operation.parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, example, examples, schema }) => {
      const named = Object.values(examples ?? {}).map((one) => deref<ExampleObject>(document, one).value);
      const resolved = schema && deref<SchemaObject>(document, schema);
      const listed: unknown[] = [...(resolved?.examples ?? []), ...(resolved?.enum ?? []), resolved?.default];
      return { name, examples: [example, ...named, ...listed].filter((value) => value !== undefined) };
    });
}

export interface EncodedRequest {
  readonly body: FormData | string;
  readonly headers: Record<string, string>;
}

export interface RequestExample {
  readonly contentType: string;
  /** Encodes the body. `change` is called with the body or, for a form, with each JSON part. */
  encode(change?: (body: unknown) => unknown): EncodedRequest;
}

export function collectRequestExamples(document: Document, operation: OperationModel): RequestExample[] {
  return Object.entries(operation.body?.content ?? {}).flatMap(([contentType, media]) =>
    Object.values(getExamples(document, media)).map((value) => ({
      contentType,
      encode: (change = (body: unknown) => body): EncodedRequest => {
        if (contentType.startsWith('multipart/'))
          return { body: encodeForm(document, media.schema, value as object, change), headers: {} };
        const body = contentType.includes('json') ? JSON.stringify(change(value)) : String(value);
        return { body, headers: { 'content-type': contentType } };
      },
    })),
  );
}

function encodeForm(
  document: Document,
  schema: SchemaObject | undefined,
  value: object,
  change: (part: unknown) => unknown,
): FormData {
  const form = new FormData();
  const properties = collectProperties(document, schema);
  for (const [field, part] of Object.entries(value)) {
    const { contentMediaType, contentSchema } = properties[field] ?? {};
    if (contentMediaType && !contentSchema)
      form.set(field, new Blob([new Uint8Array([0, 255, 13, 10, 45])]), 'a;b="c"=ü.wav');
    else form.set(field, typeof part === 'string' && !contentSchema ? part : JSON.stringify(change(toJson(part))));
  }
  return form;
}

function toJson(part: unknown): unknown {
  return typeof part === 'string' ? JSON.parse(part) : part;
}
