import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ApiError, EvalwireError, MutagentError, SDKError } from '../../src/mutagent/index.ts';
import { type Answer, clientWith } from './support.ts';

async function errorOf(answer: Answer, options = {}): Promise<SDKError> {
  const { mutagent } = clientWith([answer], options);
  try {
    await mutagent.promptEvaluations.getEvaluation({ id: 412 });
  } catch (error) {
    return error as SDKError;
  }
  return expect.fail('nothing was thrown');
}

describe('SDKError', () => {
  test('is the class for every error status, and a MutagentError and an ApiError', async () => {
    for (const status of [400, 401, 403, 404, 409, 422, 429, 500, 503]) {
      const error = await errorOf({ status, json: { error: 'x', message: 'y' } });
      expect(error).toBeInstanceOf(SDKError);
      expect(error).toBeInstanceOf(MutagentError);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toBeInstanceOf(EvalwireError);
      expect(error.name).toBe('SDKError');
      expect(error.statusCode).toBe(status);
      expect(error.status).toBe(status);
    }
  });

  test('reads the flat error shape', async () => {
    const text = '{"error": "Conflict", "message": "The name is in use", "statusCode": 409}';
    const error = await errorOf({ status: 409, text });
    expect(error.message).toBe('[getEvaluation] HTTP 409: Conflict: The name is in use');
    expect(error.error).toBe('Conflict');
    expect(error.code).toBeUndefined();
    expect(error.body).toBe(text);
  });

  test('reads a flat error in upper case as the code', async () => {
    const error = await errorOf({ status: 422, json: { error: 'EVAL_INCOMPLETE', message: 'No criteria' } });
    expect(error.code).toBe('EVAL_INCOMPLETE');
    expect(error.message).toBe('[getEvaluation] HTTP 422: Unprocessable Entity: No criteria');
  });

  test('reads the code next to a flat error', async () => {
    const error = await errorOf({ status: 422, json: { error: 'Evaluation is incomplete', code: 'EVAL_INCOMPLETE' } });
    expect(error.code).toBe('EVAL_INCOMPLETE');
    expect(error.message).toMatch(/Unprocessable Entity: Evaluation is incomplete$/);
  });

  test('reads the nested error shape', async () => {
    const error = await errorOf({
      status: 400,
      json: {
        error: { code: 'VALIDATION_ERROR', message: 'name is required', details: { field: 'name' } },
        meta: { requestId: 'req_7c1e04' },
      },
    });
    expect(error.message).toBe('[getEvaluation] HTTP 400: Bad Request: name is required');
    expect(error.code).toBe('VALIDATION_ERROR');
    expect(error.details).toEqual({ field: 'name' });
    expect(error.requestId).toBe('req_7c1e04');
    expect(error.error).toBeUndefined();
  });

  test('reads the request id from the header if the body has none', async () => {
    const error = await errorOf({
      status: 500,
      headers: { 'x-request-id': 'req_h' },
      json: { error: 'x', message: 'y' },
    });
    expect(error.requestId).toBe('req_h');
    expect((await errorOf({ status: 500 })).requestId).toBeUndefined();
  });

  test('uses the reason phrase of the response, then the standard one, then none', async () => {
    expect((await errorOf({ status: 404, statusText: 'Nothing Here' })).message).toBe(
      '[getEvaluation] HTTP 404: Nothing Here',
    );
    expect((await errorOf({ status: 404 })).message).toBe('[getEvaluation] HTTP 404: Not Found');
    expect((await errorOf({ status: 599 })).message).toBe('[getEvaluation] HTTP 599');
  });

  test('keeps a body that is not JSON and omits its markup from the message', async () => {
    const error = await errorOf({ status: 502, text: '<html>bad gateway</html>' });
    expect(error.message).toBe('[getEvaluation] HTTP 502: Bad Gateway');
    expect(error.body).toBe('<html>bad gateway</html>');
    expect(error.code).toBeUndefined();
  });

  test.each([
    ['null', 'null'],
    ['a list', '[1]'],
    ['odd types', '{"error": 5, "message": {"a": 1}, "meta": null}'],
  ])('accepts an error body that is %s', async (_, text) => {
    const error = await errorOf({ status: 400, text });
    expect(error.message).toBe('[getEvaluation] HTTP 400: Bad Request');
    expect(error.body).toBe(text);
  });

  test('rejects a success that is not JSON', async () => {
    const error = await errorOf({ status: 200, text: '<html>proxy login</html>' });
    expect(error).toBeInstanceOf(SDKError);
    expect(error.statusCode).toBe(200);
    expect(error.message).toBe('[getEvaluation] HTTP 200: OK: the body is not JSON: <html>proxy login</html>');
  });

  test('rejects a success without a body if a result is documented', async () => {
    const error = await errorOf({ status: 204 });
    expect(error.message).toBe('[getEvaluation] HTTP 204: No Content: the body is empty, but JSON was expected');
  });

  test('accepts a success without a body if no result is documented', async () => {
    const { mutagent } = clientWith([{ status: 204 }]);
    await expect(mutagent.promptEvaluations.deleteEvaluation({ id: 412 })).resolves.toBeUndefined();
    await expect(mutagent.prompt.listPromptVersions({ id: 42 })).resolves.toBeUndefined();
  });

  test('has the delay that the server requested in retryAfterMs', async () => {
    const error = await errorOf({ status: 429, headers: { 'retry-after': '2' } });
    expect(error.retryAfterMs).toBe(2000);
    expect(error.headers.get('retry-after')).toBe('2');
  });

  test('truncates a long message and redacts a key that the server sent back', async () => {
    const error = await errorOf({ status: 400, json: { error: 'x', message: `mt_key_1234 ${'long '.repeat(200)}` } });
    expect(error.message.length).toBeLessThan(400);
    expect(inspect(error)).not.toContain('mt_key_1234');
  });
});
