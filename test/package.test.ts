import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../scripts/services.ts';

interface LockEntry {
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const readJson = (path: string) => JSON.parse(readFileSync(root + path, 'utf8'));
const LOCKFILES: [path: string, atLeast: number][] = [
  ['package-lock.json', 500],
  ['scripts/mutation/package-lock.json', 100],
];
const readLocked = (path: string) => Object.entries(readJson(path).packages as Record<string, LockEntry>);

test.each(LOCKFILES)('every package of %s has an integrity hash and names no registry', (path, atLeast) => {
  const locked = readLocked(path);
  expect(locked.length).toBeGreaterThan(atLeast);
  expect(locked.filter(([path, { integrity }]) => path !== '' && !integrity).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test.each(LOCKFILES)('%s has the platform packages of every system', (path) => {
  const locked = readLocked(path);
  const paths = new Set(locked.map(([path]) => path));
  const missing = locked.flatMap(([, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !paths.has(`node_modules/${name}`))
      .map(([name]) => name),
  );
  expect(missing).toEqual([]);
});

test('test:mutation runs the vitest of the repository: its own lockfile has none', () => {
  const paths = readLocked('scripts/mutation/package-lock.json').map(([path]) => path);
  expect(paths).toContain('node_modules/@stryker-mutator/vitest-runner');
  expect(paths).not.toContain('node_modules/vitest');
});

test('every link of the README to a file leads to a file of the package', () => {
  const { files } = readJson('package.json') as { files: string[] };
  // npm adds these to every package.
  const packed = [...files, 'README.md', 'LICENSE', 'package.json'];
  const links = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const paths = links.filter((link) => !/^(https?:|#|mailto:)/.test(link)).map((link) => link.replace(/#.*$/, ''));
  expect(paths.length).toBeGreaterThan(0);
  const outside = paths.filter(
    (path) =>
      !existsSync(root + path) ||
      !packed.some((entry) => path === entry || path.startsWith(`${entry.replace(/\/$/, '')}/`)),
  );
  expect(outside).toEqual([]);
});

test('the examples import evalwire as a user does', () => {
  const examples = globSync('examples/*.ts', { cwd: root });
  expect(examples.length).toBeGreaterThan(0);
  const relative = examples.filter((path) => /from '\.\.?\//.test(readFileSync(root + path, 'utf8')));
  expect(relative).toEqual([]);
});
