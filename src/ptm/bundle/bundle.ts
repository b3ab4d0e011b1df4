import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { isObject } from '../../core/json.ts';
import { findNameProblem, foldName } from './file-names.ts';
import { readTar, TarError, type TarMember } from './tar.ts';

/** A bundle that is rejected; the message says why. @internal */
export class BundleError extends Error {
  constructor(message: string) {
    // It may repeat text of the archive, also by way of a parser's message; a terminal acts on control characters.
    super(message.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
  }
}

/** A file of a bundle that has passed every check. */
export interface BundleFile {
  /** Path below the skill's folder, with `/`. */
  path: string;
  data: Buffer;
  executable: boolean;
}

/** A bundle that may be written to disk. */
export interface Bundle {
  files: BundleFile[];
  /** Folders that the archive contains, including empty ones. */
  folders: string[];
  manifest: Record<string, unknown>;
  /** The bundle's version; undefined if the manifest has none. */
  version: number | undefined;
}

// Contract §8.
const MAX_SCRIPTS = 48;
const MAX_SCRIPT_BYTES = 1024 ** 2;
const MAX_SCRIPTS_BYTES = 4 * 1024 ** 2;
// Our own limits (not in the contract): far above what a real skill has, low enough that a hostile archive costs little.
const MAX_UNPACKED_BYTES = 64 * 1024 ** 2;
const MAX_MEMBERS = 2000;
/** The shortest limit of a path among the systems that Node.js supports, except Windows. */
const MAX_PATH_BYTES = 1024;
const MAX_DEPTH = 32;
const GZIP_MAGIC = 0x1f8b;
const ZSTD_MAGIC = 0x28b52ffd;

interface Member {
  path: string;
  /** Undefined for a folder. */
  data: Buffer | undefined;
}

/**
 * Reads a skill's bundle in memory and checks all of it (contract §8). Writes nothing.
 * @param sha256 The digest that the server sent, in hexadecimal; null if it sent none.
 * @throws {BundleError} when it breaks a rule.
 * @internal
 */
export function readBundle(bytes: Uint8Array, sha256: string | null): Bundle {
  const digest = computeSha256(bytes);
  if (sha256 && sha256.trim().toLowerCase() !== digest)
    throw new BundleError(`skill bundle sha256 mismatch: the server gave ${sha256}, the download has ${digest}`);
  const members = readMembers(unzip(bytes));
  checkTree(members);
  const contents = new Map(members.flatMap(({ path, data }) => (data ? [[path, data] as const] : [])));
  const manifest = readManifest(contents.get('manifest.json'));
  const executables = checkScripts(manifest, contents);
  return {
    files: [...contents].map(([path, data]) => ({ path, data, executable: executables.has(path) })),
    folders: members.flatMap(({ path, data }) => (data ? [] : [path])),
    manifest,
    version: readVersion(manifest),
  };
}

/** Returns the version in a manifest; `bundle_version` is its older name. @internal */
export function readVersion(manifest: unknown): number | undefined {
  const { version, bundle_version } = Object(manifest) as { version?: unknown; bundle_version?: unknown };
  const value = version ?? bundle_version;
  const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  return Number.isFinite(number) ? Math.trunc(number as number) : undefined;
}

function unzip(bytes: Uint8Array): Buffer {
  let tar: Buffer;
  try {
    tar = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new BundleError(`skill bundle unpacks to more than ${MAX_UNPACKED_BYTES} bytes`);
    throw new BundleError(`skill bundle is not a gzip archive: ${message}`);
  }
  // Said apart: otherwise the message would be about a header.
  const packed = tar.length >= 4 && (tar.readUInt16BE(0) === GZIP_MAGIC || tar.readUInt32BE(0) === ZSTD_MAGIC);
  if (packed) throw new BundleError('skill bundle is compressed twice');
  return tar;
}

function readMembers(tar: Buffer): Member[] {
  const members: Member[] = [];
  let count = 0;
  try {
    for (const member of readTar(tar)) {
      if (++count > MAX_MEMBERS) throw new BundleError(`skill bundle has more than ${MAX_MEMBERS} members`);
      const path = checkMember(member);
      const isFile = member.type === 'File';
      // "./" is the skill's folder itself.
      if (path !== '') members.push({ path, data: isFile ? member.data : undefined });
    }
  } catch (error) {
    if (error instanceof TarError)
      throw new BundleError(`skill bundle is not a readable tar archive: ${error.message}`);
    throw error;
  }
  if (count === 0) throw new BundleError('skill bundle is not a readable tar archive: it is empty');
  return members;
}

/** Returns a member's path below the skill's folder. Every member is checked before any is written. */
function checkMember({ path, type }: TarMember): string {
  if (type === 'SymbolicLink' || type === 'Link')
    throw new BundleError(`skill bundle contains a link, which is not allowed: ${quoteName(path)}`);
  if (type !== 'Directory' && type !== 'File')
    throw new BundleError(`skill bundle member ${quoteName(path)} is not a file or folder, but a ${type}`);
  // Before the path is split: a long one would cost memory.
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    throw new BundleError(`skill bundle member ${quoteName(path)} has a path of more than ${MAX_PATH_BYTES} bytes`);
  const segments = path.replace(/\/$/, '').split('/');
  const named = segments.filter((segment) => segment !== '.');
  const problem = path.startsWith('/')
    ? 'is absolute'
    : named.map((segment) => findNameProblem(segment)).find((found) => found !== undefined);
  if (problem)
    throw new BundleError(`skill bundle contains unsafe member path ${quoteName(path)}: it or a part of it ${problem}`);
  if (named.length > MAX_DEPTH)
    throw new BundleError(`skill bundle member ${quoteName(path)} is more than ${MAX_DEPTH} folders deep`);
  if (named.length === 0 && type !== 'Directory')
    throw new BundleError(
      `skill bundle contains unsafe member path ${quoteName(path)}: it names the skill's own folder`,
    );
  return named.join('/');
}

/** Checks that no two members are the same on a file system that ignores letter case, and that none is below a file. */
function checkTree(members: Member[]): void {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const { path, data } of members) {
    const folded = foldName(path);
    if (data && files.has(folded)) throw new BundleError(`skill bundle has two members named ${quoteName(path)}`);
    (data ? files : folders).add(folded);
    const parts = folded.split('/');
    for (let length = 1; length < parts.length; length++) folders.add(parts.slice(0, length).join('/'));
  }
  for (const path of files)
    if (folders.has(path)) throw new BundleError(`skill bundle has a file and a folder named ${quoteName(path)}`);
}

function readManifest(data: Buffer | undefined): Record<string, unknown> {
  if (!data) return {};
  let manifest: unknown;
  try {
    manifest = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch (error) {
    throw new BundleError(`skill bundle manifest unreadable: ${(error as Error).message}`);
  }
  if (!isObject(manifest)) throw new BundleError('skill bundle manifest is not a JSON object');
  return manifest;
}

/** Checks the rules on scripts and returns the paths of those to make executable. */
function checkScripts(manifest: Record<string, unknown>, contents: Map<string, Buffer>): Set<string> {
  const scripts = manifest.scripts ?? [];
  if (!Array.isArray(scripts) || !scripts.every(isObject))
    throw new BundleError('skill bundle manifest: scripts is not a list of objects');
  if (scripts.length > MAX_SCRIPTS)
    throw new BundleError(`skill bundle declares ${scripts.length} scripts (max ${MAX_SCRIPTS})`);
  const declared = new Set<string>();
  const executables = new Set<string>();
  let total = 0;
  for (const { path, sha256, executable } of scripts) {
    if (typeof path !== 'string') throw new BundleError('skill bundle declares a script whose path is not text');
    if (!isScriptPath(path)) throw new BundleError(`skill bundle script path is unsafe: ${quoteName(path)}`);
    const data = contents.get(path);
    if (!data) throw new BundleError(`skill bundle declares script ${quoteName(path)} and does not hold it`);
    if (data.length > MAX_SCRIPT_BYTES)
      throw new BundleError(`skill bundle script ${quoteName(path)} is ${data.length} bytes (max ${MAX_SCRIPT_BYTES})`);
    if (computeSha256(data) !== sha256)
      throw new BundleError(`skill bundle script sha256 mismatch for ${quoteName(path)}`);
    if (!declared.has(path)) total += data.length;
    declared.add(path);
    if (executable === true) executables.add(path);
    else executables.delete(path);
  }
  if (total > MAX_SCRIPTS_BYTES)
    throw new BundleError(`skill bundle scripts together are ${total} bytes (max ${MAX_SCRIPTS_BYTES})`);
  for (const path of contents.keys()) {
    // Folded: "Scripts/x" would land there on a file system that ignores letter case.
    if (/^scripts(\/|$)/.test(foldName(path)) && !declared.has(path))
      throw new BundleError(`skill bundle ships an undeclared file under scripts/: ${quoteName(path)}`);
  }
  return executables;
}

function isScriptPath(path: string): boolean {
  const [first, ...rest] = path.split('/');
  return first === 'scripts' && rest.length > 0 && rest.every((segment) => findNameProblem(segment) === undefined);
}

function computeSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Quotes a name from an archive for a message; truncates a long one. */
function quoteName(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}
