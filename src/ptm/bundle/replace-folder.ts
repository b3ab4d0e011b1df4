import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { PTMInstallError } from '../errors.ts';
import type { Bundle, BundleFile } from './bundle.ts';
import { foldName } from './file-names.ts';
import { acquireLock, type InstallLock } from './install-lock.ts';

/** How long an install waits for another one into the same folder. */
const LOCK_TIMEOUT_MS = 30_000;
const FOLDER_MODE = 0o755;
const FILE_MODE = 0o644;
const SCRIPT_MODE = 0o755;

/** Names next to `target`. They depend on its name alone, so that the next install finds what an interrupted one left. */
interface Places {
  target: string;
  root: string;
  /** The new copy while it is written. */
  staging: string;
  /** The old copy while the new one takes its place. */
  old: string;
  lock: string;
}

/**
 * Writes the bundle next to `target`, on disk, and renames it into place. Whatever fails, the old copy stays or returns. Installs into one folder
 * wait for each other, also across processes. `readOld` runs before the old copy is replaced; its result is returned.
 * @throws {PTMInstallError} when the file system does not allow it, or another install does not end within 30 s.
 * @throws {UsageError} when `target` is a file.
 */
export async function replaceFolder<T>(
  target: string,
  bundle: Bundle,
  readOld: () => Promise<T>,
  signal?: AbortSignal | null,
): Promise<T> {
  const places = getPlaces(target);
  try {
    await mkdir(places.root, { recursive: true });
    const lock = await acquireLock(places.lock, LOCK_TIMEOUT_MS, signal);
    if (!lock) throw createLockedError(target);
    try {
      await recover(places);
      const found = await readOld();
      await writeStaging(places, bundle);
      await swap(places, lock);
      return found;
    } finally {
      await lock.release();
    }
  } catch (error) {
    const { code, message, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new PTMInstallError(target, code, message, { cause: error });
  }
}

function getPlaces(target: string): Places {
  const root = dirname(target);
  const id = createHash('sha256')
    .update(foldName(basename(target)))
    .digest('hex')
    .slice(0, 16);
  const place = (kind: string) => join(root, `.skill-${kind}-${id}`);
  return { target, root, staging: place('new'), old: place('old'), lock: place('lock') };
}

function createLockedError(target: string): PTMInstallError {
  const reason = `another install into this folder has not ended within ${LOCK_TIMEOUT_MS / 1000} s.`;
  return new PTMInstallError(target, 'ELOCKED', reason);
}

/** Restores the old copy if an install was interrupted before the new one was in place, and removes what such an install left. */
async function recover({ target, root, staging, old, lock }: Places): Promise<void> {
  const leftovers = (await readdir(root)).map((name) => join(root, name));
  if (leftovers.includes(old) && !(await exists(target))) await rename(old, target);
  for (const path of leftovers) {
    if (path === staging || path === old || path.startsWith(`${lock}-`))
      await rm(path, { recursive: true, force: true });
  }
}

async function writeStaging({ staging }: Places, bundle: Bundle): Promise<void> {
  try {
    const folders = new Set<string>();
    // A file system forgets the mode of `mkdir` to the umask; this folder is closed until it is complete.
    await mkdir(staging, { mode: 0o700 });
    for (const folder of bundle.folders) await makeFolders(staging, folder, folders);
    for (const file of bundle.files) {
      if (file.path.includes('/')) await makeFolders(staging, dirname(file.path), folders);
      await writeBundleFile(join(staging, file.path), file);
    }
    for (const folder of folders) await syncFolder(folder, FOLDER_MODE);
    await syncFolder(staging, FOLDER_MODE);
  } catch (error) {
    await removeQuietly(staging);
    throw error;
  }
}

async function writeBundleFile(path: string, { data, executable }: BundleFile): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(data);
    // Also sets the bits that the process's umask took away.
    await file.chmod(executable ? SCRIPT_MODE : FILE_MODE);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function makeFolders(staging: string, path: string, made: Set<string>): Promise<void> {
  let folder = staging;
  for (const segment of path.split('/')) {
    folder = join(folder, segment);
    if (made.has(folder)) continue;
    await mkdir(folder, { mode: 0o700 });
    made.add(folder);
  }
}

/** Codes of systems and file systems that cannot sync a folder. */
const CANNOT_SYNC: readonly unknown[] = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'];

/** Writes the entries of a folder to the disk. */
async function syncFolder(path: string, mode?: number): Promise<void> {
  // Windows cannot open a folder, and needs neither.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    if (mode !== undefined) await folder.chmod(mode);
    await folder.sync();
  } catch (error) {
    if (!CANNOT_SYNC.includes((error as NodeJS.ErrnoException).code)) throw error;
  } finally {
    await folder.close();
  }
}

/** Moves the old copy aside and renames the new one into place; restores the old copy if that fails. If `target` is a symlink, only the link is replaced. */
async function swap({ target, root, staging, old }: Places, lock: InstallLock): Promise<void> {
  let movedAside = false;
  try {
    if (!(await lock.isHeld())) throw createLockedError(target);
    if (await exists(target)) {
      await rename(target, old);
      movedAside = true;
    }
    await rename(staging, target);
  } catch (error) {
    // If this fails as well, the next install restores it.
    if (movedAside) await rename(old, target).catch(() => {});
    await removeQuietly(staging);
    throw error;
  }
  await syncFolder(root).catch(() => {});
  // The new copy is in place. What cannot be removed now is removed by the next install.
  await removeQuietly(old);
}

async function removeQuietly(path: string): Promise<void> {
  await rm(path, { recursive: true }).catch(() => {});
}

/** @throws {UsageError} when `path` is a file: it is not an older copy of a skill. */
async function exists(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (found.isDirectory() || found.isSymbolicLink()) return true;
    throw new UsageError(`${path} is a file. Move it away, or pass another "install_name".`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
