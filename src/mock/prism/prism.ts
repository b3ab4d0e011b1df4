/** The only file that knows Prism: validation of requests and answers, negotiation, documented and generated bodies. */
import { findResponse, listCredentialHeaders, type OperationModel } from '../../openapi/document.ts';
import { deref } from '../../openapi/reference.ts';
import type { Document, SecurityScheme } from '../../openapi/types.ts';
import { cloneJson, deepFreeze } from '../json.ts';
import type { Problem } from '../story/story.ts';
import { importLightly } from './lazy.ts';
import { onlyOperation, prismType } from './operation-document.ts';

/** What Prism is told about a request; the body is parsed, the path arguments are decoded. */
export interface PrismInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The content type that the body counts as, one of the operation's own; undefined without a body. */
  readonly contentType: string | undefined;
}

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

export interface Verdict {
  readonly unauthorized: boolean;
  readonly problems: readonly Problem[];
}

/** Prism could not answer as asked: no such code or example (404), or nothing that is acceptable (406). */
export class NotDocumented extends Error {
  override readonly name = 'NotDocumented';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: Prism exports no types for the parts that are used here.
type Node = any;
type Diagnostic = { code?: string | number; message: string; severity: number; path?: (string | number)[] };
type Either<L, R> = { readonly _tag: 'Left'; readonly left: L } | { readonly _tag: 'Right'; readonly right: R };
type Check = (about: { resource: Node; element: Node }) => Either<Diagnostic[], unknown>;
type PrismError = Error & { status?: number; detail?: string };
type Output = { statusCode: number; headers?: Record<string, unknown>; body?: unknown };

type Validate = (target: unknown, specs: Node[], context: number, ...rest: Node[]) => Either<Diagnostic[], unknown>;
type Option<T> = { readonly _tag: 'None' } | { readonly _tag: 'Some'; readonly value: T };

/** The parts that a Prism instance is made of. */
interface Parts {
  readonly validators: {
    readonly validateQuery: Validate;
    readonly validateHeaders: Validate;
    readonly validateBody: Validate;
  };
  readonly validateAgainstSchema: (
    value: unknown,
    schema: Node,
    coerce: boolean,
    context: number,
    place: string,
    bundle: Node,
  ) => Option<Diagnostic[]>;
  readonly validateSecurity: Check;
  readonly validateOutput: Check;
  readonly mock: (about: { resource: Node; input: Node; config: Node }) => (logger: Node) => Either<PrismError, Output>;
  readonly operations: (document: Node) => Promise<Node[]>;
}

const ERROR = 0;
const REQUEST = 0;
const ANSWERS_KEPT = 500;
const CREDENTIALS_KEPT = 200;
const logger: Node = { child: () => logger, info() {}, success() {}, debug() {}, warn() {}, error() {}, trace() {} };

let loading: Promise<Parts> | undefined;

/** Loads Prism once for the process. */
export function loadPrism(): Promise<Parts> {
  loading ??= importLightly('@stoplight/prism-http', async () => {
    const prism = await import('@stoplight/prism-http');
    const validators: Node = await import('@stoplight/prism-http/dist/validator/validators/index.js');
    // Making an instance fills in the components that it was not given. They are called one by one, with our routing
    // between them: an instance as a whole takes three times as long and cannot answer with the service's own errors.
    const components: Node = { logger };
    const config: Node = {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    };
    prism.createInstance(config, components);
    const { validateAgainstSchema }: Node = await import('@stoplight/prism-http/dist/validator/validators/utils.js');
    const operations = prism.getHttpOperationsFromSpec;
    return { ...components, validators: validators.default, validateAgainstSchema, operations };
  });
  return loading;
}

/** An operation as Prism wants it. */
interface Prepared {
  readonly operation: OperationModel;
  readonly resource: Node;
  readonly parts: Parts;
  /** Schema of an object that has the query and path arguments that are plain values. */
  readonly plain: Node;
  /** Must any of them be sent? */
  readonly plainNeeded: boolean;
  /** Query arguments that are lists or objects, as Prism describes them. */
  readonly others: Node[];
  readonly headers: Node[];
  /** The request body by content type, as Prism describes it. */
  readonly contents: ReadonlyMap<string, Node>;
  readonly bodyNeeded: boolean;
}

/** One service's operations as Prism sees them; each is prepared when it is first used. */
export class PrismService {
  readonly #document: Document;
  readonly #prepared = new Map<OperationModel, Prepared | Promise<Prepared>>();
  readonly #answers = new Map<string, Documented>();
  readonly #credentials = new Map<string, boolean>();
  readonly #credentialHeaders: readonly string[];
  readonly #inHeaders: boolean;

  constructor(document: Document) {
    this.#document = document;
    this.#credentialHeaders = listCredentialHeaders(document);
    const schemes = Object.values(document.components?.securitySchemes ?? {}).map((scheme) =>
      deref<SecurityScheme>(document, scheme),
    );
    this.#inHeaders = schemes.every((scheme) => scheme.type !== 'apiKey' || scheme.in === 'header');
  }

  /** What Prism has against a request. */
  async verdict(operation: OperationModel, input: PrismInput): Promise<Verdict> {
    const prepared = await this.#prepare(operation);
    if (!this.#welcome(prepared, input)) return { unauthorized: true, problems: [] };
    return { unauthorized: false, problems: problemsOf(prepared, input) };
  }

  /** Does Prism take the credentials? Asked once for the same ones. */
  #welcome({ resource, operation, parts }: Prepared, { headers, query }: PrismInput): boolean {
    if (!resource.security?.length) return true;
    const check = () =>
      errorsOf(parts.validateSecurity({ resource, element: { headers, url: { query } } })).length === 0;
    if (!this.#inHeaders) return check();
    let key = operation.operationId;
    for (const name of this.#credentialHeaders) key += `\n${headers[name] ?? ''}`;
    let welcome = this.#credentials.get(key);
    if (welcome === undefined) {
      welcome = check();
      if (this.#credentials.size >= CREDENTIALS_KEPT) this.#credentials.clear();
      this.#credentials.set(key, welcome);
    }
    return welcome;
  }

  /**
   * The documented (or, with `dynamic`, generated) answer of an operation. A documented body is shared: copy it to change it.
   * @throws NotDocumented
   */
  async documented(operation: OperationModel, preference: Preference, given: string | undefined): Promise<Documented> {
    const { code, example, dynamic = false, seed } = preference;
    const accept = accepted(operation, preference, given);
    const key = `${operation.operationId} ${code} ${example} ${accept}`;
    const known = dynamic ? undefined : this.#answers.get(key);
    if (known) return known;
    const { resource, parts } = await this.#prepare(operation);
    const data = {
      method: operation.method.toLowerCase(),
      url: { path: operation.template },
      headers: accept === undefined ? {} : { accept },
    };
    // A fresh `config` for each call: Prism writes into it.
    const config = {
      dynamic,
      ...(code === undefined ? {} : { code }),
      ...(example === undefined ? {} : { exampleKey: example }),
      ...(seed === undefined ? {} : { seed }),
    };
    const outcome = parts.mock({ resource, input: { data, validations: [] }, config })(logger);
    if (outcome._tag === 'Left') {
      const { status, detail, message } = outcome.left;
      // For an example that a named status does not have, Prism's error has no status of its own.
      if (status === undefined && message.includes('#NOT_FOUND'))
        throw new NotDocumented(404, `The document has no example "${example}" for the status ${code}.`);
      throw new NotDocumented(status ?? 500, detail ?? message);
    }
    const { statusCode: status, headers, body } = outcome.right;
    if (dynamic) return { status, headers: headersOf(headers, body), body };
    const documented = { status, headers: headersOf(headers, body), body: deepFreeze(cloneJson(body)) };
    if (this.#answers.size >= ANSWERS_KEPT) this.#answers.clear();
    this.#answers.set(key, documented);
    return documented;
  }

  /** Where an answer departs from the document; empty when it does not. A status that is not documented counts. */
  async violations(operation: OperationModel, { status, headers, body }: Documented): Promise<string[]> {
    const { resource, parts } = await this.#prepare(operation);
    const outcome = parts.validateOutput({ resource, element: { statusCode: status, headers, body } });
    return outcome._tag === 'Left' ? outcome.left.map(({ message }) => message) : [];
  }

  #prepare(operation: OperationModel): Prepared | Promise<Prepared> {
    const known = this.#prepared.get(operation);
    if (known) return known;
    const preparing = this.#preparing(operation);
    this.#prepared.set(operation, preparing);
    return preparing;
  }

  async #preparing(operation: OperationModel): Promise<Prepared> {
    const parts = await loadPrism();
    const [resource] = await parts.operations(onlyOperation(this.#document, operation));
    const { request } = resource;
    const query: Node[] = request.query ?? [];
    // Path arguments are validated beside those of the query: ours are decoded already, and Prism's own matching
    // compiles a template for each request and splits values at commas.
    const path = (request.path ?? []).filter(({ schema }: Node) => !isAnyText(schema));
    const plain = [...query.filter(isPlain), ...path];
    const needed = [...query.filter((argument) => argument.required && isPlain(argument)), ...path].map(
      ({ name }) => name,
    );
    const contents: Node[] = request.body?.contents ?? [];
    const prepared: Prepared = {
      operation,
      resource,
      parts,
      plain: {
        type: 'object',
        properties: Object.fromEntries(plain.map(({ name, schema }) => [name, schema ?? {}])),
        required: needed,
      },
      plainNeeded: needed.length > 0,
      // OpenAPI's default, which Prism does not know: a list comes as one field for each item.
      others: query
        .filter((argument) => !isPlain(argument))
        .map((argument) => ({ ...argument, explode: argument.explode ?? !/Delimited$/.test(argument.style ?? '') })),
      headers: request.headers ?? [],
      contents: new Map(contents.map((content) => [content.mediaType, content])),
      bodyNeeded: request.body?.required ?? false,
    };
    this.#prepared.set(operation, prepared);
    return prepared;
  }
}

/** What is wrong with query, path, headers and body, in Prism's words. */
function problemsOf(prepared: Prepared, input: PrismInput): Problem[] {
  const { query, path, headers } = input;
  const { parts, resource } = prepared;
  const bundle = resource.__bundled__;
  let found = bodyErrors(prepared, input);
  if (prepared.headers.length > 0) {
    found = found.concat(errorsOf(parts.validators.validateHeaders(headers, prepared.headers, REQUEST, bundle)));
  }
  const asked = !isEmpty(query);
  if (asked || prepared.plainNeeded) {
    const outcome = parts.validateAgainstSchema({ ...query, ...path }, prepared.plain, true, REQUEST, 'query', bundle);
    if (outcome._tag === 'Some') found = found.concat(outcome.value);
  }
  if (prepared.others.length > 0 && (asked || prepared.others.some(({ required }) => required))) {
    found = found.concat(errorsOf(parts.validators.validateQuery(query, prepared.others, REQUEST, bundle)));
  }
  return found.map((diagnostic) => problem(prepared.operation, diagnostic));
}

const NOTHING: Diagnostic[] = [];
const MISSING_BODY: Diagnostic = { code: 'required', message: 'must be sent', severity: ERROR, path: ['body'] };

function bodyErrors(
  { parts, resource, contents, bodyNeeded }: Prepared,
  { body, contentType }: PrismInput,
): Diagnostic[] {
  if (contentType === undefined) return bodyNeeded ? [MISSING_BODY] : NOTHING;
  const type = prismType(contentType);
  const content = contents.get(type);
  if (!content?.schema) return NOTHING;
  const bundle = resource.__bundled__;
  // What Prism does beyond the schema is to leave out what only answers have.
  if (hasReadOnly(content, bundle))
    return errorsOf(parts.validators.validateBody(body, [content], REQUEST, type, undefined, bundle));
  const outcome = parts.validateAgainstSchema(body, content.schema, false, REQUEST, 'body', bundle);
  return outcome._tag === 'Some' ? outcome.value : NOTHING;
}

const readOnly = new WeakMap<object, boolean>();

function hasReadOnly(content: Node, bundle: Node): boolean {
  let has = readOnly.get(content);
  if (has === undefined) {
    has = JSON.stringify([content.schema, bundle]).includes('"readOnly":true');
    readOnly.set(content, has);
  }
  return has;
}

/** Is an argument one value, as it stands? */
function isPlain({ schema, style }: Node): boolean {
  const types = JSON.stringify(schema ?? {});
  return (
    (style === undefined || style === 'form' || style === 'unspecified') &&
    !/"(array|object)"/.test(types) &&
    !types.includes('"$ref"')
  );
}

/** Is any text good? Then a path segment, which is never empty, needs no validation. */
function isAnyText(schema: Node): boolean {
  const constraints = ['enum', 'const', 'pattern', 'format', 'maxLength', 'anyOf', 'oneOf', 'allOf', 'not', '$ref'];
  return schema?.type === 'string' && (schema.minLength ?? 0) <= 1 && !constraints.some((name) => name in schema);
}

function isEmpty(fields: object): boolean {
  for (const _ in fields) return false;
  return true;
}

function errorsOf(outcome: Either<Diagnostic[], unknown>): Diagnostic[] {
  return outcome._tag === 'Left' ? outcome.left.filter(({ severity }) => severity === ERROR) : NOTHING;
}

/** What may be answered: whatever the client takes or, where it takes anything, the type that the named example has. */
function accepted(
  operation: OperationModel,
  { code, example }: Preference,
  accept: string | undefined,
): string | undefined {
  if (accept !== undefined && accept !== '*/*') return accept;
  if (example === undefined) return undefined;
  const content = findResponse(operation, code ?? operation.success)?.content ?? {};
  return Object.keys(content).find((type) => Object.hasOwn(content[type]?.examples ?? {}, example));
}

function headersOf(headers: Record<string, unknown> | undefined, body: unknown): Record<string, string> {
  const named = Object.entries(headers ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name.toLowerCase(), String(value)]);
  const found = Object.fromEntries(named);
  if (body === undefined && found['content-type'] === 'text/plain') delete found['content-type'];
  return found;
}

function problem(operation: OperationModel, { path = [], code, message }: Diagnostic): Problem {
  const [place = 'request', ...rest] = path.map(String);
  const missing = /required property '([^']+)'/.exec(message)?.[1];
  const field = [...rest, ...(missing === undefined ? [] : [missing])].join('.');
  const parameter =
    place === 'body' ? undefined : operation.parameters.find(({ name }) => name.toLowerCase() === field.toLowerCase());
  const where = parameter?.in ?? place;
  return {
    in:
      where === 'body' || where === 'path' || where === 'query' || where === 'header'
        ? where
        : message.startsWith('Body')
          ? 'body'
          : 'request',
    field: parameter?.name ?? field,
    rule: String(code ?? ''),
    message:
      missing !== undefined
        ? 'is required'
        : message.replace(/^Request (body|query|path|header) /, '').replace(/^(property|parameter) \S+ /, ''),
  };
}
