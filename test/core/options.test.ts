import { afterEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import {
  checkCallOptions,
  checkCredential,
  checkHeaders,
  checkNumber,
  checkOptionNames,
  createMissingCredentialError,
  env,
  findNearest,
  resolveCredential,
} from '../../src/core/options.ts';

const KNOWN = { baseUrl: true, apiKey: true, timeoutMs: true, maxRetries: true } as const;

describe('checkOptionNames', () => {
  test.each([
    ['baseURL', 'baseUrl'],
    ['base_url', 'baseUrl'],
    ['url', 'baseUrl'],
    ['apikey', 'apiKey'],
    ['timeout', 'timeoutMs'],
    ['timeoutms', 'timeoutMs'],
    ['retries', 'maxRetries'],
    ['maxRetry', 'maxRetries'],
  ])('rejects "%s" and suggests "%s"', (name, nearest) => {
    expect(() => checkOptionNames({ [name]: undefined }, KNOWN, 'createClient')).toThrow(
      new UsageError(
        `createClient has no option "${name}". Did you mean "${nearest}"? Valid options: baseUrl, apiKey, timeoutMs, maxRetries.`,
      ),
    );
  });

  test.each(['zzz', 'toString', '__proto__', 'x'])('rejects "%s" without a suggestion', (name) => {
    const options = JSON.parse(`{ "${name}": 1 }`);
    expect(() => checkOptionNames(options, KNOWN, 'createClient')).toThrow(
      new UsageError(`createClient has no option "${name}". Valid options: baseUrl, apiKey, timeoutMs, maxRetries.`),
    );
  });

  test.each([null, 'k', 5])('rejects %j instead of an object', (options) => {
    expect(() => checkOptionNames(options, KNOWN, 'createClient')).toThrow(/options must be an object/);
  });

  test('truncates a long name: it may be a credential', () => {
    const rejected = () => checkOptionNames({ ['k'.repeat(500)]: 1 }, KNOWN, 'createClient');
    expect(rejected).toThrow(UsageError);
    expect(rejected).not.toThrow('k'.repeat(61));
  });

  test('accepts known options and no options', () => {
    expect(() => checkOptionNames({ baseUrl: 1, apiKey: 2 }, KNOWN, 'createClient')).not.toThrow();
    expect(() => checkOptionNames(undefined, KNOWN, 'createClient')).not.toThrow();
  });
});

describe('findNearest', () => {
  test.each<[string, string[], string | undefined]>([
    ['baseURL', ['base', 'baseUrl', 'baseUrls'], 'baseUrl'],
    ['abcdf', ['abcde', 'abcxx'], 'abcde'],
    ['abcdf', ['abcxx', 'abcde'], 'abcde'],
    ['abcdz', ['abcdx', 'abcdy'], 'abcdx'],
    ['id', ['idle'], undefined],
    ['idl', ['idle'], 'idle'],
    ['abc12', ['abcd'], undefined],
    ['x', [], undefined],
  ])('of %j among %j is %j', (name, names, nearest) => {
    expect(findNearest(name, names)).toBe(nearest);
  });
});

test('checkCallOptions accepts the options of a call only', () => {
  const all = { signal: null, timeoutMs: 1, maxRetries: 0, maxResponseBytes: 1, headers: {}, repeatable: true };
  expect(() => checkCallOptions(all, 'getItem')).not.toThrow();
  expect(() => checkCallOptions({ timeout: 1 } as object, 'getItem')).toThrow(
    /^getItem has no option "timeout"\. Did you mean "timeoutMs"\?/,
  );
});

test('checkCallOptions accepts onUploadProgress only for an upload', () => {
  const options = { onUploadProgress() {} } as object;
  expect(() => checkCallOptions(options, 'sendFile', true)).not.toThrow();
  expect(() => checkCallOptions(options, 'getItem')).toThrow(/^getItem has no option "onUploadProgress"\./);
});

describe('checkNumber', () => {
  test.each([0, 1.5, Number.POSITIVE_INFINITY])('accepts %s', (value) => {
    expect(checkNumber(value, 'timeoutMs')).toBe(value);
  });

  test.each<[unknown, string]>([
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    ['5', '"5"'],
    [null, 'null'],
    [5n, '5'],
    [{}, '[object Object]'],
  ])('rejects %s', (value, shown) => {
    expect(() => checkNumber(value, 'timeoutMs')).toThrow(
      new UsageError(`timeoutMs must be a number of at least 0, not ${shown}.`),
    );
  });

  test('rejects a value below the minimum', () => {
    expect(() => checkNumber(0.5, 'timeoutMs', 1)).toThrow(/at least 1, not 0.5/);
  });
});

describe('checkCredential', () => {
  test('removes blanks around the value', () => {
    expect(checkCredential(' key-1\n', 'apiKey')).toBe('key-1');
  });

  test.each<[unknown, string]>([
    [undefined, 'apiKey must be a string.'],
    [null, 'apiKey must be a string.'],
    [5, 'apiKey must be a string.'],
    ['', 'apiKey is blank.'],
    [' \n', 'apiKey is blank.'],
  ])('rejects %j', (value, message) => {
    expect(() => checkCredential(value, 'apiKey')).toThrow(new UsageError(message));
  });

  test.each(['key\nInjected: yes', 'schlüssel', 'key\u0000'])('rejects %j without showing it', (value) => {
    expect(() => checkCredential(value, 'apiKey')).toThrow(
      /^apiKey contains a character that a header cannot have \([^)]*\)\.$/,
    );
  });
});

describe('resolveCredential', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const resolve = (given?: unknown) => resolveCredential(given, 'apiKey', 'EVALWIRE_TEST_KEY');

  test('uses the option, then the variable', () => {
    expect(resolve(' key-1 ')).toBe('key-1');
    vi.stubEnv('EVALWIRE_TEST_KEY', 'key-2');
    expect([resolve('key-1'), resolve(''), resolve()]).toEqual(['key-1', 'key-2', 'key-2']);
  });

  test('names both if there is neither', () => {
    const missing = new UsageError(
      'Authentication required. Pass the option apiKey, or set the environment variable EVALWIRE_TEST_KEY.',
    );
    for (const given of [undefined, '', ' ']) expect(() => resolve(given)).toThrow(missing);
    vi.stubEnv('EVALWIRE_TEST_KEY', ' ');
    expect(() => resolve()).toThrow(missing);
  });

  test('names the one that cannot be sent', () => {
    expect(() => resolve('schlüssel')).toThrow(/^apiKey contains a character/);
    vi.stubEnv('EVALWIRE_TEST_KEY', 'schlüssel');
    expect(() => resolve()).toThrow(/^EVALWIRE_TEST_KEY contains a character/);
  });

  test('has one message for several options and variables', () => {
    expect(createMissingCredentialError(['apiKey', 'token'], ['KEY', 'TOKEN']).message).toBe(
      'Authentication required. Pass the option apiKey or token, or set the environment variable KEY or TOKEN.',
    );
  });
});

describe('checkHeaders', () => {
  test('writes names in lower case; the last of two spellings wins', () => {
    expect(checkHeaders({ 'X-Trace': 'a', 'x-trace': 'b', Accept: 'text/csv' })).toEqual({
      'x-trace': 'b',
      accept: 'text/csv',
    });
  });

  test('omits headers without a value', () => {
    expect(checkHeaders({ 'x-a': undefined, 'x-b': null, 'x-c': '' })).toEqual({ 'x-c': '' });
    expect([checkHeaders(undefined), checkHeaders(null)]).toEqual([{}, {}]);
  });

  test('removes blanks around a value', () => {
    expect(checkHeaders({ 'x-a': ' a b\t' })).toEqual({ 'x-a': 'a b' });
  });

  test('accepts a Headers object and a list of pairs', () => {
    expect(checkHeaders(new Headers({ 'X-A': '1' }))).toEqual({ 'x-a': '1' });
    expect(checkHeaders([['X-A', '1']])).toEqual({ 'x-a': '1' });
  });

  test.each<[unknown, RegExp]>([
    [{ 'x y': '1' }, /^headers: "x y" is not a valid header name/],
    [{ '': '1' }, /"" is not a valid header name/],
    [[[5, '1']], /"5" is not a valid header name/],
    [{ 'x-a': 'secret-value\r\nx-b: 1' }, /^headers: "x-a" contains a character that a header cannot have(?!.*secret)/],
    [{ 'x-a': 'secret-请' }, /"x-a" contains a character(?!.*secret)/],
    ['x-a: 1', /headers must be an object of names and values/],
  ])('rejects %j', (headers, message) => {
    expect(() => checkHeaders(headers)).toThrow(UsageError);
    expect(() => checkHeaders(headers)).toThrow(message);
  });
});

describe('env', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  test('reads a variable and treats an empty one as unset', () => {
    vi.stubEnv('EVALWIRE_TEST', 'x');
    expect(env('EVALWIRE_TEST')).toBe('x');
    vi.stubEnv('EVALWIRE_TEST', '');
    expect(env('EVALWIRE_TEST')).toBeUndefined();
  });

  test.each([undefined, {}])('is undefined if the process is %j (a browser)', (process) => {
    vi.stubGlobal('process', process);
    expect(env('PATH')).toBeUndefined();
  });

  test('is undefined if access to the environment is denied (Deno without --allow-env)', () => {
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
