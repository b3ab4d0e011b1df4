import { spawn } from 'node:child_process';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../src/cli/dispatch.ts';
import { Output } from '../../src/cli/output.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Credentials that must appear in no output. */
export const CREDENTIALS = {
  VIJIL_API_KEY: 'vj-0123456789-secret',
  PRODLOOP_API_KEY: 'sk_live_0123456789-secret',
  MUTAGENT_API_KEY: 'mt-0123456789-secret',
  PROMPTIC_API_KEY: 'pk_live_0123456789-secret',
  PTM_API_TOKEN: 'ptm_u_0123456789-secret',
};

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The one JSON line of stderr. */
  failure: Record<string, unknown>;
}

interface RunOptions {
  env?: Record<string, string>;
}

/** Starts `evalwire …` as a child process whose streams are pipes. */
export function start(args: readonly string[], { env = {} }: RunOptions = {}) {
  return spawn(process.execPath, [MAIN, ...args], {
    env: buildEnvironment(env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `evalwire …` to its end as a child process, for what only a process shows: stdin, its exit, what it loads. */
export async function runProcess(
  args: readonly string[],
  { input = '', ...options }: RunOptions & { input?: string } = {},
): Promise<Finished> {
  const child = start(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return finish(code, texts.stdout, texts.stderr);
}

/** Runs `evalwire …` to its end in this process, as if its streams were pipes: a process of its own takes ten times as long. */
export async function run(args: readonly string[], { env = {} }: RunOptions = {}): Promise<Finished> {
  if (isRunning) throw new Error('run() replaces process.env: run one command line at a time.');
  const [stdout, stderr] = [new TextStream(), new TextStream()];
  const before = process.env;
  isRunning = true;
  process.env = buildEnvironment(env);
  try {
    const code = await runCommandLine(args, { stdout, stderr } as never);
    return finish(code, stdout.text, stderr.text);
  } finally {
    process.env = before;
    isRunning = false;
  }
}

let isRunning = false;

class TextStream extends Writable {
  #chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }
}

const buildEnvironment = (env: Record<string, string>) => ({ PATH: process.env.PATH ?? '', ...CREDENTIALS, ...env });

function finish(code: number | null, stdout: string, stderr: string): Finished {
  return {
    code,
    stdout,
    stderr,
    get failure() {
      return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
    },
  };
}

/** A mock of all services, and `evalwire … --base-url` for it. */
export async function startServices(): Promise<Mock & { evalwire(...args: string[]): Promise<Finished> }> {
  const mock = await startMock();
  const evalwire = (...args: string[]) => run([...args, '--base-url', mock.url(args[1])]);
  return Object.assign(mock, { evalwire });
}

/** An Output whose streams are read by `read`, 80 columns wide. */
export function createOutput({ isTTY = true, env = {}, secrets = [] as string[] } = {}) {
  const stream = () => Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  const [stdout, stderr] = [stream(), stream()];
  const output = new Output(secrets, stdout as never, stderr as never, env);
  const read = () => ({ stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') });
  return { output, read };
}
