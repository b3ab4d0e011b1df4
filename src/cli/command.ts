/**
 * How a command is added: write `src/cli/<name>.ts` that exports `command = defineCommand({ … })`, add one line to `commands.ts`, a test
 * below `test/cli/` and a section to `docs/cli.md`. Help, unknown options, refused credentials, `--json`, errors, exit codes, redaction,
 * Ctrl-C and completion of options come from here; import everything heavy inside `run`.
 */
import type { Output } from './output.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `<url>`. */
  readonly value?: string;
  readonly description: string;
  /** May be given several times; the value is then a list. */
  readonly multiple?: boolean;
  /** Valid values. Others are rejected with the nearest one. */
  readonly choices?: readonly string[];
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of a command's options, typed by its specs. An option that is not given is undefined. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]?: Specs[Name]['type'] extends 'boolean'
    ? boolean
    : Specs[Name] extends { multiple: true }
      ? string[]
      : string;
};

/** What a command gets to work with. */
export interface CommandContext<Specs extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<Specs>;
  readonly positionals: readonly string[];
  readonly output: Output;
  /** Aborts on Ctrl-C and SIGTERM. A command that does not ask for it is ended at once by them. */
  readonly signal: AbortSignal;
}

export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  /** The arguments after the command's name: `<service> <operation> [name=value…]`. */
  readonly usage: string;
  /** What it does and how, in a few lines. */
  readonly description: string;
  readonly options: Specs;
  /** At least one true example, without `evalwire`. */
  readonly examples: readonly string[];
  /** Fewest and most positional arguments. Default: as many as are given. */
  readonly positionals?: { readonly min?: number; readonly max?: number };
  /** Lines of the help that are computed, such as a list from the services. */
  details?(): Promise<string>;
  /** Another help for the positionals given beside `--help`. */
  help?(positionals: readonly string[], output: Output): Promise<string | undefined>;
  /** Runs the command. @returns the exit code; see `ExitCode`. An error that is thrown is printed and mapped to its exit code. */
  run(context: CommandContext<Specs>): Promise<number>;
  /** Candidates for the positional argument at the end of `words`. */
  complete?(words: readonly string[]): Promise<string[]>;
}

/** Types `run` by the options. The result is a plain {@link Command}. */
export function defineCommand<const Specs extends OptionSpecs>(command: Command<Specs>): Command {
  return command as unknown as Command;
}

/** The option of every command that prints data. */
export const JSON_OPTION = { type: 'boolean', description: 'print JSON, also on a terminal' } as const;

/** Options of every command that calls a server. `connection.ts` reads them. */
export const CONNECTION_OPTIONS = {
  'base-url': {
    type: 'string',
    value: '<url>',
    description: "the server's address; default: the environment's, then the vendor's",
  },
  'allow-insecure-http': { type: 'boolean', description: 'send credentials over http: to another machine' },
  retries: { type: 'string', value: '<n>', description: 'retries of a request that fails (default 2)' },
} as const;
