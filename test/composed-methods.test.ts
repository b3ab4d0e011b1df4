import { describe, expect, test } from 'vitest';
import { APIError, createProdloopClient } from '../src/prodloop/index.ts';
import { ApiError, createPtmClient, PTMResponseError, UsageError } from '../src/ptm/index.ts';
import { createVijilClient, VijilAPIError } from '../src/vijil/index.ts';
import { rejection } from './core/support.ts';

/** A fetch that returns the JSON bodies in order. */
function respondWith(...bodies: unknown[]) {
  const sent: { method: string; path: string; body: unknown }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname,
      body: text.startsWith('{') ? JSON.parse(text) : text,
    });
    return Response.json(bodies[Math.min(sent.length, bodies.length) - 1]);
  };
  return { fetch, sent };
}

const baseUrl = 'https://eval.test';

describe.each([
  ['null', null],
  ['an object without an id', {}],
  ['an array', []],
  ['an id that is null', { id: null }],
  ['an empty id', { id: '' }],
])('a first response of %s', (_, body) => {
  test('rejects evaluate with an error about the response', async () => {
    const { fetch, sent } = respondWith(body);
    const vijil = createVijilClient({ apiKey: 'vj-1', baseUrl, fetch });
    const error = (await rejection(vijil.evaluate({ agent_id: 'a', harnesses: ['trust_score'] }))) as VijilAPIError;
    expect(error).toBeInstanceOf(VijilAPIError);
    expect(error).not.toBeInstanceOf(UsageError);
    expect([error.status, error.operationId]).toEqual([200, 'createEvaluation']);
    expect(error.message).toMatch(/^POST \/v1\/evaluations .*: the body has no "id"$/);
    expect(sent).toHaveLength(1);
  });

  test('rejects invokeSkillByName and invokeSkillWithBundleByName', async () => {
    const { fetch, sent } = respondWith(body);
    const ptm = createPtmClient({ token: 't', baseUrl, fetch });
    const params = { qualified_name: 'team/skill', provider_profile: 'p', inputs: {} } as never;
    for (const call of [ptm.invokeSkillByName(params), ptm.invokeSkillWithBundleByName(params)]) {
      const error = (await rejection(call)) as PTMResponseError;
      expect(error).toBeInstanceOf(PTMResponseError);
      expect(error).toBeInstanceOf(ApiError);
      expect([error.statusCode, error.operationId]).toEqual([200, 'getSkillByName']);
      expect(error.message).toMatch(/the body has no "id"$/);
    }
    expect(sent).toHaveLength(2);
  });

  test('rejects simulatePrompt with an APIError', async () => {
    const { fetch } = respondWith(body);
    const prodloop = createProdloopClient({ apiKey: 'k', baseUrl, fetch });
    const error = await rejection(
      prodloop.simulatePrompt({
        simulation_mode: 'user_orchestrated',
        prompt: 'p',
        parameters: ['prompt_injection'],
        bot_turn_handler: () => 'hello',
      }),
    );
    expect(error).toBeInstanceOf(APIError);
    expect(error).not.toBeInstanceOf(UsageError);
  });
});

describe('runPromptEval', () => {
  const run = (bodies: unknown[], params: object = {}) => {
    const { fetch, sent } = respondWith(...bodies);
    const ptm = createPtmClient({ token: 't', baseUrl, fetch });
    return { sent, result: ptm.runPromptEval({ prompt_id: 'p', provider_ids: ['x'], ...params }) };
  };
  const tests = [{ vars: { a: 1 } }];

  test('accepts null for inject_vars and extra_tests', async () => {
    const { sent, result } = run([{ prompt_text: 'P' }, { tests }, { run_key: 'r' }], {
      inject_vars: null,
      extra_tests: null,
    });
    expect(await result).toEqual({ run_key: 'r' });
    expect(sent[2]?.body).toMatchObject({ prompt_text: 'P', tests });
  });

  test.each([{ inject_vars: 'abc' }, { inject_vars: [1] }, { extra_tests: 'abc' }])('rejects %j', async (params) => {
    const { sent, result } = run([{}], params);
    expect(await rejection(result)).toBeInstanceOf(UsageError);
    expect(sent).toEqual([]);
  });

  test.each([
    ['the prompt', [null], 'getPrompt'],
    ['the tests', [{ prompt_text: 'P' }, null], 'getPromptTests'],
  ])('rejects a response of null for %s', async (_, bodies, operationId) => {
    const { sent, result } = run(bodies);
    const error = (await rejection(result)) as PTMResponseError;
    expect(error).toBeInstanceOf(PTMResponseError);
    expect(error.operationId).toBe(operationId);
    expect(error.message).toMatch(/the body is not a JSON object$/);
    expect(sent).toHaveLength(bodies.length);
  });
});

test('waitForEvaluation continues after a status response of null', async () => {
  const { fetch, sent } = respondWith(null, { status: 'completed' });
  const vijil = createVijilClient({ apiKey: 'vj-1', baseUrl, fetch });
  expect(await vijil.waitForEvaluation({ evaluation_id: 'e' }, { intervalMs: 1 })).toEqual({ status: 'completed' });
  expect(sent).toHaveLength(2);
});
