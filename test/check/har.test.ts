import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContract } from '../../src/check/index.ts';
import { listKeys } from './support.ts';

const API = 'https://api.vijil.ai/v1/evaluations';
const page = JSON.stringify({ data: [], total: 0, limit: 20, offset: 0 });
const json = [{ name: 'Content-Type', value: 'application/json; charset=utf-8' }];

function entry(request: object, response: object) {
  return {
    request: { method: 'GET', url: API, headers: [], ...request },
    response: { status: 200, headers: json, content: { text: page }, ...response },
  };
}

const check = (entries: unknown[], options: object = {}) =>
  checkContract('vijil', { har: { log: { version: '1.2', entries } }, ...options });

describe('checkContract with a HAR', () => {
  it('reads base64 bodies, pseudo headers, and headers of any case', async () => {
    const wrong = Buffer.from(page.replace('0', '"none"')).toString('base64');
    const { findings, summary } = await check([
      entry(
        {
          headers: [
            { name: ':path', value: '/v1/evaluations' },
            { name: 'Authorization', value: 'Bearer key-0123456789' },
          ],
        },
        {
          headers: [
            { name: ':status', value: '200' },
            { name: 'CONTENT-TYPE', value: 'application/json' },
          ],
          content: { size: 9, mimeType: 'application/json', text: wrong, encoding: 'base64' },
        },
      ),
    ]);
    expect(listKeys(findings)).toEqual(['schema listEvaluations /response/body/total']);
    expect(findings[0]?.request).not.toContain('key-0123456789');
    expect(summary.calls).toBe(1);
  });

  it('does not check a body that was not recorded', async () => {
    const { findings } = await check([
      entry({}, { content: { size: 61, mimeType: 'application/json' } }),
      entry({}, { content: { size: 61, mimeType: 'application/json', text: '' } }),
      entry(
        { method: 'POST', headers: [{ name: 'Content-Length', value: '80' }, ...json] },
        { status: 400, content: { size: 3 } },
      ),
    ]);
    expect(findings).toEqual([]);
  });

  it('checks a body that was recorded as empty', async () => {
    const { findings } = await check([entry({}, { content: { size: 0, mimeType: 'application/json', text: '' } })]);
    expect(listKeys(findings)).toEqual(['schema listEvaluations /response/body']);
  });

  it('reports a request that failed in the browser', async () => {
    const { findings } = await check([entry({}, { status: 0, headers: [], content: {}, _error: 'net::ERR_FAILED' })]);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['no-answer', 'No complete response was recorded (net::ERR_FAILED).'],
    ]);
  });

  it('checks requests that the server accepted, and warns about valid ones that it rejected', async () => {
    const postData = (body: object) => ({ mimeType: 'application/json', text: JSON.stringify(body) });
    const error = JSON.stringify({ error: { code: 'x', message: 'x' } });
    const evaluation = JSON.stringify({
      id: 'e',
      status: 'pending',
      created_at: '2026-01-01T00:00:00Z',
      harnesses: [],
    });
    const valid = { model_hub: 'openai', model_name: 'm', harnesses: ['trust_score'] };
    const { findings, summary } = await check([
      entry(
        { method: 'POST', postData: postData({ model_hub: 'openai', model_name: 'm' }) },
        { status: 201, content: { text: evaluation } },
      ),
      entry({ method: 'POST', postData: postData({ model_hub: 'nobody' }) }, { status: 400, content: { text: error } }),
      entry({ method: 'POST', postData: postData(valid) }, { status: 400, content: { text: error } }),
      entry({ url: `${API}?limit=0` }, {}),
    ]);
    expect(findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)).toEqual([
      'error accepted-invalid /request/body/harnesses',
      'error accepted-invalid /request/query/limit',
      'warning refused-valid /response/status/400',
    ]);
    expect(summary).toMatchObject({ calls: 4, errors: 2, warnings: 1 });
  });

  it('skips and counts entries of other servers, names unknown paths, and groups equal findings', async () => {
    const { findings, notes, summary } = await check([
      entry({ url: 'https://fonts.example.com/a.woff' }, {}),
      entry({ url: 'data:text/plain,x' }, {}),
      entry({ url: 'https://api.vijil.ai/v2/other' }, {}),
      entry({ method: 'OPTIONS' }, { status: 204 }),
      entry({}, { status: 418 }),
      entry({}, { status: 418 }),
    ]);
    expect(findings.map(({ rule, count }) => [rule, count])).toEqual([['status', 2]]);
    expect(summary.calls).toBe(2);
    expect(notes).toEqual([
      'No operation has GET /v2/other.',
      '2 of 6 entries were skipped: they went to https://fonts.example.com.',
    ]);
  });

  it('matches by the given base URL and its path', async () => {
    const at = (url: string) => entry({ url }, { status: 418 });
    const entries = [
      at('http://127.0.0.1:4010/vijil/v1/evaluations'),
      at('http://127.0.0.1:4010/ptm/v1/evaluations'),
      at(API),
    ];
    const { findings } = await check(entries, { baseUrl: 'http://127.0.0.1:4010/vijil/' });
    expect(findings.map(({ count }) => count)).toEqual([1]);
  });
});

describe('a session of Chromium', () => {
  // Recorded with `evalwire proxy vijil` before the mock: a page of the mock, in which scripts created, read, cancelled and deleted an
  // evaluation. Only the page itself was cut out, and the ports were made equal.
  const har = readFileSync(new URL('fixtures/chromium.har', import.meta.url), 'utf8');

  it('has no finding', async () => {
    const { findings, summary, operations } = await checkContract('vijil', {
      har,
      baseUrl: 'http://127.0.0.1:4010/vijil',
    });
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ calls: 6, coverage: 1 });
    expect(operations.find(({ operationId }) => operationId === 'getEvaluationResults')?.statuses).toEqual({ 409: 1 });
  });

  it('contains the browser’s requests without the credentials of the page', () => {
    expect(har).toMatch(/"name": "sec-fetch-mode"/);
    expect(har).toMatch(/HeadlessChrome|Chrome\/\d+/);
    expect(har).not.toContain('browser-0123456789-secret');
  });
});
