import { expect, test } from 'vitest';
import { collect } from '../support/collect.ts';
import { clientOf, json } from './support.ts';

/** A service with `total` experiments or traces. */
function listing(field: 'data' | 'traces', total: number) {
  return (request: Request) => {
    const query = new URL(request.url).searchParams;
    const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset'))];
    const rows = Array.from({ length: total }, (_, i) => ({ id: `row ${i}` })).slice(offset, offset + limit);
    return json(field === 'data' ? { data: rows } : { traces: rows, total });
  };
}

test('iterates over experiments until a page is not full, as the response has no total', async () => {
  const { promptic, sent } = clientOf(listing('data', 120));
  expect(await collect(promptic.listExperiments())).toHaveLength(120);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual([
    '?limit=50&offset=0',
    '?limit=50&offset=50',
    '?limit=50&offset=100',
  ]);
});

test('sends one more request if the experiments fill a page exactly', async () => {
  const { promptic, sent } = clientOf(listing('data', 4));
  expect(await collect(promptic.listExperiments({ limit: 2 }))).toHaveLength(4);
  expect(sent).toHaveLength(3);
});

test('iterates over traces up to their total', async () => {
  const { promptic, sent } = clientOf(listing('traces', 4));
  const rows = await collect(promptic.listTraces({ limit: 2, status: 'error' }));
  expect(rows.map(({ id }) => id)).toEqual(['row 0', 'row 1', 'row 2', 'row 3']);
  expect(sent.map(({ url }) => new URL(url).searchParams.get('status'))).toEqual(['error', 'error']);
});

test('resolves to the first page of a list', async () => {
  const { promptic, sent } = clientOf(listing('traces', 4));
  expect(await promptic.listTraces({ limit: 3 })).toMatchObject({ total: 4, traces: [{}, {}, {}] });
  expect(sent).toHaveLength(1);
});
