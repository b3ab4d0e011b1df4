import { describe, expect, test } from 'vitest';
import { ApiPromise } from '../../src/core/api-promise.ts';
import { rejection } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

const response = new Response(null, { status: 201 });
const success = () => new ApiPromise(Promise.resolve({ data: 5, response }));
const failure = () => new ApiPromise<number>(Promise.reject(new Error('no')));

describe('ApiPromise', () => {
  test('awaited gives the data', async () => {
    expect(await success()).toBe(5);
    expect(await Promise.all([success(), 1])).toEqual([5, 1]);
    expect((await rejection(failure())).message).toBe('no');
  });

  test('withResponse gives the response beside it, also after it was awaited', async () => {
    const promise = success();
    expect(await promise).toBe(5);
    expect(await promise.withResponse()).toEqual({ data: 5, response });
    expect((await rejection(failure().withResponse())).message).toBe('no');
  });

  test('is a Promise, and what derives from it is a plain one', () => {
    const promise = success();
    expect(promise).toBeInstanceOf(Promise);
    expect(promise.then(() => {})).not.toBeInstanceOf(ApiPromise);
    expect(promise.finally(() => {})).not.toBeInstanceOf(ApiPromise);
  });

  test('a failure that is handled once, in any way, is handled', async () => {
    expect(
      await unhandledDuring(async () => {
        await rejection(failure());
        await rejection(failure().withResponse());
        await failure().catch(() => {});
        await Promise.allSettled([failure()]);
      }),
    ).toEqual([]);
  });

  test('a failure that nobody reads is reported once', async () => {
    expect(await unhandledDuring(async () => void failure())).toEqual([new Error('no')]);
  });
});
