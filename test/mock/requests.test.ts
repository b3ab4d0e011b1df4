/** Which operation a request means, whether it is welcome, and what it is answered with. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { caller, document, startToy } from './toy.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startToy();
});
afterAll(() => mock.close());
afterEach(() => expect(mock.violations).toEqual([]));
const call = caller(() => mock.url('toy'));
const JOBS = '/v2/shelves/7/jobs';

describe('the path', () => {
  test.each([
    ['a literal wins over a template', '/v2/things/literal', 200, '"literal"'],
    ['one slash at the end is tolerated', '/v2/things/literal/', 200, '"literal"'],
    ['an encoded slash stays in its segment', '/v2/things/literal%2Fx', 200, 'literal/x'],
    ['an encoded literal is that literal', '/v2/things/%6Citeral', 200, '"literal"'],
    ['two slashes at the end are a path of their own', '/v2/things/literal//', 404, 'Nothing here.'],
    ['an empty segment is no id', '/v2/things/', 404, 'Nothing here.'],
    ['the path of the document’s server is not there beside the story’s', '/api/things/literal', 404, 'Nothing here.'],
  ])('%s', async (_name, path, status, text) => {
    const answer = await call('GET', path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
  });

  test('responds to an unknown method with the methods that the path has', async () => {
    const answer = await call('PUT', '/v2/shelves', {});
    expect([answer.status, answer.headers.get('allow'), answer.body.code]).toEqual([405, 'GET, POST', 'bad']);
  });

  test('uses the path of the document’s server if the story has no prefix', async () => {
    const plain = await startMock({ services: { toy: { document: () => document } }, validateResponses: true });
    try {
      const ask = caller(() => plain.url('toy'));
      expect((await ask('GET', '/api/things/k')).body).toEqual({ key: 'k', name: 'thing' });
      expect((await ask('GET', '/things/k')).status).toBe(404);
    } finally {
      await plain.close();
    }
  });
});

describe('the credential', () => {
  test.each([
    ['none', { authorization: '' }, 401],
    ['a scheme without a token', { authorization: 'Bearer' }, 401],
    ['another scheme', { authorization: 'Basic eDp5' }, 401],
    ['a scheme in capitals', { authorization: 'BEARER x' }, 200],
    ['the other scheme', { authorization: '', 'x-toy-key': 'k' }, 200],
    ['a token that the story refuses', { authorization: 'Bearer toy-forbidden' }, 403],
    ['the same in the other scheme', { authorization: '', 'x-toy-key': 'toy-forbidden' }, 403],
  ])('%s', async (_name, headers, status) => {
    const answer = await call('GET', '/v2/things/k', undefined, headers);
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.body).toEqual({ code: 'who', words: 'the documented words of who' });
    if (status === 403) expect(answer.body).toEqual({ code: 'no', words: 'Not with this key.' });
  });

  test('is checked before the body, and the body before the objects', async () => {
    const none = { authorization: '' };
    expect((await call('POST', JOBS, '{', none)).status).toBe(401);
    expect((await call('POST', JOBS, '{')).status).toBe(400);
    expect((await call('POST', JOBS, { name: 'taken', tries: 0 })).status).toBe(400);
    expect((await call('POST', JOBS, { name: 'taken' })).body).toEqual({
      code: 'taken',
      words: 'the documented words of taken',
    });
  });
});

describe('validation', () => {
  test.each([
    ['a text that is too long', 'POST', JOBS, { name: 'x'.repeat(21) }, 'name must NOT have more than 20 characters.'],
    ['a number that is too small', 'POST', JOBS, { tries: 0 }, 'tries must be >= 1.'],
    ['no body', 'POST', JOBS, undefined, 'The body must be sent.'],
    ['a body of another kind', 'POST', JOBS, '[]', 'The body must be object.'],
    ['malformed JSON', 'POST', JOBS, '{"a":', 'The body must be valid JSON.'],
    [
      'a body that nests too deep',
      'POST',
      '/v2/trees',
      `${'{"name":"x","branches":['.repeat(60)}${']}'.repeat(60)}`,
      'The body must not nest deeper than 100 levels.',
    ],
    [
      'a field missing deep down',
      'POST',
      '/v2/trees',
      { name: 'x', branches: [{ name: 'y', branches: [{}] }] },
      'branches.0.branches.0.name is required.',
    ],
    ['a query field of another type', 'GET', `${JOBS}?limit=x`, undefined, 'limit must be integer.'],
    ['an empty number', 'GET', `${JOBS}?limit=`, undefined, 'limit must be integer.'],
    ['an empty time', 'GET', `${JOBS}?since=`, undefined, 'since must match format "date-time".'],
    ['a number twice', 'GET', `${JOBS}?limit=1&limit=2`, undefined, 'limit must be integer.'],
    [
      'an item of a list',
      'GET',
      `${JOBS}?tag=a&tag=c`,
      undefined,
      'tag.1 must be equal to one of the allowed values: a, b.',
    ],
    ['a path argument of another type', 'GET', '/v2/shelves/x/jobs', undefined, 'shelfId must be integer.'],
  ])('%s', async (_name, method, path, body, words) => {
    const answer = await call(method, path, body);
    expect([answer.status, answer.body]).toEqual([400, { code: 'bad', words }]);
  });

  test('accepts what the document allows', async () => {
    for (const query of [
      'limit=2',
      'old=True',
      'old=FALSE',
      'tag=a',
      'tag=a&tag=b',
      'since=2024-01-01T00%3A00%3A00Z',
      'unknown=1',
      '',
    ])
      expect((await call('GET', `${JOBS}?${query}`)).status, query).toBe(200);
    expect((await call('POST', '/v2/trees', { name: 'x', branches: [{ name: 'y', branches: [] }] })).status).toBe(200);
  });

  test('rejects other content types, and takes +json and a missing type for JSON', async () => {
    expect(
      (await call('POST', JOBS, 'a=1', { 'content-type': 'application/x-www-form-urlencoded' })).body.words,
    ).toMatch(/must be application\/json, not/);
    expect(
      (await call('POST', JOBS, '{}', { 'content-type': 'application/merge-patch+json; charset=utf-8' })).status,
    ).toBe(201);
    const untyped = await fetch(`${mock.url('toy')}${JOBS}`, {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: new Uint8Array([123, 125]),
    });
    expect(untyped.status).toBe(201);
  });

  test('rejects a body larger than the limit', async () => {
    const small = await startToy({ bodyLimit: 100 });
    try {
      const answer = await caller(() => small.url('toy'))('POST', JOBS, { name: 'x'.repeat(200) });
      expect([answer.status, answer.body.words]).toEqual([400, 'The body must not exceed 100 bytes.']);
    } finally {
      await small.close();
    }
  });
});

describe('forms', () => {
  const form = (file: string, meta: string, more: Record<string, string> = {}) => {
    const data = new FormData();
    data.set('file', new Blob([new Uint8Array([0, 255, 13, 10, 45, 45])], { type: 'audio/x' }), file);
    data.set('meta', meta);
    for (const [name, value] of Object.entries(more)) data.set(name, value);
    return data;
  };

  test('counts a file, and parses parts of JSON and numbers', async () => {
    const { status, body } = await call('POST', '/v2/forms', form('a;b="c"=é.wav', '{"n":1}', { size: '6' }));
    expect(status).toBe(200);
    expect(body.sent).toMatchObject({ meta: { n: 1 }, size: 6 });
    expect(body.files).toEqual([{ name: 'file', filename: 'a;b="c"=é.wav', contentType: 'audio/x', size: 6 }]);
  });

  test.each([
    ['JSON that is none', form('a', '{'), 'The body has a part "meta" that must be valid JSON.'],
    ['JSON that its schema does not allow', form('a', '{"n":"x"}'), 'meta.n must be integer.'],
    ['a number that is none', form('a', '{"n":1}', { size: 'big' }), 'size must be integer.'],
  ])('%s', async (_name, data, words) => {
    expect((await call('POST', '/v2/forms', data)).body.words).toBe(words);
  });

  test('rejects a missing part, an incomplete form and a missing boundary', async () => {
    const typed = (text: string, type = 'multipart/form-data; boundary=b') =>
      call('POST', '/v2/forms', text, { 'content-type': type });
    expect(
      (await typed('--b\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\n\r\n--b--')).body.words,
    ).toBe('meta is required.');
    expect((await typed('--b\r\ncontent-disposition: form-data; name="file"\r\n\r\nabc')).body.words).toMatch(
      /ends before its last boundary/,
    );
    expect((await typed('--b--', 'multipart/form-data')).body.words).toMatch(/no boundary/);
  });

  test('parses numbers and lists of an urlencoded form', async () => {
    const { status, body } = await call('POST', '/v2/forms', new URLSearchParams('n=3&tags=a+b&tags=c'));
    expect([status, body.sent]).toEqual([200, { n: 3, tags: ['a b', 'c'] }]);
    expect((await call('POST', '/v2/forms', new URLSearchParams('n=x'))).status).toBe(400);
  });
});

describe('Prefer', () => {
  const path = `${JOBS}/k`;
  test.each([
    ['code=404', 404, { code: 'nothing', words: 'the documented words of nothing' }],
    ['code=409, example=taken', 409, { code: 'taken', words: 'the documented words of taken' }],
    ['example="finished"', 200, { state: 'finished', name: 'the example of a finished one' }],
    ['code=999', 404, { words: expect.stringContaining('999') }],
    ['code=ok', 422, { words: expect.stringContaining('three digits') }],
  ])('%s', async (prefer, status, body) => {
    const answer = await call('GET', path, undefined, { prefer });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(body);
  });

  test('can be in the query, and changes nothing', async () => {
    expect((await call('GET', `${path}?__code=409&__example=busy`)).body.code).toBe('busy');
    const before = (await call('GET', '/v2/shelves')).body.length;
    expect((await call('POST', '/v2/shelves', { label: 'x' }, { prefer: 'code=201' })).status).toBe(201);
    expect((await call('GET', '/v2/shelves')).body).toHaveLength(before);
  });

  test('dynamic=true generates a valid response, the same for the same seed', async () => {
    const one = await call('GET', path, undefined, { prefer: 'dynamic=true, seed=a' });
    expect(['queued', 'running', 'finished', 'failed', 'stopped']).toContain(one.body.state);
    expect((await call('GET', path, undefined, { prefer: 'dynamic=true, seed=a' })).text).toBe(one.text);
    expect((await call('GET', path, undefined, { prefer: 'dynamic=true, seed=b' })).text).not.toBe(one.text);
  });
});

describe('Accept', () => {
  test.each([
    ['*/*', 'application/json', '{"pages":3}'],
    ['text/html', 'text/html', '<p>é</p>'],
    ['application/json', 'application/json', '{"pages":3}'],
    ['application/xml;q=0.9, application/json;q=0.1', 'application/json', '{"pages":3}'],
    ['text/*', 'text/html', '<p>é</p>'],
  ])('%s', async (accept, type, text) => {
    const answer = await call('GET', `${JOBS}/any/report`, undefined, { accept });
    expect([answer.status, answer.headers.get('content-type'), answer.text]).toEqual([200, type, text]);
    expect(answer.headers.get('x-pages')).toBe('3');
  });

  test('returns 406 if no documented type is accepted', async () => {
    expect((await call('GET', `${JOBS}/any/report`, undefined, { accept: 'image/png' })).status).toBe(406);
  });

  test('a named example of another type is sent with that type', async () => {
    expect((await call('GET', `${JOBS}/any/report?data=1`)).body).toEqual({ pages: 3 });
  });
});

describe('an invalid story', () => {
  const errors = {
    body: () => ({}),
    validation: { status: 400 },
    unauthorized: { status: 401 },
    unknownPath: { status: 404 },
  };
  const load = (story: object) =>
    startMock({
      services: { toy: { document: () => document, story: () => ({ errors, ...story }) } },
      validateResponses: true,
    });

  test('is rejected if it names an operation or a resource that does not exist', async () => {
    await expect(load({ operations: { sail: {} } })).rejects.toThrow(
      'The story of toy names the operation "sail", which its document does not have.',
    );
    await expect(load({ operations: { getThing: { reads: 'boat' } } })).rejects.toThrow(
      'names the resource "boat" in "getThing"',
    );
  });

  test('produces a 500 that names the violation', async () => {
    const wrong = await load({
      operations: {
        getLiteral: { answer: () => 5 },
        getThing: { answer: ({ refuse }: { refuse: (r: object) => unknown }) => refuse({ status: 418 }) },
      },
    });
    try {
      const ask = caller(() => wrong.url('toy'));
      const answer = await ask('GET', '/api/things/literal');
      expect([answer.status, answer.body]).toMatchObject([
        500,
        { operation: 'getLiteral', status: 200, messages: [expect.stringContaining('string')] },
      ]);
      expect((await ask('GET', '/api/things/k')).body.messages[0]).toContain('200,400,401,403,404,409');
      expect(wrong.violations).toHaveLength(2);
      expect((await caller(() => wrong.url())('GET', '/_evalwire/violations')).body).toHaveLength(2);
    } finally {
      await wrong.close();
    }
  });
});
