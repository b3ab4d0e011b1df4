/**
 * The mock's engine: takes a plain request, gives a plain answer. It knows neither a server nor any service.
 * @module
 */
import { behave, type Call } from './behaviour.ts';
import { BodyError, coerced, type ParsedBody, readBody } from './body.ts';
import { isJson, type OperationModel } from './document.ts';
import { type Fault, Faults, parseFault } from './faults.ts';
import type { Advance } from './jobs.ts';
import { preferenceOf, withoutPreference } from './prefer.ts';
import { type Documented, NotDocumented } from './prism.ts';
import { refusalOf, refused } from './refuse.ts';
import type { Match, Miss } from './router.ts';
import { Service, type ServiceSource } from './service.ts';
import { Sessions } from './sessions.ts';
import type { ServiceStore } from './store.ts';
import { type Problem, Reply, type Seed } from './story.ts';

export interface MockRequest {
  readonly method: string;
  /** Path below the service and query, as they came, percent-encoded: `/v1/things/a%2Fb?limit=2`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: AsyncIterable<Uint8Array> | undefined;
  /** Fires when the client has gone away. */
  readonly signal?: AbortSignal | undefined;
}

export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** What happens to the connection instead of, or during, the answer. */
  readonly connection?: 'drop' | 'truncate' | undefined;
}

export interface EngineOptions {
  /** An id that nobody created is not found. Default false: it is answered from the documented example. */
  readonly strict?: boolean | undefined;
  /** What moves jobs. Default `polls`. */
  readonly advance?: 'polls' | 'time' | undefined;
  /** With `advance: 'time'`: milliseconds per step's poll. Default 1000. */
  readonly tickMs?: number | undefined;
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number | undefined;
  /** Validates each answer against its document; a violation is answered with 500 and kept in `violations`. Default false. */
  readonly check?: boolean | undefined;
  /** Objects that every session has, by service and kind. */
  readonly seed?: Readonly<Record<string, Seed>> | undefined;
  /** Bytes that a body other than a file may have. Default 10 MiB. */
  readonly bodyLimit?: number | undefined;
}

/** An answer of the mock's own that its document does not allow. */
export interface Violation {
  readonly service: string;
  readonly operation: string;
  readonly status: number;
  readonly messages: readonly string[];
}

const BODY_LIMIT = 10 * 1024 * 1024;
const JSON_DEPTH = 100;
const VIOLATIONS_KEPT = 100;
const TICK_MS = 1000;
/** Statuses that come from the protocol rather than from a service, so that no document need name them. */
const PROTOCOL_STATUSES = [405, 406, 413, 415];

export class Engine {
  readonly faults = new Faults();
  /** What `check` found; the latest hundred. */
  readonly violations: Violation[] = [];
  readonly #sources: Readonly<Record<string, ServiceSource>>;
  readonly #options: EngineOptions;
  readonly #services = new Map<string, Promise<Service>>();
  readonly #sessions: Sessions;

  constructor(sources: Readonly<Record<string, ServiceSource>>, options: EngineOptions = {}) {
    this.#sources = sources;
    this.#options = options;
    const advance: Advance =
      options.advance === 'time' ? { by: 'time', tickMs: options.tickMs ?? TICK_MS } : { by: 'polls' };
    this.#sessions = new Sessions(advance);
    for (const name of Object.keys(options.seed ?? {})) this.#known(name);
    this.#seedFromOptions();
  }

  get serviceNames(): string[] {
    return Object.keys(this.#sources);
  }

  /** Loads services ahead of their first request. Default: all. */
  async load(names: readonly string[] = this.serviceNames): Promise<void> {
    await Promise.all(names.map((name) => this.service(name)));
  }

  /** @throws RangeError for a name that is no service of this engine. */
  service(name: string): Promise<Service> {
    let service = this.#services.get(name);
    if (!service) {
      service = Service.load(name, this.#known(name));
      this.#services.set(name, service);
    }
    return service;
  }

  /** The objects of a service in a session, to look at or to change. */
  async store(name: string, session = ''): Promise<ServiceStore> {
    return this.#sessions.store(session, name, await this.service(name));
  }

  /** Forgets what happened, in one session or everywhere (with what was seeded since the start and the standing faults). */
  reset(session?: string): void {
    this.#sessions.reset(session);
    if (session !== undefined) return;
    this.faults.clear();
    this.#seedFromOptions();
  }

  /** Adds objects: to one session, or to all that are and will be. */
  async seed(name: string, seed: Seed, session?: string): Promise<void> {
    const { story } = await this.service(name);
    for (const resource of Object.keys(seed)) {
      if (!story.resources?.[resource])
        throw new RangeError(
          `${name} has no objects called "${resource}"; it has ${Object.keys(story.resources ?? {}).join(', ') || 'none'}.`,
        );
    }
    if (session === undefined) this.#sessions.seed(name, seed);
    else (await this.store(name, session)).seed(seed);
  }

  /** Answers a request; never throws. */
  async handle(name: string, request: MockRequest): Promise<MockAnswer> {
    try {
      return await this.#handle(await this.service(name), request);
    } catch (error) {
      if (request.signal?.aborted) return { status: 499, headers: {}, body: undefined, connection: 'drop' };
      return plainAnswer(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #handle(service: Service, request: MockRequest): Promise<MockAnswer> {
    const [path = '/', search = ''] = split(request.target, '?');
    const session = request.headers['x-evalwire-session'] ?? '';
    const match = service.router.match(request.method, path);
    const operation = 'operation' in match ? match.operation : undefined;
    let fault: Fault | undefined;
    try {
      const asked = request.headers['x-evalwire-fault'];
      fault =
        asked === undefined
          ? this.faults.strike({
              service: service.name,
              operation: operation?.operationId,
              method: request.method,
              session,
            })
          : parseFault(asked);
    } catch (error) {
      return plainAnswer(400, (error as Error).message);
    }
    const delay = (this.#options.latency ?? 0) + (fault?.delay ?? 0);
    if (delay > 0) await sleep(delay, request.signal);
    if (fault?.drop) return { status: 503, headers: {}, body: undefined, connection: 'drop' };

    const faulty = fault?.status !== undefined || fault?.body !== undefined;
    const reply = faulty
      ? await faultReply(service, operation, fault as Fault)
      : await this.#answer(service, match, request, search, session);
    const violation =
      this.#options.check && operation && !faulty ? await this.#check(service, operation, reply) : undefined;
    return spoilt(serialized(violation ?? reply), fault);
  }

  async #answer(
    service: Service,
    match: Match | Miss,
    request: MockRequest,
    search: string,
    session: string,
  ): Promise<Reply> {
    if (!('operation' in match)) {
      const known = match.allow.length > 0;
      const refusal = refusalOf(
        service,
        known && service.story.errors.unknownMethod ? 'unknownMethod' : known ? 'unknownMethod' : 'unknownPath',
      );
      return refused(
        service,
        undefined,
        known ? { ...refusal, headers: { allow: match.allow.join(', '), ...refusal.headers } } : refusal,
      );
    }
    const { operation, path } = match;
    const refuse = (name: string, problems: readonly Problem[] = []) =>
      refused(service, operation, refusalOf(service, name, {}, problems, operation.operationId), problems);

    const query = queryOf(search, operation);
    const headers = normalHeaders(request.headers);
    const input = { path, query, headers, contentType: undefined, body: undefined };
    const named = refusedCredential(service, headers);
    let body: ParsedBody | BodyError;
    try {
      body = await readBody(request.body, request.headers['content-type'], operation, service.document, {
        bytes: this.#options.bodyLimit ?? BODY_LIMIT,
        depth: JSON_DEPTH,
      });
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      body = error;
    }
    const verdict = await service.prism.verdict(operation, body instanceof BodyError ? input : { ...input, ...body });
    if (verdict.unauthorized) return refuse('unauthorized');
    if (named !== undefined) return refuse(named);
    if (body instanceof BodyError) return refuse(body.kind, [body.problem]);
    const problems = [...emptyNumbers(query, operation), ...verdict.problems];
    if (problems.length > 0) return refuse(verdict.unsupportedType ? 'unsupportedType' : 'validation', problems);

    const accept = headers.accept === undefined || headers.accept.trim() === '' ? undefined : headers.accept;
    try {
      const preference = preferenceOf(headers.prefer, search);
      if (preference) return new Reply(await service.prism.documented(operation, preference, accept));
      const call: Call = {
        path,
        query: typedQuery(query, operation),
        body: body.body,
        files: body.files,
        headers,
        accept,
        strict: this.#options.strict ?? false,
        outcome: headers['x-evalwire-outcome'],
      };
      return await behave(service, operation, call, this.#sessions.store(session, service.name, service));
    } catch (error) {
      if (error instanceof NotDocumented && error.status < 500)
        return refused(service, operation, { status: error.status, message: error.message });
      if (error instanceof RangeError) return new Reply({ status: 400, body: { error: error.message } });
      throw error;
    }
  }

  async #check(
    service: Service,
    operation: OperationModel,
    { status = 200, headers, body }: Reply,
  ): Promise<Reply | undefined> {
    if (PROTOCOL_STATUSES.includes(status)) return undefined;
    const answer: Documented = { status, headers, body: body instanceof Uint8Array ? '' : body };
    const messages = await service.prism.violations(operation, answer);
    if (messages.length === 0) return undefined;
    const violation = { service: service.name, operation: operation.operationId, status, messages };
    this.violations.push(violation);
    if (this.violations.length > VIOLATIONS_KEPT) this.violations.shift();
    return new Reply({
      status: 500,
      body: { evalwire: 'The mock broke its own document.', ...violation },
      headers: { 'content-type': 'application/json' },
    });
  }

  #known(name: string): ServiceSource {
    const source = this.#sources[name];
    if (!source || !Object.hasOwn(this.#sources, name))
      throw new RangeError(`There is no service "${name}"; there are ${this.serviceNames.join(', ')}.`);
    return source;
  }

  #seedFromOptions(): void {
    for (const [name, seed] of Object.entries(this.#options.seed ?? {})) this.#sessions.seed(name, seed);
  }
}

function plainAnswer(status: number, message: string): MockAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: message }) };
}

async function faultReply(service: Service, operation: OperationModel | undefined, fault: Fault): Promise<Reply> {
  const status = fault.status ?? 200;
  const headers = {
    ...fault.headers,
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  };
  let reply: Reply;
  if (fault.example !== undefined && operation)
    reply = new Reply(await service.prism.documented(operation, { code: status, example: fault.example }, undefined));
  else if (status < 400 && operation && fault.body === undefined)
    reply = new Reply(await service.prism.documented(operation, { code: status }, undefined));
  else reply = await refused(service, operation, { status, ...(fault.code === undefined ? {} : { code: fault.code }) });
  if (fault.body === undefined)
    return new Reply({ status, body: reply.body, headers: { ...reply.headers, ...headers } });
  const type = fault.type ?? reply.headers['content-type'] ?? 'application/json';
  return new Reply({
    status,
    body: new TextEncoder().encode(fault.body),
    headers: { ...reply.headers, 'content-type': type, ...headers },
  });
}

function serialized({ status = 200, headers, body }: Reply): MockAnswer {
  if (body === undefined || status === 204 || status === 304) {
    const { 'content-type': _none, ...rest } = headers;
    return { status, headers: rest, body: undefined };
  }
  if (body instanceof Uint8Array)
    return { status, headers: { 'content-type': 'application/octet-stream', ...headers }, body };
  const type = headers['content-type'] ?? 'application/json';
  return {
    status,
    headers: { ...headers, 'content-type': type },
    body: isJson(type) || typeof body !== 'string' ? JSON.stringify(body) : body,
  };
}

/** What a fault does to an answer that is otherwise as it should be. */
function spoilt(answer: MockAnswer, fault: Fault | undefined): MockAnswer {
  if (!fault) return answer;
  const headers = {
    ...answer.headers,
    ...fault.headers,
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  };
  if (fault.empty) return { ...answer, headers, body: undefined };
  if (fault.malformed) {
    const text = typeof answer.body === 'string' ? answer.body : '{"';
    return { ...answer, headers, body: text.slice(0, Math.max(1, Math.floor(text.length / 2))) };
  }
  return { ...answer, headers, ...(fault.truncate ? { connection: 'truncate' as const } : {}) };
}

/** Scheme names are case-insensitive (RFC 9110 §11.1), Prism's comparison is not. */
function normalHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { authorization } = headers;
  if (authorization === undefined) return { ...headers };
  return {
    ...headers,
    authorization: authorization.replace(
      /^(bearer|basic|digest)\s+/i,
      (scheme) => `${scheme[0]?.toUpperCase()}${scheme.slice(1).trim().toLowerCase()} `,
    ),
  };
}

function refusedCredential(
  { story, credentialHeaders }: Service,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  if (!story.credentials) return undefined;
  for (const name of credentialHeaders) {
    const token = headers[name]?.replace(/^\w+\s+/, '');
    if (token !== undefined && Object.hasOwn(story.credentials, token)) return story.credentials[token];
  }
  return undefined;
}

/** Query values as they came; booleans in lower case, as validators want them. */
function queryOf(search: string, operation: OperationModel): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(withoutPreference(search))) {
    const types = typesOfQuery(operation, name);
    const plain = types.includes('boolean') && /^(true|false)$/i.test(value) ? value.toLowerCase() : value;
    const other = Object.hasOwn(query, name) ? query[name] : undefined;
    Object.defineProperty(query, name, {
      value: other === undefined ? plain : [other, plain].flat(),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return query;
}

function typedQuery(query: Record<string, string | string[]>, operation: OperationModel): Record<string, unknown> {
  const typed = Object.entries(query).map(([name, value]) => {
    const types = typesOfQuery(operation, name);
    return [name, Array.isArray(value) ? value : coerced(value, types)];
  });
  return Object.fromEntries(typed);
}

function typesOfQuery(operation: OperationModel, name: string): readonly string[] {
  return operation.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name)?.types ?? [];
}

/** `limit=` is a number that is not there; Prism takes it for a parameter that is not there. */
function emptyNumbers(query: Record<string, string | string[]>, operation: OperationModel): Problem[] {
  return Object.entries(query)
    .filter(
      ([name, value]) =>
        value === '' &&
        typesOfQuery(operation, name).length > 0 &&
        !typesOfQuery(operation, name).some((type) => type === 'string' || type === 'array'),
    )
    .map(([name]) => ({
      in: 'query',
      field: name,
      rule: 'type',
      message: `must be ${typesOfQuery(operation, name).join(' or ')}`,
    }));
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
