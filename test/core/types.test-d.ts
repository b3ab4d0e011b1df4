/** Checked by `npm run typecheck`; never run. */
import type { Middleware } from 'openapi-fetch';
import { assertType, expectTypeOf } from 'vitest';
import type { ApiPromise } from '../../src/core/api-promise.ts';
import type { HttpClient } from '../../src/core/client.ts';
import { ApiError, type DescribedReply, EvalwireError, WaitTimeoutError } from '../../src/core/errors.ts';
import type { CallOptions, ClientOptions } from '../../src/core/options.ts';
import type { PagePromise } from '../../src/core/paginate.ts';
import type { Body, Params, ParamsWithBody, Result, Row } from '../../src/core/types.ts';
import { type Progress, Waiter, type WaitOptions, type WaitPlan } from '../../src/core/wait.ts';

/** Operations in the form that openapi-typescript gives them. */
interface Operations {
  get: {
    parameters: { query?: { limit?: number }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: object; content: { 'application/json': { name: string } } };
      404: { content: { 'application/json': { error: string } } };
    };
  };
  create: {
    parameters: { query?: never; header?: { 'x-workspace-id'?: string }; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': { name: string; size?: number } } };
    responses: { 201: { headers: object; content: { 'application/json': { id: string } } } };
  };
  change: {
    parameters: { query?: { dry?: boolean }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: { content: { 'application/json': { name?: string } } };
    responses: {
      200: { headers: object; content: { 'application/json': string[] } };
      202: { headers: object; content: { 'application/json': null } };
    };
  };
  remove: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: object; content?: never } };
  };
  oneOf: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': { agent: string } | { hub: string; model: string } } };
    responses: { 200: { headers: object; content: { 'application/json': unknown } } };
  };
}

// The arguments: path, query and body fields side by side; header parameters are options of the client.
expectTypeOf<Params<Operations['get']>>().toEqualTypeOf<{ id: string; limit?: number }>();
expectTypeOf<Params<Operations['create']>>().toEqualTypeOf<{ name: string; size?: number }>();
expectTypeOf<Params<Operations['change']>>().toEqualTypeOf<{ id: string; dry?: boolean; name?: string }>();
expectTypeOf<Params<Operations['remove']>>().toEqualTypeOf<{ id: string }>();
// Alternatives stay alternatives.
assertType<Params<Operations['oneOf']>>({ agent: 'a' });
assertType<Params<Operations['oneOf']>>({ hub: 'openai', model: 'm' });
// @ts-expect-error a hub without its model
assertType<Params<Operations['oneOf']>>({ hub: 'openai' });
// An empty body adds no arguments and forbids none.
interface EmptyBody {
  parameters: { path: { id: string } };
  requestBody: { content: { 'application/json': Record<string, never> } };
}
expectTypeOf<Params<EmptyBody>>().toEqualTypeOf<{ id: string }>();
// A body that is one argument.
expectTypeOf<ParamsWithBody<Operations['change'], 'config'>>().toMatchTypeOf<{ id: string; dry?: boolean }>();
expectTypeOf<ParamsWithBody<Operations['create'], 'config'>['config']>().toEqualTypeOf<Body<Operations['create']>>();

// The result: the body of every success.
expectTypeOf<Result<Operations['get']>>().toEqualTypeOf<{ name: string }>();
expectTypeOf<Result<Operations['change']>>().toEqualTypeOf<string[] | null>();
expectTypeOf<Row<{ data: { id: string }[]; total: number }, 'data'>>().toEqualTypeOf<{ id: string }>();
expectTypeOf<Row<{ data?: readonly number[] }, 'data'>>().toEqualTypeOf<number>();
expectTypeOf<Row<{ data: string }, 'data'>>().toBeNever();

// Promises.
declare const call: ApiPromise<{ name: string }>;
expectTypeOf(await call).toEqualTypeOf<{ name: string }>();
expectTypeOf(await call.withResponse()).toEqualTypeOf<{ data: { name: string }; response: Response }>();
assertType<Promise<{ name: string }>>(call);
declare const list: PagePromise<{ data: number[] }, number>;
expectTypeOf(await list).toEqualTypeOf<{ data: number[] }>();
for await (const item of list) expectTypeOf(item).toEqualTypeOf<number>();
for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<{ data: number[] }>();

// Waits.
declare const plan: WaitPlan<{ status: string }>;
const waiter = new Waiter(plan, {
  onProgress: ({ state }) => expectTypeOf(state).toEqualTypeOf<{ status: string } | undefined>(),
});
expectTypeOf(await waiter).toEqualTypeOf<{ status: string }>();
for await (const progress of waiter) expectTypeOf(progress).toEqualTypeOf<Progress<{ status: string }>>();
// @ts-expect-error seconds are spelled in ms
assertType<WaitOptions<unknown>>({ timeout: 60 });

// Options: undefined means not set, under exactOptionalPropertyTypes too.
assertType<CallOptions>({ signal: undefined, timeoutMs: undefined, maxRetries: undefined, headers: undefined });
assertType<CallOptions>({ signal: null });
assertType<ClientOptions>({ fetch, maxRetryAfterMs: 1, headers: { a: 'b' } });
// @ts-expect-error no such option
assertType<CallOptions>({ retries: 3 });
// @ts-expect-error a time limit is a number of ms
assertType<ClientOptions>({ timeoutMs: '30s' });

// Errors: instanceof narrows.
declare const error: unknown;
if (error instanceof ApiError) {
  expectTypeOf(error.status).toEqualTypeOf<number>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.body).toBeUnknown();
}
if (error instanceof WaitTimeoutError) expectTypeOf(error.attempts).toEqualTypeOf<number>();
if (error instanceof EvalwireError) expectTypeOf(error.message).toBeString();
// A vendor's class may give a field of the base a closer type.
class Vendor extends ApiError {
  override readonly body: string;
  constructor(reply: DescribedReply) {
    super(reply);
    this.body = reply.text;
  }
}
expectTypeOf<Vendor['body']>().toBeString();

// The raw client knows the paths.
interface Paths {
  '/items/{id}': {
    get: Operations['get'];
    patch: Operations['change'];
    delete: Operations['remove'];
    put?: never;
    parameters: object;
  };
  '/items': { post: Operations['create'] };
}
declare const client: HttpClient<Paths>;
const { http } = client;
const raw = await http.GET('/items/{id}', { params: { path: { id: '1' }, query: { limit: 2 } }, headers: { a: 1 } });
expectTypeOf(raw.data).toEqualTypeOf<{ name: string } | undefined>();
expectTypeOf(raw.response).toEqualTypeOf<Response>();
if (raw.error) expectTypeOf(raw.error).toEqualTypeOf<{ error: string }>();
else expectTypeOf(raw.data).toEqualTypeOf<{ name: string }>();
expectTypeOf((await http.POST('/items', { body: { name: 'a' } })).data).toEqualTypeOf<{ id: string } | undefined>();
expectTypeOf((await http.PATCH('/items/{id}', { params: { path: { id: '1' } } })).data).toEqualTypeOf<
  string[] | null | undefined
>();
const asText = await http.request('get', '/items/{id}', { params: { path: { id: '1' } }, parseAs: 'text' });
expectTypeOf(asText.data).toEqualTypeOf<string | undefined>();
expectTypeOf((await http.DELETE('/items/{id}', { params: { path: { id: '1' } } })).data).toEqualTypeOf<undefined>();
// @ts-expect-error no such path
http.GET('/nowhere');
// @ts-expect-error no such method of this path
http.PUT('/items/{id}');
// @ts-expect-error the path argument is missing
http.GET('/items/{id}');
// @ts-expect-error the body is missing
http.POST('/items', {});
// @ts-expect-error a field of the body is missing
http.POST('/items', { body: { size: 1 } });
// Middleware that is written with the types of openapi-fetch.
declare const middleware: Middleware;
http.use(middleware);
