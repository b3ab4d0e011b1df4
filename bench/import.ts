/**
 * What loading costs: `node bench/import.ts [rounds, default 15]`. `import()` of each subpath in a fresh process, as it is in the built package
 * (`npm run build` first), against openapi-fetch alone. Goal (design §10): 1.3 times openapi-fetch.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root, services } from '../scripts/services.ts';
import { compare, printReport } from './support.ts';

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

/** Returns the files of dist/ that a subpath loads, with their bytes. */
function listFiles(path: string, seen = new Map<string, number>()): Map<string, number> {
  if (seen.has(path)) return seen;
  const text = readFileSync(`${root}dist/${path}`, 'utf8');
  seen.set(path, Buffer.byteLength(text));
  const folder = path.includes('/') ? 'shared/' : '';
  for (const [, next = ''] of text.matchAll(/^(?:import|export) .*"\.\/([^"]+)"/gm)) listFiles(folder + next, seen);
  return seen;
}

const results = await compare(Object.keys(subjects), rounds, async (name) => importIn(subjects[name] ?? ''));
printReport({
  title: 'Import',
  text:
    `Milliseconds of \`import()\` in a fresh process, from the built package: medians of ${rounds} interleaved rounds. ` +
    'A ratio is the median of the ratios to openapi-fetch in the same round; "best" compares the fastest rounds.',
  tables: [
    {
      head: ['', 'ms', 'ratio', 'best'],
      rows: [...results].map(([name, m]) => [name, m.value.toFixed(2), m.ratio.toFixed(2), m.bestRatio.toFixed(2)]),
    },
  ],
  goals: names.map((name) => ({
    what: `Import of evalwire/${name}`,
    value: results.get(`evalwire/${name}`)?.ratio,
    limit: 1.3,
    unit: 'times openapi-fetch',
    profile: [...listFiles(`${name}.js`)]
      .sort((a, b) => b[1] - a[1])
      .map(([path, bytes]) => `${bytes} bytes: dist/${path}`),
  })),
});
