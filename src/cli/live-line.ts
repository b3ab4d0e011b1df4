import type { Output } from './output.ts';

const BAR_WIDTH = 24;
const REDRAW_MS = 1_000;
const HEARTBEAT_MS = 60_000;
const REMOVE_LINE = '\r\x1b[2K';

interface LiveLineOptions {
  /** The line of a terminal. Undefined if there is nothing to show yet. */
  getLine(): string | undefined;
  /** The line that is printed elsewhere when nothing was printed for `heartbeatMs`. Undefined if there is nothing to say yet. */
  getHeartbeat(): string | undefined;
  /** @default 60_000 */
  heartbeatMs?: number | undefined;
}

/** Progress on stderr: one line that is redrawn every second on a terminal; elsewhere lines, and one a minute if there is no other. */
export class LiveLine {
  readonly #output: Output;
  readonly #options: LiveLineOptions;
  readonly #timer: NodeJS.Timeout;
  #printedAt = performance.now();

  constructor(output: Output, options: LiveLineOptions) {
    this.#output = output;
    this.#options = options;
    const { heartbeatMs = HEARTBEAT_MS } = options;
    this.#timer = setInterval(() => this.#tick(heartbeatMs), Math.min(REDRAW_MS, heartbeatMs));
    // The timer does not keep the process running.
    this.#timer.unref();
  }

  get isLive(): boolean {
    return this.#output.stderr.isTTY === true;
  }

  /** Redraws the line of a terminal. */
  draw(): void {
    const line = this.#options.getLine();
    if (line === undefined) return;
    const columns = (this.#output.stderr.columns || 100) - 1;
    this.#output.stderr.write(`${REMOVE_LINE}${this.#output.clean(line).slice(0, columns)}`);
  }

  /** Prints a line that stays. */
  print(line: string): void {
    this.#printedAt = performance.now();
    this.#output.note(line);
  }

  /** Stops, and removes the line of a terminal. */
  end(): void {
    clearInterval(this.#timer);
    if (this.isLive) this.#output.stderr.write(REMOVE_LINE);
  }

  #tick(heartbeatMs: number): void {
    if (this.isLive) {
      this.draw();
      return;
    }
    if (performance.now() - this.#printedAt < heartbeatMs) return;
    const line = this.#options.getHeartbeat();
    if (line !== undefined) this.print(line);
  }
}

/** A bar for a share of 0–1. */
export function formatBar(share: number): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
}
