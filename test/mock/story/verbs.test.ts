/** What the verbs of a story do to an object and to the response. */
import { describe, expect, test } from 'vitest';
import { openLibrary, operations } from './library.ts';

const seed = { book: [{ id: 'a', title: 'One', readers: 2 }] };
const derives = ({ value }: { value: Record<string, unknown> }) => ({ readers: Number(value.readers) * 10, secret: 1 });
const resources = { shelf: {}, book: { derives } };

describe('fields that a kind derives', () => {
  test('are in the response to a read and to a poll of a stored object', async () => {
    const read = openLibrary({ resources, seed });
    expect((await read('GET', '/books/a')).body).toMatchObject({ id: 'a', readers: 20 });
    expect((await read('GET', '/books/a')).body).not.toHaveProperty('secret');
    const poll = openLibrary({ resources, seed, operations: { getBook: { polls: 'book' } } });
    expect((await poll('GET', '/books/a')).body).toMatchObject({ id: 'a', readers: 20 });
  });

  test('are neither in the response to a change nor in that from the documented example', async () => {
    const call = openLibrary({ resources, seed });
    expect((await call('PATCH', '/books/a', { title: 'New' })).body).toMatchObject({ title: 'New', readers: 2 });
    expect((await call('GET', '/books/unknown')).body).toMatchObject({ readers: 12 });
  });
});

describe('a create', () => {
  test('responds with the id and the state only if the document has these fields', async () => {
    const job = { field: 'state', steps: ['free', 'lent'] };
    const call = openLibrary({
      resources: { shelf: { id: 'label', newId: () => 'new', job }, book: { id: 'id', job } },
      operations: { ...operations, createBook: { creates: 'book' } },
    });
    expect((await call('POST', '/shelves', {})).body).toEqual({ id: 7 });
    expect((await call('GET', '/shelves')).body.at(-1)).toMatchObject({ label: 'new' });
    const { body } = await call('POST', '/shelves/7/books', {});
    expect(body).toMatchObject({ state: 'free' });
    expect((await call('GET', `/books/${body.id}`)).body).toMatchObject({ id: body.id, state: 'free' });
  });
});

describe('the time of creation', () => {
  test('is stored if the kind has one, even if the response to the create has none', async () => {
    const call = openLibrary({ resources: { shelf: {}, book: {} } });
    const { body } = await call('POST', '/shelves', {});
    expect(body).toEqual({ id: expect.any(Number) });
    const { created_at } = (await call('GET', `/shelves/${body.id}`)).body;
    expect(Date.parse(created_at)).toBeGreaterThan(Date.now() - 60_000);
  });
});

const states = { field: 'state', steps: ['free', { state: 'lent', polls: 2 }, 'back'], ends: ['lost'] };
const withJob = { shelf: {}, book: { job: states } };
const one = { book: [{ id: 'a', title: 'One' }] };

describe('creates', () => {
  test('stores the sent fields that the document declares, null for the others that may be null, and the defaults', async () => {
    const createBook = { creates: 'book', defaults: () => ({ readers: 0, title: 'default', secret: 1 }) };
    const call = openLibrary({ resources, operations: { ...operations, createBook } });
    const { body } = await call('POST', '/shelves/7/books', { title: 'sent', readers: 5, unknown: true });
    expect(body).toMatchObject({ title: 'sent', note: null, shelfId: null, readers: 0 });
    expect(body).not.toHaveProperty('secret');
    expect(body).not.toHaveProperty('unknown');
    expect((await call('POST', '/shelves/7/books', { note: 'n' })).body).toMatchObject({ title: 'default', note: 'n' });
    for (const stamp of ['created_at', 'updatedAt'])
      expect(Date.parse(body[stamp])).toBeGreaterThan(Date.now() - 60_000);
    expect((await call('GET', `/books/${body.id}`)).body).toMatchObject({ note: null, readers: 0 });
  });

  test('keeps an id that is sent', async () => {
    const createBook = { creates: 'book' };
    const call = openLibrary({
      resources: { shelf: {}, book: { id: 'title' } },
      operations: { ...operations, createBook },
    });
    expect((await call('POST', '/shelves/7/books', { title: 'mine' })).body.title).toBe('mine');
    expect((await call('GET', '/books/mine')).body.note).toBe(null);
  });

  test('responds with the document’s body if that is not an object', async () => {
    const call = openLibrary({ resources, operations: { deleteShelf: { creates: 'shelf' } } });
    expect(await call('DELETE', '/shelves/7')).toMatchObject({ status: 204, body: undefined });
  });

  test('stores one object per element, with defaults that can depend on its index', async () => {
    const createBooks = {
      creates: 'book',
      many: 'books',
      defaults: (_: unknown, index: number) => ({ readers: index }),
    };
    const call = openLibrary({ resources: { shelf: {}, book: {} }, operations: { ...operations, createBooks } });
    const { body } = await call('PUT', '/shelves/7/books', { books: [{ title: 'x' }, { note: 'n', unknown: 1 }] });
    expect(body).toMatchObject([
      { title: 'x', note: null, readers: 0 },
      { note: 'n', readers: 1 },
    ]);
    expect(body[1]).not.toHaveProperty('unknown');
    expect(Date.parse(body[1].created_at)).toBeGreaterThan(Date.now() - 60_000);
    expect((await call('GET', `/books/${body[1].id}`)).body).toMatchObject({ note: 'n', readers: 1 });
  });

  test('accepts a single object in place of a list of them, and responds with the list that the document has', async () => {
    const createBooks = { creates: 'book', many: true } as const;
    const call = openLibrary({ resources, operations: { createBooks, listBooks: { creates: 'book', many: true } } });
    expect((await call('PUT', '/shelves/7/books', { books: [{}] })).body).toMatchObject([{ books: [{}] }]);
    expect((await call('GET', '/shelves/7/books')).body).toEqual({ books: [expect.objectContaining({})] });
  });

  test('stores objects below the owner in the path', async () => {
    const book = { parents: { shelf: 'shelf' } };
    const call = openLibrary({ resources: { shelf: {}, book }, seed: { book: [] } });
    await call('POST', '/shelves/9/books', {});
    await call('PUT', '/shelves/9/books', { books: [{}] });
    expect((await call('GET', '/shelves/9/books')).body.books).toHaveLength(2);
    expect((await call('GET', '/shelves/8/books')).body.books).toHaveLength(0);
  });

  test('starts the job in its first state, with the outcome that a header requests', async () => {
    const book = { job: { field: 'state', steps: ['new', 'free', 'back'], ends: ['lost'] } };
    const call = openLibrary({
      resources: { shelf: {}, book },
      operations: { ...operations, getBook: { polls: 'book' } },
    });
    const { body } = await call('POST', '/shelves/7/books', {}, { 'x-evalwire-outcome': 'lost' });
    expect(body).toMatchObject({ state: 'new' });
    for (const state of ['new', 'free', 'lost'])
      expect((await call('GET', `/books/${body.id}`)).body.state).toBe(state);
  });

  test('sets no time stamp of another name', async () => {
    const call = openLibrary({ resources: { shelf: {}, book: {} } });
    const { body } = await call('POST', '/shelves/7/books', {});
    const changed = (await call('PATCH', `/books/${body.id}`, {})).body;
    for (const name of ['last_updated_at', 'updatedAtShelf']) {
      expect(body).not.toHaveProperty(name);
      expect(changed).not.toHaveProperty(name);
    }
  });
});

describe('the example of the response', () => {
  const seed = { book: [{ id: 'a', state: 'lent' }, { id: 'b' }] };
  const open = (story: object) =>
    openLibrary({ resources: withJob, seed, operations: { getBook: { reads: 'book', ...story } } });

  test('is the one that is named like the state of the job', async () => {
    expect((await open({})('GET', '/books/a')).body).toMatchObject({ state: 'lent', ownerName: 'Eve' });
    expect((await open({})('GET', '/books/b')).body).toMatchObject({ state: 'free', ownerName: 'Ada' });
  });

  test('is the one that the story names, or the first of its status', async () => {
    expect((await open({ example: 'first' })('GET', '/books/a')).body.ownerName).toBe('Ada');
    expect((await open({ status: 200 })('GET', '/books/a')).body.ownerName).toBe('Ada');
  });
});

describe('polls', () => {
  test('advances the job of a stored object by one poll', async () => {
    const call = openLibrary({ resources: withJob, seed: one, operations: { getBook: { polls: 'book' } } });
    const seen = [];
    for (let poll = 0; poll < 5; poll++) seen.push((await call('GET', '/books/a')).body.state);
    expect(seen).toEqual(['free', 'lent', 'lent', 'back', 'back']);
  });

  test('returns the example’s state first for an object that was never created, and stores it', async () => {
    const call = openLibrary({ resources: withJob, operations: { getBook: { polls: 'book' } } });
    const seen = [];
    for (let poll = 0; poll < 4; poll++) seen.push((await call('GET', '/books/x')).body.state);
    expect(seen).toEqual(['free', 'lent', 'lent', 'back']);
  });

  test('respects the outcome that a header requests', async () => {
    const call = openLibrary({ resources: withJob, operations: { getBook: { polls: 'book' } } });
    const poll = async () => (await call('GET', '/books/x', undefined, { 'x-evalwire-outcome': 'lost' })).body.state;
    expect([await poll(), await poll(), await poll(), await poll()]).toEqual(['free', 'lent', 'lent', 'lost']);
    const stored = openLibrary({ resources: withJob, seed: one, operations: { getBook: { polls: 'book' } } });
    await stored('GET', '/books/a', undefined, { 'x-evalwire-outcome': 'lost' });
    for (const state of ['lent', 'lent', 'lost']) expect((await stored('GET', '/books/a')).body.state).toBe(state);
    const answer = await call('GET', '/books/y', undefined, { 'x-evalwire-outcome': 'burnt' });
    expect(answer.status).toBe(400);
  });
});

describe('reads', () => {
  test('does not store an object that was never created', async () => {
    const call = openLibrary({ resources: withJob });
    await call('GET', '/books/x');
    expect((await call('GET', '/shelves/7/books')).body.books).toHaveLength(1);
    await call('PATCH', '/books/x', { title: 'stored' });
    expect((await call('GET', '/shelves/7/books')).body.books).toHaveLength(2);
  });

  test('responds with the document’s body if the request has no id', async () => {
    const call = openLibrary({ resources, operations: { createShelf: { reads: 'shelf' } } });
    expect((await call('POST', '/shelves', {})).body).toEqual({ id: 7 });
  });

  test('finds the object by the argument that `by` names', async () => {
    const createBook = { reads: 'book', by: 'title' };
    const call = openLibrary({ resources: withJob, seed: one, operations: { ...operations, createBook } });
    expect((await call('POST', '/shelves/7/books', { title: 'a' })).body).toMatchObject({ id: 'a', title: 'One' });
    expect((await call('POST', '/shelves/7/books', { title: null })).status).toBe(400);
  });
});

describe('updates', () => {
  test('assigns the sent fields, null only where the response may have it, and the time', async () => {
    const seed = {
      book: [{ id: 'a', title: 'One', note: 'n', updatedAt: '2020-01-01T00:00:00Z', created_at: 'then' }],
    };
    const call = openLibrary({ resources: { shelf: {}, book: {} }, seed });
    const { body } = await call('PATCH', '/books/a', { note: null, readers: 9 });
    expect(body).toMatchObject({ id: 'a', title: 'One', note: null, created_at: 'then', readers: 12 });
    expect(Date.parse(body.updatedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect((await call('GET', '/books/a')).body).toEqual(body);
    expect((await call('PATCH', '/books/x', { title: 'New' })).body).toMatchObject({ id: 'x', title: 'New' });
    expect((await call('GET', '/books/x')).body.title).toBe('New');
  });
});

describe('moves', () => {
  test('moves the job, in the states that `only` allows', async () => {
    const lendBook = { moves: 'book', to: 'lent', only: { in: ['free'], otherwise: 'taken' } };
    const call = openLibrary({ resources: withJob, seed: one, operations: { ...operations, lendBook } });
    expect((await call('POST', '/books/a')).body.state).toBe('lent');
    expect(await call('POST', '/books/a')).toMatchObject({ status: 409, body: { error: 'It is lent.' } });
    expect((await call('GET', '/books/a')).body.state).toBe('lent');
    expect((await call('POST', '/books/x')).body.state).toBe('lent');
    expect((await call('GET', '/books/x')).body.state).toBe('lent');
  });

  test('stores the object without a move if the story has no state', async () => {
    const lendBook = { moves: 'book' };
    const call = openLibrary({ resources: withJob, seed: one, operations: { ...operations, lendBook } });
    expect((await call('POST', '/books/a')).body.state).toBe('free');
  });
});

describe('deletes', () => {
  test('deletes an object by its id or another key, stored or not', async () => {
    const keyed = { shelf: {}, book: { keys: ['title'] } };
    const call = openLibrary({
      resources: keyed,
      seed: one,
      operations: { ...operations, lendBook: { deletes: 'book' } },
    });
    expect((await call('GET', '/books/One')).body.id).toBe('a');
    expect((await call('POST', '/books/One')).status).toBe(200);
    for (const id of ['a', 'One']) expect((await call('GET', `/books/${id}`)).status).toBe(404);
    expect((await call('POST', '/books/x')).status).toBe(200);
    expect((await call('GET', '/books/x')).body).toEqual({ error: 'the documented 404' });
  });
});

describe('an id that was never created', () => {
  test('can be deleted by another name without the object that it is made from', async () => {
    const book = { keys: ['title'], synthesize: (title: string) => ({ id: 'a', title }) };
    const lendBook = { deletes: 'book' };
    const call = openLibrary({ resources: { shelf: {}, book }, seed: one, operations: { ...operations, lendBook } });
    expect((await call('POST', '/books/other')).status).toBe(200);
    expect((await call('GET', '/books/other')).status).toBe(404);
    expect((await call('GET', '/books/a')).body.title).toBe('One');
  });

  test('is not found in strict mode, or if the kind says so, with the kind’s own refusal', async () => {
    const strict = openLibrary({ resources: withJob, seed: one }, { strict: true });
    expect((await strict('GET', '/books/a')).status).toBe(200);
    expect((await strict('GET', '/books/x')).status).toBe(404);
    const book = { unknown: (id: string) => id === 'x', notFound: 'taken' };
    const call = openLibrary({ resources: { shelf: {}, book } });
    expect(await call('GET', '/books/x')).toMatchObject({ status: 409, body: { error: 'It is lent.' } });
    expect((await call('GET', '/books/y')).status).toBe(200);
  });

  test('has the fields that the kind makes for it', async () => {
    const book = { synthesize: (id: string) => ({ id, title: `about ${id}` }) };
    const call = openLibrary({ resources: { shelf: {}, book } });
    expect((await call('GET', '/books/x')).body).toMatchObject({ id: 'x', title: 'about x' });
  });

  test('starts in the state that the example shows', async () => {
    const book = { job: { field: 'state', steps: ['new', 'free', 'back'] } };
    const call = openLibrary({ resources: { shelf: {}, book }, operations: { getBook: { polls: 'book' } } });
    expect((await call('GET', '/books/x')).body.state).toBe('free');
    expect((await call('GET', '/books/x')).body.state).toBe('back');
  });
});
