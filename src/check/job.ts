/** What a check has to know of a service beside its document: `src/<service>/check.ts`. */
export interface ServiceCheck {
  readonly jobs: readonly JobDefinition[];
  /** What the base URL of the service's client lacks and the document's server has at its end. */
  readonly apiPrefix?: string;
}

/** A kind of job, as a check has to follow it. */
export interface JobDefinition {
  /** The operations that start the job. Their links lead to `poll`. */
  readonly startedBy: readonly string[];
  /** The operation that returns the job's state. */
  readonly poll: string;
  /** The field with the state. Without it, the job has ended when `poll` succeeds; until then it responds with 404. */
  readonly field?: string;
  /** The states in their order, in groups of states that exclude each other. The last group is final. */
  readonly states: readonly (readonly string[])[];
  /** The final state of a job that has results. */
  readonly success?: string;
  /** Operations that succeed only after the job has ended with `success`. */
  readonly results?: readonly string[];
  /** Fields of the state that are absent or null until the job has ended. */
  readonly resultFields?: readonly string[];
  /** The operation that cancels the job; 409 if it has ended. */
  readonly cancel?: string;
  /** Whether a job that was started with this body ends without more requests. Default: it does. */
  endsByItself?(body: unknown): boolean;
  /** The operation that carries on a job that does not end by itself. Its response has the job's state. */
  readonly continuedBy?: string;
}
