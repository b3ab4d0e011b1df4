/** The engine without a server: a plain request, a plain response. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Engine, type EngineOptions, type MockRequest } from '../../src/mock/engine.ts';
import type { RequestRecord } from '../../src/mock/request-log.ts';
import type { Context, Story } from '../../src/mock/story/story.ts';
import { document, story } from './toy.ts';

const source = (changes: Partial<Story> = {}) => ({
  document: () => structuredClone(document) as object,
  story: () => ({ ...story, ...changes }),
});
const create = (options: EngineOptions = {}, changes: Partial<Story> = {}) =>
  new Engine({ toy: source(changes) }, options);
/** An engine whose operation `getThing` does this. */
const createThing = (answer: (ctx: Context) => unknown, options: EngineOptions = {}) =>
  create(options, { operations: { getThing: { answer } } });

async function* stream(text: string) {
  yield new TextEncoder().encode(text);
}
async function send(engine: Engine, call: string, body?: unknown, headers: Record<string, string> = {}) {
  const [method = '', target = ''] = call.split(' ');
  const request: MockRequest = {
    method,
    target,
    headers: { authorization: 'Bearer toy', 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : stream(typeof body === 'string' ? body : JSON.stringify(body)),
  };
  const answer = await engine.handle('toy', request);
  const json = typeof answer.body === 'string' && /json/.test(answer.headers['content-type'] ?? '');
  return { ...answer, body: json ? JSON.parse(answer.body as string) : answer.body };
}
const THING = 'GET /v2/things/k';
const JOBS = '/v2/shelves/7/jobs';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('services', () => {
  test('are loaded all, or only those that are named', async () => {
    const sources = { a: source(), b: source() };
    const documents = Object.values(sources).map((one) => vi.spyOn(one, 'document'));
    const engine = new Engine(sources);
    expect(engine.serviceNames).toEqual(['a', 'b']);
    await engine.load(['b']);
    expect(documents.map((spy) => spy.mock.calls.length)).toEqual([0, 1]);
    await engine.load();
    expect(documents.map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
    expect(engine.service('a')).toBe(engine.service('a'));
    expect((await engine.service('b')).name).toBe('b');
  });

  test.each(['boat', 'toString'])('do not include "%s"', (name) => {
    const message = `There is no service "${name}"; there are toy, other.`;
    const create = (options: EngineOptions = {}) => new Engine({ toy: source(), other: source() }, options);
    expect(() => create().service(name)).toThrow(new RangeError(message));
    expect(() => create({ seed: { [name]: {} } })).toThrow(new RangeError(message));
  });
});

describe('a seed', () => {
  test.each([
    [{ boat: [] }, 'toy has no objects called "boat"; it has shelf, job.'],
    [{ job: {} }, 'The seed of toy\'s "job" must be a list of objects.'],
    [{ shelf: [{ id: 1 }, 'x'] }, 'The seed of toy\'s "shelf" contains a row that is not an object.'],
  ])('%j is rejected, at the start and later', async (seed, message) => {
    const wrong = seed as unknown as Record<string, []>;
    await expect(create({ seed: { toy: wrong } }).service('toy')).rejects.toThrow(new RangeError(message));
    await expect(create().seed('toy', wrong)).rejects.toThrow(new RangeError(message));
  });

  test('is rejected for a service without objects', async () => {
    const engine = new Engine({ plain: { document: () => structuredClone(document) as object } });
    await expect(engine.seed('plain', { boat: [] })).rejects.toThrow(
      new RangeError('plain has no objects called "boat"; it has none.'),
    );
  });

  test('is added to the objects of the story, for all sessions or for one', async () => {
    const engine = create({ seed: { toy: { shelf: [{ id: 8, label: 'at the start' }] } } });
    await engine.seed('toy', { shelf: [{ id: 9, label: 'for all' }] });
    await engine.seed('toy', { shelf: [{ id: 10, label: 'for one' }] }, 'one');
    const list = async (session: string) => (await engine.store('toy', session)).list('shelf').map(({ id }) => id);
    expect(await list('one')).toEqual([7, 8, 9, 10]);
    expect(await list('')).toEqual([7, 8, 9]);
    expect((await engine.store('toy')).list('shelf')).toHaveLength(3);
  });

  test('replaces the row with the same id, whatever the field of the id is called', async () => {
    const engine = create();
    await engine.seed('toy', { job: [{ key: 'a', name: 'first' }], shelf: [{ id: 8, label: 'first' }] });
    await engine.seed('toy', { job: [{ key: 'a', name: 'second' }], shelf: [{ id: 8, label: 'second' }] });
    const store = await engine.store('toy');
    expect(store.find('job', 'a')).toMatchObject({ value: { name: 'second' } });
    expect(store.find('shelf', '8')).toMatchObject({ value: { label: 'second' } });
    // One is the documented example.
    expect(store.list('job')).toHaveLength(2);
  });

  test.each([
    ['job', 'key'],
    ['shelf', 'id'],
  ])('takes the memory of one if it replaces another of the same id: %s', async (kind, id) => {
    const engine = create();
    const large = 'x'.repeat(20 * 1024 * 1024);
    await engine.seed('toy', { [kind]: [{ [id]: 'a', large }] });
    await engine.seed('toy', { [kind]: [{ [id]: 'a', large }] });
    await expect(engine.seed('toy', { [kind]: [{ [id]: 'b', large }] })).rejects.toThrow(RangeError);
  });
});

describe('reset', () => {
  async function use(engine: Engine) {
    for (const session of ['', 'a'])
      await send(engine, 'POST /v2/shelves', { label: 'x' }, session ? { 'x-evalwire-session': session } : {});
    engine.faults.add({ status: 409, operation: 'getThing' });
    engine.clock.advance(3_600_000);
  }
  const count = async (engine: Engine, session: string) => (await engine.store('toy', session)).list('shelf').length;

  test('of one session forgets its objects and requests, and nothing else', async () => {
    const engine = create();
    await use(engine);
    engine.reset('a');
    expect([await count(engine, 'a'), await count(engine, '')]).toEqual([1, 2]);
    expect(engine.requests().map(({ session }) => session)).toEqual(['']);
    expect((await send(engine, THING)).status).toBe(409);
    expect(engine.clock.now() - Date.now()).toBeGreaterThan(3_000_000);
  });

  test('of everything forgets objects, requests, faults and the clock', async () => {
    const engine = create();
    await use(engine);
    engine.reset();
    expect([await count(engine, 'a'), await count(engine, '')]).toEqual([1, 1]);
    expect(engine.requests()).toEqual([]);
    expect((await send(engine, THING)).status).toBe(200);
    expect(engine.clock.now() - Date.now()).toBeLessThan(60_000);
  });
});

describe('the record of a request', () => {
  test('has the time of the mock, the path without credentials, and what the response was', async () => {
    const seen: RequestRecord[] = [];
    const engine = create({ onRequest: (record) => seen.push(record) });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1) });
    vi.spyOn(performance, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(1250);
    engine.clock.advance(60_000);
    const headers = { 'x-evalwire-session': 'mine' };
    await send(engine, 'POST /v2/shelves?token=abc', { label: 'x', token: 'abc' }, headers);
    const record: RequestRecord = {
      at: '2030-01-01T00:01:00.000Z',
      service: 'toy',
      method: 'POST',
      path: '/v2/shelves?token=[redacted]',
      operation: 'createShelf',
      session: 'mine',
      status: 201,
      fault: undefined,
      ms: 250,
      body: { label: 'x', token: '[redacted]' },
    };
    expect(engine.requests()).toEqual([record]);
    expect(seen).toEqual([record]);
  });

  test('contains a body of up to 16 KiB', async () => {
    const engine = create();
    const label = (size: number) => ({ label: 'x'.repeat(size - '{"label":""}'.length) });
    await send(engine, 'POST /v2/shelves', label(16 * 1024));
    await send(engine, 'POST /v2/shelves', label(16 * 1024 + 1));
    expect(engine.requests().map(({ body }) => body)).toEqual([label(16 * 1024), undefined]);
  });

  test('names the fault, and has no status if the connection is dropped', async () => {
    const engine = create();
    engine.faults.add({ drop: true });
    const answer = await send(engine, THING);
    expect(answer).toEqual({ status: 503, headers: {}, body: undefined, connection: 'drop' });
    expect(engine.requests()).toMatchObject([{ status: undefined, fault: 'drop', operation: 'getThing' }]);
  });
});

describe('a failure of the mock', () => {
  test.each([
    ['an error', new Error('broken story'), 'broken story'],
    ['an error with a status', Object.assign(new Error('broken story'), { status: 404 }), 'broken story'],
    ['a text', 'broken text', 'broken text'],
  ])('is a 500 with the message of %s', async (_, thrown, message) => {
    const engine = createThing(() => {
      throw thrown;
    });
    expect(await send(engine, THING)).toMatchObject({ status: 500, body: { error: `The mock failed: ${message}` } });
    expect(engine.requests()).toMatchObject([{ status: 500 }]);
  });

  test('is a 500 if the service cannot be loaded', async () => {
    const engine = new Engine({ toy: { document: () => Promise.reject(new Error('no document')) } });
    expect(await send(engine, THING)).toMatchObject({ status: 500, body: { error: 'The mock failed: no document' } });
    expect(await engine.handle('boat', { method: 'GET', target: '/', headers: {} })).toMatchObject({
      status: 500,
      body: expect.stringContaining('There is no service \\"boat\\"'),
    });
  });
});

describe('faults', () => {
  test('in the header come before the standing ones, and are for one request', async () => {
    const engine = create();
    engine.faults.add({ status: 409 });
    expect((await send(engine, THING, undefined, { 'x-evalwire-fault': 'status=403' })).status).toBe(403);
    expect((await send(engine, THING)).status).toBe(409);
  });

  test('match by service, operation, method and session', async () => {
    const engine = create();
    engine.faults.add({ status: 400, service: 'boat' });
    engine.faults.add({ status: 401, operation: 'getLiteral' });
    engine.faults.add({ status: 403, method: 'post' });
    engine.faults.add({ status: 404, session: 'a' });
    expect((await send(engine, THING)).status).toBe(200);
    expect((await send(engine, 'GET /v2/things/literal')).status).toBe(401);
    expect((await send(engine, 'POST /v2/shelves', {})).status).toBe(403);
    expect((await send(engine, THING, undefined, { 'x-evalwire-session': 'a' })).status).toBe(404);
  });

  test.each([
    ['staus=409', 'x-evalwire-fault: "staus" is not a valid property.'],
    ['status=409;example=none', 'x-evalwire-fault: '],
  ])('%s is a 400 that says why', async (fault, message) => {
    const answer = await send(create(), THING, undefined, { 'x-evalwire-fault': fault });
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(message) } });
  });

  test('with a status or a body replace the response, and nothing happens', async () => {
    const engine = create();
    const post = (fault: string) => send(engine, 'POST /v2/shelves', { label: 'x' }, { 'x-evalwire-fault': fault });
    expect(await post('status=409;header.x-a=1')).toMatchObject({ status: 409, headers: { 'x-a': '1' } });
    expect(new TextDecoder().decode((await post('body=%22hi%22')).body as Uint8Array)).toBe('"hi"');
    expect((await engine.store('toy')).list('shelf')).toHaveLength(1);
    expect(await post('header.x-a=1')).toMatchObject({ status: 201, headers: { 'x-a': '1' } });
    expect((await engine.store('toy')).list('shelf')).toHaveLength(2);
  });

  test('that the story cannot word are a failure of the mock', async () => {
    const body = () => {
      throw new Error('broken story');
    };
    const answer = await send(create({}, { errors: { ...story.errors, body } }), THING, undefined, {
      'x-evalwire-fault': 'status=503',
    });
    expect(answer).toMatchObject({ status: 500, body: { error: 'The mock failed: broken story' } });
  });

  test('with a status apply to unknown paths too', async () => {
    const answer = await send(create(), 'GET /v2/nowhere', undefined, { 'x-evalwire-fault': 'status=409' });
    expect(answer.status).toBe(409);
  });
});

describe('latency', () => {
  async function measure(options: EngineOptions, fault?: string): Promise<number[]> {
    const engine = create(options);
    await engine.load();
    await send(engine, THING);
    const delays: number[] = [];
    const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, ms: number) => {
      delays.push(ms);
      queueMicrotask(done);
    }) as never);
    await send(engine, THING, undefined, fault === undefined ? {} : { 'x-evalwire-fault': fault });
    spy.mockRestore();
    return delays;
  }

  test('is what the options and the fault add up to', async () => {
    expect(await measure({})).toEqual([]);
    expect(await measure({ latency: 30 })).toEqual([30]);
    expect(await measure({}, 'delay=20')).toEqual([20]);
    expect(await measure({ latency: 30 }, 'delay=20')).toEqual([50]);
  });
});

describe('requests that no document contains', () => {
  test('an outcome that the job does not have is a 400', async () => {
    const answer = await send(create(), `POST ${JOBS}`, { name: 'a' }, { 'x-evalwire-outcome': 'boat' });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/^x-evalwire-outcome: .*boat/) },
    });
  });

  test('a status that is not documented is worded like an error of the service, and not validated', async () => {
    const engine = create({ validateResponses: true });
    const answer = await send(engine, THING, undefined, { prefer: 'code=418' });
    expect(answer).toMatchObject({ status: 404, body: { words: expect.stringContaining('418') } });
    expect((await send(engine, THING, undefined, { accept: 'image/png' })).status).toBe(406);
    expect(engine.violations).toEqual([]);
  });
});

test('a large body evicts the least recently used session if all of them together take too much memory', async () => {
  const engine = create();
  const count = async (session: string) => (await engine.store('toy', session)).list('job').length;
  for (const session of ['a', 'b', 'c', 'd', 'e'])
    (await engine.store('toy', session)).create('job', { name: session }, { size: 31 * 1024 * 1024 });
  await send(engine, 'POST /v2/shelves', { label: 'x'.repeat(1024 * 1024) }, { 'x-evalwire-session': 'e' });
  expect([await count('e'), await count('b'), await count('a')]).toEqual([2, 2, 1]);
});

describe('options', () => {
  test('strict: ids that were never created are not found', async () => {
    expect((await send(create(), `GET ${JOBS}/any`)).status).toBe(200);
    expect((await send(create({ strict: false }), `GET ${JOBS}/any`)).status).toBe(200);
    expect((await send(create({ strict: true }), `GET ${JOBS}/any`)).status).toBe(404);
  });

  test('bodyLimit: a larger body is rejected; the default is 10 MiB', async () => {
    const post = (engine: Engine, size: number) => send(engine, `POST ${JOBS}`, ' '.repeat(size - 2).concat('{}'));
    expect((await post(create({ bodyLimit: 100 }), 100)).status).toBe(201);
    expect((await post(create({ bodyLimit: 100 }), 101)).body.words).toBe('The body must not exceed 100 bytes.');
    expect((await post(create(), 10 * 1024 * 1024)).status).toBe(201);
    expect((await post(create(), 10 * 1024 * 1024 + 1)).body.words).toBe('The body must not exceed 10485760 bytes.');
  });

  test.each<[EngineOptions, number, string]>([
    [{}, 3_600_000, 'queued'],
    [{ advance: 'polls' }, 3_600_000, 'queued'],
    [{ advance: 'time' }, 2999, 'queued'],
    [{ advance: 'time' }, 3000, 'running'],
    [{ advance: 'time', tickMs: 50 }, 149, 'queued'],
    [{ advance: 'time', tickMs: 50 }, 150, 'running'],
  ])('%j: after %i ms, a job that takes two polls is %s', async (options, ms, state) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const engine = create(options);
    const { body } = await send(engine, `POST ${JOBS}`, { name: 'a' });
    engine.clock.advance(ms);
    expect((await send(engine, `GET ${JOBS}/${body.key}`)).body.state).toBe(state);
  });
});

describe('validateResponses', () => {
  const wrong = { key: 5 };
  const text = create({ validateResponses: true }, { operations: { getLiteral: { answer: () => wrong } } });

  test('turns a response that the document does not allow into a 500 with the reasons', async () => {
    const violation = {
      service: 'toy',
      operation: 'getLiteral',
      status: 200,
      messages: [expect.stringContaining('string')],
    };
    expect(await send(text, 'GET /v2/things/literal')).toMatchObject({
      status: 500,
      body: { evalwire: 'The mock\'s response does not match its OpenAPI document; see "messages".', ...violation },
    });
    expect(text.violations).toEqual([violation]);
    expect((await send(text, THING)).status).toBe(200);
    expect((await send(text, 'GET /v2/nowhere')).status).toBe(404);
    expect(text.violations).toHaveLength(1);
  });

  test('keeps the latest hundred violations', async () => {
    for (let n = text.violations.length; n < 100; n++) await send(text, 'GET /v2/things/literal');
    const [first, second] = text.violations;
    expect(text.violations).toHaveLength(100);
    await send(text, 'GET /v2/things/literal');
    expect(text.violations).toHaveLength(100);
    expect(text.violations).not.toContain(first);
    expect(text.violations[0]).toBe(second);
  });

  test('is off by default', async () => {
    const engine = create({}, { operations: { getLiteral: { answer: () => wrong } } });
    expect((await send(engine, 'GET /v2/things/literal')).status).toBe(200);
    expect(engine.violations).toEqual([]);
  });

  test.each([405, 406, 413, 415])('allows the status %i, which HTTP defines', async (status) => {
    const engine = createThing(({ refuse }) => refuse({ status }), { validateResponses: true });
    expect((await send(engine, THING)).status).toBe(status);
    expect(engine.violations).toEqual([]);
  });

  test('does not allow another status that the document does not list', async () => {
    const engine = createThing(({ refuse }) => refuse({ status: 418 }), { validateResponses: true });
    expect((await send(engine, THING)).status).toBe(500);
    expect(engine.violations).toMatchObject([{ operation: 'getThing', status: 418 }]);
  });

  test('does not look into the bytes of a file', async () => {
    const engine = create(
      { validateResponses: true },
      { operations: { getLiteral: { answer: () => new Uint8Array([1, 2]) } } },
    );
    const answer = await send(engine, 'GET /v2/things/literal');
    expect([answer.status, engine.violations]).toEqual([200, []]);
  });
});
