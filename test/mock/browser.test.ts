/** The MSW handlers in a page: bundled as a page is, run without Node, with stand-ins for what Prism's packages want of it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// What a bundler's polyfills (vite-plugin-node-polyfills and the like) give, as small as Prism's packages allow. All other modules may be empty.
const STAND_INS: Record<string, string> = {
  util: 'module.exports = { inherits(a, b) { Object.setPrototypeOf(a.prototype, b.prototype); }, inspect: String, format: String, deprecate: (f) => f }',
  url: 'module.exports = { resolve: (a, b) => { try { return new URL(b, a).href; } catch { return b; } }, parse: (u) => ({ pathname: u, hash: "", href: u }) }',
  os: 'module.exports = { type: String, arch: String, release: String, hostname: String }',
  path: 'module.exports = { extname: () => "", join: (...a) => a.join("/"), resolve: (...a) => a.join("/"), sep: "/" }',
  events: 'module.exports = class { on() {} }; module.exports.EventEmitter = module.exports',
  http: 'module.exports = { Agent: class {} }',
  https: 'module.exports = { Agent: class {} }',
  buffer: 'module.exports = { Buffer: class extends Uint8Array { static isBuffer() { return false; } } }',
};

const PAGE = `
import { getResponse } from 'msw';
import { createMswMock } from './src/mock/msw.ts';
const mock = await createMswMock({ services: ['vijil', 'prodloop'], validateResponses: true });
const ask = async (url, init) => {
  const response = await getResponse(mock.handlers, new Request(url, init));
  return [response.status, await response.text()];
};
const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
const evaluations = 'https://api.vijil.ai/v1/evaluations';
const upload = new FormData();
upload.set('audio_file', new Blob(['RIFF']), 'a;b=c.wav');
upload.set('metadata', '{"parameters":["pause_profile"]}');
console.log(JSON.stringify([
  await ask(evaluations, { method: 'POST', headers, body: JSON.stringify({ harnesses: ['safety'], agent_id: 'agent-1' }) }),
  await ask(evaluations + '?limit=x', { headers }),
  await ask(evaluations, { headers: { ...headers, prefer: 'dynamic=true' } }),
  await ask(mock.url('prodloop'), { method: 'POST', headers: { authorization: 'Bearer key' }, body: upload }),
]));
`;

// What a page has in place of Node's globals; its own fetch needs them, so that they are hidden from the bundle instead of taken away.
const GLOBALS = {
  global: 'globalThis',
  process: 'page',
  'globalThis.process': 'page',
  Buffer: 'undefined',
  setImmediate: 'undefined',
};
const PRELUDE = `
globalThis.page = { env: {}, argv: [], versions: {}, platform: '', nextTick: queueMicrotask, cwd: () => '/', on() {} };
globalThis.location = new URL('http://page.example/');
globalThis.self = globalThis;
globalThis.localStorage = { getItem: () => null, setItem() {}, removeItem() {} };
`;

test('an evaluation, refusals, a generated answer and an upload', { timeout: 60_000 }, async () => {
  const bundle = await build({
    stdin: { contents: PAGE, resolveDir: root },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    define: GLOBALS,
    banner: { js: PRELUDE },
    logLevel: 'silent',
    // Its main file loads its parts in a way that no bundler understands.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [
      {
        name: 'stand-ins',
        setup(building) {
          building.onResolve({ filter: /^[^.]/ }, ({ path }) => {
            const name = path.replace(/^node:|\/$/g, '');
            return builtinModules.includes(name) ? { path: name, namespace: 'stand-in' } : undefined;
          });
          building.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: STAND_INS[path] ?? '' }));
        },
      },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-page-'));
  try {
    const page = join(folder, 'page.mjs');
    writeFileSync(page, bundle.outputFiles[0]?.text ?? '');
    const answers = JSON.parse(execFileSync(process.execPath, [page], { encoding: 'utf8' }));
    expect(answers.map(([status]: [number]) => status)).toEqual([201, 400, 200, 200]);
    expect(JSON.parse(answers[0][1])).toMatchObject({ status: 'pending', harnesses: ['safety'] });
    expect(JSON.parse(answers[1][1]).error.code).toBe('InvalidRequestException');
    expect(JSON.parse(answers[3][1])).toHaveProperty('pause_profile');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
