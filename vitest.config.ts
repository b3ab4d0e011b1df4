import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The settings of all tests. */
export const settings: ViteUserConfig['test'] = {
  // By default, vitest leaves one core free: of two, it would use one.
  maxWorkers: '100%',
  // No test needs nearly as long, but a machine that does other work at the same time can be ten times slower.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // The tester's environment must not reach the clients.
  env: {
    EVALWIRE_LOG: '',
    VIJIL_API_KEY: '',
    VIJIL_BASE_URL: '',
    PRODLOOP_API_KEY: '',
    PRODLOOP_BASE_URL: '',
    PROMPTIC_API_KEY: '',
    PROMPTIC_ACCESS_TOKEN: '',
    PROMPTIC_WORKSPACE_ID: '',
    PROMPTIC_AI_APPLICATION_ID: '',
    PROMPTIC_ENDPOINT: '',
    MUTAGENT_API_KEY: '',
    MUTAGENT_BEARER_AUTH: '',
    MUTAGENT_SERVER_URL: '',
    PTM_API_BASE_URL: '',
    PTM_API_TOKEN: '',
    PTM_SSL_VERIFY: '',
  },
};

/** What another test file would notice, as it replaces modules or changes the process, or would disturb, as it measures memory. */
const NEEDS_PROCESS = /\bvi\.(mock|doMock|resetModules)\(|\bprocess\.(umask|chdir|memoryUsage)\b|\bcreateMswMock\b/;

const files = globSync('test/**/*.test.ts', { cwd: import.meta.dirname });
const alone = files.filter((file) => NEEDS_PROCESS.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')));

export default defineConfig({
  test: {
    ...settings,
    projects: [
      // A process for each file would take longer than most files do.
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
