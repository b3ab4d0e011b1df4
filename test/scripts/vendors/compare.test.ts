import { describe, expect, it } from 'vitest';
import { compareRuns, findUnlikeRecording, type ReplayedCall, type Run } from '../../../scripts/vendors/compare.ts';

const request = (changes: object = {}) => ({
  method: 'GET',
  path: '/api/v1/prompts',
  query: { limit: '20' },
  headers: { accept: 'application/json' },
  body: null,
  ...changes,
});
const call = (changes: Partial<ReplayedCall> = {}): ReplayedCall => ({
  case: 'list_prompts.minimal',
  call: 'list_prompts',
  requests: [request()],
  outcome: 'ok',
  ...changes,
});
const run = (calls: ReplayedCall[], methods = ['list_prompts(limit)']): Run => ({ methods, calls });

describe('compareRuns', () => {
  it('finds nothing between two equal runs', () => {
    expect(compareRuns(run([call()]), run([call()]))).toEqual({
      added: [],
      removed: [],
      altered: [],
      gone: [],
      calls: [],
    });
  });

  it('lists methods that came, went or take other parameters', () => {
    const after = run([call()], ['list_prompts(limit, cursor)', 'get_prompt(prompt_id)']);
    const changes = compareRuns(run([call()], ['list_prompts(limit)', 'list_runs()']), after);
    expect(changes).toMatchObject({
      added: ['get_prompt(prompt_id)'],
      removed: ['list_runs()'],
      altered: ['list_prompts(limit) → list_prompts(limit, cursor)'],
    });
  });

  it.each([
    ['another path', [request({ path: '/api/v2/prompts' })], '/0/path: "/api/v1/prompts" → "/api/v2/prompts"'],
    ['a new query field', [request({ query: { limit: '20', v: '2' } })], '/0/query/v: absent → "2"'],
    ['a header that went', [request({ headers: {} })], '/0/headers/accept: "application/json" → absent'],
    ['a body', [request({ body: { json: [1] } })], '/0/body: null → {"json":[1]}'],
  ])('names %s by its pointer', (_, requests, difference) => {
    const { calls } = compareRuns(run([call()]), run([call({ requests })]));
    expect(calls).toEqual([{ case: 'list_prompts.minimal', call: 'list_prompts', differences: [difference] }]);
  });

  it('reports another error class, and accepts a reworded message', () => {
    const before = run([call({ outcome: 'PTMError: not found' })]);
    expect(compareRuns(before, run([call({ outcome: 'PTMError: No such prompt' })])).calls).toEqual([]);
    expect(compareRuns(before, run([call({ outcome: 'ok' })])).calls[0]?.differences).toEqual([
      'ended with ok, was PTMError',
    ]);
  });

  it('lists a call whose method is gone once, without its requests', () => {
    const after = run([call({ requests: [], outcome: "AttributeError: no attribute 'list_prompts'" })], []);
    expect(compareRuns(run([call()]), after)).toMatchObject({ gone: ['list_prompts.minimal'], calls: [] });
  });

  it('reports a call that the second run did not make', () => {
    expect(compareRuns(run([call()]), run([])).calls[0]?.differences).toEqual(['was not made']);
  });
});

describe('findUnlikeRecording', () => {
  const recorded = new Map([['list_prompts.minimal', [request({ headers: { 'user-agent': 'x' } })]]]);

  it('accepts the recorded requests whatever their headers', () => {
    expect(findUnlikeRecording(run([call()]), recorded)).toEqual([]);
  });

  it.each([
    ['a request more', [request(), request()]],
    ['a request fewer', []],
    ['another query', [request({ query: {} })]],
    ['another JSON body', [request({ body: { json: 1 } })]],
  ])('finds %s', (_, requests) => {
    expect(findUnlikeRecording(run([call({ requests })]), recorded)).toEqual(['list_prompts.minimal']);
  });
});
