import { describe, expect, test } from 'vitest';
import { createMutagentClient, UsageError } from '../../src/mutagent/index.ts';
import { collect } from '../support/collect.ts';
import { clientWith } from './support.ts';

const page = (ids: number[], total: number, offset: number) => ({
  data: ids.map((id) => ({ id })),
  total,
  limit: 2,
  offset,
  hasNext: offset + ids.length < total,
  hasPrevious: offset > 0,
});

describe('methods', () => {
  test('groups the methods in the vendor’s namespaces', () => {
    const mutagent = createMutagentClient({ apiKey: 'mt_key_1234' });
    expect(Object.keys(mutagent).sort()).toEqual([
      'http',
      'prompt',
      'promptDatasetItems',
      'promptDatasets',
      'promptEvaluations',
    ]);
    expect(Object.keys(mutagent.promptEvaluations)).toContain('waitForEvaluationResult');
  });

  test('accepts flat arguments for lists and creations, and { id, body } for updates', async () => {
    const { mutagent, requests } = clientWith([{ json: {} }]);
    await mutagent.promptEvaluations.listEvaluations({ promptId: 42, isLatest: false });
    await mutagent.promptEvaluations.updateEvaluation({ id: 412, body: { name: 'Größe' } });
    await mutagent.promptEvaluations.createEvaluation({ promptId: 42, datasetId: 7, name: 'Größe' });
    await mutagent.promptDatasets.deletePromptDataset({ id: 7, force: true });
    const sent = await Promise.all(
      requests.map(async (request) => `${request.method} ${request.url.slice(21)} ${await request.text()}`.trim()),
    );
    expect(sent).toEqual([
      'GET /api/prompts/evaluations?promptId=42&isLatest=false',
      'PATCH /api/prompts/evaluations/412 {"name":"Größe"}',
      'POST /api/prompts/evaluations {"promptId":42,"datasetId":7,"name":"Größe"}',
      'DELETE /api/prompts/datasets/7?force=true',
    ]);
  });

  test('sends no content type with a POST that has no body', async () => {
    const { mutagent, requests } = clientWith([{ json: {} }]);
    await mutagent.promptEvaluations.runEvaluation({ id: 412 });
    await mutagent.promptEvaluations.createEvaluationVersion({ id: 412 });
    for (const request of requests) {
      expect(await request.text()).toBe('');
      expect(request.headers.has('content-type')).toBe(false);
    }
  });

  test('rejects invalid arguments and sends nothing', async () => {
    const { mutagent, requests } = clientWith([{ json: {} }]);
    const { promptEvaluations } = mutagent;
    await expect(promptEvaluations.getEvaluation({} as never)).rejects.toThrow(/getEvaluation: "id" is missing/);
    await expect(promptEvaluations.getEvaluation({ id: '..' as never })).rejects.toThrow(UsageError);
    await expect(promptEvaluations.updateEvaluation({ id: 412, name: 'x' } as never)).rejects.toThrow(
      /has no argument "name"; it takes id, body/,
    );
    await expect(promptEvaluations.updateEvaluation({ id: 412 } as never)).rejects.toThrow(/"body" is missing/);
    expect(requests).toEqual([]);
  });

  test('encodes an id as one path segment', async () => {
    const { mutagent, requests } = clientWith([{ json: {} }]);
    await mutagent.promptEvaluations.getEvaluation({ id: 'a/b?c#d é' as never });
    expect(requests[0]?.url).toBe('https://mutagent.test/api/prompts/evaluations/a%2Fb%3Fc%23d%20%C3%A9');
  });

  test('does not unwrap the field "data" of a response', async () => {
    const body = { data: [{ version: '1.0.0' }], total: 1 };
    const { mutagent } = clientWith([{ json: body }]);
    await expect(
      mutagent.promptEvaluations.getEvaluationResultsAggregated({ promptGroupId: 'g', groupBy: 'version' }),
    ).resolves.toEqual(body);
  });
});

describe('a list', () => {
  const pages = [{ json: page([1, 2], 3, 0) }, { json: page([3], 3, 2) }];

  test('resolves to the first page of a list', async () => {
    const { mutagent, requests } = clientWith(pages);
    const first = await mutagent.promptEvaluations.listEvaluations({ promptId: 42, limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual([1, 2]);
    expect(first.total).toBe(3);
    expect(requests).toHaveLength(1);
  });

  test('iterates over the items of all pages and repeats the filters', async () => {
    const { mutagent, requests } = clientWith(pages);
    const ids: number[] = [];
    for await (const evaluation of mutagent.promptEvaluations.listEvaluations({ promptId: 42, limit: 2 }))
      ids.push(evaluation.id);
    expect(ids).toEqual([1, 2, 3]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?promptId=42&limit=2',
      '?promptId=42&limit=2&offset=2',
    ]);
  });

  test.each(['promptDatasets.listPromptDatasets', 'prompt.listPrompts'] as const)(
    'yields pages with .pages(): %s',
    async (name) => {
      const { mutagent } = clientWith(pages);
      const list =
        name === 'prompt.listPrompts' ? mutagent.prompt.listPrompts() : mutagent.promptDatasets.listPromptDatasets();
      const sizes = (await collect<{ data: unknown[] }>(list.pages())).map(({ data }) => data.length);
      expect(sizes).toEqual([2, 1]);
    },
  );

  test('stops at an empty page even if its hasNext is true', async () => {
    const { mutagent, requests } = clientWith([{ json: { ...page([], 3, 0), hasNext: true } }]);
    expect(await collect(mutagent.prompt.listPrompts())).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});
