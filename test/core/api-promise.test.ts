import { describe, expect, test } from 'vitest';
import { ApiPromise } from '../../src/core/api-promise.ts';
import { rejection } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

const response = new Response(null, { status: 201 });
const success = () => new ApiPromise(Promise.resolve({ data: 5, response }));
const failure = () => new ApiPromise<number>(Promise.reject(new Error('no')));

describe('ApiPromise', () => {
  test('resolves to the data and rejects with the error', async () => {
    expect(await success()).toBe(5);
    expect(await Promise.all([success(), 1])).toEqual([5, 1]);
    expect((await rejection(failure())).message).toBe('no');
  });

  test('returns data and response from withResponse(), also after an await', async () => {
    const promise = success();
    expect(await promise).toBe(5);
    expect(await promise.withResponse()).toEqual({ data: 5, response });
    expect((await rejection(failure().withResponse())).message).toBe('no');
  });

  test('is a Promise; then() and finally() return a plain Promise', () => {
    const promise = success();
    expect(promise).toBeInstanceOf(Promise);
    expect(promise.then(() => {})).not.toBeInstanceOf(ApiPromise);
    expect(promise.finally(() => {})).not.toBeInstanceOf(ApiPromise);
  });

  test('leaves no unhandled rejection if a failure is handled in any way', async () => {
    expect(
      await unhandledDuring(async () => {
        await rejection(failure());
        await rejection(failure().withResponse());
        await failure().catch(() => {});
        await Promise.allSettled([failure()]);
      }),
    ).toEqual([]);
  });

  test('reports a failure that is not handled once', async () => {
    expect(await unhandledDuring(async () => void failure())).toEqual([new Error('no')]);
  });
});
