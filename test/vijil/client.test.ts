import { afterEach, describe, expect, test, vi } from 'vitest';
import { createVijilClient } from '../../src/vijil/index.ts';
import { stubFetch } from '../core/support.ts';
import { collect } from '../support/collect.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('the base URL (contract §2)', () => {
  test.each([
    [undefined, 'https://api.vijil.ai/v1/evaluations'],
    ['https://api.vijil.ai/v1', 'https://api.vijil.ai/v1/evaluations'],
    ['https://api.vijil.ai/v1/', 'https://api.vijil.ai/v1/evaluations'],
    ['https://vijil.example.com/api', 'https://vijil.example.com/api/v1/evaluations'],
    ['https://vijil.example.com/api/v1//', 'https://vijil.example.com/api/v1/evaluations'],
    ['https://vijil.example.com/v1/v1', 'https://vijil.example.com/v1/v1/evaluations'],
  ])('%s', async (baseUrl, url) => {
    const { fetch, sent } = stubFetch(Response.json({ data: [], total: 0 }));
    await createVijilClient({ apiKey: 'vj-1', baseUrl, fetch }).listEvaluations();
    expect(sent[0]?.url).toBe(url);
  });
});

describe('the key', () => {
  test('uses the option apiKey, then VIJIL_API_KEY', async () => {
    vi.stubEnv('VIJIL_API_KEY', 'vj-env');
    const { fetch, sent } = stubFetch(Response.json({ data: [], total: 0 }));
    await createVijilClient({ fetch }).listEvaluations();
    await createVijilClient({ fetch, apiKey: 'vj-option' }).listEvaluations();
    expect(sent.map(({ init }) => init.headers.authorization)).toEqual(['Bearer vj-env', 'Bearer vj-option']);
  });
});

describe('the envelope of the overview page (ruling R1)', () => {
  const list = { data: [{ id: 'e' }], meta: { request_id: 'r' } };
  test.each<[string, unknown, unknown]>([
    ['removes it from an object', { data: { id: 'e' }, meta: { request_id: 'r' } }, { id: 'e' }],
    ['leaves a list unchanged', list, list],
    ['leaves an object with a third key unchanged', { data: {}, meta: {}, id: 'e' }, { data: {}, meta: {}, id: 'e' }],
    ['leaves an object without meta unchanged', { data: {}, id: 'e' }, { data: {}, id: 'e' }],
    ['leaves an object unchanged if its data is null', { data: null, meta: {} }, { data: null, meta: {} }],
  ])('%s', async (_, body, wanted) => {
    const { fetch } = stubFetch(Response.json(body));
    const vijil = createVijilClient({ apiKey: 'vj-1', fetch });
    expect(await vijil.getEvaluationStatus({ evaluation_id: 'e' })).toEqual(wanted);
  });

  test('iterates to the total over lists without limit and offset', async () => {
    const { fetch, sent } = stubFetch(
      Response.json({ data: [{ id: 'a' }, { id: 'b' }], total: 3, meta: {} }),
      Response.json({ data: [{ id: 'c' }], total: 3, meta: {} }),
    );
    const vijil = createVijilClient({ apiKey: 'vj-1', fetch });
    expect((await collect(vijil.listEvaluations({ limit: 2 }))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(['?limit=2', '?limit=2&offset=2']);
  });
});
