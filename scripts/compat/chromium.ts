/** Runs `test/runtimes/scenario.ts`, bundled from an installed package, in a page of Chromium. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Plugin } from 'esbuild';
import { Browser } from '../docs/browser.ts';
import { root } from '../services.ts';

/** The problem of each case, or null if it worked. */
export type Outcomes = Record<string, string | null>;

const PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="main.js"></script>';

/** `Chromium 156.0.8078.79`, as the browser names itself. */
export function readChromiumVersion(chromium: string): string {
  return /\S+ [\d.]+/.exec(spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? 'Chromium';
}

/** `folder` has the package in its node_modules; the mock is below `url`, another origin than the page's. */
export async function runInChromium(chromium: string, folder: string, url: string): Promise<Outcomes> {
  const files = await bundle(folder, url);
  const server = createServer(({ url: path = '/' }, response) => {
    const text = path === '/' ? PAGE : files.get(path);
    const type = path === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await Browser.start(chromium);
  try {
    const page = await browser.visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const outcomes = await page.evaluate('globalThis.outcomes');
    if (outcomes === undefined) throw new Error(`The page did not start: ${page.errors.join('\n')}`);
    return outcomes as Outcomes;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The page's modules by path: what the clients load on first use is fetched on first use. */
async function bundle(folder: string, url: string): Promise<Map<string, string>> {
  const contents = `import { runScenario } from './scenario.ts';
globalThis.outcomes = runScenario(${JSON.stringify(url)}).then((outcomes) =>
  Object.fromEntries(Object.entries(outcomes).map(([name, problem]) => [name, problem ?? null])));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${root}test/runtimes`, loader: 'ts' },
    outdir: '/',
    entryNames: 'main',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    logLevel: 'error',
    plugins: [usePackage(folder)],
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/** Resolves the scenario's `../../src/<service>/index.ts` to the package's subpath. */
function usePackage(resolveDir: string): Plugin {
  return {
    name: 'use the package',
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /^\.\.\/\.\.\/src\/\w+\/index\.ts$/ }, ({ path, kind }) =>
        resolve(`evalwire/${path.split('/')[3]}`, { resolveDir, kind }),
      ),
  };
}
