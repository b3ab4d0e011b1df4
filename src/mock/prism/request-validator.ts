/** What is wrong with a request: its credentials, then its query, path, headers and body. */
import type { OperationModel } from '../../openapi/document.ts';
import type { Problem } from '../story/story.ts';
import type { PrismMedia, PrismOperation, PrismParameter, Schema } from './operation.ts';
import {
  type BodyValidator,
  type Diagnostic,
  ERROR_SEVERITY,
  listErrors,
  loadBodyValidator,
  loadHeaderValidator,
  loadQueryValidator,
  loadSchemaValidator,
  loadSecurityHandlers,
  type ParameterValidator,
  REQUEST_CONTEXT,
  type SchemaValidator,
  type SecurityHandlers,
} from './parts.ts';

/** A request as the validators take it: the body is parsed, the path arguments are decoded. */
export interface PrismInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The content type that the body counts as, one of the operation's; undefined without a body. */
  readonly contentType: string | undefined;
}

const MISSING_BODY: Diagnostic = {
  code: 'required',
  message: 'must be sent',
  severity: ERROR_SEVERITY,
  path: ['body'],
};

/** Validates the requests of one operation with the parts of Prism that it needs. */
export class RequestValidator {
  readonly #operation: OperationModel;
  readonly #resource: PrismOperation;
  readonly #schemas: SchemaValidator;
  readonly #security: SecurityHandlers | undefined;
  readonly #headerValidator: ParameterValidator | undefined;
  readonly #queryValidator: ParameterValidator | undefined;
  readonly #bodyValidator: BodyValidator | undefined;
  /** Schema of an object of the query and path arguments that are single values. */
  readonly #plain: Schema & { readonly required: string[] };
  /** Query arguments that are lists or objects. */
  readonly #others: readonly PrismParameter[];
  readonly #media: ReadonlyMap<string, PrismMedia>;

  private constructor(
    operation: OperationModel,
    resource: PrismOperation,
    others: readonly PrismParameter[],
    parts: {
      schemas: SchemaValidator;
      security: SecurityHandlers | undefined;
      headers: ParameterValidator | undefined;
      query: ParameterValidator | undefined;
      body: BodyValidator | undefined;
    },
  ) {
    this.#operation = operation;
    this.#resource = resource;
    this.#schemas = parts.schemas;
    this.#security = parts.security;
    this.#headerValidator = parts.headers;
    this.#queryValidator = parts.query;
    this.#bodyValidator = parts.body;
    this.#others = others;
    const { query, body } = resource.request;
    // Path arguments are validated together with those of the query. They are decoded already, while Prism's own matching
    // compiles a template for each request and splits values at commas.
    const path = resource.request.path.filter(({ schema }) => !acceptsAnyText(schema));
    const plain = [...query.filter(isPlain), ...path];
    this.#plain = {
      type: 'object',
      properties: Object.fromEntries(plain.map(({ name, schema }) => [name, schema])),
      required: plain.filter((parameter) => parameter.required || path.includes(parameter)).map(({ name }) => name),
    };
    this.#media = new Map((body?.contents ?? []).map((media) => [media.mediaType, media]));
  }

  /** Loads the parts of Prism that the operation needs. */
  static async create(operation: OperationModel, resource: PrismOperation): Promise<RequestValidator> {
    const { request, security, __bundled__ } = resource;
    // A list comes as one field for each item: OpenAPI's default, which Prism does not know.
    const others = request.query
      .filter((parameter) => !isPlain(parameter))
      .map((parameter) => ({ ...parameter, explode: parameter.explode ?? !/Delimited$/.test(parameter.style) }));
    const hasReadOnly = (request.body?.contents ?? []).some(({ schema }) =>
      JSON.stringify([schema, __bundled__]).includes('"readOnly":true'),
    );
    const [schemas, handlers, headers, query, body] = await Promise.all([
      loadSchemaValidator(),
      security.length > 0 ? loadSecurityHandlers() : undefined,
      request.headers.length > 0 ? loadHeaderValidator() : undefined,
      others.length > 0 ? loadQueryValidator() : undefined,
      hasReadOnly ? loadBodyValidator() : undefined,
    ]);
    return new RequestValidator(operation, resource, others, { schemas, security: handlers, headers, query, body });
  }

  /** Whether the request carries credentials of the documented form. */
  isAuthorized({ headers, query }: PrismInput): boolean {
    const { security } = this.#resource;
    const handlers = this.#security;
    if (!handlers) return true;
    const input = { headers, url: { query } };
    return security.some((alternative) =>
      alternative.every((scheme) => {
        const handler = handlers.findSecurityHandler(scheme);
        // A scheme that Prism does not know is not checked.
        if (handler._tag === 'Left') return true;
        const outcome = handler.right(input, scheme.name ?? '');
        return outcome._tag === 'Right' || outcome.left.severity !== ERROR_SEVERITY;
      }),
    );
  }

  /** What is wrong with body, headers, query and path, in Prism's words. */
  listProblems(input: PrismInput): Problem[] {
    const { query, path, headers } = input;
    const { request, __bundled__ } = this.#resource;
    let errors = this.#listBodyErrors(input);
    if (this.#headerValidator)
      errors = errors.concat(
        listErrors(this.#headerValidator.validate(headers, request.headers, REQUEST_CONTEXT, __bundled__)),
      );
    const hasQuery = Object.keys(query).length > 0;
    if (hasQuery || this.#plain.required.length > 0)
      errors = errors.concat(this.#listSchemaErrors({ ...query, ...path }, this.#plain, true, 'query'));
    if (this.#queryValidator && (hasQuery || this.#others.some(({ required }) => required)))
      errors = errors.concat(
        listErrors(this.#queryValidator.validate(query, this.#others, REQUEST_CONTEXT, __bundled__)),
      );
    return errors.map((error) => this.#toProblem(error));
  }

  #listBodyErrors({ body, contentType }: PrismInput): Diagnostic[] {
    if (contentType === undefined) return this.#resource.request.body?.required ? [MISSING_BODY] : [];
    const media = this.#media.get(contentType);
    if (!media?.schema) return [];
    if (!this.#bodyValidator) return this.#listSchemaErrors(body, media.schema, false, 'body');
    // Prism's body validator does one thing more: it does not require properties that only responses have (`readOnly`).
    // Forms are parsed already, so it gets each body as JSON.
    const json = 'application/json';
    const specs = [{ ...media, mediaType: json }];
    return listErrors(
      this.#bodyValidator.validate(body, specs, REQUEST_CONTEXT, json, undefined, this.#resource.__bundled__),
    );
  }

  #listSchemaErrors(value: unknown, schema: Schema, coerce: boolean, place: string): Diagnostic[] {
    const bundle = this.#resource.__bundled__;
    const outcome = this.#schemas.validateAgainstSchema(value, schema, coerce, REQUEST_CONTEXT, place, bundle);
    return outcome._tag === 'Some' ? outcome.value : [];
  }

  #toProblem({ path = [], code, message }: Diagnostic): Problem {
    const [place = 'request', ...rest] = path.map(String);
    const missing = /required property '([^']+)'/.exec(message)?.[1];
    const field = [...rest, ...(missing === undefined ? [] : [missing])].join('.');
    const { parameters } = this.#operation;
    const parameter =
      place === 'body' ? undefined : parameters.find(({ name }) => name.toLowerCase() === field.toLowerCase());
    return {
      in: toPlace(parameter?.in ?? place, message),
      field: parameter?.name ?? field,
      rule: String(code ?? ''),
      message:
        missing !== undefined
          ? 'is required'
          : message.replace(/^Request (body|query|path|header) /, '').replace(/^(property|parameter) \S+ /, ''),
    };
  }
}

function toPlace(place: string, message: string): Problem['in'] {
  if (place === 'body' || place === 'path' || place === 'query' || place === 'header') return place;
  return message.startsWith('Body') ? 'body' : 'request';
}

/** Whether a parameter is a single value. */
function isPlain({ schema, style }: PrismParameter): boolean {
  const text = JSON.stringify(schema);
  return (style === 'form' || style === 'simple') && !/"(array|object)"/.test(text) && !text.includes('"$ref"');
}

/** Whether a schema accepts every text. A path segment, which is never empty, then needs no validation. */
function acceptsAnyText(schema: Schema): boolean {
  const constraints = ['enum', 'const', 'pattern', 'format', 'maxLength', 'anyOf', 'oneOf', 'allOf', 'not', '$ref'];
  const { minLength = 0 } = schema;
  return schema.type === 'string' && Number(minLength) <= 1 && !constraints.some((name) => name in schema);
}
