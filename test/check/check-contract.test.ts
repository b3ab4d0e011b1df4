import { describe, expect, it } from 'vitest';
import { checkContract, createBaseline, HarError, NoServerError } from '../../src/check/index.ts';
import type { ServiceName } from '../../src/check/services.ts';
import { UsageError } from '../../src/core/errors.ts';
import { checkMutated, createServer, KEY } from './support.ts';

const SERVICES: ServiceName[] = ['vijil', 'prodloop', 'mutagent', 'promptic', 'ptm'];

describe('the mock of each service', { timeout: 60_000 }, () => {
  it.each(SERVICES)('has no finding: %s', async (service) => {
    const lines: string[] = [];
    const report = await checkMutated(service, undefined, { onProgress: (line) => lines.push(line) });
    expect(report.findings).toEqual([]);
    expect(report.notes).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, known: 0, coverage: 1 });
    expect(report.operations.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
    expect(lines).toHaveLength(report.summary.calls);
    expect(JSON.stringify([report, lines])).not.toContain(KEY);
  });
});

describe('checkContract', { timeout: 60_000 }, () => {
  it('walks the life of an evaluation in its order', async () => {
    const { mock, baseUrl, fetch } = await createServer('vijil');
    await checkContract('vijil', { baseUrl, fetch, credential: KEY, allowWrites: true, pollIntervalMs: 1 });
    const path = mock
      .requests()
      .filter(({ status }) => Number(status) < 300)
      .map(({ operation }) => operation);
    const steps = [
      'createEvaluation',
      'getEvaluationStatus',
      'getEvaluationResults',
      'cancelEvaluation',
      'deleteEvaluation',
    ];
    const first = steps.map((step) => path.indexOf(step));
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(first).not.toContain(-1);
  });

  it('deletes what it created', async () => {
    const { mock, baseUrl, fetch } = await createServer('promptic');
    const countIn = async () => (await mock.store('promptic')).list('component').length;
    const before = await countIn();
    await checkContract('promptic', { baseUrl, fetch, credential: KEY, allowWrites: true, pollIntervalMs: 1 });
    expect(mock.requests().some(({ operation, status }) => operation === 'createComponent' && status === 201)).toBe(
      true,
    );
    expect(await countIn()).toBe(before);
  });

  it('deletes what it created when it is aborted or out of time', async () => {
    const aborter = new AbortController();
    const { mock, baseUrl, fetch } = await createServer('vijil', (_, { operationId }) => {
      if (operationId === 'getEvaluationStatus') aborter.abort();
      return undefined;
    });
    const report = await checkContract('vijil', {
      baseUrl,
      fetch,
      credential: KEY,
      allowWrites: true,
      pollIntervalMs: 1,
      signal: aborter.signal,
    });
    expect(report.notes).toEqual(['The check was aborted. Not every request was sent.']);
    const created = mock.requests({ operation: 'createEvaluation' }).filter(({ status }) => status === 201).length;
    const deleted = mock.requests({ operation: 'deleteEvaluation' }).filter(({ status }) => status === 204).length;
    expect([created, deleted]).toEqual([1, 1]);
  });

  it('stops when its time is up', async () => {
    const report = await checkMutated(
      'vijil',
      (_, { operationId }) => {
        if (operationId === 'createEvaluation') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
        return undefined;
      },
      { timeoutMs: 300 },
    );
    expect(report.notes).toContain('The time of the check is up. Not every request was sent.');
  });

  it('sends GET alone with readOnly, with ids from lists', async () => {
    const { mock, baseUrl, fetch } = await createServer('vijil');
    await mock.seed({ vijil: { evaluation: [{ id: 'eval-seeded', status: 'completed' }] } });
    const report = await checkContract('vijil', { baseUrl, fetch, credential: KEY, readOnly: true });
    expect(report.findings).toEqual([]);
    expect([...new Set(mock.requests().map(({ method }) => method))]).toEqual(['GET']);
    expect(report.operations.find(({ operationId }) => operationId === 'getEvaluationResults')?.statuses).toMatchObject(
      { 200: 1, 401: 1, 404: 1 },
    );
    expect(report.operations.find(({ operationId }) => operationId === 'createEvaluation')?.skipped).toBe(
      'it writes, and the check is read-only',
    );
  });

  it('refuses to write to another machine, and to send credentials to it unencrypted', async () => {
    const fetch = () => Promise.reject(new Error('nothing must be sent'));
    const write = checkContract('vijil', { baseUrl: 'https://api.vijil.ai', credential: KEY, fetch });
    await expect(write).rejects.toThrow(UsageError);
    await expect(write).rejects.toThrow(/not on this machine/);
    const plain = checkContract('vijil', { baseUrl: 'http://api.vijil.ai', credential: KEY, fetch, readOnly: true });
    await expect(plain).rejects.toThrow(/unencrypted/);
  });

  it('says that no server responded', async () => {
    const check = checkContract('vijil', { baseUrl: 'http://127.0.0.1:1', credential: KEY });
    await expect(check).rejects.toThrow(NoServerError);
  });

  it('stops at a refused credential with one finding', async () => {
    const { mock, baseUrl, fetch } = await createServer('vijil');
    const report = await checkContract('vijil', { baseUrl, fetch, allowWrites: true });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['refused-valid']);
    expect(report.notes[0]).toMatch(/refused the credential/);
    expect(mock.requests()).toHaveLength(1);
  });

  it('writes a request that can be sent again, without secrets', async () => {
    const { findings } = await checkMutated('vijil', (reply, { operationId, headers }) => {
      // A server that says back what it was sent.
      if (operationId === 'createEvaluation' && reply.status === 201)
        return {
          ...reply,
          body: { ...(reply.body as object), harnesses: headers.get('authorization'), id: undefined },
        };
      return undefined;
    });
    expect(findings[0]?.request).toBe(
      [
        'curl --request POST https://api.vijil.ai/v1/evaluations \\',
        "  --header 'accept: application/json' \\",
        '  --header "authorization: Bearer $TOKEN" \\',
        "  --header 'content-type: application/json' \\",
        `  --data-raw '{"model_hub":"openai","model_name":"gpt-4o","harnesses":["trust_score"]}'`,
      ].join('\n'),
    );
    expect(JSON.stringify(findings)).not.toContain(KEY);
    expect(JSON.stringify(findings)).not.toContain('sk-ant-not-a-real-key');
  });

  it('reports the findings of a baseline as known, and counts others only', async () => {
    const withField = (name: string) =>
      checkMutated('vijil', (reply, { operationId }) =>
        operationId === 'listEvaluations' && reply.status === 200
          ? { ...reply, body: { ...(reply.body as object), [name]: 1, total: 'x' } }
          : undefined,
      );
    const first = await withField('one');
    const baseline = createBaseline(first);
    const again = await checkMutated(
      'vijil',
      (reply, { operationId }) =>
        operationId === 'listEvaluations' && reply.status === 200
          ? { ...reply, body: { ...(reply.body as object), two: 1, total: 'x' } }
          : undefined,
      { baseline },
    );
    expect(first.summary).toMatchObject({ errors: 1, infos: 1, known: 0 });
    expect(again.summary).toMatchObject({ errors: 0, infos: 1, known: 1 });
    expect(again.findings.filter(({ known }) => known).map(({ id }) => id)).toEqual([first.findings[0]?.id]);
  });

  it('waits as a 429 says and sends the request again', async () => {
    let refused = 0;
    const report = await checkMutated('vijil', (reply, { operationId }) => {
      if (operationId !== 'listEvaluations' || refused++ > 0) return undefined;
      reply.headers.set('retry-after', '0');
      return { ...reply, status: 429, body: { error: { code: 'x', message: 'x' } } };
    });
    expect(report.findings).toEqual([]);
  });
});

it('checks a document of the caller, with its required headers', async () => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Toy', version: '1' },
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          responses: {
            200: { description: 'Things.', headers: { 'X-Total': { required: true, schema: { type: 'integer' } } } },
          },
        },
      },
    },
  };
  const fetch = async () => new Response('[]', { headers: { 'content-type': 'application/json' } });
  const { findings } = await checkContract({ name: 'toy', document }, { baseUrl: 'http://127.0.0.1:1/api', fetch });
  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    'content-type /response/body',
    'header /response/headers/x-total',
  ]);
});

it('refuses what is not a HAR, and a HAR without a request to the service', async () => {
  await expect(checkContract('vijil', { har: '{' })).rejects.toThrow(HarError);
  await expect(checkContract('vijil', { har: { log: {} } })).rejects.toThrow('it has no log.entries');
  const elsewhere = { request: { method: 'GET', url: 'https://example.com/' }, response: { status: 200 } };
  await expect(checkContract('vijil', { har: { log: { entries: [elsewhere] } } })).rejects.toThrow(
    /no request to a server of the document of vijil.*example\.com/,
  );
});
