import { afterEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../../generated/ptm/operations.ts';
import { createPtmClient, type PTMError, PTMResponseError, type PtmClient, UsageError } from '../../src/ptm/index.ts';
import { collect } from '../support/collect.ts';
import { type Answer, clientWith, failureOf, sent } from './support.ts';

/** The one request that a call makes. */
async function requestOf(call: (ptm: PtmClient) => PromiseLike<unknown>, json: unknown = {}) {
  const { ptm, requests } = clientWith([{ json }]);
  await call(ptm);
  expect(requests.length).toBe(1);
  return (await sent(requests))[0];
}
const bodyOf = async (call: (ptm: PtmClient) => PromiseLike<unknown>) => (await requestOf(call))?.body;

describe('createPtmClient', () => {
  test.each([
    ['no options', undefined, /token/],
    ['no token', { baseUrl: 'https://ptm.test' }, /token/],
    ['a blank token', { baseUrl: 'https://ptm.test', token: ' ' }, /token/],
    ['no base URL', { token: 't' }, /baseUrl/],
    ['a base URL that is none', { baseUrl: 'ptm.test', token: 't' }, /baseUrl/],
    ['a limit that is no number', { baseUrl: 'https://ptm.test', token: 't', timeoutMs: 'soon' }, /timeoutMs/],
  ])('with %s it says what is wrong', (_what, options, message) => {
    expect(() => createPtmClient(options as never)).toThrow(UsageError);
    expect(() => createPtmClient(options as never)).toThrow(message);
  });

  test('has a method for every operation, and the raw client', async () => {
    const { ptm, requests } = clientWith([{ json: { ok: true } }]);
    for (const operationId of Object.keys(operations)) expect(ptm).toHaveProperty(operationId, expect.any(Function));
    const { data } = await ptm.http.GET('/api/v1/groups');
    expect(data).toEqual({ ok: true });
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer ptm_u_0123456789abcdef');
  });

  test('lets the headers of the client and of a call replace its own', async () => {
    const { ptm, requests } = clientWith([{ json: [] }], { headers: { 'X-Team': 'a', 'x-call': 'a' } });
    await ptm.listGroups({ headers: { authorization: 'Bearer other', 'X-Call': 'b' } });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer other',
      'x-team': 'a',
      'x-call': 'b',
    });
  });
});

describe('ids in paths', () => {
  test.each([
    ['team/weird id', 'team%2Fweird%20id'],
    ["my_team.q&a (v2)!*'", 'my_team.q%26a%20%28v2%29%21%2A%27'],
    ['réunion ☕', 'r%C3%A9union%20%E2%98%95'],
    ['a:b@c', 'a%3Ab%40c'],
    ['-._~', '-._~'],
    ['100%', '100%25'],
  ])('%s is the one segment %s', async (prompt_id, segment) => {
    expect(await requestOf((ptm) => ptm.getPrompt({ prompt_id }))).toMatchObject({
      call: `GET /api/v1/prompts/${segment}`,
    });
  });
});

describe('lists as an object or as an array (contract §6)', () => {
  const rows = [{ name: 'a', prompt_id: 'a', version_number: 1 }];
  test.each([
    ['listPrompts', 'prompts', (ptm: PtmClient) => ptm.listPrompts()],
    ['listPromptVersions', 'versions', (ptm: PtmClient) => ptm.listPromptVersions({ prompt_id: 'a' })],
    ['listProviders', 'profiles', (ptm: PtmClient) => ptm.listProviders()],
  ])('%s returns the rows of "%s"', async (_method, key, call) => {
    expect(await call(clientWith([{ json: { [key]: rows, total: 1 } }]).ptm)).toEqual(rows);
    expect(await call(clientWith([{ json: { [key]: [] } }]).ptm)).toEqual([]);
    expect(await call(clientWith([{ json: rows }]).ptm)).toEqual(rows);
    expect(await call(clientWith([{ json: { other: rows } }]).ptm)).toEqual({ other: rows });
    expect(await call(clientWith([{ json: { [key]: null } }]).ptm)).toBeNull();
  });

  test('withResponse() also returns the rows', async () => {
    const { data, response } = await clientWith([{ json: { profiles: rows } }])
      .ptm.listProviders()
      .withResponse();
    expect(data).toEqual(rows);
    expect(response.status).toBe(200);
  });
});

describe('arguments that are sent or omitted (contract §6)', () => {
  test('listPrompts sends an empty string and omits null', async () => {
    const sentNow = await requestOf((ptm) => ptm.listPrompts({ tag: '', team: null as never, offset: 0 }));
    expect(sentNow?.call).toBe('GET /api/v1/prompts?tag=&offset=0');
  });

  test('listRuns always sends its limit, and its switches only if they are true', async () => {
    const call = (params?: object) => requestOf((ptm) => ptm.listRuns(params));
    expect((await call())?.call).toBe('GET /api/v1/runs?limit=50');
    expect((await call({ terminal_only: false, mine_only: false, exclude_optimization_samples: false }))?.call).toBe(
      'GET /api/v1/runs?limit=50',
    );
    expect((await call({ limit: 5, terminal_only: true, mine_only: true }))?.call).toBe(
      'GET /api/v1/runs?limit=5&terminal_only=true&mine_only=true',
    );
  });

  test('listSkills joins tags, omits empty filters and sends held: false', async () => {
    const call = async (params?: object) =>
      new URL((await requestOf((ptm) => ptm.listSkills(params)))?.call.slice('GET '.length) ?? '', 'https://x').search;
    expect(await call()).toBe('?page=1&page_size=50');
    expect(await call({ namespace: '', search: '', tags: [], include_deprecated: false, kind: null })).toBe(
      '?page=1&page_size=50',
    );
    expect(await call({ tags: ['a', 'b c'], held: false })).toMatch(/tags=a%2Cb(%20|\+)c/);
    expect(await call({ tags: ['a', 'b c'], held: false })).toContain('held=false');
    expect(await call({ tags: 'a,b' })).toContain('tags=a%2Cb');
  });

  test('createPrompt always sends a description, sends [] and omits null', async () => {
    const least = { prompt_id: 'a.b', name: 'B', prompt_text: '', team: 'a', service: 'b' };
    expect(await bodyOf((ptm) => ptm.createPrompt(least))).toEqual({ ...least, description: '' });
    const more = { tags: [], tests: null, judge_profile: null, disable_default_kpis: false };
    expect(await bodyOf((ptm) => ptm.createPrompt({ ...least, ...(more as object) }))).toEqual({
      ...least,
      description: '',
      tags: [],
    });
    expect(await bodyOf((ptm) => ptm.createPrompt({ ...least, disable_default_kpis: true }))).toHaveProperty(
      'disable_default_kpis',
      true,
    );
  });

  test.each([
    [{ team: '' }, /"team"/],
    [{ team: undefined }, /"team"/],
    [{ service: 5 }, /"service"/],
    [{ disable_default_kpis: 'false' }, /"disable_default_kpis"/],
    [{ disable_default_kpis: null }, /"disable_default_kpis"/],
  ])('createPrompt rejects %o before it sends anything', async (wrong, message) => {
    const { ptm, requests } = clientWith([{ json: {} }]);
    const good = { prompt_id: 'a.b', name: 'B', prompt_text: '', team: 'a', service: 'b' };
    const error = await failureOf(ptm.createPrompt({ ...good, ...(wrong as object) }));
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(message);
    expect(requests).toEqual([]);
  });

  test('createPrompt accepts a blank team, as the official client does', async () => {
    const blank = { prompt_id: 'a.b', name: 'B', prompt_text: '', team: '   ', service: 'b' };
    expect(await bodyOf((ptm) => ptm.createPrompt(blank))).toMatchObject({ team: '   ' });
  });

  test('submitOptimization always sends its four limits, sends false and 0, and omits empty values', async () => {
    const always = { max_cycles: 10, target_score: 90, min_improvement: 2, max_cost_usd: 20 };
    const prompt_id = 'p';
    expect(await bodyOf((ptm) => ptm.submitOptimization({ prompt_id }))).toEqual(always);
    const empty = { provider_profiles: [], judge_profile: '', visibility_scope: null, variance_signal: null };
    expect(await bodyOf((ptm) => ptm.submitOptimization({ prompt_id, ...(empty as object) }))).toEqual(always);
    const given = { flakiness_threshold: 0, variance_aware_mutator: false, enforce_target_score: false };
    expect(await bodyOf((ptm) => ptm.submitOptimization({ prompt_id, ...given }))).toEqual({ ...always, ...given });
    // Named by the README, sent by no release of the official client (contract §9).
    expect(await bodyOf((ptm) => ptm.submitOptimization({ prompt_id, chained_baseline_mode: 'x' }))).toEqual({
      ...always,
      chained_baseline_mode: 'x',
    });
  });

  test('publishSkill replaces empty lists by its defaults', async () => {
    const shown = { display_name: 'A', description: 'B', consumer_summary: 'C' };
    const always = { ...shown, namespace: 'personal', tags: [], installable_for: ['claude-code'] };
    const body = (more: object) => bodyOf((ptm) => ptm.publishSkill({ prompt_id: 'p', ...shown, ...more }));
    expect(await body({})).toEqual(always);
    expect(await body({ installable_for: [], skill_name: '', team_group_id: null, audience_editable: false })).toEqual(
      always,
    );
    expect(await body({ scripts: [], audience_editable: true })).toEqual({
      ...always,
      scripts: [],
      audience_editable: true,
    });
  });

  test('updateSkill and runEval send their arguments unchanged, also null and empty lists', async () => {
    const skill_id = 's';
    expect(await bodyOf((ptm) => ptm.updateSkill({ skill_id, deprecation_message: null, own: [1] }))).toEqual({
      deprecation_message: null,
      own: [1],
    });
    expect(await bodyOf((ptm) => ptm.runEval({ prompt_ids: ['p'], provider_ids: [], visibility: 'private' }))).toEqual({
      prompt_ids: ['p'],
      provider_ids: [],
      visibility: 'private',
    });
  });

  test('deleteSkill sends hard_delete only if it is true; downloadSkillBundle sends a version', async () => {
    expect((await requestOf((ptm) => ptm.deleteSkill({ skill_id: 's', hard_delete: false })))?.call).toBe(
      'DELETE /api/v1/skills/s',
    );
    expect((await requestOf((ptm) => ptm.deleteSkill({ skill_id: 's', hard_delete: true })))?.call).toBe(
      'DELETE /api/v1/skills/s?hard_delete=true',
    );
    expect((await requestOf((ptm) => ptm.downloadSkillBundle({ skill_id: 's', version: 2 })))?.call).toBe(
      'GET /api/v1/skills/s/bundle?version=2',
    );
  });

  test('getPromptVersion accepts whole numbers, as a number or as text, and rejects other values', async () => {
    const call = (version_number: unknown) => (ptm: PtmClient) =>
      ptm.getPromptVersion({ prompt_id: 'p', version_number: version_number as number });
    expect((await requestOf(call('3')))?.call).toBe('GET /api/v1/prompts/p/versions/3');
    expect((await requestOf(call('007')))?.call).toBe('GET /api/v1/prompts/p/versions/7');
    expect((await requestOf(call('00')))?.call).toBe('GET /api/v1/prompts/p/versions/0');
    for (const wrong of [2.5, 'latest', undefined, null])
      expect(await failureOf(call(wrong)(clientWith([{ json: {} }]).ptm))).toBeInstanceOf(UsageError);
  });

  test('publishSkill does not change the caller’s objects', async () => {
    const params = { prompt_id: 'p', installable_for: [], display_name: 'A', description: 'B', consumer_summary: 'C' };
    const before = structuredClone(params);
    await bodyOf((ptm) => ptm.publishSkill(params));
    expect(params).toEqual(before);
  });
});

describe('listSkills across pages', () => {
  const page = (ids: string[], number: number, total: number) => ({
    json: { items: ids.map((id) => ({ id })), total, page: number, page_size: 2 },
  });

  test('iterates over the skills of all pages and repeats the filters', async () => {
    const { ptm, requests } = clientWith([page(['a', 'b'], 1, 5), page(['c', 'd'], 2, 5), page(['e'], 3, 5)]);
    expect((await collect(ptm.listSkills({ page_size: 2, namespace: 'team' }))).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect((await sent(requests)).map(({ call }) => call)).toEqual(
      [1, 2, 3].map((page) => `GET /api/v1/skills?page_size=2&namespace=team&page=${page}`),
    );
  });

  test('yields pages with pages(), from the requested page to the last', async () => {
    const { ptm, requests } = clientWith([page(['c', 'd'], 2, 5), page(['e'], 3, 5)]);
    const pages = await collect(ptm.listSkills({ page: 2, page_size: 2 }).pages());
    expect(pages.map(({ page: number }) => number)).toEqual([2, 3]);
    expect(requests.length).toBe(2);
  });

  test('continues after a page that is not full', async () => {
    const { ptm } = clientWith([page(['a'], 1, 3), page(['b', 'c'], 2, 3)]);
    expect((await collect(ptm.listSkills({ page_size: 2 }))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('stops at an empty page beyond the last', async () => {
    const { ptm, requests } = clientWith([page([], 9, 5)]);
    expect(await collect(ptm.listSkills({ page: 9, page_size: 2 }))).toEqual([]);
    expect(requests.length).toBe(1);
  });
});

describe('getRun', () => {
  const run = (fields: object) =>
    clientWith([{ json: { run_key: 'r', status: 'completed', ...fields } }]).ptm.getRun({ run_key: 'r' });
  const provider = { final_success_percentage: 33.333, passed_assertions: 1, total_assertions: 3 };

  test('computes a missing score from the first provider, rounded to four digits', async () => {
    expect(await run({ providers: [provider, { final_success_percentage: 100 }] })).toMatchObject({
      score: 0.3333,
      passed_tests: 1,
      total_tests: 3,
    });
  });

  // What the official client makes of them: Python's round(percentage / 100, 4).
  test.each([
    [2.675, 0.0267],
    [0.105, 0.001],
    [71.42857142857143, 0.7143],
    [3.125, 0.0312],
    [53.125, 0.5312],
    [9.375, 0.0938],
    [100, 1],
    [0, 0],
  ])('converts %d percent to a score of %d', async (final_success_percentage, score) => {
    expect(await run({ providers: [{ final_success_percentage }] })).toMatchObject({ score });
  });

  test('has null for each value that a provider does not report', async () => {
    const { score, passed_tests, total_tests } = await run({ providers: [{}] });
    expect({ score, passed_tests, total_tests }).toEqual({ score: null, passed_tests: null, total_tests: null });
  });

  test('prefers a score at the root, also 0', async () => {
    expect(await run({ score: 0, passed_tests: 0, providers: [provider] })).toMatchObject({
      score: 0,
      passed_tests: 0,
    });
  });

  test('leaves the score null if the provider has no percentage', async () => {
    expect(await run({ score: null, providers: [{ passed_assertions: 2, total_assertions: 4 }] })).toMatchObject({
      score: null,
      passed_tests: 2,
      total_tests: 4,
    });
  });

  test.each([[{}], [{ providers: null }], [{ providers: [] }]])(
    'adds nothing if there are no providers: %o',
    async (fields) => {
      expect(await run(fields)).toEqual({ run_key: 'r', status: 'completed', ...fields });
    },
  );
});

describe('runReport', () => {
  const report = (format: 'html' | 'json' | 'markdown' | 'csv', text: string, type = 'application/json') =>
    clientWith([{ text, headers: { 'content-type': type } }]).ptm.runReport({ run_key: 'r', format });

  test.each([
    ['html', '<!doctype html>', 'text/html'],
    ['markdown', '# Report', 'text/markdown'],
    ['csv', 'a,b\n1,2\n', 'text/csv'],
    ['json', '{"a": 1}', 'application/json'],
  ] as const)('returns %s unchanged', async (format, text, type) => {
    expect(await report(format, text, type)).toBe(text);
  });

  test('does not parse the format json', async () => {
    expect(await report('json', '{"html": "<p>"}')).toBe('{"html": "<p>"}');
  });

  test.each([
    ['{"html": "<p>", "content": "c"}', '<p>'],
    ['{"html": "", "content": "c"}', 'c'],
    ['{"content": "c"}', 'c'],
    ['{"other": 1}', '{"other": 1}'],
    ['[1]', '[1]'],
    ['null', 'null'],
    ['{broken', '{broken'],
  ])('unwraps text in JSON: %s', async (text, wanted) => {
    expect(await report('html', text, 'application/json; charset=utf-8')).toBe(wanted);
  });

  test('requests html by default, and withResponse() returns its response', async () => {
    const { ptm, requests } = clientWith([{ text: 'x', headers: { 'content-type': 'text/html' } }]);
    const { data, response } = await ptm.runReport({ run_key: 'r' }).withResponse();
    expect(data).toBe('x');
    expect(response.headers.get('content-type')).toBe('text/html');
    expect((await sent(requests))[0]?.call).toBe('GET /api/v1/runs/r/report?format=html');
  });
});

describe('runPromptEval', () => {
  const prompt = { json: { prompt_id: 'p', prompt_text: 'Hi {{a}}' } };
  const submitted = { json: { run_key: 'r', status: 'queued' } };
  const eval_ = async (stored: object, params: object = {}) => {
    const { ptm, requests } = clientWith([prompt, { json: stored }, submitted]);
    const result = await ptm.runPromptEval({ prompt_id: 'p', provider_ids: ['x'], ...params });
    return { result, sent: await sent(requests) };
  };

  test('fetches the prompt, then its tests, then starts the run', async () => {
    const { result, sent: calls } = await eval_({ promptfoo_tests: [{ vars: { a: 1 } }] });
    expect(result).toEqual(submitted.json);
    expect(calls.map(({ call }) => call)).toEqual([
      'GET /api/v1/prompts/p',
      'GET /api/v1/prompts/p/tests',
      'POST /api/v1/evaluations/manual',
    ]);
    expect(calls[2]?.body).toEqual({
      label: 'p',
      prompt_text: 'Hi {{a}}',
      tests: [{ vars: { a: 1 } }],
      provider_profiles: ['x'],
      visibility_scope: 'org_visible',
      include_security_preset: false,
      cost_threshold: 1,
      latency_threshold_ms: 30_000,
      source: 'api',
    });
  });

  test('uses the field tests if promptfoo_tests is empty', async () => {
    const { sent: calls } = await eval_({ promptfoo_tests: [], tests: [{ description: 'old' }] });
    expect(calls[2]?.body).toMatchObject({ tests: [{ description: 'old' }] });
  });

  test('merges inject_vars into every stored test, but not into extra tests', async () => {
    const stored = { promptfoo_tests: [{ vars: { a: 1, b: 2 } }, { description: 'bare' }, { vars: null }] };
    const params = { inject_vars: { a: 9 }, extra_tests: [{ vars: { a: 3 } }] };
    const before = structuredClone(params);
    const { sent: calls } = await eval_(stored, params);
    expect(calls[2]?.body).toMatchObject({
      tests: [
        { vars: { a: 9, b: 2 } },
        { description: 'bare', vars: { a: 9 } },
        { vars: { a: 9 } },
        { vars: { a: 3 } },
      ],
    });
    expect(params).toEqual(before);
  });

  test('omits empty metrics, KPIs and judge', async () => {
    const { sent: calls } = await eval_({ tests: [{}], deepeval_metrics: [], kpis: null, judge_profile: '' });
    for (const field of ['additional_metrics', 'additional_kpis', 'judge_profile'])
      expect(calls[2]?.body).not.toHaveProperty(field);
  });

  test('sends metrics that are not a list, and omits empty KPIs', async () => {
    const { sent: calls } = await eval_({ tests: [{}], deepeval_metrics: { relevance: 0.7 }, kpis: {} });
    expect(calls[2]?.body).toMatchObject({ additional_metrics: { relevance: 0.7 } });
    expect(calls[2]?.body).not.toHaveProperty('additional_kpis');
  });

  test('rejects a prompt without tests with a PTMError without status, and starts no run', async () => {
    const { ptm, requests } = clientWith([prompt, { json: { promptfoo_tests: [] } }, submitted]);
    const error = (await failureOf(ptm.runPromptEval({ prompt_id: 'p', provider_ids: ['x'] }))) as PTMError;
    expect(error).toMatchObject({ name: 'PTMError', statusCode: null });
    expect(requests.length).toBe(2);
  });
});

describe('invoking', () => {
  const params = { inputs: { a: 1 }, provider_profile: 'x' };
  const always = { inputs: { a: 1 }, provider_profile: 'x', judge_profile: null, timeout_seconds: 60, amend: false };

  test('always sends all five fields', async () => {
    expect(await requestOf((ptm) => ptm.invokeSkillEvalPtm({ skill_id: 's', ...params }))).toEqual({
      call: 'POST /api/v1/skills/s/invoke',
      body: always,
    });
    expect(await requestOf((ptm) => ptm.invokePromptWithBundle({ prompt_id: 'p', ...params }))).toEqual({
      call: 'POST /api/v1/prompts/p/invoke-with-bundle',
      body: always,
    });
  });

  test.each([
    [undefined, 90_000],
    [10, 40_000],
    [300, 330_000],
  ])('allows timeout_seconds %s a time limit of %i ms, whatever the client’s limit', async (timeout_seconds, ms) => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const { ptm } = clientWith([{ json: {} }], { timeoutMs: 5_000 });
    await ptm.invokePromptEvalPtm({ prompt_id: 'p', ...params, ...(timeout_seconds ? { timeout_seconds } : {}) });
    expect(timers.mock.calls.map(([, delay]) => delay)).toContain(ms);
    timers.mockClear();
    await ptm.invokePromptEvalPtm({ prompt_id: 'p', ...params }, { timeoutMs: 7_000 });
    expect(timers.mock.calls.map(([, delay]) => delay)).toContain(7_000);
    timers.mockRestore();
  });

  test.each([
    (ptm: PtmClient) => ptm.invokeSkillEvalPtm({ skill_id: 's', inputs: {} } as never),
    (ptm: PtmClient) => ptm.invokePromptWithBundle({ prompt_id: 'p', inputs: {} } as never),
    (ptm: PtmClient) => ptm.invokeSkillEvalPtm({ skill_id: 's', ...params, timeout_seconds: 'long' as never }),
  ])('sends nothing without a provider, or with a timeout_seconds that is not a number: %o', async (call) => {
    const { ptm, requests } = clientWith([{ json: {} }]);
    expect(await failureOf(call(ptm))).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
  });

  test('looks up a skill by its name first, and sends null if there is no provider', async () => {
    const { ptm, requests } = clientWith([{ json: { id: 'u-1' } }, { json: { run_key: 'r' } }]);
    expect(await ptm.invokeSkillByName({ qualified_name: '@alice/s', inputs: { a: 1 } })).toEqual({ run_key: 'r' });
    expect(await sent(requests)).toEqual([
      { call: 'GET /api/v1/skills/by-name/%40alice%2Fs', body: undefined },
      { call: 'POST /api/v1/skills/u-1/invoke', body: { ...always, provider_profile: null } },
    ]);
    const bundle = clientWith([{ json: { id: 'u-1' } }, { json: { run_key: 'r' } }]);
    await bundle.ptm.invokeSkillWithBundleByName({ qualified_name: 's', ...params, amend: true });
    expect((await sent(bundle.requests))[1]).toEqual({
      call: 'POST /api/v1/skills/u-1/invoke-with-bundle',
      body: { ...always, amend: true },
    });
  });
});

describe('client-inline runs', () => {
  test('resolve to undefined', async () => {
    const run = { provider_label: 'x', duration_ms: 1.5, input_keys: [], success: false };
    const { ptm, requests } = clientWith([{ status: 204 }]);
    expect(await ptm.recordSkillClientInlineRun({ skill_id: 's', ...run })).toBeUndefined();
    expect(await ptm.recordPromptClientInlineRun({ prompt_id: 'p', ...run })).toBeUndefined();
    expect((await sent(requests)).map(({ body }) => body)).toEqual([run, run]);
  });

  test('rejects an HTML or text response, although there is no result (contract §3)', async () => {
    const run = { provider_label: 'x', duration_ms: 1.5, input_keys: [], success: false };
    const record = (answer: Answer) => clientWith([answer]).ptm.recordSkillClientInlineRun({ skill_id: 's', ...run });
    const page = { text: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
    expect(await failureOf(record(page))).toBeInstanceOf(PTMResponseError);
    expect(await failureOf(record({ text: 'upstream said no' }))).toBeInstanceOf(PTMResponseError);
    expect(await record({ json: { ok: true } })).toBeUndefined();
    expect(await record({ text: '' })).toBeUndefined();
  });
});

describe('deprecated methods', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const inputs = { inputs: {}, provider_profile: 'x' };
  const deprecated: [string, string, (ptm: PtmClient) => PromiseLike<unknown>][] = [
    ['optimizePrompt', 'submitOptimization', (ptm) => ptm.optimizePrompt({ prompt_id: 'p' })],
    ['invokeSkill', 'invokeSkillEvalPtm', (ptm) => ptm.invokeSkill({ skill_id: 's', ...inputs })],
    ['invokePrompt', 'invokePromptEvalPtm', (ptm) => ptm.invokePrompt({ prompt_id: 'p', ...inputs })],
  ];

  test.each(deprecated)('%s works and warns once, naming %s', async (name, instead, call) => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const { ptm, requests } = clientWith([{ json: {} }]);
    await call(ptm);
    await call(ptm);
    expect(requests.length).toBe(2);
    expect(warn.mock.calls).toEqual([[expect.stringContaining(name), 'DeprecationWarning']]);
    expect(warn.mock.calls[0]?.[0]).toContain(instead);
  });

  test('warns with console.warn if there is no process', async () => {
    vi.stubGlobal('process', undefined);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await clientWith([{ json: {} }]).ptm.optimizePrompt({ prompt_id: 'p' });
    expect(warn.mock.calls).toEqual([[expect.stringContaining('optimizePrompt')]]);
  });

  test('does not warn about methods that are not deprecated', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const { ptm } = clientWith([{ json: { id: 'u' } }]);
    await ptm.submitOptimization({ prompt_id: 'p' });
    await ptm.invokeSkillByName({ qualified_name: 's', inputs: {} });
    expect(warn).not.toHaveBeenCalled();
  });
});
