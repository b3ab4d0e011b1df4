/** What the engine learns from a document and a story. */
import { describe, expect, test, vi } from 'vitest';
import { Service } from '../../src/mock/service.ts';
import type { OperationStory, Story } from '../../src/mock/story/story.ts';
import type { Document, OperationObject, SchemaObject } from '../../src/openapi/types.ts';
import { document as toyDocument, story as toyStory } from './toy.ts';

const ERRORS: Story['errors'] = {
  body: () => ({}),
  validation: { status: 400 },
  unauthorized: { status: 401 },
  unknownPath: { status: 404 },
};

/** A document with these operations: a path for each method, `get /things`. */
function createDocument(operations: Record<string, object>): Document {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    paths[path] = { ...paths[path], [method]: { operationId: key, parameters, ...operation } };
  }
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths } as unknown as Document;
}

const respond = (schema: object | undefined, ...examples: unknown[]): Partial<OperationObject> => ({
  responses: {
    '200': {
      description: 'x',
      content: {
        'application/json': {
          ...(schema && { schema }),
          examples: Object.fromEntries(examples.map((value, n) => [`e${n}`, { value }])),
        },
      },
    },
  } as never,
});
const takes = (schema: object) => ({
  requestBody: { content: { 'application/json': { schema } } },
  ...respond({}, {}),
});

function load(operations: Record<string, object>, story: Partial<Story> = {}): Service {
  return new Service('test', createDocument(operations), { errors: ERRORS, ...story });
}
const toy = () => new Service('toy', structuredClone(toyDocument) as unknown as Document, toyStory);
const find = (service: Service, method: string, path: string) => {
  const match = service.router.match(method, path);
  if (!('operation' in match)) throw new Error(`There is no ${method} ${path}.`);
  return match.operation;
};

describe('Service.load', () => {
  test('loads a source once, also for requests at the same time, and once more under another name', async () => {
    const source = { document: vi.fn(async () => createDocument({})), story: vi.fn(() => ({ errors: ERRORS })) };
    const [first, second] = await Promise.all([Service.load('a', source), Service.load('a', source)]);
    expect(second).toBe(first);
    expect(await Service.load('a', source)).toBe(first);
    expect(source.document).toHaveBeenCalledTimes(1);
    expect(source.story).toHaveBeenCalledTimes(1);
    const other = await Service.load('b', source);
    expect([first.name, other.name]).toEqual(['a', 'b']);
    expect(await Service.load('a', source)).toBe(first);
    expect(source.document).toHaveBeenCalledTimes(2);
  });

  test('tries again after a failure', async () => {
    const document = vi.fn(async () => createDocument({}));
    document.mockRejectedValueOnce(new Error('not there yet'));
    const source = { document };
    await expect(Service.load('a', source)).rejects.toThrow('not there yet');
    expect((await Service.load('a', source)).name).toBe('a');
  });

  test('needs no story', async () => {
    const service = await Service.load('plain', { document: () => createDocument({ 'get /a': respond({}, {}) }) });
    const { body, ...errors } = service.story.errors;
    expect(errors).toEqual({
      validation: { status: 400 },
      unauthorized: { status: 401, message: 'The credential is missing or not valid.' },
      unknownPath: { status: 404, message: 'No operation of the document has this path.' },
    });
    const facts = { status: 400, message: 'no', operationId: 'a' };
    expect(body({ ...facts, problems: [] })).toEqual({ error: 'no', status: 400 });
    const problems = [{ in: 'query', field: 'a', rule: 'type', message: 'must be integer' }] as const;
    expect(body({ ...facts, problems })).toEqual({ error: 'no', status: 400, problems });
    expect(service.seed).toEqual({});
  });
});

describe('shape', () => {
  test('of an operation that returns one object', () => {
    const service = toy();
    const operation = find(service, 'GET', '/v2/shelves/7/jobs/k');
    const shape = service.shape(operation);
    expect({ ...shape }).toEqual({
      fields: new Set(['key', 'state', 'name', 'done', 'created_at', 'shelfId']),
      // An enum without a type may contain null.
      nullable: new Set(['state']),
      takes: undefined,
      examples: new Set(['first', 'finished']),
      rows: [],
      items: undefined,
    });
    expect(service.shape(operation)).toBe(shape);
  });

  test('of an operation whose only object contains a list', () => {
    const service = load({ 'get /a': respond({}, { tags: ['x'] }) });
    expect(service.shape(find(service, 'GET', '/a'))).toMatchObject({ rows: [], items: undefined });
  });

  test.each([{}, { 'get /a': { lists: 'row' } }])('of an operation without a body: %j', (operations) => {
    const service = load(
      { 'get /a': { responses: { '204': { description: 'x' } } } },
      { resources: { row: {} }, operations },
    );
    expect({ ...service.shape(find(service, 'GET', '/a')) }).toEqual({
      fields: new Set(),
      nullable: new Set(),
      takes: undefined,
      examples: new Set(),
      rows: [],
      items: undefined,
    });
  });

  test('takes any field if one of two content types allows extra ones', () => {
    const content = {
      'application/json': { schema: { properties: { a: {} } } },
      'application/x-www-form-urlencoded': { schema: { properties: { b: {} }, additionalProperties: true } },
    };
    const service = load({ 'post /a': { requestBody: { content }, ...respond({}, {}) } });
    expect(service.shape(find(service, 'POST', '/a')).takes).toBeUndefined();
  });

  test('of a list in a property that x-pagination names', () => {
    const service = toy();
    const { rows, items, fields } = service.shape(find(service, 'GET', '/v2/shelves/7/jobs'));
    expect(items).toBe('rows');
    expect(rows).toMatchObject([{ state: 'running', done: 40 }]);
    expect(fields).toContain('state');
  });

  const row = { type: 'object', properties: { id: { type: 'string' }, note: { type: ['string', 'null'] } } };
  const list = (items: object) => ({ type: 'array', items });
  const within = (name: string) => ({ type: 'object', properties: { [name]: list(row), total: { type: 'integer' } } });
  const listed = (schema: object | undefined, ...examples: unknown[]) => {
    const service = load(
      { 'get /rows': respond(schema, ...examples) },
      { resources: { row: {} }, operations: { 'get /rows': { lists: 'row' } } },
    );
    return service.shape(find(service, 'GET', '/rows'));
  };
  const rowShape = { fields: new Set(['id', 'note']), nullable: new Set(['note']) };

  test('of a list that is the whole body', () => {
    expect(listed(list(row), [{ id: 'a' }])).toMatchObject({ ...rowShape, rows: [{ id: 'a' }], items: undefined });
  });

  test('of a list in the first property of the example that is an array', () => {
    const example = { total: 1, data: [{ id: 'a' }], other: [] };
    expect(listed(within('data'), example)).toMatchObject({ ...rowShape, rows: [{ id: 'a' }], items: 'data' });
  });

  test.each([
    ['no example', []],
    ['null', [null]],
    ['a text', ['none']],
    ['an object without an array', [{ total: 0 }]],
  ])('of a list whose example is %s', (_, examples) => {
    expect(listed(within('data'), ...examples)).toMatchObject({ rows: [], items: undefined });
  });

  test('of an operation that creates many', () => {
    const service = load(
      {
        'post /rows': {
          requestBody: { content: { 'application/json': { schema: within('rows') } } },
          ...respond(within('created'), { created: [{ id: 'a' }] }),
        },
        'post /bare': {
          requestBody: { content: { 'application/json': { schema: list(row) } } },
          ...respond(list(row), [{ id: 'a' }]),
        },
        'post /none': takes({ type: 'string' }),
      },
      {
        resources: { row: {} },
        operations: {
          'post /rows': { creates: 'row', many: 'rows' },
          'post /bare': { creates: 'row', many: true },
          'post /none': { creates: 'row', many: 'rows' },
        },
      },
    );
    const shape = (path: string) => service.shape(find(service, 'POST', path));
    expect(shape('/rows')).toMatchObject({ ...rowShape, items: 'created', takes: new Set(['id', 'note']) });
    expect(shape('/bare')).toMatchObject({ ...rowShape, items: undefined, takes: new Set(['id', 'note']) });
    expect(shape('/none').takes).toBeUndefined();
  });

  test.each<[string, SchemaObject | undefined, string[] | undefined]>([
    ['the properties', { properties: { a: {}, b: {} } }, ['a', 'b']],
    ['those of a reference', { $ref: '#/paths/~1x/schema' }, ['c']],
    ['no properties', { type: 'object' }, undefined],
    ['properties and others', { properties: { a: {} }, additionalProperties: true }, undefined],
    ['no others', { properties: { a: {} }, additionalProperties: false }, ['a']],
    ['no schema', undefined, undefined],
  ])('takes of a request body: %s', (_, schema, names) => {
    const document = createDocument({ 'post /rows': takes(schema ?? {}) });
    if (!schema) Object.assign(document.paths?.['/rows']?.post ?? {}, { requestBody: undefined });
    Object.assign(document.paths ?? {}, { '/x': { schema: { properties: { c: {} } } } });
    const service = new Service('test', document, { errors: ERRORS });
    const { takes: taken } = service.shape(find(service, 'POST', '/rows'));
    expect(taken && [...taken]).toEqual(names);
  });
});

describe('example', () => {
  test('returns a copy of the first example of the success status, of one by name, of another status', () => {
    const service = toy();
    const operation = find(service, 'GET', '/v2/shelves/7/jobs/k');
    expect(service.example(operation)).toMatchObject({ state: 'running' });
    expect(service.example(operation)).not.toBe(service.example(operation));
    expect(service.example(operation, 'finished')).toMatchObject({ state: 'finished' });
    expect(service.example(operation, 'boat')).toBeUndefined();
    expect(service.example(operation, 'taken', 409)).toMatchObject({ code: 'taken' });
    expect(service.example(operation, undefined, 418)).toBeUndefined();
  });
});

describe('getSample', () => {
  const one = (id: string) => respond({}, { id });
  const sample = (operations: Record<string, object>, story: Record<string, OperationStory>, id?: string) =>
    load(operations, { resources: { row: id === undefined ? {} : { id }, other: {} }, operations: story }).getSample(
      'row',
    );

  test('prefers the address of the object to the ones below it, and both to a list', () => {
    const operations = {
      'get /rows': respond({}, [{ id: 'listed' }]),
      'get /rows/{id}/status': one('below'),
      'post /rows/{id}': one('posted'),
      'get /rows/{id}': one('read'),
    };
    const all: Record<string, OperationStory> = {
      'get /rows': { lists: 'row' },
      'get /rows/{id}/status': { polls: 'row' },
      'post /rows/{id}': { creates: 'row' },
      'get /rows/{id}': { reads: 'row' },
    };
    expect(sample(operations, all)).toEqual({ id: 'read' });
    const { 'get /rows/{id}': _read, ...fewer } = all;
    expect(sample(operations, fewer)).toEqual({ id: 'listed' });
    const { 'get /rows': _listed, ...below } = fewer;
    expect(sample(operations, below)).toEqual({ id: 'below' });
    expect(sample(operations, { 'post /rows/{id}': { creates: 'row' } })).toEqual({ id: 'posted' });
    expect(sample(operations, { 'get /rows/{id}': { reads: 'other' } })).toBeUndefined();
  });

  test('needs an example with an id, under its name', () => {
    const operations = { 'get /rows/{id}': respond({}, { key: 'k' }), 'get /rows': respond({}, [{ id: 'i' }]) };
    const story = { 'get /rows/{id}': { reads: 'row' }, 'get /rows': { lists: 'row' } };
    expect(sample(operations, story)).toEqual({ id: 'i' });
    expect(sample(operations, story, 'key')).toEqual({ key: 'k' });
    expect(sample(operations, story, 'name')).toBeUndefined();
  });

  test('does not exist for a kind that no operation names', () => {
    const service = load({ 'get /a': respond({}, { id: 'a' }) }, { resources: { row: {} } });
    expect(service.getSample('row')).toBeUndefined();
  });

  test('is searched once', () => {
    const service = load(
      { 'get /rows/{id}': one('a') },
      { resources: { row: {} }, operations: { 'get /rows/{id}': { reads: 'row' } } },
    );
    expect(service.getSample('row')).toBe(service.getSample('row'));
    expect(service.getSample('boat')).toBeUndefined();
  });
});

describe('the objects that every session starts with', () => {
  const operations = {
    'get /rows': respond({}, [{ id: 'a', owner: 'o', place: 5 }, { id: 'b' }]),
    'get /again': respond({}, [{ id: 'c' }]),
    'get /own': respond({}, [{ id: 'd' }]),
    'get /read': respond({}, [{ id: 'e' }]),
  };
  test('are the rows of the first list of each kind, with their owners, unless the story has its own', () => {
    const { seed } = load(operations, {
      resources: { row: { parents: { owner: 'own', place: 'own' } }, own: {} },
      operations: {
        'get /rows': { lists: 'row' },
        'get /again': { lists: 'row' },
        'get /own': { lists: 'own' },
        'get /read': { reads: 'row' },
      },
      seed: { own: [{ id: 'mine' }] },
    });
    expect(seed).toEqual({
      row: [{ id: 'a', owner: 'o', place: 5, $parents: { owner: 'o' } }, { id: 'b' }],
      own: [{ id: 'mine' }],
    });
  });
});

describe('a story that names what does not exist is rejected', () => {
  test('an operation', () => {
    expect(() => load({}, { operations: { sail: {} } })).toThrow(
      new Error('The story of test names the operation "sail", which its document does not have.'),
    );
  });

  test.each(['creates', 'reads', 'polls', 'lists', 'updates', 'moves', 'deletes'])('a resource that it %s', (verb) => {
    expect(() => load({ 'get /a': respond({}, {}) }, { operations: { 'get /a': { [verb]: 'boat' } } })).toThrow(
      new Error('The story of test names the resource "boat" in "get /a", but has none of that name.'),
    );
  });

  test('but not an operation that it has nothing to say about', () => {
    const service = load({ 'get /a': respond({}, {}) }, { operations: { 'get /a': undefined as never } });
    expect(service.name).toBe('test');
  });
});

describe('the ids of new objects', () => {
  const UUID = '5c0de7f2-8b19-4a36-8f0c-2d4e6a8b9c01';
  const create = (sample: unknown, verb = 'creates', resource: object = {}) => {
    const { story } = load(
      { 'get /a': respond({}, { key: sample }) },
      { resources: { row: { id: 'key', ...resource } }, operations: { 'get /a': { [verb]: 'row' } } },
    );
    return story.resources?.row?.newId?.(7, () => 'UUID');
  };
  test.each([
    ['a UUID', UUID, 'UUID'],
    ['a UUID in capitals', UUID.toUpperCase(), 'UUID'],
    ['a UUID after a word', `job-${UUID}`, 'job-UUID'],
    ['a UUID after several words', `my team/job_${UUID}`, 'my team/job_UUID'],
    ['a UUID in the middle', `my job-${UUID}-a`, 'UUID'],
    ['a word and digits', 'eval_123', 'eval_UUID'],
    ['a word and digits, with a hyphen', 'Run-9-b', 'Run-UUID'],
    ['a word', 'gpt', 'UUID'],
    ['digits', '123_a', 'UUID'],
    ['a number', 12, 1007],
    ['missing', undefined, 'UUID'],
    ['null', null, 'UUID'],
  ])('look like the documented one: %s', (_, sample, wanted) => {
    expect(create(sample)).toBe(wanted);
  });

  test.each(['reads', 'polls', 'creates'])('look like the one of the operation that %s', (verb) => {
    expect(create('eval_1', verb)).toBe('eval_UUID');
  });

  test.each(['updates', 'deletes', 'moves'])('do not depend on the operation that %s', (verb) => {
    expect(create('eval_1', verb)).toBe('UUID');
  });

  test('are those of the story if it creates them', () => {
    expect(create('eval_1', 'creates', { newId: (n: number) => `own-${n}` })).toBe('own-7');
  });

  test('look like the first that is documented', () => {
    const { story } = load(
      { 'post /a': respond({}, {}), 'get /c': respond({}, { id: 'run_1' }), 'get /b': respond({}, { id: 'other_1' }) },
      {
        resources: { row: {}, other: {} },
        operations: { 'post /a': { creates: 'row' }, 'get /c': { reads: 'row' }, 'get /b': { reads: 'other' } },
      },
    );
    expect(story.resources?.row?.newId?.(1, () => 'UUID')).toBe('run_UUID');
    expect(story.resources?.other?.newId?.(1, () => 'UUID')).toBe('other_UUID');
  });
});
