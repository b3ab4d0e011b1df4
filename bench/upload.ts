/**
 * Memory and speed of an upload through `evaluateCall`: `node bench/upload.ts [bytes, default 1 GiB] [--json]`.
 * The goal (design §10) is at most 64 MiB more resident memory while 1 GiB is sent. The server, which reads everything and answers,
 * is another process, and so is the client of every kind of source: memory that one has taken would hide what the next one takes.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type AudioArguments, createProdloopClient, type ProdloopClientOptions } from '../src/prodloop/index.ts';
import { printReport } from './support.ts';

interface Source {
  what: string;
  audio(path: string, bytes: number): AudioArguments | Promise<AudioArguments>;
  options?: ProdloopClientOptions;
}

const SOURCES: readonly Source[] = [
  { what: 'path', audio: (path) => ({ audio_file: path }) },
  { what: 'Blob of a file', audio: async (path) => ({ audio_file: await openAsBlob(path) }) },
  { what: 'Node stream, size known', audio: (path, size) => ({ audio_file: createReadStream(path), size }) },
  { what: 'generator, size unknown', audio: (_, bytes) => ({ audio_file: chunks(bytes) }) },
  { what: 'path, through fetch', audio: (path) => ({ audio_file: path }), options: { fetch: globalThis.fetch } },
  {
    what: 'generator, through fetch',
    audio: (_, bytes) => ({ audio_file: chunks(bytes) }),
    options: { fetch: globalThis.fetch },
  },
];

const MIB = 1024 * 1024;
const CHUNK = new Uint8Array(MIB).fill(7);
const SELF = fileURLToPath(import.meta.url);

const [role, ...rest] = process.argv.slice(2);
if (role === 'server') serve();
else if (role === 'client')
  process.send?.(await upload(...(JSON.parse(rest[0] ?? '') as [number, number, string, number])));
else await measure();

async function measure() {
  const bytes = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1024 * MIB);
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-upload-'));
  const server = fork(SELF, ['server']);
  try {
    const port = await told<number>(server);
    const path = join(folder, 'call.wav');
    await pipeline(Readable.from(chunks(bytes)), createWriteStream(path));
    const results = [];
    for (const [index, { what }] of SOURCES.entries()) {
      const client = fork(SELF, ['client', JSON.stringify([index, port, path, bytes])]);
      results.push({ what, bytes, ...(await told<Upload>(client)) });
      client.disconnect();
    }
    if (process.argv.includes('--json')) console.log(JSON.stringify(results));
    else report(bytes, results);
  } finally {
    server.disconnect();
    rmSync(folder, { recursive: true });
  }
}

function serve() {
  const server = createServer((request, response) => {
    let received = 0;
    request.on('data', (chunk: Uint8Array) => {
      received += chunk.length;
    });
    request.on('end', () => response.end(JSON.stringify({ received })));
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
  process.once('disconnect', () => process.exit());
}

interface Upload {
  /** Most resident memory while sending, over that before, in MiB. */
  growthMiB: number;
  seconds: number;
}

async function upload(index: number, port: number, path: string, bytes: number): Promise<Upload> {
  const { audio, options } = SOURCES[index] as Source;
  const prodloop = createProdloopClient({ apiKey: 'bench-key', baseUrl: `http://127.0.0.1:${port}`, ...options });
  // Modules that the first call loads do not depend on the size of an upload.
  await prodloop.evaluateCall({ audio_file: new Uint8Array(MIB), parameters: ['pause_profile'] });
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  const answer = await prodloop.evaluateCall({ ...(await audio(path, bytes)), parameters: ['pause_profile'] });
  clearInterval(watch);
  const received = Number(answer.received);
  if (!(received > bytes)) throw new Error(`the server received ${received} bytes of more than ${bytes}`);
  return { growthMiB: round((most - before) / MIB), seconds: round((performance.now() - start) / 1000) };
}

async function* chunks(bytes: number): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; left -= CHUNK.length) yield left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK;
}

/** The first message of a process; its end without one is an error. */
function told<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`the process ended with ${code} before it had said anything`)));
  });
}

function report(bytes: number, results: readonly (Upload & { what: string })[]): void {
  printReport({
    title: 'Uploads',
    text: `\`evaluateCall\` of a recording of ${round(bytes / MIB)} MiB, each kind of source in a fresh process: the most resident memory over that before.`,
    tables: [
      {
        head: ['', 'MiB more memory', 'seconds'],
        rows: results.map(({ what, growthMiB, seconds }) => [what, `${growthMiB}`, `${seconds}`]),
      },
    ],
    goals: [
      {
        what: 'Memory of an upload',
        value: Math.max(...results.map(({ growthMiB }) => growthMiB)),
        limit: 64,
        unit: 'MiB',
      },
    ],
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
