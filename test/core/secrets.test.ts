import { type AddressInfo, createServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createMethods } from '../../src/core/client.ts';
import { ConnectionError } from '../../src/core/errors.ts';
import { getArgumentSecrets, getHeaderSecrets, redact } from '../../src/core/redact.ts';
import { createTransport } from '../../src/core/transport.ts';
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

const REDACTED = '[redacted]';

describe('redact', () => {
  test('removes a credential with its scheme and without', () => {
    expect(redact(`got "Bearer ${KEY}" and ${KEY}`, [`Bearer ${KEY}`])).toBe(`got "${REDACTED}" and ${REDACTED}`);
  });

  const secret = 'p"ss\\wö\u{1f511}\nrd+/= &<';
  const unicode = Array.from(
    { length: secret.length },
    (_, i) => `\\u${secret.charCodeAt(i).toString(16).padStart(4, '0')}`,
  );
  test.each([
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['JSON inside JSON', JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)],
    ['JSON with every slash escaped', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
    ['JSON with every character escaped', unicode.join('')],
    ['JSON with capital hex digits', unicode.join('').toUpperCase().replaceAll('\\U', '\\u')],
    ['a URL', encodeURIComponent(secret)],
    ['a URL in lower case', encodeURIComponent(secret).toLowerCase()],
    ['a form', new URLSearchParams({ q: secret }).toString().slice(2)],
    ['HTML', secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')],
    ['HTML with numbers', Array.from(secret, (character) => `&#${character.codePointAt(0)};`).join('')],
    ['HTML with hex numbers', Array.from(secret, (c) => `&#x${c.codePointAt(0)?.toString(16)};`).join('')],
  ])('finds a secret as written in %s', (_, form) => {
    expect(redact(`<${form}>`, [secret])).toBe(`<${REDACTED}>`);
  });

  test.each(['', 'u', 'us', 'user:', 'sk:1'])('finds a secret in base64 after %j', (before) => {
    for (const after of ['', '.', '..', ':pw']) {
      const encoded = Buffer.from(before + KEY + after).toString('base64');
      for (const form of [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(encoded)]) {
        const rest = redact(form, [KEY]);
        expect(rest).toContain(REDACTED);
        // Nothing of the secret can be decoded from the rest.
        expect(rest.length - REDACTED.length).toBeLessThanOrEqual(form.length - KEY.length);
      }
    }
  });

  test('finds the password of Basic credentials', () => {
    const header = `Basic ${btoa(`user:${KEY}`)}`;
    expect(redact(`bad password ${KEY}`, [header])).toBe(`bad password ${REDACTED}`);
    expect(redact(header, [header])).toBe(REDACTED);
    expect(redact('Basic %%% no', ['Basic %%%'])).toBe(`${REDACTED} no`);
  });

  test('redacts secrets of 6 characters and more, and leaves shorter ones, which can be ordinary words', () => {
    expect(redact('abcdef abcde', ['abcdef'])).toBe(`${REDACTED} abcde`);
    expect(redact('abcdef abcde', ['abcde'])).toBe('abcdef abcde');
    expect(redact('the key is the key', ['key', 'Basic key', '', ' '])).toBe('the key is the key');
  });

  test('redacts the longer of two secrets if one contains the other', () => {
    expect(redact('abcdefghi', ['abcdef', 'abcdefghi'])).toBe(REDACTED);
  });

  test('accepts half of a surrogate pair, and characters that mean something in a pattern', () => {
    expect(redact('x $&$1abcdef y', ['$&$1abcdef', 'abcdef\ud800'])).toBe(`x ${REDACTED} y`);
    expect(redact('x a.c*(e|f) abc', ['a.c*(e|f)'])).toBe(`x ${REDACTED} abc`);
  });

  test('redacts the beginning of a secret at the end of a text that was cut off', () => {
    for (let length = 6; length < KEY.length; length++) {
      expect(redact(`bad key ${KEY.slice(0, length)}`, [`Bearer ${KEY}`])).toBe(`bad key ${REDACTED}`);
    }
    expect(redact(`bad key ${KEY.slice(0, 5)}`, [KEY])).toBe(`bad key ${KEY.slice(0, 5)}`);
  });

  test('leaves the rest of a text with escapes as it is', () => {
    const text = '{"a":"x\\/y \\u00fc %zz %41 &amp; \\\\"}';
    expect(redact(text, [KEY])).toBe(text);
    expect(redact(`${text}${KEY}${text}${encodeURIComponent(KEY)}`, [KEY])).toBe(
      `${text}${REDACTED}${text}${REDACTED}`,
    );
  });

  test('takes time in proportion to the text, whatever it contains', () => {
    for (const part of ['\\\\', '%73', KEY.slice(0, 5), '&#x', '\\\\u0073']) {
      const text = part.repeat(100_000);
      expect(redact(text, [KEY])).toBe(text);
    }
  });

  test('redacts a secret of any length', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `k${i}`).join('!');
    expect(redact(`<${long}>`, [long]).replaceAll(REDACTED, '')).toBe('<>');
  });
});

test('getHeaderSecrets judges headers by their names', () => {
  const headers = {
    authorization: 'a',
    cookie: 'b',
    'x-api-key': 'c',
    'cf-access-client-secret': 'd',
    'x-amz-security-token': 'e',
    'x-signature': 'f',
    'x-jwt': 'g',
    'X-Passphrase': 'h',
    accept: 'no',
    'x-workspace-id': 'no',
  };
  expect(getHeaderSecrets(headers)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('getArgumentSecrets returns listed arguments and fields that are called like a secret, at any depth', () => {
  const args = {
    api_key_value: { one: 'a', list: ['b', 5] },
    hub_config: { api_key: 'c', url: 'no', nested: [{ clientSecret: 'd', auth_token: 'e' }] },
    password: 'f',
    run_key: 'no',
    max_tokens: 'no',
    author: 'no',
    prompt_ids: ['no'],
    nothing: null,
  };
  expect(getArgumentSecrets(args, ['api_key_value']).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

describe('an error shows no secret', () => {
  const B64 = btoa(`user:${KEY}`);
  const slashed = 'ab/marrow=ef/12';
  const echoes: [string, Response][] = [
    ['as its message', Response.json({ message: `bad key ${KEY}` }, { status: 401 })],
    ['in a list', Response.json({ seen: [{ header: `Bearer ${KEY}` }] }, { status: 403 })],
    ['as the name of a field', Response.json({ [KEY]: 1 }, { status: 403 })],
    ['as text', new Response(`<pre>authorization: Bearer ${KEY}</pre>`, { status: 500 })],
    ['in a success that is not JSON', new Response(`${'x'.repeat(100)} ${KEY}`)],
    ['in a redirect', new Response('', { status: 302, headers: { location: `https://x.test/?k=${KEY}` } })],
    ['in the reason phrase', new Response('', { status: 401, statusText: `bad ${KEY}` })],
    ['in a header', new Response('', { status: 401, headers: { 'x-echo': `Bearer ${KEY}` } })],
    ['as the request ID', new Response('', { status: 401, headers: { 'x-request-id': KEY } })],
    ['in base64', Response.json({ message: `got Basic ${B64}` }, { status: 401 })],
  ];

  test.each(echoes)('that the server sends back %s', async (_, answer) => {
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, answer));
    expect(everythingOf(error)).not.toContain(KEY);
    expect(everythingOf(error)).not.toContain(B64.slice(8, -4));
    expect(error.message).not.toContain(KEY.slice(0, 8));
    expect([...error.headers].join()).not.toContain(KEY);
    expect(everythingOf(error)).toContain(REDACTED);
  });

  test.each([
    ['escaped slashes', '{"message":"bad ab\\/marrow=ef\\/12"}'],
    ['escaped letters', '{"message":"bad ab\\/marrow\\u003def/12"}'],
    ['a truncated body', '{"message":"bad ab\\/marrow\\u003def/12'],
  ])('that the server’s JSON contains with %s', async (_, text) => {
    const answer = new Response(text, { status: 401 });
    const authorize = () => ({ 'x-api-key': slashed });
    const error = await rejection(callOnce(GET, { id: 1 }, {}, { authorize }, answer));
    expect(everythingOf(error)).not.toContain(slashed);
    expect(everythingOf(error)).not.toContain('marrow');
    expect(error.message).toContain(`bad ${REDACTED}`);
  });

  test('that was an argument, a field of one, a header of the client or a header of the call', async () => {
    const secrets = { api_key_value: 'provider-5f"e1', a: 'client-token-77', b: 'call-cookie-88', c: 'hub-key-99' };
    const answer = Response.json({ message: 'no', echo: secrets }, { status: 400 });
    const error = await rejection(
      callOnce(
        POST,
        { api_key_value: secrets.api_key_value, hub_config: { api_key: secrets.c } },
        { headers: { Cookie: secrets.b } },
        { secretArguments: ['api_key_value'], headers: { 'X-Jwt': secrets.a } },
        answer,
      ),
    );
    expect(error.body).toEqual({
      message: 'no',
      echo: { api_key_value: REDACTED, a: REDACTED, b: REDACTED, c: REDACTED },
    });
    for (const secret of Object.values(secrets)) expect(everythingOf(error)).not.toContain(secret);
  });

  test('that a cookie of the server would be', async () => {
    const answer = new Response('', { status: 401, headers: [['set-cookie', 'session=s3cr3t-value; HttpOnly']] });
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, answer));
    expect(error.headers.get('set-cookie')).toBe(REDACTED);
    expect(everythingOf(error)).not.toContain('s3cr3t');
  });

  test('if there is no response', async () => {
    const error = await rejection(callOnce(GET, { id: 1 }, {}, {}, new TypeError(`bad header value "Bearer ${KEY}"`)));
    expect(error.message).toMatch(/: bad header value "\[redacted\]"$/);
    expect(everythingOf(error)).not.toContain(KEY);
  });

  test('if the parser of the runtime rejects the response, whose raw bytes it puts into its error', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (request) => socket.end(`HTTP/1.1 200 OK\r\nbad header\x01 ${request}\r\n\r\n`));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const raw = await rejection(fetch(baseUrl, { headers: { authorization: `Bearer ${KEY}` } }));
    const transport = createTransport({
      baseUrl,
      timeoutMs: 5000,
      maxRetries: 0,
      authorize: () => ({ authorization: `Bearer ${KEY}` }),
    });
    const error = await rejection(transport.call('op', GET, { id: 1 }));
    server.close();
    // Without this, the test would check nothing: the runtime's own error shows the key.
    expect(everythingOf(raw)).toContain(KEY);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause.cause).toMatchObject({ name: 'HTTPParserError' });
    expect(everythingOf(error)).not.toContain(KEY);
  });

  test('if a custom fetch throws an error that contains the request', async () => {
    const thrown = Object.assign(new Error('socket hang up', { cause: { config: { token: KEY } } }), {
      code: 'ECONNRESET',
      config: { headers: { authorization: `Bearer ${KEY}` } },
      errors: [new Error(`inner ${KEY}`), KEY],
    });
    const fetch = () => Promise.reject(thrown);
    const error = await rejection(transportOf(fetch).call('op', GET, { id: 1 }));
    expect(error.cause).toMatchObject({ name: 'Error', message: 'socket hang up', code: 'ECONNRESET' });
    expect(error.cause.stack).toBe(thrown.stack);
    expect(everythingOf(error)).not.toContain(KEY);
  });

  test('if the causes form a circle', async () => {
    const thrown = new Error('a');
    thrown.cause = new Error(KEY, { cause: thrown });
    const error = await rejection(transportOf(() => Promise.reject(thrown)).call('op', GET, { id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(everythingOf(error)).not.toContain(KEY);
  });

  test('if a header cannot be sent', async () => {
    const error = await rejection(callOnce(GET, { id: 1 }, { headers: { authorization: `Bearer ${KEY}\nx: y` } }));
    expect(error).toMatchObject({ name: 'UsageError' });
    expect(everythingOf(error)).not.toContain(KEY);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['an argument', () => callOnce(GET, { id: 1, ['n'.repeat(5000)]: 1 })],
    ['a header', () => callOnce(GET, { id: 1 }, { headers: { [`n n${'n'.repeat(5000)}`]: '1' } })],
    ['a field', () => callOnce(POST, { a: { ['n'.repeat(5000)]: Number.NaN } })],
    ['a number', () => callOnce(GET, { id: 1 }, { timeoutMs: 'n'.repeat(5000) as never })],
  ])('in a long name of %s: the message truncates it', async (_, call) => {
    const error = await rejection(call());
    expect(error).toMatchObject({ name: 'UsageError' });
    expect(error.message.length).toBeLessThan(250);
    expect(error.message).toContain('n…"');
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
