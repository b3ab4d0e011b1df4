import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml } from '../support/xml.ts';
import { run, startServices } from './support.ts';

const COUNT = 11;
const SHARDS = 3;
const folder = mkdtempSync(join(tmpdir(), 'evalwire-merge-'));
const file = (name: string) => join(folder, name);
const RUN = ['prodloop', file('calls'), '--parameter', 'closing_verbatim_delivery', '--prompt', 'Be polite.'];
const shards = Array.from({ length: SHARDS }, (_, i) => file(`shard-${i + 1}.json`));

let whole: any;
beforeAll(async () => {
  const mock = await startServices();
  mkdirSync(file('calls'));
  for (let i = 0; i < COUNT; i++) writeFileSync(file(`calls/call-${i}.mp3`), `recording ${i}`);
  whole = JSON.parse((await mock.evalwire('run', ...RUN)).stdout);
  for (const [i, path] of shards.entries())
    await mock.evalwire('run', ...RUN, '--shard', `${i + 1}/${SHARDS}`, '--report', path);
  const other = RUN.with(-1, 'Be brief.');
  await mock.evalwire('run', ...other, '--shard', '2/3', '--report', file('other-options.json'));
  await mock.evalwire('run', ...RUN, '--shard', '2/2', '--report', file('of-two.json'));
  await mock.close();
  writeFileSync(file('whole.json'), JSON.stringify(whole));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A report without what differs from run to run. */
function withoutTimes(report: any) {
  const { startedAt: _, durationMs: __, cases, ...rest } = report;
  return { ...rest, cases: cases.map(({ durationMs: ___, ...entry }: any) => entry) };
}

describe('evalwire merge', () => {
  it('makes of all shards, in any order, the report of the whole run', async () => {
    const { code, stdout } = await run(['merge', ...shards.toReversed()]);
    expect(code).toBe(0);
    expect(withoutTimes(JSON.parse(stdout))).toEqual(withoutTimes(whole));
    const sizes = shards.map((path) => JSON.parse(readFileSync(path, 'utf8')).cases.length);
    expect(sizes).toEqual([4, 4, 3]);
  });

  it('applies the threshold to the whole and writes reports', async () => {
    const { code, stderr } = await run(['merge', ...shards, '--fail-under', '1', '--report', file('merged.xml')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`the score ${whole.score} is below 1`)]);
    expect(parseXml(readFileSync(file('merged.xml'), 'utf8')).testsuites['@tests']).toBe(String(COUNT + 1));
    expect((await run(['merge', ...shards, '--fail-under', String(whole.score)])).code).toBe(0);
  });

  it.each([
    [[0, 1], [], 'Missing: shard 3/3. All 3 are needed.'],
    [[0, 1, 2, 1], [], 'Shard 2/3 is given twice: '],
    [[0, 2], ['other-options.json'], 'other-options.json was run with other options than '],
    [[0], ['of-two.json'], 'of-two.json is shard 2/2, but '],
    [[0], ['whole.json'], 'whole.json is the report of a whole run'],
    [[], ['none.json'], 'none.json cannot be read'],
  ])('refuses shards %j with %j', async (indexes, others, message) => {
    const { code, stdout, failure } = await run([
      'merge',
      ...indexes.map((i) => shards[i] as string),
      ...others.map(file),
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(failure.message).toContain(message);
  });
});
