import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root, services } from '../scripts/services.ts';

const names = services().map(({ name }) => name);

/** What every service folder has. */
const SHAPE = ['index.ts', 'errors.ts', 'wait.ts', 'credentials.ts', 'mock/story.ts', 'mock/seed.ts'];

/** Tests of a service, or of a part of src, that belong to no single file, by their path below the folder. */
const ACROSS_FILES: Record<string, string[]> = {
  services: ['recordings', 'document', 'client', 'paging', 'recording/upload', 'bundle/processes'],
  check: ['check-contract', 'deviations'],
  cli: ['documents'],
  core: ['retrying', 'runtimes', 'secrets'],
  mock: [
    'browser',
    'documents',
    'fault-rules',
    'hostile',
    'long-run',
    'objects',
    'random-walk',
    'requests',
    'state/sharing',
    'story/layout',
  ],
};

describe.each(names)('src/%s', (name) => {
  test.each(SHAPE)('has %s', (file) => {
    expect(existsSync(`${root}src/${name}/${file}`)).toBe(true);
  });
});

test('every folder of src that is not a service is known', () => {
  const folders = globSync('src/*/', { cwd: root }).map((path) => path.replace(/^src\/|\/$/g, ''));
  expect(folders).toEqual(expect.arrayContaining(names));
  expect(
    folders.filter((folder) => ![...names, 'check', 'cli', 'core', 'mock', 'openapi', 'report'].includes(folder)),
  ).toEqual([]);
});

test('a test has the name of the file in src that it tests', () => {
  const tests = globSync(`test/{check,cli,core,mock,openapi,report,${names}}/**/*.test.ts`, { cwd: root });
  expect(tests.length).toBeGreaterThan(names.length);
  const strays = tests.filter((path) => {
    const [, folder = '', ...rest] = path.replace(/\.test\.ts$/, '').split('/');
    const name = rest.join('/');
    const known = ACROSS_FILES[names.includes(folder) ? 'services' : folder] ?? [];
    return !existsSync(`${root}src/${folder}/${name}.ts`) && !known.includes(name);
  });
  expect(strays).toEqual([]);
});
