import { execFile } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../scripts/services.ts';
import { type Mock, startMock } from '../src/mock/index.ts';

// Every example is run as it stands, against the mock.

const EXPECTED: Record<string, RegExp> = {
  'vijil.ts': /^Trust score 78, 80 of 1000 probes failed\.$/m,
  'prodloop.ts': /credits left\.\n.*passed: '.*\S\n$/s,
  'mutagent.ts': /^Score 0\.\d+, (not )?passed\.$/m,
  'promptic.ts': /^(high|medium|low): \S/m,
  'ptm.ts': /^Run \S+ completed with score [\d.]+\.$/m,
};

let mock: Mock;
const recording = join(tmpdir(), `evalwire-example-${process.pid}.wav`);

beforeAll(async () => {
  mock = await startMock({ validateResponses: true });
  writeFileSync(recording, 'RIFF');
});
afterAll(async () => {
  await mock.close();
  rmSync(recording);
});

it.each(Object.entries(EXPECTED))('%s does what it says', { timeout: 30_000 }, async (file, expected) => {
  const env = {
    PATH: process.env.PATH,
    POLL_MS: '5',
    VIJIL_API_KEY: 'vj-example-key',
    VIJIL_BASE_URL: mock.url('vijil'),
    PRODLOOP_API_KEY: 'sk_live_example',
    PRODLOOP_BASE_URL: mock.url('prodloop'),
    MUTAGENT_API_KEY: 'mt_example',
    MUTAGENT_SERVER_URL: mock.url('mutagent'),
    PROMPTIC_API_KEY: 'pk_live_example',
    PROMPTIC_ENDPOINT: mock.url('promptic'),
    PTM_API_BASE_URL: mock.url('ptm'),
    PTM_API_TOKEN: 'ptm_u_example',
  };
  const args = ['--import', `${root}scripts/use-source.ts`, join(root, 'examples', file), recording];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toMatch(expected);
  expect(stderr).toBe('');
});

it('covers every example', () => {
  const files = readdirSync(`${root}examples`).filter((name) => name.endsWith('.ts'));
  expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
});
