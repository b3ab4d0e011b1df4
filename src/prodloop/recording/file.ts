/**
 * Opens a file without reading it. Bun and Deno offer the same modules as Node.
 * `process.getBuiltinModule` instead of an import keeps bundles for browsers and workers free of `node:`.
 */
import type * as Fs from 'node:fs';
import type * as Path from 'node:path';
import type * as Url from 'node:url';
import { ValidationError } from '../errors.ts';

type Builtins = { getBuiltinModule?: (id: string) => unknown };

/** No such file; links in a circle; a path that contains NUL. */
const NOT_FOUND: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

/**
 * Opens a file as a Blob that reads from the disk as it is sent.
 * @throws {ValidationError} when there is no file system, no such file, or the path is not a file. Other failures keep the runtime's error.
 */
export async function openFile(given: string | URL): Promise<{ blob: Blob; name: string }> {
  const { process } = globalThis as { process?: Builtins };
  const fs = process?.getBuiltinModule?.('node:fs') as typeof Fs | undefined;
  const path = process?.getBuiltinModule?.('node:path') as typeof Path | undefined;
  const url = process?.getBuiltinModule?.('node:url') as typeof Url | undefined;
  // Workers have only some of these modules.
  if (!fs?.openAsBlob || !path || !url) {
    throw new ValidationError(
      'audio_file is a path, but this runtime has no file system. Pass a Blob, File or stream.',
    );
  }
  const file = typeof given === 'string' ? given : url.fileURLToPath(given.href);
  const stats = await fs.promises.stat(file).catch((error: { code?: string }) => {
    // Verbatim from the official client (contract §5.2), as is the next message.
    if (NOT_FOUND.includes(error.code)) throw new ValidationError(`Audio file not found: ${given}`);
    throw error;
  });
  if (!stats.isFile()) throw new ValidationError(`Audio path is not a file: ${given}`);
  await fs.promises.access(file, fs.constants.R_OK);
  return { blob: await fs.openAsBlob(file), name: path.basename(file) };
}
