import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The repository's folder, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url));

export interface Service {
  /** The key in redocly.yaml, the folder's name and the subpath: `vijil`. */
  name: string;
  /** The document's path, relative to the repository. */
  document: string;
}

/** The services of redocly.yaml, the one registry. */
export function services(registry = `${root}redocly.yaml`): Service[] {
  const { apis } = parse(readFileSync(registry, 'utf8')) as { apis: Record<string, { root: string }> };
  return Object.entries(apis).map(([name, api]) => ({ name, document: api.root }));
}

/** Returns the named services, or all. Throws with the valid names if one does not exist. */
export function pick(names: string[]): Service[] {
  const all = services();
  for (const name of names) {
    if (!all.some((s) => s.name === name))
      throw new Error(`redocly.yaml has no service "${name}"; it has ${all.map((s) => s.name).join(', ')}.`);
  }
  return names.length === 0 ? all : all.filter((s) => names.includes(s.name));
}
