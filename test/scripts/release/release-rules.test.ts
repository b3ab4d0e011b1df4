import { expect, test } from 'vitest';
import { mayBreak, readNotes } from '../../../scripts/release/release-rules.ts';
import { findLicenseProblems } from '../../../scripts/release/sbom.ts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-21\n\n- A thing.\n\n## [1.1.0] - 2026-01-01\n\n- Old.\n';
test('reads the notes of one version only', () => {
  expect(readNotes(CHANGELOG, '1.2.0')).toBe('- A thing.');
  expect(readNotes(CHANGELOG, '1.1.0')).toBe('- Old.');
  expect(readNotes(CHANGELOG, '1.1')).toBe('');
});

test.each([
  ['1.2.3', '2.0.0', true],
  ['1.2.3', '1.3.0', false],
  ['0.1.0', '0.2.0', true],
  ['0.1.0', '0.1.1', false],
  ['0.9.0', '1.0.0', true],
])('lets %s → %s break clients: %s', (from, to, expected) => {
  expect(mayBreak(from, to)).toBe(expected);
});

test('names dependencies whose licence is not permissive or not stated', () => {
  const problems = findLicenseProblems([
    { name: 'good', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] },
    { name: 'copyleft', version: '2.0.0', licenses: [{ license: { id: 'AGPL-3.0-only' } }] },
    { name: 'either', version: '3.0.0', licenses: [{ expression: 'MIT OR GPL-2.0' }] },
    { name: 'silent', version: '4.0.0' },
  ]);
  expect(problems).toEqual([
    'copyleft@2.0.0: AGPL-3.0-only',
    'either@3.0.0: MIT OR GPL-2.0',
    'silent@4.0.0: no licence',
  ]);
});
