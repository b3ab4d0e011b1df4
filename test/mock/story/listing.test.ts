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

describe('a page', () => {
  const list = async (story: object, query: string) =>
    (await openLibrary(withList({ lists: 'book', ...story }))('GET', `/shelves/7/books${query}`)).body;

  test('is chosen by limit and offset, and the body has the totals that the document has', async () => {
    const { books, ...facts } = await list({}, '?limit=1&offset=1');
    expect(books.map(({ id }: { id: string }) => id)).toEqual(['b']);
    expect(facts).toEqual({ total: 3, offset: 1, limit: 1, hasPrevious: true, page: 1, size: 2 });
  });

  test('contains all objects without a limit, and starts with the first without an offset', async () => {
    const body = await list({}, '');
    expect(ids(body)).toEqual(['a', 'b', 'c']);
    expect(body).toMatchObject({ total: 3, offset: 0, hasPrevious: false, limit: 2 });
  });

  test('is chosen by number and size, whose defaults are the documented ones', async () => {
    const pages = { number: 'page', size: 'size' };
    expect(ids(await list({ pages }, ''))).toEqual(['a', 'b']);
    const second = await list({ pages }, '?page=2');
    expect(ids(second)).toEqual(['c']);
    expect(second).toMatchObject({ total: 3, offset: 2, hasPrevious: true, page: 2, size: 2, limit: 2 });
    expect(ids(await list({ pages }, '?page=3&size=1'))).toEqual(['c']);
    expect(ids(await list({ pages: { number: 'number', size: 'size' } }, ''))).toEqual(['a', 'b']);
    expect(ids(await list({ pages: { number: 'page', size: 'length' } }, '?page=2'))).toEqual(['a', 'b', 'c']);
  });

  test('begins with the newest object if the story says so', async () => {
    expect(ids(await list({ order: 'newest' }, '?limit=2'))).toEqual(['c', 'b']);
  });

  test('contains only objects for which `where` returns true', async () => {
    const where = ({ value }: { value: Record<string, unknown> }, ctx: { query: { readers?: number } }) =>
      value.readers === ctx.query.readers;
    const body = await list({ where }, '?readers=2');
    expect(ids(body)).toEqual(['b', 'c']);
    expect(body.total).toBe(2);
  });

  test('has rows with the example’s fields, the object’s own fields, its id and its state', async () => {
    const { books } = await list({ row: () => ({ ownerName: 'row' }) }, '');
    expect(books[0]).toEqual({
      id: 'a',
      title: 'One',
      shelfId: 7,
      ownerName: 'row',
      state: 'lent',
      rating: 3,
      readers: 1,
      created_at: '2024-01-01T00:00:00Z',
    });
    const steps = ['new', 'free', 'lent'];
    const call = openLibrary({ resources: { shelf: {}, book: { job: { ...job, steps } } }, seed });
    const rows = (await call('GET', '/shelves/7/books')).body.books;
    expect(rows.map(({ state }: { state: string }) => state)).toEqual(['lent', 'new', 'new']);
  });

  test('has neither an id nor a state that the document does not have', async () => {
    const call = openLibrary({
      resources: { shelf: { id: 'key', newId: () => 'new', job: { ...job, field: 'progress' } } },
      seed: { shelf: [{ key: 'k', label: 'mine' }] },
      operations: { listShelves: { lists: 'shelf' } },
    });
    expect((await call('GET', '/shelves')).body).toEqual([
      { id: 7, label: 'mine', books: 3, created_at: '2024-01-01T00:00:00Z' },
    ]);
  });
});
