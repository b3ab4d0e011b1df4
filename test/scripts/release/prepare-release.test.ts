import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diffDocuments } from '../../../scripts/release/diff.ts';
import { prepareRelease } from '../../../scripts/release/prepare-release.ts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A new thing.\n\n## [1.1.0] - 2026-01-01\n\n- Old.\n';
const RELEASED = CHANGELOG.replace('## [Unreleased]', '## [Unreleased]\n\n## [1.2.0] - 2026-11-21');

let cwd: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
function commit(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '.');
  git('commit', '--quiet', '--message', 'change');
}

/** A repository whose last release is v1.1.0 and whose version is 1.2.0. */
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'evalwire-release-'));
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(cwd, 'none'));
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  for (const role of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${role}_NAME`, 'Tester');
    vi.stubEnv(`GIT_${role}_EMAIL`, 'tester@example.com');
  }
  git('init', '--quiet');
  mkdirSync(join(cwd, 'generated/vijil'), { recursive: true });
  commit({
    'package.json': '{"version":"1.1.0"}',
    'CHANGELOG.md': CHANGELOG,
    'generated/vijil/openapi.json': '{"openapi":"3.1.0"}',
  });
  git('tag', '--annotate', 'v1.1.0', '--message', 'v1.1.0');
  commit({ 'package.json': '{"version":"1.2.0"}' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cwd, { recursive: true, force: true });
});

function prepare(settings: Partial<Parameters<typeof prepareRelease>[0]> = {}) {
  const lines: string[] = [];
  const { problems } = prepareRelease({
    cwd,
    dryRun: false,
    date: '2026-11-21',
    print: (line) => void lines.push(line),
    diffDocuments: () => [{ service: 'vijil', result: 'compatible', report: '' }],
    findLicenseProblems: () => [],
    checkPackage: () => true,
    ...settings,
  });
  return { problems, output: lines.join('\n') };
}
const readState = () => ({
  changelog: readFileSync(join(cwd, 'CHANGELOG.md'), 'utf8'),
  status: git('status', '--porcelain'),
  tags: git('tag', '--list').split('\n'),
  subject: git('log', '-1', '--format=%s'),
});

test('turns Unreleased into the version with its date, commits it and tags the commit', () => {
  expect(prepare().problems).toEqual([]);
  expect(readState()).toEqual({
    changelog: RELEASED,
    status: '',
    tags: ['v1.1.0', 'v1.2.0'],
    subject: 'release: v1.2.0',
  });
  expect(git('rev-parse', 'v1.2.0^{commit}')).toBe(git('rev-parse', 'HEAD'));
  expect(git('cat-file', '-t', 'v1.2.0')).toBe('tag');
  expect(git('show', '--stat', '--format=', 'HEAD')).toContain('1 file changed');
});

test('with --dry-run says what it would do and changes nothing', () => {
  const before = readState();
  const { problems, output } = prepare({ dryRun: true });
  expect(problems).toEqual([]);
  expect(readState()).toEqual(before);
  expect(output).toContain('"## [Unreleased]" becomes "## [1.2.0] - 2026-11-21"');
  expect(output).toContain("git commit --quiet --message 'release: v1.2.0' -- CHANGELOG.md");
  expect(output).toContain('git tag --annotate v1.2.0 --message v1.2.0');
  expect(output).toContain('- A new thing.');
  expect(output).not.toContain('- Old.');
});

test('releases a second time into a new section', () => {
  prepare();
  const next = readState().changelog.replace('## [Unreleased]', '## [Unreleased]\n\n- Another thing.');
  commit({ 'package.json': '{"version":"1.2.1"}', 'CHANGELOG.md': next });
  expect(prepare({ date: '2026-12-01' }).problems).toEqual([]);
  const headings = readState().changelog.match(/^## .*$/gm);
  expect(headings).toEqual([
    '## [Unreleased]',
    '## [1.2.1] - 2026-12-01',
    '## [1.2.0] - 2026-11-21',
    '## [1.1.0] - 2026-01-01',
  ]);
});

test('only tags if the section of the version is there already, as after a tag that failed', () => {
  prepare();
  const { changelog } = readState();
  git('tag', '--delete', 'v1.2.0');
  const { problems, output } = prepare({ date: '2026-11-22' });
  expect(problems).toEqual([]);
  expect(output).not.toContain('becomes');
  expect(readState()).toMatchObject({ changelog, tags: ['v1.1.0', 'v1.2.0'] });
});

test.each<[string, () => void, RegExp]>([
  [
    'Unreleased has headings only',
    () => commit({ 'CHANGELOG.md': CHANGELOG.replace('- A new thing.\n', '') }),
    /^CHANGELOG\.md has no entry below "## \[Unreleased\]"/,
  ],
  [
    'there is no Unreleased',
    () => commit({ 'CHANGELOG.md': CHANGELOG.replace('Unreleased', '0.9.0') }),
    /^CHANGELOG\.md has no entry below/,
  ],
  [
    'entries are below Unreleased and below the version',
    () => commit({ 'CHANGELOG.md': CHANGELOG.replace('1.1.0', '1.2.0') }),
    /^CHANGELOG\.md has entries below "Unreleased" although/,
  ],
  ['the tag exists', () => git('tag', 'v1.2.0'), /^the tag v1\.2\.0 exists/],
  [
    'the version is older',
    () => commit({ 'package.json': '{"version":"1.0.9"}' }),
    /^the version 1\.0\.9 .* lower .* v1\.1\.0/,
  ],
  [
    'the version is no release',
    () => commit({ 'package.json': '{"version":"1.2.0-rc.1"}' }),
    /not of the form 1\.2\.3/,
  ],
  ['a file is not committed', () => write('new.txt', ''), /^there are uncommitted changes: \?\? new\.txt/],
])('refuses if %s', (_, change, expected) => {
  change();
  const before = readState();
  const checkPackage = vi.fn(() => true);
  const { problems, output } = prepare({ checkPackage });
  expect(problems).toEqual([expect.stringMatching(expected)]);
  expect(output).toContain(`cannot be released:\n- ${problems[0]}`);
  expect(readState()).toEqual(before);
  expect(checkPackage).not.toHaveBeenCalled();
});

test.each<[string, object, string]>([
  ['a licence is not permissive', { findLicenseProblems: () => ['x@1: GPL-3.0'] }, 'licence of x@1: GPL-3.0'],
  ['the package fails its check', { checkPackage: () => false }, 'npm run test:package failed'],
])('refuses if %s', (_, checks, problem) => {
  const before = readState();
  expect(prepare(checks).problems).toEqual([problem]);
  expect(readState()).toEqual(before);
});

/** A stand-in for oasdiff: what differs breaks clients. */
function installOasdiff(): void {
  const bin = mkdtempSync(join(cwd, '.git/bin-'));
  writeFileSync(
    join(bin, 'oasdiff'),
    '#!/bin/sh\n[ "$1" = breaking ] || exit 0\ncmp -s "$2" "$3" && exit 0\necho "1 changes: 1 error, 0 warning, 0 info"\nexit 1\n',
  );
  chmodSync(join(bin, 'oasdiff'), 0o755);
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
}

test('asks the document diff: a minor version may not break clients, a major one may', () => {
  installOasdiff();
  const diff = { diffDocuments: (base: string) => diffDocuments(base, ['vijil'], cwd) };
  expect(prepare({ ...diff, dryRun: true })).toMatchObject({
    problems: [],
    output: expect.stringContaining('documents: vijil is compatible, compared with v1.1.0'),
  });
  commit({ 'generated/vijil/openapi.json': '{"openapi":"3.1.0","paths":{}}' });
  const { problems, output } = prepare(diff);
  expect(problems).toEqual(["vijil's document breaks clients; 1.2.0 may not (npm run diff)"]);
  expect(output).toContain('1 changes: 1 error');
  commit({ 'package.json': '{"version":"2.0.0"}' });
  expect(prepare(diff).problems).toEqual([]);
});

test('compares no documents before the first release', () => {
  git('tag', '--delete', 'v1.1.0');
  const diff = vi.fn(() => []);
  const { problems, output } = prepare({ diffDocuments: diff });
  expect(problems).toEqual([]);
  expect(output).toContain('there is no earlier release');
  expect(diff).not.toHaveBeenCalled();
});
