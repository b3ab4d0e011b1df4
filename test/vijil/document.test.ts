import { describe, expect, test } from 'vitest';
import { openDocument } from '../support/document.ts';
import { type Exchange, loadRecordings } from '../support/recordings.ts';

const vijil = await openDocument('vijil');
const SEED_PATHS = /^\/v1\/evaluations(\/|$)/;
const exchanges = loadRecordings('vijil').flatMap(({ id, exchanges }) =>
  exchanges.map((exchange, i) => ({ title: `${id} #${i + 1}`, ...exchange })),
);
const covered = exchanges.filter(({ request }) => SEED_PATHS.test(request.path));

function problemsOf({ request }: Pick<Exchange, 'request'>): string[] {
  const operation = vijil.matchOperation(request.method, request.path);
  if (!operation) return [`${request.method} ${request.path} is no operation`];
  const body = request.body && 'json' in request.body ? request.body.json : undefined;
  return vijil.validateRequest(operation, {
    path: operation.pathValues,
    query: request.query,
    headers: request.headers,
    body,
  });
}

describe('recorded requests', () => {
  test.each(covered.filter(({ response }) => response.status !== 400))('$title is valid', (exchange) => {
    expect(problemsOf(exchange)).toEqual([]);
  });

  test.each(covered.filter(({ response }) => response.status === 400))(
    '$title, rejected with 400, is invalid',
    (exchange) => {
      expect(problemsOf(exchange)).not.toEqual([]);
    },
  );

  test('all operations are recorded', () => {
    const called = covered.map(({ request }) => vijil.matchOperation(request.method, request.path)?.operationId);
    expect(new Set(called)).toEqual(new Set(vijil.operations.map(({ operationId }) => operationId)));
  });
});

describe('recorded responses', () => {
  // The overview page's envelope (ruling R1) and a proxy's error page must be tolerated by a client, but the document does not describe them.
  const isOffDocument = ({ response: { body } }: Exchange) =>
    typeof body === 'string' || (typeof body === 'object' && body !== null && 'meta' in body && 'data' in body);

  test.each(covered.filter((exchange) => !isOffDocument(exchange)))('$title is valid', ({ request, response }) => {
    const operation = vijil.matchOperation(request.method, request.path);
    expect(operation && vijil.validateResponse(operation, response.status, response.body ?? undefined)).toEqual([]);
  });
});

describe('createEvaluation', () => {
  const operation = vijil.matchOperation('POST', '/v1/evaluations');
  const problems = (body: unknown) => operation && vijil.validateRequest(operation, { body });
  const agent = { agent_id: 'agent-1', harnesses: ['trust_score'] };

  test.each([
    ['an agent', agent],
    ['a model', { model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['safety'] }],
    [
      'both an agent and a model: which wins is not documented',
      { ...agent, model_hub: 'openai', model_name: 'gpt-4o' },
    ],
    [
      'the hub custom without model_url (contract §5.1)',
      { model_hub: 'custom', model_name: 'x', harnesses: ['safety'] },
    ],
    ['any harness id', { ...agent, harnesses: ['security_Small', ''] }],
    ['both ends of the temperature', { ...agent, model_params: { temperature: 0 } }],
    ['the upper end of the temperature', { ...agent, model_params: { temperature: 2 } }],
    ['a setting of the model that is not documented', { ...agent, model_params: { top_p: 0.5 } }],
    ['an empty system prompt', { ...agent, system_prompt: '' }],
  ])('accepts %s', (_what, body) => {
    expect(problems(body)).toEqual([]);
  });

  test.each([
    ['no body', undefined, /body is missing/],
    ['no harness', { agent_id: 'agent-1' }, /harnesses/],
    ['an empty list of harnesses', { ...agent, harnesses: [] }, /harnesses must NOT have fewer than 1/],
    ['no target', { harnesses: ['safety'] }, /model_hub.*model_name/s],
    ['a model without its hub', { model_name: 'gpt-4o', harnesses: ['safety'] }, /model_hub/],
    ['half a target', { model_hub: 'openai', harnesses: ['safety'] }, /model_name/],
    ['a hub that does not exist', { ...agent, model_hub: 'octo' }, /model_hub must be one of/],
    ['a temperature above 2', { ...agent, model_params: { temperature: 2.1 } }, /temperature must be <= 2/],
    ['a temperature below 0', { ...agent, model_params: { temperature: -0.1 } }, /temperature must be >= 0/],
    ['null for a field', { ...agent, system_prompt: null }, /system_prompt must be string/],
  ])('rejects %s', (_what, body, message) => {
    expect(problems(body)?.join('\n')).toMatch(message);
  });

  const target = { agent_id: 'agent-1', model_hub: 'openai', model_name: 'gpt-4o' };
  const subsets = Array.from({ length: 8 }, (_, bits) =>
    Object.fromEntries(Object.entries(target).filter((_entry, i) => bits & (1 << i))),
  );
  test.each(subsets)('accepts %o only if it names an agent, or a hub and a model', (given) => {
    const isTarget = 'agent_id' in given || ('model_hub' in given && 'model_name' in given);
    expect(problems({ ...given, harnesses: ['safety'] })?.length === 0).toBe(isTarget);
  });
});

describe('listEvaluations', () => {
  const operation = vijil.matchOperation('GET', '/v1/evaluations');
  const problems = (query: Record<string, string>) => operation && vijil.validateRequest(operation, { query });

  test.each<Record<string, string>>([{}, { limit: '1' }, { limit: '100', offset: '0' }, { status: 'cancelled' }])(
    'accepts %o',
    (query) => {
      expect(problems(query)).toEqual([]);
    },
  );

  test.each<[Record<string, string>, unknown]>([
    [{ limit: '0' }, 'query limit must be >= 1'],
    [{ limit: '101' }, 'query limit must be <= 100'],
    [{ limit: 'ten' }, 'query limit must be integer'],
    [{ offset: '-1' }, 'query offset must be >= 0'],
    [{ status: 'COMPLETED' }, expect.stringContaining('query status must be one of "pending"')],
    [{ page: '2' }, 'query page is not documented'],
  ])('rejects %o', (query, message) => {
    expect(problems(query)).toContainEqual(message);
  });
});
