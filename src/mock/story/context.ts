import type { OperationModel } from '../../openapi/document.ts';
import { cloneJson, isRecord } from '../json.ts';
import type { Service } from '../service.ts';
import type { JobView } from '../state/jobs.ts';
import { type Entry, type ServiceStore, uuid } from '../state/store.ts';
import { refusalOf, refused } from './error-reply.ts';
import {
  type About,
  type Context,
  type FilePart,
  type OperationStory,
  type Refusal,
  type RefusalRef,
  Reply,
} from './story.ts';

/** A request that has been validated. */
export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Bytes of the body. */
  readonly size: number;
  readonly files: readonly FilePart[];
  readonly headers: Readonly<Record<string, string>>;
  readonly accept: string | undefined;
  readonly strict: boolean;
  /** From the header `x-evalwire-outcome`. */
  readonly outcome: string | undefined;
}

const VERBS = ['creates', 'reads', 'polls', 'updates', 'moves', 'deletes', 'lists'] as const;
export type Verb = (typeof VERBS)[number];

/** One call of one operation: what is known about it before anything happens. */
export class Frame {
  readonly service: Service;
  readonly operation: OperationModel;
  readonly story: OperationStory;
  readonly call: Call;
  readonly store: ServiceStore;
  /** What the operation does to objects of the kind `resource`; undefined where the story says nothing. */
  readonly verb: Verb | undefined;
  readonly resource: string | undefined;
  /** Ids of the owners that the path names. */
  readonly parents: Readonly<Record<string, string>>;
  /** The id asked for. */
  readonly id: string | undefined;

  constructor(service: Service, operation: OperationModel, call: Call, store: ServiceStore) {
    this.service = service;
    this.operation = operation;
    this.call = call;
    this.store = store;
    this.story = service.story.operations?.[operation.operationId] ?? {};
    this.verb = VERBS.find((verb) => this.story[verb] !== undefined);
    this.resource = this.verb && this.story[this.verb];
    this.parents = this.resource === undefined ? {} : this.ownersOf(this.resource);
    this.id = this.#id();
  }

  /** The owners of a kind that the path names, by path argument. */
  ownersOf(resource: string): Record<string, string> {
    const owners: Record<string, string> = {};
    for (const name in this.service.story.resources?.[resource]?.parents) {
      const id = this.call.path[name];
      if (id !== undefined) owners[name] = id;
    }
    return owners;
  }

  /** A refusal, worded for this call. */
  refuse(ref: RefusalRef, changes?: Partial<Refusal>): Promise<Reply> {
    const { id, service, operation } = this;
    const about: About = { id, path: this.call.path, query: this.call.query, body: this.call.body };
    return refused(service, operation, refusalOf(service, ref, changes, [], operation.operationId), [], about);
  }

  /** What a story's function is given. */
  context(
    known: { entry?: Entry | undefined; job?: JobView | undefined; stranger?: boolean; base?: unknown } = {},
  ): Context {
    const { service, operation, call, store, id } = this;
    return {
      operationId: operation.operationId,
      path: call.path,
      query: call.query,
      body: call.body,
      files: call.files,
      headers: call.headers,
      id,
      entry: known.entry,
      stranger: known.stranger ?? false,
      job: known.job,
      store,
      base: cloneJson(known.base),
      strict: call.strict,
      example: (name, status) => service.example(operation, name, status),
      reply: (init) => new Reply(init),
      refuse: (ref, changes) => new Refused(() => this.refuse(ref, changes)),
      now: () => new Date(store.now()).toISOString(),
      uuid,
    };
  }

  #id(): string | undefined {
    const name = this.story.by ?? this.operation.lastPathArgument;
    if (name === undefined) return undefined;
    const { path, query, body } = this.call;
    const value = path[name] ?? query[name] ?? (isRecord(body) ? body[name] : undefined);
    return value === undefined || value === null ? undefined : String(value);
  }
}

/** A refusal that a story's function asks for; it is worded once the function has returned it. */
export class Refused extends Reply {
  readonly settle: () => Promise<Reply>;

  constructor(settle: () => Promise<Reply>) {
    super({});
    this.settle = settle;
  }
}
