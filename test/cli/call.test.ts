import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CREDENTIALS, run, runProcess, start, startServices } from './support.ts';

let mock: Awaited<ReturnType<typeof startServices>>;
/** Nobody listens on it, and `fetch` does not block it. */
const CLOSED = 'http://127.0.0.1:59999';
const folder = mkdtempSync(join(tmpdir(), 'evalwire-call-'));
beforeAll(async () => {
  mock = await startServices();
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

describe('evalwire call', () => {
  it('prints the result as one JSON line when stdout is a pipe', async () => {
    const { code, stdout, stderr } = await mock.evalwire('call', 'vijil', 'createEv', 'agent_id=a1', 'harness=safety');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'pending', harnesses: ['safety'] });
  });

  it('leaves stdout empty and prints one JSON line to stderr when the server rejects the call', async () => {
    mock.faults.add({ status: 429, headers: { 'retry-after': '120' }, times: 1 });
    const { code, stdout, stderr, failure } = await mock.evalwire('call', 'vijil', 'getEvaluationStatus', 'evalu=e1');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(failure).toMatchObject({
      operationId: 'getEvaluationStatus',
      status: 429,
      requestId: expect.stringMatching(/^req/),
      retryAfterMs: 120_000,
      exitCode: 1,
    });
    expect(failure.message).toMatch(/429/);
  });

  it.each([
    [['call', 'vijil', 'createEvaluation'], 'missing harnesses (string[]); agent_id, or model_hub and model_name'],
    [['call', 'vijil', 'createEvaluation', 'harnesses=a'], 'missing agent_id, or model_hub and model_name'],
    [['call', 'vijil', 'listEvaluations', 'limit=many'], 'limit must be integer, not "many"'],
    [['call', 'vijil', 'listEvaluations', 'status=completd'], 'Did you mean "completed"?'],
    [['call', 'vijil', 'listEvaluations', 'agnet_id=1'], 'Did you mean "agent_id"?'],
    [['call', 'vijil', 'getEvaluation', 'evaluation_id=e'], 'fits getEvaluationStatus, getEvaluationResults'],
    [['call', 'vijil', 'listEvaluation', '--al'], 'Did you mean --all?'],
    [['call', 'vjil', 'listEvaluations'], 'Did you mean "vijil"?'],
    [['call', 'vijil', 'getEvaluationStatus', 'evaluation_id=e', '--all'], 'does not page'],
    [['call', 'vijil', 'cancelEvaluation', 'evaluation_id=e', '--data', '{}'], 'takes no body'],
    [['call', 'prodloop', 'evaluateCall', 'audio_file=a.wav'], 'Write audio_file=@path'],
    [['call', 'prodloop', 'evaluateCall', 'audio_file=@none.wav'], 'there is no file none.wav'],
    [['call', 'vijil', 'createEvaluation', 'api_key_value=sk-1'], 'api_key_value is a secret'],
  ])('%j is wrong use', async (args, message) => {
    const { code, stdout, failure } = await run([...args, '--base-url', CLOSED]);
    expect([code, stdout, failure.exitCode]).toEqual([2, '', 2]);
    expect(failure.message).toContain(message);
  });

  it.each([
    [['call', 'vijil', 'listEvaluations', '--base-url', 'nowhere'], '--base-url is not a URL'],
    [['call', 'ptm', 'listProviders'], 'Pass --base-url'],
  ])('%j has no usable address', async (args, message) => {
    const { code, failure } = await run(args);
    expect(code).toBe(2);
    expect(failure.message).toContain(message);
  });

  it('takes the address from the environment, and --base-url before it', async () => {
    const args = ['call', 'vijil', 'listEvaluations', '--curl'];
    const env = { VIJIL_BASE_URL: 'https://one.example.com' };
    expect((await run(args, { env })).stdout).toContain('https://one.example.com/v1/evaluations');
    const { stdout } = await run([...args, '--base-url', 'https://two.example.com'], { env });
    expect(stdout).toContain('https://two.example.com/v1/evaluations');
  });

  it('exits with 3 if no server answers', async () => {
    const args = ['call', 'vijil', 'getEvaluationStat', 'evaluation_id=e', '--base-url', CLOSED, '--retries', '0'];
    const { code, stdout, failure } = await run(args);
    expect([code, stdout]).toEqual([3, '']);
    expect(failure).toMatchObject({ error: 'ConnectionError', operationId: 'getEvaluationStatus', attempts: 1 });
  });

  it('exits with 2 and names the variable if there is no credential', async () => {
    const { code, failure } = await run(['call', 'promptic', 'listComponents'], { env: { PROMPTIC_API_KEY: '' } });
    expect(code).toBe(2);
    expect(failure.message).toContain('Set PROMPTIC_ACCESS_TOKEN or PROMPTIC_API_KEY');
  });

  it('exits with 4 if the server takes longer than --timeout', async () => {
    mock.faults.add({ delay: 5_000, times: 1 } as object);
    const { code, failure } = await mock.evalwire('call', 'vijil', 'listEvaluations', '--timeout', '100ms');
    expect([code, failure.error]).toEqual([4, 'TimeoutError']);
  });

  it('joins all pages of a list in one document with its counts', async () => {
    const one = await mock.evalwire('call', 'vijil', 'listEvaluations', 'limit=100');
    const all = await mock.evalwire('call', 'vijil', 'listEvaluations', 'limit=2', '--all');
    const [whole, joined] = [JSON.parse(one.stdout), JSON.parse(all.stdout)];
    expect(whole.data.length).toBeGreaterThan(4);
    expect(joined.data).toEqual(whole.data);
    expect(joined).toMatchObject({ total: whole.total, offset: 0, limit: 2 });
  });

  it("joins lists that page by number, and tells the last page's hasNext", async () => {
    const skills = JSON.parse((await mock.evalwire('call', 'ptm', 'listSkills', 'page_size=1', '--all')).stdout);
    expect(skills.items).toHaveLength(skills.total);
    expect(skills.page).toBe(1);
    const { stdout } = await mock.evalwire('call', 'mutagent', 'prompt.listPrompts', 'limit=1', '--all');
    const prompts = JSON.parse(stdout);
    expect(prompts).toMatchObject({ hasNext: false, offset: 0, total: prompts.data.length });
    expect(prompts.data.length).toBeGreaterThan(1);
  });

  it('prints status, headers and body with --include', async () => {
    const { stdout } = await mock.evalwire('call', 'mutagent', 'prompt.getPrompt', 'id=4', '--include');
    expect(JSON.parse(stdout)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { id: 4 },
    });
  });

  it('prints null for a call without a result', async () => {
    const { stdout, code } = await mock.evalwire('call', 'vijil', 'deleteEvaluation', 'evaluation_id=e1');
    expect([code, stdout]).toEqual([0, 'null\n']);
  });

  it('prints a text as it is, and as a JSON string with --json', async () => {
    const args = ['call', 'ptm', 'runReport', 'run_key=run-1', 'format=markdown'];
    const { stdout } = await mock.evalwire(...args);
    expect(stdout).toMatch(/^#/);
    expect(`${JSON.parse((await mock.evalwire(...args, '--json')).stdout).trimEnd()}\n`).toBe(stdout);
  });

  it('writes a binary result to --output, and rejects it as JSON', async () => {
    const path = join(folder, 'bundle.tar.gz');
    const args = ['call', 'ptm', 'downloadSkillBundle', 'skill_id=3b1f6c1e-8d0a-4f6e-9a57-2f4c0d9e7a11'];
    const written = await mock.evalwire(...args, '--output', path);
    expect(written).toMatchObject({ code: 0, stdout: '', stderr: `Wrote ${path}.\n` });
    expect([...readFileSync(path).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    const rejected = await mock.evalwire(...args, '--json');
    expect([rejected.code, rejected.stdout]).toEqual([2, '']);
    expect(rejected.failure.message).toContain('Pass --output');
  });

  it('sends credentials over http: to another machine with --allow-insecure-http only', async () => {
    const args = ['call', 'vijil', 'listEvaluations', '--curl', '--base-url', 'http://evals.example.com'];
    const { code, stdout, failure } = await run(args);
    expect([code, stdout, failure.message]).toEqual([2, '', expect.stringContaining('pass --allow-insecure-http')]);
    expect((await run([...args, '--allow-insecure-http'])).stdout).toContain(
      'curl --request GET http://evals.example.com',
    );
  });

  it('uploads a file', async () => {
    const path = join(folder, 'call.wav');
    writeFileSync(path, 'RIFF');
    const { code, stdout, stderr } = await mock.evalwire(
      'call',
      'prodloop',
      'evaluateCall',
      `audio_file=@${path}`,
      'parameters=pause_profile',
      'parameters=audio_artifacts',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['pause_profile', 'audio_artifacts']);
  });

  it('takes the body from stdin with --data -, under the named arguments', async () => {
    const args = ['call', 'mutagent', 'createPrompt', 'name=b', '--data', '-', '--base-url', mock.url('mutagent')];
    const finished = await runProcess(args, { input: '{"name":"a","inputSchema":{"x":1}}' });
    expect(JSON.parse(finished.stdout)).toMatchObject({ name: 'b', inputSchema: { x: 1 } });
    const empty = await runProcess(args);
    expect([empty.code, empty.failure.message]).toEqual([2, '--data -: stdin is empty.']);
  });
});

describe('evalwire call --data - without data', () => {
  it('says that it waits, and ends on Ctrl-C', async () => {
    const child = start(['call', 'mutagent', 'createPrompt', '--data', '-']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (text.includes('Still waiting for JSON on stdin.\n')) child.kill('SIGINT');
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
    expect(stderr).toContain('"error":"Interrupted"');
  });
});

describe('evalwire call --curl', () => {
  it('prints a command that sends the same request, with variables in place of the secrets, and sends nothing itself', async () => {
    const key = join(folder, 'key.txt');
    writeFileSync(key, "sk-it's-a-secret\n");
    const args = ['model_hub=openai', 'model_name=gpt', 'harnesses=safety', `api_key_value=@${key}`];
    const { stdout, code } = await mock.evalwire('call', 'vijil', 'createEvaluation', ...args, '--curl');
    expect(code).toBe(0);
    expect(stdout).toContain('"authorization: Bearer $VIJIL_API_KEY"');
    expect(stdout).not.toMatch(/secret/);
    const received = await sendCurl(stdout, { VIJIL_API_KEY: 'vj-1', API_KEY_VALUE: 'sk-2' }, mock.url('vijil'));
    expect(received).toMatchObject({ method: 'POST', url: '/v1/evaluations', authorization: 'Bearer vj-1' });
    expect(JSON.parse(received.body)).toEqual({
      model_hub: 'openai',
      model_name: 'gpt',
      harnesses: ['safety'],
      api_key_value: 'sk-2',
    });
  });

  it('prints an upload as a form', async () => {
    const path = join(folder, 'a "b";c.wav');
    writeFileSync(path, 'RIFF');
    const args = [`audio_file=@${path}`, 'parameters=hallucination', 'input_prompt=Say "hi"; it\'s ok\nbye \\ $HOME'];
    const { stdout } = await mock.evalwire('call', 'prodloop', 'evaluateCall', ...args, '--curl');
    const received = await sendCurl(stdout, { PRODLOOP_API_KEY: 'sk_1' }, mock.url('prodloop'));
    const form = await new Response(received.body, { headers: { 'content-type': received.type } }).formData();
    expect(await (form.get('audio_file') as File).text()).toBe('RIFF');
    expect(JSON.parse(String(form.get('metadata')))).toEqual({
      parameters: ['hallucination'],
      input_prompt: 'Say "hi"; it\'s ok\nbye \\ $HOME',
    });
  });

  it('needs no credential', async () => {
    const args = ['call', 'mutagent', 'getPrompt', 'id=1', '--curl'];
    const { stdout } = await run(args, { env: { MUTAGENT_API_KEY: '' } });
    expect(stdout).toContain('--header "x-api-key: $MUTAGENT_API_KEY"');
  });
});

/** Runs a curl command in a shell against a server that records the request. */
async function sendCurl(command: string, env: Record<string, string>, baseUrl: string) {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const received = { method: '', url: '', authorization: '', type: '', body: '' };
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const body = Buffer.concat(chunks).toString('latin1');
    Object.assign(received, { method: request.method, url: request.url, authorization, type, body });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const local = command.replace(baseUrl, `http://127.0.0.1:${port}`);
  await promisify(execFile)('sh', ['-c', local], { env: { PATH: process.env.PATH ?? '', ...env } });
  server.close();
  return received;
}

describe('secrets', () => {
  it('are printed nowhere, even if the server sends them back', async () => {
    const server = createServer((request, response) => {
      const echo = JSON.stringify({ error: `bad ${request.headers.authorization}` });
      const isOk = request.url?.includes('status=completed');
      response.writeHead(isOk ? 200 : 400, { 'content-type': 'application/json', 'x-echo': CREDENTIALS.VIJIL_API_KEY });
      response.end(isOk ? JSON.stringify({ data: [echo], total: 1 }) : echo);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = ['call', 'vijil', 'listEvaluations', '--include', '--base-url', baseUrl];
    const ok = await run([...args, 'status=completed']);
    const bad = await run(args);
    server.close();
    expect([ok.code, bad.code]).toEqual([0, 1]);
    expect(ok.stdout).toContain('[redacted]');
    expect(bad.stderr).toContain('[redacted]');
    for (const { stdout, stderr } of [ok, bad]) expect(stdout + stderr).not.toContain(CREDENTIALS.VIJIL_API_KEY);
  });
});
