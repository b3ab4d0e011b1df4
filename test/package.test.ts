import { readFileSync } from 'node:fs';
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
