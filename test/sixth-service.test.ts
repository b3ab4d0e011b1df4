import { execFile } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/services.ts';

// Adding a service touches openapi/, redocly.yaml, src/<service>/ and what is generated. Done here in a copy, with a toy document.

const copy = mkdtempSync(join(tmpdir(), 'evalwire-sixth-'));
const fixture = join(root, 'test/fixtures/toy');
const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: copy });

beforeAll(() => {
  for (const folder of ['openapi', 'scripts', 'src', 'generated'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  for (const file of ['package.json', 'redocly.yaml', 'spectral.yaml', 'tsconfig.json', 'biome.json'])
    copyFileSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  copyFileSync(join(fixture, 'toy.yaml'), join(copy, 'openapi/toy.yaml'));
  const registry = readFileSync(join(copy, 'redocly.yaml'), 'utf8');
  writeFileSync(join(copy, 'redocly.yaml'), registry.replace(/^apis:$/m, 'apis:\n  toy:\n    root: openapi/toy.yaml'));
  mkdirSync(join(copy, 'src/toy/mock'), { recursive: true });
  for (const file of ['index.ts', 'command.ts', 'mock/story.ts'])
    copyFileSync(join(fixture, file), join(copy, 'src/toy', file));
  copyFileSync(join(fixture, 'use.ts'), join(copy, 'use.ts'));
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('a sixth service', { timeout: 180_000 }, () => {
  it('is generated, typed, called and mocked without a change anywhere else', async () => {
    await run('scripts/generate/generate.ts', 'toy');
    const { stdout } = await run('use.ts');
    expect(JSON.parse(stdout)).toEqual({ text: 'Wie bitte?', states: ['queued', 'queued', 'done'] });
    writeFileSync(join(copy, 'tsconfig.toy.json'), JSON.stringify({ extends: './tsconfig.json', include: ['use.ts'] }));
    await run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.toy.json');
  });

  it('is available on the command line without a change anywhere else', async () => {
    const { stdout } = await run('src/cli/main.ts', 'operations', 'toy', '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ operationId: 'createJudgement' }, { operationId: 'getJudgement' }]);
  });

  it('makes the drift check fail until its files are generated', async () => {
    rmSync(join(copy, 'generated/toy'), { recursive: true, force: true });
    await expect(run('scripts/generate/generate.ts', 'toy', '--check')).rejects.toThrow(
      /generated\/toy\/types\.ts is stale/,
    );
  });
});
