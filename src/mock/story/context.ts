import type { JobView } from '../state/jobs.ts';
import type { Entry, ServiceStore } from '../state/store.ts';
import type { PathArguments, QueryArguments, RequestBody, ResponseBody } from './operation-types.ts';
import type { Refusal, RefusalRef } from './refusal.ts';
import type { FilePart, Reply } from './reply.ts';

/** What a story's functions are called with. `Op`: the generated type of the operation. */
export interface Context<Op = unknown> {
  readonly operationId: string;
  /** Path arguments, decoded. */
  readonly path: PathArguments<Op>;
  /** Query arguments, converted to the documented types: numbers, booleans, lists. */
  readonly query: QueryArguments<Op>;
  /** The parsed body: a JSON value or the fields of a form; `undefined` without one. */
  readonly body: RequestBody<Op>;
  readonly files: readonly FilePart[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The id in the request. */
  readonly id: string | undefined;
  /** The object that the request is about: found, created, or made from the documented example. */
  readonly entry: Entry | undefined;
  /** Whether the object was never created, so that `entry` was made from the documented example. */
  readonly synthetic: boolean;
  readonly job: JobView | undefined;
  readonly store: ServiceStore;
  /** The response body so far: the documented example with ids, sent fields and the job's state assigned to it. May be changed. */
  readonly base: ResponseBody<Op>;
  readonly strict: boolean;
  /** Returns the object with this id; for one that was never created, one made from the documented example. `undefined`: not found. */
  find(resource: string, id: string | number): Entry | undefined;
  /** Returns a copy of a documented example's body. Default: the first example of the success status. */
  example(name?: string, status?: number): ResponseBody<Op>;
  reply(init: ConstructorParameters<typeof Reply>[0]): Reply;
  refuse(refusal: RefusalRef, changes?: Partial<Refusal>): Reply;
  /** Returns the current time as an RFC 3339 date-time in UTC. */
  now(): string;
  uuid(): string;
}

/** What `shows` is called with: the object was created or seeded. */
export interface KnownContext<Op = unknown> extends Context<Op> {
  readonly entry: Entry;
}
