import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
  input?: string;
}

/** Starts `evalwire …` as a child process whose streams are pipes. */
export function start(args: readonly string[], { env = {} }: RunOptions = {}) {
  return spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH ?? '', ...CREDENTIALS, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `evalwire …` to its end. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = start(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    code,
    ...texts,
    get failure() {
      return JSON.parse(texts.stderr.trim().split('\n').at(-1) ?? '');
    },
  };
}

/** A mock of all services, and `evalwire … --base-url` for it. */
export async function startServices(): Promise<Mock & { evalwire(...args: string[]): Promise<Finished> }> {
  const mock = await startMock();
  const evalwire = (...args: string[]) => run([...args, '--base-url', mock.url(args[1])]);
  return Object.assign(mock, { evalwire });
}
