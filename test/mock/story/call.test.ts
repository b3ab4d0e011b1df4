/** What a story's references and owners mean for the objects of a request. */
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/mock/story/story.ts';
import { openLibrary, operations } from './library.ts';

const resources = {
  shelf: {},
  book: { newId: (n: number) => `book-${n}`, belongsTo: { shelfId: 'shelf' } },
};
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('a field that contains the id of an owner', () => {
  test('has the owner in the path, for each object that is created there', async () => {
    const call = openLibrary({ resources });
    expect((await call('POST', '/shelves/9/books', { title: 'One' })).body).toMatchObject({ shelfId: 9 });
    expect((await call('PUT', '/shelves/9/books', { books: [{ title: 'Two' }] })).body).toMatchObject([
      { title: 'Two', shelfId: 9 },
    ]);
    expect((await call('GET', '/books/book-2')).body).toMatchObject({ title: 'One', shelfId: 9 });
  });

  test('limits a list to the objects of the owner in the path', async () => {
    const call = openLibrary({ resources });
    for (const shelf of [8, 9, 8]) await call('POST', `/shelves/${shelf}/books`, {});
    expect(ids((await call('GET', '/shelves/8/books')).body.books)).toEqual(['book-2', 'book-4']);
    expect(ids((await call('GET', '/shelves/7/books')).body.books)).toEqual(['book-0']);
  });

  test('has the owner in the path when the response comes from the documented example', async () => {
    const createBook = { reads: 'book', refers: { shelf: 'shelf' } };
    const call = openLibrary({ resources, operations: { ...operations, createBook } });
    expect((await call('POST', '/shelves/9/books', {})).body).toMatchObject({ id: '9', shelfId: 9 });
  });

  test('keeps an id that is not a number as text', async () => {
    const call = openLibrary({
      resources: { ...resources, book: { ...resources.book, belongsTo: { ownerName: 'book' } } },
      operations: { lendBook: { reads: 'book', refers: { book: 'book' } } },
    });
    expect((await call('POST', '/books/12')).body).toMatchObject({ id: '12', ownerName: '12' });
  });

  test('is left as it is if its owner is another one than the path names', async () => {
    const call = openLibrary({
      resources: { ...resources, book: { belongsTo: { shelfId: 'shelf', ownerName: 'book' } } },
    });
    expect((await call('POST', '/shelves/9/books', {})).body).toMatchObject({ shelfId: 9, ownerName: 'Ada' });
  });

  test('does not limit a list whose query names the owner', async () => {
    const listBooks = { lists: 'book', refers: { readers: 'shelf' } };
    const call = openLibrary({ resources, operations: { ...operations, listBooks } });
    await call('POST', '/shelves/8/books', {});
    await call('POST', '/shelves/9/books', {});
    expect(ids((await call('GET', '/shelves/7/books?readers=8')).body.books)).toEqual(['book-0', 'book-2', 'book-3']);
  });

  test('deletes the objects of a deleted owner', async () => {
    const call = openLibrary({ resources });
    await call('POST', '/shelves/9/books', {});
    expect((await call('DELETE', '/shelves/9')).status).toBe(204);
    expect((await call('GET', '/books/book-2')).status).toBe(404);
    expect((await call('GET', '/shelves/9/books')).body).toEqual({ error: 'the documented 404' });
  });
});

describe('a reference', () => {
  test('may be refused in its own way', async () => {
    const listBooks = { lists: 'book', refers: { shelf: { to: 'shelf', otherwise: 'taken' } } };
    const call = openLibrary({ resources, operations: { ...operations, listBooks } });
    expect((await call('GET', '/shelves/7/books')).status).toBe(200);
    await call('DELETE', '/shelves/7');
    expect(await call('GET', '/shelves/7/books')).toMatchObject({ status: 409, body: { error: 'It is lent.' } });
  });
});

describe('the argument of a story’s functions', () => {
  test('contains the request, the object and its job', async () => {
    let seen: Context | undefined;
    const answer = (ctx: Context) => {
      seen = ctx;
    };
    const call = openLibrary({
      resources: { shelf: {}, book: { job: { field: 'state', steps: ['free', 'lent'] } } },
      seed: { book: [{ id: 'a', title: 'One' }] },
      operations: { ...operations, updateBook: { updates: 'book', answer } },
    });
    await call('PATCH', '/books/a', { title: 'Two' }, { 'x-test': '1' });
    expect(seen).toMatchObject({
      operationId: 'updateBook',
      path: { book: 'a' },
      query: {},
      body: { title: 'Two' },
      files: [],
      headers: { 'x-test': '1' },
      id: 'a',
      entry: { id: 'a', value: { title: 'Two' } },
      synthetic: false,
      job: { state: 'free' },
      base: { id: 'a', title: 'Two' },
      strict: false,
    });
    await call('PATCH', '/books/b', {});
    expect(seen).toMatchObject({ id: 'b', entry: { id: 'b' }, synthetic: true });
  });

  test('finds objects, reads examples, and has the time and new ids', async () => {
    let seen: Context | undefined;
    const answer = (ctx: Context) => {
      seen = ctx;
    };
    const call = openLibrary({ resources, operations: { ...operations, getBook: { answer } } });
    await call('DELETE', '/shelves/8');
    await call('GET', '/books/a');
    expect(seen).toMatchObject({ id: 'a', entry: undefined, synthetic: false, job: undefined });
    expect(seen?.find('shelf', 7)).toMatchObject({ id: 7, value: { label: 'first' } });
    expect(seen?.find('shelf', 9)).toMatchObject({ id: 9, value: { id: 9, label: 'first' } });
    expect(seen?.find('shelf', 8)).toBeUndefined();
    expect(seen?.example()).toMatchObject({ id: 'book-0' });
    expect(seen?.example('lent', 409)).toMatchObject({ error: 'The book is lent.' });
    expect(Date.parse(seen?.now() ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(seen?.uuid()).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('null in a request', () => {
  test('is stored only where the response may have null', async () => {
    const call = openLibrary({ resources });
    const { body } = await call('POST', '/shelves/9/books', { note: null, rating: null });
    expect(body).toMatchObject({ note: null, rating: 3 });
    expect((await call('GET', `/books/${body.id}`)).body).toMatchObject({ note: null, rating: 3 });
  });
});

describe('the id in the request', () => {
  test('is a path, query or body argument, in this order', async () => {
    const open = (by: string) =>
      openLibrary({
        resources: { book: {} },
        seed: { book: [{ id: 'a' }, { id: '7', title: 'Seven' }] },
        operations: { listBooks: { reads: 'book', by, answer: ({ id }) => ({ books: [], total: id }) } },
      });
    expect((await open('shelf')('GET', '/shelves/7/books?title=a')).body.total).toBe('7');
    expect((await open('title')('GET', '/shelves/7/books?title=a')).body.total).toBe('a');
    expect((await open('readers')('GET', '/shelves/7/books?readers=3')).body.total).toBe('3');
    expect((await open('missing')('GET', '/shelves/7/books')).body).not.toHaveProperty('total');
  });
});
