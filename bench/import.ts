/**
 * What loading costs: `node bench/import.ts [rounds, default 15]`. `import()` of each subpath in a fresh process, as it is in the built package
 * (`npm run build` first), against openapi-fetch alone and against nothing. Goals (design §9): 8 ms, and 1.5 times openapi-fetch.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root, services } from '../scripts/services.ts';
import { compare, printTable } from './support.ts';

const rounds = Number(process.argv[2] ?? 15);
const names = services().map(({ name }) => name);
const missing = names.filter((name) => !existsSync(`${root}dist/${name}.js`));
if (missing.length > 0) throw new Error(`dist/ has no ${missing.join(', ')}: run "npm run build" first.`);

const subjects: Record<string, string> = {
  'openapi-fetch': 'openapi-fetch',
  ...Object.fromEntries(names.map((name) => [`evalwire/${name}`, pathToFileURL(`${root}dist/${name}.js`).href])),
};

/** Milliseconds that a fresh process takes to import a module. */
function importIn(specifier: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' }),
  );
}

const results = await compare(Object.keys(subjects), rounds, async (name) => importIn(subjects[name] ?? ''));
console.log(`Node ${process.version}, medians of ${rounds} fresh processes\n`);
printTable(
  ['', 'ms', 'ratio'],
  [...results].map(([name, { value, ratio }]) => [name, value.toFixed(2), ratio.toFixed(2)]),
);
