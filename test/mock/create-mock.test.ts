/** What every kind of mock has besides its `fetch`. */
import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import { document, story } from './toy.ts';

const source = { document: () => structuredClone(document) as object, story: () => story };
const create = () => createMock({ services: { toy: source } });
const headers = { authorization: 'Bearer toy' };

describe('createMock', () => {
  test('has all services, named ones or custom ones', async () => {
    expect((await createMock()).engine.serviceNames).toEqual(['vijil', 'prodloop', 'mutagent', 'promptic', 'ptm']);
    expect((await createMock({ services: ['ptm'] })).engine.serviceNames).toEqual(['ptm']);
    expect((await create()).engine.serviceNames).toEqual(['toy']);
    await expect(createMock({ services: ['boat'] })).rejects.toThrow(RangeError);
  });

  test('has loaded its services: a wrong one is an error here, not of the first request', async () => {
    const broken = { document: () => Promise.reject(new Error('no document')) };
    await expect(createMock({ services: { broken } })).rejects.toThrow('no document');
  });

  test('passes its options to the engine', async () => {
    const mock = await createMock({ services: { toy: source }, strict: true });
    expect((await mock.fetch(`${mock.url('toy')}/v2/shelves/7/jobs/any`, { headers })).status).toBe(404);
  });
});

describe('a mock', () => {
  test('returns the base URLs of its services', async () => {
    const both = { services: { toy: source, boat: source }, baseUrls: { boat: 'https://boat.test/' } };
    const mock = await createMock(both);
    expect([mock.url('toy'), mock.url('boat')]).toEqual(['https://toy.example/api', 'https://boat.test']);
    expect(() => mock.url('train')).toThrow(new RangeError('There is no service "train"; there are toy, boat.'));
  });

  test('seeds several services, for all sessions or for one, and reads them', async () => {
    const mock = await createMock({ services: { toy: source, boat: source } });
    const row = (id: number) => ({ shelf: [{ id, label: 'x' }] });
    await mock.seed({ toy: row(8), boat: row(9) });
    await mock.seed({ toy: row(10) }, 'one');
    const list = async (service: string, session?: string) =>
      (await mock.store(service, session)).list('shelf').map(({ id }) => id);
    expect(await list('toy')).toEqual([7, 8]);
    expect(await list('toy', 'one')).toEqual([7, 8, 10]);
    expect(await list('boat', 'one')).toEqual([7, 9]);
    mock.reset('one');
    expect(await list('toy', 'one')).toEqual([7, 8]);
    mock.reset();
    expect(await list('toy')).toEqual([7]);
  });

  test('shows the faults, the clock, the violations and the requests of its engine', async () => {
    const mock = await create();
    const { engine } = mock;
    expect([mock.faults, mock.clock, mock.violations]).toEqual([engine.faults, engine.clock, engine.violations]);
    expect(mock.faults).toBe(engine.faults);
    await mock.fetch(`${mock.url('toy')}/v2/shelves`, { headers });
    await mock.fetch(`${mock.url('toy')}/v2/things/k`, { headers });
    expect(mock.requests()).toHaveLength(2);
    expect(mock.requests({ operation: 'getThing' })).toEqual(engine.requests().slice(1));
  });
});
