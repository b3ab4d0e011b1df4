/**
 * Types of the raw client, read from the generated `paths`. They cover what openapi-fetch's client does.
 * openapi-fetch's own types are not used: `tsc` needs a second to check them, which is more than for all of this package's.
 */

export type RawMethodName = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The raw openapi-fetch client. Each method takes a path of the document and the parts of the request. */
export interface RawClient<Paths extends object> {
  /** Sends a request with the given method. */
  request<Name extends RawMethodName, Path extends PathsWith<Paths, Name>, As extends ParseAs = 'json'>(
    method: Name,
    path: Path,
    ...init: RawInit<RawOperation<Paths, Path, Name>, As>
  ): Promise<RawResult<RawOperation<Paths, Path, Name>, As>>;
  readonly GET: RawMethod<Paths, 'get'>;
  readonly PUT: RawMethod<Paths, 'put'>;
  readonly POST: RawMethod<Paths, 'post'>;
  readonly DELETE: RawMethod<Paths, 'delete'>;
  readonly OPTIONS: RawMethod<Paths, 'options'>;
  readonly HEAD: RawMethod<Paths, 'head'>;
  readonly PATCH: RawMethod<Paths, 'patch'>;
  readonly TRACE: RawMethod<Paths, 'trace'>;
  /** Registers middleware for the requests that follow. */
  use(...middleware: RawMiddleware[]): void;
  /** Removes middleware. */
  eject(...middleware: RawMiddleware[]): void;
}

export type RawMethod<Paths extends object, Name extends RawMethodName> = <
  Path extends PathsWith<Paths, Name>,
  As extends ParseAs = 'json',
>(
  path: Path,
  ...init: RawInit<RawOperation<Paths, Path, Name>, As>
) => Promise<RawResult<RawOperation<Paths, Path, Name>, As>>;

type PathsWith<Paths, Name extends RawMethodName> = {
  [Path in keyof Paths]: Paths[Path] extends { [K in Name]: unknown } ? Path : never;
}[keyof Paths];
type RawOperation<Paths, Path, Name> = Path extends keyof Paths
  ? Name extends keyof Paths[Path]
    ? Paths[Path][Name]
    : never
  : never;

/** The request of an operation; optional if the operation requires nothing. */
export type RawInit<Op, As extends ParseAs = 'json'> =
  Record<never, never> extends RequestParts<Op>
    ? [init?: RequestParts<Op> & RawRequestOptions<As>]
    : [init: RequestParts<Op> & RawRequestOptions<As>];

type RequestParts<Op> = ParameterParts<Op> & BodyPart<Op>;
type ParameterParts<Op> = Op extends { parameters: infer P }
  ? Record<never, never> extends P
    ? { params?: P }
    : { params: P }
  : { params?: { query?: Record<string, unknown> } };
type BodyPart<Op> = Op extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : Op extends { requestBody?: { content: infer C } }
    ? { body?: C[keyof C] }
    : { body?: never };

interface ParsedBodies {
  json: unknown;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
export type ParseAs = keyof ParsedBodies;

export type RawHeaders =
  | RequestInit['headers']
  | Record<string, string | number | boolean | (string | number | boolean)[] | null | undefined>;

/** Options of one request, in addition to those of `fetch`. */
export interface RawRequestOptions<As extends ParseAs = ParseAs> extends Omit<RequestInit, 'body' | 'headers'> {
  baseUrl?: string;
  headers?: RawHeaders;
  /**
   * How to read a success body.
   * @default 'json'
   */
  parseAs?: As;
  fetch?: (request: Request) => Promise<Response>;
  querySerializer?: ((query: never) => string) | object;
  bodySerializer?: (body: never) => unknown;
  pathSerializer?: (path: string, params: Record<string, unknown>) => string;
  middleware?: RawMiddleware[];
}

type Media<Reply> = Reply extends { content: infer C } ? C[keyof C] : undefined;
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | '2XX';
type Responses<Op> = Op extends { responses: infer R } ? R : unknown;
type Failure<R> = keyof R extends SuccessStatus ? unknown : Media<R[Exclude<keyof R, SuccessStatus>]>;

/** The parsed success body in `data`, or the parsed body of any other status in `error`. */
export type RawResult<Op, As extends ParseAs = 'json'> =
  | {
      data: As extends 'json' ? Media<Responses<Op>[keyof Responses<Op> & SuccessStatus]> : ParsedBodies[As];
      error?: never;
      response: Response;
    }
  | { data?: never; error: Failure<Responses<Op>>; response: Response };

// biome-ignore lint/suspicious/noConfusingVoidType: middleware may return nothing.
type MaybePromise<T> = T | undefined | void | Promise<T | undefined | void>;

/** Middleware of openapi-fetch. */
export interface RawMiddleware {
  onRequest?(options: RawMiddlewareOptions): MaybePromise<Request | Response>;
  onResponse?(options: RawMiddlewareOptions & { response: Response }): MaybePromise<Response>;
  onError?(options: RawMiddlewareOptions & { error: unknown }): MaybePromise<Response | Error>;
}

export interface RawMiddlewareOptions {
  request: Request;
  /** The path as the document spells it. */
  readonly schemaPath: string;
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** A different text for every request. */
  readonly id: string;
}
