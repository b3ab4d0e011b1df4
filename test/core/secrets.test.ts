import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createMethods } from '../../src/core/client.ts';
import { getHeaderSecrets, redact } from '../../src/core/redact.ts';
import { createVijilClient } from '../../src/vijil/index.ts';
import { BASE_URL, callOnce, GET, KEY, POST, rejection, stubFetch, transportOf } from './support.ts';

/** All that a log could hold of an error. */
function everythingOf(error: Error): string {
  const own = Object.getOwnPropertyNames(error).map((name) => inspect((error as never)[name], { depth: 9 }));
  return [
    inspect(error, { depth: 9, showHidden: true }),
    String(error),
    error.stack,
    JSON.stringify(error),
    ...own,
  ].join('\n');
}

describe('redact', () => {
  test('cuts out a credential with its scheme and without', () => {
    expect(redact(`got "Bearer ${KEY}" and ${KEY}`, [`Bearer ${KEY}`])).toBe('got "[redacted]" and [redacted]');
  });

  test('cuts out the forms that JSON and URLs write', () => {
    const secret = 'p"ss\\wörd+/=';
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      expect(redact(`<${form}>`, [secret])).toBe('<[redacted]>');
    }
  });

  test('leaves ordinary words alone where a secret is as short as one', () => {
    expect(redact('the key is the key', ['key', 'Basic key', '', ' '])).toBe('the key is the key');
  });

  test('bears half of a surrogate pair and replacement patterns', () => {
    expect(redact('x $&$1abcdef y', ['$&$1abcdef', 'abcdef\ud800'])).toBe('x [redacted] y');
  });
});

test('getHeaderSecrets goes by what the names of headers say', () => {
  const headers = {
    authorization: 'a',
    cookie: 'b',
    'x-api-key': 'c',
    'cf-access-client-secret': 'd',
    'x-amz-security-token': 'e',
    accept: 'no',
    'x-workspace-id': 'no',
  };
  expect(getHeaderSecrets(headers)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

describe('no error shows a secret', () => {
  const echoes: [string, Response][] = [
    ['as its message', Response.json({ message: `bad key ${KEY}` }, { status: 401 })],
    ['in a list', Response.json({ seen: [{ header: `Bearer ${KEY}` }] }, { status: 403 })],
    ['as text', new Response(`<pre>authorization: Bearer ${KEY}</pre>`, { status: 500 })],
    ['in a success that is no JSON', new Response(`${'x'.repeat(100)} ${KEY}`)],
    ['in a redirect', new Response('', { status: 302, headers: { location: `https://x.test/?k=${KEY}` } })],
  ];

  test.each(echoes)('that the server sends back %s', async (name, answer) => {
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, answer));
    // The headers of an answer are the server's own and stay as they came.
    if (name === 'in a redirect') delete error.headers;
    expect(everythingOf(error)).not.toContain(KEY);
    expect(error.message).not.toContain(KEY.slice(0, 8));
    expect(everythingOf(error)).toContain('[redacted]');
  });

  test('that was given as an argument, a header of the client or a header of the call', async () => {
    const secrets = { api_key_value: 'provider-5f"e1', a: 'client-token-77', b: 'call-cookie-88' };
    const answer = Response.json({ message: 'no', echo: secrets }, { status: 400 });
    const error = await rejection(
      callOnce(
        POST,
        { api_key_value: secrets.api_key_value },
        { headers: { Cookie: secrets.b } },
        { secretArguments: ['api_key_value'], headers: { 'X-Token': secrets.a } },
        answer,
      ),
    );
    expect(error.body).toEqual({
      message: 'no',
      echo: { api_key_value: '[redacted]', a: '[redacted]', b: '[redacted]' },
    });
    for (const secret of Object.values(secrets)) expect(everythingOf(error)).not.toContain(secret);
  });

  test('where no answer came', async () => {
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, new TypeError(`bad header value "Bearer ${KEY}"`)));
    expect(error.message).toMatch(/: bad header value "\[redacted\]"$/);
  });

  test('where a header cannot be sent', async () => {
    const error = await rejection(callOnce(GET, { id: 1 }, { headers: { authorization: `Bearer ${KEY}\nx: y` } }));
    expect(error).toMatchObject({ name: 'UsageError' });
    expect(everythingOf(error)).not.toContain(KEY);
  });
});

test('no client shows a secret', async () => {
  const { fetch } = stubFetch(Response.json({ data: [], total: 0 }));
  const { methods, transport } = createMethods<Record<string, () => Promise<unknown>>, object>(
    { list: { method: 'GET', path: '/', page: { items: 'data', limit: 'limit', offset: 'offset' } } },
    { baseUrl: BASE_URL, timeoutMs: 1000, authorize: () => ({ 'x-api-key': KEY }), fetch },
  );
  const vijil = createVijilClient({ apiKey: KEY, fetch });
  const call = methods.list?.();
  const things = [
    methods,
    methods.http,
    transport,
    call,
    transportOf(fetch),
    vijil,
    vijil.http,
    vijil.listEvaluations(),
  ];
  for (const thing of things) {
    expect(inspect(thing, { depth: 9, showHidden: true, getters: true })).not.toContain(KEY);
  }
  await Promise.all(things);
});
