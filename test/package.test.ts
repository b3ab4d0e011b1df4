import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../scripts/services.ts';

interface LockEntry {
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const readJson = (path: string) => JSON.parse(readFileSync(root + path, 'utf8'));
const locked = Object.entries(readJson('package-lock.json').packages as Record<string, LockEntry>);

test('every package of the lockfile has an integrity hash and names no registry', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(([path, { integrity }]) => path !== '' && !integrity).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('the lockfile has the platform packages of every system', () => {
  const paths = new Set(locked.map(([path]) => path));
  const missing = locked.flatMap(([, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !paths.has(`node_modules/${name}`))
      .map(([name]) => name),
  );
  expect(missing).toEqual([]);
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
