import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentDiff, findLastTag } from './diff.ts';
import { findReleaseProblems, mayBreak, readNotes, releaseChangelog } from './release-rules.ts';

interface ReleaseOptions {
  /** The repository. */
  cwd: string;
  /** If true, nothing is changed. */
  dryRun: boolean;
  /** The day of the release, such as `2026-11-21`. */
  date: string;
  print(line: string): void;
  /** Compares the documents with those of a tag. */
  diffDocuments(base: string): DocumentDiff[];
  findLicenseProblems(): string[];
  /** Builds and tests the package. It takes long and is called only if there is no other problem. */
  checkPackage(): boolean;
}

/** Checks a release. If there is no problem, writes the version's heading into CHANGELOG.md, commits it and tags the commit. */
export function prepareRelease({ cwd, dryRun, date, print, ...checks }: ReleaseOptions): { problems: string[] } {
  const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const changelog = read('CHANGELOG.md');
  const lastTag = findLastTag(cwd);
  const problems = findReleaseProblems({
    version,
    changelog,
    changedFiles: git('status', '--porcelain').split('\n').filter(Boolean),
    tags: git('tag', '--list').split('\n'),
    lastTag,
  });
  if (lastTag === undefined) print('documents: there is no earlier release to compare with');
  else problems.push(...findBreakingChanges(checks.diffDocuments(lastTag), lastTag, version, print));
  problems.push(...checks.findLicenseProblems().map((problem) => `licence of ${problem}`));
  if (problems.length === 0 && !checks.checkPackage()) problems.push('npm run test:package failed');
  const tag = `v${version}`;
  if (problems.length > 0) {
    print(`\n${tag} cannot be released:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    return { problems };
  }

  const released = releaseChangelog(changelog, version, date);
  const steps: { title: string; run(): void }[] = [];
  if (released !== changelog) {
    const commit = ['commit', '--quiet', '--message', `release: ${tag}`, '--', 'CHANGELOG.md'];
    steps.push(
      {
        title: `CHANGELOG.md: "## [Unreleased]" becomes "## [${version}] - ${date}", below a new, empty "## [Unreleased]"`,
        run: () => writeFileSync(join(cwd, 'CHANGELOG.md'), released),
      },
      { title: `git ${formatCommand(commit)}`, run: () => void git(...commit) },
    );
  }
  const tagging = ['tag', '--annotate', tag, '--message', tag];
  steps.push({ title: `git ${formatCommand(tagging)}`, run: () => void git(...tagging) });

  print(
    `\n${dryRun ? `${tag} can be released. Nothing was changed. The release would do this:` : `Releasing ${tag}:`}`,
  );
  for (const { title, run } of steps) {
    print(`  ${title}`);
    if (!dryRun) run();
  }
  print(`\nThe release's notes:\n\n${readNotes(released, version)}`);
  print(
    `\nNext:\n  git push origin HEAD ${tag}\n  npm publish --provenance --access public    # in the CI job of the tag`,
  );
  return { problems };
}

function findBreakingChanges(
  diffs: readonly DocumentDiff[],
  base: string,
  version: string,
  print: (line: string) => void,
): string[] {
  return diffs.flatMap(({ service, result, report }) => {
    print(`documents: ${service} is ${result}, compared with ${base}`);
    if (result !== 'breaking') return [];
    print(report);
    if (mayBreak(base.slice(1), version)) return [];
    return [`${service}'s document breaks clients; ${version} may not (npm run diff)`];
  });
}

function formatCommand(args: readonly string[]): string {
  return args.map((arg) => (/[\s[\]]/.test(arg) ? `'${arg}'` : arg)).join(' ');
}
