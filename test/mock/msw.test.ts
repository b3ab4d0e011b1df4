import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMswMock, type MswMock } from '../../src/mock/msw.ts';
import { createMutagentClient } from '../../src/mutagent/index.ts';
import { createProdloopClient } from '../../src/prodloop/index.ts';
import { createPrompticClient } from '../../src/promptic/index.ts';
import { createPtmClient } from '../../src/ptm/index.ts';
import { ConnectionError, createVijilClient, RateLimitError } from '../../src/vijil/index.ts';

let mock: MswMock;
const server = setupServer();

beforeAll(async () => {
  mock = await createMswMock({ validateResponses: true });
  server.listen({ onUnhandledFrame: 'error' });
  server.use(...mock.handlers);
});
afterEach(() => mock.reset());
afterAll(() => server.close());

describe('the clients at their default addresses', () => {
  it('Vijil runs an evaluation to its end', async () => {
    const vijil = createVijilClient({ apiKey: 'vj-msw-key' });
    const { progress, results } = await vijil.evaluate(
      { model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['trust_score'] },
      { intervalMs: 1 },
    );
    expect(progress.status).toBe('completed');
    expect(results?.summary.total_probes).toBeGreaterThan(0);
  });

  it('the other services respond too', async () => {
    expect(await createProdloopClient({ apiKey: 'sk_live_msw' }).getCreditBalance()).toHaveProperty(
      'credits_remaining',
    );
    expect((await createMutagentClient({ apiKey: 'mt_msw' }).prompt.listPrompts()).data.length).toBeGreaterThan(0);
    expect(await createPrompticClient({ apiKey: 'pk_live_msw' }).getWorkspace()).toHaveProperty('id');
    const ptm = createPtmClient({ baseUrl: mock.url('ptm'), token: 'ptm_u_msw_token' });
    expect((await ptm.listPrompts()).length).toBeGreaterThan(0);
  });
});

describe('faults', () => {
  const vijil = createVijilClient({ apiKey: 'vj-msw-key', maxRetries: 0 });

  it('a status comes with its documented body', async () => {
    mock.faults.add({ service: 'vijil', status: 429, retryAfter: 3 });
    const error = await vijil.listEvaluations().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ exception: 'RateLimitExceededException', retryAfterMs: 3000 });
  });

  it.each([['drop'], ['truncate']])('%s is a failed connection', async (fault) => {
    const call = vijil.listEvaluations({}, { headers: { 'x-evalwire-fault': fault } });
    await expect(call).rejects.toBeInstanceOf(ConnectionError);
  });
});

it('ignores requests to a host whose name only begins like a service’s', async () => {
  await expect(fetch('https://api.vijil.ai.example.com/v1/evaluations')).rejects.toThrow();
});
