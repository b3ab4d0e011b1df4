#!/usr/bin/env node
/** The `evalwire` command. Each subcommand is a file beside this one. */
import { mockCommand } from './mock.ts';

const HELP = `evalwire <command>

  mock [service…]   serve the mock of the services named, or of all    (evalwire mock --help)

  --help            this text
  --version         the version`;

const [command, ...rest] = process.argv.slice(2);
if (command === 'mock') process.exitCode = await mockCommand(rest);
else if (command === '--version') console.log(await version());
else if (command === undefined || command === '--help' || command === '-h') console.log(HELP);
else {
  console.error(`evalwire: no command "${command}".\n\n${HELP}`);
  process.exitCode = 2;
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  // The package's root is two folders up, from src/cli as from dist/cli.
  return JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
