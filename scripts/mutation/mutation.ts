/**
 * Mutation testing: `npm run test:mutation -- <file or folder of src>… [--tests <folder of test>]… [--concurrency N]`.
 * Stryker changes the code in many small ways and runs the tests that reach each change. A change that no test notices "survives".
 * The tests are those of the area (`src/core/…`: test/core), without the slow ones, unless `--tests` names others.
 * Results are kept in reports/, so that a second run tests only what has changed. The score must reach 85 %.
 * Stryker is installed into this folder on first use: it needs Node 22, and most of the repository's work does not need Stryker.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../services.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' }, tests: { type: 'string', multiple: true } },
});
const targets = positionals.map((target) => target.replace(/\/+$/, ''));
const missing = targets.filter((target) => !target.startsWith('src/') || !existsSync(root + target));
if (targets.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0
      ? `Not a file or folder of src: ${missing.join(', ')}.`
      : 'Name a file or folder of src, e.g. npm run test:mutation -- src/core/query.ts',
  );
  process.exit(2);
}

/** The tests of an area: of `src/core` and `src/mock` the whole folder, elsewhere the mirrored folder (`src/ptm/bundle/…`: test/ptm/bundle). */
const findTests = (target: string): string => {
  const folder = target.replace(/^src/, 'test').replace(/\/[^/]*\.ts$/, '');
  return folder.match(/^test\/(core|mock)(?=\/|$)/)?.[0] ?? folder;
};
const testFolders = values.tests ?? [...new Set(targets.map(findTests))];

/** Tests that run for seconds and reach nearly every line: they would run again for each of a thousand mutants. */
const SLOW = [
  'test/mock/browser.test.ts',
  'test/mock/long-run.test.ts',
  'test/mock/random-walk.test.ts',
  'test/mock/hostile.test.ts',
  'test/ptm/bundle/processes.test.ts',
];

const name = targets.join('+').replaceAll('/', '-');
const reports = `reports/mutation/${name}`;
const vitestConfig = `${reports}/vitest.config.ts`;
const config = {
  testRunner: 'vitest',
  // Runs for each mutant only the tests that reach it.
  coverageAnalysis: 'perTest',
  // Processes, not threads: a test sets the umask.
  vitest: { configFile: vitestConfig, related: true, pool: 'forks' },
  mutate: targets.map((target) => (statSync(root + target).isDirectory() ? `${target}/**/*.ts` : target)),
  // The compiler and the drift check are separate steps of `npm test`.
  checkers: [],
  concurrency: Number(values.concurrency),
  // A mutant that never ends costs this long; the tests of an area take less.
  timeoutMS: 15_000,
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  tempDirName: 'reports/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: `${reports}/report.json` },
  thresholds: { high: 90, low: 85, break: 85 },
};
mkdirSync(root + reports, { recursive: true });
writeFileSync(`${root}${reports}/config.json`, `${JSON.stringify(config, null, 2)}\n`);
writeFileSync(
  root + vitestConfig,
  `import { settings } from '../../../vitest.config.ts';
export default {
  test: {
    ...settings,
    include: ${JSON.stringify(testFolders.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*.test.ts`)))},
    exclude: ${JSON.stringify(SLOW)},
    // One process for all test files of a mutant: starting one for each takes longer than the tests.
    isolate: false,
  },
};
`,
);
const { status } = spawnSync(installStryker(), ['run', `${reports}/config.json`], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;

/** Installs Stryker in the version of the lockfile and returns the path of its command. Its vitest is that of the repository, its peer. */
function installStryker(): string {
  const folder = `${root}scripts/mutation/`;
  const lockfile = `${folder}package-lock.json`;
  const installed = `${folder}node_modules/installed-lock.json`;
  if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(lockfile))) {
    console.log('Installing Stryker …');
    const args = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    copyFileSync(lockfile, installed);
  }
  return `${folder}node_modules/.bin/stryker`;
}
