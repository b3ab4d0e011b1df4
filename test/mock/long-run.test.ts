import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Engine } from '../../src/mock/engine.ts';
import { resolveSources } from '../../src/mock/sources.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const REQUESTS = 12_000;

async function* bytes(value: unknown) {
  yield new TextEncoder().encode(JSON.stringify(value));
}

test('12,000 further requests do not grow the heap', { timeout: 120_000 }, async () => {
  const engine = new Engine(resolveSources(['vijil', 'mutagent']));
  const ask = async (
    service: string,
    method: string,
    target: string,
    more: Record<string, string> = {},
    body?: unknown,
  ) => {
    const headers = { authorization: 'Bearer key', 'content-type': 'application/json', ...more };
    const answer = await engine.handle(service, {
      method,
      target,
      headers,
      body: body === undefined ? undefined : bytes(body),
    });
    return { ...answer, body: typeof answer.body === 'string' ? JSON.parse(answer.body) : undefined };
  };
  /** A job from its creation to its end, refusals, faults, IDs and sessions that are never used again. */
  const round = async (n: number) => {
    const session = { 'x-evalwire-session': n % 5 === 0 ? `session ${n}` : '' };
    const { body } = await ask('vijil', 'POST', '/v1/evaluations', session, {
      harnesses: ['security'],
      agent_id: `agent-${n}`,
      system_prompt: 'x'.repeat(1000),
    });
    for (let poll = 0; poll < 4; poll++) await ask('vijil', 'GET', `/v1/evaluations/${body.id}/status`, session);
    await ask('vijil', 'GET', `/v1/evaluations?limit=10&offset=${n % 50}`, session);
    await ask('vijil', 'GET', `/v1/evaluations/stranger-${n}/status`, {
      ...session,
      accept: `application/json;n=${n}`,
    });
    await ask('vijil', 'POST', '/v1/evaluations', { authorization: `Bearer ${n}` }, { harnesses: [] });
    await ask('vijil', 'DELETE', `/v1/evaluations/${body.id}`, session);
    await ask('vijil', 'GET', '/v1/evaluations', { 'x-evalwire-fault': `status=429;header.x-n=${n}` });
    await ask('mutagent', 'GET', `/api/prompts/evaluations/${n + 1}`, {
      ...session,
      prefer: `code=404, example=none${n}`,
    });
    await ask('mutagent', 'GET', `/nowhere/${n}`);
  };
  const used = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await round(n);
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const rounds = REQUESTS / 12;
  // What is kept is full by then: 2000 objects of a kind, 500 sessions, 500 answers.
  const full = await used(0, 2500);
  expect((await used(2500, 2500 + rounds)) - full).toBeLessThan(1);
});
