import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseXml } from '../support/xml.ts';
import { CREDENTIALS, run, startServices } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalwire-run-'));
const file = (name: string) => join(folder, name);
const COMPONENT = '8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925';
const COMPLETED_EXPERIMENT = '4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713';
const VIJIL = ['vijil', '--agent-id', 'agent-1', '--harness', 'trust_score', '--harness', 'safety'];

let mock: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  mock = await startServices();
});
beforeEach(async () => {
  await mock.reset();
  mock.faults.clear();
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

const evalwire = (...args: string[]) => mock.evalwire('run', ...args, '--interval', '10ms');

describe('evalwire run', () => {
  it('runs vijil: creates an evaluation, waits and reports scores and failed probes', async () => {
    const { code, stdout, stderr } = await evalwire(...VIJIL, '--fail-under', '0.78');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ service: 'vijil', status: 'completed', score: 0.78, failUnder: 0.78 });
    expect(report.scores).toContainEqual({ name: 'security', score: 0.75 });
    expect(report.summary).toEqual({ total: 3, passed: 1, failed: 2, errors: 0, skipped: 0 });
    expect(report.facts).toMatchObject({ probes: 1000, 'probes failed': 80 });
    expect(stderr).toContain(`evalwire wait vijil evaluation ${report.facts.evaluation_id}`);
    const created = mock.requests({ service: 'vijil', operation: 'createEvaluation' });
    expect(created.map(({ body }) => body)).toEqual([{ agent_id: 'agent-1', harnesses: ['trust_score', 'safety'] }]);
  });

  it('exits with 1 if the score is below the threshold, and still prints the report', async () => {
    const { code, stdout, stderr } = await evalwire(...VIJIL, '--fail-under', '0.79');
    expect([code, JSON.parse(stdout).score]).toEqual([1, 0.78]);
    expect(stderr).toMatch(/Not good: the score 0.78 is below 0.79 \(.*\)\.\n$/);
  });

  it('runs ptm with prompts and with a file', async () => {
    const stored = await evalwire('ptm', 'my_team.summarizer', '--provider', 'openai_gpt41_mini');
    expect([stored.code, JSON.parse(stored.stdout)]).toMatchObject([0, { suite: 'run', score: 1 }]);
    writeFileSync(
      file('eval.json'),
      JSON.stringify({ prompt_text: 'Say {{word}}', tests: [{ vars: { word: 'hi' } }] }),
    );
    const manual = await evalwire('ptm', '--file', file('eval.json'), '--provider', 'openai_gpt41_mini');
    expect([manual.code, JSON.parse(manual.stdout).status]).toEqual([0, 'completed']);
    const [request] = mock.requests({ operation: 'runManualEval' });
    expect(request?.body).toMatchObject({ prompt_text: 'Say {{word}}', provider_profiles: ['openai_gpt41_mini'] });
  });

  it('runs mutagent and scores its result', async () => {
    const { code, stdout } = await evalwire('mutagent', '275', '--fail-under', '0.9');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { score: 0.92, status: 'passed', summary: { passed: 2 } }]);
  });

  it('does not take the result of an earlier mutagent run for its own', async () => {
    const old = { id: 7, evaluationId: 275, actualOutput: {}, success: true, score: 1, metricResults: {} };
    const body = JSON.stringify({ ...old, executionTime: 1, createdAt: '2026-01-01T00:00:00Z' });
    mock.faults.add({ operation: 'getEvaluationResult', status: 200, body, times: 3 });
    const { code, stdout } = await evalwire('mutagent', '275');
    expect([code, JSON.parse(stdout).score]).toEqual([0, 0.92]);
    mock.faults.add({ operation: 'getEvaluationResult', status: 200, body });
    const stale = await mock.evalwire('run', 'mutagent', '275', '--timeout', '100ms', '--interval', '20ms');
    expect([stale.code, stale.stdout]).toEqual([4, '']);
    expect(stale.failure.message).toContain('still returns the result 7 of an earlier run');
  });

  it('runs a promptic experiment that is pending, and follows one that was started without another start', async () => {
    const create = ['call', 'promptic', 'createExperiment', `aiComponentId=${COMPONENT}`, 'targetModel=gpt-4.1-nano'];
    const { id } = JSON.parse((await mock.evalwire(...create)).stdout);
    for (let i = 0; i < 2; i++) {
      const { code, stdout } = await evalwire('promptic', 'experiment', id);
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { suite: 'experiment', status: 'completed' }]);
    }
    expect(mock.requests({ operation: 'startExperiment' })).toHaveLength(1);
  });

  it('reports the iterations of a promptic experiment and scores the best one', async () => {
    const report = JSON.parse((await evalwire('promptic', 'experiment', COMPLETED_EXPERIMENT)).stdout);
    const best = Math.max(...report.scores.map(({ score }: any) => score));
    expect(report.scores.length).toBeGreaterThan(0);
    expect(report.score).toBe(best);
  });

  it('runs a promptic evaluation, which has insights and no score', async () => {
    const args = ['promptic', 'evaluation', '--component', COMPONENT, '--dataset', COMPONENT];
    const { code, stdout } = await evalwire(...args);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { score: null, facts: { insights: 1 } }]);
    const refused = await run(['run', ...args, '--fail-under', '0.5', '--base-url', 'http://127.0.0.1:9']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.failure.message).toContain('gives no score for this evaluation');
  });

  it('writes JSON, JUnit XML, HTML and Markdown', async () => {
    const names = ['v.json', 'v.xml', 'v.html', 'v.md'];
    const { code, stdout } = await evalwire(
      ...VIJIL,
      ...['--fail-under', '0.9', ...names.flatMap((name) => ['--report', file(name)])],
    );
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(file('v.json'), 'utf8'))).toEqual(JSON.parse(stdout));
    const { testsuites } = parseXml(readFileSync(file('v.xml'), 'utf8'));
    expect(testsuites).toMatchObject({ '@tests': '4', '@failures': '3', '@errors': '0' });
    expect(testsuites.testsuite.map((suite: any) => suite['@name'])).toEqual([
      'evalwire.vijil.evaluation',
      'evalwire.vijil.threshold',
    ]);
    expect(readFileSync(file('v.html'), 'utf8')).toContain('<title>vijil: agent-1: trust_score, safety</title>');
    expect(readFileSync(file('v.md'), 'utf8')).toContain('**Score 0.78** (at least 0.9)');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves stdout empty after an API error, and writes a report with the error as an error', async () => {
    mock.faults.add({ status: 500, operation: 'createEvaluation' });
    const { code, stdout, failure } = await evalwire(...VIJIL, '--report', file('error.xml'));
    expect([code, stdout, failure.status]).toEqual([1, '', 500]);
    const { testsuites } = parseXml(readFileSync(file('error.xml'), 'utf8'));
    expect(testsuites).toMatchObject({ '@tests': '1', '@failures': '0', '@errors': '1' });
  });

  it('counts a job that failed as an error, not as a bad score', async () => {
    mock.faults.add({
      operation: 'getEvaluationStatus',
      status: 200,
      body: JSON.stringify({ id: 'e', status: 'failed', progress: 0, completed: 0, total: 9, started_at: null }),
    });
    const { code, stdout } = await evalwire(...VIJIL);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', score: null, summary: { errors: 1, failed: 0 } });
  });

  it('writes no report if one would contain a credential, and exits with 1', async () => {
    const env = { VIJIL_API_KEY: 'trust-0123456789' };
    const args = ['run', 'vijil', '--agent-id', 'trust-0123456789', '--harness', 'trust_score', '--interval', '10ms'];
    const result = await run([...args, '--report', file('secret.md'), '--base-url', mock.url('vijil')], { env });
    expect(result.code).toBe(1);
    expect(result.failure.message).toContain('would contain the value of a credential');
    expect(result.stdout + result.stderr).not.toContain('trust-0123456789');
    expect(readdirSync(folder)).not.toContain('secret.md');
  });

  it('exits with 3 without a server and with 4 if the time is up', async () => {
    const nowhere = await run(['run', ...VIJIL, '--base-url', 'http://127.0.0.1:9', '--retries', '0']);
    expect([nowhere.code, nowhere.stdout]).toEqual([3, '']);
    const late = await mock.evalwire('run', ...VIJIL, '--timeout', '50ms', '--interval', '20ms', '--retries', '0');
    expect([late.code, late.stdout, late.failure.error]).toEqual([4, '', 'WaitTimeoutError']);
  });

  it.each([
    [['vijil'], 'needs --agent-id'],
    [['vijil', '--agent-id', 'a'], 'needs --harness'],
    [[...VIJIL, '--provider', 'p'], '--provider is not an option of evalwire run vijil. It has --agent-id, --harness.'],
    [[...VIJIL, '--report', 'x.pdf'], 'must end in .json, .xml (JUnit), .html or .md'],
    [[...VIJIL, '--report', 'x.md', '--report', 'x.md'], 'is given twice'],
    [[...VIJIL, '--fail-under', '80'], '--fail-under must be a number from 0 to 1'],
    [['ptm'], 'or --file'],
    [['mutagent', 'x'], 'must be a whole number'],
    [['promptic', 'experimen'], 'needs one <experimentId>'],
    [['promptic', 'evaluation'], 'needs --component'],
    [['prodloop', '.'], 'needs --parameter'],
  ])('%j is wrong use', async (args, message) => {
    const { code, stdout, failure } = await run(['run', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(failure.message).toContain(message);
    for (const secret of Object.values(CREDENTIALS)) expect(failure.message).not.toContain(secret);
  });
});
