import { existsSync } from 'node:fs';
import { bundle, createConfig } from '@redocly/openapi-core';
import type { Document } from '../../src/openapi/types.ts';
import { showInferred } from './inferred.ts';

/** Reads a document and the files that it refers to, as one document with local references only. Marks of inference are shown as text. */
export async function bundleDocument(path: string): Promise<Document> {
  const document = await bundleSource(path);
  showInferred(document);
  return document;
}

/** Reads a document and the files that it refers to, as written. */
export async function bundleSource(path: string): Promise<Document> {
  if (!existsSync(path)) throw new Error(`redocly.yaml names ${path}, which does not exist.`);
  const config = await createConfig({});
  const { bundle: result, problems } = await bundle({ ref: path, config });
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((p) => `${p.message} (${p.location[0]?.pointer ?? 'location unknown'})`);
    throw new Error(`${path} cannot be bundled:\n  ${[...new Set(lines)].slice(0, 10).join('\n  ')}`);
  }
  return result.parsed as Document;
}
