import { readFile } from 'node:fs/promises';
import { findNearest } from '../core/options.ts';
import type { Command, OptionSpecs, OptionValues } from './command.ts';
import { type CommandLine, CredentialArgument, parseCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { ExitCode, Interrupted, toFailure, WrongUse } from './failure.ts';
import { getCommandHelp, getOverview } from './help.ts';
import { Output } from './output.ts';
import { services } from './services.ts';

/** Runs one command line and prints to these streams. @returns the exit code. */
export async function runCommandLine(
  argv: readonly string[],
  { stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'> = process,
): Promise<number> {
  const output = new Output(collectSecrets(process.env), stdout, stderr);
  const asJson = argv.includes('--json');
  const interrupt = createInterrupt();
  try {
    return await dispatch(argv, output, interrupt);
  } catch (error) {
    const failure = toFailure(interrupt.isAborted() && !(error instanceof Interrupted) ? new Interrupted() : error);
    output.failure(failure, asJson);
    return failure.exitCode;
  } finally {
    interrupt.stop();
  }
}

async function dispatch(argv: readonly string[], output: Output, interrupt: Interrupt): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    output.text(getOverview());
    return ExitCode.ok;
  }
  if (name === '--version') {
    output.text(await getVersion());
    return ExitCode.ok;
  }
  if (name === 'help') return dispatch([...rest, '--help'], output, interrupt);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) throw unknownCommand(name);
  const command = await entry.load();
  if (typeof command === 'function') return command(rest, output);
  return runCommand(name, command, rest, output, interrupt);
}

async function runCommand(
  name: string,
  command: Command,
  argv: readonly string[],
  output: Output,
  interrupt: Interrupt,
): Promise<number> {
  const { options, positionals, help } = await readCommandLine(argv, command);
  if (help) {
    output.text((await command.help?.(positionals, output)) ?? (await getCommandHelp(name, command)));
    return ExitCode.ok;
  }
  const { min = 0, max = Number.POSITIVE_INFINITY } = command.positionals ?? {};
  if (positionals.length < min || positionals.length > max)
    throw new WrongUse(
      `${positionals.length < min ? 'An argument is missing' : `"${positionals[max]}" is one argument too many`}. Usage: evalwire ${name} ${command.usage}`,
    );
  return command.run({
    options: options as OptionValues<OptionSpecs>,
    positionals,
    output,
    get signal() {
      return interrupt.signal;
    },
  });
}

function unknownCommand(name: string): WrongUse {
  const visible = Object.keys(COMMANDS).filter((command) => !command.startsWith('_'));
  const nearest = findNearest(name, visible);
  const kind = name.startsWith('-') ? 'option' : 'command';
  return new WrongUse(
    `Unknown ${kind} "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''} Commands: ${visible.join(', ')}.`,
  );
}

/** The parsed command line. The message about a credential names the variables of the service that the arguments name. */
async function readCommandLine(argv: readonly string[], command: Command): Promise<CommandLine> {
  try {
    return parseCommandLine(argv, command.options);
  } catch (error) {
    const service = Object.entries(services).find(([name]) => argv.includes(name))?.[1];
    if (!(error instanceof CredentialArgument) || !service) throw error;
    const { credentials } = await service.command();
    throw new CredentialArgument(error.option, credentials.map(({ variable }) => variable).join(' or '));
  }
}

/** The values of the environment that are credentials of one of the services. */
function collectSecrets(env: NodeJS.ProcessEnv): string[] {
  const prefixes = Object.keys(services).map((service) => `${service.toUpperCase().replaceAll('-', '_')}_`);
  return Object.entries(env)
    .filter(
      ([name]) => prefixes.some((prefix) => name.startsWith(prefix)) && /KEY|TOKEN|AUTH|SECRET|PASSWORD/.test(name),
    )
    .map(([, value]) => value ?? '');
}

interface Interrupt {
  readonly signal: AbortSignal;
  isAborted(): boolean;
  /** Leaves Ctrl-C and SIGTERM to the process again. */
  stop(): void;
}

/** Ctrl-C and SIGTERM as a signal, from the first use on. The second Ctrl-C ends the process. */
function createInterrupt(): Interrupt {
  let controller: AbortController | undefined;
  const abort = () => controller?.abort(new Interrupted());
  return {
    get signal() {
      if (!controller) {
        controller = new AbortController();
        for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, abort);
      }
      return controller.signal;
    },
    isAborted: () => controller?.signal.aborted === true,
    stop() {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, abort);
    },
  };
}

async function getVersion(): Promise<string> {
  // The package's root is two folders up, from src/cli as from dist/cli and dist/shared.
  return JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
