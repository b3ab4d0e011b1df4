import { describe, expect, test } from 'vitest';
import { decodeSegment, Router } from '../../../src/mock/http/router.ts';
import type { OperationModel } from '../../../src/openapi/document.ts';

const create = (...lines: string[]) =>
  new Router(
    lines.map((line) => {
      const [method, route] = line.split(' ');
      return { operationId: line, method, route } as OperationModel;
    }),
  );
const router = create(
  'GET /things',
  'POST /things',
  'GET /things/{id}',
  'DELETE /things/{id}',
  'GET /things/latest',
  'PUT /things/current',
  'GET /things/latest/parts',
  'PATCH /things/{id}/parts/{part}',
  'GET /',
);
const match = (method: string, path: string) => {
  const found = router.match(method, path);
  return 'operation' in found ? [found.operation.operationId, found.path] : found.allow;
};

describe('Router', () => {
  test.each<[string, string, unknown]>([
    ['GET', '/things', ['GET /things', {}]],
    ['GET', '/things/', ['GET /things', {}]],
    ['GET', '/things/7', ['GET /things/{id}', { id: '7' }]],
    ['GET', '/things/latest', ['GET /things/latest', {}]],
    ['GET', '/things/%6Catest', ['GET /things/latest', {}]],
    ['PATCH', '/things/7/parts/8', ['PATCH /things/{id}/parts/{part}', { id: '7', part: '8' }]],
    ['PATCH', '/things/latest/parts/8', ['PATCH /things/{id}/parts/{part}', { id: 'latest', part: '8' }]],
    ['GET', '/', ['GET /', {}]],
  ])('%s %s is found', (method, path, found) => {
    expect(match(method, path)).toEqual(found);
  });

  test('decodes a value after the path was split, and leaves one that is not valid as it is', () => {
    expect(match('GET', '/things/a%2Fb%20c')).toEqual(['GET /things/{id}', { id: 'a/b c' }]);
    expect(match('GET', '/things/100%')).toEqual(['GET /things/{id}', { id: '100%' }]);
  });

  test.each<[string, string, string[]]>([
    ['GET', '/nothing', []],
    ['GET', '/things/7/parts', []],
    ['GET', '/things/7/parts/8/more', []],
    ['GET', '/things//', []],
    ['GET', '//', []],
    ['PUT', '/things', ['GET', 'POST']],
    ['PUT', '/things/7', ['DELETE', 'GET']],
    ['POST', '/things/latest', ['GET']],
    ['GET', '/things/7/parts/8', ['PATCH']],
  ])('%s %s is not found; the path has the methods of %j', (method, path, allow) => {
    expect(match(method, path)).toEqual(allow);
  });

  test('takes the parameter if only that has the method', () => {
    expect(match('DELETE', '/things/latest')).toEqual(['DELETE /things/{id}', { id: 'latest' }]);
    expect(match('GET', '/things/current')).toEqual(['GET /things/{id}', { id: 'current' }]);
  });

  test('takes the parameter if the literal only begins longer paths', () => {
    const nested = create('GET /a/{id}', 'GET /a/b/c');
    expect(nested.match('GET', '/a/b')).toMatchObject({ path: { id: 'b' } });
    expect(nested.match('POST', '/a/b')).toEqual({ allow: ['GET'] });
  });

  test('reads a segment as a parameter only if it is one as a whole', () => {
    const partial = create('GET /a/x{id}', 'GET /a/{id}x');
    expect(partial.match('GET', '/a/x7')).toEqual({ allow: [] });
    expect(partial.match('GET', '/a/x{id}')).toMatchObject({ path: {} });
  });
});

test('decodeSegment returns a segment that is not valid percent-encoding as it is', () => {
  expect([decodeSegment('%C3%A9'), decodeSegment('%E9'), decodeSegment('%')]).toEqual(['é', '%E9', '%']);
});
