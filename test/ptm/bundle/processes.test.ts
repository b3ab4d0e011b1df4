/** Installs in several processes, some of which are killed. They take seconds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installSkillBundle } from '../../../src/ptm/bundle/install.ts';
import { acquireLock } from '../../../src/ptm/bundle/install-lock.ts';
import { buildContents, pack, packBundle } from '../../../src/ptm/mock/bundle.ts';
import { clientWith, failureOf } from '../support.ts';

/** In memory where that is possible: an install waits until the disk has its files, and other tests write much to the disk. */
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
let root: string;
beforeEach(async () => {
  root = await fs.mkdtemp(join(base, 'evalwire-processes-'));
});
afterEach(() => fs.rm(root, { recursive: true }));

const bundle = (version: number) => packBundle(buildContents({ id: 's', display_name: 'S', scripts: [] }, version));
const installBytes = (bytes: Uint8Array) =>
  installSkillBundle(clientWith([{ bytes }]).ptm, { skill_id: 'skill', target_dir: root });
const install = (version: number) => installBytes(bundle(version));
const readVersion = async () => JSON.parse(await fs.readFile(join(root, 'skill', 'manifest.json'), 'utf8')).version;

describe('installs into one folder', () => {
  test('200 at the same time all succeed, one after the other', async () => {
    const results = await Promise.all(Array.from({ length: 200 }, (_, n) => install(n + 1)));
    expect(results.filter(({ status }) => status === 'fresh')).toHaveLength(1);
    expect(await fs.readdir(root)).toEqual(['skill']);
    expect((await fs.readdir(join(root, 'skill'))).sort()).toEqual(['manifest.json', 'prompt.md', 'tests.yaml']);
    // Each replaced the copy of another one, in the order in which they were ready: none was lost or overwritten halfway.
    const replaced = results.flatMap(({ previous_version }) => previous_version ?? []);
    const all = [...replaced, await readVersion()];
    expect(all.sort((one, other) => one - other)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  }, 60_000);

  test('those of several processes all succeed', async () => {
    const children = await Promise.all(Array.from({ length: 4 }, () => runChild('await installMany(10)')));
    expect(children.map(({ code, text }) => [code, text.trim()])).toEqual(Array.from({ length: 4 }, () => [0, 'done']));
    expect(await fs.readdir(root)).toEqual(['skill']);
    expect(await readVersion()).toBe(10);
  }, 120_000);

  test('the lock of a process that has ended is replaced at once', async () => {
    const { pid } = await runChild('');
    const path = join(root, 'lock');
    await fs.writeFile(path, JSON.stringify({ pid, host: hostname(), id: 'x' }));
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });
});

describe('a process that is killed during an install', () => {
  test.each([
    ['before the old copy is moved aside', 1],
    ['between the two renames', 2],
  ])('%s: the next install finds the old copy and leaves nothing else', async (_, killAt) => {
    await install(1);
    const { signal } = await runChild(`killAtRename(${killAt}); await installMany(1, 2)`);
    expect(signal).toBe('SIGKILL');
    const left = await fs.readdir(root);
    expect(left.filter((name) => name.startsWith('.skill-')).length).toBeGreaterThan(0);
    expect(left.includes('skill')).toBe(killAt === 1);
    expect(await install(3)).toMatchObject({ previous_version: 1, status: 'upgraded', version: 3 });
    expect(await fs.readdir(root)).toEqual(['skill']);
  });

  test('between the two renames: the old copy is back even if the next install fails', async () => {
    await install(1);
    await runChild('killAtRename(2); await installMany(1, 2)');
    const impossible = pack([{ path: 'n'.repeat(300), data: 'x' }]);
    expect(await failureOf(installBytes(impossible))).toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await readVersion()).toBe(1);
  });

  test('at any moment: the next install succeeds with a complete copy', async () => {
    for (let round = 0; round < 6; round++) {
      await runChild('await installMany(1000)', 30 * round);
      expect(await install(2000 + round)).toMatchObject({ version: 2000 + round });
      expect(await fs.readdir(root)).toEqual(['skill']);
    }
  }, 120_000);
});

/** Runs code in another process, which can install versions into the root. With `killAfterMs` it is killed that long after its first install. */
async function runChild(code: string, killAfterMs?: number) {
  const script = `
    import { createRequire, syncBuiltinESMExports } from 'node:module';
    import { installSkillBundle } from './src/ptm/bundle/install.ts';
    import { buildContents, packBundle } from './src/ptm/mock/bundle.ts';
    import { clientWith } from './test/ptm/support.ts';
    async function installMany(count, first = 1) {
      for (let version = first; version < first + count; version++) {
        const bytes = packBundle(buildContents({ id: 's', display_name: 'S', scripts: [] }, version));
        await installSkillBundle(clientWith([{ bytes }]).ptm, { skill_id: 'skill', target_dir: ${JSON.stringify(root)} });
        if (version === first) console.log('done');
      }
    }
    function killAtRename(n) {
      const promises = createRequire(import.meta.url)('node:fs/promises');
      const { rename } = promises;
      let count = 0;
      promises.rename = (...args) => (++count === n ? process.kill(process.pid, 'SIGKILL') : rename(...args));
      syncBuiltinESMExports();
    }
    ${code}
  `;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--no-warnings', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
    if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
  const [exitCode, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code: exitCode, signal, text, pid: child.pid };
}
