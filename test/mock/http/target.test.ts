import { expect, test } from 'vitest';
import { parseTarget, splitTarget } from '../../../src/mock/http/target.ts';

test.each<[string, string | undefined, string]>([
  ['/v1/things?a=1', undefined, '/v1/things?a=1'],
  ['//', undefined, '//'],
  ['', undefined, '/'],
  ['*', undefined, '/*'],
  ['http://host:1/v1/things', 'host:1', '/v1/things'],
  ['HTTPS://Host/', 'Host', '/'],
  ['http://host', 'host', '/'],
  ['http://host?a=1', 'host', '/?a=1'],
  ['http://host#x', 'host', '/#x'],
  ['http:///v1', '', '/v1'],
  ['http://host/a//b?c', 'host', '/a//b?c'],
  ['ftp://host/v1', undefined, '/ftp://host/v1'],
  ['xhttp://host/v1', undefined, '/xhttp://host/v1'],
])('parseTarget(%j) finds the authority %j and the target %j', (url, authority, target) => {
  expect(parseTarget(url)).toEqual({ authority, target });
});

test.each([
  ['/v1/things', '/v1/things', ''],
  ['/v1/things?', '/v1/things', ''],
  ['/v1?a=1?b', '/v1', 'a=1?b'],
  ['?a=1', '', 'a=1'],
])('splitTarget(%j) is %j and %j', (target, path, search) => {
  expect(splitTarget(target)).toEqual({ path, search });
});
