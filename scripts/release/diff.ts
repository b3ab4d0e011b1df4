/**
 * Says whether a change of the documents breaks clients: `npm run diff -- [--base <git ref>] [service…]`.
 * It compares the bundled documents with those of a git reference, by default the last release tag, and fails if something breaks.
 * The comparison is done by oasdiff: the one on the PATH, or the pinned version, which Go downloads.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pick, root } from '../services.ts';

const OASDIFF = 'github.com/oasdiff/oasdiff@v1.25.1';

export interface DocumentDiff {
  service: string;
  /** `new` if the base has no such document. */
  result: 'compatible' | 'breaking' | 'new';
  report: string;
}

/** Returns the last release tag that HEAD contains, or undefined if there is none. */
export function findLastTag(cwd = root): string | undefined {
  const { status, stdout } = spawnSync('git', ['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*'], {
    cwd,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Compares the bundled documents with those of `base`. @throws {Error} when oasdiff cannot be run. */
export function diffDocuments(base: string, names: string[] = [], cwd = root): DocumentDiff[] {
  const scratch = mkdtempSync(join(tmpdir(), 'evalwire-diff-'));
  try {
    return pick(names).map(({ name }) => {
      const path = `generated/${name}/openapi.json`;
      const { status, stdout } = spawnSync('git', ['show', `${base}:${path}`], {
        cwd,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      if (status !== 0) return { service: name, result: 'new', report: '' };
      const before = join(scratch, `${name}.json`);
      writeFileSync(before, stdout);
      return { service: name, ...compare(before, join(cwd, path)) };
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Compares two documents on disk. */
export function compare(before: string, after: string): Pick<DocumentDiff, 'result' | 'report'> {
  const [program, ...first] = findOasdiff();
  const args = [...first, 'breaking', before, after, '--fail-on', 'ERR', '--color', 'never'];
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  // oasdiff ends with 1 if it found a breaking change, and with a higher number if it could not compare. `go run` always ends with 1.
  if (status === 0) return { result: 'compatible', report: stdout.trim() };
  if (status === 1 && /^\d+ changes?: /m.test(stdout)) return { result: 'breaking', report: stdout.trim() };
  throw new Error(`oasdiff could not compare the documents: ${error?.message ?? stderr}`);
}

function findOasdiff(): [string, ...string[]] {
  if (spawnSync('oasdiff', ['--version']).status === 0) return ['oasdiff'];
  if (spawnSync('go', ['version']).status === 0) return ['go', 'run', OASDIFF];
  throw new Error(`oasdiff is not installed. Install it (go install ${OASDIFF}) or Go.`);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { base: { type: 'string' } } });
  const base = values.base ?? findLastTag();
  if (base === undefined) {
    console.error('There is no release tag to compare with. Pass one: npm run diff -- --base <git ref>');
    process.exit(2);
  }
  execFileSync('git', ['rev-parse', '--verify', '--quiet', `${base}^{commit}`], { cwd: root, stdio: 'ignore' });
  const diffs = diffDocuments(base, positionals);
  for (const { service, result, report } of diffs) {
    console.log(`${service}: ${result}, compared with ${base}`);
    if (result === 'breaking') console.log(`${report}\n`);
  }
  process.exitCode = diffs.some(({ result }) => result === 'breaking') ? 1 : 0;
}
