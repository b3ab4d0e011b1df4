import { existsSync, readFileSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isObject, type JsonObject } from '../../core/json.ts';
import { CommandError, WrongUse } from '../failure.ts';

/** One finished case: a line of the state file. */
export interface FinishedCase {
  readonly case: string;
  /** SHA-256 of the recording. */
  readonly input: string;
  /** Digest of the options that the result depends on. */
  readonly options: string;
  readonly durationMs: number;
  readonly result: JsonObject;
}

const BEGIN = '{"case":';

/**
 * Reads the finished cases of a state file; none if there is no file. A last line that was cut off, as by a kill, is left out.
 * @throws {WrongUse} if another line is not a case, so that a file of another kind is never changed.
 */
export function readState(path: string): Map<string, FinishedCase> {
  const finished = new Map<string, FinishedCase>();
  if (!existsSync(path)) return finished;
  const lines = readFileSync(path, 'utf8').split('\n');
  const torn = lines.pop() ?? '';
  lines.forEach((line, i) => {
    const entry = parseLine(line);
    if (!entry) throw new WrongUse(`--state: line ${i + 1} of ${path} is not a finished case of evalwire run.`);
    if (!finished.has(entry.case)) finished.set(entry.case, entry);
  });
  if (!torn.startsWith(BEGIN.slice(0, torn.length)))
    throw new WrongUse(`--state: ${path} is not a state file of evalwire run.`);
  return finished;
}

function parseLine(line: string): FinishedCase | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return isObject(entry) && typeof entry.case === 'string' && isObject(entry.result)
      ? (entry as unknown as FinishedCase)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Appends finished cases, each on the disk before the next one is written. */
export class StateWriter {
  readonly #handle: FileHandle;
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(handle: FileHandle, path: string) {
    this.#handle = handle;
    this.#path = path;
  }

  /** Opens a state file that {@link readState} accepted, and removes a last line that was cut off. */
  static async open(path: string): Promise<StateWriter> {
    await mkdir(dirname(resolve(path)), { recursive: true });
    const handle = await open(path, 'a+');
    const text = await handle.readFile();
    const end = text.lastIndexOf(0x0a) + 1;
    if (end < text.length) await handle.truncate(end);
    return new StateWriter(handle, path);
  }

  /** @throws {CommandError} if the line would contain a secret. */
  append(entry: FinishedCase, hasSecret: (text: string) => boolean): Promise<void> {
    const line = `${JSON.stringify(entry)}\n`;
    if (hasSecret(line))
      throw new CommandError(
        `The result of ${entry.case} contains the value of a credential, so ${this.#path} was not written.`,
      );
    const written = this.#last.then(async () => {
      await this.#handle.appendFile(line);
      await this.#handle.datasync();
    });
    // The caller sees the failure; the next line is written nevertheless.
    this.#last = written.catch(() => {});
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#handle.close();
  }
}
