/** The only file that knows Prism: validation of requests and answers, negotiation, documented and generated bodies. */
import { credentialHeaders, deref, type Node, type OperationModel, responseOf } from './document.ts';
import { copyOf, frozen } from './fields.ts';
import { importLightly } from './lazy.ts';
import type { Problem } from './story.ts';

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

type Diagnostic = { code?: string | number; message: string; severity: number; path?: (string | number)[] };
type Either<T> = { _tag: 'Left'; left: Error & { status?: number; detail?: string } } | { _tag: 'Right'; right: T };
type Outcome = Either<{
  output: { statusCode: number; headers?: Record<string, unknown>; body?: unknown };
  validations: { input: Diagnostic[]; output: Diagnostic[] };
}>;
type Instance = { request(input: Node, resources: Node[], config: Node): () => Promise<Outcome> };

interface Loaded {
  /** Validates requests; answers nothing. */
  readonly gate: Instance;
  /** Answers; validates nothing. */
  readonly voice: Instance;
  operations(document: Node): Promise<Node[]>;
}

const ERROR = 0;
const ANSWERS_KEPT = 500;
const CREDENTIALS_KEPT = 200;
const CREDENTIALS_ONLY = { checkSecurity: true, validateRequest: false };
const logger: Node = { child: () => logger, info() {}, success() {}, debug() {}, warn() {}, error() {}, trace() {} };
const right = <T>(value: T) => ({ _tag: 'Right', right: value });
const route = ({ resources }: { resources: Node[] }) => right(resources[0]);

let loading: Promise<Loaded> | undefined;

/** Loads Prism once for the process. */
export function loadPrism(): Promise<Loaded> {
  loading ??= importLightly(() => import('@stoplight/prism-http')).then(
    ({ createInstance, getHttpOperationsFromSpec }) => {
      const config: Node = {
        isProxy: false,
        checkSecurity: false,
        validateRequest: true,
        validateResponse: false,
        errors: false,
        mock: { dynamic: false },
      };
      // What the gate lets pass is not answered by Prism: `mock` gives back what it was handed.
      const mock: Node =
        ({ input }: Node) =>
        () =>
          right(input.data.answer ?? { statusCode: 200 });
      return {
        gate: createInstance(config, { logger, route, mock } as Node) as Node,
        voice: createInstance({ ...config, validateRequest: false }, { logger, route } as Node) as Node,
        operations: (document) => getHttpOperationsFromSpec(document),
      };
    },
  );
  return loading;
}

/** One service's operations as Prism sees them; each is prepared when it is first used. */
export class PrismService {
  readonly #document: Node;
  readonly #prepared = new Map<OperationModel, Prepared | Promise<Prepared>>();
  readonly #answers = new Map<string, Documented>();
  readonly #credentials = new Map<string, boolean>();
  readonly #credentialHeaders: readonly string[];
  readonly #inHeaders: boolean;

  constructor(document: Node) {
    this.#document = document;
    this.#credentialHeaders = credentialHeaders(document);
    const schemes = Object.values<Node>(document.components?.securitySchemes ?? {}).map((s) => deref(document, s));
    this.#inHeaders = schemes.every((scheme) => scheme.type !== 'apiKey' || scheme.in === 'header');
  }

  /** What Prism has against a request. */
  async verdict(operation: OperationModel, input: PrismInput): Promise<Verdict> {
    const prepared = this.#prepared.get(operation) ?? this.#prepare(operation);
    const ready = prepared instanceof Promise ? await prepared : prepared;
    const request = requestOf(ready, input);
    const welcome = await this.#welcome(ready, request);
    const problems = welcome && ready.validates ? await diagnose(ready, request, {}) : [];
    return { unauthorized: !welcome, problems: problems.map((diagnostic) => problem(operation, diagnostic)) };
  }

  /** Does Prism take the credentials? Asked once for the same ones. */
  async #welcome(ready: Prepared, request: Node): Promise<boolean> {
    const { resource, operation } = ready;
    if (!resource.security?.length) return true;
    if (!this.#inHeaders) return (await diagnose(ready, request, CREDENTIALS_ONLY)).length === 0;
    const key = [operation.operationId, ...this.#credentialHeaders.map((name) => request.headers[name] ?? '')].join(
      '\n',
    );
    const known = this.#credentials.get(key);
    if (known !== undefined) return known;
    const problems = await diagnose(ready, request, CREDENTIALS_ONLY);
    if (this.#credentials.size >= CREDENTIALS_KEPT) this.#credentials.clear();
    this.#credentials.set(key, problems.length === 0);
    return problems.length === 0;
  }

  /**
   * The documented (or, with `dynamic`, generated) answer of an operation. A documented body is shared: copy it to change it.
   * @throws NotDocumented
   */
  async documented(operation: OperationModel, preference: Preference, given: string | undefined): Promise<Documented> {
    const accept = accepted(operation, preference, given);
    const key = `${operation.operationId} ${preference.code} ${preference.example} ${accept}`;
    const known = preference.dynamic ? undefined : this.#answers.get(key);
    if (known) return known;
    const { voice, resource } = await (this.#prepared.get(operation) ?? this.#prepare(operation));
    const headers = accept === undefined ? {} : { accept };
    // A fresh `mock` for each call: Prism writes into it.
    const mock = {
      dynamic: preference.dynamic ?? false,
      ...(preference.code === undefined ? {} : { code: preference.code }),
      ...(preference.example === undefined ? {} : { exampleKey: preference.example }),
      ...(preference.seed === undefined ? {} : { seed: preference.seed }),
    };
    const outcome = await voice.request({ ...requestTo(operation), headers }, [resource], { mock })();
    if (outcome._tag === 'Left')
      throw new NotDocumented(outcome.left.status ?? 500, outcome.left.detail ?? outcome.left.message);
    const { statusCode, body } = outcome.right.output;
    const documented = {
      status: statusCode,
      headers: headersOf(outcome.right.output.headers, body),
      body: preference.dynamic ? body : frozen(copyOf(body)),
    };
    if (preference.dynamic) return documented;
    if (this.#answers.size >= ANSWERS_KEPT) this.#answers.clear();
    this.#answers.set(key, documented);
    return documented;
  }

  /** Where an answer departs from the document; empty when it does not. A status that is not documented counts. */
  async violations(operation: OperationModel, answer: Documented): Promise<string[]> {
    const { gate, resource } = await (this.#prepared.get(operation) ?? this.#prepare(operation));
    const config = { validateRequest: false, validateResponse: true };
    const answered = { statusCode: answer.status, headers: answer.headers, body: answer.body };
    const outcome = await gate.request({ ...requestTo(operation), answer: answered }, [resource], config)();
    return outcome._tag === 'Left'
      ? [outcome.left.message]
      : outcome.right.validations.output.map(({ message }) => message);
  }

  #prepare(operation: OperationModel): Promise<Prepared> {
    const preparing = this.#prepareNow(operation);
    this.#prepared.set(operation, preparing);
    return preparing;
  }

  async #prepareNow(operation: OperationModel): Promise<Prepared> {
    const { operations, gate, voice } = await loadPrism();
    const [resource] = await operations(onlyOperation(this.#document, operation));
    const { request } = resource;
    // Path arguments are validated as if they stood in the query: ours are decoded already, and Prism's own matching
    // compiles a template for each request and splits values at commas.
    request.query = [
      ...(request.query ?? []),
      ...(request.path ?? []).map((p: Node) => ({ ...p, style: 'form', explode: true, required: true })),
    ];
    request.path = undefined;
    if (request.headers?.length === 0) request.headers = undefined;
    const contents: Node[] = request.body?.contents ?? [];
    const validates = contents.length > 0 || request.query.length > 0 || request.headers !== undefined;
    const ready: Prepared = { operation, resource, gate, voice, validates, contents: contents.length };
    this.#prepared.set(operation, ready);
    return ready;
  }
}

/** An operation as Prism wants it. */
interface Prepared {
  readonly operation: OperationModel;
  readonly resource: Node;
  readonly gate: Instance;
  readonly voice: Instance;
  /** Is there anything to validate in a request? */
  readonly validates: boolean;
  /** How many content types a request body may have. */
  readonly contents: number;
}

async function diagnose({ gate, resource }: Prepared, request: Node, config: object): Promise<Diagnostic[]> {
  const outcome = await gate.request(request, [resource], config)();
  if (outcome._tag === 'Left') throw outcome.left;
  return outcome.right.validations.input.filter(({ severity }) => severity === ERROR);
}

/** What may be answered: whatever the client takes or, where it takes anything, the type that the named example has. */
function accepted(
  operation: OperationModel,
  { code, example }: Preference,
  accept: string | undefined,
): string | undefined {
  if (accept !== undefined && accept !== '*/*') return accept;
  if (example === undefined) return undefined;
  const content = Object.entries<Node>(responseOf(operation, code ?? operation.success)?.content ?? {});
  return content.find(([, media]) => media.examples && Object.hasOwn(media.examples, example))?.[0];
}

function requestTo({ method, template }: OperationModel): Node {
  return { method: method.toLowerCase(), url: { path: template } };
}

function requestOf({ operation, contents }: Prepared, input: PrismInput): Node {
  const { contentType, path, query, body } = input;
  const { 'content-type': _type, 'content-length': _length, ...rest } = input.headers;
  const headers: Record<string, string> = rest;
  // The body has the right type already. Where there is but one, Prism takes it unasked, and faster.
  if (contentType !== undefined && contents > 1) headers['content-type'] = prismType(contentType);
  return {
    method: operation.method.toLowerCase(),
    url: { path: operation.template, query: { ...query, ...path } },
    headers,
    body,
  };
}

/** Forms reach Prism as parsed objects under a type of their own: its multipart reader dies on some file names. */
export function prismType(contentType: string): string {
  return contentType.replace(
    /^(multipart\/form-data|application\/x-www-form-urlencoded).*$/,
    'application/vnd.evalwire.form+json',
  );
}

/** The document cut down to one operation and what it refers to: Prism's preparation takes time by size. */
function onlyOperation(document: Node, { template, method, raw }: OperationModel): Node {
  const item = document.paths[template];
  const operation = structuredClone({ ...raw, callbacks: undefined });
  const body = operation.requestBody && structuredClone(deref(document, operation.requestBody));
  if (body) operation.requestBody = { ...body, content: parsedForms(document, body.content ?? {}) };
  for (const response of Object.values<Node>(operation.responses)) delete response.links;
  const cut: Node = {
    openapi: document.openapi,
    info: { title: document.info?.title ?? '', version: document.info?.version ?? '' },
    ...(document.security ? { security: document.security } : {}),
    paths: {
      [template]: {
        ...(item.parameters ? { parameters: structuredClone(item.parameters) } : {}),
        [method.toLowerCase()]: operation,
      },
    },
    components: { securitySchemes: structuredClone(document.components?.securitySchemes ?? {}) },
  };
  carry(document, cut, cut.paths);
  return cut;
}

/** Copies every component that `node` refers to, directly or not. */
function carry(document: Node, cut: Node, node: Node): void {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/');
    if (
      kind !== undefined &&
      name !== undefined &&
      node.$ref.startsWith('#/components/') &&
      !cut.components[kind]?.[name]
    ) {
      cut.components[kind] ??= {};
      cut.components[kind][name] = structuredClone(document.components?.[kind]?.[name]);
      delete cut.components[kind][name]?.links;
      carry(document, cut, cut.components[kind][name]);
    }
  }
  for (const value of Object.values(node)) carry(document, cut, value);
}

/** A part that holds JSON is validated by its `contentSchema`, a file by nothing. */
function parsedForms(document: Node, content: Record<string, Node>): Record<string, Node> {
  const entries = Object.entries(content).map(([type, media]) => {
    if (prismType(type) === type) return [type, media];
    const schema = deref(document, media.schema) ?? {};
    const properties = Object.entries<Node>(schema.properties ?? {}).map(([name, property]) => {
      const part = deref(document, property);
      const kind = part.contentMediaType ?? '';
      if (part.contentSchema && /json/.test(kind)) return [name, part.contentSchema];
      return [name, part.format === 'binary' || (kind && !part.contentSchema) ? {} : property];
    });
    return [
      prismType(type),
      { ...media, encoding: undefined, schema: { ...schema, properties: Object.fromEntries(properties) } },
    ];
  });
  return Object.fromEntries(entries);
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
