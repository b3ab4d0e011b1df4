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

/** The parts of Prism that validate the requests of one operation. */
interface Validators {
  readonly schemas: SchemaValidator;
  readonly headers: ParameterValidator | undefined;
  readonly query: ParameterValidator | undefined;
  readonly body: BodyValidator | undefined;
}

/** Validates the requests of one operation. The validators are loaded by the first request that has something to validate. */
export class RequestValidator {
  readonly #operation: OperationModel;
  readonly #resource: PrismOperation;
  readonly #security: SecurityHandlers | undefined;
  #validators: Validators | undefined;
  /** Schema of an object of the query and path arguments that are single values. */
  readonly #plain: Schema & { readonly required: string[] };
  /** Query arguments that are lists or objects. */
  readonly #others: readonly PrismParameter[];
  readonly #media: ReadonlyMap<string, PrismMedia>;

  private constructor(operation: OperationModel, resource: PrismOperation, security: SecurityHandlers | undefined) {
    this.#operation = operation;
    this.#resource = resource;
    this.#security = security;
    const { query, body } = resource.request;
    // A list comes as one field for each item: OpenAPI's default, which Prism does not know.
    this.#others = query
      .filter((parameter) => !isPlain(parameter))
      .map((parameter) => ({ ...parameter, explode: parameter.explode ?? !/Delimited$/.test(parameter.style) }));
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

  static async create(operation: OperationModel, resource: PrismOperation): Promise<RequestValidator> {
    const security = resource.security.length > 0 ? await loadSecurityHandlers() : undefined;
    return new RequestValidator(operation, resource, security);
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
  async listProblems(input: PrismInput): Promise<Problem[]> {
    const { body, headers } = this.#resource.request;
    const media = input.contentType === undefined ? undefined : this.#media.get(input.contentType);
    const hasQuery = Object.keys(input.query).length > 0;
    const needsPlain = hasQuery || this.#plain.required.length > 0;
    const needsOthers = this.#others.length > 0 && (hasQuery || this.#others.some(({ required }) => required));
    const errors: Diagnostic[] = input.contentType === undefined && body?.required ? [MISSING_BODY] : [];
    if (media?.schema || headers.length > 0 || needsPlain || needsOthers) {
      this.#validators ??= await this.#loadValidators();
      const validators = this.#validators;
      const bundle = this.#resource.__bundled__;
      if (media?.schema) errors.push(...this.#listBodyErrors(validators, media, media.schema, input.body));
      if (validators.headers)
        errors.push(...listErrors(validators.headers.validate(input.headers, headers, REQUEST_CONTEXT, bundle)));
      if (needsPlain)
        errors.push(...this.#listSchemaErrors(validators, { ...input.query, ...input.path }, this.#plain, 'query'));
      if (needsOthers && validators.query)
        errors.push(...listErrors(validators.query.validate(input.query, this.#others, REQUEST_CONTEXT, bundle)));
    }
    return errors.map((error) => this.#toProblem(error));
  }

  async #loadValidators(): Promise<Validators> {
    const { request, __bundled__ } = this.#resource;
    const hasReadOnly = [...this.#media.values()].some(({ schema }) =>
      JSON.stringify([schema, __bundled__]).includes('"readOnly":true'),
    );
    const [schemas, headers, query, body] = await Promise.all([
      loadSchemaValidator(),
      request.headers.length > 0 ? loadHeaderValidator() : undefined,
      this.#others.length > 0 ? loadQueryValidator() : undefined,
      hasReadOnly ? loadBodyValidator() : undefined,
    ]);
    return { schemas, headers, query, body };
  }

  #listBodyErrors(validators: Validators, media: PrismMedia, schema: Schema, body: unknown): Diagnostic[] {
    if (!validators.body) return this.#listSchemaErrors(validators, body, schema, 'body');
    // Prism's body validator does one thing more: it does not require properties that only responses have (`readOnly`).
    // Forms are parsed already, so it gets each body as JSON.
    const json = 'application/json';
    const specs = [{ ...media, mediaType: json }];
    const bundle = this.#resource.__bundled__;
    return listErrors(validators.body.validate(body, specs, REQUEST_CONTEXT, json, undefined, bundle));
  }

  /** Values of the query and the path are text, so that Prism may convert them; values of a body have their types. */
  #listSchemaErrors({ schemas }: Validators, value: unknown, schema: Schema, place: 'body' | 'query'): Diagnostic[] {
    const bundle = this.#resource.__bundled__;
    const outcome = schemas.validateAgainstSchema(value, schema, place === 'query', REQUEST_CONTEXT, place, bundle);
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
