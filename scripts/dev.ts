/**
 * Serves the mock while you work: `npm run dev [-- <arguments of "evalwire mock">]`.
 * A change in openapi/ regenerates and lints, a change in src/ lints; both then restart the mock. If generating fails, the mock keeps running.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { root } from './services.ts';

/** An editor writes a file in several steps. */
const SETTLE_MS = 100;

const mockArguments = process.argv.slice(2);
const changed = new Set<'openapi' | 'src'>();
let mock: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
let working = false;
let stopping = false;

function run(...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return once(child, 'exit').then(([status]) => status === 0);
}

async function stopMock(): Promise<void> {
  if (!mock || mock.exitCode !== null || mock.signalCode !== null) return;
  const exited = once(mock, 'exit');
  mock.kill('SIGTERM');
  await exited;
}

function startMock(): void {
  mock = spawn(process.execPath, ['src/cli/main.ts', 'mock', ...mockArguments], { cwd: root, stdio: 'inherit' });
}

async function applyChanges(): Promise<void> {
  if (working || stopping) return;
  working = true;
  while (changed.size > 0 && !stopping) {
    const documents = changed.has('openapi');
    console.log(`\n[dev] changed: ${[...changed].join(', ')}`);
    changed.clear();
    if (documents && !(await run('scripts/generate/generate.ts'))) continue;
    await stopMock();
    if (stopping) break;
    startMock();
    if (documents) await run('scripts/lint/lint.ts', '--no-code');
    else await run('node_modules/@biomejs/biome/bin/biome', 'check', 'src');
  }
  working = false;
}

const watchers = (['openapi', 'src'] as const).map((folder) =>
  watch(`${root}${folder}`, { recursive: true }, () => {
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(applyChanges, SETTLE_MS);
  }),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    stopping = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await stopMock();
    process.exit(0);
  });
}

if (!(await run('scripts/generate/generate.ts'))) process.exit(1);
if (!stopping) startMock();
