import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { getCandidates } from '../../src/cli/complete.ts';
import { MAIN, run } from './support.ts';

describe('candidates', () => {
  it.each([
    [['op'], ['operations']],
    [[''], expect.arrayContaining(['call', 'wait', 'help', '--version'])],
    [['help', 'sp'], ['spec']],
    [['call', 'vi'], ['vijil']],
    [
      ['call', 'vijil', 'get'],
      ['getEvaluationStatus', 'getEvaluationResults'],
    ],
    [['describe', 'mutagent', 'prompt.getP'], ['prompt.getPrompt']],
    [['call', 'vijil', 'getEvaluationStatus', ''], ['evaluation_id=']],
    [
      ['call', 'vijil', 'listEvaluations', 'limit=1', ''],
      ['offset=', 'status=', 'agent_id='],
    ],
    // A list may be given again.
    [['call', 'ptm', 'runEval', 'prompt_ids=a', 'prompt'], ['prompt_ids=']],
    [
      ['call', 'vijil', 'listEvaluations', 'status=c'],
      ['status=completed', 'status=cancelled'],
    ],
    [
      ['call', 'mutagent', 'deletePrompt', 'force='],
      ['force=true', 'force=false'],
    ],
    [
      ['call', 'vijil', 'listEvaluations', '--a'],
      ['--all', '--allow-insecure-http'],
    ],
    [['call', '--base-url', 'http://x', 'vijil', 'cancel'], ['cancelEvaluation']],
    [['call', 'vijil', '--base-url', ''], []],
    [
      ['spec', 'vijil', '--format', ''],
      ['json', 'yaml', 'codegen'],
    ],
    [['spec', 'vijil', ''], []],
    [
      ['wait', 'promptic', ''],
      ['experiment', 'evaluation'],
    ],
    [
      ['run', 'promptic', ''],
      ['experiment', 'evaluation'],
    ],
    [
      ['run', 'vijil', '--r'],
      ['--run-id', '--report', '--retries'],
    ],
    [['completion', 'z'], ['zsh']],
    [
      ['mock', 'vijil', 'p'],
      ['prodloop', 'promptic', 'ptm'],
    ],
    [['call', 'nope', ''], []],
    [['nope', ''], []],
  ])('of %j', async (words, candidates) => {
    expect(await getCandidates(words)).toEqual(candidates);
  });

  it('never names a hidden command', async () => {
    expect((await getCandidates([''])).filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('prints nothing and exits with 0 if the line is wrong', async () => {
    expect(await run(['__complete', '--', 'call', 'vijil', 'nope', 'x='])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('evalwire completion bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-completion-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'evalwire'), `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  chmodSync(join(folder, 'evalwire'), 0o755);

  it.each([
    ['evalwire desc', ['describe']],
    ['evalwire call vijil getEvaluationS', ['getEvaluationStatus']],
    ['evalwire call vijil listEvaluations ', ['limit=', 'offset=', 'status=', 'agent_id=']],
    // bash replaces only what follows the last "=".
    ['evalwire call vijil listEvaluations status=run', ['running']],
  ])('completes %j', async (line, candidates) => {
    const script = [
      'eval "$(evalwire completion bash)"',
      // Only known during a completion.
      'compopt() { :; }',
      `COMP_LINE='${line}' COMP_POINT=${line.length}`,
      '_evalwire',
      `printf "%s\\n" "\${COMPREPLY[@]}"`,
    ].join('\n');
    const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { env });
    expect(stdout.trimEnd().split('\n')).toEqual(candidates);
  });

  it.each(['zsh', 'fish'])('has a script for %s that asks for candidates', async (shell) => {
    expect((await run(['completion', shell])).stdout).toContain('__complete -- ');
  });

  it('rejects another shell', async () => {
    const { code, failure } = await run(['completion', 'ash']);
    expect([code, failure.message]).toEqual([2, expect.stringContaining('Did you mean "bash"?')]);
  });
});
