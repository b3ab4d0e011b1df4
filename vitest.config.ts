import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By default, vitest leaves one core free: of two, it would use one.
    maxWorkers: '100%',
    // A test that waits for real time is a slow test; those that must are marked with their own limit.
    testTimeout: 20_000,
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
  },
});
