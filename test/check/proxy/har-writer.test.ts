import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HarWriter } from '../../../src/check/proxy/har-writer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalwire-har-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TIMES = { startedAt: new Date(0), waitMs: 1, receiveMs: 2, requestBytes: 3, responseBytes: 4 };
type Exchange = Parameters<HarWriter['add']>[0];
type Request = Exchange['request'];

/** Writes exchanges and returns the text of the HAR with its entries. */
function record(...exchanges: { request?: Partial<Request>; response?: object }[]) {
  const path = join(folder, 'session.har');
  const writer = new HarWriter(path);
  for (const { request, response } of exchanges)
    writer.add(
      {
        request: { method: 'GET', url: new URL('https://api.test/v1/x'), headers: {}, ...request },
        response: { status: 200, headers: {}, body: undefined, ...response },
      },
      TIMES,
    );
  writer.close();
  const text = readFileSync(path, 'utf8');
  return { path, text, entries: JSON.parse(text).log.entries };
}
const toPairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));

// Shorter than what is searched for as a secret, so that only the header's name tells.
test('redacts the values of secret headers of requests and responses by their names, and no others', () => {
  const secret = { authorization: 'B x', cookie: 's=1', 'x-api-key': 'k1', 'api-key': 'k2', 'x-session-id': 's2' };
  const plain = { 'content-type': 'text/plain', 'x-request-id': 'r1', 'retry-after': '1' };
  const { entries } = record({
    request: { headers: { ...secret, ...plain } },
    response: { headers: { 'set-cookie': 's=2', 'x-auth-token': 't', ...plain } },
  });
  const redact = (headers: object) => Object.fromEntries(Object.keys(headers).map((name) => [name, '[redacted]']));
  expect(entries[0].request.headers).toEqual(toPairs({ ...redact(secret), ...plain }));
  expect(entries[0].response.headers).toEqual(
    toPairs({ 'set-cookie': '[redacted]', 'x-auth-token': '[redacted]', ...plain }),
  );
});

test('redacts the value of a secret header wherever the exchange repeats it', () => {
  const key = 'sk-0123456789';
  const { text, entries } = record({
    request: { headers: { authorization: `Bearer ${key}` }, url: new URL(`https://api.test/v1/${key}`) },
    response: {
      headers: { location: `https://api.test/${key}`, 'x-echo': key },
      body: new TextEncoder().encode(`wrong key ${key}`),
    },
  });
  expect(text).not.toContain(key);
  expect(entries[0].response.content.text).toBe('wrong key [redacted]');
  expect(entries[0].response.redirectURL).toBe('https://api.test/[redacted]');
});

test('redacts in a later exchange what an earlier one showed to be secret', () => {
  const cookie = 'c00kie-0123456789';
  const { text } = record(
    { response: { headers: { 'set-cookie': cookie } } },
    { response: { body: new TextEncoder().encode(cookie) } },
  );
  expect(text).not.toContain(cookie);
});

test('redacts query parameters that are named like a secret, however short', () => {
  const { entries } = record({ request: { url: new URL('https://api.test/v1/x?api_key=k&limit=1') } });
  expect(entries[0].request.url).toBe('https://api.test/v1/x?api_key=%5Bredacted%5D&limit=1');
  expect(entries[0].request.queryString).toEqual(toPairs({ api_key: '[redacted]', limit: '1' }));
});

test('redacts secret fields of JSON bodies in both directions', () => {
  const body = new TextEncoder().encode('{"name":"n","password":"p","nested":{"api_key":"k"}}');
  const headers = { 'content-type': 'application/json' };
  const { entries } = record({ request: { method: 'POST', headers, body }, response: { headers, body } });
  const expected = '{"name":"n","password":"[redacted]","nested":{"api_key":"[redacted]"}}';
  expect(entries[0].request.postData.text).toBe(expected);
  expect(entries[0].response.content.text).toBe(expected);
});

test('leaves out a binary body that contains a secret, and keeps another', () => {
  const key = 'sk-0123456789';
  const binary = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.from(text)]);
  const headers = { authorization: key };
  const { entries } = record(
    { request: { headers }, response: { body: binary(key) } },
    { request: { headers }, response: { body: binary('audio') } },
  );
  expect(entries[0].response.content).toMatchObject({ text: '[redacted]' });
  expect(entries[1].response.content).toMatchObject({ text: binary('audio').toString('base64'), encoding: 'base64' });
});

test('gives the file its name when it is complete, readable by its owner only', () => {
  const path = join(folder, 'a.har');
  const writer = new HarWriter(path);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^a\.har\.\d+\.tmp$/)]);
  writer.close();
  expect(readdirSync(folder)).toEqual(['a.har']);
  expect(statSync(path).mode & 0o077).toBe(0);
  const discarded = new HarWriter(join(folder, 'b.har'));
  discarded.discard();
  expect(readdirSync(folder)).toEqual(['a.har']);
});
