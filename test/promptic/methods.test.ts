import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/promptic/index.ts';
import { clientOf, json } from './support.ts';

const experimentId = '4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713';
const componentId = '8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925';

async function bodyOf(
  call: (promptic: ReturnType<typeof clientOf>['promptic']) => PromiseLike<unknown>,
): Promise<unknown> {
  const { promptic, sent } = clientOf(() => json({ data: [] }));
  await call(promptic);
  return sent[0]?.json();
}

async function queryOf(call: (promptic: ReturnType<typeof clientOf>['promptic']) => PromiseLike<unknown>) {
  const { promptic, sent } = clientOf(() => json({ data: [], traces: [], total: 0 }));
  await call(promptic);
  return Object.fromEntries(new URL(sent[0]?.url ?? '').searchParams);
}

describe('defaults', () => {
  test('sends task type, provider and optimizer of a new experiment by default', async () => {
    const given = { aiComponentId: componentId, targetModel: 'gpt-4.1-nano' };
    expect(await bodyOf((promptic) => promptic.createExperiment(given))).toEqual({
      ...given,
      taskType: 'classification',
      provider: 'openai',
      optimizer: 'prompticV2',
    });
  });

  test('sends limit and offset of a paginated list, and days_back, by default', async () => {
    expect(await queryOf((promptic) => promptic.listExperiments())).toEqual({ limit: '50', offset: '0' });
    expect(await queryOf((promptic) => promptic.listTraces({ offset: 10 }))).toEqual({ limit: '50', offset: '10' });
    expect(await queryOf((promptic) => promptic.getStats({}))).toEqual({ days_back: '30' });
    const nothing = null as unknown as number;
    expect(await queryOf((promptic) => promptic.getStats({ days_back: nothing }))).toEqual({ days_back: '30' });
    const limits = { limit: nothing, offset: nothing };
    expect(await queryOf((promptic) => promptic.listTraces(limits))).toEqual({ limit: '50', offset: '0' });
  });
});

describe('omitted arguments', () => {
  test('omits empty filters', async () => {
    const filters = { component_id: '', status: '' as 'completed' };
    expect(await queryOf((promptic) => promptic.listExperiments(filters))).toEqual({ limit: '50', offset: '0' });
    const times = { start_after: '', start_before: '', status: 'ok' } as const;
    expect(await queryOf((promptic) => promptic.listTraces(times))).toEqual({ limit: '50', offset: '0', status: 'ok' });
  });

  test('omits optional fields of a new record that are null or undefined', async () => {
    const description = null as unknown as string;
    expect(await bodyOf((promptic) => promptic.createComponent({ name: 'n', description }))).toEqual({ name: 'n' });
    const args = { componentId, name: 'n', description, traceIds: undefined as unknown as string[] };
    expect(await bodyOf((promptic) => promptic.createDataset(args))).toEqual({ name: 'n' });
  });

  test('omits continueFromOptimized if it is not true', async () => {
    const duplicate = (args: object) => bodyOf((promptic) => promptic.duplicateExperiment({ experimentId, ...args }));
    expect(await duplicate({})).toEqual({});
    expect(await duplicate({ continueFromOptimized: false })).toEqual({});
    const both = { continueFromOptimized: true, initialPromptOverride: '' };
    expect(await duplicate(both)).toEqual(both);
  });
});

describe('unchanged arguments', () => {
  test('sends empty strings and lists in a body', async () => {
    const full = { name: '', description: '', traceIds: [] };
    expect(await bodyOf((promptic) => promptic.createDataset({ componentId, ...full }))).toEqual(full);
  });

  test('sends null and unknown keys of an update, or an empty object', async () => {
    const changes = { description: null, initialPredictionModelSchema: null, somethingNew: [1] };
    expect(await bodyOf((promptic) => promptic.updateExperiment({ experimentId, ...changes }))).toEqual(changes);
    expect(await bodyOf((promptic) => promptic.updateExperiment({ experimentId }))).toEqual({});
    const evaluator = { experimentId, evaluatorId: 'e1', config: null };
    expect(await bodyOf((promptic) => promptic.updateEvaluator(evaluator))).toEqual({ config: null });
  });

  test('starts an experiment without a body and a content type', async () => {
    const { promptic, sent } = clientOf(() => json({ messageId: 'm', status: 'scheduled' }));
    await promptic.startExperiment({ experimentId });
    expect(sent[0]?.body).toBeNull();
    expect(sent[0]?.headers.get('content-type')).toBeNull();
  });
});

describe('the old field "input" of an observation', () => {
  const create = (observations: unknown) =>
    bodyOf((promptic) => promptic.createObservations({ experimentId, observations: observations as [] }));

  test.each([
    [
      { input: 'Hallo', expected: 'a' },
      { variables: { input: 'Hallo' }, expected: 'a' },
    ],
    [
      { input: '', expected: 'a' },
      { variables: { input: '' }, expected: 'a' },
    ],
    [
      { input: 'Hallo', variables: { text: 'b' }, expected: 'a' },
      { variables: { text: 'b' }, expected: 'a' },
    ],
    [{ input: null, expected: 'a' }, { expected: 'a' }],
    [
      { variables: { input: 'stays' }, expected: 'a' },
      { variables: { input: 'stays' }, expected: 'a' },
    ],
  ])('sends %j as %j', async (given, sent) => {
    expect(await create([given])).toEqual([sent]);
    const update = { experimentId, observationId: 7, ...given } as { experimentId: string; observationId: number };
    expect(await bodyOf((promptic) => promptic.updateObservation(update))).toEqual(sent);
  });

  test('does not change the caller’s objects', async () => {
    const observation = Object.freeze({ input: 'Hallo', expected: 'a' });
    await create(Object.freeze([observation]));
    expect(observation).toEqual({ input: 'Hallo', expected: 'a' });
  });

  test.each([{ variables: {}, expected: 'a' }, undefined, 'text'])(
    '%j is no array and is refused',
    async (observations) => {
      await expect(create(observations)).rejects.toThrow(UsageError);
      await expect(create(observations)).rejects.toThrow(/createObservations: "observations" must be an array/);
    },
  );
});

test('rejects evaluators that are not an array', async () => {
  const { promptic, sent } = clientOf(() => json({ data: [] }));
  const evaluators = { name: 'n', type: 'f1', weight: 1 } as unknown as [];
  await expect(promptic.createEvaluators({ experimentId, evaluators })).rejects.toThrow(
    /"evaluators" must be an array/,
  );
  expect(sent).toEqual([]);
});

test('rejects a method call without arguments by a UsageError', async () => {
  const { promptic } = clientOf(() => json({}));
  // @ts-expect-error the arguments are required
  await expect(promptic.createObservations()).rejects.toThrow(UsageError);
  // @ts-expect-error null is no argument
  await expect(promptic.createComponent(null)).rejects.toThrow(UsageError);
});
