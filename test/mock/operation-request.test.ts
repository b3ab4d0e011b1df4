/** The steps from a request to the story: which error comes first, and what the story receives. */
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/mock/engine.ts';
import type { Context, Story } from '../../src/mock/story/story.ts';
import { document, story } from './toy.ts';

const create = (changes: Partial<Story> = {}) =>
  new Engine({ toy: { document: () => structuredClone(document) as object, story: () => ({ ...story, ...changes }) } });
/** An engine that responds with what `seen` returns about the request. */
const createEcho = (operation: string, see: (ctx: Context) => unknown) =>
  create({ operations: { [operation]: { answer: see } } });
/** An engine whose errors contain what its story is told about them. */
const createTeller = (changes: Partial<Story['errors']> = {}) =>
  create({ errors: { ...story.errors, body: (facts) => facts, ...changes } });

async function* stream(text: string) {
  yield new TextEncoder().encode(text);
}
async function send(engine: Engine, call: string, body?: unknown, headers: Record<string, string | undefined> = {}) {
  const [method = '', target = ''] = call.split(' ');
  const all = { authorization: 'Bearer toy', 'content-type': 'application/json', ...headers };
  const answer = await engine.handle('toy', {
    method,
    target,
    headers: Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    body: body === undefined ? undefined : stream(typeof body === 'string' ? body : JSON.stringify(body)),
  });
  return { ...answer, body: typeof answer.body === 'string' ? JSON.parse(answer.body) : answer.body };
}
const JOBS = '/v2/shelves/7/jobs';
const THING = 'GET /v2/things/k';

describe('a request that no operation takes', () => {
  test('is the refusal "unknownPath" of the story', async () => {
    expect(await send(create(), 'GET /v2/nowhere')).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: { code: 'nothing', words: 'Nothing here.' },
    });
  });

  test('is a 405 with the methods of the path; the story may word it and add headers', async () => {
    const plain = await send(create(), 'PUT /v2/shelves', {});
    expect(plain).toMatchObject({
      status: 405,
      headers: { allow: 'GET, POST' },
      body: { words: 'This path does not have this method.' },
    });
    const worded = create({
      errors: {
        ...story.errors,
        unknownMethod: { status: 400, message: 'Not so.', headers: { allow: 'GET', 'x-a': '1' } },
      },
    });
    expect(await send(worded, 'PUT /v2/shelves', {})).toMatchObject({
      status: 400,
      headers: { allow: 'GET', 'x-a': '1' },
      body: { words: 'Not so.' },
    });
  });
});

describe('the order of errors', () => {
  const forbidden = { authorization: 'Bearer toy-forbidden' };
  test.each<[string, string, unknown, Record<string, string | undefined>, number, string]>([
    ['a missing credential', `POST ${JOBS}?x=1`, '{', { authorization: undefined }, 401, 'who'],
    ['a credential that the story refuses', `POST ${JOBS}`, '{', forbidden, 403, 'no'],
    ['a body that cannot be read', 'POST /v2/shelves/x/jobs', '{', {}, 400, 'bad'],
    ['a value that the document does not allow', 'POST /v2/shelves/x/jobs', { name: 'taken' }, {}, 400, 'bad'],
    ['a response that the client prefers', `POST ${JOBS}`, { name: 'taken' }, { prefer: 'code=404' }, 404, 'nothing'],
    ['what the story refuses', `POST ${JOBS}`, { name: 'taken' }, {}, 409, 'taken'],
  ])('%s comes next', async (_, call, body, headers, status, code) => {
    expect(await send(create(), call, body, headers)).toMatchObject({ status, body: { code } });
  });

  test('a body that cannot be read is named before a path argument that is wrong', async () => {
    expect((await send(create(), 'POST /v2/shelves/x/jobs', '{')).body.words).toBe('The body must be valid JSON.');
    expect((await send(create(), 'POST /v2/shelves/x/jobs', {})).body.words).toBe('shelfId must be integer.');
  });
});

describe('a refused credential', () => {
  const credentials = { 'toy-forbidden': 'forbidden', '-b': 'forbidden' };
  test.each<[string, Record<string, string | undefined>, number]>([
    ['a token after its scheme', { authorization: 'Bearer toy-forbidden' }, 403],
    ['a token after a scheme and two blanks', { authorization: 'Bearer  toy-forbidden' }, 403],
    ['a key', { authorization: undefined, 'x-toy-key': 'toy-forbidden' }, 403],
    ['a key after a word and two blanks', { authorization: undefined, 'x-toy-key': 'Token  toy-forbidden' }, 403],
    ['a key next to a good token', { 'x-toy-key': 'toy-forbidden' }, 403],
    ['a good key', { authorization: undefined, 'x-toy-key': 'k' }, 200],
    ['a key with a blank in it', { authorization: undefined, 'x-toy-key': '-a b' }, 200],
    ['a key that every object has', { authorization: undefined, 'x-toy-key': 'toString' }, 200],
    ['the token in a header that is no credential', { 'x-other': 'toy-forbidden' }, 200],
  ])('%s', async (_, headers, status) => {
    expect((await send(create({ credentials }), THING, undefined, headers)).status).toBe(status);
  });

  test('does not exist if the story names none', async () => {
    const { credentials: _none, ...rest } = story;
    const engine = new Engine({ toy: { document: () => structuredClone(document) as object, story: () => rest } });
    expect((await send(engine, THING, undefined, { authorization: 'Bearer toy-forbidden' })).status).toBe(200);
  });
});

describe('what the story is told about an error', () => {
  test('the arguments and the body of the request', async () => {
    const message = (about: unknown) => JSON.stringify(about);
    const engine = createTeller({
      unauthorized: { status: 401, message },
      validation: { status: 400, message },
      tooLarge: { status: 413, message },
    });
    const tell = async (...args: [string, unknown?, Record<string, string | undefined>?]) => {
      const { status, body } = await send(engine, ...args);
      return [status, body.operationId, JSON.parse(body.message)];
    };
    const path = { shelfId: '7' };
    expect(await tell(`POST ${JOBS}?x=1`, { name: 'a' }, { authorization: undefined })).toEqual([
      401,
      'createJob',
      { path, query: { x: '1' }, body: { name: 'a' } },
    ]);
    expect(await tell(`POST ${JOBS}`, { tries: 0 })).toEqual([
      400,
      'createJob',
      { path, query: {}, body: { tries: 0 } },
    ]);
    expect(await tell(`POST ${JOBS}`, '{')).toEqual([400, 'createJob', { path, query: {} }]);
  });

  test('the problems, by which it may choose another status', async () => {
    const engine = createTeller({
      unauthorized: { status: 401, message: 'no' },
      validation: (problems, operationId) => ({
        status: problems[0]?.rule === 'minimum' ? 422 : 400,
        details: operationId,
      }),
    });
    const problem = { in: 'body', field: 'tries', rule: 'minimum', message: 'must be >= 1' };
    expect(await send(engine, `POST ${JOBS}`, { tries: 0 })).toMatchObject({
      status: 422,
      body: { problems: [problem], details: 'createJob' },
    });
    expect(await send(engine, `POST ${JOBS}`, '{')).toMatchObject({
      status: 400,
      body: { problems: [{ in: 'body', rule: 'malformed' }] },
    });
    expect((await send(engine, THING, undefined, { authorization: undefined })).body.problems).toEqual([]);
  });

  test('a body that is too large or of another type, by which it may choose another status', async () => {
    const engine = create({ errors: { ...story.errors, tooLarge: { status: 413 }, unsupportedType: { status: 415 } } });
    expect((await send(engine, `POST ${JOBS}`, 'a=1', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send(engine, `POST ${JOBS}`, ' '.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
  });
});

describe('the body', () => {
  const nest = (levels: number) => `${'{"name":"x","branches":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`;
  test('may nest 100 levels deep', async () => {
    expect((await send(create(), 'POST /v2/trees', nest(100))).status).toBe(200);
    expect((await send(create(), 'POST /v2/trees', nest(102))).body.words).toBe(
      'The body must not nest deeper than 100 levels.',
    );
  });

  test('is recorded only if it can be read', async () => {
    const engine = create();
    await send(engine, `POST ${JOBS}`, { tries: 0 });
    await send(engine, `POST ${JOBS}`, '{"secret');
    expect(engine.requests().map(({ body }) => body)).toEqual([{ tries: 0 }, undefined]);
  });

  test('that breaks off is a failure of the mock', async () => {
    const answer = await create().handle('toy', {
      method: 'POST',
      target: JOBS,
      headers: { authorization: 'Bearer toy', 'content-type': 'application/json' },
      // biome-ignore lint/correctness/useYield: it fails before.
      body: (async function* () {
        throw new Error('the client went away');
      })(),
    });
    expect(answer).toMatchObject({ status: 500, body: '{"error":"The mock failed: the client went away"}' });
  });
});

describe('what the story receives', () => {
  test('arguments with their documented types, and the body', async () => {
    const engine = createEcho('listJobs', ({ path, query }) => ({ path, query }));
    const { body } = await send(engine, `GET ${JOBS}?limit=2&old=TRUE&tag=a&tag=b&unknown=1`);
    expect(body.path).toEqual({ shelfId: '7' });
    expect(body.query).toEqual({ limit: 2, old: true, tag: ['a', 'b'], unknown: '1' });
    const echo = createEcho('plantTree', ({ body: sent }) => ({ sent }));
    expect((await send(echo, 'POST /v2/trees', { name: 'x' })).body).toMatchObject({ sent: { name: 'x' } });
  });

  test('the outcome that a header requests', async () => {
    const engine = create();
    const { body } = await send(engine, `POST ${JOBS}`, { name: 'a' }, { 'x-evalwire-outcome': 'failed' });
    const states: string[] = [];
    for (let n = 0; n < 5; n++) states.push((await send(engine, `GET ${JOBS}/${body.key}`)).body.state);
    expect(states.at(-1)).toBe('failed');
  });

  test('a preference in the query is none of its arguments', async () => {
    expect((await send(create(), `${THING}?__code=404`)).status).toBe(404);
    expect((await send(create(), `${THING}?__code=404`, undefined, { prefer: 'code=403' })).status).toBe(403);
  });

  test('the type that the client accepts decides about the example', async () => {
    const report = (headers: Record<string, string>) =>
      create().handle('toy', {
        method: 'GET',
        target: `${JOBS}/any/report`,
        headers: { authorization: 'bearer toy', ...headers },
      });
    expect((await report({})).headers['content-type']).toBe('application/json');
    expect((await report({ accept: 'text/html' })).headers['content-type']).toBe('text/html');
    expect((await report({ accept: '*' })).headers['content-type']).toBe('application/json');
    expect((await report({ accept: 'text/html', prefer: 'code=200' })).headers['content-type']).toBe('text/html');
  });
});
