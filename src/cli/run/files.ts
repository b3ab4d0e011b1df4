import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isObject, type JsonObject } from '../../core/json.ts';
import { getMediaType } from '../../prodloop/recording/media-types.ts';
import { WrongUse } from '../failure.ts';

/** A recording: its path, and its name in reports, which is the same on every machine. */
export interface Recording {
  readonly name: string;
  readonly path: string;
}

/**
 * Finds recordings, sorted by name. Of a folder, the audio and video files at any depth, except hidden ones; a file is taken as it is.
 * A name is the path below the working directory, with `/`; or the whole path if it is elsewhere.
 * @throws {WrongUse} naming a path that does not exist, or a folder without recordings.
 */
export function findRecordings(paths: readonly string[]): Recording[] {
  const found = new Map<string, Recording>();
  for (const given of paths) {
    for (const path of listFiles(given)) {
      const local = relative(process.cwd(), path);
      const name = (local.startsWith('..') ? path : local).split(sep).join('/');
      found.set(name, { name, path });
    }
  }
  // By code unit, not by locale: shards on different machines must agree.
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function listFiles(given: string): string[] {
  const path = resolve(given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new WrongUse(`"${given}" does not exist.`);
  if (!stats.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !`${sep}${relative(path, file)}`.includes(`${sep}.`))
    .filter((file) => /^(audio|video)\//.test(getMediaType(file) ?? '') && statSync(file).isFile());
  if (files.length === 0) throw new WrongUse(`The folder "${given}" has no recordings: no audio or video files.`);
  return files;
}

/** The SHA-256 of a file, which is read in parts. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reads a JSON object. @throws {WrongUse} naming the option. */
export function readJsonFile(path: string, option: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readText(path, option));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`${option}: ${path} is not valid JSON: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new WrongUse(`${option}: ${path} must contain a JSON object.`);
  return value;
}

/** Reads a text file. @throws {WrongUse} naming the option. */
export function readText(path: string, option: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse(`${option}: the file ${path} cannot be read.`);
  }
}
