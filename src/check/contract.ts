/** Holds exchanges against a document. */
import { findResponse, isJson, listOperations, type OperationMatch, type OperationModel } from '../openapi/document.ts';
import { deref } from '../openapi/reference.ts';
import type { Document, MediaType, ParameterObject } from '../openapi/types.ts';
import { type Exchange, type ExchangeRequest, type ExchangeResponse, parseJson, readQuery } from './exchange.ts';
import { readParameter } from './parameter.ts';
import { createSchemaValidators, escapePointer, type SchemaProblem, type SchemaValidators } from './schemas.ts';
import type { Rule, Severity } from './types.ts';
import { listUndescribedFields, listUndescribedHeaders } from './undescribed.ts';

/** A finding before it is counted. */
export interface Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
}

/** Creates a problem; it is an error unless its rule is about what is not described. */
export function createProblem(rule: Rule, pointer: string, message: string, severity?: Severity): Problem {
  return { rule, severity: severity ?? (rule.startsWith('undescribed') ? 'info' : 'error'), pointer, message };
}

/** A document with compiled validators. */
export class Contract {
  readonly document: Document;
  readonly operations: readonly OperationModel[];
  readonly validators: SchemaValidators;

  private constructor(document: Document, validators: SchemaValidators) {
    this.document = document;
    this.operations = listOperations(document);
    this.validators = validators;
  }

  /** @throws {MissingPeerError} when ajv is not installed. */
  static async open(document: Document): Promise<Contract> {
    return new Contract(document, await createSchemaValidators(document));
  }

  /** Checks a response, or that there is one. */
  checkResponse(operation: OperationModel, { request, response }: Exchange): Problem[] {
    if (typeof response === 'string') return [createProblem('no-answer', '/response', response)];
    const { status, headers } = response;
    const described = findResponse(operation, status);
    if (!described) {
      const known = Object.keys(operation.responses).join(', ');
      return [createProblem('status', `/response/status/${status}`, `Status ${status} is not described (${known}).`)];
    }
    return [
      ...this.#checkHeaders(described.headers ?? {}, headers),
      ...listUndescribedHeaders(described, headers).map((name) =>
        createProblem(
          'undescribed-header',
          `/response/headers/${escapePointer(name)}`,
          `The header ${name} is not described.`,
        ),
      ),
      ...(request.method === 'HEAD' || status === 304 ? [] : this.#checkBody(described.content ?? {}, response)),
    ];
  }

  #checkHeaders(described: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>>): Problem[] {
    return Object.entries(described).flatMap(([name, declared]) => {
      const header = deref<ParameterObject>(this.document, declared as ParameterObject);
      const pointer = `/response/headers/${escapePointer(name.toLowerCase())}`;
      const text = headers[name.toLowerCase()];
      // OpenAPI says to ignore this name; the media type describes it.
      if (name.toLowerCase() === 'content-type') return [];
      if (text === undefined)
        return header.required ? [createProblem('header', pointer, `The header ${name} is missing.`)] : [];
      if (!header.schema) return [];
      const value = readParameter(this.document, { ...header, name, in: 'header' }, [text]);
      return this.validators
        .validateText(header.schema, value)
        .map(({ message }) => createProblem('header', pointer, `The header ${name} ${message}.`));
    });
  }

  #checkBody(content: Readonly<Record<string, MediaType>>, { status, headers, body }: ExchangeResponse): Problem[] {
    const type = headers['content-type'];
    const types = Object.keys(content);
    if (types.length === 0) {
      if (!body?.length) return [];
      const what = type === undefined ? 'A body' : `A body of the type ${getEssence(type)}`;
      return [
        createProblem(
          'content-type',
          '/response/body',
          `${what} came with status ${status}, which is described without one.`,
        ),
      ];
    }
    // The recording has no body: there is nothing to judge.
    if (body === undefined && type === undefined) return [];
    if (body?.length === 0) return [createProblem('schema', '/response/body', `Status ${status} came without a body.`)];
    const media = type === undefined ? undefined : findMediaType(content, type);
    if (!media) {
      const got = type === undefined ? 'no media type' : `the media type ${getEssence(type)}`;
      return [
        createProblem(
          'content-type',
          '/response/headers/content-type',
          `The body has ${got} instead of ${types.join(', ')}.`,
        ),
      ];
    }
    if (body === undefined || !isJson(type ?? '')) return [];
    const parsed = parseJson(body);
    if ('problem' in parsed) return [createProblem('schema', '/response/body', `The body ${parsed.problem}.`)];
    if (!media.schema) return [];
    return [
      ...this.validators
        .validateBody(media.schema, parsed.value, 'response')
        .map((problem) => toProblem('schema', '/response/body', problem)),
      ...listUndescribedFields(this.document, media.schema, parsed.value).map((pointer) =>
        createProblem(
          'undescribed-field',
          `/response/body${pointer}`,
          `The field ${toField(pointer)} is not described.`,
        ),
      ),
    ];
  }

  /** Lists why the document does not allow a request, as problems of a server that accepted it. */
  checkRequest({ operation, pathValues }: OperationMatch, request: ExchangeRequest): Problem[] {
    const query = readQuery(request.url.searchParams);
    const cookies = readCookies(request.headers.cookie);
    const read = ({ in: place, name }: ParameterObject): string[] | undefined => {
      const text = { path: pathValues, header: request.headers, cookie: cookies }[place as 'path']?.[
        place === 'header' ? name.toLowerCase() : name
      ];
      return text === undefined ? undefined : [text];
    };
    const problems = operation.parameters.flatMap((parameter) => {
      const texts = parameter.in === 'query' ? query[parameter.name] : read(parameter);
      return this.checkParameter(parameter, texts);
    });
    return [...problems, ...this.#checkRequestBody(operation, request)];
  }

  /** @param texts the values as sent; undefined if the parameter is missing. */
  checkParameter(parameter: ParameterObject, texts: readonly string[] | undefined): Problem[] {
    const pointer = `/request/${parameter.in}/${escapePointer(parameter.name)}`;
    const name = `The ${parameter.in} parameter ${parameter.name}`;
    if (texts === undefined)
      return parameter.required ? [createProblem('accepted-invalid', pointer, `${name} is missing.`)] : [];
    const value = readParameter(this.document, parameter, texts);
    const problems = parameter.schema ? this.validators.validateText(parameter.schema, value) : [];
    return problems.map(({ message }) => createProblem('accepted-invalid', pointer, `${name} ${message}.`));
  }

  #checkRequestBody({ body: described }: OperationModel, { headers, body }: ExchangeRequest): Problem[] {
    // Without a length or an encoding there was no body; with one it may not have been recorded.
    const isSent =
      body !== undefined || Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
    const place = '/request/body';
    if (!described) return [];
    if (!isSent || body?.length === 0)
      return described.required ? [createProblem('accepted-invalid', place, 'The body is missing.')] : [];
    const type = headers['content-type'];
    const media = type === undefined ? undefined : findMediaType(described.content, type);
    if (!media)
      return [
        createProblem(
          'accepted-invalid',
          '/request/headers/content-type',
          `The media type ${type ? getEssence(type) : '(none)'} is not described.`,
        ),
      ];
    if (body === undefined || !isJson(type ?? '') || !media.schema) return [];
    const parsed = parseJson(body);
    if ('problem' in parsed) return [createProblem('accepted-invalid', place, `The body ${parsed.problem}.`)];
    return this.validators
      .validateBody(media.schema, parsed.value, 'request')
      .map((problem) => toProblem('accepted-invalid', place, problem));
  }
}

function toProblem(rule: Rule, place: string, { pointer, message }: SchemaProblem): Problem {
  const general = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  return createProblem(
    rule,
    `${place}${general}`,
    `${general === '' ? 'The body' : `The field ${toField(general)}`} ${message}.`,
  );
}

function toField(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll('/', '.')
    .replaceAll('.*', '[]')
    .replace(/^\*/, '[]')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

function readCookies(header = ''): Record<string, string> {
  const pairs = header
    .split(';')
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]);
  return Object.fromEntries(pairs);
}

/** `application/json` of `Application/JSON; charset=utf-8`. */
function getEssence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** The media type's description: its own, or that of a range. */
export function findMediaType(content: Readonly<Record<string, MediaType>>, type: string): MediaType | undefined {
  const essence = getEssence(type);
  const byName = (wanted: string) => Object.entries(content).find(([name]) => getEssence(name) === wanted)?.[1];
  return byName(essence) ?? byName(`${essence.split('/')[0]}/*`) ?? byName('*/*');
}
