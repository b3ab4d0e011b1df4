/** A peer dependency that is missing. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPeer, MissingPeerError } from '../../src/mock/peer.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('importPeer', () => {
  const missing = (name: string, code = 'ERR_MODULE_NOT_FOUND') =>
    Object.assign(new Error(`Cannot find package '${name}' imported from /x.js`), { code });
  const fail = (error: unknown) => importPeer(() => Promise.reject(error)).catch((thrown: unknown) => thrown);

  test('resolves to what the import resolves to', async () => {
    expect(await importPeer(async () => 'loaded')).toBe('loaded');
  });

  test.each([
    ['@stoplight/prism-http', 'The mock needs Prism. Install it: npm install --save-dev @stoplight/prism-http@5.16.0'],
    ['msw', 'evalwire/msw needs MSW. Install it: npm install --save-dev msw'],
    ['ajv', 'A contract check needs Ajv. Install it: npm install --save-dev ajv ajv-formats'],
    ['ajv-formats', 'A contract check needs ajv-formats. Install it: npm install --save-dev ajv ajv-formats'],
  ])('names the command that installs %s', async (name, message) => {
    const cause = missing(name);
    const error = await fail(cause);
    expect(error).toBeInstanceOf(MissingPeerError);
    expect(error).toMatchObject({ name: 'MissingPeerError', code: 'ERR_MODULE_NOT_FOUND', message, cause });
  });

  test.each([
    ['another package', missing('boat')],
    [
      'a file of the package',
      Object.assign(new Error("Cannot find module '/x/msw/a.js'"), { code: 'ERR_MODULE_NOT_FOUND' }),
    ],
    ['another code', missing('msw', 'ERR_OTHER')],
    ['an error without a message', { code: 'ERR_MODULE_NOT_FOUND' }],
  ])('passes on an error about %s', async (_, error) => {
    expect(await fail(error)).toBe(error);
  });
});

describe('a copy of the sources in a folder without node_modules', () => {
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
});
