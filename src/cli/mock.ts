import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mock, type MockOptions, type Seed, startMock } from '../mock/index.ts';

const HELP = `evalwire mock [service…] [options]

Serves the mock of the services named, or of all, each below /<service>/.

  --port <n>            port; 0 takes a free one                              (default 4010)
  --host <address>      address to listen on                                  (default 127.0.0.1)
  --strict              an id that nobody created is not found
  --advance polls|time  what moves jobs: each poll, or one step a second      (default polls)
  --tick <ms>           with --advance time: how long one step lasts          (default 1000)
  --seed <file>         JSON of objects that are there from the start: { "vijil": { "evaluation": [ … ] } }
  --latency <ms>        wait before each answer                               (default 0)
  --check               answer 500 where the mock itself breaks its document
  --help                this text`;

const DEFAULT_PORT = 4010;

/** Wrong use of the command line; the message says how it is right. */
class CommandError extends Error {}

/**
 * Runs `evalwire mock` until the process is asked to stop.
 * @returns the exit code: 0 after a clean stop, 1 where it could not start, 2 for wrong use.
 */
export async function mockCommand(argv: readonly string[]): Promise<number> {
  let mock: Mock;
  try {
    const options = optionsOf(argv);
    if (options === undefined) {
      console.log(HELP);
      return 0;
    }
    const stopped = stopSignal();
    // Prism is much code: from its second start on, the mock finds it compiled.
    module.enableCompileCache?.();
    mock = await startMock(options);
    console.log(
      `evalwire mock ready at ${mock.url()}: ${mock.engine.serviceNames.map((name) => `/${name}/`).join(' ')}`,
    );
    await stopped;
  } catch (error) {
    console.error(`evalwire mock: ${messageOf(error)}`);
    return error instanceof CommandError || error instanceof RangeError ? 2 : 1;
  }
  await mock.close();
  return 0;
}

function optionsOf(argv: readonly string[]): MockOptions | undefined {
  const { values, positionals } = parsed(argv);
  if (values.help) return undefined;
  const { advance } = values;
  if (advance !== undefined && advance !== 'polls' && advance !== 'time')
    throw new CommandError(`--advance must be polls or time, not "${advance}".`);
  const docs = docsFolder();
  return {
    port: whole('port', values.port, 65_535) ?? DEFAULT_PORT,
    host: values.host ?? '127.0.0.1',
    strict: values.strict ?? false,
    validateResponses: values.check ?? false,
    advance: advance ?? 'polls',
    tickMs: whole('tick', values.tick, 3_600_000) ?? 1000,
    latency: whole('latency', values.latency, 600_000) ?? 0,
    ...(positionals.length > 0 ? { services: positionals } : {}),
    ...(values.seed === undefined ? {} : { seed: seedOf(values.seed) }),
    ...(docs === undefined ? {} : { docs }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: { type: 'string', short: 'p' },
        host: { type: 'string' },
        strict: { type: 'boolean' },
        check: { type: 'boolean' },
        advance: { type: 'string' },
        tick: { type: 'string' },
        seed: { type: 'string' },
        latency: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${HELP}`);
  }
}

function whole(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new CommandError(`--${name} must be a whole number from 0 to ${most}, not "${text}".`);
  return value;
}

function seedOf(path: string): Record<string, Seed> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CommandError(`--seed: the file ${path} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`--seed: ${path} is not valid JSON: ${(error as Error).message}`);
  }
}

/** The portal as `npm run docs` builds it; in the package it lies beside this file's folder. */
function docsFolder(): string | undefined {
  const places = ['../docs', '../../dist/docs'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((path) => existsSync(`${path}/index.html`));
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function messageOf(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE') return `port ${port} is in use. Choose another with --port, or --port 0 for a free one.`;
  if (code === 'EACCES') return `port ${port} is not allowed. Choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `this machine has no such address to listen on: ${message}`;
  if (code === 'ERR_MODULE_NOT_FOUND' && /prism-http/.test(message ?? ''))
    return 'the mock needs Prism: npm install --save-dev @stoplight/prism-http (Node 24 or later).';
  return message ?? String(error);
}
