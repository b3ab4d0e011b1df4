/** The routes below `/_evalwire/`, with which tests in any language control the mock. */

import { isObject } from '../../core/json.ts';
import type { Engine, MockAnswer } from '../engine.ts';
import type { FaultRule } from '../faults.ts';
import type { Seed } from '../story/story.ts';

export interface AdminRequest {
  readonly method: string;
  /** The query, without its question mark. */
  readonly search: string;
  readonly body: AsyncIterable<Uint8Array>;
}

type Handler = (engine: Engine, query: URLSearchParams, body: unknown) => unknown;

const BODY_LIMIT = 10 * 1024 * 1024;

/** By route and method. A handler's result is the body of the response; without a result the status is 204. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  reset: { POST: (engine, query) => engine.reset(getSession(query)) },
  seed: {
    POST: async (engine, query, body) => {
      if (!isObject(body)) throw new RangeError('The body must be an object of services: { "vijil": { … } }.');
      for (const [service, seed] of Object.entries(body)) await engine.seed(service, seed as Seed, getSession(query));
    },
  },
  faults: {
    POST: (engine, query, body) => {
      const session = getSession(query);
      engine.faults.add({ ...(body as FaultRule), ...(session === undefined ? {} : { session }) });
    },
    DELETE: (engine) => engine.faults.clear(),
  },
  advance: {
    POST: (engine, _, body) => {
      engine.clock.advance((isObject(body) ? body.ms : undefined) as number);
      return { now: new Date(engine.clock.now()).toISOString() };
    },
  },
  requests: {
    GET: (engine, query) =>
      engine.requests({
        session: getSession(query),
        service: query.get('service') ?? undefined,
        operation: query.get('operation') ?? undefined,
      }),
  },
  violations: { GET: (engine) => engine.violations },
};

/** Every route with its method: `POST /_evalwire/reset`. */
const ROUTE_NAMES = Object.entries(ROUTES).flatMap(([name, methods]) =>
  Object.keys(methods).map((method) => `${method} /_evalwire/${name}`),
);

/** Responds to a request to `/_evalwire/<name>`. */
export async function handleAdminRequest(engine: Engine, name: string, request: AdminRequest): Promise<MockAnswer> {
  const methods = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (!methods)
    return createJsonAnswer(404, { error: `There is no /_evalwire/${name}. Use ${ROUTE_NAMES.join(', ')}.` });
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!handler) {
    const allow = Object.keys(methods).join(', ');
    return createJsonAnswer(405, { error: `Method not allowed. Use ${ROUTE_NAMES.join(', ')}.` }, { allow });
  }
  try {
    const result = await handler(engine, new URLSearchParams(request.search), await readJson(request.body));
    return result === undefined ? { status: 204, headers: {}, body: undefined } : createJsonAnswer(200, result);
  } catch (error) {
    return createJsonAnswer(400, { error: (error as Error).message });
  }
}

/** A JSON response about the mock itself. */
export function createJsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): MockAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-content-type-options': 'nosniff', ...headers },
    body: JSON.stringify(value, null, 1),
  };
}

function getSession(query: URLSearchParams): string | undefined {
  return query.get('session') ?? undefined;
}

async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<unknown> {
  let text = '';
  let size = 0;
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new RangeError(`The body exceeds ${BODY_LIMIT} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text.trim() === '' ? {} : JSON.parse(text);
}
