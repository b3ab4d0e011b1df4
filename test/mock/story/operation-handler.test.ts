/** How a story's own functions replace the response of a verb. */
import { describe, expect, test } from 'vitest';
import { openLibrary, operations } from './library.ts';

const resources = { shelf: {}, book: {} };
const seed = { book: [{ id: 'a', title: 'One' }] };

describe('shows', () => {
  test('replaces the response for an object that was created or seeded, and keeps the example for others', async () => {
    const getBook = {
      reads: 'book',
      shows: ({ entry }: { entry: { id: unknown } }) => ({ title: `book ${entry.id}` }),
    };
    const call = openLibrary({ resources, seed, operations: { ...operations, getBook } });
    expect((await call('GET', '/books/a')).body).toMatchObject({ id: 'a', title: 'book a' });
    expect((await call('GET', '/books/unknown')).body).toMatchObject({ id: 'unknown', title: 'The example' });
  });

  test('leaves an object that was never created to answer', async () => {
    const getBook = { reads: 'book', shows: () => ({ title: 'known' }), answer: () => ({ title: 'not known' }) };
    const call = openLibrary({ resources, seed, operations: { ...operations, getBook } });
    expect((await call('GET', '/books/a')).body.title).toBe('known');
    expect((await call('GET', '/books/unknown')).body.title).toBe('not known');
  });
});

describe('answer', () => {
  const open = (answer: unknown, more: object = {}) =>
    openLibrary({
      resources,
      seed,
      operations: { ...operations, getBook: { reads: 'book', answer, ...more } as never },
    });

  test('replaces fields of the body, and removes those that are undefined', async () => {
    const { body } = await open(() => ({ title: 'new', state: undefined }))('GET', '/books/a');
    expect(body).toMatchObject({ id: 'a', title: 'new' });
    expect(body).not.toHaveProperty('state');
  });

  test('may change the body in place and return nothing, or return a promise', async () => {
    const change = ({ base }: { base: { title: string } }) => {
      base.title = 'changed';
    };
    expect((await open(change)('GET', '/books/a')).body).toMatchObject({ id: 'a', title: 'changed' });
    expect((await open(async () => ({ title: 'later' }))('GET', '/books/a')).body.title).toBe('later');
  });

  test('replaces the body with a value that is not an object', async () => {
    const open = (answer: unknown) => openLibrary({ resources, operations: { listShelves: { answer } as never } });
    expect((await open(() => [{ id: 1 }])('GET', '/shelves')).body).toEqual([{ id: 1 }]);
    expect((await open(() => ({ id: 1 }))('GET', '/shelves')).body.messages).toEqual(['Response body must be array']);
  });

  test('stores what it returns for a created object, and not for one that is read', async () => {
    const answer = () => ({ title: 'from answer' });
    const createBook = { creates: 'book', answer };
    const call = openLibrary({ resources, seed, operations: { ...operations, createBook } });
    const { id } = (await call('POST', '/shelves/7/books', { title: 'sent' })).body;
    expect((await call('GET', `/books/${id}`)).body.title).toBe('from answer');
    let calls = 0;
    const read = open(() => (calls++ === 0 ? { title: 'once' } : {}));
    expect((await read('GET', '/books/a')).body.title).toBe('once');
    expect((await read('GET', '/books/a')).body.title).toBe('One');
  });

  test('refuses by name', async () => {
    const refuse = ({ refuse }: { refuse: (name: string, changes: object) => unknown }) =>
      refuse('taken', { message: 'Not now.' });
    expect(await open(refuse)('GET', '/books/a')).toMatchObject({ status: 409, body: { error: 'Not now.' } });
  });

  test('replies with the documented headers of the status, and its own', async () => {
    const reply = (init: object) => (ctx: { reply: (init: object) => unknown }) => ctx.reply(init);
    const taken = open(reply({ status: 409, body: { error: 'e' }, headers: { 'retry-after': '2' } }));
    expect(await taken('GET', '/books/a')).toEqual({
      status: 409,
      body: { error: 'e' },
      headers: { 'content-type': 'application/json', 'x-reason': 'documented', 'retry-after': '2' },
    });
    const own = open(reply({ body: { id: 'x' }, headers: { 'x-own': '1' } }));
    expect(await own('GET', '/books/a')).toEqual({
      status: 200,
      body: { id: 'x' },
      headers: { 'content-type': 'application/json', 'x-own': '1' },
    });
    const unknown = open(reply({ body: { id: 'x' }, example: 'missing' }));
    expect((await unknown('GET', '/books/a')).headers).toEqual({ 'content-type': 'application/json' });
  });
});

describe('a refusal', () => {
  test('comes from the first rule that applies, before the object is looked up', async () => {
    const refuses = [
      { when: ({ path }: { path: { book: string } }) => path.book === 'b', with: 'taken' },
      { when: () => true, with: { status: 400, message: 'Second.' } },
    ];
    const call = openLibrary({ resources, seed, operations: { getBook: { reads: 'book', refuses } as never } });
    expect(await call('GET', '/books/b')).toMatchObject({ status: 409, body: { error: 'It is lent.' } });
    expect(await call('GET', '/books/a')).toMatchObject({ status: 400, body: { error: 'Second.' } });
  });
});

describe('the response', () => {
  test('starts from the example and the status that the story names', async () => {
    const named = openLibrary({ resources, operations: { getBook: { status: 409, example: 'lent' } } });
    expect(await named('GET', '/books/a')).toMatchObject({ status: 409, body: { error: 'The book is lent.' } });
    const example = ({ path }: { path: { book: string } }) => (path.book === 'a' ? 'lent' : undefined);
    const chosen = openLibrary({ resources, operations: { getBook: { status: 409, example } as never } });
    expect((await chosen('GET', '/books/a')).body).toMatchObject({ error: 'The book is lent.' });
    expect((await chosen('GET', '/books/b')).body).toEqual({ error: 'the documented 409' });
  });

  test('has the path arguments in the text fields of their names', async () => {
    const call = openLibrary({ resources, operations: { lendBook: { reads: 'book' }, getBook: { reads: 'book' } } });
    expect((await call('POST', '/books/x')).body).toMatchObject({ id: 'x', book: 'x' });
    expect((await call('GET', '/books/x')).body).not.toHaveProperty('book');
  });
});
