/**
 * Mutation testing: `npm run test:mutation -- <file or folder of src>… [--concurrency N]`, e.g. `-- src/core/query.ts`.
 * Stryker changes the code in many small ways and runs the tests that reach each change. A change that no test notices "survives".
 * Results are kept in reports/, so that a second run tests only what has changed. The score must reach 85 %.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from './services.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' } },
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

const name = targets.join('+').replaceAll('/', '-');
const reports = `reports/mutation/${name}`;
const config = {
  testRunner: 'vitest',
  // Runs for each mutant only the tests that reach it.
  coverageAnalysis: 'perTest',
  // Processes, not threads: a test sets the umask.
  vitest: { configFile: 'vitest.config.ts', related: true, pool: 'forks' },
  mutate: targets.map((target) => (statSync(root + target).isDirectory() ? `${target}/**/*.ts` : target)),
  // The compiler and the drift check are separate steps of `npm test`.
  checkers: [],
  concurrency: Number(values.concurrency),
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  tempDirName: 'reports/stryker',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: `${reports}/report.json` },
  thresholds: { high: 90, low: 85, break: 85 },
};
mkdirSync(root + reports, { recursive: true });
writeFileSync(`${root}${reports}/config.json`, `${JSON.stringify(config, null, 2)}\n`);
const { status } = spawnSync('stryker', ['run', `${reports}/config.json`], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
