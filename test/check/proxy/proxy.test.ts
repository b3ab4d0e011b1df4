import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/check/index.ts';
import { checkContract } from '../../../src/check/index.ts';
import { startCheckingProxy } from '../../../src/check/proxy/index.ts';
import { startMock } from '../../../src/mock/index.ts';
import { KEY } from '../support.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-proxy-'));
  ends.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A server that answers with `handle`, and the proxy before it. */
async function startPair(handle: Parameters<typeof createServer>[1], har?: string) {
  const server: Server = createServer(handle as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return start(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, har);
}

async function start(upstream: string, har?: string, service: 'vijil' | 'ptm' = 'vijil') {
  const findings: Finding[] = [];
  const calls: string[] = [];
  const proxy = await startCheckingProxy(service, {
    upstream,
    host: '127.0.0.1',
    port: 0,
    har,
    onFinding: (finding) => findings.push(finding),
    onCall: (line) => calls.push(line),
  });
  let closed: ReturnType<typeof proxy.close> | undefined;
  const close = () => (closed ??= proxy.close());
  ends.push(close);
  return { url: proxy.url, findings, calls, close };
}

interface Raw {
  status: number | undefined;
  rawHeaders: string[];
  trailers: NodeJS.Dict<string>;
  body: Buffer;
}

function send(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: Uint8Array } = {},
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const request = sendRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          rawHeaders: response.rawHeaders,
          trailers: response.trailers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const page = JSON.stringify({ data: [], total: 0, limit: 20, offset: 0 });

describe('the proxy', { timeout: 60_000 }, () => {
  it('rejects a foreign host name, which DNS rebinding would use, and sends nothing on', async () => {
    let requests = 0;
    const { url, calls } = await startPair((_, response) => {
      requests++;
      response.setHeader('content-type', 'application/json');
      response.end(page);
    });
    const refused = await send(`${url}/v1/evaluations`, { headers: { host: 'evil.example:80' } });
    expect([refused.status, requests, calls]).toEqual([421, 0, []]);
    expect(refused.body.toString()).toContain('evil.example');
    expect((await send(`${url}/v1/evaluations`, { headers: { host: 'localhost:1' } })).status).toBe(200);
  });

  it('passes compressed bodies, raw headers and trailers as they are, and checks what they contain', async () => {
    const zipped = gzipSync(JSON.stringify({ data: [], total: 'none', limit: 20, offset: 0 }));
    const { url, findings } = await startPair((_, response) => {
      response.sendDate = false;
      response.writeHead(200, 'Very Fine', [
        'Content-Type',
        'application/json',
        'Content-Encoding',
        'gzip',
        'X-Two',
        'a',
        'X-Two',
        'b',
        'Trailer',
        'X-End',
      ]);
      response.write(zipped.subarray(0, 10));
      response.addTrailers({ 'X-End': 'yes' });
      response.end(zipped.subarray(10));
    });
    const { status, body, rawHeaders, trailers } = await send(`${url}/v1/evaluations`);
    expect(status).toBe(200);
    expect(body.equals(zipped)).toBe(true);
    expect(rawHeaders.slice(0, 8)).toEqual([
      'Content-Type',
      'application/json',
      'Content-Encoding',
      'gzip',
      'X-Two',
      'a',
      'X-Two',
      'b',
    ]);
    expect(rawHeaders).not.toContain('Date');
    expect(trailers).toEqual({ 'x-end': 'yes' });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain('schema /response/body/total');
  });

  it('passes the path, the headers and the body of a request as they are, with the host of the server', async () => {
    let seen: { url: string | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer } | undefined;
    const { url } = await startPair((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        seen = { url: request.url, headers: request.headers, body: Buffer.concat(chunks) };
        response.end();
      });
    });
    const body = Buffer.alloc(6 * 1024 * 1024, 7);
    await send(`${url}/v1/a%2Fb//c?x=%20&x`, {
      method: 'POST',
      headers: { 'x-odd': 'ü'.normalize() === 'ü' ? 'odd' : '', connection: 'x-hop, close', 'x-hop': '1' },
      body,
    });
    expect(seen?.url).toBe('/v1/a%2Fb//c?x=%20&x');
    expect(seen?.body.equals(body)).toBe(true);
    expect(seen?.headers).toMatchObject({ 'x-odd': 'odd' });
    expect(seen?.headers['x-hop']).toBeUndefined();
    expect(seen?.headers.host).not.toBe(new URL(url).host);
  });

  it('passes HEAD, 204 and a stream before it ends', async () => {
    let finish = () => {};
    const { url } = await startPair((request, response) => {
      if (request.method === 'HEAD') return response.writeHead(200, { 'content-length': '1234' }).end();
      if (request.method === 'DELETE') return response.writeHead(204).end();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      finish = () => response.end('data: 2\n\n');
    });
    const head = await send(`${url}/v1/x`, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.rawHeaders).toContain('1234');
    expect((await send(`${url}/v1/x`, { method: 'DELETE' })).status).toBe(204);
    const reader = ((await fetch(`${url}/v1/x`)).body as ReadableStream<Uint8Array>).getReader();
    // The first event is there although the second has not been sent.
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: 1\n\n');
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: 2\n\n');
  });

  it('reports a server that breaks off or is not there, and breaks off as well', async () => {
    const { url, findings } = await startPair((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data"');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(send(`${url}/v1/evaluations`)).rejects.toThrow();
    await expect.poll(() => findings.map(({ rule }) => rule)).toEqual(['no-answer']);
    const none = await start('http://127.0.0.1:9');
    expect((await send(`${none.url}/v1/evaluations`)).status).toBe(502);
    expect(none.findings[0]?.rule).toBe('no-answer');
  });

  it('reports what a server accepts and must refuse', async () => {
    const { url, findings } = await startPair((_, response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'e', status: 'pending', created_at: '2026-01-01T00:00:00Z', harnesses: [] }));
    });
    const body = Buffer.from(JSON.stringify({ model_hub: 'nobody', model_name: 'm', harnesses: ['trust_score'] }));
    await send(`${url}/v1/evaluations`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'accepted-invalid /request/body/model_hub',
    ]);
  });

  it('writes a HAR that the check reads, with no secret in it', async () => {
    const har = join(createFolder(), 'session.har');
    const mock = await startMock({ services: ['vijil'] });
    ends.push(() => mock.close());
    const { url, close } = await start(mock.url('vijil'), har);
    const authorization = `Bearer ${KEY}`;
    const own = 'sk-own-0123456789-secret';
    const created = await fetch(`${url}/v1/evaluations?token=${KEY}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', cookie: `sid=${own}-cookie` },
      body: JSON.stringify({
        model_hub: 'openai',
        model_name: 'gpt-4o',
        harnesses: ['trust_score'],
        api_key_value: own,
        name: `echo ${own}`,
      }),
    });
    expect(created.status).toBe(201);
    await fetch(`${url}/v1/evaluations`, { headers: { authorization } });
    expect(existsSync(har)).toBe(false);
    const report = await close();
    const text = readFileSync(har, 'utf8');
    for (const secret of [KEY, own, Buffer.from(own).toString('base64')]) {
      expect(text).not.toContain(secret);
      expect(JSON.stringify(report)).not.toContain(secret);
    }
    expect(statSync(har).mode & 0o077).toBe(0);
    expect(readdirSync(join(har, '..'))).toEqual(['session.har']);
    const checked = await checkContract('vijil', { har: text, baseUrl: mock.url('vijil') });
    expect(checked.findings).toEqual([]);
    expect(checked.summary.calls).toBe(2);
    expect(report.operations.find(({ operationId }) => operationId === 'createEvaluation')?.statuses).toEqual({
      201: 1,
    });
  });

  it('redacts the secret fields of forms and binary bodies in a HAR', async () => {
    const har = join(createFolder(), 'form.har');
    const { url, close } = await startPair((request, response) => {
      request.resume();
      request.on('end', () => response.end());
    }, har);
    const form = new FormData();
    form.append('api_key', 'form-secret-0123456789');
    form.append('file', new Blob([new Uint8Array([0, 255, 254, 128])]), 'a.bin');
    await fetch(`${url}/v1/upload`, { method: 'POST', body: form });
    await fetch(`${url}/v1/login`, {
      method: 'POST',
      body: new URLSearchParams({ password: 'url-secret-0123456789' }),
    });
    await close();
    const text = readFileSync(har, 'utf8');
    expect(JSON.parse(text).log.entries).toHaveLength(2);
    for (const secret of ['form-secret-0123456789', 'url-secret-0123456789'])
      for (const form of [secret, Buffer.from(`x${secret}`).toString('base64').slice(4, -4)])
        expect(text).not.toContain(form);
  });

  it('reports a path that no operation has, and refuses to be a forward proxy', async () => {
    const { url, close } = await startPair((_, response) => response.end(page));
    await send(`${url}/v2/evaluations`);
    const port = Number(new URL(url).port);
    const status = await new Promise((resolve) => {
      sendRequest({ port, host: '127.0.0.1', path: 'http://example.com/' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(400);
    expect((await close()).notes).toEqual(['No operation has GET /v2/evaluations.']);
  });
});
