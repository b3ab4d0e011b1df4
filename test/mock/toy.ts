/** A small service with the features of all five and some that none of them has, for tests of the engine. */
import { type Mock, type MockOptions, type Story, startMock } from '../../src/mock/index.ts';

const text = { type: 'string' };
const count = { type: 'integer' };
const id = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1 } });
const json = (schema: object, value: unknown, more: Record<string, unknown> = {}) => ({
  description: 'x',
  content: { 'application/json': { schema, examples: { first: { value }, ...more } } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const error = (...codes: string[]) => ({
  description: 'x',
  content: {
    'application/json': {
      schema: ref('Problem'),
      examples: Object.fromEntries(
        codes.map((code) => [code, { value: { code, words: `the documented words of ${code}` } }]),
      ),
    },
  },
});
const errors = {
  '400': error('bad'),
  '401': error('who'),
  '403': error('no'),
  '404': error('nothing'),
  '409': error('busy', 'taken'),
};

const job = {
  key: 'job-5c0de7f2-8b19-4a36-8f0c-2d4e6a8b9c01',
  state: 'running',
  name: 'a',
  done: 40,
  created_at: '2024-01-01T00:00:00Z',
  secret: null,
};

export const document = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '1.0.0' },
  servers: [{ url: 'https://toy.example/api' }],
  security: [{ bearer: [] }, { key: [] }],
  paths: {
    '/shelves': {
      get: {
        operationId: 'listShelves',
        responses: { '200': json({ type: 'array', items: ref('Shelf') }, [{ id: 7, label: 'first' }]), ...errors },
      },
      post: {
        operationId: 'createShelf',
        requestBody: body({ type: 'object', properties: { label: text, id: count } }),
        responses: { '201': json(ref('Shelf'), { id: 7, label: 'first' }), ...errors },
      },
    },
    '/shelves/{shelfId}': {
      parameters: [{ ...id('shelfId'), schema: count }],
      delete: { operationId: 'deleteShelf', responses: { '204': { description: 'x' }, ...errors } },
    },
    '/shelves/{shelfId}/jobs': {
      parameters: [{ ...id('shelfId'), schema: count }],
      get: {
        operationId: 'listJobs',
        'x-pagination': { items: 'rows', total: 'all', more: 'more', limit: 'limit', offset: 'offset' },
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 10, default: 3 } },
          { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } },
          { name: 'state', in: 'query', schema: text },
          { name: 'old', in: 'query', schema: { type: 'boolean' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
          { name: 'since', in: 'query', schema: { type: 'string', format: 'date-time' } },
        ],
        responses: { '200': json(ref('Page'), { rows: [job], all: 1, more: false, limit: 3, offset: 0 }), ...errors },
      },
      post: {
        operationId: 'createJob',
        requestBody: body(ref('NewJob')),
        responses: { '201': json(ref('Job'), { ...job, state: 'queued', done: 0 }), ...errors },
      },
    },
    '/shelves/{shelfId}/jobs/{key}': {
      parameters: [{ ...id('shelfId'), schema: count }, id('key')],
      get: {
        operationId: 'getJob',
        responses: {
          '200': json(ref('Job'), job, {
            finished: { value: { ...job, state: 'finished', done: 100, name: 'the example of a finished one' } },
          }),
          ...errors,
        },
      },
      patch: {
        operationId: 'updateJob',
        requestBody: body(ref('NewJob')),
        responses: { '200': json(ref('Job'), job), ...errors },
      },
    },
    '/shelves/{shelfId}/jobs/{key}/start': {
      parameters: [{ ...id('shelfId'), schema: count }, id('key')],
      post: { operationId: 'startJob', responses: { '200': json(ref('Job'), job), ...errors } },
    },
    '/shelves/{shelfId}/jobs/{key}/stop': {
      parameters: [{ ...id('shelfId'), schema: count }, id('key')],
      post: { operationId: 'stopJob', responses: { '200': json(ref('Job'), job), ...errors } },
    },
    '/shelves/{shelfId}/jobs/{key}/report': {
      parameters: [{ ...id('shelfId'), schema: count }, id('key')],
      get: {
        operationId: 'getReport',
        responses: {
          '200': {
            description: 'x',
            headers: { 'X-Pages': { schema: count, example: 3 } },
            content: {
              'text/html': { schema: text, examples: { page: { value: '<p>é</p>' } } },
              'application/json': { schema: {}, examples: { data: { value: { pages: 3 } } } },
            },
          },
          ...errors,
        },
      },
    },
    '/things/{key}': {
      get: {
        operationId: 'getThing',
        parameters: [id('key')],
        responses: { '200': json({ type: 'object' }, { key: 'k', name: 'thing' }), ...errors },
      },
    },
    '/things/literal': { get: { operationId: 'getLiteral', responses: { '200': json(text, 'literal') } } },
    '/forms': {
      post: {
        operationId: 'sendForm',
        security: [],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file', 'meta'],
                properties: {
                  file: { type: 'string', contentMediaType: 'application/octet-stream' },
                  meta: {
                    type: 'string',
                    contentMediaType: 'application/json',
                    contentSchema: { type: 'object', required: ['n'], properties: { n: count } },
                  },
                  size: count,
                },
              },
            },
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                required: ['n'],
                properties: { n: count, tags: { type: 'array', items: text } },
              },
            },
          },
        },
        responses: { '200': json({ type: 'object', additionalProperties: true }, {}), ...errors },
      },
    },
    '/trees': {
      post: {
        operationId: 'plantTree',
        requestBody: body(ref('Tree')),
        responses: { '200': json(ref('Tree'), { name: 'root' }), ...errors },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Toy-Key' },
    },
    schemas: {
      Problem: { type: 'object', required: ['code', 'words'], properties: { code: text, words: text } },
      Shelf: { type: 'object', required: ['id', 'label'], properties: { id: count, label: text } },
      NewJob: {
        type: 'object',
        properties: { name: { type: 'string', maxLength: 20 }, secret: text, tries: { type: 'integer', minimum: 1 } },
      },
      Job: {
        type: 'object',
        required: ['key', 'state', 'done'],
        properties: {
          key: text,
          state: { enum: ['queued', 'running', 'finished', 'failed', 'stopped'] },
          name: text,
          done: { type: 'number', maximum: 100 },
          created_at: { type: 'string', format: 'date-time' },
          shelfId: count,
        },
      },
      Page: {
        type: 'object',
        required: ['rows', 'all', 'more'],
        properties: {
          rows: { type: 'array', items: ref('Job') },
          all: count,
          more: { type: 'boolean' },
          limit: count,
          offset: count,
        },
      },
      Tree: {
        type: 'object',
        required: ['name'],
        properties: { name: text, branches: { type: 'array', items: ref('Tree') } },
      },
    },
  },
};

function body(schema: object) {
  return { required: true, content: { 'application/json': { schema } } };
}

export const story: Story = {
  prefix: '/v2',
  errors: {
    body: ({ code = 'bad', message }) => ({ code, words: message }),
    validation: { status: 400, code: 'bad' },
    unauthorized: { status: 401, code: 'who' },
    forbidden: { status: 403, code: 'no', message: 'Not with this key.' },
    unknownPath: { status: 404, code: 'nothing', message: 'Nothing here.' },
    notFound: { status: 404, code: 'nothing', message: ({ id }) => `No "${id}".` },
    busy: { status: 409, code: 'busy' },
    taken: { status: 409, code: 'taken' },
  },
  credentials: { 'toy-forbidden': 'forbidden' },
  resources: {
    shelf: {},
    job: {
      id: 'key',
      parents: { shelfId: 'shelf' },
      unknown: (key) => key === 'nobody',
      job: {
        field: 'state',
        steps: [{ state: 'queued', polls: 2 }, { state: 'running', polls: 2 }, { state: 'finished' }],
        ends: ['failed', 'stopped'],
      },
    },
  },
  operations: {
    listShelves: { lists: 'shelf' },
    createShelf: { creates: 'shelf' },
    deleteShelf: { deletes: 'shelf' },
    listJobs: {
      lists: 'job',
      filters: ['state'],
      order: 'newest',
      row: (_, view) => ({ done: Math.round(100 * (view?.progress ?? 0)) }),
    },
    createJob: {
      creates: 'job',
      refuses: [{ when: ({ body }) => (body as { name?: string }).name === 'taken', with: 'taken' }],
    },
    getJob: {
      polls: 'job',
      answer: ({ job: view, synthetic }) => (synthetic ? {} : { done: Math.round(100 * (view?.progress ?? 0)) }),
    },
    updateJob: { updates: 'job', only: { in: ['queued'], otherwise: 'busy' } },
    startJob: { moves: 'job', to: 'running' },
    stopJob: { moves: 'job', to: 'stopped', only: { in: ['queued', 'running'], otherwise: 'busy' } },
    getReport: {
      reads: 'job',
      only: { in: ['finished'], otherwise: 'busy' },
      example: ({ query }) => (query.data === undefined ? undefined : 'data'),
    },
    sendForm: { answer: ({ body: sent, files }) => ({ sent, files }) },
  },
};

/** Starts a mock of the toy that checks its own responses. */
export function startToy(options: MockOptions = {}): Promise<Mock> {
  return startMock({
    services: { toy: { document: () => structuredClone(document), story: () => story } },
    validateResponses: true,
    ...options,
  });
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: any; // looked at by name
}

/** Returns a function that calls one mock with a valid key. */
export function caller(base: () => string) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const raw =
      body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams;
    const init: RequestInit = {
      method,
      headers: {
        authorization: 'Bearer toy',
        ...(raw && typeof body !== 'string' ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    };
    if (body !== undefined) init.body = raw ? body : JSON.stringify(body);
    const response = await fetch(base() + path, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: /json/.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : undefined,
    };
  };
}
