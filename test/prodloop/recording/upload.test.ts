import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  APIError,
  type AudioArguments,
  type ClientEvent,
  createProdloopClient,
  type EvaluationParameter,
  type ProdloopClientOptions,
  ProdloopConnectionError,
  ProdloopTimeoutError,
} from '../../../src/prodloop/index.ts';
import { answering, partsOf, type Received, rejection, serverWith } from '../support.ts';

const ask = { parameters: ['pause_profile'] as EvaluationParameter[] };
/** Not UTF-8, with line breaks and what looks like a boundary. */
const BYTES = Buffer.concat([
  Buffer.from([0xff, 0xfe, 13, 10, 0]),
  Buffer.from('\r\n--evalwire-0\r\n'),
  Buffer.alloc(300_000, 0x8f),
]);
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalwire-upload-'));
  file = join(folder, 'appel "id=42"; prise n°2 – Zoë ಮಾ.wav');
  writeFileSync(file, BYTES);
});
afterAll(() => rmSync(folder, { recursive: true }));

const client = (baseUrl: string, options: ProdloopClientOptions = {}) =>
  createProdloopClient({ apiKey: 'sk_live_4c1f7e0a', baseUrl, maxRetries: 0, ...options });

// Without a custom fetch, Node's HTTP modules send an upload; both ways must be the same on the wire.
const WAYS: [string, ProdloopClientOptions][] = [
  ['node:http', {}],
  ['fetch', { fetch: globalThis.fetch }],
];

describe.each(WAYS)('over %s', (_, options) => {
  test('sends a Blob of another realm, such as that of jsdom', async () => {
    const blob = new Blob([BYTES]);
    const foreign = {
      size: blob.size,
      type: 'audio/mpeg',
      slice: (start: number, end: number) => blob.slice(start, end),
      [Symbol.toStringTag]: 'Blob',
    };
    expect(foreign).not.toBeInstanceOf(Blob);
    const { baseUrl, received } = await answering([
      { status: 429, headers: { 'retry-after': '0' } },
      { json: { results: [] } },
    ]);
    await client(baseUrl, options).evaluateCall({ audio_file: foreign as unknown as Blob, ...ask }, { maxRetries: 1 });
    expect(received).toHaveLength(2);
    for (const request of received) {
      expect(request.headers['content-length']).toBe(`${request.body.length}`);
      expect(Buffer.compare(partsOf(request)[0]?.content as Buffer, BYTES)).toBe(0);
    }
  });

  describe('onUploadProgress', () => {
    type Progress = { sent: number; total: number | undefined };
    const follow = () => {
      const seen: Progress[] = [];
      return { seen, onUploadProgress: (progress: Progress) => void seen.push(progress) };
    };

    test('reports the bytes of a path from 0 to the whole body, and starts again with a retry', async () => {
      const { baseUrl, received } = await answering([
        { status: 429, headers: { 'retry-after': '0' } },
        { json: { results: [] } },
      ]);
      const { seen, onUploadProgress } = follow();
      await client(baseUrl, options).evaluateCall(
        { audio_file_path: file, ...ask },
        { maxRetries: 1, onUploadProgress },
      );
      const total = Number(received[1]?.headers['content-length']);
      expect(total).toBeGreaterThan(BYTES.length);
      expect(received.map(({ body }) => body.length)).toEqual([total, total]);
      const starts = seen.flatMap(({ sent }, at) => (sent === 0 ? [at] : []));
      expect(starts).toHaveLength(2);
      for (const attempt of [seen.slice(0, starts[1]), seen.slice(starts[1])]) {
        expect(attempt.at(-1)).toEqual({ sent: total, total });
        expect(attempt.length).toBeGreaterThan(3);
        expect(attempt.map(({ sent }) => sent)).toEqual(attempt.map(({ sent }) => sent).sort((a, b) => a - b));
      }
    });

    test('has no total for a stream of unknown length', async () => {
      const { baseUrl, received } = await answering([{ json: { results: [] } }]);
      const { seen, onUploadProgress } = follow();
      await client(baseUrl, options).evaluateCall(
        { audio_file: new Blob([BYTES]).stream(), ...ask },
        { onUploadProgress },
      );
      expect(seen.at(-1)).toEqual({ sent: received[0]?.body.length, total: undefined });
    });

    test('emits the same as events; what a handler throws changes nothing', async () => {
      const { baseUrl } = await answering([{ json: { results: [] } }]);
      const { seen, onUploadProgress } = follow();
      const events: ClientEvent[] = [];
      const onEvent = (event: ClientEvent) => void events.push(event);
      await client(baseUrl, { ...options, onEvent }).evaluateCall(
        { audio_file: BYTES, ...ask },
        {
          onUploadProgress(progress) {
            onUploadProgress(progress);
            throw new Error('handler');
          },
        },
      );
      const reported = events.filter(({ type }) => type === 'upload-progress');
      expect(reported).toEqual(
        seen.map((progress) => ({ type: 'upload-progress', operationId: 'evaluateCall', attempt: 1, ...progress })),
      );
      expect(reported.length).toBeGreaterThan(1);
    });
  });

  const sources: [string, () => AudioArguments, { length: boolean; name?: string }][] = [
    ['a path', () => ({ audio_file_path: file }), { length: true }],
    ['a path in audio_file', () => ({ audio_file: file }), { length: true }],
    ['a file: URL', () => ({ audio_file: pathToFileURL(file) }), { length: true }],
    ['a File', () => ({ audio_file: new File([BYTES], 'x.wav') }), { length: true, name: 'x.wav' }],
    ['a Blob', () => ({ audio_file: new Blob([BYTES]) }), { length: true, name: 'recording' }],
    ['a Buffer', () => ({ audio_file: BYTES }), { length: true, name: 'recording' }],
    ['an ArrayBuffer', () => ({ audio_file: new Uint8Array(BYTES).buffer }), { length: true, name: 'recording' }],
    [
      'a view of other numbers',
      () => ({ audio_file: new DataView(new Uint8Array(BYTES).buffer) }),
      { length: true, name: 'recording' },
    ],
    ['a Node stream of a file', () => ({ audio_file: createReadStream(file) }), { length: false }],
    [
      'a ReadableStream',
      () => ({ audio_file: new Blob([BYTES]).stream(), filename: 'y.mp3' }),
      { length: false, name: 'y.mp3' },
    ],
    [
      'a stream of known size',
      () => ({ audio_file: Readable.from([BYTES]), size: BYTES.length }),
      { length: true, name: 'recording' },
    ],
    [
      'an async generator',
      () => ({
        audio_file: (async function* () {
          for (let at = 0; at < BYTES.length; at += 70_000) yield BYTES.subarray(at, at + 70_000);
        })(),
      }),
      { length: false, name: 'recording' },
    ],
  ];
  test.each(sources)('uploads %s byte for byte', async (_, audio, { length, name = file.split('/').pop() }) => {
    const { baseUrl, received } = await answering([{ json: { pause_profile: { pause_count: 1 } } }]);
    const result = await client(`${baseUrl}/prodloop/`, options).evaluateCall({ ...audio(), ...ask });
    expect(result).toEqual({ pause_profile: { pause_count: 1 } });
    const [request] = received as [Received];
    // The root of the service, without a slash (contract §2).
    expect([request.method, request.url]).toEqual(['POST', '/prodloop']);
    expect(request.headers.authorization).toBe('Bearer sk_live_4c1f7e0a');
    expect(request.headers['content-length']).toBe(length ? String(request.body.length) : undefined);
    expect(request.headers['transfer-encoding']).toBe(length ? undefined : 'chunked');
    const [recording, metadata, ...none] = partsOf(request);
    expect(none).toEqual([]);
    expect(recording?.headers['Content-Disposition']).toBe(
      `form-data; name="audio_file"; filename="${name?.replaceAll('"', '%22')}"`,
    );
    expect(recording?.content.equals(BYTES)).toBe(true);
    // A content type and no file name: FormData cannot do that (contract §5.1, R14).
    expect(metadata?.headers).toEqual({
      'Content-Disposition': 'form-data; name="metadata"',
      'Content-Type': 'application/json',
    });
    expect(metadata?.content.toString()).toBe('{"parameters":["pause_profile"]}');
  });

  test('requests the root of a host with a slash', async () => {
    const { baseUrl, received } = await answering([{ json: {} }]);
    await client(baseUrl, options).evaluateCall({ audio_file: BYTES, ...ask });
    expect(received[0]?.url).toBe('/');
  });

  test('uploads an empty file', async () => {
    const { baseUrl, received } = await answering([{ json: {} }]);
    await client(baseUrl, options).evaluateCall({ audio_file: new Uint8Array(), ...ask });
    expect(partsOf(received[0] as Received)[0]?.content.length).toBe(0);
  });

  test('encodes quotes and line breaks in a file name', async () => {
    const { baseUrl, received } = await answering([{ json: {} }]);
    await client(baseUrl, options).evaluateCall({ audio_file: BYTES, filename: 'a"\r\nX: y\r\n\r\nb.wav', ...ask });
    expect(partsOf(received[0] as Received)[0]?.headers['Content-Disposition']).toContain(
      'filename="a%22%0D%0AX: y%0D%0A%0D%0Ab.wav"',
    );
  });

  test('sends the headers of the client and of the call, and returns the response’s with withResponse()', async () => {
    const { baseUrl, received } = await answering([{ json: { a: 1 }, headers: { 'x-request-id': 'r-1' } }]);
    const call = client(baseUrl, { ...options, headers: { 'X-One': '1' } }).evaluateCall(
      { audio_file: BYTES, ...ask },
      { headers: { 'X-Two': '2' } },
    );
    const { data, response } = await call.withResponse();
    expect([data, response.status, response.headers.get('x-request-id')]).toEqual([{ a: 1 }, 200, 'r-1']);
    expect(received[0]?.headers).toMatchObject({ 'x-one': '1', 'x-two': '2' });
  });

  test('rejects with the error of a response that arrives during the upload', async () => {
    const { baseUrl } = await serverWith((request, response) => {
      request.pause();
      response
        .writeHead(401, { 'content-type': 'application/json', connection: 'close' })
        .end('{"error":"Invalid or revoked API key."}');
      setTimeout(() => request.resume(), 50);
    });
    let given = 0;
    const endless = (async function* () {
      for (; given < 2000; given++) yield Buffer.alloc(65_536);
    })();
    const error = await rejection(client(baseUrl, options).evaluateCall({ audio_file: endless, ...ask }));
    expect(error.message).toBe('Prodloop API error (401): Invalid or revoked API key.');
    expect(error).toBeInstanceOf(APIError);
  });

  test('retries a file upload after a 429, but not a stream upload', async () => {
    const busy = { status: 429, json: { error: 'busy' }, headers: { 'retry-after': '0' } };
    const { baseUrl, received } = await answering([busy, { json: { ok: 1 } }, busy]);
    const prodloop = client(baseUrl, { ...options, maxRetries: 2 });
    expect(await prodloop.evaluateCall({ audio_file: file, ...ask })).toEqual({ ok: 1 });
    expect(received.map((request) => partsOf(request)[0]?.content.length)).toEqual([BYTES.length, BYTES.length]);
    const error = await rejection(prodloop.evaluateCall({ audio_file: createReadStream(file), ...ask }));
    expect([error.status, error.attempts, received.length]).toEqual([429, 1, 3]);
  });

  test('does not retry an upload after a 500, as the server may have processed it', async () => {
    const { baseUrl, received } = await answering([{ status: 500, json: {} }]);
    await rejection(client(baseUrl, { ...options, maxRetries: 2 }).evaluateCall({ audio_file: file, ...ask }));
    expect(received.length).toBe(1);
  });

  test('ends the upload and cancels its source immediately on an abort', async () => {
    const { baseUrl } = await serverWith(() => {});
    const controller = new AbortController();
    let ended = false;
    const source = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new Uint8Array(10)),
      cancel: () => {
        ended = true;
      },
    });
    const call = client(baseUrl, options).evaluateCall({ audio_file: source, ...ask }, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 50);
    expect((await rejection(call)).message).toBe('enough');
    await expect.poll(() => ended).toBe(true);
  });

  test('destroys a stalled Node stream at the time limit', async () => {
    const { baseUrl } = await serverWith(() => {});
    const source = new Readable({ read() {} });
    source.push('x');
    const error = await rejection(
      client(baseUrl, options).evaluateCall({ audio_file: source, ...ask }, { timeoutMs: 60 }),
    );
    expect(error).toBeInstanceOf(ProdloopTimeoutError);
    expect(error.message).toBe('POST /: no complete response within 60 ms');
    await expect.poll(() => source.destroyed).toBe(true);
  });

  test.each<[string, () => AudioArguments, string]>([
    ['fails', () => ({ audio_file: failing() }), 'audio_file could not be read to its end: disk gone'],
    [
      'is too short',
      () => ({ audio_file: Readable.from([BYTES]), size: BYTES.length + 1 }),
      `audio_file has only ${BYTES.length} bytes; size is ${BYTES.length + 1}.`,
    ],
    [
      'is too long',
      () => ({ audio_file: Readable.from([BYTES]), size: 4 }),
      'audio_file has more than 4 bytes; size is 4.',
    ],
    [
      'yields text',
      () => ({ audio_file: Readable.from(['text'], { encoding: 'utf8' }) }),
      'audio_file yielded a string instead of bytes. Pass a stream of Uint8Array.',
    ],
  ])('rejects a source that %s with a specific message', async (_, audio, message) => {
    const { baseUrl } = await answering([{ json: {} }]);
    const error = await rejection(client(baseUrl, options).evaluateCall({ ...audio(), ...ask }));
    expect([error.name, error.message]).toEqual(['ProdloopError', message]);
  });

  test('throws a connection error with the host and without the key if there is no server', async () => {
    const error = await rejection(client('http://127.0.0.1:9', options).evaluateCall({ audio_file: BYTES, ...ask }));
    expect(error).toBeInstanceOf(ProdloopConnectionError);
    expect(error.message).toMatch(
      /^POST \/: request to http:\/\/127\.0\.0\.1:9 failed before a complete response arrived: /,
    );
    expect(error.message + error.stack).not.toContain('sk_live');
  });

  test('throws a connection error if the connection closes before the response', async () => {
    const { baseUrl } = await serverWith(async (request, _, body) => {
      await body;
      request.socket.destroy();
    });
    expect(await rejection(client(baseUrl, options).evaluateCall({ audio_file: BYTES, ...ask }))).toBeInstanceOf(
      ProdloopConnectionError,
    );
  });

  test('throws a connection error if the response is truncated', async () => {
    const { baseUrl } = await serverWith(async (request, response, body) => {
      await body;
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"a":', () => request.socket.destroy());
    });
    expect(await rejection(client(baseUrl, options).evaluateCall({ audio_file: BYTES, ...ask }))).toBeInstanceOf(
      ProdloopConnectionError,
    );
  });

  test('does not follow a redirect', async () => {
    const { baseUrl, received } = await answering([{ status: 302, headers: { location: '/elsewhere' }, text: '' }]);
    const error = await rejection(client(baseUrl, options).evaluateCall({ audio_file: BYTES, ...ask }));
    expect(error.message).toMatch(/redirect/);
    expect(received.length).toBe(1);
  });
});

async function* failing() {
  yield Buffer.alloc(10);
  throw new Error('disk gone');
}

/** undici's dispatcher, which the built-in fetch takes from here. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

test('an upload waits longer for the response than fetch does', async () => {
  // Node's fetch waits 300 s for the head of a response. The test lowers that limit to 0.5 s, so a response after 3 s is too late for fetch, but not for us.
  const { baseUrl } = await serverWith(async (_, response, body) => {
    await body;
    setTimeout(() => response.end('{"slow":true}'), 3_000);
  });
  const globals = globalThis as unknown as Record<symbol, { constructor: new (options: object) => object }>;
  await fetch(`data:,`);
  const usual = globals[DISPATCHER];
  if (!usual) throw new Error('this Node keeps its dispatcher elsewhere');
  globals[DISPATCHER] = new usual.constructor({ headersTimeout: 500 }) as typeof usual;
  try {
    const [withFetch, ours] = await Promise.all([
      rejection(client(baseUrl, { fetch: globalThis.fetch }).evaluateCall({ audio_file: BYTES, ...ask })),
      client(baseUrl).evaluateCall({ audio_file: BYTES, ...ask }),
    ]);
    expect(withFetch.message).toContain('Headers Timeout');
    expect(ours).toEqual({ slow: true });
  } finally {
    globals[DISPATCHER] = usual;
  }
}, 15_000);

test('an upload rejects with the system’s error for an unreadable file', async () => {
  if (process.getuid?.() === 0) return; // root may read anything
  const secret = join(folder, 'secret.wav');
  writeFileSync(secret, 'x', { mode: 0 });
  expect((await rejection(client('http://127.0.0.1:9').evaluateCall({ audio_file: secret, ...ask }))).code).toBe(
    'EACCES',
  );
});

test('an upload’s memory does not grow with the file', () => {
  const bench = new URL('../../../bench/upload.ts', import.meta.url).pathname;
  const { stdout, stderr } = spawnSync(process.execPath, [bench, String(128 * 1024 * 1024), '--json'], {
    encoding: 'utf8',
  });
  const results = JSON.parse(stdout || `"${stderr}"`) as { what: string; growthMiB: number }[];
  expect(results.filter(({ growthMiB }) => growthMiB > 64)).toEqual([]);
  expect(results.length).toBeGreaterThan(4);
}, 60_000);

test('an upload without Node.js sends a Blob or a stream and rejects a path', async () => {
  const script = `
    delete process.getBuiltinModule; Object.defineProperty(process, 'getBuiltinModule', { value: undefined });
    const { createProdloopClient } = await import(${JSON.stringify(new URL('../../../src/prodloop/index.ts', import.meta.url).href)});
    const bodies = [];
    const fetch = async (url, { body, duplex }) => { bodies.push([body.constructor.name, duplex ?? null, (await new Response(body).arrayBuffer()).byteLength > 300]); return new Response('{}'); };
    const prodloop = createProdloopClient({ apiKey: 'k', baseUrl: 'https://prodloop.test', fetch });
    const ask = { parameters: ['pause_profile'] };
    await prodloop.evaluateCall({ audio_file: new Blob(['x']), ...ask });
    await prodloop.evaluateCall({ audio_file: new Blob(['x']).stream(), ...ask });
    const { Request } = globalThis;
    // Like a browser that does not accept streams.
    globalThis.Request = class extends Request { constructor(url, init) { super(url, { ...init, body: String(init.body) }); } };
    await prodloop.evaluateCall({ audio_file: new Blob(['x']).stream(), ...ask });
    const refused = await prodloop.evaluateCall({ audio_file: 'call.wav', ...ask }).catch((error) => error.message);
    console.log(JSON.stringify([...bodies, refused]));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual([
    ['Blob', null, true],
    ['ReadableStream', 'half', true],
    ['Blob', null, true],
    'audio_file is a path, but this runtime has no file system. Pass a Blob, File or stream.',
  ]);
});

test('src/prodloop imports no node: modules, so that browser bundles need none', () => {
  const folder = new URL('../../../src/prodloop/', import.meta.url);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )) {
    expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/^import (?!type).*'node:|import\('node:/m);
  }
});

test('rejects onUploadProgress for a call that uploads nothing', async () => {
  const call = client('http://127.0.0.1:1').getCreditBalance({ onUploadProgress: () => {} } as never);
  expect(((await rejection(call)) as Error).message).toContain('no option "onUploadProgress"');
});

test('without node:http, reports the start and the end of a Blob, and sends a fetch that is not redirected', async () => {
  const seen: unknown[] = [];
  let redirect: unknown;
  vi.stubGlobal('process', { env: {} });
  vi.stubGlobal(
    'Request',
    class extends Request {
      constructor(url: string, init?: RequestInit) {
        // As Cloudflare Workers do.
        if (init?.redirect === 'error') throw new TypeError('Invalid redirect value');
        super(url, init);
      }
    },
  );
  vi.resetModules();
  try {
    const { createProdloopClient } = await import('../../../src/prodloop/index.ts');
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      redirect = init?.redirect;
      return Response.json({ results: [] });
    };
    await createProdloopClient({ apiKey: 'k', baseUrl: 'https://h.test', fetch }).evaluateCall(
      { audio_file: new Blob([BYTES]), ...ask },
      { onUploadProgress: (progress) => void seen.push(progress) },
    );
  } finally {
    vi.unstubAllGlobals();
  }
  const total = (seen[0] as { total: number }).total;
  expect(seen).toEqual([
    { sent: 0, total },
    { sent: total, total },
  ]);
  expect(redirect).toBe('manual');
});
