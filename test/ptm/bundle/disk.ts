import { createRequire, syncBuiltinESMExports } from 'node:module';

const disk: Record<string, (...args: unknown[]) => unknown> = createRequire(import.meta.url)('node:fs/promises');
const WATCHED = ['mkdir', 'rename', 'open', 'writeFile', 'rm', 'link'];

/**
 * Calls `before` before each operation of the disk that changes something. What it throws, the disk "says".
 * Not a module mock: those of two test files in one process would get in each other's way.
 * @returns what ends it.
 */
export function watchDisk(before: (operation: string, path: string, argument?: string) => unknown): () => void {
  const originals = Object.fromEntries(WATCHED.map((name) => [name, disk[name] as (...args: unknown[]) => unknown]));
  for (const [name, original] of Object.entries(originals))
    disk[name] = async (path, ...rest) => {
      await before(name, path as string, rest[0] as string | undefined);
      return original(path, ...rest);
    };
  syncBuiltinESMExports();
  return () => {
    Object.assign(disk, originals);
    syncBuiltinESMExports();
  };
}
