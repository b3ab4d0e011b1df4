import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/services.ts';

const copy = mkdtempSync(join(tmpdir(), 'evalwire-dev-'));
let dev: ChildProcess | undefined;
afterAll(() => {
  dev?.kill('SIGKILL');
  rmSync(copy, { recursive: true });
});

test('dev regenerates and restarts the mock after a change of a document, and stops it on SIGINT', {
  timeout: 90_000,
}, async () => {
  for (const path of ['openapi', 'scripts', 'src', 'generated', 'package.json', 'redocly.yaml', 'spectral.yaml'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  dev = spawn(process.execPath, ['scripts/dev.ts', 'vijil', '--port', '0'], { cwd: copy });
  let output = '';
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const readUrl = (count: number) =>
    expect
      .poll(() => [...output.matchAll(/ready at (http:\S+?):? /g)].map(([, url]) => url)[count - 1], {
        timeout: 40_000,
      })
      .toBeDefined()
      .then(() => [...output.matchAll(/ready at (http:\S+?):? /g)][count - 1]?.[1] as string);
  const readTitle = async (url: string) => (await (await fetch(`${url}/vijil/openapi.json`)).json()).info.title;

  const first = await readUrl(1);
  expect(await readTitle(first)).toBe('Vijil Evaluations');
  const document = join(copy, 'openapi/vijil.yaml');
  writeFileSync(document, readFileSync(document, 'utf8').replace('title: Vijil Evaluations', 'title: Renamed'));
  const second = await readUrl(2);
  expect(await readTitle(second)).toBe('Renamed');
  await expect(fetch(first)).rejects.toThrow();

  const exit = once(dev, 'exit');
  dev.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
  await expect(fetch(second)).rejects.toThrow();
});
