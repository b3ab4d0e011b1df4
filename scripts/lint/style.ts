/**
 * One style for documents and workflows (CONTRIBUTING, "Writing a document"): `node scripts/lint/style.ts [service…]` rewrites the files,
 * `npm run lint` compares them.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isPair, isScalar, isSeq, type Node, parse, parseDocument, Scalar, visit } from 'yaml';
import { pick, root } from '../services.ts';

export const MAX_COLUMNS = 120;

/** What is wrong with the style of these services' files, one line for each file or long line. */
export function findStyleProblems(names: string[]): string[] {
  return listFiles(names).flatMap((path) => {
    const text = readFileSync(root + path, 'utf8');
    const long = text.split('\n').flatMap((line, i) => (line.length > MAX_COLUMNS ? [`${path}:${i + 1}`] : []));
    if (long.length > 0) return long.map((place) => `${place} is longer than ${MAX_COLUMNS} columns.`);
    // Broken YAML is for the linters to report.
    if (parseDocument(text).errors.length > 0) return [];
    return formatDocument(text) === text ? [] : [`${path} is not in the one style: run "node scripts/lint/style.ts".`];
  });
}

/** Writes YAML in our style. A line that cannot be broken, such as one of a literal block, keeps its length. */
export function formatDocument(text: string): string {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  visit(document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key)) return;
      const place = [...listKeys(path), String(pair.key.value)];
      pair.key.spaceBefore = startsSection(place) && !isFirst(pair, path.at(-1)) && !isReference(pair.value);
      pair.key.type = isQuoted(pair.key) ? Scalar.QUOTE_DOUBLE : undefined;
    },
    Collection(_, node, path) {
      const indent = getDepth(path) * 2 + String(path.findLast(isPair)?.key ?? '').length;
      node.flow = isFlow(node, listKeys(path)) && indent + JSON.stringify(node).length + 8 <= MAX_COLUMNS;
    },
    Scalar(key, node, path) {
      if (key !== 'key' && typeof node.value === 'string') node.type = getScalarType(node as Scalar<string>, path);
    },
  });
  const written = document
    .toString({ lineWidth: MAX_COLUMNS - 2, flowCollectionPadding: true })
    // Padding is for `{ $ref: … }` alone.
    .replaceAll(/^( *(?:- )*(?:[^\s'"#][^'"#\n]*: )?)\[ (.*) \]$/gm, '$1[$2]');
  if (!isDeepStrictEqual(parse(written), parse(text))) throw new Error('The style must not change what the YAML says.');
  return written;
}

type Path = readonly unknown[];

/** Block style everywhere, save `$ref`, lists of plain values, schemas of parameters and headers, and what is empty. */
function isFlow(node: Node, place: string[]): boolean {
  if (isSeq(node)) return node.items.every((item) => isScalar(item) && !String(item.value).includes('\n'));
  if (!isMap(node)) return false;
  if (isReference(node)) return true;
  const isParameter = place.at(-2) === 'parameters' || place.at(-3) === 'parameters' || place.at(-3) === 'headers';
  return place.at(-1) === 'schema' && isParameter && node.items.every(({ value }) => isScalar(value));
}

/** A blank line parts the kinds of components, and the paths unless they only refer to another file. */
function startsSection(place: string[]): boolean {
  return place.length === 2 && (place[0] === 'paths' || place[0] === 'components');
}

function getScalarType(node: Scalar<string>, path: Path): Scalar.Type {
  const { value } = node;
  if (value.includes('\n')) return Scalar.BLOCK_LITERAL;
  const key = String(path.findLast(isPair)?.key ?? '');
  if (getDepth(path) * 2 - 2 + key.length + value.length + 4 > MAX_COLUMNS) return Scalar.BLOCK_FOLDED;
  if (!isQuoted(node)) return Scalar.PLAIN;
  return /["\\]/.test(value) && !value.includes("'") ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
}

/** Quotes stay where they are: some readers of YAML take a plain time or version for something else. */
function isQuoted(node: Scalar): boolean {
  return node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
}

/** A reference alone, or an empty object. */
function isReference(node: unknown): boolean {
  return isMap(node) && node.items.every(({ key }) => String(key) === '$ref');
}

function isFirst(pair: unknown, parent: unknown): boolean {
  return isMap(parent) && parent.items[0] === pair;
}

function getDepth(path: Path): number {
  return path.filter(isCollection).length;
}

/** The keys above a node, with the index of a list's item as "-". */
function listKeys(path: Path): string[] {
  return path.flatMap((step, i) => {
    if (isPair(step)) return [String(step.key)];
    return isSeq(step) && i > 0 ? ['-'] : [];
  });
}

function listFiles(names: string[]): string[] {
  const services = names.length > 0 ? pick(names) : [];
  return services
    .flatMap(({ name, document }) => [
      document,
      ...globSync(`openapi/${name}/**/*.yaml`, { cwd: root }).sort(),
      `openapi/workflows/${name}.arazzo.yaml`,
    ])
    .filter((path) => existsSync(root + path));
}

if (import.meta.main) {
  for (const path of listFiles(pick(process.argv.slice(2)).map(({ name }) => name))) {
    const text = readFileSync(root + path, 'utf8');
    const written = formatDocument(text);
    if (written !== text) writeFileSync(root + path, written);
  }
}
