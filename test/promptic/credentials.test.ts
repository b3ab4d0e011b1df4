import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPrompticClient, type PrompticClientOptions, UsageError } from '../../src/promptic/index.ts';
import { json } from './support.ts';

const WORKSPACE = '3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60';
const OTHER = 'c05b7e19-2d84-4f6a-9e13-7a8d4c21b0f6';

beforeEach(() => {
  for (const name of ['API_KEY', 'ACCESS_TOKEN', 'WORKSPACE_ID', 'AI_APPLICATION_ID', 'ENDPOINT'])
    vi.stubEnv(`PROMPTIC_${name}`, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Returns what the client sends: the URL and the headers with the credentials. */
async function sent(options: PrompticClientOptions, environment: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  let request: Request | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    request = new Request(input, init);
    return json({ data: [] });
  };
  await createPrompticClient({ ...options, fetch }).listComponents();
  return {
    url: request?.url,
    authorization: request?.headers.get('authorization'),
    workspace: request?.headers.get('x-workspace-id'),
    application: request?.headers.get('x-ai-application-id'),
  };
}

describe('the credential', () => {
  const environment = { PROMPTIC_ACCESS_TOKEN: 'token-of-env', PROMPTIC_API_KEY: 'key-of-env' };

  test.each([
    [{ accessToken: 'token', apiKey: 'key' }, environment, 'token'],
    [{ apiKey: 'key' }, environment, 'key'],
    [{}, environment, 'token-of-env'],
    [{}, { PROMPTIC_API_KEY: 'key-of-env' }, 'key-of-env'],
    [{ accessToken: '', apiKey: 'key' }, {}, 'key'],
    [{ accessToken: '', apiKey: '' }, environment, 'token-of-env'],
    [{ apiKey: '' }, { PROMPTIC_ACCESS_TOKEN: '', PROMPTIC_API_KEY: 'key-of-env' }, 'key-of-env'],
  ])('uses of the options %o and the environment %o the value %s', async (options, variables, expected) => {
    expect((await sent(options, variables)).authorization).toBe(`Bearer ${expected}`);
  });

  test('requires a credential and names every way to pass one', () => {
    expect(() => createPrompticClient()).toThrow(UsageError);
    expect(() => createPrompticClient({ apiKey: '' })).toThrow(
      /^Authentication required.*apiKey.*accessToken.*PROMPTIC_API_KEY.*PROMPTIC_ACCESS_TOKEN/,
    );
  });

  test('rejects a credential that a header cannot have and does not show it', () => {
    const make = () => createPrompticClient({ apiKey: 'pk_live_secret\nx-evil: 1' });
    expect(make).toThrow(/^apiKey \(or PROMPTIC_API_KEY\)/);
    expect(make).not.toThrow(/secret/);
  });
});

describe('the workspace', () => {
  test('sends the workspace with an access token', async () => {
    expect(await sent({ accessToken: 'token', workspaceId: WORKSPACE })).toMatchObject({
      workspace: WORKSPACE,
      application: null,
    });
  });

  test('sends a workspace of the environment with a token of the options or the environment', async () => {
    const environment = { PROMPTIC_WORKSPACE_ID: WORKSPACE };
    expect((await sent({ accessToken: 'token' }, environment)).workspace).toBe(WORKSPACE);
    expect((await sent({}, { ...environment, PROMPTIC_ACCESS_TOKEN: 'token' })).workspace).toBe(WORKSPACE);
  });

  test('sends no workspace with an API key', async () => {
    const none = { workspace: null, application: null };
    expect(await sent({ apiKey: 'key', workspaceId: WORKSPACE, aiApplicationId: OTHER })).toMatchObject(none);
    expect(await sent({ apiKey: 'key' }, { PROMPTIC_WORKSPACE_ID: WORKSPACE })).toMatchObject(none);
  });

  test('does not require a workspace with a token', async () => {
    expect(await sent({ accessToken: 'token' })).toMatchObject({ workspace: null, application: null });
  });

  test.each([
    [{ aiApplicationId: OTHER, workspaceId: WORKSPACE }, {}, { workspace: null, application: OTHER }],
    [{ workspaceId: WORKSPACE }, { PROMPTIC_AI_APPLICATION_ID: OTHER }, { workspace: WORKSPACE, application: null }],
    [
      {},
      { PROMPTIC_AI_APPLICATION_ID: OTHER, PROMPTIC_WORKSPACE_ID: WORKSPACE },
      { workspace: null, application: OTHER },
    ],
  ])('sends for the options %o and the environment %o the headers %o', async (options, environment, expected) => {
    expect(await sent({ accessToken: 'token', ...options }, environment)).toMatchObject(expected);
  });
});

describe('the endpoint', () => {
  test.each([
    [undefined, '', 'https://promptic.eu/api/v1/components'],
    [undefined, 'http://127.0.0.1:4010/promptic//', 'http://127.0.0.1:4010/promptic/api/v1/components'],
    ['https://host.test/prefix/', 'https://other.test', 'https://host.test/prefix/api/v1/components'],
    ['', 'https://other.test', 'https://other.test/api/v1/components'],
  ])('resolves %o with %o in the environment to %s', async (endpoint, variable, url) => {
    expect((await sent({ apiKey: 'key', endpoint }, { PROMPTIC_ENDPOINT: variable })).url).toBe(url);
  });

  test('rejects an endpoint that is not a URL by name', () => {
    expect(() => createPrompticClient({ apiKey: 'key', endpoint: 'promptic.eu' })).toThrow(/^endpoint /);
  });
});

test('the raw client uses the same credentials and base URL', async () => {
  let request: Request | undefined;
  const promptic = createPrompticClient({
    accessToken: 'token',
    workspaceId: WORKSPACE,
    fetch: async (input, init) => {
      request = new Request(input, init);
      return json({ data: [] });
    },
  });
  await promptic.http.GET('/components');
  expect(request?.url).toBe('https://promptic.eu/api/v1/components');
  expect(request?.headers.get('authorization')).toBe('Bearer token');
  expect(request?.headers.get('x-workspace-id')).toBe(WORKSPACE);
});
