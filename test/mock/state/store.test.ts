import { describe, expect, test } from 'vitest';
import { Clock } from '../../../src/mock/state/clock.ts';
import type { Resources, Seed } from '../../../src/mock/state/model.ts';
import { ServiceStore } from '../../../src/mock/state/store.ts';

const MIB = 1024 * 1024;
const resources: Resources = {
  shelf: {},
  box: { parents: { shelfId: 'shelf' }, belongsTo: { roomId: 'room' }, keys: ['label'] },
  item: { parents: { shelfId: 'shelf', boxId: 'box' } },
  room: {},
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
