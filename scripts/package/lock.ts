/**
 * Writes package-lock.json anew: `node scripts/package/lock.ts`, after any change of package.json's dependencies.
 *
 * npm leaves an optional platform package out of the lockfile when the registry in use does not serve it, and `npm ci` then refuses the
 * lockfile on every machine. This resolves from nothing in an empty folder and then adds the entries that npm left out, with the system they are for.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../services.ts';

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const scratch = mkdtempSync(join(tmpdir(), 'evalwire-lock-'));
copyFileSync(`${root}package.json`, join(scratch, 'package.json'));
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved'], {
  cwd: scratch,
  stdio: 'ignore',
});
const lock = JSON.parse(readFileSync(join(scratch, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};
rmSync(scratch, { recursive: true });

let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || !/^\d/.test(version)) continue;
    const system = /-(android|darwin|freebsd|linux|openharmony|sunos|win32)-([a-z0-9]+)/.exec(name);
    const os = system?.[1] ? [system[1]] : undefined;
    const cpu = system?.[2] ? [system[2]] : ['wasm32'];
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os } : {}),
      cpu,
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(`${root}package-lock.json`, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  `package-lock.json written: ${Object.keys(lock.packages).length - 1} packages, ${added} of them platform packages that this registry does not serve.`,
);
