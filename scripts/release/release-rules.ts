/** What a release needs, apart from what other tools check. */

export interface ReleaseState {
  version: string;
  changelog: string;
  /** Lines of `git status --porcelain`. */
  changedFiles: readonly string[];
  tags: readonly string[];
  /** The last release, such as `v1.2.3`. Undefined before the first. */
  lastTag: string | undefined;
}

export function findReleaseProblems({ version, changelog, changedFiles, tags, lastTag }: ReleaseState): string[] {
  const problems: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version))
    problems.push(`the version "${version}" in package.json is not of the form 1.2.3`);
  else if (tags.includes(`v${version}`)) problems.push(`the tag v${version} exists; raise the version in package.json`);
  else if (lastTag !== undefined && compareVersions(version, lastTag.slice(1)) < 0)
    problems.push(`the version ${version} in package.json is lower than that of the last release, ${lastTag}`);
  const [unreleased, notes] = [hasEntries(changelog, 'Unreleased'), hasEntries(changelog, version)];
  if (unreleased && findSection(changelog, version))
    problems.push(
      `CHANGELOG.md has entries below "Unreleased" although there is a heading "## [${version}]"; join them`,
    );
  if (!unreleased && !notes)
    problems.push('CHANGELOG.md has no entry below "## [Unreleased]": say what changed for users');
  if (changedFiles.length > 0) problems.push(`there are uncommitted changes: ${changedFiles.join(', ')}`);
  return problems;
}

/**
 * Turns the section "Unreleased" into that of a version, and leaves an empty "Unreleased" above it.
 * Returns the text as it is if the version has its section already.
 */
export function releaseChangelog(changelog: string, version: string, date: string): string {
  if (findSection(changelog, version)) return changelog;
  return changelog.replace(/^## \[?Unreleased\]?.*$/m, `## [Unreleased]\n\n## [${version}] - ${date}`);
}

/** Returns the changelog's text about a version, whose heading is `## [1.2.3] - date`. */
export function readNotes(changelog: string, version: string): string {
  const section = findSection(changelog, version);
  return section ? changelog.split('\n').slice(section.start, section.end).join('\n').trim() : '';
}

/** Whether a section has more than headings. */
function hasEntries(changelog: string, version: string): boolean {
  return /^[^#\s]/m.test(readNotes(changelog, version));
}

/** The lines below a version's heading. */
function findSection(changelog: string, version: string): { start: number; end: number } | undefined {
  const lines = changelog.split('\n');
  const heading = lines.findIndex((line) => /^## \[?([^\]\s]+)/.exec(line)?.[1] === version);
  if (heading < 0) return undefined;
  const next = lines.findIndex((line, i) => i > heading && line.startsWith('## '));
  return { start: heading + 1, end: next < 0 ? lines.length : next };
}

/** Whether semantic versioning allows `to` to break what works with `from`: a new major version, or a new minor one below 1.0. */
export function mayBreak(from: string, to: string): boolean {
  const [major = 0, minor = 0] = parseVersion(from);
  const [nextMajor = 0, nextMinor = 0] = parseVersion(to);
  return nextMajor > major || (major === 0 && nextMajor === 0 && nextMinor > minor);
}

function compareVersions(a: string, b: string): number {
  const other = parseVersion(b);
  return (
    parseVersion(a)
      .map((part, i) => part - (other[i] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

function parseVersion(version: string): number[] {
  return version.split('.').map(Number);
}
