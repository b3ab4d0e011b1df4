import { operations } from '../../generated/mutagent/operations.ts';
import type { Operation } from '../../src/core/operation.ts';
import { createMutagentClient, type MutagentClient, type SDKError } from '../../src/mutagent/index.ts';
import { collect } from '../support/collect.ts';
import { type Exchange, type Recording, type ReplayPlan, testRecordings } from '../support/recordings.ts';

type Arguments = Record<string, unknown>;
type Calls = ReplayPlan<MutagentClient>['calls'];
type Call = Calls[string];

testRecordings<MutagentClient>({
  service: 'mutagent',
  covers: ({ call, error }) => call in calls() && error?.type !== 'PydanticUserError',
  headers: ['x-api-key', 'authorization', 'x-workspace-id', 'x-organization-id', 'accept'],
  client: (fetch, recording) => {
    const headers = recording.exchanges[0]?.request.headers ?? {};
    return createMutagentClient({
      // A function: without any credential setting the client is rejected (contract §2).
      apiKey: () => headers['x-api-key'],
      bearerAuth: headers.authorization?.replace(/^Bearer /, ''),
      workspaceId: headers['x-workspace-id'],
      organizationId: headers['x-organization-id'],
      baseUrl: refusedUrl(recording) ?? `https://mutagent.test${prefixOf(recording)}`,
      maxRetries: 0,
      fetch,
    });
  },
  calls: calls(),
  // Our message adds the server's message to the recorded text (contract §3).
  error: ({ name, message, statusCode }: SDKError, { error }) => ({
    type: name,
    message: error && message.startsWith(error.message) ? error.message : message,
    status_code: statusCode ?? null,
  }),
  departures: [
    {
      ruling: 'contract §4: no slash at the end of a collection path',
      applies: ({ exchanges }) => exchanges.some(({ request }) => request.path.endsWith('/')),
      instead: (recording) =>
        withRequests(recording, (request) => ({ ...request, path: request.path.replace(/\/$/, '') })),
    },
    {
      ruling: 'contract §5.1: booleans in lower case',
      applies: ({ exchanges }) => exchanges.some(({ request }) => Object.entries(request.query).some(isPythonBoolean)),
      instead: (recording) =>
        withRequests(recording, (request) => ({
          ...request,
          query: Object.fromEntries(
            Object.entries(request.query).map(([name, value]) => [
              name,
              isPythonBoolean([name, value]) ? String(value).toLowerCase() : value,
            ]),
          ),
        })),
    },
    {
      ruling: 'contract §3: a success that is not JSON is an SDKError',
      applies: (recording) => recording.error?.type === 'JSONDecodeError' && !isNoResult(recording),
      instead: ({ exchanges, ...recording }) => ({
        ...recording,
        exchanges,
        error: sdkError(recording.call, exchanges),
      }),
    },
    {
      ruling: 'contract §3: a success without a body is undefined where no result is documented',
      applies: (recording) => recording.error?.type === 'JSONDecodeError' && isNoResult(recording),
      instead: ({ error: _, ...recording }) => ({ ...recording, result: null }),
    },
    {
      ruling: 'contract §10: there are no stand-alone functions with an error class of their own',
      applies: ({ error }) => error?.type === 'HTTPStatusError',
      instead: ({ exchanges, ...recording }) => ({
        ...recording,
        exchanges,
        error: sdkError(recording.call, exchanges),
      }),
    },
    {
      ruling: 'contract §2: plain HTTP is refused with a MutagentError',
      applies: (recording) => refusedUrl(recording) !== undefined,
      instead: (recording) => ({
        ...recording,
        error: {
          type: 'InsecureHttpError',
          message: `baseUrl "${refusedUrl(recording)}" would send the credentials unencrypted`,
          status_code: null,
        },
      }),
    },
  ],
});

/** The official client's name of every operation is ours in snake_case; flows come after. */
function calls(): Calls {
  const plain = Object.entries(operations).map(([operationId, operation]): [string, Call] => [
    `${snakeCased(operation.namespace)}.${snakeCased(operationId)}`,
    (client, _, kwargs, recording) =>
      recording.exchanges.length === 1
        ? callOf(client, operationId, argumentsOf(operation, kwargs, recording))
        : flow(client, recording),
  ]);
  return {
    ...Object.fromEntries(plain),
    'prompt_evaluations.list_evaluations': ({ promptEvaluations }, _, kwargs, recording) => {
      const list = promptEvaluations.listEvaluations(argumentsOf(operations.listEvaluations, kwargs, recording));
      // The recording of a walk holds its pages.
      return Array.isArray(recording.result) ? collect(list.pages()) : list;
    },
    'prompt_evaluations.get_evaluation_result': ({ promptEvaluations }, _, kwargs, recording) => {
      const args = argumentsOf(operations.getEvaluationResult, kwargs, recording) as { id: number };
      return recording.exchanges.length === 1
        ? promptEvaluations.getEvaluationResult(args)
        : promptEvaluations.waitForEvaluationResult(args);
    },
  };
}

/** The recording of a flow names its first call alone: each exchange is made one call. */
async function flow(client: MutagentClient, recording: Recording): Promise<unknown[]> {
  const results = [];
  for (const exchange of recording.exchanges) {
    const { method, path } = exchange.request;
    const called = Object.entries(operations).find(
      ([, row]) => row.method === method && new RegExp(`${row.path.replace('{id}', '\\d+')}/?$`).test(path),
    );
    if (!called) throw new Error(`no operation is ${method} ${path}`);
    const [operationId, operation] = called;
    const args = argumentsOf(operation, {}, { ...recording, exchanges: [exchange] });
    results.push(await callOf(client, operationId, args));
  }
  return results;
}

function callOf(client: MutagentClient, operationId: string, args: Arguments): unknown {
  const { namespace } = operations[operationId as keyof typeof operations];
  return (client[namespace] as unknown as Record<string, (args: Arguments) => unknown>)[operationId]?.(args);
}

/** Our arguments of a recorded call. Some recordings (of flows, of credentials) name none: these then stand in the first request alone. */
function argumentsOf(operation: Operation, kwargs: Arguments, { exchanges }: Recording): Arguments {
  const { request } = exchanges[0] ?? {};
  if (operation.body === 'flat')
    return (kwargs.body ?? (request?.body && 'json' in request.body ? request.body.json : {})) as Arguments;
  if (Object.keys(kwargs).length > 0)
    return Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [camelCased(name), value]));
  const id = request?.path.match(/\/(\d+)(?:\/|$)/)?.[1];
  const query = Object.entries(request?.query ?? {}).map(([name, value]) => [
    name,
    /^\d+$/.test(String(value)) ? Number(value) : value,
  ]);
  const body = operation.body && request?.body && 'json' in request.body ? { body: request.body.json } : {};
  return { ...(id === undefined ? {} : { id: Number(id) }), ...Object.fromEntries(query), ...body };
}

function snakeCased(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Python writes `id_` where a name is taken. */
function camelCased(name: string): string {
  return name.replace(/_$/, '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A success without a body, of an operation whose reply is not documented. */
function isNoResult({ call, exchanges }: Recording): boolean {
  const undocumented = ['prompt_evaluations.delete_evaluation', 'prompt.list_prompt_versions'];
  return undocumented.includes(call) && exchanges.at(-1)?.response.body === null;
}

/** A server URL may carry a path prefix. */
function prefixOf({ exchanges }: Recording): string {
  return exchanges[0]?.request.path.match(/^(.*?)\/api\//)?.[1] ?? '';
}

function withRequests(recording: Recording, change: (request: Exchange['request']) => Exchange['request']): Recording {
  return {
    ...recording,
    exchanges: recording.exchanges.map((exchange) => ({ ...exchange, request: change(exchange.request) })),
  };
}

function isPythonBoolean([name, value]: [string, unknown]): boolean {
  return ['isLatest', 'force'].includes(name) && (value === 'True' || value === 'False');
}

function sdkError(call: string, exchanges: Exchange[]): { type: string; message: string; status_code: number } {
  const operationId = camelCased(call.replace(/^.*\./, ''));
  const status = exchanges.at(-1)?.response.status ?? 0;
  return { type: 'SDKError', message: `[${operationId}] HTTP ${status}: `, status_code: status };
}

/** The URL that the official client rejected. */
function refusedUrl({ error }: Recording): string | undefined {
  return error?.message.match(/^(?:Insecure HTTP URL detected: '|baseUrl ")(http:[^'"]+)/)?.[1];
}
