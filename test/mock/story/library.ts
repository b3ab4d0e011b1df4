/** A small document, and an engine that runs a story of it, for tests of what a story can say. */
import { Engine, type EngineOptions } from '../../../src/mock/engine.ts';
import type { ServiceSource } from '../../../src/mock/service.ts';
import type { Story } from '../../../src/mock/story/story.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, example: unknown, more: Record<string, unknown> = {}) => ({
  description: 'x',
  content: { 'application/json': { schema, examples: { first: { value: example }, ...more } } },
});
const body = (schema: object) => ({ required: true, content: { 'application/json': { schema } } });
const inPath = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });
const inQuery = (name: string, schema: object) => ({ name, in: 'query', schema });
const lent = { value: { error: 'The book is lent.', details: [{ code: 'book_lent' }] } };
const errors = {
  400: json(ref('Problem'), { error: 'the documented 400' }),
  404: json(ref('Problem'), { error: 'the documented 404' }),
  409: {
    ...json(ref('Problem'), { error: 'the documented 409' }, { lent }),
    headers: { 'x-reason': { schema: text, example: 'documented' } },
  },
};

const book = {
  id: 'book-0',
  title: 'The example',
  shelfId: 7,
  ownerName: 'Ada',
  state: 'free',
  readers: 12,
  rating: 3,
  created_at: '2024-01-01T00:00:00Z',
};
const shelf = { id: 7, label: 'first', books: 3, created_at: '2024-01-01T00:00:00Z' };

const document = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '1.0.0' },
  paths: {
    '/shelves': {
      get: {
        operationId: 'listShelves',
        responses: { 200: json({ type: 'array', items: ref('Shelf') }, [shelf]), ...errors },
      },
      post: {
        operationId: 'createShelf',
        requestBody: body({ type: 'object', properties: { label: text } }),
        responses: { 201: json({ type: 'object', properties: { id: integer } }, { id: 7 }), ...errors },
      },
    },
    '/shelves/{shelf}': {
      parameters: [inPath('shelf', integer)],
      get: { operationId: 'getShelf', responses: { 200: json(ref('Shelf'), shelf), ...errors } },
      delete: { operationId: 'deleteShelf', responses: { 204: { description: 'x' }, ...errors } },
    },
    '/shelves/{shelf}/books': {
      parameters: [inPath('shelf', integer)],
      get: {
        operationId: 'listBooks',
        parameters: [
          inQuery('title', text),
          inQuery('status', text),
          inQuery('readers', integer),
          inQuery('page', { ...integer, default: 1 }),
          inQuery('size', { ...integer, default: 2 }),
          inQuery('limit', integer),
          inQuery('offset', integer),
        ],
        responses: {
          200: json(
            { type: 'object', properties: { books: { type: 'array', items: ref('Book') } } },
            { books: [book], total: 1, offset: 0, limit: 2, hasPrevious: false, page: 1, size: 2 },
          ),
          ...errors,
        },
      },
      post: {
        operationId: 'createBook',
        requestBody: body(ref('NewBook')),
        responses: { 201: json(ref('Book'), book), ...errors },
      },
      put: {
        operationId: 'createBooks',
        requestBody: body({ type: 'object', properties: { books: { type: 'array', items: ref('NewBook') } } }),
        responses: { 200: json({ type: 'array', items: ref('Book') }, [book]), ...errors },
      },
    },
    '/books/{book}': {
      parameters: [inPath('book', text)],
      get: {
        operationId: 'getBook',
        responses: {
          200: json(ref('Book'), book, { lent: { value: { ...book, state: 'lent', ownerName: 'Eve' } } }),
          ...errors,
        },
      },
      patch: {
        operationId: 'updateBook',
        requestBody: body(ref('NewBook')),
        responses: { 200: json(ref('Book'), book), ...errors },
      },
      post: {
        operationId: 'lendBook',
        responses: { 200: json(ref('Book'), { ...book, book: 'the path argument' }), ...errors },
      },
    },
  },
  components: {
    schemas: {
      Problem: { type: 'object', required: ['error'], properties: { error: text } },
      Shelf: {
        type: 'object',
        required: ['id'],
        properties: { id: integer, label: text, books: integer, created_at: text },
      },
      NewBook: {
        type: 'object',
        properties: {
          title: text,
          note: { type: ['string', 'null'] },
          shelfId: { type: ['integer', 'null'] },
          rating: { type: ['integer', 'null'] },
        },
      },
      Book: {
        type: 'object',
        required: ['id'],
        properties: {
          id: text,
          book: text,
          title: text,
          note: { type: ['string', 'null'] },
          shelfId: { type: ['integer', 'null'] },
          ownerName: text,
          state: text,
          readers: integer,
          rating: integer,
          created_at: text,
          updatedAt: text,
          last_updated_at: text,
          updatedAtShelf: text,
        },
      },
    },
  },
};

const errorStory: Story['errors'] = {
  body: ({ message }) => ({ error: message }),
  validation: { status: 400 },
  unauthorized: { status: 401 },
  unknownPath: { status: 404, message: 'Nothing here.' },
  notFound: { status: 404 },
  taken: { status: 409, message: 'It is lent.' },
};

/** The operations of the library as data alone. */
export const operations: NonNullable<Story['operations']> = {
  listShelves: { lists: 'shelf' },
  createShelf: { creates: 'shelf' },
  getShelf: { reads: 'shelf' },
  deleteShelf: { deletes: 'shelf' },
  listBooks: { lists: 'book', refers: { shelf: 'shelf' } },
  createBook: { creates: 'book', refers: { shelf: 'shelf' } },
  createBooks: { creates: 'book', many: 'books', refers: { shelf: 'shelf' } },
  getBook: { reads: 'book' },
  updateBook: { updates: 'book' },
  lendBook: { moves: 'book', to: 'lent' },
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: any; // looked at by name
}

export function createSource(story: Partial<Story>): ServiceSource {
  return {
    document: () => structuredClone(document),
    story: () => ({ errors: errorStory, operations, ...story }),
  };
}

/** Returns a function that sends requests to an engine with this story, whose responses must match the document. */
export function openLibrary(story: Partial<Story>, options: EngineOptions = {}) {
  const engine = new Engine({ library: createSource(story) }, { validateResponses: true, ...options });
  return async (method: string, target: string, sent?: unknown, headers = {}): Promise<Answer> => {
    const bytes = new TextEncoder().encode(JSON.stringify(sent));
    const chunks = (async function* () {
      yield bytes;
    })();
    const answer = await engine.handle('library', {
      method,
      target,
      headers: { ...(sent === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: sent === undefined ? undefined : chunks,
    });
    const text = await new Response(answer.body as string | undefined).text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
}
