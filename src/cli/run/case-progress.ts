import type { ClientEvent } from '../../core/events.ts';
import type { Case } from '../../report/report.ts';
import { formatDuration } from '../duration.ts';
import { formatBar, LiveLine } from '../live-line.ts';
import type { Output } from '../output.ts';

/**
 * Shows the progress of many cases on stderr. On a terminal one line is redrawn; elsewhere there is one line for each case that ends, and one
 * a minute if none does, which names the longest-running case and why it waits.
 */
export class CaseProgress {
  readonly #total: number;
  readonly #line: LiveLine;
  readonly #running = new Map<string, number>();
  readonly #start = performance.now();
  #done: number;
  #bad = 0;
  #retry: { reason: string; until: number } | undefined;

  constructor(output: Output, total: number, done: number, heartbeatMs?: number) {
    this.#total = total;
    this.#done = done;
    const getLine = () => `${formatBar(total === 0 ? 1 : this.#done / total)} ${this.#describe()}`;
    const getHeartbeat = () => `${this.#describe()} (${formatDuration(performance.now() - this.#start)})`;
    this.#line = new LiveLine(output, { getLine, getHeartbeat, heartbeatMs });
  }

  begin(name: string): void {
    this.#running.set(name, performance.now());
    if (this.#line.isLive) this.#line.draw();
  }

  finish({ name, status, message, durationMs = 0, checks = [] }: Case): void {
    this.#running.delete(name);
    this.#done++;
    if (status === 'failed' || status === 'error') this.#bad++;
    if (this.#line.isLive) {
      this.#line.draw();
      return;
    }
    const failed = checks.filter((check) => check.status === 'failed').map((check) => check.name);
    const why = status === 'error' ? ` ${message}` : failed.length > 0 ? ` (${failed.join(', ')})` : '';
    this.#line.print(`[${this.#done}/${this.#total}] ${name}: ${status}${why} in ${formatDuration(durationMs)}`);
  }

  /** Takes the client's events, to say why a case waits. */
  readonly onEvent = (event: ClientEvent): void => {
    if (event.type !== 'retry') return;
    const reason = event.status === undefined ? 'the connection failed' : `status ${event.status}`;
    this.#retry = { reason, until: performance.now() + event.delayMs };
  };

  /** Removes the live line. */
  end(): void {
    this.#line.end();
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
}
