/**
 * `npm run bench`: all measurements, one after the other; then it writes docs/performance.md and docs/growth.svg.
 * `npm run bench -- --only size,call`: some of them; writes nothing. No measurement passes or fails: each prints its goals and what it found.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../scripts/services.ts';
import { formatGoal, isMet, type Report } from './support.ts';

/** The measurements, with the arguments of a run in which all of them together take less than six minutes. */
const MEASUREMENTS: Record<string, string[]> = {
  size: [],
  call: ['40'],
  import: ['15'],
  waiting: ['10000'],
  upload: [`${1024 ** 3}`],
  mock: ['3'],
  growth: ['5'],
  pipeline: [],
};
/** Longest time for one measurement. */
const LIMIT_MS = 150_000;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',') ?? Object.keys(MEASUREMENTS);
const unknown = names.filter((name) => !MEASUREMENTS[name]);
if (unknown.length > 0) {
  console.error(`No measurement is called ${unknown.join(', ')}. Valid: ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exit(2);
}
if (names.some((name) => ['import', 'mock', 'growth'].includes(name)) && !existsSync(`${root}dist/vijil.js`)) {
  console.error('dist/ is missing. Run "npm run build" first.');
  process.exit(2);
}

const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'evalwire-bench-'));
const reports: Report[] = [];
const failed: string[] = [];
for (const name of names) {
  console.log(`\n— ${name}`);
  const file = join(folder, `${name}.json`);
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...(MEASUREMENTS[name] ?? [])], {
    stdio: 'inherit',
    timeout: LIMIT_MS,
    env: { ...process.env, EVALWIRE_BENCH_REPORT: file },
  });
  if (existsSync(file)) reports.push(JSON.parse(readFileSync(file, 'utf8')) as Report);
  if (status !== 0) failed.push(name);
}
rmSync(folder, { recursive: true });

for (const name of failed) console.error(`${name} did not finish.`);
if (failed.length > 0) process.exitCode = 1;
else if (values.only === undefined) {
  for (const { svg } of reports) if (svg) writeFileSync(`${root}docs/${svg.name}`, svg.text);
  writeFileSync(`${root}docs/performance.md`, formatPage());
  console.log('\nWrote docs/performance.md.');
}

function formatPage(): string {
  const versions = ['openapi-fetch', 'ky', 'openai', '@stoplight/prism-cli', 'esbuild'].map((name) => {
    const { version } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return `${name} ${version}`;
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}`;
  const missed = reports.flatMap(({ goals }) => goals).filter((goal) => goal.value !== undefined && !isMet(goal));
  return `${[
    '# Performance',
    'Written by `npm run bench`. Do not edit. Each ratio compares with a named peer in the same run; run the command to measure your own machine.',
    [
      `- Date: ${new Date().toISOString().slice(0, 10)}`,
      `- Machine: ${machine}; load average at the start ${load.toFixed(1)}`,
      `- Node ${process.version}; ${versions.join(', ')}`,
    ].join('\n'),
    '## Goals',
    formatTable(
      ['what', 'now', 'goal', ''],
      reports.flatMap(({ goals }) => goals.map(formatGoal)),
    ),
    ...reports.flatMap(({ goals }) => goals.flatMap(({ what, why }) => (why ? [`${what}: ${why}`] : []))),
    ...(missed.length > 0 ? ['## Profiles of the missed goals'] : []),
    ...missed.flatMap(({ what, profile = [] }) => [
      `### ${what}`,
      profile.length > 0 ? profile.map((line) => `- ${line}`).join('\n') : 'The table below has the details.',
    ]),
    ...reports.flatMap(({ title, text, tables, svg }) => [
      `## ${title}`,
      text,
      ...tables.map(({ head, rows }) => formatTable(head, rows)),
      ...(svg ? [`![${title}](${svg.name})`] : []),
    ]),
  ].join('\n\n')}\n`;
}

function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? ' --- |' : ' ---: |')).join('')}`, ...rows.map(line)].join(
    '\n',
  );
}
