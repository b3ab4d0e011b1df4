import { readFileSync } from 'node:fs';
import module from 'node:module';
import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import { type Mock, type MockOptions, type Seed, startMock } from '../mock/index.ts';
import { formatRequest } from '../mock/request-log.ts';
import { findDocsFolder } from './docs-folder.ts';
import type { Output } from './output.ts';

const HELP = `evalwire mock [service…] [options]

Serves the mock of the named services, or of all, each below /<service>/.

  --port <n>            port; 0 selects a free one                            (default 4010)
  --host <address>      address to listen on                                  (default 127.0.0.1)
  --allow-host <name>   respond to requests for this host name as well; may be repeated
  --strict              return the documented not-found error for ids that were never created
  --advance polls|time  how jobs advance: with each poll, or with time (see --tick)  (default polls)
  --tick <ms>           with --advance time: milliseconds that count as one poll     (default 1000)
  --seed <file>         JSON file of objects that every session has: { "vijil": { "evaluation": [ … ] } }
  --latency <ms>        milliseconds before each response                     (default 0)
  --check               respond with 500 if a mock response violates its OpenAPI document
  --log                 print one line for each request to stderr
  --help                print this text`;

const DEFAULT_PORT = 4010;

/** Wrong use of the command line. The message says what is right. */
class CommandError extends Error {}

/**
 * Runs `evalwire mock` until the process receives SIGINT or SIGTERM.
 * @returns The exit code: 0 after a clean stop, 1 if the mock could not start, 2 for wrong use.
 */
export async function mockCommand(argv: readonly string[], output: Output): Promise<number> {
  let mock: Mock;
  try {
    const options = readOptions(argv, output);
    if (options === undefined) {
      output.text(HELP);
      return 0;
    }
    const stopped = stopSignal();
    // Prism is much code. From the second start on, Node loads it compiled.
    module.enableCompileCache?.();
    // Under load, V8 would let the space for new objects grow and keep it: twice the memory, for some more POSTs a second.
    if (!process.versions.bun) v8.setFlagsFromString('--semi-space-growth-factor=1');
    mock = await startMock(options);
    output.text(
      `evalwire mock ready at ${mock.url()}: ${mock.engine.serviceNames.map((name) => `/${name}/`).join(' ')}`,
    );
    await stopped;
  } catch (error) {
    output.note(`evalwire mock: ${describeError(error)}`);
    return error instanceof CommandError || error instanceof RangeError ? 2 : 1;
  }
  await mock.close();
  return 0;
}

function readOptions(argv: readonly string[], output: Output): MockOptions | undefined {
  const { values, positionals } = parseCommand(argv);
  if (values.help) return undefined;
  const { advance } = values;
  if (advance !== undefined && advance !== 'polls' && advance !== 'time')
    throw new CommandError(`--advance must be polls or time, not "${advance}".`);
  if (values.tick !== undefined && advance !== 'time')
    throw new CommandError('--tick has no effect without --advance time.');
  const docs = findDocsFolder();
  return {
    port: readWhole('port', values.port, 65_535) ?? DEFAULT_PORT,
    host: values.host ?? '127.0.0.1',
    allowHosts: values['allow-host'] ?? [],
    strict: values.strict ?? false,
    validateResponses: values.check ?? false,
    advance: advance ?? 'polls',
    tickMs: readWhole('tick', values.tick, 3_600_000, 1) ?? 1000,
    latency: readWhole('latency', values.latency, 600_000) ?? 0,
    ...(values.log ? { onRequest: (record) => output.note(formatRequest(record)) } : {}),
    ...(positionals.length > 0 ? { services: positionals } : {}),
    ...(values.seed === undefined ? {} : { seed: readSeed(values.seed) }),
    ...(docs === undefined ? {} : { docs }),
  };
}

function parseCommand(argv: readonly string[]) {
  try {
    return parseArgs({
      args: joinNegativeNumbers(argv),
      allowPositionals: true,
      options: {
        port: { type: 'string', short: 'p' },
        host: { type: 'string' },
        'allow-host': { type: 'string', multiple: true },
        strict: { type: 'boolean' },
        advance: { type: 'string' },
        tick: { type: 'string' },
        seed: { type: 'string' },
        latency: { type: 'string' },
        check: { type: 'boolean' },
        log: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/[\n.]/);
    throw new CommandError(`${reason}. "evalwire mock --help" lists the options.`);
  }
}

/** `--latency -5` becomes `--latency=-5`: otherwise `parseArgs` takes the number for an option, and its message puzzles. */
function joinNegativeNumbers(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (const argument of argv) {
    const last = joined.at(-1);
    if (/^-\d/.test(argument) && last !== undefined && /^--[\w-]+$/.test(last))
      joined.push(`${joined.pop()}=${argument}`);
    else joined.push(argument);
  }
  return joined;
}

function readWhole(name: string, text: string | undefined, most: number, least = 0): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new CommandError(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
  return value;
}

function readSeed(path: string): Record<string, Seed> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(`--seed: the file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  let seed: unknown;
  try {
    seed = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`--seed: ${path} is not valid JSON: ${(error as Error).message}`);
  }
  if (typeof seed !== 'object' || seed === null || Array.isArray(seed))
    throw new CommandError(`--seed: ${path} must contain an object of services: { "vijil": { "evaluation": [ … ] } }.`);
  return seed as Record<string, Seed>;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function describeError(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE') return `port ${port} is in use. Choose another with --port, or --port 0 for a free one.`;
  if (code === 'EACCES') return `port ${port} is not allowed. Choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `this machine has no such address to listen on: ${message}`;
  return message ?? String(error);
}
