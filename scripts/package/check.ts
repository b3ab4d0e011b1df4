/** Packs the built package and checks the tarball as a user would meet it: publint, attw, and every subpath imported by the Node that is asked for. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../services.ts';

const scratch = mkdtempSync(join(tmpdir(), 'evalwire-package-'));
let passed = 0;
let failed = 0;
function check(name: string, command: string, args: string[], cwd = root): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) passed++;
  else failed++;
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) console.log(error?.message ?? `${stdout}${stderr}`);
}

execFileSync('node', ['scripts/package/build.ts'], { cwd: root, stdio: 'inherit' });
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const tarball = join(scratch, packed.filename);
checkSize(packed.files);
check('publint', 'publint', ['run', tarball, '--strict']);
// ESM only, on purpose: CommonJS reaches it by require(esm) or import().
check('attw', 'attw', [tarball, '--profile', 'esm-only']);

// An ordinary project that depends on the tarball.
const user = join(scratch, 'user');
mkdirSync(user);
writeFileSync(join(user, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional', tarball], {
  cwd: user,
  stdio: 'ignore',
});
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, unknown> };
const subpaths = Object.keys(exports).map((key) => key.replace(/^\./, 'evalwire'));
// The mock's engine is an optional peer that this project does not install.
const clients = subpaths.filter((s) => !/\.json$|\/(mock|msw)$/.test(s));
for (const node of nodes()) {
  for (const subpath of clients)
    check(
      `${node.version}: import('${subpath}')`,
      node.path,
      ['--input-type=module', '-e', `await import('${subpath}')`],
      user,
    );
  for (const subpath of subpaths.filter((s) => s.endsWith('.json')))
    check(
      `${node.version}: '${subpath}' is there`,
      node.path,
      ['--input-type=module', '-e', `await import('${subpath}', { with: { type: 'json' } })`],
      user,
    );
  check(
    `${node.version}: evalwire --version`,
    node.path,
    [join(user, 'node_modules/evalwire/dist/cli/main.js'), '--version'],
    user,
  );
  check(
    `${node.version}: evalwire describe reads a packed document`,
    node.path,
    [join(user, 'node_modules/evalwire/dist/cli/main.js'), 'describe', 'ptm', 'runEval'],
    user,
  );
  check(
    `${node.version}: evalwire spec prints a packed document for generators`,
    node.path,
    [join(user, 'node_modules/evalwire/dist/cli/main.js'), 'spec', 'ptm', '--format', 'codegen'],
    user,
  );
}
// No Node types and no skipLibCheck: the clients' types must stand on the language and the web's alone.
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};
const web = clients.filter((s) => !s.endsWith('/install'));
writeFileSync(join(user, 'use.ts'), `${web.map((s, i) => `export * as m${i} from '${s}';`).join('\n')}\n`);
writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
check('types compile in a strict project without skipLibCheck', join(root, 'node_modules/.bin/tsc'), ['-p', '.'], user);
checkTypes();

// The mock with its engine, as a test author installs it.
const tester = join(scratch, 'tester');
mkdirSync(tester);
writeFileSync(join(tester, 'package.json'), JSON.stringify({ name: 'tester', private: true, type: 'module' }));
const engine = '@stoplight/prism-http@5.16.0';
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball, engine], {
  cwd: tester,
  stdio: 'ignore',
});
const poll = `
  import { startMock } from 'evalwire/mock';
  import { createVijilClient } from 'evalwire/vijil';
  const mock = await startMock();
  const vijil = createVijilClient({ apiKey: 'packed-key', baseUrl: mock.url('vijil') });
  const { results } = await vijil.evaluate({ agent_id: 'agent-1', harnesses: ['safety'] }, { intervalMs: 1 });
  await mock.close();
  if (!(results.safety_score > 0)) throw new Error('no score');`;
for (const node of nodes())
  check(`${node.version}: the packed mock runs an evaluation`, node.path, ['--input-type=module', '-e', poll], tester);

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Counts a comparison as a check. */
function checkAtMost(name: string, value: number, limit: number): void {
  const ok = value <= limit;
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${value.toLocaleString('en')}, at most ${limit.toLocaleString('en')}`);
}

/** Holds the unpacked size in bytes, with the docs (portal, guides, contracts, README and the like) and without. */
function checkSize(files: { path: string; size: number }[]): void {
  const sum = (some: typeof files) => some.reduce((total, { size }) => total + size, 0);
  checkAtMost('unpacked bytes', sum(files), 5_000_000);
  checkAtMost(
    'unpacked bytes without docs',
    sum(files.filter(({ path }) => !/^(dist\/)?docs\/|^[A-Z]+\.md$/.test(path))),
    2_000_000,
  );
}

/**
 * Holds what all clients together add to the work of `tsc`. Times vary between machines, so this counts instantiations:
 * openapi-fetch's own declarations cost 150,000 of them and a second (docs/compatibility.md has the times).
 */
function checkTypes(): void {
  writeFileSync(join(user, 'empty.ts'), 'export {};\n');
  const count = (file: string) => {
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.', '--extendedDiagnostics'], {
      cwd: user,
      encoding: 'utf8',
    });
    return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
  };
  checkAtMost('type instantiations of all clients', count('use.ts') - count('empty.ts'), 25_000);
}

/** The Node of this run, and the machine's own where it is another: the package supports Node 20.19 and newer. */
function nodes(): { path: string; version: string }[] {
  const own = { path: process.execPath, version: process.version };
  const elsewhere = (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'));
  for (const path of elsewhere) {
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim();
    if (version && version !== own.version) return [own, { path, version }];
  }
  return [own];
}
