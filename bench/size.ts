/**
 * What a browser's bundle grows by: `node bench/size.ts`. Each service's subpath, all five together, and openapi-fetch as the peer;
 * minified by esbuild and gzipped (1 kB = 1,000 bytes). Code that a client loads later is counted apart, by what loads it: the first failed attempt,
 * the first wait, the first iteration of pages, and anything else (uploads, simulations, `client.http`). A bundler that does not split has all of it in one file.
 * Goals (design §10): 8 kB for one small service, 20 kB for all five, 30 bytes for each further operation.
 */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import { root, services } from '../scripts/services.ts';
import { printReport } from './support.ts';

interface Size {
  name: string;
  min: number;
  /** Gzipped bytes: loaded at the start, with the first failed attempt, wait and iteration of pages, and later than that. */
  start: number;
  failure: number;
  wait: number;
  pages: number;
  other: number;
  /** Gzipped bytes of all but `other` in one file. */
  whole: number;
  /** What each module adds to the start, and to the start with failures, waits and pages; largest first. */
  startModules: string[];
  wholeModules: string[];
}

/** Modules in a profile. */
const MODULES = 16;

const noOperations: Plugin = {
  name: 'no operations',
  setup({ onLoad }) {
    onLoad({ filter: /\/generated\/[\w-]+\/operations\.ts$/ }, () => ({ contents: 'export const operations = {};' }));
  },
};

/** Measures everything that modules export. */
async function bundle(name: string, modules: readonly string[], plugins: Plugin[] = []): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: modules.map((path, i) => `export * ${i > 0 ? `as m${i} ` : ''}from '${path}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    external: ['node:*', 'tar', 'undici'],
    conditions: ['browser'],
    absWorkingDir: root,
    splitting: true,
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins,
  });
  const chunks = metafile.outputs;
  const loaded = new Set<string>();
  /** The text that a chunk brings, with its static imports, if it is not loaded yet. */
  const load = (path: string): Buffer[] => {
    if (loaded.has(path) || !chunks[path]) return [];
    loaded.add(path);
    const own = outputFiles
      .filter((file) => relative(root, file.path) === path)
      .map((file) => Buffer.from(file.contents));
    const imports = chunks[path].imports.filter(({ kind }) => kind === 'import-statement');
    return [...own, ...imports.flatMap((next) => load(next.path))];
  };
  const find = (entry: string) => Object.keys(chunks).filter((path) => chunks[path]?.entryPoint === entry);
  const read = (paths: string[]) => Buffer.concat(paths.flatMap(load));
  const start = read(['out/stdin.js']);
  const startModules = listModules(chunks, loaded, compress(start));
  const descriptions = services().flatMap(({ name: service }) => find(`src/${service}/describe-reply.ts`));
  const failure = read([...find('src/core/failures.ts'), ...descriptions]);
  const wait = read(find('src/core/poll.ts'));
  const pages = read(find('src/core/pages.ts'));
  const whole = Buffer.concat([start, failure, wait, pages]);
  const wholeModules = listModules(chunks, loaded, compress(whole));
  return {
    name,
    min: start.length,
    start: compress(start),
    failure: compress(failure),
    wait: compress(wait),
    pages: compress(pages),
    other: compress(read(Object.keys(chunks))),
    whole: compress(whole),
    startModules,
    wholeModules,
  };
}

function compress(text: Buffer): number {
  return text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length;
}

/** Returns the largest modules. Gzip does not tell what one of them costs: its part of the gzipped bytes is that of the minified ones. */
function listModules(chunks: Metafile['outputs'], loaded: ReadonlySet<string>, gzipped: number): string[] {
  const bytes = new Map<string, number>();
  let total = 0;
  for (const path of loaded) {
    total += chunks[path]?.bytes ?? 0;
    for (const [module, { bytesInOutput }] of Object.entries(chunks[path]?.inputs ?? {}))
      bytes.set(module, (bytes.get(module) ?? 0) + bytesInOutput);
  }
  bytes.set('imports and exports between the files', total - [...bytes.values()].reduce((sum, n) => sum + n, 0));
  return [...bytes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MODULES)
    .map(([module, n]) => `${n} bytes minified, about ${Math.round((n / total) * gzipped)} gzipped: ${module}`);
}

const names = services().map(({ name }) => name);
const pathOf = (name: string) => `./src/${name}/index.ts`;
const subjects: [string, string[]][] = [
  ['openapi-fetch', ['openapi-fetch']],
  ...names.map((name): [string, string[]] => [`evalwire/${name}`, [pathOf(name)]]),
  [`all ${names.length}`, names.map(pathOf)],
];
const sizes = await Promise.all(subjects.map(([name, modules]) => bundle(name, modules)));

/** Gzipped bytes that one operation adds to its client, the mean of a service. */
async function measureOperation(name: string): Promise<number> {
  const { operations } = (await import(`${root}generated/${name}/operations.ts`)) as { operations: object };
  const empty = await bundle(name, [pathOf(name)], [noOperations]);
  const full = sizes.find((size) => size.name === `evalwire/${name}`) as Size;
  return (full.start - empty.start) / Object.keys(operations).length;
}
const perOperation = await Promise.all(names.map(measureOperation));

const [small, all] = [sizes.find(({ name }) => name === 'evalwire/vijil') as Size, sizes.at(-1) as Size];
const toKb = (bytes: number) => bytes / 1000;
printReport({
  title: 'Size',
  text:
    'Bytes of a bundle for browsers, minified by esbuild with code splitting, gzipped. A client loads the description of failures (with the redaction of secrets) ' +
    'with its first failed attempt, the polling loop with its first wait, the iteration of pages with the first one, and uploads, simulations and `client.http` with their first use. ' +
    'A bundler that does not split puts all of these into one file.',
  tables: [
    {
      head: [
        '',
        'minified at the start',
        'gzipped at the start',
        'first failure',
        'first wait',
        'first iteration',
        'these four in one file',
        'anything later',
      ],
      rows: sizes.map((size) => [
        size.name,
        ...[size.min, size.start, size.failure, size.wait, size.pages, size.whole, size.other].map(String),
      ]),
    },
    {
      head: ['each operation, gzipped', ...names],
      rows: [['bytes', ...perOperation.map((bytes) => bytes.toFixed(0))]],
    },
  ],
  goals: [
    { what: 'Vijil at the start', value: toKb(small.start), limit: 8, unit: 'kB', profile: small.startModules },
    {
      what: 'Vijil in one file with failures, waits and pages',
      value: toKb(small.whole),
      limit: 8,
      unit: 'kB',
      profile: small.wholeModules,
    },
    { what: 'All five at the start', value: toKb(all.start), limit: 20, unit: 'kB', profile: all.startModules },
    {
      what: 'All five in one file with failures, waits and pages',
      value: toKb(all.whole),
      limit: 20,
      unit: 'kB',
      profile: all.wholeModules,
    },
    { what: 'One more operation', value: Math.max(...perOperation), limit: 30, unit: 'bytes' },
  ],
});
