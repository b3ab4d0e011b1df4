import type { UploadBody } from './upload.ts';

/** One row of a generated operation table: all that a method needs to know at run time. An absent field means no. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Set if the document groups methods: the method is then `client.<namespace>.<operationId>`. */
  readonly namespace?: string;
  readonly query?: readonly string[];
  /** `flat`: every argument that is not a path or query field is a body field. A name: that argument is the whole body. */
  readonly body?: 'flat' | { readonly argument: string };
  /** Omit the body if the caller passes no field of it. */
  readonly bodyOptional?: true;
  /** Values to send if the caller omits the argument (`x-send-default` in the document). */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** How to read a 2xx body; default `json`. `none` ignores the body, `text` and `bytes` return it unparsed. */
  readonly result?: 'json' | 'none' | 'text' | 'bytes';
  /** A 204 resolves to `null` (the document allows both a record and no content). */
  readonly nullable?: true;
  readonly page?: PageFields;
  /** Set by `createMethods`. */
  readonly hook?: OperationHook;
}

/** Where a page keeps its rows and how to request the next page (`x-pagination` in the document). */
export interface PageFields {
  readonly items: string;
  readonly total?: string;
  readonly more?: string;
  readonly limit: string;
  /** The argument that selects the page: a number of rows to skip, or with `byNumber` the page's number from 1. */
  readonly offset: string;
  readonly byNumber?: true;
}

export type OperationTable = Readonly<Record<string, Operation>>;

/** Everything that is special about one operation. A service declares it next to the types of that method. */
export interface OperationHook<Params = never, Result = unknown> {
  /** Fields that replace those of the generated table. */
  readonly override?: Partial<Pick<Operation, 'path' | 'result' | 'page'>>;
  /** Returns the arguments to send. Runs before the table's defaults are added. A `UsageError` rejects the call; nothing is sent. */
  arguments?(params: Params, operationId: string): object | Promise<object>;
  /** Returns the body to send; the arguments then fill only path and query. */
  body?(params: Params): UploadBody | Promise<UploadBody>;
  /** Returns the default time limit of one attempt in ms, from the arguments as sent. The caller's `timeoutMs` replaces it. */
  timeoutMs?(args: Record<string, unknown>): number;
  /** The result of a 2xx response whose body is empty. Without it, an empty body is an error if JSON is expected. */
  readonly emptyResult?: { readonly value: unknown };
  /** Converts the parsed body into the result. */
  result?(value: never, context: ResultContext): Result;
}

/** What a result hook knows about its call. */
export interface ResultContext {
  /** The arguments as sent, defaults included. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly response: Response;
}

/** Hooks of a client, placed like its methods: by operationId, within namespaces if there are any. */
export type Hooks<Methods> = {
  readonly [Name in keyof Methods]?: Methods[Name] extends (params: infer Params, ...rest: never) => infer Call
    ? OperationHook<NonNullable<Params>, Awaited<Call>>
    : Hooks<Methods[Name]>;
};
