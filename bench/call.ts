/**
 * What a call costs: `node bench/call.ts [rounds, default 40]`.
 *
 * A method of ours against what else sends the same GET to the same local server: a bare `fetch` with `json()`, one with a time limit, ky,
 * the core of openai-node, and openapi-fetch, which is our `client.http`. Goals (design §10): at most 1.05 times the bare fetch
 * one after the other, 1.08 times 32 at once, and faster than all others.
 *
 * If EVALWIRE_BENCH_PYTHON names a Python that has ptm-client or promptic-sdk, that official client reads from the same server as well.
 * A missed goal comes with a CPU profile of the calls.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ky from 'ky';
import OpenAI from 'openai';
import { createVijilClient } from '../src/vijil/index.ts';
import { compare, printReport, profileCpu, startServer } from './support.ts';

const rounds = Number(process.argv[2] ?? 40);
const CALLS = 200;
const apiKey = 'vj-4c1f7e0a9b3d4f52a6d8';

const server = await startServer();
const headers = { authorization: `Bearer ${apiKey}` };
const vijil = createVijilClient({ apiKey, baseUrl: server.url });
const kyClient = ky.create({ headers });
const openai = new OpenAI({ apiKey, baseURL: server.url });

// Every call has its own id, as in real use.
let last = 0;
const id = () => `eval-${++last}`;

const subjects: Record<string, () => Promise<unknown>> = {
  'bare fetch': async () =>
    (await fetch(`${server.url}/v1/evaluations/${encodeURIComponent(id())}/status`, { headers })).json(),
  // What an abortable request with a time limit costs in itself: a client cannot be cheaper than this.
  'fetch with a time limit': async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 60_000);
    try {
      const url = `${server.url}/v1/evaluations/${encodeURIComponent(id())}/status`;
      const response = await fetch(url, { headers, signal: controller.signal, redirect: 'manual' });
      return JSON.parse(await response.text());
    } finally {
      clearTimeout(timer);
    }
  },
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

/** Reads the same server with an official Python client. */
function readWithPython(command: string): { name: string; alone: number; together: number } {
  const script = fileURLToPath(new URL('./call.py', import.meta.url));
  const run = spawnSync(command, [script, server.url], { encoding: 'utf8', timeout: 60_000 });
  if (run.status !== 0) throw new Error(`${script} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout) as { name: string; alone: number; together: number };
}

const names = Object.keys(subjects);
const alone = await compare(names, rounds, (name) => time(name, 1));
const together = await compare(names, rounds, (name) => time(name, 32));
const python = process.env.EVALWIRE_BENCH_PYTHON;
const theirs = python ? readWithPython(python) : undefined;
const profile = await profileCpu(async () => {
  for (let round = 0; round < 20; round++) await time('evalwire', 32);
});
server.stop();

const toRate = (name: string) => [alone, together].map((results) => 1e6 / (results.get(name)?.value ?? Number.NaN));
const getRatio = (results: typeof alone) => results.get('evalwire')?.ratio ?? Number.NaN;
const peers = names.filter((name) => !['bare fetch', 'fetch with a time limit', 'evalwire'].includes(name));
const getBest = (results: typeof alone, name: string) => results.get(name)?.bestRatio ?? Number.NaN;
const toFastestPeer = (results: typeof alone) =>
  getBest(results, 'evalwire') / Math.min(...peers.map((name) => getBest(results, name)));
printReport({
  title: 'Calls',
  text:
    `Microseconds for one GET with a JSON body from a server in another process: medians of ${rounds} interleaved rounds of ${CALLS} calls. ` +
    'A ratio is the median of the ratios to the bare `fetch` with `json()` of the same round; "best" compares the fastest rounds. ' +
    'A `fetch` with a time limit is the bare one with an `AbortController`, a timer and `redirect: manual`: what every client needs.',
  tables: [
    {
      head: ['', 'µs, one after the other', 'ratio', 'best', 'µs, 32 at once', 'ratio', 'best'],
      rows: names.map((name) => [
        name,
        ...[alone.get(name), together.get(name)].flatMap((m) =>
          m ? [m.value.toFixed(1), m.ratio.toFixed(2), m.bestRatio.toFixed(2)] : [],
        ),
      ]),
    },
    ...(theirs
      ? [
          {
            head: ['calls a second', 'one after the other', '32 at once'],
            rows: [
              [`${theirs.name} (Python)`, theirs.alone.toFixed(0), theirs.together.toFixed(0)],
              ...['evalwire', 'bare fetch'].map((name) => [name, ...toRate(name).map((rate) => rate.toFixed(0))]),
            ],
          },
        ]
      : []),
  ],
  goals: [
    { what: 'Call, one after the other', value: getRatio(alone), limit: 1.05, unit: 'times bare fetch', profile },
    { what: 'Call, 32 at once', value: getRatio(together), limit: 1.08, unit: 'times bare fetch', profile },
    {
      what: 'Call, fastest rounds, to the fastest of openapi-fetch, ky and openai-node',
      value: Math.max(toFastestPeer(alone), toFastestPeer(together)),
      limit: 1,
      unit: 'times',
    },
    {
      what: 'Calls a second, to the official Python client',
      value: theirs && Math.max(...toRate('evalwire')) / Math.max(theirs.alone, theirs.together),
      limit: 1,
      least: true,
      unit: 'times',
      ...(theirs ? {} : { why: 'EVALWIRE_BENCH_PYTHON must name a Python that has ptm-client or promptic-sdk.' }),
    },
  ],
});
