/** How a story describes the errors of its service. */

/** What is wrong with a request. */
export interface Problem {
  readonly in: 'path' | 'query' | 'header' | 'body' | 'request';
  /** Dotted name of the field; empty if the problem concerns the whole part. */
  readonly field: string;
  /** JSON Schema keyword (`required`, `maximum`, …), or `malformed`, `type`, `depth`, `size`. */
  readonly rule: string;
  readonly message: string;
}

/** An error response: its status, its code if the service has codes, its message. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  /** Default: what is wrong with the request; otherwise the message of the document's example for that status and code. */
  readonly message?: string | ((about: About) => string);
  /** Passed to the service's `errors.body`. */
  readonly details?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A name in `errors`, or a refusal in place. */
export type RefusalRef = string | Refusal;

/** The request that a refusal's message is about. */
export interface About {
  readonly id: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface ErrorFacts extends Omit<Refusal, 'message'> {
  readonly message: string;
  readonly operationId: string | undefined;
  readonly problems: readonly Problem[];
}

export interface ErrorStory {
  /** Builds the service's error body. */
  body(error: ErrorFacts): unknown;
  /** A request that the document does not allow. A function chooses status and code by what is wrong. */
  validation: Refusal | ((problems: readonly Problem[], operationId: string | undefined) => Refusal);
  unauthorized: Refusal;
  /** A path that no operation has. */
  unknownPath: Refusal;
  /** A path that exists, with a method that it does not have. Default: 405 in the service's error shape. */
  unknownMethod?: Refusal;
  /** An id that was deleted or, in strict mode, never created. */
  notFound?: Refusal;
  /** The body is too large. Default: as `validation`. */
  tooLarge?: Refusal;
  /** A content type that the operation does not accept. Default: as `validation`. */
  unsupportedType?: Refusal;
  /** Further refusals by name, for `refuses`, `only`, `credentials` and `ctx.refuse`. */
  [name: string]: Refusal | ErrorStory['validation'] | ErrorStory['body'] | undefined;
}
