import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installSkillBundle } from '../../../src/ptm/bundle/install.ts';
import { acquireLock } from '../../../src/ptm/bundle/install-lock.ts';
import { PTMError, PTMInstallError } from '../../../src/ptm/index.ts';
import { buildContents, packBundle } from '../../../src/ptm/mock/bundle.ts';
import { clientWith, failureOf } from '../support.ts';

/** Called before each operation of the disk that changes something; throws what the disk "says". */
let onDisk: ((operation: string, path: string, to?: string) => void) | undefined;
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const watch = (name: 'mkdir' | 'rename' | 'open' | 'writeFile' | 'rm') =>
    ((path: string, ...rest: unknown[]) => {
      onDisk?.(name, path, rest[0] as string | undefined);
      return (original[name] as (...args: unknown[]) => unknown)(path, ...rest);
    }) as never;
  return {
    ...original,
    mkdir: watch('mkdir'),
    rename: watch('rename'),
    open: watch('open'),
    writeFile: watch('writeFile'),
    rm: watch('rm'),
  };
});

let root: string;
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'evalwire-replace-'));
});
afterEach(async () => {
  onDisk = undefined;
  await fs.rm(root, { recursive: true });
});

const bundle = (version: number) => packBundle(buildContents({ id: 's', display_name: 'S', scripts: [] }, version));
const install = (version: number, name = 'skill', signal?: AbortSignal) =>
  installSkillBundle(
    clientWith([{ bytes: bundle(version) }]).ptm,
    { skill_id: name, target_dir: root },
    signal ? { signal } : {},
  );
const readVersion = async (name = 'skill') =>
  JSON.parse(await fs.readFile(join(root, name, 'manifest.json'), 'utf8')).version;
const systemError = (code: string) => Object.assign(new Error(`${code}: injected`), { code, syscall: 'test' });

describe('an install that the file system does not allow', () => {
  test.each(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT'])('is a PTMInstallError with the cause for %s', async (code) => {
    await install(1);
    for (const operation of ['mkdir', 'open', 'writeFile', 'rename']) {
      onDisk = (name) => {
        if (name === operation) throw systemError(code);
      };
      const error = (await failureOf(install(2))) as PTMInstallError;
      onDisk = undefined;
      expect(error).toBeInstanceOf(PTMInstallError);
      expect(error).toBeInstanceOf(PTMError);
      expect(error).toMatchObject({ name: 'PTMInstallError', code, statusCode: null, path: join(root, 'skill') });
      expect(error.cause).toMatchObject({ code });
      expect(error.message).toContain(code);
      expect(await readVersion()).toBe(1);
      expect(await fs.readdir(root)).toEqual(['skill']);
    }
  });

  test('is a PTMInstallError for a name that the file system really refuses', async () => {
    const error = await failureOf(install(1, 'n'.repeat(300)));
    expect(error).toMatchObject({ name: 'PTMInstallError', code: 'ENAMETOOLONG' });
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('restores the old copy if the new one cannot be renamed into place', async () => {
    await install(1);
    const seen: string[] = [];
    onDisk = (name, _path, to) => {
      if (name !== 'rename') return;
      seen.push(to ?? '');
      if (seen.length === 2) throw systemError('EACCES');
    };
    expect(await failureOf(install(2))).toMatchObject({ name: 'PTMInstallError', code: 'EACCES' });
    // Aside, the failed one, back.
    expect(seen).toHaveLength(3);
    expect(await readVersion()).toBe(1);
    expect(await fs.readdir(root)).toEqual(['skill']);
  });

  test('is repaired by the next install if the old copy cannot be restored either', async () => {
    await install(1);
    let renames = 0;
    onDisk = (name) => {
      if (name === 'rename' && ++renames >= 2) throw systemError('EIO');
    };
    await failureOf(install(2));
    expect(await fs.readdir(root)).not.toContain('skill');
    onDisk = undefined;
    expect(await install(3)).toMatchObject({ previous_version: 1, status: 'upgraded' });
    expect(await fs.readdir(root)).toEqual(['skill']);
  });
});

test('the new copy is on disk before it is renamed into place', async () => {
  await install(1);
  const log: string[] = [];
  const probe = await fs.open(root, 'r');
  const handle = Object.getPrototypeOf(probe) as fs.FileHandle;
  await probe.close();
  const sync = vi.spyOn(handle, 'sync').mockImplementation(async () => {
    log.push('sync');
  });
  onDisk = (name, path, to) => {
    if (name === 'open') log.push(`open ${path.slice(root.length)}`);
    if (name === 'rename') log.push(`rename ${to?.slice(root.length)}`);
  };
  await install(2);
  sync.mockRestore();
  const opened = log.filter((line) => line.startsWith('open')).length;
  const beforeRename = log.slice(0, log.indexOf('rename /skill'));
  // Three files and their folder, then the folder around it.
  expect(beforeRename.filter((line) => line === 'sync')).toHaveLength(4);
  expect(log.filter((line) => line === 'sync')).toHaveLength(opened);
  expect(log.at(-1)).toBe('sync');
});

describe('installs into one folder', () => {
  test('200 at the same time all succeed, and the last copy is complete', async () => {
    const results = await Promise.all(Array.from({ length: 200 }, (_, n) => install(n + 1)));
    expect(results.filter(({ status }) => status === 'fresh')).toHaveLength(1);
    expect(await fs.readdir(root)).toEqual(['skill']);
    expect((await fs.readdir(join(root, 'skill'))).sort()).toEqual(['manifest.json', 'prompt.md', 'tests.yaml']);
    expect(await readVersion()).toBe(200);
  }, 60_000);

  test('those of several processes all succeed', async () => {
    const children = await Promise.all(Array.from({ length: 4 }, () => runChild('await installMany(10)')));
    expect(children.map(({ code, text }) => [code, text.trim()])).toEqual(Array.from({ length: 4 }, () => [0, 'done']));
    expect(await fs.readdir(root)).toEqual(['skill']);
    expect(await readVersion()).toBe(10);
  }, 120_000);

  test('a wait for another process ends with the signal', async () => {
    await install(1);
    const lock = await holdLock();
    expect(await failureOf(install(2, 'skill', AbortSignal.timeout(100)))).toMatchObject({ name: 'TimeoutError' });
    expect(await readVersion()).toBe(1);
    await fs.rm(lock);
    expect(await install(3)).toMatchObject({ previous_version: 1 });
  });

  test('a wait for another process ends after its time', async () => {
    const path = join(root, 'lock');
    await fs.writeFile(path, JSON.stringify({ pid: process.pid, host: hostname(), id: 'x' }));
    expect(await acquireLock(path, 50)).toBeUndefined();
    await fs.rm(path);
    const lock = await acquireLock(path, 50);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('the lock of a process that has ended is replaced at once', async () => {
    const { pid } = await runChild('');
    const path = join(root, 'lock');
    await fs.writeFile(path, JSON.stringify({ pid, host: hostname(), id: 'x' }));
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('a lock without a sign of life is replaced after 20 s', async () => {
    const path = join(root, 'lock');
    await fs.writeFile(path, JSON.stringify({ pid: 1, host: 'another-machine', id: 'x' }));
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3000));
    const lock = await acquireLock(path, 60_000);
    clock.mockRestore();
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('a process that lost its lock changes nothing', async () => {
    await install(1);
    onDisk = (name, path) => {
      if (name !== 'open' || !path.endsWith('manifest.json')) return;
      const lock = process
        .getBuiltinModule('node:fs')
        .readdirSync(root)
        .find((entry) => entry.startsWith('.skill-lock'));
      process.getBuiltinModule('node:fs').writeFileSync(join(root, lock ?? ''), 'taken');
    };
    expect(await failureOf(install(2))).toMatchObject({ name: 'PTMInstallError', code: 'ELOCKED' });
    expect(await readVersion()).toBe(1);
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
    onDisk = (name, path) => {
      if (name === 'open' && path.endsWith('prompt.md')) throw systemError('ENOSPC');
    };
    expect(await failureOf(install(3))).toMatchObject({ code: 'ENOSPC' });
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

/** Creates the lock file of the folder `skill` as another process would, and returns its path. */
async function holdLock(): Promise<string> {
  let path = '';
  onDisk = (name, file) => {
    if (name === 'writeFile') path = file;
  };
  await install(1);
  onDisk = undefined;
  await fs.writeFile(path, JSON.stringify({ pid: process.pid, host: hostname(), id: 'x' }));
  return path;
}

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
