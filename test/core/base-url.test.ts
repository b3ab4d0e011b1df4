import { describe, expect, test } from 'vitest';
import { checkBaseUrl, isInsecure, resolveBaseUrl } from '../../src/core/base-url.ts';
import { UsageError } from '../../src/core/errors.ts';

describe('checkBaseUrl', () => {
  test.each([
    ['https://api.test', 'https://api.test'],
    ['https://api.test/', 'https://api.test'],
    ['https://api.test/prefix//', 'https://api.test/prefix'],
    ['HTTP://API.test:8080/a/b', 'http://api.test:8080/a/b'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
    ['https://bücher.test/ä', 'https://xn--bcher-kva.test/%C3%A4'],
  ])('keeps the host and the prefix of %s', (given, kept) => {
    expect(checkBaseUrl(given)).toBe(kept);
  });

  test.each<[unknown, RegExp]>([
    [undefined, /^baseUrl is missing\. Pass an absolute http\(s\) URL/],
    [null, /^baseUrl is missing\./],
    ['', /^baseUrl is missing\./],
    ['api.test', /is not a URL/],
    ['/v1', /is not a URL/],
    [new URL('https://api.test'), /is not a URL/],
    ['ftp://api.test', /has the scheme "ftp:"/],
    ['https://user:hunter22@api.test', /contains credentials\. Pass them as options/],
    ['https://user@api.test', /contains credentials/],
    ['https://:hunter22@api.test', /contains credentials/],
    ['https://api.test?x=1', /has a query or a fragment/],
    ['https://api.test#x', /has a query or a fragment/],
  ])('rejects %s', (given, message) => {
    expect(() => checkBaseUrl(given)).toThrow(UsageError);
    expect(() => checkBaseUrl(given)).toThrow(message);
  });

  test('names the option without the password', () => {
    expect(() => checkBaseUrl('https://user:hunter22@api.test', 'endpoint')).toThrow(/^endpoint (?!.*hunter22)/);
  });
});

describe('resolveBaseUrl', () => {
  const resolve = (settings: Record<string, unknown>, fallback?: string, allowInsecureHttp?: boolean) =>
    resolveBaseUrl({ settings, allowInsecureHttp, ...(fallback === undefined ? {} : { fallback }) });

  test('uses the first setting, then the fallback', () => {
    expect(resolve({ baseUrl: 'https://a.test/', API_URL: 'https://b.test' }, 'https://c.test')).toBe('https://a.test');
    expect(resolve({ baseUrl: undefined, API_URL: 'https://b.test' }, 'https://c.test')).toBe('https://b.test');
    expect(resolve({ baseUrl: undefined, API_URL: undefined }, 'https://c.test')).toBe('https://c.test');
  });

  test('does not use the fallback if a setting is empty or not a URL', () => {
    expect(() => resolve({ baseUrl: '' }, 'https://c.test')).toThrow(/^baseUrl is missing\./);
    expect(() => resolve({ baseUrl: undefined, API_URL: 'b.test' }, 'https://c.test')).toThrow(
      /^API_URL is not a URL\./,
    );
  });

  test('calls the fallback baseUrl', () => {
    expect(() => resolve({}, 'http://c.test')).toThrow(/^baseUrl "http:\/\/c\.test" would send/);
  });

  test('names all settings if there is no fallback', () => {
    expect(() => resolve({ baseUrl: undefined, API_URL: undefined })).toThrow(/^baseUrl \(or API_URL\) is missing\./);
  });

  test('rejects http: for another host unless it is allowed', () => {
    expect(() => resolve({ baseUrl: 'http://api.test' })).toThrow(
      new UsageError(
        'baseUrl "http://api.test" would send the credentials unencrypted. Use https:, or set allowInsecureHttp: true to accept that.',
      ),
    );
    expect(resolve({ baseUrl: 'http://api.test' }, undefined, true)).toBe('http://api.test');
  });
});

test.each([
  ['https://api.test', false],
  ['http://localhost:4010', false],
  ['http://127.0.0.1', false],
  ['http://127.1', false],
  ['http://127.0.0.2', true],
  ['http://[::1]:1', false],
  ['http://api.test', true],
  ['http://127.evil.test', true],
  ['http://localhost.evil.test', true],
  ['http://10.0.0.1', true],
  ['http://[::2]', true],
])('isInsecure(%s) is %s', (url, expected) => {
  expect(isInsecure(url)).toBe(expected);
});
