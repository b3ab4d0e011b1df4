import type { Command } from './command.ts';
import type { Output } from './output.ts';

interface Entry {
  /** One line for `evalwire --help`; empty for a hidden command. */
  readonly summary: string;
  load(): Promise<Command | RawCommand>;
}

/** A command that reads its arguments and prints its help itself. */
export type RawCommand = (argv: readonly string[], output: Output) => Promise<number>;

/** Every command by name, in the order of the help. Loaded when it is used. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  call: { summary: 'call any operation of a service', load: () => import('./call.ts').then((m) => m.command) },
  operations: { summary: "list a service's operations", load: () => import('./operations.ts').then((m) => m.command) },
  describe: {
    summary: 'show the arguments, the response and an example of an operation',
    load: () => import('./describe.ts').then((m) => m.command),
  },
  wait: { summary: 'wait until a job ends', load: () => import('./wait.ts').then((m) => m.command) },
  run: {
    summary: 'run a whole evaluation, with a report and a threshold',
    load: () => import('./run.ts').then((m) => m.command),
  },
  merge: {
    summary: 'join the reports of all shards of a run',
    load: () => import('./merge.ts').then((m) => m.command),
  },
  spec: { summary: "print a service's OpenAPI document", load: () => import('./spec.ts').then((m) => m.command) },
  check: {
    summary: 'hold a server, or recorded traffic, against its document',
    load: () => import('./check.ts').then((m) => m.command),
  },
  proxy: {
    summary: 'check the traffic between a client and a server, and record it',
    load: () => import('./proxy.ts').then((m) => m.command),
  },
  mock: {
    summary: 'serve the mock of the named services, or of all',
    load: () => import('./mock.ts').then((m) => m.mockCommand),
  },
  docs: { summary: 'find or open the documentation portal', load: () => import('./docs.ts').then((m) => m.command) },
  completion: {
    summary: 'print a completion script for bash, zsh or fish',
    load: () => import('./completion.ts').then((m) => m.command),
  },
  __complete: { summary: '', load: () => import('./complete.ts').then((m) => m.completeCommand) },
};
