import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startToy } from '../mock/toy.ts';
import { run, start } from './support.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('evalwire mock', () => {
  const launch = (...args: string[]) => {
    const child = start(['mock', ...args]);
    children.push(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    return { child, said, ended: once(child, 'exit') };
  };
  const ready = async (args: string[]) => {
    const { child, said, ended } = launch(...args);
    await Promise.race([expect.poll(() => said.out, { timeout: 15_000 }).toContain('\n'), ended]);
    return { child, said, ended, url: /http:\S+(?=:\s)/.exec(said.out)?.[0] ?? '' };
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one line when it is ready, serves, and stops at %s',
    async (signal) => {
      const { child, said, ended, url } = await ready(['vijil', '--port', '0', '--strict']);
      expect(said.out).toMatch(/^evalwire mock ready at http:\/\/127\.0\.0\.1:\d+: \/vijil\/\n$/);
      const answer = await fetch(`${url}/vijil/v1/evaluations/none/status`, { headers: { authorization: 'Bearer x' } });
      expect(answer.status).toBe(404);
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect(said.err).toBe('');
    },
  );

  test('--log prints one line for each request to stderr, and no credential', async () => {
    const { said, url } = await ready(['vijil', '--port', '0', '--log']);
    const headers = { authorization: 'Bearer very-secret-value', 'x-evalwire-session': 'a\nb'.replace('\n', ' ') };
    await fetch(`${url}/vijil/v1/evaluations?limit=2&api_key=very-secret-value`, { headers });
    await fetch(`${url}/vijil/v1/evaluations`, { headers: { ...headers, 'x-evalwire-fault': 'status=503' } });
    await fetch(`${url}/_evalwire/requests`);
    await expect.poll(() => said.err.split('\n')).toHaveLength(3);
    expect(said.err).toMatch(
      /^GET \/vijil\/v1\/evaluations\?limit=2&api_key=\[redacted\] listEvaluations 200 \d+ ms session="a b"\nGET \/vijil\/v1\/evaluations listEvaluations 503 \d+ ms session="a b" fault="status=503"\n$/,
    );
    expect(said.err + said.out).not.toContain('very-secret-value');
  });

  test('--allow-host accepts a further host name', async () => {
    const { url } = await ready(['vijil', '--port', '0', '--allow-host', 'mock.test', '--allow-host', 'b.test']);
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        request(`${url}/_evalwire/violations`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect([await status('mock.test'), await status('b.test'), await status('c.test')]).toEqual([200, 200, 421]);
  });

  test('--seed reads objects from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evalwire-seed-'));
    try {
      const file = join(folder, 'seed.json');
      writeFileSync(file, JSON.stringify({ vijil: { evaluation: [{ id: 'eval-seeded', status: 'failed' }] } }));
      const { url } = await ready(['vijil', '--port', '0', '--strict', '--seed', file]);
      const answer = await fetch(`${url}/vijil/v1/evaluations/eval-seeded/status`, {
        headers: { authorization: 'Bearer x' },
      });
      expect(((await answer.json()) as { status: string }).status).toBe('failed');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    [['--port', 'x'], 2, '--port must be a whole number'],
    [['--port', '70000'], 2, '--port must be a whole number'],
    [['--advance', 'fast'], 2, '--advance must be polls or time, not "fast"'],
    [['--boat'], 2, "Unknown option '--boat'"],
    [['--port'], 2, 'argument missing'],
    [['--latency', '-5'], 2, '--latency must be a whole number from 0 to 600000, not "-5"'],
    [['--latency=-5'], 2, '--latency must be a whole number from 0 to 600000, not "-5"'],
    [['--tick', '50'], 2, '--tick has no effect without --advance time'],
    [['--tick', '50', '--advance', 'polls'], 2, '--tick has no effect without --advance time'],
    [['--tick', '0', '--advance', 'time'], 2, '--tick must be a whole number from 1'],
    [['boat'], 2, 'There is no service "boat"'],
    [['--seed', '/none.json'], 2, 'cannot be read'],
    [['vijil', '--host', '203.0.113.1', '--port', '0'], 1, 'no such address'],
  ])('%j: exit %d', async (args, code, words) => {
    const { code: actual, stderr } = await run(['mock', ...args]);
    expect(actual).toBe(code);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^evalwire mock: [^\n]+\n$/);
  });

  test('exits with 1 if the port is in use', async () => {
    const taken = await startToy();
    const port = new URL(taken.url()).port;
    const { said, ended } = launch('vijil', '--port', port);
    expect(await ended).toEqual([1, null]);
    expect(said.err).toBe(
      `evalwire mock: port ${port} is in use. Choose another with --port, or --port 0 for a free one.\n`,
    );
    await taken.close();
  });

  test('--help lists the options', async () => {
    const { code, stdout } = await run(['mock', '--help']);
    expect(code).toBe(0);
    for (const option of [
      '--port',
      '--host',
      '--allow-host',
      '--strict',
      '--advance',
      '--tick',
      '--seed',
      '--latency',
      '--check',
      '--log',
    ])
      expect(stdout).toContain(option);
  });
});
