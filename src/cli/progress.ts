import { formatDuration } from './duration.ts';
import type { Output } from './output.ts';

const WIDTH = 24;
const HEARTBEAT_MS = 60_000;

/** Where a job stands. */
export interface ProgressState {
  /** What changes with the job's state: off a terminal a line is printed when it changes. */
  status: string;
  /** 0–1, if known. */
  share?: number | undefined;
  /** Why it goes on waiting. */
  reason: string;
  /** When the next look is due, in ms. */
  nextDelayMs?: number | undefined;
}

/**
 * Shows the progress of one job on stderr. On a terminal one line is redrawn every second; elsewhere one line is printed for each
 * new status and, if nothing changes, one a minute.
 */
export class ProgressReporter {
  #output: Output;
  #subject: string;
  #heartbeatMs: number;
  #start = performance.now();
  #state: ProgressState | undefined;
  #updatedAt = 0;
  #printed: string | undefined;
  #printedAt = 0;
  #timer: NodeJS.Timeout;

  constructor(output: Output, subject: string, heartbeatMs = HEARTBEAT_MS) {
    this.#output = output;
    this.#subject = subject;
    this.#heartbeatMs = heartbeatMs;
    this.#timer = setInterval(() => this.#tick(), 1_000);
    // The timer alone is no reason to go on.
    this.#timer.unref();
  }

  show(state: ProgressState): void {
    this.#state = state;
    this.#updatedAt = performance.now();
    if (this.#isLive) this.#draw();
    else if (state.status !== this.#printed) this.#printLine();
  }

  /** Removes the live line. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#isLive) this.#output.stderr.write('\r\x1b[2K');
  }

  get #isLive(): boolean {
    return this.#output.stderr.isTTY === true;
  }

  #tick(): void {
    if (this.#isLive) this.#draw();
    else if (this.#state && performance.now() - this.#printedAt >= this.#heartbeatMs) this.#printLine();
  }

  #printLine(): void {
    if (!this.#state) return;
    this.#printed = this.#state.status;
    this.#printedAt = performance.now();
    this.#output.note(`${this.#subject}: ${this.#state.reason}${this.#getShare()} (${this.#getElapsed()})`);
  }

  #draw(): void {
    if (!this.#state) return;
    const { share, reason, nextDelayMs } = this.#state;
    const filled = Math.round(Math.min(Math.max(share ?? 0, 0), 1) * WIDTH);
    const bar = share === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}${this.#getShare()}  `;
    const left = nextDelayMs === undefined ? 0 : nextDelayMs - (performance.now() - this.#updatedAt);
    const next = left > 0 ? `, next poll in ${formatDuration(Math.ceil(left / 1_000) * 1_000)}` : '';
    const line = `${this.#subject}  ${bar}${reason} (${this.#getElapsed()}${next})`;
    this.#output.stderr.write(
      `\r\x1b[2K${this.#output.clean(line).slice(0, (this.#output.stderr.columns || 100) - 1)}`,
    );
  }

  #getShare(): string {
    return this.#state?.share === undefined ? '' : ` ${Math.floor(this.#state.share * 100)} %`;
  }

  #getElapsed(): string {
    return formatDuration(Math.max(1_000, performance.now() - this.#start));
  }
}
