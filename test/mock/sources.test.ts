import { expect, test } from 'vitest';
import { services } from '../../src/mock/services.ts';
import { resolveSources } from '../../src/mock/sources.ts';

test('resolveSources returns all services if none is named', () => {
  expect(resolveSources(undefined)).toBe(services);
  expect(Object.keys(resolveSources(undefined))).toEqual(['vijil', 'prodloop', 'mutagent', 'promptic', 'ptm']);
});

test('resolveSources returns the named services in their order', () => {
  const named = resolveSources(['ptm', 'vijil']);
  expect(Object.keys(named)).toEqual(['ptm', 'vijil']);
  expect(named).toEqual({ ptm: services.ptm, vijil: services.vijil });
  expect(resolveSources([])).toEqual({});
});

test('resolveSources returns custom services as they are', () => {
  const custom = { toy: { document: () => ({}) } };
  expect(resolveSources(custom)).toBe(custom);
});

test.each(['boat', 'toString', ''])('resolveSources rejects the unknown name "%s" and lists the known ones', (name) => {
  expect(() => resolveSources(['ptm', name])).toThrow(
    new RangeError(`There is no service "${name}"; there are vijil, prodloop, mutagent, promptic, ptm.`),
  );
});
