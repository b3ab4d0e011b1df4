import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import {
  createMutagentClient,
  type MutagentClient,
  type MutagentClientOptions,
  SDKError,
} from '../../../src/mutagent/index.ts';
import { collect } from '../../support/collect.ts';

let mock: Mock;
let strict: Mock;
let mutagent: MutagentClient;

beforeAll(async () => {
  mock = await startMock({ services: ['mutagent'], validateResponses: true });
  strict = await startMock({ services: ['mutagent'], validateResponses: true, strict: true });
  mutagent = createClient(mock);
});
afterAll(() => Promise.all([mock.close(), strict.close()]));
afterEach(() => {
  expect([...mock.violations, ...strict.violations]).toEqual([]);
  mock.reset();
  strict.reset();
});

function createClient(server: Mock, options: MutagentClientOptions = {}): MutagentClient {
  return createMutagentClient({ apiKey: 'mt_test', baseUrl: server.url('mutagent'), maxRetries: 0, ...options });
}

async function getStatus(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 200;
  } catch (error) {
    if (error instanceof SDKError) return error.statusCode;
    throw error;
  }
}

const EVALUATION = { promptId: 118, datasetId: 31, name: 'Größe & Ton' };
const NEVER_CREATED = 900_001;

describe('an evaluation', () => {
  test('has the sent fields, null for the others, and the version 1.0.0 when it is created', async () => {
    const evalConfig = { criteria: [{ criteria: 'warm', evaluationParameter: 'reply' }], own: { key: 1 } };
    const created = await mutagent.promptEvaluations.createEvaluation({ ...EVALUATION, evalConfig });
    const prompt = await mutagent.prompt.getPrompt({ id: 118 });
    expect(created).toMatchObject({
      name: 'Größe & Ton',
      datasetId: 31,
      promptGroupId: prompt.promptGroupId,
      evalConfig,
      description: null,
      tags: null,
      createdBy: null,
      version: '1.0.0',
      ancestorId: null,
      isLatest: true,
    });
    expect(created).not.toHaveProperty('promptId');
    expect(Math.abs(Date.parse(created.createdAt as string) - Date.now())).toBeLessThan(10_000);
    expect(await mutagent.promptEvaluations.getEvaluation({ id: created.id })).toEqual(created);
    const other = await mutagent.promptEvaluations.createEvaluation(EVALUATION);
    expect(other.id).not.toBe(created.id);
    expect(other.evaluationGroupId).not.toBe(created.evaluationGroupId);
  });

  test('has no result until it is run and polled a few times', async () => {
    const { promptEvaluations } = mutagent;
    const { id } = await promptEvaluations.createEvaluation(EVALUATION);
    for (let i = 0; i < 5; i++) expect(await getStatus(promptEvaluations.getEvaluationResult({ id }))).toBe(404);
    expect(await promptEvaluations.runEvaluation({ id })).toMatchObject({ success: true, evaluationId: id });
    const polls: boolean[] = [];
    const result = await promptEvaluations.waitForEvaluationResult(
      { id },
      { intervalMs: 1, onProgress: ({ done }) => polls.push(done) },
    );
    expect(result).toMatchObject({ evaluationId: id, success: true });
    expect(polls).toEqual([false, false, true]);
    expect(await promptEvaluations.getEvaluationResult({ id })).toEqual(result);
  });

  test('has a result if it fails because the header requests it', async () => {
    const { id } = await mutagent.promptEvaluations.createEvaluation(EVALUATION);
    await mutagent.promptEvaluations.runEvaluation({ id }, { headers: { 'x-evalwire-outcome': 'failed' } });
    const result = await mutagent.promptEvaluations.waitForEvaluationResult({ id }, { intervalMs: 1 });
    expect(result).toMatchObject({ evaluationId: id, success: false, score: 0.41 });
  });

  test('never has a result if the header requests that', async () => {
    const { id } = await mutagent.promptEvaluations.createEvaluation(EVALUATION);
    await mutagent.promptEvaluations.runEvaluation({ id }, { headers: { 'x-evalwire-outcome': 'never' } });
    const wait = mutagent.promptEvaluations.waitForEvaluationResult({ id }, { intervalMs: 1, timeoutMs: 60 });
    await expect(wait).rejects.toThrow(/the id may be unknown/);
  });

  test('has another result after the same polls if it is run again', async () => {
    const { id } = await mutagent.promptEvaluations.createEvaluation(EVALUATION);
    await mutagent.promptEvaluations.runEvaluation({ id });
    const first = await mutagent.promptEvaluations.waitForEvaluationResult({ id }, { intervalMs: 1 });
    await mutagent.promptEvaluations.runEvaluation({ id }, { headers: { 'x-evalwire-outcome': 'failed' } });
    expect(await getStatus(mutagent.promptEvaluations.getEvaluationResult({ id }))).toBe(404);
    const second = await mutagent.promptEvaluations.waitForEvaluationResult({ id }, { intervalMs: 1 });
    expect(second.success).toBe(false);
    expect(second.id).not.toBe(first.id);
  });

  test('changes only the sent fields and keeps at least one criterion', async () => {
    const { id } = await mutagent.promptEvaluations.createEvaluation({ ...EVALUATION, tags: ['a'] });
    const changed = await mutagent.promptEvaluations.updateEvaluation({
      id,
      body: { name: 'Neu', metadata: { n: 1 } },
    });
    expect(changed).toMatchObject({ id, name: 'Neu', metadata: { n: 1 }, tags: ['a'], datasetId: 31 });
    expect(await mutagent.promptEvaluations.getEvaluation({ id })).toEqual(changed);
    const cleared = mutagent.promptEvaluations.updateEvaluation({ id, body: { evalConfig: { criteria: [] } } });
    await expect(cleared).rejects.toMatchObject({ statusCode: 422, code: 'EVAL_INCOMPLETE' });
  });

  test('is not found after it is deleted, and neither is its result', async () => {
    const { promptEvaluations } = mutagent;
    const { id } = await promptEvaluations.createEvaluation(EVALUATION);
    await promptEvaluations.deleteEvaluation({ id });
    const after = [
      promptEvaluations.updateEvaluation({ id, body: { evalConfig: { criteria: [] } } }),
      promptEvaluations.getEvaluation({ id }),
      promptEvaluations.getEvaluationResult({ id }),
      promptEvaluations.runEvaluation({ id }),
      promptEvaluations.getEvaluationHistory({ id }),
      promptEvaluations.createEvaluationVersion({ id }),
      promptEvaluations.deleteEvaluation({ id }),
    ];
    expect(await Promise.all(after.map(getStatus))).toEqual(Array(7).fill(404));
    const rows = await collect(promptEvaluations.listEvaluations());
    expect(rows.map((row) => row.id)).not.toContain(id);
  });

  test('gets a new version that is a copy with a higher minor number and becomes the latest', async () => {
    const { promptEvaluations } = mutagent;
    const first = await promptEvaluations.createEvaluation({ ...EVALUATION, tags: ['a'] });
    const second = await promptEvaluations.createEvaluationVersion({ id: first.id });
    expect(second).toMatchObject({
      name: first.name,
      tags: ['a'],
      evaluationGroupId: first.evaluationGroupId,
      version: '1.1.0',
      ancestorId: first.id,
      isLatest: true,
    });
    const third = await promptEvaluations.createEvaluationVersion({ id: first.id });
    expect(third.version).toBe('1.2.0');
    const history = await promptEvaluations.getEvaluationHistory({ id: first.id });
    expect(history.map(({ version, isLatest }) => [version, isLatest])).toEqual([
      ['1.2.0', true],
      ['1.1.0', false],
      ['1.0.0', false],
    ]);
    expect(await getStatus(promptEvaluations.getEvaluationResult({ id: third.id }))).toBe(404);
    const latest = await collect(promptEvaluations.listEvaluations({ name: first.name }));
    expect(latest.map(({ id }) => id)).toEqual([third.id]);
    const all = await collect(promptEvaluations.listEvaluations({ name: first.name, isLatest: false }));
    expect(all.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  });

  test('is returned with its id if it was never created', async () => {
    const { promptEvaluations } = mutagent;
    expect((await promptEvaluations.getEvaluation({ id: NEVER_CREATED })).id).toBe(NEVER_CREATED);
    expect(await promptEvaluations.getEvaluationResult({ id: NEVER_CREATED })).toMatchObject({
      evaluationId: NEVER_CREATED,
      success: true,
    });
    expect((await promptEvaluations.getEvaluationHistory({ id: NEVER_CREATED }))[0]?.id).toBe(NEVER_CREATED);
    expect(await promptEvaluations.updateEvaluation({ id: NEVER_CREATED, body: { name: 'Neu' } })).toMatchObject({
      id: NEVER_CREATED,
      name: 'Neu',
    });
    expect(await promptEvaluations.createEvaluationVersion({ id: NEVER_CREATED + 1 })).toMatchObject({
      version: '1.1.0',
      ancestorId: NEVER_CREATED + 1,
    });
    await promptEvaluations.runEvaluation({ id: NEVER_CREATED + 2 });
    expect(await getStatus(promptEvaluations.getEvaluationResult({ id: NEVER_CREATED + 2 }))).toBe(404);
  });

  test('has a failed result if it was never created and the header requests it', async () => {
    const headers = { 'x-evalwire-outcome': 'failed' };
    const read = () => mutagent.promptEvaluations.getEvaluationResult({ id: NEVER_CREATED }, { headers });
    expect(await read()).toMatchObject({ evaluationId: NEVER_CREATED, success: false });
    expect(await read()).toMatchObject({ evaluationId: NEVER_CREATED, success: false });
  });
});

describe('the list of evaluations', () => {
  test('contains created evaluations and respects every filter', async () => {
    const { promptEvaluations } = mutagent;
    const prompt = await mutagent.prompt.createPrompt({ name: 'p', inputSchema: {} });
    const dataset = await mutagent.promptDatasets.createPromptDataset({ id: prompt.id, body: { name: 'd' } });
    const { id, promptGroupId } = await promptEvaluations.createEvaluation({
      promptId: prompt.id,
      datasetId: dataset.id,
      name: 'Tonfall – nur hier & jetzt',
      createdBy: 'zoë@example.com',
    });
    expect(promptGroupId).toBe(prompt.promptGroupId);
    for (const filter of [
      { promptId: prompt.id },
      { promptGroupId },
      { datasetId: dataset.id },
      { name: 'Tonfall – nur hier & jetzt' },
      { createdBy: 'zoë@example.com' },
      { promptId: prompt.id, name: 'Tonfall – nur hier & jetzt', isLatest: true },
    ]) {
      expect((await promptEvaluations.listEvaluations(filter)).data.map((row) => row.id)).toEqual([id]);
    }
    expect((await promptEvaluations.listEvaluations({ promptId: prompt.id, name: 'x' })).total).toBe(0);
  });

  test('finds evaluations by a later version of the prompt and by a prompt that was never created', async () => {
    const version = await mutagent.prompt.createPromptVersion({ id: 118, body: { newVersion: '1.3.0' } });
    const before = await collect(mutagent.promptEvaluations.listEvaluations({ promptId: 118 }));
    expect(await collect(mutagent.promptEvaluations.listEvaluations({ promptId: version.id }))).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    const { id } = await mutagent.promptEvaluations.createEvaluation({ ...EVALUATION, promptId: NEVER_CREATED });
    const found = await collect(mutagent.promptEvaluations.listEvaluations({ promptId: NEVER_CREATED }));
    expect(found.map((row) => row.id)).toEqual([id]);
  });

  test('returns every row once when all pages are read', async () => {
    for (const name of ['a', 'b', 'c']) await mutagent.promptEvaluations.createEvaluation({ ...EVALUATION, name });
    const whole = await mutagent.promptEvaluations.listEvaluations();
    expect(whole).toMatchObject({ total: 5, limit: 50, offset: 0, hasNext: false, hasPrevious: false });
    const pages = await collect(mutagent.promptEvaluations.listEvaluations({ limit: 2 }).pages());
    expect(
      pages.map(({ limit, offset, hasNext, hasPrevious, total }) => [limit, offset, hasNext, hasPrevious, total]),
    ).toEqual([
      [2, 0, true, false, 5],
      [2, 2, true, true, 5],
      [2, 4, false, true, 5],
    ]);
    expect(pages.flatMap(({ data }) => data)).toEqual(whole.data);
    expect(await collect(mutagent.promptEvaluations.listEvaluations({ limit: 2 }))).toEqual(whole.data);
  });
});

describe('aggregated results', () => {
  const aggregated = (promptGroupId: string, timeRange?: '7d') =>
    mutagent.promptEvaluations.getEvaluationResultsAggregated({ promptGroupId, groupBy: 'version', timeRange });

  test('count passed evaluations by version', async () => {
    const prompt = await mutagent.prompt.createPrompt({ name: 'p', inputSchema: {} });
    expect(await aggregated(prompt.promptGroupId)).toEqual({ data: [], total: 0 });
    const run = async (id: number, outcome: string) => {
      await mutagent.promptEvaluations.runEvaluation({ id }, { headers: { 'x-evalwire-outcome': outcome } });
      await mutagent.promptEvaluations.waitForEvaluationResult({ id }, { intervalMs: 1 });
    };
    const made = [];
    for (const name of ['a', 'b'])
      made.push(await mutagent.promptEvaluations.createEvaluation({ ...EVALUATION, promptId: prompt.id, name }));
    await run(made[0]?.id as number, 'passed');
    await run(made[1]?.id as number, 'failed');
    const version = await mutagent.promptEvaluations.createEvaluationVersion({ id: made[0]?.id as number });
    await run(version.id, 'passed');
    const date = new Date().toISOString().slice(0, 10);
    const wanted = {
      data: [
        { version: '1.0.0', date, averageAccuracy: 50, count: 2 },
        { version: '1.1.0', date, averageAccuracy: 100, count: 1 },
      ],
      total: 2,
    };
    expect(await aggregated(prompt.promptGroupId)).toEqual(wanted);
    expect(await aggregated(prompt.promptGroupId, '7d')).toEqual(wanted);
  });

  test('omit results that are older than the range', async () => {
    const { promptGroupId } = await mutagent.prompt.getPrompt({ id: 118 });
    expect((await aggregated(promptGroupId)).total).toBe(2);
    expect((await aggregated(promptGroupId, '7d')).total).toBe(0);
  });

  test('are the documented example for a group that was never created', async () => {
    expect((await aggregated('no-such-family')).total).toBe(2);
  });
});

describe('datasets and items', () => {
  test('are created for a prompt, found, listed, counted, changed, exported and deleted', async () => {
    const { promptDatasets, promptDatasetItems } = mutagent;
    const prompt = await mutagent.prompt.createPrompt({ name: 'p', inputSchema: {} });
    const dataset = await promptDatasets.createPromptDataset({ id: prompt.id, body: { name: 'Fälle', labels: ['a'] } });
    const { id } = dataset;
    expect(dataset).toMatchObject({
      name: 'Fälle',
      labels: ['a'],
      description: null,
      promptGroupId: prompt.promptGroupId,
      itemCount: 0,
    });
    expect(await promptDatasets.getPromptDataset({ id })).toEqual(dataset);
    expect(await promptDatasets.listDatasetsForPrompt({ id: prompt.id })).toEqual([dataset]);

    const one = await promptDatasetItems.createPromptDatasetItem({ id, body: { input: { q: '1' } } });
    expect(one).toMatchObject({ datasetId: id, input: { q: '1' }, name: null, expectedOutput: null, labels: null });
    const two = await promptDatasetItems.bulkCreatePromptDatasetItems({
      id,
      body: {
        items: [
          { input: { q: '2' }, labels: ['x'] },
          { name: 'drei', input: { q: '3' } },
        ],
      },
    });
    expect(two).toMatchObject([
      { datasetId: id, input: { q: '2' }, labels: ['x'], name: null },
      { datasetId: id, input: { q: '3' }, name: 'drei' },
    ]);
    expect(await promptDatasetItems.listPromptDatasetItems({ id })).toEqual([one, ...two]);
    expect((await promptDatasets.getPromptDataset({ id })).itemCount).toBe(3);
    expect((await promptDatasets.listPromptDatasets({ promptId: prompt.id })).data).toMatchObject([
      { id, itemCount: 3 },
    ]);

    const changed = await promptDatasetItems.updatePromptDatasetItem({ id: one.id, body: { userFeedback: 'Zu lang' } });
    expect(changed).toMatchObject({ id: one.id, input: { q: '1' }, userFeedback: 'Zu lang' });
    expect(await promptDatasetItems.getPromptDatasetItem({ id: one.id })).toEqual(changed);
    expect(await promptDatasets.updatePromptDataset({ id, body: { name: 'Neu' } })).toMatchObject({
      id,
      name: 'Neu',
      labels: ['a'],
      itemCount: 3,
    });

    const exported = await promptDatasets.exportPromptDataset({ id });
    expect(exported).toMatchObject({
      dataset: { id, name: 'Neu', itemCount: 3 },
      promptGroup: { promptGroupId: prompt.promptGroupId, totalVersions: 1 },
    });
    expect(exported.items).toEqual([changed, ...two]);
    expect(exported.promptGroup.latestPrompt).toMatchObject({ id: prompt.id });

    expect(await promptDatasetItems.deletePromptDatasetItem({ id: one.id })).toMatchObject({ success: true });
    expect(await getStatus(promptDatasetItems.getPromptDatasetItem({ id: one.id }))).toBe(404);
    await expect(promptDatasets.deletePromptDataset({ id })).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringMatching(/force/),
    });
    expect(await promptDatasets.deletePromptDataset({ id, force: true })).toMatchObject({ success: true });
    expect(await getStatus(promptDatasets.getPromptDataset({ id }))).toBe(404);
    expect(await getStatus(promptDatasetItems.listPromptDatasetItems({ id }))).toBe(404);
    expect(await getStatus(promptDatasetItems.createPromptDatasetItem({ id, body: { input: {} } }))).toBe(404);
    expect(await getStatus(promptDatasetItems.getPromptDatasetItem({ id: two[0]?.id as number }))).toBe(404);
  });

  test('are cloned with their items, to a prompt or a group', async () => {
    const { promptDatasets, promptDatasetItems } = mutagent;
    const toPrompt = await promptDatasets.clonePromptDataset({ id: 31, body: { targetPromptId: 119 } });
    const { promptGroupId } = await mutagent.prompt.getPrompt({ id: 119 });
    expect(toPrompt).toMatchObject({ name: 'Support-Fälle-copy', promptGroupId, itemCount: 2 });
    const originals = await promptDatasetItems.listPromptDatasetItems({ id: 31 });
    const copies = await promptDatasetItems.listPromptDatasetItems({ id: toPrompt.id });
    expect(copies.map(({ input }) => input)).toEqual(originals.map(({ input }) => input));
    expect(copies.map(({ id }) => id)).not.toEqual(originals.map(({ id }) => id));
    const family = '3c9e5a10-84f7-4b6e-a1d2-5f70c8b94e31';
    const toGroup = await promptDatasets.clonePromptDataset({
      id: 31,
      body: { targetPromptGroupId: family, newName: 'Kopie' },
    });
    expect(toGroup).toMatchObject({ name: 'Kopie', promptGroupId: family });
    expect(await promptDatasets.getPromptDataset({ id: toGroup.id })).toEqual(toGroup);
  });

  test('are returned with their id if they were never created', async () => {
    const { promptDatasets, promptDatasetItems } = mutagent;
    expect((await promptDatasets.getPromptDataset({ id: NEVER_CREATED })).id).toBe(NEVER_CREATED);
    expect((await promptDatasets.exportPromptDataset({ id: NEVER_CREATED })).dataset.id).toBe(NEVER_CREATED);
    const items = await promptDatasetItems.listPromptDatasetItems({ id: NEVER_CREATED });
    expect(new Set(items.map(({ datasetId }) => datasetId))).toEqual(new Set([NEVER_CREATED]));
    expect(
      (await promptDatasets.clonePromptDataset({ id: NEVER_CREATED, body: { targetPromptId: 118 } })).name,
    ).toMatch(/-copy$/);
    expect(await promptDatasets.deletePromptDataset({ id: NEVER_CREATED })).toMatchObject({ success: true });
    const created = await promptDatasets.createPromptDataset({ id: NEVER_CREATED, body: { name: 'd' } });
    expect(await promptDatasets.listDatasetsForPrompt({ id: NEVER_CREATED })).toEqual([created]);
  });
});

describe('prompts', () => {
  test('are created, found, listed, tagged, changed and deleted', async () => {
    const { prompt } = mutagent;
    const created = await prompt.createPrompt({
      name: 'größe',
      inputSchema: { type: 'object' },
      messages: [{ role: 'user', content: '{question}' }],
      tags: ['einzig'],
      createdBy: 'zoe@example.com',
    });
    expect(created).toMatchObject({
      name: 'größe',
      version: '1.0.0',
      isLatest: false,
      tags: ['einzig'],
      systemPrompt: null,
    });
    expect(created).not.toHaveProperty('messages');
    const { id } = created;
    expect(await prompt.getPrompt({ id })).toEqual(created);
    expect(await prompt.listPromptTags()).toEqual(['einzig', 'production', 'support']);
    for (const filter of [{ name: 'größe' }, { createdBy: 'zoe@example.com' }, { isLatest: false }]) {
      expect((await prompt.listPrompts(filter)).data.map((row) => row.id)).toEqual([id]);
    }
    expect((await prompt.listPrompts({ name: 'größe', version: '9.9.9' })).data).toEqual([]);
    expect(await prompt.updatePrompt({ id, body: { isLatest: true, rawPrompt: 'Hi {name}' } })).toMatchObject({
      id,
      isLatest: true,
      rawPrompt: 'Hi {name}',
      tags: ['einzig'],
    });
    expect(await prompt.deletePrompt({ id })).toMatchObject({ success: true });
    expect(await getStatus(prompt.getPrompt({ id }))).toBe(404);
  });

  test('have versions, of which one is the latest', async () => {
    const { prompt } = mutagent;
    const minor = await prompt.createPromptVersion({ id: 118, body: { newVersion: '1.3.0' } });
    expect(minor).toMatchObject({ name: 'erstantwort', version: '1.3.0', isLatest: true });
    const major = await prompt.createPromptVersion({
      id: minor.id,
      body: { newVersion: '2.0.0', changes: { humanPrompt: 'Neu: {question}', tags: ['v2'] } },
    });
    expect(major).toMatchObject({ humanPrompt: 'Neu: {question}', tags: ['v2'], promptGroupId: minor.promptGroupId });
    const versions = (await prompt.listPromptVersions({ id: 118 }))?.data as { version: string; isLatest: boolean }[];
    expect(versions.map(({ version, isLatest }) => [version, isLatest])).toEqual([
      ['2.0.0', true],
      ['1.3.0', false],
      ['1.2.0', false],
    ]);
    await prompt.updatePrompt({ id: 118, body: { isLatest: true } });
    expect((await prompt.getPrompt({ id: major.id })).isLatest).toBe(false);
  });

  test('are deleted only with force if they have datasets', async () => {
    await expect(mutagent.prompt.deletePrompt({ id: 118 })).rejects.toMatchObject({
      statusCode: 409,
      error: 'Conflict',
    });
    expect(await mutagent.prompt.deletePrompt({ id: 118, force: true })).toMatchObject({ success: true });
    expect(await mutagent.prompt.deletePrompt({ id: NEVER_CREATED })).toMatchObject({ success: true });
  });

  test('do not change the groups of other prompts if they were never created', async () => {
    const version = await mutagent.prompt.createPromptVersion({ id: NEVER_CREATED, body: { newVersion: '3.0.0' } });
    expect(version).toMatchObject({ version: '3.0.0', isLatest: true });
    expect((await mutagent.prompt.getPrompt({ id: 118 })).isLatest).toBe(true);
    expect((await mutagent.prompt.listPromptVersions({ id: NEVER_CREATED }))?.data).toMatchObject([
      { id: NEVER_CREATED },
      {},
    ]);
  });
});

describe('in strict mode', () => {
  test('responds with 404 for every id that was never created', async () => {
    const { promptEvaluations, promptDatasets, promptDatasetItems, prompt } = createClient(strict);
    const id = NEVER_CREATED;
    const calls = [
      promptEvaluations.getEvaluation({ id }),
      promptEvaluations.getEvaluationResult({ id }),
      promptEvaluations.runEvaluation({ id }),
      promptEvaluations.createEvaluationVersion({ id }),
      promptEvaluations.createEvaluation({ ...EVALUATION, promptId: id }),
      promptEvaluations.createEvaluation({ ...EVALUATION, datasetId: id }),
      promptDatasets.createPromptDataset({ id, body: { name: 'd' } }),
      promptDatasets.clonePromptDataset({ id, body: { targetPromptId: 118 } }),
      promptDatasets.clonePromptDataset({ id: 31, body: { targetPromptId: id } }),
      promptDatasetItems.bulkCreatePromptDatasetItems({ id, body: { items: [] } }),
      promptDatasetItems.getPromptDatasetItem({ id }),
      prompt.createPromptVersion({ id, body: { newVersion: '1.0.1' } }),
      prompt.listPromptVersions({ id }),
    ];
    expect(await Promise.all(calls.map(getStatus))).toEqual(Array(calls.length).fill(404));
  });

  test('finds the documented and the created objects', async () => {
    const { promptEvaluations } = createClient(strict);
    expect(await promptEvaluations.getEvaluationResult({ id: 275 })).toMatchObject({ id: 5102, success: true });
    expect(await promptEvaluations.getEvaluationResult({ id: 276 })).toMatchObject({ id: 5103, success: false });
    await promptEvaluations.runEvaluation({ id: 275 });
    expect(await getStatus(promptEvaluations.getEvaluationResult({ id: 275 }))).toBe(404);
    const { id } = await promptEvaluations.createEvaluation(EVALUATION);
    await promptEvaluations.runEvaluation({ id });
    expect(await promptEvaluations.waitForEvaluationResult({ id }, { intervalMs: 1 })).toMatchObject({
      evaluationId: id,
    });
  });
});

describe('the wire', () => {
  const KEY = { 'x-api-key': 'mt_test' };
  const send = (method: string, path: string, init: { headers?: Record<string, string>; body?: string } = {}) =>
    fetch(mock.url('mutagent') + path, {
      method,
      redirect: 'manual',
      ...init,
      headers: { ...KEY, ...(init.body === undefined ? {} : { 'content-type': 'application/json' }), ...init.headers },
    });

  test.each(['/api/prompts/evaluations', '/api/prompts/datasets', '/api/prompt'])(
    '%s is the same with a slash, without a redirect',
    async (path) => {
      const [without, slash] = await Promise.all([send('GET', path), send('GET', `${path}/`)]);
      expect([without.status, slash.status]).toEqual([200, 200]);
      expect(await slash.json()).toEqual(await without.json());
    },
  );

  test('accepts both spellings in a create request', async () => {
    for (const path of ['/api/prompts/evaluations', '/api/prompts/evaluations/']) {
      const body = JSON.stringify({ promptId: 118, name: path });
      const answer = await send('POST', path, { body });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ name: path, datasetId: null });
    }
  });

  test.each(['True', 'true', 'TRUE'])('accepts the boolean %s', async (spelled) => {
    expect((await send('GET', `/api/prompts/evaluations/?isLatest=${spelled}`)).status).toBe(200);
    expect((await send('DELETE', `/api/prompts/datasets/31?force=${spelled}`)).status).toBe(200);
  });

  test('matches a literal path before an id', async () => {
    expect(await (await send('GET', '/api/prompt/tags')).json()).toEqual(['production', 'support']);
    expect((await send('GET', '/api/prompts/evaluations/results')).status).toBe(400);
  });

  test.each([
    ['no credentials', { 'x-api-key': '' }, 401, 'Unauthorized'],
    ['an expired key', { 'x-api-key': 'mt_expired' }, 401, 'Unauthorized'],
    ['a key of another workspace', { 'x-api-key': 'mt_other_workspace' }, 403, 'Forbidden'],
  ])('%s is refused', async (_, headers, status, error) => {
    const answer = await send('GET', '/api/prompt/tags', { headers });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error, message: expect.any(String) });
  });

  test('accepts a bearer token without another credential', async () => {
    const { prompt } = createClient(mock, { apiKey: undefined, bearerAuth: 'jwt' });
    await expect(prompt.listPromptTags()).resolves.toEqual(['production', 'support']);
  });

  test.each([
    ['limit 0', 'GET', '/api/prompts/evaluations?limit=0', undefined, /^limit/],
    ['limit 101', 'GET', '/api/prompts/evaluations?limit=101', undefined, /^limit/],
    ['a negative offset', 'GET', '/api/prompt?offset=-1', undefined, /^offset/],
    ['a promptId of 0', 'GET', '/api/prompts/evaluations?promptId=0', undefined, /^promptId/],
    ['a boolean that is none', 'GET', '/api/prompts/evaluations?isLatest=maybe', undefined, /^isLatest/],
    ['an id that is no number', 'GET', '/api/prompts/evaluations/abc', undefined, /^id/],
    ['an id of 0', 'GET', '/api/prompts/evaluations/0', undefined, /^id/],
    ['no promptGroupId', 'GET', '/api/prompts/evaluations/results?groupBy=version', undefined, /promptGroupId/],
    ['another grouping', 'GET', '/api/prompts/evaluations/results?promptGroupId=g&groupBy=day', undefined, /^groupBy/],
    ['no name', 'POST', '/api/prompts/evaluations', { promptId: 118, datasetId: 31 }, /name/],
    ['an empty name', 'POST', '/api/prompts/evaluations', { promptId: 118, name: '' }, /^name/],
    ['a name of 256', 'POST', '/api/prompts/evaluations', { promptId: 118, name: 'x'.repeat(256) }, /^name/],
    [
      'a threshold above 1',
      'POST',
      '/api/prompts/evaluations',
      { promptId: 1, name: 'x', evalConfig: { threshold: 1.1 } },
      /threshold/,
    ],
    ['no input', 'POST', '/api/prompts/datasets/31/items', {}, /input/],
    [
      'a family that is no UUID',
      'POST',
      '/api/prompts/datasets/31/clone',
      { targetPromptGroupId: 'x' },
      /targetPromptGroupId/,
    ],
    ['a version that is none', 'POST', '/api/prompt', { name: 'x', inputSchema: {}, version: '1' }, /^version/],
    [
      'a creator that is no address',
      'POST',
      '/api/prompt',
      { name: 'x', inputSchema: {}, createdBy: 'x' },
      /^createdBy/,
    ],
    ['malformed JSON', 'POST', '/api/prompt', '{"name": ', /JSON/],
  ])('%s is refused with the flat body that names the field', async (_, method, path, body, message) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await send(method, path, body === undefined ? {} : { body: text });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'VALIDATION_ERROR', message: expect.stringMatching(message) });
  });

  test.each([
    ['POST', '/api/prompts/evaluations', { promptId: 118, name: 'x', id: 'mine', version: 7, createdAt: 5 }],
    ['PATCH', '/api/prompts/evaluations/275', { promptGroupId: null, isLatest: 'yes' }],
    ['PATCH', `/api/prompts/evaluations/${NEVER_CREATED}`, { promptGroupId: null, isLatest: 'yes' }],
    ['POST', '/api/prompts/datasets/31/items/bulk', { items: [{ input: {}, id: 'mine', datasetId: 'x' }] }],
    ['POST', `/api/prompts/datasets/${NEVER_CREATED}/clone`, { name: null, promptGroupId: 5 }],
    ['POST', `/api/prompt/${NEVER_CREATED}/versions`, { newVersion: '1.0.1', name: null }],
    ['POST', '/api/prompt/118/versions', { newVersion: '1.0.1', changes: { promptGroupId: 5, id: 'mine' } }],
  ])('%s %s ignores fields that only a reply has', async (method, path, body) => {
    expect((await send(method, path, { body: JSON.stringify(body) })).status).toBe(200);
  });

  test('accepts values at their bounds', async () => {
    expect((await send('GET', '/api/prompts/evaluations?limit=100&offset=0')).status).toBe(200);
    const body = JSON.stringify({ promptId: 1, name: 'ü'.repeat(255), evalConfig: { threshold: 1 } });
    expect((await send('POST', '/api/prompts/evaluations', { body })).status).toBe(200);
  });

  test('rejects an unknown path and an unknown method with the service’s error body', async () => {
    for (const answer of [await send('GET', '/api/nothing'), await send('PUT', '/api/prompt', { body: '{}' })]) {
      expect([404, 405]).toContain(answer.status);
      expect(await answer.json()).toEqual({ error: expect.any(String), message: expect.any(String) });
    }
  });

  test('repeats the status in the body of a requested conflict; the client reads both error bodies', async () => {
    const fault = (value: string) => ({ headers: { 'x-evalwire-fault': value } });
    const flat = mutagent.prompt.getPrompt({ id: 1 }, fault('status=500'));
    await expect(flat).rejects.toMatchObject({ statusCode: 500, body: expect.stringContaining('"statusCode":500') });
    const nested = mutagent.prompt.getPrompt({ id: 1 }, fault('status=400;example=nested'));
    await expect(nested).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      requestId: 'req_7c1e04',
      details: { field: 'name' },
    });
  });
});
