import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/services.ts';

interface Case {
  case: string;
  find: string;
  put: string;
  says: string;
  /** Other rules that the same change must break. */
  also?: string[];
}
interface Problem {
  code: string;
  message: string;
  source: string;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const good = read('test/scripts/lint/fixtures/good.yaml');
const bad: Record<string, Case[]> = parse(read('test/scripts/lint/fixtures/bad.yaml'));
const ours = Object.keys(parse(read('spectral.yaml')).rules).filter((rule) => !rule.startsWith('owasp:'));

const folder = mkdtempSync(join(tmpdir(), 'evalwire-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Spectral takes a second to start, so it reads all documents in one go.
const documents = new Map([['good.yaml', good]]);
const fileOf = (rule: string, index: number) => `${rule}-${index}.yaml`;
for (const [rule, cases] of Object.entries(bad)) {
  for (const [i, { find, put }] of cases.entries())
    documents.set(
      fileOf(rule, i),
      good.replace(find, () => put),
    );
}
for (const [name, text] of documents) writeFileSync(join(folder, name), text);
const { stdout, stderr } = spawnSync(
  join(root, 'node_modules/.bin/spectral'),
  [
    'lint',
    '--ruleset',
    join(root, 'spectral.yaml'),
    '--format',
    'json',
    '--quiet',
    ...[...documents.keys()].map((name) => join(folder, name)),
  ],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.trim().startsWith('[')) throw new Error(`spectral gave no report: ${stderr}`);
const problems: Problem[] = JSON.parse(stdout);
const problemsOf = (name: string) => problems.filter(({ source }) => basename(source) === name);

test('a good document breaks no rule', () => {
  expect(problemsOf('good.yaml')).toEqual([]);
});

test('every rule of ours has a bad fixture', () => {
  expect(Object.keys(bad)).toEqual(expect.arrayContaining(ours));
});

describe.each(Object.entries(bad))('%s', (rule, cases) => {
  test.each(cases.map((c, i) => ({ ...c, i })))('refuses $case', ({ find, says, also = [], i }) => {
    expect(good.split(find), 'what the case changes stands once in good.yaml').toHaveLength(2);
    const found = problemsOf(fileOf(rule, i));
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
    expect([...new Set(found.map(({ code }) => code))].sort(), 'no other rule is broken').toEqual(
      [rule, ...also].sort(),
    );
  });
});
