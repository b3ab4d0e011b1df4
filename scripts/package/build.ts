/** Builds the package into `dist/`: one module with types per subpath, the bundled documents, the docs portal. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsdown';
import { buildDocs } from '../docs/build.ts';
import { root, services } from '../services.ts';

const entry: Record<string, string> = {
  mock: 'src/mock/index.ts',
  msw: 'src/mock/msw.ts',
  check: 'src/check/index.ts',
  'cli/main': 'src/cli/main.ts',
  // What needs Node sits in a subpath of its own.
  'ptm/install': 'src/ptm/bundle/install.ts',
};
for (const { name } of services()) {
  entry[name] = `src/${name}/index.ts`;
}

const DOCUMENT = /\/generated\/[\w-]+\/openapi\.json$/;
const DOCUMENT_IMPORT = /import\("[./]*\/generated\/([\w-]+)\/openapi\.json"/g;

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
  deps: { neverBundle: [/^node:/, /^@stoplight\//, /^ajv(-formats)?(\/|$)/, 'msw'] },
};

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  ...shared,
  dts: false,
  sourcemap: true,
  plugins: [
    {
      name: 'documents stay files',
      resolveId: (id: string) => (DOCUMENT.test(id) ? { id, external: true } : null),
      // The bundler leaves an import with attributes as it is written. Modules with such an import are in dist/shared/.
      renderChunk: (code: string) => code.replace(DOCUMENT_IMPORT, 'import("../openapi/$1.json"'),
    },
  ],
  outputOptions: {
    chunkFileNames: 'shared/[name]-[hash].js',
    // Doc comments are in the declarations and the source maps.
    comments: { legal: true, annotation: true, jsdoc: false },
    // The core in one file, and each client in another: an import takes time for every file. What they load on first use stays apart.
    codeSplitting: {
      groups: [
        { name: 'core', test: /\/src\/core\/(?!failures|redact|poll|pages|upload|node-post)/ },
        ...services().map(({ name }) => ({
          name,
          test: new RegExp(`/(src|generated)/${name}/((?!command)[\\w-]+|tls/tls|litellm/plugins)\\.ts$`),
        })),
      ],
    },
  },
});
// Apart from the code, since a group of modules would put types and code into one file.
await build({ ...shared, dts: { emitDtsOnly: true } });

mkdirSync(`${root}dist/openapi`, { recursive: true });
for (const { name } of services()) {
  for (const form of ['', '.codegen']) {
    const document = JSON.parse(readFileSync(`${root}generated/${name}/openapi${form}.json`, 'utf8'));
    writeFileSync(`${root}dist/openapi/${name}${form}.json`, JSON.stringify(document));
  }
}
writeIndex();
buildDocs();
console.log('Built dist/.');

/** Writes the main module: the list of subpaths, read from the export map. */
function writeIndex(): void {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, unknown> };
  const subpaths = Object.keys(exports).filter((key) => key.startsWith('./') && key !== './package.json');
  const list = JSON.stringify(
    subpaths.map((key) => key.replace('.', 'evalwire')),
    null,
    2,
  );
  const comment = "/** evalwire has no main module. Import from one of these subpaths, e.g. 'evalwire/vijil'. */";
  writeFileSync(`${root}dist/index.js`, `${comment}\nexport const subpaths = Object.freeze(${list});\n`);
  writeFileSync(`${root}dist/index.d.ts`, `${comment}\nexport declare const subpaths: readonly ${list};\n`);
}
