import { statSync, utimesSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installSkillBundle } from '../../../src/ptm/bundle/install.ts';
import { PTMError, PTMInstallError, UsageError } from '../../../src/ptm/index.ts';
import { buildContents, pack, packBundle } from '../../../src/ptm/mock/bundle.ts';
import { clientWith, failureOf } from '../support.ts';
import { watchDisk } from './disk.ts';

/** Called before each disk operation that changes something; throws the error of the disk. */
let onDisk: ((operation: string, path: string, to?: string) => void) | undefined;
let endWatch = () => {};
let root: string;
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'evalwire-replace-'));
  endWatch = watchDisk((...args) => onDisk?.(...args));
});
afterEach(async () => {
  onDisk = undefined;
  endWatch();
  await fs.rm(root, { recursive: true });
});

const bundle = (version: number) => packBundle(buildContents({ id: 's', display_name: 'S', scripts: [] }, version));
const installBytes = (bytes: Uint8Array) =>
  installSkillBundle(clientWith([{ bytes }]).ptm, { skill_id: 'skill', target_dir: root });
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

  test('is a PTMInstallError for a name that the file system rejects', async () => {
    const error = await failureOf(install(1, 'n'.repeat(300)));
    // The one that asks whether there is an old copy.
    expect(error).toMatchObject({ name: 'PTMInstallError', code: 'ENAMETOOLONG', cause: { syscall: 'lstat' } });
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

  test('renames nothing back if there was no old copy', async () => {
    const renamed: (string | undefined)[] = [];
    onDisk = (name, _path, to) => {
      if (name !== 'rename') return;
      renamed.push(to);
      throw systemError('EACCES');
    };
    expect(await failureOf(install(1))).toMatchObject({ name: 'PTMInstallError', code: 'EACCES' });
    expect(renamed).toEqual([join(root, 'skill')]);
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('is a UsageError if a file is in the place of the folder', async () => {
    await fs.writeFile(join(root, 'skill'), 'mine');
    const error = await failureOf(install(1));
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toBe(
      `${join(root, 'skill')} is a file. Move it away, or pass another "install_name".`,
    );
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

describe('a new copy', () => {
  let log: string[] = [];
  let handle: fs.FileHandle;
  beforeEach(async () => {
    log = [];
    const probe = await fs.open(root, 'r');
    handle = Object.getPrototypeOf(probe) as fs.FileHandle;
    await probe.close();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is on disk before it is renamed into place, and no file stays open', async () => {
    await install(1);
    const synced: fs.FileHandle[] = [];
    vi.spyOn(handle, 'sync').mockImplementation(async function (this: fs.FileHandle) {
      log.push('sync');
      synced.push(this);
    });
    onDisk = (name, path, to) => {
      if (name === 'open') log.push(`open ${path.slice(root.length)}`);
      if (name === 'rename') log.push(`rename ${to?.slice(root.length)}`);
    };
    await install(2);
    const beforeRename = log.slice(0, log.indexOf('rename /skill'));
    // Three files and their folder, then the folder around it.
    expect(beforeRename.filter((line) => line === 'sync')).toHaveLength(4);
    expect(log.slice(-2)).toEqual(['open ', 'sync']);
    expect(synced.map(({ fd }) => fd)).toEqual(log.filter((line) => line.startsWith('open')).map(() => -1));
  });

  test.skipIf(sep === '\\')('is closed to other users until it is complete', async () => {
    const modes: Record<string, string> = {};
    onDisk = (name, path) => {
      if (name !== 'open' || !path.endsWith('b.txt')) return;
      for (let folder = dirname(path); folder !== root; folder = dirname(folder))
        modes[folder.slice(root.length + 1).replace(/^[^/]+/, 'new')] = (statSync(folder).mode & 0o777).toString(8);
    };
    await installBytes(pack(['a/x.txt', 'a/c/b.txt', 'a/c/d.txt'].map((path) => ({ path, data: 'x' }))));
    expect(modes).toEqual({ new: '700', 'new/a': '700', 'new/a/c': '700' });
    expect((await fs.stat(join(root, 'skill'))).mode & 0o777).toBe(0o755);
    expect((await fs.stat(join(root, 'skill/a'))).mode & 0o777).toBe(0o755);
  });

  test.each(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'])(
    'is installed on a file system that answers %s if a folder is to be synced',
    async (code) => {
      failToSync(code);
      expect(await install(1)).toMatchObject({ status: 'fresh' });
    },
  );

  test('is not installed if a folder cannot be synced for another reason', async () => {
    failToSync('EIO');
    expect(await failureOf(install(1))).toMatchObject({ name: 'PTMInstallError', code: 'EIO' });
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('is installed even if the folder around it cannot be synced in the end', async () => {
    onDisk = (name) => {
      if (name === 'rename') failToSync('EIO');
    };
    expect(await install(1)).toMatchObject({ status: 'fresh' });
  });

  test('is installed without opening a folder on Windows, which cannot', async () => {
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
    onDisk = (name, path, flags) => {
      if (name === 'open') log.push(`${flags} ${basename(path)}`);
    };
    try {
      await install(1);
    } finally {
      Object.defineProperty(process, 'platform', platform);
    }
    expect(log.sort()).toEqual(['wx manifest.json', 'wx prompt.md', 'wx tests.yaml']);
  });

  /** Lets each sync of a folder fail. */
  function failToSync(code: string) {
    const { sync } = handle;
    vi.spyOn(handle, 'sync').mockImplementation(async function (this: fs.FileHandle) {
      if ((await this.stat()).isDirectory()) throw systemError(code);
      return sync.call(this);
    });
  }
});

describe('a folder that an interrupted install left', () => {
  /** The names next to the folder `skill` that an install uses. */
  async function findNames(): Promise<{ staging: string; old: string; lock: string }> {
    const names = new Set<string>();
    onDisk = (name, path, to) => {
      if (name === 'mkdir' || name === 'writeFile') names.add(basename(path));
      if (name === 'rename') names.add(basename(to ?? ''));
    };
    await install(1);
    await install(2);
    onDisk = undefined;
    const find = (kind: string) => [...names].find((name) => name.startsWith(`.skill-${kind}-`)) ?? '';
    return { staging: find('new'), old: find('old'), lock: find('lock') };
  }

  test('has a name that depends only on the target folder, without its letter case', async () => {
    const names = await findNames();
    const id = names.lock.slice('.skill-lock-'.length);
    expect(id).toMatch(/^[\da-f]{16}$/);
    expect(names).toEqual({ staging: `.skill-new-${id}`, old: `.skill-old-${id}`, lock: `.skill-lock-${id}` });
    const seen: string[] = [];
    onDisk = (name, path) => {
      if (name === 'writeFile') seen.push(basename(path));
    };
    await install(1, 'SKILL');
    await install(1, 'skill-2');
    expect(seen).toEqual([names.lock, expect.not.stringMatching(id)]);
  });

  test('is removed by the next install with all its contents', async () => {
    const { staging, old, lock } = await findNames();
    for (const name of [staging, old]) await fs.mkdir(join(root, name, 'folder'), { recursive: true });
    await fs.writeFile(join(root, `${lock}-aside`), 'x');
    expect(await install(3)).toMatchObject({ previous_version: 2 });
    expect(await fs.readdir(root)).toEqual(['skill']);
  });

  test('is kept if it belongs to another folder', async () => {
    await fs.mkdir(join(root, '.skill-new-0123456789abcdef'));
    await fs.mkdir(join(root, '.skill-old-0123456789abcdef'));
    await install(1);
    expect((await fs.readdir(root)).sort()).toEqual([
      '.skill-new-0123456789abcdef',
      '.skill-old-0123456789abcdef',
      'skill',
    ]);
  });

  test('is restored if it is the old copy and the new one was not in place, even if the next install fails', async () => {
    const { old } = await findNames();
    await fs.rename(join(root, 'skill'), join(root, old));
    onDisk = (name, path) => {
      if (name === 'open' && path.endsWith('prompt.md')) throw systemError('ENOSPC');
    };
    expect(await failureOf(install(3))).toMatchObject({ code: 'ENOSPC' });
    expect(await readVersion()).toBe(2);
    expect(await fs.readdir(root)).toEqual(['skill']);
  });

  test('may be the old copy that cannot be removed: the install succeeds, and the next one removes it', async () => {
    const { old } = await findNames();
    onDisk = (name, path) => {
      if (name === 'rm' && basename(path) === old) throw systemError('EBUSY');
    };
    expect(await install(3)).toMatchObject({ status: 'upgraded' });
    expect((await fs.readdir(root)).sort()).toEqual([old, 'skill']);
    onDisk = undefined;
    expect(await install(4)).toMatchObject({ previous_version: 3 });
    expect(await fs.readdir(root)).toEqual(['skill']);
  });
});

describe('installs into one folder', () => {
  test('wait for each other in this process', async () => {
    const results = await Promise.all([1, 2, 3, 4].map((version) => install(version)));
    const last = await readVersion();
    // Each found what another one had installed before it.
    expect(new Set([...results.map(({ previous_version }) => previous_version), last])).toEqual(
      new Set([undefined, 1, 2, 3, 4]),
    );
    expect(await fs.readdir(root)).toEqual(['skill']);
  });

  test('wait for one in another process for 30 s', async () => {
    await holdLock();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    // The other process shows that it is alive.
    onDisk = (name, path) => {
      if (name === 'writeFile') utimesSync(path, now, now);
    };
    const error = await failureOf(install(2));
    clock.mockRestore();
    expect(error).toMatchObject({ name: 'PTMInstallError', code: 'ELOCKED', path: join(root, 'skill') });
    expect((error as Error).message).toContain('another install into this folder has not ended within 30 s.');
    expect(await readVersion()).toBe(1);
    // The clock is read more than once in each attempt.
    expect(now).toBeGreaterThan(30_000);
    expect(now).toBeLessThan(40_000);
  });

  test('stop waiting for another process when the signal is aborted', async () => {
    await install(1);
    const lock = await holdLock();
    expect(await failureOf(install(2, 'skill', AbortSignal.timeout(100)))).toMatchObject({ name: 'TimeoutError' });
    expect(await readVersion()).toBe(1);
    await fs.rm(lock);
    expect(await install(3)).toMatchObject({ previous_version: 1 });
  });

  test('change nothing after they lose their lock', async () => {
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
