import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root, services } from '../scripts/services.ts';

beforeEach(() => {
  // Every test starts like a test file of a user: nothing is loaded yet.
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Paths of the modules that a file loads on first use. */
function findImports(path: string): string[] {
  const found = [...readFileSync(root + path, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => name);
  return found.map((name) => (name.startsWith('.') ? join(dirname(path), name) : name));
}

test('preload loads everything that the clients load on first use', () => {
  const folders = ['core', ...services().map(({ name }) => name)].join(',');
  const files = globSync(`src/{${folders}}/**/*.ts`, { cwd: root }).filter((path) => !path.includes('/mock/'));
  const onFirstUse = new Set(files.flatMap(findImports));
  // Connects with the network, which fake timers do not cover.
  expect(onFirstUse.delete('src/ptm/tls/unchecked-fetch.ts')).toBe(true);
  expect(findImports('src/preload.ts').toSorted()).toEqual([...onFirstUse].toSorted());
});

/** A job that is completed with its fourth poll. The first request fails and is retried. */
async function createClient() {
  const { createVijilClient } = await import('../src/vijil/index.ts');
  const times: number[] = [];
  const fetch = async () => {
    times.push(Date.now());
    const state = { id: 'e', status: times.length < 5 ? 'running' : 'completed', created_at: '2026-01-01T00:00:00Z' };
    return times.length === 1
      ? new Response(null, { status: 503, headers: { 'retry-after': '1' } })
      : Response.json(state);
  };
  return { vijil: createVijilClient({ apiKey: 'k', baseUrl: 'https://vijil.test', fetch }), times };
}

test('with it, the first failure and the first wait keep to fake timers', async () => {
  const { preload } = await import('../src/preload.ts');
  await preload();
  vi.useFakeTimers();
  const { vijil, times } = await createClient();
  const wait = vijil.waitForEvaluation({ evaluation_id: 'e' }, { intervalMs: 10_000 });
  // Three intervals and a retry; delays vary by a tenth.
  await vi.advanceTimersByTimeAsync(40_000);
  expect((await wait).status).toBe('completed');
  expect(times).toHaveLength(5);
});

test('a wait through mock.fetch keeps to fake timers, as docs/clients.md shows', async () => {
  const [{ preload }, { createMock }, { createVijilClient }] = await Promise.all([
    import('../src/preload.ts'),
    import('../src/mock/index.ts'),
    import('../src/vijil/index.ts'),
  ]);
  const mock = await createMock({ services: ['vijil'] });
  await preload();
  vi.useFakeTimers();
  const vijil = createVijilClient({ apiKey: 'k', baseUrl: mock.url('vijil'), fetch: mock.fetch });
  const wait = vijil.waitForEvaluation({ evaluation_id: 'e' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await wait).status).toBe('completed');
});
