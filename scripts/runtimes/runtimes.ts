/**
 * Runs the clients on other runtimes against the mock: `npm run test:runtimes [-- name…]`. Each runtime runs `test/runtimes/scenario.ts`, bundled.
 * The runtimes are npm packages of exact versions (`test/runtimes/package.json`), installed into the system's temporary folder on first use.
 * A runtime that cannot be started on this machine is reported as skipped.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { startMock } from '../../src/mock/index.ts';
import { root } from '../services.ts';

type Outcomes = Record<string, string | undefined>;
const TIMEOUT_MS = 60_000;
const run = promisify(execFile);

const modules = installRuntimes();
const load = createRequire(join(modules, 'index.js'));
const bin = (name: string) => join(modules, 'node_modules', '.bin', name);

/** Starts the bundle in `file` (it runs the scenario below `url`) and resolves to its outcomes. */
const RUNTIMES: Record<string, (file: string, url: string) => Promise<Outcomes>> = {
  node: (file, url) => runProgram(process.execPath, [file, url]),
  bun: (file, url) => runProgram(bin('bun'), ['run', file, url]),
  deno: (file, url) => runProgram(bin('deno'), ['run', '--no-config', '--allow-net', '--allow-env', file, url]),
  workerd: runWorker,
  jsdom: runJsdom,
};

const asked = process.argv.slice(2);
const mock = await startMock({ port: 0 });
const url = mock.url().replace(/\/$/, '');
let passed = 0;
let failed = 0;
for (const [name, start] of Object.entries(RUNTIMES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const problem = findProblem(name);
  if (problem) {
    console.log(`${name}: skipped, ${problem}`);
    continue;
  }
  const file = await bundle(name);
  const outcomes = await start(file, url).catch((error): Outcomes => ({ start: String(error) }));
  const rows = Object.entries(outcomes);
  const bad = rows.filter(([, why]) => why !== undefined && why !== null);
  for (const [title, why] of bad) console.log(`  ${name} ${title}: ${why}`);
  console.log(`${name}: ${rows.length - bad.length}/${rows.length}`);
  passed += rows.length - bad.length;
  failed += bad.length;
}
await mock.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function installRuntimes(): string {
  const source = `${root}test/runtimes/package.json`;
  const key = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `evalwire-runtimes-${key}`);
  if (existsSync(join(folder, 'ready'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  copyFileSync(source, join(folder, 'package.json'));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install of the runtimes failed with exit code ${status}`);
  // The packages of Bun and Deno fetch or link their binary in an install script, which npm may not run.
  for (const script of ['bun/install.js', 'deno/install.cjs']) {
    const path = join(folder, 'node_modules', script);
    if (existsSync(path)) spawnSync(process.execPath, [path], { cwd: join(path, '..'), stdio: 'ignore' });
  }
  writeFileSync(join(folder, 'ready'), '');
  return folder;
}

/** Returns why a runtime cannot be started; undefined if it can. */
function findProblem(name: string): string | undefined {
  try {
    if (name === 'bun' || name === 'deno') {
      const { status, error } = spawnSync(bin(name), ['--version'], { stdio: 'ignore', timeout: 20_000 });
      return status === 0 ? undefined : `its binary does not start (${error?.message ?? `exit ${status}`})`;
    }
    if (name === 'workerd') load.resolve('miniflare');
    if (name === 'jsdom') load.resolve('jsdom');
    return undefined;
  } catch (error) {
    return `its package is missing (${(error as NodeJS.ErrnoException).code})`;
  }
}

async function bundle(name: string): Promise<string> {
  const file = join(modules, `scenario-${name}.mjs`);
  const entry =
    name === 'workerd'
      ? `import { runScenario } from './scenario.ts';
         export default { fetch: async (request, { url }) => new Response(write(await runScenario(url))) };`
      : name === 'jsdom'
        ? `import { runScenario } from './scenario.ts'; globalThis.runScenario = async (url) => write(await runScenario(url));`
        : `import { runScenario } from './scenario.ts'; console.log(write(await runScenario(globalThis.process.argv[2])));`;
  const write = 'const write = (outcomes) => JSON.stringify(outcomes, (_, value) => value ?? null);';
  await build({
    stdin: { contents: `${write}\n${entry}`, resolveDir: `${root}test/runtimes`, loader: 'ts' },
    outfile: file,
    bundle: true,
    format: name === 'jsdom' ? 'iife' : 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    logLevel: 'error',
  });
  return file;
}

async function runProgram(command: string, args: string[]): Promise<Outcomes> {
  const { stdout } = await run(command, args, { timeout: TIMEOUT_MS });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

async function runWorker(file: string, url: string): Promise<Outcomes> {
  const { Miniflare } = load('miniflare');
  const worker = new Miniflare({
    modules: true,
    script: readFileSync(file, 'utf8'),
    compatibilityDate: '2026-07-01',
    bindings: { url },
  });
  try {
    return await (await worker.dispatchFetch('http://worker.test/')).json();
  } finally {
    await worker.dispose();
  }
}

/** A window of jsdom, with `fetch` and what else jsdom lacks from Node.js, as its users set it up. */
async function runJsdom(file: string, url: string): Promise<Outcomes> {
  const { JSDOM } = load('jsdom');
  const { window } = new JSDOM('', { url, runScripts: 'outside-only' });
  const names = ['fetch', 'Request', 'Response', 'ReadableStream', 'TextEncoder', 'TextDecoder', 'process'] as const;
  for (const name of names) window[name] ??= globalThis[name];
  // Node's fetch accepts only the signals of its own class.
  Object.assign(window, { Headers, AbortController, AbortSignal });
  window.eval(readFileSync(file, 'utf8'));
  const outcomes = JSON.parse(await window.runScenario(url));
  window.close();
  return outcomes;
}
