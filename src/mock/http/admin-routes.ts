/** The pages of the mock itself: `/`, bundled documents, `/docs/`, and `/_evalwire/…` for tests in other languages. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Engine, MockAnswer } from '../engine.ts';
import type { FaultRule } from '../faults.ts';
import type { Seed } from '../story/story.ts';
import { decodeSegment } from './router.ts';

interface ControlRequest {
  readonly method: string;
  readonly target: string;
  readonly host: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

const CONTROL_BODY_LIMIT = 10 * 1024 * 1024;

const json = (status: number, value: unknown, headers: Record<string, string> = {}): MockAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value, null, 1),
});

/** Answers what is below no service. */
export async function control(engine: Engine, docs: string | undefined, request: ControlRequest): Promise<MockAnswer> {
  const url = new URL(request.target, 'http://mock');
  const [first = '', second = ''] = url.pathname.split('/').slice(1);
  if (first === '_evalwire') return command(engine, second, url.searchParams, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') return json(404, { error: nowhere(engine, url.pathname) });
  if (url.pathname === '/' && /^\/(\?|$)/.test(request.target))
    return json(200, await index(engine, docs, request.host));
  if (second === 'openapi.json' && engine.serviceNames.includes(first)) {
    const { document } = await engine.service(first);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) };
  }
  if (first === 'docs' && docs !== undefined) return page(docs, url.pathname);
  return json(404, { error: nowhere(engine, url.pathname) });
}

function nowhere(engine: Engine, path: string): string {
  return `Nothing is at ${path}. Services: ${engine.serviceNames.map((name) => `/${name}/`).join(', ')}.`;
}

async function index(engine: Engine, docs: string | undefined, host: string | undefined) {
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

async function command(
  engine: Engine,
  name: string,
  query: URLSearchParams,
  request: ControlRequest,
): Promise<MockAnswer> {
  if (request.method === 'GET' && name === 'violations') return json(200, engine.violations);
  if (request.method !== 'POST' && request.method !== 'DELETE')
    return json(405, {
      error: 'POST to /_evalwire/reset, /seed, /faults, /outcome; DELETE /_evalwire/faults; GET /_evalwire/violations.',
    });
  const session = query.get('session') ?? undefined;
  try {
    const body = await bodyOf(request.body);
    if (name === 'reset') engine.reset(session);
    else if (name === 'seed')
      for (const [service, seed] of Object.entries(body as Record<string, Seed>))
        await engine.seed(service, seed, session);
    else if (name === 'faults' && request.method === 'DELETE') engine.faults.clear();
    else if (name === 'faults')
      engine.faults.add({ ...(body as FaultRule), ...(session === undefined ? {} : { session }) });
    else return json(404, { error: `There is no /_evalwire/${name}.` });
    return { status: 204, headers: {}, body: undefined };
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

async function bodyOf(chunks: AsyncIterable<Uint8Array>): Promise<unknown> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > CONTROL_BODY_LIMIT) throw new RangeError(`The body exceeds ${CONTROL_BODY_LIMIT} bytes.`);
  }
  return text.trim() === '' ? {} : JSON.parse(text);
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function page(folder: string, path: string): Promise<MockAnswer> {
  const wanted = normalize(join(folder, decodeSegment(path.slice('/docs'.length)) || '/'));
  if (!wanted.startsWith(normalize(folder + sep)) && wanted !== normalize(folder))
    return json(404, { error: 'Nothing is there.' });
  const file = wanted.endsWith(sep) || extname(wanted) === '' ? join(wanted, 'index.html') : wanted;
  try {
    return {
      status: 200,
      headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' },
      body: await readFile(file),
    };
  } catch {
    return json(404, { error: `There is no page ${path}. Build the pages with "npm run docs".` });
  }
}
