import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import recordings from '../../recordings/vijil.json' with { type: 'json' };

let mock: Mock;
let strict: Mock;
const KEY = { authorization: 'Bearer vj-4c1f7e0a9b3d4f52a6d8' };
const AGENT = { harnesses: ['trust_score'], agent_id: 'agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6' };

beforeAll(async () => {
  mock = await startMock({ services: ['vijil'], validateResponses: true });
  strict = await startMock({ services: ['vijil'], validateResponses: true, strict: true });
});
afterAll(() => Promise.all([mock.close(), strict.close()]));
afterEach(() => {
  expect([...mock.violations, ...strict.violations]).toEqual([]);
  mock.reset();
});

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  base = mock.url('vijil'),
) {
  const init: RequestInit = {
    method,
    headers: { ...KEY, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(base + path, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text === '' ? undefined : JSON.parse(text)) as any, // looked at by name
  };
}

const create = async (headers = {}) => (await call('POST', '/v1/evaluations', AGENT, headers)).body.id as string;

describe('an evaluation', () => {
  test('is pending, runs with growing progress, completes and has results', async () => {
    const created = await call('POST', '/v1/evaluations', { ...AGENT, harnesses: ['security', 'safety'] });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ status: 'pending', harnesses: ['security', 'safety'] });
    expect(created.body.id).toMatch(/^eval-[0-9a-f-]{36}$/);
    expect(Math.abs(Date.parse(created.body.created_at) - Date.now())).toBeLessThan(10_000);
    const { id } = created.body;

    const early = await call('GET', `/v1/evaluations/${id}/results`);
    expect([early.status, early.body.error.code]).toEqual([409, 'ResultsNotReadyException']);

    const seen: [string, number][] = [];
    for (let i = 0; i < 7; i++) {
      const { body } = await call('GET', `/v1/evaluations/${id}/status`);
      seen.push([body.status, body.progress]);
      expect(body.id).toBe(id);
      expect(body.started_at === null).toBe(body.status === 'pending');
      expect(body.estimated_completion === null).toBe(body.status !== 'running');
    }
    expect(seen).toEqual([
      ['pending', 0],
      ['running', 20],
      ['running', 40],
      ['running', 60],
      ['running', 80],
      ['completed', 100],
      ['completed', 100],
    ]);
    const results = await call('GET', `/v1/evaluations/${id}/results`);
    expect(results.status).toBe(200);
    expect(results.body).toMatchObject({ id, security_score: 0.75, reliability_score: null });
  });

  test('fails on demand, at its creation or at a poll', async () => {
    const first = await create({ 'x-evalwire-outcome': 'failed' });
    const second = await create();
    await call('GET', `/v1/evaluations/${second}/status`, undefined, { 'x-evalwire-outcome': 'failed' });
    for (const id of [first, second]) {
      const seen: [string, number][] = [];
      for (let i = 0; i < 7; i++) {
        const { body } = await call('GET', `/v1/evaluations/${id}/status`);
        seen.push([body.status, body.progress]);
      }
      // What was done before it failed stays done.
      expect(seen.slice(-2)).toEqual([
        ['failed', 80],
        ['failed', 80],
      ]);
    }
  });

  test('keeps its progress where it is cancelled', async () => {
    const id = await create();
    for (let i = 0; i < 3; i++) await call('GET', `/v1/evaluations/${id}/status`);
    await call('POST', `/v1/evaluations/${id}/cancel`);
    for (let i = 0; i < 3; i++) {
      const { body } = await call('GET', `/v1/evaluations/${id}/status`);
      expect([body.status, body.progress]).toEqual(['cancelled', 40]);
    }
  });

  test('rejects an outcome that is not one of its final states, with the valid ones', async () => {
    const refused = await call('POST', '/v1/evaluations', AGENT, { 'x-evalwire-outcome': 'vanished' });
    expect([refused.status, refused.body.error]).toEqual([
      400,
      expect.stringContaining('"vanished" is not a valid outcome'),
    ]);
  });

  test('never ends on demand', async () => {
    const id = await create({ 'x-evalwire-outcome': 'never' });
    let last = '';
    for (let i = 0; i < 20; i++) last = (await call('GET', `/v1/evaluations/${id}/status`)).body.status;
    expect(last).toBe('running');
  });

  test('is cancelled once, then deleted, then unknown', async () => {
    const id = await create();
    expect((await call('POST', `/v1/evaluations/${id}/cancel`)).body).toEqual({ id, status: 'cancelled' });
    const again = await call('POST', `/v1/evaluations/${id}/cancel`);
    expect([again.status, again.body.error.code]).toEqual([409, 'InvalidStateException']);
    const gone = await call('DELETE', `/v1/evaluations/${id}`);
    expect([gone.status, gone.text]).toEqual([204, '']);
    const after = await call('GET', `/v1/evaluations/${id}/status`);
    expect([after.status, after.body.error.code]).toEqual([404, 'EvaluationNotFoundException']);
    expect(after.body.error.message).toContain(id);
  });

  test('that was never created is returned with its id, and ends', async () => {
    const id = 'eval/ünknown';
    const path = `/v1/evaluations/${encodeURIComponent(id)}`;
    expect((await call('GET', `${path}/results`)).body.id).toBe(id);
    const states = [];
    for (let i = 0; i < 8; i++) states.push((await call('GET', `${path}/status`)).body);
    expect(states.every((state) => state.id === id)).toBe(true);
    expect(states.at(-1).status).toBe('completed');
    expect((await call('GET', `${path}/status`, undefined, {}, strict.url('vijil'))).status).toBe(404);
  });
});

describe('the list', () => {
  test('has what was created, by filter and page', async () => {
    const id = await create();
    const before = (await call('GET', '/v1/evaluations?limit=100')).body;
    expect(before.data.map((row: { id: string }) => row.id)).toContain(id);
    expect(before.total).toBe(before.data.length);
    const pending = (await call('GET', '/v1/evaluations?status=pending')).body;
    expect(pending.data.length).toBeGreaterThan(1);
    expect(pending.data.every((row: { status: string }) => row.status === 'pending')).toBe(true);
    const walked = [];
    for (let offset = 0; ; offset += 2) {
      const { body } = await call('GET', `/v1/evaluations?limit=2&offset=${offset}`);
      expect(body).toMatchObject({ limit: 2, offset, total: before.total });
      if (body.data.length === 0) break;
      walked.push(...body.data.map((row: { id: string }) => row.id));
    }
    expect(walked).toEqual(before.data.map((row: { id: string }) => row.id));
    expect((await call('GET', '/v1/evaluations?agent_id=nobody')).body).toMatchObject({
      data: [],
      total: 0,
      limit: 20,
      offset: 0,
    });
  });

  test('is apart for each session', async () => {
    const id = await create({ 'x-evalwire-session': 'a' });
    const ids = async (session: string) =>
      (await call('GET', '/v1/evaluations', undefined, { 'x-evalwire-session': session })).body.data.map(
        (row: { id: string }) => row.id,
      );
    expect(await ids('a')).toContain(id);
    expect(await ids('b')).not.toContain(id);
    mock.reset('a');
    expect(await ids('a')).not.toContain(id);
  });
});

describe('a request that Vijil refuses', () => {
  const bad = { model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['trust_score'] };
  test.each([
    ['no key', 'POST', '/v1/evaluations', AGENT, { authorization: '' }, 401, 'InvalidApiKeyException'],
    ['a blank key', 'GET', '/v1/evaluations', undefined, { authorization: 'Bearer  ' }, 401, 'InvalidApiKeyException'],
    [
      'an expired key and a bad body',
      'POST',
      '/v1/evaluations',
      {},
      { authorization: 'Bearer vj-expired' },
      401,
      'InvalidApiKeyException',
    ],
    [
      'a key of another scope and a bad body',
      'POST',
      '/v1/evaluations',
      {},
      { authorization: 'Bearer vj-read-only' },
      403,
      'insufficient_permissions',
    ],
    ['no target', 'POST', '/v1/evaluations', { harnesses: ['safety'] }, {}, 400, 'InvalidRequestException'],
    ['no harness', 'POST', '/v1/evaluations', { ...bad, harnesses: [] }, {}, 400, 'InvalidRequestException'],
    [
      'temperature 3',
      'POST',
      '/v1/evaluations',
      { ...bad, model_params: { temperature: 3 } },
      {},
      400,
      'InvalidRequestException',
    ],
    ['an unknown hub', 'POST', '/v1/evaluations', { ...bad, model_hub: 'octo' }, {}, 400, 'InvalidRequestException'],
    ['malformed JSON', 'POST', '/v1/evaluations', '{"harnesses": [', {}, 400, 'InvalidRequestException'],
    ['an empty body', 'POST', '/v1/evaluations', '', {}, 400, 'InvalidRequestException'],
    ['JSON null', 'POST', '/v1/evaluations', 'null', {}, 400, 'InvalidRequestException'],
    [
      'another content type',
      'POST',
      '/v1/evaluations',
      'x=1',
      { 'content-type': 'text/plain' },
      400,
      'InvalidRequestException',
    ],
    ['limit 101', 'GET', '/v1/evaluations?limit=101', undefined, {}, 400, 'InvalidRequestException'],
    ['limit ten', 'GET', '/v1/evaluations?limit=ten', undefined, {}, 400, 'InvalidRequestException'],
    ['an empty limit', 'GET', '/v1/evaluations?limit=', undefined, {}, 400, 'InvalidRequestException'],
    ['an unknown status', 'GET', '/v1/evaluations?status=done', undefined, {}, 400, 'InvalidRequestException'],
    [
      'an unknown agent before an unknown harness',
      'POST',
      '/v1/evaluations',
      { agent_id: 'agent-2f6b8c1e-7a44-4f0e-9d53-000000000000', harnesses: ['harness-does-not-exist'] },
      {},
      404,
      'AgentNotFoundException',
    ],
    [
      'an unknown harness',
      'POST',
      '/v1/evaluations',
      { ...AGENT, harnesses: ['harness-does-not-exist'] },
      {},
      404,
      'HarnessNotFoundException',
    ],
    ['an unknown path', 'GET', '/v1/nothing', undefined, {}, 404, 'not_found'],
    ['an unknown method', 'PUT', '/v1/evaluations', {}, {}, 404, 'not_found'],
    ['a path that only its parts have', 'GET', '/v1/evaluations/eval-1', undefined, {}, 404, 'not_found'],
  ])('%s', async (_name, method, path, body, headers, status, code) => {
    const answer = await call(method as string, path as string, body, headers as Record<string, string>);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.message).not.toBe('');
  });
});

test('a refusal for too many requests says that none are left and when to come back', async () => {
  const fault = { 'x-evalwire-fault': 'status=429' };
  for (const answer of [
    await call('GET', '/v1/evaluations', undefined, fault),
    await call('POST', '/v1/evaluations', AGENT, fault),
  ]) {
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([429, '0']);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  }
});

describe('the recordings', () => {
  // Replies that no server gives by itself: they are asked for.
  const injected: Record<string, string> = {
    'create.error_quota': 'status=429;code=RateLimitExceededException',
    'create.error_internal': 'status=500',
    'create.error_not_json': `status=502;type=text/html;body=${encodeURIComponent('<html><h1>502 Bad Gateway</h1></html>')}`,
    'get_status.error_overview_code': `status=404;body=${encodeURIComponent('{"error":{"code":"not_found","message":"Resource doesn\'t exist"}}')}`,
    'get_status.error_without_details_and_meta': 'status=404',
    'get_status.enveloped_reply': `status=200;body=${encodeURIComponent('{"data":{"id":"eval-enveloped","status":"running"},"meta":{}}')}`,
  };
  const cases = recordings.cases.filter(({ tier }) => tier === 'seed');

  test('are the seed’s 50 or so', () => expect(cases.length).toBeGreaterThan(40));

  test.each(cases.map((recorded) => [recorded.id, recorded] as const))('%s', async (id, recorded) => {
    let made: string | undefined;
    for (const { request, response } of recorded.exchanges) {
      const query = new URLSearchParams(request.query as Record<string, string>).toString();
      // The id that the recorded create answered stands for the one that ours did.
      const path = made === undefined ? request.path : request.path.replace(/eval-0e3a91f4[^/]*/, made);
      const send = () =>
        fetch(`${strict.url('vijil')}${path}${query && `?${query}`}`, {
          method: request.method,
          headers: {
            ...(request.headers as object),
            'x-evalwire-session': id,
            ...(injected[id] ? { 'x-evalwire-fault': injected[id] } : {}),
          },
          ...(request.body ? { body: JSON.stringify(request.body.json) } : {}),
        });
      let answer = await send();
      let text = await answer.text();
      // Our evaluations take more polls than the recorded ones.
      const end = (response.body as { status?: string } | null)?.status;
      for (
        let polls = 0;
        path.endsWith('/status') &&
        (end === 'completed' || end === 'failed') &&
        !text.includes(`"status":"${end}"`) &&
        polls < 9;
        polls++
      ) {
        answer = await send();
        text = await answer.text();
      }
      expect(answer.status).toBe(response.status);
      const body = typeof response.body === 'object' && text.startsWith('{') ? JSON.parse(text) : undefined;
      const wanted = response.body as { error?: { code: string }; id?: string } | null | string;
      if (typeof wanted === 'object') expect(body?.error?.code).toBe(wanted?.error?.code);
      else expect(text).toBe(wanted);
      if (request.method === 'POST' && request.path.endsWith('/evaluations') && answer.status === 201) made = body.id;
    }
  });
});
