import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run, start, startServices } from './support.ts';

let mock: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  mock = await startServices();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const wait = (...args: string[]) => mock.evalwire('wait', ...args, '--interval', '10ms');

describe('evalwire wait', () => {
  it('prints the last state as JSON and a line per new status, and exits with 0', async () => {
    await mock.seed({ vijil: { evaluation: [{ id: 'e1', status: 'pending' }] } });
    const { code, stdout, stderr } = await wait('vijil', 'evaluation', 'e1');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'e1', status: 'completed' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.at(0)).toMatch(/^evaluation e1: (pending|running)/);
    expect(lines.at(-1)).toMatch(/^evaluation e1: completed 100 % \(\d+ s\)$/);
    expect(new Set(lines.map((line) => line.split(/[:(]/)[1])).size).toBe(lines.length);
  });

  it('exits with 1 if the job failed, and still prints its state', async () => {
    await mock.seed({ vijil: { evaluation: [{ id: 'e2', status: 'failed' }] } });
    const { code, stdout, stderr } = await wait('vijil', 'evaluation', 'e2');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed' });
    expect(stderr).toMatch(/did not complete: failed\.\n$/);
  });

  it.each([
    ['prodloop', 'simulation', ['sim_1']],
    ['mutagent', 'evaluation', ['275']],
    ['promptic', 'evaluation', ['8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925', '5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5']],
    ['ptm', 'run', ['run-1']],
  ])('waits for %s %s', async (service, kind, ids) => {
    if (service === 'mutagent') await mock.evalwire('call', 'mutagent', 'runEvaluation', `id=${ids[0]}`);
    const { code, stdout, stderr } = await wait(service, kind, ...ids);
    expect([code, stderr]).toEqual([0, expect.stringContaining(kind)]);
    expect(JSON.parse(stdout)).toBeTypeOf('object');
  });

  it('waits for an experiment and an optimization that were started', async () => {
    const experimentId = 'e92a6b40-18d7-4c3f-b5e1-60f4d7a9c258';
    await mock.evalwire('call', 'promptic', 'startExperiment', `experimentId=${experimentId}`);
    const experiment = await wait('promptic', 'experiment', experimentId);
    expect([experiment.code, JSON.parse(experiment.stdout).experimentStatus]).toEqual([0, 'completed']);
    await mock.evalwire('call', 'ptm', 'submitOptimization', 'prompt_id=my_team.summarizer');
    const optimization = await wait('ptm', 'optimization', 'my_team.summarizer');
    expect([optimization.code, JSON.parse(optimization.stdout).status]).toEqual([0, 'completed']);
  });

  it('exits with 1 if no optimization is active', async () => {
    const server = await startServer({});
    const { code, stdout, stderr } = await run(['wait', 'ptm', 'optimization', 'p1', '--base-url', server.url]);
    server.close();
    expect([code, stdout]).toEqual([1, '{}\n']);
    expect(stderr).toContain('no optimization is active');
  });

  it('exits with 4, with an empty stdout, if the time is up', async () => {
    const server = await startServer(RUNNING);
    const { code, stdout, failure } = await run([
      ...['wait', 'vijil', 'evaluation', 'e3', '--timeout', '300ms', '--interval', '50ms', '--base-url', server.url],
    ]);
    server.close();
    expect([code, stdout]).toEqual([4, '']);
    expect(failure).toMatchObject({ error: 'WaitTimeoutError', lastStatus: 'running', exitCode: 4 });
  });

  it('continues through an outage and reports it', async () => {
    await mock.seed({ vijil: { evaluation: [{ id: 'e5', status: 'pending' }] } });
    mock.faults.add({ status: 503, after: 1, times: 2 });
    const { code, stderr } = await wait('vijil', 'evaluation', 'e5', '--retries', '0');
    expect(code).toBe(0);
    expect(stderr.match(/^evaluation e5: .*503/gm)).toHaveLength(1);
    expect(stderr).toMatch(/completed 100 % \(\d+ s\)\n$/);
  });

  it('exits with 3 if the server is never reached', async () => {
    const server = await startServer({});
    server.close();
    const { code, stdout } = await run([
      'wait',
      'vijil',
      'evaluation',
      'e',
      '--base-url',
      server.url,
      '--retries',
      '0',
    ]);
    expect([code, stdout]).toEqual([3, '']);
  });

  it('ends on Ctrl-C with 130 and says how to resume', async () => {
    const server = await startServer(RUNNING);
    const child = start(['wait', 'vijil', 'evaluation', 'e4', '--base-url', server.url]);
    let stderr = '';
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
      if (stderr.endsWith(')\n')) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    server.close();
    expect([code, stdout]).toEqual([130, '']);
    expect(JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '')).toEqual({
      error: 'Interrupted',
      message: 'Interrupted. The evaluation continues; resume with: evalwire wait vijil evaluation e4',
      exitCode: 130,
    });
  });

  it.each([
    [['vijil', 'evalution', 'e'], 'Did you mean "evaluation"?'],
    [['vijil', 'evaluation'], 'needs <evaluation_id>'],
    [['promptic', 'evaluation', 'c'], 'needs <componentId> <evaluationId>'],
    [['vijil', 'evaluation', 'e', '--timeout', '10'], '--timeout must be a duration'],
    [['vijil', 'evaluation', 'e', '--interval', 'x'], '--interval must be a duration'],
  ])('%j is wrong use', async (args, message) => {
    const { code, stdout, failure } = await run(['wait', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(failure.message).toContain(message);
  });

  it('exits with 1 and an empty stdout if the job is unknown', async () => {
    mock.faults.add({ status: 404, times: 1 });
    const { code, stdout, failure } = await wait('vijil', 'evaluation', 'none');
    mock.faults.clear();
    expect([code, stdout, failure.status]).toEqual([1, '', 404]);
  });
});

/** A job that never ends. */
const RUNNING = { id: 'e', status: 'running', progress: 10, completed: 1, total: 10, started_at: null };

/** A server that responds with the same body to every request. */
async function startServer(body: object) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
