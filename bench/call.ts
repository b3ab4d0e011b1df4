/**
 * What a call costs: `node bench/call.ts [rounds, default 40]`.
 *
 * A method of ours against what else sends the same GET to the same local server: a bare `fetch` with `json()`, ky, the core of openai-node,
 * and openapi-fetch, which is our `client.http`. Goal (design §9): at most 1.10 times the bare fetch, one after the other and 32 at once.
 *
 * Where EVALWIRE_BENCH_PYTHON names a Python that has ptm-client or promptic-sdk, that official client reads from the same server as well;
 * the goal is ten times its calls a second.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ky from 'ky';
import OpenAI from 'openai';
import { createVijilClient } from '../src/vijil/index.ts';
import { compare, printTable, startServer } from './support.ts';

const rounds = Number(process.argv[2] ?? 40);
const CALLS = 400;
const apiKey = 'vj-4c1f7e0a9b3d4f52a6d8';

const server = await startServer();
const headers = { authorization: `Bearer ${apiKey}` };
const vijil = createVijilClient({ apiKey, baseUrl: server.url });
const kyClient = ky.create({ headers });
const openai = new OpenAI({ apiKey, baseURL: server.url });

// An id of its own for every call, as in life.
let last = 0;
const id = () => `eval-${++last}`;

const subjects: Record<string, () => Promise<unknown>> = {
  'bare fetch': async () =>
    (await fetch(`${server.url}/v1/evaluations/${encodeURIComponent(id())}/status`, { headers })).json(),
  evalwire: () => vijil.getEvaluationStatus({ evaluation_id: id() }),
  'openapi-fetch': () =>
    vijil.http.GET('/v1/evaluations/{evaluation_id}/status', { params: { path: { evaluation_id: id() } } }),
  ky: () => kyClient.get(`${server.url}/v1/evaluations/${encodeURIComponent(id())}/status`).json(),
  'openai-node core': () => openai.get(`/v1/evaluations/${encodeURIComponent(id())}/status`),
};

/** Microseconds a call, `lanes` at once. */
async function time(name: string, lanes: number): Promise<number> {
  const call = subjects[name];
  if (!call) throw new Error(`no subject ${name}`);
  const start = performance.now();
  let left = CALLS;
  const lane = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ((performance.now() - start) * 1000) / CALLS;
}

const names = Object.keys(subjects);
const alone = await compare(names, rounds, (name) => time(name, 1));
const together = await compare(names, rounds, (name) => time(name, 32));
console.log(
  `Node ${process.version}, medians of ${rounds} rounds of ${CALLS} calls; ratios to the bare fetch of the same round\n`,
);
printTable(
  ['', 'µs, one after the other', 'ratio', 'µs, 32 at once', 'ratio'],
  names.map((name) => {
    const [one, many] = [alone.get(name), together.get(name)];
    return [name, ...[one, many].flatMap((m) => [m?.value.toFixed(1) ?? '', m?.ratio.toFixed(2) ?? ''])];
  }),
);

const python = process.env.EVALWIRE_BENCH_PYTHON;
if (python) {
  const script = fileURLToPath(new URL('./call.py', import.meta.url));
  const run = spawnSync(python, [script, server.url], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${script} failed:\n${run.stderr}`);
  const theirs = JSON.parse(run.stdout) as { name: string; alone: number; together: number };
  const ours = [alone, together].map((results) => 1e6 / (results.get('evalwire')?.value ?? Number.NaN));
  console.log();
  printTable(
    ['calls a second', 'one after the other', '32 at once', 'best to best'],
    [
      [`${theirs.name} (Python)`, theirs.alone.toFixed(0), theirs.together.toFixed(0), '1.0'],
      [
        'evalwire',
        ...ours.map((n) => n.toFixed(0)),
        (Math.max(...ours) / Math.max(theirs.alone, theirs.together)).toFixed(1),
      ],
    ],
  );
}
server.stop();
