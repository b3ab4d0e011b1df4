import { afterEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { checkBaseUrl, checkCredential, checkHeaders, checkNumber, env } from '../../src/core/options.ts';

describe('checkBaseUrl', () => {
  test.each([
    ['https://api.test', 'https://api.test'],
    ['https://api.test/', 'https://api.test'],
    ['https://api.test/prefix//', 'https://api.test/prefix'],
    ['HTTP://API.test:8080/a/b', 'http://api.test:8080/a/b'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
    ['https://bücher.test/ä', 'https://xn--bcher-kva.test/%C3%A4'],
  ])('keeps host and prefix of %s', (given, kept) => {
    expect(checkBaseUrl(given)).toBe(kept);
  });

  test.each<[unknown, RegExp]>([
    [undefined, /^baseUrl is not a URL; give an absolute http\(s\) URL/],
    ['', /is not a URL/],
    ['api.test', /is not a URL/],
    ['/v1', /is not a URL/],
    [new URL('https://api.test'), /is not a URL/],
    ['ftp://api.test', /has the scheme "ftp:"/],
    ['https://user:hunter22@api.test', /holds credentials; pass them as options/],
    ['https://api.test?x=1', /has a query or a fragment/],
    ['https://api.test#x', /has a query or a fragment/],
  ])('refuses %s', (given, message) => {
    expect(() => checkBaseUrl(given)).toThrow(UsageError);
    expect(() => checkBaseUrl(given)).toThrow(message);
  });

  test('names the option and shows no password', () => {
    expect(() => checkBaseUrl('https://user:hunter22@api.test', 'endpoint')).toThrow(/^endpoint (?!.*hunter22)/);
  });
});

describe('checkNumber', () => {
  test.each([0, 1.5, Number.POSITIVE_INFINITY])('takes %s', (value) => {
    expect(checkNumber(value, 'timeoutMs')).toBe(value);
  });

  test.each<[unknown, string]>([
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    ['5', '"5"'],
    [null, 'null'],
    [5n, '5'],
    [{}, '[object Object]'],
  ])('refuses %s', (value, shown) => {
    expect(() => checkNumber(value, 'timeoutMs')).toThrow(
      new UsageError(`timeoutMs must be a number of at least 0, not ${shown}.`),
    );
  });

  test('has a minimum', () => {
    expect(() => checkNumber(0.5, 'timeoutMs', 1)).toThrow(/at least 1, not 0.5/);
  });
});

describe('checkCredential', () => {
  test('drops blanks around the value', () => {
    expect(checkCredential(' key-1\n', 'apiKey')).toBe('key-1');
  });

  test.each([undefined, null, '', ' \n', 5])('refuses %s as missing', (value) => {
    expect(() => checkCredential(value, 'apiKey')).toThrow(new UsageError('apiKey is missing or blank.'));
  });

  test.each(['key\nInjected: yes', 'schlüssel', 'key\u0000'])('refuses %j without showing it', (value) => {
    expect(() => checkCredential(value, 'apiKey')).toThrow(
      /^apiKey holds a character that a header cannot carry \([^)]*\)\.$/,
    );
  });
});

describe('checkHeaders', () => {
  test('writes names in lower case; the last of two spellings holds', () => {
    expect(checkHeaders({ 'X-Trace': 'a', 'x-trace': 'b', Accept: 'text/csv' })).toEqual({
      'x-trace': 'b',
      accept: 'text/csv',
    });
  });

  test('leaves out what has no value', () => {
    expect(checkHeaders({ 'x-a': undefined, 'x-b': null, 'x-c': '' })).toEqual({ 'x-c': '' });
    expect(checkHeaders(undefined)).toEqual({});
  });

  test('takes a Headers and a list of pairs too', () => {
    expect(checkHeaders(new Headers({ 'X-A': '1' }))).toEqual({ 'x-a': '1' });
    expect(checkHeaders([['X-A', '1']])).toEqual({ 'x-a': '1' });
  });

  test.each<[unknown, RegExp]>([
    [{ 'x y': '1' }, /^headers: "x y" is no header name/],
    [{ '': '1' }, /"" is no header name/],
    [{ 'x-a': 'secret-value\r\nx-b: 1' }, /^headers: "x-a" holds a character that a header cannot carry(?!.*secret)/],
    [{ 'x-a': 'secret-请' }, /"x-a" holds a character(?!.*secret)/],
    ['x-a: 1', /headers must be an object of names and values/],
  ])('refuses %j', (headers, message) => {
    expect(() => checkHeaders(headers)).toThrow(UsageError);
    expect(() => checkHeaders(headers)).toThrow(message);
  });
});

describe('env', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  test('reads a variable; an empty one counts as unset', () => {
    vi.stubEnv('EVALWIRE_TEST', 'x');
    expect(env('EVALWIRE_TEST')).toBe('x');
    vi.stubEnv('EVALWIRE_TEST', '');
    expect(env('EVALWIRE_TEST')).toBeUndefined();
  });

  test('is undefined where there is no process (a browser)', () => {
    vi.stubGlobal('process', undefined);
    expect(env('PATH')).toBeUndefined();
  });

  test('is undefined where the environment is closed (Deno without --allow-env)', () => {
    const closed = new Proxy(
      {},
      {
        get() {
          throw new Error('NotCapable: Requires env access');
        },
      },
    );
    vi.stubGlobal('process', { env: closed });
    expect(env('PATH')).toBeUndefined();
  });
});
