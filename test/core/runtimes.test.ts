import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { services } from '../../scripts/services.ts';

/** What a program loads only when it asks for it (openapi-fetch, and what needs Node) stays out. What waits and failures load is needed everywhere. */
const onlyNeeded: Plugin = {
  name: 'only needed imports',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' && !(importer.includes('/src/core/') && path.startsWith('./'))
        ? { path, external: true }
        : undefined,
    );
  },
};

/** A client's code as a bundler for browsers makes it: one classic script that sets `client`. */
async function scriptOf(service: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/${service}/index.ts`],
    bundle: true,
    format: 'iife',
    globalName: 'client',
    platform: 'browser',
    target: 'es2023',
    plugins: [onlyNeeded],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The globals of browsers and workers, without those of Node.js. */
const WEB = {
  AbortController,
  AbortSignal,
  atob,
  Blob,
  btoa,
  clearTimeout,
  DOMException,
  FormData,
  Headers,
  performance,
  ReadableStream,
  Request,
  Response,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

function browser(fetch: (url: string) => Response): Record<string, any> {
  return createContext({ ...WEB, fetch: async (url: string) => fetch(url) });
}

describe.each(services().map(({ name }) => name))('evalwire/%s in a browser or a worker', (service) => {
  test('loads without the modules and globals of Node.js, and creates its client', async () => {
    const script = await scriptOf(service);
    // Only the match: the script itself would fill the screen.
    expect(/\brequire\(|from ?["']node:|\bBuffer\b|\b__dirname\b/.exec(script)?.[0]).toBeUndefined();
    const context = browser(() => Response.json({}));
    runInContext(script, context);
    const create = Object.keys(context.client).find((name) => /^create\w+Client$/.test(name));
    const options = `{ ${service === 'ptm' ? 'token' : 'apiKey'}: 'k', baseUrl: 'https://h.test' }`;
    expect(typeof runInContext(`client.${create}(${options})`, context)).toBe('object');
  });
});

describe('the core there', () => {
  test('calls, waits, pages and throws like on Node.js', async () => {
    const context = browser((url) => {
      if (url.includes('offset=1')) return Response.json({ data: [{ id: 'b' }], total: 2 });
      if (url.includes('limit=1')) return Response.json({ data: [{ id: 'a' }], total: 2 });
      if (url.endsWith('/status')) return Response.json({ status: 'completed' });
      return Response.json({ error: { code: 'EvaluationNotFoundException', message: 'No.' } }, { status: 404 });
    });
    runInContext(await scriptOf('vijil'), context);
    const summary = await runInContext(
      `(async () => {
        const vijil = client.createVijilClient({ apiKey: 'vj-1', baseUrl: 'https://h.test' });
        const ids = [];
        for await (const { id } of vijil.listEvaluations({ limit: 1 })) ids.push(id);
        const { status } = await vijil.waitForEvaluation({ evaluation_id: 'e' });
        const error = await vijil.getEvaluationResults({ evaluation_id: 'e' }).catch((error) => error);
        return [ids.join(), status, error.name, error instanceof client.NotFoundError, error instanceof Error].join(' ');
      })()`,
      context,
    );
    expect(summary).toBe('a,b completed NotFoundError true true');
  });

  test('rejects a missing credential if there is no environment', async () => {
    const context = browser(() => Response.json({}));
    runInContext(await scriptOf('vijil'), context);
    expect(() => runInContext('client.createVijilClient()', context)).toThrow(/^Authentication required/);
  });
});
