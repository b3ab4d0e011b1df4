/** Objects are created, found, listed, changed, moved and deleted; ids that were never created get the example or a refusal. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { caller, startToy } from './toy.ts';

let mock: Mock;
let strict: Mock;
beforeAll(async () => {
  [mock, strict] = await Promise.all([startToy(), startToy({ strict: true })]);
});
afterAll(() => Promise.all([mock.close(), strict.close()]));
afterEach(() => {
  expect([...mock.violations, ...strict.violations]).toEqual([]);
  mock.reset();
  strict.reset();
});

const call = caller(() => mock.url('toy'));
const strictly = caller(() => strict.url('toy'));
const keys = (rows: { key: string }[]) => rows.map(({ key }) => key);

async function create(body: object = { name: 'mine' }, headers = {}, shelf = 7): Promise<string> {
  return (await call('POST', `/v2/shelves/${shelf}/jobs`, body, headers)).body.key;
}

describe('an object', () => {
  test('has the sent fields that the document declares, an id like the documented one and the current time', async () => {
    const { status, body } = await call('POST', '/v2/shelves/7/jobs', { name: 'mine', secret: 's', unknown: 1 });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'mine', state: 'queued' });
    expect(body.key).toMatch(/^job-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Date.now() - Date.parse(body.created_at)).toBeLessThan(60_000);
    expect(body.secret).toBe(null);
    expect((await call('GET', `/v2/shelves/7/jobs/${body.key}`)).body).toMatchObject({
      key: body.key,
      name: 'mine',
      created_at: body.created_at,
    });
  });

  test('gets numeric ids that count up', async () => {
    const ids = [];
    for (const label of ['a', 'b']) ids.push((await call('POST', '/v2/shelves', { label })).body.id);
    expect(ids[1]).toBe(ids[0] + 1);
    expect((await call('GET', '/v2/shelves')).body.map(({ label }: { label: string }) => label)).toEqual([
      'first',
      'a',
      'b',
    ]);
  });

  test('is changed only in a state that allows it', async () => {
    const key = await create();
    expect((await call('PATCH', `/v2/shelves/7/jobs/${key}`, { name: 'new' })).body).toMatchObject({
      key,
      name: 'new',
    });
    expect((await call('GET', `/v2/shelves/7/jobs/${key}`)).body.name).toBe('new');
    await call('POST', `/v2/shelves/7/jobs/${key}/start`);
    const refused = await call('PATCH', `/v2/shelves/7/jobs/${key}`, { name: 'newer' });
    expect([refused.status, refused.body]).toEqual([409, { code: 'busy', words: 'the documented words of busy' }]);
  });

  test('ignores a field called __proto__', async () => {
    await call('PATCH', `/v2/shelves/7/jobs/${await create()}`, '{"__proto__": {"polluted": true}, "name": "x"}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a job', () => {
  const states = async (key: string, polls: number) => {
    const seen = [];
    for (let i = 0; i < polls; i++) {
      const { body } = await call('GET', `/v2/shelves/7/jobs/${key}`);
      seen.push(`${body.state} ${body.done}`);
    }
    return seen;
  };

  test('advances with each poll until its end', async () => {
    expect(await states(await create(), 6)).toEqual([
      'queued 0',
      'queued 0',
      'running 33',
      'running 67',
      'finished 100',
      'finished 100',
    ]);
  });

  test('ends in the state that a header requests, or never', async () => {
    const outcome = { 'x-evalwire-outcome': 'failed' };
    expect((await states(await create({}, outcome), 5)).at(-1)).toBe('failed 67');
    const key = await create();
    await call('GET', `/v2/shelves/7/jobs/${key}/report`, undefined, outcome);
    await call('POST', `/v2/shelves/7/jobs/${key}/start`, undefined, outcome);
    expect(await states(key, 3)).toEqual(['running 33', 'running 67', 'failed 67']);
    expect((await states(await create({}, { 'x-evalwire-outcome': 'never' }), 30)).at(-1)).toMatch(/^running/);
    expect((await call('POST', '/v2/shelves/7/jobs', {}, { 'x-evalwire-outcome': 'bored' })).body.error).toMatch(
      /finished, failed, stopped, never/,
    );
  });

  test('is moved by operations, and keeps its final state', async () => {
    const key = await create();
    expect((await call('POST', `/v2/shelves/7/jobs/${key}/stop`)).body.state).toBe('stopped');
    expect((await call('POST', `/v2/shelves/7/jobs/${key}/stop`)).status).toBe(409);
    expect(await states(key, 3)).toEqual(['stopped 0', 'stopped 0', 'stopped 0']);
  });

  test('is not moved by a list or by another read', async () => {
    const key = await create();
    for (let i = 0; i < 5; i++) await call('GET', '/v2/shelves/7/jobs?limit=10');
    for (let i = 0; i < 5; i++) expect((await call('GET', `/v2/shelves/7/jobs/${key}/report`)).status).toBe(409);
    expect(await states(key, 1)).toEqual(['queued 0']);
  });

  test('can be read and moved in the same process', async () => {
    const key = await create();
    const store = await mock.store('toy');
    const entry = store.find('job', key, { shelfId: '7' });
    if (!entry) throw new Error('The job is not there.');
    expect(store.job('job', entry)).toMatchObject({ state: 'queued', startedAt: null, endedAt: null });
    store.move('job', entry, 'failed');
    expect(await states(key, 1)).toEqual(['failed 0']);
    expect(store.job('job', entry)?.endedAt).toMatch(/Z$/);
  });
});

describe('time instead of polls', () => {
  test('advances jobs by itself, not by polls', async () => {
    const timed = await startToy({ advance: 'time', tickMs: 60_000 });
    try {
      const ask = caller(() => timed.url('toy'));
      const { key } = (await ask('POST', '/v2/shelves/7/jobs', {})).body;
      for (let i = 0; i < 9; i++) expect((await ask('GET', `/v2/shelves/7/jobs/${key}`)).body.state).toBe('queued');
      timed.clock.advance(3 * 60_000);
      expect((await ask('GET', `/v2/shelves/7/jobs/${key}`)).body.state).toBe('running');
      timed.clock.advance(2 * 60_000);
      expect((await ask('GET', `/v2/shelves/7/jobs/${key}`)).body.state).toBe('finished');
    } finally {
      await timed.close();
    }
  });
});

describe('a list', () => {
  test('returns a page in the order of the story, with total and more', async () => {
    const made = [];
    for (const name of ['a', 'b', 'c', 'd']) made.unshift(await create({ name }, {}, 8));
    const first = (await call('GET', '/v2/shelves/8/jobs')).body;
    expect(keys(first.rows)).toEqual(made.slice(0, 3));
    expect(first).toMatchObject({ all: 4, more: true, limit: 3, offset: 0 });
    const second = (await call('GET', '/v2/shelves/8/jobs?limit=2&offset=3')).body;
    expect(keys(second.rows)).toEqual(made.slice(3));
    expect(second).toMatchObject({ all: 4, more: false, limit: 2, offset: 3 });
    expect((await call('GET', '/v2/shelves/8/jobs?offset=99')).body).toMatchObject({ rows: [], all: 4, more: false });
  });

  test('filters by the state that a job is in', async () => {
    const key = await create({}, {}, 8);
    await create({}, {}, 8);
    await call('POST', `/v2/shelves/8/jobs/${key}/start`);
    expect(keys((await call('GET', '/v2/shelves/8/jobs?state=running')).body.rows)).toEqual([key]);
    expect((await call('GET', '/v2/shelves/8/jobs?state=no')).body).toMatchObject({ rows: [], all: 0 });
  });

  test('has the rows of the documented example at the start', async () => {
    expect((await call('GET', '/v2/shelves')).body).toEqual([{ id: 7, label: 'first' }]);
  });
});

describe('owners', () => {
  test('own the objects that are created below them', async () => {
    const key = await create({}, {}, 8);
    expect(keys((await call('GET', '/v2/shelves/9/jobs')).body.rows)).not.toContain(key);
    expect(keys((await call('GET', '/v2/shelves/8/jobs')).body.rows)).toContain(key);
  });

  test('are deleted with the objects that they own', async () => {
    const { id } = (await call('POST', '/v2/shelves', { label: 'x' })).body;
    const key = await create({}, {}, id);
    expect((await call('DELETE', `/v2/shelves/${id}`)).status).toBe(204);
    expect((await call('GET', `/v2/shelves/${id}/jobs/${key}`)).status).toBe(404);
    expect((await call('POST', `/v2/shelves/${id}/jobs`, {})).status).toBe(404);
    expect((await call('DELETE', `/v2/shelves/${id}`)).status).toBe(404);
  });
});

describe('an id that was never created', () => {
  test('is returned with the documented example, and its job ends after some polls', async () => {
    const path = '/v2/shelves/3/jobs/any%2Fid';
    expect((await call('GET', `${path}/report`)).status).toBe(200);
    const first = (await call('GET', path)).body;
    expect(first).toMatchObject({ key: 'any/id', state: 'running', done: 40, name: 'a' });
    const states = [];
    for (let i = 0; i < 3; i++) states.push((await call('GET', path)).body.state);
    expect(states).toEqual(['running', 'finished', 'finished']);
  });

  test('is stored when it is changed', async () => {
    await call('PATCH', '/v2/shelves/3/jobs/other', { name: 'changed' });
    expect((await call('GET', '/v2/shelves/3/jobs/other')).body).toMatchObject({ key: 'other', name: 'changed' });
  });

  test('is not found if the story excludes it, after it is deleted, and in strict mode', async () => {
    const answer = await call('GET', '/v2/shelves/7/jobs/nobody');
    expect([answer.status, answer.body]).toEqual([404, { code: 'nothing', words: 'No "nobody".' }]);
    expect((await strictly('GET', '/v2/shelves/7/jobs/any')).status).toBe(404);
    expect((await strictly('GET', '/v2/shelves/99/jobs')).status).toBe(404);
    expect((await strictly('GET', '/v2/shelves/7/jobs')).status).toBe(200);
    const { key } = (await strictly('POST', '/v2/shelves/7/jobs', {})).body;
    expect((await strictly('GET', `/v2/shelves/7/jobs/${key}`)).status).toBe(200);
  });
});

describe('seeds and sessions', () => {
  const seed = {
    toy: { job: [{ key: 'seeded', state: 'running', name: 's', $outcome: 'failed', $parents: { shelfId: '7' } }] },
  };

  test('a seeded object is in every session until a reset', async () => {
    await mock.seed(seed);
    for (const session of ['', 'a']) {
      const headers: Record<string, string> = session ? { 'x-evalwire-session': session } : {};
      const states = [];
      for (let i = 0; i < 3; i++)
        states.push((await call('GET', '/v2/shelves/7/jobs/seeded', undefined, headers)).body.state);
      expect(states).toEqual(['running', 'running', 'failed']);
    }
    mock.reset();
    expect(keys((await call('GET', '/v2/shelves/7/jobs?limit=10')).body.rows)).not.toContain('seeded');
  });

  test('a seed can be for one session', async () => {
    await mock.seed(seed, 'mine');
    expect(
      keys((await call('GET', '/v2/shelves/7/jobs', undefined, { 'x-evalwire-session': 'mine' })).body.rows),
    ).toContain('seeded');
    expect(keys((await call('GET', '/v2/shelves/7/jobs')).body.rows)).not.toContain('seeded');
  });

  test('the seed that a mock starts with survives a reset', async () => {
    const seeded = await startToy({ seed });
    try {
      seeded.reset();
      const ask = caller(() => seeded.url('toy'));
      expect(keys((await ask('GET', '/v2/shelves/7/jobs')).body.rows)).toContain('seeded');
    } finally {
      await seeded.close();
    }
  });

  test('a seed for an unknown kind or service is rejected', async () => {
    await expect(mock.seed({ toy: { boat: [] } })).rejects.toThrow(/no objects called "boat"; it has shelf, job/);
    await expect(mock.seed({ nothing: {} })).rejects.toThrow(/no service "nothing"/);
    await expect(startToy({ seed: { toy: { boat: [] } } })).rejects.toThrow(/boat/);
  });

  test('seed and reset work over HTTP', async () => {
    const control = caller(() => mock.url());
    expect((await control('POST', '/_evalwire/seed?session=s', seed)).status).toBe(204);
    const rows = async () =>
      keys((await call('GET', '/v2/shelves/7/jobs', undefined, { 'x-evalwire-session': 's' })).body.rows);
    expect(await rows()).toContain('seeded');
    expect((await control('POST', '/_evalwire/reset?session=s')).status).toBe(204);
    expect(await rows()).not.toContain('seeded');
  });
});

describe('the number of stored objects', () => {
  test('the oldest objects are evicted', async () => {
    const first = await create({}, {}, 8);
    const store = await mock.store('toy');
    for (let i = 0; i < 2000; i++) store.create('job', { name: `${i}` }, { parents: { shelfId: '8' } });
    expect(store.list('job', { shelfId: '8' })).toHaveLength(2000);
    expect(store.find('job', first, { shelfId: '8' })).toBeUndefined();
  });

  test('large objects are evicted sooner', async () => {
    const store = await mock.store('toy');
    for (let i = 0; i < 50; i++) store.create('job', { name: `${i}` }, { size: 1024 * 1024 });
    expect(store.list('job').length).toBeLessThanOrEqual(32);
  });

  test('the least recently used session is evicted, never the unnamed one', async () => {
    const named = (n: number) => ({ 'x-evalwire-session': `s${n}` });
    const [plain, early] = [await create({ name: 'plain' }), await create({ name: 'early' }, named(-1))];
    for (let i = 0; i < 500; i++) await mock.store('toy', `s${i}`);
    const list = async (headers = {}) =>
      keys((await call('GET', '/v2/shelves/7/jobs?limit=10', undefined, headers)).body.rows);
    expect(await list()).toContain(plain);
    expect(await list(named(-1))).not.toContain(early);
  });
});
