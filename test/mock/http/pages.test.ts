import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Engine } from '../../../src/mock/engine.ts';
import { handlePageRequest } from '../../../src/mock/http/pages.ts';
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
  for (const name of ['a.js', 'a.css', 'a.json', 'a.svg', 'a.png', 'a b.html'])
    writeFileSync(join(folder, 'docs', name), name);
  mkdirSync(join(folder, 'docs/v1.2'));
  writeFileSync(join(folder, 'docs/v1.2/index.html'), '<p>v1.2');
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

describe('handlePageRequest', () => {
  const JSON_TYPE = { 'content-type': 'application/json' };
  const PLAIN_JSON = { ...JSON_TYPE, 'x-content-type-options': 'nosniff' };

  /** Requests a page of a mock with the portal in `docs`, and returns the response with its body as text. */
  async function ask(
    path: string,
    { method = 'GET', docs = join(folder, 'docs') as string | undefined, host = 'h:1' as string | undefined } = {},
  ) {
    const { status, headers, body } = await handlePageRequest(mock.engine, docs, { method, path, host });
    return { status, headers, text: body instanceof Uint8Array ? new TextDecoder().decode(body) : body };
  }

  test.each([
    ['/docs/a.js', 'text/javascript'],
    ['/docs/a.css', 'text/css'],
    ['/docs/a.json', 'application/json'],
    ['/docs/a.svg', 'image/svg+xml'],
    ['/docs/a.png', 'application/octet-stream'],
    ['/docs/a%20b.html', 'text/html; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toEqual({
      status: 200,
      headers: { 'content-type': type },
      text: decodeURIComponent(path.slice('/docs/'.length)),
    });
  });

  test('serves the index of a folder, also of one whose name has a dot', async () => {
    expect((await ask('/docs/v1.2/')).text).toBe('<p>v1.2');
    expect((await ask('/docs')).text).toBe('<p>index');
    expect((await ask('/docs/', { docs: `${join(folder, 'docs')}/` })).text).toBe('<p>index');
    expect((await ask('/docs/', { method: 'HEAD' })).text).toBe('<p>index');
  });

  test('says how to build a page that does not exist', async () => {
    expect(await ask('/docs/none.html')).toEqual({
      status: 404,
      headers: PLAIN_JSON,
      text: JSON.stringify(
        { error: 'There is no page /docs/none.html. Build the pages with "npm run docs".' },
        null,
        1,
      ),
    });
  });

  test('does not say so of a file outside the portal', async () => {
    expect(await ask('/docs/..%2fsecret.txt')).toEqual({
      status: 404,
      headers: PLAIN_JSON,
      text: JSON.stringify({ error: 'There is no page /docs/..%2fsecret.txt.' }, null, 1),
    });
  });

  test('lists services and the portal at /', async () => {
    const read = async (options: object) => JSON.parse((await ask('/', options)).text ?? '');
    const service = { name: 'toy', title: 'Toy', url: 'http://h:1/toy', document: 'http://h:1/toy/openapi.json' };
    expect(await read({})).toEqual({
      mock: 'evalwire',
      services: [{ ...service, docs: 'http://h:1/docs/toy.html' }],
      docs: 'http://h:1/docs/',
    });
    const plain = await handlePageRequest(mock.engine, undefined, { method: 'HEAD', path: '/', host: undefined });
    expect([plain.status, plain.headers, JSON.parse(String(plain.body))]).toEqual([
      200,
      PLAIN_JSON,
      {
        mock: 'evalwire',
        services: [
          { name: 'toy', title: 'Toy', url: 'http://localhost/toy', document: 'http://localhost/toy/openapi.json' },
        ],
      },
    ]);
  });

  test('serves the documents of services', async () => {
    const { status, headers, text } = await ask('/toy/openapi.json');
    expect([status, headers, JSON.parse(text ?? '').info]).toEqual([
      200,
      JSON_TYPE,
      { title: 'Toy', version: '1.0.0' },
    ]);
  });

  test.each<[string, string]>([
    ['GET', '/boat/openapi.json'],
    ['GET', '/toy/openapi.json/x'],
    ['GET', '/toy/openapi'],
    ['GET', '/docsx/a.js'],
    ['GET', ''],
    ['POST', '/'],
    ['POST', '/toy/openapi.json'],
    ['DELETE', '/docs/a.js'],
  ])('%s %s is nothing', async (method, path) => {
    expect(await ask(path, { method })).toEqual({
      status: 404,
      headers: PLAIN_JSON,
      text: JSON.stringify({ error: `Nothing is at ${path}. Services: /toy/.` }, null, 1),
    });
  });

  test('names all services of the mock', async () => {
    const engine = new Engine({ a: { document: () => ({}) }, b: { document: () => ({}) } });
    const { body } = await handlePageRequest(engine, undefined, { method: 'GET', path: '/docs/', host: 'h' });
    expect(JSON.parse(String(body))).toEqual({ error: 'Nothing is at /docs/. Services: /a/, /b/.' });
    const index = await handlePageRequest(engine, undefined, { method: 'GET', path: '/', host: 'h' });
    expect(JSON.parse(String(index.body)).services).toEqual(
      ['a', 'b'].map((name) => ({ name, url: `http://h/${name}`, document: `http://h/${name}/openapi.json` })),
    );
  });
});
