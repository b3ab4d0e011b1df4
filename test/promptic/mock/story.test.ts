import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import { createPrompticClient, PrompticAPIError, type PrompticClient } from '../../../src/promptic/index.ts';
import { collect } from '../../support/collect.ts';
import { loadRecordings } from '../../support/recordings.ts';

const NEVER_CREATED = '11111111-2222-4333-8444-555555555555';
const TRACES = ['a6f0c4d8-3b15-4e72-9a8c-d7e1b5204f93', '2b9e7d51-0c48-4fa6-b3d2-8e6f1a5c9704'];
const QUICK = { intervalMs: 1 };

let mock: Mock;
let strict: Mock;
beforeAll(async () => {
  mock = await startMock({ services: ['promptic'], validateResponses: true });
  strict = await startMock({ services: ['promptic'], validateResponses: true, strict: true });
});
afterAll(() => Promise.all([mock.close(), strict.close()]));
afterEach(() => {
  expect([...mock.violations, ...strict.violations]).toEqual([]);
  mock.reset();
  strict.reset();
});

function client(server: Mock = strict, headers: Record<string, string> = {}): PrompticClient {
  return createPrompticClient({ apiKey: 'pk_live_any-key', endpoint: server.url('promptic'), maxRetries: 0, headers });
}

/** Status and words of a refusal. */
async function refusal(call: Promise<unknown>): Promise<[number, string]> {
  const error = await call.then(
    (result) => expect.fail(`answered ${JSON.stringify(result)}`),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PrompticAPIError);
  const { status, serverMessage } = error as PrompticAPIError;
  return [status, serverMessage];
}
const NOT_FOUND = [404, 'Not found'];

async function withRun(promptic = client()) {
  const { id: componentId } = await promptic.createComponent({ name: 'Rückfragen' });
  const dataset = await promptic.createDataset({ componentId, name: 'März', traceIds: TRACES });
  const run = await promptic.createRun({ componentId, datasetId: dataset.id, name: 'eins', traceIds: TRACES });
  return { promptic, componentId, datasetId: dataset.id, runId: run.id, dataset, run };
}

async function withExperiment(promptic = client(), settings: object = {}) {
  const { id: aiComponentId } = await promptic.createComponent({ name: 'classifier' });
  const hyperparameters = { epochs: 4, trainSplitRatio: 0.8 };
  const given = { targetModel: 'gpt-4.1-nano', initialPrompt: 'Ordne ein: {message}', hyperparameters };
  const experiment = await promptic.createExperiment({ aiComponentId, ...given, ...settings });
  return { promptic, componentId: aiComponentId, experimentId: experiment.id, experiment };
}

describe('a component', () => {
  test('is created, found, listed and deleted', async () => {
    const promptic = client();
    const before = (await promptic.listComponents()).data.length;
    const { id: componentId, ...rest } = await promptic.createComponent({ name: 'Rückfragen' });
    expect(rest).toEqual({});
    const found = await promptic.getComponent({ componentId });
    expect(found).toMatchObject({ id: componentId, name: 'Rückfragen', description: null, costAnalysisConfig: null });
    expect(Math.abs(Date.parse(found.createdAt) - Date.now())).toBeLessThan(10_000);
    const { data } = await promptic.listComponents();
    expect(data).toHaveLength(before + 1);
    expect(data).toContainEqual(found);
    await promptic.deleteComponent({ componentId });
    expect(await refusal(promptic.getComponent({ componentId }))).toEqual(NOT_FOUND);
    expect((await promptic.listComponents()).data).toHaveLength(before);
  });

  test('takes along all that it owns', async () => {
    const { promptic, componentId, datasetId, runId } = await withRun();
    const evaluation = await promptic.createEvaluation({ componentId, datasetId });
    const { id: experimentId } = await promptic.createExperiment({ aiComponentId: componentId, targetModel: 'm' });
    await promptic.deleteComponent({ componentId });
    const calls = [
      promptic.getDataset({ componentId, datasetId }),
      promptic.listRuns({ componentId }),
      promptic.getRun({ componentId, runId }),
      promptic.listAnnotations({ componentId, runId }),
      promptic.getEvaluation({ componentId, evaluationId: evaluation.id }),
      promptic.getExperiment({ experimentId }),
      promptic.listObservations({ experimentId }),
      promptic.getDeployment({ componentId }),
    ];
    for (const said of await Promise.all(calls.map(refusal))) expect(said).toEqual(NOT_FOUND);
  });
});

test('the workspace is the one that a token’s header names', async () => {
  const workspaceId = NEVER_CREATED;
  const promptic = createPrompticClient({ accessToken: 'token', workspaceId, endpoint: mock.url('promptic') });
  expect((await promptic.getWorkspace()).id).toBe(workspaceId);
  expect((await promptic.getAiApplication()).id).toBe(workspaceId);
  const { id: componentId } = await promptic.createComponent({ name: 'n' });
  expect(await promptic.getComponent({ componentId })).toMatchObject({ workspaceId, aiApplicationId: workspaceId });
});

describe('a dataset and a run', () => {
  test('hold the traces that they were made of', async () => {
    const { promptic, componentId, datasetId, runId, dataset, run } = await withRun();
    expect(dataset).toMatchObject({ aiComponentId: componentId, description: null, itemCount: 2, caseCount: 2 });
    const found = await promptic.getDataset({ componentId, datasetId });
    expect(found.items?.map((item) => [item.datasetId, item.traceDbId])).toEqual(TRACES.map((id) => [datasetId, id]));
    expect(found.cases).toHaveLength(2);
    expect(run).toMatchObject({ datasetId, aiComponentId: componentId, name: 'eins', traceCount: 2 });
    const { traces, ...record } = await promptic.getRun({ componentId, runId });
    expect(record).toEqual(run);
    expect(traces.map(({ id, status }) => [id, status])).toEqual([
      [TRACES[0], 'ok'],
      [TRACES[1], 'error'],
    ]);
    expect((await promptic.listDatasets({ componentId })).data).toEqual([dataset]);
    expect((await promptic.listRuns({ componentId })).data).toEqual([run]);
  });

  test('made of no traces hold none', async () => {
    const { promptic, componentId, datasetId } = await withRun();
    const { id } = await promptic.createDataset({ componentId, name: 'leer' });
    const dataset = await promptic.getDataset({ componentId, datasetId: id });
    expect([dataset.itemCount, dataset.items, dataset.cases]).toEqual([0, [], []]);
    const { id: runId, traceCount } = await promptic.createRun({ componentId, datasetId });
    expect([traceCount, (await promptic.getRun({ componentId, runId })).traces]).toEqual([0, []]);
  });

  test('belong to their component alone', async () => {
    const { promptic, datasetId, runId } = await withRun();
    const { id: componentId } = await promptic.createComponent({ name: 'another' });
    expect((await promptic.listDatasets({ componentId })).data).toEqual([]);
    expect(await refusal(promptic.getDataset({ componentId, datasetId }))).toEqual(NOT_FOUND);
    expect(await refusal(promptic.getRun({ componentId, runId }))).toEqual(NOT_FOUND);
    expect(await refusal(promptic.createRun({ componentId, datasetId }))).toEqual(NOT_FOUND);
  });

  test('are deleted', async () => {
    const { promptic, componentId, datasetId, runId } = await withRun();
    await promptic.deleteRun({ componentId, runId });
    await promptic.deleteDataset({ componentId, datasetId });
    expect((await promptic.listRuns({ componentId })).data).toEqual([]);
    expect(await refusal(promptic.deleteRun({ componentId, runId }))).toEqual(NOT_FOUND);
    expect(await refusal(promptic.createEvaluation({ componentId, datasetId }))).toEqual(NOT_FOUND);
  });

  test('of the documented examples are there from the start', async () => {
    const promptic = client();
    const [component] = (await promptic.listComponents()).data;
    const componentId = component?.id ?? '';
    const runs = (await promptic.listRuns({ componentId })).data;
    expect(runs).toHaveLength(2);
    const [first] = runs;
    expect(await promptic.getRun({ componentId, runId: first?.id ?? '' })).toMatchObject({ ...first });
    expect((await promptic.listAnnotations({ componentId, runId: first?.id ?? '' })).data).toHaveLength(2);
    for (const { id: datasetId } of (await promptic.listDatasets({ componentId })).data) {
      const { items, itemCount } = await promptic.getDataset({ componentId, datasetId });
      expect(items).toHaveLength(itemCount ?? -1);
    }
  });
});

describe('an annotation', () => {
  test('that is seeded is found by its dataset, without an object for its run', async () => {
    const [componentId, datasetId] = [TRACES[0] as string, TRACES[1] as string];
    const annotation = { id: NEVER_CREATED, runId: NEVER_CREATED, datasetId, rating: 'positive' };
    const $parents = { componentId, runId: NEVER_CREATED };
    await mock.seed({ promptic: { annotation: [{ ...annotation, $parents }] } });
    const { data } = await client(mock).listDatasetAnnotations({ componentId, datasetId });
    expect(data).toMatchObject([{ id: NEVER_CREATED, rating: 'positive' }]);
    expect(data[0]).not.toHaveProperty('datasetId');
  });

  test('is made once for a run and a trace, then updated', async () => {
    const { promptic, componentId, runId } = await withRun();
    const [traceDbId = ''] = TRACES;
    const first = await promptic
      .upsertAnnotation({ componentId, runId, traceDbId, rating: 'positive', comment: 'Kurz' })
      .withResponse();
    expect(first.response.status).toBe(201);
    expect(first.data).toMatchObject({ runId, traceDbId, rating: 'positive', comment: 'Kurz' });
    const second = await promptic
      .upsertAnnotation({ componentId, runId, traceDbId, rating: 'negative' })
      .withResponse();
    expect(second.response.status).toBe(200);
    expect(second.data).toMatchObject({ id: first.data.id, rating: 'negative', comment: 'Kurz' });
    expect((await promptic.listAnnotations({ componentId, runId })).data).toEqual([second.data]);
    await promptic.deleteAnnotation({ componentId, runId, annotationId: first.data.id });
    expect((await promptic.listAnnotations({ componentId, runId })).data).toEqual([]);
  });

  test('is listed for every run of its dataset, and for the dataset', async () => {
    const { promptic, componentId, datasetId, runId } = await withRun();
    const other = await promptic.createRun({ componentId, datasetId });
    const elsewhere = await promptic.createDataset({ componentId, name: 'other' });
    const [traceDbId = ''] = TRACES;
    const made = await promptic.upsertAnnotation({ componentId, runId: other.id, traceDbId });
    expect((await promptic.listAnnotations({ componentId, runId })).data).toEqual([made]);
    expect((await promptic.listDatasetAnnotations({ componentId, datasetId })).data).toEqual([made]);
    expect((await promptic.listDatasetAnnotations({ componentId, datasetId: elsewhere.id })).data).toEqual([]);
  });
});

describe('an evaluation', () => {
  test('is pending, runs and completes with results', async () => {
    const { promptic, componentId, datasetId, runId } = await withRun();
    const created = await promptic.createEvaluation({ componentId, datasetId, runId, name: 'Prüfung' });
    const base = { aiComponentId: componentId, datasetId, runId, name: 'Prüfung' };
    expect(created).toMatchObject({ ...base, status: 'pending', results: null, startedAt: null, completedAt: null });
    const seen: string[] = [];
    const options = { ...QUICK, onProgress: ({ status = '' }) => seen.push(status) };
    const done = await promptic.waitForEvaluation({ componentId, evaluationId: created.id }, options);
    expect(seen).toEqual(['pending', 'running', 'running', 'completed']);
    expect(done).toMatchObject({ ...base, id: created.id, status: 'completed' });
    expect(done.results?.insights[0]?.affectedRunIds).toEqual([runId]);
    expect(Date.parse(done.completedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(done.startedAt ?? ''));
    expect(Date.parse(done.updatedAt)).toBeGreaterThanOrEqual(Date.parse(done.completedAt ?? ''));
    expect((await promptic.listEvaluations({ componentId })).data).toEqual([done]);
    expect(await promptic.getEvaluation({ componentId, evaluationId: created.id })).toEqual(done);
  });

  test('fails on demand, without results', async () => {
    const { promptic, componentId, datasetId } = await withRun();
    const failing = client(strict, { 'x-evalwire-outcome': 'failed' });
    const { id: evaluationId } = await failing.createEvaluation({ componentId, datasetId });
    const done = await promptic.waitForEvaluation({ componentId, evaluationId }, QUICK);
    expect(done).toMatchObject({ status: 'failed', results: null });
    expect(done.completedAt).not.toBeNull();
  });
});

test('what a test seeds with no more than an id and a state is a whole record', async () => {
  const componentId = NEVER_CREATED;
  const evaluation = { id: '22222222-2222-4333-8444-555555555555', status: 'pending', $parents: { componentId } };
  const experiment = { id: '33333333-2222-4333-8444-555555555555', experimentStatus: 'pending' };
  await mock.seed({ promptic: { evaluation: [evaluation], experiment: [experiment] } });
  const promptic = client(mock);
  const found = await promptic.getEvaluation({ componentId, evaluationId: evaluation.id });
  expect([found.status, typeof found.updatedAt]).toEqual(['pending', 'string']);
  const ids = (await collect(promptic.listExperiments())).map(({ id, updatedAt }) => [id, typeof updatedAt]);
  expect(ids).toContainEqual([experiment.id, 'string']);
});

describe('an experiment', () => {
  test('starts, gains iterations and completes', async () => {
    const { promptic, componentId, experimentId, experiment } = await withExperiment();
    expect(experiment).toMatchObject({
      aiComponentId: componentId,
      experimentStatus: 'pending',
      provider: 'openai',
      initialPromptMessages: [{ role: 'user', content: 'Ordne ein: {message}' }],
      hyperparameters: { epochs: 4, trainSplitRatio: 0.8 },
      runNumber: 1,
    });
    expect(experiment).not.toHaveProperty('initialPrompt');
    await promptic.createEvaluators({ experimentId, evaluators: [{ name: 'a', type: 'f1', weight: 1, scaleMax: 10 }] });
    for (let i = 0; i < 5; i++)
      expect((await promptic.getExperiment({ experimentId })).experimentStatus).toBe('pending');
    expect(await refusal(promptic.getBestIteration({ experimentId }))).toEqual(NOT_FOUND);

    expect(await promptic.startExperiment({ experimentId })).toMatchObject({ status: 'scheduled' });
    const seen: (string | number | undefined)[][] = [];
    for await (const { status, state } of promptic.waitForExperiment({ experimentId }, QUICK)) {
      expect(state?.startedAt === null).toBe(status === 'scheduled');
      expect(state?.endedAt === null).toBe(status !== 'completed');
      seen.push([status, (await promptic.listIterations({ experimentId })).data.length]);
    }
    expect(seen).toEqual([
      ['scheduled', 1],
      ['running', 2],
      ['running', 3],
      ['completed', 4],
    ]);
    const { data } = await promptic.listIterations({ experimentId });
    expect(data.map(({ iterationNumber }) => iterationNumber)).toEqual([1, 2, 3, 4]);
    const best = await promptic.getBestIteration({ experimentId });
    expect(best).toMatchObject({ id: data[3]?.id, experimentId, evalNormalizedScore: 0.95 });
    expect(best.scores).toMatchObject([{ iterationId: best.id, evaluatorName: 'a', score: 0.95, rawScore: 9.5 }]);
    expect(await promptic.getIteration({ experimentId, iterationId: best.id })).toEqual(best);
    const done = await promptic.getExperiment({ experimentId });
    expect(Date.parse(done.updatedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(done.endedAt ?? ''));
    expect(await collect(promptic.listExperiments({ status: 'completed' }))).toContainEqual(done);
  });

  test('has no held-out score without a split', async () => {
    const { promptic, experimentId } = await withExperiment(client(), { hyperparameters: {} });
    await promptic.startExperiment({ experimentId });
    await promptic.waitForExperiment({ experimentId }, QUICK);
    const { data } = await promptic.listIterations({ experimentId });
    expect(data.map(({ evalNormalizedScore }) => evalNormalizedScore)).toEqual([null, null, null]);
    expect((await promptic.getBestIteration({ experimentId })).iterationNumber).toBe(3);
  });

  test('fails on demand', async () => {
    const { promptic, experimentId } = await withExperiment();
    await client(strict, { 'x-evalwire-outcome': 'failed' }).startExperiment({ experimentId });
    const done = await promptic.waitForExperiment({ experimentId }, QUICK);
    expect(done.experimentStatus).toBe('failed');
    expect(done.errorMessage).not.toBeNull();
  });

  test('changes while it is pending, and only then', async () => {
    const { promptic, experimentId, experiment } = await withExperiment();
    const changes = { name: 'neu', description: null, provider: null, initialPrompt: 'Anders: {message}', other: 1 };
    const { updatedAt: _, ...changed } = await promptic.updateExperiment({ experimentId, ...changes });
    const { updatedAt: __, ...before } = experiment;
    const initialPromptMessages = [{ role: 'user', content: 'Anders: {message}' }];
    expect(changed).toEqual({ ...before, name: 'neu', initialPromptMessages });
    expect(await promptic.getExperiment({ experimentId })).toMatchObject(changed);
    await promptic.updateExperiment({ experimentId });
    await promptic.startExperiment({ experimentId });
    const update = promptic.updateExperiment({ experimentId, name: 'zu spät' });
    expect(await refusal(update)).toEqual([409, 'Can only update pending experiments']);
    expect(await refusal(promptic.startExperiment({ experimentId }))).toEqual([
      409,
      'Can only start pending experiments',
    ]);
  });

  test('is copied with observations, evaluators and the prompt asked for', async () => {
    const { promptic, experimentId, experiment } = await withExperiment();
    await promptic.createObservations({ experimentId, observations: [{ variables: { message: 'x' }, expected: 'a' }] });
    await promptic.createEvaluators({ experimentId, evaluators: [{ name: 'a', type: 'similarity', weight: 1 }] });
    await promptic.startExperiment({ experimentId });
    await promptic.waitForExperiment({ experimentId }, QUICK);
    const best = await promptic.getBestIteration({ experimentId });
    const promptOf = async (settings: object) => {
      const copy = await promptic.duplicateExperiment({ experimentId, ...settings });
      expect(copy).toMatchObject({ experimentStatus: 'pending', startedAt: null, endedAt: null, tokensUsed: 0 });
      expect(copy).toMatchObject({ aiComponentId: experiment.aiComponentId, modelUnavailable: false });
      expect(copy.id).not.toBe(experimentId);
      const own = { experimentId: copy.id };
      expect((await promptic.listObservations(own)).data).toMatchObject([{ ...own, expected: 'a' }]);
      expect((await promptic.listEvaluators(own)).data).toMatchObject([{ ...own, type: 'similarity' }]);
      expect((await promptic.listIterations(own)).data).toEqual([]);
      expect(await promptic.getExperiment(own)).not.toHaveProperty('modelUnavailable');
      return copy.initialPromptMessages[0]?.content;
    };
    expect(await promptOf({})).toBe('Ordne ein: {message}');
    expect(await promptOf({ continueFromOptimized: true, initialPromptOverride: 'no' })).toBe(best.prompt);
    expect(await promptOf({ initialPromptOverride: 'Neu' })).toBe('Neu');
    const { data } = await promptic.listExperiments({ component_id: experiment.aiComponentId });
    expect(data.map(({ runNumber }) => runNumber)).toEqual([1, 2, 3, 4]);
    expect((await promptic.listObservations({ experimentId })).data).toHaveLength(1);
  });

  test('takes along its observations, evaluators and iterations', async () => {
    const { promptic, experimentId } = await withExperiment();
    await promptic.deleteExperiment({ experimentId });
    const calls = [
      promptic.getExperiment({ experimentId }),
      promptic.startExperiment({ experimentId }),
      promptic.listEvaluators({ experimentId }),
      promptic.getBestIteration({ experimentId }),
    ];
    for (const said of await Promise.all(calls.map(refusal))) expect(said).toEqual(NOT_FOUND);
  });

  test('of a component that is not there is refused', async () => {
    const create = client().createExperiment({ aiComponentId: NEVER_CREATED, targetModel: 'm' });
    expect(await refusal(create)).toEqual([400, `There is no component ${NEVER_CREATED}`]);
  });
});

describe('observations and evaluators', () => {
  test('are numbered, listed, changed and deleted', async () => {
    const { promptic, experimentId } = await withExperiment();
    const observations = [
      { variables: { message: 'ü' }, expected: 'a', split: 'train' as const },
      { input: 'alt', expected: 'b', idx: 7 },
    ];
    const { data } = await promptic.createObservations({ experimentId, observations });
    expect(data).toMatchObject([
      { experimentId, idx: 0, split: 'train', variables: { message: 'ü' } },
      { experimentId, idx: 7, split: 'eval', variables: { input: 'alt' } },
    ]);
    const observationId = data[1]?.id ?? 0;
    const changed = await promptic.updateObservation({ experimentId, observationId, expected: 'c', split: null });
    expect(changed).toMatchObject({ id: observationId, experimentId, expected: 'c', split: 'eval', idx: 7 });
    expect((await promptic.listObservations({ experimentId })).data).toEqual([data[0], changed]);
    await promptic.deleteObservation({ experimentId, observationId });
    expect((await promptic.listObservations({ experimentId })).data).toEqual([data[0]]);
    expect(await refusal(promptic.updateObservation({ experimentId, observationId }))).toEqual(NOT_FOUND);
  });

  test('of evaluators likewise, with the scale that the official client assumes', async () => {
    const { promptic, experimentId } = await withExperiment();
    const evaluators = [{ name: 'Ton', type: 'generalJudge' as const, weight: 0.5, config: { messages: [] } }];
    const { data } = await promptic.createEvaluators({ experimentId, evaluators });
    expect(data).toMatchObject([{ ...evaluators[0], experimentId, description: null, scaleMin: 0, scaleMax: 1 }]);
    const evaluatorId = data[0]?.id ?? '';
    const changed = await promptic.updateEvaluator({ experimentId, evaluatorId, weight: 2, name: null, config: null });
    expect(changed).toMatchObject({ id: evaluatorId, weight: 2, name: 'Ton', config: null });
    expect((await promptic.listEvaluators({ experimentId })).data).toEqual([changed]);
    await promptic.deleteEvaluator({ experimentId, evaluatorId });
    expect((await promptic.listEvaluators({ experimentId })).data).toEqual([]);
  });

  test('may be sent as a single object too, as the service takes it', async () => {
    const { promptic, experimentId } = await withExperiment();
    const { data, error } = await promptic.http.POST('/experiments/{experimentId}/observations', {
      params: { path: { experimentId } },
      body: { variables: { message: 'x' }, expected: 'a' },
    });
    expect(error).toBeUndefined();
    expect(data?.data).toMatchObject([{ experimentId, expected: 'a' }]);
  });
});

describe('a deployment', () => {
  test('is null until there is one, serves the best prompt, and is taken down', async () => {
    const { promptic, componentId, experimentId } = await withExperiment();
    expect(await promptic.getDeployment({ componentId })).toBeNull();
    expect(await promptic.getDeployedPrompt({ componentId })).toBeNull();
    expect(await refusal(promptic.undeploy({ componentId }))).toEqual(NOT_FOUND);
    await promptic.startExperiment({ experimentId });
    await promptic.waitForExperiment({ experimentId }, QUICK);
    expect(await promptic.deploy({ componentId, experimentId })).toEqual({ aiComponentId: componentId, experimentId });
    expect(await promptic.getDeployment({ componentId })).toEqual({
      aiComponentId: componentId,
      experimentId,
      experiment: await promptic.getExperiment({ experimentId }),
    });
    const best = await promptic.getBestIteration({ experimentId });
    expect(await promptic.getDeployedPrompt({ componentId })).toMatchObject({
      prompt: best.prompt,
      promptMessages: [{ role: 'user', content: best.prompt }],
      model: 'gpt-4.1-nano',
      componentId,
      componentName: 'classifier',
      experimentId,
      iterationId: best.id,
      score: 0.95,
    });
    await promptic.undeploy({ componentId });
    expect(await promptic.getDeployment({ componentId })).toBeNull();
  });

  test('of an experiment without iterations has no prompt; with the experiment it is gone', async () => {
    const { promptic, componentId, experimentId } = await withExperiment();
    await promptic.deploy({ componentId, experimentId });
    expect(await promptic.getDeployedPrompt({ componentId })).toBeNull();
    expect((await promptic.getDeployment({ componentId }))?.experiment.experimentStatus).toBe('pending');
    await promptic.deleteExperiment({ experimentId });
    expect(await promptic.getDeployment({ componentId })).toBeNull();
    expect(await refusal(promptic.deploy({ componentId, experimentId }))).toEqual(NOT_FOUND);
  });
});

describe('lists', () => {
  test('of experiments are filtered and paged', async () => {
    const { promptic, componentId: component_id, experimentId } = await withExperiment();
    const more = [];
    for (let i = 0; i < 4; i++)
      more.push((await promptic.createExperiment({ aiComponentId: component_id, targetModel: 'm' })).id);
    const ids = async (filters: object) => (await collect(promptic.listExperiments(filters))).map(({ id }) => id);
    expect(await ids({ component_id, limit: 2 })).toEqual([experimentId, ...more]);
    expect(await ids({ component_id, status: 'running' })).toEqual([]);
    expect((await promptic.listExperiments({ component_id, limit: 2, offset: 4 })).data).toHaveLength(1);
    expect(await ids({})).toHaveLength(5 + 2);
  });

  test('of traces are filtered by status and time', async () => {
    const promptic = client();
    const count = async (filters: object) => (await promptic.listTraces(filters)).total;
    expect(await count({})).toBe(2);
    expect(await count({ status: 'error' })).toBe(1);
    expect(await count({ start_after: '2026-09-07T13:22:09Z' })).toBe(1);
    expect(await count({ start_before: '2026-09-07T15:22:10+02:00' })).toBe(1);
    for await (const { id, traceId } of promptic.listTraces({ limit: 1 })) {
      const trace = await promptic.getTrace({ traceId });
      expect(trace).toMatchObject({ id, traceId });
      expect(trace.spans.every((span) => span.traceDbId === id && span.traceId === traceId)).toBe(true);
    }
  });
});

describe('an id that was never created', () => {
  test('is returned with that id, and a wait finishes', async () => {
    const promptic = client(mock);
    const componentId = NEVER_CREATED;
    const experimentId = NEVER_CREATED;
    expect((await promptic.getComponent({ componentId })).id).toBe(componentId);
    expect(await promptic.getDataset({ componentId, datasetId: NEVER_CREATED })).toMatchObject({
      id: NEVER_CREATED,
      aiComponentId: componentId,
    });
    expect(await promptic.getDeployment({ componentId })).toMatchObject({ aiComponentId: componentId });
    expect((await promptic.getBestIteration({ experimentId })).experimentId).toBe(experimentId);
    expect((await promptic.getTrace({ traceId: 'trace ü/1' })).traceId).toBe('trace ü/1');
    const evaluation = await promptic.waitForEvaluation({ componentId, evaluationId: NEVER_CREATED }, QUICK);
    expect(evaluation).toMatchObject({ id: NEVER_CREATED, aiComponentId: componentId, status: 'completed' });
  });

  test('keeps the changes', async () => {
    const promptic = client(mock);
    const experimentId = NEVER_CREATED;
    expect((await promptic.updateExperiment({ experimentId, name: 'neu' })).name).toBe('neu');
    expect(await promptic.getExperiment({ experimentId })).toMatchObject({ name: 'neu', experimentStatus: 'pending' });
    await promptic.startExperiment({ experimentId });
    expect((await promptic.waitForExperiment({ experimentId }, QUICK)).experimentStatus).toBe('completed');
    const changed = await promptic.updateObservation({ experimentId, observationId: 9, expected: 'x' });
    expect(changed).toMatchObject({ id: 9, experimentId, expected: 'x' });
    expect((await promptic.listObservations({ experimentId })).data).toEqual([changed]);
    await promptic.deploy({ componentId: NEVER_CREATED, experimentId });
    expect((await promptic.getDeployment({ componentId: NEVER_CREATED }))?.experimentId).toBe(experimentId);
  });

  test('has a model and a provider once it is started, so that it can be deployed', async () => {
    const promptic = client(mock);
    const experimentId = NEVER_CREATED;
    await promptic.startExperiment({ experimentId });
    for (let poll = 0; poll < 5; poll++) await promptic.getExperiment({ experimentId });
    await promptic.deploy({ componentId: NEVER_CREATED, experimentId });
    const { targetModel, provider } = await promptic.getExperiment({ experimentId });
    expect(await promptic.getDeployedPrompt({ componentId: NEVER_CREATED })).toMatchObject({
      experimentId,
      model: targetModel,
      provider,
    });
  });

  test('is not found if it is not a UUID, or in strict mode', async () => {
    expect(await refusal(client(mock).getExperiment({ experimentId: 'invalid-id' }))).toEqual(NOT_FOUND);
    const component = client(mock).getDataset({ componentId: 'nope', datasetId: NEVER_CREATED });
    expect(await refusal(component)).toEqual(NOT_FOUND);
    const promptic = client(strict);
    const calls = [
      promptic.getComponent({ componentId: NEVER_CREATED }),
      promptic.getDeployment({ componentId: NEVER_CREATED }),
      promptic.undeploy({ componentId: NEVER_CREATED }),
      promptic.listDatasets({ componentId: NEVER_CREATED }),
      promptic.createRun({ componentId: NEVER_CREATED, datasetId: NEVER_CREATED }),
      promptic.startExperiment({ experimentId: NEVER_CREATED }),
      promptic.duplicateExperiment({ experimentId: NEVER_CREATED }),
      promptic.createObservations({ experimentId: NEVER_CREATED, observations: [] }),
      promptic.getIteration({ experimentId: NEVER_CREATED, iterationId: 1 }),
      promptic.getTrace({ traceId: '0' }),
    ];
    for (const said of await Promise.all(calls.map(refusal))) expect(said).toEqual(NOT_FOUND);
  });
});

describe('a request that is refused', () => {
  test('without a known key', async () => {
    const wrong = createPrompticClient({ apiKey: 'pk_live_wrong', endpoint: mock.url('promptic') });
    expect(await refusal(wrong.getWorkspace())).toEqual([401, 'Invalid or missing API key']);
  });

  const dataset = `/components/${NEVER_CREATED}/datasets`;
  test.each([
    ['no name', 'POST', '/components', '{}', 400, 'Required'],
    ['an id that is no UUID', 'POST', '/experiments', '{"aiComponentId":"x","targetModel":"m"}', 400, 'Invalid uuid'],
    ['a query that is no UUID', 'GET', '/experiments?component_id=x', undefined, 400, 'Invalid uuid'],
    ['a number for a name', 'POST', dataset, '{"name":5}', 400, 'Expected string, received number'],
    ['a null for a list', 'POST', dataset, '{"name":"x","traceIds":null}', 400, 'Expected array, received null'],
    ['a list for a record', 'POST', '/components', '[]', 400, 'Expected object, received array'],
    [
      'a text for variables',
      'POST',
      `/experiments/${NEVER_CREATED}/observations`,
      '[{"variables":"x","expected":"a"}]',
      400,
      'Expected object, received string',
    ],
    ['an unknown state', 'GET', '/experiments?status=paused', undefined, 400, /status/],
    ['a limit of 0', 'GET', '/traces?limit=0', undefined, 400, /limit/],
    [
      'an observation without variables',
      'POST',
      `/experiments/${NEVER_CREATED}/observations`,
      '[{"expected":"a"}]',
      400,
      'Required',
    ],
    ['malformed JSON', 'POST', '/components', '{"name": ', 400, /JSON/],
    ['another content type', 'POST', '/components', 'text', 415, /./],
    ['an unknown path', 'GET', '/nothing', undefined, 404, 'Not found'],
    ['a method that the path has not', 'PUT', '/components', '{}', 405, /./],
  ])('%s', async (_, method, path, body, status, words) => {
    const headers = {
      authorization: 'Bearer pk_live_any-key',
      ...(body === undefined ? {} : { 'content-type': body === 'text' ? 'text/plain' : 'application/json' }),
    };
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    const response = await fetch(`${mock.url('promptic')}/api/v1${path}`, init);
    const answer = (await response.json()) as { error: string };
    expect([response.status, Object.keys(answer)]).toEqual([status, ['error']]);
    expect(answer.error).toMatch(words instanceof RegExp ? words : new RegExp(`^${words}$`));
  });
});

describe('the recorded requests', () => {
  // Refusals that the request itself earns; whatever else is no success is asked for.
  const documented = /^(Required|Invalid uuid|Expected \w+, received \w+|Invalid or missing API key)$/;
  const earned = (body: unknown) => documented.test(String((body as { error?: unknown } | null)?.error));

  test.each(loadRecordings('promptic', ['seed']).map(({ id, exchanges }) => [id, exchanges] as const))(
    '%s',
    async (session, exchanges) => {
      for (const { request, response } of exchanges) {
        const { method, path, query, headers, body } = request;
        const nothing = method === 'GET' && (response.status === 204 || response.body === 'null');
        const asked = nothing || (response.status >= 400 && !earned(response.body));
        const text = typeof response.body === 'string' ? response.body : JSON.stringify(response.body);
        const content =
          response.status === 204 || response.body === null ? 'empty' : `body=${encodeURIComponent(text)}`;
        const fault: Record<string, string> = asked
          ? { 'x-evalwire-fault': `status=${response.status};${content}` }
          : {};
        const search = new URLSearchParams(query as Record<string, string>);
        const answer = await fetch(`${mock.url('promptic')}${path}?${search}`, {
          method,
          headers: { ...headers, ...fault, 'x-evalwire-session': session },
          ...(body && 'json' in body ? { body: JSON.stringify(body.json) } : {}),
        });
        // An empty 200 for a DELETE is recorded to show what the official client makes of it; the mock answers 204.
        const wanted = method === 'DELETE' && response.status === 200 ? 204 : response.status;
        expect(answer.status).toBe(wanted);
        const got = await answer.text();
        if (typeof response.body === 'string') expect(got).toBe(response.body);
        else if (response.status >= 400) expect(JSON.parse(got)).toEqual(response.body);
        else if (response.body === null) expect(got).toBe('');
        else expect(Object.keys(JSON.parse(got))).toEqual(expect.arrayContaining(identifying(response.body)));
      }
    },
  );
});

/** The fields without which the official client could not go on. */
function identifying(body: unknown): string[] {
  return Object.keys(body as object).filter((name) =>
    /^(id|data|traces|total|messageId|prompt|experimentId)$/.test(name),
  );
}
