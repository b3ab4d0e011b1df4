import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Returns the documentation portal's folder: in the package next to this file's folder, in the repository where `npm run docs` writes it. */
export function findDocsFolder(): string | undefined {
  const places = ['../docs', '../../dist/docs'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((path) => existsSync(`${path}/index.html`));
}
