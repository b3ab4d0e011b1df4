import { isObject } from '../../core/json.ts';
import type { OperationModel } from '../../openapi/document.ts';
import { cloneJson, type Fields, pickFields } from '../json.ts';
import type { Service } from '../service.ts';
import type { JobView } from '../state/jobs.ts';
import { type Entry, type ServiceStore, uuid } from '../state/store.ts';
import type { Context } from './context.ts';
import { createErrorReply, resolveRefusal } from './error-reply.ts';
import { type FilePart, Reply } from './reply.ts';
import type { OperationStory, Reference, Refusal, RefusalRef, ResourceStory } from './story.ts';

/** A request that has been validated. */
export interface ValidRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Size of the body in bytes. */
  readonly size: number;
  readonly files: readonly FilePart[];
  readonly headers: Readonly<Record<string, string>>;
  readonly accept: string | undefined;
  readonly strict: boolean;
  /** The header `x-evalwire-outcome`. */
  readonly outcome: string | undefined;
}

const VERBS = ['creates', 'reads', 'polls', 'updates', 'moves', 'deletes', 'lists'] as const;
export type Verb = (typeof VERBS)[number];

/** One call of one operation: the request, the story of the operation and the objects of the session. */
export class Call {
  readonly service: Service;
  readonly operation: OperationModel;
  readonly story: OperationStory;
  readonly request: ValidRequest;
  readonly store: ServiceStore;
  /** The operation's verb, and the resource that it names; undefined if the story has none. */
  readonly verb: Verb | undefined;
  readonly resource: string | undefined;
  /** Ids of the owners that the path names. */
  readonly parents: Readonly<Record<string, string>>;
  /** Fields of the resource that contain the ids of owners in the path, with these ids. */
  readonly ownerFields: Readonly<Fields>;
  /** The id in the request. */
  readonly id: string | undefined;

  constructor(service: Service, operation: OperationModel, request: ValidRequest, store: ServiceStore) {
    this.service = service;
    this.operation = operation;
    this.request = request;
    this.store = store;
    this.story = service.story.operations?.[operation.operationId] ?? {};
    this.verb = VERBS.find((verb) => this.story[verb] !== undefined);
    this.resource = this.verb && this.story[this.verb];
    this.parents = this.resource === undefined ? {} : this.getOwners(this.resource);
    this.ownerFields = this.resource === undefined ? {} : this.#buildOwnerFields(this.resource);
    const name = this.story.by ?? operation.lastPathArgument;
    const value = name === undefined ? undefined : this.getArgument(name);
    this.id = value === undefined || value === null ? undefined : String(value);
  }

  getResource(name: string): ResourceStory {
    return this.service.story.resources[name] ?? {};
  }

  /** Returns the ids of a resource's owners that the path names, by path argument. */
  getOwners(resource: string): Record<string, string> {
    const owners: Record<string, string> = {};
    for (const name in this.getResource(resource).parents) {
      const id = this.request.path[name];
      if (id !== undefined) owners[name] = id;
    }
    return owners;
  }

  /** Returns the arguments that name an owner or another object, with the resource and the refusal for each. */
  listReferences(): [argument: string, to: string, otherwise: RefusalRef | undefined][] {
    const parents = this.resource === undefined ? {} : this.getResource(this.resource).parents;
    const references = { ...parents, ...this.story.refers } as Record<string, Reference>;
    return Object.entries(references).map(([argument, reference]) =>
      typeof reference === 'string' ? [argument, reference, undefined] : [argument, reference.to, reference.otherwise],
    );
  }

  #buildOwnerFields(resource: string): Fields {
    const fields: Fields = {};
    for (const [argument, to] of this.listReferences()) {
      const id = this.request.path[argument];
      for (const [field, owner] of Object.entries(this.getResource(resource).belongsTo ?? {}))
        if (owner === to && id !== undefined) fields[field] = this.#toId(owner, id);
    }
    return fields;
  }

  /** Returns an id as the resource has it: a number if its ids are numbers. */
  #toId(resource: string, id: string): string | number {
    const isNumber = typeof this.getResource(resource).newId?.(0, () => '') === 'number' && Number.isFinite(Number(id));
    return isNumber ? Number(id) : id;
  }

  /** Returns the path argument, query argument or body field with this name. */
  getArgument(name: string): unknown {
    const { path, query, body } = this.request;
    return path[name] ?? query[name] ?? (isObject(body) ? body[name] : undefined);
  }

  /**
   * Returns the fields of `sent` that the request schema declares (all, if it declares none or allows extra ones).
   * Undeclared fields must not overwrite response fields of the same name, and null must not where the response has no null.
   */
  getSentFields(sent: unknown = this.request.body): Fields {
    if (!isObject(sent)) return {};
    const { takes, fields, nullable } = this.service.shape(this.operation);
    const names = Object.keys(sent).filter(
      (name) =>
        (takes === undefined || takes.has(name)) && (sent[name] !== null || !fields.has(name) || nullable.has(name)),
    );
    return pickFields(sent, new Set(names));
  }

  /** Returns whether the id is treated as not found: deleted, unknown by the story or, in strict mode, never created. */
  isUnknown(resource: string, id: string, owners: Readonly<Record<string, string>>): boolean {
    const { request, store } = this;
    return request.strict || store.isGone(resource, id, owners) || (this.getResource(resource).unknown?.(id) ?? false);
  }

  /** Returns the object; if it was never created, one made from the example, which is not stored. `undefined`: it is not found. */
  findObject(resource: string, id: string): Entry | undefined {
    const owners = this.getOwners(resource);
    const found = this.store.find(resource, id, owners);
    if (found || this.isUnknown(resource, id, owners)) return found;
    return this.store.buildEntry(resource, this.createSyntheticFields(resource, id), { parents: owners });
  }

  /**
   * Creates the fields of an object that was never created: as the story says, or those of the documented example of its kind.
   * `example`: the documented response of this operation, which wins where both have a field.
   */
  createSyntheticFields(resource: string, id: string, example?: unknown): Fields {
    const { synthesize, id: field = 'id' } = this.getResource(resource);
    const own = synthesize?.(id);
    if (own) return cloneJson(own);
    const sample = this.service.getSample(resource) ?? (isObject(example) ? example : {});
    const shown = isObject(example) ? pickFields(example, new Set(Object.keys(sample))) : {};
    const owners = Object.entries(this.getOwners(resource)).filter(([name]) => typeof sample[name] === 'string');
    return cloneJson({
      ...sample,
      ...shown,
      ...Object.fromEntries(owners),
      ...this.#buildOwnerFields(resource),
      [field]: this.#toId(resource, id),
    });
  }

  refuseUnknown(resource: string): Refused {
    return this.refuse(this.getResource(resource).notFound ?? 'notFound');
  }

  refuse(ref: RefusalRef, changes?: Partial<Refusal>): Refused {
    const { service, operation, id } = this;
    const { path, query, body } = this.request;
    return new Refused(() => {
      const refusal = resolveRefusal(service, ref, changes, [], operation.operationId);
      return createErrorReply(service, operation, refusal, [], { id, path, query, body });
    });
  }

  /** Builds the argument of a story's functions. */
  createContext(
    known: { entry?: Entry | undefined; job?: JobView | undefined; synthetic?: boolean; base?: unknown } = {},
  ): Context {
    const { service, operation, request, store, id } = this;
    const { path, query, body, files, headers, strict } = request;
    return {
      operationId: operation.operationId,
      path,
      query,
      body,
      files,
      headers,
      id,
      entry: known.entry,
      synthetic: known.synthetic ?? false,
      job: known.job,
      store,
      base: cloneJson(known.base),
      strict,
      find: (resource, id) => this.findObject(resource, String(id)),
      example: (name, status) => service.example(operation, name, status),
      reply: (init) => new Reply(init),
      refuse: (ref, changes) => this.refuse(ref, changes),
      now: () => new Date(store.now()).toISOString(),
      uuid,
    };
  }
}

/** A refusal that a story or a verb returned. Its body is built when it is sent. */
export class Refused extends Reply {
  readonly toReply: () => Promise<Reply>;

  constructor(toReply: () => Promise<Reply>) {
    super({});
    this.toReply = toReply;
  }
}
