/** What is wrong with a request: its credentials, then its body, headers, query and path. */
import type { OperationModel } from '../../openapi/document.ts';
import type { Problem } from '../story/story.ts';
import type { PrismOperation, PrismParameter, Schema } from './operation.ts';
import {
  type Diagnostic,
  listErrors,
  loadBodyValidator,
  loadHeaderValidator,
  loadQueryValidator,
  loadSchemaValidator,
  loadSecurityHandlers,
  REQUEST_CONTEXT,
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

const MISSING_BODY: Problem = { in: 'body', field: '', rule: 'required', message: 'must be sent' };

interface BodySchema {
  readonly schema: Schema;
  readonly hasReadOnly: boolean;
}

/** Validates the requests of one operation. Each part of Prism is loaded by the first request that has something for it to validate. */
export class RequestValidator {
  readonly #operation: OperationModel;
  readonly #resource: PrismOperation;
  /** Path arguments that cannot be every text. They are decoded already, while Prism's own matching splits values at commas. */
  readonly #path: ParameterSet;
  /** Query arguments that are single values. */
  readonly #query: ParameterSet;
  /** Query arguments that are lists or objects. */
  readonly #others: readonly PrismParameter[];
  /** By content type. */
  readonly #bodies: ReadonlyMap<string | undefined, BodySchema>;

  constructor(operation: OperationModel, resource: PrismOperation) {
    this.#operation = operation;
    this.#resource = resource;
    const { path, query, body } = resource.request;
    this.#path = new ParameterSet(path.filter(({ schema }) => !acceptsAnyText(schema)));
    this.#query = new ParameterSet(query.filter(isPlain));
    this.#others = query.filter((parameter) => !isPlain(parameter)).map(normalizeList);
    this.#bodies = new Map(
      (body?.contents ?? []).flatMap(({ mediaType, schema }) =>
        schema ? [[mediaType, { schema, hasReadOnly: JSON.stringify(schema).includes('"readOnly":true') }]] : [],
      ),
    );
  }

  /** Whether the request carries credentials of the documented form. */
  async isAuthorized({ headers, query }: PrismInput): Promise<boolean> {
    const { security } = this.#resource;
    if (security.length === 0) return true;
    const { findSecurityHandler } = await loadSecurityHandlers();
    const input = { headers, url: { query } };
    return security.some((alternative) =>
      alternative.every((scheme) => {
        const handler = findSecurityHandler(scheme);
        // A scheme that Prism does not know is not checked.
        return handler._tag === 'Left' || handler.right(input, scheme.name)._tag === 'Right';
      }),
    );
  }

  /** What is wrong with body, headers, query and path, in Prism's words. */
  async listProblems({ path, query, headers, body, contentType }: PrismInput): Promise<Problem[]> {
    const { __bundled__: bundle, request } = this.#resource;
    const errors: Diagnostic[] = [];
    const schema = this.#bodies.get(contentType);
    if (schema) errors.push(...(await this.#listBodyErrors(schema, body)));
    if (request.headers.length > 0) {
      const { validate } = await loadHeaderValidator();
      errors.push(...listErrors(validate(headers, request.headers, REQUEST_CONTEXT, bundle)));
    }
    const hasQuery = Object.keys(query).length > 0;
    const isConcerned = ({ required }: PrismParameter) => hasQuery || required;
    if (this.#query.parameters.some(isConcerned))
      errors.push(...(await this.#listSchemaErrors({ ...query }, this.#query.schema, 'query')));
    if (this.#path.parameters.length > 0)
      errors.push(...(await this.#listSchemaErrors({ ...path }, this.#path.schema, 'path')));
    if (this.#others.some(isConcerned)) {
      const { validate } = await loadQueryValidator();
      errors.push(...listErrors(validate(query, this.#others, REQUEST_CONTEXT, bundle)));
    }
    const problems = errors.map((error) => this.#toProblem(error));
    return contentType === undefined && request.body?.required ? [MISSING_BODY, ...problems] : problems;
  }

  async #listBodyErrors({ schema, hasReadOnly }: BodySchema, body: unknown): Promise<readonly Diagnostic[]> {
    if (!hasReadOnly) return this.#listSchemaErrors(body, schema, 'body');
    // Prism's body validator does one thing more: it does not require properties that only responses have (`readOnly`).
    // Without a content type it takes the body as it is: forms are parsed already.
    const { validate } = await loadBodyValidator();
    return listErrors(validate(body, [{ schema }], REQUEST_CONTEXT, undefined, undefined, this.#resource.__bundled__));
  }

  /** Values of the query and the path are text, so that Prism may convert them, in place; values of a body have their types. */
  async #listSchemaErrors(
    value: unknown,
    schema: Schema,
    place: 'body' | 'path' | 'query',
  ): Promise<readonly Diagnostic[]> {
    const { validateAgainstSchema } = await loadSchemaValidator();
    const bundle = this.#resource.__bundled__;
    const outcome = validateAgainstSchema(value, schema, place !== 'body', REQUEST_CONTEXT, place, bundle);
    return outcome._tag === 'Some' ? outcome.value : [];
  }

  #toProblem({ path: [place, ...names], code, message }: Diagnostic): Problem {
    const missing = /required property '([^']+)'/.exec(message)?.[1];
    const field = (missing === undefined ? names : [...names, missing]).join('.');
    // Prism has names of headers and lists in lower case.
    const parameter = this.#operation.parameters.find(
      (candidate) => candidate.in === place && candidate.name.toLowerCase() === field.toLowerCase(),
    );
    return {
      in: place,
      field: parameter?.name ?? field,
      rule: code,
      message: missing === undefined ? message.replace(/^Request \w+ ((property|parameter) \S+ )?/, '') : 'is required',
    };
  }
}

/** Parameters, and the schema of an object of their values. */
class ParameterSet {
  readonly parameters: readonly PrismParameter[];
  readonly schema: Schema;

  constructor(parameters: readonly PrismParameter[]) {
    this.parameters = parameters;
    this.schema = {
      type: 'object',
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    };
  }
}

/** Whether a parameter is a single value. */
function isPlain({ schema }: PrismParameter): boolean {
  return !/"(array|object|\$ref)"/.test(JSON.stringify(schema));
}

/** Returns a list or an object as Prism's validator takes it. */
function normalizeList(parameter: PrismParameter): PrismParameter {
  const schema = dropNull(parameter.schema);
  const isDelimited = parameter.style.endsWith('Delimited');
  return {
    ...parameter,
    schema,
    // Prism throws for the style of a list if the schema is not one of a list.
    style: isDelimited && schema.type !== 'array' ? 'form' : parameter.style,
    // A list comes as one field for each item: OpenAPI's default, which Prism does not know.
    explode: parameter.explode ?? !isDelimited,
  };
}

/** Prism reads a list or an object only if that is the one type of the schema. A query value is never null, so `null` does not count. */
function dropNull(schema: Schema): Schema {
  const { anyOf = [], oneOf = [], ...rest } = schema;
  const [alternative, ...others] = [...anyOf, ...oneOf].filter(({ type }) => type !== 'null');
  if (alternative) return others.length === 0 ? { ...rest, ...alternative } : schema;
  const types = [schema.type].flat().filter((type) => type !== 'null');
  return types.length === 1 ? { ...schema, type: types[0] } : schema;
}

/** Whether a schema accepts every text. A path segment, which is never empty, then needs no validation. */
function acceptsAnyText(schema: Schema): boolean {
  const constraints = ['enum', 'const', 'pattern', 'format', 'maxLength', 'anyOf', 'oneOf', 'allOf', 'not'];
  const { minLength = 0 } = schema;
  return schema.type === 'string' && Number(minLength) <= 1 && !constraints.some((name) => name in schema);
}
