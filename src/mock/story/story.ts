/**
 * The story of a service: what its mock knows beyond the document, as data that a person can read.
 * `docs/mock.md` describes how to write one. The engine knows no service.
 * @module
 */
import type { JobView } from '../state/jobs.ts';
import type { ResourceModel, Resources, Seed } from '../state/model.ts';
import type { Entry, ServiceStore } from '../state/store.ts';
import type { Context, KnownContext } from './context.ts';
import type { ArgumentName, Keys, QueryArguments, RequestBody } from './operation-types.ts';
import type { ErrorStory, RefusalRef } from './refusal.ts';

export type { JobStory, Seed, SeedRow } from '../state/model.ts';
export type { Context, KnownContext } from './context.ts';
export type { About, ErrorFacts, ErrorStory, Problem, Refusal, RefusalRef } from './refusal.ts';
export { type FilePart, Reply } from './reply.ts';

export interface ResourceStory extends ResourceModel {
  /**
   * The refusal for an id of this kind that was deleted or, in strict mode, never created.
   * @default 'notFound'
   */
  readonly notFound?: RefusalRef;
  /** Ids that are not found even if the mock is not strict, for tests of the not-found case. */
  readonly unknown?: (id: string) => boolean;
  /** Fields computed from the progress of the job or from other objects: of rows, and of stored objects that are read or polled. */
  readonly derives?: (entry: Entry, job: JobView | undefined, store: ServiceStore) => Readonly<Record<string, unknown>>;
  /** Fields of the object for an id that was never created. Default: those of the documented example. */
  readonly synthesize?: (id: string) => Readonly<Record<string, unknown>>;
}

/** A function that decides whether a list contains an object; `value` is the query argument. */
export type Filter<Value> = (entry: Entry, value: Value, job: JobView | undefined, store: ServiceStore) => boolean;

/** Refuses a valid request if `when` returns true. */
export interface RefusalRule<Op = unknown> {
  readonly when: (ctx: Context<Op>) => boolean;
  readonly with: RefusalRef;
}

/** The resource that an argument refers to, and the refusal if that object is not found. Default: the resource's `notFound`. */
export type Reference = string | { readonly to: string; readonly otherwise: RefusalRef };

/** What one operation does. `Op`: the generated type of the operation. */
export interface OperationStory<Op = unknown> {
  /** What it does; at most one of these seven verbs, each names a resource. */
  readonly creates?: string;
  readonly reads?: string;
  /** Reads, and then advances the job by one poll. */
  readonly polls?: string;
  readonly lists?: string;
  /** Assigns the sent fields to the object. */
  readonly updates?: string;
  /** Moves the job to the state `to`. */
  readonly moves?: string;
  readonly deletes?: string;

  /** The path, query or body argument that contains the id. Default: the last path argument. */
  readonly by?: ArgumentName<Op>;
  /**
   * Arguments (path, query or body) that name other objects: `{ datasetId: 'dataset' }`. The request is refused if such an
   * object was deleted or, in strict mode, never created. Lists and unset arguments are allowed.
   */
  readonly refers?: { readonly [Name in ArgumentName<Op>]?: Reference };
  /** For `creates`: fields of a new object that the request does not send. Without it, the documented example has them. */
  readonly defaults?: (ctx: Context<Op>, index: number) => Readonly<Record<string, unknown>>;
  /** For `creates`: one object per element of the body (`true`: a list or a single object) or of a list in it (its name). */
  readonly many?: true | (unknown extends Op ? string : string & Keys<RequestBody<Op>>);
  /** For `moves`: the new state. */
  readonly to?: string;
  /** The states of the job in which the operation is allowed, and the refusal for all other states. */
  readonly only?: { readonly in: readonly string[]; readonly otherwise: RefusalRef };
  /**
   * For `lists`: query arguments that filter. A name compares the object's field of that name, or a function decides.
   * `{ component_id: 'aiComponentId' }`: the argument compares the field of another name.
   * An argument that is not sent filters by its documented default, or not at all if it has none.
   */
  readonly filters?:
    | readonly Extract<keyof QueryArguments<Op>, string>[]
    | { readonly [Name in keyof QueryArguments<Op>]?: string | Filter<NonNullable<QueryArguments<Op>[Name]>> };
  /** For `lists`: which objects belong to the list at all. */
  readonly where?: (entry: Entry, ctx: Context<Op>) => boolean;
  /** For `lists`: the query arguments with the page number, from 1, and the page size. Default: the document's `x-pagination`. */
  readonly pages?: { readonly number: string; readonly size: string };
  /** For `lists`: fields assigned to each row. */
  readonly row?: (entry: Entry, job: JobView | undefined, store: ServiceStore) => Record<string, unknown>;
  /**
   * For `lists`: which objects come first.
   * @default 'oldest'
   */
  readonly order?: 'oldest' | 'newest';
  /** Refusals of this operation. The first whose `when` returns true is sent. */
  readonly refuses?: readonly RefusalRule<Op>[];
  /** Success status. Default: the lowest documented 2xx. */
  readonly status?: number;
  /** Name of the example to start from. Default: the first. */
  readonly example?: string | ((ctx: Context<Op>) => string | undefined);
  /**
   * Whatever data cannot express. A returned object is assigned to the response body, field by field (`undefined` removes a
   * field). Any other value replaces the body. `ctx.reply(…)` and `ctx.refuse(…)` replace status and headers too.
   */
  readonly answer?: (ctx: Context<Op>) => unknown;
  /** Replaces `answer` for an object that was created or seeded. Any other keeps the documented example, or has `answer`. */
  readonly shows?: (ctx: KnownContext<Op>) => unknown;
}

/** Stories of operations by operationId. `Operations`: the generated `operations` of the service. */
export type OperationStories<Operations> = {
  readonly [Id in keyof Operations]?: OperationStory<Operations[Id]>;
};

export interface Story<Operations = Record<string, unknown>> {
  /** Path below `/<service>` that replaces the path of the document's server URL. Default: that path. */
  readonly prefix?: string;
  readonly errors: ErrorStory;
  /** Credentials for tests: the token, and the name of the refusal for it. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly resources?: Readonly<Record<string, ResourceStory>> & Resources;
  /** The objects at the start of each session. A listed resource without a seed starts with the rows of the document's example. */
  readonly seed?: Seed;
  readonly operations?: OperationStories<Operations>;
}

/**
 * Checks a story against the generated operations of its service: `defineStory<operations>({ … })`.
 * Without the type argument, bodies are `unknown`.
 */
export function defineStory<Operations = Record<string, unknown>>(story: Story<NoInfer<Operations>>): Story {
  return story as Story;
}
