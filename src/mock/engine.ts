/**
 * The mock's engine: takes a plain request, gives a plain answer. It knows neither a server nor any service.
 * @module
 */

import type { OperationModel } from '../openapi/document.ts';
import { type Fault, Faults, parseFault } from './faults.ts';
import { BodyError, type ParsedBody, readBody } from './http/body.ts';
import { readPreference } from './http/prefer-header.ts';
import { applyFault, createFaultReply, createMockError, type MockAnswer, serializeReply } from './http/reply.ts';
import { coerceQuery, type MockRequest, normalizeAccept, normalizeScheme, readQuery, sleep } from './http/request.ts';
import type { Match, Miss } from './http/router.ts';
import { NotDocumented } from './prism/prism.ts';
import { Service, type ServiceSource } from './service.ts';
import { type Advance, UnknownState } from './state/jobs.ts';
import { Sessions } from './state/sessions.ts';
import type { ServiceStore } from './state/store.ts';
import { refusalOf, refused } from './story/error-reply.ts';
import { behave } from './story/operation-handler.ts';
import { type Problem, Reply, type Seed } from './story/story.ts';

export type { MockAnswer, MockRequest };

export interface EngineOptions {
  /** An id that nobody created is not found. Default false: it is answered from the documented example. */
  readonly strict?: boolean | undefined;
  /** What moves jobs. Default `polls`. */
  readonly advance?: 'polls' | 'time' | undefined;
  /** With `advance: 'time'`: milliseconds that stand for one poll. Default 1000. */
  readonly tickMs?: number | undefined;
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number | undefined;
  /** Validates each answer against its document; a violation is answered with 500 and kept in `violations`. Default false. */
  readonly validateResponses?: boolean | undefined;
  /** Objects that every session has, by service and kind. */
  readonly seed?: Readonly<Record<string, Seed>> | undefined;
  /** Bytes that a body without its files may have. Default 10 MiB. */
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
  readonly serviceNames: readonly string[];
  readonly #sources: Readonly<Record<string, ServiceSource>>;
  readonly #options: EngineOptions;
  readonly #services = new Map<string, Promise<Service>>();
  readonly #sessions: Sessions;

  constructor(sources: Readonly<Record<string, ServiceSource>>, options: EngineOptions = {}) {
    this.#sources = sources;
    this.#options = options;
    this.serviceNames = Object.keys(sources);
    const advance: Advance =
      options.advance === 'time' ? { by: 'time', tickMs: options.tickMs ?? TICK_MS } : { by: 'polls' };
    this.#sessions = new Sessions(advance);
    for (const name of Object.keys(options.seed ?? {})) this.#known(name);
    this.#seedFromOptions();
  }

  /** Loads services ahead of their first request. Default: all. */
  async load(names: readonly string[] = this.serviceNames): Promise<void> {
    await Promise.all(names.map((name) => this.service(name)));
  }

  /** @throws RangeError for a name that is no service of this engine. */
  service(name: string): Promise<Service> {
    let service = this.#services.get(name);
    if (!service) {
      service = Service.load(name, this.#known(name)).then((loaded) => {
        this.#checkSeed(loaded, this.#options.seed?.[name] ?? {});
        return loaded;
      });
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

  /**
   * Adds objects: to one session, or to all that are and will be.
   * @throws RangeError for objects of a kind that the service does not have.
   */
  async seed(name: string, seed: Seed, session?: string): Promise<void> {
    this.#checkSeed(await this.service(name), seed);
    if (session === undefined) this.#sessions.seed(name, seed);
    else (await this.store(name, session)).seed(seed);
  }

  /** Answers a request; never throws. */
  async handle(name: string, request: MockRequest): Promise<MockAnswer> {
    try {
      return await this.#handle(await this.service(name), request);
    } catch (error) {
      return createMockError(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #handle(service: Service, request: MockRequest): Promise<MockAnswer> {
    const { method, target, headers } = request;
    const mark = target.indexOf('?');
    const [path, search] = mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
    const session = headers['x-evalwire-session'] ?? '';
    const match = service.router.match(method, path);
    const operation = 'operation' in match ? match.operation : undefined;

    let fault: Fault | undefined;
    try {
      const asked = headers['x-evalwire-fault'];
      const subject = { service: service.name, operation: operation?.operationId, method, session };
      fault = asked === undefined ? this.faults.match(subject) : parseFault(asked);
    } catch (error) {
      return createMockError(400, (error as Error).message);
    }
    const delay = (this.#options.latency ?? 0) + (fault?.delay ?? 0);
    if (delay > 0) await sleep(delay, request.signal);
    if (fault?.drop) return { status: 503, headers: {}, body: undefined, connection: 'drop' };
    if (fault && (fault.status !== undefined || fault.body !== undefined)) {
      try {
        return applyFault(serializeReply(await createFaultReply(service, operation, fault)), fault);
      } catch (error) {
        if (error instanceof NotDocumented) return createMockError(400, `x-evalwire-fault: ${error.message}`);
        throw error;
      }
    }
    let reply: Reply;
    try {
      reply = await this.#answer(service, match, request, search, session);
    } catch (error) {
      if (error instanceof UnknownState) return createMockError(400, `x-evalwire-outcome: ${error.message}`);
      // Not what the client prefers or accepts: no document names that answer, so it is not checked.
      if (operation && error instanceof NotDocumented && error.status < 500)
        return serializeReply(await refused(service, operation, { status: error.status, message: error.message }));
      throw error;
    }
    const answer = serializeReply(
      this.#options.validateResponses && operation ? await this.#checked(service, operation, reply) : reply,
    );
    return fault ? applyFault(answer, fault) : answer;
  }

  async #answer(
    service: Service,
    match: Match | Miss,
    request: MockRequest,
    search: string,
    session: string,
  ): Promise<Reply> {
    if (!('operation' in match)) return missed(service, match);
    const { operation, path } = match;
    const headers = normalizeScheme(request.headers);
    const query = readQuery(search, operation);
    const body = await this.#body(service, operation, request);
    const readable = body instanceof BodyError ? { contentType: undefined, body: undefined } : body;
    const refuse = (name: string, problems: readonly Problem[] = []) => {
      const about = { id: undefined, path, query, body: readable.body };
      return refused(
        service,
        operation,
        refusalOf(service, name, {}, problems, operation.operationId),
        problems,
        about,
      );
    };
    const verdict = await service.prism.verdict(operation, {
      path,
      query,
      headers,
      body: readable.body,
      contentType: readable.contentType,
    });
    if (verdict.unauthorized) return refuse('unauthorized');
    const unwelcome = refusedCredential(service, headers);
    if (unwelcome !== undefined) return refuse(unwelcome);
    if (body instanceof BodyError) return refuse(body.kind, [body.problem]);
    if (verdict.problems.length > 0) return refuse('validation', verdict.problems);

    const accept = normalizeAccept(headers.accept);
    const { strict = false } = this.#options;
    const outcome = headers['x-evalwire-outcome'];
    const preference = readPreference(headers.prefer, search);
    if (preference) return new Reply(await service.prism.documented(operation, preference, accept));
    const call = { ...body, path, query: coerceQuery(query, operation), headers, accept, strict, outcome };
    const reply = await behave(service, operation, call, this.#sessions.store(session, service.name, service));
    this.#sessions.recordUsage(body.size);
    return reply;
  }

  async #body(
    service: Service,
    operation: OperationModel,
    { body, headers }: MockRequest,
  ): Promise<ParsedBody | BodyError> {
    const limits = { bytes: this.#options.bodyLimit ?? BODY_LIMIT, depth: JSON_DEPTH };
    try {
      return await readBody(body, headers['content-type'], operation, service.document, limits);
    } catch (error) {
      if (error instanceof BodyError) return error;
      throw error;
    }
  }

  /** The reply, or what is wrong with it. */
  async #checked(service: Service, operation: OperationModel, reply: Reply): Promise<Reply> {
    const { status = 200, headers, body } = reply;
    if (PROTOCOL_STATUSES.includes(status)) return reply;
    const messages = await service.prism.violations(operation, {
      status,
      headers,
      body: body instanceof Uint8Array ? '' : body,
    });
    if (messages.length === 0) return reply;
    const violation: Violation = { service: service.name, operation: operation.operationId, status, messages };
    this.violations.push(violation);
    if (this.violations.length > VIOLATIONS_KEPT) this.violations.shift();
    return new Reply({ status: 500, body: { evalwire: 'The mock broke its own document.', ...violation } });
  }

  #known(name: string): ServiceSource {
    const source = Object.hasOwn(this.#sources, name) ? this.#sources[name] : undefined;
    if (!source) throw new RangeError(`There is no service "${name}"; there are ${this.serviceNames.join(', ')}.`);
    return source;
  }

  #checkSeed({ name, story }: Service, seed: Seed): void {
    const kinds = Object.keys(story.resources ?? {});
    for (const [kind, rows] of Object.entries(seed)) {
      if (!kinds.includes(kind))
        throw new RangeError(`${name} has no objects called "${kind}"; it has ${kinds.join(', ') || 'none'}.`);
      if (!Array.isArray(rows)) throw new RangeError(`The seed of ${name}'s "${kind}" must be a list of objects.`);
    }
  }

  #seedFromOptions(): void {
    for (const [name, seed] of Object.entries(this.#options.seed ?? {})) this.#sessions.seed(name, seed);
  }
}

function missed(service: Service, { allow }: Miss): Promise<Reply> {
  if (allow.length === 0) return refused(service, undefined, refusalOf(service, 'unknownPath'));
  const refusal = refusalOf(service, 'unknownMethod');
  return refused(service, undefined, { ...refusal, headers: { allow: allow.join(', '), ...refusal.headers } });
}

/** The refusal that the story has for the credential that was sent. */
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
