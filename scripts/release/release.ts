/**
 * Prepares a release: `npm run release -- [--dry-run]`. It checks the version, the changelog, the working tree, the documents'
 * compatibility, the licences and the package, then creates the tag. It never publishes: npm's provenance needs the identity of the
 * CI job that publishes, so the last lines name the commands to run there. With `--dry-run` it also creates no tag.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../services.ts';
import { diffDocuments, findLastTag } from './diff.ts';
import { findReleaseProblems, mayBreak } from './release-rules.ts';
import { findLicenseProblems, readSbom } from './sbom.ts';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const dryRun = values['dry-run'];
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const tag = `v${version}`;
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const lastTag = findLastTag();

const problems = findReleaseProblems({
  version,
  changelog: readFileSync(`${root}CHANGELOG.md`, 'utf8'),
  changedFiles: git('status', '--porcelain').split('\n').filter(Boolean),
  tags: git('tag', '--list').split('\n'),
});
if (lastTag === undefined) console.log('documents: there is no earlier release to compare with');
else problems.push(...findBreakingChanges(lastTag));
problems.push(...findLicenseProblems(readSbom().components ?? []).map((problem) => `licence of ${problem}`));
if (problems.length === 0 && spawnSync('npm', ['run', 'test:package'], { cwd: root, stdio: 'inherit' }).status !== 0)
  problems.push('npm run test:package failed');

if (problems.length > 0) {
  console.error(`\n${tag} cannot be released:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exit(1);
}
if (!dryRun) git('tag', '--annotate', tag, '--message', tag);
console.log(
  `\n${dryRun ? `${tag} can be released. Nothing was changed. These commands follow:` : `Created the tag ${tag}. Next:`}`,
);
if (dryRun) console.log(`  git tag --annotate ${tag} --message ${tag}`);
console.log(`  git push origin ${tag}\n  npm publish --provenance --access public    # in the CI job of the tag`);

function findBreakingChanges(base: string): string[] {
  const found: string[] = [];
  for (const { service, result, report } of diffDocuments(base)) {
    console.log(`documents: ${service} is ${result}, compared with ${base}`);
    if (result !== 'breaking') continue;
    console.log(report);
    if (!mayBreak(base.slice(1), version))
      found.push(`${service}'s document breaks clients; ${version} may not (npm run diff)`);
  }
  return found;
}
