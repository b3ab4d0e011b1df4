/** What the state of a session is made of: kinds of objects, their jobs, their seeds. Plain data, which a story writes. */

export interface JobStory {
  /** The field that contains the state. */
  readonly field: string;
  /** The states in their order; the last is the regular end. */
  readonly steps: readonly Step[];
  /** Further states in which a job can end: failed, cancelled. */
  readonly ends?: readonly string[];
}

/**
 * A state, and how many polls show it before the next one starts (`Infinity`: until an operation moves the job).
 * With `--advance time`, one tick counts as one poll. A name alone is a state that one poll shows.
 */
export type Step = string | { readonly state: string; readonly polls?: number };

/** A kind of object, as the store needs to know it. */
export interface ResourceModel {
  /**
   * The field that contains the id.
   * @default 'id'
   */
  readonly id?: string;
  /** Creates an id; `n` counts up. Default: an id of the documented example's form (number, UUID, prefix and UUID). */
  readonly newId?: (n: number, uuid: () => string) => string | number;
  readonly job?: JobStory;
  /**
   * Path arguments that name the owners: `{ componentId: 'component' }`.
   * Lists contain the children of that owner. Deleting an owner deletes its children.
   */
  readonly parents?: Readonly<Record<string, string>>;
  /**
   * Fields that contain the id of an owner: `{ datasetId: 'dataset' }`. Deleting the owner deletes the object. If the path
   * names the owner, by `parents` or by the operation's `refers`, new objects and responses have its id in the field, and
   * lists contain the objects of that owner.
   */
  readonly belongsTo?: Readonly<Record<string, string>>;
  /** Further fields by which the object is found, such as a unique name. */
  readonly keys?: readonly string[];
}

/** Fields of a seeded object. `$outcome`: how its job will end (`never`: it does not end). `$parents`: ids of its owners, by path argument. */
export type SeedRow = Record<string, unknown> & { $outcome?: string; $parents?: Record<string, string> };
/** Seeded objects by kind. */
export type Seed = Readonly<Record<string, readonly SeedRow[]>>;

/** Kinds of objects by name. */
export type Resources = Readonly<Record<string, ResourceModel>>;
