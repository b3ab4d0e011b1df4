import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportFormat } from '../check/index.ts';
import { env } from '../core/options.ts';
import { loadCatalog } from './catalog.ts';
import { CONNECTION_OPTIONS, type CommandContext, defineCommand, JSON_OPTION, type OptionValues } from './command.ts';
import { createClient, loadServiceCommand, resolveService } from './connection.ts';
import { captureFetch, RequestCaptured } from './curl.ts';
import { parseDuration } from './duration.ts';
import { CommandError, ExitCode, Interrupted, WrongUse } from './failure.ts';
import type { Output } from './output.ts';
import type { ServiceCommand } from './service-command.ts';
import { services } from './services.ts';

const FORMATS = ['text', 'json', 'junit', 'sarif', 'html'] as const;
/** Off a terminal, progress is printed at most this often. */
const PROGRESS_MS = 10_000;

const OPTIONS = {
  har: { type: 'string', value: '<file>', description: 'check recorded traffic and send nothing' },
  'read-only': { type: 'boolean', description: 'send GET requests alone, with ids from lists' },
  'allow-writes': { type: 'boolean', description: 'create and delete objects on a server that is not on this machine' },
  format: {
    type: 'string',
    value: '<format>',
    choices: FORMATS,
    description: 'text (default), json, junit, sarif or html',
  },
  output: { type: 'string', value: '<file>', description: 'write the report to a file' },
  baseline: { type: 'string', value: '<file>', description: 'known findings, which do not fail the check' },
  'update-baseline': { type: 'boolean', description: 'write the findings to the file of --baseline' },
  'fail-under-coverage': {
    type: 'string',
    value: '<share>',
    description: 'smallest share of called operations, 0 to 1',
  },
  timeout: { type: 'string', value: '<time>', description: 'time for the whole check, such as 5m (default 5m)' },
  'base-url': CONNECTION_OPTIONS['base-url'],
  'allow-insecure-http': CONNECTION_OPTIONS['allow-insecure-http'],
  json: JSON_OPTION,
} as const;

type Options = OptionValues<typeof OPTIONS>;

export const command = defineCommand({
  usage: '<service> --base-url <url> | --har <file> [options]',
  description: `Holds a server, or recorded traffic (HAR), against the service's document.

With --base-url it sends the document's examples along its links, follows jobs to their end, sends what must be refused,
and deletes what it created. It writes to another machine only with --allow-writes.
On this machine no credential is needed. Progress goes to stderr.

Exit code 0: no errors; 1: errors, or too little coverage; 2: wrong use; 3: no server.`,
  options: OPTIONS,
  examples: [
    'check vijil --base-url http://127.0.0.1:4010/vijil',
    'check ptm --har session.har --base-url https://ptm.example.com --format junit --output check.xml',
    'check promptic --base-url https://promptic.eu --read-only --baseline known.json',
  ],
  positionals: { min: 1, max: 1 },

  async run(context) {
    const { options, positionals, output, signal } = context;
    const service = resolveService(positionals[0] ?? '');
    const { checkContract, createBaseline, formatReport } = await import('../check/index.ts');
    const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline, options);
    if (options['update-baseline'] && options.baseline === undefined)
      throw new WrongUse('--update-baseline needs the file: --baseline <file>.');
    const minimum = parseShare(options['fail-under-coverage']);
    const progress = new Progress(output);
    const shared = { baseline, onProgress: (line: string) => progress.show(line) };
    let report: Awaited<ReturnType<typeof checkContract>>;
    try {
      report = await checkContract(service as Parameters<typeof checkContract>[0], {
        ...shared,
        ...(options.har === undefined
          ? await getServerOptions(service, context)
          : await getTrafficOptions(options.har, options)),
      });
    } catch (error) {
      throw toCommandError(error);
    } finally {
      progress.end();
    }
    const format = (options.format ?? (options.json ? 'json' : 'text')) as ReportFormat;
    const text = formatReport(report, format);
    if (options.output === undefined) output.text(text);
    else {
      const { writeFileSafely } = await import('../report/write-file.ts');
      await writeFileSafely(options.output, text);
      output.note(
        `${formatReport(report, 'text').trim().split('\n').slice(-2).join('\n')}\nWritten to ${options.output}.`,
      );
    }
    if (signal.aborted) throw new Interrupted('Interrupted. The report has what was checked until then.');
    if (options['update-baseline'] && options.baseline !== undefined) {
      const { writeFileSafely } = await import('../report/write-file.ts');
      await writeFileSafely(options.baseline, `${JSON.stringify(createBaseline(report), null, 2)}\n`);
      output.note(`${report.findings.length} findings are now known: ${options.baseline}.`);
      return ExitCode.ok;
    }
    const { errors, coverage } = report.summary;
    if (coverage < minimum) output.note(`Coverage is ${coverage.toFixed(2)}, less than ${minimum}.`);
    return errors > 0 || coverage < minimum ? ExitCode.notGood : ExitCode.ok;
  },

  async complete(words) {
    return words.length <= 1 ? Object.keys(services) : [];
  },
});

async function getServerOptions(service: string, { options, signal }: CommandContext<typeof OPTIONS>) {
  const command = await loadServiceCommand(service);
  const baseUrl = options['base-url'] ?? env(command.baseUrlVariable);
  if (baseUrl === undefined)
    throw new WrongUse(`Pass --base-url <url> to check a server, or --har <file> to check recorded traffic.`);
  return {
    baseUrl,
    headers: await getHeaders(service, command, baseUrl, options),
    variable: getVariable(command),
    readOnly: options['read-only'] === true,
    allowWrites: options['allow-writes'] === true,
    allowInsecureHttp: options['allow-insecure-http'] === true,
    signal,
    ...(options.timeout === undefined ? {} : { timeoutMs: parseDuration(options.timeout, '--timeout') }),
  };
}

/** The headers that the service's client sends: credentials and, for some services, a workspace. */
async function getHeaders(
  service: string,
  { credentials }: ServiceCommand,
  baseUrl: string,
  options: Options,
): Promise<Record<string, string>> {
  const { isLoopback } = await import('../check/exchange.ts');
  const isSet = credentials.some(({ variable }) => env(variable));
  const isLocal = URL.canParse(baseUrl) && isLoopback(new URL(baseUrl));
  // A mock takes any credential.
  const anyCredential = isSet || !isLocal ? {} : { [credentials[0]?.option ?? 'apiKey']: 'evalwire-check' };
  const connection = { ...options, 'base-url': baseUrl };
  const client = await createClient(service, connection, { fetch: captureFetch, maxRetries: 0, ...anyCredential });
  const plain = loadCatalog(service).operations.find(
    ({ method, arguments: args }) => method === 'GET' && !args.some(({ required }) => required),
  );
  const methods = (plain?.namespace ? client[plain.namespace] : client) as Record<string, () => PromiseLike<unknown>>;
  try {
    await methods[plain?.operationId ?? '']?.();
  } catch (error) {
    if (!(error instanceof RequestCaptured)) throw error;
    const { accept: _, 'content-type': __, ...headers } = error.request.headers;
    return headers;
  }
  return {};
}

/** The variable that stands for the credential in curl commands. */
function getVariable({ credentials }: ServiceCommand): string {
  return (credentials.find(({ variable }) => env(variable)) ?? credentials[0])?.variable ?? 'TOKEN';
}

async function getTrafficOptions(path: string, options: Options) {
  const har = await readFile(path, 'utf8').catch(() => {
    throw new WrongUse(`--har: the file ${path} cannot be read.`);
  });
  return { har, name: basename(path), ...(options['base-url'] === undefined ? {} : { baseUrl: options['base-url'] }) };
}

async function readBaseline(path: string, options: Options): Promise<{ findings: { id: string }[] }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    if (options['update-baseline']) return { findings: [] };
    throw new WrongUse(`--baseline: the file ${path} cannot be read. Create it with --update-baseline.`);
  }
  try {
    const { findings } = JSON.parse(text);
    if (Array.isArray(findings)) return { findings };
  } catch {}
  throw new WrongUse(`--baseline: ${path} is not a baseline. Create it with --update-baseline.`);
}

function parseShare(text: string | undefined): number {
  if (text === undefined) return 0;
  const share = Number(text);
  if (/^\d*\.?\d+$/.test(text) && share <= 1) return share;
  throw new WrongUse(`--fail-under-coverage must be a number from 0 to 1, not "${text}".`);
}

function toCommandError(error: unknown): unknown {
  const { name, message } = error as Error;
  if (name === 'NoServerError') return new CommandError(message, ExitCode.noServer);
  if (name === 'HarError') return new WrongUse(message);
  return error;
}

/** Shows the latest call on a terminal; elsewhere a line now and then. */
class Progress {
  readonly #output: Output;
  #calls = 0;
  #printedAt = performance.now();

  constructor(output: Output) {
    this.#output = output;
  }

  show(line: string): void {
    this.#calls++;
    const { stderr } = this.#output;
    if (stderr.isTTY) {
      stderr.write(`\r\x1b[2K${this.#output.clean(`${this.#calls} ${line}`).slice(0, (stderr.columns || 100) - 1)}`);
    } else if (performance.now() - this.#printedAt >= PROGRESS_MS) {
      this.#printedAt = performance.now();
      this.#output.note(`${this.#calls} calls, ${line}`);
    }
  }

  end(): void {
    if (this.#output.stderr.isTTY) this.#output.stderr.write('\r\x1b[2K');
  }
}
