/** What is served outside the services: `/`, the bundled documents and the documentation portal. */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Engine, MockAnswer } from '../engine.ts';
import { createJsonAnswer } from './admin-routes.ts';
import { decodeSegment } from './router.ts';

export interface PageRequest {
  readonly method: string;
  /** The path as it was sent, percent-encoded. */
  readonly path: string;
  readonly host: string | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Responds to a request that is for no service: `/`, `/<service>/openapi.json`, or `/docs/…` if there is a portal. */
export async function handlePageRequest(
  engine: Engine,
  docs: string | undefined,
  { method, path, host }: PageRequest,
): Promise<MockAnswer> {
  if (method === 'GET' || method === 'HEAD') {
    if (path === '/') return createJsonAnswer(200, await buildIndex(engine, docs, host));
    const [first = '', second, ...rest] = path.split('/').slice(1);
    if (second === 'openapi.json' && rest.length === 0 && engine.serviceNames.includes(first)) {
      const { document } = await engine.service(first);
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) };
    }
    if (first === 'docs' && docs !== undefined) return readPage(docs, path.slice('/docs'.length));
  }
  return createJsonAnswer(404, { error: describeUnknownPath(engine, path) });
}

function describeUnknownPath(engine: Engine, path: string): string {
  return `Nothing is at ${path}. Services: ${engine.serviceNames.map((name) => `/${name}/`).join(', ')}.`;
}

async function buildIndex(engine: Engine, docs: string | undefined, host: string | undefined) {
  const base = `http://${host ?? 'localhost'}`;
  const services = await Promise.all(
    engine.serviceNames.map(async (name) => {
      const { document } = await engine.service(name);
      return {
        name,
        title: document.info?.title,
        url: `${base}/${name}`,
        document: `${base}/${name}/openapi.json`,
        ...(docs === undefined ? {} : { docs: `${base}/docs/${name}.html` }),
      };
    }),
  );
  return { mock: 'evalwire', services, ...(docs === undefined ? {} : { docs: `${base}/docs/` }) };
}

/** Reads a file of the portal. The decoded path may contain `..`: a file outside the folder is never read. */
async function readPage(folder: string, path: string): Promise<MockAnswer> {
  const root = join(folder, sep);
  const file = join(root, decodeSegment(path));
  if (!file.startsWith(root)) return createJsonAnswer(404, { error: `There is no page /docs${path}.` });
  const page = file.endsWith(sep) || extname(file) === '' ? join(file, 'index.html') : file;
  try {
    const type = TYPES[extname(page)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type }, body: await readFile(page) };
  } catch {
    return createJsonAnswer(404, { error: `There is no page /docs${path}. Build the pages with "npm run docs".` });
  }
}
