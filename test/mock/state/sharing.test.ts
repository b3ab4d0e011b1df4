/** `Sessions` without a server: which objects a session sees, and which session is evicted. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Clock } from '../../../src/mock/state/clock.ts';
import type { Seed } from '../../../src/mock/state/model.ts';
import { Sessions } from '../../../src/mock/state/sessions.ts';
import type { Story } from '../../../src/mock/story/story.ts';

const MIB = 1024 * 1024;
const source = {
  story: { resources: { shelf: {}, box: { id: 'key', parents: { shelfId: 'shelf' } } } } as unknown as Story,
  seeds: [{ shelf: [{ id: 1 }] }] as Seed[],
};
const idField = (resource: string) => (resource === 'box' ? 'key' : 'id');

let sessions: Sessions;
beforeEach(() => {
  sessions = new Sessions({ by: 'polls' }, new Clock());
});
const open = (session: string, service = 'toy') => sessions.store(session, service, source);
const ids = (session: string, service = 'toy') =>
  open(session, service)
    .list('shelf')
    .map(({ id }) => id);
const seed = (seeded: Seed, service = 'toy') => sessions.seed(service, seeded, idField);

describe('store', () => {
  test('is the same for the same session and service, and starts with the seeds', () => {
    const first = open('a');
    expect(open('a')).toBe(first);
    first.create('shelf', { id: 2 });
    expect([ids('a'), ids('b'), ids('a', 'other')]).toEqual([[1, 2], [1], [1]]);
    expect(ids('a')).toEqual([1, 2]);
  });

  test('starts again after the reset of its session, or of all', () => {
    for (const session of ['a', 'b']) open(session).create('shelf', { id: 2 });
    sessions.reset('a');
    expect([ids('a'), ids('b')]).toEqual([[1], [1, 2]]);
    sessions.reset();
    expect(ids('b')).toEqual([1]);
  });
});

test('stores follow the clock', () => {
  const clock = new Clock();
  clock.advance(3_600_000);
  const ahead = new Sessions({ by: 'polls' }, clock).store('a', 'toy', source);
  expect(ahead.now() - Date.now()).toBeGreaterThan(3_500_000);
});

describe('seed', () => {
  test('reaches the sessions of its service, present and future, once', () => {
    ids('early');
    seed({ shelf: [{ id: 2 }] });
    seed({ shelf: [{ id: 3 }] }, 'other');
    expect([ids('early'), ids('late'), ids('early', 'other')]).toEqual([
      [1, 2],
      [1, 2],
      [1, 3],
    ]);
    open('early').delete('shelf', 2);
    seed({ shelf: [{ id: 4 }] });
    expect(ids('early')).toEqual([1, 4]);
  });

  test('adds every row that has no id', () => {
    seed({ shelf: [{}, {}] });
    seed({ shelf: [{}] });
    expect(ids('a')).toHaveLength(4);
  });

  test('replaces a row with the same id below the same owners only', () => {
    for (const label of ['old', 'new']) {
      seed({ box: [{ key: 'x', label, $parents: { shelfId: '1' } }] });
      if (label === 'old') seed({ box: [{ key: 'x', label: 'other', $parents: { shelfId: '2' } }] });
    }
    const labels = open('a')
      .list('box')
      .map(({ value }) => value.label);
    expect(labels.sort()).toEqual(['new', 'other']);
  });

  test('is limited to 32 MiB of objects for all services; what would exceed that is not added at all', () => {
    const half = 'x'.repeat(16 * MIB - 3000);
    seed({ shelf: [{ id: 2, half }] });
    seed({ shelf: [{ id: 2, half }] }, 'other');
    expect(() => seed({ shelf: [{ id: 3 }, { id: 4, half: 'x'.repeat(5000) }] })).toThrow(
      /^The seeded objects would take \d+ bytes; the limit is 33554432\. Reset the mock or seed fewer objects\.$/,
    );
    expect(ids('a')).toEqual([1, 2]);
    seed({ shelf: [{ id: 2, half }] });
    seed({ shelf: [{ id: 2 }] });
    seed({ shelf: [{ id: 3, half }] });
    expect(() => seed({ shelf: [{ id: 4, half }] })).toThrow(RangeError);
    sessions.reset();
    seed({ shelf: [{ id: 4, half }] });
    expect(ids('a')).toEqual([1, 4]);
  });

  test('can be of exactly 32 MiB', () => {
    const row = { id: 2, text: '' };
    const text = 'x'.repeat(32 * MIB - 1024 - JSON.stringify(row).length);
    expect(() => seed({ shelf: [{ ...row, text: `${text}x` }] })).toThrow(RangeError);
    expect(() => seed({ shelf: [{ ...row, text }] })).not.toThrow();
  });

  test('counts each object with 1 KiB besides its fields', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));
    expect(() => seed({ shelf: rows(32 * 1024) })).toThrow(RangeError);
    expect(() => seed({ shelf: rows(32 * 1000) })).not.toThrow();
  });
});

describe('eviction', () => {
  const mark = (session: string, size: number) => {
    open(session).create('box', { key: 'mark' }, { size });
  };
  const isKept = (session: string) => open(session).find('box', 'mark') !== undefined;

  test('removes the least recently used session beyond 500, never the unnamed one', () => {
    mark('', 0);
    mark('first', 0);
    mark('second', 0);
    for (let n = 0; n < 497; n++) open(`session ${n}`);
    open('first');
    open('one more');
    expect(isKept('')).toBe(true);
    expect(isKept('first')).toBe(true);
    expect(isKept('second')).toBe(false);
  });

  test('removes sessions while all together have more than 128 MiB', () => {
    for (let n = 0; n < 6; n++) mark(`session ${n}`, 30 * MIB);
    sessions.recordUsage(MIB);
    expect([0, 1, 2, 3, 4, 5].map((n) => isKept(`session ${n}`))).toEqual([false, false, true, true, true, true]);
  });

  test('removes nothing while they have exactly 128 MiB', () => {
    for (let n = 0; n < 4; n++) mark(`session ${n}`, 32 * MIB - 1024 - open(`session ${n}`).bytes);
    sessions.recordUsage(MIB);
    expect([0, 1, 2, 3].map((n) => isKept(`session ${n}`))).toEqual([true, true, true, true]);
    open('session 3').create('shelf', { id: 2 });
    sessions.recordUsage(MIB);
    expect([isKept('session 1'), isKept('session 0')]).toEqual([true, false]);
  });

  test('adds up the bytes of sessions only after each MiB of bodies', () => {
    for (let n = 0; n < 5; n++) mark(`session ${n}`, 30 * MIB);
    sessions.recordUsage(MIB - 1);
    expect(isKept('session 0')).toBe(true);
    sessions.recordUsage(1);
    expect([isKept('session 1'), isKept('session 0')]).toEqual([false, true]);
  });

  test('keeps the session in use, even if it alone has too much', () => {
    for (let n = 0; n < 5; n++)
      sessions.store('large', `service ${n}`, source).create('box', { key: 'mark' }, { size: 30 * MIB });
    sessions.recordUsage(MIB);
    open('another');
    expect(sessions.store('large', 'service 4', source).find('box', 'mark')).toBeDefined();
  });

  test('follows a seed for one session, and the copies of a seed for every session', () => {
    for (let n = 0; n < 5; n++) mark(`session ${n}`, 30 * MIB);
    sessions.seedSession(open('session 4'), { shelf: [{ id: 3 }] });
    expect(ids('session 4')).toEqual([1, 3]);
    sessions.seedSession(open('session 4'), { shelf: [{ id: 2, text: 'x'.repeat(MIB) }] });
    expect(isKept('session 0')).toBe(false);
    mark('session 5', 30 * MIB);
    seed({ shelf: [{ id: 2, text: 'x'.repeat(MIB) }] });
    open('session 5');
    expect(isKept('session 1')).toBe(false);
  });
});
