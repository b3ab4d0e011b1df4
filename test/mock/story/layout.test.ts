import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { services } from '../../../src/mock/services.ts';
import { listOperations } from '../../../src/openapi/document.ts';
import type { Document } from '../../../src/openapi/types.ts';

const MAX_LINES = 300;
const toKebabCase = (tag: string) => tag.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

describe.each(Object.entries(services))('the mock folder of %s', async (name, source) => {
  const folder = new URL(`../../../src/${name}/mock/`, import.meta.url);
  const files = readdirSync(folder);
  const operations = listOperations((await source.document()) as Document);
  const tags = [...new Set(operations.map(({ raw }) => raw.tags?.[0] as string))];

  test('has a story, a seed and one file per tag', () => {
    expect(files).toEqual(
      expect.arrayContaining(['story.ts', 'seed.ts', ...tags.map((tag) => `${toKebabCase(tag)}.ts`)]),
    );
  });

  test.each(tags)('has only operations of the tag %s in its file', async (tag) => {
    const module = await import(new URL(`${toKebabCase(tag)}.ts`, folder).href);
    const exported = tag.slice(0, 1).toLowerCase() + tag.slice(1);
    const own = operations.filter(({ raw }) => raw.tags?.[0] === tag).map(({ operationId }) => operationId);
    expect(own).toEqual(expect.arrayContaining(Object.keys(module[exported])));
    expect(Object.keys(module[exported])).not.toHaveLength(0);
  });

  test('has no long file', () => {
    const long = files.filter((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').length > MAX_LINES);
    expect(long).toEqual([]);
  });
});
