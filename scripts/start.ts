/**
 * The main job before the reader's eyes: lint, build, start the mock, then let the TypeScript client run an evaluation on it.
 * `npm start [-- --port N] [-- --once]`
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startMock } from '../src/mock/index.ts';
import { createVijilClient } from '../src/vijil/index.ts';
import { buildDocs } from './docs/build.ts';
import { root, services } from './services.ts';
import { progressLine, table } from './terminal.ts';

const DEFAULT_PORT = 4010;

const { values } = parseArgs({ options: { port: { type: 'string' }, once: { type: 'boolean', default: false } } });
const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`--port must be a whole number from 0 to 65535, not "${values.port}".`);

for (const [name, script] of [
  ['Linting the documents and the code', 'lint/lint'],
  ['Generating types, operations and methods', 'generate/generate'],
] as const) {
  console.log(`${name} …`);
  const { status } = spawnSync('node', [`scripts/${script}.ts`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
console.log('Building the docs …');
const docs = buildDocs();

const mock = await startMock({ services: services().map((s) => s.name), port, docs }).catch(
  (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; choose another: npm start -- --port ${port + 1}`
        : error.message,
    ),
);
const baseUrl = mock.url('vijil');
console.log(`\nThe mock serves ${baseUrl}/v1/… and the docs at ${new URL('/docs/', baseUrl)}\n`);

const vijil = createVijilClient({ apiKey: 'vj-demo-key', baseUrl });
const created = await vijil.createEvaluation({ model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['trust_score'] });
console.log(`Created ${created.id} (${created.status}); waiting for it:`);

const line = progressLine();
const waiter = vijil.waitForEvaluation({ evaluation_id: created.id }, { intervalMs: 300 });
for await (const { state } of waiter) {
  // A failed poll has no state.
  if (state)
    line.show(
      state.progress / 100,
      `${state.status} ${state.progress} % (${state.completed} of ${state.total} probes)`,
    );
}
line.end();

const results = await vijil.getEvaluationResults({ evaluation_id: created.id });
const scores = {
  trust: results.trust_score,
  reliability: results.reliability_score,
  security: results.security_score,
  safety: results.safety_score,
};
console.log(`\n${table(['score', 'value'], Object.entries(scores))}\n`);
console.log(
  table(
    ['failed probe', 'category', 'severity', 'reason'],
    results.failures.map((f) => [f.probe_id, f.category, f.severity, f.reason]),
  ),
);

if (values.once) await mock.close();
else {
  console.log(
    `\nThe mock keeps serving; end it with Ctrl+C. Try: curl -H 'Authorization: Bearer any-key' ${baseUrl}/v1/evaluations`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await mock.close();
      process.exit(0);
    });
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
