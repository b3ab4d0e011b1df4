/** `mock.fetch` and the MSW handlers in a page: bundled as a page is, run without Node. Node's modules are empty, as Vite leaves them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const PAGE = `
import { getResponse } from 'msw';
import { createMock } from './src/mock/index.ts';
import { createMswMock } from './src/mock/msw.ts';
import { createVijilClient } from './src/vijil/index.ts';
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
const plain = await createMock({ services: ['vijil'] });
const vijil = createVijilClient({ apiKey: 'any', fetch: plain.fetch });
const { id } = await vijil.createEvaluation({ harnesses: ['safety'], agent_id: 'agent-1' });
console.log(JSON.stringify([
  await ask(evaluations, { method: 'POST', headers, body: JSON.stringify({ harnesses: ['safety'], agent_id: 'agent-1' }) }),
  await ask(evaluations + '?limit=x', { headers }),
  await ask(evaluations, { headers: { ...headers, prefer: 'dynamic=true' } }),
  await ask(mock.url('prodloop'), { method: 'POST', headers: { authorization: 'Bearer key' }, body: upload }),
  [200, (await vijil.getEvaluationStatus({ evaluation_id: id })).status],
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
    plugins: [
      {
        name: 'empty modules',
        setup(building) {
          building.onResolve({ filter: /^[^.]/ }, ({ path }) => {
            const name = path.replace(/^node:|\/$/g, '');
            return builtinModules.includes(name) ? { path: name, namespace: 'empty' } : undefined;
          });
          building.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
        },
      },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-page-'));
  try {
    const page = join(folder, 'page.mjs');
    writeFileSync(page, bundle.outputFiles[0]?.text ?? '');
    const answers = JSON.parse(execFileSync(process.execPath, [page], { encoding: 'utf8' }));
    expect(answers.map(([status]: [number]) => status)).toEqual([201, 400, 200, 200, 200]);
    expect(JSON.parse(answers[0][1])).toMatchObject({ status: 'pending', harnesses: ['safety'] });
    expect(JSON.parse(answers[1][1]).error.code).toBe('InvalidRequestException');
    expect(JSON.parse(answers[3][1])).toHaveProperty('pause_profile');
    expect(answers[4][1]).toBe('pending');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
