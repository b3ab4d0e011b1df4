/**
 * What a bundle grows by: `node bench/size.ts`. Each service's subpath alone, all five together, and openapi-fetch alone to compare with;
 * minified by esbuild for a browser and compressed by gzip at its best. What a program loads only when it asks for it (a dynamic import: openapi-fetch
 * behind `client.http`, what needs Node) is not counted. Goals (design §9): 8 kB for one, 20 kB for all five (1 kB = 1,000 bytes).
 */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root, services } from '../scripts/services.ts';
import { printTable } from './support.ts';

/** Bytes of everything that the modules export and import statically. */
async function bundle(modules: readonly string[]): Promise<{ min: number; gzip: number }> {
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
  });
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') load(next);
  };
  load('out/stdin.js');
  const code = Buffer.concat(outputFiles.filter(({ path }) => loaded.has(relative(root, path))).map((f) => f.contents));
  return { min: code.byteLength, gzip: gzipSync(code, { level: 9 }).byteLength };
}

const names = services().map(({ name }) => name);
const subjects: [string, string[]][] = [
  ['openapi-fetch', ['openapi-fetch']],
  ...names.map((name): [string, string[]] => [`evalwire/${name}`, [`./src/${name}/index.ts`]]),
  [`all ${names.length}`, names.map((name) => `./src/${name}/index.ts`)],
];

const sizes = await Promise.all(subjects.map(async ([name, modules]) => ({ name, ...(await bundle(modules)) })));
const peer = sizes[0]?.gzip ?? Number.NaN;
printTable(
  ['', 'bytes minified', 'and gzipped', 'ratio'],
  sizes.map(({ name, min, gzip }) => [name, String(min), String(gzip), (gzip / peer).toFixed(2)]),
);
