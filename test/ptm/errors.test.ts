import { describe, expect, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  EvalwireError,
  PTMConflictError,
  PTMError,
  PTMLockedError,
  PTMNotFoundError,
  PTMPermissionError,
  PTMResponseError,
  PTMTimeoutError,
  PTMValidationError,
  type PtmClient,
  TimeoutError,
  UsageError,
} from '../../src/ptm/index.ts';
import { type Answer, clientWith, failureOf } from './support.ts';

const failure = (answer: Answer) => failureOf(clientWith([answer]).ptm.getPrompt({ prompt_id: 'a/b c' }));

describe('a response of 400 or more (contract §3)', () => {
  test.each([
    [400, PTMError, 'PTMError'],
    [401, PTMError, 'PTMError'],
    [403, PTMPermissionError, 'PTMPermissionError'],
    [404, PTMNotFoundError, 'PTMNotFoundError'],
    [409, PTMConflictError, 'PTMConflictError'],
    [422, PTMValidationError, 'PTMValidationError'],
    [423, PTMLockedError, 'PTMLockedError'],
    [429, PTMError, 'PTMError'],
    [503, PTMError, 'PTMError'],
  ])('throws for %i a %o', async (status, type, name) => {
    const error = (await failure({ status, json: { detail: 'no such thing' } })) as PTMNotFoundError;
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(PTMError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(EvalwireError);
    expect(error).toMatchObject({ name, statusCode: status, status, body: { detail: 'no such thing' } });
    expect(error).toMatchObject({ operationId: 'getPrompt', attempts: 1 });
    expect(error.message).toContain('GET /api/v1/prompts/a%2Fb%20c');
    expect(error.message).toContain(String(status));
    expect(error.message).toContain('no such thing');
  });

  test('throws no error of another class', async () => {
    const error = await failure({ status: 404, json: {} });
    expect(error).not.toBeInstanceOf(PTMConflictError);
    expect(error).not.toBeInstanceOf(PTMResponseError);
    expect(error).not.toBeInstanceOf(UsageError);
  });

  test.each([
    ['an array', { json: [1] }],
    ['text', { text: 'upstream said no' }],
    ['nothing', {}],
  ])('has the body null if the response is %s', async (_what, answer) => {
    expect(await failure({ status: 500, ...answer })).toMatchObject({ statusCode: 500, body: null });
  });

  test('truncates a long body in the message', async () => {
    const { message } = (await failure({ status: 500, text: 'x'.repeat(5_000) })) as Error;
    expect(message.length).toBeLessThan(300);
  });

  test('omits the query from the message and redacts the token', async () => {
    const { ptm } = clientWith([{ status: 500, text: 'you sent Bearer ptm_u_0123456789abcdef' }]);
    const { message } = (await failureOf(ptm.listPrompts({ search: 'secret plan' }))) as Error;
    expect(message).toBe('GET /api/v1/prompts failed: 500 you sent [redacted]');
  });

  test.each([
    [
      'GET /api/v1/prompts/p/contents?version=9',
      (ptm: PtmClient) => ptm.getPromptContents({ prompt_id: 'p', version: 9 }),
    ],
    [
      'GET /api/v1/skills/s/bundle?version=9',
      (ptm: PtmClient) => ptm.downloadSkillBundle({ skill_id: 's', version: 9 }),
    ],
    [
      'DELETE /api/v1/skills/s?hard_delete=true',
      (ptm: PtmClient) => ptm.deleteSkill({ skill_id: 's', hard_delete: true }),
    ],
  ])('shows a query that the official client writes into the path: %s', async (call, ask) => {
    const { message } = (await failureOf(ask(clientWith([{ status: 404, json: {} }]).ptm))) as Error;
    expect(message).toContain(`${call} not found (404)`);
  });

  test('omits a path prefix from the message', async () => {
    const { ptm, requests } = clientWith([{ status: 500, text: '' }], { baseUrl: 'https://ptm.test/eu/ptm/' });
    const { message } = (await failureOf(ptm.listPrompts())) as Error;
    expect(message).toBe('GET /api/v1/prompts failed: 500');
    expect(requests[0]?.url).toBe('https://ptm.test/eu/ptm/api/v1/prompts');
  });
});

describe('details of an error', () => {
  test('names a security hold of a 409 and advises against a retry', async () => {
    const error = (await failure({ status: 409, json: { detail: 'Security hold: ask Ana.' } })) as PTMConflictError;
    expect(error.securityHold).toBe('Security hold: ask Ana.');
    expect(error.message).toMatch(/Security hold: ask Ana\. Do not retry/);
  });

  test('advises to fetch again after any other 409', async () => {
    const detail = { reason: 'write_race' };
    const error = (await failure({ status: 409, json: { detail } })) as PTMConflictError;
    expect(error.securityHold).toBeNull();
    expect(error.body).toEqual({ detail });
    expect(error.message).toMatch(/Fetch it again, then retry/);
  });

  test('shows the verdict of a security scan after a 422', async () => {
    const detail = { code: 'security_scan_blocked', message: 'verdict unsafe', findings_total: 3, risk_score: 90 };
    const error = (await failure({ status: 422, json: { detail } })) as PTMValidationError;
    expect(error.securityBlock).toEqual(detail);
    expect(error.message).toContain('blocked by a security scan (422): verdict unsafe (3 findings)');
  });

  test('names the fields after any other 422', async () => {
    const detail = [{ loc: ['body', 'tests'], msg: 'must be a list' }];
    const error = (await failure({ status: 422, json: { detail } })) as PTMValidationError;
    expect(error.securityBlock).toBeNull();
    expect(error.message).toContain('"msg":"must be a list"');
  });

  test('has the reason of a 423 without its prefix', async () => {
    expect(await failure({ status: 423, json: { detail: 'Security hold: exfiltration' } })).toMatchObject({
      reason: 'exfiltration',
    });
    expect(await failure({ status: 423, json: { detail: 'locked' } })).toMatchObject({ reason: null });
  });
});

describe('an unusable response below 400', () => {
  test.each([
    [
      'an HTML page',
      { text: '<html>Sign in</html>', headers: { 'content-type': 'text/html; charset=utf-8' } },
      /got HTML/,
    ],
    ['a page that happens to be JSON', { text: '{}', headers: { 'content-type': 'TEXT/HTML' } }, /got HTML/],
    ['text', { text: 'upstream said no' }, /Non-JSON response.*upstream said no/],
    ['nothing', { text: '' }, /the body is empty/],
    ['a redirect', { status: 302, headers: { location: 'https://login.test/?next=x' } }, /302.*login\.test/],
  ])('rejects %s with a PTMResponseError', async (_what, answer, message) => {
    const error = (await failure(answer)) as PTMResponseError;
    expect(error).toBeInstanceOf(PTMResponseError);
    expect(error.statusCode).toBe((answer as Answer).status ?? 200);
    expect(error.message).toMatch(message);
  });

  test('rejects a redirect as a report, a bundle and a deletion', async () => {
    const redirect = { status: 307, text: '<html>', headers: { location: 'https://login.test' } };
    expect(await failureOf(clientWith([redirect]).ptm.runReport({ run_key: 'r' }))).toBeInstanceOf(PTMResponseError);
    const bundle = clientWith([redirect]).ptm.downloadSkillBundle({ skill_id: 's' });
    expect(await failureOf(bundle)).toBeInstanceOf(PTMResponseError);
    const deleted = clientWith([redirect]).ptm.deleteSkill({ skill_id: 's' });
    expect(await failureOf(deleted)).toBeInstanceOf(PTMResponseError);
  });

  test('returns null for a blank response to a POST, also without 204 (contract §3)', async () => {
    expect(await clientWith([{ status: 204 }]).ptm.cancelOptimization({ optimization_id: 'o' })).toBeNull();
    expect(await clientWith([{ text: ' \n' }]).ptm.cancelOptimization({ optimization_id: 'o' })).toBeNull();
  });
});

describe('no response', () => {
  test('throws a PTMError with the status 0 and the cause for a failed connection', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
    const error = (await failure({ throws: cause })) as PTMError;
    expect(error).toBeInstanceOf(PTMError);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(PTMTimeoutError);
    expect(error).toMatchObject({ name: 'PTMError', statusCode: 0, body: null, cause });
    expect(error.message).toMatch(/^GET \/api\/v1\/prompts\/a%2Fb%20c connection failed: .*ECONNREFUSED/);
  });

  test('throws a PTMTimeoutError with the status 0 after the time limit', async () => {
    const hang: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const { ptm } = clientWith([], { fetch: hang, timeoutMs: 5 });
    const error = (await failureOf(ptm.listPrompts())) as PTMTimeoutError;
    expect(error).toBeInstanceOf(PTMTimeoutError);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: 'PTMTimeoutError', statusCode: 0, timeoutMs: 5 });
    expect(error.message).toMatch(/^GET \/api\/v1\/prompts timed out/);
  });
});

describe('an invalid argument', () => {
  test.each(['', '.', '..'])('rejects the id "%s" with a UsageError and sends nothing', async (prompt_id) => {
    const { ptm, requests } = clientWith([{ json: {} }]);
    const error = await failureOf(ptm.getPrompt({ prompt_id }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).not.toBeInstanceOf(PTMError);
    expect(requests).toEqual([]);
  });
});
