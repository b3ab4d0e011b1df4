/**
 * Measures on the packed tarball where evalwire works, and writes docs/compatibility.md: `npm run test:compat`.
 * The tools are installed outside the repository, at the versions of tools.json. What cannot be had is skipped by name.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startMock } from '../../src/mock/index.ts';
import { findChromium } from '../docs/browser.ts';
import { root } from '../services.ts';
import { readChromiumVersion, runInChromium } from './chromium.ts';
import { buildPage } from './page.ts';
import { CALL, JEST_TEST, MINIFLARE, tsProject, VITE_PAGE, VITEST_TEST } from './scenarios.ts';

const PATIENCE_MS = 120_000;
const scratch = mkdtempSync(join(tmpdir(), 'evalwire-compat-'));
const tools = join(scratch, 'tools');
const rows: { what: string; result: 'works' | 'fails' | 'skipped'; note: string }[] = [];

function record(what: string, result: (typeof rows)[number]['result'], note = ''): void {
  rows.push({ what, result, note });
  console.log(`${{ works: 'ok  ', fails: 'FAIL', skipped: 'skip' }[result]} ${what}${note && `: ${note}`}`);
}

/** Runs a command in a project. It works if the command exits with 0 in time and prints `expected`. */
function check(what: string, cwd: string, [program = '', ...args]: string[], expected = ''): Promise<void> {
  if (program.startsWith('/') && !existsSync(program)) {
    record(what, 'skipped', 'could not be installed');
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd, env, timeout: PATIENCE_MS });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const works = code === 0 && output.includes(expected);
      record(what, works ? 'works' : 'fails');
      if (!works) console.log(output.slice(-2000));
      resolve();
    });
  });
}

function createProject(name: string, files: Record<string, string>, manifest: object = { type: 'module' }): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, ...manifest }));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

function install(folder: string, ...packages: string[]): boolean {
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages];
  return spawnSync('npm', args, { cwd: folder, stdio: 'ignore', timeout: 2 * PATIENCE_MS }).status === 0;
}

// The package, and the tools. Every project lies below the folder that has the package installed.
execFileSync('npm', ['pack', '--pack-destination', scratch], { cwd: root, stdio: 'ignore' });
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const tarball = join(scratch, `evalwire-${version}.tgz`);
createProject('.', {});
if (!install(scratch, tarball)) throw new Error('npm could not install the tarball.');
mkdirSync(tools);
cpSync(`${root}scripts/compat/tools.json`, join(tools, 'package.json'));
install(tools);
const versions = JSON.parse(readFileSync(join(tools, 'package.json'), 'utf8')).dependencies as Record<string, string>;
const getVersion = (name: string) => versions[name]?.split('@').pop();
const bin = (name: string) => join(tools, 'node_modules/.bin', name);
const node = (major: number) => join(tools, `node_modules/node${major}/bin/node`);

const mock = await startMock();
const env = {
  ...process.env,
  VIJIL_API_KEY: 'compat-key',
  VIJIL_BASE_URL: mock.url('vijil'),
  PRODLOOP_API_KEY: 'sk_live_compat',
  PRODLOOP_BASE_URL: mock.url('prodloop'),
  DENO_NO_UPDATE_CHECK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};
try {
  await checkRuntimes();
  await checkChromium();
  await checkTypeScript();
  await checkTestRunners();
  await checkBundlers();
  await checkNext();
} finally {
  await mock.close();
  rmSync(scratch, { recursive: true, force: true });
}
writeFileSync(`${root}docs/compatibility.md`, buildPage(rows));
const count = (result: string) => rows.filter((row) => row.result === result).length;
console.log(`\n${count('works')} passed, ${count('fails')} failed`);
process.exitCode = count('fails') > 0 ? 1 : 0;

async function checkRuntimes(): Promise<void> {
  const project = createProject('runtimes', {
    'call.mjs': `import { createVijilClient } from 'evalwire/vijil';\n${CALL}`,
    'call.cjs': `const { createVijilClient } = require('evalwire/vijil');\n(async () => { ${CALL} })();`,
    'miniflare.mjs': MINIFLARE(tools),
  });
  for (const major of [20, 22, 24]) {
    const name = `Node ${getVersion(`node${major}`)}`;
    await check(`${name}, import`, project, [node(major), 'call.mjs'], 'completed');
    await check(`${name}, require`, project, [node(major), 'call.cjs'], 'completed');
  }
  await check(`Bun ${getVersion('bun')}, import`, project, [bin('bun'), 'call.mjs'], 'completed');
  await check(`Bun ${getVersion('bun')}, require`, project, [bin('bun'), 'call.cjs'], 'completed');
  await check(`Deno ${getVersion('deno')}`, project, [bin('deno'), 'run', '-A', 'call.mjs'], 'completed');
  await check(`workerd (Miniflare ${getVersion('miniflare')})`, project, [node(24), 'miniflare.mjs'], 'completed');
}

/** All five clients in a page of another origin than the mock's: calls, an error, waits, a list, an upload with progress, an abort. */
async function checkChromium(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) return record('Chromium', 'skipped', 'could not be installed');
  const what = `${readChromiumVersion(chromium)}, bundled`;
  try {
    const outcomes = Object.entries(await runInChromium(chromium, scratch, mock.url().replace(/\/$/, '')));
    const problems = outcomes.filter(([, problem]) => problem !== null);
    for (const [name, problem] of problems) console.log(`  ${name}: ${problem}`);
    record(
      what,
      problems.length > 0 ? 'fails' : 'works',
      `${outcomes.length - problems.length} of ${outcomes.length} cases`,
    );
  } catch (error) {
    console.log(error);
    record(what, 'fails');
  }
}

async function checkTypeScript(): Promise<void> {
  for (const name of ['typescript54', 'typescript59', 'typescript70']) {
    for (const resolution of ['bundler', 'node16', 'nodenext']) {
      const project = createProject(`${name}-${resolution}`, tsProject(resolution));
      const tsc = join(tools, 'node_modules', name, 'bin/tsc');
      const command = existsSync(tsc) ? [node(24), tsc, '-p', '.'] : [tsc];
      await check(`TypeScript ${getVersion(name)}, ${resolution}, skipLibCheck off`, project, command);
    }
  }
}

async function checkTestRunners(): Promise<void> {
  const project = createProject('tests', { 'vijil.test.mjs': VITEST_TEST(tools), 'vijil.jest.mjs': JEST_TEST });
  const config = JSON.stringify({
    testMatch: ['**/*.jest.mjs'],
    moduleFileExtensions: ['mjs', 'js', 'json'],
    transform: {},
  });
  writeFileSync(join(project, 'jest.config.json'), config);
  await check(`vitest ${getVersion('vitest')}`, project, [bin('vitest'), 'run', 'vijil.test.mjs'], '2 passed');
  const jest = [node(24), '--experimental-vm-modules', join(tools, 'node_modules/jest/bin/jest.js')];
  await check(`jest ${getVersion('jest')}, native modules`, project, jest, '2 passed');
}

async function checkBundlers(): Promise<void> {
  const files = { 'index.html': '<script type="module" src="main.js"></script>', 'main.js': VITE_PAGE };
  await check(`Vite ${getVersion('vite')}, build`, createProject('vite', files), [bin('vite'), 'build'], 'built in');
}

/** Builds the example project and calls its routes. */
async function checkNext(): Promise<void> {
  const project = join(scratch, 'nextjs');
  cpSync(`${root}examples/nextjs`, project, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const what = `Next.js ${manifest.dependencies.next}`;
  manifest.dependencies.evalwire = `file:${tarball}`;
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  if (!install(project)) return record(what, 'skipped', 'could not be installed');
  const next = join(project, 'node_modules/next/dist/bin/next');
  await check(`${what}, build of examples/nextjs`, project, [node(24), next, 'build']);
  const port = 4900 + (process.pid % 1000);
  const server = spawn(node(24), [next, 'start', '-p', String(port)], { cwd: project, env, stdio: 'ignore' });
  try {
    const credits = await fetchWhenUp(`http://127.0.0.1:${port}/api/credits`);
    record(`${what}, credits route`, typeof credits.credits_remaining === 'number' ? 'works' : 'fails');
    const form = new FormData();
    form.set('recording', new File(['RIFF'], 'call.wav', { type: 'audio/wav' }));
    const response = await fetch(`http://127.0.0.1:${port}/api/evaluate`, { method: 'POST', body: form });
    const verdicts = (await response.json()) as Record<string, unknown>;
    record(`${what}, upload route`, response.ok && 'turn_by_turn_latency' in verdicts ? 'works' : 'fails');
  } catch (error) {
    record(`${what}, routes`, 'fails', (error as Error).message);
  } finally {
    server.kill();
  }
}

async function fetchWhenUp(url: string): Promise<Record<string, unknown>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return (await response.json()) as Record<string, unknown>;
    if (Date.now() > end) throw new Error('the server did not start');
    await delay(200);
  }
}
