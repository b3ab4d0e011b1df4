/** The mock as a server: in this process, and as the command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import { caller, startToy } from '../toy.ts';

const running: Mock[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((mock) => mock.close()));
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
async function toy(options = {}): Promise<Mock> {
  const mock = await startToy(options);
  running.push(mock);
  return mock;
}

describe('startMock', () => {
  test('listens on a free loopback port, and closes it', async () => {
    const mock = await toy();
    expect(mock.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.url('toy')).toBe(`${mock.url()}/toy`);
    expect(() => mock.url('boat')).toThrow('There is no service "boat"; there are toy.');
    await mock.close();
    await expect(fetch(mock.url())).rejects.toThrow();
  });

  test('starts faster the second time', async () => {
    await toy();
    const began = performance.now();
    running.push(await startMock());
    const first = performance.now() - began;
    const again = performance.now();
    running.push(await startMock());
    expect(performance.now() - again).toBeLessThan(Math.max(100, first));
  });

  test('names the services that exist if one is unknown', async () => {
    await expect(startMock({ services: ['boat'] })).rejects.toThrow(/no service "boat"; there are vijil, /);
  });

  test('rejects with EADDRINUSE if the port is in use', async () => {
    const port = Number(new URL((await toy()).url()).port);
    await expect(startToy({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('closes although a connection is kept alive and another request is in progress', async () => {
    const mock = await startToy();
    const ask = caller(() => mock.url('toy'));
    await ask('GET', '/v2/shelves');
    const hanging = ask('GET', '/v2/shelves', undefined, { 'x-evalwire-fault': 'delay=60000' }).catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await mock.close();
    expect(performance.now() - began).toBeLessThan(4000);
    expect(await hanging).toBe('cut off');
  });

  test('waits `latency` milliseconds before each response', async () => {
    const mock = await toy({ latency: 60 });
    const began = performance.now();
    await caller(() => mock.url('toy'))('GET', '/v2/shelves');
    expect(performance.now() - began).toBeGreaterThanOrEqual(55);
  });
});

describe('the mock’s own pages', () => {
  test('/ lists the services with their documents', async () => {
    const mock = await toy();
    const ask = caller(() => mock.url());
    expect((await ask('GET', '/')).body).toEqual({
      mock: 'evalwire',
      services: [{ name: 'toy', title: 'Toy', url: mock.url('toy'), document: `${mock.url('toy')}/openapi.json` }],
    });
    expect((await ask('GET', '/toy/openapi.json')).body.info.title).toBe('Toy');
    const nothing = await ask('GET', '/boat/x');
    expect([nothing.status, nothing.body.error]).toEqual([404, 'Nothing is at /boat/x. Services: /toy/.']);
  });

  test('/docs/ is linked if there is a portal', async () => {
    const mock = await toy({ docs: tmpdir() });
    expect((await caller(() => mock.url())('GET', '/')).body).toMatchObject({
      docs: `${mock.url()}/docs/`,
      services: [{ docs: `${mock.url()}/docs/toy.html` }],
    });
  });
});

describe('an upload', () => {
  /** Sends a form whose file is made while it is sent; gives status and body. */
  function upload(url: string, bytes: number): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const sending = request(
        url,
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text) => {
            body += text;
          });
          response.on('end', () => resolve({ status: response.statusCode, body }));
        },
      );
      sending.on('error', reject);
      const chunk = Buffer.alloc(64 * 1024, 7);
      let left = bytes;
      sending.write(
        '--b\r\ncontent-disposition: form-data; name="meta"\r\n\r\n{"n":1}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="big"\r\n\r\n',
      );
      const more = () => {
        while (left > 0) {
          left -= chunk.length;
          if (!sending.write(chunk)) return void sending.once('drain', more);
        }
        sending.end('\r\n--b--\r\n');
      };
      more();
    });
  }

  test('of 256 MiB is counted and not stored', async () => {
    const mock = await toy();
    const size = 256 * 1024 * 1024;
    await upload(`${mock.url('toy')}/v2/forms`, 1024 * 1024);
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 10);
    const { status, body } = await upload(`${mock.url('toy')}/v2/forms`, size);
    clearInterval(watch);
    expect([status, JSON.parse(body).files]).toEqual([
      200,
      [{ name: 'file', filename: 'big', contentType: 'application/octet-stream', size }],
    ]);
    expect((most - before) / 1024 / 1024).toBeLessThan(128);
  });
});

describe('evalwire mock', () => {
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
  const run = (...args: string[]) => {
    const child = spawn(process.execPath, [main, 'mock', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
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
    const { child, said, ended } = run(...args);
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
    const { said, ended } = run(...args);
    expect(await ended).toEqual([code, null]);
    expect(said.err).toContain(words);
    expect(said.err).toMatch(/^evalwire mock: [^\n]+\n$/);
  });

  test('exits with 1 if the port is in use', async () => {
    const port = new URL((await toy()).url()).port;
    const { said, ended } = run('vijil', '--port', port);
    expect(await ended).toEqual([1, null]);
    expect(said.err).toBe(
      `evalwire mock: port ${port} is in use. Choose another with --port, or --port 0 for a free one.\n`,
    );
  });

  test('--help lists the options', async () => {
    const { said, ended } = run('--help');
    expect(await ended).toEqual([0, null]);
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
      expect(said.out).toContain(option);
  });
});
