import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMutagentClient, InsecureHttpError, MutagentError } from '../src/mutagent/index.ts';
import { createProdloopClient, UsageError, ValidationError } from '../src/prodloop/index.ts';
import { createPrompticClient } from '../src/promptic/index.ts';
import { createPtmClient } from '../src/ptm/index.ts';
import { createVijilClient } from '../src/vijil/index.ts';

type Options = Record<string, unknown>;
interface Subject {
  service: string;
  create(options?: Options): { http: { GET(path: string, options?: object): Promise<unknown> } };
  /** An option and a variable with a credential. */
  credential: [option: string, variable: string];
  /** The variable with the base URL. */
  address: string;
  missing: string;
  /** Sends one GET. */
  get(client: never, options?: Options): Promise<unknown>;
}

const SUBJECTS: Subject[] = [
  {
    service: 'Vijil',
    create: createVijilClient as never,
    credential: ['apiKey', 'VIJIL_API_KEY'],
    address: 'VIJIL_BASE_URL',
    missing: 'Authentication required. Pass the option apiKey, or set the environment variable VIJIL_API_KEY.',
    get: (client: ReturnType<typeof createVijilClient>, options) => client.listEvaluations({}, options),
  },
  {
    service: 'Prodloop',
    create: createProdloopClient as never,
    credential: ['apiKey', 'PRODLOOP_API_KEY'],
    address: 'PRODLOOP_BASE_URL',
    missing: 'Authentication required. Pass the option apiKey, or set the environment variable PRODLOOP_API_KEY.',
    get: (client: ReturnType<typeof createProdloopClient>, options) => client.getCreditBalance(options),
  },
  {
    service: 'MutagenT',
    create: createMutagentClient as never,
    credential: ['apiKey', 'MUTAGENT_API_KEY'],
    address: 'MUTAGENT_SERVER_URL',
    missing:
      'Authentication required. Pass the option apiKey or bearerAuth, or set the environment variable MUTAGENT_API_KEY or MUTAGENT_BEARER_AUTH.',
    get: (client: ReturnType<typeof createMutagentClient>, options) =>
      client.promptEvaluations.getEvaluation({ id: 1 }, options),
  },
  {
    service: 'Promptic',
    create: createPrompticClient as never,
    credential: ['apiKey', 'PROMPTIC_API_KEY'],
    address: 'PROMPTIC_ENDPOINT',
    missing:
      'Authentication required. Pass the option apiKey or accessToken, or set the environment variable PROMPTIC_API_KEY or PROMPTIC_ACCESS_TOKEN.',
    get: (client: ReturnType<typeof createPrompticClient>, options) =>
      client.getExperiment({ experimentId: 'e' }, options),
  },
  {
    service: 'PTM',
    create: createPtmClient as never,
    credential: ['token', 'PTM_API_TOKEN'],
    address: 'PTM_API_BASE_URL',
    missing: 'Authentication required. Pass the option token, or set the environment variable PTM_API_TOKEN.',
    get: (client: ReturnType<typeof createPtmClient>, options) => client.listGroups(options),
  },
] as Subject[];

const KEY = 'key-5f1c9d3a7b26';
let baseUrl: string;
let received: { url: string; credential: string }[] = [];
const server = createServer((request, response) => {
  const { authorization, 'x-api-key': key } = request.headers;
  received.push({ url: request.url ?? '', credential: `${authorization ?? key}` });
  response.setHeader('content-type', 'application/json').end('{"id":"e","data":[],"total":0}');
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  received = [];
});
afterEach(() => vi.unstubAllEnvs());

describe.each(SUBJECTS)('create$serviceClient', ({ service, create, credential, address, missing, get }) => {
  const [option, variable] = credential;
  const vendorError = service === 'Prodloop' ? ValidationError : UsageError;

  test('rejects an unknown option, suggests the nearest one and never calls production', () => {
    for (const wrong of ['baseURL', 'base_url']) {
      const attempt = () => create({ [option]: KEY, [wrong]: baseUrl });
      expect(attempt).toThrow(vendorError);
      expect(attempt).toThrow(`has no option "${wrong}". Did you mean "baseUrl"?`);
    }
  });

  test('rejects an unknown call option before it sends anything', async () => {
    const client = create({ [option]: KEY, baseUrl });
    const error = await get(client as never, { timeout: 5 }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(vendorError);
    expect(String(error)).toMatch(/has no option "timeout"\. Did you mean "timeoutMs"\?/);
    expect(received).toEqual([]);
  });

  test('reads the base URL and the credential from the environment', async () => {
    vi.stubEnv(address, `${baseUrl}/prefix`);
    vi.stubEnv(variable, KEY);
    await get(create() as never);
    expect(received).toHaveLength(1);
    expect(received[0]?.url).toMatch(/^\/prefix\//);
    expect(received[0]?.credential).toContain(KEY);
  });

  test('prefers options to the environment', async () => {
    vi.stubEnv(address, 'https://unreachable.invalid');
    vi.stubEnv(variable, 'key-of-the-environment');
    await get(create({ [option]: KEY, baseUrl }) as never);
    expect(received[0]?.credential).toContain(KEY);
  });

  test('names option and variable if there is no credential', () => {
    for (const options of [{ baseUrl }, { baseUrl, [option]: '' }]) {
      expect(() => create(options)).toThrow(vendorError);
      expect(() => create(options)).toThrow(missing);
    }
  });

  test('rejects http: for another host unless allowInsecureHttp is true', () => {
    const http = { [option]: KEY, baseUrl: 'http://eval.example.com' };
    expect(() => create(http)).toThrow(vendorError);
    expect(() => create(http)).toThrow(
      'baseUrl "http://eval.example.com" would send the credentials unencrypted. Use https:, or set allowInsecureHttp: true to accept that.',
    );
    expect(() => create({ ...http, allowInsecureHttp: 'yes' })).toThrow(/unencrypted/);
    expect(() => create({ ...http, allowInsecureHttp: true })).not.toThrow();
    vi.stubEnv(address, 'http://eval.example.com');
    expect(() => create({ [option]: KEY })).toThrow(`${address} "http://eval.example.com" would send`);
  });

  test('does not let the raw client send a credential over http: to another host', async () => {
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return Response.json({});
    };
    const { http } = create({ [option]: KEY, baseUrl, fetch });
    await http.GET('/x');
    expect(sent).toHaveLength(1);
    const error = await http.GET('/x', { baseUrl: 'http://eval.example.com' }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UsageError);
    expect(sent).toHaveLength(1);
    const open = create({ [option]: KEY, baseUrl, fetch, allowInsecureHttp: true });
    await open.http.GET('/x', { baseUrl: 'http://eval.example.com' });
    expect(sent).toHaveLength(2);
  });
});

test('PTM says that baseUrl is missing', () => {
  expect(() => createPtmClient({ token: KEY })).toThrow(/^baseUrl \(or PTM_API_BASE_URL\) is missing\./);
});

test('MutagenT keeps its error class for http:', () => {
  const attempt = () => createMutagentClient({ apiKey: KEY, serverURL: 'http://eval.example.com' });
  expect(attempt).toThrow(InsecureHttpError);
  expect(attempt).toThrow(MutagentError);
});

describe('Promptic', () => {
  test('accepts endpoint as another name of baseUrl', async () => {
    for (const options of [{ endpoint: baseUrl }, { baseUrl }, { baseUrl, endpoint: `${baseUrl}/` }]) {
      await createPrompticClient({ apiKey: KEY, ...options }).getExperiment({ experimentId: 'e' });
    }
    expect(received.map(({ url }) => url)).toEqual(Array(3).fill('/api/v1/experiments/e'));
  });

  test('rejects baseUrl and endpoint with different values', () => {
    const different = { apiKey: KEY, baseUrl: 'https://a.test', endpoint: 'https://b.test' };
    expect(() => createPrompticClient(different)).toThrow(UsageError);
    expect(() => createPrompticClient(different)).toThrow(/Pass only one/);
  });
});

describe('waits', () => {
  test('reject an unknown option before the first poll', async () => {
    const vijil = createVijilClient({ apiKey: KEY, baseUrl });
    const wrong = { timeout: 5 } as object;
    const error = await vijil.waitForEvaluation({ evaluation_id: 'e' }, wrong).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(/has no option "timeout"\. Did you mean "timeoutMs"\?/);
    expect(received).toEqual([]);
    const prodloop = createProdloopClient({ apiKey: KEY, baseUrl });
    await expect(prodloop.waitForSimulation({ chat_id: 'c' }, wrong)).rejects.toThrow(ValidationError);
    const ptm = createPtmClient({ token: KEY, baseUrl });
    await expect(ptm.waitForRun({ run_key: 'r' }, wrong)).rejects.toThrow(/Did you mean "timeoutMs"/);
    await expect(ptm.waitForOptimization({ prompt_id: 'p' }, wrong)).rejects.toThrow(/Did you mean "timeoutMs"/);
    expect(received).toEqual([]);
  });

  test('evaluate rejects an unknown option before it creates anything', async () => {
    const vijil = createVijilClient({ apiKey: KEY, baseUrl });
    const attempt = vijil.evaluate({ agent_id: 'a', harnesses: ['trust_score'] } as never, { intervall: 5 } as object);
    await expect(attempt).rejects.toThrow(/Did you mean "intervalMs"/);
    expect(received).toEqual([]);
  });
});
