/**
 * The whole check: lint, drift of generated/, types, tests. Ends with a line `N passed, N failed`
 * in which every test counts one, and lint, drift and types one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './services.ts';

const scratch = mkdtempSync(join(tmpdir(), 'evalwire-test-'));
const report = join(scratch, 'vitest.json');
const steps: Record<string, string[]> = {
  'lint of documents and code': ['node', 'scripts/lint/lint.ts'],
  'generated/ is up to date': ['node', 'scripts/generate/generate.ts', '--check'],
  types: ['tsc', '-p', '.'],
  tests: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
};

let passed = 0;
let failed = 0;
for (const [name, [command = '', ...args]] of Object.entries(steps)) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (name === 'tests') {
    const counts = readCounts();
    passed += counts.passed;
    // A run that fails without a failing test (a file that does not load, no file at all) is a failure too.
    failed += Math.max(counts.failed, status === 0 && counts.passed > 0 ? 0 : 1);
  } else if (status === 0) passed++;
  else failed++;
}
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
