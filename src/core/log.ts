import type { ClientEvent } from './events.ts';

/** The values of `EVALWIRE_LOG` that print events. */
export type LogLevel = 'debug' | 'info';

/** Events that `EVALWIRE_LOG=info` leaves out. */
const DEBUG_ONLY: readonly string[] = ['request', 'upload-progress'];

/** Prints an event to stderr, on one line. */
export function printEvent(event: ClientEvent, level: LogLevel): void {
  if (level === 'info' && DEBUG_ONLY.includes(event.type)) return;
  const line = formatEvent(event);
  const { process } = globalThis as { process?: { stderr?: { write?: (text: string) => void } } };
  if (process?.stderr?.write) process.stderr.write(`${line}\n`);
  else console.error(line);
}

/** Formats an event as one line: `evalwire response getRun attempt=1 status=200 durationMs=42`. */
export function formatEvent(event: ClientEvent): string {
  const { type, operationId, ...fields } = event;
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
  return ['evalwire', type, operationId, ...pairs.map(([name, value]) => `${name}=${formatValue(value)}`)].join(' ');
}

function formatValue(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value));
  const text = String(value);
  // Also keeps control characters of a server off the terminal and the line in one piece.
  return /^[\w./{}:-]+$/.test(text) ? text : JSON.stringify(text);
}
