import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Finished, run, start, startServices } from '../support.ts';

const COUNT = 50;
const folder = mkdtempSync(join(tmpdir(), 'evalwire-prodloop-'));
const calls = join(folder, 'calls');
const RUN = [
  ...['prodloop', calls, '--parameter', 'scope_boundary_testing', '--parameter', 'closing_verbatim_delivery'],
  ...['--parameter', 'pause_profile', '--prompt', 'Be polite.'],
];

let mock: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  mock = await startServices();
  mkdirSync(join(calls, 'more'), { recursive: true });
  for (let i = 1; i <= COUNT; i++) writeFileSync(join(calls, i % 2 ? '' : 'more', `call-${i}.wav`), `recording ${i}`);
  writeFileSync(join(calls, 'notes.txt'), 'not a recording');
});
beforeEach(async () => {
  await mock.reset();
  mock.faults.clear();
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

const evalwire = (...args: string[]): Promise<Finished> => mock.evalwire('run', ...args);

/** How often each recording was sent, by its file name. */
function countRequests(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { body } of mock.requests({ operation: 'evaluateCall' })) {
    // An upload that the kill cut off has no body and was not evaluated.
    const name = (body as { audio_file: string } | undefined)?.audio_file;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Starts a slow run and sends it a signal when `cases` cases have ended. */
async function interrupt(args: string[], cases: number, signal: NodeJS.Signals) {
  mock.faults.add({ operation: 'evaluateCall', delay: 60 });
  const child = start(['run', ...args, '--base-url', mock.url('prodloop')]);
  let stderr = '';
  let isSent = false;
  child.stderr.on('data', (data) => {
    stderr += data;
    if (isSent || (stderr.match(/^\[\d+\//gm)?.length ?? 0) < cases) return;
    isSent = true;
    child.kill(signal);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  mock.faults.clear();
  return { code, stderr };
}

const getFinished = (state: string) =>
  readFileSync(state, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).case.split('/').at(-1) as string);

describe('evalwire run prodloop', () => {
  it('evaluates every recording of a folder and scores the proportion of "true" verdicts', async () => {
    const { code, stdout, stderr } = await evalwire(...RUN);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.summary).toMatchObject({ total: COUNT, errors: 0 });
    const { facts, score } = report;
    expect(score).toBe(facts['verdicts "true"'] / (facts['verdicts "true"'] + facts['verdicts "false"']));
    expect(report.cases[0].details.pause_profile).toMatchObject({ pause_count: 4 });
    expect(stderr.match(/^\[\d+\/50\] /gm)).toHaveLength(COUNT);
    expect([...countRequests().values()]).toEqual(Array(COUNT).fill(1));
  });

  it('resumes after a kill and does not evaluate a finished recording again', async () => {
    const state = join(folder, 'killed.ndjson');
    await interrupt([...RUN, '--state', state], 20, 'SIGKILL');
    const finished = getFinished(state);
    expect(finished.length).toBeGreaterThanOrEqual(20);
    expect(finished.length).toBeLessThan(COUNT);
    // A line that the kill cut off.
    appendFileSync(state, '{"case":"calls/call-');
    const { code, stdout, stderr } = await evalwire(...RUN, '--state', state);
    expect(code).toBe(0);
    expect(stderr).toContain(`${finished.length} of ${COUNT} recordings are in`);
    expect(JSON.parse(stdout).summary.total).toBe(COUNT);
    const counts = countRequests();
    expect(counts.size).toBe(COUNT);
    expect(finished.filter((name) => counts.get(name) !== 1)).toEqual([]);
    // Only a call that was in flight at the kill may be sent again.
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThanOrEqual(COUNT + 4);
    expect(new Set(getFinished(state)).size).toBe(COUNT);
    expect(getFinished(state)).toHaveLength(COUNT);
    const again = await evalwire(...RUN, '--state', state);
    expect(JSON.parse(again.stdout).cases).toEqual(JSON.parse(stdout).cases);
    expect([...countRequests().values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('finishes the calls in flight on Ctrl-C, so that a resumed run sends each recording once', async () => {
    const state = join(folder, 'interrupted.ndjson');
    const { code, stderr } = await interrupt([...RUN, '--state', state], 10, 'SIGINT');
    expect(code).toBe(130);
    expect(JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ error: 'Interrupted' });
    expect((await evalwire(...RUN, '--state', state)).code).toBe(0);
    const counts = countRequests();
    expect([counts.size, ...new Set(counts.values())]).toEqual([COUNT, 1]);
    // Nor was an upload cut off.
    expect(mock.requests({ operation: 'evaluateCall' })).toHaveLength(COUNT);
  });

  it('rejects a state file whose options or recordings differ, and names the recording', async () => {
    const state = join(folder, 'stale.ndjson');
    const path = join(folder, 'a.wav');
    writeFileSync(path, 'first');
    const args = ['prodloop', path, '--parameter', 'pause_profile', '--state', state];
    expect((await evalwire(...args)).code).toBe(0);
    const other = await evalwire(...args, '--parameter', 'audio_artifacts');
    expect([other.code, other.failure.message]).toEqual([
      2,
      expect.stringMatching(/a\.wav was evaluated with other options/),
    ]);
    writeFileSync(path, 'second');
    const changed = await evalwire(...args);
    expect([changed.code, changed.failure.message]).toEqual([2, expect.stringMatching(/a\.wav has changed since/)]);
    expect(mock.requests({ operation: 'evaluateCall' })).toHaveLength(1);
  });

  it.each(['{"a":1}\n', 'a list of mine', '{"case":"x"}\n'])(
    'refuses the file %j as a state file and leaves it',
    async (text) => {
      const state = join(folder, 'mine.txt');
      writeFileSync(state, text);
      const { code } = await evalwire(...RUN, '--state', state);
      expect([code, readFileSync(state, 'utf8')]).toEqual([2, text]);
    },
  );

  it('counts a failed call as an error without effect on scores, and retries it in the next run', async () => {
    const state = join(folder, 'errors.ndjson');
    mock.faults.add({ operation: 'evaluateCall', status: 500, after: 8, times: 2 });
    const first = await evalwire(...RUN, '--state', state);
    const report = JSON.parse(first.stdout);
    expect([first.code, report.summary.errors]).toEqual([1, 2]);
    expect(first.stderr).toContain('Not good: 2 calls failed');
    const second = await evalwire(...RUN, '--state', state);
    expect([second.code, JSON.parse(second.stdout).summary.errors]).toEqual([0, 0]);
    expect(JSON.parse(second.stdout).score).toBe(report.score);
  });

  it('stops immediately if the credential is rejected before any call succeeds', async () => {
    const env = { PRODLOOP_API_KEY: 'sk_live_revoked' };
    const { code, stdout, failure } = await run(['run', ...RUN, '--base-url', mock.url('prodloop')], { env });
    expect([code, stdout, failure.status]).toEqual([1, '', 401]);
    expect(mock.requests({ operation: 'evaluateCall' }).length).toBeLessThanOrEqual(4);
  });

  it('exits with 4 if the time of the whole run is up', async () => {
    mock.faults.add({ operation: 'evaluateCall', delay: 5_000 });
    const { code, stdout, failure } = await evalwire(...RUN, '--timeout', '200ms');
    expect([code, stdout]).toEqual([4, '']);
    expect(failure.message).toContain('0 of 50 recordings are evaluated');
  });

  it.each([
    [['--interval', '1s'], 'takes no --interval'],
    [['--concurrency', '0'], 'must be at least 1'],
    [['--shard', '3/2'], '--shard must be'],
    [['--shard', '1/51'], 'there are only 50 recordings'],
    [['--shard', '1/2', '--fail-under', '0.5'], 'Pass it to evalwire merge'],
    [['--prompt', '@none.txt'], 'twice'],
  ])('rejects the arguments %j', async (args, message) => {
    const { code, failure } = await evalwire(...RUN, ...args);
    expect([code, failure.message]).toEqual([2, expect.stringContaining(message)]);
    expect(mock.requests({ operation: 'evaluateCall' })).toEqual([]);
  });

  it('rejects --fail-under if no parameter has a verdict', async () => {
    const { code, failure } = await evalwire('prodloop', calls, '--parameter', 'pause_profile', '--fail-under', '0.5');
    expect([code, failure.message]).toEqual([2, expect.stringContaining('gives no score')]);
  });
});
