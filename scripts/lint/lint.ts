/**
 * Lints the documents, the workflows and the code: `node scripts/lint/lint.ts [service…] [--no-code]`.
 * Without names: every service of redocly.yaml. With names: only those documents, and the code.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSource } from '../generate/bundle.ts';
import { pick, root, type Service } from '../services.ts';
import { findSplitProblems } from './split.ts';
import { findStyleProblems } from './style.ts';

interface Run {
  what: string;
  ok: boolean;
  output: string;
}

// Spectral's bundler reports each `#openapi/…` import that it leaves to Node.
const EXTERNAL = /^'#openapi\/.*treating it as an external dependency\n/gm;

/** Runs a tool of node_modules in the repository's folder and returns its output. */
function run(what: string, command: string, args: string[]): Promise<Run> {
  const bin = `${root}node_modules/.bin`;
  const env = {
    ...process.env,
    PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  };
  return new Promise((done) => {
    let output = '';
    const child = spawn(`${bin}/${command}`, args, { cwd: root, env });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => done({ what, ok: false, output: `${error.message}: run "npm ci" first.` }));
    child.on('close', (status) => done({ what, ok: status === 0, output: output.replace(EXTERNAL, '').trim() }));
  });
}

/** Runs Spectral and our check of split documents on the bundles: Spectral's rules look at one file. */
async function lintBundles(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-lint-'));
  try {
    const files: string[] = [];
    const problems: string[] = [];
    for (const { name, document } of present) {
      const bundle = await bundleSource(root + document);
      problems.push(...findSplitProblems(name, bundle));
      files.push(join(folder, `${name}.json`));
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(bundle, null, 1));
    }
    const options = ['--ruleset', 'spectral.yaml', '--format', 'stylish', '--quiet', '--fail-severity', 'warn'];
    const spectral = await run('spectral', 'spectral', ['lint', ...options, ...files]);
    const output = [...problems, spectral.output.replaceAll(`${folder}/`, 'bundle of openapi/')].join('\n').trim();
    return { what: 'spectral', ok: spectral.ok && problems.length === 0, output };
  } catch (error) {
    return { what: 'spectral', ok: false, output: (error as Error).message };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readArguments(): { chosen: Service[]; code: boolean } {
  try {
    const options = { 'no-code': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { chosen: pick(positionals), code: !values['no-code'] };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { chosen, code } = readArguments();
const workflow = (name: string) => `openapi/workflows/${name}.arazzo.yaml`;
const missing = chosen
  .flatMap(({ name, document }) => [document, workflow(name)])
  .filter((path) => !existsSync(root + path));
const present = chosen.filter(({ document }) => existsSync(root + document));
const workflows = chosen.map(({ name }) => workflow(name)).filter((path) => existsSync(root + path));

const runs: Promise<Run>[] = [];
if (present.length > 0) {
  const apis = [...present.map(({ name }) => name), ...workflows];
  runs.push(run('redocly', 'redocly', ['lint', ...apis, '--format=stylish', '--max-problems=50']));
  runs.push(lintBundles());
}
const style = findStyleProblems(present.map(({ name }) => name));
runs.push(Promise.resolve({ what: 'style', ok: style.length === 0, output: style.join('\n') }));
if (code) {
  runs.push(run('biome', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=50']));
  // The copies of this repository in tests have no knip.json.
  if (existsSync(`${root}knip.json`)) runs.push(run('knip', 'knip', ['--no-progress']));
}

const results = await Promise.all(runs);
for (const { what, output } of results.filter(({ ok }) => !ok)) console.error(`── ${what}\n${output}\n`);
for (const path of missing) console.error(`── ${path} is missing: redocly.yaml names its service.`);
const failed = [...results.filter(({ ok }) => !ok).map(({ what }) => what), ...(missing.length > 0 ? ['files'] : [])];
const linted = `${[...present.map(({ name }) => name), `${workflows.length} of ${chosen.length} workflows`, ...(code ? ['code'] : [])].join(', ')}`;
console.log(
  failed.length === 0 ? `Lint: ${linted}: no problems.` : `Lint: ${linted}: problems from ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
