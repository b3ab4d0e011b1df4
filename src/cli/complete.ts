import { type Catalog, loadCatalog, resolveOperation } from './catalog.ts';
import { COMMANDS } from './commands.ts';
import type { Output } from './output.ts';
import { services } from './services.ts';

/** `evalwire __complete -- words…`: prints the candidates for the last word, one a line. It never fails: a shell would show the error. */
export async function completeCommand(argv: readonly string[], output: Output): Promise<number> {
  try {
    const candidates = await getCandidates(argv[0] === '--' ? argv.slice(1) : argv);
    if (candidates.length > 0) output.text(candidates.join('\n'));
  } catch {
    // A line that is wrong has no candidates.
  }
  return 0;
}

/** The candidates for the last of `words`, which may be empty. */
export async function getCandidates(words: readonly string[]): Promise<string[]> {
  const word = words.at(-1) ?? '';
  const keepFitting = (candidates: readonly string[]) => candidates.filter((candidate) => candidate.startsWith(word));
  const names = Object.keys(COMMANDS).filter((name) => !name.startsWith('_'));
  const [name] = words;
  if (name === undefined || words.length === 1) return keepFitting([...names, 'help', '--help', '--version']);
  if (name === 'help') return words.length === 2 ? keepFitting(names) : [];
  const command = await COMMANDS[name]?.load();
  if (command === undefined) return [];
  if (typeof command === 'function') return keepFitting(Object.keys(services));
  const isOption = (text: string) => text.startsWith('--');
  if (isOption(word) && !word.includes('='))
    return keepFitting([...Object.keys(command.options).map((o) => `--${o}`), '--help']);
  const before = words.at(-2) ?? '';
  const spec = isOption(before) ? command.options[before.slice(2)] : undefined;
  if (spec?.type === 'string') return keepFitting(spec.choices ?? []);
  return keepFitting((await command.complete?.(removeOptions(words.slice(1), command.options))) ?? []);
}

/** The positional words, without options and their values; the last word stays. */
function removeOptions(words: readonly string[], options: Readonly<Record<string, { type: string }>>): string[] {
  return words.filter((word, i) => {
    if (i === words.length - 1) return true;
    const before = words[i - 1] ?? '';
    const isValue = before.startsWith('--') && !before.includes('=') && options[before.slice(2)]?.type === 'string';
    return !word.startsWith('--') && !isValue;
  });
}

/** Services, then operations. */
export async function completeOperation(words: readonly string[]): Promise<string[]> {
  const [service = ''] = words;
  if (words.length <= 1) return Object.keys(services);
  if (words.length > 2 || !Object.hasOwn(services, service)) return [];
  return getOperationNames(loadCatalog(service), words[1] as string);
}

/** Services, operations, then arguments and the values that the document names. */
export async function completeCall(words: readonly string[]): Promise<string[]> {
  if (words.length <= 2) return completeOperation(words);
  const operation = resolveOperation(loadCatalog(words[0] as string), words[1] as string);
  const word = words.at(-1) ?? '';
  const [name] = word.split('=');
  const given = words.slice(2, -1).map((other) => other.split(/:?=/)[0]);
  if (!word.includes('='))
    return operation.arguments
      .filter((info) => !given.includes(info.name) || info.types.includes('array'))
      .map((info) => `${info.name}=`);
  const info = operation.arguments.find((argument) => argument.name === name);
  const values = info?.enum ?? (info?.types.includes('boolean') ? ['true', 'false'] : []);
  return values.map((value) => `${name}=${value}`);
}

function getOperationNames({ operations }: Catalog, word: string): string[] {
  return operations.map(({ namespace, operationId }) =>
    namespace && word.includes('.') ? `${namespace}.${operationId}` : operationId,
  );
}
