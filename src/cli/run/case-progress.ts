import type { ClientEvent } from '../../core/events.ts';
import type { Case } from '../../report/report.ts';
import { formatDuration } from '../duration.ts';
import type { Output } from '../output.ts';

const WIDTH = 24;
const HEARTBEAT_MS = 60_000;

/**
 * Shows the progress of many cases on stderr. On a terminal one line is redrawn; elsewhere there is one line for each case that ends, and one
 * a minute if none does, which names the longest-running case and why it waits.
 */
export class CaseProgress {
  readonly #output: Output;
  readonly #total: number;
  readonly #heartbeatMs: number;
  readonly #running = new Map<string, number>();
  readonly #start = performance.now();
  readonly #timer: NodeJS.Timeout;
  #done: number;
  #bad = 0;
  #printedAt = performance.now();
  #retry: { reason: string; until: number } | undefined;

  constructor(output: Output, total: number, done: number, heartbeatMs = HEARTBEAT_MS) {
    this.#output = output;
    this.#total = total;
    this.#done = done;
    this.#heartbeatMs = heartbeatMs;
    this.#timer = setInterval(() => this.#tick(), Math.min(1_000, heartbeatMs));
    this.#timer.unref();
  }

  begin(name: string): void {
    this.#running.set(name, performance.now());
    if (this.#isLive) this.#draw();
  }

  finish({ name, status, message, durationMs = 0, checks = [] }: Case): void {
    this.#running.delete(name);
    this.#done++;
    if (status === 'failed' || status === 'error') this.#bad++;
    if (this.#isLive) {
      this.#draw();
      return;
    }
    this.#printedAt = performance.now();
    const failed = checks.filter((check) => check.status === 'failed').map((check) => check.name);
    const why = status === 'error' ? ` ${message}` : failed.length > 0 ? ` (${failed.join(', ')})` : '';
    this.#output.note(`[${this.#done}/${this.#total}] ${name}: ${status}${why} in ${formatDuration(durationMs)}`);
  }

  /** Takes the client's events, to say why a case waits. */
  readonly onEvent = (event: ClientEvent): void => {
    if (event.type !== 'retry') return;
    const reason = event.status === undefined ? 'the connection failed' : `status ${event.status}`;
    this.#retry = { reason, until: performance.now() + event.delayMs };
  };

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
    else if (performance.now() - this.#printedAt >= this.#heartbeatMs) {
      this.#printedAt = performance.now();
      this.#output.note(`${this.#describe()} (${formatDuration(performance.now() - this.#start)})`);
    }
  }

  #describe(): string {
    const [longest] = this.#running;
    const parts = [`${this.#done} of ${this.#total} done`];
    if (this.#bad > 0) parts.push(`${this.#bad} not good`);
    if (longest) {
      const [name, since] = longest;
      parts.push(`${this.#running.size} running`, `longest ${name}, ${formatDuration(performance.now() - since)}`);
    }
    const left = (this.#retry?.until ?? 0) - performance.now();
    if (left > 0) parts.push(`a retry waits ${formatDuration(left)} after ${this.#retry?.reason}`);
    return parts.join(', ');
  }

  #draw(): void {
    const share = this.#total === 0 ? 1 : this.#done / this.#total;
    const filled = Math.round(share * WIDTH);
    const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${this.#describe()}`;
    const columns = (this.#output.stderr.columns || 100) - 1;
    this.#output.stderr.write(`\r\x1b[2K${this.#output.clean(line).slice(0, columns)}`);
  }
}
