/** Peer dependencies that are really missing: a copy of the sources in a folder without node_modules. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalwire-ajv-'));
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  for (const part of ['src', 'generated', 'package.json']) cpSync(root + part, join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const CHECK = `import { checkContract } from './src/check/index.ts';
await checkContract('vijil', { baseUrl: 'http://127.0.0.1:1' }).catch(({ name, message }) => console.log(name, message));`;
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
const INSTALL = 'Install it: npm install --save-dev ajv ajv-formats';

test('without ajv, checkContract and evalwire check name the command that installs it', () => {
  const message = `A contract check needs Ajv. ${INSTALL}`;
  expect(run('--input-type=module', '-e', CHECK).stdout).toBe(`MissingPeerError ${message}\n`);
  const { status, stdout, stderr } = run('src/cli/main.ts', 'check', 'vijil', '--base-url', 'http://127.0.0.1:1');
  expect([status, stdout]).toEqual([1, '']);
  expect(JSON.parse(stderr)).toMatchObject({ message });
});

test('without ajv-formats alone, the message names that', () => {
  symlinkSync(join(root, 'node_modules/ajv'), join(folder, 'node_modules/ajv'));
  expect(run('--input-type=module', '-e', CHECK).stdout).toBe(
    `MissingPeerError A contract check needs ajv-formats. ${INSTALL}\n`,
  );
});
