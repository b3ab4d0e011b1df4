import { redact } from '../core/redact.ts';
import type { Failure } from './failure.ts';

type Stream = NodeJS.WriteStream;
type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/**
 * Everything that a command prints. Results go to stdout; errors, notes and progress go to stderr, so stdout never holds an error.
 * Secrets are redacted in all of it.
 */
export class Output {
  readonly stdout: Stream;
  readonly stderr: Stream;
  #env: NodeJS.ProcessEnv;
  #secrets: string[];

  constructor(
    secrets: readonly string[] = [],
    stdout: Stream = process.stdout,
    stderr: Stream = process.stderr,
    env: NodeJS.ProcessEnv = process.env,
  ) {
    this.stdout = stdout;
    this.stderr = stderr;
    this.#env = env;
    this.#secrets = [...secrets];
    for (const stream of [stdout, stderr]) {
      // The reader of a pipe is gone (`| head`): there is nobody left to print for.
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
        throw error;
      });
    }
  }

  /** Redacts this value, too, from now on. */
  addSecret(value: string): void {
    this.#secrets.push(value);
  }

  /** Whether results go to a terminal. */
  get isTerminal(): boolean {
    return this.stdout.isTTY === true;
  }

  /** Columns of the terminal, or 100 elsewhere. */
  get width(): number {
    return this.stdout.columns || 100;
  }

  /**
   * Prints a result as JSON: on several lines on a terminal, else, and with `compact`, as one line.
   * `undefined` (no result) is `null`, so that there is always one JSON document.
   */
  json(value: unknown, { compact = !this.isTerminal }: { compact?: boolean } = {}): void {
    const text = JSON.stringify(value ?? null, null, compact ? undefined : 2);
    const safe = escapeControls(this.#redact(text));
    this.stdout.write(`${compact || !this.hasColor(this.stdout) ? safe : colorJson(safe)}\n`);
  }

  /** Prints text to stdout, with a line break at its end. */
  text(text: string): void {
    this.stdout.write(`${this.#redact(text).replace(/\n$/, '')}\n`);
  }

  /** Writes bytes to stdout as they are. */
  bytes(bytes: Uint8Array): void {
    this.stdout.write(bytes);
  }

  /** Prints a line for people to stderr. */
  note(text: string): void {
    this.stderr.write(`${escapeControls(this.#redact(text))}\n`);
  }

  /** Prints an error to stderr: as text on a terminal, else, and with `asJson`, as one JSON line. */
  failure(failure: Failure, asJson = false): void {
    if (asJson || !this.stderr.isTTY) {
      this.stderr.write(`${escapeControls(this.#redact(JSON.stringify(failure)))}\n`);
      return;
    }
    const facts = [
      failure.operationId,
      failure.status === undefined ? undefined : `status ${failure.status}`,
      failure.requestId === undefined ? undefined : `request ${failure.requestId}`,
      failure.retryAfterMs === undefined ? undefined : `retry after ${Math.ceil(failure.retryAfterMs / 1000)} s`,
      failure.attempts !== undefined && failure.attempts > 1 ? `${failure.attempts} attempts` : undefined,
    ].filter((fact) => fact !== undefined);
    this.note(`${this.paint('red', 'error', this.stderr)}: ${failure.message}`);
    if (facts.length > 0) this.note(this.paint('dim', `  ${facts.join(' · ')}`, this.stderr));
  }

  /** Text that is safe to print: without secrets and without a server's control characters. */
  clean(text: string): string {
    return escapeControls(this.#redact(text));
  }

  /** Text in a colour or style, if the stream shows colour. */
  paint(style: Style, text: string, stream: Stream = this.stdout): string {
    return this.hasColor(stream) ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text;
  }

  /** Colour only on a terminal. NO_COLOR switches it off, FORCE_COLOR on; FORCE_COLOR wins, as in Node. */
  hasColor(stream: Stream): boolean {
    const { FORCE_COLOR, NO_COLOR, TERM } = this.#env;
    if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
    return !NO_COLOR && TERM !== 'dumb' && stream.isTTY === true;
  }

  /** Whether the text contains a secret, in any of the forms that are redacted. */
  hasSecret(text: string): boolean {
    return this.#redact(text) !== text;
  }

  #redact(text: string): string {
    return redact(text, this.#secrets);
  }
}

/** Control characters that a server sends could drive the terminal; our own colours, line breaks and tabs stay. */
function escapeControls(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    /\x1b(?!\[\d{1,2}m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function colorJson(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi,
    (match, string?: string, colon?: string) => {
      if (string === undefined) return `\x1b[33m${match}\x1b[0m`;
      return colon === undefined ? `\x1b[32m${string}\x1b[0m` : `\x1b[36m${string}\x1b[0m${colon}`;
    },
  );
}

/** Rows as aligned columns, two blanks apart. Nothing is cut off except the last column, at `width`. */
export function formatTable(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return rows
    .map((row) => {
      const line = row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  ');
      return line.length > width ? `${line.slice(0, width - 1)}…` : line.trimEnd();
    })
    .join('\n');
}
