/**
 * The whole check: lint, drift of generated/, types, tests. Ends with a line `N passed, N failed`
 * in which every test counts one, and lint, drift and types one each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './services.ts';

// Many processes load the same code: the linters, vitest's workers, and what the tests start. All but the first get it compiled.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

/** Each uses one core most of the time, so they run next to the tests, which often wait. Their output follows that of the tests. */
const CHECKS: Record<string, [string, ...string[]]> = {
  'lint of documents and code': ['node', 'scripts/lint/lint.ts'],
  'generated/ is up to date': ['node', 'scripts/generate/generate.ts', '--check'],
  types: ['tsc', '-p', '.'],
};

const scratch = mkdtempSync(join(tmpdir(), 'evalwire-test-'));
const report = join(scratch, 'vitest.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

const running = Object.entries(CHECKS).map(([name, command]) => ({ name, finished: run(command) }));
const vitest = spawn('vitest', ['run', ...reporters], { cwd: root, stdio: 'inherit' });
const isOk = await new Promise<boolean>((resolve) => {
  vitest.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
});
const counts = readCounts();
rmSync(scratch, { recursive: true });
let { passed } = counts;
// A run that fails without a failing test (a file that does not load, no file at all) is a failure too.
let failed = Math.max(counts.failed, isOk && counts.passed > 0 ? 0 : 1);
for (const { name, finished } of running) {
  const check = await finished;
  console.log(`\n— ${name}\n${check.output}`.trimEnd());
  if (check.isOk) passed++;
  else failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a command and keeps its output, so that the outputs of several do not mix. */
function run([command, ...args]: [string, ...string[]]): Promise<{ isOk: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', (error) => resolve({ isOk: false, output: error.message }));
    child.on('close', (code) => resolve({ isOk: code === 0, output }));
  });
}

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
