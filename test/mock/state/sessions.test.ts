/** Limits of sessions and of seeded objects. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../../src/mock/index.ts';
import { caller, startToy } from '../toy.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startToy();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const call = caller(() => mock.url('toy'));
const control = caller(() => mock.url());
const labels = async (session?: string) => {
  const headers: Record<string, string> = session === undefined ? {} : { 'x-evalwire-session': session };
  const { body } = await call('GET', '/v2/shelves', undefined, headers);
  return (body as { label: string }[]).map(({ label }) => label);
};
const MIB = 1024 * 1024;
const heavy = (id: number, megabytes: number) => ({ toy: { shelf: [{ id, label: 'x'.repeat(megabytes * MIB) }] } });
const heapAfter = async (run: () => Promise<unknown>) => {
  const before = process.memoryUsage();
  await run();
  const after = process.memoryUsage();
  return (after.heapUsed + after.external - before.heapUsed - before.external) / MIB;
};

describe('a seed for every session', () => {
  test('is copied into existing and future sessions', async () => {
    expect(await labels('early')).toEqual(['first']);
    await mock.seed({ toy: { shelf: [{ id: 20, label: 'seeded' }] } });
    expect(await labels('early')).toEqual(['first', 'seeded']);
    expect(await labels('late')).toEqual(['first', 'seeded']);
  });

  test('is copied, so that a change in one session does not affect another', async () => {
    const row = { id: 20, label: 'seeded' };
    await mock.seed({ toy: { shelf: [row] } });
    row.label = 'changed by the caller';
    const entry = (await mock.store('toy', 'a')).find('shelf', 20);
    Object.assign(entry?.value ?? {}, { label: 'changed in a' });
    expect(await labels('a')).toEqual(['first', 'changed in a']);
    expect(await labels('b')).toEqual(['first', 'seeded']);
  });

  test('replaces the row of the same id, however often it is sent', async () => {
    // Together they are above the limit of 32 MiB.
    for (let n = 0; n < 6; n++)
      expect((await control('POST', '/_evalwire/seed', heavy(20, 9 - (n % 2)))).status).toBe(204);
    expect((await labels()).map((label) => label.length)).toEqual([5, 8 * MIB]);
  });

  test('is not copied into sessions that do not use it', async () => {
    for (let n = 0; n < 30; n++) await labels(`idle ${n}`);
    const grown = await heapAfter(async () => {
      for (let id = 1; id <= 3; id++) await mock.seed(heavy(id, 9));
    });
    expect(grown).toBeLessThan(200);
  });

  test('is rejected with a reason beyond 32 MiB, and the mock continues', async () => {
    for (let id = 1; id <= 3; id++) expect((await control('POST', '/_evalwire/seed', heavy(id, 9))).status).toBe(204);
    const { status, body } = await control('POST', '/_evalwire/seed', heavy(4, 9));
    expect([status, body.error]).toEqual([400, expect.stringMatching(/would take \d+ bytes; the limit is 33554432/)]);
    expect(await labels()).toHaveLength(4);
    mock.reset();
    expect((await control('POST', '/_evalwire/seed', heavy(4, 9))).status).toBe(204);
  });

  test('counts every row, so that too many small ones are also rejected', async () => {
    const rows = Array.from({ length: 40_000 }, (_, id) => ({ id }));
    await expect(mock.seed({ toy: { shelf: rows } })).rejects.toThrow(RangeError);
    expect(await labels()).toEqual(['first']);
  });
});

test('a seed for one session counts towards the bytes of all sessions: the oldest are evicted', async () => {
  for (let n = 0; n < 20; n++) await mock.seed(heavy(20, 9), `session ${n}`);
  const kept: number[] = [];
  for (let n = 19; n >= 0; n--) {
    const store = await mock.store('toy', `session ${n}`);
    if (store.find('shelf', 20)) kept.push(n);
  }
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.length * 9).toBeLessThanOrEqual(128 + 9);
  expect(kept[0]).toBe(19);
});

test('at most 500 sessions are kept, the unnamed one always', async () => {
  await mock.seed({ toy: { shelf: [{ id: 20, label: 'default' }] } }, '');
  await mock.seed({ toy: { shelf: [{ id: 20, label: 'oldest' }] } }, 'oldest');
  for (let n = 0; n < 500; n++) await mock.store('toy', `session ${n}`);
  expect(await labels()).toContain('default');
  expect(await labels('oldest')).toEqual(['first']);
});
