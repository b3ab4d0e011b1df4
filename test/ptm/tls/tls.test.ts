import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  createPtmClient,
  type PTMError,
  PTMTimeoutError,
  type PtmClientOptions,
  UsageError,
} from '../../../src/ptm/index.ts';
import { failureOf } from '../support.ts';

const file = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url));
let server: Server;
let baseUrl: string;
const seen: { method: string | undefined; url: string | undefined; headers: object; body: string }[] = [];

const sendEncoded = (coding: string, data: Buffer) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding }).end(data);
const JSON_TEXT = '{"prompt_id": "é"}';

/** Unusual responses, by the last segment of the path. */
const ODD: Record<string, (response: ServerResponse) => unknown> = {
  'status-600': (response) => response.socket?.end('HTTP/1.1 600 Odd\r\ncontent-length: 2\r\n\r\n{}'),
  'status-101': (response) => response.socket?.end('HTTP/1.1 101 Switch\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
  gzip: sendEncoded('gzip', gzipSync(JSON_TEXT)),
  br: sendEncoded('br', brotliCompressSync(JSON_TEXT)),
  deflate: sendEncoded('deflate', deflateSync(JSON_TEXT)),
  truncated: sendEncoded('gzip', gzipSync(JSON_TEXT).subarray(0, 20)),
  bomb: sendEncoded('gzip', gzipSync(Buffer.alloc(2 * 1024 ** 2, ' '))),
};

/** A server with a self-signed certificate. */
beforeAll(async () => {
  server = createServer({ cert: file('cert.pem'), key: file('key.pem') }, (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      if (request.url?.includes('slow')) return;
      const odd = ODD[new URL(request.url ?? '', 'https://h').pathname.split('/').pop() ?? ''];
      if (odd) odd(response);
      else if (request.method === 'DELETE') response.writeHead(204).end();
      else if (request.url?.includes('moved')) response.writeHead(302, { location: 'https://elsewhere.test/' }).end();
      else if (request.url?.includes('gone')) response.writeHead(404).end('{"detail": "gone"}');
      else if (request.url?.includes('bundle')) response.end(Buffer.from([0, 255, 1, 254]));
      else response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id": "é"}]');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const client = (options: Partial<PtmClientOptions> = {}) =>
  createPtmClient({ baseUrl, token: 'ptm_u_0123456789abcdef', maxRetries: 0, ...options });

describe('a self-signed certificate', () => {
  test('fails by default with a connection error', async () => {
    const error = (await failureOf(client().listGroups())) as PTMError;
    expect(error).toMatchObject({ name: 'PTMError', statusCode: 0 });
    expect(error.message).toMatch(/connection failed.*self-signed/);
  });

  test('is accepted with verifySsl: false, by that client only', async () => {
    expect(await client({ verifySsl: false }).listGroups()).toEqual([{ id: 'é' }]);
    expect(process.env.NODE_TLS_REJECT_UNAUTHORIZED).toBeUndefined();
    expect(await failureOf(client().listGroups())).toMatchObject({ statusCode: 0 });
  });

  test.each(['false', '0', 'no', 'off', ' FALSE ', 'Off'])('is accepted with PTM_SSL_VERIFY=%s', async (value) => {
    vi.stubEnv('PTM_SSL_VERIFY', value);
    expect(await client().listGroups()).toEqual([{ id: 'é' }]);
  });

  test.each(['true', '1', 'yes', 'whatever', ''])('fails with PTM_SSL_VERIFY=%s', async (value) => {
    vi.stubEnv('PTM_SSL_VERIFY', value);
    expect(await failureOf(client().listGroups())).toMatchObject({ statusCode: 0 });
  });

  test('depends on the option verifySsl rather than on PTM_SSL_VERIFY', async () => {
    vi.stubEnv('PTM_SSL_VERIFY', 'false');
    expect(await failureOf(client({ verifySsl: true }).listGroups())).toMatchObject({ statusCode: 0 });
    vi.stubEnv('PTM_SSL_VERIFY', 'true');
    expect(await client({ verifySsl: false }).listGroups()).toEqual([{ id: 'é' }]);
  });
});

describe('with verifySsl: false', () => {
  const ptm = () => client({ verifySsl: false });

  test('sends method, path, headers and body as usual', async () => {
    await ptm().runEval({ prompt_ids: ['é'], provider_ids: [] });
    expect(seen.at(-1)).toMatchObject({
      method: 'POST',
      url: '/api/v1/evaluations/repository',
      headers: { authorization: 'Bearer ptm_u_0123456789abcdef', 'content-type': 'application/json' },
      body: '{"prompt_ids":["é"],"provider_ids":[]}',
    });
  });

  test('reads an empty response, bytes and an error, and does not follow a redirect', async () => {
    expect(await ptm().deleteSkill({ skill_id: 's' })).toBeUndefined();
    expect(await ptm().downloadSkillBundle({ skill_id: 's' })).toEqual(new Uint8Array([0, 255, 1, 254]));
    expect(await failureOf(ptm().getPrompt({ prompt_id: 'gone' }))).toMatchObject({ statusCode: 404 });
    expect(await failureOf(ptm().getPrompt({ prompt_id: 'moved' }))).toMatchObject({
      name: 'PTMResponseError',
      statusCode: 302,
    });
  });

  test('ends a request at the time limit and on an abort', async () => {
    expect(await failureOf(ptm().getPrompt({ prompt_id: 'slow' }, { timeoutMs: 30 }))).toBeInstanceOf(PTMTimeoutError);
    const controller = new AbortController();
    const call = ptm().getPrompt({ prompt_id: 'slow' }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    expect(await failureOf(call)).toBe(controller.signal.reason);
  });

  test.each(['gzip', 'br', 'deflate'])('decodes %s', async (prompt_id) => {
    expect(await ptm().getPrompt({ prompt_id })).toEqual({ prompt_id: 'é' });
  });

  test('accepts the codings that it decodes, as fetch does', async () => {
    await ptm().listGroups();
    expect(seen.at(-1)?.headers).toMatchObject({ 'accept-encoding': 'gzip, deflate' });
  });

  test('rejects with a PTMError for the status 600', async () => {
    expect(await failureOf(ptm().getPrompt({ prompt_id: 'status-600' }))).toMatchObject({
      name: 'PTMError',
      statusCode: 600,
    });
  });

  test.each([
    ['status-101', 'connection was closed'],
    ['truncated', 'unexpected end of file'],
  ])('reports %s as a failed connection', async (prompt_id, reason) => {
    const error = (await failureOf(ptm().getPrompt({ prompt_id }))) as PTMError;
    expect(error).toMatchObject({ name: 'PTMError', statusCode: 0 });
    expect(error.message).toContain(reason);
  });

  test('counts decoded bytes for maxResponseBytes', async () => {
    const call = ptm().getPrompt({ prompt_id: 'bomb' }, { maxResponseBytes: 1024 ** 2 });
    expect(await failureOf(call)).toMatchObject({ name: 'ResponseTooLargeError' });
  });

  test('reports a closed port as a failed connection', async () => {
    const closed = client({ verifySsl: false, baseUrl: 'https://127.0.0.1:1' });
    expect(await failureOf(closed.listGroups())).toMatchObject({ name: 'PTMError', statusCode: 0 });
  });

  test('accepts the certificate with the raw client', async () => {
    const { data } = await ptm().http.GET('/api/v1/groups');
    expect(data).toEqual([{ id: 'é' }]);
  });
});

describe('verifySsl: false', () => {
  test('rejects verifySsl: false in a runtime without the modules of Node.js', () => {
    vi.stubGlobal('process', { env: {} });
    expect(() => client({ verifySsl: false })).toThrow(UsageError);
    expect(() => client({ verifySsl: false })).toThrow(/verifySsl: false needs Node\.js/);
    expect(() => client({ verifySsl: true })).not.toThrow();
  });

  test('rejects verifySsl: false together with a custom fetch', () => {
    expect(() => client({ verifySsl: false, fetch: globalThis.fetch })).toThrow(
      /cannot be combined with a custom fetch/,
    );
    vi.stubEnv('PTM_SSL_VERIFY', 'false');
    expect(() => client({ fetch: globalThis.fetch })).not.toThrow();
  });

  test('rejects a verifySsl that is not a boolean', () => {
    expect(() => client({ verifySsl: 'false' as never })).toThrow(/verifySsl must be true or false/);
  });
});
