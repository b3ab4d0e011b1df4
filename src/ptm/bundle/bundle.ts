import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { isObject } from '../../core/json.ts';
import { faultOfName, foldName } from './file-names.ts';

/** A bundle that is refused; the message says why. @internal */
export class BundleFault extends Error {}

/** A file of a bundle that has passed every check. */
export interface BundleFile {
  /** Path below the skill's folder, its parts joined with `/`. */
  path: string;
  data: Buffer;
  executable: boolean;
}

/** A bundle that may be written to disk. */
export interface Bundle {
  files: BundleFile[];
  /** Folders that the archive names, among them empty ones. */
  folders: string[];
  manifest: Record<string, unknown>;
  /** The bundle's number; undefined where the manifest tells none. */
  version: number | undefined;
}

// Contract §8.
const MAX_SCRIPTS = 48;
const MAX_SCRIPT_BYTES = 1024 ** 2;
const MAX_SCRIPTS_BYTES = 4 * 1024 ** 2;
// Ours: a small archive must not fill the memory. Far above what the limits on scripts leave room for.
const MAX_UNPACKED_BYTES = 64 * 1024 ** 2;
const MAX_MEMBERS = 10_000;
const FILE_TYPES = ['File', 'OldFile', 'ContiguousFile'];
const GZIP_MAGIC = 0x1f8b;
const ZSTD_MAGIC = 0x28b52ffd;

interface Member {
  path: string;
  /** Undefined for a folder. */
  data: Buffer | undefined;
}

/**
 * Reads a skill's bundle in memory and checks all of it (contract §8): nothing is written, so a refusal leaves nothing behind.
 * @param sha256 The digest that the server gave, in hexadecimal; null where it gave none.
 * @throws BundleFault
 * @internal
 */
export async function readBundle(bytes: Uint8Array, sha256: string | null): Promise<Bundle> {
  const digest = hashOf(bytes);
  if (sha256 && sha256.trim().toLowerCase() !== digest)
    throw new BundleFault(`skill bundle sha256 mismatch: the server gave ${sha256}, the download has ${digest}`);
  const members = await membersOf(unzip(bytes));
  checkTree(members);
  const contents = new Map(members.flatMap(({ path, data }) => (data ? [[path, data] as const] : [])));
  const manifest = readManifest(contents.get('manifest.json'));
  const executables = checkScripts(manifest, contents);
  return {
    files: [...contents].map(([path, data]) => ({ path, data, executable: executables.has(path) })),
    folders: members.flatMap(({ path, data }) => (data ? [] : [path])),
    manifest,
    version: versionOf(manifest),
  };
}

/** The number in a manifest; `bundle_version` is its older name. @internal */
export function versionOf(manifest: unknown): number | undefined {
  const { version, bundle_version } = Object(manifest) as { version?: unknown; bundle_version?: unknown };
  const told = version ?? bundle_version;
  const number = typeof told === 'string' && /^\s*[+-]?\d+\s*$/.test(told) ? Number(told) : told;
  return typeof number === 'number' && Number.isFinite(number) ? Math.trunc(number) : undefined;
}

function unzip(bytes: Uint8Array): Buffer {
  let tar: Buffer;
  try {
    tar = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new BundleFault(`skill bundle unpacks to more than ${MAX_UNPACKED_BYTES} bytes`);
    throw new BundleFault(`skill bundle is not a gzip archive: ${message}`);
  }
  // The parser would unpack a second layer by itself, without our limit.
  const packed = tar.length >= 4 && (tar.readUInt16BE(0) === GZIP_MAGIC || tar.readUInt32BE(0) === ZSTD_MAGIC);
  if (packed) throw new BundleFault('skill bundle is compressed twice');
  return tar;
}

function membersOf(tar: Buffer): Promise<Member[]> {
  return new Promise((resolve, reject) => {
    const members: Member[] = [];
    const refuse = (message: string) => reject(new BundleFault(`skill bundle ${message}`));
    const read = (entry: ReadEntry) => {
      try {
        if (members.length >= MAX_MEMBERS) throw new BundleFault(`skill bundle has more than ${MAX_MEMBERS} members`);
        const member: Member = { path: memberPath(entry), data: undefined };
        if (FILE_TYPES.includes(entry.type)) {
          const chunks: Buffer[] = [];
          entry.on('data', (chunk: Buffer) => chunks.push(chunk));
          entry.on('end', () => {
            member.data = Buffer.concat(chunks);
          });
          member.data = Buffer.alloc(0);
        } else entry.resume();
        // "./" stands for the skill's folder itself.
        if (member.path !== '' || member.data) members.push(member);
      } catch (error) {
        entry.resume();
        reject(error);
      }
    };
    // Strict: a header that does not check out is an error and not a warning.
    const parser = new Parser({ strict: true, onReadEntry: read });
    parser.on('ignoredEntry', ({ path, type }: ReadEntry) => refuse(`member ${shown(path)} has the type ${type}`));
    parser.on('error', (error: Error) => refuse(`is not a readable tar archive: ${error.message}`));
    parser.on('end', () => resolve(members));
    parser.end(tar);
  });
}

/** A member's path below the skill's folder; every member is checked before any is written. */
function memberPath({ path, type }: ReadEntry): string {
  if (type === 'SymbolicLink' || type === 'Link')
    throw new BundleFault(`skill bundle contains a link, which is not allowed: ${shown(path)}`);
  if (type !== 'Directory' && !FILE_TYPES.includes(type))
    throw new BundleFault(`skill bundle member ${shown(path)} is no file and no folder but a ${type}`);
  const segments = path.replace(/\/$/, '').split('/');
  const named = segments.filter((segment) => segment !== '.');
  const fault = path.startsWith('/') ? 'is absolute' : named.map((segment) => faultOfName(segment)).find(Boolean);
  if (fault)
    throw new BundleFault(`skill bundle contains unsafe member path ${shown(path)}: it or a part of it ${fault}`);
  if (named.length === 0 && type !== 'Directory')
    throw new BundleFault(`skill bundle contains unsafe member path ${shown(path)}: it names the skill's own folder`);
  return named.join('/');
}

/** No two members may meet on a file system that ignores letter case, and none may lie below a file. */
function checkTree(members: Member[]): void {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const { path, data } of members) {
    const folded = foldName(path);
    if (data && files.has(folded)) throw new BundleFault(`skill bundle has two members named ${shown(path)}`);
    (data ? files : folders).add(folded);
    const parts = folded.split('/');
    for (let length = 1; length < parts.length; length++) folders.add(parts.slice(0, length).join('/'));
  }
  for (const path of files)
    if (folders.has(path)) throw new BundleFault(`skill bundle has a file and a folder named ${shown(path)}`);
}

function readManifest(data: Buffer | undefined): Record<string, unknown> {
  if (!data) return {};
  let manifest: unknown;
  try {
    manifest = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch (error) {
    throw new BundleFault(`skill bundle manifest unreadable: ${(error as Error).message}`);
  }
  if (!isObject(manifest)) throw new BundleFault('skill bundle manifest is not a JSON object');
  return manifest;
}

/** The rules on scripts; gives the paths that are to be executable. */
function checkScripts(manifest: Record<string, unknown>, contents: Map<string, Buffer>): Set<string> {
  const scripts = manifest.scripts ?? [];
  if (!Array.isArray(scripts) || !scripts.every(isObject))
    throw new BundleFault('skill bundle manifest: scripts is not a list of objects');
  if (scripts.length > MAX_SCRIPTS)
    throw new BundleFault(`skill bundle declares ${scripts.length} scripts (max ${MAX_SCRIPTS})`);
  const declared = new Set<string>();
  const executables = new Set<string>();
  let total = 0;
  for (const { path, sha256, executable } of scripts) {
    if (typeof path !== 'string' || !isScriptPath(path))
      throw new BundleFault(`skill bundle script path is unsafe: ${shown(path)}`);
    const data = contents.get(path);
    if (!data) throw new BundleFault(`skill bundle declares script ${shown(path)} and does not hold it`);
    if (data.length > MAX_SCRIPT_BYTES)
      throw new BundleFault(`skill bundle script ${shown(path)} is ${data.length} bytes (max ${MAX_SCRIPT_BYTES})`);
    if (hashOf(data) !== sha256) throw new BundleFault(`skill bundle script sha256 mismatch for ${shown(path)}`);
    if (!declared.has(path)) total += data.length;
    declared.add(path);
    if (executable === true) executables.add(path);
    else executables.delete(path);
  }
  if (total > MAX_SCRIPTS_BYTES)
    throw new BundleFault(`skill bundle scripts together are ${total} bytes (max ${MAX_SCRIPTS_BYTES})`);
  for (const path of contents.keys()) {
    // Folded: "Scripts/x" would land there on a file system that ignores letter case.
    if (/^scripts(\/|$)/.test(foldName(path)) && !declared.has(path))
      throw new BundleFault(`skill bundle ships an undeclared file under scripts/: ${shown(path)}`);
  }
  return executables;
}

function isScriptPath(path: string): boolean {
  const [first, ...rest] = path.split('/');
  return first === 'scripts' && rest.length > 0 && rest.every((segment) => faultOfName(segment) === undefined);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A name from an archive for a message: quoted, its control characters escaped, cut. */
function shown(name: unknown): string {
  const text = typeof name === 'string' ? name : String(name);
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
