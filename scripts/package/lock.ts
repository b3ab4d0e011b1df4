/**
 * Writes package-lock.json from nothing: `node scripts/package/lock.ts [folder]`. Run it after every change of the dependencies in the
 * package.json of the repository, or of that folder (`scripts/mutation`).
 *
 * npm leaves an optional platform package out of the lockfile when the registry does not serve it, and `npm ci` then rejects the
 * lockfile on every machine. This script fails instead and names such packages: choose a version that is served whole (decision 7).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../services.ts';

interface Entry {
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const [folder = '.'] = process.argv.slice(2);
const target = join(root, folder);
const scratch = mkdtempSync(join(tmpdir(), 'evalwire-lock-'));
copyFileSync(join(target, 'package.json'), join(scratch, 'package.json'));
const args = ['install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved'];
// The peers of a tool in a folder are those that the repository has.
if (folder !== '.') args.push('--legacy-peer-deps');
execFileSync('npm', args, { cwd: scratch, stdio: 'ignore' });
const lock = JSON.parse(readFileSync(join(scratch, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};
rmSync(scratch, { recursive: true });

const incomplete = Object.entries(lock.packages).flatMap(([path, { integrity, optionalDependencies }]) => [
  ...(path === '' || integrity ? [] : [path]),
  // A range may be met by another version; an exact version names a platform package.
  ...Object.entries(optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/.test(version) && !lock.packages[`node_modules/${name}`])
    .map(([name, version]) => `${name}@${version}`),
]);
if (incomplete.length > 0) {
  console.error(`package-lock.json is unchanged. The registry does not serve:\n  ${incomplete.join('\n  ')}`);
  process.exit(1);
}
writeFileSync(join(target, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json written: ${Object.keys(lock.packages).length - 1} packages.`);
