import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ClientEvent } from '../core/events.ts';
import type { CallOptions } from '../core/options.ts';
import { loadCatalog, type OperationInfo, resolveOperation } from './catalog.ts';
import { CONNECTION_OPTIONS, type CommandContext, defineCommand } from './command.ts';
import { createClient, loadServiceCommand, resolveService } from './connection.ts';
import { captureFetch, formatCurl, RequestCaptured } from './curl.ts';
import { formatDescription } from './describe.ts';
import { formatDuration, parseDuration } from './duration.ts';
import { ExitCode, WrongUse } from './failure.ts';
import { FileArgument, type OperationArguments, parseOperationArguments } from './operation-arguments.ts';
import type { Output } from './output.ts';
import { readData } from './stdin.ts';

const OPTIONS = {
  data: {
    type: 'string',
    value: '<@file|->',
    description: 'JSON of the body: a file, - for stdin, or the JSON itself',
  },
  all: { type: 'boolean', description: 'fetch all pages of a list and join them in one document' },
  include: { type: 'boolean', description: 'print the status and the headers, too' },
  curl: { type: 'boolean', description: 'print the request as a curl command and send nothing' },
  output: { type: 'string', value: '<file>', description: 'write the result to a file' },
  timeout: {
    type: 'string',
    value: '<time>',
    description: "limit for one attempt, such as 30s; default: the client's",
  },
  ...CONNECTION_OPTIONS,
  json: { type: 'boolean', description: 'print JSON on one line, also on a terminal' },
} as const;

type Method = (args: Record<string, unknown>, options?: CallOptions) => Call;
type Call = Promise<unknown> & {
  withResponse(): Promise<{ data: unknown; response: Response }>;
  pages?(): AsyncIterable<Record<string, unknown>>;
};

export const command = defineCommand({
  usage: '<service> <operation> [name=value | name:=json | name=@file]… [options]',
  description: `Calls any operation of a service through its client, with the client's retries and checks.

  name=value   typed by the document; several values of a list: repeat the name
  name:=json   JSON, sent as it is; name:=@file reads it from a file
  name=@file   the content of a file, or the file itself for an upload

Names of operations and arguments may be shortened to a unique prefix.
The result is JSON on stdout. An error leaves stdout empty and is one JSON line on stderr, or text on a terminal.`,
  options: OPTIONS,
  examples: [
    'call vijil createEvaluation agent_id=agent-1 harnesses=trust_score',
    'call vijil listEvaluations status=completed --all',
    'call prodloop evaluateCall audio_file=@call.wav parameters=pause_profile',
    'call ptm getRun run_key=run_1 --curl',
  ],
  positionals: { min: 2 },

  async help(positionals, output) {
    const [service, operation] = positionals;
    if (service === undefined || operation === undefined) return undefined;
    const catalog = loadCatalog(resolveService(service));
    return formatDescription(catalog.service, resolveOperation(catalog, operation), output);
  },

  async run(context) {
    const { positionals, options, output } = context;
    const service = resolveService(positionals[0] as string);
    const operation = resolveOperation(loadCatalog(service), positionals[1] as string);
    const data = options.data === undefined ? undefined : await readData(options.data, output, context.signal);
    const given = parseOperationArguments(operation, positionals.slice(2), data);
    for (const { value } of given.secrets) output.addSecret(value);
    if (options.all && !canPage(operation))
      throw new WrongUse(`${operation.operationId} does not page, so --all cannot be used.`);
    if (options.curl) {
      output.text(await planCurl(service, operation, given, options));
      return ExitCode.ok;
    }
    return send(service, operation, given, context);
  },

  async complete(words) {
    const { completeCall } = await import('./complete.ts');
    return completeCall(words);
  },
});

type Options = CommandContext<typeof OPTIONS>['options'];

async function send(
  service: string,
  operation: OperationInfo,
  given: OperationArguments,
  { options, output, signal }: CommandContext<typeof OPTIONS>,
): Promise<number> {
  const onEvent = (event: ClientEvent) => {
    if (event.type !== 'retry' || !output.stderr.isTTY) return;
    const reason = event.status === undefined ? 'no connection' : `status ${event.status}`;
    output.note(output.paint('dim', `${reason}, next attempt in ${formatDuration(event.delayMs)}`, output.stderr));
  };
  const client = await createClient(service, options, { onEvent });
  const call = getMethod(client, operation)(
    toClientArguments(given, (file) => file.path),
    {
      signal,
      ...(options.timeout === undefined ? {} : { timeoutMs: parseDuration(options.timeout, '--timeout') }),
      ...(Object.keys(given.headers).length > 0 ? { headers: given.headers } : {}),
    },
  );
  const { data, response } = await call.withResponse();
  const result = options.all && call.pages ? await joinPages(call.pages(), operation) : data;
  if (options.output !== undefined) {
    writeFileSync(
      options.output,
      result instanceof Uint8Array || typeof result === 'string' ? result : JSON.stringify(result),
    );
    output.note(`Wrote ${options.output}.`);
    return ExitCode.ok;
  }
  print(result, response, options, output);
  return ExitCode.ok;
}

function print(result: unknown, response: Response, { include, json }: Options, output: Output): void {
  const asJson = json === true;
  if (result instanceof Uint8Array) {
    if (asJson || include || output.isTerminal) throw new WrongUse('The result is binary. Pass --output <file>.');
    output.bytes(result);
    return;
  }
  if (include && (asJson || !output.isTerminal)) {
    output.json({ status: response.status, headers: readHeaders(response), body: result ?? null }, { compact: true });
    return;
  }
  if (include) {
    output.text(output.paint('bold', `HTTP ${response.status} ${response.statusText}`.trimEnd()));
    for (const [name, value] of Object.entries(readHeaders(response)))
      output.text(`${output.paint('cyan', name)}: ${value}`);
    output.text('');
  }
  if (typeof result === 'string' && !asJson) output.text(result);
  else if (result === undefined && output.isTerminal && !asJson)
    output.note(`Done (status ${response.status}, no content).`);
  else output.json(result, { compact: asJson || !output.isTerminal });
}

/** The response's headers, without what a session cookie holds. */
function readHeaders(response: Response): Record<string, string> {
  const headers = Object.fromEntries(response.headers);
  return 'set-cookie' in headers ? { ...headers, 'set-cookie': '[redacted]' } : headers;
}

/** One document of all pages: the first page's, with the rows of all and the newest counts. */
async function joinPages(pages: AsyncIterable<Record<string, unknown>>, { page }: OperationInfo): Promise<unknown> {
  let joined: Record<string, unknown> | undefined;
  let field: string | undefined = page?.items;
  const rows: unknown[] = [];
  for await (const body of pages) {
    field ??= Object.keys(body).find((name) => Array.isArray(body[name]));
    const { [field ?? '']: items, ...facts } = body;
    if (Array.isArray(items)) rows.push(...items);
    // Where the document started stays; totals and "is there more" are the last page's.
    joined = joined ? { ...facts, ...pick(joined, ['offset', 'page']) } : facts;
  }
  return field === undefined ? joined : { [field]: rows, ...joined };
}

function pick(from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}

/** Whether the client's method pages: the document says so, or the list has page numbers. */
function canPage(operation: OperationInfo): boolean {
  return (
    operation.page !== undefined ||
    operation.arguments.some(({ name, in: place }) => name === 'page' && place === 'query')
  );
}

/** Runs the call against a `fetch` that sends nothing, with the variables' names as credentials. */
async function planCurl(
  service: string,
  operation: OperationInfo,
  given: OperationArguments,
  options: Options,
): Promise<string> {
  const { credentials } = await loadServiceCommand(service);
  const credential = credentials.find(({ variable }) => process.env[variable]) ?? credentials[0];
  const files = new Map<string, string>();
  const args = toClientArguments(given, ({ path }) => {
    files.set(basename(path), path);
    // The content is not needed, and it may be large.
    return new File([''], basename(path));
  });
  const client = await createClient(service, options, {
    fetch: captureFetch,
    maxRetries: 0,
    ...(credential ? { [credential.option]: `$${credential.variable}` } : {}),
  });
  try {
    await getMethod(client, operation)(args, { headers: given.headers });
  } catch (error) {
    if (error instanceof RequestCaptured) return formatCurl(error.request, given.secrets, files);
    throw error;
  }
  throw new Error(`${operation.operationId} sent no request.`);
}

function toClientArguments(given: OperationArguments, open: (file: FileArgument) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given.args).map(([name, value]) => [name, value instanceof FileArgument ? open(value) : value]),
  );
}

/** The client's method. One without arguments takes the call's options first. */
function getMethod(client: Record<string, unknown>, operation: OperationInfo): Method {
  const { operationId, namespace } = operation;
  const target = (namespace ? client[namespace] : client) as Record<string, (...args: unknown[]) => Call>;
  const method = target[operationId];
  if (!method) throw new Error(`the client has no method ${operationId}`);
  const takesArguments = operation.hasBody || operation.arguments.some(({ in: place }) => place !== 'header');
  return (args, options) => (takesArguments ? method(args, options) : method(options));
}
