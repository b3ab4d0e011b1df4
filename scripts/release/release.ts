/**
 * Prepares a release: `npm run release -- [--dry-run]`. It checks the version, the changelog, the working tree, the documents'
 * compatibility, the licences and the package. Then it turns the changelog's section "Unreleased" into that of the version, commits
 * this and creates the tag. It never publishes: npm's provenance needs the identity of the CI job that publishes, so the last lines
 * name the commands to run. With `--dry-run` it only says what it would do.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from '../services.ts';
import { diffDocuments } from './diff.ts';
import { prepareRelease } from './prepare-release.ts';
import { findLicenseProblems, readSbom } from './sbom.ts';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const { problems } = prepareRelease({
  cwd: root,
  dryRun: values['dry-run'],
  date: new Date().toISOString().slice(0, 10),
  print: (line) => console.log(line),
  diffDocuments: (base) => diffDocuments(base),
  findLicenseProblems: () => findLicenseProblems(readSbom().components ?? []),
  checkPackage: () => spawnSync('npm', ['run', 'test:package'], { cwd: root, stdio: 'inherit' }).status === 0,
});
process.exitCode = problems.length > 0 ? 1 : 0;
