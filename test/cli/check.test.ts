import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { CREDENTIALS, run, start } from './support.ts';

const KEY = CREDENTIALS.VIJIL_API_KEY;
let mock: Mock;
let folder: string;
let broken: string;
const server = createServer((request, response) => {
  // A server that knows one page and says back the credential.
  const said = request.headers.authorization ?? '';
  response.writeHead(200, { 'content-type': 'application/json', 'x-echo': said });
  response.end(JSON.stringify({ data: said, total: 0, limit: 20, offset: 0, [`field ${said}`]: said }));
});

beforeAll(async () => {
  mock = await startMock({ services: ['vijil', 'ptm'], strict: true });
  folder = mkdtempSync(join(tmpdir(), 'evalwire-check-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  broken = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await mock.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('evalwire check', { timeout: 60_000 }, () => {
  it('prints a report and exits with 0 if there is nothing to find', async () => {
    const { code, stdout, stderr } = await run(['check', 'vijil', '--base-url', mock.url('vijil')]);
    expect(stdout).toMatch(
      /^vijil at .*: \d+ calls, 6 of 6 operations, \d+ % of the documented statuses\n0 errors, 0 warnings, 0 infos\n$/,
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  it('needs no credential on this machine', async () => {
    const { code } = await run(['check', 'ptm', '--base-url', mock.url('ptm'), '--read-only'], {
      env: { PTM_API_TOKEN: '' },
    });
    expect(code).toBe(0);
  });

  it.each(['text', 'json', 'junit', 'sarif', 'html'])(
    'exits with 1 for errors, and its %s holds no credential',
    async (format) => {
      const file = join(folder, `report.${format}`);
      const args = ['check', 'vijil', '--base-url', broken, '--read-only', '--format', format];
      const printed = await run(args);
      const written = await run([...args, '--output', file]);
      expect([printed.code, written.code]).toEqual([1, 1]);
      expect(printed.stdout).toContain('listEvaluations');
      expect(written.stdout).toBe('');
      expect(written.stderr).toContain(`Written to ${file}.`);
      for (const text of [printed.stdout, printed.stderr, written.stderr, readFileSync(file, 'utf8')])
        expect(text).not.toContain(KEY);
    },
  );

  it('prints the report as one JSON document with --json', async () => {
    const { stdout } = await run(['check', 'vijil', '--base-url', broken, '--read-only', '--json']);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['service', 'server', 'summary', 'operations', 'findings', 'notes']);
    expect(Object.keys(report.findings[0])).toEqual(
      expect.arrayContaining(['operationId', 'rule', 'severity', 'pointer', 'message', 'request']),
    );
    expect(report.findings[0].request).toContain('Bearer $VIJIL_API_KEY');
  });

  it('exits with 3 if there is no server, and with 2 for wrong use', async () => {
    const none = await run(['check', 'vijil', '--base-url', 'http://127.0.0.1:9']);
    expect([none.code, none.stdout]).toEqual([3, '']);
    const uses = [
      [],
      ['--base-url', 'https://api.vijil.ai'],
      ['--base-url', mock.url('vijil'), '--format', 'pdf'],
      ['--har', join(folder, 'none.har')],
      ['--base-url', mock.url('vijil'), '--fail-under-coverage', '80'],
      ['--base-url', mock.url('vijil'), '--baseline', join(folder, 'none.json')],
      ['--base-url', mock.url('vijil'), '--update-baseline'],
    ];
    for (const use of uses) expect([use, (await run(['check', 'vijil', ...use])).code]).toEqual([use, 2]);
  });

  it('keeps known findings in a baseline, which later do not fail it', async () => {
    const baseline = join(folder, 'known.json');
    const args = ['check', 'vijil', '--base-url', broken, '--read-only', '--baseline', baseline];
    expect((await run([...args, '--update-baseline'])).code).toBe(0);
    expect(readFileSync(baseline, 'utf8')).not.toContain(KEY);
    const again = await run(args);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/0 errors, 0 warnings, 0 infos, and \d+ known findings/);
  });

  it('exits with 1 if the coverage is too small', async () => {
    const { code, stderr } = await run([
      'check',
      'vijil',
      '--base-url',
      mock.url('vijil'),
      '--read-only',
      '--fail-under-coverage',
      '0.9',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('Coverage is 0.50, less than 0.9.');
  });
});

describe('evalwire proxy', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends at %s with a HAR and a summary, and prints no credential',
    async (signal) => {
      const har = join(folder, `${signal}.har`);
      const child = start(['proxy', 'vijil', '--upstream', broken, '--port', '0', '--har', har]);
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (text) => {
        stdout += text;
      });
      child.stderr.on('data', (text) => {
        stderr += text;
      });
      await expect.poll(() => stderr, { timeout: 20_000 }).toContain('passes on to');
      const url = /http:\S+/.exec(stderr)?.[0];
      await (await fetch(`${url}/v1/evaluations`, { headers: { authorization: `Bearer ${KEY}` } })).text();
      await expect.poll(() => stderr).toContain('error schema listEvaluations /response/body/data');
      const code = new Promise((resolve) => child.once('close', resolve));
      child.kill(signal);
      expect(await code).toBe(1);
      expect(stdout).toContain('listEvaluations  200 × 1');
      expect(existsSync(har)).toBe(true);
      for (const text of [stdout, stderr, readFileSync(har, 'utf8')]) expect(text).not.toContain(KEY);
      const checked = await run(['check', 'vijil', '--har', har, '--base-url', broken]);
      expect(checked.code).toBe(1);
    },
  );

  it('exits with 1 and leaves no file if its port is taken, and with 2 without a server', async () => {
    const { port } = new URL(mock.url('vijil'));
    const har = join(folder, 'taken.har');
    const taken = await run(['proxy', 'vijil', '--upstream', broken, '--port', port, '--har', har]);
    expect([taken.code, taken.failure.message]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
    expect(existsSync(har)).toBe(false);
    expect((await run(['proxy', 'vijil'])).code).toBe(2);
  });
});

it('evalwire check refuses what is not a HAR', async () => {
  const file = join(folder, 'wrong.har');
  writeFileSync(file, '{"log": {}}');
  expect((await run(['check', 'vijil', '--har', file])).failure.message).toBe(
    'This is not a HAR: it has no log.entries.',
  );
});
