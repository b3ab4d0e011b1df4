import { describe, expect, test } from 'vitest';
import { openDocument } from '../support/document.ts';
import { type Exchange, loadRecordings } from '../support/recordings.ts';

const ptm = await openDocument('ptm');
const exchanges = loadRecordings('ptm').flatMap(({ id, tier, exchanges }) =>
  exchanges.map((exchange, i) => ({ title: `${id} #${i + 1}`, tier, ...exchange })),
);
// Newer operations are not in the document; newer arguments of the seed's are.
const covered = exchanges.filter(({ request }) => ptm.matchOperation(request.method, request.path));

function problemsOf({ request }: Pick<Exchange, 'request'>): string[] {
  const operation = ptm.matchOperation(request.method, request.path);
  if (!operation) return [`${request.method} ${request.path} is no operation`];
  const body = request.body && 'json' in request.body ? request.body.json : undefined;
  return ptm.validateRequest(operation, { path: operation.pathValues, query: request.query, body });
}

describe('recorded requests', () => {
  test('every request of tier seed calls an operation', () => {
    expect(
      exchanges.filter(({ tier, ...rest }) => tier === 'seed' && !covered.some((c) => c.title === rest.title)),
    ).toEqual([]);
  });

  test('all operations are recorded', () => {
    const called = covered.map(({ request }) => ptm.matchOperation(request.method, request.path)?.operationId);
    expect(new Set(called)).toEqual(new Set(ptm.operations.map(({ operationId }) => operationId)));
  });

  // Where a 422 names a rule that no schema can say (a group for the namespace "team"), the request is valid.
  const isRefused = ({ request }: Exchange) => JSON.stringify(request.body).includes('"duration_ms":-1');

  test.each(covered.filter((exchange) => !isRefused(exchange)))('$title is valid', (exchange) => {
    expect(problemsOf(exchange)).toEqual([]);
  });

  test.each(covered.filter(isRefused))('$title, rejected with 422, is invalid', (exchange) => {
    expect(problemsOf(exchange)).not.toEqual([]);
  });
});

/** A recording holds the size of a binary body, which counts as a string of that many bytes. */
function readBody(body: Exchange['response']['body']): unknown {
  const size = typeof body === 'object' && body && 'bytes' in body ? body.bytes : undefined;
  return typeof size === 'number' ? '\0'.repeat(size) : (body ?? undefined);
}

describe('recorded responses', () => {
  // A proxy's page and a redirect are what a client must tolerate, not what the document describes.
  const isOffDocument = ({ response: { status, headers, body } }: Exchange) =>
    status === 302 || (typeof body === 'string' && /^text\/(html|plain)/.test(headers['content-type'] ?? 'text/plain'));

  test.each(
    covered.filter(
      ({ request, response }) => request.path.endsWith('/report') || !isOffDocument({ request, response }),
    ),
  )('$title is valid', ({ request, response: { status, headers, body } }) => {
    const operation = ptm.matchOperation(request.method, request.path);
    expect(
      operation &&
        ptm.validateResponse(operation, status, readBody(body), headers['content-type'] ?? 'application/json'),
    ).toEqual([]);
  });
});

describe('paths', () => {
  test.each([
    ['/api/v1/skills/by-name/versions', 'getSkillByName'],
    ['/api/v1/skills/by-name/contents', 'getSkillByName'],
    ['/api/v1/skills/by-prompt/bundle', 'getSkillsByPrompt'],
    ['/api/v1/skills/%40alice%2Fmeeting-summarizer', 'getSkill'],
    ['/api/v1/skills/by-name', 'getSkill'],
  ])('%s is %s: a literal segment wins, and an id is one segment', (path, operationId) => {
    expect(ptm.matchOperation('GET', path)?.operationId).toBe(operationId);
  });
});

describe('createPrompt', () => {
  const operation = ptm.matchOperation('POST', '/api/v1/prompts');
  const least = { prompt_id: 'a.b', name: 'B', prompt_text: '{{x}}', team: 'a', service: 'b', description: '' };
  const problems = (body: unknown) => operation && ptm.validateRequest(operation, { body });

  test.each([
    ['the least', least],
    ['empty lists', { ...least, tags: [], tests: [], kpis: [], deepeval_metrics: [], provider_profiles: [] }],
    ['a blank team (contract §6)', { ...least, team: '   ' }],
    ['a test without description and vars', { ...least, tests: [{}] }],
    ['an assertion of any type', { ...least, tests: [{ assert: [{ type: 'llm-rubric', value: { any: 1 } }] }] }],
    ['a metric without criteria', { ...least, deepeval_metrics: [{ name: 'relevance' }] }],
    ['a KPI without expression', { ...least, kpis: [{ name: 'cost_ok' }] }],
    ['git sync', { ...least, git_sync_enabled: true, git_sync_repo: '', git_sync_mode: 'marker' }],
  ])('accepts %s', (_what, body) => {
    expect(problems(body)).toEqual([]);
  });

  test.each([
    ['no team', { ...least, team: undefined }, /team/],
    ['an empty service', { ...least, service: '' }, /service must NOT have fewer than 1/],
    ['a text that is too long', { ...least, prompt_text: 'x'.repeat(500_001) }, /prompt_text must NOT have more/],
    ['an assertion without type', { ...least, tests: [{ assert: [{ value: 'x' }] }] }, /type/],
    ['a host of git that does not exist', { ...least, git_sync_provider: 'svn' }, /git_sync_provider/],
  ])('rejects %s', (_what, body, message) => {
    expect(problems(JSON.parse(JSON.stringify(body)))?.join('\n')).toMatch(message);
  });
});

describe('listPrompts', () => {
  const operation = ptm.matchOperation('GET', '/api/v1/prompts');
  const problems = (source: string) => operation && ptm.validateRequest(operation, { query: { source } });

  test.each(['database', 'repository', ''])('accepts the source "%s"', (source) => {
    expect(problems(source)).toEqual([]);
  });

  test('rejects an unknown source', () => {
    expect(problems('git')?.join()).toMatch(/source/);
  });
});

describe('publishSkill', () => {
  const operation = ptm.matchOperation('POST', '/api/v1/prompts/a.b/publish-skill');
  const least = { display_name: 'Pdf', description: 'Reads PDFs.', consumer_summary: 'Attach a file.' };
  const sent = { namespace: 'personal', tags: [], installable_for: ['claude-code'] };
  const problems = (fields: object) =>
    operation && ptm.validateRequest(operation, { path: { prompt_id: 'a.b' }, body: { ...least, ...sent, ...fields } });

  test.each([
    ['a slug', { skill_name: 'pdf-2' }],
    ['a script', { scripts: [{ path: 'scripts/run.sh', content: 'ls' }] }],
  ])('accepts %s', (_what, fields) => {
    expect(problems(fields)).toEqual([]);
  });

  test.each([
    ['a slug that is not URL-safe', { skill_name: 'PDF 2' }, /skill_name/],
    ['a path outside the three folders', { scripts: [{ path: 'bin/run.sh', content: 'ls' }] }, /path/],
    ['a path that leaves its folder', { scripts: [{ path: 'scripts/../run.sh', content: 'ls' }] }, /path/],
    ['a group that is not a UUID', { namespace: 'team', team_group_id: 'everyone' }, /team_group_id/],
  ])('rejects %s', (_what, fields, message) => {
    expect(problems(fields)?.join()).toMatch(message);
  });
});
