import { describe, expect, test } from 'vitest';
import { Clock } from '../../../src/mock/state/clock.ts';
import type { Resources, Seed } from '../../../src/mock/state/model.ts';
import { ServiceStore } from '../../../src/mock/state/store.ts';

const MIB = 1024 * 1024;
const resources: Resources = {
  shelf: {},
  box: { parents: { shelfId: 'shelf' }, belongsTo: { roomId: 'room' }, keys: ['label', 'shortName'] },
  item: { parents: { shelfId: 'shelf', boxId: 'box' } },
  room: {},
  note: { parents: { itemId: 'item' } },
  ticket: { id: 'number', newId: (n, uuid) => `T-${n}-${uuid().length}` },
  run: {
    job: { field: 'state', steps: [{ state: 'queued' }, { state: 'running' }, { state: 'done' }], ends: ['failed'] },
  },
};

function createStore(seeds: readonly Seed[] = []): ServiceStore {
  return new ServiceStore({ resources }, { by: 'polls' }, seeds, new Clock());
}

describe('the byte count', () => {
  test('adds up the sizes of the objects, and drops them with the objects', () => {
    const store = createStore();
    expect(store.bytes).toBe(0);
    const first = store.create('shelf', { id: 1 }, { size: 500 });
    const second = store.create('room', { id: 1 }, { size: 700 });
    expect(store.bytes).toBe(first.size + second.size);
    expect(first.size).toBeGreaterThan(500);
    store.delete('shelf', 1);
    expect(store.bytes).toBe(second.size);
    store.delete('room', 1);
    expect(store.bytes).toBe(0);
  });

  test('counts an object once if another one takes its id', () => {
    const store = createStore();
    store.create('shelf', { id: 1 }, { size: 5 * MIB });
    const second = store.create('shelf', { id: 1 }, { size: 100 });
    expect(store.bytes).toBe(second.size);
  });

  test('is not changed by the deletion of an object that does not exist', () => {
    const store = createStore();
    const { size } = store.create('shelf', { id: 1 });
    store.delete('shelf', 2);
    store.delete('shelf', 2);
    expect(store.bytes).toBe(size);
  });

  test('counts the objects that are evicted no longer', () => {
    const store = createStore();
    for (let id = 1; id <= 5; id++) store.create('shelf', { id }, { size: 10 * MIB });
    expect(store.list('shelf').map(({ id }) => id)).toEqual([3, 4, 5]);
    expect(store.bytes).toBe(store.list('shelf').reduce((sum, { size }) => sum + size, 0));
  });

  test('keeps the newest object even if it alone is too large', () => {
    const store = createStore();
    store.create('shelf', { id: 1 });
    store.create('shelf', { id: 2 }, { size: 40 * MIB });
    expect(store.list('shelf').map(({ id }) => id)).toEqual([2]);
  });

  test('drops what a deleted owner owns', () => {
    const store = createStore();
    store.create('shelf', { id: 1 });
    store.create('box', { id: 1 }, { parents: { shelfId: '1' }, size: 300 });
    store.delete('shelf', 1);
    expect(store.bytes).toBe(0);
  });
});

describe('delete', () => {
  test('deletes what the object owns by path argument, and what that owns', () => {
    const store = createStore();
    for (const id of ['1', '2']) {
      store.create('shelf', { id });
      store.create('box', { id: 'a' }, { parents: { shelfId: id } });
      store.create('item', { id: 'x' }, { parents: { shelfId: id, boxId: 'a' } });
    }
    store.delete('shelf', '1');
    expect(store.list('box').map(({ parents }) => parents)).toEqual([{ shelfId: '2' }]);
    expect(store.list('item').map(({ parents }) => parents)).toEqual([{ shelfId: '2', boxId: 'a' }]);
    expect(store.isGone('box', 'a', { shelfId: '1' })).toBe(true);
    expect(store.isGone('box', 'a', { shelfId: '2' })).toBe(false);
  });

  test('deletes what names the object as its owner in a field', () => {
    const store = createStore();
    store.create('room', { id: 7 });
    store.create('box', { id: 'a', roomId: 7 });
    store.create('box', { id: 'b', roomId: 8 });
    store.delete('room', '7');
    expect(store.list('box').map(({ id }) => id)).toEqual(['b']);
  });

  test('leaves alone what another kind with the same id owns', () => {
    const store = createStore();
    store.create('box', { id: 'a', roomId: 1 });
    store.create('box', { id: 'b' }, { parents: { shelfId: '1' } });
    store.delete('item', '1');
    expect(store.list('box').map(({ id }) => id)).toEqual(['a', 'b']);
    store.delete('shelf', '1');
    expect(store.list('box').map(({ id }) => id)).toEqual(['a']);
    store.create('box', { id: 'b' }, { parents: { shelfId: '1' } });
    store.delete('room', 1);
    expect(store.list('box').map(({ id }) => id)).toEqual(['b']);
  });

  test('deletes what names only the nearest of several owners', () => {
    const store = createStore();
    store.create('item', { id: 'x' }, { parents: { shelfId: '1', boxId: 'a' } });
    store.create('note', { id: 'n' }, { parents: { itemId: 'x' } });
    store.delete('item', 'x', { shelfId: '1', boxId: 'a' });
    expect(store.list('note')).toEqual([]);
  });

  test('deletes what an object owns even if the object was never created', () => {
    const store = createStore();
    store.create('box', { id: 'a' }, { parents: { shelfId: '9' } });
    store.delete('shelf', '9');
    expect(store.list('box')).toEqual([]);
  });

  test('makes the id and the other keys count as deleted until they are created again', () => {
    const store = createStore();
    store.create('box', { id: 'a', label: 'tools' });
    expect(store.find('box', 'tools')?.id).toBe('a');
    store.delete('box', 'tools');
    expect([store.find('box', 'a'), store.find('box', 'tools')]).toEqual([undefined, undefined]);
    expect([store.isGone('box', 'a'), store.isGone('box', 'tools')]).toEqual([true, true]);
    store.create('box', { id: 'b', label: 'tools' });
    expect([store.isGone('box', 'a'), store.isGone('box', 'tools')]).toEqual([true, false]);
  });
});

test('listBy compares fields as text and never matches an unset one', () => {
  const store = createStore([{ box: [{ id: 'a', roomId: 7 }, { id: 'b' }] }]);
  expect(store.listBy('box', { roomId: '7' }).map(({ id }) => id)).toEqual(['a']);
  expect(store.listBy('box', { roomId: undefined })).toEqual([]);
});

test('listBy needs every field, and returns the oldest first', () => {
  const store = createStore([
    {
      box: [
        { id: 'a', roomId: 7, label: 'x' },
        { id: 'b', roomId: 7, label: 'y' },
        { id: 'c', roomId: '7', label: 'x' },
      ],
    },
  ]);
  expect(store.listBy('box', { roomId: 7, label: 'x' }).map(({ id }) => id)).toEqual(['a', 'c']);
});

describe('create', () => {
  test('takes the id of the object, or creates one', () => {
    const store = createStore();
    expect(store.create('room', { id: 7 }).id).toBe(7);
    const { id, value } = store.create('room', { label: 'x' });
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(value).toEqual({ label: 'x', id });
    expect(store.find('room', id)?.value).toEqual(value);
  });

  test('lets the story write ids that count up, in the field that it names', () => {
    const store = createStore();
    expect(store.create('ticket', {}).value).toEqual({ number: 'T-1-36' });
    expect(store.create('ticket', { number: 'mine' }).id).toBe('mine');
    expect(store.create('ticket', {}).id).toBe('T-3-36');
    expect(store.buildEntry('ticket', {}).id).toBe('T-3-36');
    expect(store.list('ticket')).toHaveLength(3);
  });

  test('copies the fields, and replaces an object with the same id below the same owners only', () => {
    const store = createStore();
    const fields = { id: 'a', label: 'first' };
    store.create('box', fields, { parents: { shelfId: '1' } });
    fields.label = 'changed';
    store.create('box', { id: 'a', label: 'second' }, { parents: { shelfId: '2' } });
    expect(store.list('box').map(({ value }) => value.label)).toEqual(['first', 'second']);
    store.create('box', { id: 'a', label: 'third' }, { parents: { shelfId: '1' } });
    expect(store.list('box').map(({ value }) => value.label)).toEqual(['third', 'second']);
  });

  test('keeps the 2000 newest objects of a kind', () => {
    const store = createStore();
    for (let id = 1; id <= 2000; id++) store.create('room', { id });
    expect(store.list('room')).toHaveLength(2000);
    expect(store.find('room', 1)?.id).toBe(1);
    store.create('room', { id: 2001 });
    expect(store.list('room')).toHaveLength(2000);
    expect([store.find('room', 1), store.find('room', 2)?.id]).toEqual([undefined, 2]);
    expect(store.isGone('room', 1)).toBe(false);
  });

  test('keeps objects of exactly 32 MiB together', () => {
    const store = createStore();
    for (let id = 1; id <= 4; id++) store.create('room', { id }, { size: 8 * MIB - 1024 });
    expect(store.list('room')).toHaveLength(4);
    store.create('room', { id: 5 }, { size: 1 });
    expect(store.list('room').map(({ id }) => id)).toEqual([2, 3, 4, 5]);
  });

  test('rejects a kind that the story does not have', () => {
    expect(() => createStore().create('chair', {})).toThrow('The story has no resource "chair".');
    expect(() => new ServiceStore({}, { by: 'polls' }, [], new Clock()).create('room', {})).toThrow(
      'no resource "room"',
    );
  });
});

describe('find and list', () => {
  const store = createStore([
    {
      box: [
        { id: 'a', label: 'tools', $parents: { shelfId: '1' } },
        { id: 'a', label: 'toys', $parents: { shelfId: '2' } },
        { id: 'free', label: 'toys' },
      ],
      item: [{ id: 'x', $parents: { shelfId: '1', boxId: 'a' } }],
    },
  ]);

  test('find looks below the owners, then among the objects without owners', () => {
    expect(store.find('box', 'a', { shelfId: '2' })?.value.label).toBe('toys');
    expect(store.find('box', 'free', { shelfId: '2' })?.id).toBe('free');
    expect(store.find('box', 'a')).toBeUndefined();
    expect(store.find('item', 'x', { boxId: 'a', shelfId: '1' })?.id).toBe('x');
    expect(store.find('item', 'x', { boxId: '1', shelfId: 'a' })).toBeUndefined();
  });

  test('find accepts another key, below the owners', () => {
    expect(store.find('box', 'toys', { shelfId: '2' })?.id).toBe('a');
    expect(store.find('box', 'toys', { shelfId: '1' })).toBeUndefined();
    expect(store.find('item', 'tools', { shelfId: '1' })).toBeUndefined();
  });

  test('find accepts any of several keys, also a number', () => {
    const boxes = createStore([{ box: [{ id: 'a', label: 'tools', shortName: 7 }] }]);
    expect([boxes.find('box', 'tools')?.id, boxes.find('box', 7)?.id]).toEqual(['a', 'a']);
    boxes.delete('box', 'a');
    expect([boxes.isGone('box', 'tools'), boxes.isGone('box', 7), boxes.isGone('box', 'undefined')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('list returns the objects of all owners, or of those that it names', () => {
    expect(store.list('box').map(({ id }) => id)).toEqual(['a', 'a', 'free']);
    expect(store.list('box', { shelfId: '1' }).map(({ value }) => value.label)).toEqual(['tools']);
    expect(store.list('item', { shelfId: '1', boxId: 'b' })).toEqual([]);
  });

  test('seeded fields do not contain the owners, and do not change with the seed', () => {
    const row = { id: 1, label: { text: 'x' }, $parents: { shelfId: '1' }, $outcome: 'failed' };
    const size = JSON.stringify(row).length;
    const seeded = createStore([{ box: [row] }]);
    row.label.text = 'changed';
    expect(seeded.list('box')).toMatchObject([{ value: { id: 1, label: { text: 'x' } }, parents: { shelfId: '1' } }]);
    expect(Object.keys(seeded.list('box')[0]?.value ?? {})).toEqual(['id', 'label']);
    expect(seeded.bytes).toBe(1024 + size);
  });
});

describe('deleted ids', () => {
  test('are known below their owners, and for all owners if the object had none', () => {
    const store = createStore();
    store.create('box', { id: 'a' });
    store.delete('box', 'a', { shelfId: '1' });
    expect(store.isGone('box', 'a', { shelfId: '2' })).toBe(true);
    store.delete('box', 'never', { shelfId: '1' });
    expect([store.isGone('box', 'never', { shelfId: '1' }), store.isGone('box', 'never', { shelfId: '2' })]).toEqual([
      true,
      false,
    ]);
  });

  test('are remembered for the 2000 that were deleted last', () => {
    const store = createStore();
    for (let id = 1; id <= 2000; id++) store.delete('room', id);
    expect(store.isGone('room', 1)).toBe(true);
    store.delete('room', 2001);
    expect([store.isGone('room', 1), store.isGone('room', 2), store.isGone('room', 2001)]).toEqual([false, true, true]);
  });

  test('an owner by path argument takes along only what is below its own owners', () => {
    const store = createStore();
    for (const shelfId of ['1', '2']) {
      store.create('box', { id: 'a' }, { parents: { shelfId } });
      store.create('item', { id: 'x' }, { parents: { shelfId, boxId: 'a' } });
    }
    store.delete('box', 'a', { shelfId: '1' });
    expect(store.list('box').map(({ parents }) => parents)).toEqual([{ shelfId: '2' }]);
    expect(store.list('item').map(({ parents }) => parents)).toEqual([{ shelfId: '2', boxId: 'a' }]);
  });
});

describe('jobs', () => {
  const states = (store: ServiceStore, id: number) => {
    const entry = store.find('run', id);
    return entry && store.job('run', entry)?.state;
  };

  test('start in the first state, or in that of the seed or the option', () => {
    const store = createStore([{ run: [{ id: 1 }, { id: 2, state: 'running' }, { id: 3, state: 7 }] }]);
    store.create('run', { id: 4 }, { state: 'done' });
    expect([1, 2, 3, 4].map((id) => states(store, id))).toEqual(['queued', 'running', 'queued', 'done']);
  });

  test('advance with polls, not with views, to the outcome that was set', () => {
    const store = createStore([{ run: [{ id: 1, $outcome: 'failed' }, { id: 2 }, { id: 3 }] }]);
    const entry = store.find('run', 2);
    if (!entry) throw new Error('not seeded');
    const poll = (id: number) => {
      const found = store.find('run', id);
      return found && store.poll('run', found)?.state;
    };
    expect([poll(2), states(store, 2), poll(2), poll(2)]).toEqual(['queued', 'queued', 'running', 'done']);
    expect([poll(1), poll(1), poll(1)]).toEqual(['queued', 'running', 'failed']);
    store.move('run', entry, 'queued');
    store.setOutcome('run', entry, 'failed');
    expect([poll(2), poll(2), poll(2)]).toEqual(['queued', 'running', 'failed']);
    expect(() => store.setOutcome('run', entry, 'lost')).toThrow('Valid outcomes: done, failed, never.');
  });

  test('are absent from kinds without a job', () => {
    const store = createStore();
    const entry = store.create('room', { id: 1 });
    store.move('room', entry, 'done');
    store.setOutcome('room', entry, 'done');
    expect([entry.job, store.job('room', entry), store.poll('room', entry)]).toEqual([undefined, undefined, undefined]);
  });
});

test('now is the time of the clock', () => {
  const clock = new Clock();
  clock.advance(3_600_000);
  const store = new ServiceStore({ resources }, { by: 'polls' }, [], clock);
  expect(store.now() - Date.now()).toBeGreaterThan(3_500_000);
});
