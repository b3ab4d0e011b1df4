/**
 * The story of a service: what its mock knows beyond the document, as data a person can read.
 * How to write one: `docs/mock.md`. The engine knows no service.
 * @module
 */
import type { JobView } from '../state/jobs.ts';
import type { Entry, ServiceStore } from '../state/store.ts';

/** What was wrong with a request. */
export interface Problem {
  readonly in: 'path' | 'query' | 'header' | 'body' | 'request';
  /** Dotted name of the field; empty where the whole part is meant. */
  readonly field: string;
  /** JSON Schema keyword (`required`, `maximum`, …), or `malformed`, `type`, `depth`, `size`. */
  readonly rule: string;
  readonly message: string;
}

/** A refused request: its status, its code where the service has codes, its words. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  /** Default: what is wrong with the request, else the words of the document's example for that status and code. */
  readonly message?: string | ((about: About) => string);
  /** Anything that the service's `errors.body` knows to write. */
  readonly details?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A name in `errors`, or a refusal on the spot. */
export type RefusalRef = string | Refusal;

/** What a refusal's words may name. */
export interface About {
  readonly id: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: a story knows its bodies.
  readonly body: any;
}

export interface ErrorFacts extends Omit<Refusal, 'message'> {
  readonly message: string;
  readonly operationId: string | undefined;
  readonly problems: readonly Problem[];
}

export interface ErrorStory {
  /** Writes the service's error body. */
  body(error: ErrorFacts): unknown;
  /** A request that the document does not allow. A function picks status and code by what is wrong. */
  validation: Refusal | ((problems: readonly Problem[], operationId: string | undefined) => Refusal);
  unauthorized: Refusal;
  /** A path that no operation has. */
  unknownPath: Refusal;
  /** A path that exists, a method that it does not have. Default: 405 in the service's error shape. */
  unknownMethod?: Refusal;
  /** An id that nobody created, in strict mode; and one that was deleted. */
  notFound?: Refusal;
  /** Body too large. Default: as `validation`. */
  tooLarge?: Refusal;
  /** A content type that the operation does not take. Default: as `validation`. */
  unsupportedType?: Refusal;
  /** Further refusals by name, for `refuses`, `only`, `credentials` and `ctx.refuse`. */
  [name: string]: Refusal | ErrorStory['validation'] | ErrorStory['body'] | undefined;
}

export interface JobStory {
  /** The field that tells the state. */
  readonly field: string;
  /**
   * The states in their order; the last is the end. `polls`: how many polls show the state before the next one comes (default 1;
   * `Infinity`: until an operation moves it). With `--advance time` one poll stands for one tick.
   */
  readonly steps: readonly { readonly state: string; readonly polls?: number }[];
  /** Further states in which a job can end: failed, cancelled. */
  readonly ends?: readonly string[];
}

export interface ResourceStory {
  /** The field that carries the id. Default `id`. */
  readonly id?: string;
  /** Makes an id; `n` counts up. Default: after the form of the documented example (number, UUID, prefix-UUID). */
  readonly newId?: (n: number, uuid: () => string) => string | number;
  readonly job?: JobStory;
  /** Path arguments that name the owners: `{ componentId: 'component' }`. Lists show children of that owner; they go with it. */
  readonly parents?: Readonly<Record<string, string>>;
  /** The refusal for an id of this kind that nobody created or that was deleted. Default `notFound`. */
  readonly notFound?: RefusalRef;
  /** Ids that are unknown even where strangers are welcome (for tests of the not-found case). */
  readonly unknown?: (id: string) => boolean;
}

/** Fields of a seeded object; `$outcome` says how its job will end (`never`: it does not), `$parents` whose child it is. */
export type SeedRow = Record<string, unknown> & { $outcome?: string; $parents?: Record<string, string> };
export type Seed = Readonly<Record<string, readonly SeedRow[]>>;

export interface OperationStory {
  /** What it does; one of these, each naming a resource. */
  readonly creates?: string;
  readonly reads?: string;
  /** A read that moves the job on by one step. */
  readonly polls?: string;
  readonly lists?: string;
  /** Lays the sent fields over the object. */
  readonly updates?: string;
  /** Moves the job to the state `to`. */
  readonly moves?: string;
  readonly deletes?: string;

  /** The path, query or body argument with the id. Default: the last path argument. */
  readonly by?: string;
  /** For `moves`. */
  readonly to?: string;
  /** Only in these states of the job; else the refusal. */
  readonly only?: { readonly in: readonly string[]; readonly otherwise: RefusalRef };
  /**
   * For `lists`: query fields that filter; a name compares the field of that name, a function decides.
   * A field that is not sent filters by the default that the document gives it, or not at all.
   */
  readonly filters?:
    | readonly string[]
    | Readonly<
        Record<string, (entry: Entry, value: unknown, job: JobView | undefined, store: ServiceStore) => boolean>
      >;
  /** For `lists`: fields laid over each row. */
  readonly row?: (entry: Entry, job: JobView | undefined, store: ServiceStore) => Record<string, unknown>;
  /** For `lists`. Default `oldest` first. */
  readonly order?: 'oldest' | 'newest';
  /** Refusals of the service's own, looked at in this order once the request is valid. */
  readonly refuses?: readonly { readonly when: (ctx: Context) => boolean; readonly with: RefusalRef }[];
  /** Success status, where it is not the lowest 2xx of the document. */
  readonly status?: number;
  /** Named example to start from, where it is not the first. */
  readonly example?: string | ((ctx: Context) => string | undefined);
  /**
   * What data cannot say. An object is laid over the answer, field by field (undefined takes a field out);
   * any other value is the body; `ctx.reply(…)` and `ctx.refuse(…)` replace status and headers too.
   */
  readonly answer?: (ctx: Context) => unknown;
}

export interface Story {
  /** Path below `/<service>` that stands for the path of the document's server URL. Default: that path. */
  readonly prefix?: string;
  readonly errors: ErrorStory;
  /** Credentials that tests use: the token, and the name of the refusal it meets. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly resources?: Readonly<Record<string, ResourceStory>>;
  /** What is there at the start of each session. A listed resource without a seed starts with the rows of the document's example. */
  readonly seed?: Seed;
  readonly operations?: Readonly<Record<string, OperationStory>>;
}

/** One part of an upload; the bytes are counted, not kept. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

export class Reply {
  readonly status: number | undefined;
  /** Object for JSON, text or bytes for other types; undefined for no body. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** The named example that headers and content type are taken from. */
  readonly example: string | undefined;

  constructor(init: {
    status?: number | undefined;
    body?: unknown;
    headers?: Readonly<Record<string, string>>;
    example?: string | undefined;
  }) {
    this.status = init.status;
    this.body = init.body;
    this.headers = init.headers ?? {};
    this.example = init.example;
  }
}

/** What a story's functions are given. */
export interface Context {
  readonly operationId: string;
  /** Path arguments, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query fields as the document types them: numbers, booleans, lists. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The parsed body: JSON value or the form's fields; undefined without one. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows its bodies, which have been validated.
  readonly body: any;
  readonly files: readonly FilePart[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The id asked for. */
  readonly id: string | undefined;
  /** The object asked for or created; for an id that nobody created, one made up from the documented example. */
  readonly entry: Entry | undefined;
  /** Nobody created the object. */
  readonly stranger: boolean;
  readonly job: JobView | undefined;
  readonly store: ServiceStore;
  /** The answer so far: the documented example with ids, sent fields and state laid over it. Changing it is fine. */
  // biome-ignore lint/suspicious/noExplicitAny: as `body`.
  readonly base: any;
  readonly strict: boolean;
  /** The body of a documented example: of the success status, the first, unless said otherwise. */
  // biome-ignore lint/suspicious/noExplicitAny: as `body`.
  example(name?: string, status?: number): any;
  reply(init: ConstructorParameters<typeof Reply>[0]): Reply;
  refuse(refusal: RefusalRef, changes?: Partial<Refusal>): Reply;
  /** Now, as an RFC 3339 date-time in UTC. */
  now(): string;
  uuid(): string;
}

/** Gives the story its type; nothing else. */
export function defineStory(story: Story): Story {
  return story;
}
