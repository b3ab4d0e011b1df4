/** Lists: their filters, their pages and what their rows contain. */
import { describe, expect, test } from 'vitest';
import { openLibrary, operations } from './library.ts';

const job = { field: 'state', steps: ['free', 'lent', 'lost'] };
const book = { job };
const resources = { shelf: {}, book };
const seed = {
  book: [
    { id: 'a', title: 'One', readers: 1, state: 'lent' },
    { id: 'b', title: 'Two', readers: 2 },
    { id: 'c', title: 'Three', readers: 2 },
  ],
};
const withList = (listBooks: object) => ({ resources, seed, operations: { ...operations, listBooks } });
const ids = (body: { books: { id: string }[] }) => body.books.map(({ id }) => id);

describe('a filter', () => {
  test('that is a name compares the field of that name', async () => {
    const call = openLibrary(withList({ lists: 'book', filters: ['readers', 'title'] }));
    expect(ids((await call('GET', '/shelves/7/books?readers=2')).body)).toEqual(['b', 'c']);
    expect(ids((await call('GET', '/shelves/7/books?readers=2&title=Three')).body)).toEqual(['c']);
    expect(ids((await call('GET', '/shelves/7/books?status=lent')).body)).toEqual(['a', 'b', 'c']);
  });

  test('may compare a field of another name, and a function may decide', async () => {
    const filters = {
      status: 'state',
      title: ({ value }: { value: Record<string, unknown> }, start: string) => String(value.title).startsWith(start),
    };
    const call = openLibrary(withList({ lists: 'book', filters }));
    expect(ids((await call('GET', '/shelves/7/books?status=lent')).body)).toEqual(['a']);
    expect(ids((await call('GET', '/shelves/7/books?status=free')).body)).toEqual(['b', 'c']);
    expect(ids((await call('GET', '/shelves/7/books?status=free&title=T')).body)).toEqual(['b', 'c']);
    expect(ids((await call('GET', '/shelves/7/books?status=free&title=Th')).body)).toEqual(['c']);
  });
});

describe('a row', () => {
  test('has the fields that its kind derives, if the document has them', async () => {
    const derives = ({ id }: { id: unknown }, view: { state: string } | undefined) => ({
      readers: id === 'a' ? 100 : 0,
      ownerName: view?.state,
      secret: true,
    });
    const call = openLibrary({ resources: { shelf: {}, book: { ...book, derives } }, seed });
    const { books } = (await call('GET', '/shelves/7/books')).body;
    expect(books[0]).toMatchObject({ id: 'a', readers: 100, ownerName: 'lent' });
    expect(books[0]).not.toHaveProperty('secret');
    expect(books[1]).toMatchObject({ id: 'b', readers: 0, ownerName: 'free' });
  });
});
