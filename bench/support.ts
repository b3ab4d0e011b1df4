/** What the measurements share: a JSON server in a separate process, interleaved rounds, tables, goals. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** A number and the limit that it is held to. */
export interface Goal {
  what: string;
  /** Undefined if it cannot be measured here; `why` then says why. */
  value: number | undefined;
  /** The largest good value, or with `least` the smallest. */
  limit: number;
  least?: boolean;
  /** `kB`, `ms`, `times openapi-fetch`. */
  unit: string;
  why?: string;
  /** What takes the bytes or the time, largest first. Shown if the goal is missed. */
  profile?: readonly string[];
}

/** What one measurement found. */
export interface Report {
  title: string;
  /** How it was measured. */
  text: string;
  tables: readonly { head: readonly string[]; rows: readonly (readonly string[])[] }[];
  goals: readonly Goal[];
  /** A chart, for docs/. */
  svg?: { name: string; text: string };
}

export function isMet({ value, limit, least }: Goal): boolean {
  return value !== undefined && (least ? value >= limit : value <= limit);
}

export function formatGoal(goal: Goal): [what: string, now: string, limit: string, verdict: string] {
  const { what, value, limit, least, unit } = goal;
  const now = value === undefined ? 'not measured' : `${formatNumber(value)} ${unit}`;
  return [
    what,
    now,
    `${least ? '≥' : '≤'} ${limit} ${unit}`,
    value === undefined ? '–' : isMet(goal) ? 'met' : 'missed',
  ];
}

function formatNumber(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 20 ? 1 : 2);
}

/** Prints a report, and hands it to `bench/run.ts` if that has started this process. */
export function printReport(report: Report): void {
  console.log(report.text);
  for (const { head, rows } of report.tables) {
    console.log();
    printTable(head, rows);
  }
  if (report.goals.length > 0) {
    console.log();
    printTable(['goal', 'now', 'limit', ''], report.goals.map(formatGoal));
  }
  for (const goal of report.goals) {
    if (goal.why) console.log(`${goal.what}: ${goal.why}`);
    if (!isMet(goal) && goal.profile) console.log(`\n${goal.what}, largest first:\n  ${goal.profile.join('\n  ')}`);
  }
  const file = process.env.EVALWIRE_BENCH_REPORT;
  if (file) writeFileSync(file, JSON.stringify(report));
}

/** Starts `bench/server.ts` in another process, so that it takes no time from what is measured. Returns its base URL. */
export async function startServer(): Promise<{ url: string; stop(): void }> {
  const server: ChildProcess = fork(fileURLToPath(new URL('./server.ts', import.meta.url)));
  const [port] = await once(server, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => server.disconnect() };
}

/** One subject's rounds. */
export interface Compared {
  /** The median. */
  value: number;
  /** The median of the ratios to the first subject in the same round. */
  ratio: number;
  /** The smallest value over the smallest of the first subject: what a quiet machine would show. */
  bestRatio: number;
}

/** Runs the subjects in turns, round after round, so that whatever else the machine does affects all of them alike. */
export async function compare(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<number>,
): Promise<Map<string, Compared>> {
  const values = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) await measure(name);
  for (let round = 0; round < rounds; round++) {
    // No subject is always first after a pause, or always behind the same one.
    const turned = names.map((_, i) => names[(i + round) % names.length] ?? '');
    for (const name of turned) values.get(name)?.push(await measure(name));
  }
  const base = values.get(names[0] ?? '') ?? [];
  return new Map(
    [...values].map(([name, own]) => [
      name,
      {
        value: median(own),
        ratio: median(own.map((value, i) => value / (base[i] ?? Number.NaN))),
        bestRatio: Math.min(...own) / Math.min(...base),
      },
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

/** Returns which functions of src/ take the CPU time of `run`, with the share of all samples that are not idle. */
export async function profileCpu(run: () => Promise<unknown>): Promise<string[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  await session.post('Profiler.start');
  await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, describeFrame(callFrame)]));
  const counts = new Map<string, number>();
  let total = 0;
  for (const id of profile.samples ?? []) {
    const name = frames.get(id) ?? '';
    if (name === '(idle)') continue;
    total++;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const own = sorted.filter(([name]) => name.startsWith('src/'));
  const toPercent = (count: number) => `${((100 * count) / total).toFixed(1)} %`;
  const collected = counts.get('(garbage collector)') ?? 0;
  return [
    `${toPercent(own.reduce((sum, [, count]) => sum + count, 0))} of the CPU time in src/, ${toPercent(collected)} in the garbage collector; the rest is fetch and the runtime`,
    ...own.slice(0, 8).map(([name, count]) => `${toPercent(count)} ${name}`),
  ];
}

function describeFrame({ functionName, url }: { functionName: string; url: string }): string {
  const file = /\/(src\/.*)$/.exec(url)?.[1];
  return file ? `${file} ${functionName || '(anonymous)'}` : functionName;
}
