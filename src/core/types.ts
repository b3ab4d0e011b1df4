/** Types that read a generated `operations` map. This file has no run-time code. */

/** One object type instead of an intersection; unions stay unions. */
export type Simplify<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

// A location that an operation does not use is `never`. A plain conditional type would distribute over it and return never.
type Fields<T> = [T] extends [never] ? unknown : T;
type Parameters<O, Place extends string> = O extends { parameters: infer P }
  ? Place extends keyof P
    ? Fields<Exclude<P[Place], undefined>>
    : unknown
  : unknown;
type Content<B> = [B] extends [never] ? unknown : B extends { content: infer C } ? C[keyof C] : unknown;
/** The request body's type. */
export type Body<O> = O extends { requestBody: infer B }
  ? Content<B>
  : O extends { requestBody?: infer B }
    ? Content<Exclude<B, undefined>>
    : unknown;

// A body without fields is a `Record<string, never>`, which no path or query field would fit.
type BodyFields<B> = [B] extends [Record<string, never>] ? unknown : B;

/** The flat argument object of an operation: path, query and body fields in one object. */
export type Params<O> = Simplify<Parameters<O, 'path'> & Parameters<O, 'query'> & BodyFields<Body<O>>>;
/** The argument object of an operation whose whole body is one argument. */
export type ParamsWithBody<O, Name extends string> = Simplify<
  Parameters<O, 'path'> & Parameters<O, 'query'> & { [K in Name]: Body<O> }
>;

type Success = 200 | 201 | 202 | 203;
/** The parsed body of an operation's success response. */
export type Result<O> = O extends { responses: infer R } ? Content<R[keyof R & Success]> : never;
/** The type of one row of a list. */
export type Row<Page, Field extends string> = Page extends { [K in Field]?: readonly (infer Item)[] } ? Item : never;
