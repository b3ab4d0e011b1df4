/** Each test adds one deviation to a server and lists the findings that the check must report: all of them and no others. */
import { describe, expect, it } from 'vitest';
import { checkMutated, listKeys, type Mutate } from './support.ts';

/** Changes the replies of one operation, all or the successful ones. */
const change =
  (
    operationId: string,
    edit: (reply: Parameters<Mutate>[0], call: Parameters<Mutate>[1]) => void,
    onlySuccess = true,
  ): Mutate =>
  (reply, call) => {
    if (call.operationId === operationId && (!onlySuccess || reply.status < 300)) edit(reply, call);
    return reply;
  };
const field = (operationId: string, edit: (body: Record<string, unknown>) => void): Mutate =>
  change(operationId, (reply) => edit(reply.body as Record<string, unknown>));
const accepted = { id: 'eval-accepted', status: 'pending', created_at: '2026-01-01T00:00:00Z', harnesses: [] };
const page = { data: [], total: 0, limit: 20, offset: 0 };

const VIJIL: [what: string, mutate: Mutate, findings: string[]][] = [
  [
    'an undocumented status',
    change('listEvaluations', (reply) => {
      reply.status = 418;
    }),
    ['status listEvaluations /response/status/418'],
  ],
  [
    'an undocumented success',
    change('cancelEvaluation', (reply) => {
      reply.status = 202;
    }),
    ['status cancelEvaluation /response/status/202'],
  ],
  [
    'a field of a wrong type',
    field('getEvaluationStatus', (body) => {
      body.total = '1000';
    }),
    ['schema getEvaluationStatus /response/body/total'],
  ],
  [
    'a field out of its range',
    field('getEvaluationResults', (body) => {
      body.trust_score = 78;
    }),
    ['schema getEvaluationResults /response/body/trust_score'],
  ],
  [
    'a wrong format',
    field('createEvaluation', (body) => {
      body.created_at = 'yesterday';
    }),
    ['schema createEvaluation /response/body/created_at'],
  ],
  [
    'a missing required field',
    field('createEvaluation', (body) => {
      delete body.harnesses;
    }),
    ['schema createEvaluation /response/body/harnesses'],
  ],
  [
    'a wrong field in a list',
    field('listEvaluations', (body) => {
      for (const row of body.data as { id: unknown }[]) row.id = 7;
    }),
    ['schema listEvaluations /response/body/data/*/id'],
  ],
  [
    'a wrong content type',
    change('getEvaluationResults', ({ headers }) => headers.set('content-type', 'text/html')),
    ['content-type getEvaluationResults /response/headers/content-type'],
  ],
  [
    'no content type',
    change('getEvaluationResults', ({ headers, ...reply }) => {
      headers.delete('content-type');
      Object.assign(reply, { body: new Uint8Array() });
    }),
    ['content-type getEvaluationResults /response/headers/content-type'],
  ],
  [
    'broken JSON',
    change('getEvaluationResults', (reply) => {
      reply.body = '{"id": "eval-1", ';
    }),
    ['schema getEvaluationResults /response/body'],
  ],
  [
    'an empty body',
    change('getEvaluationResults', (reply) => {
      reply.body = '';
    }),
    ['schema getEvaluationResults /response/body'],
  ],
  [
    'a header with a wrong value',
    change('listEvaluations', ({ headers }) => headers.set('x-ratelimit-limit', 'many')),
    ['header listEvaluations /response/headers/x-ratelimit-limit'],
  ],
  [
    'no response',
    change('getEvaluationResults', () => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    }),
    ['no-answer getEvaluationResults /response'],
  ],
  [
    'a field that is not described',
    field('getEvaluationResults', (body) => {
      (body.summary as Record<string, unknown>).critical = 1;
    }),
    ['undescribed-field getEvaluationResults /response/body/summary/critical'],
  ],
  [
    'a header that is not described',
    change('createEvaluation', ({ headers }) => headers.set('x-vijil-shard', '7')),
    ['undescribed-header createEvaluation /response/headers/x-vijil-shard'],
  ],
  [
    'an accepted request without a credential',
    (reply, { operationId, headers }) =>
      operationId === 'listEvaluations' && !headers.has('authorization')
        ? { ...reply, status: 200, body: page }
        : undefined,
    ['accepted-invalid listEvaluations /request/headers/authorization'],
  ],
  [
    'an accepted value out of its enum in the query',
    (reply, { url }) =>
      url.searchParams.get('status') === 'evalwire-invalid-value' ? { ...reply, status: 200, body: page } : undefined,
    ['accepted-invalid listEvaluations /request/query/status'],
  ],
  [
    'an accepted value out of its range in the query',
    (reply, { url }) => (url.searchParams.get('limit') === '-1' ? { ...reply, status: 200, body: page } : undefined),
    ['accepted-invalid listEvaluations /request/query/limit'],
  ],
  [
    'an accepted value out of its enum in the body',
    (reply, { body }) =>
      body?.model_hub === 'evalwire-invalid-value' ? { ...reply, status: 201, body: accepted } : undefined,
    ['accepted-invalid createEvaluation /request/body/model_hub'],
  ],
  [
    'an accepted request without a required field',
    (reply, { body }) =>
      body?.model_name !== undefined && !('harnesses' in body) ? { ...reply, status: 201, body: accepted } : undefined,
    ['accepted-invalid createEvaluation /request/body/harnesses'],
  ],
  [
    'a success for an unknown id',
    (reply, { operationId, url }) =>
      (operationId === 'getEvaluationResults' && url.pathname.includes('00000000')) ||
      (url.pathname.includes('unknown') && operationId === 'getEvaluationResults')
        ? {
            ...reply,
            status: 200,
            body: {
              id: 'x',
              trust_score: 1,
              reliability_score: 1,
              security_score: 1,
              safety_score: 1,
              completed_at: '2026-01-01T00:00:00Z',
              failures: [],
              summary: { total_probes: 1, passed: 1, failed: 0 },
            },
          }
        : undefined,
    ['accepted-invalid getEvaluationResults /request/path/evaluation_id'],
  ],
  [
    'a 500 for an invalid request',
    (reply, { body }) => (body?.model_hub === 'evalwire-invalid-value' ? { ...reply, status: 500 } : undefined),
    ['status createEvaluation /response/status/500'],
  ],
  [
    'a refused valid request',
    (reply, { body, operationId }) =>
      operationId === 'createEvaluation' && body?.model_hub === 'anthropic'
        ? { ...reply, status: 400, body: { error: { code: 'x', message: 'x' } } }
        : undefined,
    ['refused-valid createEvaluation /response/status/400'],
  ],
  [
    'results that are refused after the end',
    (reply, { operationId }) =>
      operationId === 'getEvaluationResults' && reply.status === 200
        ? { ...reply, status: 409, body: { error: { code: 'x', message: 'x' } } }
        : undefined,
    ['refused-valid getEvaluationResults /response/status/409'],
  ],
];

describe('a deviation of a server is found, and nothing else:', { timeout: 60_000 }, () => {
  it.each(VIJIL)('%s', async (_, mutate, findings) => {
    const report = await checkMutated('vijil', mutate);
    expect([...new Set(listKeys(report.findings))]).toEqual(findings);
  });

  it('a job that returns to an earlier state', async () => {
    const seen = new Map<string, number>();
    const { findings } = await checkMutated(
      'vijil',
      change('getEvaluationStatus', ({ body }, { url }) => {
        const state = body as { status: string };
        const running = (seen.get(url.pathname) ?? 0) + Number(state.status === 'running');
        seen.set(url.pathname, running);
        if (state.status === 'running' && running === 3) state.status = 'pending';
      }),
    );
    expect(listKeys(findings)).toEqual(['schema getEvaluationStatus /response/body/status']);
    expect(findings[0]?.message).toBe('The job went from "running" back to "pending".');
  });

  it('a final state that changes', async () => {
    let ends = 0;
    const { findings } = await checkMutated(
      'vijil',
      change('getEvaluationStatus', ({ body }) => {
        const state = body as { status: string };
        if (state.status === 'completed' && ++ends > 1) state.status = 'failed';
      }),
    );
    expect(findings.map(({ message }) => message)).toContain('The job went from the final "completed" to "failed".');
  });

  it('results before the end', async () => {
    const { findings } = await checkMutated('vijil', (reply, { operationId }) =>
      operationId === 'getEvaluationResults' && reply.status === 409
        ? {
            ...reply,
            status: 200,
            body: {
              id: 'x',
              trust_score: 1,
              reliability_score: 1,
              security_score: 1,
              safety_score: 1,
              completed_at: '2026-01-01T00:00:00Z',
              failures: [],
              summary: { total_probes: 1, passed: 1, failed: 0 },
            },
          }
        : undefined,
    );
    expect(listKeys(findings)).toEqual(['accepted-invalid getEvaluationResults /request']);
    expect(findings[0]?.message).toMatch(/results of a job that is "(pending|running)"/);
  });

  it('results in the state of a job that has not ended', async () => {
    const { findings } = await checkMutated(
      'promptic',
      field('getEvaluation', (body) => {
        if (body.status === 'running') body.results = [];
      }),
    );
    expect(
      findings.filter(({ message }) => message.includes('has a result although')).map(({ pointer }) => pointer),
    ).toEqual(['/response/body/results']);
  });

  it('a state that the document does not describe', async () => {
    let polls = 0;
    const { findings } = await checkMutated(
      'vijil',
      field('getEvaluationStatus', (body) => {
        if (body.status === 'running' && ++polls === 2) body.status = 'paused';
      }),
    );
    expect(listKeys(findings)).toEqual(['undescribed-field getEvaluationStatus /response/body/status']);
  });

  it('a result that is no longer found', async () => {
    let results = 0;
    const { findings } = await checkMutated('mutagent', (reply, { operationId }) => {
      if (operationId !== 'getEvaluationResult' || reply.status !== 200 || ++results === 1) return undefined;
      return { ...reply, status: 404, body: { error: 'Not found', message: 'Not found' } };
    });
    expect(findings.map(({ message }) => message)).toContain('The job had a result that is no longer there.');
  });

  it('an object that can be read after it was deleted', async () => {
    const kept = new Map<string, unknown>();
    const { findings } = await checkMutated('promptic', (reply, { operationId, url }) => {
      if (operationId !== 'getComponent') return undefined;
      if (reply.status === 200) kept.set(url.pathname, reply.body);
      const body = reply.status === 404 ? kept.get(url.pathname) : undefined;
      return body === undefined ? undefined : { ...reply, status: 200, body };
    });
    expect(listKeys(findings)).toEqual(['accepted-invalid getComponent /request/path/componentId']);
  });
});
