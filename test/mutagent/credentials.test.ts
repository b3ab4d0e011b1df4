import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createMutagentClient,
  EvalwireError,
  InsecureHttpError,
  type MutagentClientOptions,
  MutagentError,
  UsageError,
} from '../../src/mutagent/index.ts';
import { clientWith } from './support.ts';

const NONE = { apiKey: undefined };

async function headersOf(
  options: MutagentClientOptions,
): Promise<{ key: string | null; authorization: string | null }> {
  const { mutagent, requests } = clientWith([{ json: [] }], { ...NONE, ...options });
  await mutagent.prompt.listPromptTags();
  const headers = requests[0]?.headers ?? new Headers();
  return { key: headers.get('x-api-key'), authorization: headers.get('authorization') };
}

afterEach(() => vi.unstubAllEnvs());

describe('credentials', () => {
  test('sends the key only as x-api-key', async () => {
    expect(await headersOf({ apiKey: 'key-1' })).toEqual({ key: 'key-1', authorization: null });
  });

  test('sends a bearer token as Authorization', async () => {
    expect(await headersOf({ bearerAuth: 'jwt-1' })).toEqual({ key: null, authorization: 'Bearer jwt-1' });
  });

  test('accepts the vendor’s security option as an object and as a function', async () => {
    expect(await headersOf({ security: { apiKey: 'key-1' } })).toEqual({ key: 'key-1', authorization: null });
    expect(await headersOf({ security: async () => ({ bearerAuth: 'jwt-1' }) })).toEqual({
      key: null,
      authorization: 'Bearer jwt-1',
    });
  });

  test('sends the first of explicit key, explicit bearer, environment key, environment bearer, nothing', async () => {
    const key = { key: 'key-1', authorization: null };
    const bearer = { key: null, authorization: 'Bearer jwt-1' };
    expect(await headersOf({ apiKey: () => undefined })).toEqual({ key: null, authorization: null });
    vi.stubEnv('MUTAGENT_BEARER_AUTH', 'jwt-env');
    expect(await headersOf({})).toEqual({ key: null, authorization: 'Bearer jwt-env' });
    vi.stubEnv('MUTAGENT_API_KEY', 'key-env');
    expect(await headersOf({})).toEqual({ key: 'key-env', authorization: null });
    expect(await headersOf({ bearerAuth: 'jwt-1' })).toEqual(bearer);
    expect(await headersOf({ security: { bearerAuth: 'jwt-1' } })).toEqual(bearer);
    expect(await headersOf({ apiKey: 'key-1', bearerAuth: 'jwt-1' })).toEqual(key);
    expect(await headersOf({ bearerAuth: 'jwt-1', security: { apiKey: 'key-1' } })).toEqual(key);
  });

  test('treats an empty credential as unset', async () => {
    expect(await headersOf({ apiKey: '', bearerAuth: 'jwt-1' })).toEqual({ key: null, authorization: 'Bearer jwt-1' });
    expect(await headersOf({ apiKey: () => '', security: { apiKey: '' } })).toEqual({ key: null, authorization: null });
  });

  test('calls a credential function before every request, also before a retry', async () => {
    let asked = 0;
    const { mutagent, requests } = clientWith([{ status: 503, headers: { 'retry-after': '0' } }, { json: [] }], {
      apiKey: async () => `key-${++asked}`,
      maxRetries: 1,
    });
    await mutagent.prompt.listPromptTags();
    await mutagent.prompt.listPromptTags();
    expect(requests.map(({ headers }) => headers.get('x-api-key'))).toEqual(['key-1', 'key-2', 'key-3']);
  });

  test('rejects with the error that a credential function throws', async () => {
    const failure = new Error('vault is sealed');
    const { mutagent, requests } = clientWith([{ json: [] }], { apiKey: () => Promise.reject(failure) });
    await expect(mutagent.prompt.listPromptTags()).rejects.toBe(failure);
    expect(requests).toEqual([]);
  });

  test('rejects a credential with a line break by the option’s name and does not show it', async () => {
    expect(() => createMutagentClient({ apiKey: 'ge\nheim' })).toThrow(UsageError);
    expect(() => createMutagentClient({ security: { bearerAuth: 'ge\nheim' } })).toThrow(
      /^security\.bearerAuth contains/,
    );
    const { mutagent } = clientWith([{ json: [] }], { apiKey: () => 'ge\nheim' });
    const error = await mutagent.prompt.listPromptTags().catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(inspect(error)).not.toContain('heim');
  });

  test('sends the credentials with the raw client', async () => {
    const { mutagent, requests } = clientWith([{ json: [] }], { workspaceId: 'ws-1' });
    await mutagent.http.GET('/api/prompt/tags');
    expect(requests[0]?.headers.get('x-api-key')).toBe('mt_key_1234');
    expect(requests[0]?.headers.get('x-workspace-id')).toBe('ws-1');
  });

  test('shows no credential when the client is inspected', () => {
    const mutagent = createMutagentClient({ apiKey: 'mt_secret_77', bearerAuth: 'jwt_secret_77' });
    expect(inspect(mutagent, { depth: 9, showHidden: true })).not.toContain('secret_77');
  });
});

describe('tenancy', () => {
  test('sends the workspace and the organization with every request', async () => {
    const { mutagent, requests } = clientWith([{ json: [] }], { workspaceId: 'ws-1', organizationId: 'org-1' });
    await mutagent.prompt.listPromptTags();
    expect(requests[0]?.headers.get('x-workspace-id')).toBe('ws-1');
    expect(requests[0]?.headers.get('x-organization-id')).toBe('org-1');
  });

  test('prefers a header of the call to that of the client', async () => {
    const { mutagent, requests } = clientWith([{ json: [] }], { workspaceId: 'ws-1' });
    await mutagent.prompt.listPromptTags({ headers: { 'X-Workspace-Id': 'ws-2' } });
    expect(requests[0]?.headers.get('x-workspace-id')).toBe('ws-2');
    expect(requests[0]?.headers.has('x-organization-id')).toBe(false);
  });
});

describe('server URL', () => {
  async function urlOf(options: MutagentClientOptions): Promise<string | undefined> {
    const { mutagent, requests } = clientWith([{ json: [] }], { baseUrl: undefined, ...options });
    await mutagent.prompt.listPromptTags();
    return requests[0]?.url;
  }

  test('uses the option, then the environment variable, then production', async () => {
    expect(await urlOf({})).toBe('https://api.mutagent.io/api/prompt/tags');
    vi.stubEnv('MUTAGENT_SERVER_URL', 'https://env.test');
    expect(await urlOf({})).toBe('https://env.test/api/prompt/tags');
    expect(await urlOf({ serverURL: 'https://vendor.test' })).toBe('https://vendor.test/api/prompt/tags');
    expect(await urlOf({ baseUrl: 'https://ours.test' })).toBe('https://ours.test/api/prompt/tags');
  });

  test('accepts a server URL with a path prefix and a trailing slash', async () => {
    expect(await urlOf({ baseUrl: 'https://h.test/p/' })).toBe('https://h.test/p/api/prompt/tags');
  });

  test.each(['http://localhost:3003', 'http://127.0.0.1:3003/p', 'http://[::1]:3003'])(
    'accepts plain HTTP to this machine: %s',
    async (baseUrl) => {
      expect(await urlOf({ baseUrl })).toBe(`${baseUrl}/api/prompt/tags`);
    },
  );

  test.each(['http://api.mutagent.io', 'http://127.0.0.2', 'http://localhost.evil.test', 'http://192.168.0.1'])(
    'rejects plain HTTP to another host: %s',
    (baseUrl) => {
      const build = () => createMutagentClient({ apiKey: 'mt_secret_77', baseUrl });
      expect(build).toThrow(InsecureHttpError);
      expect(build).toThrow(MutagentError);
      expect(build).toThrow(UsageError);
      expect(build).toThrow(EvalwireError);
      expect(build).toThrow(/allowInsecureHttp: true/);
      expect(build).not.toThrow(/secret_77/);
    },
  );

  test('accepts plain HTTP to another host if allowInsecureHttp is true', async () => {
    expect(await urlOf({ baseUrl: 'http://intranet.test', allowInsecureHttp: true })).toBe(
      'http://intranet.test/api/prompt/tags',
    );
  });

  test('checks a server URL from the environment', () => {
    vi.stubEnv('MUTAGENT_SERVER_URL', 'http://env.test');
    expect(() => createMutagentClient()).toThrow(InsecureHttpError);
    expect(() => createMutagentClient()).toThrow(/^MUTAGENT_SERVER_URL "http:\/\/env\.test" /);
    vi.stubEnv('MUTAGENT_SERVER_URL', 'env.test');
    expect(() => createMutagentClient()).toThrow(/^MUTAGENT_SERVER_URL is not a URL/);
    expect(() => createMutagentClient({ serverURL: 'ftp://h' })).toThrow(/^serverURL has the scheme/);
  });
});

describe('retries', () => {
  const flaky = [{ status: 503, headers: { 'retry-after': '0' } }, { json: [] }];

  test('retries by default, but not with the vendor’s strategy "none"', async () => {
    const byDefault = clientWith(flaky, { maxRetries: undefined });
    await expect(byDefault.mutagent.prompt.listPromptTags()).resolves.toEqual([]);
    const none = clientWith(flaky, { maxRetries: undefined, retryConfig: { strategy: 'none' } });
    await expect(none.mutagent.prompt.listPromptTags()).rejects.toMatchObject({ statusCode: 503, attempts: 1 });
    const both = clientWith(flaky, { maxRetries: 1, retryConfig: { strategy: 'none' } });
    await expect(both.mutagent.prompt.listPromptTags()).resolves.toEqual([]);
  });

  test('does not retry the start of a run', async () => {
    const { mutagent, requests } = clientWith([{ status: 503 }], { maxRetries: 2 });
    await expect(mutagent.promptEvaluations.runEvaluation({ id: 412 })).rejects.toMatchObject({ statusCode: 503 });
    expect(requests).toHaveLength(1);
  });
});
