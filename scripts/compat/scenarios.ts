/** Programs that the compatibility check runs as a user would write them. `VIJIL_BASE_URL` is the mock's. */

/** Runs an evaluation to its end. */
export const CALL = `const vijil = createVijilClient();
  const { results } = await vijil.evaluate({ agent_id: 'agent-1', harnesses: ['safety'] }, { intervalMs: 1 });
  console.log(results.safety_score > 0 ? 'completed' : 'no score');`;

export const MINIFLARE = (tools: string) => `import { createRequire } from 'node:module';
const require = createRequire('${tools}/package.json');
const { build } = require('esbuild');
const { Miniflare } = require('miniflare');
const worker = \`import { createVijilClient } from 'evalwire/vijil';
export default { async fetch(_, { VIJIL_BASE_URL }) {
  const vijil = createVijilClient({ apiKey: 'compat-key', baseUrl: VIJIL_BASE_URL });
  const { results } = await vijil.evaluate({ agent_id: 'agent-1', harnesses: ['safety'] }, { intervalMs: 1 });
  return new Response(results.safety_score > 0 ? 'completed' : 'no score');
} };\`;
const { outputFiles } = await build({ stdin: { contents: worker, resolveDir: process.cwd() }, bundle: true, format: 'esm', write: false });
const miniflare = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  compatibilityDate: '2026-01-01',
  bindings: { VIJIL_BASE_URL: process.env.VIJIL_BASE_URL },
});
const response = await miniflare.dispatchFetch('http://localhost/');
console.log(await response.text());
await miniflare.dispose();
`;

/** A strict project that imports every client, with no types but the language's and the web's. */
export function tsProject(resolution: string): Record<string, string> {
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    module,
    moduleResolution: resolution,
  };
  const services = ['vijil', 'prodloop', 'mutagent', 'promptic', 'ptm'];
  const use = `import { createVijilClient } from 'evalwire/vijil';
const { trust_score } = await createVijilClient().getEvaluationResults({ evaluation_id: 'eval-1' });
export const score: number | null | undefined = trust_score;
${services.map((name) => `export * as ${name} from 'evalwire/${name}';`).join('\n')}
`;
  return { 'tsconfig.json': JSON.stringify({ compilerOptions, files: ['use.ts'] }), 'use.ts': use };
}

/** `timers` is the test runner's object for fake timers. The first request fails: without `preload`, the retry would load code for it too late. */
const TESTS = (timers: string) => `import { preload } from 'evalwire';
import { createVijilClient } from 'evalwire/vijil';
test('waits with fake timers', async () => {
  await preload();
  ${timers}.useFakeTimers();
  let requests = 0;
  const fetch = async () => ++requests === 1
    ? new Response(null, { status: 503 })
    : Response.json({ id: 'e', status: requests < 5 ? 'running' : 'completed', created_at: '2026-01-01T00:00:00Z' });
  const wait = createVijilClient({ fetch }).waitForEvaluation({ evaluation_id: 'e' });
  await ${timers}.advanceTimersByTimeAsync(40_000);
  ${timers}.useRealTimers();
  expect((await wait).status).toBe('completed');
});
test('evaluates', async () => {
  ${CALL.replace(/console\.log\(.*\);/, 'expect(results.safety_score).toBeGreaterThan(0);')}
});
`;
export const VITEST_TEST = (tools: string) =>
  `import { expect, test, vi } from '${tools}/node_modules/vitest/dist/index.js';\n${TESTS('vi')}`;
export const JEST_TEST = TESTS('import.meta.jest');

export const VITE_PAGE = `import { createVijilClient } from 'evalwire/vijil';
document.title = (await createVijilClient({ apiKey: 'x' }).getEvaluationStatus({ evaluation_id: 'e' })).status;
`;
