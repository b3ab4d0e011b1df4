import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Document } from '../../src/openapi/types.ts';
import { root } from '../services.ts';

/**
 * What is wrong with the files in `openapi/<service>/`: a path or component that the document does not reach, or a name that two files give away.
 * The linters see only what the document reaches.
 */
export function findSplitProblems(name: string, bundle: Document): string[] {
  const owners = new Map<string, string>();
  return globSync(`openapi/${name}/**/*.yaml`, { cwd: root })
    .sort()
    .flatMap((file) => {
      const sections = Object.entries((parse(readFileSync(root + file, 'utf8')) ?? {}) as Record<string, object>);
      return sections.flatMap(([section, entries]) =>
        Object.keys(entries).flatMap((key) => {
          const place = `${section}/${key}`;
          const owner = owners.get(place);
          owners.set(place, file);
          if (owner) return [`${file}: ${place} is also in ${owner}.`];
          const reached = section === 'paths' ? bundle.paths : bundle.components?.[section];
          return reached && key in reached ? [] : [`${file}: ${place} is not used.`];
        }),
      );
    });
}
