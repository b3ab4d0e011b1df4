/** What a release needs, apart from what other tools check. */

export interface ReleaseState {
  version: string;
  changelog: string;
  /** Lines of `git status --porcelain`. */
  changedFiles: readonly string[];
  tags: readonly string[];
}

export function findReleaseProblems({ version, changelog, changedFiles, tags }: ReleaseState): string[] {
  const problems: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version))
    problems.push(`the version "${version}" in package.json is not of the form 1.2.3`);
  if (tags.includes(`v${version}`)) problems.push(`the tag v${version} exists; raise the version in package.json`);
  if (!readNotes(changelog, version)) problems.push(`CHANGELOG.md has no text below a heading "## [${version}]"`);
  if (changedFiles.length > 0) problems.push(`there are uncommitted changes: ${changedFiles.join(', ')}`);
  return problems;
}

/** Returns the changelog's text about a version, whose heading is `## [1.2.3] - date`. */
export function readNotes(changelog: string, version: string): string {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => /^## \[?([^\]\s]+)/.exec(line)?.[1] === version);
  if (start < 0) return '';
  const end = lines.findIndex((line, i) => i > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

/** Whether semantic versioning allows `to` to break what works with `from`: a new major version, or a new minor one below 1.0. */
export function mayBreak(from: string, to: string): boolean {
  const [major = 0, minor = 0] = from.split('.').map(Number);
  const [nextMajor = 0, nextMinor = 0] = to.split('.').map(Number);
  return nextMajor > major || (major === 0 && nextMajor === 0 && nextMinor > minor);
}
