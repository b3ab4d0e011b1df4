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
