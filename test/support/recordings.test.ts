import { describe, expect, test } from 'vitest';
import {
  type Exchange,
  loadRecordings,
  type Recording,
  recordedFetch,
  recordedRequest,
  replay,
  sentRequest,
} from './recordings.ts';

const SERVICES = ['vijil', 'prodloop', 'promptic', 'ptm', 'mutagent', 'vijil_console'];

describe.each(SERVICES)('%s', (service) => {
  test('has an outcome and comparable requests for each recording', () => {
    const recordings = loadRecordings(service);
    expect(recordings.length).toBeGreaterThan(50);
    expect(new Set(recordings.map(({ id }) => id)).size).toBe(recordings.length);
    for (const { id, result, error, exchanges } of recordings) {
      expect((result === undefined) !== (error === undefined), id).toBe(true);
      for (const exchange of exchanges) {
        expect(recordedRequest(exchange, ['accept'])).toEqual(recordedRequest(structuredClone(exchange), ['accept']));
      }
    }
  });
});

test('loadRecordings loads the requested tiers', () => {
  const all = loadRecordings('vijil').length;
  const seed = loadRecordings('vijil', ['seed']);
  expect(seed.every(({ tier }) => tier === 'seed')).toBe(true);
  expect(seed.length + loadRecordings('vijil', ['current']).length).toBe(all);
});

describe('recordedFetch', () => {
  const exchange = (status: number, body: Exchange['response']['body'], headers = {}): Exchange => ({
    request: { method: 'GET', path: '/', query: {}, headers: {}, body: null },
    response: { status, headers, body },
  });

  test('serves the responses in order: JSON as JSON, a string as it is, null as nothing', async () => {
    const { fetch, requests } = recordedFetch([
      exchange(200, { a: 1 }),
      exchange(502, '<html>', { 'Content-Type': 'text/html' }),
      exchange(204, null),
    ]);
    const answers = [await fetch('http://x/1'), await fetch('http://x/2'), await fetch('http://x/3')];
    expect(answers.map(({ status }) => status)).toEqual([200, 502, 204]);
    expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual(['application/json', 'text/html', null]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['{"a":1}', '<html>', '']);
    expect(requests.map(({ url }) => url)).toEqual(['http://x/1', 'http://x/2', 'http://x/3']);
  });

  test('breaks the connection at one request more than recorded, and keeps that request too', async () => {
    const { fetch, requests } = recordedFetch([]);
    await expect(fetch('http://x/1')).rejects.toThrow('the recording has 0 exchanges');
    expect(requests).toHaveLength(1);
  });
});

describe('sentRequest', () => {
  const sent = (path: string, init: RequestInit = {}, headers: string[] = []) =>
    sentRequest(new Request(`http://x${path}`, init), headers);

  test('keeps the path encoded and reads the query', async () => {
    expect(await sent('/a%2Fb?x=1&y=%C3%BC&x=2')).toMatchObject({
      method: 'GET',
      path: '/a%2Fb',
      query: { x: ['1', '2'], y: 'ü' },
      body: null,
    });
  });

  test('keeps the requested headers, absent ones as undefined, and always the media type', async () => {
    const init = {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-A': '1', 'X-B': '2' },
    };
    expect(await sent('/', init, ['x-a', 'x-c'])).toEqual({
      method: 'POST',
      path: '/',
      query: {},
      headers: { 'x-a': '1', 'x-c': undefined, 'content-type': 'application/json' },
      body: { json: { a: 1 } },
    });
  });

  test('reads the parts of a form: a file by name, type and size, a field by its text', async () => {
    const body = new FormData();
    body.append('audio_file', new Blob(['12345'], { type: 'audio/wav' }), 'ü call.wav');
    body.append('metadata', '{"a":"ü"}');
    expect((await sent('/', { method: 'POST', body })).body).toEqual({
      multipart: [
        { name: 'audio_file', filename: 'ü call.wav', content_type: 'audio/wav', value: { bytes: 5 } },
        { name: 'metadata', filename: null, content_type: null, value: '{"a":"ü"}' },
      ],
    });
  });

  test('reads any other body as text', async () => {
    const init = { method: 'PUT', body: 'test', headers: { 'content-type': 'application/pdf' } };
    expect((await sent('/', init)).body).toEqual({ text: 'test' });
  });
});

describe('replay', () => {
  const recording = (id: string) => loadRecordings('vijil').find((r) => r.id === id) as Recording;
  const plan = (call: (fetch: typeof globalThis.fetch) => unknown) => ({
    service: 'vijil',
    headers: [],
    client: (fetch: typeof globalThis.fetch) => fetch,
    calls: { 'evaluations.get_status': call },
    error: (thrown: Error) => ({ type: thrown.name, message: thrown.message, status_code: null }),
  });
  const get = recording('get_status.running');

  test('returns the requests and the result, or the error that was thrown', async () => {
    const asked = await replay(
      plan(async (fetch) => (await fetch('http://x/1')).json()),
      get,
    );
    expect(asked.result).toEqual(get.result);
    expect(asked.requests.map(({ url }) => url)).toEqual(['http://x/1']);
    const threw = await replay(
      plan(() => {
        throw new Error('no');
      }),
      get,
    );
    expect(threw.thrown).toEqual(new Error('no'));
  });

  test('simulates time, so an hour of delay takes none', async () => {
    const begun = Date.now();
    const sleep = () => new Promise((resolve) => setTimeout(() => resolve(performance.now()), 3_600_000));
    expect(Number((await replay(plan(sleep), get)).result)).toBeGreaterThanOrEqual(3_600_000);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('rejects a call that the plan does not name', async () => {
    await expect(
      replay(
        plan(() => {}),
        { ...get, call: 'evaluations.summarize' },
      ),
    ).rejects.toThrow('"evaluations.summarize"');
  });
});
