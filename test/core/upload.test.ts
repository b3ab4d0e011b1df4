import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  createUploadBody,
  type UploadContent,
  type UploadProgress,
  type UploadRequest,
} from '../../src/core/upload.ts';
import { rejection, type Sent } from './support.ts';

const PARTS = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5])];
const PROGRESS = [
  { sent: 0, total: 5 },
  { sent: 3, total: 5 },
  { sent: 5, total: 5 },
];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** An upload of five bytes; `opened`, `read` and `stopped` count what becomes of its source. */
function contentOf(given: Partial<UploadContent> & { parts?: Iterable<Uint8Array | Error> } = {}) {
  const { parts = PARTS, ...content } = given;
  const counts = { opened: 0, read: 0, stopped: 0 };
  async function* read() {
    for (const part of parts) {
      counts.read++;
      if (part instanceof Error) throw part;
      yield part;
    }
  }
  const open = () => {
    counts.opened++;
    return { chunks: read(), stop: () => void counts.stopped++ };
  };
  return { content: { contentType: 'x/y', length: 5, replayable: true, open, ...content }, counts };
}

const request = (given: Partial<UploadRequest> = {}): UploadRequest => ({
  url: 'https://api.test/files',
  method: 'POST',
  headers: { 'x-a': '1' },
  signal: new AbortController().signal,
  operationId: 'putFile',
  attempt: 2,
  emit: undefined,
  onUploadProgress: undefined,
  ...given,
});

/** A fetch that reads the body, as a real one does. */
function readingFetch(react: () => Response = () => new Response('ok')) {
  const sent: (Sent & { bytes: number[] })[] = [];
  const fetch = async (url: unknown, init: unknown) => {
    const { body } = init as RequestInit;
    const bytes = [...new Uint8Array(await new Response(body ?? null).arrayBuffer())];
    sent.push({ url, init, bytes } as (typeof sent)[0]);
    return react();
  };
  return { fetch: fetch as typeof globalThis.fetch, sent };
}

/** Collects the progress of an upload. */
function follow() {
  const seen: UploadProgress[] = [];
  return { seen, onUploadProgress: (progress: UploadProgress) => void seen.push(progress) };
}

/** Creates bodies as a runtime does that has only these of Node's globals. */
async function createBodyWithout(process: object | undefined, content: UploadContent) {
  vi.stubGlobal('process', process);
  vi.resetModules();
  const upload = await import('../../src/core/upload.ts');
  return upload.createUploadBody(content);
}

test('a body has the content type and tells whether it can be sent again', () => {
  const { content, counts } = contentOf();
  expect(createUploadBody(content)).toMatchObject({ contentType: 'x/y', replayable: true });
  expect(createUploadBody({ ...content, replayable: false })).toMatchObject({ replayable: false });
  expect(counts).toEqual({ opened: 0, read: 0, stopped: 0 });
});

describe('with a custom fetch, an upload', () => {
  test('is sent as a stream with its length, and rejects redirects', async () => {
    const { content, counts } = contentOf();
    const { fetch, sent } = readingFetch();
    const { signal } = new AbortController();
    const response = await createUploadBody(content).send(request({ signal }), fetch);
    expect(await response.text()).toBe('ok');
    expect(sent).toEqual([
      {
        url: 'https://api.test/files',
        init: {
          method: 'POST',
          headers: { 'x-a': '1', 'content-length': '5' },
          signal,
          body: expect.any(ReadableStream),
          redirect: 'error',
          duplex: 'half',
        },
        bytes: [1, 2, 3, 4, 5],
      },
    ]);
    expect(counts).toEqual({ opened: 1, read: 2, stopped: 0 });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('of unknown length has no Content-Length', async () => {
    const { content } = contentOf({ length: undefined });
    const { fetch, sent } = readingFetch();
    await createUploadBody(content).send(request(), fetch);
    expect(sent[0]?.init.headers).toEqual({ 'x-a': '1' });
  });

  test('opens its source again for each attempt', async () => {
    const { content, counts } = contentOf();
    const { fetch, sent } = readingFetch();
    const body = createUploadBody(content);
    await body.send(request(), fetch);
    await body.send(request(), fetch);
    expect(sent.map(({ bytes }) => bytes.length)).toEqual([5, 5]);
    expect(counts.opened).toBe(2);
  });

  test('reads its source only as fast as fetch reads the body', async () => {
    const { content, counts } = contentOf();
    const read: number[] = [];
    const fetch = async (_: unknown, init: unknown) => {
      const reader = ((init as RequestInit).body as ReadableStream).getReader();
      await new Promise((resolve) => setTimeout(resolve, 5));
      read.push(counts.read);
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve, 5));
      read.push(counts.read);
      return new Response();
    };
    await createUploadBody(content).send(request(), fetch as typeof globalThis.fetch);
    expect(read).toEqual([0, 1]);
  });

  test('rejects with the error of its source, and stops the source', async () => {
    const failure = new Error('disk gone');
    const { content, counts } = contentOf({ parts: [new Uint8Array(3), failure] });
    // As Node's fetch does, which names the source's error only as the cause.
    const fetch = async (_: unknown, init: unknown) => {
      await new Response((init as RequestInit).body ?? null).arrayBuffer().catch((cause) => {
        throw new TypeError('fetch failed', { cause });
      });
      return new Response();
    };
    const sending = createUploadBody(content).send(request(), fetch as typeof globalThis.fetch);
    expect(await rejection(sending)).toBe(failure);
    expect(counts.stopped).toBe(1);
  });

  test('rejects with the error of fetch if the source did not fail, and stops the source', async () => {
    const { content, counts } = contentOf();
    const { signal } = new AbortController();
    const failure = new TypeError('no network');
    const { fetch } = readingFetch(() => {
      throw failure;
    });
    expect(await rejection(createUploadBody(content).send(request({ signal }), fetch))).toBe(failure);
    expect(counts.stopped).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('stops its source at an abort, even during a read', async () => {
    const controller = new AbortController();
    const { content, counts } = contentOf();
    const fetch = (() => new Promise(() => {})) as unknown as typeof globalThis.fetch;
    void createUploadBody(content).send(request({ signal: controller.signal }), fetch);
    expect(counts.stopped).toBe(0);
    controller.abort();
    expect(counts.stopped).toBe(1);
  });

  test('of a Blob is sent as this Blob, whose length fetch knows', async () => {
    const blob = new Blob(PARTS);
    const { content, counts } = contentOf({ blob });
    const { fetch, sent } = readingFetch();
    await createUploadBody(content).send(request(), fetch);
    expect(sent[0]?.init).toMatchObject({ method: 'POST', headers: { 'x-a': '1' }, redirect: 'error' });
    expect(sent[0]?.init.body).toBe(blob);
    expect(counts.opened).toBe(0);
  });

  test('of a Blob that is not the runtime’s own, such as that of jsdom, is sent as a stream', async () => {
    const { content } = contentOf({ blob: { size: 5 } as Blob });
    const { fetch, sent } = readingFetch();
    await createUploadBody(content).send(request(), fetch);
    expect(sent[0]?.bytes).toEqual([1, 2, 3, 4, 5]);
  });

  test('of a Blob whose progress is wanted is sent as a stream, which can be counted', async () => {
    const { content } = contentOf({ blob: new Blob(PARTS) });
    const { fetch, sent } = readingFetch();
    const { seen, onUploadProgress } = follow();
    await createUploadBody(content).send(request({ onUploadProgress }), fetch);
    expect(sent[0]?.init.body).toBeInstanceOf(ReadableStream);
    expect(seen).toEqual(PROGRESS);
  });
});

describe('progress', () => {
  test('is reported at the start and with each chunk, to the handler and as events', async () => {
    const { content } = contentOf();
    const { seen, onUploadProgress } = follow();
    const emit = vi.fn();
    await createUploadBody(content).send(request({ emit, onUploadProgress }), readingFetch().fetch);
    expect(seen).toEqual(PROGRESS);
    const site = { type: 'upload-progress', operationId: 'putFile', attempt: 2 };
    expect(emit.mock.calls).toEqual(PROGRESS.map((progress) => [{ ...site, ...progress }]));
  });

  test('is an event also if there is no handler', async () => {
    const { content } = contentOf();
    const emit = vi.fn();
    await createUploadBody(content).send(request({ emit }), readingFetch().fetch);
    expect(emit).toHaveBeenCalledTimes(3);
  });

  test('has no total if the length is unknown', async () => {
    const { content } = contentOf({ length: undefined });
    const { seen, onUploadProgress } = follow();
    await createUploadBody(content).send(request({ onUploadProgress }), readingFetch().fetch);
    expect(seen).toEqual(PROGRESS.map(({ sent }) => ({ sent, total: undefined })));
  });

  test('counts a chunk only once the next one is requested', async () => {
    const { content } = contentOf();
    const { seen, onUploadProgress } = follow();
    const fetch = async (_: unknown, init: unknown) => {
      await ((init as RequestInit).body as ReadableStream).getReader().read();
      return new Response();
    };
    await createUploadBody(content).send(request({ onUploadProgress }), fetch as typeof globalThis.fetch);
    expect(seen).toEqual(PROGRESS.slice(0, 1));
  });

  test('handler that throws changes nothing', async () => {
    const { content } = contentOf();
    const onUploadProgress = vi.fn(() => {
      throw new Error('handler');
    });
    const { fetch, sent } = readingFetch();
    await createUploadBody(content).send(request({ onUploadProgress }), fetch);
    expect(onUploadProgress).toHaveBeenCalledTimes(3);
    expect(sent[0]?.bytes).toEqual([1, 2, 3, 4, 5]);
  });
});

test('without a custom fetch, an upload goes over node:http, a Blob too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('fetch was used')));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    response.end(JSON.stringify([method, url, headers['content-length'], headers['x-a'], ...Buffer.concat(chunks)]));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/files`;
  for (const given of [{}, { blob: new Blob(PARTS) }]) {
    const { content } = contentOf(given);
    const { seen, onUploadProgress } = follow();
    const response = await createUploadBody(content).send(request({ url, onUploadProgress }), undefined);
    expect(await response.json()).toEqual(['POST', '/files', '5', '1', 1, 2, 3, 4, 5]);
    expect(seen).toEqual(PROGRESS);
  }
});

describe.each<[string, object | undefined]>([
  ['no process', undefined],
  ['a process without Node’s modules', { env: {} }],
  ['a process with none of the modules', { getBuiltinModule: () => undefined }],
])('in a runtime with %s, an upload', (_, process) => {
  test('is sent by the global fetch', async () => {
    const { content } = contentOf();
    const { fetch, sent } = readingFetch();
    vi.stubGlobal('fetch', fetch);
    const body = await createBodyWithout(process, content);
    await body.send(request(), undefined);
    expect(sent[0]?.bytes).toEqual([1, 2, 3, 4, 5]);
    expect(sent[0]?.init.body).toBeInstanceOf(ReadableStream);
  });

  test('of a Blob is sent as this Blob, with progress at its start and end', async () => {
    const blob = new Blob(PARTS);
    const { content } = contentOf({ blob });
    const { seen, onUploadProgress } = follow();
    const { fetch, sent } = readingFetch(() => {
      expect(seen).toEqual([{ sent: 0, total: 5 }]);
      return new Response();
    });
    vi.stubGlobal('fetch', fetch);
    const body = await createBodyWithout(process, content);
    await body.send(request({ onUploadProgress }), undefined);
    expect(sent[0]?.init.body).toBe(blob);
    expect(seen).toEqual([
      { sent: 0, total: 5 },
      { sent: 5, total: 5 },
    ]);
  });
});

describe('in a runtime whose Request', () => {
  test('throws for redirect "error", as on Cloudflare Workers, an upload leaves redirects to the caller', async () => {
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(url: string, init?: RequestInit) {
          if (init?.redirect === 'error') throw new TypeError('Invalid redirect value');
          super(url, init);
        }
      },
    );
    const { fetch, sent } = readingFetch();
    await createUploadBody(contentOf().content).send(request(), fetch);
    expect(sent[0]?.init.redirect).toBe('manual');
  });

  // As Firefox and old versions of Safari do.
  test.each<[string, (init: RequestInit & { duplex?: string }) => RequestInit]>([
    ['makes a text of a stream', (init) => ({ ...init, body: String(init.body) })],
    ['makes a text of a stream and never reads duplex', ({ method }) => ({ method: method ?? '', body: 'text' })],
    ['never reads duplex', ({ method }) => ({ method: method ?? '' })],
  ])('%s, an upload is collected in a Blob', async (_, change) => {
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(url: string, init: RequestInit) {
          super(url, init.body ? change(init) : init);
        }
      },
    );
    const { fetch, sent } = readingFetch();
    await createUploadBody(contentOf().content).send(request(), fetch);
    expect(sent[0]?.init.body).toBeInstanceOf(Blob);
    expect(sent[0]?.init).toMatchObject({ method: 'POST', headers: { 'x-a': '1' }, redirect: 'error' });
    expect(sent[0]?.bytes).toEqual([1, 2, 3, 4, 5]);
  });
});
