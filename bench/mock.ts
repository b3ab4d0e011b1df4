/**
 * The mock against `prism mock`: `node bench/mock.ts [rounds, default 7]` (`npm run build` first). Ours serves all five services, Prism Vijil's document alone.
 * Ready: from start to the first good answer. Requests: 16 connections, each sends its next request when the answer has come; all are validated.
 * Memory: resident, after the first response and after all requests. Goals (design §10): ready ≤ 0.35, requests ≥ 4, memory ≤ 0.5 at rest and ≤ 0.7 after all, times Prism's.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/services.ts';
import { Engine } from '../src/mock/engine.ts';
import { resolveSources } from '../src/mock/sources.ts';
import { type Compared, compare, type Goal, median, printReport, profileCpu } from './support.ts';

const rounds = Number(process.argv[2] ?? 7);
const CONNECTIONS = 16;
const ROUND_MS = 1500;
const POLL_MS = 2;

const ours = `${root}dist/cli/main.js`;
if (!existsSync(ours)) throw new Error('dist/ has no cli/main.js: run "npm run build" first.');
const prism = `${root}node_modules/@stoplight/prism-cli/dist/index.js`;
const silent = ['--verboseLevel', 'silent'];
const subjects: Record<string, { base: string; args: string[] }> = {
  'prism mock': { base: '', args: [prism, 'mock', `${root}openapi/vijil.yaml`, ...silent] },
  'evalwire mock': { base: '/vijil', args: [ours, 'mock'] },
};
const names = Object.keys(subjects);

const agent = 'agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6';
const LIST = '/v1/evaluations?limit=2&offset=1&status=completed';
const loads: Record<string, [method: string, path: string, body?: object]> = {
  'GET with query, requests/s': ['GET', LIST],
  'GET by id, requests/s': ['GET', '/v1/evaluations/eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21/status'],
  'POST, requests/s': [
    'POST',
    '/v1/evaluations',
    { harnesses: ['trust_score'], agent_id: agent, model_params: { temperature: 0.5 } },
  ],
};

interface Mock {
  port: number;
  base: string;
  readyMs: number;
  process: ChildProcess;
}

async function start(name: string): Promise<Mock> {
  const { base, args } = subjects[name] as { base: string; args: string[] };
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...args, '--port', `${port}`], { stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${base}${LIST}`, {
      headers: { authorization: 'Bearer vj-key' },
    }).catch(() => undefined);
    if (answer?.status === 200) return { port, base, readyMs: performance.now() - began, process: child };
    if (child.exitCode !== null) throw new Error(`${name} has ended with code ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function stop({ process: child }: Mock): Promise<void> {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Requests per second. Sockets and no client: the load must cost less than what it measures. */
async function load({ port, base }: Mock, [method, path, body]: [string, string, object?]): Promise<number> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = text && `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
  const request = `${method} ${base}${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer vj-key\r\n${type}\r\n${text}`;
  const until = performance.now() + ROUND_MS;
  const began = performance.now();
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => converse(port, request, until)));
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - began) / 1000);
}

/** Sends one request after the other until the time is up; gives the number of answers. */
function converse(port: number, request: string, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let [answers, held] = [0, ''];
    socket
      .setEncoding('latin1')
      .on('connect', () => socket.write(request))
      .on('error', reject);
    socket.on('data', (data: string) => {
      held += data;
      const head = held.indexOf('\r\n\r\n');
      const length = /content-length: *(\d+)/i.exec(held)?.[1];
      const whole = length === undefined ? held.endsWith('0\r\n\r\n') : held.length >= head + 4 + Number(length);
      if (head < 0 || !whole) return;
      if (held[9] !== '2') return reject(new Error(`Answered: ${held.slice(0, head)}`));
      held = '';
      answers++;
      if (performance.now() < until) socket.write(request);
      else socket.end(() => resolve(answers));
    });
  });
}

async function* toChunks(bytes: Uint8Array) {
  yield bytes;
}

/** Where a request spends its time in our mock, without the server around it. */
async function profileRequests([method, path, body]: [string, string, object?]): Promise<string[]> {
  const engine = new Engine(resolveSources(['vijil']));
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const type = body ? { 'content-type': 'application/json' } : undefined;
  const send = async (count: number) => {
    for (let n = 0; n < count; n++) {
      await engine.handle('vijil', {
        method,
        target: path,
        headers: { authorization: 'Bearer vj-key', ...type },
        body: body && toChunks(bytes),
      });
    }
  };
  await send(2000);
  return profileCpu(() => send(10_000));
}

/** Resident memory in MiB. */
function memory({ process: child }: Mock): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
}

const rows: string[][] = [];
const goals: Goal[] = [];
const row = (
  what: string,
  values: Map<string, Pick<Compared, 'value' | 'ratio'>>,
  limit: number,
  more: Pick<Goal, 'least' | 'profile'> = {},
) => {
  const cells = names.map((name) => (values.get(name)?.value ?? Number.NaN).toFixed(0));
  const ratio = values.get(names[1] as string)?.ratio ?? Number.NaN;
  rows.push([what, ...cells, ratio.toFixed(2)]);
  goals.push({ what: `Mock: ${what}`, value: ratio, limit, unit: 'times prism mock', ...more });
};
const single = (measure: (name: string) => number) => {
  const base = measure(names[0] as string);
  return new Map(names.map((name) => [name, { value: measure(name), ratio: measure(name) / base }]));
};

const resting = new Map<string, number[]>(names.map((name) => [name, []]));
const ready = await compare(names, rounds, async (name) => {
  const mock = await start(name);
  resting.get(name)?.push(memory(mock));
  await stop(mock);
  return mock.readyMs;
});
row('ready, ms', ready, 0.35);
row(
  'memory at rest, MiB',
  single((name) => median(resting.get(name) ?? [])),
  0.5,
);

const firstResponse = fileURLToPath(new URL('./first-response.ts', import.meta.url));
const times = Array.from({ length: rounds }, () => Number(execFileSync(process.execPath, [firstResponse])));
rows.push(['startMock to first response, ms', '', median(times).toFixed(0), '']);
goals.push({ what: 'startMock of one service to its first response', value: median(times), limit: 150, unit: 'ms' });

const mocks = new Map<string, Mock>();
for (const name of names) mocks.set(name, await start(name));
for (const [what, request] of Object.entries(loads)) {
  const rates = await compare(names, rounds, (name) => load(mocks.get(name) as Mock, request));
  row(what, rates, 4, { least: true, profile: await profileRequests(request) });
}
row(
  'memory after all, MiB',
  single((name) => memory(mocks.get(name) as Mock)),
  0.7,
);
for (const mock of mocks.values()) await stop(mock);

printReport({
  title: 'Mock',
  text:
    `\`evalwire mock\` with all five documents against \`prism mock\` with one of them: medians of ${rounds} interleaved rounds. ` +
    `Requests a second with ${CONNECTIONS} connections, all validated. Resident memory in MiB. \`startMock\` of one service in a fresh process, from its import to the first response.`,
  tables: [{ head: ['', ...names, 'ratio'], rows }],
  goals,
});
