/** What a story's references and owners mean for the objects of a request. */
import { describe, expect, test } from 'vitest';
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
