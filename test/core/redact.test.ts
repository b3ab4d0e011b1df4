/** The parts of `redact` one by one; test/core/secrets.test.ts checks what errors and clients show. */
import { describe, expect, test } from 'vitest';
import { createRedactor, getArgumentSecrets, redact, redactCause, redactHeaders } from '../../src/core/redact.ts';

const SECRET = 'sk-4f1c9a7be2d0';
const hide = createRedactor([SECRET]);

describe('redact', () => {
  test.each<[string, string, string, string]>([
    ['control characters of JSON', 'a\bb\fc\nd\re\tf', '<a\\bb\\fc\\nd\\re\\tf>', '<[redacted]>'],
    ['control characters in capitals', 'a\bb\fc\nd\re\tf', '<a\\Bb\\Fc\\Nd\\Re\\Tf>', '<[redacted]>'],
    ['names of HTML', `a&b<c>d"e'f`, '<a&amp;b&lt;c&gt;d&quot;e&apos;f>', '<[redacted]>'],
    ['names of HTML in capitals', `a&b<c>d"e'f`, '<a&AMP;b&LT;c&GT;d&QUOT;e&APOS;f>', '<[redacted]>'],
    ['numbers of HTML with zeros', 'ABCDEF', '&#x00041;&#0066;CD&#x45;F', '[redacted]'],
    ['bytes that are not UTF-8', 'ABCDEF', '%ff%41BCDEF%ff', '%ff[redacted]%ff'],
    [
      'a character of several bytes next to it',
      'ABCDEF',
      '%C3%A9%F0%9F%99%82ABCDEF%C3%A9x',
      '%C3%A9%F0%9F%99%82[redacted]%C3%A9x',
    ],
    ['a character of several bytes inside', 'ABéC🙂D', 'x%41B%C3%A9C%F0%9F%99%82D%41', 'x[redacted]%41'],
    ['a number beyond Unicode next to it', 'ABCDEF', '&#x110000;ABCDEF&#1114112;', '&#x110000;[redacted]&#1114112;'],
    ['slashes that were escaped more than once', 'AB/CD/EF', 'x AB\\\\\\/CD\\\\/EF y', 'x [redacted] y'],
  ])('finds %s', (_, secret, text, redacted) => {
    expect(redact(text, [secret])).toBe(redacted);
  });

  test('undoes three escapes, one inside the other', () => {
    const secret = 'abc/def/ghi';
    let text = secret;
    for (let depth = 0; depth < 3; depth++) text = encodeURIComponent(text);
    expect(redact(`x ${text} y`, [secret])).toBe('x [redacted] y');
    expect(redact(`x ${encodeURIComponent(text)} y`, [secret])).toBe(`x ${encodeURIComponent(text)} y`);
  });

  test('writes one mark for secrets that overlap, and one for each that follow each other', () => {
    expect(redact('<abcdefghi>', ['defghi', 'abcdef'])).toBe('<[redacted]>');
    expect(redact('<abcdefghijkl>', ['ghijkl', 'abcdef'])).toBe('<[redacted][redacted]>');
    expect(redact('<abcdefghijklmnop>x', ['cdefgh', 'abcdefghijklmnop'])).toBe('<[redacted]>x');
    expect(redact('abcdef-abcdef', ['abcdef'])).toBe('[redacted]-[redacted]');
  });

  test('removes blanks around a credential and its scheme', () => {
    expect(redact(`<${SECRET}>`, [`  Bearer   ${SECRET}  `])).toBe('<[redacted]>');
    expect(redact(`<${SECRET}>`, [` ${SECRET} `])).toBe('<[redacted]>');
  });

  test('finds user and password of Basic credentials, in any spelling of the scheme', () => {
    const header = `bASIC ${btoa(`someone:${SECRET}`)}`;
    expect(redact(`someone:${SECRET} ${SECRET}`, [header])).toBe('[redacted] [redacted]');
    expect(redact(`<${SECRET}>`, [`Basically ${btoa(`someone:${SECRET}`)}`])).toBe(`<${SECRET}>`);
    expect(redact(`<${SECRET}>`, [`Basic ${btoa(SECRET)}`])).toBe('<[redacted]>');
  });

  test('treats characters alike in which base64 and base64url differ', () => {
    expect(redact('<ab+cd/ef>', ['ab-cd_ef'])).toBe('<[redacted]>');
    expect(redact('<ab cd_ef>', ['ab+cd/ef'])).toBe('<[redacted]>');
  });

  test('returns the text itself if there is nothing to find or no secret', () => {
    for (const secrets of [[], ['short'], [SECRET]]) expect(redact('a%41\\n&amp;', secrets)).toBe('a%41\\n&amp;');
  });
});

test.each([
  ['api_key', true],
  ['apiKey', true],
  ['api-key', true],
  ['accessKey', true],
  ['private_key', true],
  ['signingKey', true],
  ['secretkey', true],
  ['Authorization', true],
  ['bearer', true],
  ['cookies', true],
  ['credentials', true],
  ['my_jwt', true],
  ['password', true],
  ['passphrase', true],
  ['client_secret', true],
  ['signature', true],
  ['access_token', true],
  ['token_count', false],
  ['key', false],
  ['pass', false],
  ['author', false],
])('getArgumentSecrets: the field "%s" is secret: %s', (name, secret) => {
  expect(getArgumentSecrets({ outer: { [name]: 'value', list: [1, null] } })).toEqual(secret ? ['value'] : []);
  expect(getArgumentSecrets({ [name]: { inner: ['value'] } })).toEqual(secret ? ['value'] : []);
});

describe('redactHeaders', () => {
  test('returns the same object if there is nothing to redact', () => {
    const headers = new Headers({ 'x-a': '1' });
    expect(redactHeaders(headers, hide)).toBe(headers);
    expect([...redactHeaders(new Headers(), hide)]).toEqual([]);
  });

  test('redacts values and each cookie, and keeps the rest', () => {
    const headers = new Headers([
      ['x-a', '1'],
      ['x-b', `<${SECRET}>`],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    expect([...redactHeaders(headers, hide)]).toEqual([
      ['set-cookie', '[redacted]'],
      ['set-cookie', '[redacted]'],
      ['x-a', '1'],
      ['x-b', '<[redacted]>'],
    ]);
  });
});

describe('redactCause', () => {
  const copyOf = (cause: unknown) => redactCause(cause, hide) as Error & Record<string, unknown>;

  test('returns what is not an error as redacted text, and nothing as it is', () => {
    expect([copyOf(undefined), copyOf(null)]).toEqual([undefined, null]);
    expect([copyOf(`<${SECRET}>`), copyOf(5)]).toEqual(['<[redacted]>', '5']);
    expect(copyOf({ toString: () => SECRET })).toBe('[redacted]');
    for (const partial of [{ message: 'x' }, { name: 'x' }, {}]) expect(copyOf(partial)).toBe('[object Object]');
  });

  test('copies name, message, stack and the codes of an error, and no other field', () => {
    const error = Object.assign(new TypeError(`bad ${SECRET}`), {
      code: `E_${SECRET}`,
      errno: -111,
      syscall: 'connect',
      address: '::1',
      port: 443,
      hostname: { secret: SECRET },
      config: SECRET,
    });
    error.stack = `stack ${SECRET}`;
    const copy = copyOf(error);
    expect(copy).toBeInstanceOf(Error);
    expect(copy).not.toBe(error);
    expect([copy.name, copy.message, copy.stack]).toEqual(['TypeError', 'bad [redacted]', 'stack [redacted]']);
    expect({ ...copy }).toEqual({ code: 'E_[redacted]', errno: -111, syscall: 'connect', address: '::1', port: 443 });
    expect(Object.getOwnPropertyDescriptor(copy, 'name')).toMatchObject({ configurable: true, writable: true });
    expect('cause' in copy || 'errors' in copy).toBe(false);
  });

  test('copies an error of another realm, which may have no stack', () => {
    const copy = copyOf({ name: 'Odd', message: 5, stack: undefined, code: true });
    expect([copy.name, copy.message, 'code' in copy]).toEqual(['Odd', '5', false]);
  });

  test('copies at most eight causes, one inside the other', () => {
    let error = new Error('innermost');
    for (let n = 0; n < 20; n++) error = new Error(`${n} ${SECRET}`, { cause: error });
    const messages: string[] = [];
    for (let at: unknown = copyOf(error); at instanceof Error; at = at.cause) messages.push(at.message);
    expect(messages).toEqual([19, 18, 17, 16, 15, 14, 13, 12].map((n) => `${n} [redacted]`));
  });

  test('copies the first eight errors of an AggregateError', () => {
    const errors = [SECRET, ...Array.from({ length: 20 }, (_, n) => new Error(`${n}`))];
    const copies = copyOf(new AggregateError(errors, 'all')).errors as unknown[];
    expect(copies).toHaveLength(8);
    expect([copies[0], (copies[7] as Error).message]).toEqual(['[redacted]', '6']);
    expect('errors' in copyOf(Object.assign(new Error('x'), { errors: SECRET }))).toBe(false);
  });
});

test('getArgumentSecrets passes over bytes, streams and what a plain object repeats', () => {
  class Stream {
    token = 'of the runtime';
  }
  const options: Record<string, unknown> = { api_key: 'sk_live_4c1f7e0a' };
  options.self = options;
  const start = performance.now();
  expect(getArgumentSecrets({ audio_file: new Uint8Array(50_000_000), source: new Stream(), options })).toEqual([
    'sk_live_4c1f7e0a',
  ]);
  // With an entry for every byte, this takes many seconds.
  expect(performance.now() - start).toBeLessThan(2000);
});
