import { describe, expect, test } from 'vitest';
import { openDocument } from '../support/document.ts';
import { loadRecordings } from '../support/recordings.ts';

const mutagent = await openDocument('mutagent');

/** Recorded requests carry the trailing slash of the official client, which the document leaves out (contract §4). */
const exchanges = loadRecordings('mutagent').flatMap(({ id, exchanges }) =>
  exchanges.flatMap(({ request, response }, i) => {
    const operation = mutagent.matchOperation(request.method, request.path.replace(/\/$/, ''));
    const type = response.headers['content-type'] ?? 'application/json';
    // What a proxy puts in place of a response is what a client must tolerate, not what the document describes.
    return operation && response.body !== null && type.includes('json')
      ? [{ title: `${id} #${i + 1}`, operation, type, ...response }]
      : [];
  }),
);

describe('recorded responses', () => {
  test('cover every operation', () => {
    const covered = exchanges.filter(({ status }) => status < 300).map((e) => e.operation.operationId);
    expect(new Set(covered)).toEqual(new Set(mutagent.operations.map(({ operationId }) => operationId)));
  });

  test.each(exchanges)('$title is valid', ({ operation, status, body, type }) => {
    expect(mutagent.validateResponse(operation, status, body, type)).toEqual([]);
  });
});

describe('ids', () => {
  const operation = mutagent.matchOperation('GET', '/api/prompts/evaluations/7/result');
  const result = {
    id: 1,
    evaluationId: 7,
    actualOutput: null,
    success: true,
    score: 0.95,
    metricResults: {},
    executionTime: 12.5,
    createdAt: null,
  };
  const problems = (fields: object) =>
    operation && mutagent.validateResponse(operation, 200, { ...result, ...fields }, 'application/json');

  test.each([1, 2 ** 31, Number.MAX_SAFE_INTEGER])('accepts %d in a response', (id) => {
    expect(problems({ id, evaluationId: id })).toEqual([]);
  });

  test.each(['id', 'evaluationId'])('rejects a fraction as "%s" of a response', (field) => {
    expect(problems({ [field]: 1.5 })?.join()).toMatch(`${field} must be integer`);
  });

  test('declares every id in a response as a 64-bit integer', () => {
    const schemas = mutagent.document.components?.schemas ?? {};
    const found = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([field, { type }]) => /^(id|.*Id)$/.test(field) && ![type].flat().includes('string'))
        .map(([field, { type, format }]) => [`${name}.${field}`, [type].flat()[0], format]),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(([, type, format]) => type !== 'integer' || format !== 'int64')).toEqual([]);
  });
});

describe('createEvaluation', () => {
  const operation = mutagent.matchOperation('POST', '/api/prompts/evaluations');
  const least = { promptId: 118, name: 'Erstantwort' };
  const problems = (body: object) => operation && mutagent.validateRequest(operation, { body });

  test.each([
    ['the required fields alone', least],
    ['a dataset', { ...least, datasetId: 31 }],
    [
      'rubric criteria',
      { ...least, evalConfig: { criteria: [{ criteria: 'Polite.', evaluationParameter: 'answer' }] } },
    ],
    ['criteria by field', { ...least, evalConfig: { criteria: [{ field: 'answer', metric: 'exact_match' }] } }],
    ['metrics with a threshold', { ...least, evalConfig: { metrics: ['g_eval'], threshold: 0.8 } }],
  ])('accepts %s', (_what, body) => {
    expect(problems(body)).toEqual([]);
  });

  test.each([
    ['no prompt', { name: 'x' }, /promptId/],
    ['an id of 0', { ...least, promptId: 0 }, /promptId must be >= 1/],
    ['an empty name', { ...least, name: '' }, /name must NOT have fewer than 1/],
    ['a threshold above 1', { ...least, evalConfig: { threshold: 80 } }, /threshold must be <= 1/],
  ])('rejects %s', (_what, body, message) => {
    expect(problems(body)?.join()).toMatch(message);
  });
});
