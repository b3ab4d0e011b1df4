import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ApiError, ConnectionError, PrompticAPIError, TimeoutError, UsageError } from '../../src/promptic/index.ts';
import { clientOf, json } from './support.ts';

const KEY = 'pk_live_very-secret-key';

async function thrownBy(answer: () => Response | Promise<Response>): Promise<PrompticAPIError> {
  const { promptic } = clientOf(answer, { apiKey: KEY });
  const thrown = await promptic.getComponent({ componentId: 'c1' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(PrompticAPIError);
  return thrown as PrompticAPIError;
}

describe('PrompticAPIError', () => {
  test('has the status, the server’s message and the operation', async () => {
    const error = await thrownBy(() => json({ error: 'Not found' }, 404));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: 'PrompticAPIError',
      message: '[404] Not found (GET /components/{componentId})',
      status: 404,
      statusCode: 404,
      serverMessage: 'Not found',
      body: { error: 'Not found' },
      operationId: 'getComponent',
      attempts: 1,
    });
  });

  test.each([
    [{ error: { code: 'x', fields: ['name'] } }, '{"code":"x","fields":["name"]}'],
    [{ error: null }, 'null'],
    [{ error: '' }, ''],
    [{ message: 'Unexpected' }, '{"message":"Unexpected"}'],
    [['Not', 'found'], '["Not","found"]'],
    ['Not found', '"Not found"'],
    [null, 'null'],
  ])('reads from the body %j the message %j', async (body, words) => {
    expect((await thrownBy(() => json(body, 400))).serverMessage).toBe(words);
  });

  test('keeps the text of a body that is not JSON and truncates only the message', async () => {
    const page = `<html>${'Bad gateway '.repeat(60)}</html>`;
    const error = await thrownBy(() => new Response(page, { status: 502 }));
    expect(error.serverMessage).toBe(page);
    expect(error.message.length).toBeLessThan(400);
  });

  test('has status and path in the message if the body is empty', async () => {
    const error = await thrownBy(() => new Response(null, { status: 500 }));
    expect(error.message).toBe('[500] (GET /components/{componentId})');
    expect(error.serverMessage).toBe('');
  });

  test('is thrown for a success with invalid or no JSON', async () => {
    const broken = await thrownBy(() => new Response('{"id": "c1", ', { status: 200 }));
    expect(broken.status).toBe(200);
    expect(broken.message).toContain('the body is not JSON');
    const empty = await thrownBy(() => new Response('', { status: 200 }));
    expect(empty.message).toContain('the body is empty');
  });

  test('is thrown for a redirect and names its target', async () => {
    const error = await thrownBy(
      () => new Response(null, { status: 302, headers: { location: 'https://login.test/' } }),
    );
    expect(error.message).toContain('https://login.test/');
  });

  test('redacts a credential that the server sent back', async () => {
    const error = await thrownBy(() => json({ error: `Unknown key ${KEY}` }, 401));
    expect(`${error.message} ${error.serverMessage} ${inspect(error, { depth: 9 })}`).not.toContain(KEY);
  });
});

describe('a success without a result', () => {
  test.each([204, 200])('resolves to undefined for a method without a result (%i, empty)', async (status) => {
    const { promptic } = clientOf(() => new Response(null, { status }));
    expect(await promptic.deleteComponent({ componentId: 'c1' })).toBeUndefined();
  });

  test('ignores the body for a method without a result', async () => {
    const { promptic } = clientOf(() => new Response('deleted', { status: 200 }));
    expect(await promptic.undeploy({ componentId: 'c1' })).toBeUndefined();
  });

  test.each([new Response(null, { status: 204 }), json(null)])(
    'resolves to null for a component without a deployment',
    async (answer) => {
      const { promptic } = clientOf(() => answer.clone());
      expect(await promptic.getDeployment({ componentId: 'c1' })).toBeNull();
      expect(await promptic.getDeployedPrompt({ componentId: 'c1' })).toBeNull();
    },
  );

  test.each([200, 201, 205])('rejects a %i without a body for a deployment', async (status) => {
    const { promptic } = clientOf(() => new Response(null, { status }));
    await expect(promptic.getDeployment({ componentId: 'c1' })).rejects.toThrow(PrompticAPIError);
    await expect(promptic.getDeployedPrompt({ componentId: 'c1' })).rejects.toThrow(PrompticAPIError);
  });

  test('resolves to null for a 204 if a record is expected', async () => {
    const { promptic } = clientOf(() => new Response(null, { status: 204 }));
    expect(await promptic.getWorkspace()).toBeNull();
  });

  test('rejects a 404 for a deployment', async () => {
    const { promptic } = clientOf(() => json({ error: 'No deployment found' }, 404));
    await expect(promptic.getDeployment({ componentId: 'c1' })).rejects.toThrow(PrompticAPIError);
  });
});

describe('a call without a response', () => {
  test('rejects with a ConnectionError that has the runtime’s message', async () => {
    const { promptic } = clientOf(() => {
      throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
    });
    await expect(promptic.getWorkspace()).rejects.toThrow(ConnectionError);
    await expect(promptic.getWorkspace()).rejects.toThrow(/ECONNREFUSED/);
  });

  test('rejects with a TimeoutError after the time limit', async () => {
    const { promptic } = clientOf(
      (request) => new Promise((_, reject) => request.signal.addEventListener('abort', reject)),
      {
        timeoutMs: 20,
      },
    );
    await expect(promptic.getWorkspace()).rejects.toThrow(TimeoutError);
  });
});

describe('an invalid argument', () => {
  test.each(['', '.', '..'])('rejects %j as an id and sends nothing', async (id) => {
    const { promptic, sent } = clientOf(() => json({}));
    await expect(promptic.deleteComponent({ componentId: id })).rejects.toThrow(UsageError);
    await expect(promptic.deleteComponent({ componentId: id })).rejects.toThrow(/componentId/);
    expect(sent).toEqual([]);
  });

  test('encodes an id as one path segment', async () => {
    const { promptic, sent } = clientOf(() => json({}));
    await promptic.getTrace({ traceId: 'a/b?c#d ü' });
    expect(sent[0]?.url).toBe('https://promptic.test/api/v1/traces/a%2Fb%3Fc%23d%20%C3%BC');
  });

  test('rejects an unknown argument by name', async () => {
    const { promptic, sent } = clientOf(() => json({}));
    // @ts-expect-error the argument is component_id
    await expect(promptic.listExperiments({ componentId: 'c1' })).rejects.toThrow(/componentId.*component_id/);
    expect(sent).toEqual([]);
  });
});
