import { readFileSync } from 'node:fs';
import { WrongUse } from './failure.ts';
import type { Output } from './output.ts';

const SILENCE_MS = 5_000;

/**
 * Reads the JSON of `--data`: `@file`, `-` (stdin) or the JSON itself. Stdin is read only for `-`; a stdin that stays silent is reported.
 * @throws {WrongUse} if there is no valid JSON.
 */
export async function readData(
  data: string,
  output: Output,
  signal: AbortSignal,
): Promise<{ value: unknown; isLiteral: boolean }> {
  const isStdin = data === '-' || data === '@-';
  let text = data;
  if (isStdin) text = await readStdin(output, signal);
  else if (data.startsWith('@')) text = readFile(data.slice(1));
  if (isStdin && text.trim() === '') throw new WrongUse('--data -: stdin is empty.');
  try {
    return { value: JSON.parse(text), isLiteral: !isStdin && !data.startsWith('@') };
  } catch (error) {
    throw new WrongUse(`--data is not valid JSON: ${(error as Error).message}`);
  }
}

async function readStdin(output: Output, signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  const hint = stdin.isTTY ? 'Reading JSON from the terminal; end it with Ctrl-D.' : 'Still waiting for JSON on stdin.';
  const timer = setTimeout(() => output.note(hint), stdin.isTTY ? 0 : SILENCE_MS);
  const stop = () => stdin.destroy(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse(`--data: the file ${path} cannot be read.`);
  }
}
