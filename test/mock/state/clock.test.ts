import { afterEach, describe, expect, test } from 'vitest';
import type { Mock, MockOptions } from '../../../src/mock/index.ts';
import { Clock } from '../../../src/mock/state/clock.ts';
import { caller, startToy } from '../toy.ts';

const running: Mock[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((mock) => mock.close()));
});
async function start(options: MockOptions) {
  const mock = await startToy(options);
  running.push(mock);
  return { mock, call: caller(() => mock.url('toy')), control: caller(() => mock.url()) };
}

describe('mock.clock.advance', () => {
  test('moves jobs that advance by time', async () => {
    const { mock, call } = await start({ advance: 'time', tickMs: 60_000 });
    const { body } = await call('POST', '/v2/shelves/7/jobs', { name: 'a' });
    const state = async () => (await call('GET', `/v2/shelves/7/jobs/${body.key}`)).body.state;
    expect(await state()).toBe('queued');
    mock.clock.advance(3 * 60_000);
    expect(await state()).toBe('running');
    mock.clock.advance(10 * 60_000);
    expect(await state()).toBe('finished');
  });

  test('moves time stamps, and a reset restores the real time', async () => {
    const { mock, call } = await start({});
    const created = async () =>
      Date.parse((await call('POST', '/v2/shelves/7/jobs', { name: 'a' })).body.created_at) - Date.now();
    mock.clock.advance(24 * 3_600_000);
    expect(await created()).toBeGreaterThan(23 * 3_600_000);
    mock.reset('some session');
    expect(await created()).toBeGreaterThan(23 * 3_600_000);
    mock.reset();
    expect(Math.abs(await created())).toBeLessThan(60_000);
  });

  test('is POST /_evalwire/advance, which responds with the new time', async () => {
    const { mock, control } = await start({});
    const { status, body } = await control('POST', '/_evalwire/advance', { ms: 3_600_000 });
    expect(status).toBe(200);
    expect(Math.abs(Date.parse(body.now) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(mock.clock.now() - Date.now()).toBeGreaterThan(3_500_000);
    for (const wrong of [{}, { ms: -1 }, { ms: '5' }, { ms: 1e18 }, null]) {
      const answer = await control('POST', '/_evalwire/advance', wrong);
      expect([answer.status, answer.body.error]).toEqual([400, expect.stringContaining('cannot advance by')]);
    }
  });

  test('never leaves the range of dates', () => {
    const clock = new Clock();
    for (let n = 0; n < 100; n++) clock.advance(365 * 24 * 3_600_000);
    expect(() => clock.advance(1)).toThrow(RangeError);
    for (const wrong of [Number.NaN, -1, Number.POSITIVE_INFINITY])
      expect(() => clock.advance(wrong)).toThrow(RangeError);
    expect(new Date(clock.now()).toISOString()).toMatch(/^2\d{3}-/);
  });
});

test('advances by 0 and by the whole range, and a reset restores the real time', () => {
  const clock = new Clock();
  clock.advance(0);
  clock.advance(100 * 365 * 24 * 3_600_000);
  expect(clock.now() - Date.now()).toBeGreaterThan(99 * 365 * 24 * 3_600_000);
  const limit = 'Pass milliseconds from 0 to 3153600000000.';
  expect(() => clock.advance(1)).toThrow(`The clock cannot advance by 1. ${limit}`);
  expect(() => clock.advance('5' as unknown as number)).toThrow(`The clock cannot advance by "5". ${limit}`);
  expect(() => clock.advance(undefined as unknown as number)).toThrow(
    `The clock cannot advance by undefined. ${limit}`,
  );
  clock.reset();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(60_000);
});
