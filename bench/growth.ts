/**
 * How cost grows with a document: `node bench/growth.ts [rounds, default 5]` (`npm run build` first). The longest document with copies of its operations, so
 * that it has 1, 2 and 4 times as many: size and import of a client, start of the mock, generation of the client's code.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { methodsFile } from '../scripts/generate/methods-file.ts';
import { operationsFile } from '../scripts/generate/operations-file.ts';
import { typesFile } from '../scripts/generate/types-file.ts';
import { root, services } from '../scripts/services.ts';
import type { Document, PathItem } from '../src/openapi/types.ts';
import { drawLines } from './chart.ts';
import { median, printReport } from './support.ts';

const rounds = Number(process.argv[2] ?? 5);
const FACTORS = [1, 2, 4];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Returns a document whose operations stand in it `factor` times, under other paths and names. */
function multiply(document: Document, factor: number): Document {
  const paths: Record<string, PathItem> = { ...document.paths };
  for (let copy = 2; copy <= factor; copy++) {
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      const cloned = structuredClone(item) as PathItem;
      for (const method of METHODS) {
        const operation = cloned[method];
        if (operation?.operationId) operation.operationId += `Copy${copy}`;
      }
      paths[`/copy${copy}${path}`] = cloned;
    }
  }
  return { ...document, paths };
}

function countOperations(document: Document): number {
  return Object.values(document.paths ?? {}).flatMap((item) => METHODS.filter((method) => item?.[method])).length;
}

/** Writes the client of a generated operation table into `outdir`. Returns its module, and its size at the start. */
async function bundleClient(table: string, outdir: string): Promise<{ client: string; gzip: number }> {
  const { metafile } = await build({
    stdin: {
      contents: `import { createMethods } from './src/core/client.ts';\n${table}\nexport const create = (config) => createMethods(operations, config);`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    outdir,
    outExtension: { '.js': '.mjs' },
    metafile: true,
    absWorkingDir: outdir,
    logLevel: 'error',
  });
  const entry = 'stdin.mjs';
  const loaded = new Set([entry]);
  // A set that grows while it is read: what a chunk imports at the start is loaded with it.
  for (const name of loaded)
    for (const { kind, path } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(path);
  const bytes = Buffer.concat([...loaded].map((name) => readFileSync(join(outdir, name))));
  return { client: join(outdir, entry), gzip: gzipSync(bytes, { level: 9 }).length };
}

function run(args: string[]): number {
  return Number(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}

const folder = mkdtempSync(join(tmpdir(), 'evalwire-growth-'));
const subjects = [];
// Generated once without being measured: compiles the generators.
const largest = services()
  .map(({ name }) => ({
    name,
    document: JSON.parse(readFileSync(`${root}generated/${name}/openapi.json`, 'utf8')) as Document,
  }))
  .sort((a, b) => countOperations(b.document) - countOperations(a.document));
const vijil = largest.find(({ name }) => name === 'vijil')?.document as Document;
const { name: source, document: large } = largest[0] as (typeof largest)[number];
await typesFile(large, source);
for (const factor of FACTORS) {
  const document = multiply(large, factor);
  const table = operationsFile(document, source);
  const outdir = join(folder, `client-${factor}`);
  mkdirSync(outdir);
  const client = await bundleClient(table, outdir);
  const served = join(folder, `document-${factor}.json`);
  // The mock's first request goes to one of Vijil's paths.
  const components = { ...vijil.components, ...large.components };
  for (const kind of Object.keys(vijil.components ?? {}) as (keyof typeof components)[])
    Object.assign(components, { [kind]: { ...large.components?.[kind], ...vijil.components?.[kind] } });
  writeFileSync(served, JSON.stringify({ ...vijil, components, paths: { ...document.paths, ...vijil.paths } }));
  subjects.push({ factor, document, served, ...client });
}

const imports = subjects.map(() => [] as number[]);
const starts = subjects.map(() => [] as number[]);
const generations = subjects.map(() => [] as number[]);
const firstResponse = fileURLToPath(new URL('./first-response.ts', import.meta.url));
for (let round = 0; round < rounds; round++) {
  for (const [i, { document, client, served }] of subjects.entries()) {
    const url = JSON.stringify(pathToFileURL(client).href);
    const code = `const start = performance.now(); const { create } = await import(${url}); create({ baseUrl: 'https://h.test', timeoutMs: 1, authorize: () => ({}) }); console.log(performance.now() - start);`;
    imports[i]?.push(run(['--input-type=module', '--eval', code]));
    starts[i]?.push(run([firstResponse, served]));
    const start = performance.now();
    operationsFile(document, source);
    methodsFile(source, document, source);
    await typesFile(document, source);
    generations[i]?.push(performance.now() - start);
  }
}
rmSync(folder, { recursive: true });

const operations = subjects.map(({ document }) => countOperations(document));
const lines = [
  { name: 'client, bytes gzipped', values: subjects.map(({ gzip }) => gzip) },
  { name: 'import and creation of the client, ms', values: imports.map(median) },
  { name: 'startMock to first response, ms', values: starts.map(median) },
  { name: 'generated code, ms', values: generations.map(median) },
];
const toRatio = (values: number[]) => values.map((value) => value / (values[0] ?? Number.NaN));
printReport({
  title: 'Growth',
  text: `The document of ${source}, and the same with copies of its operations: medians of ${rounds} rounds. Ratios to the smallest in brackets.`,
  tables: [
    {
      head: ['operations', ...operations.map(String)],
      rows: lines.map(({ name, values }) => [
        name,
        ...values.map((value, i) => `${value.toFixed(value < 100 ? 1 : 0)} (${toRatio(values)[i]?.toFixed(2)})`),
      ]),
    },
  ],
  goals: [],
  svg: {
    name: 'growth.svg',
    text: drawLines({
      title: 'Cost by number of operations',
      x: operations,
      unit: 'times the smallest document',
      lines: lines.map(({ name, values }) => ({ name, values: toRatio(values) })),
    }),
  },
});
