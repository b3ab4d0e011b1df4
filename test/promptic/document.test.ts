import { describe, expect, test } from 'vitest';
import { openDocument } from '../support/document.ts';
import { loadRecordings } from '../support/recordings.ts';

const promptic = await openDocument('promptic');
const { components = {}, paths = {}, tags = [] } = promptic.document;

/** Responses of a proxy or a faulty server. A client must tolerate them; the document does not describe them. */
const UNDESCRIBED = ['runs.list_500_without_error_key'];

/** Recorded exchanges with operations of the document. Later versions of the official client have others (contract §4). */
const exchanges = loadRecordings('promptic').flatMap(({ id, exchanges }) =>
  exchanges.flatMap(({ request, response }, i) => {
    const operation = promptic.matchOperation(request.method, request.path.replace('/api/v1', ''));
    return operation ? [{ title: `${id} #${i + 1}`, id, operation, request, ...response }] : [];
  }),
);
const described = exchanges.flatMap(({ body, ...exchange }) => {
  const { id, operation, status, headers } = exchange;
  const isJson = (headers['content-type'] ?? 'application/json').includes('json');
  if (!isJson || UNDESCRIBED.includes(id) || !operation.responses[status]) return [];
  if (body === null && status !== 204) return [];
  // The recording stores a body that is not an object or a list as text.
  return [{ ...exchange, body: typeof body === 'string' ? JSON.parse(body) : (body ?? undefined) }];
});

describe('recordings', () => {
  test('cover every operation', () => {
    const covered = described.filter(({ status }) => status < 300).map((e) => e.operation.operationId);
    expect(new Set(covered)).toEqual(new Set(promptic.operations.map(({ operationId }) => operationId)));
  });

  const findRequestProblems = ({ operation, request }: (typeof exchanges)[number]) => {
    const { query, headers, body } = request;
    const sent = body && 'json' in body ? body.json : undefined;
    return promptic.validateRequest(operation, { path: operation.pathValues, query, headers, body: sent });
  };

  test.each(exchanges.filter(({ status }) => status !== 400))('$title is a valid request', (exchange) => {
    expect(findRequestProblems(exchange)).toEqual([]);
  });

  test('of a 400 are invalid requests', () => {
    const rejected = exchanges.filter(({ status }) => status === 400);
    expect(rejected.flatMap(findRequestProblems)).toContain('body/0/variables is missing');
  });

  test.each(described)('$title is a valid response', ({ operation, status, body }) => {
    expect(promptic.validateResponse(operation, status, body)).toEqual([]);
  });
});

describe('a status without a source', () => {
  /** Success statuses with a source (contract §4, marks D and T). */
  const SOURCED = [
    'getWorkspace',
    'duplicateExperiment',
    'createObservations',
    'updateObservation',
    'listTraces',
    'getStats',
    'getTrace',
  ];
  const isMarked = (response: unknown) => (response as { 'x-source'?: string })['x-source'] === 'inferred';

  test('is marked as inferred on success responses', () => {
    const unmarked = promptic.operations.filter(({ responses }) =>
      Object.entries(responses).some(([status, response]) => status.startsWith('2') && !isMarked(response)),
    );
    expect(unmarked.map(({ operationId }) => operationId).sort()).toEqual(SOURCED.sort());
  });

  test('is marked as inferred on error responses', () => {
    const unmarked = Object.entries(components.responses ?? {}).filter(([, response]) => !isMarked(response));
    expect(unmarked.map(([name]) => name).sort()).toEqual([
      'PaymentRequired',
      'StartNotPending',
      'Unauthorized',
      'UpdateNotPending',
    ]);
  });

  test('is listed only where the rule of the contract puts it', () => {
    const expected = promptic.operations.map(({ operationId, template, parameters, body }) => {
      const isFiltered = parameters.some((parameter) => parameter.in === 'query');
      return [
        operationId,
        [
          ...(body || isFiltered ? ['400'] : []),
          ...(/\{/.test(template) ? ['404'] : []),
          ...(body ? ['413', '415'] : []),
        ],
      ];
    });
    const listed = promptic.operations.map(({ operationId, responses }) => [
      operationId,
      Object.keys(responses).filter((status) => ['400', '404', '413', '415'].includes(status)),
    ]);
    expect(listed).toEqual(expected);
  });
});

test.each([
  'Hyperparameters.numFewShots',
  'Hyperparameters.enableCot',
  'Experiment.customProviderId',
  'Experiment.runNumber',
  'ExperimentStarted.messageId',
  'Observation.idx',
  'Iteration.schemaSnapshot',
  'DatasetCase.metadata',
  'InsightDetails.costPercentage',
  'InsightDetails.usageRate',
  'AgentEvaluation.budget',
])('%s has no invented meaning', (place) => {
  const [schema = '', field = ''] = place.split('.');
  expect(components.schemas?.[schema]?.properties?.[field]?.description).toContain('The vendor does not document its');
});

describe('ids', () => {
  test('are 64-bit integers if they are numbers', () => {
    const ids = Object.entries(components.schemas ?? {}).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([field, { type }]) => /^(id|.*Id)$/.test(field) && ![type].flat().includes('string'))
        .map(([field, { type, format }]) => [`${name}.${field}`, type, format]),
    );
    expect(ids.length).toBe(7);
    expect(ids.filter(([, type, format]) => type !== 'integer' || format !== 'int64')).toEqual([]);
  });

  test('accept any other text, for which the service returns 404', () => {
    const operation = promptic.matchOperation('GET', '/experiments/invalid-id');
    expect(operation && promptic.validateRequest(operation, { path: operation.pathValues })).toEqual([]);
  });
});

describe('createObservations and createEvaluators', () => {
  const check = (what: string, body: unknown) => {
    const operation = promptic.matchOperation('POST', `/experiments/4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713/${what}`);
    return operation && promptic.validateRequest(operation, { path: operation.pathValues, body }).join();
  };
  const observation = { variables: { message: 'Die Rechnung ist doppelt gekommen' }, expected: 'billing' };
  const evaluator = { name: 'right label', type: 'f1', weight: 1 };

  test.each([
    ['observations', observation],
    ['evaluators', evaluator],
  ])('accept %s as a list, as a single object and as an empty list', (what, one) => {
    expect(check(what, [one, one])).toBe('');
    expect(check(what, one)).toBe('');
    expect(check(what, [])).toBe('');
  });

  test('reject what the service has no field for or no room for', () => {
    expect(check('observations', [{ expected: 'billing' }])).toMatch('body/0/variables is missing');
    expect(check('observations', { variables: {} })).toMatch('body/expected is missing');
    expect(check('observations', Array(1001).fill(observation))).toMatch('must NOT have more than 1000 items');
    expect(check('evaluators', [{ ...evaluator, type: 'toolSelection' }])).toMatch('body/0/type must be one of');
  });
});

describe('the order of tags', () => {
  const order = tags.map(({ name }) => name);
  const isSorted = (found: (string | undefined)[]) =>
    found.every((tag, i) => i === 0 || order.indexOf(tag ?? '') >= order.indexOf(found[i - 1] ?? ''));

  test('is the order of the paths, and a path has one tag', () => {
    const found = Object.keys(paths).map((path) =>
      promptic.operations.filter(({ template }) => template === path).map((operation) => operation.raw.tags?.[0]),
    );
    expect(found.filter((names) => new Set(names).size !== 1)).toEqual([]);
    expect(isSorted(found.map(([tag]) => tag))).toBe(true);
  });
});
