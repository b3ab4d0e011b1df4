import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../../src/mock/index.ts';
import { startToy } from '../toy.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalwire-pages-'));
let mock: Mock;
beforeAll(async () => {
  mkdirSync(join(folder, 'docs/assets'), { recursive: true });
  mkdirSync(join(folder, 'docs-private'));
  writeFileSync(join(folder, 'docs/index.html'), '<p>index');
  writeFileSync(join(folder, 'docs/toy.html'), '<p>toy');
  writeFileSync(join(folder, 'docs/assets/index.html'), '<p>assets');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'secret');
  writeFileSync(join(folder, 'docs-private/secret.txt'), 'secret');
  mock = await startToy({ docs: join(folder, 'docs') });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would resolve `..` before it sends the path. */
function get(path: string): Promise<{ status: number | undefined; type: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(mock.url());
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('/docs/', () => {
  test.each([
    ['/docs', '<p>index'],
    ['/docs/', '<p>index'],
    ['/docs/toy.html?x=1', '<p>toy'],
    ['/docs/assets', '<p>assets'],
    ['/docs/assets/..%2ftoy.html', '<p>toy'],
  ])('serves %s', async (path, text) => {
    expect(await get(path)).toEqual({ status: 200, type: 'text/html; charset=utf-8', text });
  });

  test.each([
    '/docs/..%2fsecret.txt',
    '/docs/../secret.txt',
    '/docs/%2e%2e/secret.txt',
    '/docs/%2e%2e%2fsecret.txt',
    '/docs/assets/..%2f..%2fsecret.txt',
    '/docs/..%2fdocs-private%2fsecret.txt',
    '/docs/..%2f',
    '/docs/..',
    '/docs/%2f..%2fsecret.txt',
    `/docs/${encodeURIComponent(join(folder, 'secret.txt'))}`,
  ])('does not serve %s, a file next to the folder', async (path) => {
    const { status, text } = await get(path);
    expect([status, text.includes('secret"') || text === 'secret']).toEqual([404, false]);
  });
});
