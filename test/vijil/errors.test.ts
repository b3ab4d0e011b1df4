import { describe, expect, test } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  createVijilClient,
  EvalwireError,
  NotFoundError,
  RateLimitError,
  UsageError,
  ValidationError,
  VijilAPIError,
  type VijilClient,
  VijilError,
} from '../../src/vijil/index.ts';
import { rejection, stubFetch } from '../core/support.ts';
import recordings from '../recordings/vijil.json' with { type: 'json' };

const evaluation_id = 'eval-7b1f0c52-3d0e-4c55-9c56-0a4d5f1f9e21';
const create = { harnesses: ['trust_score'], agent_id: 'agent-1' };

/** Creates a client that receives `answer` for every call. */
function vijilThat(answer: Response | Error, options: object = {}): VijilClient {
  return createVijilClient({ apiKey: 'vj-4c1f7e0a9b3d', maxRetries: 0, fetch: stubFetch(answer).fetch, ...options });
}

const refusal = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  vijilThat(
    typeof body === 'string' ? new Response(body, { status, headers }) : Response.json(body, { status, headers }),
  );

const envelope = (code: string) => ({ error: { code, message: `It said ${code}.` } });

describe('the class of an error depends only on the status (contract §3.2)', () => {
  test.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [404, NotFoundError],
    [429, RateLimitError],
    [302, VijilAPIError],
    [403, VijilAPIError],
    [409, VijilAPIError],
    [422, VijilAPIError],
    [500, VijilAPIError],
    [502, VijilAPIError],
  ])('%i', async (status, Class) => {
    for (const body of [envelope('RateLimitExceededException'), '<html>proxy</html>', '']) {
      const error = await rejection(refusal(status, body).getEvaluationStatus({ evaluation_id }));
      expect(error).toBeInstanceOf(Class);
      expect(error.name).toBe(Class.name);
      for (const Base of [VijilAPIError, VijilError, ApiError, EvalwireError]) expect(error).toBeInstanceOf(Base);
      for (const Other of [ValidationError, AuthenticationError, NotFoundError, RateLimitError]) {
        expect(error instanceof Other).toBe(Other === Class);
      }
      expect(error).toMatchObject({ status, operationId: 'getEvaluationStatus', attempts: 1 });
    }
  });
});

describe('an error', () => {
  test('has the code, message, details and request id of the envelope', async () => {
    const body = {
      error: {
        code: 'InvalidRequestException',
        message: 'harnesses must name at least one harness.',
        details: { field: 'harnesses' },
      },
      meta: { request_id: 'req_400c7e1a90b42' },
    };
    const error = await rejection(refusal(400, body).createEvaluation({ harnesses: [], agent_id: 'a' }));
    expect(error).toMatchObject({
      code: 'InvalidRequestException',
      exception: 'InvalidRequestException',
      serverMessage: 'harnesses must name at least one harness.',
      details: { field: 'harnesses' },
      requestId: 'req_400c7e1a90b42',
      body,
    });
    expect(error.message).toBe('POST /v1/evaluations returned 400: harnesses must name at least one harness.');
  });

  test.each<[string, unknown]>([
    ['a page of a proxy', '<html>\n<h1>502 Bad Gateway</h1></html>'],
    ['empty', ''],
    ['another JSON', { detail: 'gone' }],
    ['an envelope of other types', { error: { code: 5, message: ['x'], details: 'y' }, meta: { request_id: 7 } }],
    ['an error text', { error: 'gone' }],
    ['null', null],
  ])('has no field of an envelope if the body is %s', async (_, body) => {
    const error = await rejection(refusal(502, body).listEvaluations());
    expect(error).toMatchObject({ code: undefined, exception: undefined, details: undefined, requestId: undefined });
    expect(typeof error.serverMessage).toBe('string');
  });

  test('has the body’s text as serverMessage, or the status if the body is blank', async () => {
    const words = async (body: string) => (await rejection(refusal(502, body).listEvaluations())).serverMessage;
    expect(await words('<h1>502 Bad Gateway</h1>')).toBe('<h1>502 Bad Gateway</h1>');
    expect(await words('<html>\r\n<h1>502  Bad Gateway</h1>\n</html>\n')).toBe(
      '<html>\r\n<h1>502  Bad Gateway</h1>\n</html>\n',
    );
    expect(await words('x'.repeat(1000))).toHaveLength(1000);
    expect(await words('')).toBe('HTTP 502');
    expect(await words('\n')).toBe('HTTP 502');
  });

  test('has the rate limit as numbers, and retryAfterMs', async () => {
    const headers = {
      'X-RateLimit-Limit': '300',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '1705314660',
      'Retry-After': '3600',
    };
    const error = await rejection(
      refusal(429, envelope('RateLimitExceededException'), headers).createEvaluation(create),
    );
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.rateLimit).toEqual({ limit: 300, remaining: 0, reset: 1705314660 });
    expect(error.retryAfterMs).toBe(3_600_000);
  });

  test('has undefined for a rate limit header that is not a number', async () => {
    const headers = { 'X-RateLimit-Limit': 'many', 'X-RateLimit-Remaining': '-1', 'X-RateLimit-Reset': '' };
    const error = await rejection(refusal(500, '', headers).listEvaluations());
    expect(error.rateLimit).toEqual({ limit: undefined, remaining: undefined, reset: undefined });
    expect(error.retryAfterMs).toBeUndefined();
  });
});

describe('the field exception, for both spellings of the code (ruling R2)', () => {
  const calls: Record<string, (vijil: VijilClient) => PromiseLike<unknown>> = {
    createEvaluation: (vijil) => vijil.createEvaluation(create),
    getEvaluationStatus: (vijil) => vijil.getEvaluationStatus({ evaluation_id }),
    getEvaluationResults: (vijil) => vijil.getEvaluationResults({ evaluation_id }),
    cancelEvaluation: (vijil) => vijil.cancelEvaluation({ evaluation_id }),
    deleteEvaluation: (vijil) => vijil.deleteEvaluation({ evaluation_id }),
    listEvaluations: (vijil) => vijil.listEvaluations(),
  };

  test.each<[number, string, string, string | undefined]>([
    [400, 'invalid_request', 'createEvaluation', 'InvalidRequestException'],
    [401, 'invalid_api_key', 'listEvaluations', 'InvalidApiKeyException'],
    [429, 'rate_limit_exceeded', 'listEvaluations', 'RateLimitExceededException'],
    [404, 'not_found', 'getEvaluationStatus', 'EvaluationNotFoundException'],
    [404, 'not_found', 'getEvaluationResults', 'EvaluationNotFoundException'],
    [404, 'not_found', 'cancelEvaluation', 'EvaluationNotFoundException'],
    [404, 'not_found', 'deleteEvaluation', 'EvaluationNotFoundException'],
    // Create has two: agent and harness.
    [404, 'not_found', 'createEvaluation', undefined],
    [404, 'HarnessNotFoundException', 'createEvaluation', 'HarnessNotFoundException'],
    [409, 'ResultsNotReadyException', 'getEvaluationResults', 'ResultsNotReadyException'],
    [403, 'insufficient_permissions', 'listEvaluations', undefined],
    [500, 'internal_error', 'listEvaluations', undefined],
    [400, 'something_new', 'createEvaluation', undefined],
    [400, 'toString', 'createEvaluation', undefined],
    // No page has this name.
    [422, 'SomethingNewException', 'createEvaluation', undefined],
  ])('%i %s of %s', async (status, code, operation, exception) => {
    const error = await rejection(calls[operation]?.(refusal(status, envelope(code))) ?? Promise.resolve());
    expect(error.code).toBe(code);
    expect(error.exception).toBe(exception);
  });
});

test('reads the code of every recorded error', async () => {
  const replies = recordings.cases.flatMap(({ exchanges }) => exchanges.map(({ response }) => response));
  const errors = replies.filter(({ status }) => status >= 400);
  expect(errors.length).toBeGreaterThan(20);
  for (const { status, body } of errors) {
    const error = await rejection(refusal(status, body).listEvaluations());
    expect(error.code).toBe((body as { error?: { code?: string } } | null)?.error?.code);
  }
});

describe('a call without a usable response', () => {
  test('throws a VijilAPIError with the status for a success that is not JSON', async () => {
    const error = await rejection(vijilThat(new Response('<html>Sign in</html>')).listEvaluations());
    expect(error).toBeInstanceOf(VijilAPIError);
    expect(error).toMatchObject({ status: 200, code: undefined });
    expect(error.message).toBe('GET /v1/evaluations returned 200: the body is not JSON: <html>Sign in</html>');
  });

  test('throws a ConnectionError, not a VijilError, for a failed connection', async () => {
    const error = await rejection(vijilThat(new TypeError('fetch failed')).listEvaluations());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(VijilError);
  });

  test('throws a UsageError, not a ValidationError, for an invalid argument', async () => {
    const error = await rejection(vijilThat(Response.json({})).getEvaluationStatus({ evaluation_id: '' }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).not.toBeInstanceOf(ValidationError);
  });
});

describe('secrets', () => {
  test('redacts the API key and a provider’s key in an error', async () => {
    const api_key_value = 'sk-provider-91c0';
    const answer = Response.json(
      {
        error: {
          code: 'InvalidRequestException',
          message: `bad ${api_key_value}`,
          details: { sent: 'Bearer vj-4c1f7e0a9b3d' },
        },
      },
      { status: 400 },
    );
    const vijil = vijilThat(answer);
    const error = await rejection(
      vijil.createEvaluation({ harnesses: ['safety'], model_hub: 'openai', model_name: 'gpt-4o', api_key_value }),
    );
    expect(error.serverMessage).toBe('bad [redacted]');
    expect(JSON.stringify([error, error.message, error.stack, error.details])).not.toMatch(/91c0|9b3d/);
  });
});

describe('createVijilClient', () => {
  test.each<[string, object, RegExp]>([
    [
      'no key',
      {},
      /^Authentication required\. Pass the option apiKey, or set the environment variable VIJIL_API_KEY\.$/,
    ],
    ['a blank key', { apiKey: '  ' }, /^Authentication required/],
    ['a key that no header can carry', { apiKey: 'vj-\nx' }, /contains a character that a header cannot have/],
    ['a base URL without a scheme', { apiKey: 'k', baseUrl: 'api.vijil.ai' }, /^baseUrl is not a URL/],
    ['an empty base URL', { apiKey: 'k', baseUrl: '' }, /^baseUrl is missing/],
    ['a base URL of another kind', { apiKey: 'k', baseUrl: 'ftp://api.vijil.ai' }, /has the scheme "ftp:"/],
    ['a time limit of 0', { apiKey: 'k', timeoutMs: 0 }, /^timeoutMs must be a number of at least 1/],
  ])('rejects %s', (_, options, message) => {
    expect(() => createVijilClient(options)).toThrow(UsageError);
    expect(() => createVijilClient(options)).toThrow(message);
  });
});
