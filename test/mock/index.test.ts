/** The mock on a port. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { startToy } from './toy.ts';

let mock: Mock | undefined;
afterEach(() => mock?.close());
const headers = { authorization: 'Bearer toy' };

describe('startMock', () => {
  test('returns the URL of the mock and of each service, until it is closed', async () => {
    mock = await startToy();
    expect(mock.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.url('toy')).toBe(`${mock.url()}/toy`);
    expect(() => mock?.url('boat')).toThrow(RangeError);
    const url = `${mock.url('toy')}/v2/shelves`;
    expect(await (await fetch(url, { headers })).json()).toEqual([{ id: 7, label: 'first' }]);
    await mock.close();
    await expect(fetch(url, { headers })).rejects.toThrow('fetch failed');
  });

  test('takes the options of the engine and of the server', async () => {
    mock = await startToy({ strict: true, port: 0, host: '127.0.0.1' });
    expect((await fetch(`${mock.url('toy')}/v2/shelves/7/jobs/any`, { headers })).status).toBe(404);
  });

  test('has a fetch for its port and for the base URLs', async () => {
    mock = await startToy({ baseUrls: { toy: 'https://one.test' } });
    for (const base of [mock.url('toy'), 'https://one.test'])
      expect((await mock.fetch(`${base}/v2/shelves`, { headers })).status).toBe(200);
    expect(mock.requests()).toHaveLength(2);
  });

  test('listens only once the services are loaded: a wrong one is an error here', async () => {
    const broken = { document: () => Promise.reject(new Error('no document')) };
    await expect(startMock({ services: { broken } })).rejects.toThrow('no document');
    await expect(startMock({ services: ['boat'] })).rejects.toThrow(RangeError);
  });
});
