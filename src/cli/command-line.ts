import { parseArgs } from 'node:util';
import { findNearest } from '../core/options.ts';
import type { OptionSpecs } from './command.ts';
import { WrongUse } from './failure.ts';

/** Options that other tools take credentials by. Arguments are visible to every user of the machine and stay in the shell's history. */
const CREDENTIAL =
  /^(api-?key|key|token|access-?token|api-?token|bearer(-?auth)?|auth(orization)?|password|secret|credentials?)$/i;

/** A credential is given as an argument. */
export class CredentialArgument extends WrongUse {
  readonly option: string;

  constructor(option: string, variables = "the service's variable (VIJIL_API_KEY, PTM_API_TOKEN …)") {
    super(
      `${option} is not accepted: arguments are visible to other users and stay in the shell's history. Set ${variables} in the environment.`,
    );
    this.option = option;
  }
}

export interface CommandLine {
  options: Record<string, string | boolean | string[]>;
  positionals: string[];
  help: boolean;
}

/**
 * Reads a command's arguments. Options may stand anywhere; everything after `--` is positional.
 * @throws {WrongUse} for an unknown option (naming the nearest one), a missing or unexpected value, and a credential.
 */
export function parseCommandLine(argv: readonly string[], specs: OptionSpecs): CommandLine {
  const config = Object.fromEntries(Object.entries(specs).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...config, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  });
  const line: CommandLine = { options: {}, positionals: [], help: false };
  for (const token of tokens) {
    if (token.kind === 'positional') line.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === 'help') {
      line.help = true;
      continue;
    }
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) throw unknownOption(name, rawName, specs);
    if (spec.type === 'boolean') {
      if (value !== undefined) throw new WrongUse(`--${name} takes no value.`);
      line.options[name] = true;
      continue;
    }
    if (value === undefined || value === '')
      throw new WrongUse(`--${name} needs a value: --${name} ${spec.value ?? '<value>'}.`);
    if (!inlineValue && value.startsWith('--'))
      throw new WrongUse(`--${name} needs a value, not the option ${value}. Write --${name}=… if you mean it.`);
    if (spec.choices && !spec.choices.includes(value)) {
      const nearest = findNearest(value, spec.choices);
      throw new WrongUse(
        `--${name} must be ${formatChoices(spec.choices)}, not "${value}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
      );
    }
    const before = line.options[name];
    if (before !== undefined && !spec.multiple) throw new WrongUse(`--${name} is given twice.`);
    line.options[name] = spec.multiple ? [...((before as string[] | undefined) ?? []), value] : value;
  }
  return line;
}

function unknownOption(name: string, rawName: string, specs: OptionSpecs): WrongUse {
  if (CREDENTIAL.test(name)) return new CredentialArgument(rawName);
  const nearest = findNearest(name, [...Object.keys(specs), 'help']);
  return new WrongUse(`Unknown option ${rawName}.${nearest ? ` Did you mean --${nearest}?` : ' See --help.'}`);
}

function formatChoices(choices: readonly string[]): string {
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}` : `${choices[0]}`;
}

/**
 * Reads a whole number.
 * @throws {WrongUse} naming the option.
 */
export function parseWhole(text: string, option: string, max = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? '' : ` from 0 to ${max}`;
  throw new WrongUse(`${option} must be a whole number${range}, not "${text}".`);
}
