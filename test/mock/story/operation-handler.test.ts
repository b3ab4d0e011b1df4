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
