/** Builds the package into `dist/`: one module with types per subpath, the bundled documents, the docs portal. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';
import { buildDocs } from '../docs/build.ts';
import { root, services } from '../services.ts';

const entry: Record<string, string> = {
  mock: 'src/mock/index.ts',
  msw: 'src/mock/msw.ts',
  check: 'src/check/index.ts',
  'cli/main': 'src/cli/main.ts',
  // Exported by the main module.
  preload: 'src/preload.ts',
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
  // No `//#region` comments: they name files that the package does not contain.
  inputOptions: { experimental: { attachDebugInfo: 'none' as const } },
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
    // Readable names, because some of them become exports of a client's file, see mergeClients().
    minifyInternalExports: false,
    // Doc comments are in the declarations and the source maps.
    comments: { legal: true, annotation: true, jsdoc: false },
    // The core in one file, and each client in another: an import takes time for every file. What they load on first use stays apart.
    codeSplitting: {
      groups: [
        {
          name: 'core',
          test: /\/src\/core\/(?!failures|redact|describe-reply|poll|pages|log|openapi-fetch-client|upload|node-)/,
        },
        ...services().map(({ name }) => ({
          name,
          test: new RegExp(
            `/(src|generated)/${name}/((?!(?:check|command|describe-reply|evaluate|evaluation)\\.)[\\w-]+|tls/tls|litellm/plugins)\\.ts$`,
          ),
        })),
      ],
    },
  },
});
mergeClients();
trimMaps();
// Apart from the code, since a group of modules would put types and code into one file.
await build({ ...shared, dts: { emitDtsOnly: true } });
indentDeclarations();

mkdirSync(`${root}dist/openapi`, { recursive: true });
for (const { name } of services()) {
  const read = (form: string) =>
    JSON.stringify(JSON.parse(readFileSync(`${root}generated/${name}/${form}.json`, 'utf8')));
  writeFileSync(`${root}dist/openapi/${name}.json`, read('openapi'));
  // Only `evalwire spec --format codegen` reads it.
  writeFileSync(`${root}dist/openapi/${name}.codegen.json.gz`, gzipSync(read('openapi.codegen'), { level: 9 }));
}
writeIndex();
buildDocs();
console.log('Built dist/.');

/**
 * Puts each client into the file of its subpath. The bundler leaves only re-exports there, because the command line imports the client too,
 * and every file takes as long to load as the client's code. Exports that the declarations do not name are for the package's other modules.
 */
function mergeClients(): void {
  for (const { name } of services()) {
    const target = `${root}dist/${name}.js`;
    const entry = readFileSync(target, 'utf8');
    const chunk = entry.match(new RegExp(`"\\./shared/(${name}-[\\w-]+)\\.js"`))?.[1];
    if (!chunk) throw new Error(`dist/${name}.js does not import its client.`);
    const source = `${root}dist/shared/${chunk}.js`;
    const lines = readFileSync(source, 'utf8')
      .replace(/((?:from|import) ?\(?)"\.\//g, '$1"./shared/')
      .split('\n')
      .filter((line) => !line.startsWith('//# sourceMappingURL='));
    writeFileSync(target, [...lines, ...listReexports(entry), `//# sourceMappingURL=${name}.js.map`].join('\n'));
    const map = JSON.parse(readFileSync(`${source}.map`, 'utf8')) as { sources: string[] };
    map.sources = map.sources.map((path) => path.replace('../', ''));
    writeFileSync(`${target}.map`, JSON.stringify({ ...map, file: `${name}.js` }));
    rmSync(source);
    rmSync(`${source}.map`);
    for (const path of globSync(`${root}dist/**/*.js`)) {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(`${chunk}.js"`)) continue;
      const folder = dirname(path) === `${root}dist` ? './' : '../';
      writeFileSync(path, text.replace(new RegExp(`"[./]*(?:shared/)?${chunk}\\.js"`, 'g'), `"${folder}${name}.js"`));
    }
  }
}

/** Returns the exports of a subpath that its client does not have: those of the core, and renamed ones. */
function listReexports(entry: string): string[] {
  const core = entry.match(/^import (\{.*\} from "\.\/shared\/core-.*";)$/m)?.[1];
  const renamed = [...entry.matchAll(/[{,] (\w+ as \w+)(?=[ ,].*\};$)/gm)].map(([, pair]) => pair);
  return [...(core ? [`export ${core}`] : []), ...(renamed.length > 0 ? [`export { ${renamed.join(', ')} };`] : [])];
}

/**
 * Keeps the source maps of the core and of each client, without comments (the declarations have them) and generated tables.
 * The maps of everything else would be larger than its code, which is readable without them (decision 20).
 */
function trimMaps(): void {
  for (const path of globSync(`${root}dist/**/*.js.map`)) {
    const map = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[]; sourcesContent: (string | null)[] };
    const isClient = map.sources.some((source) =>
      /\/src\/(core\/transport|(?!mock|check)\w+\/index)\.ts$/.test(source),
    );
    if (!isClient) {
      const module = path.replace(/\.map$/, '');
      rmSync(path);
      writeFileSync(module, readFileSync(module, 'utf8').replace(/\/\/# sourceMappingURL=.*\n?$/, ''));
      continue;
    }
    map.sourcesContent = map.sourcesContent.map((text, i) =>
      text === null || map.sources[i]?.includes('/generated/') ? null : blankComments(text),
    );
    writeFileSync(path, JSON.stringify(map));
  }
}

/** The lines stay, so that the mappings fit. */
function blankComments(text: string): string {
  return text.replace(/^[ \t]*(\/\*\*[\s\S]*?\*\/|\/\/.*)[ \t]*$/gm, (comment) => comment.replace(/[^\n]+/g, ''));
}

/** Indents declarations by tabs: spaces were a tenth of them. */
function indentDeclarations(): void {
  for (const path of globSync(`${root}dist/**/*.d.ts`)) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
    );
  }
}

/** Writes the main module: the list of subpaths, read from the export map, and `preload`. */
function writeIndex(): void {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, unknown> };
  const subpaths = Object.keys(exports).filter((key) => key.startsWith('./') && key !== './package.json');
  const list = JSON.stringify(
    subpaths.map((key) => key.replace('.', 'evalwire')),
    null,
    2,
  );
  const comment = "/** The clients are in these subpaths: import from one of them, e.g. 'evalwire/vijil'. */";
  const preload = "export { preload } from './preload.js';\n";
  writeFileSync(`${root}dist/index.js`, `${comment}\nexport const subpaths = Object.freeze(${list});\n${preload}`);
  writeFileSync(`${root}dist/index.d.ts`, `${comment}\nexport declare const subpaths: readonly ${list};\n${preload}`);
}
