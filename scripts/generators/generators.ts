/**
 * Generates clients with common generators, compiles them and runs one for each language against the mock: `npm run test:generators [-- service…] [--quick]`.
 * `--quick` leaves out openapi-generator. A full run writes docs/generators.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pick, root, services } from '../services.ts';
import { listGenerators } from './list.ts';
import { startMockProcess } from './mock-process.ts';
import { formatPage, type Result } from './table.ts';
import { installTools } from './tools.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const names = pick(positionals).map(({ name }) => name);
const tools = installTools();
const generators = listGenerators(tools).filter(({ isSlow }) => !(values.quick && isSlow));
const mock = await startMockProcess('vijil');
const results: Result[] = [];
let passed = 0;
let failed = 0;

for (const generator of generators) {
  const folder = join(tools.work, generator.name.replaceAll(/[^a-z0-9]+/g, '-'));
  const result: Result = { generator, compiles: {} };
  for (const name of names) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const document = `${root}generated/${name}/${generator.input}`;
    const build = () => generator.build(document, folder, name);
    const problem = generator.knownProblems?.[name];
    if (problem) {
      // The table may not go on naming a problem that a newer version has solved.
      check(`${generator.name}: ${name} does not compile, as known`, () => assertFails(build));
      result.compiles[name] = false;
    } else result.compiles[name] = check(`${generator.name}: ${name} compiles`, build);
  }
  if (generator.use && result.compiles.vijil)
    result.runs = check(`${generator.name}: vijil runs`, () => generator.use?.(folder, mock.url));
  results.push(result);
}
mock.stop();
if (!values.quick && positionals.length === 0)
  writeFileSync(
    `${root}docs/generators.md`,
    formatPage(
      services().map(({ name }) => name),
      results,
    ),
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function assertFails(step: () => void): void {
  try {
    step();
  } catch {
    return;
  }
  throw new Error('It compiles: remove its entry in `knownProblems`.');
}

function check(title: string, step: () => void): boolean {
  const start = Date.now();
  try {
    step();
    passed++;
    console.log(`ok   ${title} (${Math.round((Date.now() - start) / 1000)} s)`);
    return true;
  } catch (error) {
    failed++;
    console.log(`FAIL ${title}\n     ${(error as Error).message}`);
    return false;
  }
}
