/** What the measurements share: a JSON server in a process of its own, interleaved rounds, tables. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts `bench/server.ts` in another process, so that it takes no time from what is measured; gives its base URL. */
export async function startServer(): Promise<{ url: string; stop(): void }> {
  const server: ChildProcess = fork(fileURLToPath(new URL('./server.ts', import.meta.url)));
  const [port] = await once(server, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => server.disconnect() };
}

/**
 * Runs the subjects in turns, round after round, so that whatever else the machine does falls on all of them alike.
 * `measure` gives one round's number; the result is each subject's median and the median of its ratios to the first subject in the same round.
 */
export async function compare(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<number>,
): Promise<Map<string, { value: number; ratio: number }>> {
  const values = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) await measure(name);
  for (let round = 0; round < rounds; round++) {
    // Nobody is always first after a pause, or always behind the same one.
    const turned = names.map((_, i) => names[(i + round) % names.length] ?? '');
    for (const name of turned) values.get(name)?.push(await measure(name));
  }
  const [first = ''] = names;
  const base = values.get(first) ?? [];
  return new Map(
    [...values].map(([name, own]) => [
      name,
      { value: median(own), ratio: median(own.map((value, i) => value / (base[i] ?? Number.NaN))) },
    ]),
  );
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Prints rows in aligned columns; numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    console.log(cells.join('  ').trimEnd());
  }
}
