import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { delay } from '../../core/delay.ts';

/** Exclusive use of a folder, across processes. */
export interface InstallLock {
  /** Returns false if another process took the lock, e.g. because this one was suspended. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** The holder touches its file this often. */
const HEARTBEAT_MS = 2000;
/** A file that nobody touched for this long is left over. */
const STALE_MS = 20_000;
const MIN_DELAY_MS = 10;
const MAX_DELAY_MS = 60;

/** The last acquisition of each lock in this process, so that its installs wait for each other without polling. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Creates the lock file `path`. Waits while another process holds it, up to `timeoutMs`. The file of a process that has ended is replaced at once if
 * that process ran on this machine, otherwise after 20 s without a sign of life.
 * @returns undefined if the time passed.
 */
export async function acquireLock(
  path: string,
  timeoutMs: number,
  signal?: AbortSignal | null,
): Promise<InstallLock | undefined> {
  const deadline = performance.now() + timeoutMs;
  const before = queues.get(path);
  let leaveQueue = () => {};
  const turn = new Promise<void>((resolve) => {
    leaveQueue = resolve;
  });
  const last = Promise.allSettled([before, turn]);
  queues.set(path, last);
  const leave = () => {
    leaveQueue();
    if (queues.get(path) === last) queues.delete(path);
  };
  try {
    await before;
    const text = await createFile(path, deadline, signal);
    if (text !== undefined) return holdFile(path, text, leave);
  } catch (error) {
    leave();
    throw error;
  }
  leave();
  return undefined;
}

/** Returns the content of the file that was created; undefined after the deadline. Tries at least once. */
async function createFile(path: string, deadline: number, signal?: AbortSignal | null): Promise<string | undefined> {
  const text = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  let mark: string | undefined;
  let since = 0;
  for (;;) {
    signal?.throwIfAborted();
    try {
      await writeFile(path, text, { flag: 'wx' });
      return text;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readHolder(path);
    if (!holder) continue;
    // Compared with what was seen before, not with this machine's clock: the file may be on another machine.
    if (holder.mark !== mark) {
      mark = holder.mark;
      since = performance.now();
    }
    const isStale = isEnded(holder.text) || performance.now() - since > STALE_MS;
    if (isStale) await removeStale(path, holder.text);
    else if (performance.now() >= deadline) return undefined;
    else await delay(MIN_DELAY_MS + Math.random() * (MAX_DELAY_MS - MIN_DELAY_MS), signal);
  }
}

function holdFile(path: string, text: string, leave: () => void): InstallLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  const isHeld = async () => (await readHolder(path))?.text === text;
  return {
    isHeld,
    async release() {
      clearInterval(heartbeat);
      try {
        if (await isHeld()) await rm(path, { force: true });
      } finally {
        leave();
      }
    },
  };
}

/** Returns undefined if the file is gone. */
async function readHolder(path: string): Promise<{ text: string; mark: string } | undefined> {
  try {
    const [text, { ino, mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { text, mark: `${ino} ${mtimeMs} ${text}` };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Returns true if the holder is a process of this machine that no longer exists. */
function isEnded(text: string): boolean {
  try {
    const { pid, host } = JSON.parse(text) as { pid: number; host: string };
    if (host !== hostname() || !Number.isSafeInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // Also thrown for text that is not complete yet, without this code.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes the file if it still has this content: another process may have replaced it in the meantime. */
async function removeStale(path: string, text: string): Promise<void> {
  const aside = `${path}-${randomUUID()}`;
  try {
    await rename(path, aside);
    // It belongs to a process that is at work. If the place is taken again, that process learns it from isHeld().
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
