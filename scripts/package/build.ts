/** Builds the package into `dist/`: one module with types per subpath, the bundled documents, the docs portal. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'tsdown';
import { buildDocs } from '../docs/build.ts';
import { root, services } from '../services.ts';

const entry: Record<string, string> = {
  mock: 'src/mock/index.ts',
  msw: 'src/mock/msw.ts',
  'cli/main': 'src/cli/main.ts',
  // What needs Node sits in a subpath of its own.
  'ptm/install': 'src/ptm/bundle/install.ts',
};
for (const { name } of services()) {
  entry[name] = `src/${name}/index.ts`;
}

const shared = {
  cwd: root,
  config: false as const,
  entry,
  outDir: 'dist',
  format: 'esm' as const,
  platform: 'neutral' as const,
  target: 'node20.19',
  clean: false,
  fixedExtension: false,
  logLevel: 'warn' as const,
  // Node's own modules are reached by dynamic import, so that a browser bundle of a client stays free of them.
  deps: { neverBundle: [/^node:/, /^@stoplight\//, 'msw', 'tar'] },
};

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  ...shared,
  dts: false,
  plugins: [
    {
      name: 'documents stay files',
      // The bundler leaves a JSON import with attributes as it is written; the package has the documents in dist/openapi/.
      renderChunk: (code: string) => code.replace(/"\.\/([\w-]+)\/openapi\.json"/g, '"../openapi/$1.json"'),
    },
  ],
  outputOptions: {
    chunkFileNames: 'shared/[name]-[hash].js',
    // The core in one file: an import of a subpath takes time for every file.
    codeSplitting: { groups: [{ name: 'core', test: /\/src\/core\// }] },
  },
});
// Apart from the code, since a group of modules would put types and code into one file.
await build({ ...shared, dts: { emitDtsOnly: true } });

mkdirSync(`${root}dist/openapi`, { recursive: true });
for (const { name } of services())
  copyFileSync(`${root}generated/${name}/openapi.json`, `${root}dist/openapi/${name}.json`);
buildDocs();
console.log('Built dist/.');
