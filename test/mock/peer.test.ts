/** A peer dependency that is really missing: a copy of the sources in a folder without node_modules. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evalwire-peer-'));
const withPrism = join(folder, 'with-prism');
const without = join(folder, 'without');
beforeAll(() => {
  for (const copy of [withPrism, without]) {
    mkdirSync(join(copy, 'node_modules'), { recursive: true });
    for (const part of ['src', 'generated', 'package.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules/@stoplight'), join(withPrism, 'node_modules/@stoplight'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (cwd: string, ...args: string[]) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
const report = (file: string, name: string) =>
  `const { ${name} } = await import('./src/mock/${file}.ts');
   await ${name}({ services: ['vijil'] }).then(
     (mock) => { console.log('created'); mock.close?.(); },
     (error) => console.log(error.name, error.code, error.message));`;
const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const version = peerDependencies['@stoplight/prism-http'];
const MESSAGE = `The mock needs Prism. Install it: npm install --save-dev @stoplight/prism-http@${version}\n`;

describe('without @stoplight/prism-http', () => {
  test.each(['startMock', 'createMock'])('%s names the command that installs it', (name) => {
    expect(run(without, '--input-type=module', '-e', report('index', name)).stdout).toBe(
      `MissingPeerError ERR_MODULE_NOT_FOUND ${MESSAGE}`,
    );
  });

  test('evalwire mock prints it in one line and exits with 1', () => {
    const { status, stdout, stderr } = run(without, 'src/cli/main.ts', 'mock', 'vijil', '--port', '0');
    expect([status, stdout, stderr]).toEqual([1, '', `evalwire mock: ${MESSAGE}`]);
  });
});

test('without msw, createMswMock names the command that installs it', () => {
  expect(run(withPrism, '--input-type=module', '-e', report('msw', 'createMswMock')).stdout).toBe(
    'MissingPeerError ERR_MODULE_NOT_FOUND evalwire/msw needs MSW. Install it: npm install --save-dev msw\n',
  );
  expect(run(withPrism, '--input-type=module', '-e', report('index', 'createMock')).stdout).toBe('created\n');
});
