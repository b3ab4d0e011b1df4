import { loadCatalog, type OperationInfo, resolveOperation } from './catalog.ts';
import { defineCommand, JSON_OPTION } from './command.ts';
import { resolveService } from './connection.ts';
import { quote } from './curl.ts';
import { ExitCode } from './failure.ts';
import { formatAlternatives } from './operation-arguments.ts';
import type { Output } from './output.ts';
import { type ArgumentInfo, formatType } from './schema.ts';

export const command = defineCommand({
  usage: '<service> <operation> [options]',
  description: 'Shows the arguments of an operation with their types, its response, and calls to copy.',
  options: { json: JSON_OPTION },
  examples: ['describe vijil createEvaluation', 'describe mutagent prompt.getPrompt --json'],
  positionals: { min: 2, max: 2 },

  async run({ positionals, options, output }) {
    const catalog = loadCatalog(resolveService(positionals[0] as string));
    const operation = resolveOperation(catalog, positionals[1] as string);
    if (options.json) {
      const calls = Object.values(operation.examples).map((args) => formatCall(catalog.service, operation, args));
      output.json({ service: catalog.service, ...operation, calls });
    } else output.text(formatDescription(catalog.service, operation, output));
    return ExitCode.ok;
  },

  async complete(words) {
    const { completeOperation } = await import('./complete.ts');
    return completeOperation(words);
  },
});

/** An operation for people. */
export function formatDescription(service: string, operation: OperationInfo, output: Output): string {
  const { namespace, operationId, method, path, summary, description, response } = operation;
  const blocks = [
    `${output.paint('bold', namespace ? `${namespace}.${operationId}` : operationId)}  ${summary}${operation.deprecated ? ' (deprecated)' : ''}`,
    output.paint('dim', `${method} ${path}`),
  ];
  if (description !== '' && description !== summary) blocks.push(`\n${wrap(description, output.width)}`);
  if (operation.arguments.length > 0) {
    blocks.push(`\n${output.paint('bold', 'Arguments')}`);
    for (const info of operation.arguments) blocks.push(formatArgument(info, output));
    for (const sets of operation.alternatives) blocks.push(`  Also required: ${formatAlternatives(sets)}.`);
    if (operation.isOpen) blocks.push('  Other body fields are accepted.');
  } else blocks.push('\nNo arguments.');
  const pages = operation.page ? '; it pages, --all joins the pages' : '';
  blocks.push(`\n${output.paint('bold', 'Response')}`, `  ${response.status}  ${response.type}${pages}`);
  if (response.description !== '') blocks.push(indent(wrap(response.description, output.width - 2), 2));
  blocks.push(`\n${output.paint('bold', 'Examples')}`);
  for (const args of Object.values(operation.examples).slice(0, 3))
    blocks.push(indent(formatCall(service, operation, args), 2));
  return blocks.join('\n');
}

function formatArgument(info: ArgumentInfo, output: Output): string {
  const facts = [
    formatType(info),
    info.required ? 'required' : undefined,
    info.in === 'header' ? 'header' : undefined,
    info.default === undefined ? undefined : `default ${JSON.stringify(info.default)}`,
    info.isSecret ? 'secret' : undefined,
  ].filter(Boolean);
  const values = info.enum
    ? `\n${indent(wrap(`${info.isClosed ? 'One of' : 'Known values:'} ${info.enum.join(', ')}.`, output.width - 6), 6)}`
    : '';
  const text = info.description === '' ? '' : `\n${indent(wrap(info.description, output.width - 6), 6)}`;
  return `  ${output.paint('cyan', info.name)}  ${output.paint('dim', facts.join(', '))}${text}${values}`;
}

/** A call of the operation as a line for the shell. */
export function formatCall(service: string, operation: OperationInfo, args: Record<string, unknown>): string {
  const words = Object.entries(args).flatMap(([name, value]) =>
    formatWords(
      operation.arguments.find((info) => info.name === name),
      name,
      value,
    ),
  );
  return ['evalwire', 'call', service, operation.operationId, ...words].join(' ');
}

function formatWords(info: ArgumentInfo | undefined, name: string, value: unknown): string[] {
  if (info?.isFile) return [`${name}=@recording.wav`];
  if (info?.isSecret) return [`${name}=@key.txt`];
  const isText = (v: unknown) => info?.in === 'path' || !(typeof v === 'string' && v.startsWith('@'));
  const isPlain = (v: unknown) => typeof v !== 'object' && isText(v);
  if (isPlain(value) && info && info.types.length > 0) return [quote(`${name}=${value}`)];
  if (Array.isArray(value) && value.length > 0 && value.every(isPlain) && info?.types.includes('array'))
    return value.map((item) => quote(`${name}=${item}`));
  return [`${name}:=${quote(JSON.stringify(value))}`];
}

function wrap(text: string, width: number): string {
  const limit = Math.max(40, Math.min(width, 110));
  const lines: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (lines.length > 0) lines.push('');
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      if (line !== '' && line.length + 1 + word.length > limit) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

function indent(text: string, blanks: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(blanks));
}
