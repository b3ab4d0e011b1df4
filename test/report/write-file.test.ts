import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFileSafely } from '../../src/report/write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalwire-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('replaces a file, creates its folder and leaves nothing else', async () => {
  const path = join(folder, 'new', 'report.xml');
  await writeFileSafely(path, 'old');
  await writeFileSafely(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'new'))).toEqual(['report.xml']);
});

it('keeps no temporary file if the target cannot be replaced', async () => {
  mkdirSync(join(folder, 'taken', 'report.xml'), { recursive: true });
  writeFileSync(join(folder, 'taken', 'report.xml', 'x'), '');
  await expect(writeFileSafely(join(folder, 'taken', 'report.xml'), 'text')).rejects.toThrow();
  expect(readdirSync(join(folder, 'taken'))).toEqual(['report.xml']);
});
