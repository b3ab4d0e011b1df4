/**
 * The mock's engine: takes a plain request and returns a plain response. It knows neither a server nor a particular service.
 * @module
 */

import { isObject } from '../core/json.ts';
import type { OperationModel } from '../openapi/document.ts';
import { Faults, formatFault, parseFault } from './faults.ts';
import { applyFault, createFaultReply, createMockError, type MockAnswer, serializeReply } from './http/reply.ts';
import { type MockRequest, sleep } from './http/request.ts';
import { splitTarget } from './http/target.ts';
import { answerRequest, type Exchange } from './operation-request.ts';
import { NotDocumented } from './prism/prism.ts';
import { type RequestFilter, RequestLog, type RequestRecord, redactQuery, redactRecord } from './request-log.ts';
import { Service, type ServiceSource } from './service.ts';
import { Clock } from './state/clock.ts';
import { type Advance, UnknownState } from './state/jobs.ts';
import { Sessions } from './state/sessions.ts';
import type { ServiceStore } from './state/store.ts';
import { createErrorReply } from './story/error-reply.ts';
import { Reply, type Seed } from './story/story.ts';

export type { MockAnswer, MockRequest };

export interface EngineOptions {
  /**
   * Responds with the documented not-found error for ids that were never created. If false, the response is the documented example with that id.
   * @default false
   */
  readonly strict?: boolean | undefined;
  /**
   * How jobs advance: with each poll, or with time (see `tickMs`).
   * @default 'polls'
   */
  readonly advance?: 'polls' | 'time' | undefined;
  /**
   * With `advance: 'time'`: milliseconds that count as one poll.
   * @default 1000
   */
  readonly tickMs?: number | undefined;
  /**
   * Milliseconds before each response.
   * @default 0
   */
  readonly latency?: number | undefined;
  /**
   * Validates each response of the mock against its OpenAPI document. A violation becomes a response with the status 500 and an entry in `violations`.
   * @default false
   */
  readonly validateResponses?: boolean | undefined;
  /** Objects that every session has, by service and kind. */
  readonly seed?: Readonly<Record<string, Seed>> | undefined;
  /**
   * Limit of a request body in bytes, files excluded.
   * @default 10485760
   */
  readonly bodyLimit?: number | undefined;
  /** Called after each request to a service. */
  readonly onRequest?: ((record: RequestRecord) => void) | undefined;
}

/** A response of the mock that its OpenAPI document does not allow. */
export interface Violation {
  readonly service: string;
  readonly operation: string;
  readonly status: number;
  readonly messages: readonly string[];
}

const BODY_LIMIT = 10 * 1024 * 1024;
/** Larger bodies are left out of the request log. */
const LOGGED_BODY_LIMIT = 16 * 1024;
const VIOLATIONS_KEPT = 100;
const TICK_MS = 1000;
/** Statuses that HTTP itself defines, so that a document need not list them. */
const PROTOCOL_STATUSES = [405, 406, 413, 415];

export class Engine {
  readonly faults = new Faults();
  readonly clock = new Clock();
  /** What `validateResponses` found; the latest hundred. */
  readonly violations: Violation[] = [];
  readonly serviceNames: readonly string[];
  readonly #sources: Readonly<Record<string, ServiceSource>>;
  readonly #options: EngineOptions;
  readonly #services = new Map<string, Promise<Service>>();
  readonly #sessions: Sessions;
  readonly #log = new RequestLog();

  constructor(sources: Readonly<Record<string, ServiceSource>>, options: EngineOptions = {}) {
    this.#sources = sources;
    this.#options = options;
    this.serviceNames = Object.keys(sources);
    const advance: Advance =
      options.advance === 'time' ? { by: 'time', tickMs: options.tickMs ?? TICK_MS } : { by: 'polls' };
    this.#sessions = new Sessions(advance, this.clock);
    for (const name of Object.keys(options.seed ?? {})) this.#getSource(name);
  }

  /** Loads services before their first request. Default: all. */
  async load(names: readonly string[] = this.serviceNames): Promise<void> {
    await Promise.all(names.map((name) => this.service(name)));
  }

  /** @throws {RangeError} when the engine has no service of that name. */
  service(name: string): Promise<Service> {
    let service = this.#services.get(name);
    if (!service) {
      service = Service.load(name, this.#getSource(name)).then((loaded) => {
        checkSeed(loaded, this.#options.seed?.[name] ?? {});
        return loaded;
      });
      this.#services.set(name, service);
    }
    return service;
  }

  /** The objects of a service in a session, for a test to read or to change. */
  async store(name: string, session = ''): Promise<ServiceStore> {
    return this.#getStore(await this.service(name), session);
  }

  /** Forgets what happened in one session, or everywhere: then later seeds, standing faults and the clock are reset as well. */
  reset(session?: string): void {
    this.#sessions.reset(session);
    this.#log.clear(session);
    if (session !== undefined) return;
    this.faults.clear();
    this.clock.reset();
  }

  /**
   * Adds objects to one session, or to all present and future ones. Each session gets its copy when it first uses the service.
   * @throws {RangeError} for objects of a kind that the service does not have, and when all seeds together take more than 32 MiB.
   */
  async seed(name: string, seed: Seed, session?: string): Promise<void> {
    const service = await this.service(name);
    checkSeed(service, seed);
    if (session === undefined) this.#sessions.seed(name, seed, (kind) => service.story.resources[kind]?.id ?? 'id');
    else this.#sessions.seedSession(this.#getStore(service, session), seed);
  }

  /** The latest requests to services, oldest first: at most 500. */
  requests(filter?: RequestFilter): RequestRecord[] {
    return this.#log.list(filter);
  }

  /** Responds to a request; never throws. */
  async handle(name: string, request: MockRequest): Promise<MockAnswer> {
    const started = performance.now();
    const exchange: Exchange = {};
    const at = this.clock.now();
    let answer: MockAnswer;
    try {
      answer = await this.#handle(await this.service(name), request, exchange);
    } catch (error) {
      answer = createMockError(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const { operation, fault, body } = exchange;
    const record: RequestRecord = {
      at: new Date(at).toISOString(),
      service: name,
      method: request.method,
      path: redactQuery(request.target),
      operation: operation?.operationId,
      session: getSession(request),
      status: answer.connection === 'drop' ? undefined : answer.status,
      fault: fault && formatFault(fault),
      ms: performance.now() - started,
      body: body && body.size <= LOGGED_BODY_LIMIT ? body.body : undefined,
    };
    this.#log.add(record);
    this.#options.onRequest?.(redactRecord(record));
    return answer;
  }

  async #handle(service: Service, request: MockRequest, exchange: Exchange): Promise<MockAnswer> {
    const { method, target, headers } = request;
    const { path, search } = splitTarget(target);
    const match = service.router.match(method, path);
    const operation = 'operation' in match ? match.operation : undefined;
    exchange.operation = operation;

    try {
      const requested = headers['x-evalwire-fault'];
      const subject = {
        service: service.name,
        operation: operation?.operationId,
        method,
        session: getSession(request),
      };
      exchange.fault = requested === undefined ? this.faults.match(subject) : parseFault(requested);
    } catch (error) {
      return createMockError(400, (error as Error).message);
    }
    const { fault } = exchange;
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
      const { strict = false, bodyLimit = BODY_LIMIT } = this.#options;
      const store = () => this.#getStore(service, getSession(request));
      reply = await answerRequest(service, match, request, search, { strict, bodyLimit, store, exchange });
      if (exchange.body) this.#sessions.recordUsage(exchange.body.size);
    } catch (error) {
      if (error instanceof UnknownState) return createMockError(400, `x-evalwire-outcome: ${error.message}`);
      // The client prefers or accepts something that no document contains, so the response is not validated.
      if (operation && error instanceof NotDocumented && error.status < 500)
        return serializeReply(
          await createErrorReply(service, operation, { status: error.status, message: error.message }),
        );
      throw error;
    }
    const answer = serializeReply(
      this.#options.validateResponses && operation ? await this.#validate(service, operation, reply) : reply,
    );
    return fault ? applyFault(answer, fault) : answer;
  }

  /** Returns the reply, or a description of its violations. */
  async #validate(service: Service, operation: OperationModel, reply: Reply): Promise<Reply> {
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
    const evalwire = 'The mock\'s response does not match its OpenAPI document; see "messages".';
    return new Reply({ status: 500, body: { evalwire, ...violation } });
  }

  #getStore(service: Service, session: string): ServiceStore {
    const seeds = [service.seed, this.#options.seed?.[service.name] ?? {}];
    return this.#sessions.store(session, service.name, { story: service.story, seeds });
  }

  #getSource(name: string): ServiceSource {
    const source = Object.hasOwn(this.#sources, name) ? this.#sources[name] : undefined;
    if (!source) throw new RangeError(`There is no service "${name}"; there are ${this.serviceNames.join(', ')}.`);
    return source;
  }
}

function getSession({ headers }: MockRequest): string {
  return headers['x-evalwire-session'] ?? '';
}

function checkSeed({ name, story }: Service, seed: Seed): void {
  const kinds = Object.keys(story.resources);
  for (const [kind, rows] of Object.entries(seed)) {
    if (!kinds.includes(kind))
      throw new RangeError(`${name} has no objects called "${kind}"; it has ${kinds.join(', ') || 'none'}.`);
    if (!Array.isArray(rows)) throw new RangeError(`The seed of ${name}'s "${kind}" must be a list of objects.`);
    if (!rows.every(isObject))
      throw new RangeError(`The seed of ${name}'s "${kind}" contains a row that is not an object.`);
  }
}
