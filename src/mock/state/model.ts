/** What the state of a session is made of: kinds of objects, their jobs, their seeds. Plain data, which a story writes. */

export interface JobStory {
  /** The field that contains the state. */
  readonly field: string;
  /**
   * The states in their order; the last is the regular end.
   * `polls`: how many polls show the state before the next one starts (`Infinity`: until an operation moves the job).
   * With `--advance time`, one tick counts as one poll.
   * @default polls: 1
   */
  readonly steps: readonly { readonly state: string; readonly polls?: number }[];
  /** Further states in which a job can end: failed, cancelled. */
  readonly ends?: readonly string[];
}

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
  /** Fields that contain the id of an owner: `{ datasetId: 'dataset' }`. Deleting the owner deletes the object. */
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
