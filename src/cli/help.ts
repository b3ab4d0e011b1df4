import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { formatTable } from './output.ts';

/** `evalwire --help`. It loads no command and no document. */
export function getOverview(): string {
  const rows = Object.entries(COMMANDS)
    .filter(([, { summary }]) => summary !== '')
    .map(([name, { summary }]) => [`  ${name}`, summary]);
  return `evalwire <command> [arguments] [options]

OpenAPI documents, a command line and a mock for LLM-evaluation services.

${formatTable([...rows, ['  help <command>', 'the help of a command']])}

  --help     this text; after a command, its help
  --version  the version

Credentials come from the environment only (VIJIL_API_KEY, PTM_API_TOKEN …).
Exit codes: 0 good, 1 not good, 2 wrong use, 3 no server, 4 out of time.

Example: evalwire operations vijil`;
}

/** `evalwire <command> --help`. */
export async function getCommandHelp(name: string, command: Command): Promise<string> {
  const details = await command.details?.();
  const options = Object.entries(command.options).map(([option, spec]) => [
    `  --${option}${spec.value ? ` ${spec.value}` : ''}`,
    spec.choices ? `${spec.description}: ${spec.choices.join(', ')}` : spec.description,
  ]);
  return `evalwire ${name} ${command.usage}

${command.description}${details === undefined ? '' : `\n\n${details}`}

${formatTable([...options, ['  --help', 'this text']])}

Examples:
${command.examples.map((example) => `  evalwire ${example}`).join('\n')}`;
}
