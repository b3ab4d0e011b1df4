import { formatDuration } from './duration.ts';
import { formatBar, LiveLine } from './live-line.ts';
import type { Output } from './output.ts';

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
  readonly #subject: string;
  readonly #line: LiveLine;
  readonly #start = performance.now();
  #state: ProgressState | undefined;
  #updatedAt = 0;
  #printed: string | undefined;

  constructor(output: Output, subject: string, heartbeatMs?: number) {
    this.#subject = subject;
    const getLine = () => this.#state && this.#formatLive(this.#state);
    const getHeartbeat = () => this.#state && this.#format(this.#state);
    this.#line = new LiveLine(output, { getLine, getHeartbeat, heartbeatMs });
  }

  show(state: ProgressState): void {
    this.#state = state;
    this.#updatedAt = performance.now();
    if (this.#line.isLive) this.#line.draw();
    else if (state.status !== this.#printed) {
      this.#printed = state.status;
      this.#line.print(this.#format(state));
    }
  }

  /** Removes the live line. */
  end(): void {
    this.#line.end();
  }

  #format({ share, reason }: ProgressState): string {
    return `${this.#subject}: ${reason}${formatShare(share)} (${this.#getElapsed()})`;
  }

  #formatLive({ share, reason, nextDelayMs }: ProgressState): string {
    const bar = share === undefined ? '' : `${formatBar(share)}${formatShare(share)}  `;
    const left = nextDelayMs === undefined ? 0 : nextDelayMs - (performance.now() - this.#updatedAt);
    const next = left > 0 ? `, next poll in ${formatDuration(Math.ceil(left / 1_000) * 1_000)}` : '';
    return `${this.#subject}  ${bar}${reason} (${this.#getElapsed()}${next})`;
  }

  #getElapsed(): string {
    return formatDuration(Math.max(1_000, performance.now() - this.#start));
  }
}

function formatShare(share: number | undefined): string {
  return share === undefined ? '' : ` ${Math.floor(share * 100)} %`;
}
