import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import { installSkillBundle } from '../../../src/ptm/bundle/install.ts';
import {
  createPtmClient,
  type PTMConflictError,
  PTMLockedError,
  PTMNotFoundError,
  PTMPermissionError,
  PTMResponseError,
  type PTMValidationError,
  type Run,
} from '../../../src/ptm/index.ts';
import { HOSTILE_BUNDLES } from '../../../src/ptm/mock/bundle.ts';
import { collect } from '../../support/collect.ts';
import { failureOf } from '../support.ts';

let mock: Mock;
let strict: Mock;
beforeAll(async () => {
  mock = await startMock({ services: ['ptm'], validateResponses: true });
  strict = await startMock({ services: ['ptm'], validateResponses: true, strict: true });
});
afterAll(() => Promise.all([mock.close(), strict.close()]));
afterEach(() => {
  expect([...mock.violations, ...strict.violations]).toEqual([]);
  mock.reset();
});

const client = (token = 'ptm_u_0123456789abcdef', headers: Record<string, string> = {}, server = mock) =>
  createPtmClient({ baseUrl: server.url('ptm'), token, headers, maxRetries: 0 });
const SKILL = '3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11';
const FAST = { intervalMs: 1 };
const outcome = (state: string) => ({ headers: { 'x-evalwire-outcome': state } });

describe('a request by hand', () => {
  // What official clients always send is no more required than that (contract §6: the fields with an asterisk are).
  test.each([
    ['evaluations/manual', { prompt_text: 'Hi', provider_profiles: ['mock_static'] }, 202],
    ['prompts/team%2Fweird%20id/optimize', {}, 202],
    ['prompts', { prompt_id: 'x.y', name: 'X', prompt_text: '', team: 'x', service: 'y' }, 200],
    ['prompts/team%2Fweird%20id/publish-skill', { display_name: 'X', description: 'Y', consumer_summary: 'Z' }, 200],
    ['skills/release-notes/invoke', { inputs: {}, provider_profile: null }, 200],
  ])('POST %s needs only %o', async (path, body, status) => {
    const response = await fetch(`${mock.url('ptm')}/api/v1/${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer ptm_u_0', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(status);
  });
});

describe('a run', () => {
  const submit = { prompt_ids: ['my_team.summarizer', 'devops.release_notes'], provider_ids: ['a', 'b', 'c'] };

  test('is queued, runs and completes, and then has a score and a report', async () => {
    const ptm = client();
    const { run_key, status } = await ptm.runEval(submit);
    expect(status).toBe('queued');
    const seen: Run[] = [];
    const run = await ptm.waitForRun({ run_key }, { ...FAST, onProgress: ({ state }) => seen.push(state as Run) });
    expect(seen.map((state) => state.status)).toEqual(['queued', 'running', 'completed']);
    expect(seen.slice(0, 2).every((state) => state.score === null)).toBe(true);
    // Two prompts with two tests each, on three providers; each tenth check fails.
    expect(run).toMatchObject({ run_key, score: 0.9167, passed_tests: 11, total_tests: 12 });
    expect(await ptm.runReport({ run_key })).toMatch(/^<!doctype html>.*11\/12 passed/);
    expect(JSON.parse(await ptm.runReport({ run_key, format: 'json' }))).toEqual({
      run_key,
      status: 'completed',
      score: 0.9167,
      passed_tests: 11,
      total_tests: 12,
    });
    expect(await ptm.runReport({ run_key, format: 'markdown' })).toContain('| names the topic | pass |');
    const csv = await ptm.runReport({ run_key, format: 'csv' });
    expect(csv.trim().split('\n').length).toBe(13);
  });

  test('ends in the state that the header requests, or never', async () => {
    const ptm = client();
    const { run_key } = await ptm.runEval(submit, outcome('failed'));
    expect(await ptm.waitForRun({ run_key }, FAST)).toMatchObject({ status: 'failed', score: null });
    const endless = await ptm.runEval(submit, outcome('never'));
    const error = await failureOf(ptm.waitForRun({ run_key: endless.run_key }, { ...FAST, timeoutMs: 300 }));
    expect(error).toMatchObject({ statusCode: null, lastStatus: 'running' });
  });

  test('counts the tests of the request, and escapes their texts in reports', async () => {
    const ptm = client();
    const tests = [{ description: '<b>"x", y</b> | z' }];
    const { run_key } = await ptm.runManualEval({ prompt_text: 'Hi', provider_profiles: ['a'], tests });
    expect(await ptm.waitForRun({ run_key }, FAST)).toMatchObject({ score: 1, total_tests: 1 });
    expect(await ptm.runReport({ run_key })).toContain('&lt;b&gt;');
    expect(await ptm.runReport({ run_key, format: 'csv' })).toContain('"<b>""x"", y</b> | z",a,true,1.0');
    expect(await ptm.runReport({ run_key, format: 'markdown' })).toContain('\\| z |');
  });

  test('from the seed behaves as contract §10 describes', async () => {
    const ptm = client();
    const ended = async (run_key: string) => (await ptm.waitForRun({ run_key }, FAST)).status;
    expect(await ptm.getRun({ run_key: 'api-3f9c2a7b1d' })).toMatchObject({ status: 'completed', score: 0.95 });
    expect(await ptm.getRun({ run_key: 'api-77aa01c2d4' })).toMatchObject({ score: 0.85, passed_tests: 17 });
    expect(await ptm.getRun({ run_key: 'api-0c0c11d2e3' })).toMatchObject({ score: null, passed_tests: 17 });
    expect(await ended('api-7d21e90c44')).toBe('completed');
    expect(await ended('api-51c0ffee00')).toBe('failed');
    expect(await ended('api-ca9ce11ed0')).toBe('cancelled');
    expect(await ptm.runReport({ run_key: 'api-77aa01c2d4' })).toMatch(/^<!doctype html>/);
  });

  test('is listed, newest first, by filters', async () => {
    const ptm = client();
    const { run_key } = await ptm.runEval(submit);
    const { runs = [], total_active_count } = await ptm.listRuns();
    expect(runs[0]).toMatchObject({ run_key, status: 'queued', score: null });
    expect(total_active_count).toBe(runs.filter(({ status }) => ['queued', 'running'].includes(status)).length);
    const done = (await ptm.listRuns({ terminal_only: true })).runs ?? [];
    expect(done.length).toBeGreaterThan(0);
    expect(done.every(({ status }) => status === 'completed')).toBe(true);
    expect((await ptm.listRuns({ limit: 2 })).runs?.length).toBe(2);
    const ofPrompt = (await ptm.listRuns({ prompt_id: 'devops.release_notes' })).runs ?? [];
    expect(ofPrompt.map((run) => run.run_key)).toEqual([run_key]);
    expect((await ptm.listRuns({ since: new Date(Date.now() - 60_000).toISOString() })).runs?.length).toBe(1);
  });

  test('is not started by runPromptEval for a prompt without tests', async () => {
    const params = { prompt_id: 'my_team.empty', provider_ids: ['mock_static'] };
    expect(await failureOf(client().runPromptEval(params))).toMatchObject({ statusCode: null });
    const { run_key } = await client().runPromptEval({ ...params, extra_tests: [{ vars: { a: 1 } }] });
    expect(await client().waitForRun({ run_key }, FAST)).toMatchObject({ total_tests: 1 });
  });
});

describe('an optimization', () => {
  test('runs its cycles, reports the final status once, then returns {}', async () => {
    const ptm = client();
    const prompt_id = 'team/weird id';
    expect(await ptm.getOptimizationStatus({ prompt_id })).toEqual({});
    const submitted = await ptm.submitOptimization({ prompt_id, max_cycles: 3, target_score: 95 });
    expect(submitted).toMatchObject({ run_key: 'opt-team-weird-id', status: 'queued' });
    const scores: (number | undefined)[] = [];
    const ended = await ptm.waitForOptimization(
      { prompt_id },
      { ...FAST, onProgress: ({ state }) => scores.push(state?.best_score) },
    );
    expect(ended).toMatchObject({ status: 'completed', baseline_score: 75, best_score: 88.5, total_cost_usd: 1.24 });
    expect(scores).toEqual([75, 84.5, 84.5, 88.5]);
    expect(await ptm.getOptimizationStatus({ prompt_id })).toEqual({});
    const detail = await ptm.getOptimizationDetail({ optimization_id: ended.id ?? '' });
    expect(detail.cycles?.map(({ cycle_number, kept }) => [cycle_number, kept])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(await ptm.getOptimizationHistory({ prompt_id })).toEqual([ended]);
  });

  test('stops when it reaches its target or its cost limit', async () => {
    const ptm = client();
    const end = async (settings: object) => {
      await ptm.submitOptimization({ prompt_id: 'team/weird id', ...settings });
      return ptm.waitForOptimization({ prompt_id: 'team/weird id' }, FAST);
    };
    expect(await end({ target_score: 80 })).toMatchObject({ best_score: 84.5, total_cost_usd: 0.41 });
    expect(await end({ max_cost_usd: 0.5 })).toMatchObject({ total_cost_usd: 0.41 });
    expect(await end({ max_cost_usd: 0 })).toMatchObject({ best_score: 75, total_cost_usd: 0 });
  });

  test('is cancelled once, with its run', async () => {
    const ptm = client();
    const { run_key = '' } = await ptm.submitOptimization({ prompt_id: 'team/weird id' });
    const { id: optimization_id = '' } = await ptm.getOptimizationStatus({ prompt_id: 'team/weird id' });
    expect(await ptm.cancelOptimization({ optimization_id })).toEqual({ id: optimization_id, status: 'cancelled' });
    const error = (await failureOf(ptm.cancelOptimization({ optimization_id }))) as PTMConflictError;
    expect(error.body).toEqual({ detail: { reason: 'already_terminal', terminal_status: 'cancelled' } });
    expect(await ptm.getRun({ run_key })).toMatchObject({ status: 'cancelled' });
    expect(await ptm.waitForOptimization({ prompt_id: 'team/weird id' }, FAST)).toMatchObject({ status: 'cancelled' });
  });

  test('from the seed behaves as contract §10 describes', async () => {
    const ptm = client();
    const wait = (prompt_id: string, options = {}) => ptm.waitForOptimization({ prompt_id }, { ...FAST, ...options });
    expect(await wait('my_team.summarizer')).toMatchObject({ id: 'opt-8c1f27', status: 'completed' });
    expect(await wait('my_team.flaky')).toMatchObject({ status: 'failed' });
    expect(await wait('devops.release_notes')).toEqual({});
    expect(await failureOf(wait('my_team.slow', { timeoutMs: 300 }))).toMatchObject({
      statusCode: null,
      lastStatus: 'running',
    });
    const history = await ptm.getOptimizationHistory({ prompt_id: 'my_team.summarizer' });
    expect(history.map(({ id }) => id)).toEqual(['opt-8c1f27', 'opt-4b7a90', 'opt-11aa22']);
  });

  test('ends in the state that the header requests', async () => {
    const ptm = client();
    await ptm.submitOptimization({ prompt_id: 'team/weird id' }, outcome('failed'));
    expect(await ptm.waitForOptimization({ prompt_id: 'team/weird id' }, FAST)).toMatchObject({ status: 'failed' });
    await ptm.submitOptimization({ prompt_id: 'team/weird id' });
    const wait = ptm.waitForOptimization({ prompt_id: 'team/weird id' }, { ...FAST, ...outcome('failed') });
    expect(await wait).toMatchObject({ status: 'failed' });
  });
});

describe('a prompt', () => {
  const prompt_id = 'équipe/neu (1)';
  const least = { prompt_id, name: 'Neu', prompt_text: 'Hi {{a}}', team: 'a', service: 'b' };

  test('is found with all sent fields after it is created', async () => {
    const ptm = client();
    const tests = [{ description: 'one', vars: { a: 1 } }];
    expect(await ptm.createPrompt({ ...least, tags: ['x'], tests })).toMatchObject({
      ...least,
      tags: ['x'],
      source: 'database',
      active_version: 1,
    });
    expect(await ptm.getPrompt({ prompt_id })).toMatchObject(least);
    expect(await ptm.getPromptTests({ prompt_id })).toMatchObject({ promptfoo_tests: tests, deepeval_metrics: [] });
    expect(await ptm.listPromptVersions({ prompt_id })).toMatchObject([{ version_number: 1, is_active: true }]);
    expect(await ptm.getPromptVersion({ prompt_id, version_number: 1 })).toMatchObject({ tests_json: tests });
    expect(await ptm.getPromptContents({ prompt_id })).toMatchObject({ prompt_text: 'Hi {{a}}', tests, version: 1 });
    const rows = await ptm.listPrompts({ tag: 'x' });
    expect(rows.map((row) => row.prompt_id)).toEqual([prompt_id]);
    expect(rows[0]).not.toHaveProperty('prompt_text');
  });

  test('gets the server’s four KPIs if it has none, unless they are disabled', async () => {
    const ptm = client();
    await ptm.createPrompt(least);
    expect((await ptm.getPromptTests({ prompt_id })).kpis?.map(({ name }) => name)).toEqual([
      'latency_budget',
      'cost_budget',
      'quality_gate',
      'safety_gate',
    ]);
    await ptm.createPrompt({ ...least, prompt_id: 'b', disable_default_kpis: true });
    expect((await ptm.getPromptTests({ prompt_id: 'b' })).kpis).toEqual([]);
    await ptm.createPrompt({ ...least, prompt_id: 'c', kpis: [] });
    expect((await ptm.getPromptTests({ prompt_id: 'c' })).kpis?.length).toBe(4);
  });

  test('is listed by every filter', async () => {
    const ptm = client();
    const ids = async (filters: object) => (await ptm.listPrompts(filters)).map((row) => row.prompt_id);
    expect(await ids({ source: 'repository' })).toEqual(['devops.release_notes']);
    expect(await ids({ group: 'équipe' })).toEqual(['my_team/réunion résumé']);
    expect(await ids({ search: 'RELEASE' })).toEqual(['devops.release_notes']);
    expect(await ids({ team: 'nobody' })).toEqual([]);
    expect((await ids({ limit: 2, offset: 1 })).length).toBe(2);
    const all = await ids({});
    for (const filter of ['tag', 'team', 'service', 'source', 'search', 'group'])
      expect(await ids({ [filter]: '' })).toEqual(all);
  });

  test('has no version after its latest', async () => {
    const version = { prompt_id: 'my_team.summarizer', version_number: 4 };
    expect(await failureOf(client().getPromptVersion(version))).toBeInstanceOf(PTMNotFoundError);
    const contents = { prompt_id: 'my_team.summarizer', version: 4 };
    expect(await failureOf(client().getPromptContents(contents))).toBeInstanceOf(PTMNotFoundError);
  });

  test('is returned with its id if it was never created, except in strict mode', async () => {
    expect(await client().getPrompt({ prompt_id: 'fremd' })).toMatchObject({ prompt_id: 'fremd' });
    expect((await client().listPromptVersions({ prompt_id: 'fremd' })).length).toBeGreaterThan(0);
    expect((await client().getPromptTests({ prompt_id: 'fremd' })).promptfoo_tests?.length).toBeGreaterThan(0);
    const inStrict = client(undefined, {}, strict);
    expect(await failureOf(inStrict.getPrompt({ prompt_id: 'fremd' }))).toBeInstanceOf(PTMNotFoundError);
  });
});

describe('a skill', () => {
  const shown = { display_name: 'Neu', description: 'Macht neu.', consumer_summary: 'Kurz.' };

  test('is published, published again, changed, listed and deleted', async () => {
    const ptm = client();
    const first = await ptm.publishSkill({ prompt_id: 'team/weird id', ...shown });
    expect(first).toMatchObject({ ...shown, qualified_name: '@alice/team-weird-id', bundle_version: 1 });
    const again = await ptm.publishSkill({ prompt_id: 'team/weird id', ...shown, tags: ['neu'] });
    expect(again).toMatchObject({ id: first.id, bundle_version: 2, tags: ['neu'] });
    expect(await ptm.getSkillByName({ qualified_name: '@alice/team-weird-id' })).toEqual(again);
    expect(await ptm.getSkill({ skill_id: first.id })).toEqual(again);
    expect((await ptm.getSkillsByPrompt({ prompt_id: 'team/weird id' })).map(({ id }) => id)).toContain(first.id);

    const changes = { deprecated: true, deprecation_message: 'déplacé' };
    expect(await ptm.updateSkill({ skill_id: first.id, ...changes })).toMatchObject(changes);
    const ids = async (filters: object) => (await ptm.listSkills(filters)).items.map(({ id }) => id);
    expect(await ids({ tags: ['neu'] })).toEqual([]);
    expect(await ids({ tags: ['neu'], include_deprecated: true })).toEqual([first.id]);

    await ptm.deleteSkill({ skill_id: first.id });
    expect(await failureOf(ptm.getSkill({ skill_id: first.id }))).toBeInstanceOf(PTMNotFoundError);
    const byName = ptm.getSkillByName({ qualified_name: '@alice/team-weird-id' });
    expect(await failureOf(byName)).toBeInstanceOf(PTMNotFoundError);
    expect(await ids({ include_deprecated: true })).not.toContain(first.id);
    expect((await ptm.publishSkill({ prompt_id: 'team/weird id', ...shown })).bundle_version).toBe(1);
    expect(await ptm.getSkillByName({ qualified_name: '@alice/team-weird-id' })).toMatchObject(shown);
  });

  test('is deleted by its qualified name, without any other skill', async () => {
    const ptm = client();
    const before = (await ptm.listSkills()).items.map(({ id }) => id);
    await ptm.deleteSkill({ skill_id: '@alice/short-lived' });
    await ptm.deleteSkill({ skill_id: '@bob/that-nobody-published' });
    const after = (await ptm.listSkills()).items.map(({ id }) => id);
    expect(before.filter((id) => !after.includes(id))).toEqual(['e1f20304-0506-4708-890a-0b0c0d0e0f10']);
    const again = ptm.deleteSkill({ skill_id: '@bob/that-nobody-published' });
    expect(await failureOf(again)).toBeInstanceOf(PTMNotFoundError);
  });

  test('is published to a team only with the id of its group', async () => {
    const params = { prompt_id: 'team/weird id', ...shown, namespace: 'team' } as const;
    const error = (await failureOf(client().publishSkill(params))) as PTMValidationError;
    expect(error.body).toMatchObject({ detail: [{ loc: ['body', 'team_group_id'] }] });
    const team_group_id = (await client().listGroups())[0]?.id ?? '';
    expect(await client().publishSkill({ ...params, team_group_id, skill_name: 'neu' })).toMatchObject({
      qualified_name: '@équipe/neu',
      team_group_id,
    });
  });

  test('is listed by page', async () => {
    const ptm = client();
    const all = (await ptm.listSkills()).items.map(({ id }) => id);
    expect(all.length).toBe(7);
    const walked = await collect(ptm.listSkills({ page_size: 3 }));
    expect(walked.map(({ id }) => id)).toEqual(all);
    expect(await ptm.listSkills({ page: 2, page_size: 5 })).toMatchObject({ total: 7, page: 2, page_size: 5 });
    expect((await ptm.listSkills({ held: true })).items.map(({ skill_name }) => skill_name)).toEqual(['held']);
    expect((await ptm.listSkills({ kind: 'linked', source: 'acme-skills' })).total).toBe(1);
    expect((await ptm.listSkills({ namespace: 'team', search: 'compte' })).total).toBe(1);
  });

  test('is returned with its id or name if it was never published, except in strict mode', async () => {
    const id = '11111111-1111-4111-8111-111111111111';
    expect(await client().getSkill({ skill_id: id })).toMatchObject({ id });
    expect(await client().getSkillByName({ qualified_name: '@bob/x' })).toMatchObject({ qualified_name: '@bob/x' });
    const inStrict = client(undefined, {}, strict);
    expect(await failureOf(inStrict.getSkill({ skill_id: id }))).toBeInstanceOf(PTMNotFoundError);
    expect(await failureOf(client().getSkillByName({ qualified_name: 'nope' }))).toBeInstanceOf(PTMNotFoundError);
  });

  test('counts its fetches unless metrics are disabled', async () => {
    const ptm = client();
    const before = await ptm.getSkillUsageMetrics({ skill_id: SKILL });
    await ptm.getSkillContents({ skill_id: SKILL });
    await ptm.downloadSkillBundle({ skill_id: SKILL });
    const after = await ptm.getSkillUsageMetrics({ skill_id: SKILL });
    expect(after.lifetime).toBe((before.lifetime ?? 0) + 2);
    await ptm.getPromptContents({ prompt_id: 'my_team.summarizer' });
    expect(await ptm.getPromptUsageMetrics({ prompt_id: 'my_team.summarizer' })).toMatchObject({ lifetime: 813 });
    const off = { lifetime: null, last_30d: null, last_7d: null, last_request_at: null };
    expect(await ptm.getSkillUsageMetrics({ skill_id: '7c2e9d40-51b3-4a8c-b6f2-0d1e2f3a4b5c' })).toEqual(off);
  });
});

describe('running a skill or a prompt', () => {
  const params = { inputs: { transcript: 'x' }, provider_profile: 'openai_gpt55' };

  test('returns output and score, and creates a completed run', async () => {
    const ptm = client();
    const result = await ptm.invokeSkillEvalPtm({ skill_id: SKILL, ...params });
    expect(result).toMatchObject({ skill_id: SKILL, qualified_name: '@alice/meeting-summarizer', score: 92 });
    expect(result).not.toHaveProperty('status');
    expect(await ptm.getRun({ run_key: result.run_key })).toMatchObject({ status: 'completed' });
    const ofPrompt = await ptm.invokePromptEvalPtm({ prompt_id: 'team/weird id', ...params });
    expect(ofPrompt).toMatchObject({ prompt_id: 'team/weird id', passed: true });
    expect(ofPrompt.run_key).not.toBe(result.run_key);
  });

  test('returns the contents of the bundle immediately, before the run completes', async () => {
    const ptm = client();
    const { run_key, bundle } = await ptm.invokeSkillWithBundleByName({ qualified_name: 'release-notes', ...params });
    expect(bundle).toMatchObject({ manifest: { name: 'Release notes', version: 3 } });
    const seen: string[] = [];
    await ptm.waitForRun({ run_key }, { ...FAST, onProgress: ({ status }) => seen.push(status ?? '') });
    expect(seen).toEqual(['queued', 'running', 'completed']);
    const ofPrompt = await ptm.invokePromptWithBundle({ prompt_id: 'my_team.empty', ...params });
    expect(ofPrompt.contents).toMatchObject({ prompt_id: 'my_team.empty', tests: [] });
  });

  test('accepts a valid run of the caller', async () => {
    const run = { provider_label: 'x', duration_ms: 1, input_keys: [], success: true };
    expect(await client().recordSkillClientInlineRun({ skill_id: SKILL, ...run })).toBeUndefined();
    expect(await client().recordPromptClientInlineRun({ prompt_id: 'p', ...run })).toBeUndefined();
    const wrong = client().recordSkillClientInlineRun({ skill_id: SKILL, ...run, duration_ms: -1 });
    expect(((await failureOf(wrong)) as PTMValidationError).body).toMatchObject({
      detail: [{ loc: ['body', 'duration_ms'], type: 'minimum' }],
    });
    const partial = client().recordPromptClientInlineRun({ prompt_id: 'p', provider_label: 'x' } as never);
    expect(await failureOf(partial)).toMatchObject({ statusCode: 422 });
  });
});

describe('a bundle', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'evalwire-mock-'));
  });
  afterAll(() => rm(root, { recursive: true }));

  test('is an archive of the requested version that can be installed', async () => {
    const params = { skill_id: SKILL, install_name: 'minutes', target_dir: root };
    expect(await installSkillBundle(client(), { ...params, version: 2 })).toMatchObject({
      version: 2,
      status: 'fresh',
    });
    expect(await installSkillBundle(client(), params)).toMatchObject({ version: 3, status: 'upgraded' });
    expect((await readdir(join(root, 'minutes'))).sort()).toEqual([
      'manifest.json',
      'prompt.md',
      'scripts',
      'tests.yaml',
    ]);
    const newer = { ...params, version: 4 };
    expect(await failureOf(installSkillBundle(client(), newer))).toBeInstanceOf(PTMNotFoundError);
  });

  test('has the digest that its contents contain', async () => {
    const { response } = await client().downloadSkillBundle({ skill_id: SKILL }).withResponse();
    const { bundle_sha256 } = await client().getSkillContents({ skill_id: SKILL });
    expect(response.headers.get('x-skill-bundle-sha256')).toBe(bundle_sha256);
  });

  test('contains the published prompt, its tests and its scripts, even if their names are long', async () => {
    const ptm = client();
    const scripts = [
      { path: `scripts/${'lang/'.repeat(20)}é.sh`, content: 'echo é\n', executable: true },
      { path: 'references/notes.md', content: '# Notes\n' },
    ];
    const { id: skill_id } = await ptm.publishSkill({
      prompt_id: 'my_team.flaky',
      display_name: 'A',
      description: 'B',
      consumer_summary: 'C',
      scripts,
    });
    const { path } = await installSkillBundle(ptm, { skill_id, target_dir: root });
    for (const script of scripts) expect(await readFile(join(path, script.path), 'utf8')).toBe(script.content);
    expect(await readFile(join(path, 'prompt.md'), 'utf8')).toContain('{{transcript}}');
  });

  test.each(Object.keys(HOSTILE_BUNDLES))('with the id "%s" is rejected by the installer', async (skill_id) => {
    const error = await failureOf(installSkillBundle(client(), { skill_id, target_dir: root }));
    expect(error).toBeInstanceOf(PTMResponseError);
    expect(await readdir(root)).not.toContain(skill_id);
  });
});

describe('a refusal', () => {
  test('is sent for an invalid token', async () => {
    expect(await failureOf(client('ptm_u_expired').listGroups())).toMatchObject({ statusCode: 401 });
    expect(await failureOf(client('ptm_u_without_scope').listGroups())).toBeInstanceOf(PTMPermissionError);
  });

  test.each([
    ['a run', () => client().getRun({ run_key: 'api-missing' })],
    ['a report', () => client().runReport({ run_key: 'api-missing' })],
    ['a prompt', () => client().getPrompt({ prompt_id: 'does.not.exist' })],
    ['a prompt of a name that says so', () => client().getPrompt({ prompt_id: 'no.such.prompt' })],
    ['a run of such a key', () => client().getRun({ run_key: 'api-unknown' })],
    ['an evaluation', () => client().runEval({ prompt_ids: ['does.not.exist'], provider_ids: ['a'] })],
    ['an optimization', () => client().submitOptimization({ prompt_id: 'does.not.exist' })],
    ['a history', () => client().getOptimizationHistory({ prompt_id: 'does.not.exist' })],
  ])('of %s that does not exist', async (_what, call) => {
    expect(await failureOf(call())).toBeInstanceOf(PTMNotFoundError);
  });

  test('is sent for a skill on hold and for its prompt', async () => {
    const skill_id = '0badc0de-0000-4000-8000-000000000423';
    const prompt_id = 'my_team.held';
    const params = { inputs: {}, provider_profile: 'x' };
    const calls = [
      () => client().downloadSkillBundle({ skill_id }),
      () => client().getSkillContents({ skill_id }),
      () => client().invokeSkillEvalPtm({ skill_id, ...params }),
      () => client().invokeSkillWithBundle({ skill_id, ...params }),
      () => client().getPromptContents({ prompt_id }),
      () => client().getPromptVersion({ prompt_id, version_number: 1 }),
      () => client().invokePromptEvalPtm({ prompt_id, ...params }),
      () => client().invokePromptWithBundle({ prompt_id, ...params }),
    ];
    for (const call of calls) {
      const error = (await failureOf(call())) as PTMLockedError;
      expect(error).toBeInstanceOf(PTMLockedError);
      expect(error.reason).not.toBeNull();
    }
    const published = client().publishSkill({ prompt_id, display_name: 'a', description: 'b', consumer_summary: 'c' });
    expect(((await failureOf(published)) as PTMConflictError).securityHold).toMatch(/^Security hold: /);
  });

  test('is sent for a problem that a security scan finds', async () => {
    const published = client().publishSkill({
      prompt_id: 'my_team.unsafe',
      display_name: 'a',
      description: 'b',
      consumer_summary: 'c',
    });
    const error = (await failureOf(published)) as PTMValidationError;
    expect(error.securityBlock).toMatchObject({ verdict: 'unsafe', findings_total: 1 });
  });

  test('names the field of an invalid argument', async () => {
    const error = (await failureOf(client().listRuns({ limit: 0 }))) as PTMValidationError;
    expect(error.body).toMatchObject({ detail: [{ loc: ['query', 'limit'] }] });
  });
});
