/**
 * What the generated `operations` of a service (openapi-typescript) say about one operation, as a story's functions see it.
 * An operation of which nothing is known is `unknown`: its arguments are plain records, its bodies are `unknown`.
 */

/** Path arguments. The mock passes them as decoded text, whatever type the document gives them. */
export type PathArguments<Op> = Op extends { parameters: { path: infer P } }
  ? { readonly [Name in keyof P]: string }
  : unknown extends Op
    ? Readonly<Record<string, string>>
    : Readonly<Record<never, never>>;

/** Query arguments; each may be absent. */
export type QueryArguments<Op> = Op extends { parameters: { query?: infer Q } }
  ? [Q] extends [undefined]
    ? Readonly<Record<never, never>>
    : Readonly<Partial<NonNullable<Q>>>
  : unknown extends Op
    ? Readonly<Record<string, unknown>>
    : Readonly<Record<never, never>>;

/** The request body, of any content type that the operation accepts. */
export type RequestBody<Op> = Op extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : Op extends { requestBody?: infer B }
    ? NonNullable<B> extends { content: infer C }
      ? C[keyof C] | undefined
      : undefined
    : Op extends { responses: unknown }
      ? undefined
      : unknown;

/** The JSON body of the success response, which is the one with the lowest 2xx status. */
export type ResponseBody<Op> = Op extends { responses: infer R } ? JsonBody<SuccessResponse<R>> : unknown;

type SuccessResponse<R> = R extends { 200: infer S }
  ? S
  : R extends { 201: infer S }
    ? S
    : R extends { 202: infer S }
      ? S
      : unknown;

type JsonBody<S> = S extends { content: { 'application/json': infer B } } ? B : unknown;

/** Names of an operation's path, query and body arguments. */
export type ArgumentName<Op> = unknown extends Op
  ? string
  : Extract<keyof PathArguments<Op> | keyof QueryArguments<Op> | Keys<RequestBody<Op>>, string>;

/** The property names of an object type, of every member of a union. */
export type Keys<T> = T extends object ? keyof T : never;
