import * as fs from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { acquireLock } from '../../../src/ptm/bundle/install-lock.ts';
import { watchDisk } from './disk.ts';

/** Called before each operation of the disk that changes something: plays the other processes. */
let onDisk: ((operation: string, path: string) => unknown) | undefined;
let endWatch = () => {};
/** The delays between the attempts. Each takes a second of a clock that stands still otherwise. */
let delays: unknown[] = [];
let onDelay: (() => unknown) | undefined;
let now = 0;

let root: string;
let path: string;
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'evalwire-lock-'));
  path = join(root, 'lock');
  delays = [];
  now = 5000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, ms: number) => {
    delays.push(ms);
    now += 1000;
    Promise.resolve(onDelay?.()).then(done);
  }) as never);
  endWatch = watchDisk((operation, file) => onDisk?.(operation, file));
});
afterEach(async () => {
  onDisk = undefined;
  endWatch();
  onDelay = undefined;
  vi.restoreAllMocks();
  vi.useRealTimers();
  await fs.rm(root, { recursive: true });
});

/** Above the highest pid of every system. */
const NO_PID = 2 ** 30;
const OTHER_MACHINE = { pid: NO_PID, host: 'another-machine', id: 'x' };
const AT_WORK = { pid: process.pid, host: hostname(), id: 'x' };
const hold = (holder: object) => fs.writeFile(path, JSON.stringify(holder));
const readLock = async () => JSON.parse(await fs.readFile(path, 'utf8'));
const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('acquireLock', () => {
  test('creates a file that names this process, and removes it on release', async () => {
    const lock = await acquireLock(path, 0);
    expect(await readLock()).toEqual({
      pid: process.pid,
      host: hostname(),
      id: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('rejects if the file cannot be created, and then blocks nobody', async () => {
    path = join(root, 'missing', 'lock');
    await expect(acquireLock(path, 60_000)).rejects.toMatchObject({ code: 'ENOENT' });
    await fs.mkdir(join(root, 'missing'));
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('rejects if a folder has the name of the file', async () => {
    await fs.mkdir(path);
    await expect(acquireLock(path, 60_000)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  test('rejects with the reason of a signal that is aborted already, and creates no file', async () => {
    await expect(acquireLock(path, 0, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('gives the lock to one caller of this process after the other, in their order and without attempts', async () => {
    const log: string[] = [];
    const take = async (name: string) => {
      const lock = await acquireLock(path, 0);
      log.push(`${name} in`);
      await fs.readFile(path);
      log.push(`${name} out`);
      await lock?.release();
    };
    const first = await acquireLock(path, 0);
    const others = [take('b'), take('c')];
    await fs.readFile(path);
    expect(log).toEqual([]);
    await first?.release();
    // Created while the others hold it or wait for it.
    await Promise.all([...others, take('d')]);
    expect(log).toEqual(['b in', 'b out', 'c in', 'c out', 'd in', 'd out']);
    expect(delays).toEqual([]);
  });

  test('gives the lock to the next caller even if the one before did not get it', async () => {
    await hold(AT_WORK);
    const [first, second] = [acquireLock(path, 0), acquireLock(path, 0)];
    expect(await first).toBeUndefined();
    expect(await second).toBeUndefined();
    await fs.rm(path);
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('gives the lock to the next caller even if the release fails', async () => {
    const first = await acquireLock(path, 0);
    const second = acquireLock(path, 0);
    onDisk = (operation) => {
      if (operation === 'rm') throw systemError('EACCES');
    };
    await expect(first?.release()).rejects.toMatchObject({ code: 'EACCES' });
    onDisk = undefined;
    // Its own process is at work, so the file that is left counts.
    expect(await second).toBeUndefined();
  });
});

describe('a lock that another process holds', () => {
  test('is acquired when that process releases it', async () => {
    await hold(AT_WORK);
    onDelay = () => delays.length === 3 && fs.rm(path);
    const lock = await acquireLock(path, 60_000);
    expect(delays).toHaveLength(3);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('is not acquired after the timeout', async () => {
    await hold(AT_WORK);
    expect(await acquireLock(path, 5000)).toBeUndefined();
    expect(delays).toHaveLength(5);
    expect(await readLock()).toEqual(AT_WORK);
  });

  test('is tried again after 10 to 60 ms', async () => {
    await hold(AT_WORK);
    vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(1);
    await acquireLock(path, 3000);
    expect(delays).toEqual([10, 35, 60]);
  });

  test('is no longer waited for after an abort', async () => {
    await hold(AT_WORK);
    const controller = new AbortController();
    onDelay = () => controller.abort(new Error('stop'));
    await expect(acquireLock(path, 60_000, controller.signal)).rejects.toThrow('stop');
    expect(delays).toHaveLength(1);
  });

  test('is tried again at once if it was released between two looks', async () => {
    let attempts = 0;
    onDisk = (operation) => {
      if (operation === 'writeFile' && ++attempts === 1) throw systemError('EEXIST');
    };
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    expect([attempts, delays]).toEqual([2, []]);
    await lock?.release();
  });
});

describe('a lock that is left over', () => {
  test('is replaced at once if its process ran on this machine and has ended', async () => {
    await hold({ pid: NO_PID, host: hostname(), id: 'x' });
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    expect(delays).toEqual([]);
    await lock?.release();
    expect(await fs.readdir(root)).toEqual([]);
  });

  test.each([
    ['of another machine', JSON.stringify(OTHER_MACHINE)],
    ['of a process that is at work', JSON.stringify(AT_WORK)],
    ['of a group of processes', JSON.stringify({ pid: -NO_PID, host: hostname(), id: 'x' })],
    ['of a text in place of a number', JSON.stringify({ pid: String(NO_PID), host: hostname(), id: 'x' })],
    ['without a process', JSON.stringify({ host: hostname() })],
    ['that is not written completely', '{"pid":'],
    ['that is empty', ''],
  ])('is kept for 20 s without a sign of life: one %s', async (_, text) => {
    await fs.writeFile(path, text);
    expect(await acquireLock(path, 0)).toBeUndefined();
    expect(await fs.readFile(path, 'utf8')).toBe(text);
    const lock = await acquireLock(path, 60_000);
    expect(now).toBe(5000 + 21_000);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('is kept as long as its process touches it', async () => {
    await hold(OTHER_MACHINE);
    onDelay = () => fs.utimes(path, now / 1000, now / 1000);
    expect(await acquireLock(path, 60_000)).toBeUndefined();
    expect(await readLock()).toEqual(OTHER_MACHINE);
  });

  test('is kept if another process replaced it in the meantime', async () => {
    await hold({ ...AT_WORK, pid: NO_PID });
    let others = 0;
    onDisk = async (operation) => {
      if (operation === 'rename' && ++others === 1) await hold(AT_WORK);
    };
    expect(await acquireLock(path, 1000)).toBeUndefined();
    expect(others).toBe(1);
    expect(await fs.readdir(root)).toEqual(['lock']);
    expect(await readLock()).toEqual(AT_WORK);
  });

  test('is not restored over the lock of a third process', async () => {
    await hold({ ...AT_WORK, pid: NO_PID });
    const third = { ...AT_WORK, id: 'third' };
    onDisk = async (operation) => {
      if (operation === 'rename') await hold(AT_WORK);
      if (operation === 'link') await hold(third);
    };
    expect(await acquireLock(path, 1000)).toBeUndefined();
    expect(await fs.readdir(root)).toEqual(['lock']);
    expect(await readLock()).toEqual(third);
  });

  test('may be removed by another process first', async () => {
    await hold({ ...AT_WORK, pid: NO_PID });
    onDisk = async (operation, file) => {
      if (operation === 'rename') await fs.unlink(file);
    };
    const lock = await acquireLock(path, 0);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  test('rejects if the file system does not allow to remove it', async () => {
    await hold({ ...AT_WORK, pid: NO_PID });
    onDisk = (operation) => {
      if (operation === 'rename') throw systemError('EACCES');
    };
    await expect(acquireLock(path, 60_000)).rejects.toMatchObject({ code: 'EACCES' });
  });
});

describe('a lock that this process holds', () => {
  test('is touched every 2 s until it is released', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lock = await acquireLock(path, 0);
    const readTime = async () => (await fs.stat(path)).mtimeMs;
    for (const _ of [1, 2]) {
      await fs.utimes(path, 0, 0);
      vi.advanceTimersByTime(1999);
      expect(await readTime()).toBe(0);
      vi.advanceTimersByTime(1);
      while ((await readTime()) === 0);
      expect(await readTime()).toBeGreaterThan(Date.now() - 3_600_000);
    }
    await lock?.release();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not keep the process alive', async () => {
    const timers = vi.spyOn(globalThis, 'setInterval');
    const lock = await acquireLock(path, 0);
    expect(timers.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
    await lock?.release();
  });

  test.each([
    ['taken by another process', () => hold(AT_WORK), ['lock']],
    ['removed', () => fs.unlink(path), []],
  ])('is no longer held if its file was %s, and release then changes nothing', async (_, change, left) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lock = await acquireLock(path, 0);
    await change();
    vi.advanceTimersByTime(2000);
    expect(await lock?.isHeld()).toBe(false);
    await lock?.release();
    expect(await fs.readdir(root)).toEqual(left);
  });

  test('may be removed by another process while it is released', async () => {
    const lock = await acquireLock(path, 0);
    onDisk = async (operation, file) => {
      if (operation === 'rm') await fs.unlink(file);
    };
    await lock?.release();
    expect(await fs.readdir(root)).toEqual([]);
  });
});
