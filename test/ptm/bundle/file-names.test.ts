import { describe, expect, test } from 'vitest';
import { findNameProblem, foldName } from '../../../src/ptm/bundle/file-names.ts';

describe('findNameProblem', () => {
  test.each([
    ['', 'is empty'],
    ['.', 'is "."'],
    ['..', 'is ".."'],
    ['a/b', 'contains a path separator'],
    ['a\\b', 'contains a path separator'],
    ['a\u0000b', 'contains a control character'],
    ['a\nb', 'contains a control character'],
    ['a\u009bb', 'contains a control character'],
    ['a\ud800b', 'contains half of a surrogate pair'],
    ['a', undefined],
    ['...', undefined],
    ['réunion ☕ 𝄞.md', undefined],
  ])('finds for %j on every system: %s', (name, problem) => {
    expect(findNameProblem(name, 'linux')).toBe(problem);
    if (problem) expect(findNameProblem(name, 'win32')).toBe(problem);
  });

  test.each([
    ...['con', 'PRN', 'aux.', 'NUL.txt', 'nul.tar.gz', 'com1', 'COM9.log', 'com¹', 'lpt0', 'LPT³'].map((name) => [
      name,
    ]),
  ])('finds that %j is a device on Windows alone', (name) => {
    const problem = name.endsWith('.') ? 'cannot be a name on Windows' : 'is a device on Windows';
    expect(findNameProblem(name, 'win32')).toBe(problem);
    expect(findNameProblem(name, 'linux')).toBeUndefined();
  });

  test.each(['<', '>', ':', '"', '|', '?', '*'].flatMap((character) => [`a${character}b`]).concat('a.', 'a '))(
    'finds that %j cannot be a name on Windows',
    (name) => {
      expect(findNameProblem(name, 'win32')).toBe('cannot be a name on Windows');
      expect(findNameProblem(name, 'linux')).toBeUndefined();
    },
  );

  test.each(['conference', 'my con', 'com', 'com10', 'lpt', 'a.con', '.hidden', ' a', 'a.b c'])(
    'accepts %j on Windows too',
    (name) => {
      expect(findNameProblem(name, 'win32')).toBeUndefined();
    },
  );

  test('uses the rules of this system if none is named', () => {
    expect(findNameProblem('con')).toBe(findNameProblem('con', process.platform));
  });
});

test('foldName returns one spelling for names that differ in letter case or composition', () => {
  expect(foldName('É.TXT')).toBe('é.txt');
  expect(foldName('E\u0301.txt')).toBe('é.txt');
  expect(foldName('a.txt')).not.toBe(foldName('b.txt'));
});
